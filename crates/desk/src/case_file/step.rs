//! Taking a case on: to another phase, to its end, and back.

use super::record;
use crate::{
    Acted, DeskError, Result, Session,
    api::client::{CaseStep, Done},
    client::LONGEST_NOTE,
    client_line::must_be_visible,
    staff,
};
use domain::{case_file::CasePhase, id::ClientId, permission::Permission};
use store::{StoreError, Value, params};

/// Moves a case to a phase. It closes with a reason and reopens with a note.
///
/// # Errors
/// `reason-required` at `reason` or `note`; `state-not-allowed` for the phase that it is in; `not-found`; `version-conflict`.
pub fn step(session: &mut Session, request: CaseStep) -> Result<Done> {
    let note = staff::optional("note", &request.note, LONGEST_NOTE)?;
    session.write(Permission::CaseWrite, &request.op_id, "case-stepped", |tx, caller| {
        let (client, phase) = tx
            .first("SELECT client_id, phase FROM case_file WHERE id = $1", params![&request.id], |row| {
                Ok((row.get::<ClientId>(0)?, row.code(1, CasePhase::from_code)?))
            })?
            .ok_or(StoreError::NotFound { table: "case_file" })?;
        must_be_visible(tx, caller, &client).map_err(|_| StoreError::NotFound { table: "case_file" })?;
        if !phase.may_become(request.to) {
            return Err(DeskError::refused("state-not-allowed"));
        }
        if !request.to.is_open() && request.reason.is_none() {
            return Err(DeskError::field("reason", "reason-required"));
        }
        if !phase.is_open() && note.is_empty() {
            return Err(DeskError::field("note", "reason-required"));
        }
        let closing = !request.to.is_open();
        tx.about(Some(&client));
        let version = tx.update(
            "case_file",
            request.id.as_str(),
            request.version,
            &[
                ("phase", request.to.code().into()),
                ("closed", if closing { caller.today.into() } else { Value::Null }),
                ("close_reason", request.reason.filter(|_| closing).map(|reason| reason.code()).into()),
            ],
        )?;
        record(tx, caller, &request.id, request.to, &note)?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("client", client.to_string()), reply })
    })
}
