//! Why two records may be one person, or why somebody was found, as a caseworker reads it.

use crate::terminal::Terminal;
use names::Reason;

/// A word on one side, the word on the other that stands for it, and the code of how they stand to each other.
pub type Words<'a> = (&'a str, &'a str, &'a str);

/// The words of the names first, then what else speaks for it. Codes that the words say better are left out.
pub fn reason<'a>(terminal: &Terminal, codes: &[impl AsRef<str>], words: impl Iterator<Item = Words<'a>>) -> String {
    let mut all: Vec<String> = words.map(|words| by_word(terminal, words)).collect();
    let said = !all.is_empty();
    let of_words = |code: &str| Reason::from_code(code).is_some_and(Reason::is_of_words);
    let rest = codes.iter().map(AsRef::as_ref).filter(|code| !said || !of_words(code));
    all.extend(rest.map(|code| terminal.word("match-reason", code)));
    all.join("; ")
}

fn by_word(terminal: &Terminal, (first, second, code): Words<'_>) -> String {
    let how = terminal.word("name-words", code);
    match (first, second) {
        (one, "") | ("", one) => format!("{one}: {how}"),
        (first, second) if first == second => format!("{first}: {how}"),
        (first, second) => format!("{first} / {second}: {how}"),
    }
}
