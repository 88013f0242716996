//! One word of a name, ready to be compared with many others.

use crate::alike::alike;
use crate::word::{Word, words};

/// A word of a name. Made once, compared often.
#[derive(Debug, Clone)]
pub struct Token {
    word: Word,
}

impl Token {
    /// The words of a name, particles left out.
    #[must_use]
    pub fn of_name(name: &str) -> Vec<Self> {
        words(name).into_iter().map(|word| Self { word }).collect()
    }

    /// One word. `None` if it has no letters.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        Self::of_name(word).into_iter().next()
    }

    /// The folded form.
    #[must_use]
    pub fn text(&self) -> &str {
        self.word.text()
    }
}

/// How much more likely two words are to be spellings of one name than to be names of strangers: the natural logarithm of the
/// likelihood ratio, between -12 and 24, the same in both directions. 0 says nothing; a long rare name that agrees says more than a
/// short one.
#[must_use]
pub fn token_similarity(a: &Token, b: &Token) -> f32 {
    let best = |x, y| alike(x, y, false).map_or(0.0, |alike| alike.score);
    let score = best(&a.word, &b.word).max(best(&b.word, &a.word));
    let letters = a.text().len().min(b.text().len()).min(10) as f32;
    ((score - 0.6) * 2.5 * letters * 1.6).clamp(-12.0, 24.0)
}
