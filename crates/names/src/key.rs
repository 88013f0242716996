//! Keys that two records of one person are likely to share: where few are compared, who shares none is not looked at.

use crate::{PersonView, Prepared, fold};

/// What a key is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum KeyKind {
    /// A folded word of a name.
    #[serde(rename = "n")]
    Name,
    /// A consonant skeleton.
    #[serde(rename = "s")]
    Sound,
    /// A birth date as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known.
    #[serde(rename = "b")]
    Born,
    /// A birth date as it is typed here: `DDMM` or `DDMMYYYY`.
    #[serde(rename = "d")]
    BornDay,
    /// The digits of a phone number without country code and leading zero, from each of them to the end.
    #[serde(rename = "p")]
    Phone,
    /// A case, document or external number, whole and from each of its parts to the end.
    #[serde(rename = "x")]
    Number,
}

impl KeyKind {
    pub const ALL: &'static [Self] = &[Self::Name, Self::Sound, Self::Born, Self::BornDay, Self::Phone, Self::Number];

    /// One letter, stable: stores hold it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "n",
            Self::Sound => "s",
            Self::Born => "b",
            Self::BornDay => "d",
            Self::Phone => "p",
            Self::Number => "x",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// An entry of the index: ASCII text below `~`, at most 48 bytes, compared byte by byte.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    pub kind: KeyKind,
    pub text: String,
}

/// Shorter ends of a phone number find everybody.
pub(crate) const MIN_PHONE: usize = 4;
/// A skeleton of one letter says nothing.
pub(crate) const MIN_SOUND: usize = 2;
const MAX_PHONES: usize = 8;
const MAX_DIGITS: usize = 18;
const MAX_NUMBERS: usize = 16;
const MAX_NUMBER: usize = 40;

/// All keys of a person, sorted, none twice.
#[must_use]
pub fn index_keys(person: &PersonView) -> Vec<Key> {
    let prepared = Prepared::new(person);
    let mut keys = Vec::new();
    let mut add = |kind, text: &str| keys.push(Key { kind, text: text.to_owned() });
    for word in prepared.names.iter().flat_map(|name| &name.words) {
        for form in &word.forms {
            add(KeyKind::Name, &form.text);
        }
        for skeleton in word.skeletons().filter(|skeleton| skeleton.len() >= MIN_SOUND) {
            add(KeyKind::Sound, skeleton);
        }
    }
    let birth = person.birth;
    if let Some(year) = birth.year {
        let text = match (birth.month, birth.day) {
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}"),
        };
        add(KeyKind::Born, &text);
    }
    if let (Some(month), Some(day)) = (birth.month, birth.day) {
        let year = birth.year.map(|year| format!("{year:04}")).unwrap_or_default();
        add(KeyKind::BornDay, &format!("{day:02}{month:02}{year}"));
    }
    for phone in prepared.phones.iter().take(MAX_PHONES) {
        for start in 0..=phone.len().saturating_sub(MIN_PHONE) {
            add(KeyKind::Phone, &phone[start..]);
        }
    }
    for text in person.numbers.iter().take(MAX_NUMBERS) {
        let folded: String = fold(text).chars().take(MAX_NUMBER).collect();
        let parts: Vec<&str> = folded.split(' ').collect();
        for start in 0..parts.len() {
            let rest = parts[start..].concat();
            add(KeyKind::Number, &rest);
            add(KeyKind::Number, rest.trim_start_matches('0'));
        }
    }
    keys.retain(|key| !key.text.is_empty());
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// A case, document or external number without what separates its parts.
pub(crate) fn number(text: &str) -> String {
    fold(text).chars().filter(|c| *c != ' ').take(MAX_NUMBER).collect()
}

