//! What can be booked, offers for it, holding and booking them.

use super::{appointment::AppointmentRow, appointment::ResourceTaken, wire};
use domain::{
    appointment::PartOfDay,
    id::{AppointmentId, AppointmentServiceId, ClientId, HoldId, InterpreterId, OpId, ResourceId, StaffId},
    interpreter::{Blocker, GenderWish, InterpreterKind, InterpreterLevel, InterpreterMode, LegalWeight, Merit},
    need::Need,
    resource::{ResourceFeature, ResourceKind},
    schedule::offer::OfferReason,
    time::{Day, Instant},
};

wire! {
    /// What can be booked, as far as somebody who books needs to know.
    pub struct AppointmentServiceRow {
        pub id: AppointmentServiceId,
        pub name: String,
        pub minutes: u32,
        /// More than one: people share the appointment.
        pub capacity: u32,
        pub staff_count: u32,
        pub room: bool,
    }

    pub struct OfferWish {
        /// The errands of one visit, at most four. Empty: a talk of `minutes`.
        pub services: Vec<AppointmentServiceId>,
        /// 5 to 480, a multiple of 5; used where no service is named.
        pub minutes: u32,
        /// What the client speaks.
        pub language: Option<String>,
        /// Whether an interpreter may be offered.
        pub interpreters: bool,
        /// For whom: somebody of the pool may have a conflict with them.
        pub client_id: Option<ClientId>,
        /// What it is about. `None`: what the service or the client's case says; where neither does, whoever may serve anything.
        pub need: Option<Need>,
        /// `None`: what the topic usually weighs.
        pub weight: Option<LegalWeight>,
        pub mode: InterpreterMode,
        pub gender_wish: GenderWish,
        pub staff_id: Option<StaffId>,
        /// In a room, whatever the service needs.
        pub room: bool,
        /// What the room must have besides.
        pub room_features: Vec<ResourceFeature>,
        pub from: Day,
        /// The last day, at most a quarter later.
        pub to: Day,
        /// 1 Monday to 7 Sunday.
        pub not_weekdays: Vec<u32>,
        pub part_of_day: Option<PartOfDay>,
        pub limit: u32,
    }

    /// Somebody of the staff.
    pub struct OfferPerson {
        pub id: StaffId,
        pub name: String,
    }

    pub struct OfferStop {
        pub service_id: Option<AppointmentServiceId>,
        /// Empty without a service.
        pub service_name: String,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// The first speaks with the client.
        pub staff: Vec<OfferPerson>,
        pub room: Option<ResourceTaken>,
        /// One of the offer's `interpreters`.
        pub interpreter_id: Option<InterpreterId>,
    }

    /// Somebody who is free then and may serve this client and this topic.
    pub struct OfferInterpreter {
        pub id: InterpreterId,
        /// Only for whoever runs the pool: who is asked and may yet decline is nobody else's business.
        pub name: Option<String>,
        pub kind: InterpreterKind,
        pub level: InterpreterLevel,
        pub merits: Vec<Merit>,
        /// From the first errand that they serve to the last, with the waiting between.
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// By the tariff of the day. `None` where no tariff holds.
        pub fee_cents: Option<i64>,
        pub travel_cents: Option<i64>,
    }

    /// A place in an appointment of a group that stands already.
    pub struct OfferGroup {
        pub id: AppointmentId,
        pub version: i64,
        pub seats: u32,
        pub left: u32,
    }

    pub struct OfferRow {
        /// In the order in which they take place.
        pub stops: Vec<OfferStop>,
        pub interpreter_minutes: u32,
        /// Whoever would be asked; of several errands one, if one can stay.
        pub interpreters: Vec<OfferInterpreter>,
        /// Of all staff together.
        pub staff_minutes: u32,
        /// Between two errands.
        pub waiting_minutes: u32,
        pub reasons: Vec<OfferReason>,
        pub group: Option<OfferGroup>,
    }

    pub struct Offers {
        /// The best first.
        pub offers: Vec<OfferRow>,
        /// IANA name of the office's zone.
        pub zone: String,
        /// How the pool stands to the wish; only where an interpreter may be offered.
        pub interpreters: Option<OfferPool>,
    }

    pub struct OfferPool {
        /// The topic by which the pool was judged; `None`: it is not known, and only who may serve anything was looked at.
        pub need: Option<Need>,
        pub weight: LegalWeight,
        /// Who knows the language, and who of them may serve this.
        pub known: u32,
        pub able: u32,
        /// Why the others may not.
        pub blocked: Vec<OfferBlocked>,
        /// Nobody who speaks the language is free with an interpreter either.
        pub none: bool,
        /// When there would be one in another way, the first of each.
        pub others: Vec<OfferOtherMode>,
    }

    pub struct OfferBlocked {
        pub blocker: Blocker,
        pub count: u32,
    }

    pub struct OfferOtherMode {
        pub mode: InterpreterMode,
        pub starts_at: Instant,
    }

    /// One errand as it was offered.
    pub struct StopWish {
        pub service_id: Option<AppointmentServiceId>,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// The first speaks with the client.
        pub staff_ids: Vec<StaffId>,
        /// Room, devices.
        pub resource_ids: Vec<ResourceId>,
        pub interpreter_id: Option<InterpreterId>,
    }

    pub struct OfferHold {
        pub op_id: OpId,
        pub stops: Vec<StopWish>,
        /// What was held before and gives way.
        pub instead_of: Option<HoldId>,
        /// What to offer if somebody was faster.
        pub wish: OfferWish,
    }

    pub struct OfferHeld {
        /// `None`: somebody was faster.
        pub hold_id: Option<HoldId>,
        pub held_until: Instant,
        /// The next ones, if somebody was faster.
        pub offers: Vec<OfferRow>,
    }

    pub struct HoldRelease {
        pub op_id: OpId,
        pub id: HoldId,
    }

    pub struct OfferBook {
        pub op_id: OpId,
        pub hold_id: Option<HoldId>,
        pub stops: Vec<StopWish>,
        pub client_id: Option<ClientId>,
        pub subject: String,
        pub language: Option<String>,
        /// The interpreter is not asked at once: the request is left to the pool.
        pub ask_later: bool,
        /// Each colleague with whom it would be is asked first.
        pub ask_first: bool,
        pub wish: OfferWish,
    }

    pub struct OfferBooked {
        /// One for each errand; empty if somebody was faster.
        pub ids: Vec<AppointmentId>,
        pub saved_at: Instant,
        /// The next ones, if somebody was faster.
        pub offers: Vec<OfferRow>,
    }

    /// One more client in an appointment of a group.
    pub struct AppointmentJoin {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub client_id: ClientId,
    }

    pub struct AppointmentLeave {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub client_id: ClientId,
    }

    pub struct BookingSetup {
        pub services: Vec<AppointmentServiceForm>,
        /// Rooms, counters and devices, also those no longer in use.
        pub resources: Vec<ResourceForm>,
        /// What the staff are trained for.
        pub staff: Vec<StaffSkills>,
        /// Appointments that have to be planned anew: what they need is no longer in use or away.
        pub replan: Vec<ReplanRow>,
    }

    pub struct AppointmentServiceForm {
        pub id: Option<AppointmentServiceId>,
        pub version: i64,
        pub name: String,
        pub minutes: u32,
        pub buffer_before: u32,
        pub buffer_after: u32,
        pub lead_minutes: u32,
        pub capacity: u32,
        pub staff_count: u32,
        pub skills: Vec<Need>,
        pub room: bool,
        pub room_features: Vec<ResourceFeature>,
        pub active: bool,
    }

    pub struct AppointmentServiceSave {
        pub op_id: OpId,
        pub service: AppointmentServiceForm,
    }

    pub struct ResourceForm {
        pub id: Option<ResourceId>,
        pub version: i64,
        /// Room, counter or device.
        pub kind: ResourceKind,
        pub name: String,
        pub features: Vec<ResourceFeature>,
        pub seats: u32,
        pub active: bool,
        /// None: there whenever the house is open.
        pub hours: Vec<HoursFrom>,
    }

    pub struct ResourceSave {
        pub op_id: OpId,
        pub resource: ResourceForm,
    }

    /// Working hours from a day on.
    pub struct HoursFrom {
        /// `None`: since ever.
        pub valid_from: Option<Day>,
        /// The rhythm: 1 for every week, at most 8.
        pub weeks: u32,
        pub hours: Vec<HoursLine>,
    }

    pub struct HoursLine {
        /// From 1 to the number of weeks.
        pub week: u32,
        /// 1 Monday to 7 Sunday.
        pub weekday: u32,
        /// Minutes since midnight, local.
        pub from_minute: u32,
        pub to_minute: u32,
    }

    pub struct StaffSkills {
        pub id: StaffId,
        pub version: i64,
        pub name: String,
        pub skills: Vec<Need>,
        pub hours: Vec<HoursFrom>,
    }

    pub struct StaffSkillsSave {
        pub op_id: OpId,
        pub staff: StaffSkills,
    }

    pub struct ReplanRow {
        pub appointment: AppointmentRow,
        /// Who or what is missing, by name.
        pub missing: Vec<String>,
        /// Whoever was asked to interpret does not come, or nobody was found.
        pub interpreter_missing: bool,
    }
}
