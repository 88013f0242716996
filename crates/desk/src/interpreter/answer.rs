//! What the interpreter said.

use super::{POOL, busy, close_offer, conflict, done, find, must_become, record};
use crate::{
    DeskError, Result, Session,
    api::{client::Done, interpreter::InterpreterAnswer},
};
use domain::interpreter::{ConflictCause, DeclineCause, OfferState, RequestState};
use store::Value;

/// Writes down the answer to the offer that waits. Who declines because they know the client is not asked for that client again.
///
/// # Errors
/// `field-required` for a refusal without its cause; `interpreter-state` where nobody was asked.
pub fn answer(session: &mut Session, request: InterpreterAnswer) -> Result<Done> {
    session.require(POOL)?;
    if request.answer == OfferState::Sent {
        return Err(DeskError::Request);
    }
    if request.answer == OfferState::Declined && request.cause.is_none() {
        return Err(DeskError::field("cause", "field-required"));
    }
    let conflict_id = session.new_uuid().to_string();
    session.write(POOL, &request.op_id, "interpreter-answered", |tx, caller| {
        let now = find(tx, caller, &request.id, request.version)?;
        let to = if request.answer == OfferState::Accepted { RequestState::Accepted } else { RequestState::Open };
        must_become(&now, to)?;
        let interpreter = now.interpreter.clone().ok_or(DeskError::Request)?;
        let cause = request.cause.filter(|_| request.answer == OfferState::Declined);
        tx.about(now.client.as_ref());
        close_offer(tx, caller, &request.id, request.answer, cause)?;
        let mut columns: Vec<(&'static str, Value)> = vec![("state", to.code().into()), ("answer_by", Value::Null)];
        if to == RequestState::Open {
            busy::release(tx, &request.id)?;
            columns.push(("interpreter_id", Value::Null));
            columns.push(("client_confirmed_at", Value::Null));
            columns.push(("interpreter_confirmed_at", Value::Null));
        }
        if let (Some(DeclineCause::Conflict), Some(client)) = (cause, &now.client) {
            let told = conflict::Told { interpreter: &interpreter, client, request: &request.id, cause: ConflictCause::Other };
            conflict::write(tx, caller, &conflict_id, &told)?;
        }
        let version = tx.update("interpreter_request", request.id.as_str(), now.version, &columns)?;
        record(tx, caller, &request.id, to, "")?;
        Ok(done(caller, "interpreter_request", request.id.as_str(), version))
    })
}
