//! Days and times.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icu::calendar::Gregorian;
use icu::datetime::input::{Date, DateTime, Time};
use icu::datetime::options::{Alignment, Length, YearStyle};
use icu::datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu::locale::Locale;

use super::{Format, probe};

/// The shapes in which a day or a time is written. The examples are German.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum DayShape {
    /// `04.12.2026`, for tables and forms.
    Numeric,
    /// `Fr., 4. Dez.`, for the days around today.
    Weekday,
    /// `Fr., 4. Dez. 2026`
    WeekdayYear,
    /// `4. Dezember 2026`, for letters.
    Long,
    /// `Freitag, 4. Dezember 2026`, for slips and titles.
    Full,
    /// `Dezember 2026`
    Month,
    /// `14:30`
    Time,
    /// `04.12.2026, 14:30`
    NumericTime,
    /// `Fr., 4. Dez., 14:30`
    WeekdayTime,
    /// `Freitag, 4. Dezember 2026 um 14:30`, for slips.
    FullTime,
}

impl DayShape {
    /// Every shape with the word that names it in `.ftl` files and on the wire.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::Numeric, "numeric"),
        (Self::Weekday, "weekday"),
        (Self::WeekdayYear, "weekdayYear"),
        (Self::Long, "long"),
        (Self::Full, "full"),
        (Self::Month, "month"),
        (Self::Time, "time"),
        (Self::NumericTime, "numericTime"),
        (Self::WeekdayTime, "weekdayTime"),
        (Self::FullTime, "fullTime"),
    ];

    /// The shape of that name.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(shape, _)| *shape)
    }
}

/// What a part of a pattern stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// The whole year, in the language's digits.
    Year,
    /// From 1.
    Month,
    /// From 1.
    Day,
    /// From Monday.
    Weekday,
    /// From 0.
    Hour,
    /// From 0.
    Minute,
    /// By the hour.
    DayPeriod,
}

/// A piece of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
pub enum Segment {
    /// Text as it is.
    Text(String),
    /// A word or a number from a table; a year has none.
    Field {
        /// What decides the row.
        field: Field,
        /// The index in [`Format::tables`].
        #[serde(default, skip_serializing_if = "Option::is_none")]
        table: Option<usize>,
    },
}

/// Tables, each kept once.
#[derive(Debug, Default)]
pub(super) struct Tables(Vec<Vec<String>>);

impl Tables {
    fn keep(&mut self, table: Vec<String>) -> usize {
        self.0.iter().position(|known| *known == table).unwrap_or_else(|| {
            self.0.push(table);
            self.0.len() - 1
        })
    }

    pub(super) fn into_inner(self) -> Vec<Vec<String>> {
        self.0
    }
}

type Runs = Vec<(Option<&'static str>, String)>;
type Formatter = Box<dyn Fn(NaiveDateTime) -> Runs>;

macro_rules! formatter {
    ($locale:expr, $fields:expr) => {{
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields)
            .map_err(|error| error.to_string())?;
        Box::new(move |at: NaiveDateTime| probe::runs(&formatter.format(&to_icu(at)), "datetime")) as Formatter
    }};
}

fn to_icu(at: NaiveDateTime) -> DateTime<Gregorian> {
    let date = u8::try_from(at.month()).ok().zip(u8::try_from(at.day()).ok());
    let date = date.and_then(|(month, day)| Date::try_new_gregorian(at.year(), month, day).ok());
    let time = u8::try_from(at.hour()).ok().zip(u8::try_from(at.minute()).ok());
    let time = time.and_then(|(hour, minute)| Time::try_new(hour, minute, 0, 0).ok());
    DateTime {
        date: date.unwrap_or_else(|| Date::from_rata_die(icu::calendar::types::RataDie::new(1), Gregorian)),
        time: time.unwrap_or_else(Time::start_of_day),
    }
}

