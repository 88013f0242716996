//! Keeping working hours.

use crate::{
    DeskError, Result,
    api::{
        appointment::WorkingHour,
        booking::{HoursFrom, HoursLine},
    },
};
use domain::{
    id::ResourceId,
    schedule::{PatternHours, WorkingHours, WorkingPattern},
};
use store::{Tx, params};
use uuid::Uuid;

/// A line of the wire, if it is one at all.
pub(crate) fn hours_of(line: &WorkingHour) -> Option<WorkingHours> {
    Some(WorkingHours {
        weekday: u8::try_from(line.weekday).ok()?,
        from_minute: u16::try_from(line.from_minute).ok()?,
        to_minute: u16::try_from(line.to_minute).ok()?,
    })
}

/// Hours as they stand on the wire.
pub(crate) fn to_wire(pattern: &WorkingPattern) -> HoursFrom {
    let lines = pattern.hours.iter().map(|line| HoursLine {
        week: line.week.into(),
        weekday: line.hours.weekday.into(),
        from_minute: line.hours.from_minute.into(),
        to_minute: line.hours.to_minute.into(),
    });
    HoursFrom {
        valid_from: Some(pattern.valid_from).filter(|day| *day != WorkingPattern::since_ever()),
        weeks: pattern.weeks.into(),
        hours: lines.collect(),
    }
}

/// Hours from the wire.
///
/// # Errors
/// `hours-invalid` with the field of the line: an end before the start, a weekday or week that there is not, two that overlap, two
/// that hold from the same day, a rhythm without a first day.
pub(crate) fn checked(hours: &[HoursFrom]) -> Result<Vec<WorkingPattern>> {
    let mut patterns: Vec<WorkingPattern> = Vec::with_capacity(hours.len());
    for (index, from) in hours.iter().enumerate() {
        let refuse = |line: usize| DeskError::field(format!("hours.{index}.hours.{line}"), "hours-invalid");
        let rhythm = || DeskError::field(format!("hours.{index}.valid_from"), "hours-invalid");
        let weeks = u8::try_from(from.weeks).map_err(|_| rhythm())?;
        // Which week is the first one, if it never began?
        if !(1..=WorkingPattern::MOST_WEEKS).contains(&weeks) || (weeks > 1 && from.valid_from.is_none()) {
            return Err(rhythm());
        }
        let mut pattern =
            WorkingPattern { valid_from: from.valid_from.unwrap_or(WorkingPattern::since_ever()), weeks, hours: Vec::new() };
        if patterns.iter().any(|other| other.valid_from == pattern.valid_from) {
            return Err(rhythm());
        }
        for (at, line) in from.hours.iter().enumerate() {
            let hours = WorkingHour { weekday: line.weekday, from_minute: line.from_minute, to_minute: line.to_minute };
            let hours = hours_of(&hours).ok_or_else(|| refuse(at))?;
            pattern.hours.push(PatternHours { week: u8::try_from(line.week).map_err(|_| refuse(at))?, hours });
            pattern.check().map_err(|_| refuse(at))?;
        }
        if let Some(second) = pattern.overlap() {
            return Err(refuse(second));
        }
        patterns.push(pattern);
    }
    Ok(patterns)
}

/// Writes the working hours of a resource in place of those it had.
pub(crate) fn replace_all(
    tx: &mut Tx<'_>,
    resource: &ResourceId,
    patterns: &[WorkingPattern],
    mut new_uuid: impl FnMut() -> Uuid,
) -> Result<()> {
    let old_hours = tx.all(
        "SELECT h.id FROM working_hour h JOIN working_pattern p ON p.id = h.pattern_id WHERE p.resource_id = $1 ORDER BY h.id",
        params![resource],
        |row| row.get::<String>(0),
    )?;
    for id in old_hours {
        tx.remove("working_hour", &id, &["pattern_id", "week", "weekday", "from_minute", "to_minute"])?;
    }
    let old = tx.all("SELECT id FROM working_pattern WHERE resource_id = $1 ORDER BY id", params![resource], |row| {
        row.get::<String>(0)
    })?;
    for id in old {
        tx.remove("working_pattern", &id, &["resource_id", "valid_from", "weeks"])?;
    }
    for pattern in patterns {
        let id = new_uuid().to_string();
        let columns = [
            ("resource_id", resource.into()),
            ("valid_from", pattern.valid_from.into()),
            ("weeks", i64::from(pattern.weeks).into()),
        ];
        tx.insert("working_pattern", &id, &columns)?;
        for line in &pattern.hours {
            tx.insert(
                "working_hour",
                &new_uuid().to_string(),
                &[
                    ("pattern_id", id.as_str().into()),
                    ("week", i64::from(line.week).into()),
                    ("weekday", i64::from(line.hours.weekday).into()),
                    ("from_minute", i64::from(line.hours.from_minute).into()),
                    ("to_minute", i64::from(line.hours.to_minute).into()),
                ],
            )?;
        }
    }
    Ok(())
}
