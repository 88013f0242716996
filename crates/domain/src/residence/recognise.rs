//! What a list means by "25/2", "AE 25 (2)" or "subs. Schutz".
//!
//! Two readings are made, one by the words and one by the number of the section, and then weighed against each other. What is
//! left in doubt stays unrecognised: the importer reports it and a person decides.

use super::ResidenceGroup;
use super::pack::{ResidencePack, Title};

/// A cell of a list is short. More is a note, and a note may say anything.
const MAX_CHARS: usize = 120;

/// Words that say that the title named beside them is not held, or not any more, or not yet.
const NOT_HELD: &[&str] = &[
    "nicht",
    "kein",
    "keine",
    "keinen",
    "keiner",
    "ohne",
    "abgelehnt",
    "abgel",
    "erloschen",
    "widerrufen",
    "abgelaufen",
    "entzogen",
    "frueher",
    "vorher",
    "ehemals",
    "ehem",
    "ex",
    "alt",
    "beantragt",
    "beantr",
    "antrag",
    "verfahren",
    "evtl",
    "vielleicht",
    "oder",
    "unklar",
];

/// Words that may stand beside a bare number without changing what it means.
const BESIDE_A_NUMBER: &[&str] = &[
    "ae",
    "ne",
    "at",
    "abs",
    "absatz",
    "s",
    "satz",
    "nr",
    "nummer",
    "alt",
    "alternative",
    "var",
    "hs",
    "halbs",
    "aufenthg",
    "aufenthaltsg",
    "aufenthaltsgesetz",
    "aufenthaltserlaubnis",
    "niederlassungserlaubnis",
    "aufenthaltstitel",
    "titel",
    "nach",
    "gem",
    "gemaess",
    "par",
    "paragraph",
    "paragraf",
    "i",
    "v",
    "m",
    "ivm",
];

/// Words that name a title without saying which.
const SOME_TITLE: &[&str] = &[
    "ae",
    "ne",
    "eat",
    "aufenthaltserlaubnis",
    "aufenthaltstitel",
    "niederlassungserlaubnis",
    "residence",
    "permit",
    "aufenthg",
    "asylg",
    "ausweisersatz",
];

const ROMAN: &[&str] = &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/// A spelling of the pack: words, each whole or as a beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Spelling {
    text: String,
    words: Vec<(String, bool)>,
    letters: usize,
}

impl Spelling {
    /// `None` when nothing is left of it, or when it is a lone `*` that everything would match.
    pub(super) fn new(text: &str) -> Option<Self> {
        let text = fold(text);
        let words: Vec<(String, bool)> =
            text.split_whitespace().map(|word| (word.trim_end_matches('*').to_owned(), word.ends_with('*'))).collect();
        let sound = !words.is_empty() && words.iter().all(|(word, _)| !word.is_empty());
        sound.then(|| Self { letters: words.iter().map(|(word, _)| word.len()).sum(), text, words })
    }

    /// Where in `words` it stands.
    fn find(&self, words: &[&str]) -> Option<std::ops::Range<usize>> {
        let fits = |at: &[&str]| {
            at.iter()
                .zip(&self.words)
                .all(|(word, (wanted, open))| *word == wanted.as_str() || (*open && word.starts_with(wanted.as_str())))
        };
        let start = words.windows(self.words.len()).position(fits)?;
        Some(start..start + self.words.len())
    }
}

/// Lower case, umlauts written out, so that "Einbuerg." and "Einbürg." are one.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len() + 4);
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            _ => folded.push(c),
        }
    }
    folded
}

pub(super) fn title<'a>(pack: &'a ResidencePack, text: &str) -> Option<&'a Title> {
    let text = text.trim();
    // A question mark is a doubt or a lost letter. Neither is certain.
    if text.is_empty() || text.chars().nth(MAX_CHARS).is_some() || text.contains(['?', '\u{fffd}']) {
        return None;
    }
    if let Some(title) = pack.title(text) {
        return Some(title);
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let spoken = by_words(pack, &words);
    let said = spoken.as_ref().map_or(0..0, |(_, range)| range.clone());
    let tokens = tokens(&folded);
    let denied = words.iter().enumerate().any(|(at, word)| {
        // "§ 25 Abs. 2 S. 1 Alt. 2" names an alternative, not an old title.
        let alternative = *word == "alt" && words.get(at + 1).is_some_and(|next| is_number(next));
        NOT_HELD.contains(word) && !said.contains(&at) && !alternative
    });
    if denied {
        return None;
    }
    let spoken = spoken.map(|(title, _)| title);
    match by_section(pack, &tokens, &words) {
        Section::Unclear => None,
        Section::Absent => spoken,
        // "GÜB § 50": the word says more than a section that grants no title. Elsewhere an unknown section is a contradiction.
        Section::Unknown => spoken.filter(|title| is_paper(title.group)),
        Section::Known(section) => match spoken {
            // "Fiktion § 24" is the paper that stands in for the title, "Duldung § 60a" names its section.
            Some(title) if is_paper(title.group) && title.group != section.group => Some(title),
            _ => Some(section),
        },
    }
}

