//! The likely pairs of a small store, with the weights of the warning while one types.
//!
//! How rare a name is, is learned from the store that is searched. Where few people are, every name is frequent or nearly so, and what was
//! learned says nothing; but there everybody who shares anything can be compared with everybody else.

use names::{
    KeyKind, LIKELY_SAME, PersonView, Prepared,
    link::{Pair, Record},
};
use std::collections::HashMap;

/// A store of more people than this knows its names.
pub(super) const FEW: usize = 3_000;
/// What more people than this share tells nothing.
const BLOCK_LIMIT: usize = 60;

/// Puts the pairs that the usual weights find to those that were found already. Of a pair that both find, the surer one stays.
pub(super) fn add_pairs(records: &[Record], pairs: Vec<Pair>) -> Vec<Pair> {
    let mut all: HashMap<(usize, usize), Pair> = pairs.into_iter().map(|pair| ((pair.left, pair.right), pair)).collect();
    let people: Vec<PersonView> = records.iter().map(view).collect();
    let prepared: Vec<Prepared> = people.iter().map(Prepared::new).collect();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    for (right, person) in people.iter().enumerate() {
        let keys = shared_keys(person);
        let mut met: Vec<usize> = keys.iter().filter_map(|key| blocks.get(key)).flatten().copied().collect();
        met.sort_unstable();
        met.dedup();
        for left in met {
            let compared = prepared[left].compare(&prepared[right]);
            if compared.score < LIKELY_SAME || all.get(&(left, right)).is_some_and(|known| known.score >= compared.score) {
                continue;
            }
            all.insert((left, right), Pair { left, right, score: compared.score, reasons: compared.reasons });
        }
        for key in keys {
            let block = blocks.entry(key).or_default();
            if block.len() < BLOCK_LIMIT {
                block.push(right);
            }
        }
    }
    let mut all: Vec<Pair> = all.into_values().collect();
    all.sort_unstable_by_key(|pair| (pair.left, pair.right));
    all
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
