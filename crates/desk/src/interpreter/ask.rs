//! Asking for an interpreter.

use super::{ASK, done, find, must_become, record};
use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterAsk, InterpreterAskForm},
    },
    client_line, language_tag, staff,
};
use chrono::Datelike;
use domain::{
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::RequestState,
    time::Instant,
};
use store::{StoreError, Tx, Value, params};

/// How often a number is read anew when another desk was faster.
const TRIES: u32 = 5;
const LEAST_MINUTES: i64 = 15;
const MOST_MINUTES: i64 = 480;
const FURTHEST: i64 = 366 * 24 * 60 * super::MINUTE;

/// Adds a request, or changes one for which nobody was asked yet.
///
/// # Errors
/// `interpreter-length`, `appointment-grid`, `appointment-past`, `appointment-far`, `language-unknown`, `field-required`,
/// `interpreter-name-without-client` with their field; `interpreter-not-open` for one that somebody was asked for.
pub fn ask(session: &mut Session, request: InterpreterAsk) -> Result<Done> {
    session.require(ASK)?;
    let form = checked(&request.form)?;
    let made = InterpreterRequestId::from_uuid(session.new_uuid());
    for tries in 0.. {
        match write(session, &request, &form, &made) {
            // Two desks asked at the same moment and read the same last number.
            Err(DeskError::Store(StoreError::Taken { what: "interpreter_request" })) if tries < TRIES => {}
            other => return other,
        }
    }
    Err(DeskError::Request)
}

fn write(
    session: &mut Session,
    request: &InterpreterAsk,
    form: &InterpreterAskForm,
    made: &InterpreterRequestId,
) -> Result<Done> {
    session.write(ASK, &request.op_id, "interpreter-asked", |tx, caller| {
        check_ahead(form.starts_at, caller)?;
        let client = match &request.id {
            None => whose(tx, caller, form)?,
            // Whom it is for does not change.
            Some(id) => of_request(tx, id)?,
        };
        if form.name_released && client.is_none() {
            return Err(DeskError::field("name_released", "interpreter-name-without-client"));
        }
        tx.about(client.as_ref());
        let Some(id) = &request.id else {
            insert(tx, caller, made, form, client.as_ref(), None)?;
            return Ok(done(caller, "interpreter_request", made.as_str(), 1));
        };
        let now = find(tx, caller, id, request.version)?;
        if now.state != RequestState::Open {
            must_become(&now, RequestState::Offered)?;
            return Err(DeskError::refused("interpreter-not-open"));
        }
        let version = tx.update("interpreter_request", id.as_str(), now.version, &columns(form, caller)?)?;
        Ok::<Acted<Done>, DeskError>(done(caller, "interpreter_request", id.as_str(), version))
    })
}

/// Adds a request that is sound; with somebody who is asked at once and until when, it stands as offered from the first. Two desks that
/// ask at the same moment read the same last number; the later one is told `Taken`.
pub(super) fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: &InterpreterRequestId,
    form: &InterpreterAskForm,
    client: Option<&ClientId>,
    asked: Option<(&InterpreterId, Instant)>,
) -> Result<()> {
    let mut columns = columns(form, caller)?;
    columns.push(("reference", next_reference(tx, caller)?.into()));
    columns.push(("client_id", client.into()));
    columns.push(("appointment_id", form.appointment_id.as_ref().into()));
    columns.push(("staff_id", (&caller.staff_id).into()));
    columns.push(("asked_at", caller.now.into()));
    columns.push(("asked_on", caller.today.into()));
    let state = if asked.is_some() { RequestState::Offered } else { RequestState::Open };
    columns.push(("state", state.code().into()));
    columns.push(("reason", "".into()));
    if let Some((interpreter, answer_by)) = asked {
        columns.push(("interpreter_id", interpreter.into()));
        columns.push(("answer_by", answer_by.into()));
    }
    tx.insert("interpreter_request", id.as_str(), &columns)?;
    record(tx, caller, id, state, "")
}

