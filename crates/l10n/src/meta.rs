//! `locales/<tag>/meta.toml`: what a language is, apart from its texts.

/// The direction of writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// `ltr` or `rtl`, as HTML writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }

    /// The text in marks that keep it in this direction whatever stands around it.
    pub(crate) fn isolate(self, text: &str) -> String {
        let mark = match self {
            Self::Ltr => '\u{2066}',
            Self::Rtl => '\u{2067}',
        };
        format!("{mark}{text}\u{2069}")
    }
}

/// How far the translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Every message is there and reviewed; the tests hold it to that.
    Complete,
    /// Some messages are there.
    Started,
    /// Numbers, dates and the language's own name only.
    Planned,
}

/// The contents of `meta.toml`.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The canonical tag; the same as the folder's name.
    pub tag: String,
    /// The name of the language in itself.
    pub autonym: String,
    /// The direction of writing.
    pub direction: Direction,
    /// Whether staff may choose it for their screen.
    pub staff: bool,
    /// How far the translation is.
    pub state: State,
    /// The languages from which a missing message is taken, in this order. German is always the last.
    pub fallback: Vec<String>,
    /// The CLDR locale whose number and date formats are used, if it isn't the tag itself: `en-GB` for British dates.
    #[serde(default)]
    pub formats: Option<String>,
    /// The numbering system, if CLDR's default is not wanted: `latn`.
    #[serde(default)]
    pub numbers: Option<String>,
    /// The hour cycle, if CLDR's default is not wanted: `h23`.
    #[serde(default)]
    pub hours: Option<String>,
    /// How a percentage is written, with `{0}` for the number.
    #[serde(default = "default_percent")]
    pub percent: String,
}

fn default_percent() -> String {
    "{0}%".to_owned()
}

impl Meta {
    /// Reads the file's text. The error names the line, not the file.
    pub(crate) fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The locale, with its extensions, by which ICU formats.
    pub(crate) fn format_locale(&self) -> String {
        let mut tag = self.formats.clone().unwrap_or_else(|| self.tag.clone());
        if self.hours.is_some() || self.numbers.is_some() {
            tag.push_str("-u");
        }
        if let Some(hours) = &self.hours {
            tag.push_str("-hc-");
            tag.push_str(hours);
        }
        if let Some(numbers) = &self.numbers {
            tag.push_str("-nu-");
            tag.push_str(numbers);
        }
        tag
    }
}
