//! The queue: tickets, counters, the kiosk and the board.

use super::{session::PaperDestination, wire};
use domain::{
    id::{AppointmentId, ClientId, OpId, QueueCounterId, QueueServiceId, TicketId},
    need::Need,
    queue::{TicketSource, TicketState},
    time::{Day, Instant},
};

wire! {
    /// Everything the staff's screen shows of the day.
    pub struct Queue {
        pub day: Day,
        pub now: Instant,
        /// Active ones, in their order, with how many wait.
        pub services: Vec<QueueServiceLine>,
        pub counters: Vec<QueueCounterLine>,
        /// Where the caller sits today.
        pub my_counter: Option<QueueCounterId>,
        /// Those who wait, whoever is next first, by the rule for the caller.
        pub waiting: Vec<Ticket>,
        /// Called, with somebody at a counter, set aside or called in vain.
        pub under_way: Vec<Ticket>,
        /// The last ones that came to an end today.
        pub ended: Vec<Ticket>,
        pub done: u32,
        /// The tag of each language that somebody waits with.
        pub languages: Vec<String>,
    }

    pub struct QueueServiceLine {
        pub id: QueueServiceId,
        pub letters: String,
        pub name: String,
        pub waiting: u32,
        /// Counters that serve it and have somebody there.
        pub counters: u32,
        /// Minutes that somebody who comes now waits; `None` while nobody is there.
        pub estimate: Option<u32>,
    }

    pub struct QueueCounterLine {
        pub id: QueueCounterId,
        pub name: String,
        pub staff_name: Option<String>,
        /// The number it is with.
        pub ticket: Option<String>,
    }

    pub struct Ticket {
        pub id: TicketId,
        pub version: i64,
        /// `A017`.
        pub label: String,
        pub service_id: QueueServiceId,
        pub need: Option<Need>,
        /// A tag; empty when nobody knows.
        pub language: String,
        pub priority: bool,
        pub state: TicketState,
        pub calls: u32,
        pub source: TicketSource,
        pub taken_at: Instant,
        pub since: Instant,
        pub last_called_at: Option<Instant>,
        pub ended_at: Option<Instant>,
        pub due_at: Option<Instant>,
        pub appointment_id: Option<AppointmentId>,
        /// Of the appointment, where the caller may know.
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        pub for_staff: Option<String>,
        pub for_counter: Option<String>,
        pub counter: Option<String>,
        /// The rule lets the counter of the caller call it.
        pub for_me: bool,
        /// The caller's own counter called it.
        pub mine: bool,
        /// What a colleague wrote when they forwarded it.
        pub remark: String,
    }

    /// A ticket given at the counter.
    pub struct QueueTake {
        pub op_id: OpId,
        pub service_id: QueueServiceId,
        pub need: Option<Need>,
        pub language: String,
        pub priority: bool,
    }

    /// A ticket from paper, typed in after an outage.
    pub struct QueueEnter {
        pub op_id: OpId,
        /// `A017`, as it stands on the paper.
        pub label: String,
        pub taken_at: Instant,
        pub language: String,
        pub need: Option<Need>,
        /// When the visit ended, if it is over.
        pub ended_at: Option<Instant>,
    }

    pub struct TicketTaken {
        pub id: TicketId,
        pub version: i64,
        pub label: String,
        pub taken_at: Instant,
        pub estimate: Option<u32>,
        /// How many are called before.
        pub ahead: u32,
        /// It came with an appointment, at this time.
        pub due_at: Option<Instant>,
    }

    pub struct QueueCheckIn {
        pub op_id: OpId,
        /// The number on the letter, or what its QR code holds.
        pub code: String,
        /// The language at the kiosk; that of the appointment where it is empty.
        pub language: String,
    }

    pub struct QueueSit {
        pub op_id: OpId,
        /// `None`: gets up.
        pub counter_id: Option<QueueCounterId>,
    }

    /// Calls whoever is next; the visitor who was there is finished with.
    pub struct QueueCallNext {
        pub op_id: OpId,
        /// Only of this service; `None` for all that the counter serves.
        pub service_id: Option<QueueServiceId>,
        /// Only with this language.
        pub language: Option<String>,
    }

    /// `None` when nobody waits for this counter.
    pub struct QueueCalled {
        pub ticket: Option<Ticket>,
    }

    pub struct QueueTicketRef {
        pub op_id: OpId,
        pub id: TicketId,
        pub version: i64,
    }

    pub struct QueueForward {
        pub op_id: OpId,
        pub id: TicketId,
        pub version: i64,
        pub service_id: QueueServiceId,
        /// Only this counter calls it; `None` for any that serves it.
        pub counter_id: Option<QueueCounterId>,
        pub remark: String,
    }

    pub struct QueuePriority {
        pub op_id: OpId,
        pub id: TicketId,
        pub version: i64,
        pub priority: bool,
    }

    pub struct TicketPaper {
        pub id: TicketId,
        pub language: String,
        pub destination: PaperDestination,
    }

    /// What people wait for and where they are called to, for those who set it up.
    pub struct QueueSetup {
        pub services: Vec<QueueServiceForm>,
        pub counters: Vec<QueueCounterForm>,
    }

    pub struct QueueServiceForm {
        pub id: Option<QueueServiceId>,
        pub version: i64,
        pub letters: String,
        pub name: String,
        pub needs: Vec<Need>,
        pub everything_else: bool,
        pub active: bool,
    }

    pub struct QueueServiceSave {
        pub op_id: OpId,
        pub service: QueueServiceForm,
    }

    pub struct QueueCounterForm {
        pub id: Option<QueueCounterId>,
        pub version: i64,
        pub name: String,
        pub services: Vec<QueueServiceId>,
        pub active: bool,
    }

    pub struct QueueCounterSave {
        pub op_id: OpId,
        pub counter: QueueCounterForm,
    }

    /// The station of this computer, which the kiosk and the board work through.
    pub struct StationState {
        /// The login it is signed in with; `None` while it is not.
        pub login: Option<String>,
        pub kiosk: bool,
        pub board: bool,
    }

    pub struct StationSignIn {
        pub login: String,
        pub passphrase: String,
    }

    pub struct StationWindow {
        pub window: StationWindowName,
        pub open: bool,
    }

    /// What the kiosk offers. Nothing of anybody.
    pub struct Kiosk {
        pub office_name: String,
        /// Tags, those of the office first.
        pub languages: Vec<String>,
        /// What can be chosen, in the order of the list of needs.
        pub needs: Vec<Need>,
        /// Something else can be chosen too.
        pub everything_else: bool,
    }

    pub struct KioskTake {
        pub op_id: OpId,
        /// `None`: something else.
        pub need: Option<Need>,
        pub language: String,
    }

    pub struct BoardLook {
        /// The number of what is on the board: the answer waits for another one, some seconds at most.
        pub seen: Option<i64>,
    }

    pub struct Board {
        /// Another board has another number.
        pub number: i64,
        pub office_name: String,
        /// Tags, in which the board speaks.
        pub languages: Vec<String>,
        /// The latest call first.
        pub calls: Vec<BoardCall>,
        pub waiting: u32,
    }

    pub struct BoardCall {
        pub label: String,
        pub counter: String,
        pub calls: u32,
        pub called_at: Instant,
    }
}

domain::coded_enum! {
    pub enum StationWindowName {
        Kiosk = "kiosk",
        Board = "board",
    }
}
