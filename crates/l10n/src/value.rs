//! Messages and the values that they carry.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Serialize, Serializer, ser::SerializeMap as _};

/// A value for a variable of a message.
///
/// On the wire text and numbers stand bare, everything else is an object with one key that says what it is:
/// `{"day": "2026-12-04"}`, `{"list": ["a", "b"]}`.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text of people, shown as it is, isolated from the direction around it.
    Text(String),
    /// A whole number that is counted.
    Count(i64),
    /// Any number, shown with at most three decimals.
    Number(f64),
    /// A share: 0.34 is 34 %.
    Percent(f64),
    /// A calendar day.
    Day(NaiveDate),
    /// A time of day.
    Time(NaiveTime),
    /// A day with its time, in the office's zone.
    DayTime(NaiveDateTime),
    /// Texts, joined as the language joins them.
    List(Vec<String>),
    /// The tag of a language, shown as its name.
    Language(String),
    /// The code of a country, shown as its name.
    Country(String),
}

impl Arg {
    /// The number on which a plural is selected.
    pub(crate) const fn number(&self) -> Option<f64> {
        match self {
            #[allow(clippy::cast_precision_loss, reason = "counts of people stay far below 2^53")]
            Self::Count(count) => Some(*count as f64),
            Self::Number(number) => Some(*number),
            Self::Percent(share) => Some(*share * 100.0),
            _ => None,
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl Serialize for Arg {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, value) = match self {
            Self::Text(text) => return serializer.serialize_str(text),
            Self::Count(count) => return serializer.serialize_i64(*count),
            Self::Number(number) => return serializer.serialize_f64(*number),
            Self::Percent(share) => return one(serializer, "percent", share),
            Self::List(items) => return one(serializer, "list", items),
            Self::Day(day) => ("day", day.format("%Y-%m-%d").to_string()),
            Self::Time(time) => ("time", time.format("%H:%M").to_string()),
            Self::DayTime(at) => ("dayTime", at.format("%Y-%m-%dT%H:%M").to_string()),
            Self::Language(tag) => ("language", tag.clone()),
            Self::Country(code) => ("country", code.clone()),
        };
        one(serializer, key, &value)
    }
}

fn one<S: Serializer, T: Serialize + ?Sized>(serializer: S, key: &str, value: &T) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(Some(1))?;
    map.serialize_entry(key, value)?;
    map.end()
}

/// A message with its values: what is said, in no language yet. Made by the functions of [`crate::message`].
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The Fluent key.
    pub id: &'static str,
    /// The values of its variables.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A message of the given key. The functions of [`crate::message`] are the way to make one whose key exists.
    #[must_use]
    pub const fn new(id: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Self { id, args }
    }
}

impl Serialize for Message {
    /// `{"id": "…", "args": {"count": 3}}`, as the interface's `Message` has it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Args<'a>(&'a [(&'static str, Arg)]);
        impl Serialize for Args<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|(name, arg)| (name, arg)))
            }
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", self.id)?;
        map.serialize_entry("args", &Args(&self.args))?;
        map.end()
    }
}

/// Opens a run of text whose direction is its own (U+2068).
pub(crate) const ISOLATE: char = '\u{2068}';
/// Closes it (U+2069).
pub(crate) const ISOLATE_END: char = '\u{2069}';

/// Removes the marks that isolate directions on screen: for CSV, file names and keys.
#[must_use]
pub fn strip_marks(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')).collect()
}
