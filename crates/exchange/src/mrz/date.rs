//! Dates of six digits: which century they mean, and what of them is not known.

use super::ZoneFormat;
use chrono::{Datelike, NaiveDate};

/// A birth date as the zone has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ZoneDate {
    /// Each part may be unknown: fillers, or zeros as some states print them.
    Known { year: Option<i32>, month: Option<u32>, day: Option<u32> },
    /// Letters, or half a part.
    Unreadable,
}

/// Two signs: a number, fillers or `00` for what is not known. `None` for anything else.
fn part(two: &str) -> Option<Option<u32>> {
    match two {
        "<<" | "00" => Some(None),
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.parse().ok()),
        _ => None,
    }
}

/// Year, month and day; a year `00` is a year.
fn parts(six: &str) -> Option<(Option<u32>, Option<u32>, Option<u32>)> {
    let (year, month, day) = (six.get(0..2)?, six.get(2..4)?, six.get(4..6)?);
    let year = if year == "00" { Some(0) } else { part(year)? };
    Some((year, part(month)?, part(day)?))
}

/// The last year not after `limit` that ends in these two digits.
fn year_up_to(limit: i32, two: u32) -> i32 {
    let two = i32::try_from(two).unwrap_or(0);
    limit - (limit - two).rem_euclid(100)
}

impl ZoneDate {
    /// Nobody is born after today, so the year is the last one in which the person is born by then.
    pub(super) fn read(six: &str, today: NaiveDate) -> Self {
        let Some((year, month, day)) = parts(six) else { return Self::Unreadable };
        let year = year.map(|two| {
            let year = year_up_to(today.year(), two);
            let born = (year, month.unwrap_or(1), day.unwrap_or(1));
            if born > (today.year(), today.month(), today.day()) { year - 100 } else { year }
        });
        Self::Known { year, month, day }
    }

    pub(super) fn is_impossible(self, today: NaiveDate) -> bool {
        let Self::Known { year, month, day } = self else { return true };
        // 29 February of an unknown year exists.
        let day_exists = NaiveDate::from_ymd_opt(year.unwrap_or(2000), month.unwrap_or(1), day.unwrap_or(1)).is_some();
        !day_exists || year.is_some_and(|year| year > today.year())
    }
}

/// Until when the document is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExpiryDate {
    Until(NaiveDate),
    /// Fillers only: the document has no end.
    None,
    Impossible,
}

impl ExpiryDate {
    /// A passport or visa is not valid for more than some ten years, so two digits beyond that lie behind us; a card may be valid for
    /// life, which some states print as a year 99.
    pub(super) fn read(six: &str, format: ZoneFormat, today: NaiveDate) -> Self {
        if six.chars().all(|c| c == '<') {
            return Self::None;
        }
        let ahead = match format {
            ZoneFormat::Td3 | ZoneFormat::MrvA | ZoneFormat::MrvB => 20,
            ZoneFormat::Td1 | ZoneFormat::Td2 => 79,
        };
        let day = parts(six).and_then(|(year, month, day)| {
            let year = year_up_to(today.year() + ahead, year?);
            NaiveDate::from_ymd_opt(year, month?, day?)
        });
        day.map_or(Self::Impossible, Self::Until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    #[test]
    fn the_century_of_a_birth_is_the_last_one_that_is_over() {
        let today = day(2026, 11, 22);
        let known = |year, month, day| ZoneDate::Known { year, month, day };
        for (six, date) in [
            ("740812", known(Some(1974), Some(8), Some(12))),
            ("261122", known(Some(2026), Some(11), Some(22))),
            ("261123", known(Some(1926), Some(11), Some(23))),
            ("850101", known(Some(1985), Some(1), Some(1))),
            ("85<<<<", known(Some(1985), None, None)),
            ("850000", known(Some(1985), None, None)),
            ("8503<<", known(Some(1985), Some(3), None)),
            ("<<<<<<", known(None, None, None)),
            ("000101", known(Some(2000), Some(1), Some(1))),
            ("8O0101", ZoneDate::Unreadable),
            ("8<0101", ZoneDate::Unreadable),
        ] {
            assert_eq!(ZoneDate::read(six, today), date, "{six}");
        }
        assert!(ZoneDate::read("850230", today).is_impossible(today), "30 February");
        assert!(!ZoneDate::read("<<0229", today).is_impossible(today), "29 February of an unknown year");
    }

    #[test]
    fn the_century_of_an_end_depends_on_the_document() {
        let today = day(2026, 11, 22);
        for (six, format, until) in [
            ("120415", ZoneFormat::Td3, ExpiryDate::Until(day(2012, 4, 15))),
            ("360415", ZoneFormat::Td3, ExpiryDate::Until(day(2036, 4, 15))),
            ("940415", ZoneFormat::Td3, ExpiryDate::Until(day(1994, 4, 15))),
            ("991231", ZoneFormat::Td1, ExpiryDate::Until(day(2099, 12, 31))),
            ("<<<<<<", ZoneFormat::Td1, ExpiryDate::None),
            ("1204<<", ZoneFormat::Td1, ExpiryDate::Impossible),
            ("120431", ZoneFormat::Td3, ExpiryDate::Impossible),
        ] {
            assert_eq!(ExpiryDate::read(six, format, today), until, "{six} {format:?}");
        }
    }
}
