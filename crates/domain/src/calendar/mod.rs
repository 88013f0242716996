//! Calendars that people know their birth date in, and what their days are in ours.
//!
//! The arithmetic is ICU4X's. Here stands which calendars there are, which years, months and days they have, and what a date of
//! which only a part is known can mean: an Ethiopic year lies in two Gregorian ones.

mod months;

pub(crate) use months::{MARK, marked};

use crate::coded_enum;
use chrono::{Datelike, NaiveDate};
use icu_calendar::{
    Date,
    cal::{
        self, Ethiopian, EthiopianEraStyle, Hijri,
        hijri::{TabularAlgorithm, TabularAlgorithmEpoch, TabularAlgorithmLeapYears, UmmAlQura},
    },
    types::RataDie,
};

coded_enum! {
    /// The calendar a birth date was given in, by the name that CLDR has for it. Parts are always kept in the Gregorian calendar
    /// beside it.
    pub enum Calendar {
        Gregorian = "gregorian",
        /// Years of mercy (Amete Mihret), seven or eight behind ours; the thirteenth month, Pagumen, has five or six days.
        Ethiopic = "ethiopic",
        /// Solar Hijri: the calendar of the state in Iran and, with other names of months, in Afghanistan.
        Persian = "persian",
        /// The calendar of the state in Saudi Arabia. Before the year 1300, where its tables begin, the civil one.
        IslamicUmmAlQura = "islamic-umalqura",
        /// Computed, eleven leap years in thirty. A month that was begun by sight of the moon can lie a day off.
        IslamicCivil = "islamic-civil",
    }
}

/// A date as far as it is known, in the calendar that it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct CalendarDate {
    pub calendar: Calendar,
    pub year: i32,
    /// From 1.
    pub month: Option<u32>,
    pub day: Option<u32>,
}

impl CalendarDate {
    /// The first and the last day that it can be. `None`: the calendar has no such month or day.
    #[must_use]
    pub fn span(self) -> Option<(NaiveDate, NaiveDate)> {
        let Self { calendar, year, month, day } = self;
        let (first_month, last_month) = month.map_or((1, calendar.months()), |month| (month, month));
        let (first_day, last_day) =
            day.map_or_else(|| Some((1, calendar.days_in_month(year, last_month)?)), |day| Some((day, day)))?;
        Some((calendar.to_gregorian(year, first_month, first_day)?, calendar.to_gregorian(year, last_month, last_day)?))
    }
}

const HIJRI_CIVIL: Hijri<TabularAlgorithm> = Hijri::new_tabular(TabularAlgorithmLeapYears::TypeII, TabularAlgorithmEpoch::Friday);

impl Calendar {
    /// Months of a year.
    #[must_use]
    pub const fn months(self) -> u32 {
        if matches!(self, Self::Ethiopic) { 13 } else { 12 }
    }

    /// How many days a month of a year has. `None`: there is no such month.
    #[must_use]
    pub fn days_in_month(self, year: i32, month: u32) -> Option<u32> {
        let month = u8::try_from(month).ok()?;
        Some(match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(year, month.into(), 1)?.num_days_in_month().into(),
            Self::Ethiopic => ethiopic(year, month, 1)?.days_in_month().into(),
            Self::Persian => Date::try_new_persian(year, month, 1).ok()?.days_in_month().into(),
            Self::IslamicUmmAlQura => umm_al_qura(year, month, 1)?.days_in_month().into(),
            Self::IslamicCivil => civil(year, month, 1)?.days_in_month().into(),
        })
    }

    /// The Gregorian day. `None`: the calendar has no such day.
    #[must_use]
    pub fn to_gregorian(self, year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        if self == Self::Gregorian {
            return NaiveDate::from_ymd_opt(year, month, day);
        }
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let fixed = match self {
            Self::Gregorian => return None,
            Self::Ethiopic => ethiopic(year, month, day)?.to_rata_die(),
            Self::Persian => Date::try_new_persian(year, month, day).ok()?.to_rata_die(),
            Self::IslamicUmmAlQura => umm_al_qura(year, month, day)?.to_rata_die(),
            Self::IslamicCivil => civil(year, month, day)?.to_rata_die(),
        };
        // Both count days from 1 January of the year 1.
        NaiveDate::from_num_days_from_ce_opt(i32::try_from(fixed.to_i64_date()).ok()?)
    }

    /// Year, month and day that a Gregorian day has in this calendar.
    #[must_use]
    pub fn on(self, day: NaiveDate) -> (i32, u32, u32) {
        let fixed = RataDie::new(day.num_days_from_ce().into());
        match self {
            Self::Gregorian => (day.year(), day.month(), day.day()),
            Self::Ethiopic => parts(&Date::from_rata_die(fixed, Ethiopian::new())),
            Self::Persian => parts(&Date::from_rata_die(fixed, cal::Persian)),
            Self::IslamicUmmAlQura => parts(&Date::from_rata_die(fixed, Hijri::new_umm_al_qura())),
            Self::IslamicCivil => parts(&Date::from_rata_die(fixed, HIJRI_CIVIL)),
        }
    }
}

fn ethiopic(year: i32, month: u8, day: u8) -> Option<Date<Ethiopian>> {
    Date::try_new_ethiopian(EthiopianEraStyle::AmeteMihret, year, month, day).ok()
}

fn umm_al_qura(year: i32, month: u8, day: u8) -> Option<Date<Hijri<UmmAlQura>>> {
    Date::try_new_hijri_with_calendar(year, month, day, Hijri::new_umm_al_qura()).ok()
}

