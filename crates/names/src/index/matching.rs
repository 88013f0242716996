//! From one word of a question to the words of the dictionary that it may stand for.

use super::WordScript;
use super::bits::Bits;
use super::likeness::{Asked, NEVER, going_on};
use super::source::{Source, WordLookup};
use crate::word::Word;

/// Words of the dictionary that an asked word may stand for.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// Costs of words.
    costs: WordCosts,
    /// Words and their costs, in the order of these.
    by_cost: (Vec<u32>, Vec<u16>),
    /// How many people have one of them; those who have two count twice.
    pub(super) people: u64,
}

/// A word that costs more is another name.
pub(super) const LIMIT: u32 = 700;
/// The word as typed, in another of its forms: without its article, or as a compound.
const OTHER_FORM: u32 = 30;
/// A beginning where the word was typed to its end: a short form, or a name that only the reader knows to go on.
const SHORT_FORM: u32 = 260;
/// Skeletons of an asked word that are varied, and how short they may be: shorter ones are within one sound of each other.
const VARIED: usize = 2;
const VARIED_FROM: usize = 3;
/// Letters from which on the beginning of a skeleton is looked for: of fewer, too many words begin so.
const BEGUN_FROM: usize = 4;
/// A skeleton of one letter says nothing.
const SOUND_FROM: usize = 2;

impl Matches {
    pub(super) fn cost(&self, word: u32) -> Option<u32> {
        self.costs.get(word)
    }

    /// The closest first.
    pub(super) fn by_cost(&self) -> (&[u32], &[u16]) {
        (&self.by_cost.0, &self.by_cost.1)
    }

    pub(super) fn bytes(&self) -> usize {
        self.costs.slots.capacity() * 8 + self.by_cost.0.capacity() * 6
    }
}

/// What a question remembers a word's matches by.
pub(super) fn key(word: &Word, open: bool) -> String {
    let mut key = String::from(if open { "<" } else { "=" });
    for form in &word.forms {
        key.push_str(&form.text);
        for sound in &form.skeletons {
            key.push(',');
            key.push_str(sound);
        }
        key.push(';');
    }
    key.push(char::from(b'0' + WordScript::of(word.script).code()));
    key
}

pub(super) fn matches<S: Source>(source: &mut S, word: &Word, open: bool) -> Result<Matches, S::Error> {
    let reach = source.reach();
    // Word, cost, people.
    let mut hits: Vec<(u32, u32, u32)> = Vec::new();
    let script = WordScript::of(word.script);
    for (at, form) in word.forms.iter().enumerate() {
        let other = if at == 0 { 0 } else { OTHER_FORM };
        let text = form.text.as_str();
        let asked = Asked::new(text, script, open);
        // Words that sound alike mostly begin alike, and are come by in several ways: each is held against the asked one once.
        let mut seen = Bits::default();
        source.words(&[WordLookup::Text(text)], reach.words, &mut |known| {
            let cost = if known.script == script { 0 } else { asked.cost(known.text, known.script, LIMIT).unwrap_or(LIMIT) };
            seen.insert(known.number);
            hits.push((known.number, cost + other, known.people));
        })?;
        // A lost letter ends what can be looked up.
        let beginning = text.split('?').next().unwrap_or("");
        if !beginning.is_empty() && (open || text.len() >= 2) {
            // So many words begin with one letter that it says nothing until the best people are aligned.
            let most = if beginning.len() == 1 { reach.words / 8 } else { reach.words };
            source.words(&[WordLookup::TextBeginning(beginning)], most, &mut |known| {
                seen.insert(known.number);
                let rest = going_on(text.len(), known.text.len());
                let cost = if beginning.len() < text.len() {
                    asked.cost(known.text, known.script, LIMIT).unwrap_or(NEVER)
                } else if known.text.len() == text.len() {
                    return;
                } else if open {
                    rest
                } else {
                    SHORT_FORM + rest
                };
                if cost <= LIMIT {
                    hits.push((known.number, cost + other, known.people));
                }
            })?;
        }
        let alike = form.skeletons.iter().filter(|sound| sound.len() >= SOUND_FROM);
        let exact: Vec<WordLookup<'_>> = alike.clone().map(|sound| WordLookup::Sound(sound)).collect();
        let begun: Vec<WordLookup<'_>> =
            alike.filter(|_| open && text.len() >= BEGUN_FROM).map(|sound| WordLookup::SoundBeginning(sound)).collect();
        let varied = if reach.edits { Varied::new(&form.skeletons, text) } else { Varied::default() };
        let varying: Vec<WordLookup<'_>> = varied
            .texts()
            .map(|varied_text| if varied.of_sounds { WordLookup::Sound(varied_text) } else { WordLookup::Text(varied_text) })
            .collect();
        for (lookups, most) in [(exact, reach.words), (begun, reach.words / 4), (varying, reach.words / 4)] {
            source.words(&lookups, most, &mut |known| {
                if seen.insert(known.number)
                    && let Some(cost) = asked.cost(known.text, known.script, LIMIT)
                {
                    hits.push((known.number, cost + other, known.people));
                }
            })?;
        }
    }
    hits.sort_unstable();
    hits.dedup_by_key(|hit| hit.0);
    let people = hits.iter().map(|hit| u64::from(hit.2)).sum();
    let mut by_cost: Vec<(u32, u16)> =
        hits.iter().map(|(word, cost, _)| (*word, u16::try_from(*cost).unwrap_or(u16::MAX))).collect();
    let costs = WordCosts::new(&by_cost);
    by_cost.sort_unstable_by_key(|(word, cost)| (*cost, *word));
    Ok(Matches { costs, by_cost: by_cost.into_iter().unzip(), people })
}

