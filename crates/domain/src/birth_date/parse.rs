//! Typed birth dates: what a person at the desk writes down while somebody says it.

use super::{BirthDate, BirthDateError, BirthDateSource, Calendar, CalendarDate};
use crate::calendar::{MARK, marked};
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
    let Some((written, estimated, (year, month, day))) = read(Calendar::Gregorian, text, today)? else { return Ok(None) };
    let date = BirthDate { year, month, day, estimated, source, calendar: Calendar::Gregorian, text: None };
    date.check(today)?;
    Ok(Some(BirthDate { text: (plain_form(&date).as_deref() != Some(written)).then(|| written.to_owned()), ..date }))
}

/// Reads a birth date in another calendar, in the same forms, also `1377/05/12` and with the calendar's own names of months. The
/// parts of the answer are Gregorian, and as exact as they can be: a year of the other calendar lies in two of ours, so the one
/// with more of its days is taken as an estimate. What was written stays as it is.
///
/// # Errors
/// [`BirthDateReadError`]; [`BirthDateError::MonthShorter`] for a day that the month does not have, such as a sixth of Pagumen.
pub fn parse_in(
    calendar: Calendar,
    text: &str,
    today: NaiveDate,
    source: BirthDateSource,
) -> Result<Option<BirthDate>, BirthDateReadError> {
    if calendar == Calendar::Gregorian {
        return parse(text, today, source);
    }
    let Some(Written { date, estimated }) = written(calendar, text, today)? else { return Ok(None) };
    let (first, last) = date.span().ok_or(BirthDateError::NoSuchDay)?;
    if first > today {
        return Err(BirthDateError::Future.into());
    }
    let whole_year = first.year() == last.year();
    // The year with more of the days, unless it has not begun yet.
    let year = if !whole_year && last.ordinal() > 366 - first.ordinal() && last.year() <= today.year() {
        last.year()
    } else {
        first.year()
    };
    let date = BirthDate {
        year: Some(year),
        month: (whole_year && first.month() == last.month()).then(|| first.month()),
        day: (first == last).then(|| first.day()),
        estimated: estimated || !whole_year,
        source,
        calendar,
        text: Some(text.trim().to_owned()),
    };
    date.check(today)?;
    Ok(Some(date))
}

/// A date of another calendar as it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Written {
    pub date: CalendarDate,
    pub estimated: bool,
}

/// What a text says in another calendar; its days exist.
pub(super) fn written(calendar: Calendar, text: &str, today: NaiveDate) -> Result<Option<Written>, BirthDateReadError> {
    if calendar == Calendar::Gregorian {
        return Ok(None);
    }
    let Some((_, estimated, (year, month, day))) = read(calendar, text, today)? else { return Ok(None) };
    let year = year.ok_or(BirthDateError::YearNeeded)?;
    let date = CalendarDate { calendar, year, month, day };
    match (month, day) {
        (None, Some(_)) => return Err(BirthDateError::DayWithoutMonth.into()),
        (Some(month), day) => {
            let days = calendar.days_in_month(year, month).ok_or(BirthDateError::NoSuchDay)?;
            if day.is_some_and(|day| day > days) {
                return Err(BirthDateError::MonthShorter { calendar, year, month, days }.into());
            }
        }
        (None, None) => {}
    }
    Ok(Some(Written { date, estimated }))
}

/// The trimmed text, whether it is a guess, and the parts of it in its calendar. `None`: it says that nothing is known.
fn read(calendar: Calendar, text: &str, today: NaiveDate) -> Result<Option<(&str, bool, Parts)>, BirthDateReadError> {
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
    let reader = Reader { calendar, today };
    let parts = reader.parts(&tokens(&marked(plain, calendar), calendar)?)?;
    let nothing = parts.0.is_none() && parts.1.is_none() && parts.2.is_none();
    Ok((!nothing).then_some((written, estimated, parts)))
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

fn tokens(plain: &str, calendar: Calendar) -> Result<(Vec<Token>, bool), BirthDateReadError> {
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
        } else if let Some(month) = word.strip_prefix(MARK) {
            Token::Month(month.parse().map_err(|_| BirthDateReadError::Unreadable)?)
        } else if calendar != Calendar::Gregorian {
            return Err(BirthDateReadError::Unreadable);
        } else {
            let month = MONTHS.iter().find(|(name, _)| word.chars().count() >= 3 && name.starts_with(word));
            Token::Month(month.ok_or(BirthDateReadError::Unreadable)?.1)
        };
        found.push(token);
    }
    Ok((found, slashes))
}

