//! The record of a client.

use crate::coded_enum;

coded_enum! {
    pub enum NameKind {
        Current = "current",
        Birth = "birth",
        Former = "former",
        Alias = "alias",
    }
}

coded_enum! {
    /// How we came by the spelling.
    pub enum NameSource {
        Document = "document",
        Spoken = "spoken",
        List = "list",
    }
}

coded_enum! {
    pub enum Gender {
        Female = "female",
        Male = "male",
        Diverse = "diverse",
        Unknown = "unknown",
    }
}

coded_enum! {
    pub enum LanguageLevel {
        Native = "native",
        Good = "good",
        Basic = "basic",
        /// Taken from a list that names the language only.
        Unknown = "unknown",
    }
}

coded_enum! {
    pub enum ContactMeansKind {
        Phone = "phone",
        Email = "email",
        Post = "post",
        Other = "other",
    }
}

coded_enum! {
    /// Whether somebody may be reached this way without being put at risk. Only they can say so.
    pub enum MeansSafety {
        Unclear = "unclear",
        Safe = "safe",
        Unsafe = "unsafe",
    }
}

coded_enum! {
    pub enum DocumentKind {
        Passport = "passport",
        IdentityCard = "identity-card",
        ResidenceTitle = "residence-title",
        ArrivalCertificate = "arrival-certificate",
        BirthCertificate = "birth-certificate",
        Other = "other",
    }
}

coded_enum! {
    /// How somebody lives at an address.
    pub enum AddressKind {
        Accommodation = "accommodation",
        OwnFlat = "own-flat",
        WithOthers = "with-others",
        /// No fixed abode. A remark may say where letters reach the person.
        None = "none",
        Unknown = "unknown",
    }
}

coded_enum! {
    pub enum RepresentativeKind {
        Parent = "parent",
        /// Of a minor, by decision of a court (Vormundschaft, §§ 1773 ff. BGB).
        Guardian = "guardian",
        /// Of an adult, by decision of a court, for the tasks named there (rechtliche Betreuung, §§ 1814 ff. BGB).
        LegalGuardian = "legal-guardian",
        PowerOfAttorney = "power-of-attorney",
    }
}

coded_enum! {
    /// What a representative may act in. Nothing named means everything.
    pub enum RepresentativeScope {
        Residence = "residence",
        Livelihood = "livelihood",
        Housing = "housing",
        Health = "health",
        School = "school",
        Money = "money",
        Post = "post",
    }
}

coded_enum! {
    /// What somebody is to a client.
    pub enum LinkKind {
        Spouse = "spouse",
        Partner = "partner",
        Parent = "parent",
        Child = "child",
        Sibling = "sibling",
        Guardian = "guardian",
        Ward = "ward",
        /// Belongs to the client in another way: a grandmother, a friend who lives with them.
        Other = "other",
    }
}

impl LinkKind {
    /// The same link from the other side.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::Parent => Self::Child,
            Self::Child => Self::Parent,
            Self::Guardian => Self::Ward,
            Self::Ward => Self::Guardian,
            Self::Spouse | Self::Partner | Self::Sibling | Self::Other => self,
        }
    }
}

coded_enum! {
    /// What of a record can be disputed (GDPR Art. 18 (1) (a)).
    pub enum DisputeField {
        Name = "name",
        BirthDate = "birth-date",
        Gender = "gender",
        Nationality = "nationality",
        Residence = "residence",
        Address = "address",
        Document = "document",
        Other = "other",
    }
}

/// Whether something that is valid between two days is so today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    NotYet,
    InForce,
    Over,
}

impl Validity {
    /// Both days belong to the time; a day that is not known does not limit it.
    #[must_use]
    pub fn on(today: crate::time::Day, from: Option<crate::time::Day>, until: Option<crate::time::Day>) -> Self {
        if until.is_some_and(|until| until < today) {
            Self::Over
        } else if from.is_some_and(|from| from > today) {
            Self::NotYet
        } else {
            Self::InForce
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Day;

    #[test]
    fn a_link_seen_from_the_other_side_and_back_is_the_same_link() {
        for kind in LinkKind::ALL {
            assert_eq!(kind.inverse().inverse(), *kind);
        }
        assert_eq!(LinkKind::Parent.inverse(), LinkKind::Child);
        assert_eq!(LinkKind::Sibling.inverse(), LinkKind::Sibling);
    }

    #[test]
    fn the_first_and_the_last_day_belong_to_what_is_valid() {
        let day = |text| Day::parse(text);
        let today = day("2026-11-22").expect("a day");
        for (from, until, expected) in [
            (None, None, Validity::InForce),
            (day("2026-11-22"), None, Validity::InForce),
            (None, day("2026-11-22"), Validity::InForce),
            (None, day("2026-11-21"), Validity::Over),
            (day("2026-11-23"), None, Validity::NotYet),
            (day("2026-11-23"), day("2026-12-31"), Validity::NotYet),
        ] {
            assert_eq!(Validity::on(today, from, until), expected, "{from:?} to {until:?}");
        }
    }
}
