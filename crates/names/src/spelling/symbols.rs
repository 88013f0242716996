//! From the letters of a word to the symbols that the model knows.

use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A script that the model of spellings has letters of. Everything else is read as Latin, letter by letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Ethiopic,
    Greek,
    Hebrew,
    Armenian,
    Georgian,
    Devanagari,
    Bengali,
}

impl Script {
    pub const ALL: &'static [Self] = &[
        Self::Latin,
        Self::Arabic,
        Self::Cyrillic,
        Self::Ethiopic,
        Self::Greek,
        Self::Hebrew,
        Self::Armenian,
        Self::Georgian,
        Self::Devanagari,
        Self::Bengali,
    ];

    /// The code of ISO 15924.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Latin => "Latn",
            Self::Arabic => "Arab",
            Self::Cyrillic => "Cyrl",
            Self::Ethiopic => "Ethi",
            Self::Greek => "Grek",
            Self::Hebrew => "Hebr",
            Self::Armenian => "Armn",
            Self::Georgian => "Geor",
            Self::Devanagari => "Deva",
            Self::Bengali => "Beng",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|script| script.code() == code)
    }

    /// The script of a letter.
    #[must_use]
    pub const fn of(c: char) -> Self {
        match c {
            '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{0400}'..='\u{052f}' => Self::Cyrillic,
            '\u{0531}'..='\u{0587}' => Self::Armenian,
            '\u{0591}'..='\u{05f4}' | '\u{fb1d}'..='\u{fb4f}' => Self::Hebrew,
            '\u{0620}'..='\u{06ff}'
            | '\u{0750}'..='\u{077f}'
            | '\u{08a0}'..='\u{08ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => Self::Arabic,
            '\u{0900}'..='\u{097f}' => Self::Devanagari,
            '\u{0980}'..='\u{09ff}' => Self::Bengali,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' | '\u{2d00}'..='\u{2d2f}' => Self::Georgian,
            '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' | '\u{ab00}'..='\u{ab2f}' => Self::Ethiopic,
            _ => Self::Latin,
        }
    }
}

/// Longer than the words of names; what is behind it is not looked at.
pub(crate) const MAX_SYMBOLS: usize = 24;

/// Latin letters with marks that change how a name is written elsewhere (ş : sh, ō : ou). All others lose their marks.
const MARKED: &str = "äöüßåøæœşšśșçčćžźżğıđłñńňřěəéèêëîïíôóûúùâāīūōēàáţțēěıþðý";

/// The script of a word, by its first letter, and its symbols: letters without the variants that do not matter, some of them
/// told apart by their place in the word. The model is trained on the same symbols.
#[must_use]
pub fn symbols(word: &str) -> (Script, Vec<char>) {
    let (script, mut out) = plain_symbols(word).unwrap_or_else(|| symbols_of_any(word));
    out.truncate(MAX_SYMBOLS);
    places(script, &mut out);
    (script, out)
}

/// What is known of a letter, looked up once: the tables of Unicode are slow for every letter of every name.
#[derive(Clone, Copy)]
struct Letter {
    /// In lower case.
    lower: char,
    script: Script,
    /// Whether it takes part in a word at all.
    wanted: bool,
    /// Whether it says in which script the word is.
    tells: bool,
    /// Marks that stand alone, and what has no single lower case.
    hard: bool,
}

/// From Latin to the Georgian and Ethiopic letters and the Latin ones of Vietnam.
const LETTERS_END: u32 = 0x2000;

static LETTERS: LazyLock<Vec<Letter>> = LazyLock::new(|| {
    let of = |code: u32| {
        let c = char::from_u32(code).unwrap_or(' ');
        let mut lower = c.to_lowercase();
        let (first, single) = (lower.next().unwrap_or(c), lower.next().is_none());
        Letter {
            lower: first,
            script: Script::of(first),
            wanted: wanted(c),
            tells: is_letter(first) || first.is_alphabetic(),
            hard: !single || (!c.is_ascii() && !is_letter(c) && is_combining_mark(c)),
        }
    };
    (0..LETTERS_END).map(of).collect()
});

fn wanted(c: char) -> bool {
    is_letter(c) || c.is_alphanumeric() || c == '?' || c == '\u{fffd}' || (!c.is_ascii() && is_combining_mark(c))
}

/// The symbols of a word of letters that are known and need no joining of marks, as almost all are.
fn plain_symbols(word: &str) -> Option<(Script, Vec<char>)> {
    let letters = &*LETTERS;
    let mut counts = [0_u8; Script::ALL.len()];
    let mut first = None;
    for (at, c) in word.chars().enumerate() {
        let letter = letters.get(c as usize).filter(|letter| !letter.hard && at < 4 * MAX_SYMBOLS)?;
        if letter.wanted && letter.tells {
            first = first.or(Some(letter.script));
            counts[letter.script as usize] += 1;
        }
    }
    let mut script = first.unwrap_or(Script::Latin);
    let most = counts.iter().max().copied().unwrap_or(0);
    if counts[script as usize] < most {
        let of = |c: char| letters.get(c as usize).filter(|letter| letter.wanted && letter.tells).map(|letter| letter.script);
        script = word.chars().filter_map(of).find(|script| counts[*script as usize] == most).unwrap_or(script);
    }
    let mut out = Vec::with_capacity(MAX_SYMBOLS + 8);
    for letter in word.chars().filter_map(|c| letters.get(c as usize)).filter(|letter| letter.wanted) {
        push(script, letter.lower, &mut out);
        if out.len() >= MAX_SYMBOLS {
            break;
        }
    }
    Some((script, out))
}

