//! Setting up what can be booked: services, rooms, counters, devices, what the staff are trained for, and everybody's hours.

use super::{replan, resources, service, working_pattern};
use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{
        booking::{
            AppointmentServiceForm, AppointmentServiceSave, BookingSetup, ResourceForm, ResourceSave, StaffSkills,
            StaffSkillsSave,
        },
        client::Done,
        session::Nothing,
    },
    staff,
};
use domain::{
    appointment::TICK_MINUTES,
    id::{AppointmentServiceId, ResourceId, StaffId},
    need::Need,
    permission::Permission,
    resource::{ResourceFeature, ResourceKind},
};
use store::{StoreError, Tx, Value, params};

/// More clients in one appointment no room holds.
const MOST_SEATS: u32 = 200;
/// A quarter: who must be told sooner cannot be served by appointment.
const MOST_LEAD: u32 = 92 * 24 * 60;
const MOST_BUFFER: u32 = 120;
const MOST_STAFF: u32 = 8;

/// Everything that is set up, also what is not used any more, and what has to be planned anew because of it.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn setup(session: &mut Session, _: Nothing) -> Result<BookingSetup> {
    session.require(Permission::AppointmentSetup)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentSetup, |tx, caller| {
        let services = service::all(tx)?
            .into_iter()
            .map(|service| AppointmentServiceForm {
                id: Some(service.id),
                version: service.version,
                name: service.name,
                minutes: service.part.minutes,
                buffer_before: service.part.buffer_before,
                buffer_after: service.part.buffer_after,
                lead_minutes: service.part.lead_minutes,
                capacity: service.capacity,
                staff_count: service.part.staff_count,
                skills: service.part.skills,
                room: service.part.room,
                room_features: service.part.room_features,
                active: service.active,
            })
            .collect();
        let mut patterns = resources::patterns(tx)?;
        let mut rooms = tx.all(
            "SELECT id, version, kind, name, features, seats, active FROM resource
             WHERE kind IN ('room', 'counter', 'device') ORDER BY ord, id",
            params![],
            |row| {
                let features: Vec<String> = row.list(4)?;
                Ok(ResourceForm {
                    id: Some(row.get(0)?),
                    version: row.get(1)?,
                    kind: row.code(2, ResourceKind::from_code)?,
                    name: row.get(3)?,
                    features: features.iter().filter_map(|code| ResourceFeature::from_code(code)).collect(),
                    seats: row.get(5)?,
                    active: row.get(6)?,
                    hours: Vec::new(),
                })
            },
        )?;
        for room in &mut rooms {
            let own = room.id.as_ref().and_then(|id| patterns.remove(id)).unwrap_or_default();
            room.hours = own.iter().map(working_pattern::to_wire).collect();
        }
        let mut people = tx.all(
            "SELECT s.id, r.version, s.name, r.skills FROM staff s JOIN resource r ON r.staff_id = s.id
             WHERE s.active = 1 AND s.takes_appointments = 1",
            params![],
            |row| {
                let skills: Vec<String> = row.list(3)?;
                Ok(StaffSkills {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    name: row.get(2)?,
                    skills: skills.iter().filter_map(|code| Need::from_code(code)).collect(),
                    hours: Vec::new(),
                })
            },
        )?;
        people.sort_by(|a, b| a.name.cmp(&b.name));
        for person in &mut people {
            let own = patterns.remove(&ResourceId::from(&person.id)).unwrap_or_default();
            person.hours = own.iter().map(working_pattern::to_wire).collect();
        }
        Ok(BookingSetup { services, resources: rooms, staff: people, replan: replan::rows(tx, caller, names)? })
    })
}

/// Adds or changes a service. One that is no longer offered keeps its appointments.
///
/// # Errors
/// `field-required`, `appointment-length`, `field-range` with their field; `version-conflict`.
pub fn save_service(session: &mut Session, request: AppointmentServiceSave) -> Result<Done> {
    session.require(Permission::AppointmentSetup)?;
    let form = request.service;
    let name = staff::required("name", &form.name, 80)?;
    let length = i64::from(form.minutes);
    if !(super::LEAST_MINUTES..=super::MOST_MINUTES).contains(&length) || length % TICK_MINUTES != 0 {
        return Err(super::length_error("minutes"));
    }
    for (field, minutes) in [("buffer_before", form.buffer_before), ("buffer_after", form.buffer_after)] {
        within(field, minutes, 0, MOST_BUFFER)?;
        if i64::from(minutes) % TICK_MINUTES != 0 {
            return Err(DeskError::field(field, "appointment-grid"));
        }
    }
    within("lead_minutes", form.lead_minutes, 0, MOST_LEAD)?;
    within("capacity", form.capacity, 1, MOST_SEATS)?;
    within("staff_count", form.staff_count, 1, MOST_STAFF)?;
    let skills = codes(&form.skills, Need::ALL, Need::code)?;
    let features = codes(&form.room_features, ResourceFeature::ALL, ResourceFeature::code)?;
    let made = AppointmentServiceId::from_uuid(session.new_uuid());
    session.write(Permission::AppointmentSetup, &request.op_id, "appointment-service-saved", |tx, caller| {
        let mut columns: Vec<(&'static str, Value)> = vec![
            ("name", name.as_str().into()),
            ("minutes", form.minutes.into()),
            ("buffer_before", form.buffer_before.into()),
            ("buffer_after", form.buffer_after.into()),
            ("lead_minutes", form.lead_minutes.into()),
            ("capacity", form.capacity.into()),
            ("staff_count", form.staff_count.into()),
            ("skills", skills.as_str().into()),
            ("room", (form.room || !form.room_features.is_empty()).into()),
            ("room_features", features.as_str().into()),
            ("active", form.active.into()),
        ];
        let (id, version) = match &form.id {
            Some(id) => (id.clone(), tx.update("appointment_service", id.as_str(), form.version, &columns)?),
            None => {
                columns.push(("ord", last(tx, "appointment_service")?.into()));
                tx.insert("appointment_service", made.as_str(), &columns)?;
                (made.clone(), 1)
            }
        };
        let reply = Done { id: id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("appointment_service", id.to_string()), reply })
    })
}