fn civil(year: i32, month: u8, day: u8) -> Option<Date<Hijri<TabularAlgorithm>>> {
    Date::try_new_hijri_with_calendar(year, month, day, HIJRI_CIVIL).ok()
}

fn parts<A: icu_calendar::AsCalendar>(date: &Date<A>) -> (i32, u32, u32) {
    (date.year().extended_year(), date.month().ordinal.into(), date.day_of_month().0.into())
}

#[cfg(test)]
mod tests {
    use super::{Calendar::*, *};
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    /// Pairs that calendars of the states and the literature have, among them both sides of a new year.
    #[test]
    fn known_days_are_the_same_day() {
        for (calendar, other, ours) in [
            // Enkutatash, the day after Pagumen 5, and after Pagumen 6 in the year before a Gregorian leap year.
            (Ethiopic, (2000, 1, 1), day(2007, 9, 12)),
            (Ethiopic, (1999, 13, 6), day(2007, 9, 11)),
            (Ethiopic, (1999, 13, 5), day(2007, 9, 10)),
            (Ethiopic, (2001, 1, 1), day(2008, 9, 11)),
            (Ethiopic, (2000, 13, 5), day(2008, 9, 10)),
            (Ethiopic, (1962, 4, 23), day(1970, 1, 1)),
            // Nowruz; 22 Bahman 1357; the leap day of 1375.
            (Persian, (1377, 1, 1), day(1998, 3, 21)),
            (Persian, (1376, 12, 29), day(1998, 3, 20)),
            (Persian, (1357, 11, 22), day(1979, 2, 11)),
            (Persian, (1375, 12, 30), day(1997, 3, 20)),
            (Persian, (1348, 10, 11), day(1970, 1, 1)),
            // New years' days of Umm al-Qura, and the one day between it and the civil calendar.
            (IslamicUmmAlQura, (1420, 9, 1), day(1999, 12, 9)),
            (IslamicUmmAlQura, (1445, 9, 1), day(2024, 3, 11)),
            (IslamicUmmAlQura, (1445, 10, 1), day(2024, 4, 10)),
            (IslamicUmmAlQura, (1446, 1, 1), day(2024, 7, 7)),
            (IslamicCivil, (1446, 1, 1), day(2024, 7, 8)),
            (IslamicCivil, (1400, 1, 1), day(1979, 11, 21)),
            (Gregorian, (1998, 8, 3), day(1998, 8, 3)),
        ] {
            let (year, month, of_month) = other;
            assert_eq!(calendar.to_gregorian(year, month, of_month), Some(ours), "{calendar:?} {other:?}");
            assert_eq!(calendar.on(ours), other, "{calendar:?} {ours}");
        }
    }

    #[test]
    fn pagumen_has_six_days_only_before_the_new_year_of_a_leap_cycle() {
        for year in 1900..=2020 {
            let days = if year % 4 == 3 { 6 } else { 5 };
            assert_eq!(Ethiopic.days_in_month(year, 13), Some(days), "Pagumen {year}");
            assert_eq!(Ethiopic.to_gregorian(year, 13, 6).is_some(), days == 6, "6 Pagumen {year}");
        }
        assert_eq!(Ethiopic.days_in_month(1990, 14), None);
        assert_eq!(Persian.days_in_month(1376, 12), Some(29));
        assert_eq!(Persian.days_in_month(1375, 12), Some(30));
        assert_eq!(Persian.days_in_month(1377, 13), None);
        assert_eq!(Gregorian.days_in_month(2024, 2), Some(29));
    }

    #[test]
    fn a_year_alone_spans_two_of_ours() {
        let span = |calendar, year, month| CalendarDate { calendar, year, month, day: None }.span();
        assert_eq!(span(Ethiopic, 1990, None), Some((day(1997, 9, 11), day(1998, 9, 10))));
        assert_eq!(span(Ethiopic, 1991, None), Some((day(1998, 9, 11), day(1999, 9, 11))), "Pagumen 6");
        assert_eq!(span(Persian, 1377, Some(5)), Some((day(1998, 7, 23), day(1998, 8, 22))));
        assert_eq!(span(Gregorian, 1998, Some(2)), Some((day(1998, 2, 1), day(1998, 2, 28))));
        assert_eq!(span(Persian, 1377, Some(13)), None);
    }

    proptest! {
        /// From 1850, before which nobody alive was born, into the next century.
        #[test]
        fn every_day_comes_back_from_each_calendar(days in 0i64..92_000) {
            let ours = day(1850, 1, 1) + chrono::Days::new(days.unsigned_abs());
            for &calendar in Calendar::ALL {
                let (year, month, of_month) = calendar.on(ours);
                prop_assert_eq!(calendar.to_gregorian(year, month, of_month), Some(ours), "{:?}", calendar);
                let length = calendar.days_in_month(year, month).expect("a month that has a day");
                prop_assert!(of_month <= length && month <= calendar.months());
                prop_assert_eq!(calendar.to_gregorian(year, month, length + 1), None, "a month ends where it says");
            }
        }

        #[test]
        fn no_number_breaks_a_calendar(year: i32, month: u32, of_month: u32) {
            for &calendar in Calendar::ALL {
                let whole = calendar.to_gregorian(year, month, of_month);
                let length = calendar.days_in_month(year, month);
                prop_assert!(whole.is_none() || length.is_some_and(|length| of_month <= length));
                let span = CalendarDate { calendar, year, month: Some(month), day: None }.span();
                prop_assert!(span.is_none_or(|(first, last)| first < last));
            }
        }
    }
}
