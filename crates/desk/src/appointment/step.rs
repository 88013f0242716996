//! The life of an appointment: confirmed, there, over, missed, cancelled, restored.

use super::{check_ahead, day_of, find, not_from, ticks};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{appointment::AppointmentStep, client::Done},
    staff,
};
use domain::{appointment::AppointmentState, permission::Permission};

/// Takes an appointment to its next state. Cancelling gives its time away, restoring takes it again.
///
/// # Errors
/// `appointment-state` for a step that the life cycle does not have, `appointment-not-yet` for what cannot have happened yet,
/// `field-required` for a cancellation without a reason, `time-taken` and `appointment-past` for one that cannot be restored.
pub fn step(session: &mut Session, request: AppointmentStep) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let reason = staff::optional("reason", &request.reason, 500)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-stepped", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !found.state.may_become(request.to) {
            return Err(not_from(found.state, request.to));
        }
        must_have_come(&found, request.to, caller)?;
        let mut sequence = found.sequence;
        let mut cancel_reason = "";
        if request.to == AppointmentState::Cancelled {
            if reason.is_empty() {
                return Err(DeskError::field("reason", "field-required"));
            }
            cancel_reason = &reason;
            ticks::release(tx, &request.id)?;
            sequence += 1;
        } else if found.state == AppointmentState::Cancelled {
            check_ahead(found.starts_at, caller)?;
            ticks::take(tx, &request.id, &found.staff, found.starts_at, found.ends_at)?;
            sequence += 1;
        }
        tx.about(found.client.as_ref());
        let version = tx.update(
            "appointment",
            request.id.as_str(),
            found.version,
            &[("state", request.to.code().into()), ("sequence", sequence.into()), ("cancel_reason", cancel_reason.into())],
        )?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}

/// Somebody may arrive early, but not on another day; nobody has missed what has not begun.
fn must_have_come(found: &super::Found, to: AppointmentState, caller: &Caller) -> Result<()> {
    let fine = match to {
        AppointmentState::CheckedIn | AppointmentState::Finished => day_of(found.starts_at, caller)? <= caller.today,
        AppointmentState::Missed => found.starts_at <= caller.now,
        _ => true,
    };
    if fine { Ok(()) } else { Err(DeskError::refused("appointment-not-yet")) }
}
