//! Dates as lists have them: German and English, two-digit years, unknown parts, estimates, serial numbers, digits of other
//! scripts. What can be read two ways is read one way and says so; what can't be read stays text.

use chrono::{Datelike, NaiveDate};
use domain::birth_date::{BirthDate, BirthDateError, BirthDateSource, Calendar};

use super::marker::is_unknown;
use super::outcome::ReadingKind;
use super::spreadsheet::serial_to_datetime;
use super::workbook::Cell;
use crate::text;

/// Older people exist, but a list rarely means them with a two-digit year.
const OLDEST: i32 = 105;

/// Which comes first in `01/02/1985`, and what it rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SlashOrder {
    pub day_first: bool,
    pub why: &'static str,
}

impl SlashOrder {
    pub(super) const GERMAN: Self = Self { day_first: true, why: "german-order" };

    /// Looks at a whole column, and where that tells nothing, at all dates of the list.
    pub(super) fn of(column: Evidence, list: Evidence) -> Self {
        let (day_first, why) = match (column, list) {
            (Evidence { day_first: 0, month_first: 0 }, Evidence { day_first, month_first }) if day_first > month_first => {
                (true, "list-shows-day-first")
            }
            (Evidence { day_first: 0, month_first: 0 }, Evidence { day_first, month_first }) if month_first > day_first => {
                (false, "list-shows-month-first")
            }
            (Evidence { day_first: 0, month_first: 0 }, _) => return Self::GERMAN,
            (Evidence { month_first: 0, .. }, _) => (true, "column-shows-day-first"),
            (Evidence { day_first: 0, .. }, _) => (false, "column-shows-month-first"),
            (Evidence { day_first, month_first }, _) => (day_first >= month_first, "column-shows-both"),
        };
        Self { day_first, why }
    }
}

/// How many dates with slashes can only be read with the day or with the month first.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    day_first: u32,
    month_first: u32,
}

impl Evidence {
    /// A number above 12 shows which place is the day.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut evidence = Self::default();
        for text in texts {
            let numbers: Vec<u32> = text.split(['/', '-']).filter_map(|part| part.trim().parse().ok()).collect();
            if let [first, second, year] = numbers[..]
                && (year > 31 || first <= 31)
                && second <= 31
            {
                evidence.day_first += u32::from(first > 12 && first <= 31);
                evidence.month_first += u32::from(second > 12 && first <= 12);
            }
        }
        evidence
    }

    pub(super) const fn and(self, other: Self) -> Self {
        Self { day_first: self.day_first + other.day_first, month_first: self.month_first + other.month_first }
    }
}

#[derive(Debug, Clone, Copy)]
pub(super) struct DateContext {
    pub today: NaiveDate,
    pub order: SlashOrder,
    pub date_1904: bool,
}

/// The parts of a date and what was interpreted to get them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Parts {
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
    pub estimated: bool,
    pub readings: Vec<(ReadingKind, Option<&'static str>)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Read {
    Blank,
    /// "unbekannt", `00.00.0000`.
    Unknown,
    Parts(Parts),
    /// Text, or a date that can't be; the kind says which.
    Not(ReadingKind),
}

/// What kind of day the column holds; it decides the century of a two-digit year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Birth,
    /// Days of the office's own work.
    Recent,
    /// Days that may lie ahead.
    Validity,
}

pub(super) fn read(cell: &Cell, purpose: Purpose, context: &DateContext) -> Read {
    match cell {
        Cell::Empty => Read::Blank,
        Cell::DateTime(at) => {
            let day = at.date();
            Read::Parts(full(day, Vec::new()))
        }
        Cell::Number(n) => number(*n, purpose, context),
        Cell::Formula(saved) => read(&saved.value, purpose, context),
        Cell::Bool(_) | Cell::Error(_) => Read::Not(ReadingKind::NotUnderstood),
        Cell::Text(raw) => read_text(raw, purpose, context),
    }
}

