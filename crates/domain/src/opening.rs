//! When a service is open: schedules in the parts of RFC 5545 (3.3.10) that HSDS has, days that are different, public holidays.
//!
//! Times are local to the place. A schedule without a rule but with its days (`valid_from` and `valid_to`) speaks for these days
//! alone and overrules every rule on them; without a time it says closed.

use crate::time::Day;
use chrono::{Datelike, Days, NaiveDate, Weekday};

const MINUTES_OF_A_DAY: u16 = 24 * 60;
/// The next opening is looked for so far ahead: a service that opens once a month is found.
const DAYS_AHEAD: u64 = 35;
/// A rule with a count is followed from its first day no further than this.
const MOST_COUNTED_DAYS: i64 = 3660;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    Weekly,
    Monthly,
}

/// One schedule.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recurrence {
    pub valid_from: Option<Day>,
    pub valid_to: Option<Day>,
    pub dtstart: Option<Day>,
    pub until: Option<Day>,
    pub count: Option<u32>,
    pub freq: Option<Frequency>,
    pub interval: Option<u32>,
    /// Each weekday with which one of its month: 0 all, 2 the second, −1 the last.
    pub byday: Vec<(i32, Weekday)>,
    pub byweekno: Vec<i32>,
    pub bymonthday: Vec<i32>,
    pub byyearday: Vec<i32>,
    /// Minutes after midnight.
    pub opens_at: Option<u16>,
    pub closes_at: Option<u16>,
}

/// Whether it is open at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Open, until this minute of the day.
    Open { until: u16 },
    /// Closed, until this minute of this day, where one is known.
    Closed { next: Option<(Day, u16)> },
    /// Nobody wrote down when.
    Unknown,
}

