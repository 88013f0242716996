//! Typed birth dates: what a person at the desk writes down while somebody says it.

use super::{BirthDate, BirthDateError, BirthDateSource, Calendar};
use chrono::{Datelike, NaiveDate};

/// Why a text gives no birth date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BirthDateReadError {
    /// Not in any form that we know, or in one that can mean two days.
    #[error("not a birth date")]
    Unreadable,
    /// Read, but it cannot be one.
    #[error(transparent)]
    Impossible(#[from] BirthDateError),
}

impl BirthDateReadError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreadable => "birth-date-unreadable",
            Self::Impossible(error) => error.code(),
        }
    }
}

/// Longer texts are something else, pasted into the wrong field.
const MAX_CHARS: usize = 60;

/// Written for "nothing is known", without dots.
const UNKNOWN: &[&str] = &[
    "unbekannt",
    "unbek",
    "unb",
    "nicht bekannt",
    "keine angabe",
    "keine angaben",
    "k a",
    "ka",
    "unknown",
    "not known",
    "n a",
    "na",
    "inconnu",
    "desconocido",
    "bilinmiyor",
    "неизвестно",
    "невідомо",
    "غير معروف",
    "مجهول",
    "نامعلوم",
    "ناشناخته",
    "نامشخص",
    "nenas",
];

/// Written before a year that somebody guesses, the longer before the shorter.
const ABOUT: &[&str] = &[
    "circa",
    "zirka",
    "ungefähr",
    "ungefaehr",
    "ungef",
    "schätzungsweise",
    "geschätzt",
    "gesch",
    "around",
    "about",
    "approx",
    "etwa",
    "abt",
    "ca",
    "um",
    "c",
    "حوالي",
    "تقريبا",
    "حدود",
    "около",
    "близько",
    "yaklaşık",
];

/// German and English months by their first letters, at least three of them.
const MONTHS: &[(&str, u32)] = &[
    ("januar", 1),
    ("jänner", 1),
    ("january", 1),
    ("februar", 2),
    ("february", 2),
    ("märz", 3),
    ("maerz", 3),
    ("march", 3),
    ("mrz", 3),
    ("april", 4),
    ("mai", 5),
    ("may", 5),
    ("juni", 6),
    ("june", 6),
    ("juli", 7),
    ("july", 7),
    ("august", 8),
    ("september", 9),
    ("oktober", 10),
    ("october", 10),
    ("november", 11),
    ("dezember", 12),
    ("december", 12),
];

/// Reads a birth date in any of the usual forms: `16.03.1985`, `00.00.1985`, `1985`, `3/1985`, `1.1.85`, `16031985`, `1985-03-16`,
/// `16. März 1985`, `ca. 1967`, `~1967`, also in Arabic and Persian digits. `None`: it says that nothing is known. A year of two
/// digits is the last one with which the person is born by `today`.
///
/// # Errors
/// [`BirthDateReadError`].
pub fn parse(text: &str, today: NaiveDate, source: BirthDateSource) -> Result<Option<BirthDate>, BirthDateReadError> {
    let written = text.trim();
    if written.is_empty() {
        return Ok(None);
    }
    if written.chars().count() > MAX_CHARS {
        return Err(BirthDateReadError::Unreadable);
    }
    let plain: String = written.chars().map(ascii_digit).flat_map(char::to_lowercase).collect();
    if is_unknown(&plain) {
        return Ok(None);
    }
    let (plain, estimated) = without_about(&plain);
    let (year, month, day) = parts(&tokens(plain)?, today)?;
    if year.is_none() && month.is_none() && day.is_none() {
        return Ok(None);
    }
    let date = BirthDate { year, month, day, estimated, source, calendar: Calendar::Gregorian, text: None };
    date.check(today)?;
    Ok(Some(BirthDate { text: (plain_form(&date).as_deref() != Some(written)).then(|| written.to_owned()), ..date }))
}

