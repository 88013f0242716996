//! Learns what it costs to write one letter for another: `learn_letters PEOPLE.tsv [PAIRS.tsv]` writes `src/index/letters.tsv` to standard
//! output.
//!
//! The list of people has the columns `person_id`, `given`, `family` and `native`: entries of one person, and a name beside its native
//! spelling, are pairs. The pairs have `name_a`, `name_b` and `label` (1 for one person).

use names::index::training::{Pair, learn};
use names::index::{PLACE_NEW_WORD, WordScript, entry};
use names::{NameView, PersonView};
use std::collections::HashMap;

type Failure = Box<dyn std::error::Error>;
type Words = Vec<(String, WordScript)>;

fn words(name: &str) -> Words {
    let name = NameView { given: name.to_owned(), ..NameView::default() };
    let entry = entry(&PersonView { names: vec![name], ..PersonView::default() });
    let first_forms = entry.places.iter().filter(|(_, place)| place & PLACE_NEW_WORD != 0);
    first_forms.map(|(at, _)| &entry.words[*at as usize]).map(|word| (word.text.clone(), word.script)).collect()
}

/// Words that stand in the same place, in the order that fits better; both directions.
fn pair_up(a: &Words, b: &Words, pairs: &mut Vec<Pair>) {
    if a.len() != b.len() || a.is_empty() {
        return;
    }
    let like = |turn: usize| -> usize {
        let begins = |at: usize| (a[at].0.bytes().next() == b[(at + turn) % b.len()].0.bytes().next()) as usize;
        (0..a.len()).map(begins).sum()
    };
    let turn = (0..b.len()).max_by_key(|turn| (like(*turn), std::cmp::Reverse(*turn))).unwrap_or(0);
    for (at, word) in a.iter().enumerate() {
        let other = &b[(at + turn) % b.len()];
        pairs.push((word.clone(), other.clone()));
        pairs.push((other.clone(), word.clone()));
    }
}

fn cells<'a>(text: &'a str, names: &[&str]) -> Vec<Vec<&'a str>> {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or("").split('\t').collect();
    let at: Vec<Option<usize>> = names.iter().map(|name| header.iter().position(|cell| cell == name)).collect();
    let row = |line: &'a str| {
        let all: Vec<&str> = line.split('\t').collect();
        at.iter().map(|at| at.and_then(|at| all.get(at)).copied().unwrap_or("")).collect()
    };
    lines.map(row).collect()
}

#[allow(clippy::print_stdout, reason = "a program that prints what it learned")]
fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let people = std::fs::read_to_string(arguments.next().ok_or("learn_letters PEOPLE.tsv [PAIRS.tsv]")?)?;
    let mut pairs = Vec::new();
    let mut first: HashMap<&str, String> = HashMap::new();
    for row in cells(&people, &["person_id", "given", "family", "native"]) {
        let name = format!("{} {}", row[1], row[2]);
        if let Some(known) = first.get(row[0]) {
            pair_up(&words(known), &words(&name), &mut pairs);
        } else {
            first.insert(row[0], name.clone());
        }
        if !row[3].is_empty() {
            pair_up(&words(&name), &words(row[3]), &mut pairs);
        }
    }
    if let Some(file) = arguments.next() {
        let text = std::fs::read_to_string(file)?;
        for row in cells(&text, &["name_a", "name_b", "label"]).iter().filter(|row| row[2] == "1") {
            pair_up(&words(row[0]), &words(row[1]), &mut pairs);
        }
    }
    print!("{}", learn(&pairs, 5));
    Ok(())
}
