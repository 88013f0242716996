//! Appointments that somebody was asked for: what waits for whose yes, and what became of what one asked for oneself.

use super::list::{Filter, Of, rows};
use crate::{
    Caller, DeskError, Result, Session,
    api::{
        appointment::{AppointmentRequestRow, AppointmentRequests},
        session::Nothing,
    },
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, StaffId},
    permission::Permission,
    time::Day,
};
use std::collections::HashMap;
use store::{Tx, params};

/// What waits for the caller's yes, and what the caller asked others for: still unanswered, or declined and not yet over. Whoever sets
/// up the calendar sees what waits for anybody, because the one who was asked may be ill.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn requests(session: &mut Session, _: Nothing) -> Result<AppointmentRequests> {
    session.require(Permission::AppointmentRead)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| of_caller(tx, caller, names))
}

/// # Errors
/// When the store can't be read.
pub(crate) fn of_caller(tx: &mut Tx<'_>, caller: &Caller, names: bool) -> Result<AppointmentRequests> {
    let zone = caller.zone.name().to_owned();
    let mut found = asked_for(tx, caller)?;
    let days = found.values().map(|one| one.day);
    let (Some(from), Some(to)) = (days.clone().min(), days.max()) else {
        return Ok(AppointmentRequests { waiting: Vec::new(), asked: Vec::new(), zone });
    };
    let (mut waiting, mut asked) = (Vec::new(), Vec::new());
    let filter = Filter { from, to, staff: None, of: Of::Asked(&caller.staff_id), names };
    for appointment in rows(tx, caller, &filter)? {
        let Some(one) = found.remove(&appointment.id) else { continue };
        let own = appointment.staff_id == caller.staff_id;
        let row = AppointmentRequestRow {
            late: appointment.starts_at <= caller.now,
            asked_by: one.asked_by_name,
            reason: one.reason,
            appointment,
        };
        if row.appointment.state == AppointmentState::Requested && (own || caller.sets_up_appointments) {
            waiting.push(row);
        } else if one.asked_by == caller.staff_id {
            asked.push(row);
        }
    }
    // One's own first: for the others somebody else is meant to answer.
    waiting.sort_by_key(|row| row.appointment.staff_id != caller.staff_id);
    Ok(AppointmentRequests { waiting, asked, zone })
}

struct AskedFor {
    day: Day,
    asked_by: StaffId,
    asked_by_name: String,
    reason: String,
}

/// A request whose time has come unanswered still waits, so that somebody says no and the client is told.
fn asked_for(tx: &mut Tx<'_>, caller: &Caller) -> Result<HashMap<AppointmentId, AskedFor>> {
    let mut found = HashMap::new();
    tx.each(
        "SELECT a.id, a.day, a.booked_by, b.name, a.cancel_reason
         FROM (SELECT id FROM appointment WHERE state = 'requested' AND (staff_id = $1 OR booked_by = $1 OR $2 = 1)
               UNION ALL
               SELECT id FROM appointment WHERE state = 'declined' AND booked_by = $1 AND starts_at > $3) wanted
             JOIN appointment a ON a.id = wanted.id JOIN staff b ON b.id = a.booked_by",
        params![&caller.staff_id, caller.sets_up_appointments, caller.now],
        |row| {
            let one = AskedFor { day: row.get(1)?, asked_by: row.get(2)?, asked_by_name: row.get(3)?, reason: row.get(4)? };
            found.insert(row.get(0)?, one);
            Ok(())
        },
    )?;
    Ok(found)
}

/// The state in which an appointment with somebody is booked: whoever wants to be asked first is asked, unless they book for themselves.
pub(super) fn first_state(ask_first: bool, staff: &StaffId, caller: &Caller) -> AppointmentState {
    if ask_first && *staff != caller.staff_id { AppointmentState::Requested } else { AppointmentState::Booked }
}

/// A yes or a no is given by the one with whom it would be, or by whoever sets up the calendar. Taking a request back is a
/// cancellation, and open to everybody who books.
pub(super) fn may_answer(staff: &StaffId, caller: &Caller) -> bool {
    *staff == caller.staff_id || caller.sets_up_appointments
}

/// # Errors
/// `appointment-answer` for a yes or a no that is somebody else's to give.
pub(super) fn must_answer(from: AppointmentState, to: AppointmentState, staff: &StaffId, caller: &Caller) -> Result<()> {
    let answers = from == AppointmentState::Requested && to != AppointmentState::Cancelled;
    if answers && !may_answer(staff, caller) { Err(DeskError::refused("appointment-answer")) } else { Ok(()) }
}

/// The steps that the caller can take from a state.
pub(super) fn next(state: AppointmentState, staff: &StaffId, caller: &Caller) -> Vec<AppointmentState> {
    let steps = state.next().iter().copied();
    steps.filter(|to| must_answer(state, *to, staff, caller).is_ok()).collect()
}
