//! The pool of interpreters, requests for one, and what they are paid.

use super::{appointment::WorkingHour, office::ExportFormat, session::PaperDestination, wire};
use domain::{
    client::Gender,
    id::{AppointmentId, ClientId, InterpreterId, InterpreterOfferId, InterpreterRequestId, OpId, SettlementId},
    interpreter::{
        Blocker, Ceiling, ConflictCause, DeclineCause, Due, ExceptionKind, GenderWish, InterpreterCertificate, InterpreterKind,
        InterpreterLevel, InterpreterMode, LegalWeight, Merit, OfferState, Outcome, RequestState, UnmetCause,
    },
    need::Need,
    time::{Day, Instant},
};

wire! {
    pub struct InterpreterLanguage {
        /// Spoken or signed.
        pub language: String,
        pub dialect: String,
        pub level: InterpreterLevel,
        pub certificate: InterpreterCertificate,
    }

    pub struct InterpreterForm {
        pub name: String,
        pub kind: InterpreterKind,
        pub gender: Gender,
        pub district: String,
        pub phone: String,
        pub mail: String,
        pub modes: Vec<InterpreterMode>,
        pub languages: Vec<InterpreterLanguage>,
        /// Topics they do not serve.
        pub refused: Vec<Need>,
        /// The usual week.
        pub hours: Vec<WorkingHour>,
        /// A code of the rule pack.
        pub tariff: String,
        /// The usual way, there and back.
        pub kilometres: u32,
        pub note: String,
        pub active: bool,
    }

    pub struct InterpreterSave {
        pub op_id: OpId,
        /// `None`: somebody new.
        pub id: Option<InterpreterId>,
        pub version: i64,
        pub form: InterpreterForm,
    }

    pub struct InterpreterRow {
        pub id: InterpreterId,
        pub version: i64,
        pub name: String,
        pub kind: InterpreterKind,
        pub gender: Gender,
        pub district: String,
        pub modes: Vec<InterpreterMode>,
        pub languages: Vec<InterpreterLanguage>,
        pub active: bool,
        /// Of the last days that count for fairness.
        pub served_minutes: u32,
        /// Services that lie ahead.
        pub ahead: u32,
        /// In this calendar year.
        pub paid_cents: i64,
        pub ceiling_cents: Option<i64>,
        pub ceiling: Ceiling,
    }

    pub struct InterpreterOpen {
        pub id: InterpreterId,
    }

    pub struct InterpreterPage {
        pub id: InterpreterId,
        pub version: i64,
        pub form: InterpreterForm,
        pub exceptions: Vec<InterpreterExceptionRow>,
        pub conflicts: Vec<InterpreterConflictRow>,
        /// What lies ahead, and the last ones that were, the latest first.
        pub requests: Vec<InterpreterRequestRow>,
        pub paid_cents: i64,
        pub ceiling_cents: Option<i64>,
        pub ceiling: Ceiling,
    }

    pub struct InterpreterExceptionRow {
        pub id: String,
        pub version: i64,
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub kind: ExceptionKind,
    }

    pub struct InterpreterExceptionAdd {
        pub op_id: OpId,
        pub interpreter_id: InterpreterId,
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub kind: ExceptionKind,
    }

    pub struct InterpreterPartRemove {
        pub op_id: OpId,
        pub id: String,
        pub version: i64,
    }

    /// Of whom stays untold: whoever reads this need not know the client.
    pub struct InterpreterConflictRow {
        pub id: String,
        pub version: i64,
        pub cause: ConflictCause,
        /// The number of the request by which it became known.
        pub reference: Option<String>,
        pub at: Instant,
    }

    pub struct InterpreterConflictAdd {
        pub op_id: OpId,
        pub interpreter_id: InterpreterId,
        /// For whom, by a request of theirs.
        pub request_id: InterpreterRequestId,
        pub cause: ConflictCause,
    }

    pub struct InterpreterTariff {
        pub code: String,
        pub label: String,
        pub valid_from: Day,
        pub ceiling_cents: Option<i64>,
    }

    pub struct InterpreterAskForm {
        pub client_id: Option<ClientId>,
        pub appointment_id: Option<AppointmentId>,
        pub language: String,
        pub dialect: String,
        pub need: Need,
        pub weight: LegalWeight,
        pub mode: InterpreterMode,
        pub gender_wish: GenderWish,
        pub starts_at: Instant,
        pub ends_at: Instant,
        pub place: String,
        pub district: String,
        /// For the interpreter; names nobody.
        pub remark: String,
        /// The client agreed that the interpreter reads the name.
        pub name_released: bool,
    }

    pub struct InterpreterAsk {
        pub op_id: OpId,
        /// `None`: a new request. A request that is open can be changed.
        pub id: Option<InterpreterRequestId>,
        pub version: i64,
        pub form: InterpreterAskForm,
    }

    /// What a request would say for this client or this appointment.
    pub struct InterpreterProposal {
        pub client_id: Option<ClientId>,
        pub appointment_id: Option<AppointmentId>,
    }

    pub struct InterpreterProposed {
        /// What is not known yet: the language, the time.
        pub language: Option<String>,
        pub dialect: String,
        pub starts_at: Option<Instant>,
        pub ends_at: Option<Instant>,
        pub place: String,
        pub client_id: Option<ClientId>,
        /// Only for whoever may know it.
        pub client_name: Option<String>,
        pub appointment_id: Option<AppointmentId>,
        /// A request for this appointment that runs already.
        pub asked: Option<String>,
        /// The topic of the open case, or of the last contact.
        pub need: Option<Need>,
        /// What each topic usually weighs.
        pub weights: Vec<InterpreterUsualWeight>,
    }

    pub struct InterpreterUsualWeight {
        pub need: Need,
        pub weight: LegalWeight,
    }

    pub struct InterpreterRequestList {
        pub scope: InterpreterScope,
        pub client_id: Option<ClientId>,
    }

    pub struct InterpreterRequests {
        /// What is due first; of the past ones the latest first.
        pub rows: Vec<InterpreterRequestRow>,
        /// Whether there are more of the past than are told.
        pub more: bool,
    }

    pub struct InterpreterRequestRow {
        pub id: InterpreterRequestId,
        pub version: i64,
        pub reference: String,
        pub form: InterpreterAskForm,
        pub client_name: Option<String>,
        pub asked_by: String,
        pub asked_at: Instant,
        pub state: RequestState,
        pub next: Vec<RequestState>,
        pub due: Option<Due>,
        /// Whoever was asked or serves. To those who ask it is told once it was accepted.
        pub interpreter_id: Option<InterpreterId>,
        pub interpreter_name: Option<String>,
        pub answer_by: Option<Instant>,
        pub client_confirmed: bool,
        pub interpreter_confirmed: bool,
        pub minutes: Option<u32>,
        pub kilometres: Option<u32>,
        pub unmet_cause: Option<UnmetCause>,
        pub reason: String,
    }

    pub struct InterpreterRequestOpen {
        pub id: InterpreterRequestId,
    }

    pub struct InterpreterMatches {
        pub request: InterpreterRequestRow,
        pub offers: Vec<InterpreterOfferRow>,
        /// Everybody who knows the language, in the order in which to ask; those who cannot come last, with the reason.
        pub matches: Vec<InterpreterMatch>,
    }

    pub struct InterpreterOfferRow {
        pub id: InterpreterOfferId,
        pub interpreter_id: InterpreterId,
        pub interpreter_name: String,
        pub state: OfferState,
        pub cause: Option<DeclineCause>,
        pub offered_at: Instant,
        pub answered_at: Option<Instant>,
    }

    pub struct InterpreterMatch {
        pub interpreter_id: InterpreterId,
        pub name: String,
        pub kind: InterpreterKind,
        pub gender: Gender,
        pub level: InterpreterLevel,
        pub certificate: InterpreterCertificate,
        pub dialect: String,
        pub district: String,
        pub phone: String,
        pub mail: String,
        pub served_minutes: u32,
        pub blockers: Vec<Blocker>,
        pub merits: Vec<Merit>,
    }

    pub struct InterpreterOffer {
        pub op_id: OpId,
        pub id: InterpreterRequestId,
        pub version: i64,
        pub interpreter_id: InterpreterId,
    }

    pub struct InterpreterAnswer {
        pub op_id: OpId,
        pub id: InterpreterRequestId,
        pub version: i64,
        /// Anything but `sent`.
        pub answer: OfferState,
        /// Needed where somebody declines.
        pub cause: Option<DeclineCause>,
    }

    pub struct InterpreterConfirm {
        pub op_id: OpId,
        pub id: InterpreterRequestId,
        pub version: i64,
        pub side: InterpreterSide,
    }

    pub struct InterpreterConclude {
        pub op_id: OpId,
        pub id: InterpreterRequestId,
        pub version: i64,
        pub outcome: Outcome,
        /// `None`: the agreed ones.
        pub minutes: Option<u32>,
        /// `None`: the usual way.
        pub kilometres: Option<u32>,
    }

    pub struct InterpreterStep {
        pub op_id: OpId,
        pub id: InterpreterRequestId,
        pub version: i64,
        /// `open`, `unmet` or `withdrawn`.
        pub to: RequestState,
        /// Needed with `unmet`.
        pub cause: Option<UnmetCause>,
        pub reason: String,
    }

    pub struct InterpreterMonth {
        /// Its first day.
        pub month: Day,
    }

    pub struct InterpreterMonthReply {
        pub month: Day,
        pub interpreters: Vec<InterpreterMonthRow>,
        /// Services of the month of which nobody said how they went.
        pub unconcluded: u32,
        pub rules: String,
    }

    pub struct InterpreterMonthRow {
        pub interpreter_id: InterpreterId,
        pub name: String,
        pub kind: InterpreterKind,
        pub tariff: String,
        pub lines: Vec<InterpreterMonthLine>,
        pub settlements: Vec<InterpreterSettlementRow>,
        pub total_cents: i64,
        /// Paid or to be paid in the calendar year up to the end of the month.
        pub year_cents: i64,
        pub ceiling_cents: Option<i64>,
        pub ceiling: Ceiling,
    }

    pub struct InterpreterMonthLine {
        pub request_id: InterpreterRequestId,
        pub reference: String,
        pub starts_at: Instant,
        pub language: String,
        pub mode: InterpreterMode,
        pub outcome: Outcome,
        pub minutes: u32,
        pub kilometres: u32,
        pub fee_cents: i64,
        pub travel_cents: i64,
        pub is_settled: bool,
    }

    pub struct InterpreterSettlementRow {
        pub id: SettlementId,
        pub version: i64,
        pub at: Instant,
        pub total_cents: i64,
        pub rules: String,
        pub interpreter_signed_on: Option<Day>,
        pub office_signed_on: Option<Day>,
    }

    pub struct InterpreterSettle {
        pub op_id: OpId,
        pub interpreter_id: InterpreterId,
        pub month: Day,
    }

    pub struct InterpreterSign {
        pub op_id: OpId,
        pub id: SettlementId,
        pub version: i64,
        pub side: InterpreterSide,
        pub on: Day,
    }

    pub struct InterpreterMonthExport {
        pub month: Day,
        /// `None`: everybody.
        pub interpreter_id: Option<InterpreterId>,
        pub format: ExportFormat,
        pub language: String,
    }

    pub struct InterpreterMonthPaper {
        pub month: Day,
        pub interpreter_id: InterpreterId,
        pub destination: PaperDestination,
    }

    pub struct InterpreterSheetPaper {
        pub id: InterpreterRequestId,
        /// Beside the German column.
        pub language: String,
        pub destination: PaperDestination,
    }

    pub struct InterpreterUnmet {
        pub from: Day,
        pub to: Day,
    }

    pub struct InterpreterUnmetReply {
        pub from: Day,
        pub to: Day,
        pub requests: u32,
        pub unmet: u32,
        /// For which somebody is still looked for, or asked.
        pub open: u32,
        /// The language that is missing most comes first.
        pub rows: Vec<InterpreterUnmetRow>,
    }

    pub struct InterpreterUnmetRow {
        pub language: String,
        pub requests: u32,
        pub unmet: u32,
        /// Monday to Sunday.
        pub weekdays: Vec<InterpreterUnmetDay>,
        pub causes: Vec<InterpreterUnmetCause>,
    }

    pub struct InterpreterUnmetDay {
        pub requests: u32,
        pub unmet: u32,
    }

    pub struct InterpreterUnmetCause {
        pub cause: UnmetCause,
        pub count: u32,
    }
}

domain::coded_enum! {
    pub enum InterpreterScope {
        /// Something is still to be done.
        Running = "running",
        Past = "past",
    }
}

domain::coded_enum! {
    /// One of the two who have to say so.
    pub enum InterpreterSide {
        /// The client's, for whom the office speaks.
        Office = "office",
        Interpreter = "interpreter",
    }
}
