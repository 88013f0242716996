//! Referrals to the entries of the directory.

use super::{session::PaperDestination, wire};
use domain::{
    id::{CaseFileId, ClientId, OpId, ReferralId, ServiceId},
    need::{Need, Urgency},
    referral::{ReferralLevel, ReferralState},
    time::{Day, Instant},
};

wire! {
    pub struct ReferralCreate {
        pub op_id: OpId,
        /// `None`: a slip for a visitor without a name.
        pub client_id: Option<ClientId>,
        pub case_file_id: Option<CaseFileId>,
        pub service_id: ServiceId,
        pub need: Need,
        pub urgency: Urgency,
        /// Only a slip can be sent without a release.
        pub level: ReferralLevel,
        /// For the office, never printed.
        pub note: String,
        /// The language of the slip's second column.
        pub language: String,
    }

    pub struct ReferralCreated {
        pub id: ReferralId,
        pub version: i64,
        pub saved_at: Instant,
        /// When its answer will be chased.
        pub chase_on: Day,
    }

    pub struct ReferralStep {
        pub op_id: OpId,
        pub id: ReferralId,
        pub version: i64,
        pub to: ReferralState,
        /// Asked for where the step ends or reopens a referral.
        pub reason: String,
    }

    pub struct ReferralList {
        pub client_id: Option<ClientId>,
        /// Ended ones too.
        pub all: bool,
    }

    pub struct ReferralRow {
        pub id: ReferralId,
        pub version: i64,
        pub client_id: Option<ClientId>,
        pub client_name: Option<String>,
        pub organisation: String,
        pub service: String,
        pub need: Need,
        pub urgency: Urgency,
        pub state: ReferralState,
        /// The states it may take next.
        pub next: Vec<ReferralState>,
        pub sent_on: Option<Day>,
        pub chase_on: Option<Day>,
        pub overdue: bool,
        pub by: String,
        pub steps: Vec<ReferralStepRow>,
    }

    pub struct ReferralStepRow {
        pub at: Instant,
        pub by: String,
        pub to: ReferralState,
        pub reason: String,
    }

    pub struct ReferralSlip {
        pub id: ReferralId,
        pub language: String,
        pub destination: PaperDestination,
    }
}
