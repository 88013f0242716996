//! A series of appointments, one of which was moved: something to try "this one and all later ones" on.

use super::{local, random::Chance};
use crate::Result;
use chrono::Datelike;
use domain::{
    appointment::{AppointmentState, ticks},
    id::{ClientId, StaffId},
    time::{Day, Instant},
};
use store::{StoreError, Tx, params};

const MINUTE: i64 = 60 * 1_000_000;
/// After the last appointment of every other day, so that it never stands in anybody's way.
const AT: u32 = 16 * 60 + 15;

/// Four Tuesdays from the day on; the second one stood on the Monday before it.
pub(super) fn write(tx: &mut Tx<'_>, seed: u64, as_of: Day, staff: &StaffId) -> Result<()> {
    // A chance of its own: a change here leaves everybody else as they are.
    let mut chance = Chance::new(seed ^ 0x73);
    let client =
        tx.first("SELECT id FROM client WHERE restricted = 0 AND merged_into IS NULL ORDER BY id LIMIT 1", params![], |row| {
            row.get::<ClientId>(0)
        })?;
    let Some(client) = client else { return Ok(()) };
    let series = chance.uuid(local(as_of, AT)).to_string();
    tx.insert("appointment_series", &series, &[("rule", "FREQ=WEEKLY;INTERVAL=1;COUNT=4".into())])?;
    let ahead = (8 - as_of.0.weekday().num_days_from_monday()) % 7;
    let first = as_of.0 + chrono::Days::new(u64::from(if ahead == 0 { 7 } else { ahead }));
    for week in 0..4 {
        let day = Day(first + chrono::Days::new(7 * week));
        let starts_at = local(day, AT);
        let ends_at = Instant(starts_at.0 + 45 * MINUTE);
        let id = chance.uuid(local(as_of, AT)).to_string();
        tx.insert(
            "appointment",
            &id,
            &[
                ("client_id", (&client).into()),
                ("staff_id", staff.into()),
                ("booked_by", staff.into()),
                ("starts_at", starts_at.into()),
                ("ends_at", ends_at.into()),
                ("buffer_before", 0.into()),
                ("buffer_after", 0.into()),
                ("day", day.into()),
                ("subject", "Sprachtraining".into()),
                ("seats", 1.into()),
                ("state", AppointmentState::Booked.code().into()),
                ("sequence", i64::from(week == 1).into()),
                ("cancel_reason", "".into()),
                ("series_id", series.as_str().into()),
            ],
        )?;
        for tick in ticks(starts_at, ends_at).ok_or(StoreError::Damaged { part: "appointment" })? {
            tx.execute(
                "INSERT INTO appointment_tick (resource_id, tick, appointment_id) VALUES ($1, $2, $3)",
                params![staff, tick, id.as_str()],
            )?;
        }
        if week == 1 {
            let before = 24 * 60 * MINUTE;
            tx.insert(
                "appointment_earlier",
                &chance.uuid(local(as_of, AT)).to_string(),
                &[
                    ("appointment_id", id.as_str().into()),
                    ("starts_at", Instant(starts_at.0 - before).into()),
                    ("ends_at", Instant(ends_at.0 - before).into()),
                    ("with_id", staff.into()),
                    ("staff_id", staff.into()),
                    ("at", local(as_of, 17 * 60).into()),
                ],
            )?;
        }
    }
    Ok(())
}
