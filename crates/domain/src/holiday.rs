//! Public holidays of North Rhine-Westphalia, computed.
//!
//! Source: Feiertagsgesetz NW, § 2. The law has stood unchanged since 1995; the single 31 October of 2017 is left out, because no
//! appointment is planned into the past.

use crate::coded_enum;
use crate::time::Day;
use chrono::{Datelike, Days, NaiveDate};

coded_enum! {
    pub enum Holiday {
        NewYear = "new-year",
        GoodFriday = "good-friday",
        EasterMonday = "easter-monday",
        LabourDay = "labour-day",
        Ascension = "ascension",
        WhitMonday = "whit-monday",
        CorpusChristi = "corpus-christi",
        GermanUnity = "german-unity",
        AllSaints = "all-saints",
        ChristmasDay = "christmas-day",
        SecondChristmasDay = "second-christmas-day",
    }
}

/// The years for which holidays are computed: the Gregorian Easter has a meaning in them and every date fits the wire format.
const YEARS: std::ops::RangeInclusive<i32> = 1583..=9999;

/// Easter Sunday in the Gregorian calendar; `None` outside the years 1583 to 9999.
#[must_use]
pub fn easter_sunday(year: i32) -> Option<Day> {
    if !YEARS.contains(&year) {
        return None;
    }
    // The computus: the golden number gives the moon, the century its two corrections, the rest finds the Sunday after it.
    let golden = year % 19;
    let century = year / 100;
    let solar = century / 4;
    let lunar = (8 * century + 13) / 25;
    let full_moon = (19 * golden + century - solar - lunar + 15) % 30;
    let full_moon = full_moon - (full_moon / 28) * (1 - (29 / (full_moon + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + full_moon + 2 - century + solar) % 7;
    let from_21_march = full_moon - weekday;
    let month = 3 + (from_21_march + 40) / 44;
    let day = from_21_march + 28 - 31 * (month / 4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?).map(Day)
}

/// The eleven public holidays of a year by date. Labour Day and Ascension can fall on the same day (2008), both are then listed.
/// Empty outside the years 1583 to 9999.
#[must_use]
pub fn north_rhine_westphalia(year: i32) -> Vec<(Day, Holiday)> {
    let Some(easter) = easter_sunday(year) else { return Vec::new() };
    let fixed = |month, day| NaiveDate::from_ymd_opt(year, month, day).map(Day);
    let before = |days| easter.0.checked_sub_days(Days::new(days)).map(Day);
    let after = |days| easter.0.checked_add_days(Days::new(days)).map(Day);
    let mut all: Vec<(Day, Holiday)> = [
        (fixed(1, 1), Holiday::NewYear),
        (before(2), Holiday::GoodFriday),
        (after(1), Holiday::EasterMonday),
        (fixed(5, 1), Holiday::LabourDay),
        (after(39), Holiday::Ascension),
        (after(50), Holiday::WhitMonday),
        (after(60), Holiday::CorpusChristi),
        (fixed(10, 3), Holiday::GermanUnity),
        (fixed(11, 1), Holiday::AllSaints),
        (fixed(12, 25), Holiday::ChristmasDay),
        (fixed(12, 26), Holiday::SecondChristmasDay),
    ]
    .into_iter()
    .filter_map(|(day, holiday)| day.map(|day| (day, holiday)))
    .collect();
    all.sort_unstable();
    all
}

/// The public holidays from the first to the last day, both included, by date.
#[must_use]
pub fn between(first: Day, last: Day) -> Vec<(Day, Holiday)> {
    // A range that nobody plans must not compute ten thousand Easters.
    let years = first.0.year().max(*YEARS.start())..=last.0.year().min(*YEARS.end());
    years.flat_map(north_rhine_westphalia).filter(|(day, _)| (first..=last).contains(day)).collect()
}

/// The public holiday on this day, if it is one.
#[must_use]
pub fn on(day: Day) -> Option<Holiday> {
    north_rhine_westphalia(day.0.year()).into_iter().find(|(at, _)| *at == day).map(|(_, holiday)| holiday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Weekday;

    #[test]
    fn the_movable_feasts_of_2024_to_2028_are_those_of_the_calendar() {
        for (year, easter, good_friday, easter_monday, ascension, whit_monday, corpus_christi) in [
            (2024, "03-31", "03-29", "04-01", "05-09", "05-20", "05-30"),
            (2025, "04-20", "04-18", "04-21", "05-29", "06-09", "06-19"),
            (2026, "04-05", "04-03", "04-06", "05-14", "05-25", "06-04"),
            (2027, "03-28", "03-26", "03-29", "05-06", "05-17", "05-27"),
            (2028, "04-16", "04-14", "04-17", "05-25", "06-05", "06-15"),
        ] {
            let day = |text: &str| Day::parse(&format!("{year}-{text}")).expect("a day");
            assert_eq!(easter_sunday(year), Some(day(easter)));
            let all = north_rhine_westphalia(year);
            assert_eq!(all.len(), 11, "North Rhine-Westphalia has eleven");
            for (text, holiday) in [
                ("01-01", Holiday::NewYear),
                (good_friday, Holiday::GoodFriday),
                (easter_monday, Holiday::EasterMonday),
                ("05-01", Holiday::LabourDay),
                (ascension, Holiday::Ascension),
                (whit_monday, Holiday::WhitMonday),
                (corpus_christi, Holiday::CorpusChristi),
                ("10-03", Holiday::GermanUnity),
                ("11-01", Holiday::AllSaints),
                ("12-25", Holiday::ChristmasDay),
                ("12-26", Holiday::SecondChristmasDay),
            ] {
                assert!(all.contains(&(day(text), holiday)), "{holiday:?} of {year} is {text}");
                assert_eq!(on(day(text)), Some(holiday));
            }
            assert_eq!(on(day("10-31")), None, "Reformation Day is none in North Rhine-Westphalia");
        }
    }

    #[test]
    fn the_earliest_and_the_latest_easter_are_found() {
        assert_eq!(easter_sunday(1818), Day::parse("1818-03-22"));
        assert_eq!(easter_sunday(2038), Day::parse("2038-04-25"));
        assert_eq!(easter_sunday(1954), Day::parse("1954-04-18"), "one of the two exceptions of the computus");
        assert_eq!(easter_sunday(1981), Day::parse("1981-04-19"), "the other exception of the computus");
    }

    #[test]
    fn every_easter_is_a_sunday_between_22_march_and_25_april() {
        for year in YEARS {
            let easter = easter_sunday(year).expect("in range").0;
            assert_eq!(easter.weekday(), Weekday::Sun, "{year}");
            assert!((3, 22) <= (easter.month(), easter.day()) && (easter.month(), easter.day()) <= (4, 25), "{year}");
        }
    }

    #[test]
    fn years_without_a_gregorian_easter_have_no_holidays() {
        assert!(north_rhine_westphalia(1500).is_empty());
        assert!(north_rhine_westphalia(i32::MAX).is_empty());
    }

    #[test]
    fn a_range_lists_the_holidays_of_both_its_years() {
        let day = |text| Day::parse(text).expect("a day");
        let found = between(day("2026-12-25"), day("2027-01-01"));
        assert_eq!(
            found.iter().map(|(_, holiday)| *holiday).collect::<Vec<_>>(),
            [Holiday::ChristmasDay, Holiday::SecondChristmasDay, Holiday::NewYear]
        );
        assert!(between(day("2027-01-01"), day("2026-01-01")).is_empty(), "a reversed range holds nothing");
    }

    #[test]
    fn two_holidays_can_share_a_day() {
        let all = north_rhine_westphalia(2008);
        let first_of_may = Day::parse("2008-05-01").expect("a day");
        assert_eq!(all.iter().filter(|(day, _)| *day == first_of_may).count(), 2);
    }
}
