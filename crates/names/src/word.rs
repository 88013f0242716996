//! A name as words, and every form in which each word may be looked for.

use crate::{arabic, fold, skeleton};
use std::ops::Range;

/// Bounds on what one name costs. Real names stay far below them.
const MAX_WORDS: usize = 24;
const MAX_LETTERS: usize = 48;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    Latin,
    Arabic,
    Other,
}

/// One way of writing a word, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Form {
    pub(crate) text: String,
    /// Empty for forms whose sound another form of the word already has.
    pub(crate) skeletons: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Bytes in the text that it was read from.
    pub(crate) range: Range<usize>,
    pub(crate) script: Script,
    /// A particle that stands last and therefore was kept: nobody has to have it.
    pub(crate) optional: bool,
    /// The first is the word as it stands, if it is not part of a compound only.
    pub(crate) forms: Vec<Form>,
}

impl Word {
    fn add(&mut self, text: String, native: Option<&str>) {
        if !text.is_empty() && self.forms.iter().all(|form| form.text != text) {
            let skeletons = native.map(skeleton::skeletons).unwrap_or_default();
            self.forms.push(Form { text, skeletons });
        }
    }

    pub(crate) fn text(&self) -> &str {
        self.forms.first().map_or("", |form| &form.text)
    }

    pub(crate) fn skeletons(&self) -> impl Iterator<Item = &str> {
        self.forms.iter().flat_map(|form| form.skeletons.iter().map(String::as_str))
    }
}

/// A word before its neighbours are looked at.
#[derive(Debug, Clone)]
struct Raw {
    range: Range<usize>,
    folded: String,
    /// Its own letters where they are Arabic, the folded form otherwise.
    native: String,
    script: Script,
    /// Lengths of `folded` at which an apostrophe stood.
    apostrophes: Vec<usize>,
    hyphen_behind: bool,
}

/// The words of a name with all their forms.
pub(crate) fn words(text: &str) -> Vec<Word> {
    build(text, false)
}

/// The same for what somebody asks: the two halves of a compound ("Abd al-Rahman") are one part of the question.
pub(crate) fn asked_words(text: &str) -> Vec<Word> {
    build(text, true)
}

fn build(text: &str, merge: bool) -> Vec<Word> {
    let raw = raw_words(text);
    let particle = particles(&raw);
    let mut words: Vec<Word> = Vec::with_capacity(raw.len());
    // Of the words that stay: what a compound is made of.
    let mut cores: Vec<(String, String)> = Vec::with_capacity(raw.len());
    for (at, one) in raw.iter().enumerate().filter(|(at, _)| !particle[*at]) {
        let optional = PARTICLES.contains(&one.folded.as_str());
        let mut word = Word { range: one.range.clone(), script: one.script, optional, forms: Vec::new() };
        word.add(one.folded.clone(), Some(&one.native));
        let mut core = (one.folded.clone(), one.native.clone());
        if let Some(bare) = without_article(one) {
            word.add(bare.0.clone(), Some(&bare.1));
            if one.script == Script::Arabic {
                core = bare;
            }
        }
        for compound in fused_abd(one) {
            let native = if one.script == Script::Arabic { compound.1 } else { compound.0.clone() };
            word.add(compound.0, Some(&native));
        }
        for piece in pieces(one) {
            word.add(piece.to_owned(), Some(piece));
        }
        let mut joined = one.folded.clone();
        for before in (0..at).rev().take_while(|before| particle[*before]) {
            joined.insert_str(0, &raw[before].folded);
            joined.truncate(MAX_LETTERS);
            word.add(joined.clone(), None);
        }
        if one.hyphen_behind && !particle[at] && raw.get(at + 1).is_some_and(|_| !particle[at + 1]) {
            let mut whole = format!("{}{}", one.folded, raw[at + 1].folded);
            whole.truncate(MAX_LETTERS);
            word.add(whole, None);
        }
        words.push(word);
        cores.push(core);
    }
    compounds(&mut words, &cores, merge);
    words
}

