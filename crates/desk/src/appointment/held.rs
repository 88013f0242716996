//! Times that a desk keeps while a client thinks: in the week they are neither free nor booked.

use super::resources;
use crate::{Caller, Result, api::appointment::HeldTime};
use domain::{
    appointment::TICK_MINUTES,
    id::{HoldId, ResourceId},
    time::{Day, Instant},
};
use store::{Tx, params};

const TICK: i64 = TICK_MINUTES * super::MINUTE;

/// What is held in these days and not over, joined from its ticks.
pub(super) fn between(tx: &mut Tx<'_>, caller: &Caller, from: Day, to: Day) -> Result<Vec<HeldTime>> {
    let days = resources::around(from, to);
    let mut found: Vec<(HoldId, HeldTime)> = Vec::new();
    tx.each(
        "SELECT h.id, t.resource_id, t.tick, h.held_until, s.name, h.held_by
         FROM appointment_hold h JOIN staff s ON s.id = h.held_by JOIN appointment_tick t ON t.hold_id = h.id
         WHERE h.held_until > $1 AND t.tick >= $2 AND t.tick < $3 ORDER BY h.id, t.resource_id, t.tick",
        params![caller.now, days.starts_at.0.div_euclid(TICK), days.ends_at.0.div_euclid(TICK)],
        |row| {
            let hold: HoldId = row.get(0)?;
            let resource_id: ResourceId = row.get(1)?;
            let starts_at = Instant(row.get::<i64>(2)? * TICK);
            let ends_at = Instant(starts_at.0 + TICK);
            if let Some((earlier, last)) = found.last_mut()
                && *earlier == hold
                && last.resource_id == resource_id
                && last.ends_at == starts_at
            {
                last.ends_at = ends_at;
                return Ok(());
            }
            let mine = row.get::<domain::id::StaffId>(5)? == caller.staff_id;
            found.push((hold, HeldTime { resource_id, starts_at, ends_at, until: row.get(3)?, by: row.get(4)?, mine }));
            Ok(())
        },
    )?;
    Ok(found.into_iter().map(|(_, held)| held).collect())
}
