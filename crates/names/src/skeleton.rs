//! Consonant skeletons: what is left of a name when vowels and the ways of writing a sound are taken away.
//!
//! محمد, Mohamad, Muhammed and Мухаммад all have `MHMD`. Some letters can be read in two ways (j in Jusuf and Jamal, ض in Reza and
//! Ramadan): such a name has up to [`MAX_READINGS`] skeletons, and two names sound alike when they share one.

use crate::arabic;

pub(crate) const MAX_READINGS: usize = 4;

/// Longer than any name needs, and a bound on what a hostile one costs.
const MAX_UNITS: usize = 24;

/// Skeletons of a word, the likeliest first, none twice. `native` is the word in its own letters when these are Arabic, its
/// folded form otherwise.
pub(crate) fn skeletons(native: &str) -> Vec<String> {
    let units = if native.chars().any(arabic::is_letter) { arabic_units(native) } else { latin_units(native.as_bytes()) };
    readings(&units)
}

type Unit = &'static [&'static str];

fn arabic_units(word: &str) -> Vec<Unit> {
    let letters: Vec<char> = word.chars().filter(|c| arabic::is_letter(*c) && *c != 'ـ').collect();
    let mut units = Vec::new();
    for (at, letter) in letters.iter().enumerate().take(MAX_UNITS) {
        // The second letter of اوميد or ايمان only says which vowel the first one is.
        let carried = at == 1 && matches!(letters[0], 'ا' | 'إ' | 'أ' | 'ئ') && matches!(letter, 'و' | 'ي' | 'ی');
        if !carried {
            units.push(arabic::consonants(*letter, at == 0, at + 1 == letters.len()));
        }
    }
    units
}

