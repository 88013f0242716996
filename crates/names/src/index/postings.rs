//! Lists of ascending numbers, packed: for each the step from the one before, in seven bits a byte.

pub(super) fn push_varint(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

/// The number at the front and what follows it; `None` if it is broken off or larger than any.
pub(super) fn varint(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut value = 0_u64;
    for (at, byte) in bytes.iter().enumerate().take(5) {
        value |= u64::from(byte & 0x7f) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((u32::try_from(value).ok()?, &bytes[at + 1..]));
        }
    }
    None
}

/// Many packed lists behind each other.
#[derive(Debug, Default)]
pub(super) struct Postings {
    /// Where each list begins in `bytes`, and where the last one ends.
    starts: Vec<u32>,
    bytes: Vec<u8>,
}

impl Postings {
    /// Lists 0 to `lists`, from pairs that `each` offers twice in the same order, the numbers of a list ascending. A number that a
    /// list is offered twice in a row is kept once.
    pub(super) fn build(lists: usize, each: impl Fn(&mut dyn FnMut(u32, u32))) -> Self {
        let mut ends = vec![0_u32; lists + 1];
        each(&mut |list, _| ends[list as usize + 1] += 1);
        for at in 1..ends.len() {
            ends[at] += ends[at - 1];
        }
        let mut flat = vec![0_u32; ends.last().copied().unwrap_or(0) as usize];
        let mut next = ends.clone();
        each(&mut |list, number| {
            let at = &mut next[list as usize];
            flat[*at as usize] = number;
            *at += 1;
        });
        let mut postings = Self { starts: Vec::with_capacity(lists + 1), bytes: Vec::with_capacity(flat.len() * 2) };
        for pair in ends.windows(2) {
            postings.starts.push(postings.bytes.len() as u32);
            let mut before = None;
            for number in &flat[pair[0] as usize..pair[1] as usize] {
                if before != Some(*number) {
                    push_varint(&mut postings.bytes, number - before.unwrap_or(0));
                    before = Some(*number);
                }
            }
        }
        postings.starts.push(postings.bytes.len() as u32);
        postings.bytes.shrink_to_fit();
        postings
    }

    /// The numbers of a list, ascending; none of a list that is not there.
    pub(super) fn list(&self, list: u32) -> List<'_> {
        let at = list as usize;
        let bytes = match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => &self.bytes[*from as usize..*to as usize],
            _ => &[],
        };
        List { bytes, number: 0 }
    }

    /// How many bytes a list takes: how long it is, nearly.
    pub(super) fn length(&self, list: u32) -> u32 {
        let at = list as usize;
        self.starts.get(at + 1).zip(self.starts.get(at)).map_or(0, |(to, from)| to - from)
    }

    pub(super) fn bytes(&self) -> usize {
        self.starts.capacity() * 4 + self.bytes.capacity()
    }
}

#[derive(Debug)]
pub(super) struct List<'a> {
    bytes: &'a [u8],
    number: u32,
}

impl Iterator for List<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let (first, rest) = self.bytes.split_first()?;
        if *first < 0x80 {
            self.number += u32::from(*first);
            self.bytes = rest;
            return Some(self.number);
        }
        let (step, rest) = varint(self.bytes)?;
        self.number += step;
        self.bytes = rest;
        Some(self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn packed_lists_come_back(lists in proptest::collection::vec(proptest::collection::btree_set(any::<u32>(), 0..20), 0..8)) {
            let postings = Postings::build(lists.len(), |offer| {
                for (at, list) in lists.iter().enumerate() {
                    list.iter().for_each(|number| offer(at as u32, *number));
                }
            });
            for (at, list) in lists.iter().enumerate() {
                prop_assert_eq!(postings.list(at as u32).collect::<Vec<_>>(), list.iter().copied().collect::<Vec<_>>());
            }
            prop_assert_eq!(postings.list(lists.len() as u32).count(), 0);
        }
    }
}
