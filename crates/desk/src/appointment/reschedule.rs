//! Moving an appointment to another time or another person.

use super::{check_ahead, check_length, check_staff, earlier, find, hold, not_from, resources, ticks};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        appointment::{AppointmentMove, RoomChange},
        client::Done,
    },
    interpreter,
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ResourceId},
    permission::Permission,
    resource::ResourceKind,
    schedule::Interval,
};
use store::{Tx, params};

/// Gives the old time away and takes the new one, both or neither. A confirmation was for the old time and does not move along, nor does
/// the word of an interpreter: they are asked anew. What waits for a yes waits for it still.
///
/// # Errors
/// `time-taken`, also where the new room is; `resource-not-in-use` for one that is closed; `appointment-state` once the client is there or the appointment is over or cancelled; as for booking.
pub fn reschedule(session: &mut Session, request: AppointmentMove) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    check_length(request.starts_at, request.ends_at)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-moved", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !found.state.can_be_moved() {
            return Err(not_from(found.state, AppointmentState::Booked));
        }
        let stays = found.staff == request.staff_id && found.starts_at == request.starts_at && found.ends_at == request.ends_at;
        let version = if stays && request.room.is_none() {
            found.version
        } else if let (true, Some(room)) = (stays, &request.room) {
            // Whoever comes is told the house, not the room: a confirmation holds, and nobody has to be reminded anew.
            tx.about(found.client.as_ref());
            ticks::release(tx, &request.id)?;
            change_room(tx, caller, &request.id, room)?;
            // The row itself says nothing new; its version does, so that nobody moves it out of a room that they only remember.
            tx.execute("UPDATE appointment SET version = version + 1 WHERE id = $1", params![&request.id])?;
            let version = found.version + 1;
            ticks::take(tx, &request.id, caller.now)?;
            version
        } else {
            check_ahead(request.starts_at, caller)?;
            check_staff(tx, &request.staff_id)?;
            tx.about(found.client.as_ref());
            earlier::keep(tx, caller, &request.id, &found)?;
            ticks::release(tx, &request.id)?;
            if let Some(room) = &request.room {
                change_room(tx, caller, &request.id, room)?;
            }
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

/// One room for another, or a device for another. A request that names what the appointment does not have, or what is of another sort, did
/// not come from a screen.
fn change_room(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId, room: &RoomChange) -> Result<()> {
    let rows = tx.all("SELECT id, resource_id FROM appointment_resource WHERE appointment_id = $1", params![id], |row| {
        Ok((row.get::<String>(0)?, row.get::<ResourceId>(1)?))
    })?;
    let (row_id, _) = rows.iter().find(|(_, taken)| *taken == room.from).ok_or(DeskError::Request)?;
    if rows.iter().any(|(_, taken)| *taken == room.to) || !alike(tx, room)? {
        return Err(DeskError::Request);
    }
    hold::kind_of(tx, &room.to)?;
    tx.remove("appointment_resource", row_id, &["appointment_id", "resource_id"])?;
    resources::add_to(tx, &caller.new_uuid().to_string(), id.as_str(), &room.to)
}

/// A talk can be had in any room and at any counter; a device is no place.
fn alike(tx: &mut Tx<'_>, room: &RoomChange) -> Result<bool> {
    let kinds = tx.all("SELECT kind FROM resource WHERE id IN ($1, $2)", params![&room.from, &room.to], |row| {
        row.code(0, ResourceKind::from_code)
    })?;
    Ok(kinds.len() == 2 && (kinds[0] == kinds[1] || kinds.iter().all(|kind| kind.is_place())))
}
