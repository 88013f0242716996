//! Birth dates as people have them: year, month and day may each be unknown (`00.00.1985` is normal), a year may be
//! an estimate, and 1 January is a placeholder in thousands of records.

mod parse;

pub use parse::{BirthDateReadError, parse};

use crate::coded_enum;

coded_enum! {
    /// Where a birth date was taken from.
    pub enum BirthDateSource {
        Document = "document",
        Spoken = "spoken",
        List = "list",
    }
}

coded_enum! {
    /// The calendar a birth date was given in. Parts are always kept in the Gregorian calendar beside it.
    pub enum Calendar {
        Gregorian = "gregorian",
        Ethiopic = "ethiopic",
        Persian = "persian",
        Islamic = "islamic",
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

    /// Checks the known parts against the calendar and `today`.
    ///
    /// # Errors
    /// A day that no year has (or not this year), a date after `today`, a year before [`Self::FIRST_YEAR`].
    pub fn check(&self, today: chrono::NaiveDate) -> Result<(), BirthDateError> {
        use chrono::Datelike;
        if self.day.is_some() && self.month.is_none() {
            return Err(BirthDateError::DayWithoutMonth);
        }
        if let Some(month) = self.month {
            // A leap year stands in for an unknown one: 29.02. of an unknown year exists.
            let year = self.year.unwrap_or(2000);
            if chrono::NaiveDate::from_ymd_opt(year, month, self.day.unwrap_or(1)).is_none() {
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
    pub fn age(&self, today: chrono::NaiveDate) -> Option<(i32, i32)> {
        use chrono::Datelike;
        let year = self.year?;
        let after = |month: u32, day: u32| (month, day) > (today.month(), today.day());
        let latest = match (self.month, self.day) {
            (Some(m), Some(d)) => (m, d),
            (Some(m), None) => (m, 31),
            _ => (12, 31),
        };
        let earliest = match (self.month, self.day) {
            (Some(m), Some(d)) => (m, d),
            (Some(m), None) => (m, 1),
            _ => (1, 1),
        };
        let base = today.year() - year;
        let least = base - i32::from(after(latest.0, latest.1));
        let most = base - i32::from(after(earliest.0, earliest.1));
        Some((least.max(0), most.max(0)))
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

    fn today() -> chrono::NaiveDate {
        chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
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
