//! Word by word, how two names stand to each other, for a person to read.

use crate::api::duplicate::NameWords;
use names::{PartReason, compare_names};

/// Somebody has so many names at most that are held against each other.
const NAMES: usize = 4;

/// Of the names of two people those that are most alike. Names that nobody may disclose are left out before.
pub(crate) fn between(mine: &[String], theirs: &[String]) -> Vec<NameWords> {
    let compared = mine.iter().take(NAMES).flat_map(|a| theirs.iter().take(NAMES).map(|b| compare_names(a, b)));
    let best = compared.max_by(|a, b| a.score.total_cmp(&b.score));
    of_parts(&best.map(|compared| compared.parts).unwrap_or_default())
}

pub(super) fn of_parts(parts: &[PartReason]) -> Vec<NameWords> {
    let of = |part: &PartReason| NameWords { first: part.a.clone(), second: part.b.clone(), code: part.code.code().to_owned() };
    parts.iter().map(of).collect()
}
