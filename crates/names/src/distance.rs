//! How far two folded words are apart.

/// Letters to change, add, drop or swap with their neighbour to make one of the other; `None` if more than `limit`. A `?` on
/// either side stands for any letter.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let fits = |x: u8, y: u8| x == y || x == b'?' || y == b'?';
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let changed = above[j - 1] + usize::from(!fits(a[i - 1], b[j - 1]));
            row[j] = changed.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        if row.iter().min().is_some_and(|least| *least > limit) {
            return None;
        }
        before = above;
        above = row;
    }
    above.last().copied().filter(|distance| *distance <= limit)
}

/// Whether the words are the same where `?` stands for one letter or none.
pub(crate) fn same_but_lost(a: &str, b: &str) -> bool {
    (a.contains('?') || b.contains('?')) && distance(a, b, 0) == Some(0)
}

/// Whether `beginning` begins `text`, `?` standing for any letter.
pub(crate) fn begins(beginning: &str, text: &str) -> bool {
    beginning.len() <= text.len() && beginning.bytes().zip(text.bytes()).all(|(x, y)| x == y || x == b'?' || y == b'?')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_swaps_and_lost_letters_are_counted() {
        for (a, b, limit, expected) in [
            ("ahmad", "ahmad", 2, Some(0)),
            ("ahmad", "ahmed", 2, Some(1)),
            ("ahmad", "amhad", 2, Some(1)),
            ("ahmad", "ahmadi", 2, Some(1)),
            ("ahmad", "mahmud", 1, None),
            ("g?nther", "gunther", 0, Some(0)),
            ("", "ab", 2, Some(2)),
        ] {
            assert_eq!(distance(a, b, limit), expected, "{a} {b}");
        }
        assert!(same_but_lost("y?lmaz", "yilmaz"));
        assert!(begins("y?l", "yilmaz") && begins("yil", "y?lmaz") && !begins("yul", "yilmaz"));
    }
}
