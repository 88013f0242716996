//! Sealed packages, the keys that they are sealed to, and the answers that come back.

use super::{
    client::ClientHit,
    referral::{HandOver, LeavingValue},
    wire,
};
use domain::{
    id::{ClientId, OpId, PackageId, ReferralId},
    need::{Need, Urgency},
    referral::{ReferralCause, ReferralField, ReferralOutcome, ReferralState},
    time::{Day, Instant},
};

wire! {
    /// The office's own key, which partners are given.
    pub struct PackageKey {
        /// `age1…`
        pub recipient: String,
        /// Digits that two people read to each other.
        pub digits: String,
        pub made_at: Instant,
        pub by: String,
        /// Keys before it, which are kept and still open what was sealed to them.
        pub earlier: u32,
        /// Packages of this office that can still be taken in. Answers to them come to the key that went out with them.
        pub under_way: u32,
    }

    pub struct PackageKeyMake {
        pub op_id: OpId,
    }

    pub struct PartnerKeyRow {
        /// The organisation's id in the directory.
        pub organization_id: String,
        pub organisation: String,
        /// 0 where there is no key.
        pub version: i64,
        pub recipient: Option<String>,
        pub digits: Option<String>,
        pub checked: Option<KeyChecked>,
    }

    pub struct KeyChecked {
        pub on: Day,
        /// Who read the digits at the partner's.
        pub with: String,
        pub by: String,
    }

    pub struct PartnerKeySave {
        pub op_id: OpId,
        pub organization_id: String,
        pub version: i64,
        /// Empty: the key goes.
        pub recipient: String,
    }

    /// Somebody at the partner's has read these digits on the phone.
    pub struct PartnerKeyCheck {
        pub op_id: OpId,
        pub organization_id: String,
        pub version: i64,
        pub digits: String,
        pub with: String,
    }

    pub struct PackageSeal {
        pub op_id: OpId,
        pub id: ReferralId,
        pub version: i64,
        pub lock: PackageLock,
        /// Until it is refused: 1 to 90.
        pub days: u32,
    }

    pub struct PackageSealed {
        pub package_id: PackageId,
        /// Where it was saved.
        pub path: String,
        /// Told once and kept nowhere; `None` where it is sealed to a key.
        pub passphrase: Option<String>,
        pub expires_at: Instant,
        /// What left.
        pub fields: Vec<ReferralField>,
    }

    /// A package that was sealed for a referral.
    pub struct ReferralPackageRow {
        pub at: Instant,
        pub by: String,
        /// To the partner's key; otherwise with a passphrase.
        pub to_key: bool,
        pub expires_at: Instant,
    }

    /// A file that was opened and waits for a person's word.
    pub struct PackageOpened {
        pub token: String,
        pub file_name: String,
        /// Nothing is known of it before its passphrase is given.
        pub needs_passphrase: bool,
        pub referral: Option<PackageReferral>,
        pub reply: Option<PackageReply>,
    }

    pub struct PackageUnlock {
        pub token: String,
        pub passphrase: String,
    }

    /// What would come in.
    pub struct PackageReferral {
        /// As the file says: nothing in it proves who sealed it.
        pub office: String,
        /// The digits of the key to which an answer would go.
        pub digits: String,
        pub reference: String,
        pub need: Need,
        pub urgency: Urgency,
        pub message: String,
        pub appointment: Option<HandOver>,
        pub purpose: String,
        pub released_until: Day,
        pub made_at: Instant,
        pub expires_at: Instant,
        pub fields: Vec<PackageField>,
        /// No name came with it: it can only be joined to somebody who is there.
        pub nameless: bool,
        /// Who of the store is likely this person.
        pub similar: Vec<ClientHit>,
    }

    pub struct PackageField {
        pub field: ReferralField,
        pub values: Vec<LeavingValue>,
    }

    pub struct PackageImport {
        pub op_id: OpId,
        pub token: String,
        /// `None`: a new client.
        pub client_id: Option<ClientId>,
        /// Those of whom the person says that they are somebody else.
        pub distinct_from: Vec<ClientId>,
    }

    pub struct PackageImported {
        pub id: PackageId,
        pub client_id: ClientId,
        pub saved_at: Instant,
    }

    /// An answer that came as a file, and the referral that it is about.
    pub struct PackageReply {
        pub id: ReferralId,
        pub version: i64,
        pub reference: String,
        pub organisation: String,
        pub service: String,
        pub client_name: Option<String>,
        pub state: ReferralState,
        pub answer: ReferralState,
        pub cause: Option<ReferralCause>,
        pub outcome: Option<ReferralOutcome>,
        pub day: Day,
        pub remarks: String,
        pub appointment: Option<HandOver>,
    }

    pub struct PackageReplyRecord {
        pub op_id: OpId,
        pub token: String,
    }

    /// A referral by the short code on the paper form.
    pub struct ReferralFind {
        pub reference: String,
    }

    pub struct ReferralFound {
        pub id: ReferralId,
    }

    /// A referral that another office sent.
    pub struct IncomingRow {
        pub id: PackageId,
        pub client_id: ClientId,
        pub client_name: Option<String>,
        pub office: String,
        pub reference: String,
        pub need: Need,
        pub urgency: Urgency,
        pub purpose: String,
        pub message: String,
        pub at: Instant,
        pub by: String,
    }

    /// The answer to a referral that another office sent, sealed to its key.
    pub struct IncomingReply {
        pub op_id: OpId,
        pub id: PackageId,
        pub answer: ReferralState,
        pub cause: Option<ReferralCause>,
        pub outcome: Option<ReferralOutcome>,
        pub day: Day,
        pub remarks: String,
    }
}

domain::coded_enum! {
    /// With what a package is locked.
    pub enum PackageLock {
        Key = "key",
        Passphrase = "passphrase",
    }
}
