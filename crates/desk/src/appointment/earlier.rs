//! Where an appointment stood before it was moved: the thread by which a conversation is found again ("you were to come on Monday").

use super::{Filter, Found, resources};
use crate::{
    Caller, Result, Session,
    api::appointment::{AppointmentEarlier, AppointmentIcs, AppointmentMoved},
    client_line::{self, name_column},
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, EarlierTimeId, StaffId},
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

/// The times within the days of a list at which appointments stood before they were moved.
pub(super) fn between(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<Vec<AppointmentMoved>> {
    let days = resources::around(filter.from, filter.to);
    let sql = concat!(
        "SELECT a.id, a.client_id, e.with_id, w.name, e.starts_at, e.ends_at, e.at, m.name, a.starts_at, a.ends_at, s.name, a.state,
                coalesce(c.restricted, 0), ",
        name_column!("a"),
        " FROM appointment_earlier e JOIN appointment a ON a.id = e.appointment_id LEFT JOIN client c ON c.id = a.client_id
              JOIN staff w ON w.id = e.with_id JOIN staff m ON m.id = e.staff_id JOIN staff s ON s.id = a.staff_id
          WHERE e.starts_at >= $1 AND e.starts_at < $2 AND ($3 = '' OR e.with_id = $3) AND ($4 = '' OR a.client_id = $4
              OR EXISTS (SELECT 1 FROM appointment_guest g WHERE g.appointment_id = a.id AND g.client_id = $4))
          ORDER BY e.starts_at, e.at, e.id"
    );
    let staff = filter.staff.map_or("", StaffId::as_str);
    let client = filter.of.client().map_or("", ClientId::as_str);
    let mut found = tx.all(sql, params![days.starts_at, days.ends_at, staff, client], |row| {
        let hidden = !filter.names || (row.get::<bool>(12)? && !caller.sees_restricted);
        let moved = AppointmentMoved {
            id: row.get(0)?,
            client_id: row.get::<Option<ClientId>>(1)?.filter(|_| !hidden),
            client_name: row.get::<Option<String>>(13)?.filter(|_| !hidden),
            staff_id: row.get(2)?,
            staff_name: row.get(3)?,
            starts_at: row.get(4)?,
            ends_at: row.get(5)?,
            moved_at: row.get(6)?,
            moved_by: row.get(7)?,
            now_starts_at: row.get(8)?,
            now_ends_at: row.get(9)?,
            now_staff_name: row.get(10)?,
            now_state: row.code(11, AppointmentState::from_code)?,
        };
        Ok((hidden, moved))
    })?;
    if filter.of.client().is_some() {
        // As for the appointments: a list of one client does not tell whose the hidden ones are.
        found.retain(|(hidden, _)| !hidden);
    }
    let mut within = Vec::with_capacity(found.len());
    for (_, moved) in found {
        if (filter.from..=filter.to).contains(&caller.day_of(moved.starts_at)?) {
            within.push(moved);
        }
    }
    Ok(within)
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
