//! Numbers, days, times, lists and names as a language writes them.
//!
//! [`Format`] is data: digits, separators, patterns and names, taken once from ICU4X by formatting probes. Rust and the
//! interface compute from the same data by the same few rules, so both show the same text, and neither asks the browser.

mod day;
mod list;
mod name;
mod number;
mod plural;
mod probe;

use std::collections::BTreeMap;

pub use day::{DayShape, Field, Segment};
pub use list::ListPattern;
pub use name::{COUNTRIES, LANGUAGES};
pub use number::Numbers;
pub use plural::{Category, Plurals};

use crate::Meta;

/// The formats of one language.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Format {
    /// Digits and separators.
    pub numbers: Numbers,
    /// The plural category of a number.
    pub plurals: Plurals,
    /// The pattern of each shape of a day or time.
    pub shapes: BTreeMap<DayShape, Vec<Segment>>,
    /// The tables of words and numbers that patterns refer to by index. Months and days from 1, weekdays from Monday, hours
    /// and minutes from 0.
    pub tables: Vec<Vec<String>>,
    /// The twelve months standing alone, as a calendar's title has them.
    pub months: Vec<String>,
    /// The seven weekdays from Monday, standing alone.
    pub weekdays: Vec<String>,
    /// The seven weekdays from Monday, short, as a calendar's columns have them.
    pub weekdays_short: Vec<String>,
    /// "a, b and c".
    pub and: ListPattern,
    /// "a, b or c".
    pub or: ListPattern,
    /// The names of languages by tag.
    pub languages: BTreeMap<String, String>,
    /// The names of countries by their two-letter code.
    pub countries: BTreeMap<String, String>,
}

/// ICU has no data for a language, not even by falling back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no formats for {tag}: {reason}")]
pub struct FormatError {
    /// The locale that was asked for.
    pub tag: String,
    /// What ICU says.
    pub reason: String,
}

impl Format {
    /// Takes the formats of a language from ICU. Costs a few milliseconds: [`crate::Catalogue::format`] keeps the result.
    ///
    /// # Errors
    /// If `meta` names a locale that ICU can't read.
    pub fn of(meta: &Meta) -> Result<Self, FormatError> {
        let tag = meta.format_locale();
        let fail = |reason: String| FormatError { tag: tag.clone(), reason };
        let locale = icu::locale::Locale::try_from_str(&tag).map_err(|error| fail(error.to_string()))?;
        // Plurals and names belong to the language itself, whichever formats it borrows.
        let own = icu::locale::Locale::try_from_str(&meta.tag).map_err(|error| fail(error.to_string()))?;
        let mut tables = day::Tables::default();
        Ok(Self {
            numbers: number::probe(&locale, &meta.percent).map_err(&fail)?,
            plurals: plural::probe(&own).map_err(&fail)?,
            shapes: day::shapes(&locale, &mut tables).map_err(&fail)?,
            months: day::months(&locale).map_err(&fail)?,
            weekdays: day::weekdays(&locale, icu::datetime::options::Length::Long).map_err(&fail)?,
            weekdays_short: day::weekdays(&locale, icu::datetime::options::Length::Medium).map_err(&fail)?,
            tables: tables.into_inner(),
            and: list::and(&locale).map_err(&fail)?,
            or: list::or(&locale).map_err(&fail)?,
            languages: name::languages(&own),
            countries: name::countries(&own),
        })
    }

    /// The name of a language in this one; the tag itself if nobody has a name for it.
    #[must_use]
    pub fn language(&self, tag: &str) -> String {
        self.languages.get(tag).cloned().unwrap_or_else(|| tag.to_owned())
    }

    /// The name of a country by its two-letter code; the code itself if there is none.
    #[must_use]
    pub fn country(&self, code: &str) -> String {
        self.countries.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }
}
