//! Measures the comparison of names against a file of pairs: recall at a precision of 0.99 and comparisons a second.
//!
//! ```text
//! cargo run --release -p names --example pairs -- pairs.tsv [--missed]
//! ```
//!
//! Columns `name_a`, `name_b` and `label` (1 for one person's names), and where they are there `script_pair`, `source` and `kind`.
//! Pairs of the kinds `near` and `contradicting_patronymic` are left out of the figures that are called easy.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a measuring program prints its measures")]

use names::{Comparer, Name};
use std::{collections::BTreeMap, time::Instant};

struct Pair<'a> {
    cells: Vec<&'a str>,
    same: bool,
    near: bool,
    score: f32,
}

/// Recall and threshold at the lowest score from which on 99 of 100 are right. Equal scores stand or fall together.
fn recall<'a>(pairs: impl Iterator<Item = &'a Pair<'a>>) -> (f64, f32) {
    let mut pairs: Vec<(f32, bool)> = pairs.map(|pair| (pair.score, pair.same)).collect();
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = pairs.iter().filter(|(_, same)| *same).count().max(1);
    let (mut hits, mut best) = (0, (0.0, 1.0));
    for (at, (score, same)) in pairs.iter().enumerate() {
        hits += usize::from(*same);
        let tied = pairs.get(at + 1).is_some_and(|next| next.0 == *score);
        if !tied && hits as f64 >= 0.99 * (at + 1) as f64 {
            best = (hits as f64 / all as f64, *score);
        }
    }
    best
}

/// Seconds that this thread was at work, where the system tells: others may be busy too.
fn processor_time() -> Option<f64> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(text.split(' ').next()?.parse::<f64>().ok()? / 1e9)
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let text = std::fs::read_to_string(&arguments[1]).unwrap();
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap().split('\t').collect();
    let column = |name: &str| header.iter().position(|known| *known == name);
    let (a, b, label) = (column("name_a").unwrap(), column("name_b").unwrap(), column("label").unwrap());
    let kind = column("kind");
    let mut pairs: Vec<Pair> = lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let near = kind.is_some_and(|kind| matches!(cells[kind], "near" | "contradicting_patronymic"));
            Pair { same: cells[label] == "1", cells, near, score: 0.0 }
        })
        .collect();
    let mut comparer = Comparer::new();
    // The models are read at the first comparison.
    let _ = comparer.score(&Name::new("Anna"), &Name::new("Anna"));
    let (start, worked) = (Instant::now(), processor_time());
    for pair in &mut pairs {
        pair.score = comparer.score(&Name::new(pair.cells[a]), &Name::new(pair.cells[b]));
    }
    let seconds = start.elapsed().as_secs_f64();
    let of_processor = processor_time().zip(worked).map_or(seconds, |(now, before)| now - before);
    println!(
        "{} pairs, {:.0} a second, {:.0} a second of processor time, {} steps a pair",
        pairs.len(),
        pairs.len() as f64 / seconds,
        pairs.len() as f64 / of_processor,
        comparer.steps() / pairs.len() as u64
    );
    let (all, hard) = recall(pairs.iter());
    let (easy, soft) = recall(pairs.iter().filter(|pair| !pair.near));
    println!("recall at precision 0.99: all {all:.4} (from {hard:.3}), easy {easy:.4} (from {soft:.3})");
    for name in ["script_pair", "source", "kind"] {
        let Some(at) = column(name) else { continue };
        let mut groups: BTreeMap<&str, Vec<&Pair>> = BTreeMap::new();
        for pair in &pairs {
            groups.entry(pair.cells[at].split(':').next().unwrap()).or_default().push(pair);
        }
        println!("{name}: pairs of one person; found at the threshold of all, of the easy ones; alone all, alone easy; wrong");
        for (group, of) in groups {
            let same = of.iter().filter(|pair| pair.same).count();
            let found = |from: f32| of.iter().filter(|pair| pair.same && pair.score >= from).count() as f64 / same.max(1) as f64;
            let wrong = of.iter().filter(|pair| !pair.same && pair.score >= hard).count();
            let alone = recall(of.iter().copied()).0;
            let alone_easy = recall(of.iter().copied().filter(|pair| !pair.near)).0;
            println!("  {group:24} {same:5}  {:.3} {:.3}  {alone:.3} {alone_easy:.3}  {wrong}", found(hard), found(soft));
        }
    }
    if arguments.iter().any(|argument| argument == "--missed") {
        for pair in pairs.iter().filter(|pair| pair.same != (pair.score >= hard)) {
            println!("{:.4}\t{}\t{}\t{}", pair.score, pair.cells[a], pair.cells[b], u8::from(pair.same));
        }
    }
}
