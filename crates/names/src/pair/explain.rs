//! What is said of each word of a pair of names.

use super::align::{Aligned, Paired};
use super::features::tokens;
use crate::lexicon::relation;
use crate::name::Name;
use crate::spelling::Script;
use crate::token::{Token, edits};

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// How a word of one name stands to a word of the other. Codes are stable; their words are somebody else's.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum PartCode { $($(#[$meta])* #[serde(rename = $code)] $variant),+ }

        impl PartCode {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

codes! {
    /// The same word, apart from marks and case.
    Same = "same",
    /// The same word in another script.
    OtherScript = "other-script",
    /// Another way of writing the same name: it sounds alike.
    SoundsAlike = "sounds-alike",
    /// A letter or two differ, as by a slip of the hand.
    Typo = "typo",
    /// The beginning of the word: more of it was not typed.
    Begins = "begins",
    /// An initial on one side.
    Initial = "initial",
    /// Two words on one side, one on the other.
    Fused = "fused",
    /// Only one of the names has it.
    Dropped = "dropped",
    /// A particle that only one of the names has: bin, al, van.
    Particle = "particle",
    /// Perhaps the same, perhaps a similar name.
    Doubtful = "doubtful",
    /// Two different names.
    Contradicts = "contradicts",
}

/// A word of the first name, the word of the second that stands for it, and how they stand to each other.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct PartReason {
    /// As written; empty where the first name has no such word.
    pub a: String,
    /// As written; empty where the second name has no such word.
    pub b: String,
    pub code: PartCode,
}

/// From here on two words are taken for spellings of one name, and below this for different ones, by their share of what the best partner would weigh.
const ALIKE: f32 = 0.45;
const DIFFERENT: f32 = 0.15;
/// Two frequent names are not one for a slip of the pen.
const SURE: f32 = 0.9;

pub(super) fn parts(a: &Name, b: &Name, aligned: &Aligned) -> Vec<PartReason> {
    let mut parts: Vec<(usize, PartReason)> = Vec::new();
    let (mut used_a, mut used_b) = (vec![false; a.words.len()], vec![false; b.words.len()]);
    for pair in &aligned.pairs {
        let (x, y) = tokens(a, b, aligned, pair);
        let written = |name: &Name, used: &mut [bool], side: (usize, usize)| -> String {
            let words = &name.words[side.0..(side.0 + side.1).min(name.words.len())];
            used[side.0..side.0 + words.len()].fill(true);
            words.iter().map(|word| word.written.as_str()).collect::<Vec<_>>().join(" ")
        };
        let part = PartReason { a: written(a, &mut used_a, pair.a), b: written(b, &mut used_b, pair.b), code: code(x, y, pair) };
        parts.push((pair.a.0, part));
    }
    let alone = |name: &Name, used: &[bool], first: bool, parts: &mut Vec<(usize, PartReason)>| {
        for (at, word) in name.words.iter().enumerate().filter(|(at, _)| !used[*at]) {
            let code = if word.particle { PartCode::Particle } else { PartCode::Dropped };
            let (a, b) = if first { (word.written.clone(), String::new()) } else { (String::new(), word.written.clone()) };
            parts.push((if first { at } else { usize::MAX }, PartReason { a, b, code }));
        }
    };
    alone(a, &used_a, true, &mut parts);
    alone(b, &used_b, false, &mut parts);
    parts.sort_by_key(|(at, _)| *at);
    parts.into_iter().map(|(_, part)| part).collect()
}

fn code(x: &Token, y: &Token, pair: &Paired) -> PartCode {
    if x.is_initial() != y.is_initial() {
        return if pair.weight > 0.0 { PartCode::Initial } else { PartCode::Contradicts };
    }
    let share = pair.weight / x.spelled.rarity.min(y.spelled.rarity).max(1.0);
    let known = relation(x.known, y.known);
    if share < DIFFERENT || (known < 0.0 && share < SURE) {
        return PartCode::Contradicts;
    }
    if known < 0.0 {
        return PartCode::Doubtful;
    }
    if pair.a.1 != pair.b.1 {
        return PartCode::Fused;
    }
    if x.script() != y.script() {
        return if share >= ALIKE { PartCode::OtherScript } else { PartCode::Doubtful };
    }
    let apart = edits(&x.text, &y.text);
    if apart == 0 {
        return PartCode::Same;
    }
    // Two letters that changed places sound like nothing else.
    if apart == 1 && letters(x) == letters(y) {
        return PartCode::Typo;
    }
    // Letters that the ear doesn't tell apart are another spelling; one that it does is a slip, if the word is long enough for one.
    match share {
        _ if share >= ALIKE && (x.bones == y.bones || x.script() != Script::Latin) => PartCode::SoundsAlike,
        _ if share >= DIFFERENT && apart <= 1 + x.text.len().min(y.text.len()) / 6 && x.text.len().min(y.text.len()) > 4 => {
            PartCode::Typo
        }
        _ if share >= ALIKE => PartCode::SoundsAlike,
        _ => PartCode::Doubtful,
    }
}

/// The letters in the order of the alphabet.
fn letters(token: &Token) -> Vec<u8> {
    let mut letters = token.text.clone().into_bytes();
    letters.sort_unstable();
    letters
}
