//! Requests: what is due, and what was.

use super::ASK;
use crate::{
    Caller, Result, Session,
    api::interpreter::{
        InterpreterAskForm, InterpreterRequestList, InterpreterRequestRow, InterpreterRequests, InterpreterScope,
    },
    client_line::name_column,
};
use domain::{
    id::{ClientId, InterpreterId},
    interpreter::{GenderWish, InterpreterMode, LegalWeight, RequestState, UnmetCause, due},
    need::Need,
};
use store::{Tx, Value, params};

/// Of what is over nobody reads more at once.
const MOST_PAST: usize = 200;

const RUNNING: &str = "r.state IN ('open', 'offered', 'accepted', 'confirmed')";

/// The requests of the office, or of one client.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, request: InterpreterRequestList) -> Result<InterpreterRequests> {
    session.read(ASK, |tx, caller| {
        let client = request.client_id.as_ref().filter(|_| caller.finds_clients);
        if request.client_id.is_some() && client.is_none() {
            return Ok(InterpreterRequests { rows: Vec::new(), more: false });
        }
        let whose = client.map_or("", ClientId::as_str);
        let mut rows = match request.scope {
            InterpreterScope::Running => {
                let filter = format!("{RUNNING} AND ($1 = '' OR r.client_id = $1) ORDER BY r.starts_at, r.reference");
                rows(tx, caller, &filter, params![whose])?
            }
            InterpreterScope::Past => {
                let filter = format!(
                    "NOT ({RUNNING}) AND ($1 = '' OR r.client_id = $1) ORDER BY r.starts_at DESC, r.reference DESC LIMIT {}",
                    MOST_PAST + 1
                );
                rows(tx, caller, &filter, params![whose])?
            }
        };
        // The most pressing first; equals by their time, which the store has put them in.
        rows.sort_by_key(|row| row.due);
        let more = rows.len() > MOST_PAST && request.scope == InterpreterScope::Past;
        if more {
            rows.truncate(MOST_PAST);
        }
        Ok(InterpreterRequests { rows, more })
    })
}

/// Requests by a condition on `r`. Of whom they are is told to those who may find clients; a restricted client's request is told to
/// whoever runs the pool, without the client, and to nobody else.
pub(super) fn rows(tx: &mut Tx<'_>, caller: &Caller, filter: &str, params: &[Value]) -> Result<Vec<InterpreterRequestRow>> {
    let sql = format!(
        concat!(
            "SELECT r.id, r.version, r.reference, r.client_id, r.appointment_id, r.language, r.dialect, r.need, r.weight, r.mode,
                    r.gender_wish, r.starts_at, r.ends_at, r.place, r.district, r.remark, r.name_released, r.state,
                    r.interpreter_id, i.name, r.answer_by, r.client_confirmed_at, r.interpreter_confirmed_at, r.minutes,
                    r.kilometres, r.unmet_cause, r.reason, s.name, r.asked_at, coalesce(c.restricted, 0), ",
            name_column!("r"),
            " FROM interpreter_request r JOIN staff s ON s.id = r.staff_id LEFT JOIN interpreter i ON i.id = r.interpreter_id
              LEFT JOIN client c ON c.id = r.client_id WHERE {}"
        ),
        filter
    );
    let mut found = tx.all(&sql, params, |row| {
        let restricted = row.get::<bool>(29)? && !caller.sees_restricted;
        let named = caller.finds_clients && !restricted;
        let state = row.code(17, RequestState::from_code)?;
        // Who was asked and may yet decline is the pool's business.
        let tells_who = caller.runs_pool || !matches!(state, RequestState::Open | RequestState::Offered);
        let ends_at = row.get(12)?;
        let answer_by = row.get(20)?;
        let shown = InterpreterRequestRow {
            id: row.get(0)?,
            version: row.get(1)?,
            reference: row.get(2)?,
            form: InterpreterAskForm {
                client_id: row.get::<Option<ClientId>>(3)?.filter(|_| named),
                appointment_id: row.get(4)?,
                language: row.get(5)?,
                dialect: row.get(6)?,
                need: row.code(7, Need::from_code)?,
                weight: row.code(8, LegalWeight::from_code)?,
                mode: row.code(9, InterpreterMode::from_code)?,
                gender_wish: row.code(10, GenderWish::from_code)?,
                starts_at: row.get(11)?,
                ends_at,
                place: row.get(13)?,
                district: row.get(14)?,
                remark: row.get(15)?,
                name_released: row.get(16)?,
            },
            client_name: row.get::<Option<String>>(30)?.filter(|_| named),
            asked_by: row.get(27)?,
            asked_at: row.get(28)?,
            state,
            next: state.next().to_vec(),
            due: due(state, ends_at, answer_by, caller.now),
            interpreter_id: row.get::<Option<InterpreterId>>(18)?.filter(|_| tells_who),
            interpreter_name: row.get::<Option<String>>(19)?.filter(|_| tells_who),
            answer_by,
            client_confirmed: row.get::<Option<i64>>(21)?.is_some(),
            interpreter_confirmed: row.get::<Option<i64>>(22)?.is_some(),
            minutes: row.get(23)?,
            kilometres: row.get(24)?,
            unmet_cause: row.optional_code(25, UnmetCause::from_code)?,
            reason: row.get(26)?,
        };
        Ok((restricted && !caller.runs_pool, shown))
    })?;
    found.retain(|(hidden, _)| !hidden);
    Ok(found.into_iter().map(|(_, row)| row).collect())
}