fn symbols_of_any(word: &str) -> (Script, Vec<char>) {
    let letters = word.chars().filter(|c| wanted(*c)).take(4 * MAX_SYMBOLS).flat_map(char::to_lowercase);
    // Marks are put on their letters; most words have none that stand alone.
    let letters: Vec<char> = if word.chars().take(4 * MAX_SYMBOLS).all(|c| c.is_ascii() || is_letter(c) || !is_combining_mark(c))
    {
        letters.collect()
    } else {
        letters.nfc().collect()
    };
    let script = script_of(&letters);
    let mut out = Vec::with_capacity(MAX_SYMBOLS + 8);
    for c in letters {
        push(script, c, &mut out);
        if out.len() >= MAX_SYMBOLS {
            break;
        }
    }
    (script, out)
}

/// The script of most letters, the first of them if there are as many of another.
fn script_of(letters: &[char]) -> Script {
    let mut counts = [0_u32; Script::ALL.len()];
    let of = |c: &char| (is_letter(*c) || c.is_alphabetic()).then(|| Script::of(*c));
    for script in letters.iter().filter_map(of) {
        counts[script as usize] += 1;
    }
    let most = counts.iter().max().copied().unwrap_or(0);
    letters.iter().filter_map(of).find(|script| counts[*script as usize] == most).unwrap_or(Script::Latin)
}

/// A letter for sure, said faster than by the tables of Unicode.
const fn is_letter(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | 'а'..='я' | 'А'..='Я' | 'א'..='ת' | 'ا'..='غ' | 'ف'..='ي' | 'ሀ'..='ፗ' | 'ა'..='ჰ' | 'ա'..='և')
}

/// The letter of a script that looks like a letter of another one: what a slip of the keyboard or a forger writes.
fn look_alike(script: Script, c: char) -> Option<char> {
    let (latin, own) = match script {
        Script::Cyrillic => ("aeopcyxikmthbіјs", "аеорсухікмтнвіјѕ"),
        Script::Greek => ("aoviknptuxyzbhm", "αονικνρτυχυζβημ"),
        _ => return None,
    };
    latin.chars().zip(own.chars()).find(|(look, _)| *look == c).map(|(_, own)| own)
}

/// The Latin letter that a Cyrillic or Greek one looks like.
fn latin_look_alike(c: char) -> Option<char> {
    "аеорсухіјѕοα".chars().zip("aeopcyxijsoa".chars()).find(|(look, _)| *look == c).map(|(_, latin)| latin)
}

fn push(script: Script, c: char, out: &mut Vec<char>) {
    match script {
        // A Latin or Cyrillic letter inside a word of another script is a homoglyph or a slip; it is read as what it looks like.
        _ if Script::of(c) != script && !matches!(script, Script::Devanagari | Script::Bengali) => {
            let look = if script == Script::Latin { latin_look_alike(c) } else { look_alike(script, c) };
            match look {
                Some(own) => out.push(own),
                None => latin(c, out),
            }
        }
        Script::Latin => latin(c, out),
        Script::Arabic => arabic(c, out),
        Script::Ethiopic => ethiopic(c, out),
        Script::Hebrew => {
            let plain = match c {
                'ך' => 'כ',
                'ם' => 'מ',
                'ן' => 'נ',
                'ף' => 'פ',
                'ץ' => 'צ',
                _ => c,
            };
            if ('א'..='ת').contains(&plain) {
                out.push(plain);
            }
        }
        Script::Greek => {
            let bare = std::iter::once(c).nfd().next().unwrap_or(c);
            if bare.is_alphabetic() {
                out.push(if bare == 'ς' { 'σ' } else { bare });
            }
        }
        Script::Cyrillic | Script::Armenian | Script::Georgian => {
            if is_letter(c) || (c.is_alphabetic() && !is_combining_mark(c)) {
                out.push(c);
            }
        }
        // Vowel signs and the virama are marks, and they matter; the dot below is part of a letter of its own.
        Script::Devanagari | Script::Bengali => {
            if c != '\u{093c}' && c != '\u{09bc}' {
                out.push(c);
            }
        }
    }
}

fn latin(c: char, out: &mut Vec<char>) {
    if c.is_ascii_alphanumeric() {
        out.push(c.to_ascii_lowercase());
    } else if c == '?' || c == '\u{fffd}' {
        out.push('?');
    } else if MARKED.contains(c) {
        out.push(if c == 'ı' { 'i' } else { c });
    } else {
        let mut folded = String::new();
        crate::fold::push(c, &mut folded);
        out.extend(folded.chars());
    }
}

