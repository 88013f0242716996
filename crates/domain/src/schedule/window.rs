//! From local working hours to instants.

use super::{Interval, MINUTE, ScheduleError, WorkingHours};
use crate::time::{Day, Instant};
use chrono::{Datelike, NaiveDate, Offset, TimeZone};
use chrono_tz::Tz;

/// The instants of one local day at which somebody works: sorted, merged where hours overlap or touch.
///
/// # Errors
/// [`ScheduleError::Hours`] when hours end before they start, leave their day or name no weekday.
pub fn working_time(day: Day, hours: &[WorkingHours], zone: Tz) -> Result<Vec<Interval>, ScheduleError> {
    check(hours)?;
    let mut windows = Vec::new();
    push_windows(day.0, hours, zone, &mut windows);
    Ok(merged(windows))
}

pub(super) fn check(hours: &[WorkingHours]) -> Result<(), ScheduleError> {
    let sound = |h: &WorkingHours| (1..=7).contains(&h.weekday) && h.from_minute < h.to_minute && h.to_minute <= 24 * 60;
    if hours.iter().all(sound) { Ok(()) } else { Err(ScheduleError::Hours) }
}

/// Adds the instants of `day` whose local time lies in `hours`. Unsorted, may overlap.
pub(super) fn push_windows(day: NaiveDate, hours: &[WorkingHours], zone: Tz, windows: &mut Vec<Interval>) {
    let weekday = day.weekday().number_from_monday();
    let mut today = hours.iter().filter(|h| u32::from(h.weekday) == weekday).peekable();
    if today.peek().is_none() {
        return;
    }
    let Some(midnight) = day.and_hms_opt(0, 0, 0) else { return };
    let local_midnight = midnight.and_utc().timestamp_micros();
    let segments = offsets(local_midnight, zone);
    for h in today {
        let from = local_midnight + i64::from(h.from_minute) * MINUTE;
        let to = local_midnight + i64::from(h.to_minute) * MINUTE;
        for segment in &segments {
            let starts_at = (from - segment.offset).max(segment.from);
            let ends_at = (to - segment.offset).min(segment.to);
            if starts_at < ends_at {
                windows.push(Interval::new(Instant(starts_at), Instant(ends_at)));
            }
        }
    }
}

/// A stretch of time in which the zone keeps one distance from UTC.
#[derive(Clone, Copy)]
struct Segment {
    from: i64,
    to: i64,
    /// Local time minus UTC, in microseconds.
    offset: i64,
}

/// The offsets that hold around one local day: one segment, or two on the days on which the clock changes.
fn offsets(local_midnight: i64, zone: Tz) -> Vec<Segment> {
    const DAY: i64 = 24 * 60 * MINUTE;
    // Zones lie at most 14 hours from UTC, so that these two instants enclose the local day everywhere.
    let (from, to) = (local_midnight - DAY, local_midnight + 2 * DAY);
    let (before, after) = (offset_at(from, zone), offset_at(to, zone));
    if before == after {
        return vec![Segment { from, to, offset: before }];
    }
    let (mut low, mut high) = (from, to);
    while high - low > MINUTE {
        let middle = low + (high - low) / 2 / MINUTE * MINUTE;
        if offset_at(middle, zone) == before {
            low = middle;
        } else {
            high = middle;
        }
    }
    vec![Segment { from, to: high, offset: before }, Segment { from: high, to, offset: after }]
}

fn offset_at(micros: i64, zone: Tz) -> i64 {
    chrono::DateTime::from_timestamp_micros(micros)
        .map_or(0, |at| i64::from(zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()) * 1_000_000)
}

/// Sorted, and joined where intervals overlap or touch. Intervals without length are dropped.
#[must_use]
pub fn merged(mut intervals: Vec<Interval>) -> Vec<Interval> {
    intervals.retain(|i| i.starts_at < i.ends_at);
    intervals.sort_unstable();
    let mut joined: Vec<Interval> = Vec::with_capacity(intervals.len());
    for interval in intervals {
        match joined.last_mut() {
            Some(last) if interval.starts_at <= last.ends_at => last.ends_at = last.ends_at.max(interval.ends_at),
            _ => joined.push(interval),
        }
    }
    joined
}
