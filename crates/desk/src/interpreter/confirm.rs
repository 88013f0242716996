//! Both sides say that it stands.

use super::{ASK, done, find, record};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterConfirm, InterpreterSide},
    },
};
use domain::interpreter::RequestState;
use store::Value;

/// Writes down that one side confirmed; when both have, it is confirmed.
///
/// # Errors
/// `interpreter-state` for what was not accepted; `permission-denied` for the interpreter's word without the pool.
pub fn confirm(session: &mut Session, request: InterpreterConfirm) -> Result<Done> {
    if request.side == InterpreterSide::Interpreter {
        session.require(super::POOL)?;
    }
    session.write(ASK, &request.op_id, "interpreter-confirmed", |tx, caller| {
        let now = find(tx, caller, &request.id, request.version)?;
        if now.state != RequestState::Accepted {
            let args = vec![("from", ArgValue::from(now.state.code())), ("to", ArgValue::from(RequestState::Confirmed.code()))];
            return Err(DeskError::Refused { code: "interpreter-state", args });
        }
        let (own, other) = match request.side {
            InterpreterSide::Office => ("client_confirmed_at", now.interpreter_confirmed_at),
            InterpreterSide::Interpreter => ("interpreter_confirmed_at", now.client_confirmed_at),
        };
        let mut columns: Vec<(&'static str, Value)> = vec![(own, caller.now.into())];
        tx.about(now.client.as_ref());
        if other.is_some() {
            columns.push(("state", RequestState::Confirmed.code().into()));
            record(tx, caller, &request.id, RequestState::Confirmed, "")?;
        }
        let version = tx.update("interpreter_request", request.id.as_str(), now.version, &columns)?;
        Ok(done(caller, "interpreter_request", request.id.as_str(), version))
    })
}
