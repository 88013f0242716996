//! Makes the lexicon of frequent names (`model/lexicon.tsv`).
//!
//! Wants a tab-separated file: a word in its own script, a Latin spelling of it, how many people write it so, and the number of a fold
//! (-1 for none) that is left out when it is named as third argument.
//!
//! ```text
//! cargo run --release -p names --example train_lexicon -- spellings.tsv model/lexicon.tsv [FOLD]
//! ```
//!
//! A name stands in it if enough people have it; a spelling, if it is no slip: some hundredth of them at least.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for whoever trains the model")]

use names::Token;
use names::training::{Script, lexicon_form};
use std::collections::BTreeMap;
use std::fmt::Write;

/// People who have the name, and who spell it so.
const PEOPLE: f64 = 60.0;
const SPELLED: f64 = 6.0;
const SHARE: f64 = 0.012;
/// So many people are no slip, whatever their share.
const ENOUGH: f64 = 25.0;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let hold = arguments.get(3).map(String::as_str);
    let text = std::fs::read_to_string(&arguments[1]).unwrap();
    let mut names: BTreeMap<(Script, String), BTreeMap<String, f64>> = BTreeMap::new();
    for line in text.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if hold == Some(cells[3]) {
            continue;
        }
        let (Some(native), Some(latin)) = (Token::new(cells[0]), Token::new(cells[1])) else { continue };
        if native.script() == Script::Latin || latin.script() != Script::Latin || lexicon_form(&native).len() < 2 {
            continue;
        }
        let key = (native.script(), lexicon_form(&native).to_owned());
        *names.entry(key).or_default().entry(lexicon_form(&latin).to_owned()).or_default() += cells[2].parse::<f64>().unwrap();
    }
    let mut out = String::from("# Learned by training/lexicon.rs: script, folded form there, folded Latin forms.\n");
    let mut count = 0;
    for ((script, native), spellings) in names {
        let people: f64 = spellings.values().sum();
        if people < PEOPLE {
            continue;
        }
        let kept = spellings.iter().filter(|(form, n)| form.len() > 1 && **n >= SPELLED.max((SHARE * people).min(ENOUGH)));
        let kept: Vec<&str> = kept.map(|(form, _)| form.as_str()).collect();
        if !kept.is_empty() {
            writeln!(out, "{}\t{native}\t{}", script.code(), kept.join(" ")).unwrap();
            count += 1;
        }
    }
    println!("{count} names");
    std::fs::write(&arguments[2], out).unwrap();
}
