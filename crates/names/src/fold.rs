//! Folding: one form for all the ways of writing a name that do not change which name it is.
//!
//! The result holds ASCII letters and digits, single blanks and `?` for a lost letter. Folding the beginning of a text gives the
//! beginning of the folded text, so that people are found while their name is still being typed.

use crate::arabic;
use std::sync::LazyLock;

/// What a character does to the word that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Part of the word, or a mark on it.
    Letter,
    /// `'` in O'Brien and Sa'id: written or not, the name is the same.
    Apostrophe,
    Hyphen,
    Blank,
}

/// Appends the Latin letters of one character.
pub(crate) fn push(c: char, out: &mut String) -> Class {
    match c {
        'a'..='z' | '0'..='9' | '?' => out.push(c),
        'A'..='Z' => out.push(c.to_ascii_lowercase()),
        '\'' | '`' => return Class::Apostrophe,
        '-' => return Class::Hyphen,
        _ if c.is_ascii() => return Class::Blank,
        _ => {
            let known = PREPARED.get(c as usize).copied().unwrap_or_default();
            if known.class.is_none() {
                return push_beyond_ascii(c, out);
            }
            out.push_str(std::str::from_utf8(&known.letters[..usize::from(known.length)]).unwrap_or_default());
            return known.class.unwrap_or(Class::Letter);
        }
    }
    Class::Letter
}

/// What a character of a script of names becomes, looked up once: the tables of Unicode are slow for every letter of every name.
#[derive(Clone, Copy, Default)]
struct Prepared {
    letters: [u8; 6],
    length: u8,
    /// `None` where the letters do not fit.
    class: Option<Class>,
}

/// From Latin to the Georgian and Ethiopic letters and the Latin ones of Vietnam.
const PREPARED_END: u32 = 0x2000;

static PREPARED: LazyLock<Vec<Prepared>> = LazyLock::new(|| {
    let of = |code: u32| {
        let mut prepared = Prepared::default();
        if let Some(c) = char::from_u32(code).filter(|c| !c.is_ascii()) {
            let mut letters = String::new();
            let class = push_beyond_ascii(c, &mut letters);
            if let Some(place) = prepared.letters.get_mut(..letters.len()) {
                place.copy_from_slice(letters.as_bytes());
                prepared.length = u8::try_from(letters.len()).unwrap_or(0);
                prepared.class = Some(class);
            }
        }
        prepared
    };
    (0..PREPARED_END).map(of).collect()
});

fn push_beyond_ascii(c: char, out: &mut String) -> Class {
    match c {
        // What a decoder writes for a letter that it could not read.
        '\u{fffd}' => out.push('?'),
        '’' | '‘' | '‛' | 'ʼ' | 'ʻ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ʹ' | 'ʺ' | '´' | '′' | '՚' | '＇' => {
            return Class::Apostrophe;
        }
        '‐' | '‑' | '‒' | '–' | '—' | '־' | '−' => return Class::Hyphen,
        _ if is_mark(c) => {}
        // A virama is no letter, yet it stands inside words; a section sign is neither.
        _ if !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c) => return Class::Blank,
        _ => {
            if let Some(latin) = arabic::latin(c) {
                out.push_str(latin);
                return Class::Letter;
            }
            let mut composed = true;
            // Hangul would fall apart into letters whose Latin form depends on their neighbours.
            if !('\u{ac00}'..='\u{d7a3}').contains(&c) {
                unicode_normalization::char::decompose_compatible(c, |part| {
                    if part != c {
                        composed = false;
                        // Not the prepared letters: they are being prepared.
                        if part.is_ascii() {
                            push(part, out)
                        } else {
                            push_beyond_ascii(part, out)
                        };
                    }
                });
            }
            if composed {
                let latin = any_ascii::any_ascii_char(c).bytes().filter(u8::is_ascii_alphanumeric);
                out.extend(latin.map(|b| char::from(b.to_ascii_lowercase())));
            }
        }
    }
    Class::Letter
}