fn full(day: NaiveDate, readings: Vec<(ReadingKind, Option<&'static str>)>) -> Parts {
    Parts { year: Some(day.year()), month: Some(day.month()), day: Some(day.day()), estimated: false, readings }
}

/// A bare number: a year, a day without dots, or a serial number of a spreadsheet.
fn number(n: f64, purpose: Purpose, context: &DateContext) -> Read {
    if n.fract() == 0.0 && (1000.0..100_000_000.0).contains(&n) && !(10_000.0..1_000_000.0).contains(&n) {
        return read_text(&format!("{n:.0}"), purpose, context);
    }
    serial(n, purpose, context)
}

fn serial(n: f64, purpose: Purpose, context: &DateContext) -> Read {
    let why = if context.date_1904 { "days-from-1904" } else { "days-from-1900" };
    let Some(day) = serial_to_datetime(n, context.date_1904).map(|at| at.date()) else {
        return Read::Not(ReadingKind::NotUnderstood);
    };
    let plausible = match purpose {
        Purpose::Birth => day <= context.today && context.today.year() - day.year() <= OLDEST + 5,
        Purpose::Recent => day <= context.today && day.year() >= 1990,
        Purpose::Validity => (1990..2100).contains(&day.year()),
    };
    if plausible {
        Read::Parts(full(day, vec![(ReadingKind::ExcelSerial, Some(why))]))
    } else {
        Read::Not(ReadingKind::NotUnderstood)
    }
}

const MONTHS: [&[&str]; 12] = [
    &["januar", "jan", "january", "janner", "jaenner", "ocak", "janvier"],
    &["februar", "feb", "february", "febr", "feber"],
    &["marz", "mar", "maerz", "march", "mrz", "mrt"],
    &["april", "apr"],
    &["mai", "may"],
    &["juni", "jun", "june"],
    &["juli", "jul", "july"],
    &["august", "aug"],
    &["september", "sep", "sept"],
    &["oktober", "okt", "october", "oct"],
    &["november", "nov"],
    &["dezember", "dez", "december", "dec"],
];

/// Words beside a date that change nothing.
const FILLERS: &[&str] = &[
    "geb",
    "geboren",
    "am",
    "jg",
    "jahrgang",
    "born",
    "on",
    "the",
    "of",
    "den",
    "der",
    "st",
    "nd",
    "rd",
    "th",
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonntag",
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "uhr",
    "jahr",
    "year",
    "im",
    "in",
    "seit",
    "since",
    "ab",
    "vom",
    "bis",
    "until",
    "zum",
    "till",
];

/// Words that make a year an estimate.
const ESTIMATES: &[&str] = &[
    "ca",
    "circa",
    "zirka",
    "etwa",
    "um",
    "ungefahr",
    "ungef",
    "vermutlich",
    "verm",
    "vermutl",
    "geschatzt",
    "gesch",
    "about",
    "approx",
    "approximately",
    "around",
    "est",
    "estimated",
    "c",
    "wohl",
    "evtl",
];

fn month_of(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(at + 1).ok()
}

fn read_text(raw: &str, purpose: Purpose, context: &DateContext) -> Read {
    let line = text::one_line(raw);
    if line.is_empty() {
        return Read::Blank;
    }
    if is_unknown(&line) {
        return Read::Unknown;
    }
    if line.len() > 60 {
        return Read::Not(ReadingKind::NotUnderstood);
    }
    let (folded, native) = text::fold_digits(&line);
    let mut readings = Vec::new();
    if native {
        readings.push((ReadingKind::NativeDigits, None));
    }
    let mut body = without_time(&folded).to_owned();
    // `31048.0`: a number that some program wrote with a fraction.
    if let Some(whole) = body.strip_suffix(".0").or_else(|| body.strip_suffix(",0"))
        && matches!(whole.len(), 4 | 5 | 8)
        && whole.chars().all(|c| c.is_ascii_digit())
    {
        body.truncate(whole.len());
    }
    let mut estimated = false;
    if body.starts_with(['~', '≈', '±']) || body.ends_with('?') || body.ends_with("(?)") {
        // `??.??.1985` has its question marks elsewhere.
        estimated = true;
        body = body.trim_start_matches(['~', '≈', '±', ' ']).trim_end_matches(['?', '(', ')', ' ']).to_owned();
    }
    let body = body.trim_start_matches(['*', ' ']).trim_end_matches(['*', '†', ' ']);
    // Placeholders between separators: xx.xx.1985, ??.??.1985, __.__.1985.
    let body: String = body.chars().map(|c| if matches!(c, '?' | '_') { 'x' } else { c }).collect();
    let mut numbers: Vec<(u32, usize)> = Vec::new();
    let mut separators = String::new();
    let mut month_word = None;
    let mut words = 0;
    let mut rest = body.as_str();
    while let Some(c) = rest.chars().next() {
        let class = |x: char| {
            if x.is_ascii_digit() {
                0
            } else if x.is_alphabetic() {
                1
            } else {
                2
            }
        };
        let end = rest.find(|x: char| class(x) != class(c)).unwrap_or(rest.len());
        let (token, tail) = rest.split_at(end);
        rest = tail;
        match class(c) {
            0 => match token.parse() {
                Ok(n) if token.len() <= 8 => numbers.push((n, token.len())),
                _ => return Read::Not(ReadingKind::NotUnderstood),
            },
            1 => {
                let word = text::key(token);
                if !word.is_empty() && word.chars().all(|x| x == 'x') {
                    numbers.push((0, word.len()));
                } else if word == "t" || word == "z" || FILLERS.contains(&word.as_str()) {
                    words += usize::from(word != "t" && word != "z");
                } else if ESTIMATES.contains(&word.as_str()) {
                    estimated = true;
                } else if let (Some(month), None) = (month_of(&word), month_word) {
                    month_word = Some((month, numbers.len()));
                } else {
                    return Read::Not(ReadingKind::NotUnderstood);
                }
            }
            _ => {
                if !token.chars().all(|x| matches!(x, '.' | '/' | '-' | '–' | ' ' | ',' | '\'' | '’' | '(' | ')' | '\\')) {
                    return Read::Not(ReadingKind::NotUnderstood);
                }
                separators.extend(token.chars().filter(|x| !x.is_whitespace()));
            }
        }
    }
    if words > 0 || month_word.is_some() {
        readings.push((ReadingKind::UnusualDate, None));
    }
    assemble(&numbers, &separators, month_word, estimated, readings, purpose, context)
}

/// A date with a time of day behind it, as databases export it, without the time.
fn without_time(text: &str) -> &str {
    let Some(at) = text.find(':') else { return text };
    let before = text[..at].trim_end_matches(|c: char| c.is_ascii_digit());
    let all_time =
        text[before.len()..].chars().all(|c| c.is_ascii_digit() || matches!(c, ':' | '.' | 'Z' | '+' | ' ' | 'U' | 'h' | 'r'));
    let before = before.trim_end();
    let before = before.strip_suffix('T').unwrap_or(before);
    if all_time && before.chars().any(|c| c.is_ascii_digit()) { before } else { text }
}

fn assemble(
    numbers: &[(u32, usize)],
    separators: &str,
    month_word: Option<(u32, usize)>,
    estimated: bool,
    mut readings: Vec<(ReadingKind, Option<&'static str>)>,
    purpose: Purpose,
    context: &DateContext,
) -> Read {
    const NOT: Read = Read::Not(ReadingKind::NotUnderstood);
    let today = context.today;
    // (value, digits) of year, month, day.
    let (year, month, day) = match (month_word, numbers) {
        (Some((month, 0)), [year]) if year.1 != 1 => (*year, month, 0),
        (Some((month, 1)), [day_or_year]) if day_or_year.1 == 4 => (*day_or_year, month, 0),
        (Some((month, 1)), [day, year]) if day.1 <= 2 => (*year, month, day.0),
        (Some((month, 0)), [day, year]) if day.1 <= 2 => (*year, month, day.0),
        (Some((month, 1)), [year, day]) if year.1 == 4 => (*year, month, day.0),
        (Some(_), _) => return NOT,
        (None, [(n, 8)]) => {
            let (a, b) =
                (compact(n / 10_000, n / 100 % 100, n % 100, today), compact(n % 10_000, n / 10_000 % 100, n / 1_000_000, today));
            readings.push((ReadingKind::UnusualDate, None));
            match (a, b) {
                (true, false) => ((n / 10_000, 4), n / 100 % 100, n % 100),
                (false, true) => ((n % 10_000, 4), n / 10_000 % 100, n / 1_000_000),
                _ => return NOT,
            }
        }
        (None, [(n, 4)]) if *n == 0 => return Read::Unknown,
        (None, [(n, 4)]) if (1850..=today.year()).contains(&(*n).cast_signed()) || (estimated && *n > 1000) => ((*n, 4), 0, 0),
        (None, [(n, 4 | 5)]) if separators.is_empty() && !estimated => {
            return match serial(f64::from(*n), purpose, context) {
                Read::Parts(mut parts) => {
                    parts.readings.splice(0..0, readings);
                    Read::Parts(parts)
                }
                other => other,
            };
        }
        (None, [year @ (_, 4), month])
            if month.1 <= 2 && month.0 <= 12 && !separators.is_empty() && !separators.contains('/') =>
        {
            (*year, month.0, 0)
        }
        (None, [month, year @ (_, 4)]) if month.1 <= 2 && month.0 <= 12 => (*year, month.0, 0),
        (None, [year @ (_, 4), month, day]) if month.1 <= 2 && day.1 <= 2 => (*year, month.0, day.0),
        (None, [first, second, year]) if first.1 <= 2 && second.1 <= 2 && matches!(year.1, 2 | 4) => {
            let separated = separators.contains(['/', '-', '\\']) && !separators.contains('.');
            if separated && first.0 > 31 && year.1 == 2 {
                // 85-03-16
                ((first.0, 2), second.0, year.0)
            } else if !separated || first.0 == 0 || second.0 == 0 {
                (*year, second.0, first.0)
            } else {
                let day_first = match (first.0 > 12, second.0 > 12) {
                    (true, _) => true,
                    (false, true) => false,
                    (false, false) => context.order.day_first,
                };
                if first.0 <= 12 && second.0 <= 12 && first.0 != second.0 {
                    readings.push((ReadingKind::DayMonthOrder, Some(context.order.why)));
                } else if !day_first && first.0 != second.0 {
                    readings.push((ReadingKind::DayMonthOrder, Some("only-order-possible")));
                }
                if day_first { (*year, second.0, first.0) } else { (*year, first.0, second.0) }
            }
        }
        _ => return NOT,
    };
    let full_year = match year {
        (0, 4) => None,
        (n, 4) => Some(n.cast_signed()),
        (n, 2) => {
            let (full, why) = century(n.cast_signed(), month, day, purpose, today);
            readings.push((ReadingKind::TwoDigitYear, Some(why)));
            Some(full)
        }
        _ => return NOT,
    };
    if full_year.is_none() && month == 0 && day == 0 {
        return Read::Unknown;
    }
    if estimated {
        readings.push((ReadingKind::EstimatedYear, None));
    }
    let some = |n: u32| (n != 0).then_some(n);
    Read::Parts(Parts { year: full_year, month: some(month), day: some(day), estimated, readings })
}

fn compact(year: u32, month: u32, day: u32, today: NaiveDate) -> bool {
    let year = year.cast_signed();
    (1900..=today.year() + 40).contains(&year) && NaiveDate::from_ymd_opt(year, month, day).is_some()
}

/// The century of a two-digit year, and why.
fn century(yy: i32, month: u32, day: u32, purpose: Purpose, today: NaiveDate) -> (i32, &'static str) {
    match purpose {
        Purpose::Validity => (2000 + yy, "valid-until-ahead"),
        Purpose::Recent if (2000 + yy) > today.year() => (1900 + yy, "other-century-in-future"),
        Purpose::Recent => (2000 + yy, "other-century-too-old"),
        Purpose::Birth => {
            let younger = 2000 + yy;
            if (younger, month.max(1), day.max(1)) > (today.year(), today.month(), today.day()) {
                (1900 + yy, "other-century-in-future")
            } else if today.year() - (1900 + yy) > OLDEST {
                (younger, "other-century-too-old")
            } else {
                (younger, "younger-of-two")
            }
        }
    }
}

/// A date with dots and a remark without digits behind it: `12.03.1985 (lt. Pass)`. Words that are part of a date are no remark.
pub(super) fn with_remark(raw: &str) -> Option<(&str, &str)> {
    let raw = raw.trim();
    let end = raw.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '/')))?;
    let (date, remark) = (raw[..end].trim_end_matches(['-', '/']), raw[end..].trim());
    let whole = date.len() >= 6 && date.split(['.', '-', '/']).filter(|part| !part.is_empty()).count() == 3;
    let remark_only = remark.chars().count() >= 3
        && remark.contains(char::is_alphabetic)
        && !remark.contains(|c: char| text::digit_value(c).is_some())
        && raw[end..].starts_with([' ', '(', ',', ';', '\n'])
        && !remark.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).all(|w| {
            let word = text::key(w);
            FILLERS.contains(&word.as_str()) || ESTIMATES.contains(&word.as_str()) || month_of(&word).is_some()
        });
    (whole && remark_only).then_some((date, remark))
}

