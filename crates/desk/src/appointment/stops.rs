//! The errands of an offer as they come back from the screen: checked anew, because a screen may say anything.

use super::{check_ahead, check_length, check_staff, hold, service};
use crate::{Caller, DeskError, Result, api::booking::StopWish};
use domain::{id::ResourceId, resource::ResourceKind, schedule::offer::MOST_PARTS};
use store::Tx;

/// What the store adds to an errand.
pub(super) struct Plan {
    pub(super) buffer_before: i64,
    pub(super) buffer_after: i64,
    pub(super) capacity: u32,
    /// The service's own name, empty without one.
    pub(super) name: String,
    /// Besides the staff.
    pub(super) resources: Vec<(ResourceId, ResourceKind)>,
}

/// # Errors
/// A malformed request without errands or people, `appointment-length`, `appointment-grid`, `appointment-errands`,
/// `appointment-overlap` for two errands of one visit at the same time.
pub(super) fn check(stops: &[StopWish]) -> Result<()> {
    if stops.is_empty() || stops.len() > MOST_PARTS {
        return Err(DeskError::Request);
    }
    for (index, stop) in stops.iter().enumerate() {
        let mut people = stop.staff_ids.clone();
        people.sort_unstable();
        people.dedup();
        if people.is_empty() || people.len() != stop.staff_ids.len() {
            return Err(DeskError::Request);
        }
        check_length(stop.starts_at, stop.ends_at)?;
        let overlaps = |other: &StopWish| other.starts_at < stop.ends_at && stop.starts_at < other.ends_at;
        if stops[..index].iter().any(overlaps) {
            return Err(DeskError::field("starts_at", "appointment-overlap"));
        }
    }
    Ok(())
}

/// # Errors
/// `appointment-past`, `appointment-far`, `appointment-staff`, `appointment-service-gone`, `resource-not-in-use`.
pub(super) fn plan(tx: &mut Tx<'_>, caller: &Caller, stop: &StopWish) -> Result<Plan> {
    check_ahead(stop.starts_at, caller)?;
    for person in &stop.staff_ids {
        check_staff(tx, person)?;
    }
    let service = match &stop.service_id {
        Some(id) => service::named(tx, std::slice::from_ref(id))?.pop(),
        None => None,
    };
    let mut resources = Vec::with_capacity(stop.resource_ids.len());
    for id in &stop.resource_ids {
        resources.push((id.clone(), hold::kind_of(tx, id)?));
    }
    Ok(match service {
        Some(service) => Plan {
            buffer_before: service.part.buffer_before.into(),
            buffer_after: service.part.buffer_after.into(),
            capacity: service.capacity,
            name: service.name,
            resources,
        },
        None => Plan { buffer_before: 0, buffer_after: 0, capacity: 1, name: String::new(), resources },
    })
}
