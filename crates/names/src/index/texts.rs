//! Many short texts in one piece of memory.

/// Texts by their numbers.
#[derive(Debug, Default)]
pub(super) struct Texts {
    all: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Texts {
    pub(super) fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len() as u32);
    }

    pub(super) fn len(&self) -> u32 {
        self.ends.len() as u32
    }

    pub(super) fn get(&self, number: u32) -> &str {
        let at = number as usize;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.all[start..self.ends[at] as usize]
    }

    /// Of the first `sorted` texts, which stand sorted, the numbers of those that begin so.
    pub(super) fn beginning(&self, beginning: &str, sorted: u32) -> std::ops::Range<u32> {
        let from = self.first(sorted, |text| text >= beginning);
        let to = self.first(sorted, |text| text > beginning && !text.starts_with(beginning));
        from..to.max(from)
    }

    /// The first of the sorted texts that is `beyond`.
    fn first(&self, sorted: u32, beyond: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, sorted);
        while low < high {
            let middle = low + (high - low) / 2;
            if beyond(self.get(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }

    pub(super) fn fit(&mut self) {
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    pub(super) fn bytes(&self) -> usize {
        self.all.capacity() + self.ends.capacity() * 4
    }
}

/// Finds a text by its hash; several times as fast as halving the sorted texts, and asked hundreds of times a keystroke.
#[derive(Debug, Default)]
pub(super) struct Finder {
    /// One more than the number of a text; 0 where there is none. Its length is a power of two.
    slots: Vec<u32>,
}

fn hash(text: &str) -> usize {
    let mixed =
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (mixed ^ (mixed >> 29)) as usize
}

impl Finder {
    /// Of equal texts, which stand in a row, the first is found.
    pub(super) fn build(texts: &Texts) -> Self {
        let mut slots = vec![0_u32; (texts.len() as usize * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for number in 0..texts.len() {
            let text = texts.get(number);
            if number > 0 && texts.get(number - 1) == text {
                continue;
            }
            let mut at = hash(text) & mask;
            while slots[at] != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = number + 1;
        }
        Self { slots }
    }

    pub(super) fn find(&self, texts: &Texts, text: &str) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash(text) & mask;
        loop {
            let number = self.slots[at].checked_sub(1)?;
            if texts.get(number) == text {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.slots.capacity() * 4
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_by_its_whole_and_by_its_beginning() {
        let mut texts = Texts::default();
        for text in ["", "ahmad", "ahmad", "ahmadi", "ali", "b"] {
            texts.push(text);
        }
        let finder = Finder::build(&texts);
        assert_eq!(finder.find(&texts, "ahmad"), Some(1), "the first of equal ones");
        assert_eq!(finder.find(&texts, "b"), Some(5));
        assert_eq!(finder.find(&texts, "c"), None);
        assert_eq!(texts.beginning("ahmad", 6), 1..4);
        assert_eq!(texts.beginning("", 6), 0..6);
        assert_eq!(texts.beginning("z", 6), 6..6);
        assert_eq!(texts.beginning("ahmad", 3), 1..3, "what stands behind is not sorted");
        assert_eq!(Finder::default().find(&Texts::default(), "a"), None, "nothing is in nothing");
        let empty = Texts::default();
        assert_eq!(Finder::build(&empty).find(&empty, "a"), None);
    }
}
