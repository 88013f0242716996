//! Appointments with a caseworker, and working hours.

use super::{session::PaperDestination, wire};
use domain::{
    appointment::{AppointmentState, CancelledBy, ReminderChannel},
    id::{AbsenceId, AppointmentId, ClientId, InterpreterRequestId, OpId, ResourceId, SeriesId, StaffId},
    interpreter::RequestState,
    resource::{ResourceFeature, ResourceKind},
    time::{Day, Instant},
};

wire! {
    pub struct FreeTimes {
        /// `None`: anybody.
        pub staff_id: Option<StaffId>,
        /// Only with staff who speak it.
        pub language: Option<String>,
        /// 5 to 480, a multiple of 5.
        pub minutes: u32,
        pub from: Day,
        pub to: Day,
        /// At most this many, the earliest first.
        pub limit: u32,
    }

    pub struct FreeTime {
        pub staff_id: StaffId,
        pub staff_name: String,
        pub starts_at: Instant,
        pub ends_at: Instant,
    }

    pub struct AppointmentBook {
        pub op_id: OpId,
        pub client_id: Option<ClientId>,
        pub staff_id: StaffId,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// What it is about; not on the board, not in a calendar file unless asked.
        pub subject: String,
        pub language: Option<String>,
    }

    pub struct AppointmentMove {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub staff_id: StaffId,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// Another room in place of the one it has.
        #[serde(default)]
        pub room: Option<RoomChange>,
    }

    /// Out of one room, counter or device into another.
    pub struct RoomChange {
        pub from: ResourceId,
        pub to: ResourceId,
    }

    pub struct AppointmentStep {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub to: AppointmentState,
        pub reason: String,
        /// Who cancels; the office where nothing is said.
        #[serde(default)]
        pub by: Option<CancelledBy>,
    }

    pub struct AppointmentList {
        pub from: Day,
        /// The last day shown.
        pub to: Day,
        pub staff_id: Option<StaffId>,
        pub client_id: Option<ClientId>,
    }

    pub struct AppointmentRow {
        pub id: AppointmentId,
        pub version: i64,
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        pub staff_id: StaffId,
        pub staff_name: String,
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub subject: String,
        pub language: Option<String>,
        pub state: AppointmentState,
        pub next: Vec<AppointmentState>,
        /// What it takes beside its member of staff.
        pub resources: Vec<ResourceTaken>,
        /// It was agreed together with others.
        pub series_id: Option<SeriesId>,
        /// More than one: a group.
        pub seats: u32,
        /// Who else comes, beside `client_id`.
        pub guests: Vec<AppointmentGuest>,
        /// The last request for somebody who interprets.
        pub interpreter: Option<AppointmentInterpreter>,
    }

    pub struct AppointmentInterpreter {
        pub request_id: InterpreterRequestId,
        pub reference: String,
        pub state: RequestState,
        /// Once they accepted; before that only for whoever runs the pool.
        pub name: Option<String>,
    }

    pub struct AppointmentGuest {
        /// `None` for whom the caller may not know.
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
    }

    pub struct ResourceTaken {
        pub id: ResourceId,
        pub kind: ResourceKind,
        pub name: String,
    }

    /// The week as lanes: who works when, and what is booked.
    pub struct AppointmentListReply {
        pub appointments: Vec<AppointmentRow>,
        /// What a desk keeps for the moment; nothing where one client was asked for.
        pub held: Vec<HeldTime>,
        /// Times within these days at which appointments stood before they were moved.
        pub moved: Vec<AppointmentMoved>,
        /// The staff.
        pub lanes: Vec<Lane>,
        /// Rooms, counters, interpreters and devices.
        pub resources: Vec<ResourceLane>,
        pub holidays: Vec<HolidayRow>,
        /// IANA name of the office's zone. Local times below are computed with it.
        pub zone: String,
    }

    pub struct Lane {
        pub staff_id: StaffId,
        pub staff_name: String,
        pub languages: Vec<String>,
        /// When the person works within the days asked for.
        pub working: Vec<Span>,
    }

    pub struct ResourceLane {
        pub resource_id: ResourceId,
        pub kind: ResourceKind,
        pub name: String,
        pub features: Vec<ResourceFeature>,
        /// Of an interpreter.
        pub languages: Vec<String>,
        /// How many people find room.
        pub seats: u32,
        /// Without hours of its own: there whenever the house is open.
        pub always: bool,
        pub working: Vec<Span>,
    }

    pub struct Span {
        pub starts_at: Instant,
        pub ends_at: Instant,
    }

    pub struct HolidayRow {
        pub day: Day,
        /// Worded as `holiday-<code>`.
        pub code: String,
    }

    /// Somebody who takes appointments is away.
    pub struct AbsenceAdd {
        pub op_id: OpId,
        pub staff_id: StaffId,
        pub starts_at: Instant,
        pub ends_at: Instant,
    }

    pub struct AbsenceRemove {
        pub op_id: OpId,
        pub id: AbsenceId,
        pub version: i64,
    }

    pub struct AbsenceRow {
        pub id: AbsenceId,
        pub version: i64,
        pub staff_id: StaffId,
        pub staff_name: String,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// What is booked within it and has to be moved.
        pub appointments: Vec<AppointmentRow>,
    }

    pub struct AppointmentPaper {
        pub id: AppointmentId,
        pub language: String,
        pub destination: PaperDestination,
    }

    /// A time at which an appointment stood before it was moved.
    pub struct AppointmentEarlier {
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// With whom it was then.
        pub staff_name: String,
        pub moved_at: Instant,
        pub moved_by: String,
    }

    /// When and with whom.
    pub struct AppointmentPlace {
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub with: String,
    }

    /// An appointment that stood here and was moved: the one end of the thread, with the other beside it.
    pub struct AppointmentMoved {
        pub id: AppointmentId,
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        /// With whom it was then.
        pub staff_id: StaffId,
        pub staff_name: String,
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub moved_at: Instant,
        pub moved_by: String,
        /// Where it stands now, and how.
        pub now_starts_at: Instant,
        pub now_ends_at: Instant,
        pub now_staff_name: String,
        pub now_state: AppointmentState,
    }

    /// A time that a desk keeps while a client thinks.
    pub struct HeldTime {
        /// A member of staff is the resource of the same id.
        pub resource_id: ResourceId,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// When it is free again unless it was booked.
        pub until: Instant,
        /// Who holds it.
        pub by: String,
        pub mine: bool,
    }

    pub struct AppointmentRequests {
        /// What the caller may say yes or no to, one's own first.
        pub waiting: Vec<AppointmentRequestRow>,
        /// What the caller asked colleagues for: not answered yet, or declined and still to come.
        pub asked: Vec<AppointmentRequestRow>,
        pub zone: String,
    }

    pub struct AppointmentRequestRow {
        pub appointment: AppointmentRow,
        pub asked_by: String,
        /// Why it was declined.
        pub reason: String,
        /// Its time has come before anybody answered.
        pub late: bool,
    }

    pub struct AppointmentIcs {
        pub id: AppointmentId,
    }

    /// Everything booked with one person or in one room in a period, as a calendar file.
    pub struct AppointmentCalendar {
        /// A member of staff is the resource of the same id.
        pub resource_id: ResourceId,
        pub from: Day,
        pub to: Day,
        /// With the clients' names and what it is about. Without it the file says when, and no more.
        pub names: bool,
    }

    /// Whether a time would do, before it is taken.
    pub struct AppointmentCheck {
        /// The appointment that would move there; `None` for a new one.
        pub id: Option<AppointmentId>,
        pub staff_id: StaffId,
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// With another room in place of the one it has.
        #[serde(default)]
        pub room: Option<RoomChange>,
    }

    /// Something that stands in the way of a time.
    pub struct AppointmentObstacle {
        pub kind: Obstacle,
        /// It would be refused. Otherwise it is told, and the person decides.
        pub refuses: bool,
        /// Of the appointment or the absence in the way.
        pub starts_at: Option<Instant>,
        pub ends_at: Option<Instant>,
        /// Whose appointment has the time, where the caller may know.
        pub client_name: Option<String>,
        /// Worded as `holiday-<code>`.
        pub holiday: Option<String>,
        /// The room or the interpreter who is taken; of the person nothing stands here.
        pub resource_name: Option<String>,
    }

    /// Appointments that come again at the same hour of the clock on the wall.
    pub struct SeriesPlan {
        pub staff_id: StaffId,
        /// The first one.
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub every: SeriesEvery,
        /// Every so many days, weeks or months: 1 to 12.
        pub interval: u32,
        /// How many in all.
        pub count: u32,
    }

    pub struct SeriesPreview {
        /// As RFC 5545 writes it.
        pub rule: String,
        pub occurrences: Vec<SeriesOccurrence>,
    }

    pub struct SeriesOccurrence {
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub obstacles: Vec<AppointmentObstacle>,
    }

    pub struct SeriesBook {
        pub op_id: OpId,
        pub plan: SeriesPlan,
        /// The times that somebody has looked through: without those that were left out, and with another time where one was moved.
        pub times: Vec<Span>,
        pub client_id: Option<ClientId>,
        pub subject: String,
        pub language: Option<String>,
    }

    pub struct SeriesBooked {
        pub id: SeriesId,
        pub appointments: Vec<AppointmentId>,
        pub saved_at: Instant,
    }

    /// This one and all later ones of its series, by the same days and hours.
    pub struct SeriesMove {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub staff_id: StaffId,
        pub starts_at: Instant,
        pub ends_at: Instant,
    }

    /// This one and all later ones of its series.
    pub struct SeriesCancel {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub reason: String,
        #[serde(default)]
        pub by: Option<CancelledBy>,
    }

    /// Who is to be reminded.
    pub struct ReminderList {
        /// Only of appointments with one person.
        pub staff_id: Option<StaffId>,
    }

    pub struct ReminderListReply {
        pub rows: Vec<ReminderRow>,
        /// The last day that is looked at.
        pub until: Day,
        /// So many days ahead, by the rules of the office.
        pub days: u32,
        /// Missed and late ones are counted so many days back.
        pub missed_days: u32,
        pub zone: String,
    }

    pub struct ReminderRow {
        pub appointment: AppointmentRow,
        /// The safe ways, the quickest first; none where the client called no way safe.
        pub ways: Vec<ReminderWay>,
        /// A message in the client's language: no name, not what it is about.
        pub text: String,
        pub text_language: String,
        pub done: Option<ReminderMark>,
        pub missed: u32,
        /// Cancelled by the client at short notice.
        pub late: u32,
    }

    pub struct ReminderWay {
        pub channel: ReminderChannel,
        /// Number or address; empty for a letter.
        pub value: String,
        pub remark: String,
        /// When to call, as somebody said it.
        pub hours: String,
        /// A message may be left with whoever answers.
        pub leave_message: bool,
    }

    pub struct ReminderMark {
        pub channel: ReminderChannel,
        pub at: Instant,
        pub staff_name: String,
    }

    pub struct ReminderDone {
        pub op_id: OpId,
        /// Of the appointment, at the version that was seen.
        pub id: AppointmentId,
        pub version: i64,
        pub channel: ReminderChannel,
    }

    /// A file for the office's own gateway. The program sends nothing.
    pub struct ReminderExport {
        pub staff_id: Option<StaffId>,
        pub channel: ReminderChannel,
        pub form: ReminderForm,
    }

    /// Whose calendar a chosen file is.
    pub struct AbsenceFile {
        pub staff_id: StaffId,
    }

    /// What a calendar file says about when somebody is away.
    pub struct AbsenceFileRead {
        pub file_name: String,
        pub staff_id: StaffId,
        pub proposals: Vec<AbsenceProposal>,
        /// Entries that are no absence, by reason.
        pub left_out: Vec<AbsenceLeftOut>,
        /// The first day that was looked at.
        pub from: Day,
    }

    pub struct AbsenceProposal {
        pub starts_at: Instant,
        pub ends_at: Instant,
        /// The file names a zone that nobody here knows; it was read in the office's.
        pub zone_unknown: bool,
        /// It is entered already.
        pub known: bool,
        /// How many appointments stand in it, which somebody would have to move.
        pub appointments: u32,
    }

    pub struct AbsenceLeftOut {
        /// Worded as `absence-left-out-<code>`.
        pub reason: String,
        pub count: u32,
    }

    pub struct AbsenceTake {
        pub op_id: OpId,
        pub staff_id: StaffId,
        pub times: Vec<Span>,
    }

    pub struct WorkingHours {
        pub staff_id: StaffId,
        pub hours: Vec<WorkingHour>,
    }

    pub struct WorkingHour {
        /// 1 Monday to 7 Sunday.
        pub weekday: u32,
        /// Minutes since midnight, local.
        pub from_minute: u32,
        pub to_minute: u32,
    }

    pub struct WorkingHoursSave {
        pub op_id: OpId,
        pub staff_id: StaffId,
        pub version: i64,
        pub hours: Vec<WorkingHour>,
    }
}

domain::coded_enum! {
    pub enum SeriesEvery {
        Day = "day",
        Week = "week",
        /// On the same weekday of the month: its second Tuesday.
        Month = "month",
    }
}

domain::coded_enum! {
    pub enum ReminderForm {
        Csv = "csv",
        Json = "json",
    }
}

domain::coded_enum! {
    /// What stands in the way of a time. Worded as `obstacle-<code>`.
    pub enum Obstacle {
        /// The appointment is over, cancelled or has begun.
        State = "state",
        Length = "length",
        Grid = "grid",
        Past = "past",
        Far = "far",
        /// The person takes no appointments.
        Staff = "staff",
        Taken = "taken",
        Absent = "absent",
        Holiday = "holiday",
        OffHours = "off-hours",
        /// The room lacks what the service needs, or is too small for the group.
        RoomUnfit = "room-unfit",
    }
}
