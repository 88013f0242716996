//! Moving an appointment to another time or another person.

use super::{check_ahead, check_length, check_staff, earlier, find, not_from, ticks};
use crate::{
    Acted, Result, Session,
    api::{appointment::AppointmentMove, client::Done},
    interpreter,
};
use domain::{appointment::AppointmentState, permission::Permission, schedule::Interval};

/// Gives the old time away and takes the new one, both or neither. A confirmation was for the old time and does not move along, nor does
/// the word of an interpreter: they are asked anew. What waits for a yes waits for it still.
///
/// # Errors
/// `time-taken`; `appointment-state` once the client is there or the appointment is over or cancelled; as for booking.
pub fn reschedule(session: &mut Session, request: AppointmentMove) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    check_length(request.starts_at, request.ends_at)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-moved", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !found.state.can_be_moved() {
            return Err(not_from(found.state, AppointmentState::Booked));
        }
        let stays = found.staff == request.staff_id && found.starts_at == request.starts_at && found.ends_at == request.ends_at;
        let version = if stays {
            found.version
        } else {
            check_ahead(request.starts_at, caller)?;
            check_staff(tx, &request.staff_id)?;
            tx.about(found.client.as_ref());
            earlier::keep(tx, caller, &request.id, &found)?;
            ticks::release(tx, &request.id)?;
            let version = tx.update(
                "appointment",
                request.id.as_str(),
                found.version,
                &[
                    ("staff_id", (&request.staff_id).into()),
                    ("starts_at", request.starts_at.into()),
                    ("ends_at", request.ends_at.into()),
                    ("day", caller.day_of(request.starts_at)?.into()),
                    ("state", found.state.after_move().code().into()),
                    ("sequence", (found.sequence + 1).into()),
                ],
            )?;
            ticks::take(tx, &request.id, caller.now)?;
            if (found.starts_at, found.ends_at) != (request.starts_at, request.ends_at) {
                let from = Interval::new(found.starts_at, found.ends_at);
                interpreter::appointment_moved(tx, caller, &request.id, from)?;
            }
            version
        };
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}
