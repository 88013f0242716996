//! Free slots.

use super::pattern::{WorkingPattern, working_times};
use super::window::merged;
use super::{Interval, MINUTE, ScheduleError, Slot, SlotRequest, TICK, WorkingHours};
use crate::appointment::TICK_MINUTES;
use crate::time::{Day, Instant};
use chrono_tz::Tz;

/// Every slot of the asked length that lies in one stretch of working time, on the tick grid, clear of `absences` and `busy`
/// (in any order, may overlap), on no day of `holidays`; sorted by start. Slots overlap each other where the step is
/// shorter than the duration: each is an offer, not a reservation.
///
/// # Errors
/// A duration or step off the grid, days in the wrong order or more than [`SlotRequest::MAX_DAYS`] apart, unsound hours.
pub fn free_slots(
    request: &SlotRequest,
    hours: &[WorkingHours],
    absences: &[Interval],
    busy: &[Interval],
    holidays: &[Day],
    zone: Tz,
) -> Result<Vec<Slot>, ScheduleError> {
    let days = (request.to_day.0 - request.from_day.0).num_days();
    if !(0..=SlotRequest::MAX_DAYS).contains(&days) {
        return Err(ScheduleError::Days);
    }
    let windows = working_times(&[WorkingPattern::every_week(hours)], request.from_day, request.to_day, holidays, zone)?;
    slots_within(request, &windows, absences, busy)
}

/// The same in stretches of working time that are known already, sorted and apart. The days of the request are not looked at.
///
/// # Errors
/// A duration or step off the grid.
pub fn slots_within(
    request: &SlotRequest,
    windows: &[Interval],
    absences: &[Interval],
    busy: &[Interval],
) -> Result<Vec<Slot>, ScheduleError> {
    let duration = on_grid(request.duration_minutes).ok_or(ScheduleError::Duration)?;
    let step = on_grid(request.step_minutes).ok_or(ScheduleError::Step)?;
    let blocked = blocked(request, absences, busy);
    let earliest = request.now.0.saturating_add(i64::from(request.lead_minutes) * MINUTE);

    let mut slots = Vec::new();
    let mut next_blocked = 0;
    for window in windows {
        let mut start = up_to_tick(window.starts_at.0);
        if start < earliest {
            start += (earliest - start).div_euclid(step) * step;
            if start < earliest {
                start += step;
            }
        }
        while start + duration <= window.ends_at.0 {
            if slots.len() == request.limit {
                return Ok(slots);
            }
            while blocked.get(next_blocked).is_some_and(|b| b.ends_at.0 <= start) {
                next_blocked += 1;
            }
            match blocked.get(next_blocked) {
                Some(b) if b.starts_at.0 < start + duration => {
                    // The first start of the same row of starts that is clear of this one.
                    let behind = b.ends_at.0 - start;
                    start += (behind + step - 1).div_euclid(step) * step;
                }
                _ => {
                    slots.push(Slot { starts_at: Instant(start), ends_at: Instant(start + duration) });
                    start += step;
                }
            }
        }
    }
    Ok(slots)
}

/// The length in microseconds, if it is a whole number of ticks and at most a day.
fn on_grid(minutes: u32) -> Option<i64> {
    let minutes = i64::from(minutes);
    (minutes > 0 && minutes % TICK_MINUTES == 0 && minutes <= 24 * 60).then_some(minutes * MINUTE)
}

const fn up_to_tick(micros: i64) -> i64 {
    (micros + TICK - 1).div_euclid(TICK) * TICK
}

/// What no slot may touch. The buffers of the asked appointment are given to what stands in its way, so that the slot itself
/// keeps its length.
fn blocked(request: &SlotRequest, absences: &[Interval], busy: &[Interval]) -> Vec<Interval> {
    let before = i64::from(request.buffer_before_minutes) * MINUTE;
    let after = i64::from(request.buffer_after_minutes) * MINUTE;
    let widened = absences
        .iter()
        .chain(busy)
        .filter(|i| i.starts_at < i.ends_at)
        .map(|i| Interval::new(Instant(i.starts_at.0.saturating_sub(after)), Instant(i.ends_at.0.saturating_add(before))));
    merged(widened.collect())
}
