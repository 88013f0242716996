//! The likely pairs of a small store, with the weights of the warning while one types.
//!
//! How rare a name is, is learned from the store that is searched. Where few people are, every name is frequent or nearly so, and what was
//! learned says nothing; but there everybody who shares anything can be compared with everybody else.

use names::{
    KeyKind, LIKELY_SAME, PersonView, Prepared, Reason,
    link::{Pair, Record},
};
use std::collections::HashMap;

/// A store of more people than this knows its names.
pub(super) const FEW: usize = 3_000;
/// What more people than this share tells nothing.
const BLOCK_LIMIT: usize = 60;

/// The likely pairs, each earlier record first.
pub(super) fn pairs(records: &[Record]) -> Vec<Pair> {
    let mut all: Vec<Pair> = Vec::new();
    let people: Vec<PersonView> = records.iter().map(view).collect();
    let prepared: Vec<Prepared> = people.iter().map(Prepared::new).collect();
    let mut bearers: HashMap<String, usize> = HashMap::new();
    for person in &people {
        *bearers.entry(full_name(person)).or_default() += 1;
    }
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (right, person) in people.iter().enumerate() {
        let keys = shared_keys(person);
        let mut met: Vec<usize> = keys.iter().filter_map(|key| blocks.get(key)).flatten().copied().collect();
        met.sort_unstable();
        met.dedup();
        for left in met {
            let compared = prepared[left].compare(&prepared[right]);
            let of_name = bearers.get(&full_name(&people[right])).copied().unwrap_or_default();
            if compared.score >= LIKELY_SAME && (of_name <= 2 || compared.reasons.iter().any(says_more)) {
                all.push(Pair { left, right, score: compared.score, reasons: compared.reasons });
            }
        }
        for key in keys {
            let block = blocks.entry(key).or_default();
            if block.len() < BLOCK_LIMIT {
                block.push(right);
            }
        }
    }
    all.sort_unstable_by_key(|pair| (pair.left, pair.right));
    all
}

fn full_name(person: &PersonView) -> String {
    person.names.first().map(|name| names::fold(&format!("{} {}", name.given, name.family))).unwrap_or_default()
}

/// Whether more than the name speaks for one person. Namesakes of whom nothing else is known would fill the list.
fn says_more(reason: &Reason) -> bool {
    matches!(
        reason,
        Reason::BirthDateEqual
            | Reason::BirthDatePartial
            | Reason::BirthDateSwapped
            | Reason::BirthDateNear
            | Reason::BirthYearEqual
            | Reason::PlaceholderBirthDate
            | Reason::Phone
            | Reason::Number
            | Reason::Street
    )
}

fn view(record: &Record) -> PersonView {
    PersonView {
        id: None,
        names: record.names.clone(),
        birth: record.birth,
        phones: record.phones.clone(),
        numbers: record.numbers.clone(),
    }
}

/// Keys that two records of one person are likely to share: a phone, a number, a whole birth date, or two words of a name.
fn shared_keys(person: &PersonView) -> Vec<String> {
    let mut sounds: Vec<String> = Vec::new();
    let mut out = Vec::new();
    let mut longest_phone = String::new();
    for key in names::index_keys(person) {
        match key.kind {
            KeyKind::Sound => sounds.push(key.text),
            KeyKind::Phone if key.text.len() > longest_phone.len() => longest_phone = key.text,
            KeyKind::Born if key.text.len() == 10 && !key.text.ends_with("-01-01") => out.push(format!("b{}", key.text)),
            KeyKind::Number if key.text.len() >= 6 => out.push(format!("x{}", key.text)),
            _ => {}
        }
    }
    if longest_phone.len() >= 7 {
        out.push(format!("p{longest_phone}"));
    }
    sounds.truncate(8);
    for (index, first) in sounds.iter().enumerate() {
        out.extend(sounds[index + 1..].iter().map(|second| format!("s{first} {second}")));
    }
    out
}
