//! What can go wrong on the way to paper.

use l10n::Arg;

/// Why a page was not made. Carries no text of a page: a slip may name a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum LetterError {
    /// A slip of the level "slip" was given a client's name.
    #[error("letter-client-data-on-slip")]
    ClientDataOnSlip,
    /// The texts together are longer than any paper of an office; `limit` in characters.
    #[error("letter-too-long")]
    TooLong { characters: usize, limit: usize },
    /// The picture for the letterhead is none, is too large, or holds what a page must not carry.
    #[error("letter-logo")]
    Logo,
    /// The instant of creation is outside the years that a PDF can name.
    #[error("letter-bad-instant")]
    BadInstant,
    /// The template failed. A fault of the program; `place` is a template and a line in it.
    #[error("letter-typesetting-failed")]
    Typesetting { place: String },
    /// The page could not be written as accessible PDF. A fault of the program; `place` as above.
    #[error("letter-export-failed")]
    Export { place: String },
}

impl LetterError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ClientDataOnSlip => "letter-client-data-on-slip",
            Self::TooLong { .. } => "letter-too-long",
            Self::Logo => "letter-logo",
            Self::BadInstant => "letter-bad-instant",
            Self::Typesetting { .. } => "letter-typesetting-failed",
            Self::Export { .. } => "letter-export-failed",
        }
    }
    /// The variables of that message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            #[allow(clippy::cast_precision_loss, reason = "lengths of texts stay far below 2^53")]
            Self::TooLong { characters, limit } => {
                vec![("characters", Arg::Number(*characters as f64)), ("limit", Arg::Number(*limit as f64))]
            }
            Self::Typesetting { place } | Self::Export { place } => vec![("place", Arg::Text(place.clone()))],
            Self::ClientDataOnSlip | Self::Logo | Self::BadInstant => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use l10n::{Catalogue, Language};

    use super::LetterError;

    #[test]
    fn every_error_has_words_and_their_variables() {
        let catalogue = Catalogue::embedded();
        let place = || "slip.typ:1".to_owned();
        for error in [
            LetterError::ClientDataOnSlip,
            LetterError::TooLong { characters: 500_000, limit: 400_000 },
            LetterError::BadInstant,
            LetterError::Logo,
            LetterError::Typesetting { place: place() },
            LetterError::Export { place: place() },
        ] {
            for language in [Language::german(), Language::english(), Language::arabic()] {
                let words = catalogue.error(&language, error.code(), &error.args());
                assert!(!words.contains(error.code()) && !words.contains('{'), "{language}: {words}");
            }
        }
    }
}
