//! A person as this crate sees them: own plain types, so that it can be used without the rest of the house.

use crate::word::{Word, words};

/// Which of a person's names it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    #[default]
    Current,
    Birth,
    Former,
    Alias,
}

/// One of the names of a person. Either part may be empty: many people have one name only.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct NameView {
    pub given: String,
    pub family: String,
    pub kind: NameKind,
}

/// The part of a name that a mark stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NameField {
    Given,
    Family,
}

/// A birth date of which any part may be unknown. Gregorian.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct BirthView {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

impl BirthView {
    #[must_use]
    pub const fn new(year: i32, month: u32, day: u32) -> Self {
        Self { year: Some(year), month: Some(month), day: Some(day) }
    }
}

/// What is known of a person and can be searched.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct PersonView {
    /// The caller's own id; never looked at.
    pub id: Option<String>,
    pub names: Vec<NameView>,
    pub birth: BirthView,
    /// As written, each with or without a country code; several in one string are told apart.
    pub phones: Vec<String>,
    /// Case, document and external numbers as written.
    pub numbers: Vec<String>,
}

/// More names than this has nobody; a hostile record may not slow down the search for everyone.
pub(crate) const MAX_NAMES: usize = 16;

/// A person whose names are folded and split once, for comparing them with many others.
#[derive(Debug, Clone)]
pub struct Prepared {
    pub(crate) names: Vec<PreparedName>,
    pub(crate) birth: BirthView,
    pub(crate) phones: Vec<String>,
    pub(crate) numbers: Vec<String>,
}

#[derive(Debug, Clone)]
pub(crate) struct PreparedName {
    pub(crate) words: Vec<Word>,
    pub(crate) kind: NameKind,
    /// Length in bytes of the given name: a word that starts behind it belongs to the family name, one byte further on.
    pub(crate) given: usize,
}

impl Prepared {
    #[must_use]
    pub fn new(person: &PersonView) -> Self {
        let names = person.names.iter().take(MAX_NAMES).map(|name| PreparedName {
            words: words(&format!("{} {}", name.given, name.family)),
            kind: name.kind,
            given: name.given.len(),
        });
        Self {
            names: names.collect(),
            birth: person.birth,
            phones: person.phones.iter().flat_map(|text| crate::key::phones(text)).collect(),
            numbers: person.numbers.iter().map(|text| crate::key::number(text)).filter(|text| !text.is_empty()).collect(),
        }
    }
}
