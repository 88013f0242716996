//! What can be booked.

use crate::{DeskError, Result, Session};
use domain::{id::AppointmentServiceId, need::Need, permission::Permission, resource::ResourceFeature, schedule::offer::Part};
use store::{Tx, params};

/// A service as booking needs it.
#[derive(Debug, Clone)]
pub(super) struct Service {
    pub(super) id: AppointmentServiceId,
    pub(super) version: i64,
    pub(super) name: String,
    pub(super) capacity: u32,
    pub(super) part: Part,
    pub(super) active: bool,
}

/// All of them in their order, also those that are no longer offered.
pub(super) fn all(tx: &mut Tx<'_>) -> Result<Vec<Service>> {
    Ok(tx.all(
        "SELECT id, version, name, minutes, buffer_before, buffer_after, lead_minutes, capacity, staff_count, skills, room,
                room_features, active
         FROM appointment_service ORDER BY ord, id",
        params![],
        |row| {
            let skills: Vec<String> = row.list(9)?;
            let features: Vec<String> = row.list(11)?;
            let capacity: u32 = row.get(7)?;
            let staff_count: u32 = row.get(8)?;
            Ok(Service {
                id: row.get(0)?,
                version: row.get(1)?,
                name: row.get(2)?,
                capacity,
                part: Part {
                    minutes: row.get(3)?,
                    buffer_before: row.get(4)?,
                    buffer_after: row.get(5)?,
                    lead_minutes: row.get(6)?,
                    staff_count,
                    skills: skills.iter().filter_map(|code| Need::from_code(code)).collect(),
                    room: row.get(10)?,
                    room_features: features.iter().filter_map(|code| ResourceFeature::from_code(code)).collect(),
                    // The clients of a group, and whoever works with them.
                    seats: if capacity > 1 { capacity.saturating_add(staff_count) } else { 1 },
                },
                active: row.get(12)?,
            })
        },
    )?)
}

/// Those that are named, in that order.
///
/// # Errors
/// `appointment-service-gone` for one that is unknown or no longer offered.
pub(super) fn named(tx: &mut Tx<'_>, ids: &[AppointmentServiceId]) -> Result<Vec<Service>> {
    let all = all(tx)?;
    ids.iter()
        .map(|id| all.iter().find(|service| service.id == *id && service.active).cloned())
        .collect::<Option<_>>()
        .ok_or(DeskError::field("services", "appointment-service-gone"))
}

/// One that is offered, by its name or its id: how the command line names it.
///
/// # Errors
/// `appointment-service-gone`.
pub fn service_named(session: &mut Session, name: &str) -> Result<AppointmentServiceId> {
    session.read(Permission::AppointmentRead, |tx, _| {
        let wanted = name.trim().to_lowercase();
        let found =
            all(tx)?.into_iter().find(|one| one.active && (one.id.as_str() == wanted || one.name.to_lowercase() == wanted));
        found.map(|one| one.id).ok_or(DeskError::field("services", "appointment-service-gone"))
    })
}
