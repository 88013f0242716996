//! A name in any order and script as the words that are compared.

mod surname;

use crate::Token;
use std::{borrow::Cow, ops::Range};

/// Bounds on what one name costs. Real names stay far below them.
const MAX_CHARS: usize = 400;
pub(crate) const MAX_TOKENS: usize = 8;

/// A name, read once for comparing it with many others. Which word is the given name is left open: offices disagree.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    pub(crate) words: Vec<NameWord>,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NameWord {
    /// As written, where it is to be shown.
    pub(crate) written: String,
    pub(crate) token: Token,
    /// Written or left out at will: bin, van, de.
    pub(crate) particle: bool,
}

/// A word before its neighbours are looked at.
#[derive(Clone)]
struct Piece {
    range: Range<usize>,
    folded: String,
    hyphen_behind: bool,
}

/// Neighbours that are one word.
struct Joined {
    first: usize,
    last: usize,
    particle: bool,
    /// The word in one form, where it is made of several.
    compound: Option<String>,
}

/// Articles and "son of": left out at will wherever they stand, except as the last word.
const ARTICLES: &[&str] =
    &["al", "el", "ul", "il", "bin", "ben", "ibn", "bint", "bent", "ould", "wuld", "oulad", "binti", "ibnu"];
/// Articles before sun letters, with a hyphen behind or joined by a capital: as-Salam, ad-Din.
const BEFORE_SUN: &[&str] =
    &["ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es", "ech", "esh", "et", "ez", "ach", "l"];
/// Particles of Europe: names of their own elsewhere (Lê, Văn, Do), so that they count as particles only between two words.
const BETWEEN: &[&str] = &[
    "von", "van", "vom", "zu", "zum", "zur", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la",
    "le", "les", "ter", "ten", "af", "av", "y", "e",
];
const ARABIC: &[&str] = &["ال", "بن", "ابن", "إبن", "بنت", "ولد"];

impl Name {
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut pieces = pieces(text);
        turn_back(text, &mut pieces);
        let particle = particles(text, &pieces);
        let mut joined: Vec<Joined> = Vec::with_capacity(pieces.len());
        let mut at = 0;
        while at < pieces.len() && joined.len() <= MAX_TOKENS {
            let compound = compound(text, &pieces, &particle, at);
            let last = compound.as_ref().map_or(at, |(last, _)| *last);
            joined.push(Joined {
                first: at,
                last,
                particle: last == at && particle[at],
                compound: compound.map(|(_, word)| word),
            });
            at = last + 1;
        }
        let words = joined.into_iter().filter_map(|one| {
            let written: Vec<&str> = pieces[one.first..=one.last].iter().map(|piece| written(text, piece)).collect();
            let read =
                one.compound.as_deref().or_else(|| if east_asian(written[0]) { surname::reading(written[0]) } else { None });
            let token = Token::new(&one_form(read.unwrap_or(written[0])))?;
            Some(NameWord { written: written.join(" "), token, particle: one.particle })
        });
        Self { words: words.take(MAX_TOKENS).collect() }
    }

    /// The words without particles.
    pub(crate) fn into_tokens(self) -> Vec<Token> {
        self.words.into_iter().filter(|word| !word.particle).map(|word| word.token).collect()
    }

    /// The words as they are compared, particles among them.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        self.words.iter().map(|word| &word.token)
    }

    /// No word with letters.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }
}

fn written<'a>(text: &'a str, piece: &Piece) -> &'a str {
    &text[piece.range.clone()]
}

fn pieces(text: &str) -> Vec<Piece> {
    let mut done: Vec<Piece> = Vec::new();
    let mut current: Option<Piece> = None;
    let mut letters = String::new();
    for (at, c) in text.char_indices().take(MAX_CHARS) {
        letters.clear();
        match crate::fold::push(c, &mut letters) {
            crate::fold::Class::Letter => {
                let piece = current.get_or_insert_with(|| Piece { range: at..at, folded: String::new(), hyphen_behind: false });
                piece.range.end = at + c.len_utf8();
                piece.folded.push_str(&letters);
            }
            crate::fold::Class::Apostrophe => {}
            class @ (crate::fold::Class::Hyphen | crate::fold::Class::Blank) => {
                if let Some(mut piece) = current.take() {
                    piece.hyphen_behind = class == crate::fold::Class::Hyphen;
                    done.push(piece);
                }
            }
        }
    }
    done.extend(current);
    let mut done: Vec<Piece> = done.into_iter().flat_map(|piece| apart(text, piece)).collect();
    done.retain(|piece| !piece.folded.bytes().all(|b| b == b'?'));
    done.truncate(4 * MAX_TOKENS);
    done
}