fn raw_words(text: &str) -> Vec<Raw> {
    let mut done: Vec<Raw> = Vec::new();
    let mut current: Option<Raw> = None;
    let mut letters = String::new();
    for (at, c) in text.char_indices() {
        letters.clear();
        let class = fold::push(c, &mut letters);
        match class {
            fold::Class::Letter => {
                if current.is_none() && letters.is_empty() {
                    continue;
                }
                let word = current.get_or_insert_with(|| Raw {
                    range: at..at,
                    folded: String::new(),
                    native: String::new(),
                    script: script(c),
                    apostrophes: Vec::new(),
                    hyphen_behind: false,
                });
                word.range.end = at + c.len_utf8();
                if word.folded.len() + letters.len() <= MAX_LETTERS {
                    word.folded.push_str(&letters);
                    if word.script == Script::Arabic {
                        push_native(c, &mut word.native);
                    }
                }
            }
            fold::Class::Apostrophe => {
                if let Some(word) = &mut current {
                    word.apostrophes.push(word.folded.len());
                }
            }
            fold::Class::Hyphen | fold::Class::Blank => {
                finish(current.take(), class == fold::Class::Hyphen, &mut done);
                if done.len() == MAX_WORDS {
                    return done;
                }
            }
        }
    }
    finish(current, false, &mut done);
    done
}

fn finish(word: Option<Raw>, hyphen_behind: bool, done: &mut Vec<Raw>) {
    let Some(mut word) = word else { return };
    // A word of nothing but lost letters says nothing.
    if word.folded.bytes().all(|b| b == b'?') {
        return;
    }
    if word.apostrophes.is_empty() {
        word.folded = fold::drop_umlaut_e(&word.folded);
    } else {
        let parts: Vec<String> = split_at(&word.folded, &word.apostrophes).map(str::to_owned).collect();
        word.folded = fold::drop_umlaut_e(&word.folded);
        // The cuts move with the letters that fell away; where an umlaut lay across one, the pieces are given up.
        let cut: Vec<String> = parts.iter().map(|part| fold::drop_umlaut_e(part)).collect();
        word.apostrophes = if cut.concat() == word.folded {
            cut.iter()
                .scan(0, |sum, part| {
                    *sum += part.len();
                    Some(*sum)
                })
                .collect()
        } else {
            Vec::new()
        };
    }
    if word.script != Script::Arabic || word.native.is_empty() {
        word.native.clone_from(&word.folded);
    }
    word.hyphen_behind = hyphen_behind;
    done.push(word);
}

fn split_at<'a>(text: &'a str, cuts: &'a [usize]) -> impl Iterator<Item = &'a str> {
    let starts = std::iter::once(0).chain(cuts.iter().copied());
    let ends = cuts.iter().copied().chain(std::iter::once(text.len()));
    starts.zip(ends).map(|(start, end)| &text[start..end])
}

fn script(c: char) -> Script {
    match c {
        _ if arabic::is_letter(c) => Script::Arabic,
        '\0'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{206f}' | '\u{fffd}' => Script::Latin,
        _ => Script::Other,
    }
}

fn push_native(c: char, native: &mut String) {
    if c >= '\u{fb50}' {
        // Letters in the shape of their place, as some documents store them.
        unicode_normalization::char::decompose_compatible(c, |part| {
            if arabic::is_letter(part) {
                native.push(part);
            }
        });
    } else if arabic::is_letter(c) {
        native.push(c);
    }
}

/// Small words that are written or left out at will.
const PARTICLES: &[&str] = &[
    "al", "el", "ul", "il", "bin", "ben", "ibn", "bint", "bent", "ould", "von", "van", "vom", "zu", "zum", "zur", "der", "den",
    "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "les", "ter", "ten", "af", "av",
];

/// The article before a sun letter. Only with a hyphen: An and Ad are names.
const ASSIMILATED: &[&str] =
    &["ad", "adh", "an", "ar", "as", "ash", "at", "ath", "az", "ed", "en", "er", "es", "esh", "et", "ez"];

/// Which words are particles. The last word never is, because then it is what is left of the name, or is still being typed.
fn particles(raw: &[Raw]) -> Vec<bool> {
    let of = |(at, word): (usize, &Raw)| {
        let text = word.folded.as_str();
        let arabic = word.script == Script::Arabic && matches!(word.native.as_str(), "ال" | "بن" | "ابن" | "بنت" | "إبن");
        at + 1 < raw.len() && (PARTICLES.contains(&text) || arabic || (word.hyphen_behind && ASSIMILATED.contains(&text)))
    };
    raw.iter().enumerate().map(of).collect()
}

