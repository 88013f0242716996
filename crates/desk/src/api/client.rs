//! Clients: finding, reading, saving, notes and history.

use super::{appointment::AppointmentPlace, duplicate::NameWords, wire};
use domain::{
    appointment::AppointmentState,
    birth_date::{BirthDate, BirthDateSource, Calendar, CalendarDate},
    case_file::CasePhase,
    client::{
        AddressKind, ContactMeansKind, DisputeField, DocumentKind, Gender, LanguageLevel, LinkKind, MeansSafety, NameKind,
        NameSource, RepresentativeKind, RepresentativeScope,
    },
    contact::{ContactChannel, ContactResult},
    id::{
        AddressId, AppointmentId, CaseFileId, ClientId, ContactId, DisputeId, DocumentId, LinkId, NameId, NoteId, OpId,
        PackageId, ReferralId, RepresentativeId,
    },
    need::{Need, Urgency},
    referral::{ReferralCause, ReferralState},
    time::{Day, Instant},
};

wire! {
    pub struct ClientSearch {
        pub query: String,
        /// 1 to 100.
        pub limit: u32,
    }

    pub struct ClientSearchReply {
        /// What was asked, so that a late answer can be told from a newer one.
        pub query: String,
        pub hits: Vec<ClientHit>,
        /// There are more than `limit`.
        pub more: bool,
    }

    pub struct ClientHit {
        pub id: ClientId,
        /// The preferred name first, then the others.
        pub names: Vec<HitName>,
        pub birth_date: Option<BirthDate>,
        pub language: Option<String>,
        pub last_contact: Option<Day>,
        pub case_number: Option<String>,
        pub external_id: Option<String>,
        /// 0 to 1.
        pub score: f64,
        /// Why it matched: codes of `names`, worded by Fluent as `match-reason-<code>`.
        pub reasons: Vec<String>,
        /// What was asked for and what of the name answers it, word by word.
        pub words: Vec<NameWords>,
    }

    pub struct HitName {
        pub text: String,
        pub script: String,
        /// Matching parts as `[from, to)` in UTF-16 units of `text`.
        pub marked: Vec<(u32, u32)>,
    }

    pub struct ClientSimilar {
        /// Left out of the answer: the record that is being edited.
        pub except: Option<ClientId>,
        pub names: Vec<NameForm>,
        pub birth_date: Option<BirthDate>,
        pub phones: Vec<String>,
        /// Numbers of documents.
        #[serde(default)]
        pub numbers: Vec<String>,
    }

    pub struct BirthDateRead {
        pub text: String,
        /// The calendar that the text is in.
        pub calendar: Calendar,
    }

    /// What a typed birth date was understood as; `date` is `None` when it was not.
    pub struct BirthDateReadReply {
        pub date: Option<BirthDate>,
        /// What is wrong, such as `birth-date-future`. A month in its arguments is `<calendar>-<number>`, worded as
        /// `calendar-month-<calendar>-<number>`.
        pub problem: Option<super::WireError>,
        pub placeholder: bool,
        /// What was written, in the calendar that it was written in; `None` for a Gregorian date.
        pub original: Option<CalendarDate>,
        /// The first and the last day that it can mean, where it is not one day.
        pub span: Option<(Day, Day)>,
        /// What the text would mean in other calendars, where it means nothing in this one.
        pub proposals: Vec<BirthDate>,
    }

    pub struct ClientOpen {
        pub id: ClientId,
    }

    pub struct ClientPage {
        pub id: ClientId,
        pub version: i64,
        pub form: ClientForm,
        /// At least, at most, in years.
        pub age: Option<(i32, i32)>,
        pub external_id: Option<String>,
        pub restricted: bool,
        /// Why and since when, while it is restricted.
        pub restriction: Option<Restriction>,
        pub residence_state: Option<String>,
        pub cases: Vec<CaseLine>,
        /// Those whom the caller may know of.
        pub links: Vec<Link>,
        /// The people of the client's household, the client among them; empty where there is none.
        pub household: Vec<HouseholdMember>,
        /// The open ones first, then those that were lifted, newest first.
        pub disputes: Vec<Dispute>,
        /// Newest first.
        pub timeline: Vec<TimelineEntry>,
        /// What to do next, the most pressing first.
        pub next: Vec<NextStep>,
        pub created_at: Instant,
        pub created_by: String,
    }

    pub struct ClientForm {
        pub names: Vec<NameForm>,
        pub birth_date: Option<BirthDate>,
        pub gender: Gender,
        /// ISO 3166 alpha-3 (or `XXA`, `XXB`, `XXC`, `XXX`, `RKS`). Several are possible.
        pub nationalities: Vec<String>,
        pub languages: Vec<LanguageForm>,
        /// The language for letters, a tag.
        pub letter_language: Option<String>,
        pub contact_means: Vec<ContactMeansForm>,
        pub address: AddressForm,
        /// Newest first. Blocked ones only for those who may see them; whoever may not see them cannot remove them either.
        #[serde(default)]
        pub former_addresses: Vec<FormerAddressForm>,
        #[serde(default)]
        pub documents: Vec<DocumentForm>,
        #[serde(default)]
        pub representatives: Vec<RepresentativeForm>,
        pub residence: ResidenceForm,
        /// Shown at the top of the page to everyone who opens it ("uses a wheelchair, ring the side door").
        pub remark: String,
    }

    pub struct NameForm {
        /// `None` for a new name.
        pub id: Option<NameId>,
        pub kind: NameKind,
        /// A person with one name only has it here.
        pub family: String,
        pub given: String,
        pub source: NameSource,
        pub preferred: bool,
        /// A former name that nobody may disclose (§ 13 SBGG). Only those who may see what is blocked are sent it; anybody who writes
        /// records can add one.
        #[serde(default)]
        pub blocked: bool,
    }

    pub struct LanguageForm {
        pub tag: String,
        pub level: LanguageLevel,
        pub needs_interpreter: bool,
    }

    pub struct ContactMeansForm {
        pub kind: ContactMeansKind,
        pub value: String,
        /// Whose it is.
        pub remark: String,
        /// May be used without putting the client at risk.
        pub safety: MeansSafety,
        /// A message may be left with whoever answers.
        #[serde(default)]
        pub leave_message: bool,
        /// When to call, in words: "only mornings".
        #[serde(default)]
        pub hours: String,
        /// Of whoever answers, a tag; `None`: the client's.
        #[serde(default)]
        pub language: Option<String>,
    }

    /// The address of today, which letters go to.
    #[derive(PartialEq)]
    pub struct AddressForm {
        pub kind: AddressKind,
        pub street: String,
        pub postcode: String,
        pub place: String,
        /// "Sammelunterkunft Nord", "with her sister", "none".
        pub remark: String,
        pub since: Option<Day>,
        /// Nobody may be told (§ 51 BMG). For those who may not see it either the rest is empty, and saving leaves it as it is.
        pub blocked: bool,
    }

    pub struct FormerAddressForm {
        /// `None` for a new one.
        pub id: Option<AddressId>,
        pub kind: AddressKind,
        pub street: String,
        pub postcode: String,
        pub place: String,
        pub remark: String,
        pub since: Option<Day>,
        pub until: Option<Day>,
        pub blocked: bool,
    }

    pub struct DocumentForm {
        /// `None` for a new one.
        pub id: Option<DocumentId>,
        pub kind: DocumentKind,
        pub number: String,
        /// A code as nationalities have it.
        pub issuer: Option<String>,
        pub valid_from: Option<Day>,
        pub valid_until: Option<Day>,
        pub remark: String,
    }

    pub struct RepresentativeForm {
        /// `None` for a new one.
        pub id: Option<RepresentativeId>,
        pub kind: RepresentativeKind,
        pub name: String,
        /// How to reach them, in words.
        pub reach: String,
        /// Empty: everything.
        pub scopes: Vec<RepresentativeScope>,
        pub valid_from: Option<Day>,
        pub valid_until: Option<Day>,
        pub remark: String,
    }

    pub struct ResidenceForm {
        /// A code of the rule pack.
        pub title: Option<String>,
        /// As it stands on the document or in the old list.
        pub as_printed: String,
        pub until: Option<Day>,
        pub unlimited: bool,
    }

    pub struct ClientSave {
        pub op_id: OpId,
        /// `None` makes a new client.
        pub id: Option<ClientId>,
        /// The version that was edited. Ignored for a new client.
        pub version: i64,
        pub form: ClientForm,
        /// Of whom the person at the desk says that the new client is somebody else. Asked for by `client-likely-duplicate`.
        #[serde(default)]
        pub distinct_from: Vec<ClientId>,
    }

    pub struct ClientSaved {
        pub id: ClientId,
        pub version: i64,
        pub saved_at: Instant,
    }

    /// Why a record is restricted.
    pub struct Restriction {
        pub reason: String,
        pub at: Instant,
        pub by: String,
    }

    /// Restricts a record, or lifts that.
    pub struct ClientRestrict {
        pub op_id: OpId,
        pub id: ClientId,
        pub version: i64,
        pub restricted: bool,
        pub reason: String,
    }

    /// A new address from a day on. The old one ends there and is kept.
    pub struct ClientMove {
        pub op_id: OpId,
        pub id: ClientId,
        pub version: i64,
        /// The `since` of the new address is the day of the move.
        pub address: AddressForm,
        /// The others of the household move too, those whom the caller may not know of excepted.
        pub with_household: bool,
    }

    /// What the other is to the client.
    pub struct Link {
        pub id: LinkId,
        pub version: i64,
        pub kind: LinkKind,
        pub name: String,
        /// `None`: they have no record.
        pub client_id: Option<ClientId>,
        pub remark: String,
    }

    pub struct LinkAdd {
        pub op_id: OpId,
        pub client_id: ClientId,
        /// What the other is to the client.
        pub kind: LinkKind,
        /// Either this or `other_name`.
        pub other_id: Option<ClientId>,
        pub other_name: String,
        pub remark: String,
        /// They live together: both become one household.
        pub same_household: bool,
    }

    pub struct LinkRemove {
        pub op_id: OpId,
        pub id: LinkId,
        pub version: i64,
    }

    pub struct HouseholdMember {
        pub client_id: ClientId,
        pub name: String,
        /// Letters to the household name this person.
        pub reference: bool,
    }

    /// The client joins the household of another, who gets one where there is none.
    pub struct HouseholdJoin {
        pub op_id: OpId,
        pub client_id: ClientId,
        pub other_id: ClientId,
    }

    /// Leaving a household, or becoming its reference person.
    pub struct HouseholdOf {
        pub op_id: OpId,
        pub client_id: ClientId,
    }

    pub struct Dispute {
        pub id: DisputeId,
        pub version: i64,
        pub field: DisputeField,
        pub reason: String,
        pub at: Instant,
        pub by: String,
        pub lifted: Option<DisputeLifted>,
    }

    pub struct DisputeLifted {
        pub at: Instant,
        pub by: String,
        pub reason: String,
    }

    pub struct DisputeRaise {
        pub op_id: OpId,
        pub client_id: ClientId,
        pub field: DisputeField,
        pub reason: String,
    }

    pub struct DisputeLift {
        pub op_id: OpId,
        pub id: DisputeId,
        pub version: i64,
        pub reason: String,
    }

    pub struct CaseLine {
        pub id: CaseFileId,
        pub version: i64,
        pub number: String,
        pub phase: CasePhase,
        pub opened: Day,
        pub closed: Option<Day>,
        pub worker: String,
    }

    pub struct TimelineEntry {
        pub at: Instant,
        pub by: String,
        pub what: TimelineItem,
    }

    pub struct NextStep {
        pub kind: NextStepKind,
        pub due: Option<Day>,
        /// The id of what it is about, where there is a page for it; the field that is missing; the kind of a document.
        pub subject: Option<String>,
        pub text: String,
    }

    pub struct NoteAdd {
        pub op_id: OpId,
        pub client_id: ClientId,
        pub text: String,
    }

    /// The act was done; `op_id` can be handed to undo.
    pub struct Done {
        pub id: String,
        pub version: i64,
        pub saved_at: Instant,
    }

    pub struct HistoryEntry {
        pub at: Instant,
        pub by: String,
        /// A code, worded as `action-<code>`.
        pub action: String,
        pub fields: Vec<FieldChange>,
    }

    pub struct FieldChange {
        /// The word of the column, worded as `field-<name>`.
        pub field: String,
        pub before: Option<String>,
        pub after: Option<String>,
    }

    /// A title of residence of the rule pack.
    pub struct ResidenceTitle {
        pub code: String,
        /// The law's own short form, the same in all languages: "§ 25 Abs. 2 AufenthG".
        pub label: String,
        /// Worded as `residence-group-<code>`.
        pub group: String,
    }

    pub struct CaseOpen {
        pub op_id: OpId,
        pub client_id: ClientId,
        pub need: Need,
    }

    pub struct CaseStep {
        pub op_id: OpId,
        pub id: CaseFileId,
        pub version: i64,
        pub to: CasePhase,
        pub reason: Option<domain::case_file::CloseReason>,
        pub note: String,
    }

    pub struct CaseRow {
        pub id: CaseFileId,
        pub client_id: ClientId,
        pub client_name: String,
        pub line: CaseLine,
        pub need: Need,
    }

    pub struct CaseList {
        pub open_only: bool,
        pub mine_only: bool,
    }

    /// The counter's record of one visit. Everything but the language is one key.
    pub struct ContactRecord {
        pub op_id: OpId,
        /// `None`: the visitor stays without a name.
        pub client_id: Option<ClientId>,
        pub channel: ContactChannel,
        pub language: String,
        pub need: Need,
        pub urgency: Urgency,
        pub result: ContactResult,
        pub note: String,
    }

    pub struct ContactsToday {
        pub all: u32,
        pub anonymous: u32,
        pub mine: u32,
        /// The last ones, newest first.
        pub latest: Vec<ContactRow>,
    }

    pub struct ContactRow {
        pub id: ContactId,
        pub at: Instant,
        pub by: String,
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        pub language: String,
        pub need: Need,
        pub urgency: Urgency,
        pub result: ContactResult,
    }

    pub struct Today {
        pub now: Vec<super::appointment::AppointmentRow>,
        /// The first ones of `due_total`.
        pub due: Vec<DueRow>,
        pub due_total: u32,
        /// The first ones of `waiting_total`.
        pub waiting: Vec<super::referral::ReferralRow>,
        pub waiting_total: u32,
        pub contacts: ContactsToday,
        /// Appointments that wait for the caller's own yes, and those that colleagues were asked for.
        pub requests: super::appointment::AppointmentRequests,
    }

    pub struct DueRow {
        pub kind: NextStepKind,
        pub due: Day,
        pub client_id: ClientId,
        pub client_name: String,
        pub text: String,
    }
}

