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