fn is_vowel(byte: Option<&u8>) -> bool {
    matches!(byte, Some(b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// Letters that stand for one sound together, the longest first.
const GROUPS: &[(&[u8], Unit)] = &[
    (b"schtsch", &["S"]),
    (b"shch", &["S"]),
    (b"tsch", &["S"]),
    (b"dsch", &["J"]),
    (b"sch", &["S"]),
    (b"tch", &["S"]),
    (b"sh", &["S"]),
    (b"ch", &["S", "H", "K"]),
    (b"kh", &["H"]),
    (b"gh", &["G"]),
    (b"th", &["T", "S"]),
    (b"dh", &["D", "Z"]),
    (b"zh", &["J", "Z"]),
    (b"ph", &["F"]),
    (b"ts", &["Z", "TS"]),
    (b"tz", &["Z"]),
    (b"dj", &["J"]),
    (b"dz", &["Z", "J"]),
    (b"ck", &["K"]),
    (b"cz", &["S"]),
    (b"sz", &["S"]),
];

fn latin_units(word: &[u8]) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    let mut at = 0;
    if word.starts_with(b"ou") && is_vowel(word.get(2)) {
        // French writes Ouissam where others write Wissam.
        units.push(&["W"]);
        at = 2;
    }
    while at < word.len() && units.len() < MAX_UNITS {
        let (first, rest) = (at == 0, &word[at..]);
        if let Some((letters, unit)) = GROUPS.iter().find(|(letters, _)| rest.starts_with(letters)) {
            units.push(unit);
            at += letters.len();
            continue;
        }
        let next = rest.get(1);
        // A doubled consonant is one sound; Arabic does not write it twice either.
        if next == Some(&rest[0]) && !is_vowel(next) && !rest[0].is_ascii_digit() {
            at += 1;
            continue;
        }
        units.push(single(rest[0], next, first));
        at += 1;
    }
    units
}

fn single(letter: u8, next: Option<&u8>, first: bool) -> Unit {
    match letter {
        b'y' if first && (is_vowel(next) || next == Some(&b'?')) => &["Y"],
        b'a' | b'e' | b'i' | b'o' | b'u' | b'y' if first => &["A"],
        b'b' => &["B"],
        b'c' if matches!(next, Some(b'e' | b'i' | b'y')) => &["S", "J"],
        b'c' => &["K", "J", "S"],
        b'd' => &["D"],
        b'f' => &["F"],
        b'g' => &["G", "J"],
        b'h' if next.is_none() && !first => &["", "H"],
        b'h' => &["H"],
        b'j' if first => &["J", "Y"],
        b'j' => &["J", ""],
        b'k' | b'q' => &["K"],
        b'l' => &["L"],
        b'm' => &["M"],
        b'n' => &["N"],
        b'p' => &["P"],
        b'r' => &["R"],
        b's' => &["S"],
        b't' => &["T"],
        b'v' => &["W"],
        b'w' if first => &["W"],
        b'w' => &["W", ""],
        b'x' => &["KS"],
        b'z' => &["Z"],
        b'0' => &["0"],
        b'1' => &["1"],
        b'2' => &["2"],
        b'3' => &["3"],
        b'4' => &["4"],
        b'5' => &["5"],
        b'6' => &["6"],
        b'7' => &["7"],
        b'8' => &["8"],
        b'9' => &["9"],
        // Old lists lose ı, ş, č and ğ: a vowel, an s or a g.
        b'?' if first => &["S", "A"],
        b'?' => &["", "S", "G"],
        _ => &[""],
    }
}

/// All ways of reading the units, those with the fewest unlikely readings first.
fn readings(units: &[Unit]) -> Vec<String> {
    let mut all = vec![(0, String::new())];
    for unit in units {
        if let [only] = unit {
            for (_, text) in &mut all {
                text.push_str(only);
            }
            continue;
        }
        let branches = all.iter().flat_map(|(unlikely, text)| {
            unit.iter().enumerate().map(move |(rank, letters)| (unlikely + rank, format!("{text}{letters}")))
        });
        let mut next: Vec<(usize, String)> = branches.collect();
        next.sort_by_key(|(unlikely, _)| *unlikely);
        next.truncate(MAX_READINGS);
        all = next;
    }
    let mut texts: Vec<String> = Vec::with_capacity(all.len());
    for (_, text) in all {
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(a: &str, b: &str) -> bool {
        let of = |text: &str| {
            let native = if text.chars().any(arabic::is_letter) { text.to_owned() } else { crate::fold(text) };
            skeletons(&native)
        };
        let (a, b) = (of(a), of(b));
        a.iter().any(|skeleton| b.contains(skeleton))
    }

    #[test]
    fn names_that_sound_alike_share_a_skeleton_across_scripts() {
        for (a, b) in [
            ("محمد", "Mohamad"),
            ("محمد", "Muhammed"),
            ("Мухаммад", "Mohammed"),
            ("يوسف", "Yusuf"),
            ("Jusuf", "Yousef"),
            ("رضا", "Reza"),
            ("رمضان", "Ramadan"),
            ("جمال", "Gamal"),
            ("جمال", "Jamal"),
            ("خالد", "Khaled"),
            ("Chaled", "Khaled"),
            ("Halit", "Halit"),
            ("فاطمة", "Fatma"),
            ("Fatimah", "Fatima"),
            ("صالح", "Saleh"),
            ("مروان", "Marouan"),
            ("وليد", "Walid"),
            ("Ouissam", "Wissam"),
            ("عثمان", "Othman"),
            ("عثمان", "Osman"),
            ("Schewtschenko", "Шевченко"),
            ("Ya?ar", "Yaşar"),
            ("Y?lmaz", "Yılmaz"),
            ("Erdo?an", "Erdoğan"),
            ("ገብረ", "Gebre"),
            ("داود", "Dawud"),
            ("Cem", "Jem"),
            ("نەورۆز", "Newroz"),
        ] {
            assert!(alike(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn names_that_do_not_sound_alike_share_none() {
        for (a, b) in [("محمد", "Mahmud Ali"), ("Hassan", "Hussam"), ("Ali", "Amir"), ("كريم", "Karima Noor"), ("Omar", "Samir")]
        {
            assert!(!alike(a, b), "{a} and {b}");
        }
    }

    #[test]
    fn no_word_has_more_than_four_readings() {
        for word in ["cjcgjgjgjg", "????????", "chchchch", "وووووووو", "جثذظضق"] {
            assert!(skeletons(word).len() <= MAX_READINGS, "{word}");
        }
    }
}
