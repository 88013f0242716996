//! Times that can be booked.

use super::{LEAST_MINUTES, MOST_MINUTES, length_error, resources};
use crate::{
    Result, Session,
    api::appointment::{FreeTime, FreeTimes},
    language_tag, report,
};
use domain::{
    permission::Permission,
    schedule::{SlotRequest, slots_within},
};
use store::StoreError;

/// More than this nobody reads out.
const MOST: u32 = 500;

/// Times of the asked length in the working hours of one person or of anybody, clear of bookings, absences and holidays, the
/// earliest first. Nothing that has begun is offered.
///
/// # Errors
/// `appointment-length`, `period-reversed`, `period-too-long`, `language-unknown` with their field.
pub fn free(session: &mut Session, request: FreeTimes) -> Result<Vec<FreeTime>> {
    session.require(Permission::AppointmentRead)?;
    let minutes = i64::from(request.minutes);
    if !(LEAST_MINUTES..=MOST_MINUTES).contains(&minutes) || minutes % domain::appointment::TICK_MINUTES != 0 {
        return Err(length_error("minutes"));
    }
    report::check_period(request.from, request.to, SlotRequest::MAX_DAYS)?;
    let language = request.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    let limit = request.limit.clamp(1, MOST) as usize;
    session.read(Permission::AppointmentRead, |tx, caller| {
        let mut offers = Vec::new();
        let staff = resources::taking_appointments(tx, request.staff_id.as_ref(), language.as_deref())?;
        let patterns = resources::patterns(tx)?;
        let mut absences = resources::absences(tx, request.from, request.to)?;
        let mut busy = resources::busy(tx, request.from, request.to, caller.now)?;
        let days = (request.from, request.to);
        let holidays = resources::holidays(request.from, request.to);
        let asked = SlotRequest { limit, ..SlotRequest::new(request.minutes, request.from, request.to, caller.now) };
        for person in staff {
            let Some(id) = person.staff.clone() else { continue };
            let times = resources::times(&person, &patterns, days, &holidays, caller.zone)?.unwrap_or_default();
            let absences = absences.remove(&person.id).unwrap_or_default();
            let busy = busy.remove(&person.id).unwrap_or_default();
            let slots =
                slots_within(&asked, &times, &absences, &busy).map_err(|_| StoreError::Damaged { part: "working hours" })?;
            offers.extend(slots.into_iter().map(|slot| FreeTime {
                staff_id: id.clone(),
                staff_name: person.name.clone(),
                starts_at: slot.starts_at,
                ends_at: slot.ends_at,
            }));
        }
        offers.sort_by(|a, b| a.starts_at.cmp(&b.starts_at).then_with(|| a.staff_name.cmp(&b.staff_name)));
        offers.truncate(limit);
        Ok(offers)
    })
}