/// A birth date with its readings. `Err` holds the kind for a text that is no birth date.
pub(super) fn birth_date(
    read: Read,
    raw: &str,
    today: NaiveDate,
) -> Result<(BirthDate, Vec<(ReadingKind, Option<&'static str>)>), ReadingKind> {
    let text = Some(text::one_line(raw));
    let mut parts = match read {
        Read::Parts(parts) => parts,
        Read::Blank | Read::Unknown => return Err(ReadingKind::UnknownMarker),
        Read::Not(kind) => return Err(kind),
    };
    let date = BirthDate {
        year: parts.year,
        month: parts.month,
        day: parts.day,
        estimated: parts.estimated,
        source: BirthDateSource::List,
        calendar: Calendar::Gregorian,
        text,
    };
    match date.check(today) {
        Ok(()) => {}
        Err(BirthDateError::Future) => return Err(ReadingKind::FutureDate),
        // 1364/12/25 is Persian, 1405 may be Islamic: nobody can tell from the number alone.
        Err(BirthDateError::TooOld) if date.year.is_some_and(|year| (1250..=1460).contains(&year)) => {
            return Err(ReadingKind::OtherCalendar);
        }
        Err(_) => return Err(ReadingKind::ImpossibleDate),
    }
    if date.is_placeholder() {
        parts.readings.push((ReadingKind::JanuaryFirst, None));
    }
    if date.year.is_none() || date.month.is_none() || date.day.is_none() {
        parts.readings.push((ReadingKind::PartialDate, date.year.is_none().then_some("year-missing")));
    }
    Ok((date, parts.readings))
}

/// A full day, for first contacts and validity.
pub(super) fn day(
    read: Read,
) -> Result<(NaiveDate, Vec<(ReadingKind, Option<&'static str>)>), (ReadingKind, Option<&'static str>)> {
    match read {
        Read::Parts(Parts { year: Some(year), month: Some(month), day: Some(day), estimated: false, readings }) => {
            NaiveDate::from_ymd_opt(year, month, day)
                .filter(|day| (1950..2200).contains(&day.year()))
                .map(|day| (day, readings))
                .ok_or((ReadingKind::ImpossibleDate, None))
        }
        Read::Parts(_) => Err((ReadingKind::NotUnderstood, Some("not-a-day"))),
        Read::Blank | Read::Unknown => Err((ReadingKind::UnknownMarker, None)),
        Read::Not(kind) => Err((kind, None)),
    }
}

#[cfg(test)]
#[path = "date_tests.rs"]
mod tests;
