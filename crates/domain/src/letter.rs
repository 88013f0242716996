//! Letters: which there are, and the life of a version of their text.

use crate::coded_enum;

coded_enum! {
    pub enum LetterKind {
        /// To an organisation to which a client is referred.
        Referral = "referral",
        /// To an appointment.
        Invitation = "invitation",
        /// Of an appointment.
        Reminder = "reminder",
        /// To an organisation that has not answered.
        PartnerReminder = "partner-reminder",
        /// From secrecy, to be signed.
        Release = "release",
        /// GDPR Art. 13.
        PrivacyNotice = "privacy-notice",
    }
}

coded_enum! {
    /// A version that was in force is never changed again: somebody may hold a letter that says what it said.
    pub enum LetterTextState {
        Draft = "draft",
        InForce = "in-force",
        Retired = "retired",
    }
}

impl LetterKind {
    /// Goes to an organisation; the client gets a copy.
    #[must_use]
    pub const fn goes_to_partner(self) -> bool {
        matches!(self, Self::Referral | Self::PartnerReminder)
    }
}
