//! Names that are written without a blank: the surname stands first, mostly in one character.

/// Surnames of two characters.
const OF_TWO: &[&str] = &[
    "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "皇甫", "尉迟", "公孙", "公孫", "慕容", "司徒", "东方", "東方",
    "夏侯", "端木", "令狐", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문",
];

/// Surnames that are not read as the same character is elsewhere, or not written as it sounds.
const READINGS: &[(&str, &str)] = &[
    ("曾", "zeng"),
    ("单", "shan"),
    ("單", "shan"),
    ("解", "xie"),
    ("仇", "qiu"),
    ("查", "zha"),
    ("区", "ou"),
    ("區", "ou"),
    ("任", "ren"),
    ("朴", "piao"),
    ("盖", "ge"),
    ("尉迟", "yuchi"),
    ("김", "kim"),
    ("이", "lee"),
    ("박", "park"),
    ("최", "choi"),
    ("정", "jung"),
    ("강", "kang"),
    ("조", "cho"),
    ("윤", "yoon"),
    ("장", "jang"),
    ("임", "lim"),
    ("오", "oh"),
    ("신", "shin"),
    ("서", "seo"),
    ("권", "kwon"),
    ("안", "ahn"),
    ("유", "yoo"),
    ("류", "ryu"),
    ("구", "koo"),
    ("우", "woo"),
    ("노", "roh"),
];

/// Bytes of the surname at the beginning of a word of Chinese or Korean characters, if the word is as long as such names are.
pub(super) fn length(word: &str) -> Option<usize> {
    let count = word.chars().take(5).count();
    let of_this_kind = |c: char| matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}' | '\u{ac00}'..='\u{d7a3}');
    if !(2..=4).contains(&count) || !word.chars().all(of_this_kind) {
        return None;
    }
    if count > 2
        && let Some(surname) = OF_TWO.iter().find(|surname| word.starts_with(**surname))
    {
        return Some(surname.len());
    }
    word.chars().next().map(char::len_utf8)
}

/// The Latin letters of a surname, where they are not those of its characters.
pub(super) fn reading(word: &str) -> Option<&'static str> {
    READINGS.iter().find(|(surname, _)| *surname == word).map(|(_, reading)| *reading)
}