/// Whether the word may be of Chinese or Korean characters, by its first byte: most words are not.
fn east_asian(word: &str) -> bool {
    word.as_bytes().first().is_some_and(|byte| *byte >= 0xe3)
}

/// The surname and the rest of a name that is written without a blank.
fn apart(text: &str, piece: Piece) -> Vec<Piece> {
    let word = written(text, &piece);
    if !east_asian(word) {
        return vec![piece];
    }
    let Some(length) = surname::length(word) else { return vec![piece] };
    let (start, end) = (piece.range.start, piece.range.end);
    let part = |range: Range<usize>| {
        let folded = surname::reading(&text[range.clone()]).map_or_else(|| crate::fold(&text[range.clone()]), str::to_owned);
        Piece { range, folded, hyphen_behind: false }
    };
    vec![part(start..start + length), part(start + length..end)]
}

fn particles(text: &str, pieces: &[Piece]) -> Vec<bool> {
    let last = pieces.len().saturating_sub(1);
    // Longer than every particle: most words end here.
    let short = |piece: &Piece| piece.folded.len() <= 5;
    let of = |(at, piece): (usize, &Piece)| {
        let folded = piece.folded.as_str();
        let inner = at > 0 && at < last;
        at < last
            && short(piece)
            && (ARTICLES.contains(&folded)
                || (piece.hyphen_behind && BEFORE_SUN.contains(&folded))
                || (inner && BETWEEN.contains(&folded))
                || ARABIC.contains(&&text[piece.range.clone()]))
    };
    pieces.iter().enumerate().map(of).collect()
}

/// Words that are one name together, written apart or not: Abd al-Rahman, Salah ad-Din, Nasr Allah, Abu Bakr. The last of the
/// pieces and the compound in one form.
fn compound(text: &str, pieces: &[Piece], particle: &[bool], at: usize) -> Option<(usize, String)> {
    // The next piece that is no article, which a compound swallows.
    let next = (at + 1..pieces.len().min(at + 3)).find(|next| !particle[*next])?;
    if particle[at] {
        return None;
    }
    let (first, second) = (&pieces[at], &pieces[next]);
    let (one, two) = (written(text, first), written(text, second));
    Some((next, joined_form((&first.folded, one), (&second.folded, two))?))
}

/// The compound of two words, each folded and as written.
fn joined_form(one: (&str, &str), two: (&str, &str)) -> Option<String> {
    let bare = two.1.strip_prefix("ال").unwrap_or(two.1);
    // The Latin forms are no words of other scripts that only sound like them.
    let latin = one.1.is_ascii();
    match one {
        (_, "عبد") if two.1 == "الله" => return Some("عبدالله".to_owned()),
        (_, "عبد") => return Some(format!("عبد{bare}")),
        (_, "ابو" | "أبو" | "بو") => return Some(format!("ابو{bare}")),
        ("abd" | "abdul" | "abdal", _) if matches!(two.0, "allah" | "ullah" | "alla" | "lah") => {
            return Some("abdullah".to_owned());
        }
        ("abd" | "abdul" | "abdel" | "abdal" | "abdol" | "abdoul" | "abdur" | "abder" | "abdus" | "abdes", _) => {
            return latin.then(|| format!("abd{}", without_article(two.1)));
        }
        ("abu" | "abou" | "aboul" | "abul" | "abo" | "bu" | "bou", _) => {
            return latin.then(|| format!("abu{}", without_article(two.1)));
        }
        _ => {}
    }
    match two {
        (_, "الدين" | "دين") => Some(format!("{}دين", one.1)),
        (_, "الله") => Some(format!("{}الله", one.1)),
        (
            "din" | "deen" | "dine" | "eddin" | "eddine" | "uddin" | "oddin" | "aldin" | "addin" | "eldin" | "eldeen" | "aldeen",
            _,
        ) => Some(format!("{}din", one.1)),
        ("allah" | "ullah" | "ollah", _) => Some(format!("{}allah", one.1)),
        _ => None,
    }
}