/// Costs by word, in a table that is asked a thousand times a keystroke.
#[derive(Debug, Default)]
struct WordCosts {
    /// Word plus one, and its cost; zero where there is none. The length is a power of two.
    slots: Vec<(u32, u16)>,
}

impl WordCosts {
    fn new(words: &[(u32, u16)]) -> Self {
        let mut slots = vec![(0, 0); (words.len() * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (word, cost) in words {
            let mut at = Self::place(*word) & mask;
            while slots[at].0 != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = (word + 1, *cost);
        }
        Self { slots }
    }

    const fn place(word: u32) -> usize {
        (word.wrapping_mul(0x9e37_79b1) >> 7) as usize
    }

    fn get(&self, word: u32) -> Option<u32> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = Self::place(word) & mask;
        loop {
            let (known, cost) = self.slots[at];
            if known == word + 1 {
                return Some(u32::from(cost));
            }
            if known == 0 {
                return None;
            }
            at = (at + 1) & mask;
        }
    }
}

/// What is one edit away: of the likeliest skeletons, or of the text where these are too short to be told apart.
#[derive(Debug, Default)]
struct Varied {
    /// One behind the other: they are hundreds, for each keystroke.
    all: String,
    ends: Vec<usize>,
    of_sounds: bool,
}

impl Varied {
    fn new(skeletons: &[String], text: &str) -> Self {
        let mut varied = Self { of_sounds: skeletons.first().is_some_and(|sound| sound.len() >= VARIED_FROM), ..Self::default() };
        if varied.of_sounds {
            for sound in skeletons.iter().take(VARIED) {
                varied.vary(sound, b'A'..=b'Z');
            }
        } else if text.len() >= 3 {
            varied.vary(text, b'a'..=b'z');
        }
        varied
    }

    fn texts(&self) -> impl Iterator<Item = &str> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(&self.ends).map(|(start, end)| &self.all[start..*end])
    }

    fn push(&mut self, before: &str, middle: &[u8], after: &str) {
        self.all.push_str(before);
        self.all.extend(middle.iter().map(|byte| char::from(*byte)));
        self.all.push_str(after);
        self.ends.push(self.all.len());
    }

    /// Every text that is made by leaving out, changing, adding or swapping one letter.
    fn vary(&mut self, text: &str, alphabet: std::ops::RangeInclusive<u8>) {
        // A folded text is ASCII; what is not is left alone.
        if !text.is_ascii() {
            return;
        }
        let bytes = text.as_bytes();
        for at in 0..=text.len() {
            for letter in alphabet.clone() {
                self.push(&text[..at], &[letter], &text[at..]);
            }
            let Some(own) = bytes.get(at) else { break };
            self.push(&text[..at], &[], &text[at + 1..]);
            for letter in alphabet.clone().filter(|letter| letter != own) {
                self.push(&text[..at], &[letter], &text[at + 1..]);
            }
            if let Some(next) = bytes.get(at + 1).filter(|next| *next != own) {
                self.push(&text[..at], &[*next, *own], &text[at + 2..]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_varied_by_every_single_edit() {
        let mut varied = Varied::default();
        varied.vary("MHD", b'A'..=b'Z');
        let all: Vec<&str> = varied.texts().collect();
        for expected in ["MH", "HD", "MD", "HMD", "MDH", "MHMD", "AMHD", "MHDZ", "MKD"] {
            assert!(all.contains(&expected), "{expected}");
        }
        assert!(all.len() < 200 && !all.contains(&"MHD"));
    }
}
