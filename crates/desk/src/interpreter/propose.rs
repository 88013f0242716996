//! What is known already when somebody asks for an interpreter.

use super::ASK;
use crate::{
    Result, Session,
    api::interpreter::{InterpreterProposal, InterpreterProposed, InterpreterUsualWeight},
    client_line::{self, name_column},
    paper::office_name,
};
use domain::{id::ClientId, interpreter::LegalWeight, need::Need, time::Instant};
use store::{StoreError, Tx, params};

/// Language, time and place as the appointment or the client has them, so that asking takes no typing.
///
/// # Errors
/// `not-found`, also where the client is hidden from the caller.
pub fn propose(session: &mut Session, request: InterpreterProposal) -> Result<InterpreterProposed> {
    session.read(ASK, |tx, caller| {
        let mut proposed = InterpreterProposed {
            language: None,
            dialect: String::new(),
            starts_at: None,
            ends_at: None,
            place: office_name(tx)?,
            client_id: request.client_id.clone(),
            client_name: None,
            appointment_id: request.appointment_id.clone(),
            asked: None,
            need: None,
            weights: Need::ALL
                .iter()
                .map(|need| InterpreterUsualWeight { need: *need, weight: LegalWeight::usual(*need) })
                .collect(),
        };
        let mut language_of = request.client_id.clone();
        if let Some(appointment) = &request.appointment_id {
            let found = tx.first(
                "SELECT a.starts_at, a.ends_at, a.language, a.client_id FROM appointment a
                 LEFT JOIN client c ON c.id = a.client_id WHERE a.id = $1 AND (coalesce(c.restricted, 0) <= $2 OR CAST($3 AS BIGINT) = 1)",
                params![appointment, caller.sees_restricted, caller.runs_pool],
                |row| {
                    let client = row.get::<Option<ClientId>>(3)?;
                    Ok((row.get::<Instant>(0)?, row.get::<Instant>(1)?, row.get::<Option<String>>(2)?, client))
                },
            )?;
            let (starts_at, ends_at, language, client) = found.ok_or(StoreError::NotFound { table: "appointment" })?;
            proposed.starts_at = Some(starts_at);
            proposed.ends_at = Some(ends_at);
            proposed.language = language;
            proposed.client_id = client.clone().filter(|_| caller.finds_clients);
            language_of = client;
            proposed.asked = tx.first(
                "SELECT reference FROM interpreter_request WHERE appointment_id = $1
                 AND state IN ('open', 'offered', 'accepted', 'confirmed') ORDER BY asked_at DESC",
                params![appointment],
                |row| row.get(0),
            )?;
        }
        if let Some(client) = &proposed.client_id {
            if !caller.finds_clients {
                return Err(StoreError::NotFound { table: "client" }.into());
            }
            client_line::must_be_visible(tx, caller, client)?;
            let sql = concat!("SELECT ", name_column!("x"), " FROM (SELECT CAST($1 AS TEXT) AS client_id) x");
            proposed.need = usual_need(tx, client)?;
            proposed.client_name = tx.first(sql, params![client], |row| row.get::<Option<String>>(0))?.flatten();
        }
        if let Some(client) = &language_of
            && proposed.language.is_none()
        {
            // The language for which they need somebody, before any that they merely speak.
            proposed.language = tx.first(
                "SELECT tag FROM client_language WHERE client_id = $1 ORDER BY needs_interpreter DESC, ord, id",
                params![client],
                |row| row.get(0),
            )?;
        }
        Ok(proposed)
    })
}

/// What a client's open case is about, or their last contact.
pub(crate) fn usual_need(tx: &mut Tx<'_>, client: &ClientId) -> Result<Option<Need>> {
    Ok(tx.first(
        "SELECT need FROM (
             SELECT need, 1 AS rank, opened AS day FROM case_file WHERE client_id = $1 AND closed IS NULL
             UNION ALL SELECT need, 2, day FROM contact WHERE client_id = $1) n
         ORDER BY rank, day DESC",
        params![client],
        |row| row.code(0, Need::from_code),
    )?)
}
