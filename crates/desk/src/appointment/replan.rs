//! Appointments that lost somebody or something they need. Nothing is cancelled by itself: a client must be told.

use super::{Filter, Of, rows as list_rows};
use crate::{Caller, Result, Session, api::booking::ReplanRow, api::session::Nothing};
use domain::{id::AppointmentId, permission::Permission, time::Day};
use std::collections::{BTreeMap, BTreeSet};
use store::{Tx, params};

/// The appointments to come whose person has left, takes no appointments any more or is away, whose room is closed, or whose interpreter
/// does not come.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn replan(session: &mut Session, _: Nothing) -> Result<Vec<ReplanRow>> {
    session.require(Permission::AppointmentRead)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| rows(tx, caller, names))
}

pub(super) fn rows(tx: &mut Tx<'_>, caller: &Caller, names: bool) -> Result<Vec<ReplanRow>> {
    let mut missing: BTreeMap<AppointmentId, (Day, Vec<String>)> = BTreeMap::new();
    // An appointment is shorter than a day: one that has not ended stands on yesterday's page or a later one.
    let yesterday = Day(caller.today.0 - chrono::Days::new(1));
    // What an appointment takes: its own person, and the rows beside it.
    tx.each(
        "SELECT t.id, t.day, coalesce(s.name, r.name)
         FROM (SELECT a.id, a.day, a.starts_at, a.ends_at, a.staff_id AS resource_id FROM appointment a
               WHERE a.state IN ('requested', 'booked', 'confirmed') AND a.ends_at > $1 AND a.day >= $2
               UNION ALL
               SELECT a.id, a.day, a.starts_at, a.ends_at, ar.resource_id
               FROM appointment a JOIN appointment_resource ar ON ar.appointment_id = a.id
               WHERE a.state IN ('requested', 'booked', 'confirmed') AND a.ends_at > $1 AND a.day >= $2) t
             JOIN resource r ON r.id = t.resource_id LEFT JOIN staff s ON s.id = r.staff_id
         WHERE r.active = 0 OR s.active = 0 OR s.takes_appointments = 0
             OR EXISTS (SELECT 1 FROM absence x
                        WHERE x.resource_id = t.resource_id AND x.starts_at < t.ends_at AND x.ends_at > t.starts_at)
         ORDER BY t.starts_at, t.id",
        params![caller.now, yesterday],
        |row| {
            let day: Day = row.get(1)?;
            missing.entry(row.get(0)?).or_insert_with(|| (day, Vec::new())).1.push(row.get(2)?);
            Ok(())
        },
    )?;
    // Whoever was asked to interpret does not come, and nobody else is asked yet.
    let mut interpreter_missing: BTreeSet<AppointmentId> = BTreeSet::new();
    tx.each(
        "SELECT a.id, a.day FROM interpreter_request r JOIN appointment a ON a.id = r.appointment_id
         WHERE a.state IN ('requested', 'booked', 'confirmed') AND a.ends_at > $1
             AND (r.state = 'unmet' OR (r.state = 'open' AND EXISTS (
                 SELECT 1 FROM interpreter_offer o WHERE o.request_id = r.id AND o.state <> 'sent')))
             AND NOT EXISTS (SELECT 1 FROM interpreter_request n WHERE n.appointment_id = a.id AND n.id <> r.id
                 AND n.state IN ('open', 'offered', 'accepted', 'confirmed'))
         ORDER BY a.starts_at, a.id",
        params![caller.now],
        |row| {
            let id: AppointmentId = row.get(0)?;
            let day: Day = row.get(1)?;
            interpreter_missing.insert(id.clone());
            missing.entry(id).or_insert_with(|| (day, Vec::new()));
            Ok(())
        },
    )?;
    let (Some(from), Some(to)) = (missing.values().map(|(day, _)| *day).min(), missing.values().map(|(day, _)| *day).max())
    else {
        return Ok(Vec::new());
    };
    let filter = Filter { from, to, staff: None, of: Of::House, names };
    let rows = list_rows(tx, caller, &filter)?;
    Ok(rows
        .into_iter()
        .filter_map(|appointment| {
            let (_, missing) = missing.remove(&appointment.id)?;
            let interpreter_missing = interpreter_missing.contains(&appointment.id);
            Some(ReplanRow { appointment, missing, interpreter_missing })
        })
        .collect())
}