/// Adds or changes a room, a counter or a device. What is booked in one that is closed stays and is listed until it is planned anew.
///
/// # Errors
/// `field-required`, `field-range`, `resource-kind`, `hours-invalid` with their field; `version-conflict`.
pub fn save_resource(session: &mut Session, request: ResourceSave) -> Result<Done> {
    session.require(Permission::AppointmentSetup)?;
    let form = request.resource;
    if !form.kind.always_there() {
        // People come through the administration of the staff and of the interpreters.
        return Err(DeskError::field("kind", "resource-kind"));
    }
    let name = staff::required("name", &form.name, 40)?;
    within("seats", form.seats, 1, MOST_SEATS)?;
    let features = codes(&form.features, ResourceFeature::ALL, ResourceFeature::code)?;
    let patterns = working_pattern::checked(&form.hours)?;
    let made = ResourceId::from_uuid(session.new_uuid());
    session.write(Permission::AppointmentSetup, &request.op_id, "resource-saved", |tx, caller| {
        let mut columns: Vec<(&'static str, Value)> = vec![
            ("name", name.as_str().into()),
            ("features", features.as_str().into()),
            ("seats", form.seats.into()),
            ("active", form.active.into()),
        ];
        let (id, version) = match &form.id {
            Some(id) => {
                let kind =
                    tx.first("SELECT kind FROM resource WHERE id = $1", params![id], |row| row.code(0, ResourceKind::from_code))?;
                if kind.ok_or(StoreError::NotFound { table: "resource" })? != form.kind {
                    return Err(DeskError::field("kind", "resource-kind"));
                }
                (id.clone(), tx.update("resource", id.as_str(), form.version, &columns)?)
            }
            None => {
                columns.extend([
                    ("kind", form.kind.code().into()),
                    ("staff_id", Value::Null),
                    ("skills", "[]".into()),
                    ("languages", "[]".into()),
                    ("ord", last(tx, "resource")?.into()),
                ]);
                tx.insert("resource", made.as_str(), &columns)?;
                (made.clone(), 1)
            }
        };
        working_pattern::replace_all(tx, &id, &patterns, || caller.new_uuid())?;
        let reply = Done { id: id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("resource", id.to_string()), reply })
    })
}

/// What a member of staff is trained for, and their hours in a rhythm of weeks.
///
/// # Errors
/// `hours-invalid` with its field; `version-conflict`.
pub fn save_skills(session: &mut Session, request: StaffSkillsSave) -> Result<Done> {
    session.require(Permission::AppointmentSetup)?;
    let form = request.staff;
    let skills = codes(&form.skills, Need::ALL, Need::code)?;
    let patterns = working_pattern::checked(&form.hours)?;
    session.write(Permission::AppointmentSetup, &request.op_id, "staff-skills-saved", |tx, caller| {
        let id = ResourceId::from(&form.id);
        let staff = tx.first("SELECT staff_id FROM resource WHERE id = $1", params![&id], |row| row.get::<Option<StaffId>>(0))?;
        if staff.flatten().is_none() {
            return Err(StoreError::NotFound { table: "staff" }.into());
        }
        tx.update("resource", id.as_str(), form.version, &[("skills", skills.as_str().into())])?;
        working_pattern::replace_all(tx, &id, &patterns, || caller.new_uuid())?;
        // Hours are rows of their own: whoever still shows the old ones must not write over them.
        tx.execute("UPDATE resource SET version = $2 WHERE id = $1", params![&id, form.version + 1])?;
        tx.execute("UPDATE staff SET version = version + 1 WHERE id = $1", params![&form.id])?;
        let reply = Done { id: id.to_string(), version: form.version + 1, saved_at: caller.now };
        Ok(Acted { subject: ("staff", id.to_string()), reply })
    })
}

fn within(field: &str, value: u32, least: u32, most: u32) -> Result<()> {
    if (least..=most).contains(&value) {
        return Ok(());
    }
    let args = vec![("least", ArgValue::Number(least.into())), ("most", ArgValue::Number(most.into()))];
    Err(DeskError::Field { field: field.to_owned(), code: "field-range", args })
}

/// As a JSON list in the order of the house, each once.
fn codes<T: PartialEq + Copy>(chosen: &[T], all: &[T], code: fn(T) -> &'static str) -> Result<String> {
    let codes: Vec<&str> = all.iter().filter(|one| chosen.contains(one)).map(|one| code(*one)).collect();
    serde_json::to_string(&codes).map_err(|_| DeskError::Request)
}

fn last(tx: &mut Tx<'_>, table: &str) -> Result<i64> {
    Ok(tx.value::<i64>(&format!("SELECT coalesce(max(ord), 0) + 1 FROM {table}"), params![])?)
}
