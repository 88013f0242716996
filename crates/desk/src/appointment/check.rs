//! Why a time would not do: asked while somebody drags an appointment over the week. Nothing is written.

use super::{check_ahead, check_length, check_staff, resources, resources::with_buffers, ticks};
use crate::{
    Caller, DeskError, Result, Session,
    api::appointment::{AppointmentCheck, AppointmentObstacle, Obstacle},
    client_line::name_column,
};
use domain::{
    appointment::AppointmentState,
    holiday,
    id::{AppointmentId, ResourceId},
    permission::Permission,
    resource::ResourceKind,
    schedule::{Interval, working_times},
    time::Instant,
};
use std::collections::BTreeSet;
use store::{StoreError, Tx, params};

/// What stands in the way of a time, the worst first; nothing when it will do. What `refuses` would be refused; the others are told, and
/// it is for the person to decide, who may have agreed on an evening.
///
/// # Errors
/// Those of the store; an appointment that is not there is answered as `not-found`.
pub fn check(session: &mut Session, request: AppointmentCheck) -> Result<Vec<AppointmentObstacle>> {
    session.require(Permission::AppointmentRead)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| obstacles(tx, caller, &request, names))
}

/// The same within a transaction, for one time of many.
pub(super) fn obstacles(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &AppointmentCheck,
    names: bool,
) -> Result<Vec<AppointmentObstacle>> {
    if let Some(obstacle) = refusal(tx, caller, request)? {
        // Of a time that is none, nothing else can be said.
        return Ok(vec![obstacle]);
    }
    let mut found = taken(tx, caller, request, names)?;
    found.extend(unfit(tx, request)?);
    found.extend(told(tx, caller, request)?);
    Ok(found)
}

/// What booking and moving would say, in their order.
fn refusal(tx: &mut Tx<'_>, caller: &Caller, request: &AppointmentCheck) -> Result<Option<AppointmentObstacle>> {
    if let Some(id) = &request.id {
        let state =
            tx.first("SELECT state FROM appointment WHERE id = $1", params![id], |row| row.code(0, AppointmentState::from_code))?;
        let state = state.ok_or(StoreError::NotFound { table: "appointment" })?;
        if !state.can_be_moved() {
            return Ok(Some(refused(Obstacle::State)));
        }
    }
    for (outcome, obstacle) in [
        (check_length(request.starts_at, request.ends_at), Obstacle::Length),
        (check_ahead(request.starts_at, caller), Obstacle::Past),
        (check_staff(tx, &request.staff_id), Obstacle::Staff),
    ] {
        match outcome {
            Ok(()) => {}
            Err(DeskError::Field { code, .. }) => {
                return Ok(Some(refused(match code {
                    "appointment-grid" => Obstacle::Grid,
                    "appointment-far" => Obstacle::Far,
                    _ => obstacle,
                })));
            }
            Err(other) => return Err(other),
        }
    }
    Ok(None)
}

fn refused(kind: Obstacle) -> AppointmentObstacle {
    AppointmentObstacle {
        kind,
        refuses: true,
        starts_at: None,
        ends_at: None,
        client_name: None,
        holiday: None,
        resource_name: None,
    }
}

/// The appointments that have this time, of the person or of a room that the moving one takes along. It asks the rows by which booking
/// is refused, so that the two never differ.
fn taken(tx: &mut Tx<'_>, caller: &Caller, request: &AppointmentCheck, names: bool) -> Result<Vec<AppointmentObstacle>> {
    let time = Interval::new(request.starts_at, request.ends_at);
    let (whole, resources) = takes(tx, request)?;
    let own = request.id.as_ref().map_or("", AppointmentId::as_str);
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for Taking { resource, kind, name } in resources {
        let part = ticks::taken_by(kind, time, whole);
        let Some(ticks) = domain::appointment::ticks(part.starts_at, part.ends_at) else { continue };
        let others = tx.all(
            "SELECT DISTINCT coalesce(t.appointment_id, '') FROM appointment_tick t LEFT JOIN appointment_hold h ON h.id = t.hold_id
             WHERE t.resource_id = $1 AND t.tick >= $2 AND t.tick < $3 AND coalesce(t.appointment_id, '') <> $4
                 AND (t.appointment_id IS NOT NULL OR h.held_until > $5)",
            params![&resource, ticks.start, ticks.end, own, caller.now],
            |row| row.get::<String>(0),
        )?;
        for other in others {
            // One appointment may be in the way twice, by its person and by its room.
            if seen.insert(other.clone()) {
                found.push(in_the_way(tx, caller, &other, name.clone(), names)?);
            }
        }
    }
    found.sort_by_key(|obstacle| obstacle.starts_at);
    Ok(found)
}

struct Taking {
    resource: ResourceId,
    kind: ResourceKind,
    /// Of what is no member of staff.
    name: Option<String>,
}

