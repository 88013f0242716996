//! Working hours.

use crate::{
    Acted, DeskError, Result, Session,
    api::{appointment::WorkingHoursSave, client::Done},
    appointment::working_pattern,
};
use domain::{
    id::ResourceId,
    permission::Permission,
    schedule::{WorkingHours, WorkingPattern},
};
use store::{StoreError, params};

/// Replaces a person's working hours.
///
/// # Errors
/// `hours-invalid` with the field of the line: a weekday outside 1 to 7, an end before the start, two spans that overlap;
/// `hours-rhythm` for somebody whose hours alternate or change on a day: those are kept with what can be booked.
pub fn save_hours(session: &mut Session, request: WorkingHoursSave) -> Result<Done> {
    let mut hours = request.hours;
    hours.sort_by_key(|hour| (hour.weekday, hour.from_minute));
    for (index, hour) in hours.iter().enumerate() {
        let fits = (1..=7).contains(&hour.weekday) && hour.from_minute < hour.to_minute && hour.to_minute <= 24 * 60;
        let overlaps = index > 0 && hours[index - 1].weekday == hour.weekday && hours[index - 1].to_minute > hour.from_minute;
        if !fits || overlaps {
            return Err(DeskError::field(format!("hours.{index}"), "hours-invalid"));
        }
    }
    let hours: Vec<WorkingHours> = hours.iter().filter_map(working_pattern::hours_of).collect();
    session.write(Permission::StaffWrite, &request.op_id, "hours-saved", |tx, caller| {
        let version: i64 = tx
            .first("SELECT version FROM staff WHERE id = $1", params![&request.staff_id], |row| row.get(0))?
            .ok_or(StoreError::NotFound { table: "staff" })?;
        if version != request.version {
            return Err(StoreError::Conflict { table: "staff", id: request.staff_id.to_string() }.into());
        }
        let resource = ResourceId::from(&request.staff_id);
        let rhythm = tx.value::<i64>(
            "SELECT CAST(count(*) AS BIGINT) FROM working_pattern WHERE resource_id = $1 AND (weeks > 1 OR valid_from <> $2)",
            params![&resource, WorkingPattern::since_ever()],
        )?;
        if rhythm > 0 {
            // One list of hours cannot say what alternates or begins later, and would wipe it out.
            return Err(DeskError::refused("hours-rhythm"));
        }
        let every_week = WorkingPattern::every_week(&hours);
        working_pattern::replace_all(tx, &resource, &[every_week], || caller.new_uuid())?;
        tx.execute("UPDATE staff SET version = version + 1 WHERE id = $1", params![&request.staff_id])?;
        let reply = Done { id: request.staff_id.to_string(), version: version + 1, saved_at: caller.now };
        Ok(Acted { subject: ("staff", request.staff_id.to_string()), reply })
    })
}
