//! Letters of the Arabic script, in the variants that Arabic, Persian, Kurdish, Urdu and Pashto keyboards write.
//!
//! The script writes no short vowels, so that its Latin letters only have to be stable and to fall together where writers do
//! not tell letters apart; across scripts people are found by their consonants.

/// Latin letters for one letter of the script. `Some("")` for a letter that is not heard, `None` for anything else.
pub(crate) const fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'ا' | 'أ' | 'إ' | 'آ' | 'ٱ' | 'ع' => "a",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' | 'ٹ' | 'ټ' => "t",
        'ث' => "th",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' | 'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => "h",
        'خ' => "kh",
        'د' | 'ض' | 'ڈ' | 'ډ' => "d",
        'ذ' => "dh",
        'ر' | 'ڕ' | 'ڑ' | 'ړ' => "r",
        'ز' | 'ظ' | 'ځ' => "z",
        'ژ' | 'ږ' => "zh",
        'س' | 'ص' => "s",
        'ش' | 'ښ' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' | 'ۋ' => "v",
        'ق' => "q",
        'ك' | 'ک' | 'ڪ' => "k",
        'گ' | 'ګ' => "g",
        'ل' | 'ڵ' => "l",
        'م' => "m",
        'ن' | 'ں' | 'ڼ' => "n",
        'و' | 'ؤ' => "w",
        'ۆ' | 'ۇ' => "o",
        'ي' | 'ى' | 'ی' | 'ئ' | 'ے' | 'ۓ' | 'ۍ' => "y",
        'ێ' | 'ې' | 'ە' => "e",
        'څ' => "ts",
        'ء' => "",
        _ => return None,
    })
}

pub(crate) const fn is_letter(c: char) -> bool {
    matches!(c, '\u{0620}'..='\u{064a}' | '\u{066e}'..='\u{06d5}' | '\u{06fa}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{08a0}'..='\u{08c9}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// The consonants that a letter can stand for, the likeliest first; an empty one where it may be a vowel or unheard.
/// `first` for the first letter of a name, `last` for the last one.
pub(crate) const fn consonants(c: char, first: bool, last: bool) -> &'static [&'static str] {
    match c {
        'ب' => &["B"],
        'پ' => &["P"],
        'ت' | 'ط' | 'ٹ' | 'ټ' => &["T"],
        'ث' => &["S", "T"],
        'ج' => &["J", "G"],
        'چ' | 'س' | 'ص' | 'ش' | 'څ' => &["S"],
        'ح' | 'خ' => &["H"],
        'ه' | 'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' if last && !first => &[""],
        'ه' | 'ة' | 'ۀ' | 'ہ' | 'ۂ' | 'ۃ' => &["H"],
        // Aspiration in Urdu, a letter of its own in Kurdish.
        'ھ' => &["H", ""],
        'د' | 'ڈ' | 'ډ' => &["D"],
        'ض' | 'ذ' => &["D", "Z"],
        'ظ' => &["Z", "D"],
        'ر' | 'ڕ' | 'ڑ' | 'ړ' => &["R"],
        'ز' | 'ځ' => &["Z"],
        'ژ' => &["J", "Z"],
        'ږ' => &["J", "G"],
        'ښ' => &["S", "H"],
        'غ' | 'گ' | 'ګ' => &["G"],
        'ف' => &["F"],
        'ڤ' | 'ۋ' => &["W"],
        'ق' => &["K", "G"],
        'ك' | 'ک' | 'ڪ' => &["K"],
        'ل' | 'ڵ' => &["L"],
        'م' => &["M"],
        'ن' | 'ں' | 'ڼ' => &["N"],
        'و' if first => &["W"],
        'و' => &["", "W"],
        'ي' | 'ی' if first => &["Y"],
        _ if first => &["A"],
        _ => &[""],
    }
}
