//! The two columns of a page: German, which counts, and the client's language.

use typst::foundations::{Dict, IntoValue, Str, Value};

use crate::clean::Cleaner;

/// A text of the office: in German always, in the client's language where somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bilingual {
    /// May have several lines.
    pub german: String,
    /// `None` prints the German text over the whole width.
    pub client: Option<String>,
}

impl Bilingual {
    /// A text that exists in German only.
    #[must_use]
    pub fn german(text: impl Into<String>) -> Self {
        Self { german: text.into(), client: None }
    }

    /// A text in both languages.
    #[must_use]
    pub fn both(german: impl Into<String>, client: impl Into<String>) -> Self {
        Self { german: german.into(), client: Some(client.into()) }
    }
}

/// The words of the catalogue for one column, by the name the template knows them by.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    /// The canonical tag of the language that the words are in, like `fa-AF`.
    pub(crate) tag: String,
    pub(crate) is_right_to_left: bool,
    pub(crate) words: Vec<(&'static str, String)>,
}

impl Column {
    fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or_default()
    }

    /// German on both sides would say everything twice.
    pub(crate) fn is_german(&self) -> bool {
        self.primary() == "de"
    }

    /// A word by the name the template knows it by; empty when the column has none such.
    pub(crate) fn word(&self, name: &str) -> &str {
        self.words.iter().find(|(key, _)| *key == name).map_or("", |(_, text)| text)
    }

    /// The two letters of a country in the tag; a script subtag has four.
    fn region(&self) -> &str {
        self.tag.split('-').skip(1).find(|part| part.len() == 2).unwrap_or_default()
    }

    /// The list of faces in `parts.typ`. Urdu readers expect Nastaliq; the other languages of the script are set in Naskh.
    fn face(&self) -> &'static str {
        match self.primary() {
            "ur" => "nastaliq",
            _ if self.is_right_to_left => "arabic",
            _ => "latin",
        }
    }

    pub(crate) fn value(&self, cleaner: &mut Cleaner<'_>) -> Value {
        let words: Dict =
            self.words.iter().map(|(key, text)| (Str::from(*key), cleaner.lines(text).join(" ").into_value())).collect();
        [
            ("lang", self.primary().into_value()),
            ("region", self.region().into_value()),
            ("rtl", self.is_right_to_left.into_value()),
            ("face", self.face().into_value()),
            ("words", words.into_value()),
        ]
        .into_iter()
        .map(|(key, value)| (Str::from(key), value))
        .collect::<Dict>()
        .into_value()
    }
}

#[cfg(test)]
mod tests {
    use super::Column;

    #[test]
    fn a_tag_gives_face_and_region() {
        for (tag, is_right_to_left, face, region) in [
            ("de", false, "latin", ""),
            ("ar", true, "arabic", ""),
            ("fa-AF", true, "arabic", "AF"),
            ("ur", true, "nastaliq", ""),
            ("ti", false, "latin", ""),
            ("sr-Latn-RS", false, "latin", "RS"),
        ] {
            let column = Column { tag: tag.to_owned(), is_right_to_left, words: vec![] };
            assert_eq!((column.face(), column.region()), (face, region), "{tag}");
        }
    }
}
