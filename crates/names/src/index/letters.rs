//! What it costs to write one letter for another, in hundredths of a natural logarithm.
//!
//! The costs were learned from pairs of spellings of one name (`examples/learn_letters.rs`), from what is set by hand here on.

use super::WordScript;
use super::likeness::{CH, DH, DIGIT, GH, KH, LOST, SH, TH, TS, ZH};
use std::fmt::Write as _;
use std::sync::LazyLock;

pub(super) const SYMBOLS: usize = 36;
/// Room for any six bits: a symbol is masked, which costs a keystroke less than asking a hundred thousand times whether it is one.
const ROOM: usize = 64;

/// Which costs hold for an asked word of one script and a known one of the other.
pub(super) const fn table(asked: WordScript, known: WordScript) -> usize {
    match (asked, known) {
        (WordScript::Latin | WordScript::Other, WordScript::Arabic) => 1,
        (WordScript::Arabic, WordScript::Latin | WordScript::Other) => 2,
        (WordScript::Latin, WordScript::Other) => 3,
        (WordScript::Other, WordScript::Latin) => 4,
        _ => 0,
    }
}

pub(super) const TABLES: usize = 5;

#[derive(Debug, Clone)]
pub(super) struct Costs {
    changed: [[u16; ROOM]; ROOM],
    added: [u16; ROOM],
    dropped: [u16; ROOM],
    swapped: u16,
}

/// What it costs to write each known letter as one asked one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Changes<'a>(&'a [u16; ROOM]);

impl Changes<'_> {
    pub(super) fn into(self, known: u8) -> u32 {
        u32::from(self.0[known as usize % ROOM])
    }
}

impl Costs {
    /// `asked` stands where the known word has `known`.
    pub(super) fn changed(&self, asked: u8, known: u8) -> u16 {
        self.changed[asked as usize % ROOM][known as usize % ROOM]
    }

    /// [`Self::changed`] for one asked letter.
    pub(super) fn changes(&self, asked: u8) -> Changes<'_> {
        Changes(&self.changed[asked as usize % ROOM])
    }

    /// The known word has a letter that was not typed.
    pub(super) fn added(&self, known: u8) -> u16 {
        self.added[known as usize % ROOM]
    }

    /// A letter was typed that the known word does not have.
    pub(super) fn dropped(&self, asked: u8) -> u16 {
        self.dropped[asked as usize % ROOM]
    }

    /// Two neighbours changed their places.
    pub(super) fn swapped(&self) -> u16 {
        self.swapped
    }

    pub(super) fn set_changed(&mut self, asked: u8, known: u8, cost: u16) {
        self.changed[asked as usize % ROOM][known as usize % ROOM] = cost;
    }

    pub(super) fn set_added(&mut self, known: u8, cost: u16) {
        self.added[known as usize % ROOM] = cost;
    }

    pub(super) fn set_dropped(&mut self, asked: u8, cost: u16) {
        self.dropped[asked as usize % ROOM] = cost;
    }

    pub(super) fn set_swapped(&mut self, cost: u16) {
        self.swapped = cost;
    }

    /// The costs as lines of numbers: for each asked letter those of the known ones, then the added, the dropped and the swapped.
    pub(super) fn write(all: &[Self]) -> String {
        let mut out = String::new();
        for costs in all {
            let lines = costs.changed[..SYMBOLS].iter().chain([&costs.added, &costs.dropped]);
            for line in lines {
                let numbers: Vec<String> = line[..SYMBOLS].iter().map(u16::to_string).collect();
                let _ = writeln!(out, "{}", numbers.join("\t"));
            }
            let _ = writeln!(out, "{}", costs.swapped);
        }
        out
    }

    /// The mean of what [`Self::write`] wrote and what is set by hand: some letters are learned from a handful of pairs, and the hand
    /// knows nothing of how often a letter is exchanged. Either alone finds fewer people.
    fn read(text: &str) -> Vec<Self> {
        let mut lines = text.lines();
        let mean = |cost: &mut u16, cell: &str| *cost = cell.parse::<u16>().map_or(*cost, |learned| cost.midpoint(learned));
        (0..TABLES)
            .map(|at| {
                let mut costs = by_hand(at);
                let Costs { changed, added, dropped, swapped } = &mut costs;
                for row in changed[..SYMBOLS].iter_mut().chain([added, dropped]) {
                    row.iter_mut().zip(lines.next().unwrap_or("").split('\t')).for_each(|(cost, cell)| mean(cost, cell));
                }
                mean(swapped, lines.next().unwrap_or(""));
                costs
            })
            .collect()
    }
}

const VOWELS: &[u8] = b"aeiouy";