/// How the date is written when nobody wrote it otherwise; then its text is not kept beside it.
fn plain_form(date: &BirthDate) -> Option<String> {
    match (date.year, date.month, date.day) {
        (Some(year), Some(month), Some(day)) => Some(format!("{day:02}.{month:02}.{year:04}")),
        (Some(year), None, None) if !date.estimated => Some(format!("{year:04}")),
        _ => None,
    }
}

/// Digits as they are typed on Arabic and Persian keyboards.
fn ascii_digit(c: char) -> char {
    let from = |zero: u32| char::from_digit(u32::from(c) - zero, 10).unwrap_or(c);
    match c {
        '\u{660}'..='\u{669}' => from(0x660),
        '\u{6f0}'..='\u{6f9}' => from(0x6f0),
        '\u{966}'..='\u{96f}' => from(0x966),
        _ => c,
    }
}

fn is_unknown(plain: &str) -> bool {
    let words: Vec<&str> =
        plain.split(|c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-')).filter(|word| !word.is_empty()).collect();
    let words = words.join(" ");
    words.is_empty() || words.chars().all(|c| matches!(c, '?' | '-' | 'x' | '_' | ' ')) || UNKNOWN.contains(&words.as_str())
}

fn without_about(plain: &str) -> (&str, bool) {
    let mut rest = plain.trim();
    let mut estimated = false;
    if let Some(before) = rest.strip_suffix('?')
        && before.ends_with(|c: char| c.is_ascii_digit())
    {
        (rest, estimated) = (before, true);
    }
    if let Some(after) = rest.strip_prefix(['~', '≈', '±']) {
        (rest, estimated) = (after, true);
    }
    let word = ABOUT.iter().find_map(|word| rest.strip_prefix(word).filter(|after| !after.starts_with(char::is_alphabetic)));
    if let Some(after) = word {
        (rest, estimated) = (after.trim_start_matches(['.', ':']), true);
    }
    (rest.trim(), estimated)
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token {
    /// A number and how many digits it was written with.
    Number(u32, usize),
    Month(u32),
    /// `xx`, `??`: a part that is not known.
    Unknown,
}

fn tokens(plain: &str) -> Result<(Vec<Token>, bool), BirthDateReadError> {
    let slashes = plain.contains('/');
    let mut found = Vec::new();
    for word in plain.split(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',' | '،' | '–' | '\u{2011}' | '\u{200e}' | '\u{200f}')
    }) {
        if word.is_empty() {
            continue;
        }
        let token = if word.bytes().all(|b| b.is_ascii_digit()) {
            let number = word.parse().map_err(|_| BirthDateReadError::Unreadable)?;
            if number == 0 && word.len() <= 4 { Token::Unknown } else { Token::Number(number, word.len()) }
        } else if word.chars().all(|c| matches!(c, 'x' | '?' | '_')) {
            Token::Unknown
        } else {
            let month = MONTHS.iter().find(|(name, _)| word.chars().count() >= 3 && name.starts_with(word));
            Token::Month(month.ok_or(BirthDateReadError::Unreadable)?.1)
        };
        found.push(token);
    }
    Ok((found, slashes))
}

type Parts = (Option<i32>, Option<u32>, Option<u32>);

fn parts((tokens, slashes): &(Vec<Token>, bool), today: NaiveDate) -> Result<Parts, BirthDateReadError> {
    use Token::{Month, Number, Unknown};
    let year = |number: u32| i32::try_from(number).ok();
    Ok(match tokens.as_slice() {
        [Unknown] => (None, None, None),
        [Number(number, 4)] => (year(*number), None, None),
        [Number(number, length @ (6 | 8))] => run_together(*number, *length, today)?,
        [Month(month) | Number(month, 1 | 2), Number(number, 4)] | [Number(number, 4), Month(month) | Number(month, 1 | 2)] => {
            (year(*number), Some(*month), None)
        }
        [Unknown, Number(number, 4)] | [Number(number, 4), Unknown] => (year(*number), None, None),
        [first @ Number(_, 4), month, day] => (part(*first)?.and_then(year), part(*month)?, part(*day)?),
        [first, second, last] => {
            let (mut day, mut month) = (part(*first)?, part(*second)?);
            // "March 16 1985", and with slashes the American order where the German one has no such month.
            let swapped = matches!((first, second), (Month(_), Number(..)));
            if swapped || (*slashes && month.is_some_and(|month| (13..=31).contains(&month)) && day.is_some_and(|day| day <= 12))
            {
                (day, month) = (month, day);
            }
            let year = match last {
                Number(number, 4) => year(*number),
                Number(number, 2) => Some(with_century(*number, month, day, today)),
                Unknown => None,
                _ => return Err(BirthDateReadError::Unreadable),
            };
            (year, month, day)
        }
        _ => return Err(BirthDateReadError::Unreadable),
    })
}