impl Recurrence {
    /// Reads the fields of a schedule by their names in HSDS.
    ///
    /// # Errors
    /// The name of the field that is not as RFC 5545 has it.
    pub fn parse<'a>(field: &dyn Fn(&str) -> Option<&'a str>) -> Result<Self, &'static str> {
        let day = |name: &'static str| field(name).map(|text| Day::parse(text).ok_or(name)).transpose();
        let positive = |name: &'static str| {
            field(name).map(|text| text.parse::<u32>().ok().filter(|number| *number > 0).ok_or(name)).transpose()
        };
        let minute = |name: &'static str| field(name).map(|text| Self::minute_of(text).ok_or(name)).transpose();
        let list = |name: &'static str, most: i32| -> Result<Vec<i32>, &'static str> {
            let numbers = field(name).unwrap_or_default().split(',').map(str::trim).filter(|part| !part.is_empty());
            let read = |part: &str| part.parse::<i32>().ok().filter(|number| *number != 0 && number.abs() <= most).ok_or(name);
            numbers.map(read).collect()
        };
        let freq = match field("freq") {
            None => None,
            Some("WEEKLY") => Some(Frequency::Weekly),
            Some("MONTHLY") => Some(Frequency::Monthly),
            Some(_) => return Err("freq"),
        };
        let parts = field("byday").unwrap_or_default().split(',').map(str::trim).filter(|part| !part.is_empty());
        let byday: Vec<(i32, Weekday)> =
            parts.map(|part| weekday_of(part, freq).ok_or("byday")).collect::<Result<_, &'static str>>()?;
        let rule = Self {
            valid_from: day("valid_from")?,
            valid_to: day("valid_to")?,
            dtstart: day("dtstart")?,
            until: day("until")?,
            count: positive("count")?,
            freq,
            interval: positive("interval")?,
            byday,
            byweekno: list("byweekno", 53)?,
            bymonthday: list("bymonthday", 31)?,
            byyearday: list("byyearday", 366)?,
            opens_at: minute("opens_at")?,
            closes_at: minute("closes_at")?,
        };
        if rule.valid_from.zip(rule.valid_to).is_some_and(|(from, to)| from > to) {
            return Err("valid_to");
        }
        Ok(rule)
    }

    /// Minutes after midnight of `08:00`, `08:00:00` or `08:00+01:00`. A distance from UTC is that of the place, so the time of the
    /// clock on its wall stands before it.
    #[must_use]
    pub fn minute_of(text: &str) -> Option<u16> {
        let clock = text.strip_suffix('Z').unwrap_or_else(|| text.split_once(['+', '-']).map_or(text, |(clock, _)| clock));
        let mut parts = clock.split(':');
        let mut part = |most: u16| parts.next().filter(|part| part.len() == 2)?.parse::<u16>().ok().filter(|n| *n <= most);
        let (hours, minutes) = (part(24)?, part(59)?);
        let seconds = parts.next();
        let sound = seconds.is_none_or(|part| part.len() >= 2 && part[..2].parse::<u16>().is_ok_and(|n| n <= 60));
        (sound && parts.next().is_none()).then_some(hours * 60 + minutes).filter(|minute| *minute <= MINUTES_OF_A_DAY)
    }

    /// Whether it speaks for certain days, and not for a rule.
    #[must_use]
    pub const fn is_exception(&self) -> bool {
        self.freq.is_none() && self.byday.is_empty() && self.valid_from.is_some() && self.valid_to.is_some()
    }

    /// Whether it says anything about time.
    #[must_use]
    pub const fn says_when(&self) -> bool {
        self.is_exception() || self.opens_at.is_some()
    }

    /// Whether it speaks for this day.
    #[must_use]
    pub fn is_on(&self, day: Day) -> bool {
        let (first, last) = (self.valid_from.max(self.dtstart), [self.valid_to, self.until].into_iter().flatten().min());
        if first.is_some_and(|first| day < first) || last.is_some_and(|last| day > last) {
            return false;
        }
        if self.is_exception() {
            return true;
        }
        self.follows(day) && self.is_counted(day)
    }

    /// Whether the rule meets the day, its ends and its count aside.
    fn follows(&self, day: Day) -> bool {
        let date = day.0;
        let among = |list: &[i32], at: u32, of: u32| {
            let (at, of) = (i64::from(at), i64::from(of));
            list.is_empty() || list.iter().any(|n| if *n > 0 { i64::from(*n) == at } else { i64::from(*n) + of + 1 == at })
        };
        if !among(&self.byweekno, date.iso_week().week(), weeks_of(date))
            || !among(&self.byyearday, date.ordinal(), days_of_year(date))
        {
            return false;
        }
        let interval = i64::from(self.interval.unwrap_or(1));
        match self.freq.unwrap_or(Frequency::Weekly) {
            Frequency::Weekly => {
                let steps = self.dtstart.map_or(0, |start| (monday(date) - monday(start.0)).num_days() / 7);
                let on_day = match (self.byday.is_empty(), self.dtstart) {
                    (false, _) => self.byday.iter().any(|(_, weekday)| *weekday == date.weekday()),
                    (true, Some(start)) => start.0.weekday() == date.weekday(),
                    (true, None) => !self.byweekno.is_empty() || !self.byyearday.is_empty(),
                };
                on_day && steps % interval == 0
            }
            Frequency::Monthly => {
                let months = |date: NaiveDate| i64::from(date.year()) * 12 + i64::from(date.month0());
                let steps = self.dtstart.map_or(0, |start| months(date) - months(start.0));
                let length = days_of_month(date);
                let on_weekday = self.byday.is_empty()
                    || self.byday.iter().any(|(which, weekday)| {
                        let nth = i32::try_from(date.day0() / 7 + 1).unwrap_or_default();
                        let from_end = -i32::try_from((length - date.day()) / 7 + 1).unwrap_or_default();
                        *weekday == date.weekday() && (*which == 0 || *which == nth || *which == from_end)
                    });
                let plain = self.byday.is_empty() && self.bymonthday.is_empty();
                let on_start = !plain || self.dtstart.is_some_and(|start| start.0.day() == date.day());
                on_weekday && on_start && among(&self.bymonthday, date.day(), length) && steps % interval == 0
            }
        }
    }

    /// Whether the day is among the first `count` of the rule.
    fn is_counted(&self, day: Day) -> bool {
        let (Some(count), Some(start)) = (self.count, self.dtstart) else { return true };
        let before = (day.0 - start.0).num_days().min(MOST_COUNTED_DAYS);
        let earlier =
            start.0.iter_days().take(usize::try_from(before).unwrap_or_default()).filter(|date| self.follows(Day(*date)));
        earlier.take(count as usize).count() < count as usize
    }

    fn hours(&self) -> Option<(u16, u16)> {
        let from = self.opens_at?;
        // Without an end, or with one past midnight, it is open to the end of the day.
        let to = self.closes_at.filter(|to| *to > from).unwrap_or(MINUTES_OF_A_DAY);
        Some((from, to))
    }
}