/// The client named, or the one of the appointment: whoever finds no clients asks by the appointment alone.
fn whose(tx: &mut Tx<'_>, caller: &Caller, form: &InterpreterAskForm) -> Result<Option<ClientId>> {
    if let Some(client) = &form.client_id {
        if !caller.finds_clients {
            return Err(StoreError::NotFound { table: "client" }.into());
        }
        client_line::must_be_visible(tx, caller, client)?;
    }
    let Some(appointment) = &form.appointment_id else { return Ok(form.client_id.clone()) };
    let of_appointment = tx
        .first("SELECT client_id FROM appointment WHERE id = $1", params![appointment], |row| row.get::<Option<ClientId>>(0))?
        .ok_or(StoreError::NotFound { table: "appointment" })?;
    match (&form.client_id, of_appointment) {
        (Some(named), Some(other)) if *named != other => Err(DeskError::Request),
        (named, other) => Ok(other.or_else(|| named.clone())),
    }
}

fn of_request(tx: &mut Tx<'_>, id: &InterpreterRequestId) -> Result<Option<ClientId>> {
    let found = tx.first("SELECT client_id FROM interpreter_request WHERE id = $1", params![id], |row| row.get(0))?;
    Ok(found.ok_or(StoreError::NotFound { table: "interpreter_request" })?)
}

/// What was typed, trimmed and in canonical form.
fn checked(form: &InterpreterAskForm) -> Result<InterpreterAskForm> {
    let length = form.ends_at.0.checked_sub(form.starts_at.0).ok_or(DeskError::Request)?;
    if !(LEAST_MINUTES * super::MINUTE..=MOST_MINUTES * super::MINUTE).contains(&length) {
        let args = vec![("least", ArgValue::Number(LEAST_MINUTES)), ("most", ArgValue::Number(MOST_MINUTES))];
        return Err(DeskError::Field { field: "ends_at".to_owned(), code: "appointment-length", args });
    }
    domain::appointment::ticks(form.starts_at, form.ends_at).ok_or(DeskError::field("starts_at", "appointment-grid"))?;
    if form.language.trim().is_empty() {
        return Err(DeskError::field("language", "field-required"));
    }
    Ok(InterpreterAskForm {
        language: language_tag::canonical("language", form.language.trim())?,
        dialect: staff::optional("dialect", &form.dialect, 100)?,
        place: staff::required("place", &form.place, 300)?,
        district: staff::optional("district", &form.district, 100)?,
        remark: staff::optional("remark", &form.remark, 1000)?,
        ..form.clone()
    })
}

fn columns(form: &InterpreterAskForm, caller: &Caller) -> Result<Vec<(&'static str, Value)>> {
    Ok(vec![
        ("language", form.language.as_str().into()),
        ("dialect", form.dialect.as_str().into()),
        ("need", form.need.code().into()),
        ("weight", form.weight.code().into()),
        ("mode", form.mode.code().into()),
        ("gender_wish", form.gender_wish.code().into()),
        ("starts_at", form.starts_at.into()),
        ("ends_at", form.ends_at.into()),
        ("day", caller.day_of(form.starts_at)?.into()),
        ("place", form.place.as_str().into()),
        ("district", form.district.as_str().into()),
        ("remark", form.remark.as_str().into()),
        ("name_released", form.name_released.into()),
    ])
}

fn check_ahead(starts_at: Instant, caller: &Caller) -> Result<()> {
    // Somebody may sit at the counter already and be helped by telephone.
    if starts_at.0 < caller.now.0 - 60 * super::MINUTE {
        return Err(DeskError::field("starts_at", "appointment-past"));
    }
    if starts_at.0.saturating_sub(caller.now.0) > FURTHEST {
        return Err(DeskError::field("starts_at", "appointment-far"));
    }
    Ok(())
}

fn next_reference(tx: &mut Tx<'_>, caller: &Caller) -> Result<String> {
    let year = caller.today.0.year();
    let (first, last) = (format!("{year}-01-01"), format!("{year}-12-31"));
    // Behind "D-2026-". Only this year's requests are read.
    let serial: i64 = tx.value(
        "SELECT coalesce(max(CAST(substr(reference, 8) AS BIGINT)), 0) FROM interpreter_request
         WHERE asked_on >= $1 AND asked_on <= $2 AND substr(reference, 1, 7) = $3",
        params![first, last, format!("D-{year}-")],
    )?;
    Ok(reference(year, serial + 1))
}

/// `D-2026-0017`: the year in which somebody asked and a number that starts at 1 each year.
pub(crate) fn reference(year: i32, serial: i64) -> String {
    format!("D-{year}-{serial:04}")
}
