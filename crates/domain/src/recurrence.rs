//! Times that come again, by the rules of RFC 5545, section 3.3.10.
//!
//! A rule is worked out on the wall clock of one zone and only then turned into instants: "every Monday at nine" stays at nine through
//! both changes of the clock. The rule itself is read and expanded by the crate `rrule`; what it may cost is bounded here.

use crate::time::Instant;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;
use std::collections::BTreeSet;

/// Steps of a rule that are looked at before it is given up: a daily appointment of fifty years.
const MOST_STEPS: usize = 20_000;
/// Longer than any rule that a calendar writes.
const LONGEST_RULE: usize = 512;
/// A rule may reach so far back: older ones were mistyped, and walking through them takes time.
const OLDEST_YEARS: i32 = 50;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecurrenceError {
    #[error("no rule of RFC 5545, or one with parts of a day")]
    Unreadable,
    #[error("more occurrences than asked for")]
    TooMany,
    #[error("a beginning too long ago")]
    TooOld,
}

/// A rule with its beginning and its exceptions, all on one wall clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence<'a> {
    pub start: NaiveDateTime,
    /// The value of an RRULE: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO`. Once a day at most: parts of a day are not read.
    pub rule: &'a str,
    /// Dates that are left out although the rule names them.
    pub except: BTreeSet<NaiveDateTime>,
}

impl Recurrence<'_> {
    /// The occurrences from `from` on and before `to`, in order, `most` at the most. `zone` is that of an UNTIL in UTC.
    ///
    /// # Errors
    /// See [`RecurrenceError`]. [`RecurrenceError::TooMany`] tells that there are more than `most`.
    pub fn between(
        &self,
        from: NaiveDateTime,
        to: NaiveDateTime,
        most: usize,
        zone: Tz,
    ) -> Result<Vec<NaiveDateTime>, RecurrenceError> {
        let set = self.set(from, zone)?;
        let mut found = Vec::new();
        for (step, at) in (&set).into_iter().enumerate() {
            let at = at.naive_utc();
            if at >= to {
                break;
            }
            if step >= MOST_STEPS {
                return Err(RecurrenceError::TooMany);
            }
            if at < from || self.except.contains(&at) {
                continue;
            }
            if found.len() == most {
                return Err(RecurrenceError::TooMany);
            }
            found.push(at);
        }
        Ok(found)
    }

    /// The wall clock is given to the crate as if it were UTC, where no hour is missing and none comes twice.
    fn set(&self, from: NaiveDateTime, zone: Tz) -> Result<rrule::RRuleSet, RecurrenceError> {
        use chrono::Datelike;
        if self.rule.len() > LONGEST_RULE || !self.rule.is_ascii() {
            return Err(RecurrenceError::Unreadable);
        }
        if from.year() - self.start.year() > OLDEST_YEARS {
            return Err(RecurrenceError::TooOld);
        }
        let mut parts = Vec::new();
        let mut until = None;
        for part in self.rule.split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').ok_or(RecurrenceError::Unreadable)?;
            match name.to_ascii_uppercase().as_str() {
                "UNTIL" => until = Some(until_on_the_wall(value, zone).ok_or(RecurrenceError::Unreadable)?),
                "BYHOUR" | "BYMINUTE" | "BYSECOND" => return Err(RecurrenceError::Unreadable),
                "FREQ" if !["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].contains(&value.to_ascii_uppercase().as_str()) => {
                    return Err(RecurrenceError::Unreadable);
                }
                // The crate reads an interval of 0 as a rule without end that never comes to anything.
                "INTERVAL" if value.parse::<u16>().is_ok_and(|interval| interval == 0) => {
                    return Err(RecurrenceError::Unreadable);
                }
                _ => parts.push(part),
            }
        }
        let utc = |at: NaiveDateTime| rrule::Tz::UTC.from_utc_datetime(&at);
        let mut rule: rrule::RRule<rrule::Unvalidated> = parts.join(";").parse().map_err(|_| RecurrenceError::Unreadable)?;
        if let Some(until) = until {
            if until < self.start {
                return Err(RecurrenceError::Unreadable);
            }
            rule = rule.until(utc(until));
        }
        let start = utc(self.start);
        let rule = rule.validate(start).map_err(|_| RecurrenceError::Unreadable)?;
        // Its own bound against rules that match no day, as the thirtieth of February.
        Ok(rrule::RRuleSet::new(start).limit().rrule(rule))
    }
}

/// `UNTIL` as a date (the whole day counts), as a local time, or in UTC.
fn until_on_the_wall(value: &str, zone: Tz) -> Option<NaiveDateTime> {
    if let Some(utc) = value.strip_suffix(['Z', 'z']) {
        let at = NaiveDateTime::parse_from_str(utc, "%Y%m%dT%H%M%S").ok()?;
        return Some(Utc.from_utc_datetime(&at).with_timezone(&zone).naive_local());
    }
    if let Ok(day) = NaiveDate::parse_from_str(value, "%Y%m%d") {
        return day.and_hms_opt(23, 59, 59);
    }
    NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").ok()
}

/// The instant at which the wall clock of a zone shows this: of an hour that comes twice the first, and of one that is left out as many
/// minutes after the change as it lies in the gap (RFC 5545, section 3.3.5). `None` beyond the years of the calendar.
#[must_use]
pub fn instant_on_the_wall(wall: NaiveDateTime, zone: Tz) -> Option<Instant> {
    use chrono::Offset;
    let found = zone.from_local_datetime(&wall).earliest().map(|at| at.to_utc());
    let found = match found {
        Some(at) => at,
        None => {
            // No zone changes twice within three hours, so this is the distance from UTC before the gap.
            let before = zone.from_local_datetime(&wall.checked_sub_signed(chrono::TimeDelta::hours(3))?).latest()?;
            Utc.from_utc_datetime(&wall.checked_sub_offset(before.offset().fix())?)
        }
    };
    Some(Instant::from_utc(found))
}

/// Midnight at the beginning of a day, on the wall clock.
#[must_use]
pub const fn midnight(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::MIN)
}

#[cfg(test)]
mod tests;
