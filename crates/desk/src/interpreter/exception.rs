//! Times that differ from an interpreter's usual week. Why is nobody's business here.

use super::{POOL, done};
use crate::{
    DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterExceptionAdd, InterpreterPartRemove},
    },
};
use store::{StoreError, params};

const FURTHEST: i64 = 731 * 24 * 60 * super::MINUTE;

/// Says that somebody is away, or free beyond the usual week. What is booked stays until somebody is told.
///
/// # Errors
/// `absence-reversed`, `absence-past`, `absence-far` with their field; `not-found`.
pub fn add_exception(session: &mut Session, request: InterpreterExceptionAdd) -> Result<Done> {
    session.require(POOL)?;
    let id = session.new_uuid().to_string();
    session.write(POOL, &request.op_id, "interpreter-exception-added", |tx, caller| {
        tx.first("SELECT id FROM interpreter WHERE id = $1", params![&request.interpreter_id], |row| row.get::<String>(0))?
            .ok_or(StoreError::NotFound { table: "interpreter" })?;
        caller.day_of(request.starts_at)?;
        caller.day_of(request.ends_at)?;
        if request.ends_at.0.saturating_sub(request.starts_at.0) < super::MINUTE {
            return Err(DeskError::field("ends_at", "absence-reversed"));
        }
        if request.ends_at <= caller.now {
            return Err(DeskError::field("ends_at", "absence-past"));
        }
        if request.ends_at.0.saturating_sub(caller.now.0.min(request.starts_at.0)) > FURTHEST {
            return Err(DeskError::field("ends_at", "absence-far"));
        }
        tx.insert(
            "interpreter_exception",
            &id,
            &[
                ("interpreter_id", (&request.interpreter_id).into()),
                ("starts_at", request.starts_at.into()),
                ("ends_at", request.ends_at.into()),
                ("kind", request.kind.code().into()),
            ],
        )?;
        Ok(done(caller, "interpreter", request.interpreter_id.as_str(), 1))
    })
}

/// # Errors
/// `not-found`; `version-conflict`.
pub fn remove_exception(session: &mut Session, request: InterpreterPartRemove) -> Result<Done> {
    session.write(POOL, &request.op_id, "interpreter-exception-removed", |tx, caller| {
        let (version, interpreter) = tx
            .first("SELECT version, interpreter_id FROM interpreter_exception WHERE id = $1", params![&request.id], |row| {
                Ok((row.get::<i64>(0)?, row.get::<String>(1)?))
            })?
            .ok_or(StoreError::NotFound { table: "interpreter_exception" })?;
        if version != request.version {
            return Err(StoreError::Conflict { table: "interpreter_exception", id: request.id.clone() }.into());
        }
        tx.remove("interpreter_exception", &request.id, &["interpreter_id", "starts_at", "ends_at", "kind"])?;
        Ok(done(caller, "interpreter", &interpreter, version))
    })
}
