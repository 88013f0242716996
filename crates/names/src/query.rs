//! What somebody types into the one field, read, looked up and weighed.

mod dates;
mod parse;
mod score;

pub use score::{Mark, Match};

use crate::word::Word;
pub(crate) use dates::Asked;
#[cfg(test)]
pub(crate) use dates::readings;

/// A question. Reading it never fails: what cannot be a date or a number is part of a name.
#[derive(Debug, Clone)]
pub struct Query {
    parts: Vec<Part>,
}

#[derive(Debug, Clone)]
pub(crate) enum Part {
    /// `open`: still being typed, so that it may be a beginning. `written`: as it was typed.
    Name { word: Word, open: bool, written: String },
    /// Digits that may mean several things at once.
    Digits { births: Vec<Asked>, phones: Vec<String>, number: Option<String> },
}

impl Query {
    /// Reads what was typed: words of a name in any order, a birth date in any German form, a part of a phone number, a number of a
    /// case or document.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self { parts: parse::parts(text) }
    }

    /// Nothing that could be looked for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(crate) fn all_parts(&self) -> &[Part] {
        &self.parts
    }

    /// How many parts it has.
    #[must_use]
    pub fn parts(&self) -> usize {
        self.parts.len()
    }
}

#[cfg(test)]
mod tests;
