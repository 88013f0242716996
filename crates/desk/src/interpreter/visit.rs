//! Requests that live and move with an appointment.

use super::{Asked, ask, busy, close_offer, offer, record, voices};
use crate::{Caller, Result, api::interpreter::InterpreterAskForm, paper::office_name};
use domain::{
    id::{AppointmentId, ClientId, InterpreterId, InterpreterRequestId, VisitId},
    interpreter::{OfferState, RequestState},
    schedule::Interval,
    time::Instant,
};
use store::{Tx, Value, params};

/// For which time of which appointment somebody is engaged; of a visit the first appointment that they serve.
pub(crate) struct Engaged<'a> {
    pub(crate) appointment: &'a AppointmentId,
    pub(crate) time: Interval,
    /// Empty: in the house.
    pub(crate) room: &'a str,
    /// Who is asked; `None` leaves the search to the pool.
    pub(crate) interpreter: Option<&'a InterpreterId>,
}

/// Adds the request for an appointment that is being booked and, where somebody is named, puts it to them at once.
///
/// # Errors
/// `interpreter-blocked`, `interpreter-taken`.
pub(crate) fn engage(tx: &mut Tx<'_>, caller: &Caller, asked: &Asked, engaged: &Engaged<'_>) -> Result<()> {
    let office = office_name(tx)?;
    let form = InterpreterAskForm {
        client_id: asked.client.clone(),
        appointment_id: Some(engaged.appointment.clone()),
        language: asked.language.clone(),
        dialect: String::new(),
        need: asked.need,
        weight: asked.weight,
        mode: asked.mode,
        gender_wish: asked.gender,
        starts_at: engaged.time.starts_at,
        ends_at: engaged.time.ends_at,
        place: if engaged.room.is_empty() { office } else { format!("{office}, {}", engaged.room) },
        district: String::new(),
        remark: String::new(),
        name_released: false,
    };
    let id = InterpreterRequestId::from_uuid(caller.new_uuid());
    let Some(interpreter) = engaged.interpreter else {
        return ask::insert(tx, caller, &id, &form, asked.client.as_ref(), None);
    };
    voices::must_be_able(tx, caller, asked, interpreter, engaged.time)?;
    // Written in one piece: an act that made a row and changed it could not be taken back.
    let answer_by = offer::answer_by(tx, caller, form.starts_at)?;
    ask::insert(tx, caller, &id, &form, asked.client.as_ref(), Some((interpreter, answer_by)))?;
    busy::take(tx, &id, interpreter, (form.starts_at, form.ends_at), caller.now)?;
    offer::sent(tx, caller, &id, interpreter)
}

/// A request that still runs, as far as a move needs it.
struct Running {
    id: InterpreterRequestId,
    version: i64,
    state: RequestState,
    time: Interval,
    appointment: AppointmentId,
}

/// An appointment was moved from a time. Its interpreter was asked for that time, so they are asked anew for the new one: the search is
/// open again. Of a visit with one interpreter for several errands the others keep theirs, as far as their time stays the same.
pub(crate) fn appointment_moved(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId, from: Interval) -> Result<()> {
    for request in running(tx, id, from)? {
        let now = tx
            .first("SELECT starts_at, ends_at FROM appointment WHERE id = $1", params![id], |row| {
                Ok(Interval::new(row.get(0)?, row.get(1)?))
            })?
            .ok_or(store::StoreError::NotFound { table: "appointment" })?;
        match rest(tx, caller, id, request.time)? {
            None => open_for(tx, caller, &request, id, now)?,
            Some((first, time)) => {
                if time != request.time || first != request.appointment {
                    open_for(tx, caller, &request, &first, time)?;
                }
                alone(tx, caller, &request.id, id, now)?;
            }
        }
    }
    Ok(())
}

/// An appointment was cancelled: nobody is asked for it any more, and whoever was is free.
pub(crate) fn appointment_cancelled(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId, time: Interval) -> Result<()> {
    for request in running(tx, id, time)? {
        match rest(tx, caller, id, request.time)? {
            Some((first, time)) if time != request.time || first != request.appointment => {
                open_for(tx, caller, &request, &first, time)?;
            }
            Some(_) => {}
            None => set(tx, caller, &request, RequestState::Withdrawn, &[])?,
        }
    }
    Ok(())
}