/// The national digits of each phone number in a text: "0049 30 / 231" is `30231`, what stands beside it in words is left out.
pub(crate) fn phones(text: &str) -> Vec<String> {
    let text = text.replace("(0)", " ");
    let mut numbers = Vec::new();
    let mut current = String::new();
    for c in text.chars().take(200) {
        let mut folded = String::new();
        fold::push(c, &mut folded);
        match c {
            '+' => {
                numbers.push(std::mem::take(&mut current));
                current.push('+');
            }
            _ if !folded.is_empty() && folded.bytes().all(|b| b.is_ascii_digit()) => current.push_str(&folded),
            _ if c.is_whitespace() || matches!(c, '-' | '/' | '(' | ')' | '.' | '–' | '\u{2011}') => {}
            _ => numbers.push(std::mem::take(&mut current)),
        }
    }
    numbers.push(current);
    numbers.iter().map(|written| national(written)).filter(|digits| digits.len() >= MIN_PHONE).collect()
}

/// Without Germany's code or, for a number from elsewhere, without the marks before its code.
pub(crate) fn national(written: &str) -> String {
    let abroad = written.strip_prefix('+').or_else(|| written.strip_prefix("00"));
    let digits = match abroad {
        Some(rest) => rest.strip_prefix("49").map_or(rest, |rest| rest.trim_start_matches('0')),
        None => written.strip_prefix('0').unwrap_or(written),
    };
    digits.chars().take(MAX_DIGITS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BirthView, NameView};

    fn keys(person: &PersonView, kind: KeyKind) -> Vec<String> {
        index_keys(person).into_iter().filter(|key| key.kind == kind).map(|key| key.text).collect()
    }

    #[test]
    fn phone_numbers_lose_what_differs_between_ways_of_writing_them() {
        for text in ["0171-3920024 (Bruder)", "+49 171 3920024", "0049 (0)171/3920024", "٠١٧١ ٣٩٢٠٠٢٤"] {
            assert_eq!(phones(text), ["1713920024"], "{text}");
        }
        assert_eq!(phones("030/23125-863, 0176 04069025"), ["3023125863", "17604069025"]);
        assert_eq!(phones("+90 532 1234567"), ["905321234567"]);
        assert!(phones("keine").is_empty());
    }

    #[test]
    fn every_end_of_a_phone_number_of_four_digits_is_a_key() {
        let person = PersonView { phones: vec!["0171 23456".to_owned()], ..PersonView::default() };
        assert_eq!(keys(&person, KeyKind::Phone), ["123456", "17123456", "23456", "3456", "7123456"]);
    }

    #[test]
    fn a_case_number_is_found_from_each_of_its_parts() {
        let person = PersonView { numbers: vec!["M-2026-0417".to_owned()], ..PersonView::default() };
        assert_eq!(keys(&person, KeyKind::Number), ["0417", "20260417", "417", "m20260417"]);
    }

    #[test]
    fn birth_dates_have_keys_as_far_as_they_are_known() {
        let born = |year, month, day| PersonView { birth: BirthView { year, month, day }, ..PersonView::default() };
        assert_eq!(keys(&born(Some(1998), Some(5), Some(7)), KeyKind::Born), ["1998-05-07"]);
        assert_eq!(keys(&born(Some(1998), Some(5), Some(7)), KeyKind::BornDay), ["07051998"]);
        assert_eq!(keys(&born(Some(1998), Some(5), None), KeyKind::Born), ["1998-05"]);
        assert_eq!(keys(&born(Some(1998), None, None), KeyKind::Born), ["1998"]);
        assert_eq!(keys(&born(None, Some(5), Some(7)), KeyKind::BornDay), ["0705"]);
        assert!(index_keys(&born(None, None, None)).is_empty());
    }

    #[test]
    fn a_hostile_name_has_a_bounded_number_of_bounded_keys() {
        let name = NameView { given: "ab ".repeat(50_000), family: "x".repeat(100_000), ..NameView::default() };
        let person = PersonView { names: vec![name; 100], ..PersonView::default() };
        let keys = index_keys(&person);
        assert!(keys.len() < 1000 && keys.iter().all(|key| key.text.len() <= 48 && key.text.is_ascii()));
    }
}
