//! Status of residence. The titles are a rule pack: dated data beside the program, see `rules/residence.toml`.
//! The software never decides a right: it shows what was entered and says "check against the document".

mod pack;
mod recognise;

pub use pack::{ResidencePack, ResidencePackError, Title};

use crate::coded_enum;
use crate::time::Day;

coded_enum! {
    pub enum ResidenceGroup {
        Eu = "eu",
        StudyWork = "study-work",
        Protection = "protection",
        Humanitarian = "humanitarian",
        Procedure = "procedure",
        Tolerated = "tolerated",
    }
}

coded_enum! {
    /// How soon somebody has to act on a title. The days behind "urgent" and "soon" stand in the rule pack.
    pub enum ResidenceUrgency {
        Expired = "expired",
        Urgent = "urgent",
        Soon = "soon",
        Later = "later",
        Unlimited = "unlimited",
    }
}

/// The code of the title that `text` means in the built-in pack ("AE 25 (2)" is `25.2`), `None` where it is not certain.
/// See [`ResidencePack::parse_title`].
#[must_use]
pub fn parse_title(text: &str) -> Option<&'static str> {
    ResidencePack::embedded().parse_title(text).map(|title| title.code.as_str())
}

/// Whether `text` speaks of a title at all, be it one that the pack knows, one without its section ("AE"), or one that was applied for.
/// For telling a column of titles from others, never for a person's title.
#[must_use]
pub fn speaks_of_title(text: &str) -> bool {
    recognise::speaks_of_title(ResidencePack::embedded(), text)
}

/// How soon a title that is valid until this day, the day included, ends, by the thresholds of the built-in pack.
#[must_use]
pub fn expires_in(until: Option<Day>, today: Day) -> ResidenceUrgency {
    ResidencePack::embedded().expires_in(until, today)
}
