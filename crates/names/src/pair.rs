//! Whether two names are one: the words of both are laid against each other, and a learned model weighs what was found.
//!
//! A cascade. First the words are weighed against each other by the model of spellings; where no word of one name can stand for a
//! word of the other, that decides. Only for the rest is the best pairing looked at in detail and handed to the trees.

mod align;
mod explain;
mod features;
#[cfg(test)]
mod tests;
mod trees;

use crate::Name;
use crate::lexicon::relation;
use align::{Aligned, Work, align};
pub use explain::{PartCode, PartReason};
pub use features::{FEATURES, features};

/// What two names say of each other.
#[derive(Debug, Clone, PartialEq)]
pub struct NameComparison {
    /// 0 to 1: how likely both are names of one person, where half of all pairs are. A namesake is no other name: whether it is
    /// the same person, a birth date has to say.
    pub score: f32,
    /// Word by word, in the order of the first name.
    pub parts: Vec<PartReason>,
}

/// Compares two names in any script and order of words.
#[must_use]
pub fn compare_names(a: &str, b: &str) -> NameComparison {
    let (a, b) = (Name::new(a), Name::new(b));
    Comparer::new().explain(&a, &b)
}

/// Compares names with room to work in that is used again: for many comparisons one after the other.
#[derive(Debug)]
pub struct Comparer {
    work: Work,
}

impl Default for Comparer {
    fn default() -> Self {
        Self::new()
    }
}

/// Where no pair of words speaks for the names, or one of them speaks so much against them, no tree would say otherwise.
const NOTHING: f32 = 1.5;
const CONTRADICTED: f32 = -7.0;
/// Hassan is not Hussein: so much less are the odds for each pair of words that the lexicon knows as two names. The trees saw too few
/// of them to learn it.
const OTHER_NAME: f32 = 1.2;

/// How likely names are one of which a word is only an initial, where the rest is the same beyond doubt.
const INITIAL: f32 = 0.5;

impl Comparer {
    #[must_use]
    pub fn new() -> Self {
        Self { work: Work::new() }
    }

    /// The score alone, between 0 and 1.
    #[must_use]
    pub fn score(&mut self, a: &Name, b: &Name) -> f32 {
        let (a, b) = in_order(a, b);
        self.aligned(a, b).1
    }

    /// The score and what is said of each word.
    #[must_use]
    pub fn explain(&mut self, a: &Name, b: &Name) -> NameComparison {
        let (first, second) = in_order(a, b);
        let (aligned, score) = self.aligned(first, second);
        let mut parts = explain::parts(first, second, &aligned);
        if !std::ptr::eq(first, a) {
            for part in &mut parts {
                std::mem::swap(&mut part.a, &mut part.b);
            }
            let place =
                |part: &PartReason| a.words.iter().position(|word| !part.a.is_empty() && part.a.starts_with(&word.written));
            parts.sort_by_key(|part| place(part).unwrap_or(usize::MAX));
        }
        NameComparison { score, parts }
    }

    /// Steps of work done so far, the same on every machine.
    #[must_use]
    pub const fn steps(&self) -> u64 {
        self.work.scratch.steps
    }

    fn aligned(&mut self, a: &Name, b: &Name) -> (Aligned, f32) {
        let aligned = align(a, b, &mut self.work);
        let weights = aligned.pairs.iter().map(|pair| pair.weight);
        let best = weights.clone().fold(f32::NEG_INFINITY, f32::max);
        let worst = weights.clone().fold(f32::INFINITY, f32::min);
        if best < NOTHING || worst < CONTRADICTED {
            // Ordered all the same, for whoever looks at the least unlikely.
            let sum: f32 = weights.sum();
            let score = if best.is_finite() { 0.001 / (1.0 + (-sum / 4.0).exp()) } else { 0.0 };
            return (aligned, score);
        }
        if let Some((rest_a, rest_b)) = without_initials(a, b, &aligned) {
            // An initial fits many names: the rest is weighed, and how likely it makes the pair stays in the middle.
            let rest = self.aligned(&rest_a, &rest_b).1;
            return (aligned, rest * INITIAL);
        }
        let features = features::of_aligned(a, b, &aligned, &mut self.work);
        let mut odds = trees::trees().ask(&features);
        let other = aligned.pairs.iter().filter(|pair| {
            let (x, y) = features::tokens(a, b, &aligned, pair);
            relation(x.known, y.known) < 0.0
        });
        odds -= OTHER_NAME * other.count() as f32;
        (aligned, 1.0 / (1.0 + (-odds).exp()))
    }
}

/// Both names without the words that are only an initial in the other, if there are such and words are left.
fn without_initials(a: &Name, b: &Name, aligned: &Aligned) -> Option<(Name, Name)> {
    let one = |side: (usize, usize)| (side.1 == 1).then_some(side.0);
    let mut dropped = (Vec::new(), Vec::new());
    for pair in &aligned.pairs {
        let (Some(i), Some(j)) = (one(pair.a), one(pair.b)) else { continue };
        if a.words[i].token.is_initial() != b.words[j].token.is_initial() && pair.weight > 0.0 {
            dropped.0.push(i);
            dropped.1.push(j);
        }
    }
    let rest = |name: &Name, dropped: &[usize]| {
        let kept = name.words.iter().enumerate().filter(|(at, _)| !dropped.contains(at)).map(|(_, word)| word.clone());
        Name { words: kept.collect() }
    };
    let (rest_a, rest_b) = (rest(a, &dropped.0), rest(b, &dropped.1));
    (!dropped.0.is_empty() && !rest_a.words.is_empty() && !rest_b.words.is_empty()).then_some((rest_a, rest_b))
}

/// One order for both directions, so that the answer is the same in both to the last bit.
fn in_order<'a>(a: &'a Name, b: &'a Name) -> (&'a Name, &'a Name) {
    let key = |name: &'a Name| {
        name.words.iter().map(|word| (word.token.script(), word.token.text(), word.token.spelled.symbols(), word.particle))
    };
    if key(a).gt(key(b)) { (a, b) } else { (b, a) }
}
