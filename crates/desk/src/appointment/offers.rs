//! Offers: who, where and when, ranked, with what each costs.

use super::{LEAST_MINUTES, MOST_MINUTES, interpreting, length_error, resources, resources::Resource, service, service::Service};
use crate::{
    Caller, DeskError, Result, Session,
    api::{
        appointment::ResourceTaken,
        booking::{
            AppointmentServiceRow, OfferGroup, OfferInterpreter, OfferOtherMode, OfferPerson, OfferPool, OfferRow, OfferStop,
            OfferWish, Offers,
        },
        session::Nothing,
    },
    language_tag, report,
};
use domain::{
    id::{AppointmentId, AppointmentServiceId, InterpreterId},
    interpreter::InterpreterMode,
    permission::Permission,
    resource::ResourceKind,
    schedule::{
        Interval, ScheduleError,
        offer::{self, Candidate, MOST_PARTS, OfferRequest, Part, Stop},
    },
    time::{Day, Instant},
};
use std::collections::HashMap;
use store::{StoreError, Tx, params};

/// More than this nobody reads out.
const MOST: u32 = 200;

/// What can be booked at present.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn services(session: &mut Session, _: Nothing) -> Result<Vec<AppointmentServiceRow>> {
    session.read(Permission::AppointmentRead, |tx, _| {
        let all = service::all(tx)?;
        Ok(all
            .into_iter()
            .filter(|service| service.active)
            .map(|service| AppointmentServiceRow {
                id: service.id,
                name: service.name,
                minutes: service.part.minutes,
                capacity: service.capacity,
                staff_count: service.part.staff_count,
                room: service.part.room,
            })
            .collect())
    })
}

/// The best offers for one errand or for several in one visit.
///
/// # Errors
/// `appointment-length`, `period-reversed`, `period-too-long`, `language-unknown`, `appointment-service-gone`,
/// `appointment-staff`, `appointment-weekday` with their field; `appointment-errands` for too many of them; `not-found` for the client.
pub fn offers(session: &mut Session, wish: OfferWish) -> Result<Offers> {
    session.require(Permission::AppointmentRead)?;
    let wish = checked(wish)?;
    session.read(Permission::AppointmentRead, |tx, caller| {
        let (offers, interpreters) = found(tx, caller, &wish)?;
        Ok(Offers { offers, zone: caller.zone.name().to_owned(), interpreters })
    })
}

/// What can be said about a wish without looking into the store; its language in the one form that is compared.
pub(super) fn checked(mut wish: OfferWish) -> Result<OfferWish> {
    let minutes = i64::from(wish.minutes);
    let sound = (LEAST_MINUTES..=MOST_MINUTES).contains(&minutes) && minutes % domain::appointment::TICK_MINUTES == 0;
    if wish.services.is_empty() && !sound {
        return Err(length_error("minutes"));
    }
    if wish.services.len() > MOST_PARTS {
        let args = vec![("most", crate::ArgValue::Number(MOST_PARTS as i64))];
        return Err(DeskError::Field { field: "services".to_owned(), code: "appointment-errands", args });
    }
    if wish.not_weekdays.iter().any(|weekday| !(1..=7).contains(weekday)) {
        return Err(DeskError::field("not_weekdays", "appointment-weekday"));
    }
    report::check_period(wish.from, wish.to, OfferRequest::MAX_DAYS)?;
    wish.language = wish.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    wish.limit = wish.limit.clamp(1, MOST);
    Ok(wish)
}

/// # Errors
/// As for [`offers`], where the store must be asked.
pub(super) fn find(tx: &mut Tx<'_>, caller: &Caller, wish: &OfferWish) -> Result<Vec<OfferRow>> {
    Ok(found(tx, caller, wish)?.0)
}

