//! Appointments with staff. Two bookings never share a person's time: the store holds one row per person and five minutes under a
//! primary key, written in the transaction that books.

mod absence;
mod book;
mod calendar;
mod free;
mod list;
mod reschedule;
mod step;
mod ticks;

pub use absence::{absences, add_absence, remove_absence};
pub use book::book;
pub use calendar::ics;
pub use free::free;
pub use list::list;
pub(crate) use list::{Filter, rows};
pub use reschedule::reschedule;
pub use step::step;
pub(crate) use ticks::{refresh_ticks, release_ticks};

use crate::{ArgValue, Caller, DeskError, Result};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, StaffId},
    time::{Day, Instant},
};
use store::{StoreError, Tx, params};

const MINUTE: i64 = 60 * 1_000_000;
const LEAST_MINUTES: i64 = 5;
const MOST_MINUTES: i64 = 480;
/// Further ahead a year was mistyped.
const FURTHEST: i64 = 731 * 24 * 60 * MINUTE;

/// The office's day of an instant.
///
/// # Errors
/// A malformed request, for an instant that no calendar has.
fn day_of(at: Instant, caller: &Caller) -> Result<Day> {
    let utc = at.to_utc().ok_or(DeskError::Request)?;
    Ok(Day(utc.with_timezone(&caller.zone).date_naive()))
}

/// # Errors
/// `appointment-length`, `appointment-grid`.
fn check_length(starts_at: Instant, ends_at: Instant) -> Result<()> {
    let length = ends_at.0.checked_sub(starts_at.0).ok_or(DeskError::Request)?;
    if !(LEAST_MINUTES * MINUTE..=MOST_MINUTES * MINUTE).contains(&length) {
        return Err(length_error("ends_at"));
    }
    domain::appointment::ticks(starts_at, ends_at).map(|_| ()).ok_or(DeskError::field("starts_at", "appointment-grid"))
}

fn length_error(field: &str) -> DeskError {
    let args = vec![("least", ArgValue::Number(LEAST_MINUTES)), ("most", ArgValue::Number(MOST_MINUTES))];
    DeskError::Field { field: field.to_owned(), code: "appointment-length", args }
}

/// # Errors
/// `appointment-past`, `appointment-far`.
fn check_ahead(starts_at: Instant, caller: &Caller) -> Result<()> {
    if starts_at < caller.now {
        return Err(DeskError::field("starts_at", "appointment-past"));
    }
    if starts_at.0.saturating_sub(caller.now.0) > FURTHEST {
        return Err(DeskError::field("starts_at", "appointment-far"));
    }
    Ok(())
}

/// # Errors
/// `appointment-staff` for somebody who has left or takes no appointments.
fn check_staff(tx: &mut Tx<'_>, staff: &StaffId) -> Result<()> {
    let found =
        tx.first("SELECT id FROM staff WHERE id = $1 AND active = 1 AND takes_appointments = 1", params![staff], |row| {
            row.get::<String>(0)
        })?;
    found.map(|_| ()).ok_or(DeskError::field("staff_id", "appointment-staff"))
}

/// An appointment as it stands in the store.
struct Found {
    version: i64,
    client: Option<ClientId>,
    staff: StaffId,
    starts_at: Instant,
    ends_at: Instant,
    state: AppointmentState,
    sequence: i64,
}

/// The appointment, at the version that was seen.
///
/// # Errors
/// `not-found`, also where its client is hidden from the caller; `version-conflict`.
fn find(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId, version: i64) -> Result<Found> {
    let found = tx.first(
        "SELECT version, client_id, staff_id, starts_at, ends_at, state, sequence FROM appointment WHERE id = $1",
        params![id],
        |row| {
            Ok(Found {
                version: row.get(0)?,
                client: row.get(1)?,
                staff: row.get(2)?,
                starts_at: row.get(3)?,
                ends_at: row.get(4)?,
                state: row.code(5, AppointmentState::from_code)?,
                sequence: row.get(6)?,
            })
        },
    )?;
    let found = found.ok_or(StoreError::NotFound { table: "appointment" })?;
    if let Some(client) = &found.client {
        crate::client_line::must_be_visible(tx, caller, client)?;
    }
    if found.version != version {
        return Err(StoreError::Conflict { table: "appointment", id: id.to_string() }.into());
    }
    Ok(found)
}

/// `appointment-state`, with both states.
fn not_from(from: AppointmentState, to: AppointmentState) -> DeskError {
    let args = vec![("from", ArgValue::from(from.code())), ("to", ArgValue::from(to.code()))];
    DeskError::Refused { code: "appointment-state", args }
}
