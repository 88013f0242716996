//! The rows that keep two appointments apart.

use crate::{DeskError, Result};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, StaffId},
    time::Instant,
};
use std::collections::BTreeSet;
use store::{StoreError, Tx, params, rows::ChangedRow};

/// Takes the time for an appointment, all of it or nothing: the transaction ends with the first part that is taken.
///
/// # Errors
/// `time-taken`.
pub(super) fn take(tx: &mut Tx<'_>, id: &AppointmentId, staff: &StaffId, starts_at: Instant, ends_at: Instant) -> Result<()> {
    insert(tx, id, staff, starts_at, ends_at).map_err(|error| match error {
        StoreError::Taken { what: "appointment_tick" } => DeskError::refused("time-taken"),
        other => other.into(),
    })
}

/// Gives the time of an appointment away.
pub(super) fn release(tx: &mut Tx<'_>, id: &AppointmentId) -> Result<()> {
    tx.execute("DELETE FROM appointment_tick WHERE appointment_id = $1", params![id])?;
    Ok(())
}

fn insert(
    tx: &mut Tx<'_>,
    id: &AppointmentId,
    staff: &StaffId,
    starts_at: Instant,
    ends_at: Instant,
) -> std::result::Result<(), StoreError> {
    let ticks = domain::appointment::ticks(starts_at, ends_at).ok_or(StoreError::Damaged { part: "appointment" })?;
    for tick in ticks {
        tx.execute(
            "INSERT INTO appointment_tick (staff_id, tick, appointment_id) VALUES ($1, $2, $3)",
            params![staff, tick, id],
        )?;
    }
    Ok(())
}

/// The appointments among changed rows.
fn appointments(changes: &[ChangedRow]) -> BTreeSet<AppointmentId> {
    changes
        .iter()
        .filter(|change| change.table == "appointment")
        .filter_map(|change| AppointmentId::parse(&change.row_id))
        .collect()
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
pub(crate) fn refresh_ticks(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> {
    for id in appointments(changes) {
        release(tx, &id)?;
        let found =
            tx.first("SELECT staff_id, starts_at, ends_at, state FROM appointment WHERE id = $1", params![&id], |row| {
                let state = row.code(3, AppointmentState::from_code)?;
                Ok((row.get::<StaffId>(0)?, row.get(1)?, row.get(2)?, state))
            })?;
        if let Some((staff, starts_at, ends_at, state)) = found
            && state.holds_time()
        {
            insert(tx, &id, &staff, starts_at, ends_at)?;
        }
    }
    Ok(())
}
