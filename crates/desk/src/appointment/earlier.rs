//! Where an appointment stood before it was moved: the thread by which a conversation is found again ("you were to come on Monday").

use super::Found;
use crate::{
    Caller, Result, Session,
    api::appointment::{AppointmentEarlier, AppointmentIcs},
    client_line,
};
use domain::{
    id::{AppointmentId, ClientId, EarlierTimeId},
    permission::Permission,
};
use store::{StoreError, Tx, params};

/// The earlier times of an appointment, the latest first.
///
/// # Errors
/// `not-found`, also where its client is hidden from the caller.
pub fn earlier(session: &mut Session, request: AppointmentIcs) -> Result<Vec<AppointmentEarlier>> {
    session.read(Permission::AppointmentRead, |tx, caller| {
        let client = tx.first("SELECT client_id FROM appointment WHERE id = $1", params![&request.id], |row| {
            row.get::<Option<ClientId>>(0)
        })?;
        if let Some(client) = client.ok_or(StoreError::NotFound { table: "appointment" })? {
            client_line::must_be_visible(tx, caller, &client)?;
        }
        Ok(tx.all(
            "SELECT e.starts_at, e.ends_at, w.name, e.at, s.name FROM appointment_earlier e
             JOIN staff w ON w.id = e.with_id JOIN staff s ON s.id = e.staff_id
             WHERE e.appointment_id = $1 ORDER BY e.at DESC, e.id DESC",
            params![&request.id],
            |row| {
                Ok(AppointmentEarlier {
                    starts_at: row.get(0)?,
                    ends_at: row.get(1)?,
                    staff_name: row.get(2)?,
                    moved_at: row.get(3)?,
                    moved_by: row.get(4)?,
                })
            },
        )?)
    })
}

/// Keeps the time at which an appointment stands now, before it is moved.
pub(super) fn keep(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId, found: &Found) -> Result<()> {
    tx.insert(
        "appointment_earlier",
        EarlierTimeId::from_uuid(caller.new_uuid()).as_str(),
        &[
            ("appointment_id", id.into()),
            ("starts_at", found.starts_at.into()),
            ("ends_at", found.ends_at.into()),
            ("with_id", (&found.staff).into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
        ],
    )?;
    Ok(())
}
