//! The rows that keep two appointments apart.

use super::{resource_day, resources::with_buffers};
use crate::{DeskError, Result};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, HoldId, ResourceId, StaffId},
    resource::ResourceKind,
    schedule::Interval,
    time::Instant,
};
use std::collections::BTreeSet;
use store::{StoreError, Tx, params, rows::ChangedRow};

/// Takes the time of an appointment as its row and its resources say, all of it or nothing: the transaction ends with the first
/// part that is taken. What was held and is no longer gives way.
///
/// # Errors
/// `time-taken`.
pub(crate) fn take(tx: &mut Tx<'_>, id: &AppointmentId, now: Instant) -> Result<()> {
    insert(tx, id, now).map_err(taken)
}

/// Gives the time of an appointment away.
pub(crate) fn release(tx: &mut Tx<'_>, id: &AppointmentId) -> Result<()> {
    let places = resource_day::places(tx, id)?;
    tx.execute("DELETE FROM appointment_tick WHERE appointment_id = $1", params![id])?;
    Ok(resource_day::refresh(tx, &places)?)
}

/// Keeps times for a while.
///
/// # Errors
/// `time-taken`.
pub(super) fn hold(tx: &mut Tx<'_>, hold: &HoldId, times: &[(ResourceId, Interval)], now: Instant) -> Result<()> {
    drop_expired(tx, now)?;
    for (resource, time) in times {
        let ticks = domain::appointment::ticks(time.starts_at, time.ends_at).ok_or(DeskError::Request)?;
        for tick in ticks {
            tx.execute(
                "INSERT INTO appointment_tick (resource_id, tick, appointment_id, hold_id) VALUES ($1, $2, NULL, $3)",
                params![resource, tick, hold],
            )
            .map_err(taken)?;
        }
    }
    Ok(())
}

/// Gives what a hold keeps away, and the hold with it.
pub(super) fn release_hold(tx: &mut Tx<'_>, hold: &HoldId) -> Result<bool> {
    tx.execute("DELETE FROM appointment_tick WHERE hold_id = $1", params![hold])?;
    Ok(tx.execute("DELETE FROM appointment_hold WHERE id = $1", params![hold])? == 1)
}

fn taken(error: StoreError) -> DeskError {
    match error {
        StoreError::Taken { what: "appointment_tick" } => DeskError::refused("time-taken"),
        other => other.into(),
    }
}

/// No clockwork is needed: whoever takes times sweeps first, in the same transaction.
pub(crate) fn drop_expired(tx: &mut Tx<'_>, now: Instant) -> std::result::Result<(), StoreError> {
    tx.execute(
        "DELETE FROM appointment_tick WHERE hold_id IN (SELECT id FROM appointment_hold WHERE held_until <= $1)",
        params![now],
    )?;
    tx.execute("DELETE FROM appointment_hold WHERE held_until <= $1", params![now])?;
    Ok(())
}

fn insert(tx: &mut Tx<'_>, id: &AppointmentId, now: Instant) -> std::result::Result<(), StoreError> {
    drop_expired(tx, now)?;
    let (staff, time, whole) = tx
        .first(
            "SELECT staff_id, starts_at, ends_at, buffer_before, buffer_after FROM appointment WHERE id = $1",
            params![id],
            |row| {
                let (starts_at, ends_at): (Instant, Instant) = (row.get(1)?, row.get(2)?);
                let whole = with_buffers(starts_at, ends_at, row.get(3)?, row.get(4)?);
                Ok((row.get::<StaffId>(0)?, Interval::new(starts_at, ends_at), whole))
            },
        )?
        .ok_or(StoreError::NotFound { table: "appointment" })?;
    let mut resources = tx.all(
        "SELECT ar.resource_id, r.kind FROM appointment_resource ar JOIN resource r ON r.id = ar.resource_id
         WHERE ar.appointment_id = $1 ORDER BY ar.resource_id",
        params![id],
        |row| Ok((row.get::<ResourceId>(0)?, row.code(1, ResourceKind::from_code)?)),
    )?;
    resources.push((ResourceId::from(&staff), ResourceKind::Caseworker));
    for (resource, kind) in resources {
        let Interval { starts_at, ends_at } = taken_by(kind, time, whole);
        let ticks = domain::appointment::ticks(starts_at, ends_at).ok_or(StoreError::Damaged { part: "appointment" })?;
        for tick in ticks {
            tx.execute(
                "INSERT INTO appointment_tick (resource_id, tick, appointment_id, hold_id) VALUES ($1, $2, $3, NULL)",
                params![&resource, tick, id],
            )?;
        }
    }
    let places = resource_day::places(tx, id)?;
    resource_day::refresh(tx, &places)
}

/// An interpreter is there for the talk, not for getting ready and for tidying up.
pub(super) const fn taken_by(kind: ResourceKind, time: Interval, with_buffers: Interval) -> Interval {
    if matches!(kind, ResourceKind::Interpreter) { time } else { with_buffers }
}

/// The appointments among changed rows, and those whose resources are.
fn appointments(changes: &[ChangedRow]) -> BTreeSet<AppointmentId> {
    let of_row = |change: &ChangedRow| match change.table.as_str() {
        "appointment" => AppointmentId::parse(&change.row_id),
        "appointment_resource" => {
            let columns = change.after.as_ref().or(change.before.as_ref())?;
            AppointmentId::parse(columns.get("appointment_id")?.as_str()?)
        }
        _ => None,
    };
    changes.iter().filter_map(of_row).collect()
}

/// Before rows are changed by undo: the time of each appointment among them is given away, because the rows that hold it point to
/// the appointment, which may go.
pub(crate) fn release_ticks(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> {
    appointments(changes).iter().try_for_each(|id| release(tx, id))
}

/// After rows were changed by undo: each appointment among them holds the time that it now says.
///
/// # Errors
/// `already-taken` when the time has been given to another appointment since.
pub(crate) fn refresh_ticks(tx: &mut Tx<'_>, changes: &[ChangedRow], now: Instant) -> Result<()> {
    for id in appointments(changes) {
        release(tx, &id)?;
        let state = tx
            .first("SELECT state FROM appointment WHERE id = $1", params![&id], |row| row.code(0, AppointmentState::from_code))?;
        if state.is_some_and(AppointmentState::holds_time) {
            insert(tx, &id, now)?;
        }
    }
    Ok(())
}
