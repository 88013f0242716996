//! Sets of small numbers.

/// A set of numbers, a bit for each up to the greatest.
#[derive(Debug, Default)]
pub(super) struct Bits {
    words: Vec<u64>,
}

impl Bits {
    pub(super) fn get(&self, at: u32) -> bool {
        self.words.get(at as usize / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    pub(super) fn set(&mut self, at: u32, value: bool) {
        let word = at as usize / 64;
        if self.words.len() <= word {
            if !value {
                return;
            }
            self.words.resize(word + 1, 0);
        }
        let bit = 1 << (at % 64);
        if value {
            self.words[word] |= bit;
        } else {
            self.words[word] &= !bit;
        }
    }

    /// Whether it was not there before.
    pub(super) fn insert(&mut self, at: u32) -> bool {
        let new = !self.get(at);
        self.set(at, true);
        new
    }

    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub(super) fn bytes(&self) -> usize {
        self.words.capacity() * 8
    }
}
