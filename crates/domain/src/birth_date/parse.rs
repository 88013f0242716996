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

    fn read_in(calendar: Calendar, text: &str) -> Result<Option<(Parts, bool)>, BirthDateReadError> {
        parse_in(calendar, text, today(), BirthDateSource::Spoken)
            .map(|date| date.map(|date| ((date.year, date.month, date.day), date.estimated)))
    }

    #[test]
    fn dates_of_other_calendars_become_ours() {
        use Calendar::{Ethiopic, IslamicCivil, IslamicUmmAlQura, Persian};
        let day = |year, month, day| ((Some(year), Some(month), Some(day)), false);
        for (calendar, text, date) in [
            (Persian, "12.05.1377", day(1998, 8, 3)),
            (Persian, "1377/05/12", day(1998, 8, 3)),
            (Persian, "77/5/12", day(1998, 8, 3)),
            (Persian, "12.5.77", day(1998, 8, 3)),
            (Persian, "۱۳۷۷/۵/۱۲", day(1998, 8, 3)),
            (Persian, "12 Mordad 1377", day(1998, 8, 3)),
            (Persian, "۱۲ اسد ۱۳۷۷", day(1998, 8, 3)),
            (Persian, "13770512", day(1998, 8, 3)),
            (Persian, "30.12.1375", day(1997, 3, 20)),
            (Ethiopic, "6.13.1991", day(1999, 9, 11)),
            (Ethiopic, "6 Pagumen 1991", day(1999, 9, 11)),
            (Ethiopic, "1 መስከረም 1990", day(1997, 9, 11)),
            (IslamicUmmAlQura, "1/9/1420", day(1999, 12, 9)),
            (IslamicCivil, "1/1/1400", day(1979, 11, 21)),
            (IslamicCivil, "1 Muharram 1400", day(1979, 11, 21)),
        ] {
            assert_eq!(read_in(calendar, text), Ok(Some(date)), "{calendar:?} {text}");
        }
        let kept = parse_in(Persian, " 12 Mordad 1377 ", today(), BirthDateSource::Spoken).expect("readable").expect("a day");
        assert_eq!((kept.calendar, kept.text.as_deref()), (Persian, Some("12 Mordad 1377")), "what was said stays");
    }

    #[test]
    fn a_part_of_another_calendars_date_is_no_more_exact_here() {
        use Calendar::{Ethiopic, Persian};
        for (calendar, text, date) in [
            // 11 September 1997 to 10 September 1998: most of it in 1998.
            (Ethiopic, "1990", ((Some(1998), None, None), true)),
            (Ethiopic, "00.00.1990", ((Some(1998), None, None), true)),
            // 21 March 1998 to 20 March 1999.
            (Persian, "1377", ((Some(1998), None, None), true)),
            // 23 July to 22 August 1998.
            (Persian, "05.1377", ((Some(1998), None, None), false)),
            // 22 December 1998 to 20 January 1999.
            (Persian, "10.1377", ((Some(1999), None, None), true)),
            // 6 to 10 September 1998.
            (Ethiopic, "13.1990", ((Some(1998), Some(9), None), false)),
            (Ethiopic, "ca. 1990", ((Some(1998), None, None), true)),
        ] {
            assert_eq!(read_in(calendar, text), Ok(Some(date)), "{calendar:?} {text}");
        }
        let year = parse_in(Ethiopic, "1990", today(), BirthDateSource::Spoken).expect("readable").expect("a year");
        assert_eq!(year.age(today()), Some((28, 29)), "born between September 1997 and September 1998");
        let this_year = parse_in(Ethiopic, "2019", today(), BirthDateSource::Spoken).expect("readable").expect("a year");
        assert_eq!(this_year.year, Some(2026), "most of it is still to come, but not for somebody who is here");
    }

    #[test]
    fn days_that_another_calendar_does_not_have_are_refused_with_what_it_has() {
        use BirthDateReadError::{Impossible, Unreadable};
        use Calendar::{Ethiopic, IslamicCivil, Persian};
        let shorter = |calendar, year, month, days| Impossible(BirthDateError::MonthShorter { calendar, year, month, days });
        for (calendar, text, why) in [
            (Ethiopic, "6.13.1990", shorter(Ethiopic, 1990, 13, 5)),
            (Ethiopic, "7.13.1991", shorter(Ethiopic, 1991, 13, 6)),
            (Ethiopic, "31.01.1990", shorter(Ethiopic, 1990, 1, 30)),
            (Ethiopic, "1.14.1990", Impossible(BirthDateError::NoSuchDay)),
            (Persian, "30.12.1376", shorter(Persian, 1376, 12, 29)),
            (Persian, "1.13.1376", Impossible(BirthDateError::NoSuchDay)),
            (Persian, "12.05.1998", Impossible(BirthDateError::Future)),
            (Persian, "12.05.0000", Impossible(BirthDateError::YearNeeded)),
            (IslamicCivil, "1200", Impossible(BirthDateError::TooOld)),
            (Persian, "12 august 1377", Unreadable),
        ] {
            assert_eq!(read_in(calendar, text), Err(why), "{calendar:?} {text}");
        }
    }

    #[test]
    fn parts_that_say_something_else_than_the_text_are_refused() {
        let read = parse_in(Calendar::Persian, "12.05.1377", today(), BirthDateSource::Spoken).expect("readable").expect("a day");
        assert_eq!(read.check(today()), Ok(()));
        for wrong in [
            BirthDate { day: Some(4), ..read.clone() },
            BirthDate { day: None, ..read.clone() },
            BirthDate { text: None, ..read.clone() },
            BirthDate { text: Some("kein Datum".to_owned()), ..read.clone() },
            BirthDate { calendar: Calendar::IslamicCivil, ..read.clone() },
        ] {
            assert_eq!(wrong.check(today()), Err(BirthDateError::TextDiffers), "{wrong:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_breaks_any_calendar(text in ".{0,80}") {
            for &calendar in Calendar::ALL {
                if let Ok(Some(date)) = parse_in(calendar, &text, today(), BirthDateSource::Spoken) {
                    prop_assert_eq!(date.check(today()), Ok(()));
                    prop_assert!(!date.is_unknown());
                }
            }
        }

        #[test]
        fn every_day_is_read_in_each_calendar(days in 0i64..64_000) {
            let day = NaiveDate::from_ymd_opt(1850, 1, 1).expect("a day") + chrono::Days::new(days.unsigned_abs());
            prop_assume!(day <= today());
            for &calendar in Calendar::ALL {
                let (year, month, of_month) = calendar.on(day);
                let parts = Ok(Some(((Some(day.year()), Some(day.month()), Some(day.day())), false)));
                for text in [format!("{of_month:02}.{month:02}.{year}"), format!("{year}/{month}/{of_month}")] {
                    prop_assert_eq!(read_in(calendar, &text), parts, "{:?} {}", calendar, text);
                }
            }
        }

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
