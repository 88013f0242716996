//! Working hours, absences and what is free between them.
//!
//! Hours are local times of the office's zone; everything else is an instant. A working hour is the set of all instants whose
//! local time lies in it: on the day in March when 02:30 does not exist it is shorter, on the day in October when 02:30
//! comes twice it covers both.

mod free;
pub mod offer;
mod pattern;
#[cfg(test)]
mod tests;
mod window;

pub use free::{free_slots, slots_within};
pub use pattern::{PatternHours, WorkingPattern, hours_on, working_times};
pub use window::{merged, working_time};

use crate::time::{Day, Instant};

const MINUTE: i64 = 60 * 1_000_000;
const TICK: i64 = crate::appointment::TICK_MINUTES * MINUTE;

/// A stretch of a weekday in which somebody works, in local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[ts(export_to = "domain.ts")]
pub struct WorkingHours {
    /// ISO 8601: 1 is Monday, 7 is Sunday.
    pub weekday: u8,
    /// Minutes after local midnight, 0 to 1439.
    pub from_minute: u16,
    /// Minutes after local midnight, after `from_minute`, at most 1440.
    pub to_minute: u16,
}

/// From an instant to another that is not part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[ts(export_to = "domain.ts")]
pub struct Interval {
    pub starts_at: Instant,
    pub ends_at: Instant,
}

impl Interval {
    #[must_use]
    pub const fn new(starts_at: Instant, ends_at: Instant) -> Self {
        Self { starts_at, ends_at }
    }

    /// Whether the two share any time. An interval without length shares none.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.starts_at.0 < other.ends_at.0
            && other.starts_at.0 < self.ends_at.0
            && self.starts_at.0 < self.ends_at.0
            && other.starts_at.0 < other.ends_at.0
    }
}

/// A time that can be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[ts(export_to = "domain.ts")]
pub struct Slot {
    pub starts_at: Instant,
    pub ends_at: Instant,
}

/// What is asked for. See [`SlotRequest::new`] for the usual values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlotRequest {
    /// Length of the appointment: a multiple of the tick, at most a day.
    pub duration_minutes: u32,
    /// First and last local day, both included; at most [`SlotRequest::MAX_DAYS`] apart.
    pub from_day: Day,
    pub to_day: Day,
    /// Distance between two offered starts, counted from where the working time begins: a multiple of the tick.
    pub step_minutes: u32,
    /// The current instant. Nothing is offered before it.
    pub now: Instant,
    /// Nothing is offered sooner than this after `now`.
    pub lead_minutes: u32,
    /// Time that must be free of bookings and absences before and after, but need not be working time.
    pub buffer_before_minutes: u32,
    pub buffer_after_minutes: u32,
    /// At most so many slots, the earliest ones.
    pub limit: usize,
}

impl SlotRequest {
    /// A year and a day: further ahead nobody's hours are known.
    pub const MAX_DAYS: i64 = 366;

    /// Without lead, buffers or limit, with a start every duration up to half an hour.
    #[must_use]
    pub fn new(duration_minutes: u32, from_day: Day, to_day: Day, now: Instant) -> Self {
        Self {
            duration_minutes,
            from_day,
            to_day,
            step_minutes: duration_minutes.clamp(crate::appointment::TICK_MINUTES.unsigned_abs() as u32, 30),
            now,
            lead_minutes: 0,
            buffer_before_minutes: 0,
            buffer_after_minutes: 0,
            limit: usize::MAX,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    #[error("a duration that is zero, over a day or off the grid")]
    Duration,
    #[error("a step that is zero, over a day or off the grid")]
    Step,
    #[error("days in the wrong order or too far apart")]
    Days,
    #[error("working hours that end before they start or leave their day")]
    Hours,
}

impl ScheduleError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Duration => "schedule-duration",
            Self::Step => "schedule-step",
            Self::Days => "schedule-days",
            Self::Hours => "schedule-hours",
        }
    }
}