fn found(tx: &mut Tx<'_>, caller: &Caller, wish: &OfferWish) -> Result<(Vec<OfferRow>, Option<OfferPool>)> {
    let services = service::named(tx, &wish.services)?;
    let mut house = resources::bookable(tx)?;
    // Interpreters come from the pool, which knows who may serve what.
    house.retain(|one| one.kind != ResourceKind::Interpreter);
    let staff = match &wish.staff_id {
        None => None,
        Some(wanted) => {
            let found = house.iter().position(|one| one.staff.as_ref() == Some(wanted));
            Some(found.ok_or(DeskError::field("staff_id", "appointment-staff"))?)
        }
    };
    let holidays = resources::holidays(wish.from, wish.to);
    let of_house = candidates(tx, caller, wish, &house, &holidays)?;
    let request = OfferRequest {
        parts: parts(&services, wish),
        language: wish.language.clone(),
        interpreters: wish.interpreters,
        staff,
        from_day: wish.from,
        to_day: wish.to,
        not_weekdays: wish.not_weekdays.iter().filter_map(|weekday| u8::try_from(*weekday).ok()).collect(),
        day_part: wish.part_of_day.map(domain::appointment::PartOfDay::minutes),
        now: caller.now,
        limit: wish.limit as usize,
    };
    let plan = |candidates: &[Candidate]| {
        offer::offers(&request, candidates, &holidays, caller.zone).map_err(|error| match error {
            ScheduleError::Duration => length_error("minutes"),
            ScheduleError::Days => DeskError::field("to", "period-too-long"),
            ScheduleError::Hours | ScheduleError::Step => DeskError::from(StoreError::Damaged { part: "working hours" }),
        })
    };
    let mut rows = open_groups(tx, caller, wish, &services, &request)?;
    let Some(mut interpreting) = interpreting::of_wish(tx, caller, wish, &services)? else {
        rows.extend(plan(&of_house)?.into_iter().map(|offer| row(offer, Vec::new(), &services, &house)));
        rows.truncate(wish.limit as usize);
        return Ok((rows, None));
    };
    let days = (wish.from, wish.to);
    let voices = crate::interpreter::voices(tx, caller, &interpreting.asked, days)?;
    let with = |voices: &crate::interpreter::Voices, asked: &crate::interpreter::Asked| {
        let mut all = of_house.clone();
        all.extend(interpreting::candidates(asked, voices));
        all
    };
    let offers = plan(&with(&voices, &interpreting.asked))?;
    let mut pool = interpreting::pool(caller, &interpreting, &voices);
    pool.none = offers.iter().all(|offer| offer.interpreter_minutes == 0);
    for offer in offers {
        let engaged = interpreting::engaged(caller, &interpreting.asked, &voices, house.len(), &offer)?;
        rows.push(row(offer, engaged, &services, &house));
    }
    rows.truncate(wish.limit as usize);
    if pool.none {
        // Nobody comes to the house; somebody may be reached.
        for mode in InterpreterMode::ALL.iter().copied().filter(|mode| *mode != wish.mode && *mode != InterpreterMode::OnSite) {
            interpreting.asked.mode = mode;
            let voices = crate::interpreter::voices(tx, caller, &interpreting.asked, days)?;
            // Nobody to be reached is no reason to plan the house once more.
            if voices.able.is_empty() {
                continue;
            }
            let others = plan(&with(&voices, &interpreting.asked))?;
            let first = others.iter().filter(|offer| offer.interpreter_minutes > 0).map(offer::Offer::starts_at).min();
            pool.others.extend(first.map(|starts_at| OfferOtherMode { mode, starts_at }));
        }
    }
    Ok((rows, Some(pool)))
}

/// The house as the planner sees it.
fn candidates(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wish: &OfferWish,
    house: &[Resource],
    holidays: &[Day],
) -> Result<Vec<Candidate>> {
    let patterns = resources::patterns(tx)?;
    let mut absences = resources::absences(tx, wish.from, wish.to)?;
    let mut busy = resources::busy(tx, wish.from, wish.to, caller.now)?;
    let mut candidates = Vec::with_capacity(house.len());
    for one in house {
        let mut taken = absences.remove(&one.id).unwrap_or_default();
        taken.extend(busy.remove(&one.id).unwrap_or_default());
        candidates.push(Candidate {
            kind: one.kind,
            // In the one form that the wish has.
            languages: one.languages.iter().filter_map(|tag| Some(l10n::Language::parse(tag).ok()?.tag().to_owned())).collect(),
            skills: one.skills.clone(),
            features: one.features.clone(),
            seats: one.seats,
            times: resources::times(one, &patterns, (wish.from, wish.to), holidays, caller.zone)?,
            taken,
        });
    }
    Ok(candidates)
}

fn row(offer: offer::Offer, interpreters: Vec<OfferInterpreter>, services: &[Service], house: &[Resource]) -> OfferRow {
    let mut stops: Vec<OfferStop> = Vec::with_capacity(offer.stops.len());
    let engagements = offer.engagements();
    for (place, stop) in offer.stops.into_iter().enumerate() {
        let serves = engagements.iter().position(|engagement| engagement.stops.contains(&place));
        let interpreter_id = serves.and_then(|nth| interpreters.get(nth)).map(|one| one.id.clone());
        stops.push(stop_row(stop, interpreter_id, services, house));
    }
    OfferRow {
        stops,
        interpreter_minutes: offer.interpreter_minutes,
        interpreters,
        staff_minutes: offer.staff_minutes,
        waiting_minutes: offer.waiting_minutes,
        reasons: offer.reasons,
        group: None,
    }
}

fn parts(services: &[Service], wish: &OfferWish) -> Vec<Part> {
    let mut parts: Vec<Part> = services.iter().map(|service| service.part.clone()).collect();
    if parts.is_empty() {
        parts.push(Part::minutes(wish.minutes));
    }
    for part in &mut parts {
        part.room |= wish.room || !wish.room_features.is_empty();
        for feature in &wish.room_features {
            if !part.room_features.contains(feature) {
                part.room_features.push(*feature);
            }
        }
    }
    parts
}