fn formatters(locale: &Locale) -> Result<Vec<(DayShape, Formatter)>, String> {
    let numeric = fieldsets::YMD::short().with_year_style(YearStyle::Full).with_alignment(Alignment::Column);
    let time = fieldsets::T::hm().with_alignment(Alignment::Column);
    Ok(vec![
        (DayShape::Numeric, formatter!(locale, numeric)),
        (DayShape::Weekday, formatter!(locale, fieldsets::MDE::medium())),
        (DayShape::WeekdayYear, formatter!(locale, fieldsets::YMDE::medium().with_year_style(YearStyle::Full))),
        (DayShape::Long, formatter!(locale, fieldsets::YMD::long().with_year_style(YearStyle::Full))),
        (DayShape::Full, formatter!(locale, fieldsets::YMDE::long().with_year_style(YearStyle::Full))),
        (DayShape::Month, formatter!(locale, fieldsets::YM::long().with_year_style(YearStyle::Full))),
        (DayShape::Time, formatter!(locale, time)),
        (DayShape::NumericTime, formatter!(locale, numeric.with_time_hm())),
        (DayShape::WeekdayTime, formatter!(locale, fieldsets::MDE::medium().with_time_hm())),
        (DayShape::FullTime, formatter!(locale, fieldsets::YMDE::long().with_year_style(YearStyle::Full).with_time_hm())),
    ])
}

/// A moment of the year whose every field differs from the others.
fn moment(month: u32, day: u32, hour: u32, minute: u32) -> Result<NaiveDateTime, String> {
    NaiveDate::from_ymd_opt(2026, month, day)
        .and_then(|date| date.and_hms_opt(hour, minute, 0))
        .ok_or_else(|| "no such probe".to_owned())
}

pub(super) fn shapes(locale: &Locale, tables: &mut Tables) -> Result<BTreeMap<DayShape, Vec<Segment>>, String> {
    let mut shapes = BTreeMap::new();
    for (shape, format) in formatters(locale)? {
        let pick = |at: NaiveDateTime, part: &str| {
            format(at).into_iter().find(|(found, _)| *found == Some(part)).map(|(_, text)| text).unwrap_or_default()
        };
        let mut segments = Vec::new();
        for (part, text) in format(moment(12, 4, 14, 30)?) {
            let (field, probes) = match part {
                Some("year") => {
                    segments.push(Segment::Field { field: Field::Year, table: None });
                    continue;
                }
                Some("month") => (Field::Month, (1..=12).map(|month| moment(month, 4, 14, 30)).collect::<Result<Vec<_>, _>>()?),
                Some("day") => (Field::Day, (1..=31).map(|day| moment(12, day, 14, 30)).collect::<Result<_, _>>()?),
                // 23 November 2026 is a Monday.
                Some("weekday") => (Field::Weekday, (23..=29).map(|day| moment(11, day, 14, 30)).collect::<Result<_, _>>()?),
                Some("hour") => (Field::Hour, (0..24).map(|hour| moment(12, 4, hour, 30)).collect::<Result<_, _>>()?),
                Some("minute") => (Field::Minute, (0..60).map(|minute| moment(12, 4, 14, minute)).collect::<Result<_, _>>()?),
                Some("dayPeriod") => (Field::DayPeriod, (0..24).map(|hour| moment(12, 4, hour, 30)).collect::<Result<_, _>>()?),
                _ => {
                    segments.push(Segment::Text(text));
                    continue;
                }
            };
            let name = part.unwrap_or_default();
            let table = probes.into_iter().map(|at| pick(at, name)).collect();
            segments.push(Segment::Field { field, table: Some(tables.keep(table)) });
        }
        shapes.insert(shape, segments);
    }
    Ok(shapes)
}

pub(super) fn months(locale: &Locale) -> Result<Vec<String>, String> {
    let format = formatter!(locale, fieldsets::M::long());
    (1..=12).map(|month| Ok(join(format(moment(month, 4, 0, 0)?)))).collect()
}

