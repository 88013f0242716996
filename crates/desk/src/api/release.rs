//! Releases from secrecy, privacy notices, legal bases, and the ledger of what was given to whom.

use super::{session::PaperDestination, wire};
use domain::{
    id::{CaseFileId, ClientId, OpId, ReferralId, ReleaseId, ServiceId},
    need::Need,
    referral::{DataKind, ReferralField, ReferralLevel, ReferralState},
    release::{LegalBasis, NoticeSource, NoticeWay, ReleaseForm, SpecialBasis, SpecialCategory},
    time::{Day, Instant},
};

wire! {
    pub struct ReleaseGive {
        pub op_id: OpId,
        pub client_id: ClientId,
        /// The single case; `None` where it is about none.
        pub case_file_id: Option<CaseFileId>,
        pub service_id: ServiceId,
        /// Any service of that organisation may be told.
        pub whole_organisation: bool,
        pub need: Need,
        /// In words, as the client was told.
        pub purpose: String,
        pub kinds: Vec<DataKind>,
        pub special: Vec<SpecialCategory>,
        /// The partner may tell us too.
        pub mutual: bool,
        pub form: ReleaseForm,
        /// Strokes as a path, for a release that is signed on the screen.
        pub signature: Option<String>,
        /// The client heard what follows from a refusal, and that a release can be taken back.
        pub told_consequences: bool,
        /// In which it was explained.
        pub language: String,
        pub given_on: Day,
        pub valid_until: Day,
    }

    /// What a release would say, before anybody has signed it.
    pub struct ReleaseTerms {
        pub client_id: ClientId,
        pub case_file_id: Option<CaseFileId>,
        pub service_id: ServiceId,
        pub whole_organisation: bool,
        pub need: Need,
        pub purpose: String,
        pub kinds: Vec<DataKind>,
        pub special: Vec<SpecialCategory>,
        pub mutual: bool,
        /// In which it is explained, and of the second column of the sheet.
        pub language: String,
        pub valid_until: Day,
    }

    /// The sheet to be signed with a pen. Done by the shell.
    pub struct ReleasePaper {
        pub terms: ReleaseTerms,
        pub destination: PaperDestination,
    }

    pub struct ReleaseWithdraw {
        pub op_id: OpId,
        pub id: ReleaseId,
        pub version: i64,
        pub reason: String,
    }

    pub struct ReleaseEffectOf {
        pub id: ReleaseId,
    }

    pub struct ReleaseEffect {
        /// Open referrals that rest on it and go on as slips.
        pub referrals: Vec<EffectRow>,
    }

    pub struct EffectRow {
        pub id: ReferralId,
        pub organisation: String,
        pub service: String,
        pub state: ReferralState,
        pub level: ReferralLevel,
        /// The partner has data already and has to be told.
        pub data_left: bool,
    }

    pub struct NoticeHandOver {
        pub op_id: OpId,
        pub client_id: ClientId,
        pub language: String,
        /// `None`: the office's own notice that is in force. Otherwise what is printed on the sheet from elsewhere.
        pub other_version: Option<String>,
        pub handed_on: Day,
        pub way: NoticeWay,
        pub remark: String,
    }

    pub struct NoticeOf {
        pub language: String,
    }

    /// The office's own notice as it would be handed over today.
    pub struct NoticeInForce {
        /// Of the German text, as it stands at the foot of the sheet.
        pub version: String,
        /// Of the text in the other language; empty for German.
        pub translation: String,
        /// Since when both texts say what they say.
        pub since: Day,
        /// A person stands for both. Otherwise the sheet is marked as a draft.
        pub checked: bool,
    }

    pub struct LegalBasisRecord {
        pub op_id: OpId,
        pub client_id: ClientId,
        /// `None`: the record of the client.
        pub case_file_id: Option<CaseFileId>,
        pub basis: LegalBasis,
        /// For special categories.
        pub special_basis: Option<SpecialBasis>,
        /// The law that gives the task, as people cite it.
        pub statute: String,
        pub since: Day,
    }

    /// Everything that was given, to whom, on which ground and until when; the newest first.
    pub struct Ledger {
        pub releases: Vec<ReleaseRow>,
        pub disclosures: Vec<DisclosureRow>,
        pub notices: Vec<NoticeRow>,
        pub bases: Vec<LegalBasisRow>,
        /// The ground where nobody recorded another one.
        pub usual_basis: LegalBasis,
    }

    pub struct ReleaseRow {
        pub id: ReleaseId,
        pub version: i64,
        pub case_number: Option<String>,
        pub service_id: ServiceId,
        pub organisation: String,
        pub service: String,
        pub whole_organisation: bool,
        pub need: Need,
        pub purpose: String,
        pub kinds: Vec<DataKind>,
        pub special: Vec<SpecialCategory>,
        pub mutual: bool,
        pub form: ReleaseForm,
        pub signature: Option<String>,
        pub language: String,
        pub given_on: Day,
        pub valid_until: Day,
        /// Holds today.
        pub valid: bool,
        pub withdrawn_on: Option<Day>,
        pub withdrawn_by: Option<String>,
        pub withdraw_reason: String,
        pub by: String,
    }

    pub struct DisclosureRow {
        pub referral_id: ReferralId,
        pub release_id: ReleaseId,
        pub organisation: String,
        pub service: String,
        pub basis: LegalBasis,
        pub fields: Vec<ReferralField>,
        pub at: Instant,
        pub by: String,
    }

    pub struct NoticeRow {
        pub language: String,
        pub notice_version: String,
        /// Empty where there was none.
        pub translation_version: String,
        pub source: NoticeSource,
        pub handed_on: Day,
        pub way: NoticeWay,
        pub remark: String,
        pub by: String,
    }

    pub struct LegalBasisRow {
        pub case_number: Option<String>,
        pub basis: LegalBasis,
        pub special_basis: Option<SpecialBasis>,
        pub statute: String,
        pub since: Day,
        pub by: String,
    }
}

impl ReleaseGive {
    /// What it says, whoever answered it and how.
    #[must_use]
    pub fn terms(&self) -> ReleaseTerms {
        ReleaseTerms {
            client_id: self.client_id.clone(),
            case_file_id: self.case_file_id.clone(),
            service_id: self.service_id.clone(),
            whole_organisation: self.whole_organisation,
            need: self.need,
            purpose: self.purpose.clone(),
            kinds: self.kinds.clone(),
            special: self.special.clone(),
            mutual: self.mutual,
            language: self.language.clone(),
            valid_until: self.valid_until,
        }
    }
}
