//! When somebody is away. Why is nobody's business here: illness is health data.

use super::{FURTHEST, Filter, MINUTE, Of, check_staff, rows};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        appointment::{AbsenceAdd, AbsenceRemove, AbsenceRow},
        client::Done,
        session::Nothing,
    },
};
use domain::{id::AbsenceId, permission::Permission, time::Instant};
use store::{StoreError, params};

/// Who is away now and later, the earliest first, with the appointments that somebody has to move.
///
/// # Errors
/// Those of the store.
pub fn absences(session: &mut Session, _: Nothing) -> Result<Vec<AbsenceRow>> {
    session.require(Permission::AppointmentRead)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| {
        let mut found = tx.all(
            "SELECT a.id, a.version, s.id, s.name, a.starts_at, a.ends_at
             FROM absence a JOIN staff s ON s.id = a.resource_id WHERE a.ends_at > $1 ORDER BY a.starts_at, s.name, a.id",
            params![caller.now],
            |row| {
                Ok(AbsenceRow {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    staff_id: row.get(2)?,
                    staff_name: row.get(3)?,
                    starts_at: row.get(4)?,
                    ends_at: row.get(5)?,
                    appointments: Vec::new(),
                })
            },
        )?;
        for absence in &mut found {
            let filter = Filter {
                from: caller.day_of(absence.starts_at)?,
                to: caller.day_of(absence.ends_at)?,
                staff: Some(&absence.staff_id),
                of: Of::House,
                names,
            };
            let mut touched = rows(tx, caller, &filter)?;
            touched.retain(|row| {
                let stands = row.state.can_be_moved();
                stands && row.starts_at < absence.ends_at && row.ends_at > absence.starts_at
            });
            absence.appointments = touched;
        }
        Ok(found)
    })
}

/// Says that somebody is away. What is booked stays until somebody moves it: the person must be told, not the calendar.
///
/// # Errors
/// `appointment-staff`, `absence-reversed`, `absence-past`, `absence-far` with their field.
pub fn add_absence(session: &mut Session, request: AbsenceAdd) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let id = AbsenceId::from_uuid(session.new_uuid());
    session.write(Permission::AppointmentWrite, &request.op_id, "absence-added", |tx, caller| {
        // Only of somebody who takes appointments does it change anything.
        check_staff(tx, &request.staff_id)?;
        check_time(request.starts_at, request.ends_at, caller)?;
        tx.insert(
            "absence",
            id.as_str(),
            &[
                ("resource_id", (&request.staff_id).into()),
                ("starts_at", request.starts_at.into()),
                ("ends_at", request.ends_at.into()),
            ],
        )?;
        let reply = Done { id: id.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("absence", id.to_string()), reply })
    })
}

/// # Errors
/// `not-found`; `version-conflict`.
pub fn remove_absence(session: &mut Session, request: AbsenceRemove) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "absence-removed", |tx, caller| {
        let version: i64 = tx
            .first("SELECT version FROM absence WHERE id = $1", params![&request.id], |row| row.get(0))?
            .ok_or(StoreError::NotFound { table: "absence" })?;
        if version != request.version {
            return Err(StoreError::Conflict { table: "absence", id: request.id.to_string() }.into());
        }
        tx.remove("absence", request.id.as_str(), &["resource_id", "starts_at", "ends_at"])?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("absence", request.id.to_string()), reply })
    })
}

pub(super) fn check_time(starts_at: Instant, ends_at: Instant, caller: &Caller) -> Result<()> {
    // Both must be days of a calendar.
    caller.day_of(starts_at)?;
    caller.day_of(ends_at)?;
    if ends_at.0.saturating_sub(starts_at.0) < MINUTE {
        return Err(DeskError::field("ends_at", "absence-reversed"));
    }
    if ends_at <= caller.now {
        return Err(DeskError::field("ends_at", "absence-past"));
    }
    if ends_at.0.saturating_sub(caller.now.0.min(starts_at.0)) > FURTHEST {
        return Err(DeskError::field("ends_at", "absence-far"));
    }
    Ok(())
}
