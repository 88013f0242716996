//! Which records are one person: within a store, or between two tables.
//!
//! After Fellegi and Sunter: each thing compared speaks for or against a pair by how much more often two records of one person agree
//! so than two strangers. How often strangers agree follows from how frequent a value is (a name: among people of its nationality);
//! how often records of one person agree is learned from the records themselves. Nothing is trained before, nothing leaves.
//!
//! People of one household are a class of their own beside one person and strangers: they share family name, home, phone, sometimes
//! a birth date (twins), and are not the same.

mod candidates;
mod cluster;
mod columns;
mod evidence;
mod learn;
mod lexicon;
mod model;
mod population;
mod record;
mod text;

use crate::Reason;
use candidates::{PairKey, rows_of};
use evidence::{Comparer, Work};
use population::Population;

pub use columns::Column;
pub use model::Model;
pub use record::Record;

/// How to look.
#[derive(Debug, Clone, PartialEq)]
pub struct Options {
    /// Pairs below this probability are left out.
    pub threshold: f32,
    /// Between two tables: whether a record has at most one counterpart. `None`: as it is where neither table has duplicates inside.
    pub one_to_one: Option<bool>,
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { threshold: 0.2, one_to_one: None, threads: 2 }
    }
}

/// Two records that are likely one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Indices in the order in which the records came; of two tables, each counts its own.
    pub left: usize,
    pub right: usize,
    /// Probability, 0 to 1.
    pub score: f32,
    /// Sorted, none twice.
    pub reasons: Vec<Reason>,
}

/// The likely duplicates among the records, by `left`, then `right`. `progress` hears the share that is done and answers whether to go
/// on; `None` if it said no.
pub fn duplicates(
    records: impl IntoIterator<Item = Record>,
    options: &Options,
    progress: &mut dyn FnMut(f32) -> bool,
) -> Option<Vec<Pair>> {
    let population = Population::read(records);
    let bits = threshold_bits(options.threshold);
    let (comparer, model, mut scored) = score(&population, None, options, bits, progress)?;
    let pairs = cluster::together(&mut scored);
    Some(explain(&comparer, &model, &pairs, bits, 0))
}

/// The likely pairs between two tables, by `left`, then `right`.
pub fn link(
    left: impl IntoIterator<Item = Record>,
    right: impl IntoIterator<Item = Record>,
    options: &Options,
    progress: &mut dyn FnMut(f32) -> bool,
) -> Option<Vec<Pair>> {
    let mut split = 0;
    let counted = left.into_iter().inspect(|_| split += 1);
    let mut records: Vec<Record> = counted.collect();
    records.extend(right);
    let population = Population::read(records);
    let bits = threshold_bits(options.threshold);
    let (comparer, model, mut scored) = score(&population, Some(split), options, bits, progress)?;
    let alone = match options.one_to_one {
        Some(declared) => declared,
        None => !duplicates_inside(&comparer, &model, split, options),
    };
    let pairs: Vec<(PairKey, Option<f32>)> = if alone {
        let fewer = split.min(population.rows.len() - split).max(1) as f32;
        let more = alone_bits(scored.iter().map(|(_, odds)| odds + bits), fewer);
        for (_, odds) in &mut scored {
            *odds += more;
        }
        cluster::one_to_one(&mut scored).into_iter().map(|(key, odds)| (key, Some(odds))).collect()
    } else {
        scored.iter().filter(|(_, odds)| *odds > 0.0).map(|(key, odds)| (*key, Some(*odds))).collect()
    };
    let mut pairs = explain(&comparer, &model, &pairs, bits, split);
    pairs.sort_unstable_by_key(|pair| (pair.left, pair.right));
    Some(pairs)
}

/// What one counterpart at most adds to each pair, in bits: where nearly all records have theirs, one without is unlikely, so that the
/// only likely counterpart is the likelier.
fn alone_bits(odds: impl Iterator<Item = f32>, fewer: f32) -> f32 {
    let matched: f32 = odds.map(|odds| 1.0 / (1.0 + (-odds).exp2())).sum();
    -(1.0 - (matched / fewer).clamp(0.0, 0.99)).log2()
}

