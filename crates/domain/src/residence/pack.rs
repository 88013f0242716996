//! The rule pack as data: read, checked, asked. A pack is a file that somebody sends: hostile until parsed.

use super::{ResidenceGroup, ResidenceUrgency, recognise};
use crate::time::Day;
use std::collections::HashSet;
use std::sync::OnceLock;

/// One title of residence.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[ts(export_to = "domain.ts")]
pub struct Title {
    /// Section dot subsection (`25.2`), or a word (`eu`). Stores keep it.
    pub code: String,
    pub group: ResidenceGroup,
    /// The German short form as the law writes it.
    pub label: String,
    /// First and last day on which it could be granted. A title granted before may run on.
    pub valid_from: Day,
    pub valid_to: Option<Day>,
    /// Law and section.
    pub source: String,
    #[serde(skip)]
    pub(super) spellings: Vec<recognise::Spelling>,
}

impl Title {
    /// Whether the title can be granted on this day, as far as the pack knows.
    #[must_use]
    pub fn is_granted_on(&self, day: Day) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }
}

/// A checked rule pack.
#[derive(Debug, Clone)]
pub struct ResidencePack {
    version: String,
    titles: Vec<Title>,
    urgent_days: u32,
    soon_days: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ResidencePackError {
    #[error("larger than a rule pack can be")]
    TooLarge,
    /// Not TOML, or a field is missing, unknown or of the wrong type. The line counts from 1, if the parser knows it.
    #[error("not a rule pack, line {line:?}")]
    Malformed { line: Option<usize> },
    #[error("no title at all")]
    Empty,
    /// The title by its place in the file, from 1, because its code is what is wrong.
    #[error("title {number} has no proper code")]
    Code { number: usize },
    #[error("title {code} stands there twice")]
    Duplicate { code: String },
    #[error("title {code} has an unknown group")]
    Group { code: String },
    #[error("title {code} has an empty or overlong text")]
    Text { code: String },
    #[error("title {code} has no such day or ends before it starts")]
    Dates { code: String },
    #[error("title {code} has a spelling that is empty, overlong or taken by another title")]
    Spelling { code: String },
    #[error("thresholds in the wrong order or over ten years")]
    Thresholds,
}

impl ResidencePackError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge => "residence-pack-too-large",
            Self::Malformed { .. } => "residence-pack-malformed",
            Self::Empty => "residence-pack-empty",
            Self::Code { .. } => "residence-pack-code",
            Self::Duplicate { .. } => "residence-pack-duplicate",
            Self::Group { .. } => "residence-pack-group",
            Self::Text { .. } => "residence-pack-text",
            Self::Dates { .. } => "residence-pack-dates",
            Self::Spelling { .. } => "residence-pack-spelling",
            Self::Thresholds => "residence-pack-thresholds",
        }
    }
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    urgency: Urgency,
    #[serde(default)]
    title: Vec<Entry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Urgency {
    urgent_days: u32,
    soon_days: u32,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    group: String,
    label: String,
    valid_from: String,
    valid_to: Option<String>,
    source: String,
    #[serde(default)]
    spellings: Vec<String>,
}

const MAX_BYTES: usize = 256 * 1024;
const MAX_TITLES: usize = 500;
const MAX_SPELLINGS: usize = 100;
const MAX_TEXT: usize = 200;
const TEN_YEARS: u32 = 3653;

