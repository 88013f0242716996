//! The life of an appointment: confirmed, there, over, missed, cancelled, restored.

use super::{check_ahead, find, not_from, request::must_answer, ticks};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{appointment::AppointmentStep, client::Done},
    interpreter, staff,
};
use domain::{
    appointment::{AppointmentState, CancelledBy},
    permission::Permission,
    schedule::Interval,
};

/// Takes an appointment to its next state. Cancelling and declining give its time away, restoring takes it again.
///
/// # Errors
/// `appointment-state` for a step that the life cycle does not have, `appointment-not-yet` for what cannot have happened yet,
/// `appointment-answer` for a yes or a no that is somebody else's to give, `field-required` for a cancellation or a no without a reason,
/// `time-taken` and `appointment-past` for one that cannot be restored or agreed to.
pub fn step(session: &mut Session, request: AppointmentStep) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let reason = staff::optional("reason", &request.reason, 500)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-stepped", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !found.state.may_become(request.to) {
            return Err(not_from(found.state, request.to));
        }
        must_answer(found.state, request.to, &found.staff, caller)?;
        must_have_come(&found, request.to, caller)?;
        let mut sequence = found.sequence;
        let mut cancel_reason = "";
        let mut cancelled = (None, None);
        if !request.to.holds_time() {
            if reason.is_empty() {
                return Err(DeskError::field("reason", "field-required"));
            }
            cancel_reason = &reason;
            if request.to == AppointmentState::Cancelled {
                cancelled = (Some(caller.now), Some(request.by.unwrap_or(CancelledBy::Office).code()));
            }
            ticks::release(tx, &request.id)?;
            let time = Interval::new(found.starts_at, found.ends_at);
            interpreter::appointment_cancelled(tx, caller, &request.id, time)?;
            sequence += 1;
        } else if found.state == AppointmentState::Requested {
            // A yes to a time that is over would be an appointment that nobody came to.
            check_ahead(found.starts_at, caller)?;
        } else if found.state == AppointmentState::Cancelled {
            check_ahead(found.starts_at, caller)?;
            ticks::take(tx, &request.id, caller.now)?;
            sequence += 1;
        }
        tx.about(found.client.as_ref());
        let version = tx.update(
            "appointment",
            request.id.as_str(),
            found.version,
            &[
                ("state", request.to.code().into()),
                ("sequence", sequence.into()),
                ("cancel_reason", cancel_reason.into()),
                ("cancelled_at", cancelled.0.into()),
                ("cancelled_by", cancelled.1.into()),
            ],
        )?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}

/// Somebody may arrive early, but not on another day; nobody has missed what has not begun.
fn must_have_come(found: &super::Found, to: AppointmentState, caller: &Caller) -> Result<()> {
    let fine = match to {
        AppointmentState::CheckedIn | AppointmentState::Finished => caller.day_of(found.starts_at)? <= caller.today,
        AppointmentState::Missed => found.starts_at <= caller.now,
        _ => true,
    };
    if fine { Ok(()) } else { Err(DeskError::refused("appointment-not-yet")) }
}
