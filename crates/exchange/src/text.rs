//! Cleaning of text that people and spreadsheets have typed: blanks, invisible marks, digits of other scripts.

/// Marks that steer the direction of text on a screen. They are needed there and harmful in a file, a key or a name.
#[must_use]
pub const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Removes direction marks.
#[must_use]
pub fn strip_direction_marks(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains(is_direction_mark) {
        text.chars().filter(|c| !is_direction_mark(*c)).collect::<String>().into()
    } else {
        text.into()
    }
}

/// One line: no direction or control marks, every run of blanks (a line break too) as one space, nothing at the ends.
#[must_use]
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c.is_whitespace() || matches!(c, '\u{00A0}' | '\u{202F}' | '\u{2007}' | '\u{3000}') {
            gap = true;
        } else if !(c.is_control() || is_direction_mark(c) || matches!(c, '\u{FEFF}' | '\u{00AD}' | '\u{200B}')) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c);
        }
    }
    out
}

/// Several lines kept, each as [`one_line`]; empty lines at the ends go.
#[must_use]
pub fn lines(text: &str) -> String {
    let lines: Vec<String> = text.split(['\n', '\r']).map(one_line).filter(|l| !l.is_empty()).collect();
    lines.join("\n")
}

/// The value of a decimal digit of any script that our clients' papers use.
#[must_use]
pub fn digit_value(c: char) -> Option<u32> {
    const ZEROS: [u32; 12] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xBE6, 0xE50, 0x1040, 0x17E0, 0x7C0, 0xFF10];
    let code = u32::from(c);
    ZEROS.iter().find(|zero| (**zero..**zero + 10).contains(&code)).map(|zero| code - zero)
}

/// The text with the digits of other scripts as 0–9, and whether there were any.
#[must_use]
pub fn fold_digits(text: &str) -> (String, bool) {
    let mut changed = false;
    let folded = text
        .chars()
        .map(|c| match digit_value(c) {
            Some(v) if !c.is_ascii_digit() => {
                changed = true;
                char::from_digit(v, 10).unwrap_or(c)
            }
            _ => c,
        })
        .collect();
    (folded, changed)
}

/// Lower case, German umlauts and accents folded, nothing but letters and digits: what two spellings of a header or of a
/// country have in common. `ä` becomes `a`, and so does `ae` at the caller's wish only, see the tables.
#[must_use]
pub fn key(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    // Most cells are plain letters, and a list asks for the key of each of them several times.
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    }
    text.nfkd()
        .flat_map(char::to_lowercase)
        .filter_map(|c| match c {
            'ı' => Some('i'),
            'ł' => Some('l'),
            'ø' => Some('o'),
            _ if unicode_normalization::char::is_combining_mark(c) => None,
            _ if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .collect::<String>()
        .replace('ß', "ss")
}

/// The ISO 15924 code of the script of the first letter that is not Latin; `None` for Latin text or no letters.
#[must_use]
pub fn script(text: &str) -> Option<&'static str> {
    text.chars().filter(|c| c.is_alphabetic()).find_map(|c| {
        Some(match u32::from(c) {
            0x370..=0x3FF | 0x1F00..=0x1FFF => "Grek",
            0x400..=0x52F | 0x1C80..=0x1C8F | 0x2DE0..=0x2DFF | 0xA640..=0xA69F => "Cyrl",
            0x530..=0x58F => "Armn",
            0x590..=0x5FF => "Hebr",
            0x600..=0x6FF | 0x750..=0x77F | 0x870..=0x8FF | 0xFB50..=0xFDFF | 0xFE70..=0xFEFF => "Arab",
            0x700..=0x74F => "Syrc",
            0x900..=0x97F => "Deva",
            0x980..=0x9FF => "Beng",
            0xA00..=0xA7F => "Guru",
            0xB80..=0xBFF => "Taml",
            0xD80..=0xDFF => "Sinh",
            0xE00..=0xE7F => "Thai",
            0x1000..=0x109F => "Mymr",
            0x10A0..=0x10FF | 0x1C90..=0x1CBF => "Geor",
            0x1200..=0x139F | 0x2D80..=0x2DDF | 0xAB00..=0xAB2F => "Ethi",
            0x1780..=0x17FF => "Khmr",
            0x3040..=0x30FF | 0x31F0..=0x31FF => "Jpan",
            0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x2FA1F => "Hani",
            0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7AF => "Kore",
            _ => return None,
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invisible_marks_and_blanks_go() {
        assert_eq!(one_line(" \u{2067}رنا\u{2069}\u{00A0} درويش\n"), "رنا درويش");
        assert_eq!(lines("\r\n eins \r\n\r\nzwei\t3 "), "eins\nzwei 3");
    }

    #[test]
    fn digits_of_other_scripts_become_ours() {
        assert_eq!(fold_digits("١٢/٠٣/١٩٨٥").0, "12/03/1985");
        assert_eq!(fold_digits("۱۳۶۴"), ("1364".to_owned(), true));
        assert_eq!(fold_digits("1985"), ("1985".to_owned(), false));
    }

    #[test]
    fn a_key_keeps_what_two_spellings_share() {
        assert_eq!(key("Straße / Unterkunft"), "strasseunterkunft");
        assert_eq!(key("Türkisch"), "turkisch");
        assert_eq!(key("YILMAZ"), key("Yılmaz"));
    }
}
