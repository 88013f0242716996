//! From pairs to people.

use super::candidates::{PairKey, pair, rows_of};
use rustc_hash::FxHashMap;

/// Nobody is entered more often than this; beyond it, frequent names run together.
const MOST: usize = 24;

/// Bits that speak against two records of one group that nobody had a reason to compare.
const UNSEEN: f32 = -8.0;

/// How much less the pairs between two groups need to say on average than a pair alone: somebody who was entered twice is likelier to
/// have been entered a third time, and the same slip counts in each of the pairs.
const THIRD: f32 = 3.0;

/// All pairs of records that belong to one person, given the log odds of each pair: groups grow as long as what is known of the pairs
/// between two groups speaks for joining them.
pub(super) fn together(scored: &mut [(PairKey, f32)]) -> Vec<(PairKey, Option<f32>)> {
    scored.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    let known: FxHashMap<PairKey, f32> = scored.iter().copied().collect();
    let mut group_of: FxHashMap<u32, u32> = FxHashMap::default();
    let mut groups: Vec<Vec<u32>> = Vec::new();
    for (key, odds) in scored.iter() {
        if *odds <= 0.0 {
            break;
        }
        let (a, b) = rows_of(*key);
        let mut group = |row: u32| {
            *group_of.entry(row).or_insert_with(|| {
                groups.push(vec![row]);
                u32::try_from(groups.len() - 1).unwrap_or(u32::MAX)
            })
        };
        let (x, y) = (group(a) as usize, group(b) as usize);
        if x == y || groups[x].len() + groups[y].len() > MOST {
            continue;
        }
        let between = groups[x].iter().flat_map(|p| groups[y].iter().map(move |q| pair(*p, *q)));
        let (sum, count) = between
            .map(|key| known.get(&key).copied().unwrap_or(UNSEEN))
            .fold((0.0_f32, 0.0_f32), |(sum, count), odds| (sum + odds, count + 1.0));
        let less = if count > 1.0 { THIRD } else { 0.0 };
        if sum / count + less > 0.0 {
            let moved = std::mem::take(&mut groups[y]);
            for row in &moved {
                group_of.insert(*row, u32::try_from(x).unwrap_or(u32::MAX));
            }
            groups[x].extend(moved);
        }
    }
    let mut pairs = Vec::new();
    for group in groups.iter().filter(|group| group.len() > 1) {
        for (at, a) in group.iter().enumerate() {
            for b in &group[at + 1..] {
                let key = pair(*a, *b);
                pairs.push((key, known.get(&key).copied()));
            }
        }
    }
    pairs.sort_unstable_by_key(|(key, _)| *key);
    pairs
}

/// Each record with at most one of the other side, the likeliest pairs first.
pub(super) fn one_to_one(scored: &mut [(PairKey, f32)]) -> Vec<(PairKey, f32)> {
    scored.sort_unstable_by(|x, y| y.1.total_cmp(&x.1).then(x.0.cmp(&y.0)));
    let mut taken = rustc_hash::FxHashSet::default();
    let mut pairs = Vec::new();
    for (key, odds) in scored.iter().take_while(|(_, odds)| *odds > 0.0) {
        let (a, b) = rows_of(*key);
        if !taken.contains(&a) && !taken.contains(&b) {
            taken.insert(a);
            taken.insert(b);
            pairs.push((*key, *odds));
        }
    }
    pairs
}
