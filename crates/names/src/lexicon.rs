//! Frequent names and the ways in which each is written: Mahmoud and Mohamed differ by less than Mohamed and Muhammad, but they are
//! two names, and everybody knows it.
//!
//! `model/lexicon.tsv` holds for each name its script, its folded form there and its folded Latin forms. It is learned
//! (`training/lexicon.rs`), only of names that many people have.

use crate::Token;
use crate::spelling::Script;
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

static TEXT: &str = include_str!("../model/lexicon.tsv");
static LEXICON: OnceLock<Lexicon> = OnceLock::new();

fn lexicon() -> &'static Lexicon {
    LEXICON.get_or_init(|| Lexicon::read(TEXT))
}

/// Takes another lexicon than that of this program, to judge it by; before the first comparison only.
pub fn take_lexicon(text: &str) -> bool {
    LEXICON.set(Lexicon::read(text)).is_ok()
}

/// The names that a word may be, by their numbers in the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Known {
    names: [Option<Numbered>; 4],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Numbered {
    script: Script,
    number: u16,
}

struct Lexicon {
    latin: FxHashMap<String, Known>,
    native: FxHashMap<String, Known>,
}

impl Lexicon {
    fn read(text: &str) -> Self {
        let mut lexicon = Self { latin: FxHashMap::default(), native: FxHashMap::default() };
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (number, line) in (0..u16::MAX).zip(lines) {
            let mut cells = line.split('\t');
            let (Some(script), Some(native), Some(latin)) =
                (cells.next().and_then(Script::from_code), cells.next(), cells.next())
            else {
                continue;
            };
            let add = |forms: &mut FxHashMap<String, Known>, form: &str| {
                let known = forms.entry(form.to_owned()).or_default();
                if let Some(free) = known.names.iter_mut().find(|name| name.is_none()) {
                    *free = Some(Numbered { script, number });
                }
            };
            add(&mut lexicon.native, native);
            for form in latin.split(' ') {
                add(&mut lexicon.latin, form);
            }
        }
        lexicon
    }
}

/// The form under which a word stands in the lexicon: without its article.
pub fn lexicon_form(token: &Token) -> &str {
    let text = token.text();
    if token.article > 0 && text.len() > token.article + 2 { &text[token.article..] } else { text }
}

pub(crate) fn known(token: &Token) -> Known {
    let latin = token.script() == Script::Latin;
    let forms = if latin { &lexicon().latin } else { &lexicon().native };
    let found = forms.get(lexicon_form(token)).copied().unwrap_or_default();
    // The folded forms of other scripts can be the same word.
    let own = |name: &Numbered| latin || name.script == token.script();
    Known { names: found.names.map(|name| name.filter(own)) }
}

/// What the lexicon says of two words: 1 that they are one name, -1 that they are two, 0 nothing.
pub(crate) fn relation(a: Known, b: Known) -> f32 {
    let mut comparable = false;
    for x in a.names.iter().flatten() {
        for y in b.names.iter().flatten() {
            if x == y {
                return 1.0;
            }
            comparable |= x.script == y.script;
        }
    }
    if comparable { -1.0 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(a: &str, b: &str) -> f32 {
        let known = |word: &str| known(&Token::new(word).unwrap());
        relation(known(a), known(b))
    }

    #[test]
    fn frequent_names_are_told_apart_and_together() {
        assert_eq!(of("Mohamed", "Muhammad"), 1.0);
        assert_eq!(of("محمد", "Muhammad"), 1.0);
        assert_eq!(of("Mahmoud", "Mohamed"), -1.0);
        assert_eq!(of("محمود", "Mohamed"), -1.0);
        assert_eq!(of("Xyzzy", "Mohamed"), 0.0);
    }
}