fn part(token: Token) -> Result<Option<u32>, BirthDateReadError> {
    match token {
        Token::Number(number, 1 | 2 | 4) => Ok(Some(number)),
        Token::Month(month) => Ok(Some(month)),
        Token::Unknown => Ok(None),
        Token::Number(..) => Err(BirthDateReadError::Unreadable),
    }
}

/// `16031985`, `19850316` or `160385`. What fits both orders of eight digits is read in the German one.
fn run_together(number: u32, length: usize, today: NaiveDate) -> Result<Parts, BirthDateReadError> {
    let known = |part: u32| (part != 0).then_some(part);
    if length == 6 {
        let (day, month) = (known(number / 10_000), known(number / 100 % 100));
        return Ok((Some(with_century(number % 100, month, day, today)), month, day));
    }
    let whole = |year: u32, month: u32, day: u32| -> Result<Parts, BirthDateReadError> {
        Ok((Some(i32::try_from(year).map_err(|_| BirthDateReadError::Unreadable)?), known(month), known(day)))
    };
    let german = whole(number % 10_000, number / 10_000 % 100, number / 1_000_000)?;
    let sorted = whole(number / 10_000, number / 100 % 100, number % 100)?;
    let fits = |parts: &Parts| {
        let date = BirthDate {
            year: parts.0,
            month: parts.1,
            day: parts.2,
            estimated: false,
            source: BirthDateSource::Spoken,
            calendar: Calendar::Gregorian,
            text: None,
        };
        date.check(today).is_ok()
    };
    Ok(if !fits(&german) && fits(&sorted) { sorted } else { german })
}