/// From when to when it is open on a day, sorted, without overlaps. A day that is different overrules a holiday, and that a rule.
#[must_use]
pub fn hours_on(rules: &[Recurrence], is_holiday: &dyn Fn(Day) -> bool, day: Day) -> Vec<(u16, u16)> {
    let on: Vec<&Recurrence> = rules.iter().filter(|rule| rule.is_on(day)).collect();
    let different = on.iter().any(|rule| rule.is_exception());
    if !different && is_holiday(day) {
        return Vec::new();
    }
    let mut hours: Vec<(u16, u16)> =
        on.iter().filter(|rule| rule.is_exception() == different).filter_map(|rule| rule.hours()).collect();
    hours.sort_unstable();
    hours.dedup_by(|next, kept| {
        let meets = next.0 <= kept.1;
        if meets {
            kept.1 = kept.1.max(next.1);
        }
        meets
    });
    hours
}

/// Whether it is open at this minute of this day.
#[must_use]
pub fn openness(rules: &[Recurrence], is_holiday: &dyn Fn(Day) -> bool, day: Day, minute: u16) -> Openness {
    if !rules.iter().any(Recurrence::says_when) {
        return Openness::Unknown;
    }
    let today = hours_on(rules, is_holiday, day);
    if let Some((_, until)) = today.iter().find(|(from, to)| (*from..*to).contains(&minute)) {
        return Openness::Open { until: *until };
    }
    let later = today.iter().find(|(from, _)| *from > minute).map(|(from, _)| (day, *from));
    let next = later.or_else(|| {
        (1..=DAYS_AHEAD).find_map(|ahead| {
            let day = Day(day.0.checked_add_days(Days::new(ahead))?);
            hours_on(rules, is_holiday, day).first().map(|(from, _)| (day, *from))
        })
    });
    Openness::Closed { next }
}

/// The two letters that RFC 5545 has for a weekday.
#[must_use]
pub const fn weekday_code(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}

/// The weekday with these two letters.
#[must_use]
pub fn weekday_from(code: &str) -> Option<Weekday> {
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun]
        .into_iter()
        .find(|weekday| weekday_code(*weekday) == code)
}

fn weekday_of(part: &str, freq: Option<Frequency>) -> Option<(i32, Weekday)> {
    let at = part.len().checked_sub(2).filter(|at| part.is_char_boundary(*at))?;
    let (which, day) = part.split_at(at);
    let weekday = weekday_from(day)?;
    if which.is_empty() {
        return Some((0, weekday));
    }
    let which: i32 = which.parse().ok()?;
    // A numbered weekday is one of its month.
    (freq == Some(Frequency::Monthly) && which != 0 && which.abs() <= 5).then_some((which, weekday))
}

fn monday(date: NaiveDate) -> NaiveDate {
    date - Days::new(u64::from(date.weekday().num_days_from_monday()))
}

fn days_of_year(date: NaiveDate) -> u32 {
    if date.leap_year() { 366 } else { 365 }
}

fn days_of_month(date: NaiveDate) -> u32 {
    u32::from(date.num_days_in_month())
}

