//! How likely somebody who looks for a known word types the asked one, by its letters.
//!
//! The cost of a pair is the negative logarithm of that likelihood, in hundredths: what each letter costs that is changed, left out
//! or added. Letters that writers exchange (k and q, i and y, a vowel for another) cost little, others much.

use super::WordScript;
use super::letters::{SYMBOLS, costs};

pub(super) const MOST: usize = 48;
/// No cost reaches it.
pub(super) const NEVER: u32 = 60_000;

/// A word as sounds: groups of letters that stand for one sound are one symbol, doubled letters stand once.
#[derive(Debug, Clone)]
pub(super) struct Spelled {
    symbols: [u8; MOST],
    len: usize,
}

/// Groups of letters with one sound, the longest first, and the symbol of each; two symbols where the group has two sounds.
const GROUPS: &[(&[u8], &[u8])] = &[
    (b"schtsch", &[SH, CH]),
    (b"shch", &[SH, CH]),
    (b"tsch", &[CH]),
    (b"dsch", &[b'j' - b'a']),
    (b"sch", &[SH]),
    (b"tch", &[CH]),
    (b"sh", &[SH]),
    (b"ch", &[CH]),
    (b"kh", &[KH]),
    (b"gh", &[GH]),
    (b"th", &[TH]),
    (b"dh", &[DH]),
    (b"zh", &[ZH]),
    (b"ph", &[b'f' - b'a']),
    (b"ts", &[TS]),
    (b"tz", &[TS]),
    (b"dj", &[b'j' - b'a']),
    (b"ck", &[b'k' - b'a']),
    (b"cz", &[CH]),
    (b"ou", &[b'u' - b'a']),
    (b"oo", &[b'u' - b'a']),
    (b"ee", &[b'i' - b'a']),
];
pub(super) const DIGIT: u8 = 26;
pub(super) const LOST: u8 = 27;
pub(super) const SH: u8 = 28;
pub(super) const CH: u8 = 29;
pub(super) const KH: u8 = 30;
pub(super) const GH: u8 = 31;
pub(super) const TH: u8 = 32;
pub(super) const DH: u8 = 33;
pub(super) const ZH: u8 = 34;
pub(super) const TS: u8 = 35;

impl Spelled {
    pub(super) fn new(text: &str) -> Self {
        let mut spelled = Self { symbols: [0; MOST], len: 0 };
        let mut rest = text.as_bytes();
        while let Some(first) = rest.first() {
            let may_group = matches!(first, b's' | b't' | b'd' | b'k' | b'g' | b'z' | b'p' | b'c' | b'o' | b'e');
            let group = may_group.then(|| GROUPS.iter().find(|(letters, _)| rest.starts_with(letters))).flatten();
            if let Some((letters, symbols)) = group {
                symbols.iter().for_each(|symbol| spelled.push(*symbol));
                rest = &rest[letters.len()..];
            } else {
                spelled.push(match first {
                    b'a'..=b'z' => first - b'a',
                    b'?' => LOST,
                    _ => DIGIT,
                });
                rest = &rest[1..];
            }
        }
        spelled
    }

    fn push(&mut self, symbol: u8) {
        let doubled = self.len > 0 && self.symbols[self.len - 1] == symbol && symbol != DIGIT;
        if self.len < MOST && !doubled {
            self.symbols[self.len] = symbol;
            self.len += 1;
        }
    }

    pub(super) fn symbols(&self) -> &[u8] {
        &self.symbols[..self.len]
    }
}

/// What an asked word is held against known ones with.
#[derive(Debug)]
pub(super) struct Asked {
    spelled: Spelled,
    script: WordScript,
    open: bool,
}

/// What it costs that the spelling differs at all, were it only by a doubled letter: most people are looked for as they are written.
const OTHERWISE: u32 = 30;
/// That the word goes on behind what was typed, and each letter by which it does.
const GOES_ON: u32 = 40;
const GOES_ON_BY: u32 = 8;
const GOES_ON_MOST: u32 = 130;

/// What the rest costs where the asked word is the beginning of a longer known one.
pub(super) fn going_on(asked: usize, known: usize) -> u32 {
    (GOES_ON + GOES_ON_BY * known.saturating_sub(asked) as u32).min(GOES_ON_MOST)
}

impl Asked {
    pub(super) fn new(text: &str, script: WordScript, open: bool) -> Self {
        Self { spelled: Spelled::new(text), script, open }
    }

    /// The cost of the known word, `None` above `limit`.
    pub(super) fn cost(&self, known: &str, script: WordScript, limit: u32) -> Option<u32> {
        self.cost_of(&Spelled::new(known), script, limit)
    }

    pub(super) fn cost_of(&self, known: &Spelled, script: WordScript, limit: u32) -> Option<u32> {
        let (a, k) = (self.spelled.symbols(), known.symbols());
        if a.is_empty() || k.is_empty() {
            return None;
        }
        let letters = costs(self.script, script);
        let mut added = [0_u32; MOST];
        let mut rows = [[0_u32; MOST + 1]; 3];
        for (j, known) in k.iter().enumerate() {
            added[j] = u32::from(letters.added(*known));
            rows[0][j + 1] = rows[0][j] + added[j];
        }
        let mut least = u32::MAX;
        for (at, asked) in a.iter().enumerate() {
            let [before, above, row] = turned(&mut rows, at + 1);
            let dropped = u32::from(letters.dropped(*asked));
            let changes = letters.changes(*asked);
            let typed_before = at.checked_sub(1).map(|before| a[before]);
            let mut cost = above[0] + dropped;
            let mut smallest = cost;
            row[0] = cost;
            for (j, known) in k.iter().enumerate() {
                let other = (above[j] + changes.into(*known)).min(above[j + 1] + dropped);
                cost = (cost + added[j]).min(other);
                if j > 0 && *asked == k[j - 1] && typed_before == Some(*known) {
                    cost = cost.min(before[j - 1] + u32::from(letters.swapped()));
                }
                row[j + 1] = cost;
                smallest = smallest.min(cost);
            }
            if smallest + OTHERWISE > limit {
                return None;
            }
            least = cost;
        }
        if self.open {
            let last = &rows[a.len() % 3];
            for (j, cost) in last.iter().enumerate().take(k.len()).skip(1) {
                least = least.min(cost + going_on(j, k.len()));
            }
        }
        let cost = least + OTHERWISE;
        (cost <= limit).then_some(cost)
    }
}

/// The row of the letter before last, that of the last, and the one to be filled.
fn turned<T>(rows: &mut [T; 3], turn: usize) -> [&mut T; 3] {
    let [a, b, c] = rows;
    match turn % 3 {
        0 => [b, c, a],
        1 => [c, a, b],
        _ => [a, b, c],
    }
}

const _: () = assert!(TS as usize + 1 == SYMBOLS);