/// The requests for an appointment: its own, and one for several errands of its visit in which it lies.
fn running(tx: &mut Tx<'_>, id: &AppointmentId, time: Interval) -> Result<Vec<Running>> {
    Ok(tx.all(
        "SELECT r.id, r.version, r.state, r.starts_at, r.ends_at, r.appointment_id
         FROM interpreter_request r JOIN appointment b ON b.id = r.appointment_id
         WHERE r.state IN ('open', 'offered', 'accepted', 'confirmed') AND (b.id = $1
             OR (r.starts_at <= $2 AND r.ends_at >= $3 AND b.visit_id = (SELECT a.visit_id FROM appointment a WHERE a.id = $1)))
         ORDER BY r.id",
        params![id, time.starts_at, time.ends_at],
        |row| {
            Ok(Running {
                id: row.get(0)?,
                version: row.get(1)?,
                state: row.code(2, RequestState::from_code)?,
                time: Interval::new(row.get(3)?, row.get(4)?),
                appointment: row.get(5)?,
            })
        },
    )?)
}

/// What is left of the errands that a request serves without one of them: the first, and from when to when.
fn rest(tx: &mut Tx<'_>, caller: &Caller, without: &AppointmentId, time: Interval) -> Result<Option<(AppointmentId, Interval)>> {
    let visit: Option<VisitId> =
        tx.first("SELECT visit_id FROM appointment WHERE id = $1", params![without], |row| row.get(0))?.flatten();
    let Some(visit) = visit else { return Ok(None) };
    let left = tx.all(
        "SELECT id, starts_at, ends_at FROM appointment
         WHERE day = $5 AND visit_id = $1 AND id <> $2 AND state NOT IN ('cancelled', 'declined') AND starts_at >= $3 AND ends_at <= $4
         ORDER BY starts_at, id",
        params![&visit, without, time.starts_at, time.ends_at, caller.day_of(time.starts_at)?],
        |row| Ok((row.get::<AppointmentId>(0)?, row.get::<Instant>(1)?, row.get::<Instant>(2)?)),
    )?;
    let ends_at = left.iter().map(|(_, _, ends_at)| *ends_at).max();
    Ok(left.into_iter().next().zip(ends_at).map(|((id, starts_at, _), ends_at)| (id, Interval::new(starts_at, ends_at))))
}

/// The search begins anew, for another time.
fn open_for(tx: &mut Tx<'_>, caller: &Caller, request: &Running, appointment: &AppointmentId, time: Interval) -> Result<()> {
    let columns: [(&'static str, Value); 4] = [
        ("appointment_id", appointment.into()),
        ("starts_at", time.starts_at.into()),
        ("ends_at", time.ends_at.into()),
        ("day", caller.day_of(time.starts_at)?.into()),
    ];
    set(tx, caller, request, RequestState::Open, &columns)
}

fn set(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &Running,
    state: RequestState,
    further: &[(&'static str, Value)],
) -> Result<()> {
    close_offer(tx, caller, &request.id, OfferState::Retracted, None)?;
    busy::release(tx, &request.id)?;
    let mut columns: Vec<(&'static str, Value)> = vec![
        ("state", state.code().into()),
        ("interpreter_id", Value::Null),
        ("answer_by", Value::Null),
        ("client_confirmed_at", Value::Null),
        ("interpreter_confirmed_at", Value::Null),
    ];
    columns.extend_from_slice(further);
    tx.update("interpreter_request", request.id.as_str(), request.version, &columns)?;
    if state != request.state {
        record(tx, caller, &request.id, state, "")?;
    }
    Ok(())
}

/// An errand that left its visit needs somebody of its own, on the same terms.
fn alone(
    tx: &mut Tx<'_>,
    caller: &Caller,
    like: &InterpreterRequestId,
    appointment: &AppointmentId,
    time: Interval,
) -> Result<()> {
    let found = super::list::rows(tx, caller, "r.id = $1", params![like])?.pop();
    let client: Option<ClientId> =
        tx.first("SELECT client_id FROM interpreter_request WHERE id = $1", params![like], |row| row.get(0))?.flatten();
    let Some(found) = found else { return Ok(()) };
    let form = InterpreterAskForm {
        appointment_id: Some(appointment.clone()),
        starts_at: time.starts_at,
        ends_at: time.ends_at,
        ..found.form
    };
    ask::insert(tx, caller, &InterpreterRequestId::from_uuid(caller.new_uuid()), &form, client.as_ref(), None)
}