fn arabic(c: char, out: &mut Vec<char>) {
    let plain = match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ے' | 'ۍ' => 'ي',
        'ک' | 'ڪ' => 'ك',
        'ة' | 'ہ' | 'ھ' | 'ۀ' | 'ۂ' | 'ۃ' => 'ه',
        'ټ' | 'ٹ' => 'ت',
        'ډ' | 'ڈ' => 'د',
        'ړ' | 'ڑ' | 'ڕ' => 'ر',
        'ں' | 'ڼ' => 'ن',
        'ڵ' => 'ل',
        'ګ' => 'گ',
        'ۋ' => 'ڤ',
        'ې' => 'ێ',
        'ۇ' => 'ۆ',
        '\u{fb50}'..='\u{fefc}' => {
            unicode_normalization::char::decompose_compatible(c, |part| {
                if !('\u{fb50}'..='\u{fefc}').contains(&part) {
                    arabic(part, out);
                }
            });
            return;
        }
        _ => c,
    };
    let usual = matches!(plain, 'ا'..='غ' | 'ف'..='ي');
    if usual || crate::arabic::is_letter(plain) && plain != 'ـ' && plain != 'ء' && !is_combining_mark(plain) {
        out.push(plain);
    }
}

/// A syllable is its consonant and the digit of its vowel order, so that what is learned of one syllable serves the others.
fn ethiopic(c: char, out: &mut Vec<char>) {
    let code = u32::from(c);
    let (row, order) = (code & !7, code & 7);
    let row = match char::from_u32(row).unwrap_or(c) {
        // Letters that were told apart in Ge'ez and are confused today.
        'ሐ' | 'ኀ' | 'ኸ' => 'ሀ',
        'ሠ' => 'ሰ',
        'ዐ' => 'አ',
        'ፀ' => 'ጸ',
        other => other,
    };
    out.push(row);
    out.push(char::from_digit(order, 8).unwrap_or('0'));
}

/// Gives letters that are written or left out otherwise at the ends of a word symbols of their own: in Arabic and Hebrew capitals at the
/// beginning and small letters at the end, in Latin small capitals at the beginning and capitals at the end. A vowel at the end is
/// written in every script: Ibrahim is not Ibrahimi.
fn places(script: Script, out: &mut [char]) {
    let last = out.len().saturating_sub(1);
    if last == 0 {
        return;
    }
    match script {
        Script::Arabic | Script::Hebrew => {
            out[0] = match out[0] {
                'ا' | 'א' => 'A',
                'ع' | 'ע' => 'E',
                'و' | 'ו' => 'W',
                'ي' | 'י' => 'Y',
                'ئ' => 'I',
                other => other,
            };
            out[last] = match out[last] {
                'ا' | 'א' => 'a',
                'ع' | 'ע' => 'e',
                'و' | 'ו' => 'w',
                'ي' | 'י' => 'y',
                'ه' | 'ה' => 'h',
                other => other,
            };
        }
        Script::Latin => {
            out[0] = match out[0] {
                'a' => 'ᴀ',
                'e' => 'ᴇ',
                'i' => 'ɪ',
                'o' => 'ᴏ',
                'u' => 'ᴜ',
                'y' => 'ʏ',
                other => other,
            };
            if matches!(out[last], 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h') {
                out[last] = out[last].to_ascii_uppercase();
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(word: &str) -> String {
        symbols(word).1.into_iter().collect()
    }

    #[test]
    fn variants_of_letters_become_one_symbol() {
        assert_eq!(written("أحمد"), "Aحمد");
        assert_eq!(written("Amina"), "ᴀminA");
        assert_eq!(written("احمد"), "Aحمد");
        assert_eq!(written("علی"), written("على"));
        assert_eq!(written("ﻣﺤﻤﺪ"), "محمد");
        assert_eq!(written("ሠላም"), written("ሰላም"));
        assert_eq!(written("Ტაცუიოში"), written("ტაცუიოში"));
        assert_eq!(written("ΠΑΠΑΔΌΠΟΥΛΟΣ"), written("Παπαδόπουλος"));
        assert_eq!(written("Trịnh"), "trinH");
        assert_eq!(written("Şîvan"), "şîvan");
        assert_eq!(written("S\u{327}ivan"), "şivan");
    }

    #[test]
    fn letters_of_another_script_that_look_alike_are_read_as_they_look() {
        assert_eq!(written("Mоhаmed"), "mohamed", "Cyrillic о and а");
        assert_eq!(written("Шевчeнкo"), "шевченко", "Latin e and o");
    }

    #[test]
    fn a_word_has_a_bounded_number_of_symbols() {
        for word in
            ["x".repeat(100_000), "e\u{301}".repeat(50_000), "ﷺ".repeat(10_000), "ገ".repeat(10_000), "\u{301}".repeat(10_000)]
        {
            assert!(symbols(&word).1.len() <= MAX_SYMBOLS);
        }
    }
}