impl ResidencePack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// The first thing that is wrong, with the code of the title it was found in.
    pub fn parse(text: &str) -> Result<Self, ResidencePackError> {
        if text.len() > MAX_BYTES {
            return Err(ResidencePackError::TooLarge);
        }
        let file: File = toml::from_str(text).map_err(|error| ResidencePackError::Malformed {
            line: error.span().and_then(|span| text.get(..span.start)).map(|before| before.matches('\n').count() + 1),
        })?;
        if file.title.len() > MAX_TITLES {
            return Err(ResidencePackError::TooLarge);
        }
        if file.title.is_empty() {
            return Err(ResidencePackError::Empty);
        }
        let Urgency { urgent_days, soon_days } = file.urgency;
        if urgent_days > soon_days || soon_days > TEN_YEARS || !is_text(&file.version) {
            return Err(ResidencePackError::Thresholds);
        }
        let mut codes = HashSet::new();
        let mut spelled = HashSet::new();
        let mut titles = Vec::with_capacity(file.title.len());
        for (index, entry) in file.title.into_iter().enumerate() {
            if !is_code(&entry.code) {
                return Err(ResidencePackError::Code { number: index + 1 });
            }
            if !codes.insert(entry.code.clone()) {
                return Err(ResidencePackError::Duplicate { code: entry.code });
            }
            titles.push(title(entry, &mut spelled)?);
        }
        Ok(Self { version: file.version, titles, urgent_days, soon_days })
    }

    /// The pack that the program carries, for an office without a newer one.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<ResidencePack> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            Self::parse(include_str!("../../../../rules/residence.toml")).expect("a test parses the embedded pack")
        })
    }

    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// All titles, in the order of the file.
    #[must_use]
    pub fn titles(&self) -> &[Title] {
        &self.titles
    }

    #[must_use]
    pub fn title(&self, code: &str) -> Option<&Title> {
        self.titles.iter().find(|title| title.code == code)
    }

    /// The title that a list or a person means by `text`, in any of the usual spellings: "25/2", "AE 25 (2)", "§24 I",
    /// "Duldung § 60a", "subs. Schutz", or the code itself. `None` where it is not certain: two titles, a doubt, a title that
    /// was applied for, refused or lost, a date, or words that the pack does not know.
    #[must_use]
    pub fn parse_title(&self, text: &str) -> Option<&Title> {
        recognise::title(self, text)
    }

    /// How soon a title that is valid until this day, the day included, ends.
    #[must_use]
    pub fn expires_in(&self, until: Option<Day>, today: Day) -> ResidenceUrgency {
        let Some(until) = until else { return ResidenceUrgency::Unlimited };
        match (until.0 - today.0).num_days() {
            days if days < 0 => ResidenceUrgency::Expired,
            days if days <= i64::from(self.urgent_days) => ResidenceUrgency::Urgent,
            days if days <= i64::from(self.soon_days) => ResidenceUrgency::Soon,
            _ => ResidenceUrgency::Later,
        }
    }
}

fn title(entry: Entry, spelled: &mut HashSet<String>) -> Result<Title, ResidencePackError> {
    let Entry { code, group, label, valid_from, valid_to, source, spellings } = entry;
    let Some(group) = ResidenceGroup::from_code(&group) else { return Err(ResidencePackError::Group { code }) };
    if !is_text(&label) || !is_text(&source) {
        return Err(ResidencePackError::Text { code });
    }
    let Some(valid_from) = Day::parse(&valid_from) else { return Err(ResidencePackError::Dates { code }) };
    let valid_to = match valid_to.as_deref().map(Day::parse) {
        None => None,
        Some(Some(last)) if valid_from <= last => Some(last),
        Some(_) => return Err(ResidencePackError::Dates { code }),
    };
    let sound = spellings.len() <= MAX_SPELLINGS && spellings.iter().all(|s| is_text(s) && spelled.insert(s.clone()));
    let spellings = spellings.iter().map(|s| recognise::Spelling::new(s)).collect::<Option<Vec<_>>>();
    match spellings {
        Some(spellings) if sound => Ok(Title { code, group, label, valid_from, valid_to, source, spellings }),
        _ => Err(ResidencePackError::Spelling { code }),
    }
}

fn is_code(code: &str) -> bool {
    (1..=40).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'.' || b == b'-')
}