/// Whether a cell is about a title, known or not, held or not. A sentence is a note.
pub(super) fn speaks_of_title(pack: &ResidencePack, text: &str) -> bool {
    if text.chars().nth(MAX_CHARS).is_some() {
        return false;
    }
    let folded = fold(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.len() <= 8
        && (title(pack, text).is_some()
            || text.contains('§')
            || words.iter().any(|word| SOME_TITLE.contains(word))
            || by_words(pack, &words).is_some())
}

/// Papers of a procedure or of toleration are no titles themselves, and often name the section of one.
const fn is_paper(group: ResidenceGroup) -> bool {
    matches!(group, ResidenceGroup::Procedure | ResidenceGroup::Tolerated)
}

/// The title whose longest spelling stands in the text, and where.
fn by_words<'a>(pack: &'a ResidencePack, words: &[&str]) -> Option<(&'a Title, std::ops::Range<usize>)> {
    let mut best: Option<(usize, &Title, std::ops::Range<usize>)> = None;
    for title in pack.titles() {
        for spelling in &title.spellings {
            // A section is read with its marks, not as a word: a bare "6" is nothing.
            if matches!(spelling.words.as_slice(), [(word, _)] if word.starts_with(|c: char| c.is_ascii_digit())) {
                continue;
            }
            let Some(range) = spelling.find(words) else { continue };
            // Short words mean a title only where nothing else is said: "EU" does, "ohne Deutschkurs" does not.
            let others = words.iter().enumerate().any(|(at, word)| {
                !range.contains(&at) && !BESIDE_A_NUMBER.contains(word) && !word.starts_with(|c: char| c.is_ascii_digit())
            });
            if others && (spelling.letters < 5 || spelling.words.iter().all(|(word, _)| NOT_HELD.contains(&word.as_str()))) {
                continue;
            }
            if best.as_ref().is_none_or(|(letters, ..)| spelling.letters > *letters) {
                best = Some((spelling.letters, title, range));
            }
        }
    }
    best.map(|(_, title, range)| (title, range))
}

