//! Booking an offer: everything it needs, in one transaction.

use super::{hold, interpreting, offers, request::first_state, resources, stops, ticks};
use crate::{
    Acted, DeskError, Result, Session,
    api::booking::{OfferBook, OfferBooked, OfferWish},
    client_line,
    interpreter::{self, Engaged},
    language_tag, staff,
};
use domain::{
    id::{AppointmentId, ResourceId, VisitId},
    permission::Permission,
};
use store::StoreError;

/// How often a number is read anew when another desk was faster.
const TRIES: u32 = 5;

/// Books every errand of an offer with everybody and everything it needs, or nothing at all. Whoever was a moment later books
/// nothing and gets the next offers. An interpreter of the offer is asked in the same transaction: the appointment stands, their answer
/// is awaited. Where `ask_first` says so, each colleague is asked: their appointment is requested and holds its time until they answer.
///
/// # Errors
/// `appointment-length`, `appointment-grid`, `appointment-overlap`, `appointment-past`, `appointment-far`, `appointment-staff`,
/// `appointment-service-gone`, `resource-not-in-use`, `language-unknown`, `hold-not-yours`; `field-required` for the topic
/// of an interpreter; `not-found` for the client.
pub fn book_offer(session: &mut Session, request: OfferBook) -> Result<OfferBooked> {
    session.require(Permission::AppointmentWrite)?;
    if request.stops.iter().any(|stop| stop.interpreter_id.is_some()) {
        session.require(Permission::InterpreterAsk)?;
    }
    let subject = staff::optional("subject", &request.subject, 200)?;
    let language = request.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    // A conflict of interest is with whoever comes, whatever the search was for.
    let wish = OfferWish { client_id: request.client_id.clone(), ..offers::checked(request.wish.clone())? };
    stops::check(&request.stops)?;
    let texts = Texts { subject, language };
    for tries in 0.. {
        match write(session, &request, &wish, &texts) {
            // Two desks asked for an interpreter at the same moment and read the same last number.
            Err(DeskError::Store(StoreError::Taken { what: "interpreter_request" })) if tries < TRIES => {}
            Err(error) if interpreting::was_late(&error) => {
                return session.read(Permission::AppointmentRead, |tx, caller| {
                    Ok(OfferBooked { ids: Vec::new(), saved_at: caller.now, offers: offers::find(tx, caller, &wish)? })
                });
            }
            other => return other,
        }
    }
    Err(DeskError::Request)
}

/// What was typed, trimmed and in canonical form.
struct Texts {
    subject: String,
    language: Option<String>,
}

fn write(session: &mut Session, request: &OfferBook, wish: &OfferWish, texts: &Texts) -> Result<OfferBooked> {
    let Texts { subject, language } = texts;
    let ids: Vec<AppointmentId> = request.stops.iter().map(|_| AppointmentId::from_uuid(session.new_uuid())).collect();
    let visit = (ids.len() > 1).then(|| VisitId::from_uuid(session.new_uuid()));
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-booked", |tx, caller| {
        if let Some(client) = &request.client_id {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if let Some(held) = &request.hold_id {
            hold::own(tx, held, &caller.staff_id)?;
            ticks::release_hold(tx, held)?;
        }
        tx.about(request.client_id.as_ref());
        for (id, stop) in ids.iter().zip(&request.stops) {
            let plan = stops::plan(tx, caller, stop)?;
            let [first, others @ ..] = stop.staff_ids.as_slice() else { return Err(DeskError::Request) };
            // What it is about is what was typed; without it the service says it.
            let about = if subject.is_empty() { plan.name.as_str() } else { subject.as_str() };
            tx.insert(
                "appointment",
                id.as_str(),
                &[
                    ("client_id", request.client_id.as_ref().into()),
                    ("staff_id", first.into()),
                    ("booked_by", (&caller.staff_id).into()),
                    ("starts_at", stop.starts_at.into()),
                    ("ends_at", stop.ends_at.into()),
                    ("buffer_before", plan.buffer_before.into()),
                    ("buffer_after", plan.buffer_after.into()),
                    ("day", caller.day_of(stop.starts_at)?.into()),
                    ("subject", about.into()),
                    ("language", language.as_deref().into()),
                    ("service_id", stop.service_id.as_ref().into()),
                    ("visit_id", visit.as_ref().into()),
                    ("seats", i64::from(plan.capacity).into()),
                    ("state", first_state(request.ask_first, first, caller).code().into()),
                    ("sequence", 0_i64.into()),
                    ("cancel_reason", "".into()),
                ],
            )?;
            let further = others.iter().map(ResourceId::from);
            for resource in further.chain(plan.resources.iter().map(|(one, _)| one.clone())) {
                resources::add_to(tx, &caller.new_uuid().to_string(), id.as_str(), &resource)?;
            }
            ticks::take(tx, id, caller.now)?;
        }
        for stretch in interpreting::stretches(&request.stops) {
            let wanted = interpreting::wanted(tx, caller, wish)?;
            if wanted.topic_unknown {
                return Err(DeskError::field("need", "field-required"));
            }
            let room = interpreting::room(tx, &request.stops[stretch.first])?;
            let engaged = Engaged {
                appointment: &ids[stretch.first],
                time: stretch.time,
                room: &room,
                interpreter: (!request.ask_later).then_some(stretch.interpreter),
            };
            interpreter::engage(tx, caller, &wanted.asked, &engaged)?;
        }
        let subject = ids.first().map(ToString::to_string).unwrap_or_default();
        let reply = OfferBooked { ids: ids.clone(), saved_at: caller.now, offers: Vec::new() };
        Ok(Acted { subject: ("appointment", subject), reply })
    })
}
