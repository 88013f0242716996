//! Referrals to the entries of the directory.

use super::{office::ExportFormat, session::PaperDestination, wire};
use domain::{
    birth_date::BirthDate,
    id::{CaseFileId, ClientId, OpId, ReferralId, ReleaseId, ServiceId},
    need::{Need, Urgency},
    referral::{DataKind, ReferralCause, ReferralChaseKind, ReferralField, ReferralLevel, ReferralOutcome, ReferralState},
    release::SpecialCategory,
    time::{Day, Instant},
};

wire! {
    pub struct ReferralCreate {
        pub op_id: OpId,
        /// `None`: a slip for a visitor without a name.
        pub client_id: Option<ClientId>,
        pub case_file_id: Option<CaseFileId>,
        pub service_id: ServiceId,
        /// More services that are asked at the same time, each with a referral of its own.
        pub further_service_ids: Vec<ServiceId>,
        pub need: Need,
        pub urgency: Urgency,
        /// Only a slip can be sent without a release.
        pub level: ReferralLevel,
        /// What leaves the house, of what the level allows. Empty for a slip.
        pub fields: Vec<ReferralField>,
        /// For the partner, where [`ReferralField::Message`] leaves.
        pub message: String,
        /// Special categories of data that the message tells of.
        pub special: Vec<SpecialCategory>,
        /// For the office, never printed.
        pub note: String,
        /// The warm hand-over: when the partner expects the client.
        pub appointment: Option<HandOver>,
        /// Kept and not sent.
        pub draft: bool,
        /// The language of the slip's second column.
        pub language: String,
    }

    /// An appointment at the partner, in the partner's own time.
    #[derive(PartialEq, Eq)]
    pub struct HandOver {
        pub day: Day,
        /// Minutes after midnight, where a time was agreed.
        pub minute: Option<u32>,
        /// Where and with whom, in words.
        pub place: String,
    }

    pub struct ReferralCreated {
        pub id: ReferralId,
        /// Those to the further services, in their order.
        pub further_ids: Vec<ReferralId>,
        pub version: i64,
        pub saved_at: Instant,
        /// When its answer will be chased; for a draft, when it would be.
        pub chase_on: Day,
    }

    pub struct ReferralPreview {
        pub client_id: ClientId,
        pub case_file_id: Option<CaseFileId>,
        pub service_ids: Vec<ServiceId>,
        pub need: Need,
        pub level: ReferralLevel,
        /// `None`: all that the level allows.
        pub fields: Option<Vec<ReferralField>>,
        pub message: String,
        pub special: Vec<SpecialCategory>,
    }

    pub struct ReferralPreviewReply {
        /// Every field that the level allows and of which something is known.
        pub fields: Vec<LeavingField>,
        pub recipients: Vec<PreviewRecipient>,
    }

    /// One thing about the client that will leave the house, or was taken out.
    pub struct LeavingField {
        pub field: ReferralField,
        pub kind: DataKind,
        pub leaves: bool,
        pub values: Vec<LeavingValue>,
    }

    pub struct PreviewRecipient {
        pub service_id: ServiceId,
        pub organisation: String,
        pub service: String,
        /// The release that it rests on; `None` where none is needed or there is a gap.
        pub release_id: Option<ReleaseId>,
        pub valid_until: Option<Day>,
        pub gap: Option<ReleaseGap>,
    }

    /// Why no release carries it: a code, worded as `error-<code>`, and what is missing.
    pub struct ReleaseGap {
        pub code: String,
        pub kinds: Vec<DataKind>,
        pub special: Vec<SpecialCategory>,
    }

    pub struct ReferralStep {
        pub op_id: OpId,
        pub id: ReferralId,
        pub version: i64,
        pub to: ReferralState,
        /// Asked for where the state has causes.
        pub cause: Option<ReferralCause>,
        /// Asked for where it is done.
        pub outcome: Option<ReferralOutcome>,
        /// When it happened; `None`: today.
        pub day: Option<Day>,
        /// Asked for where the step reopens a referral, or its cause is another one.
        pub reason: String,
    }

    /// What a partner answered, in one act.
    pub struct ReferralAnswer {
        pub op_id: OpId,
        pub id: ReferralId,
        pub version: i64,
        pub answer: ReferralState,
        pub cause: Option<ReferralCause>,
        pub outcome: Option<ReferralOutcome>,
        pub day: Day,
        pub reason: String,
        /// When the partner expects the client, where the answer says so.
        #[serde(default)]
        pub appointment: Option<HandOver>,
    }

    /// A silent partner was asked again; waiting begins anew.
    pub struct ReferralChase {
        pub op_id: OpId,
        pub id: ReferralId,
        pub version: i64,
        pub kind: ReferralChaseKind,
        pub note: String,
    }

    pub struct ReferralList {
        pub client_id: Option<ClientId>,
        /// Ended ones too.
        pub all: bool,
    }

    pub struct ReferralRow {
        pub id: ReferralId,
        /// The short code on paper and in packages.
        pub reference: String,
        pub version: i64,
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        pub organisation: String,
        pub service: String,
        pub need: Need,
        pub urgency: Urgency,
        pub level: ReferralLevel,
        /// What left with it, or is to leave while it is a draft.
        pub fields: Vec<ReferralField>,
        /// The release it rested on was withdrawn on that day, and nothing more leaves.
        pub data_stopped_on: Option<Day>,
        pub appointment: Option<HandOver>,
        pub state: ReferralState,
        /// The states it may take next.
        pub next: Vec<ReferralState>,
        pub outcome: Option<ReferralOutcome>,
        pub sent_on: Option<Day>,
        pub chase_on: Option<Day>,
        pub overdue: bool,
        /// Days since anything was heard or done, while we wait for the partner.
        pub silent_days: Option<i64>,
        pub by: String,
        pub steps: Vec<ReferralStepRow>,
        pub chases: Vec<ReferralChaseRow>,
        pub packages: Vec<super::package::ReferralPackageRow>,
    }

    pub struct ReferralStepRow {
        pub at: Instant,
        /// When it happened.
        pub day: Day,
        pub by: String,
        pub to: ReferralState,
        pub cause: Option<ReferralCause>,
        pub reason: String,
    }

    pub struct ReferralChaseRow {
        pub at: Instant,
        pub by: String,
        pub kind: ReferralChaseKind,
        pub note: String,
    }

    /// How the net of partners carries, for referrals first sent in a period.
    pub struct NetQuery {
        pub from: Day,
        pub to: Day,
    }

    /// The net as a file.
    pub struct NetExport {
        pub table: NetTable,
        pub from: Day,
        pub to: Day,
        pub format: ExportFormat,
        pub language: String,
    }

    pub struct NetReply {
        /// The most referrals first.
        pub partners: Vec<NetPartner>,
        /// Topics that people ask for and the net does not carry.
        pub gaps: Vec<NetGap>,
    }

    pub struct NetPartner {
        pub service_id: ServiceId,
        pub organisation: String,
        pub service: String,
        pub sent: u32,
        pub accepted: u32,
        pub declined: u32,
        /// Sent, and nothing was ever heard.
        pub unanswered: u32,
        pub attended: u32,
        pub done: u32,
        /// Of those done: the need was met, wholly or in part.
        pub met: u32,
        /// Days from sending to the first answer; `None` where nobody answered.
        pub answer_days_median: Option<i64>,
        pub answer_days_p90: Option<i64>,
        /// The most frequent first.
        pub declined_because: Vec<CauseCount>,
    }

    pub struct CauseCount {
        pub cause: ReferralCause,
        pub count: u32,
    }

    pub struct NetGap {
        pub need: Need,
        /// Entries of the directory for this topic.
        pub services: u32,
        /// Contacts of the period that asked for it and stayed open.
        pub unresolved: u32,
        /// Referrals of the period that were declined for lack of places.
        pub no_capacity: u32,
    }

    pub struct ReferralSlip {
        pub id: ReferralId,
        pub language: String,
        pub destination: PaperDestination,
    }
}

domain::coded_enum! {
    /// Which part of the net a file tells.
    pub enum NetTable {
        /// For the house: how each partner carries.
        Partners = "partners",
        /// For the steering group: what is missing, with rounded counts.
        Gaps = "gaps",
    }
}

/// A value as the person at the desk sees it before it leaves.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(tag = "is", rename_all = "kebab-case", rename_all_fields = "snake_case")]
pub enum LeavingValue {
    Text {
        text: String,
    },
    BirthDate {
        date: BirthDate,
    },
    Language {
        tag: String,
        needs_interpreter: bool,
    },
    Country {
        code: String,
    },
    /// A code of a family of words, with what belongs to it in words.
    Word {
        family: String,
        code: String,
        detail: String,
    },
    /// A text that holds until a day.
    Dated {
        text: String,
        until: Option<Day>,
    },
}