pub(super) fn weekdays(locale: &Locale, length: Length) -> Result<Vec<String>, String> {
    let format = formatter!(locale, fieldsets::E::for_length(length));
    (23..=29).map(|day| Ok(join(format(moment(11, day, 0, 0)?)))).collect()
}

fn join(runs: Runs) -> String {
    runs.into_iter().map(|(_, text)| text).collect()
}

impl Format {
    /// A day in a shape. A shape with a time shows midnight.
    #[must_use]
    pub fn day(&self, day: NaiveDate, shape: DayShape) -> String {
        self.day_time(day.and_time(NaiveTime::MIN), shape)
    }

    /// A time of day: `14:30`.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        self.day_time(NaiveDate::default().and_time(time), DayShape::Time)
    }

    /// A day and its time in a shape.
    #[must_use]
    pub fn day_time(&self, at: NaiveDateTime, shape: DayShape) -> String {
        let mut text = String::new();
        for segment in self.shapes.get(&shape).into_iter().flatten() {
            match segment {
                Segment::Text(literal) => text.push_str(literal),
                Segment::Field { field, table } => {
                    let row = match field {
                        Field::Year => {
                            self.push_year(&mut text, at.year());
                            continue;
                        }
                        Field::Month => at.month0(),
                        Field::Day => at.day0(),
                        Field::Weekday => at.weekday().num_days_from_monday(),
                        Field::Hour | Field::DayPeriod => at.hour(),
                        Field::Minute => at.minute(),
                    };
                    let word = table.and_then(|table| self.tables.get(table)).and_then(|table| table.get(row as usize));
                    text.push_str(word.map_or("", String::as_str));
                }
            }
        }
        text
    }

    fn push_year(&self, text: &mut String, year: i32) {
        for digit in year.to_string().bytes() {
            let digit = self.numbers.digits.get(usize::from(digit.wrapping_sub(b'0')));
            text.push_str(digit.map_or("-", String::as_str));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Catalogue, Meta};

    #[test]
    fn patterns_give_what_icu_gives_on_every_day_of_four_years() {
        let catalogue = Catalogue::embedded();
        for meta in catalogue.languages() {
            let format = Format::of(meta).expect("ICU has formats");
            let locale = Locale::try_from_str(&meta.format_locale()).expect("a locale");
            for (shape, icu) in formatters(&locale).expect("formatters") {
                let first = NaiveDate::from_ymd_opt(2024, 1, 1).expect("a day");
                for (index, day) in first.iter_days().take(1461).enumerate() {
                    let minute = u32::try_from(index).expect("small") * 7 % 1440;
                    let at = day.and_hms_opt(minute / 60, minute % 60, 0).expect("a time");
                    assert_eq!(format.day_time(at, shape), join(icu(at)), "{} {shape:?} {at}", meta.tag);
                }
            }
        }
    }

    #[test]
    fn every_language_has_names_of_months_of_its_own() {
        for meta in Catalogue::embedded().languages() {
            let months = Format::of(meta).expect("ICU has formats").months;
            assert!(
                !months.iter().any(|month| month.starts_with('M') && month.ends_with(char::is_numeric)),
                "{}: {months:?}",
                meta.tag
            );
        }
    }

    #[test]
    fn german_days_look_german() {
        let format = Format::of(&Meta::parse(include_str!("../../../../locales/de/meta.toml")).expect("meta")).expect("formats");
        let at = moment(12, 4, 14, 30).expect("a moment");
        for (shape, expected) in [
            (DayShape::Numeric, "04.12.2026"),
            (DayShape::Weekday, "Fr., 4. Dez."),
            (DayShape::Long, "4. Dezember 2026"),
            (DayShape::Full, "Freitag, 4. Dezember 2026"),
            (DayShape::Month, "Dezember 2026"),
            (DayShape::Time, "14:30"),
            (DayShape::NumericTime, "04.12.2026, 14:30"),
        ] {
            assert_eq!(format.day_time(at, shape), expected);
        }
    }
}