/// `(folded, native)` without a fused article: Alahmad is Al Ahmad.
fn without_article(word: &Raw) -> Option<(String, String)> {
    if word.script == Script::Arabic {
        let native = word.native.strip_prefix("ال")?;
        let folded = word.folded.strip_prefix("al")?;
        return (native.chars().count() >= 2).then(|| (folded.to_owned(), native.to_owned()));
    }
    let rest = word.folded.strip_prefix("al").or_else(|| word.folded.strip_prefix("el"))?;
    // Shorter ones are names of their own: Alina, Elias.
    (rest.len() >= 4 && !rest.contains('?')).then(|| (rest.to_owned(), rest.to_owned()))
}

/// The one form of Abdulrahman, Abdelrahman, Abderrahmane and عبدالرحمن, as `(folded, native)`; two where it is not clear
/// whether an l belongs to the article.
fn fused_abd(word: &Raw) -> Vec<(String, String)> {
    if word.script == Script::Arabic {
        let Some(rest) = word.native.strip_prefix("عبد") else { return Vec::new() };
        let bare = rest.strip_prefix("ال").unwrap_or(rest);
        let folded = word.folded.strip_prefix("abd").map(|text| text.strip_prefix("al").unwrap_or(text));
        return match folded {
            Some(folded) if bare.chars().count() >= 2 => vec![(format!("abd{folded}"), format!("عبد{bare}"))],
            _ => Vec::new(),
        };
    }
    let Some(rest) = word.folded.strip_prefix("abd") else { return Vec::new() };
    let vowels = rest.bytes().take(2).take_while(|b| is_vowel(*b)).count();
    let bare = &rest[vowels..];
    let [first, second, _, ..] = bare.as_bytes() else { return Vec::new() };
    let compound = |rest: &str| (format!("abd{rest}"), String::new());
    match (first, second) {
        (a, b) if a == b => vec![compound(&bare[1..])],
        (b'l', b) if is_vowel(*b) => vec![compound(&bare[1..]), compound(bare)],
        (b'l', _) => vec![compound(&bare[1..])],
        _ if vowels > 0 => vec![compound(bare)],
        _ => Vec::new(),
    }
}

const fn is_vowel(byte: u8) -> bool {
    matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u')
}

/// What an apostrophe parts: D'Angelo is found as Angelo.
fn pieces(word: &Raw) -> impl Iterator<Item = &str> {
    let cuts = if word.apostrophes.is_empty() { None } else { Some(split_at(&word.folded, &word.apostrophes)) };
    cuts.into_iter().flatten().filter(|piece| piece.len() >= 3)
}

/// The first half of a compound in its one form.
fn first_half(folded: &str, native: &str) -> Option<(&'static str, &'static str)> {
    match (folded, native) {
        (_, "عبد") => Some(("abd", "عبد")),
        (_, "ابو" | "أبو") => Some(("abw", "ابو")),
        ("abd" | "abdul" | "abdel" | "abdal" | "abdol" | "abdoul" | "abdur" | "abder" | "abdus" | "abdes", _) => {
            Some(("abd", "abd"))
        }
        ("abu" | "abou", _) => Some(("abu", "abu")),
        ("gebre" | "gebra" | "gebru", _) => Some(("gebre", "gebre")),
        ("welde" | "wolde" | "walde", _) => Some(("welde", "welde")),
        _ => None,
    }
}

/// The second half of a compound in its one form.
fn second_half(folded: &str, native: &str) -> Option<(&'static str, &'static str)> {
    match (folded, native) {
        (_, "دين") => Some(("dyn", "دين")),
        (_, "له") => Some(("lh", "له")),
        ("din" | "deen" | "dine" | "eddin" | "eddine" | "uddin" | "oddin", _) => Some(("din", "din")),
        ("allah" | "ullah" | "ollah", _) => Some(("allah", "lah")),
        _ => None,
    }
}

