//! Whom somebody must not interpret for. It is told by the number of a request, so that nobody need know the name.

use super::{POOL, done};
use crate::{
    Caller, DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterConflictAdd, InterpreterPartRemove},
    },
};
use domain::{
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::ConflictCause,
};
use store::{StoreError, Tx, params};

pub(super) struct Told<'a> {
    pub(super) interpreter: &'a InterpreterId,
    pub(super) client: &'a ClientId,
    pub(super) request: &'a InterpreterRequestId,
    pub(super) cause: ConflictCause,
}

/// Adds a conflict, once per interpreter and client.
pub(super) fn write(tx: &mut Tx<'_>, caller: &Caller, id: &str, told: &Told<'_>) -> Result<()> {
    let known = tx.first(
        "SELECT id FROM interpreter_conflict WHERE interpreter_id = $1 AND client_id = $2",
        params![told.interpreter, told.client],
        |row| row.get::<String>(0),
    )?;
    if known.is_some() {
        return Ok(());
    }
    Ok(tx.insert(
        "interpreter_conflict",
        id,
        &[
            ("interpreter_id", told.interpreter.into()),
            ("client_id", told.client.into()),
            ("request_id", told.request.into()),
            ("cause", told.cause.code().into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
        ],
    )?)
}

/// Says that somebody must not interpret for the client of a request.
///
/// # Errors
/// `not-found`; `interpreter-no-client` for a request that is for nobody in particular.
pub fn add_conflict(session: &mut Session, request: InterpreterConflictAdd) -> Result<Done> {
    session.require(POOL)?;
    let id = session.new_uuid().to_string();
    session.write(POOL, &request.op_id, "interpreter-conflict-added", |tx, caller| {
        tx.first("SELECT id FROM interpreter WHERE id = $1", params![&request.interpreter_id], |row| row.get::<String>(0))?
            .ok_or(StoreError::NotFound { table: "interpreter" })?;
        let client = tx
            .first("SELECT client_id FROM interpreter_request WHERE id = $1", params![&request.request_id], |row| {
                row.get::<Option<ClientId>>(0)
            })?
            .ok_or(StoreError::NotFound { table: "interpreter_request" })?
            .ok_or(DeskError::refused("interpreter-no-client"))?;
        tx.about(Some(&client));
        let told =
            Told { interpreter: &request.interpreter_id, client: &client, request: &request.request_id, cause: request.cause };
        write(tx, caller, &id, &told)?;
        Ok(done(caller, "interpreter", request.interpreter_id.as_str(), 1))
    })
}

/// # Errors
/// `not-found`; `version-conflict`.
pub fn remove_conflict(session: &mut Session, request: InterpreterPartRemove) -> Result<Done> {
    session.write(POOL, &request.op_id, "interpreter-conflict-removed", |tx, caller| {
        let (version, interpreter, client) = tx
            .first(
                "SELECT version, interpreter_id, client_id FROM interpreter_conflict WHERE id = $1",
                params![&request.id],
                |row| Ok((row.get::<i64>(0)?, row.get::<String>(1)?, row.get::<ClientId>(2)?)),
            )?
            .ok_or(StoreError::NotFound { table: "interpreter_conflict" })?;
        if version != request.version {
            return Err(StoreError::Conflict { table: "interpreter_conflict", id: request.id.clone() }.into());
        }
        tx.about(Some(&client));
        tx.remove(
            "interpreter_conflict",
            &request.id,
            &["interpreter_id", "client_id", "request_id", "cause", "staff_id", "at"],
        )?;
        Ok(done(caller, "interpreter", &interpreter, version))
    })
}