#[derive(Debug, PartialEq, Eq)]
enum Token<'a> {
    Number(&'a str),
    Word(&'a str),
    Mark(char),
}

/// Numbers, words and marks, each with whether it touches the one before it.
fn tokens(folded: &str) -> Vec<(Token<'_>, bool)> {
    let mut tokens = Vec::new();
    let mut rest = folded;
    let mut glued = false;
    while let Some(first) = rest.chars().next() {
        let run = |same: fn(char) -> bool| rest.find(|c| !same(c)).unwrap_or(rest.len());
        let (token, length) = match first {
            _ if first.is_whitespace() => (None, first.len_utf8()),
            _ if first.is_ascii_digit() => {
                let length = run(|c| c.is_ascii_digit());
                (Some(Token::Number(&rest[..length])), length)
            }
            _ if first.is_alphabetic() => {
                let length = run(char::is_alphabetic);
                (Some(Token::Word(&rest[..length])), length)
            }
            _ => (Some(Token::Mark(first)), first.len_utf8()),
        };
        match token {
            Some(token) => {
                tokens.push((token, glued));
                glued = true;
            }
            None => glued = false,
        }
        rest = &rest[length..];
    }
    tokens
}

enum Section<'a> {
    Absent,
    Known(&'a Title),
    Unknown,
    Unclear,
}

fn by_section<'a>(pack: &'a ResidencePack, tokens: &[(Token<'_>, bool)], words: &[&str]) -> Section<'a> {
    let law = |beginning: &str| words.iter().any(|word| word.starts_with(beginning));
    let marked: Vec<usize> = (1..tokens.len()).filter(|at| is_marked(tokens, *at)).collect();
    let first = match marked.first() {
        Some(at) => *at,
        None => match tokens.iter().position(|(token, _)| matches!(token, Token::Number(_))) {
            Some(at) => at,
            None => return Section::Absent,
        },
    };
    let Some((code, sub)) = section_at(tokens, first) else { return Section::Unclear };
    if law("asylg") || law("asylvfg") {
        return spelled(pack, &format!("{code} asylg")).map_or(Section::Unknown, Section::Known);
    }
    if law("freizueg") {
        // § 6 of this law is the loss of the right: a section that the pack does not know must not pass as the right itself.
        return spelled(pack, &format!("{code} freizueg*")).map_or(Section::Unclear, Section::Known);
    }
    if marked.is_empty() {
        let named = ["ae", "ne", "aufenthg", "aufenthaltsg", "aufenthaltsgesetz"].iter().any(|word| words.contains(word));
        let known_words = words.iter().all(|word| {
            BESIDE_A_NUMBER.contains(word)
                || ROMAN.contains(word)
                || word.starts_with(|c: char| c.is_ascii_digit())
                || word.len() == 1
        });
        let spoken = by_words(pack, words).is_some();
        if !(named || spoken || (known_words && code.len() > 1)) {
            return Section::Unclear;
        }
    }
    let found = find(pack, &code, sub.as_deref());
    // Two titles in one cell: which of them is held, a person has to say. "i.V.m." joins two sections to one title.
    let joined = words.windows(3).any(|w| w == ["i", "v", "m"]) || words.contains(&"ivm");
    if !joined {
        for at in marked.into_iter().skip(1) {
            let other = section_at(tokens, at).and_then(|(code, sub)| find(pack, &code, sub.as_deref()));
            if other.map(|title| &title.code) != found.map(|title| &title.code) {
                return Section::Unclear;
            }
        }
    }
    found.map_or(Section::Unknown, Section::Known)
}

/// Whether the number at `at` follows a section sign.
fn is_marked(tokens: &[(Token<'_>, bool)], at: usize) -> bool {
    matches!(tokens[at].0, Token::Number(_)) && matches!(tokens[at - 1].0, Token::Mark('§') | Token::Word("par" | "paragraph"))
}

/// A section with its letter, and the subsection if one is named. `None` for a date or a number that is no section.
fn section_at(tokens: &[(Token<'_>, bool)], at: usize) -> Option<(String, Option<String>)> {
    let Token::Number(number) = tokens[at].0 else { return None };
    if number.len() > 3 || number.starts_with('0') {
        return None;
    }
    let mut code = number.to_owned();
    let mut next = at + 1;
    let token = |at: usize| tokens.get(at).map(|(token, _)| token);
    let glued = |at: usize| tokens.get(at).is_some_and(|(_, glued)| *glued);
    if let Some(Token::Word(letter @ ("a" | "b" | "c" | "d" | "e" | "f" | "g"))) = token(next) {
        code.push_str(letter);
        next += 1;
    }
    let (sub, after) = match (token(next), token(next + 1), token(next + 2)) {
        (Some(Token::Mark('(')), Some(sub), Some(Token::Mark(')'))) => (subsection(sub), next + 3),
        (Some(Token::Mark('/')), Some(sub @ Token::Number(_)), _) => (subsection(sub), next + 2),
        (Some(Token::Mark('.')), Some(sub @ Token::Number(_)), _) if glued(next) && glued(next + 1) => {
            (subsection(sub), next + 2)
        }
        (Some(Token::Word("abs" | "absatz")), Some(Token::Mark('.')), Some(sub)) => (subsection(sub), next + 3),
        (Some(Token::Word("abs" | "absatz")), Some(sub), _) => (subsection(sub), next + 2),
        (Some(sub @ Token::Word(word)), ..) if ROMAN.contains(word) && !joins(tokens, next) => (subsection(sub), next + 1),
        _ => (None, next),
    };
    // A further number that touches makes it a date ("25.2.66") or a file number.
    let touching = matches!(token(after), Some(Token::Mark('.' | '/' | '-'))) && glued(after);
    // "25.2." is a day of February as well.
    let dotted = sub.is_some() && matches!((token(next), token(after)), (Some(Token::Mark('.')), Some(Token::Mark('.'))));
    if touching && (dotted || matches!(token(after + 1), Some(Token::Number(_)))) {
        return None;
    }
    let preceded = at > 0 && glued(at) && matches!(tokens[at - 1].0, Token::Mark('.' | '/' | '-'));
    (!preceded).then_some((code, sub))
}

/// Whether the word at `at` begins "i.V.m.", which is not a Roman one.
fn joins(tokens: &[(Token<'_>, bool)], at: usize) -> bool {
    let mut words = tokens[at..].iter().filter_map(|(token, _)| match token {
        Token::Word(word) => Some(*word),
        _ => None,
    });
    words.next() == Some("i") && words.next() == Some("v") && words.next() == Some("m")
}

fn subsection(token: &Token<'_>) -> Option<String> {
    match token {
        Token::Number(number) if number.len() <= 2 && !number.starts_with('0') => Some((*number).to_owned()),
        Token::Word(word) => ROMAN.iter().position(|roman| roman == word).map(|at| (at + 1).to_string()),
        _ => None,
    }
}

/// The title of a section: with its subsection, or of the whole section where the pack does not tell subsections apart.
fn find<'a>(pack: &'a ResidencePack, code: &str, sub: Option<&str>) -> Option<&'a Title> {
    let exact = sub.map(|sub| format!("{code}.{sub}"));
    let by = |code: &str| pack.title(code).or_else(|| spelled(pack, code));
    exact.as_deref().and_then(by).or_else(|| by(code))
}

fn spelled<'a>(pack: &'a ResidencePack, text: &str) -> Option<&'a Title> {
    pack.titles().iter().find(|title| title.spellings.iter().any(|spelling| spelling.text == text))
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use crate::residence::{parse_title, speaks_of_title};
    use proptest::prelude::*;

    #[test]
    fn spellings_of_real_lists_are_recognised() {
        for (text, code) in [
            ("§ 25 Abs. 2 AufenthG", "25.2"),
            ("25/2", "25.2"),
            ("25 (2)", "25.2"),
            ("AE 25 (2)", "25.2"),
            ("§25 II", "25.2"),
            ("§ 25 Abs. 2.", "25.2"),
            ("§ 25 Absatz 2 Satz 1 Alt. 2 AufenthG", "25.2"),
            ("25.2", "25.2"),
            ("subs. Schutz", "25.2"),
            ("subsidiärer Schutz", "25.2"),
            ("subsidiaerer Schutz", "25.2"),
            ("§ 25 Abs. 1", "25.1"),
            ("25/3", "25.3"),
            ("§ 60 Abs. 5", "25.3"),
            ("§25(5) i.V.m. § 60a", "25.5"),
            ("§ 24", "24"),
            ("§24 I", "24"),
            ("24 AufenthG", "24"),
            ("§ 22 S. 2", "22"),
            ("§ 28 (1)", "28.1"),
            ("AE §30", "30"),
            ("§ 16a", "16a"),
            ("§ 16 a", "16a"),
            ("NE § 9", "9"),
            ("NE §26 (3)", "26.3"),
            ("Niederlassungserlaubnis", "settlement"),
            ("Duldung", "duldung"),
            ("DULDUNG", "duldung"),
            ("Duldung § 60a", "60a"),
            ("§ 60a Abs. 2", "60a"),
            ("Ausbildungsduldung", "60c"),
            ("Gestattung", "gestattung"),
            ("Aufenthaltsgestattung (§ 55 AsylG)", "gestattung"),
            ("§ 55 Abs. 1 AsylG", "gestattung"),
            ("Ankunftsnachweis", "arrival-certificate"),
            ("BüMA", "arrival-certificate"),
            ("Fiktion § 24", "81"),
            ("Fiktionsbescheinigung", "81"),
            ("Fiktion § 81 Abs. 4", "81.4"),
            ("81 IV", "81.4"),
            ("EU", "eu"),
            ("FreizügG", "eu"),
            ("FreizügG/EU", "eu"),
            ("Freizüg.", "eu"),
            ("Unionsbürgerin", "eu"),
            ("§ 4a Abs. 1 FreizügG/EU", "eu-permanent"),
            ("Blaue Karte EU", "18g"),
            ("Chancenkarte", "20a"),
            ("Chancen-Aufenthaltsrecht", "104c"),
            ("Einbürg. beantragt", "naturalisation-applied"),
            ("Einbuerg. beantragt", "naturalisation-applied"),
            ("Visum", "visa"),
            ("GÜB", "border-crossing"),
            ("GÜB § 50", "border-crossing"),
            ("ohne", "none"),
            ("keine Papiere", "none"),
            ("§ 24 bis 04.03.2027", "24"),
            ("bis 25.02.2027 § 24", "24"),
            ("AE 25 (2)", "25.2"),
            ("§25(2)", "25.2"),
            ("AE § 25 Abs.2", "25.2"),
            ("25 II", "25.2"),
            ("Flüchtlingseigenschaft", "25.2"),
            ("anerkannter Flüchtling", "25.2"),
            ("refugee status", "25.2"),
            ("subsidiary protection", "25.2"),
            ("25 I AufenthG", "25.1"),
            ("Asylberechtigte", "25.1"),
            ("§ 25 III AufenthG", "25.3"),
            ("Abschiebungsverbot", "25.3"),
            ("§ 25 Abs. 5 AufenthG", "25.5"),
            ("25 V", "25.5"),
            ("25/5", "25.5"),
            ("§ 25b", "25b"),
            ("25 b", "25b"),
            ("vorübergehender Schutz", "24"),
            ("temporary protection", "24"),
            ("§ 26 Abs. 3 S. 1", "26.3"),
            ("26/3", "26.3"),
            ("NE 26 III", "26.3"),
            ("§9", "9"),
            ("Niederlassungserlaubnis § 9 AufenthG", "9"),
            ("§ 9a", "9a"),
            ("Daueraufenthalt-EU", "9a"),
            ("§ 28 Abs. 1 S. 1 Nr. 1", "28.1"),
            ("§22 Satz 2", "22"),
            ("22", "22"),
            ("16a AufenthG", "16a"),
            ("§ 18g", "18g"),
            ("§ 104c", "104c"),
            ("Freizuegigkeit", "eu"),
            ("EU-Bürgerin", "eu"),
            ("EU citizen", "eu"),
            ("Asylbewerberin", "gestattung"),
            ("Asylum applicant", "gestattung"),
            ("§ 55 AsylG", "gestattung"),
            ("geduldet", "duldung"),
            ("tolerated", "duldung"),
            ("Duldung § 60c", "60c"),
            ("Fiktionsbescheinigung § 81 IV AufenthG", "81.4"),
            ("§ 81 (3)", "81.3"),
            ("§ 63a AsylG", "arrival-certificate"),
            ("Einbürgerung läuft", "naturalisation-applied"),
            ("NE", "settlement"),
            ("settlement permit", "settlement"),
            ("Grenzübertrittsbescheinigung", "border-crossing"),
            ("undocumented", "none"),
        ] {
            assert_eq!(parse_title(text), Some(code), "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_stays_unrecognised() {
        for (text, why) in [
            ("", "nothing"),
            ("25.2.66", "a date"),
            ("25.02.2024", "a date"),
            ("25.2.", "a day in February"),
            ("25/2/2024", "a date"),
            ("25", "no title: § 25 has five"),
            ("§ 25", "no title: § 25 has five"),
            ("6", "a bare digit"),
            ("25 Jahre hier", "an age"),
            ("§ 24 oder § 25 Abs. 2", "two titles"),
            ("§ 24, § 25 Abs. 2", "two titles"),
            ("25/2?", "a doubt"),
            ("25/2 beantragt", "applied for, not held"),
            ("NE beantragt", "applied for, not held"),
            ("keine Duldung", "denied"),
            ("früher Gestattung", "not any more"),
            ("Gestattung erloschen", "not any more"),
            ("ohne Deutschkurs", "says nothing of a title"),
            ("§ 6 FreizügG/EU", "the loss of the right"),
            ("§ 999", "no such section"),
            ("UA/RU", "languages"),
            ("Aufenthalt", "the header"),
            ("0176 04069025", "a phone number"),
        ] {
            assert_eq!(parse_title(text), None, "{text:?} is {why}");
        }
    }

    #[test]
    fn a_cell_may_speak_of_a_title_without_saying_which() {
        for text in
            ["AE", "Aufenthaltserlaubnis", "§ 25", "Duldung beantragt", "Duldung", "§ 24 oder § 25 Abs. 2", "residence permit"]
        {
            assert!(speaks_of_title(text), "{text}");
        }
        for text in ["UA/RU", "15.06.2028", "Märkische Str. 25", "1998", "unbefr.", "0171 3920024", "", "k.A.", "AR"] {
            assert!(!speaks_of_title(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_recogniser(text in "\\PC{0,140}") {
            let _ = parse_title(&text);
        }

        #[test]
        fn case_and_blanks_around_change_nothing(at in 0usize..200, upper in any::<bool>()) {
            let titles = super::ResidencePack::embedded().titles();
            let title = &titles[at % titles.len()];
            let written = if upper { title.label.to_uppercase() } else { title.label.to_lowercase() };
            prop_assert_eq!(parse_title(&format!("  {written} ")), Some(title.code.as_str()));
        }

        #[test]
        fn no_date_is_a_title(day in 1u32..=31, month in 1u32..=12, year in prop_oneof![0u32..100, 1900u32..2030], zeros in any::<bool>()) {
            let text = if zeros { format!("{day:02}.{month:02}.{year:02}") } else { format!("{day}.{month}.{year:02}") };
            prop_assert_eq!(parse_title(&text), None, "{}", text);
        }
    }
}
