//! Who can serve a request.

use super::{POOL, busy, list, standing::Standing};
use crate::{
    Caller, Result, Session,
    api::interpreter::{
        InterpreterMatch, InterpreterMatches, InterpreterOfferRow, InterpreterRequestOpen, InterpreterRequestRow,
    },
};
use domain::{
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{Candidate, DeclineCause, ExceptionKind, OfferState, Wanted, rank},
    schedule::{Interval, WorkingHours, working_time},
    time::{Day, Instant},
};
use std::collections::{BTreeSet, HashMap};
use store::{StoreError, Tx, params};

/// The request with what was offered so far and everybody who knows its language.
///
/// # Errors
/// `not-found`.
pub fn matches(session: &mut Session, request: InterpreterRequestOpen) -> Result<InterpreterMatches> {
    session.read(POOL, |tx, caller| {
        let shown = one(tx, caller, &request.id)?;
        let offers = tx.all(
            "SELECT o.id, o.interpreter_id, i.name, o.state, o.cause, o.offered_at, o.answered_at
             FROM interpreter_offer o JOIN interpreter i ON i.id = o.interpreter_id
             WHERE o.request_id = $1 ORDER BY o.offered_at, o.id",
            params![&request.id],
            |row| {
                Ok(InterpreterOfferRow {
                    id: row.get(0)?,
                    interpreter_id: row.get(1)?,
                    interpreter_name: row.get(2)?,
                    state: row.code(3, OfferState::from_code)?,
                    cause: row.optional_code(4, DeclineCause::from_code)?,
                    offered_at: row.get(5)?,
                    answered_at: row.get(6)?,
                })
            },
        )?;
        let matches = candidates(tx, caller, &request.id)?;
        Ok(InterpreterMatches { request: shown, offers, matches })
    })
}

fn one(tx: &mut Tx<'_>, caller: &Caller, id: &InterpreterRequestId) -> Result<InterpreterRequestRow> {
    let found = list::rows(tx, caller, "r.id = $1", params![id])?;
    Ok(found.into_iter().next().ok_or(StoreError::NotFound { table: "interpreter_request" })?)
}

/// Everybody who knows the language of a request, judged and in the order in which to ask.
pub(super) fn candidates(tx: &mut Tx<'_>, caller: &Caller, id: &InterpreterRequestId) -> Result<Vec<InterpreterMatch>> {
    let request = one(tx, caller, id)?;
    let form = &request.form;
    // The row says whose it is only to those who may know; a conflict binds whoever asks.
    let client: Option<ClientId> =
        tx.first("SELECT client_id FROM interpreter_request WHERE id = $1", params![id], |row| row.get(0))?.flatten();
    let pool = Standing::of(tx, &form.language, client.as_ref(), Some(id), caller.day_of(form.starts_at)?)?;
    let asked: BTreeSet<InterpreterId> = tx
        .all("SELECT interpreter_id FROM interpreter_offer WHERE request_id = $1 AND state <> 'sent'", params![id], |row| {
            row.get(0)
        })?
        .into_iter()
        .collect();
    let mut busy = busy::within(tx, form.starts_at, form.ends_at, caller.now)?;
    if let Some(holder) = &request.interpreter_id {
        // They are busy with this very request.
        busy.remove(holder);
    }
    let time = Interval::new(form.starts_at, form.ends_at);
    let hours = hours(tx)?;
    let exceptions = exceptions(tx, time)?;
    let mut candidates = Vec::with_capacity(pool.known.len());
    for one in &pool.known {
        let own = exceptions.get(&one.id).map(Vec::as_slice).unwrap_or_default();
        let week = hours.get(&one.id).map(Vec::as_slice).unwrap_or_default();
        candidates.push(Candidate {
            is_away: own.iter().any(|(kind, span)| *kind == ExceptionKind::Away && span.overlaps(time)),
            is_available: covers(week, own, time, caller)?,
            is_busy: busy.contains(&one.id),
            asked_before: asked.contains(&one.id),
            ..pool.candidate(one)
        });
    }
    let wanted = Wanted {
        dialect: &form.dialect,
        need: form.need,
        weight: form.weight,
        mode: form.mode,
        gender: form.gender_wish,
        district: &form.district,
    };
    let order = rank(&wanted, &candidates);
    Ok(order
        .into_iter()
        .map(|(index, judged)| {
            let one = &pool.known[index];
            InterpreterMatch {
                interpreter_id: one.id.clone(),
                name: one.name.clone(),
                kind: one.kind,
                gender: one.gender,
                level: one.level,
                certificate: one.certificate,
                dialect: one.dialect.clone(),
                district: one.district.clone(),
                phone: one.phone.clone(),
                mail: one.mail.clone(),
                served_minutes: candidates[index].served_minutes,
                blockers: judged.blockers,
                merits: judged.merits,
            }
        })
        .collect())
}

pub(super) fn hours(tx: &mut Tx<'_>) -> Result<HashMap<InterpreterId, Vec<WorkingHours>>> {
    let damaged = StoreError::Damaged { part: "interpreter_hour" };
    let mut hours: HashMap<InterpreterId, Vec<WorkingHours>> = HashMap::new();
    let rows = tx.all("SELECT interpreter_id, weekday, from_minute, to_minute FROM interpreter_hour", params![], |row| {
        Ok((row.get::<InterpreterId>(0)?, row.get::<u32>(1)?, row.get::<u32>(2)?, row.get::<u32>(3)?))
    })?;
    for (id, weekday, from, to) in rows {
        let (Ok(weekday), Ok(from_minute), Ok(to_minute)) = (weekday.try_into(), from.try_into(), to.try_into()) else {
            return Err(damaged.into());
        };
        hours.entry(id).or_default().push(WorkingHours { weekday, from_minute, to_minute });
    }
    Ok(hours)
}

pub(super) fn exceptions(tx: &mut Tx<'_>, time: Interval) -> Result<HashMap<InterpreterId, Vec<(ExceptionKind, Interval)>>> {
    let mut found: HashMap<InterpreterId, Vec<(ExceptionKind, Interval)>> = HashMap::new();
    tx.each(
        "SELECT interpreter_id, kind, starts_at, ends_at FROM interpreter_exception WHERE starts_at < $2 AND ends_at > $1",
        params![time.starts_at, time.ends_at],
        |row| {
            let span = Interval::new(row.get(2)?, row.get(3)?);
            found.entry(row.get(0)?).or_default().push((row.code(1, ExceptionKind::from_code)?, span));
            Ok(())
        },
    )?;
    Ok(found)
}

/// Whether the usual week and the extra times together hold all of it.
fn covers(week: &[WorkingHours], own: &[(ExceptionKind, Interval)], time: Interval, caller: &Caller) -> Result<bool> {
    let mut free: Vec<Interval> = own.iter().filter(|(kind, _)| *kind == ExceptionKind::Extra).map(|(_, span)| *span).collect();
    let first = caller.day_of(time.starts_at)?;
    let last = caller.day_of(time.ends_at)?;
    for day in first.0.iter_days().take_while(|day| *day <= last.0) {
        let spans = working_time(Day(day), week, caller.zone).map_err(|_| StoreError::Damaged { part: "interpreter_hour" })?;
        free.extend(spans);
    }
    free.sort_unstable();
    let mut reached: Instant = time.starts_at;
    for span in free {
        if span.starts_at <= reached {
            reached = reached.max(span.ends_at);
        }
    }
    Ok(reached >= time.ends_at)
}
