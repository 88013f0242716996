//! What the tables of the index keep of a person.

use crate::key::phones;
use crate::view::MAX_NAMES;
use crate::word::{Script, words};
use crate::{BirthView, NameKind, PersonView, fold};
use std::collections::HashMap;

/// Raised whenever the same person would get another entry: an index of another version is written anew.
pub const INDEX_VERSION: u32 = 1;

/// A word of the dictionary: one way of writing a part of a name, of whomever. Two words are one only if all of it is equal, so
/// that ض and د, which fold alike, keep their own sounds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexWord {
    /// Folded: ASCII letters, digits and `?`, at most 48 bytes.
    pub text: String,
    pub script: WordScript,
    /// Consonant skeletons, the likeliest first; none twice.
    pub sounds: Vec<String>,
}

/// The script that a word was written in, as far as it matters for how it may be spelled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WordScript {
    Latin,
    Arabic,
    Other,
}

impl WordScript {
    /// Stable: tables hold it.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Latin => 0,
            Self::Arabic => 1,
            Self::Other => 2,
        }
    }

    /// The script of a code; an unknown one is some other script.
    #[must_use]
    pub const fn from_code(code: u8) -> Self {
        match code {
            0 => Self::Latin,
            1 => Self::Arabic,
            _ => Self::Other,
        }
    }

    pub(crate) const fn of(script: Script) -> Self {
        match script {
            Script::Latin => Self::Latin,
            Script::Arabic => Self::Arabic,
            Script::Other => Self::Other,
        }
    }
}

/// How a word stands in the names of a person: the sum of the `PLACE_` bits.
pub type Place = u8;
/// The first way of writing this part of the name; without it, another way of writing the part before.
pub const PLACE_NEW_WORD: Place = 1;
/// The first word of another name of the person.
pub const PLACE_NEW_NAME: Place = 2;
/// In the family name.
pub const PLACE_FAMILY: Place = 4;
/// The name is not the current one: a birth name, a former name, an alias.
pub const PLACE_NOT_CURRENT: Place = 8;
/// A particle that nobody has to type.
pub const PLACE_OPTIONAL: Place = 16;

/// What a number is looked up by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberKind {
    /// The national digits of a phone number.
    Phone,
    /// The same digits from the last to the first, for tables, which find beginnings only.
    PhoneBackwards,
    /// A case, document or external number, folded, its parts divided by one blank.
    Number,
    /// Such a number of several parts from one of its parts to the end, without blanks; for tables.
    NumberPart,
}

impl NumberKind {
    pub const ALL: &'static [Self] = &[Self::Phone, Self::PhoneBackwards, Self::Number, Self::NumberPart];

    /// One letter, stable: tables hold it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Phone => "p",
            Self::PhoneBackwards => "q",
            Self::Number => "x",
            Self::NumberPart => "y",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// A row of the table of numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndexNumber {
    pub kind: NumberKind,
    pub text: String,
}

/// All that the index keeps of one person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// None twice, in the order in which they first stand.
    pub words: Vec<IndexWord>,
    /// Every word of every name in its order: an index into `words`, and how it stands there.
    pub places: Vec<(u32, Place)>,
    /// See [`pack_birth`].
    pub birth: u32,
    pub numbers: Vec<IndexNumber>,
}

const MAX_PHONES: usize = 8;
const MAX_NUMBERS: usize = 16;
const MAX_NUMBER: usize = 40;
/// Several names of many words each, with their other forms; a hostile record stays below the cost of a dozen real ones.
const MAX_PLACES: usize = 160;

/// What the index keeps of a person.
#[must_use]
pub fn entry(person: &PersonView) -> Entry {
    let mut entry = Entry { birth: pack_birth(person.birth), ..Entry::default() };
    let mut known: HashMap<IndexWord, u32> = HashMap::new();
    for name in person.names.iter().take(MAX_NAMES) {
        let mut new_name = PLACE_NEW_NAME;
        let other = if name.kind == NameKind::Current { 0 } else { PLACE_NOT_CURRENT };
        for word in words(&format!("{} {}", name.given, name.family)) {
            let family = if word.range.start >= name.given.len() { PLACE_FAMILY } else { 0 };
            let optional = if word.optional { PLACE_OPTIONAL } else { 0 };
            let mut new_word = PLACE_NEW_WORD;
            for form in word.forms {
                if entry.places.len() == MAX_PLACES {
                    break;
                }
                let index = IndexWord { text: form.text, script: WordScript::of(word.script), sounds: form.skeletons };
                let next = entry.words.len() as u32;
                let at = *known.entry(index).or_insert_with_key(|index| {
                    entry.words.push(index.clone());
                    next
                });
                entry.places.push((at, new_name | new_word | family | other | optional));
                (new_name, new_word) = (0, 0);
            }
        }
    }
    let mut add = |kind, text: String| entry.numbers.push(IndexNumber { kind, text });
    for phone in person.phones.iter().flat_map(|text| phones(text)).take(MAX_PHONES) {
        add(NumberKind::PhoneBackwards, phone.chars().rev().collect());
        add(NumberKind::Phone, phone);
    }
    for text in person.numbers.iter().take(MAX_NUMBERS) {
        let folded: String = fold(text).chars().take(MAX_NUMBER).collect();
        let folded = folded.trim_end();
        if folded.is_empty() {
            continue;
        }
        let starts = starts(folded);
        if starts.len() > 1 {
            let whole: String = folded.chars().filter(|c| *c != ' ').collect();
            for start in starts {
                add(NumberKind::NumberPart, whole[start..].to_owned());
            }
        }
        add(NumberKind::Number, folded.to_owned());
    }
    entry.numbers.sort_unstable();
    entry.numbers.dedup();
    entry
}

