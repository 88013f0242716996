//! The rows that keep an interpreter out of two places at once. An interpreter is a resource of the same id, so that a request and an
//! appointment cannot share one either. The one file that knows how their time is held.

use crate::{DeskError, Result};
use domain::{
    appointment,
    id::{InterpreterId, InterpreterRequestId},
    interpreter::RequestState,
    schedule::Interval,
    time::Instant,
};
use std::collections::{BTreeSet, HashMap};
use store::{StoreError, Tx, params, rows::ChangedRow};

const TICK: i64 = appointment::TICK_MINUTES * super::MINUTE;

/// Takes an interpreter's time for a request, all of it or nothing.
///
/// # Errors
/// `interpreter-taken` when somebody was faster.
pub(super) fn take(
    tx: &mut Tx<'_>,
    request: &InterpreterRequestId,
    interpreter: &InterpreterId,
    (starts_at, ends_at): (Instant, Instant),
    now: Instant,
) -> Result<()> {
    crate::appointment::drop_expired(tx, now)?;
    insert(tx, request, interpreter, starts_at, ends_at).map_err(|error| match error {
        StoreError::Taken { what: "appointment_tick" } => DeskError::refused("interpreter-taken"),
        other => other.into(),
    })
}

/// Gives the time that a request holds away.
pub(super) fn release(tx: &mut Tx<'_>, request: &InterpreterRequestId) -> Result<()> {
    tx.execute("DELETE FROM appointment_tick WHERE request_id = $1", params![request])?;
    Ok(())
}

/// Everybody whose time is taken at some part of this stretch. What was held and is no longer takes nothing.
pub(super) fn within(tx: &mut Tx<'_>, starts_at: Instant, ends_at: Instant, now: Instant) -> Result<BTreeSet<InterpreterId>> {
    let (first, end) = (starts_at.0.div_euclid(TICK), (ends_at.0 + TICK - 1).div_euclid(TICK));
    let found = tx.all(
        // From the few interpreters to their times, never through everybody's times.
        "SELECT DISTINCT t.resource_id FROM interpreter i CROSS JOIN appointment_tick t
         LEFT JOIN appointment_hold h ON h.id = t.hold_id
         WHERE t.resource_id = i.id AND t.tick >= $1 AND t.tick < $2 AND (t.hold_id IS NULL OR h.held_until > $3)",
        params![first, end, now],
        |row| row.get(0),
    )?;
    Ok(found.into_iter().collect())
}

/// What is taken of everybody who knows a language, around a stretch: one interval per tick.
pub(super) fn of_language(
    tx: &mut Tx<'_>,
    language: &str,
    around: Interval,
    now: Instant,
) -> Result<HashMap<InterpreterId, Vec<Interval>>> {
    let (first, end) = (around.starts_at.0.div_euclid(TICK), around.ends_at.0.div_euclid(TICK));
    let mut found: HashMap<InterpreterId, Vec<Interval>> = HashMap::new();
    tx.each(
        "SELECT t.resource_id, t.tick FROM interpreter_language l JOIN appointment_tick t ON t.resource_id = l.interpreter_id
         LEFT JOIN appointment_hold h ON h.id = t.hold_id
         WHERE l.language = $1 AND t.tick >= $2 AND t.tick < $3 AND (t.hold_id IS NULL OR h.held_until > $4)",
        params![language, first, end, now],
        |row| {
            let starts_at = row.get::<i64>(1)?.saturating_mul(TICK);
            found.entry(row.get(0)?).or_default().push(Interval::new(Instant(starts_at), Instant(starts_at + TICK)));
            Ok(())
        },
    )?;
    Ok(found)
}

fn insert(
    tx: &mut Tx<'_>,
    request: &InterpreterRequestId,
    interpreter: &InterpreterId,
    starts_at: Instant,
    ends_at: Instant,
) -> std::result::Result<(), StoreError> {
    let ticks = appointment::ticks(starts_at, ends_at).ok_or(StoreError::Damaged { part: "interpreter_request" })?;
    for tick in ticks {
        tx.execute(
            "INSERT INTO appointment_tick (resource_id, tick, appointment_id, hold_id, request_id) VALUES ($1, $2, NULL, NULL, $3)",
            params![interpreter, tick, request],
        )?;
    }
    Ok(())
}

fn requests(changes: &[ChangedRow]) -> BTreeSet<InterpreterRequestId> {
    let of_requests = changes.iter().filter(|change| change.table == "interpreter_request");
    of_requests.filter_map(|change| InterpreterRequestId::parse(&change.row_id)).collect()
}

/// Before rows are changed by undo: the time of each request among them is given away, because the rows that hold it point to the
/// request, which may go.
pub(crate) fn release_changed(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> {
    requests(changes).iter().try_for_each(|id| release(tx, id))
}

/// After rows were changed by undo: each request among them holds the time that it now says.
///
/// # Errors
/// `already-taken` when the time has been given to another request since.
pub(crate) fn refresh(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> {
    for id in requests(changes) {
        let found = tx.first(
            "SELECT interpreter_id, starts_at, ends_at, state FROM interpreter_request WHERE id = $1",
            params![&id],
            |row| {
                let state = row.code(3, RequestState::from_code)?;
                Ok((row.get::<Option<InterpreterId>>(0)?, row.get(1)?, row.get(2)?, state))
            },
        )?;
        if let Some((Some(interpreter), starts_at, ends_at, state)) = found
            && state.holds_time()
        {
            insert(tx, &id, &interpreter, starts_at, ends_at)?;
        }
    }
    Ok(())
}
