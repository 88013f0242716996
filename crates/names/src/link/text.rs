//! Slips of the hand between two written values.

use super::lexicon::MAX_VALUE;
use super::model::value;

/// Letters to change, add, drop or swap with their neighbour to make one of the other; anything above `limit` is `limit + 1`.
/// Longer texts than a value may have are cut.
pub(super) fn slips(a: &str, b: &str, limit: usize) -> usize {
    let (a, b) = (cut(a.as_bytes()), cut(b.as_bytes()));
    // What both begin and end with costs nothing.
    let begin = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[begin..], &b[begin..]);
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(x, y)| x == y).count();
    let (a, b) = (&a[..a.len() - end], &b[..b.len() - end]);
    if a.len().abs_diff(b.len()) > limit {
        return limit + 1;
    }
    let mut before = [0_u8; MAX_VALUE + 1];
    let mut above = [0_u8; MAX_VALUE + 1];
    let mut row = [0_u8; MAX_VALUE + 1];
    for (at, cell) in above.iter_mut().enumerate() {
        *cell = u8::try_from(at).unwrap_or(u8::MAX);
    }
    for i in 1..=a.len() {
        row[0] = u8::try_from(i).unwrap_or(u8::MAX);
        let mut least = row[0];
        for j in 1..=b.len() {
            let changed = above[j - 1] + u8::from(a[i - 1] != b[j - 1]);
            let mut cost = changed.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            least = least.min(cost);
        }
        if usize::from(least) > limit {
            return limit + 1;
        }
        before = above;
        above = row;
    }
    usize::from(above[b.len()]).min(limit + 1)
}

fn cut(text: &[u8]) -> &[u8] {
    &text[..text.len().min(MAX_VALUE)]
}

/// How two values of one field agree.
pub(super) fn level(a: &str, b: &str) -> usize {
    if a == b {
        return value::SAME;
    }
    let longer = a.len().max(b.len());
    let limit = match longer {
        0..=2 => 0,
        3..=5 => 1,
        6..=11 => 2,
        _ => 3,
    };
    if limit > 0 && slips(a, b, limit) <= limit {
        return value::NEAR;
    }
    let apart = |text: &str| text.contains(' ');
    if apart(a) || apart(b) {
        let joined = |text: &str| text.replace(' ', "");
        if slips(&joined(a), &joined(b), limit) <= limit {
            return value::NEAR;
        }
        let shares = a.split(' ').filter(|word| word.len() >= 4).any(|word| b.split(' ').any(|other| slips(word, other, 1) <= 1));
        if shares {
            return value::PART;
        }
    }
    value::OTHER
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn values_agree_by_slips_and_shared_words() {
        for (a, b, expected) in [
            ("7", "7", value::SAME),
            ("12", "13", value::OTHER),
            ("3165", "3156", value::NEAR),
            ("pridham street", "pridhamstreet", value::NEAR),
            ("winston hills", "winstonthills", value::NEAR),
            ("wallaby place", "lower wallaby", value::PART),
            ("green", "waller", value::OTHER),
        ] {
            assert_eq!(level(a, b), expected, "{a} {b}");
            assert_eq!(level(b, a), expected, "the other way round");
        }
    }

    proptest! {
        #[test]
        fn slips_are_counted_the_same_both_ways_and_never_above_the_limit(a in "[a-d]{0,12}", b in "[a-d]{0,12}", limit in 0usize..4) {
            let there = slips(&a, &b, limit);
            prop_assert_eq!(there, slips(&b, &a, limit));
            prop_assert!(there <= limit + 1);
            prop_assert_eq!(there == 0, a == b);
            if let Some(known) = crate::distance::distance(&a, &b, limit) {
                prop_assert_eq!(there, known);
            }
        }
    }
}