/// The last year with these two digits in which the day is not in the future.
fn with_century(two: u32, month: Option<u32>, day: Option<u32>, today: NaiveDate) -> i32 {
    let two = i32::try_from(two).unwrap_or(0);
    let this = today.year() - today.year().rem_euclid(100) + two;
    let born = (this, month.unwrap_or(1), day.unwrap_or(1));
    if born > (today.year(), today.month(), today.day()) { this - 100 } else { this }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
    }

    fn read(text: &str) -> Result<Option<Parts>, BirthDateReadError> {
        parse(text, today(), BirthDateSource::Spoken).map(|date| date.map(|date| (date.year, date.month, date.day)))
    }

    #[test]
    fn the_usual_forms_are_read() {
        for (text, parts) in [
            ("16.03.1985", (Some(1985), Some(3), Some(16))),
            ("16.3.1985", (Some(1985), Some(3), Some(16))),
            ("16. 3. 1985", (Some(1985), Some(3), Some(16))),
            ("16/3/1985", (Some(1985), Some(3), Some(16))),
            ("16-03-1985", (Some(1985), Some(3), Some(16))),
            ("1985-03-16", (Some(1985), Some(3), Some(16))),
            ("1985/3/16", (Some(1985), Some(3), Some(16))),
            ("16031985", (Some(1985), Some(3), Some(16))),
            ("19850316", (Some(1985), Some(3), Some(16))),
            ("160385", (Some(1985), Some(3), Some(16))),
            ("16. März 1985", (Some(1985), Some(3), Some(16))),
            ("16 Mar 1985", (Some(1985), Some(3), Some(16))),
            ("March 16, 1985", (Some(1985), Some(3), Some(16))),
            ("03/16/1985", (Some(1985), Some(3), Some(16))),
            ("1985", (Some(1985), None, None)),
            ("00.00.1985", (Some(1985), None, None)),
            ("xx.xx.1985", (Some(1985), None, None)),
            ("00.03.1985", (Some(1985), Some(3), None)),
            ("03.1985", (Some(1985), Some(3), None)),
            ("3/1985", (Some(1985), Some(3), None)),
            ("1985-03", (Some(1985), Some(3), None)),
            ("März 1985", (Some(1985), Some(3), None)),
            ("1.1.85", (Some(1985), Some(1), Some(1))),
            ("1.1.05", (Some(2005), Some(1), Some(1))),
            ("29.02.0000", (None, Some(2), Some(29))),
            ("١٦/٠٣/١٩٨٥", (Some(1985), Some(3), Some(16))),
            ("۱۶.۳.۱۹۸۵", (Some(1985), Some(3), Some(16))),
        ] {
            assert_eq!(read(text), Ok(Some(parts)), "{text}");
        }
    }

    #[test]
    fn a_year_of_two_digits_never_lies_in_the_future() {
        assert_eq!(read("22.11.26"), Ok(Some((Some(2026), Some(11), Some(22)))), "born today");
        assert_eq!(read("23.11.26"), Ok(Some((Some(1926), Some(11), Some(23)))), "a hundred years old tomorrow");
    }

    #[test]
    fn an_estimate_is_kept_as_one() {
        for text in ["ca. 1967", "ca 1967", "~1967", "~ 1967", "etwa 1967", "um 1967", "1967?", "circa 1967", "حوالي ١٩٦٧"]
        {
            let date = parse(text, today(), BirthDateSource::Spoken).expect("readable").expect("a year");
            assert!(date.estimated && date.year == Some(1967), "{text}");
            assert_eq!(date.text.as_deref(), Some(text), "what was said stays");
        }
        let exact = parse("16.03.1985", today(), BirthDateSource::Spoken).expect("readable").expect("a date");
        assert!(!exact.estimated && exact.text.is_none());
    }

    #[test]
    fn nothing_known_is_no_date_and_no_mistake() {
        for text in ["", "  ", "unbekannt", "Unbek.", "k.A.", "?", "-", "xx.xx.xxxx", "00.00.0000", "unknown", "غير معروف"]
        {
            assert_eq!(read(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_is_refused_with_its_reason() {
        use BirthDateReadError::{Impossible, Unreadable};
        for (text, why) in [
            ("30.02.1985", Impossible(BirthDateError::NoSuchDay)),
            ("16.13.1985", Impossible(BirthDateError::NoSuchDay)),
            ("23.11.2026", Impossible(BirthDateError::Future)),
            ("1849", Impossible(BirthDateError::TooOld)),
            ("15.00.1985", Impossible(BirthDateError::DayWithoutMonth)),
            ("gestern", Unreadable),
            ("1", Unreadable),
            ("85", Unreadable),
            ("1.2.3.4", Unreadable),
            ("1960-1965", Unreadable),
            ("123456789012345678901234567890", Unreadable),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        assert_eq!(read(&"1".repeat(100_000)), Err(Unreadable));
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reader_and_what_it_reads_is_possible(text in ".{0,80}") {
            if let Ok(Some(date)) = parse(&text, today(), BirthDateSource::Spoken) {
                prop_assert_eq!(date.check(today()), Ok(()));
                prop_assert!(!date.is_unknown());
            }
        }

        #[test]
        fn every_day_is_read_in_each_form_of_it(days in 0i64..64_000) {
            let day = NaiveDate::from_ymd_opt(1850, 1, 1).expect("a day") + chrono::Days::new(days.unsigned_abs());
            prop_assume!(day <= today());
            let parts = Ok(Some((Some(day.year()), Some(day.month()), Some(day.day()))));
            for form in ["%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%-d. %-m. %Y"] {
                prop_assert_eq!(read(&day.format(form).to_string()), parts, "{}", form);
            }
        }
    }
}