fn is_text(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= MAX_TEXT && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn pack(titles: &str) -> Result<ResidencePack, ResidencePackError> {
        ResidencePack::parse(&format!("version = \"1\"\n[urgency]\nurgent_days = 10\nsoon_days = 20\n{titles}"))
    }

    fn entry(code: &str, more: &str) -> String {
        let valid = if more.contains("valid_from") { "" } else { "valid_from = \"2020-01-01\"" };
        let group = if more.contains("group") { "" } else { "group = \"eu\"" };
        format!("[[title]]\ncode = \"{code}\"\nlabel = \"L\"\nsource = \"S\"\n{valid}\n{group}\n{more}\n")
    }

    #[test]
    fn the_embedded_pack_is_sound_and_has_every_group() {
        let pack = ResidencePack::parse(include_str!("../../../../rules/residence.toml")).expect("the embedded pack parses");
        for group in ResidenceGroup::ALL {
            assert!(pack.titles().iter().any(|title| title.group == *group), "{group:?} has no title");
        }
        assert_eq!(pack.title("25.2").expect("listed").label, "§ 25 Abs. 2 AufenthG");
        assert_eq!(pack.title("25.2").expect("listed").group, ResidenceGroup::Protection);
        assert!(pack.title("25.9").is_none());
    }

    #[test]
    fn every_code_is_its_own_spelling() {
        for title in ResidencePack::embedded().titles() {
            assert_eq!(crate::residence::parse_title(&title.code), Some(title.code.as_str()), "a stored code is read again");
        }
    }

    #[test]
    fn every_label_is_recognised() {
        for title in ResidencePack::embedded().titles() {
            let read = crate::residence::parse_title(&title.label);
            assert_eq!(read, Some(title.code.as_str()), "what an export writes, an import reads: {}", title.label);
        }
    }

    #[test]
    fn a_title_is_granted_within_its_days_only() {
        let title = ResidencePack::embedded().title("104c").expect("listed");
        assert!(!title.is_granted_on(day("2022-12-30")));
        assert!(title.is_granted_on(day("2022-12-31")));
        assert!(!title.is_granted_on(day("2026-01-01")));
    }

    #[test]
    fn a_pack_that_is_wrong_is_refused_with_the_place() {
        for (text, error) in [
            (pack(""), ResidencePackError::Empty),
            (pack("[[title]]\ncode = 3\n"), ResidencePackError::Malformed { line: Some(6) }),
            (pack(&entry("Not A Code", "")), ResidencePackError::Code { number: 1 }),
            (pack(&format!("{}{}", entry("a", ""), entry("a", ""))), ResidencePackError::Duplicate { code: "a".to_owned() }),
            (pack(&entry("a", "group = \"moon\"")), ResidencePackError::Group { code: "a".to_owned() }),
            (pack(&entry("a", "valid_from = \"2020-02-30\"")), ResidencePackError::Dates { code: "a".to_owned() }),
            (pack(&entry("a", "valid_to = \"2019-01-01\"")), ResidencePackError::Dates { code: "a".to_owned() }),
            (pack(&entry("a", "spellings = [\"\"]")), ResidencePackError::Spelling { code: "a".to_owned() }),
            (
                pack(&format!("{}{}", entry("a", "spellings = [\"x\"]"), entry("b", "spellings = [\"x\"]"))),
                ResidencePackError::Spelling { code: "b".to_owned() },
            ),
        ] {
            assert_eq!(text.expect_err("wrong").to_string(), error.to_string());
        }
        assert_eq!(ResidencePack::parse(&"#".repeat(MAX_BYTES + 1)).expect_err("large"), ResidencePackError::TooLarge);
        assert!(matches!(ResidencePack::parse("%PDF-1.7\0"), Err(ResidencePackError::Malformed { .. })));
        assert!(matches!(pack(&entry("a", "surprise = 1")), Err(ResidencePackError::Malformed { .. })));
        let swapped = "version = \"1\"\n[urgency]\nurgent_days = 90\nsoon_days = 30\n".to_owned() + &entry("a", "");
        assert_eq!(ResidencePack::parse(&swapped).expect_err("order"), ResidencePackError::Thresholds);
    }

    #[test]
    fn urgency_follows_the_thresholds_of_the_pack() {
        let today = day("2026-11-22");
        for (until, urgency) in [
            (Some("2026-11-21"), ResidenceUrgency::Expired),
            (Some("2026-11-22"), ResidenceUrgency::Urgent),
            (Some("2026-12-22"), ResidenceUrgency::Urgent),
            (Some("2026-12-23"), ResidenceUrgency::Soon),
            (Some("2027-02-20"), ResidenceUrgency::Soon),
            (Some("2027-02-21"), ResidenceUrgency::Later),
            (None, ResidenceUrgency::Unlimited),
        ] {
            assert_eq!(crate::residence::expires_in(until.map(day), today), urgency, "{until:?}");
        }
        let stricter = pack(&entry("a", "")).expect("sound");
        assert_eq!(stricter.expires_in(Some(day("2026-12-03")), today), ResidenceUrgency::Soon, "11 days, urgent at 10");
        assert_eq!(stricter.expires_in(Some(day("2026-12-22")), today), ResidenceUrgency::Later, "30 days, soon at 20");
    }
}
