//! The words of the catalogue for the two columns.

use chrono::NaiveDate;
use l10n::format::DayShape;
use l10n::{Catalogue, Direction, Language, Message, message};

use crate::column::Column;
use crate::values::Columns;

/// What the catalogue says for one name in a template.
pub(crate) enum Word {
    Message(Message),
    /// A day, written out with its weekday.
    Day(NaiveDate),
    /// The word of a code: of which list, and which.
    Code(&'static str, &'static str),
    /// The name of a language, by its tag.
    Language(String),
}

impl From<Message> for Word {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

/// The words of one document, by the name that its template knows them by.
pub(crate) type Words = Vec<(&'static str, Word)>;

/// Both columns. The client's is in the language that the catalogue falls back to when it has nothing in the one asked for.
pub(crate) fn columns(catalogue: &Catalogue, client: &Language, mut words: Words) -> Columns {
    let shown = shown(catalogue, client, &words);
    words.push(("fallback", message::letter_fallback(client.tag()).into()));
    Columns {
        german: column(catalogue, &Language::german(), &words),
        client: column(catalogue, &shown, &words),
        is_fallback: shown != *client,
    }
}

/// The word of a code in a list, such as `need` and `housing`.
pub(crate) const fn for_code(list: &'static str, code: &'static str) -> Word {
    Word::Code(list, code)
}

pub(crate) fn column(catalogue: &Catalogue, language: &Language, words: &Words) -> Column {
    Column {
        tag: language.tag().to_owned(),
        is_right_to_left: catalogue.meta(language).is_some_and(|meta| meta.direction == Direction::Rtl),
        words: words.iter().map(|(name, word)| (*name, text(catalogue, language, word))).collect(),
    }
}

fn text(catalogue: &Catalogue, language: &Language, word: &Word) -> String {
    match word {
        Word::Message(message) => catalogue.plain(language, message),
        Word::Day(day) => whole(&catalogue.format(language).day(*day, DayShape::Full)),
        Word::Code(list, code) => l10n::strip_marks(&catalogue.word(language, list, code)),
        Word::Language(tag) => catalogue.format(language).language(tag),
    }
}

/// A date that a line break cannot take apart, except behind the weekday.
fn whole(date: &str) -> String {
    let mut words = date.split(' ');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut line, word| {
        line.push(if line.ends_with([',', '،', '፣']) { ' ' } else { '\u{a0}' });
        line + word
    })
}

/// The foot is shared by all documents, so a language may have it and nothing else of this one.
const SHARED: [&str; 2] = ["authoritative", "as-of"];

/// The language that the words are really in: the one asked for, unless each of its messages is that of a fallback.
fn shown(catalogue: &Catalogue, client: &Language, words: &Words) -> Language {
    let Some(meta) = catalogue.meta(client) else { return Language::german() };
    let says = |language: &Language| -> Vec<String> {
        let messages = words.iter().filter(|(name, word)| matches!(word, Word::Message(_)) && !SHARED.contains(name));
        messages.map(|(_, word)| text(catalogue, language, word)).collect()
    };
    let own = says(client);
    // The last language of the chain that says the same is where the texts come from.
    let mut fallbacks = meta.fallback.iter().filter_map(|tag| catalogue.language(tag).ok()).chain([Language::german()]);
    fallbacks.rfind(|fallback| says(fallback) == own).unwrap_or_else(|| client.clone())
}

#[cfg(test)]
mod tests {
    use super::whole;

    #[test]
    fn a_date_stays_on_one_line_and_may_leave_its_weekday_behind() {
        assert_eq!(whole("Montag, 22. Juni 2026"), "Montag, 22.\u{a0}Juni\u{a0}2026");
        assert_eq!(whole("lundi 22 juin 2026"), "lundi\u{a0}22\u{a0}juin\u{a0}2026");
        assert_eq!(whole(""), "");
    }
}
