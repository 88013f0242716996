//! Working hours.

use crate::{
    Acted, DeskError, Result, Session,
    api::{appointment::WorkingHoursSave, client::Done},
};
use domain::permission::Permission;
use store::{StoreError, params};

/// Replaces a person's working hours.
///
/// # Errors
/// `hours-invalid` with the field of the line: a weekday outside 1 to 7, an end before the start, two spans that overlap.
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
    session.write(Permission::StaffWrite, &request.op_id, "hours-saved", |tx, caller| {
        let version: i64 = tx
            .first("SELECT version FROM staff WHERE id = $1", params![&request.staff_id], |row| row.get(0))?
            .ok_or(StoreError::NotFound { table: "staff" })?;
        if version != request.version {
            return Err(StoreError::Conflict { table: "staff", id: request.staff_id.to_string() }.into());
        }
        let old =
            tx.all("SELECT id FROM working_hour WHERE staff_id = $1", params![&request.staff_id], |row| row.get::<String>(0))?;
        for id in old {
            tx.remove("working_hour", &id, &["staff_id", "weekday", "from_minute", "to_minute"])?;
        }
        for hour in &hours {
            tx.insert(
                "working_hour",
                &caller.new_uuid().to_string(),
                &[
                    ("staff_id", (&request.staff_id).into()),
                    ("weekday", hour.weekday.into()),
                    ("from_minute", hour.from_minute.into()),
                    ("to_minute", hour.to_minute.into()),
                ],
            )?;
        }
        tx.execute("UPDATE staff SET version = version + 1 WHERE id = $1", params![&request.staff_id])?;
        let reply = Done { id: request.staff_id.to_string(), version: version + 1, saved_at: caller.now };
        Ok(Acted { subject: ("staff", request.staff_id.to_string()), reply })
    })
}
