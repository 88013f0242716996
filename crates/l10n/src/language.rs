//! Tags of languages.

use icu::locale::{Locale, LocaleCanonicalizer, LocaleExpander};

/// A language by its canonical tag: `prs` is `fa-AF`, `kmr` is `ku`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(String);

/// Why a tag names no language of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// Not a language tag at all.
    #[error("not a language tag: {0}")]
    Malformed(String),
    /// A tag, but the catalogue has no text for it.
    #[error("no texts in language {0}")]
    Unknown(String),
}

impl LanguageError {
    /// The code of the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        "unknown-language"
    }
}

impl Language {
    /// Canonicalises a tag. Says nothing on whether there are texts in it: see [`crate::Catalogue::language`].
    ///
    /// # Errors
    /// [`LanguageError::Malformed`] for what is no BCP 47 tag, and for `und`.
    pub fn parse(tag: &str) -> Result<Self, LanguageError> {
        let malformed = || LanguageError::Malformed(tag.chars().take(40).collect());
        let mut locale = Locale::try_from_str(tag.trim()).map_err(|_| malformed())?;
        LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        if locale.id.language.is_unknown() {
            return Err(malformed());
        }
        Ok(Self(locale.id.to_string()))
    }

    /// German: the authoritative language, and the last fallback of every other.
    #[must_use]
    pub fn german() -> Self {
        Self("de".to_owned())
    }

    /// English.
    #[must_use]
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Arabic.
    #[must_use]
    pub fn arabic() -> Self {
        Self("ar".to_owned())
    }

    /// The pseudo-language that is made from English, for finding text that is built or cut off.
    #[must_use]
    pub fn pseudo() -> Self {
        Self("en-XA".to_owned())
    }

    /// The canonical tag.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0
    }

    /// The same language without region and script, if it is written in the same script: `de-AT` → `de`, but not `ku-Arab` → `ku`.
    pub(crate) fn broader(&self) -> Option<Self> {
        let own = Locale::try_from_str(&self.0).ok()?;
        let bare = Locale::try_from_str(own.id.language.as_str()).ok()?;
        let expander = LocaleExpander::new_extended();
        let (mut full_own, mut full_bare) = (own.id.clone(), bare.id.clone());
        expander.maximize(&mut full_own);
        expander.maximize(&mut full_bare);
        (own.id != bare.id && full_own.script == full_bare.script).then(|| Self(bare.id.to_string()))
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_and_narrow_tags_become_the_ones_we_use() {
        for (given, canonical) in
            [("prs", "fa-AF"), ("kmr", "ku"), ("DE", "de"), ("pes", "fa"), ("arb", "ar"), ("de-at", "de-AT"), ("iw", "he")]
        {
            assert_eq!(Language::parse(given).map(|language| language.tag().to_owned()), Ok(canonical.to_owned()), "{given}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for bad in ["", "und", "Deutsch (Deutschland)", "123", "../de"] {
            assert!(matches!(Language::parse(bad), Err(LanguageError::Malformed(_))), "{bad}");
        }
    }

    #[test]
    fn a_region_is_dropped_but_a_script_is_not() {
        let broader = |tag: &str| Language::parse(tag).expect("a tag").broader().map(|language| language.tag().to_owned());
        assert_eq!(broader("de-AT").as_deref(), Some("de"));
        assert_eq!(broader("ar-SY").as_deref(), Some("ar"));
        assert_eq!(broader("ku-Arab"), None);
        assert_eq!(broader("de"), None);
    }
}
