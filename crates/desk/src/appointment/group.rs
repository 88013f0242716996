//! Several clients in one appointment.

use super::find;
use crate::{
    Acted, DeskError, Result, Session,
    api::{
        booking::{AppointmentJoin, AppointmentLeave},
        client::Done,
    },
    client_line,
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId},
    permission::Permission,
};
use store::{StoreError, Tx, params};

/// One more client comes to an appointment of a group.
///
/// # Errors
/// `appointment-full`; `appointment-joined` for somebody who is in it; `appointment-state` for one that is over or cancelled;
/// `version-conflict` when somebody else joined or left a moment before.
pub fn join(session: &mut Session, request: AppointmentJoin) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-joined", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        if !matches!(found.state, AppointmentState::Booked | AppointmentState::Confirmed) {
            return Err(super::not_from(found.state, found.state));
        }
        let guests = guests(tx, &request.id)?;
        let first = i64::from(found.client.is_some());
        if found.client.as_ref() == Some(&request.client_id) || guests.iter().any(|(_, guest)| *guest == request.client_id) {
            return Err(DeskError::field("client_id", "appointment-joined"));
        }
        let seats: i64 = tx.value("SELECT seats FROM appointment WHERE id = $1", params![&request.id])?;
        if first + guests.len() as i64 >= seats {
            return Err(DeskError::refused("appointment-full"));
        }
        tx.about(Some(&request.client_id));
        tx.insert(
            "appointment_guest",
            &caller.new_uuid().to_string(),
            &[("appointment_id", (&request.id).into()), ("client_id", (&request.client_id).into())],
        )?;
        done(tx, caller, &request.id, found.version)
    })
}

/// A client comes no more; the group stays.
///
/// # Errors
/// `not-found` for somebody who is not in it; `version-conflict`.
pub fn leave(session: &mut Session, request: AppointmentLeave) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-left", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        let guests = guests(tx, &request.id)?;
        let (id, client) = guests
            .into_iter()
            .find(|(_, guest)| *guest == request.client_id)
            .ok_or(StoreError::NotFound { table: "appointment_guest" })?;
        tx.about(Some(&client));
        tx.remove("appointment_guest", &id, &["appointment_id", "client_id"])?;
        done(tx, caller, &request.id, found.version)
    })
}

/// The row of the appointment counts joins and leaves in its version, so that the last place is given once.
fn done(tx: &mut Tx<'_>, caller: &crate::Caller, id: &AppointmentId, version: i64) -> Result<Acted<Done>> {
    let changed =
        tx.execute("UPDATE appointment SET version = version + 1 WHERE id = $1 AND version = $2", params![id, version])?;
    if changed != 1 {
        return Err(StoreError::Conflict { table: "appointment", id: id.to_string() }.into());
    }
    let reply = Done { id: id.to_string(), version: version + 1, saved_at: caller.now };
    Ok(Acted { subject: ("appointment", id.to_string()), reply })
}

fn guests(tx: &mut Tx<'_>, id: &AppointmentId) -> Result<Vec<(String, ClientId)>> {
    Ok(tx.all("SELECT id, client_id FROM appointment_guest WHERE appointment_id = $1 ORDER BY id", params![id], |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?)
}
