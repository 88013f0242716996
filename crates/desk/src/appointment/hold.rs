//! Keeping an offer while the client thinks.

use super::{interpreting, offers, resources::with_buffers, stops, ticks};
use crate::{
    Acted, DeskError, Result, Session,
    api::booking::{HoldRelease, OfferHeld, OfferHold},
    api::client::Done,
};
use domain::{
    appointment::HOLD_MINUTES,
    id::{HoldId, ResourceId, StaffId},
    permission::Permission,
    resource::ResourceKind,
    time::Instant,
};
use store::{StoreError, Tx, params};

/// Keeps every person, room and interpreter of an offer for some minutes: nobody else is offered them, nobody can book them. After that the
/// times are free again, without anything having to run.
///
/// Whoever was a moment later gets no hold but the next offers.
///
/// # Errors
/// As for booking.
pub fn hold(session: &mut Session, request: OfferHold) -> Result<OfferHeld> {
    session.require(Permission::AppointmentWrite)?;
    let wish = offers::checked(request.wish)?;
    stops::check(&request.stops)?;
    if request.stops.iter().any(|stop| stop.interpreter_id.is_some()) {
        session.require(Permission::InterpreterAsk)?;
    }
    let id = HoldId::from_uuid(session.new_uuid());
    let held = session.write(Permission::AppointmentWrite, &request.op_id, "offer-held", |tx, caller| {
        let held_until = Instant(caller.now.0 + HOLD_MINUTES * super::MINUTE);
        if let Some(before) = &request.instead_of {
            own(tx, before, &caller.staff_id)?;
            ticks::release_hold(tx, before)?;
        }
        let mut times = Vec::new();
        for stop in &request.stops {
            let plan = stops::plan(tx, caller, stop)?;
            let wide = with_buffers(stop.starts_at, stop.ends_at, plan.buffer_before, plan.buffer_after);
            let alone = domain::schedule::Interval::new(stop.starts_at, stop.ends_at);
            times.extend(stop.staff_ids.iter().map(|person| (ResourceId::from(person), wide)));
            times.extend(plan.resources.iter().map(|(one, kind)| (one.clone(), ticks::taken_by(*kind, alone, wide))));
        }
        for stretch in interpreting::stretches(&request.stops) {
            let wanted = interpreting::wanted(tx, caller, &wish)?;
            crate::interpreter::must_be_able(tx, caller, &wanted.asked, stretch.interpreter, stretch.time)?;
            times.push((ResourceId::from(stretch.interpreter), stretch.time));
        }
        tx.execute(
            "INSERT INTO appointment_hold (id, version, held_by, held_until) VALUES ($1, 1, $2, $3)",
            params![&id, &caller.staff_id, held_until],
        )?;
        ticks::hold(tx, &id, &times, caller.now)?;
        let reply = OfferHeld { hold_id: Some(id.clone()), held_until, offers: Vec::new() };
        Ok(Acted { subject: ("appointment_hold", id.to_string()), reply })
    });
    match held {
        Err(error) if interpreting::was_late(&error) => {
            let next =
                session.read(Permission::AppointmentRead, |tx, caller| Ok((caller.now, offers::find(tx, caller, &wish)?)))?;
            Ok(OfferHeld { hold_id: None, held_until: next.0, offers: next.1 })
        }
        other => other,
    }
}

/// Gives a hold back before its time. One that is over is given back already.
///
/// # Errors
/// `hold-not-yours`.
pub fn release_hold(session: &mut Session, request: HoldRelease) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "offer-let-go", |tx, caller| {
        own(tx, &request.id, &caller.staff_id)?;
        ticks::release_hold(tx, &request.id)?;
        let reply = Done { id: request.id.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("appointment_hold", request.id.to_string()), reply })
    })
}

/// A hold is its maker's alone; one that is gone is nobody's.
///
/// # Errors
/// `hold-not-yours`.
pub(super) fn own(tx: &mut Tx<'_>, hold: &HoldId, staff: &StaffId) -> Result<()> {
    let by = tx.first("SELECT held_by FROM appointment_hold WHERE id = $1", params![hold], |row| row.get::<StaffId>(0))?;
    if by.is_none_or(|by| by == *staff) { Ok(()) } else { Err(DeskError::refused("hold-not-yours")) }
}

/// The kind of a resource that is in use and no member of staff.
pub(super) fn kind_of(tx: &mut Tx<'_>, id: &ResourceId) -> Result<ResourceKind> {
    let found = tx.first("SELECT kind, active, staff_id FROM resource WHERE id = $1", params![id], |row| {
        Ok((row.code(0, ResourceKind::from_code)?, row.get::<bool>(1)?, row.get::<Option<StaffId>>(2)?.is_some()))
    })?;
    match found.ok_or(StoreError::NotFound { table: "resource" })? {
        // Interpreters are asked, not taken.
        (kind, true, false) if kind != ResourceKind::Interpreter => Ok(kind),
        _ => Err(DeskError::field("resource_ids", "resource-not-in-use")),
    }
}