fn weeks_of(date: NaiveDate) -> u32 {
    // The 28th of December always lies in the last week of its year.
    NaiveDate::from_ymd_opt(date.iso_week().year(), 12, 28).map_or(52, |day| day.iso_week().week())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(fields: &[(&str, &'static str)]) -> Recurrence {
        Recurrence::parse(&|name| fields.iter().find(|(field, _)| *field == name).map(|(_, text)| *text)).expect("a sound rule")
    }

    fn wrong(fields: &[(&str, &'static str)]) -> &'static str {
        Recurrence::parse(&|name| fields.iter().find(|(field, _)| *field == name).map(|(_, text)| *text)).expect_err("unsound")
    }

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn holiday(day: Day) -> bool {
        crate::holiday::on(day).is_some()
    }

    #[test]
    fn a_weekly_rule_is_open_on_its_days_at_its_hours() {
        let rules = [rule(&[("freq", "WEEKLY"), ("byday", "MO,TH"), ("opens_at", "08:00"), ("closes_at", "12:00")])];
        let at = |text, minute| openness(&rules, &holiday, day(text), minute);
        assert_eq!(at("2026-11-23", 8 * 60), Openness::Open { until: 720 }, "a Monday");
        assert_eq!(
            at("2026-11-23", 12 * 60),
            Openness::Closed { next: Some((day("2026-11-26"), 480)) },
            "the last minute is over"
        );
        assert_eq!(at("2026-11-23", 7 * 60), Openness::Closed { next: Some((day("2026-11-23"), 480)) });
        assert_eq!(openness(&[], &holiday, day("2026-11-23"), 600), Openness::Unknown);
    }

    #[test]
    fn a_holiday_is_closed_and_a_day_that_is_different_overrules_it() {
        let regular = rule(&[("freq", "WEEKLY"), ("byday", "FR"), ("opens_at", "09:00"), ("closes_at", "17:00")]);
        let christmas = day("2026-12-25");
        assert!(hours_on(std::slice::from_ref(&regular), &holiday, christmas).is_empty(), "a Friday, and a holiday");
        let different =
            rule(&[("valid_from", "2026-12-25"), ("valid_to", "2026-12-25"), ("opens_at", "10:00"), ("closes_at", "11:00")]);
        assert_eq!(hours_on(&[regular.clone(), different], &holiday, christmas), [(600, 660)]);
        let closed = rule(&[("valid_from", "2026-12-18"), ("valid_to", "2026-12-18")]);
        assert!(hours_on(&[regular.clone(), closed], &holiday, day("2026-12-18")).is_empty(), "closed for the day");
        assert_eq!(hours_on(&[regular], &holiday, day("2026-12-18")), [(540, 1020)]);
    }

    #[test]
    fn every_part_of_a_rule_narrows_it() {
        let on = |fields: &[(&str, &'static str)], text: &str| rule(fields).is_on(day(text));
        let second = [("freq", "MONTHLY"), ("byday", "2MO"), ("opens_at", "09:00")];
        assert!(on(&second, "2026-11-09") && !on(&second, "2026-11-16"));
        let last = [("freq", "MONTHLY"), ("byday", "-1FR"), ("opens_at", "09:00")];
        assert!(on(&last, "2026-11-27") && !on(&last, "2026-11-20"));
        let fortnight = [("freq", "WEEKLY"), ("byday", "WE"), ("interval", "2"), ("dtstart", "2026-11-04")];
        assert!(on(&fortnight, "2026-11-18") && !on(&fortnight, "2026-11-11") && !on(&fortnight, "2026-10-21"));
        let days = [("freq", "MONTHLY"), ("bymonthday", "1,-1")];
        assert!(on(&days, "2026-11-01") && on(&days, "2026-11-30") && !on(&days, "2026-11-02"));
        let thrice = [("freq", "WEEKLY"), ("byday", "MO"), ("count", "3"), ("dtstart", "2026-11-02")];
        assert!(on(&thrice, "2026-11-16") && !on(&thrice, "2026-11-23"));
        let weeks = [("freq", "WEEKLY"), ("byday", "TU"), ("byweekno", "41,42")];
        assert!(on(&weeks, "2026-10-06") && !on(&weeks, "2026-10-20"));
        let ended = [("freq", "WEEKLY"), ("byday", "TU"), ("until", "2026-10-06")];
        assert!(on(&ended, "2026-10-06") && !on(&ended, "2026-10-13"));
    }

    #[test]
    fn hours_that_meet_are_one() {
        let hours = |from, to| rule(&[("freq", "WEEKLY"), ("byday", "MO"), ("opens_at", from), ("closes_at", to)]);
        let rules = [hours("13:00", "17:00"), hours("08:00", "12:00"), hours("11:00", "13:00")];
        assert_eq!(hours_on(&rules, &holiday, day("2026-11-23")), [(480, 1020)]);
    }

    #[test]
    fn what_rfc_5545_does_not_have_is_named() {
        assert_eq!(wrong(&[("byday", "MO,MONTAG")]), "byday");
        assert_eq!(wrong(&[("freq", "WEEKLY"), ("byday", "2MO")]), "byday", "a week has one Monday");
        assert_eq!(wrong(&[("interval", "0")]), "interval");
        assert_eq!(wrong(&[("bymonthday", "32")]), "bymonthday");
        assert_eq!(wrong(&[("valid_from", "2026-02-01"), ("valid_to", "2026-01-01")]), "valid_to");
        assert_eq!(wrong(&[("byday", "Ü")]), "byday", "no letter is cut in two");
    }

    #[test]
    fn times_are_read_with_and_without_a_distance_from_utc() {
        for (text, minute) in [
            ("08:05", Some(485)),
            ("08:05:00", Some(485)),
            ("09:00-05:00", Some(540)),
            ("17:00Z", Some(1020)),
            ("24:00", Some(1440)),
            ("24:01", None),
            ("8:00", None),
            ("08:60", None),
            ("", None),
            ("acht", None),
        ] {
            assert_eq!(Recurrence::minute_of(text), minute, "{text}");
        }
    }
}