/// Whether one of the tables has more than a handful of people twice.
fn duplicates_inside(comparer: &Comparer<'_>, model: &Model, split: usize, options: &Options) -> bool {
    let side = |row: u32| (row as usize) < split;
    let mut inside = candidates::candidates(comparer.population, None, options.threads);
    inside.retain(|key| side(rows_of(*key).0) == side(rows_of(*key).1));
    let found = score_all(comparer, model, &inside, 0.0, options.threads);
    let twice = found.iter().filter(|(_, odds)| *odds > 0.0).count();
    twice * 200 > comparer.population.rows.len()
}

/// The threshold as log odds.
fn threshold_bits(threshold: f32) -> f32 {
    let bounded = threshold.clamp(1e-6, 1.0 - 1e-6);
    (bounded / (1.0 - bounded)).log2()
}

/// So far below the threshold a pair can still belong to a group by way of a third record.
const HOPE: f32 = -8.0;
/// Pairs between two looks at whether to go on.
const PORTION: usize = 400_000;

/// All pairs with any hope, with their log odds above the threshold.
fn score<'a>(
    population: &'a Population,
    split: Option<usize>,
    options: &Options,
    threshold: f32,
    progress: &mut dyn FnMut(f32) -> bool,
) -> Option<(Comparer<'a>, Model, Vec<(PairKey, f32)>)> {
    let go_on = |done: f32, progress: &mut dyn FnMut(f32) -> bool| progress(done).then_some(());
    go_on(0.1, progress)?;
    let candidates = candidates::candidates(population, split, options.threads);
    go_on(0.4, progress)?;
    let comparer = Comparer { population, chance: learn::chance(population) };
    let count = population.rows.len() as f32;
    let pairs = match split {
        Some(split) => split as f32 * (count - split as f32),
        None => count * (count - 1.0) / 2.0,
    };
    let model = learn::learn(&comparer, &candidates, pairs.max(1.0));
    go_on(0.5, progress)?;
    let mut scored: Vec<(PairKey, f32)> = Vec::new();
    let portions = candidates.len().div_ceil(PORTION).max(1);
    for (at, portion) in candidates.chunks(PORTION).enumerate() {
        scored.extend(score_all(&comparer, &model, portion, threshold, options.threads));
        go_on(0.5 + 0.45 * (at + 1) as f32 / portions as f32, progress)?;
    }
    Some((comparer, model, scored))
}

/// On several threads.
fn score_all(comparer: &Comparer<'_>, model: &Model, pairs: &[PairKey], threshold: f32, threads: usize) -> Vec<(PairKey, f32)> {
    let share = pairs.len().div_ceil(threads.max(1)).max(1);
    std::thread::scope(|scope| {
        let tasks: Vec<_> =
            pairs.chunks(share).map(|part| scope.spawn(|| score_part(comparer, model, part, threshold))).collect();
        tasks.into_iter().filter_map(|task| task.join().ok()).flatten().collect()
    })
}

fn score_part(comparer: &Comparer<'_>, model: &Model, part: &[PairKey], threshold: f32) -> Vec<(PairKey, f32)> {
    let mut work = Work::new();
    let of = |key: &PairKey| {
        let (a, b) = rows_of(*key);
        let odds = comparer.compare_above(HOPE + threshold, a, b, model, &mut work)?.odds(model) - threshold;
        (odds > HOPE).then_some((*key, odds))
    };
    part.iter().filter_map(of).collect()
}

fn explain(comparer: &Comparer<'_>, model: &Model, pairs: &[(PairKey, Option<f32>)], threshold: f32, split: usize) -> Vec<Pair> {
    let mut work = Work::new();
    let of = |(key, odds): &(PairKey, Option<f32>)| {
        let (a, b) = rows_of(*key);
        let evidence = comparer.compare(a, b, model, &mut work);
        let mut reasons = evidence.reasons();
        let odds = odds.unwrap_or(f32::NEG_INFINITY);
        if odds <= 0.0 {
            reasons.push(Reason::ThirdRecord);
        }
        // Who belongs to a group by a third record has the least score that is shown.
        let score = 1.0 / (1.0 + (-(odds.max(0.0) + threshold)).exp2());
        Pair { left: a as usize, right: b as usize - split, score, reasons }
    };
    pairs.iter().map(of).collect()
}

#[cfg(test)]
mod tests;
