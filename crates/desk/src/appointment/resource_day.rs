//! What appointments take of each day of a resource. The ticks are the truth; a row is made anew from them whenever they change.

use super::resources::Intervals;
use domain::{
    appointment::TICK_MINUTES,
    id::{AppointmentId, ResourceId},
    schedule::Interval,
    time::Instant,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{StoreError, Tx, Value, params};

const TICK: i64 = TICK_MINUTES * super::MINUTE;
const TICKS_OF_DAY: i64 = 24 * 60 / TICK_MINUTES;

type Outcome<T> = Result<T, StoreError>;
/// A resource and a day.
type Place = (ResourceId, i64);
/// From a tick of the day to the one behind the last.
type Run = (i64, i64);

/// Where an appointment has ticks.
pub(super) fn places(tx: &mut Tx<'_>, id: &AppointmentId) -> Outcome<BTreeSet<Place>> {
    let ticks = tx.all("SELECT resource_id, tick FROM appointment_tick WHERE appointment_id = $1", params![id], |row| {
        Ok((row.get(0)?, row.get::<i64>(1)?.div_euclid(TICKS_OF_DAY)))
    })?;
    Ok(ticks.into_iter().collect())
}

/// Writes these days as the ticks say.
pub(super) fn refresh(tx: &mut Tx<'_>, places: &BTreeSet<Place>) -> Outcome<()> {
    for (resource, day) in places {
        tx.execute("DELETE FROM resource_day WHERE day = $1 AND resource_id = $2", params![*day, resource])?;
        let first = day * TICKS_OF_DAY;
        let sql = "SELECT resource_id, tick FROM appointment_tick
                   WHERE resource_id = $1 AND tick >= $2 AND tick < $3 AND appointment_id IS NOT NULL ORDER BY tick";
        write(tx, sql, params![resource, first, first + TICKS_OF_DAY])?;
    }
    Ok(())
}

/// Writes all days, for whoever has filled a calendar past the desk.
///
/// # Errors
/// What the store says.
pub fn write_days(tx: &mut Tx<'_>) -> Outcome<()> {
    tx.execute("DELETE FROM resource_day", &[])?;
    write(tx, "SELECT resource_id, tick FROM appointment_tick WHERE appointment_id IS NOT NULL ORDER BY resource_id, tick", &[])
}

fn write(tx: &mut Tx<'_>, ticks_in_order: &str, values: &[Value]) -> Outcome<()> {
    let mut days: BTreeMap<Place, Vec<Run>> = BTreeMap::new();
    tx.each(ticks_in_order, values, |row| {
        let tick: i64 = row.get(1)?;
        let runs = days.entry((row.get(0)?, tick.div_euclid(TICKS_OF_DAY))).or_default();
        let at = tick.rem_euclid(TICKS_OF_DAY);
        match runs.last_mut().filter(|run| run.1 == at) {
            Some(run) => run.1 = at + 1,
            None => runs.push((at, at + 1)),
        }
        Ok(())
    })?;
    for ((resource, day), runs) in &days {
        tx.execute(
            "INSERT INTO resource_day (day, resource_id, taken) VALUES ($1, $2, $3)",
            params![*day, resource, serde_json::json!(runs).to_string()],
        )?;
    }
    Ok(())
}

/// What appointments take of everything within these days.
pub(super) fn taken(tx: &mut Tx<'_>, within: Interval) -> Outcome<Intervals> {
    let day = |at: Instant| at.0.div_euclid(TICK * TICKS_OF_DAY);
    let mut found = Intervals::new();
    tx.each(
        "SELECT resource_id, day, taken FROM resource_day WHERE day >= $1 AND day <= $2",
        params![day(within.starts_at), day(within.ends_at)],
        |row| {
            let first = row.get::<i64>(1)? * TICKS_OF_DAY;
            let at = |tick: i64| Instant((first + tick) * TICK);
            let runs: Vec<Run> = row.list(2)?;
            found.entry(row.get(0)?).or_default().extend(runs.iter().map(|(from, to)| Interval::new(at(*from), at(*to))));
            Ok(())
        },
    )?;
    Ok(found)
}