/// Marks on letters, and characters that nobody sees: joiners, directions, tatweel. Vowel signs of Indic scripts are not
/// among them, because they carry the vowels.
const fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{0300}'..='\u{036f}' | '\u{0483}'..='\u{0489}' | '\u{0591}'..='\u{05bd}' | '\u{05bf}'..='\u{05c7}'
        | '\u{0610}'..='\u{061c}' | '\u{0640}' | '\u{064b}'..='\u{065f}' | '\u{0670}' | '\u{06d6}'..='\u{06ed}' | '\u{135d}'..='\u{135f}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}')
}

/// Drops the `e` of ae, oe and ue, so that Müller, Mueller and Muller are one. A doubled e is a vowel of its own (Saeed).
pub(crate) fn drop_umlaut_e(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    for (at, byte) in bytes.iter().enumerate() {
        let umlaut = *byte == b'e' && at > 0 && matches!(bytes[at - 1], b'a' | b'o' | b'u') && bytes.get(at + 1) != Some(&b'e');
        if !umlaut {
            out.push(char::from(*byte));
        }
    }
    out
}

/// The folded form of a name or any other text: lower-case ASCII letters and digits, single blanks between words, `?` for a
/// lost letter inside a word. Apostrophes vanish, hyphens and punctuation part words. Folding twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(push(c, &mut out), Class::Blank | Class::Hyphen) && !out.ends_with(' ') {
            out.push(' ');
        }
    }
    let mut folded = String::with_capacity(out.len());
    // A word of nothing but lost letters says nothing.
    for word in out.split(' ').filter(|word| word.bytes().any(|b| b != b'?')) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&drop_umlaut_e(word));
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn ways_of_writing_one_name_fold_to_one_form() {
        for (written, folded) in [
            (&["Müller", "Mueller", "MULLER", "Mu\u{308}ller"][..], "muller"),
            (&["Weiß", "WEISS", "Weiss"], "weiss"),
            (&["Yılmaz", "YILMAZ", "Yilmaz"], "yilmaz"),
            (&["İbrahim", "ibrahim"], "ibrahim"),
            (&["Łukasz", "Lukasz"], "lukasz"),
            (&["Đorđe", "Dorde"], "dorde"),
            (&["Søren", "Soren", "Soeren"], "soren"),
            (&["Nguyễn", "Nguyen"], "nguyen"),
            (&["O'Brien", "O’Brien", "OBrien"], "obrien"),
            (&["Anna-Lena", "Anna Lena", "  Anna   Lena "], "anna lena"),
            (&["أحمد", "احمد", "اَحمَد", "احـمد"], "ahmd"),
            (&["فاطمة", "فاطمه"], "fatmh"),
            (&["علي", "على", "علی"], "aly"),
            (&["كريم", "کریم"], "krym"),
            (&["Шевченко", "ШЕВЧЕНКО"], "shevchenko"),
            (&["Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"], "papadopoylos"),
            (&["٠١٧٦", "۰۱۷۶", "0176"], "0176"),
            (&["G?nther", "G\u{fffd}nther"], "g?nther"),
            (&["????", "", " - "], ""),
            (&["Saeed"], "saeed"),
        ] {
            for text in written {
                assert_eq!(fold(text), folded, "{text}");
            }
        }
    }

    #[test]
    fn every_script_of_the_house_becomes_latin() {
        for text in ["ገብረ", "მარიამ", "Հայկ", "דוד", "অনিল", "अनिल", "สมชาย", "王芳", "김민수", "Олександр", "சிவா"]
        {
            let folded = fold(text);
            assert!(!folded.is_empty() && folded.bytes().all(|b| b.is_ascii_lowercase()), "{text} is {folded:?}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,24}") {
            let once = fold(&text);
            prop_assert!(once.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b' ' || b == b'?'));
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn the_beginning_of_a_word_folds_to_the_beginning(word in "[a-zäöüßığşŁéاأبتمحدعليшчяґиἀንፍ]{1,12}", length in 1usize..12) {
            let beginning: String = word.chars().take(length).collect();
            prop_assert!(fold(&word).starts_with(&fold(&beginning)), "{} of {}", fold(&beginning), fold(&word));
        }
    }
}