/// Lists that put the last word first tear compounds apart: "Nabi Jalal Abdul" is Jalal Abdul Nabi, "Din Mohsen Alam El" is Mohsen
/// Alam El Din. What begins a compound and stands last gets back what stands first.
fn turn_back(text: &str, pieces: &mut [Piece]) {
    let Some(last) = pieces.last() else { return };
    let folded = last.folded.as_str();
    if pieces.len() > 1
        && (FIRST_HALVES.contains(&folded) || ARABIC.contains(&written(text, last)) || LAST_ARTICLES.contains(&folded))
    {
        pieces.rotate_left(1);
    }
}

/// What begins a compound and is no name by itself.
const FIRST_HALVES: &[&str] =
    &["abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abder", "abu", "abou", "aboul", "abul"];
const LAST_ARTICLES: &[&str] = &["al", "el", "bin", "ibn", "bint", "ould"];

/// The rest of a word behind an article that is written together with it.
fn without_article(word: &str) -> &str {
    let rest = word
        .strip_prefix("al")
        .or_else(|| word.strip_prefix("el"))
        .or_else(|| word.strip_prefix("Al"))
        .or_else(|| word.strip_prefix("El"));
    rest.filter(|rest| rest.chars().count() >= 4).unwrap_or(word)
}

/// A compound that is written together, in the one form that it has when it is written apart.
fn one_form(word: &str) -> Cow<'_, str> {
    if let Some(rest) = word.strip_prefix("عبد") {
        let bare = rest.strip_prefix("ال").unwrap_or(rest);
        let compound = rest != "الله" && bare.chars().count() >= 2;
        return if compound { Cow::Owned(format!("عبد{bare}")) } else { Cow::Borrowed(word) };
    }
    if let Some(first) = word.strip_suffix("الدين").filter(|first| first.chars().count() >= 2) {
        return Cow::Owned(format!("{first}دين"));
    }
    let ends = |ending: &[u8]| word.as_bytes().iter().rev().zip(ending).all(|(x, y)| x.to_ascii_lowercase() == *y);
    let abd = word.len() > 3 && word.as_bytes()[..3].eq_ignore_ascii_case(b"abd");
    if !word.is_ascii() || !(abd || ends(b"ni") || ends(b"eni") || ends(b"nee")) {
        return Cow::Borrowed(word);
    }
    let lower = word.to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix("abd") {
        if matches!(
            rest,
            "ullah" | "ulla" | "allah" | "alla" | "ollah" | "olla" | "ulah" | "alah" | "oullah" | "oulaye" | "oulah"
        ) {
            return Cow::Borrowed("abdullah");
        }
        return Cow::Owned(format!("abd{}", behind_abd(rest)));
    }
    for ending in [
        "uddin", "eddine", "eddin", "oddin", "uddine", "addin", "addine", "uddeen", "eddeen", "aldin", "aldeen", "eldin",
        "eldeen", "eldine", "aldine",
    ] {
        if let Some(first) = lower.strip_suffix(ending).filter(|first| first.len() >= 3) {
            return Cow::Owned(format!("{first}din"));
        }
    }
    Cow::Borrowed(word)
}

/// Abdul-Rahman, Abdurrahman, Abdelrahman and Abdirahman lose what is between.
fn behind_abd(rest: &str) -> &str {
    let vowels = rest.bytes().take(2).take_while(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u')).count();
    let bare = &rest[vowels..];
    match bare.as_bytes() {
        [first, second, _, ..] if first == second => &bare[1..],
        [b'l', _, _, ..] if vowels > 0 => &bare[1..],
        [_, _, _, ..] if vowels > 0 => bare,
        _ => rest,
    }
}
