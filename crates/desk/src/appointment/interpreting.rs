//! Interpreters in offers: for what they are wanted, who could come and what it costs, and engaging them with the booking.

use super::service::Service;
use crate::{
    Caller, DeskError, Result,
    api::booking::{OfferBlocked, OfferInterpreter, OfferPool, OfferWish, StopWish},
    client_line,
    interpreter::{self, Asked, Voices},
};
use domain::{
    id::InterpreterId,
    interpreter::{Blocker, LegalWeight},
    need::Need,
    resource::ResourceKind,
    schedule::{
        Interval,
        offer::{Candidate, Offer},
    },
};
use store::{Tx, params};

/// For what an interpreter is wanted, if one may be offered.
pub(super) struct Interpreting {
    pub(super) asked: Asked,
    /// Nobody said what it is about.
    pub(super) topic_unknown: bool,
}

/// The wish as the pool has to know it.
///
/// # Errors
/// `not-found` for a client who is hidden from the caller.
pub(super) fn of_wish(tx: &mut Tx<'_>, caller: &Caller, wish: &OfferWish, services: &[Service]) -> Result<Option<Interpreting>> {
    let Some(language) = wish.language.clone().filter(|_| wish.interpreters) else { return Ok(None) };
    if let Some(client) = &wish.client_id {
        client_line::must_be_visible(tx, caller, client)?;
    }
    let of_service = services.iter().flat_map(|service| service.part.skills.first()).next().copied();
    let need = match (wish.need.or(of_service), &wish.client_id) {
        (None, Some(client)) => interpreter::usual_need(tx, client)?,
        (known, _) => known,
    };
    let asked = Asked {
        client: wish.client_id.clone(),
        language,
        // What nobody named is taken for the gravest: whoever may serve that may serve anything.
        need: need.unwrap_or(Need::Residence),
        weight: wish.weight.unwrap_or(need.map_or(LegalWeight::Serious, LegalWeight::usual)),
        mode: wish.mode,
        gender: wish.gender_wish,
    };
    Ok(Some(Interpreting { asked, topic_unknown: need.is_none() }))
}

/// The pool for the planner, behind everything else.
pub(super) fn candidates(asked: &Asked, voices: &Voices) -> Vec<Candidate> {
    let of = |voice: &interpreter::Voice| Candidate {
        kind: ResourceKind::Interpreter,
        languages: vec![asked.language.clone()],
        skills: Vec::new(),
        features: Vec::new(),
        seats: 1,
        times: Some(voice.times.clone()),
        taken: voice.taken.iter().chain(&voice.away).copied().collect(),
    };
    voices.able.iter().map(of).collect()
}

/// Whoever would be asked for an offer, with what they cost. `first` is the place of the first interpreter among the candidates.
pub(super) fn engaged(
    caller: &Caller,
    asked: &Asked,
    voices: &Voices,
    first: usize,
    offer: &Offer,
) -> Result<Vec<OfferInterpreter>> {
    let mut found = Vec::new();
    for engagement in offer.engagements() {
        let Some(voice) = engagement.interpreter.checked_sub(first).and_then(|place| voices.able.get(place)) else { continue };
        let time = engagement.time;
        let cost = voices.cost(voice, time, asked.mode, caller.day_of(time.starts_at)?);
        found.push(OfferInterpreter {
            id: voice.id.clone(),
            name: caller.runs_pool.then(|| voice.name.clone()),
            kind: voice.kind,
            level: voice.level,
            merits: voice.merits.clone(),
            starts_at: time.starts_at,
            ends_at: time.ends_at,
            fee_cents: cost.map(|cost| cost.fee_cents),
            travel_cents: cost.map(|cost| cost.travel_cents),
        });
    }
    Ok(found)
}

/// How the pool stands to the wish. Conflicts and refused topics are told only to those who run it.
pub(super) fn pool(caller: &Caller, interpreting: &Interpreting, voices: &Voices) -> OfferPool {
    let told = |blocker: Blocker| caller.runs_pool || !matches!(blocker, Blocker::Conflict | Blocker::TopicRefused);
    OfferPool {
        need: Some(interpreting.asked.need).filter(|_| !interpreting.topic_unknown),
        weight: interpreting.asked.weight,
        known: voices.known,
        able: u32::try_from(voices.able.len()).unwrap_or(u32::MAX),
        blocked: voices
            .blocked
            .iter()
            .filter(|(blocker, _)| told(**blocker))
            .map(|(blocker, count)| OfferBlocked { blocker: *blocker, count: *count })
            .collect(),
        none: false,
        others: Vec::new(),
    }
}

/// For which stretches interpreters are engaged: of consecutive errands with the same one, one stretch.
pub(super) struct Stretch<'a> {
    pub(super) interpreter: &'a InterpreterId,
    pub(super) time: Interval,
    /// The place of its first errand in the request.
    pub(super) first: usize,
}

pub(super) fn stretches(stops: &[StopWish]) -> Vec<Stretch<'_>> {
    let mut order: Vec<usize> = (0..stops.len()).collect();
    order.sort_by_key(|place| stops[*place].starts_at);
    let mut found: Vec<(Stretch<'_>, usize)> = Vec::new();
    for (nth, place) in order.into_iter().enumerate() {
        let stop = &stops[place];
        let Some(interpreter) = &stop.interpreter_id else { continue };
        match found.last_mut() {
            Some((last, before)) if last.interpreter == interpreter && *before + 1 == nth => {
                last.time.ends_at = stop.ends_at;
                *before = nth;
            }
            _ => {
                let time = Interval::new(stop.starts_at, stop.ends_at);
                found.push((Stretch { interpreter, time, first: place }, nth));
            }
        }
    }
    found.into_iter().map(|(stretch, _)| stretch).collect()
}

/// For what the interpreters of a booking are wanted.
///
/// # Errors
/// A malformed request where the wish says of no language that an interpreter may be offered for it.
pub(super) fn wanted(tx: &mut Tx<'_>, caller: &Caller, wish: &OfferWish) -> Result<Interpreting> {
    let services = super::service::named(tx, &wish.services)?;
    of_wish(tx, caller, wish, &services)?.ok_or(DeskError::Request)
}

/// Whether an act failed because somebody was faster, or because an interpreter may not serve any more: then the next offers help.
pub(super) fn was_late(error: &DeskError) -> bool {
    matches!(error.code(), "time-taken" | "interpreter-taken" | "interpreter-blocked")
}

/// The name of the room of an errand, for whoever comes to interpret.
pub(super) fn room(tx: &mut Tx<'_>, stop: &StopWish) -> Result<String> {
    for id in &stop.resource_ids {
        let found = tx.first("SELECT kind, name FROM resource WHERE id = $1", params![id], |row| {
            Ok((row.code(0, ResourceKind::from_code)?, row.get::<String>(1)?))
        })?;
        if let Some((kind, name)) = found
            && kind.is_place()
        {
            return Ok(name);
        }
    }
    Ok(String::new())
}
