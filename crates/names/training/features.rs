//! Writes what the trees look at, for training them: one line a pair, the label first.
//!
//! ```text
//! cargo run --release -p names --example train_features -- pairs.tsv > features.tsv
//! cargo run --release -p names --example train_features -- pairs.tsv folds.txt spelling.%.tsv lexicon.%.tsv > features.tsv
//! ```
//!
//! With four arguments each pair is seen by the model of spellings and the lexicon that its own fold was left out of (`%` is the fold): the trees then
//! learn to trust the model as much as it deserves.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for whoever trains the model")]

use names::training::{FEATURES, features, take_lexicon, take_model};
use std::fmt::Write as _;
use std::io::Write as _;

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let arguments: Vec<String> = std::env::args().collect();
    if let [program, _, folds, spelling, lexicon] = arguments.as_slice() {
        return by_fold(program, &text, folds, spelling, lexicon);
    }
    if let Ok(model) = std::env::var("NAMES_SPELLING") {
        assert!(take_model(&std::fs::read_to_string(model).unwrap()), "the model is taken first");
        let lexicon = std::env::var("NAMES_LEXICON").unwrap();
        assert!(take_lexicon(&std::fs::read_to_string(lexicon).unwrap()), "the lexicon is taken first");
    }
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| header.iter().position(|known| *known == name).unwrap();
    let (a, b, label) = (column("name_a"), column("name_b"), column("label"));
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    writeln!(out, "label\t{}", FEATURES.join("\t")).unwrap();
    let mut row = String::new();
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let (a, b) = (names::Name::new(cells[a]), names::Name::new(cells[b]));
        row.clear();
        row.push_str(cells[label]);
        for value in features(&a, &b) {
            write!(row, "\t{value}").unwrap();
        }
        writeln!(out, "{row}").unwrap();
    }
}

/// Runs this program once for each fold, as a program keeps the model that it took.
fn by_fold(program: &str, text: &str, folds: &str, spelling: &str, lexicon: &str) {
    let folds: Vec<String> = std::fs::read_to_string(folds).unwrap().lines().map(str::to_owned).collect();
    let mut all: Vec<String> = folds.clone();
    all.sort();
    all.dedup();
    let (header, rows) = text.split_once('\n').unwrap();
    let rows: Vec<&str> = rows.lines().collect();
    let mut out: Vec<String> = vec![String::new(); rows.len()];
    let mut head = String::new();
    for fold in all {
        let mine: Vec<usize> = (0..rows.len()).filter(|at| folds[*at] == fold).collect();
        let part = std::env::temp_dir().join(format!("names-fold-{fold}.tsv"));
        let lines: Vec<&str> = mine.iter().map(|at| rows[*at]).collect();
        std::fs::write(&part, format!("{header}\n{}\n", lines.join("\n"))).unwrap();
        let output = std::process::Command::new(program)
            .arg(&part)
            .env("NAMES_SPELLING", spelling.replace('%', &fold))
            .env("NAMES_LEXICON", lexicon.replace('%', &fold))
            .output()
            .unwrap();
        let answer = String::from_utf8(output.stdout).unwrap();
        let mut lines = answer.lines();
        head = lines.next().unwrap().to_owned();
        for (at, line) in mine.into_iter().zip(lines) {
            out[at] = line.to_owned();
        }
    }
    println!("{head}\n{}", out.join("\n"));
}