/// Consonants that one name is written with here and there, and what the exchange costs.
const EXCHANGED: &[(&[u8], u16)] = &[
    (b"kq", 60),
    (b"ckq", 120),
    (b"sz", 150),
    (b"sc", 220),
    (b"dt", 200),
    (b"vwf", 120),
    (b"vb", 200),
    (b"jg", 150),
    (b"jy", 120),
    (b"ij", 120),
    (b"gh", 180),
    (b"gk", 260),
    (b"bp", 250),
    (b"wu", 120),
    (b"wo", 180),
    (b"cj", 180),
    (b"xh", 150),
    (b"hk", 260),
    (b"mn", 330),
    (b"zd", 260),
    (b"gy", 250),
];

const SOUNDS: &[(u8, u8, u16)] = &[
    (SH, b's', 120),
    (SH, b'c', 160),
    (SH, CH, 120),
    (SH, b'x', 200),
    (CH, b'c', 90),
    (CH, b'k', 160),
    (CH, b'h', 160),
    (CH, KH, 80),
    (CH, b'j', 220),
    (CH, b'x', 150),
    (KH, b'h', 70),
    (KH, b'k', 130),
    (KH, b'x', 70),
    (KH, b'g', 260),
    (GH, b'g', 60),
    (GH, b'h', 200),
    (GH, b'r', 260),
    (GH, b'q', 180),
    (TH, b't', 80),
    (TH, b's', 120),
    (DH, b'd', 80),
    (DH, b'z', 100),
    (DH, b't', 250),
    (ZH, b'j', 90),
    (ZH, b'z', 100),
    (ZH, b'g', 180),
    (ZH, SH, 200),
    (TS, b'z', 100),
    (TS, b'c', 80),
    (TS, b's', 180),
    (TS, CH, 180),
];

fn index(symbol: u8) -> usize {
    usize::from(if symbol >= b'a' { symbol - b'a' } else { symbol })
}

/// Where learning begins.
pub(super) fn by_hand(table: usize) -> Costs {
    let (vowel, vowel_gap) = if table == 0 { (110, 150) } else { (60, 50) };
    let mut costs = Costs { changed: [[420; ROOM]; ROOM], added: [380; ROOM], dropped: [380; ROOM], swapped: 300 };
    for (letters, cost) in EXCHANGED {
        for a in *letters {
            for b in *letters {
                let cell = &mut costs.changed[index(*a)][index(*b)];
                *cell = (*cell).min(*cost);
            }
        }
    }
    for (a, b, cost) in SOUNDS {
        costs.changed[index(*a)][index(*b)] = *cost;
        costs.changed[index(*b)][index(*a)] = *cost;
    }
    for a in VOWELS {
        for b in VOWELS {
            costs.changed[index(*a)][index(*b)] = vowel;
        }
        costs.added[index(*a)] = vowel_gap;
        costs.dropped[index(*a)] = vowel_gap;
    }
    for (letter, cost) in [(b'h', 130), (b'j', 230), (b'w', 250)] {
        costs.added[index(letter)] = cost;
        costs.dropped[index(letter)] = cost;
    }
    for at in 0..SYMBOLS {
        costs.changed[at][at] = 0;
        costs.changed[usize::from(LOST)][at] = 10;
        costs.changed[at][usize::from(LOST)] = 10;
    }
    // One digit is as far from another as any two letters are.
    costs.changed[usize::from(DIGIT)][usize::from(DIGIT)] = 200;
    if table == 0 {
        return costs;
    }
    // What Arabic script writes for long vowels.
    for (consonant, vowels) in [(b'w', b"ou".as_slice()), (b'y', b"iea"), (b'h', b"aeo"), (b'a', b"aeiou")] {
        for vowel in vowels {
            for (a, b) in [(consonant, *vowel), (*vowel, consonant)] {
                let cell = &mut costs.changed[index(a)][index(b)];
                *cell = (*cell).min(30);
            }
        }
    }
    costs
}

static LEARNED: LazyLock<Vec<Costs>> = LazyLock::new(|| Costs::read(include_str!("letters.tsv")));

/// The costs for an asked word of one script and a known one of the other.
pub(super) fn costs(asked: WordScript, known: WordScript) -> &'static Costs {
    &LEARNED[table(asked, known)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_learned_costs_are_whole() {
        let text = include_str!("letters.tsv");
        assert_eq!(text.lines().count(), TABLES * (SYMBOLS + 3));
        assert!(text.split_whitespace().all(|cell| cell.parse::<u16>().is_ok()));
        let by_hand: Vec<Costs> = (0..TABLES).map(by_hand).collect();
        let written = Costs::write(&by_hand);
        assert_eq!(Costs::write(&Costs::read(&written)), written, "what is written is read in the same order");
    }

    #[test]
    fn a_letter_that_writers_exchange_costs_less_than_another() {
        let costs = costs(WordScript::Latin, WordScript::Latin);
        for (asked, near, far) in [(b'k', b'q', b'm'), (b'i', b'y', b't'), (b'o', b'u', b's')] {
            let [asked, near, far] = [asked, near, far].map(|letter| letter - b'a');
            assert!(costs.changed(asked, near) < costs.changed(asked, far));
            assert!(costs.changed(asked, asked) < costs.changed(asked, near));
        }
    }
}
