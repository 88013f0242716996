//! Lists of words.

use icu::list::ListFormatter;
use icu::locale::Locale;

use super::Format;

/// What stands before, between and after the items of a list.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ListPattern {
    /// Between two items that are all there are.
    pub pair: String,
    /// Between the first and the second of more than two.
    pub start: String,
    /// Between those in the middle.
    pub middle: String,
    /// Before the last of more than two.
    pub end: String,
}

pub(super) fn and(locale: &Locale) -> Result<ListPattern, String> {
    Ok(probe(&ListFormatter::try_new_and(locale.into(), Default::default()).map_err(|error| error.to_string())?))
}

pub(super) fn or(locale: &Locale) -> Result<ListPattern, String> {
    Ok(probe(&ListFormatter::try_new_or(locale.into(), Default::default()).map_err(|error| error.to_string())?))
}

/// Private-use characters stand for the items, so that no word of a language is taken for one.
fn probe(formatter: &ListFormatter) -> ListPattern {
    const ITEMS: [&str; 4] = ["\u{e000}", "\u{e001}", "\u{e002}", "\u{e003}"];
    let between = |text: &str, left: &str, right: &str| {
        let rest = text.split_once(left).map_or("", |(_, rest)| rest);
        rest.split_once(right).map_or("", |(between, _)| between).to_owned()
    };
    let two = formatter.format_to_string(ITEMS[..2].iter());
    let four = formatter.format_to_string(ITEMS.iter());
    ListPattern {
        pair: between(&two, ITEMS[0], ITEMS[1]),
        start: between(&four, ITEMS[0], ITEMS[1]),
        middle: between(&four, ITEMS[1], ITEMS[2]),
        end: between(&four, ITEMS[2], ITEMS[3]),
    }
}

impl ListPattern {
    fn join<T: AsRef<str>>(&self, items: &[T]) -> String {
        let mut text = String::new();
        for (index, item) in items.iter().enumerate() {
            text.push_str(match (index, items.len()) {
                (0, _) => "",
                (1, 2) => &self.pair,
                (index, count) if index + 1 == count => &self.end,
                (1, _) => &self.start,
                _ => &self.middle,
            });
            text.push_str(item.as_ref());
        }
        text
    }
}

impl Format {
    /// "a, b and c"
    #[must_use]
    pub fn list_and<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.and.join(items)
    }

    /// "a, b or c"
    #[must_use]
    pub fn list_or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.or.join(items)
    }
}
