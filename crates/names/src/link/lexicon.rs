//! The words of all names, each once.

use super::model::value;
use super::text::level;
use crate::word::{Script, Word, asked_words};
use rustc_hash::FxHashMap;

/// Longer values are cut: nobody's street has more letters.
pub(super) const MAX_VALUE: usize = 64;

/// Numbers texts from 1 on; 0 is nothing.
#[derive(Debug, Default)]
pub(super) struct Texts {
    ids: FxHashMap<Box<str>, u32>,
}

impl Texts {
    pub(super) fn id(&mut self, text: &str) -> u32 {
        if let Some(id) = self.ids.get(text) {
            return *id;
        }
        let id = u32::try_from(self.ids.len() + 1).unwrap_or(u32::MAX);
        self.ids.insert(text.into(), id);
        id
    }
}

/// A word of a name with the ways in which it is found again.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) text: Box<str>,
    /// Ids of its forms, its own first.
    pub(super) forms: Box<[u32]>,
    /// Ids of its consonant skeletons, the likeliest first.
    pub(super) sounds: Box<[u32]>,
    /// The likeliest skeleton.
    pub(super) skeleton: Box<str>,
    pub(super) script: Script,
    pub(super) letters: Letters,
    /// As the model of spellings sees it.
    pub(super) spelled: Option<crate::Token>,
    /// Whether people who have this name spell it in several ways. Known when all are read.
    pub(super) varied: bool,
}

/// All distinct words. Forms and skeletons share one numbering, so that one table counts both.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    pub(super) tokens: Vec<Token>,
    units: Texts,
    by_forms: FxHashMap<(u8, Box<[u32]>), u32>,
    /// Names come again and again; folding each once saves most of the time.
    known: FxHashMap<Box<str>, Box<[u32]>>,
}

impl Lexicon {
    /// The words of one part of a name.
    pub(super) fn read(&mut self, text: &str) -> Box<[u32]> {
        if let Some(tokens) = self.known.get(text) {
            return tokens.clone();
        }
        let tokens: Box<[u32]> = asked_words(text).iter().map(|word| self.token(text, word)).collect();
        // A hostile list of long names may not fill the memory.
        if text.len() <= 200 {
            self.known.insert(text.into(), tokens.clone());
        }
        tokens
    }

    fn token(&mut self, text: &str, word: &Word) -> u32 {
        let forms: Box<[u32]> = word.forms.iter().map(|form| self.units.id(&form.text)).collect();
        let key = (word.script as u8, forms);
        if let Some(token) = self.by_forms.get(&key) {
            return *token;
        }
        // Skeletons are upper case, forms are lower case: one numbering holds both apart.
        let mut sounds: Vec<u32> = Vec::new();
        for sound in word.skeletons().filter(|sound| sound.len() >= 2) {
            let id = self.units.id(sound);
            if !sounds.contains(&id) {
                sounds.push(id);
            }
        }
        let token = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        self.tokens.push(Token {
            text: word.text().into(),
            forms: key.1.clone(),
            sounds: sounds.into(),
            skeleton: word.skeletons().next().unwrap_or_default().into(),
            script: word.script,
            letters: Letters::of(word.text(), word.script),
            spelled: text.get(word.range.clone()).and_then(spelled),
            varied: false,
        });
        self.by_forms.insert(key, token);
        token
    }

    /// Gives back what is needed for reading only.
    pub(super) fn finish(&mut self) {
        self.known = FxHashMap::default();
        self.by_forms = FxHashMap::default();
        self.units = Texts::default();
    }
}

/// Which letters a word has and which kinds of consonants, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Letters {
    letters: u32,
    consonants: u16,
    pub(super) script: Script,
}

/// Consonants that ears, alphabets and offices do not tell apart.
const CONSONANTS: [&[u8]; 8] = [b"bpvwf", b"ghkqcx", b"szcxt", b"tdz", b"jgyi", b"mn", b"l", b"r"];

impl Letters {
    fn of(text: &str, script: Script) -> Self {
        if text.contains('?') {
            return Self { letters: u32::MAX, consonants: u16::MAX, script };
        }
        let mut of = Self { letters: 0, consonants: 0, script };
        for byte in text.bytes() {
            of.letters |= 1 << (byte & 31);
            for (bit, kind) in CONSONANTS.iter().enumerate() {
                of.consonants |= u16::from(kind.contains(&byte)) << bit;
            }
        }
        of
    }

    /// Whether half of the letters of one word are in the other, and more of its consonants: without, two words are not alike.
    /// Of two scripts, only the consonants say so.
    pub(super) fn may_be(self, other: Self) -> bool {
        let fewer = self.letters.count_ones().min(other.letters.count_ones());
        let kinds = self.consonants.count_ones().min(other.consonants.count_ones());
        (self.script != other.script || (self.letters & other.letters).count_ones() * 2 >= fewer)
            && (self.consonants & other.consonants).count_ones() * 5 >= kinds * 3
    }
}

/// The word without its article, a compound in its one form.
fn spelled(written: &str) -> Option<crate::Token> {
    let mut tokens = crate::Token::of_name(written);
    if tokens.len() == 1 { tokens.pop() } else { crate::Token::new(written) }
}

/// The distinct values of one field with the number of records that have each.
#[derive(Debug, Default)]
pub(super) struct Values {
    ids: FxHashMap<Box<str>, u32>,
    pub(super) texts: Vec<Box<str>>,
    pub(super) counts: Vec<u32>,
    /// Records that have any.
    pub(super) known: u32,
    /// How any two of a few values agree, a row of the table each.
    levels: Vec<u8>,
}

/// With more values than these, each pair is compared when it comes up.
const FEW_VALUES: usize = 400;

impl Values {
    /// 0 for nothing, else one more than the index.
    pub(super) fn add(&mut self, text: &str) -> u32 {
        if text.is_empty() {
            return 0;
        }
        self.known += 1;
        if let Some(id) = self.ids.get(text) {
            self.counts[*id as usize - 1] += 1;
            return *id;
        }
        self.texts.push(text.into());
        self.counts.push(1);
        let id = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        self.ids.insert(text.into(), id);
        id
    }

    pub(super) fn text(&self, id: u32) -> &str {
        self.texts.get((id as usize).wrapping_sub(1)).map_or("", |text| text)
    }

    /// How two values agree.
    pub(super) fn level(&self, x: u32, y: u32) -> usize {
        if x == y {
            return value::SAME;
        }
        let of = |at: usize| self.levels.get(at).map(|level| usize::from(*level));
        of((x as usize).wrapping_sub(1).wrapping_mul(self.texts.len()).wrapping_add((y as usize).wrapping_sub(1)))
            .unwrap_or_else(|| level(self.text(x), self.text(y)))
    }

    /// How likely somebody who has any has this one.
    pub(super) fn share(&self, id: u32) -> f32 {
        let count = self.counts.get((id as usize).wrapping_sub(1)).copied().unwrap_or(0);
        count.max(1) as f32 / self.known.max(1) as f32
    }

    pub(super) fn finish(&mut self) {
        self.ids = FxHashMap::default();
        if self.texts.len() <= FEW_VALUES {
            let of = |x: &str| self.texts.iter().map(|y| u8::try_from(level(x, y)).unwrap_or(0)).collect::<Vec<_>>();
            self.levels = self.texts.iter().flat_map(|x| of(x)).collect();
        }
    }
}
