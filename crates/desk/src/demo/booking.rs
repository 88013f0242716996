//! What can be booked in the invented office: kinds of appointments, rooms, what the staff are trained for, a group.

use super::{Worker, local, random::Chance};
use crate::{
    Caller, DeskError, Result, Session,
    api::booking::{AppointmentServiceForm, AppointmentServiceSave, ResourceForm, ResourceSave},
    appointment,
};
use domain::{
    appointment::{AppointmentState, ticks},
    id::{AppointmentServiceId, ClientId, OpId, ResourceId, StaffId},
    need::Need,
    resource::{ResourceFeature, ResourceKind},
    time::{Day, Instant},
};
use store::{Tx, params};

/// Where talks with an appointment take place, the first for the first worker.
pub(super) struct House {
    rooms: Vec<ResourceId>,
    hall: ResourceId,
    workshop: AppointmentServiceId,
}

const MINUTE: i64 = 60_000_000;
const GROUP: u32 = 8;
const GROUP_FROM: u32 = 16 * 60;
const GROUP_MINUTES: u32 = 90;

/// Rooms and kinds of appointments, entered as an administrator enters them.
pub(super) fn set_up(session: &mut Session) -> Result<House> {
    use ResourceFeature::{Children, Quiet, Screen, StepFree, Video};
    let mut room = |kind, name: &str, seats, features: &[ResourceFeature]| -> Result<ResourceId> {
        let resource = ResourceForm {
            id: None,
            version: 0,
            kind,
            name: name.to_owned(),
            features: features.to_vec(),
            seats,
            active: true,
            hours: Vec::new(),
        };
        let op_id = OpId::from_uuid(session.new_uuid());
        let done = appointment::save_resource(session, ResourceSave { op_id, resource })?;
        ResourceId::parse(&done.id).ok_or(DeskError::Request)
    };
    let rooms = vec![
        room(ResourceKind::Room, "2.14", 4, &[Screen, StepFree, Quiet])?,
        room(ResourceKind::Room, "2.15", 3, &[Quiet])?,
        room(ResourceKind::Room, "2.16", 6, &[Children, StepFree])?,
        room(ResourceKind::Room, "2.17", 3, &[Screen, Quiet, Video])?,
    ];
    let hall = room(ResourceKind::Room, "Saal", 20, &[Screen, StepFree])?;
    room(ResourceKind::Counter, "Schalter 5", 2, &[StepFree])?;
    room(ResourceKind::Device, "Videoplatz", 1, &[Video])?;
    let plain = AppointmentServiceForm {
        id: None,
        version: 0,
        name: String::new(),
        minutes: 45,
        buffer_before: 0,
        buffer_after: 0,
        lead_minutes: 0,
        capacity: 1,
        staff_count: 1,
        skills: Vec::new(),
        room: true,
        room_features: Vec::new(),
        active: true,
    };
    let mut service = |form: AppointmentServiceForm| -> Result<AppointmentServiceId> {
        let op_id = OpId::from_uuid(session.new_uuid());
        let done = appointment::save_service(session, AppointmentServiceSave { op_id, service: form })?;
        AppointmentServiceId::parse(&done.id).ok_or(DeskError::Request)
    };
    service(AppointmentServiceForm {
        name: "Erstgespräch".to_owned(),
        buffer_after: 10,
        room_features: vec![Quiet],
        ..plain.clone()
    })?;
    service(AppointmentServiceForm { name: "Kurzberatung".to_owned(), minutes: 15, room: false, ..plain.clone() })?;
    service(AppointmentServiceForm {
        name: "Schulden ordnen".to_owned(),
        minutes: 60,
        buffer_before: 5,
        buffer_after: 10,
        skills: vec![Need::Debt],
        room_features: vec![Quiet],
        ..plain.clone()
    })?;
    service(AppointmentServiceForm {
        name: "Familiengespräch".to_owned(),
        minutes: 60,
        staff_count: 2,
        room_features: vec![Children],
        ..plain.clone()
    })?;
    let workshop = service(AppointmentServiceForm {
        name: "Bewerbungswerkstatt".to_owned(),
        minutes: GROUP_MINUTES,
        capacity: GROUP,
        ..plain
    })?;
    Ok(House { rooms, hall, workshop })
}

