//! From one word of a question to the words of the dictionary that it may stand for.

use super::WordScript;
use super::likeness::{Asked, NEVER, going_on};
use super::source::{Source, WordLookup};
use crate::word::Word;

/// Words of the dictionary that an asked word may stand for.
#[derive(Debug, Default)]
pub(super) struct Matches {
    /// Word and cost, sorted by word.
    by_word: Vec<(u32, u16)>,
    /// Words and their costs, in the order of these.
    by_cost: (Vec<u32>, Vec<u16>),
    /// How many people have one of them; those who have two count twice.
    pub(super) people: u64,
}

/// A word that costs more is another name.
pub(super) const LIMIT: u32 = 750;
/// The word as typed, in another of its forms: without its article, or as a compound.
const OTHER_FORM: u32 = 30;
/// A beginning where the word was typed to its end: a short form, or a name that only the reader knows to go on.
const SHORT_FORM: u32 = 260;
/// Skeletons of an asked word that are varied, and how short they may be: shorter ones are within one sound of each other.
const VARIED: usize = 2;
const VARIED_FROM: usize = 3;
/// A skeleton of one letter says nothing.
const SOUND_FROM: usize = 2;

impl Matches {
    pub(super) fn cost(&self, word: u32) -> Option<u32> {
        self.by_word.binary_search_by_key(&word, |hit| hit.0).ok().map(|at| u32::from(self.by_word[at].1))
    }

    /// The closest first.
    pub(super) fn by_cost(&self) -> (&[u32], &[u16]) {
        (&self.by_cost.0, &self.by_cost.1)
    }

    pub(super) fn bytes(&self) -> usize {
        self.by_word.capacity() * 14
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
        source.words(&[WordLookup::Text(text)], reach.words, &mut |known| {
            let cost = if known.script == script { 0 } else { asked.cost(known.text, known.script, LIMIT).unwrap_or(LIMIT) };
            hits.push((known.number, cost + other, known.people));
        })?;
        // A lost letter ends what can be looked up.
        let beginning = text.split('?').next().unwrap_or("");
        if !beginning.is_empty() && (open || text.len() >= 2) {
            source.words(&[WordLookup::TextBeginning(beginning)], reach.words, &mut |known| {
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
        let mut sounds: Vec<WordLookup<'_>> = Vec::new();
        for sound in form.skeletons.iter().filter(|sound| sound.len() >= SOUND_FROM) {
            sounds.push(WordLookup::Sound(sound));
            if open && text.len() >= 3 {
                sounds.push(WordLookup::SoundBeginning(sound));
            }
        }
        let varied: Vec<String> = if reach.edits { variations(&form.skeletons, text) } else { Vec::new() };
        let by_text = form.skeletons.first().is_none_or(|sound| sound.len() < VARIED_FROM);
        sounds.extend(varied.iter().map(|code| if by_text { WordLookup::Text(code) } else { WordLookup::Sound(code) }));
        source.words(&sounds, reach.words, &mut |known| {
            if let Some(cost) = asked.cost(known.text, known.script, LIMIT) {
                hits.push((known.number, cost + other, known.people));
            }
        })?;
    }
    hits.sort_unstable();
    hits.dedup_by_key(|hit| hit.0);
    let people = hits.iter().map(|hit| u64::from(hit.2)).sum();
    let by_word: Vec<(u32, u16)> = hits.iter().map(|(word, cost, _)| (*word, u16::try_from(*cost).unwrap_or(u16::MAX))).collect();
    let mut by_cost = by_word.clone();
    by_cost.sort_unstable_by_key(|(word, cost)| (*cost, *word));
    Ok(Matches { by_word, by_cost: by_cost.into_iter().unzip(), people })
}

/// What is one edit away: of the likeliest skeletons, or of the text where these are too short to be told apart.
fn variations(skeletons: &[String], text: &str) -> Vec<String> {
    let mut all = Vec::new();
    if skeletons.first().is_some_and(|sound| sound.len() >= VARIED_FROM) {
        for sound in skeletons.iter().take(VARIED) {
            vary(sound, b'A'..=b'Z', &mut all);
        }
    } else if text.len() >= 3 {
        vary(text, b'a'..=b'z', &mut all);
    }
    all
}

/// Every text that is made by leaving out, changing, adding or swapping one letter.
fn vary(text: &str, alphabet: std::ops::RangeInclusive<u8>, all: &mut Vec<String>) {
    let made = |before: &str, middle: &[u8], after: &str| {
        let mut out = String::with_capacity(text.len() + 1);
        out.push_str(before);
        out.extend(middle.iter().map(|byte| char::from(*byte)));
        out.push_str(after);
        out
    };
    // A folded text is ASCII; what is not is left alone.
    if !text.is_ascii() {
        return;
    }
    let bytes = text.as_bytes();
    for at in 0..=text.len() {
        for letter in alphabet.clone() {
            all.push(made(&text[..at], &[letter], &text[at..]));
        }
        if at == text.len() {
            break;
        }
        all.push(made(&text[..at], &[], &text[at + 1..]));
        for letter in alphabet.clone().filter(|letter| *letter != bytes[at]) {
            all.push(made(&text[..at], &[letter], &text[at + 1..]));
        }
        if at + 1 < text.len() && bytes[at] != bytes[at + 1] {
            all.push(made(&text[..at], &[bytes[at + 1], bytes[at]], &text[at + 2..]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_varied_by_every_single_edit() {
        let mut all = Vec::new();
        vary("MHD", b'A'..=b'Z', &mut all);
        for expected in ["MH", "HD", "MD", "HMD", "MDH", "MHMD", "AMHD", "MHDZ", "MKD"] {
            assert!(all.iter().any(|text| text == expected), "{expected}");
        }
        assert!(all.len() < 200 && all.iter().all(|text| text != "MHD"));
    }
}
