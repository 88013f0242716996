//! Measures the duplicates of a whole store against the truth.
//!
//! `cargo run --release -p names --example duplicates_1m -- FILE [--without FIELD,…] [--show N] [--threshold T]`: a tab-separated file with the columns
//! `person_id`, which tells who is who, and any of `given`, `family`, `extra`, `native`, `dob`, `sex`, `country`, `phone`, `city`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is a program that prints")]

use names::link::{Options, Pair, Record, duplicates};
use names::{BirthView, NameView};
use std::collections::HashMap;
use std::time::Instant;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut file, mut without, mut show) = (None, String::new(), 0_usize);
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--without" => without = arguments.next().unwrap_or_default(),
            "--show" => show = arguments.next().unwrap_or_default().parse()?,
            "--threshold" => options.threshold = arguments.next().unwrap_or_default().parse()?,
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("usage: duplicates_1m FILE [--without FIELD,…] [--show N] [--threshold T]")?;
    let text = std::fs::read_to_string(file)?;
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let dropped: Vec<&str> = without.split(',').collect();
    let columns: HashMap<&str, usize> =
        header.iter().enumerate().filter(|(_, name)| !dropped.contains(name)).map(|(at, name)| (*name, at)).collect();
    let rows: Vec<&str> = lines.collect();
    let person = *columns.get("person_id").ok_or("no column person_id")?;
    let people: Vec<&str> = rows.iter().map(|row| row.split('\t').nth(person).unwrap_or_default()).collect();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for person in &people {
        *times.entry(person).or_default() += 1;
    }
    let truth: usize = times.values().map(|count| count * (count - 1) / 2).sum();

    let started = Instant::now();
    let records = rows.iter().map(|row| record(row, &columns));
    let mut told = 0.0;
    let pairs = duplicates(records, &options, &mut |done| {
        if done - told >= 0.1 {
            told = done;
            eprintln!("{:3.0} % after {:.1} s", done * 100.0, started.elapsed().as_secs_f32());
        }
        true
    })
    .unwrap_or_default();
    let seconds = started.elapsed().as_secs_f32();

    let right = |pair: &Pair| people[pair.left] == people[pair.right];
    let measure = |threshold: f32| {
        let told = pairs.iter().filter(|pair| pair.score >= threshold).count();
        let hits = pairs.iter().filter(|pair| pair.score >= threshold && right(pair)).count();
        let (precision, recall) = (hits as f32 / told.max(1) as f32, hits as f32 / truth.max(1) as f32);
        (precision, recall, 2.0 * precision * recall / (precision + recall).max(f32::MIN_POSITIVE))
    };
    let (precision, recall, f1) = measure(0.0);
    println!("{} records, {truth} true pairs, {} told", rows.len(), pairs.len());
    println!("threshold {:.2}: precision {precision:.4} recall {recall:.4} F1 {f1:.4}", options.threshold);
    let best =
        (1..100_u8).map(|percent| f32::from(percent) / 100.0).map(|at| (at, measure(at).2)).max_by(|x, y| x.1.total_cmp(&y.1));
    if let Some((threshold, f1)) = best {
        println!("best F1 {f1:.4} at {threshold:.2} of these scores");
    }
    println!("{seconds:.1} s, peak {} MB", peak());
    for at in (0..20).map(|tenth| tenth as f32 / 20.0) {
        let band: Vec<&Pair> = pairs.iter().filter(|pair| (at..at + 0.05).contains(&pair.score)).collect();
        let hits = band.iter().filter(|pair| right(pair)).count();
        println!("score from {at:.2}: {:6} pairs, {:.3} right", band.len(), hits as f32 / band.len().max(1) as f32);
    }
    if let Some(show) = std::num::NonZeroUsize::new(show) {
        let wrong: Vec<&Pair> = pairs.iter().filter(|pair| !right(pair)).collect();
        for pair in wrong.iter().step_by((wrong.len() / show).max(1)) {
            println!("WRONG {:.2} {:?}\n  {}\n  {}", pair.score, pair.reasons, rows[pair.left], rows[pair.right]);
        }
        let told: std::collections::HashSet<(usize, usize)> = pairs.iter().map(|pair| (pair.left, pair.right)).collect();
        let mut groups: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, person) in people.iter().enumerate() {
            groups.entry(person).or_default().push(at);
        }
        let mut missed: Vec<(usize, usize)> = Vec::new();
        for group in groups.values() {
            for (at, x) in group.iter().enumerate() {
                missed.extend(group[at + 1..].iter().map(|y| (*x, *y)).filter(|pair| !told.contains(pair)));
            }
        }
        missed.sort_unstable();
        for (x, y) in missed.iter().step_by((missed.len() / show).max(1)) {
            println!("MISSED\n  {}\n  {}", rows[*x], rows[*y]);
        }
    }
    Ok(())
}

fn record(row: &str, columns: &HashMap<&str, usize>) -> Record {
    let fields: Vec<&str> = row.split('\t').collect();
    let of = |name: &str| columns.get(name).and_then(|at| fields.get(*at)).copied().unwrap_or_default();
    let given = format!("{} {}", of("given"), of("extra"));
    let mut names = vec![NameView { given, family: of("family").to_owned(), ..NameView::default() }];
    if !of("native").is_empty() {
        // Given and family name in their own script, in this order.
        let (given, family) = of("native").split_once(' ').unwrap_or((of("native"), ""));
        names.push(NameView { given: given.to_owned(), family: family.to_owned(), ..NameView::default() });
    }
    let mut date = of("dob").split('-');
    let birth = BirthView {
        year: date.next().and_then(|text| text.parse().ok()),
        month: date.next().and_then(|text| text.parse().ok()),
        day: date.next().and_then(|text| text.parse().ok()),
    };
    Record {
        names,
        birth,
        gender: of("sex").to_owned(),
        nationality: of("country").to_owned(),
        place: of("city").to_owned(),
        phones: Some(of("phone").to_owned()).filter(|phone| !phone.is_empty()).into_iter().collect(),
        ..Record::default()
    }
}

/// The most memory this process ever held, in megabytes.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) / 1000
}