#[derive(Debug, Clone, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum TimelineItem {
    Note {
        id: NoteId,
        text: String,
    },
    Contact {
        id: ContactId,
        channel: ContactChannel,
        language: String,
        need: Need,
        urgency: Urgency,
        result: ContactResult,
        note: String,
    },
    Referral {
        id: ReferralId,
        service: String,
        organisation: String,
        need: Need,
        state: ReferralState,
        cause: Option<ReferralCause>,
        reason: String,
    },
    /// A referral that another office sent.
    Incoming {
        id: PackageId,
        office: String,
        reference: String,
        need: Need,
        urgency: Urgency,
        purpose: String,
        message: String,
    },
    Appointment {
        id: AppointmentId,
        starts_at: Instant,
        ends_at: Instant,
        with: String,
        state: AppointmentState,
        subject: String,
    },
    /// An appointment was given another time or another person: one link of its thread.
    Moved {
        id: AppointmentId,
        from: AppointmentPlace,
        to: AppointmentPlace,
    },
    Case {
        id: CaseFileId,
        number: String,
        phase: CasePhase,
        note: String,
    },
    Created {
        source: BirthDateSource,
    },
}

impl AddressForm {
    /// An address of which nothing is known.
    #[must_use]
    pub const fn unknown() -> Self {
        Self {
            kind: AddressKind::Unknown,
            street: String::new(),
            postcode: String::new(),
            place: String::new(),
            remark: String::new(),
            since: None,
            blocked: false,
        }
    }
}

domain::coded_enum! {
    pub enum NextStepKind {
        ResidenceExpires = "residence-expires",
        DocumentExpires = "document-expires",
        ReferralOverdue = "referral-overdue",
        ReferralOutcome = "referral-outcome",
        ReferralFollowUp = "referral-follow-up",
        AppointmentComing = "appointment-coming",
        DetailsMissing = "details-missing",
    }
}