/// What the appointment would take there, and for how long with its buffers.
fn takes(tx: &mut Tx<'_>, request: &AppointmentCheck) -> Result<(Interval, Vec<Taking>)> {
    let staff = Taking { resource: ResourceId::from(&request.staff_id), kind: ResourceKind::Caseworker, name: None };
    let time = Interval::new(request.starts_at, request.ends_at);
    let Some(id) = &request.id else { return Ok((time, vec![staff])) };
    let whole = tx.first("SELECT buffer_before, buffer_after FROM appointment WHERE id = $1", params![id], |row| {
        Ok(with_buffers(request.starts_at, request.ends_at, row.get(0)?, row.get(1)?))
    })?;
    let mut taking = tx.all(
        "SELECT ar.resource_id, r.kind, coalesce(s.name, r.name) FROM appointment_resource ar
         JOIN resource r ON r.id = ar.resource_id LEFT JOIN staff s ON s.id = r.staff_id WHERE ar.appointment_id = $1",
        params![id],
        |row| Ok(Taking { resource: row.get(0)?, kind: row.code(1, ResourceKind::from_code)?, name: Some(row.get(2)?) }),
    )?;
    if let Some(room) = &request.room {
        taking.retain(|one| one.resource != room.from);
        taking.extend(tx.all("SELECT id, kind, name FROM resource WHERE id = $1 AND active = 1", params![&room.to], |row| {
            Ok(Taking { resource: row.get(0)?, kind: row.code(1, ResourceKind::from_code)?, name: Some(row.get(2)?) })
        })?);
    }
    taking.insert(0, staff);
    Ok((whole.unwrap_or(time), taking))
}

/// The appointment that has the time, or nothing but the fact where a time is only held for the moment.
fn in_the_way(tx: &mut Tx<'_>, caller: &Caller, id: &str, resource: Option<String>, names: bool) -> Result<AppointmentObstacle> {
    let sql = concat!(
        "SELECT a.starts_at, a.ends_at, coalesce(c.restricted, 0), ",
        name_column!("a"),
        " FROM appointment a LEFT JOIN client c ON c.id = a.client_id WHERE a.id = $1"
    );
    let found = tx.first(sql, params![id], |row| {
        let hidden = !names || (row.get::<bool>(2)? && !caller.sees_restricted);
        let name = row.get::<Option<String>>(3)?.filter(|_| !hidden);
        Ok((row.get::<Instant>(0)?, row.get::<Instant>(1)?, name))
    })?;
    let mut obstacle = AppointmentObstacle { resource_name: resource, ..refused(Obstacle::Taken) };
    if let Some((starts_at, ends_at, name)) = found {
        obstacle = AppointmentObstacle { starts_at: Some(starts_at), ends_at: Some(ends_at), client_name: name, ..obstacle };
    }
    Ok(obstacle)
}

/// Another room that lacks what the service needs, or in which the group finds no place. It is told and not refused: somebody may have
/// brought the screen along.
fn unfit(tx: &mut Tx<'_>, request: &AppointmentCheck) -> Result<Option<AppointmentObstacle>> {
    let (Some(id), Some(room)) = (&request.id, &request.room) else { return Ok(None) };
    let needed = tx.first(
        "SELECT s.room_features, a.seats FROM appointment a LEFT JOIN appointment_service s ON s.id = a.service_id WHERE a.id = $1",
        params![id],
        |row| {
            let features: Vec<String> = row.get::<Option<String>>(0)?.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default();
            Ok((features, row.get::<u32>(1)?))
        },
    )?;
    let offered = tx.first("SELECT features, seats, name FROM resource WHERE id = $1", params![&room.to], |row| {
        Ok((row.list::<String>(0)?, row.get::<u32>(1)?, row.get::<String>(2)?))
    })?;
    let (Some((features, seats)), Some((has, holds, name))) = (needed, offered) else { return Ok(None) };
    // Whoever works with a group sits there too.
    let wanted = if seats > 1 { seats + 1 } else { seats };
    let fits = features.iter().all(|feature| has.contains(feature)) && holds >= wanted;
    let told = AppointmentObstacle { refuses: false, resource_name: Some(name), ..refused(Obstacle::RoomUnfit) };
    Ok((!fits).then_some(told))
}

/// Absence, holiday, and what lies outside of working hours.
fn told(tx: &mut Tx<'_>, caller: &Caller, request: &AppointmentCheck) -> Result<Vec<AppointmentObstacle>> {
    let time = Interval::new(request.starts_at, request.ends_at);
    let (first, last) = (caller.day_of(request.starts_at)?, caller.day_of(Instant(request.ends_at.0 - 1))?);
    let told = |kind| AppointmentObstacle { refuses: false, ..refused(kind) };
    let mut found = Vec::new();
    let staff = ResourceId::from(&request.staff_id);
    let mut absences = resources::absences(tx, first, last)?;
    for absence in absences.remove(&staff).unwrap_or_default().into_iter().filter(|absence| absence.overlaps(time)) {
        found.push(AppointmentObstacle {
            starts_at: Some(absence.starts_at),
            ends_at: Some(absence.ends_at),
            ..told(Obstacle::Absent)
        });
    }
    if let Some((_, holiday)) = holiday::between(first, last).first() {
        found.push(AppointmentObstacle { holiday: Some(holiday.code().to_owned()), ..told(Obstacle::Holiday) });
        return Ok(found);
    }
    let patterns = resources::patterns(tx)?;
    let own = patterns.get(&staff).map_or(&[][..], Vec::as_slice);
    let mut works =
        working_times(own, first, last, &[], caller.zone).map_err(|_| StoreError::Damaged { part: "working hours" })?;
    works.sort_unstable();
    let mut left = request.starts_at;
    for work in works {
        if work.starts_at <= left && work.ends_at > left {
            left = work.ends_at;
        }
    }
    if left < request.ends_at {
        found.push(told(Obstacle::OffHours));
    }
    Ok(found)
}