fn stop_row(stop: Stop, interpreter_id: Option<InterpreterId>, services: &[Service], house: &[Resource]) -> OfferStop {
    let taken = |one: usize| ResourceTaken { id: house[one].id.clone(), kind: house[one].kind, name: house[one].name.clone() };
    let person = |one: &usize| Some(OfferPerson { id: house[*one].staff.clone()?, name: house[*one].name.clone() });
    OfferStop {
        service_id: services.get(stop.part).map(|service| service.id.clone()),
        service_name: services.get(stop.part).map(|service| service.name.clone()).unwrap_or_default(),
        starts_at: stop.starts_at,
        ends_at: stop.ends_at,
        staff: stop.staff.iter().filter_map(person).collect(),
        room: stop.room.map(taken),
        interpreter_id,
    }
}

/// Groups of the wanted service that have places left: they cost nothing more, so they stand before everything else.
fn open_groups(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wish: &OfferWish,
    services: &[Service],
    request: &OfferRequest,
) -> Result<Vec<OfferRow>> {
    let [service] = services else { return Ok(Vec::new()) };
    if service.capacity < 2 {
        return Ok(Vec::new());
    }
    let groups = tx.all(
        "SELECT a.id, a.version, a.seats, a.starts_at, a.ends_at, a.staff_id, s.name, a.language, a.day,
                CAST((SELECT count(*) FROM appointment_guest g WHERE g.appointment_id = a.id) AS BIGINT),
                CAST(CASE WHEN a.client_id IS NULL THEN 0 ELSE 1 END AS BIGINT)
         FROM appointment a JOIN staff s ON s.id = a.staff_id
         WHERE a.day >= $1 AND a.day <= $2 AND a.service_id = $3 AND a.state IN ('booked', 'confirmed') AND a.starts_at > $4
         ORDER BY a.starts_at, a.id",
        params![wish.from, wish.to, &service.id, caller.now],
        |row| {
            let (seats, guests, first): (u32, u32, u32) = (row.get(2)?, row.get(9)?, row.get(10)?);
            let group = OfferGroup { id: row.get(0)?, version: row.get(1)?, seats, left: seats.saturating_sub(guests + first) };
            let person = OfferPerson { id: row.get(5)?, name: row.get(6)? };
            let time = Interval::new(row.get(3)?, row.get(4)?);
            Ok((group, time, person, row.get::<Option<String>>(7)?, row.get::<Day>(8)?))
        },
    )?;
    let mut taken = group_resources(tx, &service.id, wish.from, wish.to)?;
    let mut rows = Vec::new();
    for (group, time, person, language, day) in groups {
        let other_person = wish.staff_id.as_ref().is_some_and(|wanted| *wanted != person.id);
        if group.left == 0 || other_person || wish.language != language || !fits(request, caller, day, time.starts_at) {
            continue;
        }
        let mut resources = taken.remove(&group.id).unwrap_or_default();
        let room = resources.iter().position(|one| one.kind.is_place()).map(|found| resources.remove(found));
        let stop = OfferStop {
            service_id: Some(service.id.clone()),
            service_name: service.name.clone(),
            starts_at: time.starts_at,
            ends_at: time.ends_at,
            staff: vec![person],
            room,
            interpreter_id: None,
        };
        rows.push(OfferRow {
            stops: vec![stop],
            interpreter_minutes: 0,
            interpreters: Vec::new(),
            staff_minutes: 0,
            waiting_minutes: 0,
            reasons: vec![offer::OfferReason::JoinsGroup],
            group: Some(group),
        });
    }
    Ok(rows)
}

/// Whether a group's time is one on which the client can come.
fn fits(request: &OfferRequest, caller: &Caller, day: Day, starts_at: Instant) -> bool {
    use chrono::{Datelike, Timelike};
    let weekday = u8::try_from(day.0.weekday().number_from_monday()).unwrap_or_default();
    let Some(local) = starts_at.to_utc().map(|utc| utc.with_timezone(&caller.zone)) else { return false };
    let minute = local.hour() * 60 + local.minute();
    let within = |part: offer::DayPart| (u32::from(part.from_minute)..u32::from(part.to_minute)).contains(&minute);
    !request.not_weekdays.contains(&weekday) && request.day_part.is_none_or(within)
}

fn group_resources(
    tx: &mut Tx<'_>,
    service: &AppointmentServiceId,
    from: Day,
    to: Day,
) -> Result<HashMap<AppointmentId, Vec<ResourceTaken>>> {
    let mut found: HashMap<AppointmentId, Vec<ResourceTaken>> = HashMap::new();
    tx.each(
        "SELECT ar.appointment_id, ar.resource_id, r.kind, r.name
         FROM appointment a JOIN appointment_resource ar ON ar.appointment_id = a.id JOIN resource r ON r.id = ar.resource_id
         WHERE a.day >= $1 AND a.day <= $2 AND a.service_id = $3 AND r.staff_id IS NULL ORDER BY r.ord, r.id",
        params![from, to, service],
        |row| {
            let taken = ResourceTaken { id: row.get(1)?, kind: row.code(2, ResourceKind::from_code)?, name: row.get(3)? };
            found.entry(row.get(0)?).or_default().push(taken);
            Ok(())
        },
    )?;
    Ok(found)
}
