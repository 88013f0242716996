//! Appointments with staff, in rooms, with interpreters. Two bookings never share a resource: the store holds one row per resource and
//! five minutes under a primary key, written in the transaction that books.

mod absence;
mod absence_file;
mod book;
mod book_offer;
mod calendar;
mod check;
mod earlier;
mod free;
mod group;
mod held;
mod hold;
mod interpreting;
mod list;
mod offers;
mod reminder;
mod replan;
mod request;
mod reschedule;
mod resource_day;
mod resources;
mod series;
mod service;
mod setup;
mod step;
mod stops;
mod ticks;
pub(crate) mod working_pattern;

pub use absence::{absences, add_absence, remove_absence};
pub use absence_file::{read_absences, take_absences};
pub use book::book;
pub use book_offer::book_offer;
pub use calendar::{calendar, ics};
pub use check::check;
pub use earlier::earlier;
pub use free::free;
pub use group::{join, leave};
pub use hold::{hold, release_hold};
pub use list::list;
pub(crate) use list::{Filter, Of, rows};
pub use offers::{offers, services};
pub use reminder::{remind, reminder_file, reminders};
pub use replan::replan;
pub(crate) use request::of_caller;
pub use request::requests;
pub use reschedule::reschedule;
pub use resource_day::write_days;
pub(crate) use resources::{add_of_staff, around};
pub use series::{book_series, cancel_series, move_series, preview_series};
pub use service::service_named;
pub use setup::{save_resource, save_service, save_skills, setup};
pub use step::step;
pub(crate) use ticks::{drop_expired, refresh_ticks, release_ticks};

use crate::{ArgValue, Caller, DeskError, Result, Session};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, StaffId},
    permission::Permission,
    time::Instant,
};
use store::{StoreError, Tx, params};

const MINUTE: i64 = 60 * 1_000_000;
const LEAST_MINUTES: i64 = 5;
const MOST_MINUTES: i64 = 480;
/// Further ahead a year was mistyped.
const FURTHEST: i64 = 731 * 24 * 60 * MINUTE;

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

/// Somebody who takes appointments, by the login: how the command line names people.
///
/// # Errors
/// `appointment-staff`.
pub fn person(session: &mut Session, login: &str) -> Result<StaffId> {
    session.read(Permission::AppointmentRead, |tx, _| {
        let found =
            tx.first("SELECT id FROM staff WHERE login = $1 AND active = 1 AND takes_appointments = 1", params![login], |row| {
                row.get::<StaffId>(0)
            })?;
        found.ok_or(DeskError::field("staff_id", "appointment-staff"))
    })
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