/// Where a number may be begun: at each of its parts, with and without the zeros in front. Counted without blanks.
pub(super) fn starts(folded: &str) -> Vec<usize> {
    let mut all = Vec::new();
    let mut at = 0;
    for part in folded.split(' ') {
        all.push(at);
        let zeros = part.len() - part.trim_start_matches('0').len();
        if zeros > 0 && zeros < part.len() {
            all.push(at + zeros);
        }
        at += part.len();
    }
    all
}

/// A birth date in one number that sorts as the date does: year × 512 + month × 32 + day, each 0 where it is unknown.
#[must_use]
pub fn pack_birth(birth: BirthView) -> u32 {
    let year = birth.year.and_then(|year| u32::try_from(year).ok()).filter(|year| *year < 10_000).unwrap_or(0);
    let month = birth.month.filter(|month| *month <= 12).unwrap_or(0);
    let day = birth.day.filter(|day| *day <= 31).unwrap_or(0);
    year << 9 | month << 5 | day
}

/// A year of which neither month nor day is known, packed.
pub(super) const fn pack_year(year: u32) -> u32 {
    year << 9
}

/// The year of a packed date, 0 where it is unknown.
pub(super) const fn year_of(packed: u32) -> u32 {
    packed >> 9
}

/// The date that [`pack_birth`] packed.
#[must_use]
pub fn unpack_birth(packed: u32) -> BirthView {
    let some = |part: u32| (part > 0).then_some(part);
    BirthView {
        year: some(packed >> 9).and_then(|year| i32::try_from(year).ok()),
        month: some(packed >> 5 & 15),
        day: some(packed & 31),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NameView;

    #[test]
    fn an_entry_holds_each_word_once_and_each_place() {
        let name = |given: &str, family: &str, kind| NameView { given: given.to_owned(), family: family.to_owned(), kind };
        let person = PersonView {
            names: vec![name("Ali", "Al-Ahmad", NameKind::Current), name("Ali", "Hassan", NameKind::Former)],
            ..PersonView::default()
        };
        let entry = entry(&person);
        let texts: Vec<&str> = entry.words.iter().map(|word| word.text.as_str()).collect();
        assert_eq!(texts, ["ali", "ahmad", "alahmad", "hassan"]);
        let (word, name) = (PLACE_NEW_WORD, PLACE_NEW_NAME | PLACE_NEW_WORD);
        assert_eq!(
            entry.places,
            [
                (0, name),
                (1, word | PLACE_FAMILY),
                (2, PLACE_FAMILY),
                (0, name | PLACE_NOT_CURRENT),
                (3, word | PLACE_FAMILY | PLACE_NOT_CURRENT)
            ]
        );
    }

    #[test]
    fn letters_that_fold_alike_but_sound_apart_are_two_words() {
        let person = |given: &str| PersonView {
            names: vec![NameView { given: given.to_owned(), ..NameView::default() }],
            ..PersonView::default()
        };
        let (with_d, with_z) = (entry(&person("رد")), entry(&person("رض")));
        assert_eq!(with_d.words[0].text, with_z.words[0].text);
        assert_ne!(with_d.words[0], with_z.words[0]);
    }

    #[test]
    fn a_packed_birth_date_comes_back_and_sorts_as_the_date() {
        for (year, month, day) in
            [(Some(1998), Some(5), Some(7)), (Some(1998), None, None), (None, Some(12), Some(31)), (None, None, None)]
        {
            let birth = BirthView { year, month, day };
            assert_eq!(unpack_birth(pack_birth(birth)), birth);
        }
        assert!(pack_birth(BirthView::new(1998, 5, 31)) < pack_birth(BirthView::new(1998, 6, 1)));
        assert_eq!(pack_birth(BirthView { year: Some(-5), month: Some(13), day: Some(32) }), 0, "what no date has is unknown");
    }

    #[test]
    fn a_number_has_rows_for_its_parts() {
        let person = PersonView {
            numbers: vec!["M-2026-0417".to_owned(), "90017".to_owned()],
            phones: vec!["0171 3920024".to_owned()],
            ..PersonView::default()
        };
        let numbers = entry(&person).numbers;
        let of =
            |kind| numbers.iter().filter(|number| number.kind == kind).map(|number| number.text.as_str()).collect::<Vec<_>>();
        assert_eq!(of(NumberKind::Number), ["90017", "m 2026 0417"]);
        assert_eq!(of(NumberKind::NumberPart), ["0417", "20260417", "417", "m20260417"]);
        assert_eq!(of(NumberKind::Phone), ["1713920024"]);
        assert_eq!(of(NumberKind::PhoneBackwards), ["4200293171"]);
    }

    #[test]
    fn a_hostile_record_has_a_bounded_entry() {
        let name = NameView { given: "ab-cd ef ".repeat(50_000), family: "x".repeat(100_000), ..NameView::default() };
        let person = PersonView { names: vec![name; 100], numbers: vec!["0 ".repeat(10_000); 100], ..PersonView::default() };
        let entry = entry(&person);
        assert!(entry.places.len() <= MAX_PLACES && entry.numbers.len() < 1000);
    }
}
