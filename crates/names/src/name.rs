//! A name in any order and script as the words that are compared.

use crate::Token;
use std::ops::Range;

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
struct Piece {
    range: Range<usize>,
    folded: String,
    hyphen_behind: bool,
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
        let pieces = pieces(text);
        let particle = particles(text, &pieces);
        let mut joined: Vec<(Vec<usize>, String, bool)> = Vec::with_capacity(pieces.len());
        let mut at = 0;
        while at < pieces.len() {
            let (members, word) =
                compound(text, &pieces, &particle, at).unwrap_or_else(|| (vec![at], written(text, &pieces[at])));
            let weak = members.len() == 1 && particle[at];
            at = members.last().map_or(at, |last| *last) + 1;
            joined.push((members, word, weak));
        }
        turn_back(text, &pieces, &mut joined);
        let words = joined.into_iter().filter_map(|(members, word, particle)| {
            let range = pieces[*members.first()?].range.start..pieces[*members.last()?].range.end;
            let token = Token::new(&one_form(&word))?;
            Some(NameWord { written: text[range].to_owned(), token, particle })
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

fn written(text: &str, piece: &Piece) -> String {
    text[piece.range.clone()].to_owned()
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
    done.retain(|piece| !piece.folded.bytes().all(|b| b == b'?'));
    done.truncate(4 * MAX_TOKENS);
    done
}

fn particles(text: &str, pieces: &[Piece]) -> Vec<bool> {
    let last = pieces.len().saturating_sub(1);
    let of = |(at, piece): (usize, &Piece)| {
        let folded = piece.folded.as_str();
        let inner = at > 0 && at < last;
        at < last
            && (ARTICLES.contains(&folded)
                || (piece.hyphen_behind && BEFORE_SUN.contains(&folded))
                || (inner && BETWEEN.contains(&folded))
                || ARABIC.contains(&&text[piece.range.clone()]))
    };
    pieces.iter().enumerate().map(of).collect()
}

/// Words that are one name together, written apart or not: Abd al-Rahman, Salah ad-Din, Nasr Allah, Abu Bakr. The pieces that
/// it is made of and the compound in one word.
fn compound(text: &str, pieces: &[Piece], particle: &[bool], at: usize) -> Option<(Vec<usize>, String)> {
    // The next piece that is no article, which a compound swallows.
    let next = (at + 1..pieces.len()).find(|next| !particle[*next])?;
    if next - at > 2 || particle[at] {
        return None;
    }
    let (first, second) = (&pieces[at], &pieces[next]);
    let (one, two) = (written(text, first), written(text, second));
    let members: Vec<usize> = (at..=next).collect();
    match (first.folded.as_str(), one.as_str()) {
        (_, "عبد") if two == "الله" => return Some((members, "عبدالله".to_owned())),
        (_, "عبد") => return Some((members, format!("عبد{}", two.strip_prefix("ال").unwrap_or(&two)))),
        (_, "ابو" | "أبو" | "بو") => return Some((members, format!("ابو{}", two.strip_prefix("ال").unwrap_or(&two)))),
        ("abd" | "abdul" | "abdal", _) if matches!(second.folded.as_str(), "allah" | "ullah" | "alla" | "lah") => {
            return Some((members, "abdullah".to_owned()));
        }
        ("abd" | "abdul" | "abdel" | "abdal" | "abdol" | "abdoul" | "abdur" | "abder" | "abdus" | "abdes", _) => {
            return Some((members, format!("abd{}", without_article(&two))));
        }
        ("abu" | "abou" | "aboul" | "abul" | "abo" | "bu" | "bou", _) => {
            return Some((members, format!("abu{}", without_article(&two))));
        }
        _ => {}
    }
    match (second.folded.as_str(), two.as_str()) {
        (_, "الدين" | "دين") => Some((members, format!("{one}دين"))),
        (_, "الله") => Some((members, format!("{one}الله"))),
        (
            "din" | "deen" | "dine" | "eddin" | "eddine" | "uddin" | "oddin" | "aldin" | "addin" | "eldin" | "eldeen" | "aldeen",
            _,
        ) => Some((members, format!("{one}din"))),
        ("allah" | "ullah" | "ollah", _) => Some((members, format!("{one}allah"))),
        _ => None,
    }
}

/// Lists that put the last word first tear compounds apart: "Nabi Jalal Abdul" is Jalal Abdul Nabi.
fn turn_back(text: &str, pieces: &[Piece], joined: &mut Vec<(Vec<usize>, String, bool)>) {
    let [first, .., last] = joined.as_slice() else { return };
    if joined.len() < 3 || first.0.len() > 1 || last.0.len() > 1 {
        return;
    }
    let pair = [last.0[0], first.0[0]];
    let two = pair.map(|at| Piece { range: pieces[at].range.clone(), folded: pieces[at].folded.clone(), hyphen_behind: false });
    if !FIRST_HALVES.contains(&two[0].folded.as_str()) {
        return;
    }
    if let Some((_, word)) = compound(text, &two, &[false, false], 0) {
        joined.remove(0);
        if let Some(last) = joined.last_mut() {
            last.1 = word;
        }
    }
}

/// What begins a compound and is no name by itself.
const FIRST_HALVES: &[&str] =
    &["abd", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur", "abder", "abu", "abou", "aboul", "abul"];

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
fn one_form(word: &str) -> String {
    if let Some(rest) = word.strip_prefix("عبد") {
        if rest == "الله" {
            return word.to_owned();
        }
        let bare = rest.strip_prefix("ال").unwrap_or(rest);
        return if bare.chars().count() >= 2 { format!("عبد{bare}") } else { word.to_owned() };
    }
    if let Some(first) = word.strip_suffix("الدين").filter(|first| first.chars().count() >= 2) {
        return format!("{first}دين");
    }
    if !word.is_ascii() {
        return word.to_owned();
    }
    let lower = word.to_ascii_lowercase();
    if let Some(rest) = lower.strip_prefix("abd") {
        if matches!(
            rest,
            "ullah" | "ulla" | "allah" | "alla" | "ollah" | "olla" | "ulah" | "alah" | "oullah" | "oulaye" | "oulah"
        ) {
            return "abdullah".to_owned();
        }
        return format!("abd{}", behind_abd(rest));
    }
    for ending in [
        "uddin", "eddine", "eddin", "oddin", "uddine", "addin", "addine", "uddeen", "eddeen", "aldin", "aldeen", "eldin",
        "eldeen", "eldine", "aldine",
    ] {
        if let Some(first) = lower.strip_suffix(ending).filter(|first| first.len() >= 3) {
            return format!("{first}din");
        }
    }
    word.to_owned()
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
