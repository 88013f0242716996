//! Working hours in a rhythm of several weeks, and the day from which they hold.

use super::window::{check, merged, push_windows};
use super::{Interval, ScheduleError, WorkingHours};
use crate::time::Day;
use chrono::{Datelike, Days, NaiveDate};
use chrono_tz::Tz;

/// Hours in one week of a rhythm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PatternHours {
    /// From 1 to the number of weeks of the rhythm.
    pub week: u8,
    pub hours: WorkingHours,
}

/// Working hours from a day on, until a later pattern begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingPattern {
    /// The week of this day is the first of the rhythm. Its earlier days are not worked by this pattern.
    pub valid_from: Day,
    /// After so many weeks it begins anew, 1 to [`WorkingPattern::MOST_WEEKS`].
    pub weeks: u8,
    pub hours: Vec<PatternHours>,
}

impl WorkingPattern {
    /// Two months: nobody keeps a longer rhythm in mind.
    pub const MOST_WEEKS: u8 = 8;

    /// The same hours every week, since ever.
    #[must_use]
    pub fn every_week(hours: &[WorkingHours]) -> Self {
        let hours = hours.iter().map(|hours| PatternHours { week: 1, hours: *hours }).collect();
        Self { valid_from: Self::since_ever(), weeks: 1, hours }
    }

    /// The day that stands for "no beginning": a Monday before any appointment.
    #[must_use]
    pub const fn since_ever() -> Day {
        match NaiveDate::from_ymd_opt(2001, 1, 1) {
            Some(day) => Day(day),
            None => Day(NaiveDate::MIN),
        }
    }

    /// Which week of the rhythm a day lies in, from 1.
    #[must_use]
    pub fn week_of(&self, day: Day) -> u8 {
        let weeks = (monday(day.0) - monday(self.valid_from.0)).num_days() / 7;
        u8::try_from(weeks.rem_euclid(i64::from(self.weeks.max(1)))).unwrap_or_default() + 1
    }

    /// # Errors
    /// [`ScheduleError::Hours`] for hours that are unsound or of a week that the rhythm does not have.
    pub fn check(&self) -> Result<(), ScheduleError> {
        if !(1..=Self::MOST_WEEKS).contains(&self.weeks) || self.hours.iter().any(|h| !(1..=self.weeks).contains(&h.week)) {
            return Err(ScheduleError::Hours);
        }
        let hours: Vec<WorkingHours> = self.hours.iter().map(|h| h.hours).collect();
        check(&hours)
    }

    /// Hours of the same week and weekday that share time: the index of the second of two.
    #[must_use]
    pub fn overlap(&self) -> Option<usize> {
        let hours = &self.hours;
        (1..hours.len()).find(|later| {
            let two = hours[*later];
            hours[..*later].iter().any(|one| {
                one.week == two.week
                    && one.hours.weekday == two.hours.weekday
                    && one.hours.from_minute < two.hours.to_minute
                    && two.hours.from_minute < one.hours.to_minute
            })
        })
    }
}

fn monday(day: NaiveDate) -> NaiveDate {
    day - Days::new(u64::from(day.weekday().num_days_from_monday()))
}

/// The hours that hold on a day: those of the latest pattern that has begun, in its week of the rhythm.
#[must_use]
pub fn hours_on(patterns: &[WorkingPattern], day: Day) -> Vec<WorkingHours> {
    let in_force = patterns.iter().filter(|pattern| pattern.valid_from <= day).max_by_key(|pattern| pattern.valid_from);
    in_force.map_or_else(Vec::new, |pattern| {
        let (week, weekday) = (pattern.week_of(day), day.0.weekday().number_from_monday());
        let holds = |h: &&PatternHours| h.week == week && u32::from(h.hours.weekday) == weekday;
        pattern.hours.iter().filter(holds).map(|h| h.hours).collect()
    })
}

/// The instants of these local days, first and last included, at which somebody works: sorted and merged. Nobody works on
/// `holidays`.
///
/// # Errors
/// [`ScheduleError::Hours`].
pub fn working_times(
    patterns: &[WorkingPattern],
    from: Day,
    to: Day,
    holidays: &[Day],
    zone: Tz,
) -> Result<Vec<Interval>, ScheduleError> {
    patterns.iter().try_for_each(WorkingPattern::check)?;
    let mut windows = Vec::new();
    for day in from.0.iter_days().take_while(|day| *day <= to.0) {
        if !holidays.contains(&Day(day)) {
            push_windows(day, &hours_on(patterns, Day(day)), zone, &mut windows);
        }
    }
    Ok(merged(windows))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono_tz::Europe::Berlin;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn line(week: u8, weekday: u8, from: u16, to: u16) -> PatternHours {
        PatternHours { week, hours: WorkingHours { weekday, from_minute: from * 60, to_minute: to * 60 } }
    }

    #[test]
    fn hours_alternate_by_week_across_the_turn_of_a_year_with_53_weeks() {
        // Friday, 4 December 2026: its week is the first.
        let pattern =
            WorkingPattern { valid_from: day("2026-12-04"), weeks: 2, hours: vec![line(1, 1, 8, 12), line(2, 3, 13, 17)] };
        let works = |text: &str| !hours_on(std::slice::from_ref(&pattern), day(text)).is_empty();
        assert!(!works("2026-11-30"), "the Monday of its first week lies before it begins");
        assert!(!works("2026-12-07") && works("2026-12-09"), "the second week");
        assert!(works("2026-12-14") && !works("2026-12-16"), "the first again");
        // 2026 has a week 53: even and odd numbers would meet twice.
        assert!(works("2026-12-28") && !works("2026-12-30"), "week 53");
        assert!(!works("2027-01-04") && works("2027-01-06"), "week 1");
    }

    #[test]
    fn a_later_pattern_takes_over_on_its_day_and_may_be_empty() {
        let before = WorkingPattern::every_week(&[line(1, 1, 8, 12).hours]);
        let leaves = WorkingPattern { valid_from: day("2026-12-07"), weeks: 1, hours: vec![] };
        let patterns = [leaves, before];
        assert_eq!(hours_on(&patterns, day("2026-11-30")).len(), 1);
        assert!(hours_on(&patterns, day("2026-12-07")).is_empty());
        let times = working_times(&patterns, day("2026-11-23"), day("2026-12-20"), &[day("2026-11-30")], Berlin).expect("sound");
        assert_eq!(times.len(), 1, "one Monday is a holiday, and then the hours end");
    }

    #[test]
    fn hours_of_one_week_that_share_time_are_found_and_those_of_two_weeks_are_not() {
        let pattern = |hours| WorkingPattern { valid_from: day("2026-11-23"), weeks: 2, hours };
        assert_eq!(pattern(vec![line(1, 1, 8, 12), line(2, 1, 8, 12), line(1, 1, 12, 14)]).overlap(), None);
        assert_eq!(pattern(vec![line(1, 1, 8, 12), line(1, 2, 8, 12), line(1, 1, 11, 14)]).overlap(), Some(2));
        assert!(pattern(vec![line(3, 1, 8, 12)]).check().is_err(), "a third week of two");
    }
}
