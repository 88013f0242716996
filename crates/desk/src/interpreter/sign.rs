//! Both sides sign the monthly list on paper; here it is written down when they did.

use super::{SETTLE, done};
use crate::{
    DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterSide, InterpreterSign},
    },
};
use domain::time::Day;
use store::{StoreError, params};

/// # Errors
/// `day-in-the-future`; `interpreter-signed` for what was signed already; a version conflict.
pub fn sign(session: &mut Session, request: InterpreterSign) -> Result<Done> {
    session.write(SETTLE, &request.op_id, "interpreter-signed", |tx, caller| {
        if request.on > caller.today {
            return Err(DeskError::field("on", "day-in-the-future"));
        }
        let column = match request.side {
            InterpreterSide::Interpreter => "interpreter_signed_on",
            InterpreterSide::Office => "office_signed_on",
        };
        let signed = tx
            .first(
                "SELECT interpreter_signed_on, office_signed_on FROM interpreter_settlement WHERE id = $1",
                params![&request.id],
                |row| Ok((row.get::<Option<Day>>(0)?, row.get::<Option<Day>>(1)?)),
            )?
            .ok_or(StoreError::NotFound { table: "interpreter_settlement" })?;
        let own = if request.side == InterpreterSide::Interpreter { signed.0 } else { signed.1 };
        if own.is_some() {
            return Err(DeskError::refused("interpreter-signed"));
        }
        let version =
            tx.update("interpreter_settlement", request.id.as_str(), request.version, &[(column, request.on.into())])?;
        Ok(done(caller, "interpreter_settlement", request.id.as_str(), version))
    })
}