type Parts = (Option<i32>, Option<u32>, Option<u32>);

/// Whose parts are read: how many months there are, and which year it is.
#[derive(Debug, Clone, Copy)]
struct Reader {
    calendar: Calendar,
    today: NaiveDate,
}

impl Reader {
    fn parts(self, (tokens, slashes): &(Vec<Token>, bool)) -> Result<Parts, BirthDateReadError> {
        use Token::{Month, Number, Unknown};
        let year = |number: u32| i32::try_from(number).ok();
        let gregorian = self.calendar == Calendar::Gregorian;
        Ok(match tokens.as_slice() {
            [Unknown] => (None, None, None),
            [Number(number, 4)] => (year(*number), None, None),
            [Number(number, length @ (6 | 8))] => self.run_together(*number, *length)?,
            [Month(month) | Number(month, 1 | 2), Number(number, 4)]
            | [Number(number, 4), Month(month) | Number(month, 1 | 2)] => (year(*number), Some(*month), None),
            [Unknown, Number(number, 4)] | [Number(number, 4), Unknown] => (year(*number), None, None),
            [first @ Number(_, 4), month, day] => (part(*first)?.and_then(year), part(*month)?, part(*day)?),
            // Whoever counts in these calendars writes the year first, also when it has two digits.
            [Number(first @ 32..=99, 2), month, day] if !gregorian => {
                let (month, day) = (part(*month)?, part(*day)?);
                (Some(self.with_century(*first, month, day)), month, day)
            }
            [first, second, last] => {
                let (mut day, mut month) = (part(*first)?, part(*second)?);
                // "March 16 1985", and with slashes the American order where the German one has no such month.
                let swapped = matches!((first, second), (Month(_), Number(..)));
                let american = gregorian
                    && *slashes
                    && month.is_some_and(|month| (13..=31).contains(&month))
                    && day.is_some_and(|day| day <= 12);
                if swapped || american {
                    (day, month) = (month, day);
                }
                let year = match last {
                    Number(number, 4) => year(*number),
                    Number(number, 2) => Some(self.with_century(*number, month, day)),
                    Unknown => None,
                    _ => return Err(BirthDateReadError::Unreadable),
                };
                (year, month, day)
            }
            _ => return Err(BirthDateReadError::Unreadable),
        })
    }

    /// `16031985`, `19850316` or `160385`. What fits both orders of eight digits is read in the German one.
    fn run_together(self, number: u32, length: usize) -> Result<Parts, BirthDateReadError> {
        let known = |part: u32| (part != 0).then_some(part);
        if length == 6 {
            let (day, month) = (known(number / 10_000), known(number / 100 % 100));
            return Ok((Some(self.with_century(number % 100, month, day)), month, day));
        }
        let whole = |year: u32, month: u32, day: u32| -> Result<Parts, BirthDateReadError> {
            Ok((Some(i32::try_from(year).map_err(|_| BirthDateReadError::Unreadable)?), known(month), known(day)))
        };
        let german = whole(number % 10_000, number / 10_000 % 100, number / 1_000_000)?;
        let sorted = whole(number / 10_000, number / 100 % 100, number % 100)?;
        Ok(if !self.fits(german) && self.fits(sorted) { sorted } else { german })
    }

    /// Whether the parts are a day on which somebody alive can have been born.
    fn fits(self, (year, month, day): Parts) -> bool {
        let Some(year) = year else { return false };
        if day.is_some() && month.is_none() {
            return false;
        }
        let span = CalendarDate { calendar: self.calendar, year, month, day }.span();
        span.is_some_and(|(first, _)| first.year() >= BirthDate::FIRST_YEAR && first <= self.today)
    }

    /// The last year with these two digits in which the day is not in the future.
    fn with_century(self, two: u32, month: Option<u32>, day: Option<u32>) -> i32 {
        let two = i32::try_from(two).unwrap_or(0);
        let today = self.calendar.on(self.today);
        let this = today.0 - today.0.rem_euclid(100) + two;
        let born = (this, month.unwrap_or(1), day.unwrap_or(1));
        if born > today { this - 100 } else { this }
    }
}

fn part(token: Token) -> Result<Option<u32>, BirthDateReadError> {
    match token {
        Token::Number(number, 1 | 2 | 4) => Ok(Some(number)),
        Token::Month(month) => Ok(Some(month)),
        Token::Unknown => Ok(None),
        Token::Number(..) => Err(BirthDateReadError::Unreadable),
    }
}

#[cfg(test)]
mod tests;