/// Skills of some, rooms for the appointments to come, and a group with places left.
pub(super) fn write(tx: &mut Tx<'_>, seed: u64, caller: &Caller, house: &House, workers: &[Worker], as_of: Day) -> Result<()> {
    // A chance of its own: a change of the calendar leaves everybody else as they are.
    let mut chance = Chance::new(seed ^ 0x52);
    for (at, worker) in workers.iter().enumerate() {
        let skills = match at % 4 {
            0 => "[\"housing\",\"debt\"]",
            1 => "[\"residence\"]",
            2 => "[\"training-work\",\"recognition\"]",
            _ => "[]",
        };
        tx.execute("UPDATE resource SET skills = $2 WHERE staff_id = $1", params![&worker.id, skills])?;
    }
    let coming = tx.all(
        "SELECT id, staff_id, starts_at, ends_at FROM appointment
         WHERE day >= $1 AND state IN ('booked', 'confirmed') ORDER BY starts_at, id",
        params![as_of],
        |row| Ok((row.get::<String>(0)?, row.get::<StaffId>(1)?, row.get::<Instant>(2)?, row.get::<Instant>(3)?)),
    )?;
    for (id, staff, starts_at, ends_at) in coming {
        // Each of the first workers has a room of their own, so that none is taken twice.
        let Some(room) = workers.iter().position(|worker| worker.id == staff).and_then(|at| house.rooms.get(at)) else {
            continue;
        };
        let row = chance.uuid(starts_at).to_string();
        tx.insert("appointment_resource", &row, &[("appointment_id", id.as_str().into()), ("resource_id", room.into())])?;
        take(tx, &id, room, starts_at, ends_at)?;
    }
    group(tx, &mut chance, caller, house, workers, as_of)?;
    requests(tx, &mut chance, caller, workers, as_of)
}

fn take(tx: &mut Tx<'_>, appointment: &str, resource: &ResourceId, starts_at: Instant, ends_at: Instant) -> Result<()> {
    for tick in ticks(starts_at, ends_at).into_iter().flatten() {
        tx.execute(
            "INSERT INTO appointment_tick (resource_id, tick, appointment_id) VALUES ($1, $2, $3)",
            params![resource, tick, appointment],
        )?;
    }
    Ok(())
}

/// On the next working day, after the last talk of the day.
fn group(tx: &mut Tx<'_>, chance: &mut Chance, caller: &Caller, house: &House, workers: &[Worker], as_of: Day) -> Result<()> {
    use chrono::{Datelike, Weekday};
    let is_open =
        |day: &Day| !matches!(day.0.weekday(), Weekday::Fri | Weekday::Sat | Weekday::Sun) && domain::holiday::on(*day).is_none();
    let Some(day) = (1..=14).map(|on| Day(as_of.0 + chrono::Days::new(on))).find(is_open) else { return Ok(()) };
    // The first one has the series of appointments, which may stand on that day.
    let Some(worker) = workers.get(1) else { return Ok(()) };
    let starts_at = local(day, GROUP_FROM);
    let ends_at = Instant(starts_at.0 + i64::from(GROUP_MINUTES) * MINUTE);
    let guests = tx.all("SELECT id FROM client WHERE restricted = 0 ORDER BY id", params![], |row| row.get::<ClientId>(0))?;
    let id = chance.uuid(starts_at).to_string();
    tx.insert(
        "appointment",
        &id,
        &[
            ("client_id", store::Value::Null),
            ("staff_id", (&worker.id).into()),
            ("booked_by", (&caller.staff_id).into()),
            ("starts_at", starts_at.into()),
            ("ends_at", ends_at.into()),
            ("buffer_before", 0.into()),
            ("buffer_after", 0.into()),
            ("day", day.into()),
            ("subject", "Bewerbungswerkstatt".into()),
            ("language", store::Value::Null),
            ("service_id", (&house.workshop).into()),
            ("seats", i64::from(GROUP).into()),
            ("state", AppointmentState::Booked.code().into()),
            ("sequence", 0.into()),
            ("cancel_reason", "".into()),
        ],
    )?;
    let row = chance.uuid(starts_at).to_string();
    tx.insert("appointment_resource", &row, &[("appointment_id", id.as_str().into()), ("resource_id", (&house.hall).into())])?;
    take(tx, &id, &ResourceId::from(&worker.id), starts_at, ends_at)?;
    take(tx, &id, &house.hall, starts_at, ends_at)?;
    for guest in guests.iter().step_by(37).take(5) {
        let row = chance.uuid(starts_at).to_string();
        tx.insert("appointment_guest", &row, &[("appointment_id", id.as_str().into()), ("client_id", guest.into())])?;
    }
    Ok(())
}