/// Gives both halves of a compound its joined form, or makes one word of them.
fn compounds(words: &mut Vec<Word>, cores: &[(String, String)], merge: bool) {
    let mut at = 0;
    let mut merged_away = Vec::new();
    while at + 1 < words.len() {
        let (first, second) = (&cores[at], &cores[at + 1]);
        let joined = if let Some((text, native)) = first_half(&first.0, &first.1) {
            Some((format!("{text}{}", second.0), format!("{native}{}", second.1)))
        } else {
            second_half(&second.0, &second.1).map(|(text, native)| (format!("{}{text}", first.0), format!("{}{native}", first.1)))
        };
        if let Some((mut text, native)) = joined {
            if text.len() > MAX_LETTERS {
                text.truncate(MAX_LETTERS);
            }
            if merge {
                let range = words[at].range.start..words[at + 1].range.end;
                let mut whole = Word { range, script: words[at].script, optional: false, forms: Vec::new() };
                whole.add(text, Some(&native));
                words[at] = whole;
                merged_away.push(at + 1);
            } else {
                words[at].add(text.clone(), None);
                words[at + 1].add(text, Some(&native));
            }
            at += 1;
        }
        at += 1;
    }
    for at in merged_away.into_iter().rev() {
        words.remove(at);
    }
}

/// How many bytes of `source` it takes to write the first `letters` folded letters of it.
pub(crate) fn source_length(source: &str, letters: usize) -> usize {
    let mut folded = String::new();
    for (at, c) in source.char_indices() {
        fold::push(c, &mut folded);
        if fold::drop_umlaut_e(&folded).len() >= letters {
            let end = at + c.len_utf8();
            // Marks that follow belong to the letter.
            let marks: usize = source[end..]
                .chars()
                .take_while(|c| {
                    let mut none = String::new();
                    !c.is_ascii() && fold::push(*c, &mut none) == fold::Class::Letter && none.is_empty()
                })
                .map(char::len_utf8)
                .sum();
            return end + marks;
        }
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(text: &str) -> Vec<Vec<String>> {
        words(text).into_iter().map(|word| word.forms.into_iter().map(|form| form.text).collect()).collect()
    }

    #[test]
    fn an_article_may_be_written_apart_fused_or_not_at_all() {
        assert_eq!(forms("Al-Ahmad"), [vec!["ahmad", "alahmad"]]);
        assert_eq!(forms("Alahmad"), [vec!["alahmad", "ahmad"]]);
        assert_eq!(forms("الأحمد"), [vec!["alahmd", "ahmd"]]);
        assert_eq!(forms("Alina"), [vec!["alina"]], "too short to have an article");
    }

    #[test]
    fn particles_are_optional_and_can_begin_a_search() {
        assert_eq!(forms("van der Berg"), [vec!["berg", "derberg", "vanderberg"]]);
        assert_eq!(forms("Van"), [vec!["van"]], "a particle alone is a name");
        assert_eq!(forms("Li"), [vec!["li"]]);
    }

    #[test]
    fn all_ways_of_writing_abd_al_rahman_share_a_form() {
        for text in ["Abd al-Rahman", "Abdul Rahman", "Abdulrahman", "Abdelrahman", "Abderrahman", "Abd-ar-Rahman"] {
            assert!(forms(text).iter().flatten().any(|form| form == "abdrahman"), "{text}: {:?}", forms(text));
        }
        let sound = |text: &str| {
            words(text).iter().flat_map(|w| w.skeletons().map(str::to_owned).collect::<Vec<_>>()).collect::<Vec<_>>()
        };
        for text in ["عبد الرحمن", "عبدالرحمن", "Abdul Rahman", "Abdurrahman"] {
            assert!(sound(text).contains(&"ABDRHMN".to_owned()), "{text}: {:?}", sound(text));
        }
    }

    #[test]
    fn an_apostrophe_joins_and_parts() {
        assert_eq!(forms("D'Angelo"), [vec!["dangelo", "angelo"]]);
        assert_eq!(forms("Sa'id"), [vec!["said"]], "pieces of two letters find everybody");
    }

    #[test]
    fn a_hyphen_parts_and_joins() {
        assert_eq!(forms("Anna-Lena"), [vec!["anna", "annalena"], vec!["lena"]]);
    }

    #[test]
    fn a_question_merges_a_compound_into_one_part() {
        let asked = asked_words("Abd al-Rahman Hassan");
        assert_eq!(asked.len(), 2);
        assert_eq!(asked[0].text(), "abdrahman");
    }

    #[test]
    fn marks_end_behind_the_letters_that_were_typed() {
        assert_eq!(source_length("Müller", 2), "Mü".len());
        assert_eq!(source_length("Mu\u{308}ller", 2), "Mu\u{308}".len());
        assert_eq!(source_length("Mueller", 3), "Muel".len());
    }
}
