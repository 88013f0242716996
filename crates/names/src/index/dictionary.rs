//! The distinct words of all names, found by their text and by their sounds.
//!
//! Words that were there when the dictionary was built stand sorted by their text, so that those with one beginning have numbers in a
//! row. Words that come later stand behind them, in a tree of their own.

use super::entry::{IndexWord, WordScript};
use super::source::{KnownWord, WordLookup};
use super::texts::{Finder, Texts};
use std::collections::BTreeMap;

#[derive(Debug, Default)]
pub(super) struct Dictionary {
    texts: Texts,
    scripts: Vec<WordScript>,
    /// Tells words of one text and script apart by their sounds.
    sounding: Vec<u32>,
    /// How many people have each word. What nobody has any more is found no more.
    people: Vec<u32>,
    /// How many words stand sorted.
    sorted: u32,
    by_text: Finder,
    /// Sounds that were there when the dictionary was built, sorted, and the words of each.
    codes: Texts,
    by_code: Finder,
    of_code: Vec<u32>,
    of_code_starts: Vec<u32>,
    later: BTreeMap<String, Vec<u32>>,
    later_codes: BTreeMap<String, Vec<u32>>,
}

/// FNV-1a over the sounds.
fn sounding(sounds: &[String]) -> u32 {
    let bytes = sounds.iter().flat_map(|sound| sound.bytes().chain([0]));
    bytes.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

impl Dictionary {
    /// Takes the words in any order, and says for each which number it got. Equal words get one number.
    pub(super) fn build(words: &[IndexWord]) -> (Self, Vec<u32>) {
        let mut order: Vec<u32> = (0..words.len() as u32).collect();
        order.sort_unstable_by(|a, b| words[*a as usize].cmp(&words[*b as usize]));
        let mut numbers = vec![0; words.len()];
        let mut dictionary = Self::default();
        let mut pairs: Vec<(&str, u32)> = Vec::new();
        let mut before: Option<&IndexWord> = None;
        for at in order {
            let word = &words[at as usize];
            if before != Some(word) {
                let number = dictionary.push(word);
                pairs.extend(word.sounds.iter().map(|sound| (sound.as_str(), number)));
                before = Some(word);
            }
            numbers[at as usize] = dictionary.len() - 1;
        }
        dictionary.sorted = dictionary.len();
        pairs.sort_unstable();
        let mut before = None;
        for (code, word) in pairs {
            if before != Some(code) {
                dictionary.of_code_starts.push(dictionary.of_code.len() as u32);
                dictionary.codes.push(code);
                before = Some(code);
            }
            dictionary.of_code.push(word);
        }
        dictionary.of_code_starts.push(dictionary.of_code.len() as u32);
        dictionary.by_text = Finder::build(&dictionary.texts);
        dictionary.by_code = Finder::build(&dictionary.codes);
        dictionary.fit();
        (dictionary, numbers)
    }

    fn fit(&mut self) {
        self.texts.fit();
        self.codes.fit();
        self.scripts.shrink_to_fit();
        self.sounding.shrink_to_fit();
        self.people.shrink_to_fit();
        self.of_code.shrink_to_fit();
        self.of_code_starts.shrink_to_fit();
    }

    fn push(&mut self, word: &IndexWord) -> u32 {
        self.texts.push(&word.text);
        self.scripts.push(word.script);
        self.sounding.push(sounding(&word.sounds));
        self.people.push(0);
        self.len() - 1
    }

    pub(super) fn len(&self) -> u32 {
        self.texts.len()
    }

    /// The number of a word, which it gets if it has none yet.
    pub(super) fn number(&mut self, word: &IndexWord) -> u32 {
        let is = |number: u32, this: &Self| {
            this.scripts[number as usize] == word.script && this.sounding[number as usize] == sounding(&word.sounds)
        };
        if let Some(number) = self.sorted_of(&word.text).find(|number| is(*number, self)) {
            return number;
        }
        if let Some(number) = self.later.get(&word.text).and_then(|all| all.iter().copied().find(|number| is(*number, self))) {
            return number;
        }
        let number = self.push(word);
        self.later.entry(word.text.clone()).or_default().push(number);
        for sound in &word.sounds {
            self.later_codes.entry(sound.clone()).or_default().push(number);
        }
        number
    }

    /// Sorted words of this text: they stand in a row.
    fn sorted_of<'a>(&'a self, text: &'a str) -> impl Iterator<Item = u32> + 'a {
        let first = self.by_text.find(&self.texts, text);
        first.into_iter().flat_map(move |first| (first..self.sorted).take_while(move |at| self.texts.get(*at) == text))
    }

    pub(super) fn add_people(&mut self, word: u32) {
        self.people[word as usize] += 1;
    }

    pub(super) fn drop_people(&mut self, word: u32) {
        let people = &mut self.people[word as usize];
        *people = people.saturating_sub(1);
    }

    pub(super) fn word(&self, number: u32) -> KnownWord<'_> {
        let at = number as usize;
        KnownWord { number, text: self.texts.get(number), script: self.scripts[at], people: self.people[at] }
    }

    /// Visits what the look-up finds; `visit` answers `false` when it has enough.
    pub(super) fn look_up(&self, lookup: WordLookup<'_>, visit: &mut impl FnMut(KnownWord<'_>) -> bool) {
        let mut tell = |number: u32| self.people[number as usize] == 0 || visit(self.word(number));
        match lookup {
            WordLookup::Text(text) => {
                let later = self.later.get(text).into_iter().flatten().copied();
                let _ = self.sorted_of(text).chain(later).all(tell);
            }
            WordLookup::TextBeginning(beginning) => {
                let sorted = self.texts.beginning(beginning, self.sorted);
                let _ = sorted.chain(beginning_in(&self.later, beginning)).all(tell);
            }
            WordLookup::Sound(code) => {
                let sorted = self.by_code.find(&self.codes, code).into_iter().flat_map(|at| self.of_code(at));
                let later = self.later_codes.get(code).into_iter().flatten().copied();
                let _ = sorted.chain(later).all(tell);
            }
            WordLookup::SoundBeginning(beginning) => {
                let codes = self.codes.beginning(beginning, self.codes.len());
                let sorted = codes.flat_map(|at| self.of_code(at));
                let _ = sorted.chain(beginning_in(&self.later_codes, beginning)).all(&mut tell);
            }
        }
    }

    fn of_code(&self, at: u32) -> impl Iterator<Item = u32> + '_ {
        let range = self.of_code_starts[at as usize] as usize..self.of_code_starts[at as usize + 1] as usize;
        self.of_code[range].iter().copied()
    }

    pub(super) fn bytes(&self) -> usize {
        let of_later =
            |tree: &BTreeMap<String, Vec<u32>>| tree.iter().map(|(text, all)| text.len() + all.len() * 4 + 64).sum::<usize>();
        self.texts.bytes()
            + self.codes.bytes()
            + self.by_text.bytes()
            + self.by_code.bytes()
            + self.scripts.capacity()
            + (self.sounding.capacity() + self.people.capacity() + self.of_code.capacity() + self.of_code_starts.capacity()) * 4
            + of_later(&self.later)
            + of_later(&self.later_codes)
    }
}

fn beginning_in<'a>(tree: &'a BTreeMap<String, Vec<u32>>, beginning: &'a str) -> impl Iterator<Item = u32> + 'a {
    let from = tree.range::<str, _>((std::ops::Bound::Included(beginning), std::ops::Bound::Unbounded));
    from.take_while(move |(text, _)| text.starts_with(beginning)).flat_map(|(_, all)| all.iter().copied())
}