/// What colleagues ask the first two workers for, one answer that was a no, and one appointment that was moved: each of them is something
/// that a list has to show.
fn requests(tx: &mut Tx<'_>, chance: &mut Chance, caller: &Caller, workers: &[Worker], as_of: Day) -> Result<()> {
    let [first, second, ..] = workers else { return Ok(()) };
    let clients = tx.all("SELECT id FROM client WHERE restricted = 0 ORDER BY id", params![], |row| row.get::<ClientId>(0))?;
    let asked: [(&Worker, &Worker, AppointmentState, &str); 4] = [
        (first, second, AppointmentState::Requested, ""),
        (first, second, AppointmentState::Requested, ""),
        (second, first, AppointmentState::Requested, ""),
        (second, first, AppointmentState::Declined, "Bin in dieser Woche in einer Fortbildung."),
    ];
    for (nth, (with, by, state, reason)) in asked.into_iter().enumerate() {
        let Some(client) = clients.get(11 + nth * 5) else { continue };
        let Some(starts_at) = free_half_hour(tx, &with.id, as_of, 2 + nth)? else { continue };
        let ends_at = Instant(starts_at.0 + 30 * MINUTE);
        let id = chance.uuid(starts_at).to_string();
        tx.insert(
            "appointment",
            &id,
            &[
                ("client_id", client.into()),
                ("staff_id", (&with.id).into()),
                ("booked_by", (&by.id).into()),
                ("starts_at", starts_at.into()),
                ("ends_at", ends_at.into()),
                ("buffer_before", 0.into()),
                ("buffer_after", 0.into()),
                ("day", caller.day_of(starts_at)?.into()),
                ("subject", "Wohnungssuche".into()),
                ("language", store::Value::Null),
                ("seats", 1.into()),
                ("state", state.code().into()),
                ("sequence", 0.into()),
                ("cancel_reason", reason.into()),
            ],
        )?;
        if state.holds_time() {
            take(tx, &id, &ResourceId::from(&with.id), starts_at, ends_at)?;
        }
    }
    // The next appointment of the first worker stood two hours earlier on the day before.
    let next = tx.first(
        "SELECT id, starts_at FROM appointment
         WHERE staff_id = $1 AND day > $2 AND state = 'booked' AND client_id IS NOT NULL AND series_id IS NULL
         ORDER BY starts_at, id LIMIT 1",
        params![&first.id, as_of],
        |row| Ok((row.get::<String>(0)?, row.get::<Instant>(1)?)),
    )?;
    let Some((id, starts_at)) = next else { return Ok(()) };
    let stood = Instant(starts_at.0 - 26 * 60 * MINUTE);
    let columns: [(&'static str, store::Value); 6] = [
        ("appointment_id", id.as_str().into()),
        ("starts_at", stood.into()),
        ("ends_at", Instant(stood.0 + 30 * MINUTE).into()),
        ("with_id", (&second.id).into()),
        ("staff_id", (&first.id).into()),
        ("at", Instant(stood.0 - 24 * 60 * MINUTE).into()),
    ];
    Ok(tx.insert("appointment_earlier", &chance.uuid(stood).to_string(), &columns)?)
}

/// A half hour that nobody has taken from this person, so many days ahead at least.
fn free_half_hour(tx: &mut Tx<'_>, staff: &StaffId, as_of: Day, ahead: usize) -> Result<Option<Instant>> {
    use chrono::{Datelike, Weekday};
    let is_open =
        |day: &Day| !matches!(day.0.weekday(), Weekday::Fri | Weekday::Sat | Weekday::Sun) && domain::holiday::on(*day).is_none();
    for day in (1..=28).map(|on| Day(as_of.0 + chrono::Days::new(on))).filter(is_open).skip(ahead) {
        for minute in (9 * 60..15 * 60).step_by(30) {
            let starts_at = local(day, minute);
            let Some(wanted) = ticks(starts_at, Instant(starts_at.0 + 30 * MINUTE)) else { continue };
            let taken: i64 = tx.value(
                "SELECT CAST(count(*) AS BIGINT) FROM appointment_tick WHERE resource_id = $1 AND tick >= $2 AND tick < $3",
                params![staff, wanted.start, wanted.end],
            )?;
            if taken == 0 {
                return Ok(Some(starts_at));
            }
        }
    }
    Ok(None)
}
