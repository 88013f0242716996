//! Birth dates as people have them: year, month and day may each be unknown (`00.00.1985` is normal), a year may be
//! an estimate, and 1 January is a placeholder in thousands of records.

mod parse;

pub use crate::calendar::{Calendar, CalendarDate};
pub use parse::{BirthDateReadError, parse, parse_in};

use crate::coded_enum;
use chrono::{Datelike, NaiveDate};

coded_enum! {
    /// Where a birth date was taken from.
    pub enum BirthDateSource {
        Document = "document",
        Spoken = "spoken",
        List = "list",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct BirthDate {
    /// Gregorian, 1850 to the current year.
    pub year: Option<i32>,
    pub month: Option<u32>,
    pub day: Option<u32>,
    /// The year is an estimate ("ca. 1967").
    pub estimated: bool,
    pub source: BirthDateSource,
    pub calendar: Calendar,
    /// What was written or said, kept as it was.
    pub text: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BirthDateError {
    #[error("no such day")]
    NoSuchDay,
    #[error("in the future")]
    Future,
    #[error("before 1850")]
    TooOld,
    #[error("a day without a month")]
    DayWithoutMonth,
    /// The calendar has the month, but not so many days in it.
    #[error("the month has {days} days")]
    MonthShorter { calendar: Calendar, year: i32, month: u32, days: u32 },
    /// A day of another calendar is none of ours as long as its year is not known.
    #[error("no year")]
    YearNeeded,
    /// What was written in another calendar means other days than the parts beside it.
    #[error("the text says something else")]
    TextDiffers,
}

impl BirthDateError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NoSuchDay => "birth-date-no-such-day",
            Self::Future => "birth-date-future",
            Self::TooOld => "birth-date-too-old",
            Self::DayWithoutMonth => "birth-date-day-without-month",
            Self::MonthShorter { .. } => "birth-date-month-shorter",
            Self::YearNeeded => "birth-date-year-needed",
            Self::TextDiffers => "birth-date-text-differs",
        }
    }
}

impl BirthDate {
    /// Nobody alive was born before it.
    pub const FIRST_YEAR: i32 = 1850;

    /// Nothing of the date is known.
    #[must_use]
    pub const fn is_unknown(&self) -> bool {
        self.year.is_none() && self.month.is_none() && self.day.is_none()
    }

    /// 1 January, which offices write when they know the year only. No match may rest on it.
    #[must_use]
    pub fn is_placeholder(&self) -> bool {
        self.month == Some(1) && self.day == Some(1)
    }

    /// `YYYY-MM-DD` with `00` for what is unknown and `0000` for an unknown year: sorts, and finds by prefix.
    #[must_use]
    pub fn sort_key(&self) -> String {
        format!("{:04}-{:02}-{:02}", self.year.unwrap_or(0), self.month.unwrap_or(0), self.day.unwrap_or(0))
    }

    /// What was written, in the calendar that it was written in. `None` for a Gregorian date.
    #[must_use]
    pub fn original(&self, today: NaiveDate) -> Option<CalendarDate> {
        parse::written(self.calendar, self.text.as_deref()?, today).ok().flatten().map(|written| written.date)
    }

    /// The first and the last day on which the person can have been born. A year of another calendar lies in two of ours, so this
    /// says more than the parts. `None` without a year.
    #[must_use]
    pub fn span(&self, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let ours = || {
            let (calendar, year) = (Calendar::Gregorian, self.year?);
            CalendarDate { calendar, year, month: self.month, day: self.day }.span()
        };
        self.original(today).map_or_else(ours, CalendarDate::span)
    }

    /// Checks the known parts against the calendar and `today`, and against what was written in another calendar.
    ///
    /// # Errors
    /// A day that no year has (or not this year), a date after `today`, a year before [`Self::FIRST_YEAR`], a text that says
    /// something else.
    pub fn check(&self, today: NaiveDate) -> Result<(), BirthDateError> {
        if self.calendar != Calendar::Gregorian {
            let (first, last) = self.original(today).and_then(CalendarDate::span).ok_or(BirthDateError::TextDiffers)?;
            let year = self.year.ok_or(BirthDateError::TextDiffers)?;
            let known = |from: NaiveDate| (Some(from.year()), Some(from.month()), Some(from.day()));
            let fits = if first == last {
                known(first) == (self.year, self.month, self.day)
            } else {
                (first.year()..=last.year()).contains(&year) && self.day.is_none()
            };
            if !fits {
                return Err(BirthDateError::TextDiffers);
            }
        }
        if self.day.is_some() && self.month.is_none() {
            return Err(BirthDateError::DayWithoutMonth);
        }
        if let Some(month) = self.month {
            // A leap year stands in for an unknown one: 29.02. of an unknown year exists.
            let year = self.year.unwrap_or(2000);
            if NaiveDate::from_ymd_opt(year, month, self.day.unwrap_or(1)).is_none() {
                return Err(BirthDateError::NoSuchDay);
            }
        }
        if let Some(year) = self.year {
            if year < Self::FIRST_YEAR {
                return Err(BirthDateError::TooOld);
            }
            let known = (year, self.month.unwrap_or(1), self.day.unwrap_or(1));
            if known > (today.year(), today.month(), today.day()) {
                return Err(BirthDateError::Future);
            }
        }
        Ok(())
    }

    /// The age in full years on `today`, if the year is known: `(at least, at most)`.
    #[must_use]
    pub fn age(&self, today: NaiveDate) -> Option<(i32, i32)> {
        let (earliest, latest) = self.span(today)?;
        let years =
            |born: NaiveDate| today.year() - born.year() - i32::from((born.month(), born.day()) > (today.month(), today.day()));
        Some((years(latest).max(0), years(earliest).max(0)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn born(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> BirthDate {
        BirthDate {
            year,
            month,
            day,
            estimated: false,
            source: BirthDateSource::Spoken,
            calendar: Calendar::Gregorian,
            text: None,
        }
    }

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
    }

    #[test]
    fn a_year_alone_is_a_birth_date() {
        assert_eq!(born(Some(1985), None, None).check(today()), Ok(()));
        assert_eq!(born(Some(1985), None, None).sort_key(), "1985-00-00");
        assert_eq!(born(Some(1985), None, None).age(today()), Some((40, 41)), "the birthday may be still to come");
    }

    #[test]
    fn days_that_no_calendar_has_are_refused() {
        for (date, why) in [
            (born(Some(1985), Some(2), Some(29)), BirthDateError::NoSuchDay),
            (born(Some(1985), Some(13), None), BirthDateError::NoSuchDay),
            (born(Some(2026), Some(11), Some(23)), BirthDateError::Future),
            (born(Some(1849), None, None), BirthDateError::TooOld),
            (born(Some(1985), None, Some(3)), BirthDateError::DayWithoutMonth),
        ] {
            assert_eq!(date.check(today()), Err(why));
        }
        assert_eq!(born(None, Some(2), Some(29)).check(today()), Ok(()), "29 February of an unknown year exists");
    }

    #[test]
    fn the_first_of_january_is_a_placeholder() {
        assert!(born(Some(1998), Some(1), Some(1)).is_placeholder());
        assert!(!born(Some(1998), Some(1), Some(2)).is_placeholder());
    }
}
