//! What an entry of the directory is at.

use crate::coded_enum;

coded_enum! {
    /// Whether a service can be gone to.
    pub enum ServiceStatus {
        Active = "active",
        Inactive = "inactive",
        Defunct = "defunct",
        TemporarilyClosed = "temporarily-closed",
    }
}

impl ServiceStatus {
    /// The word that HSDS has for it.
    #[must_use]
    pub const fn standard(self) -> &'static str {
        match self {
            Self::TemporarilyClosed => "temporarily closed",
            other => other.code(),
        }
    }

    /// From the word that HSDS has for it.
    #[must_use]
    pub fn from_standard(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|status| status.standard() == word)
    }
}

coded_enum! {
    /// How far a text that clients read has come.
    pub enum TextState {
        /// Written by somebody who does not answer for it.
        Draft = "draft",
        /// Read by somebody who knows the language.
        Checked = "checked",
    }
}
