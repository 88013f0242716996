//! Appointments with a caseworker, and working hours.

use super::{session::PaperDestination, wire};
use domain::{
    appointment::AppointmentState,
    id::{AbsenceId, AppointmentId, ClientId, OpId, StaffId},
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
    }

    pub struct AppointmentStep {
        pub op_id: OpId,
        pub id: AppointmentId,
        pub version: i64,
        pub to: AppointmentState,
        pub reason: String,
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
    }

    /// The week as lanes: who works when, and what is booked.
    pub struct AppointmentListReply {
        pub appointments: Vec<AppointmentRow>,
        pub lanes: Vec<Lane>,
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

    pub struct AppointmentIcs {
        pub id: AppointmentId,
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
