//! A request that starts anew, comes to nothing, or is no longer needed.

use super::{ASK, busy, close_offer, done, find, must_become, record};
use crate::{
    DeskError, Result, Session,
    api::{client::Done, interpreter::InterpreterStep},
    staff,
};
use domain::interpreter::{OfferState, RequestState, UnmetCause};
use store::Value;

/// Takes a request back to the search, ends it without an interpreter, or withdraws it. Whoever was booked is free again.
///
/// # Errors
/// `interpreter-state`; `field-required` for the cause of what was not met and for the reason of a withdrawal.
pub fn step(session: &mut Session, request: InterpreterStep) -> Result<Done> {
    session.require(ASK)?;
    let reason = staff::optional("reason", &request.reason, 500)?;
    match request.to {
        RequestState::Unmet if request.cause.is_none() => return Err(DeskError::field("cause", "field-required")),
        RequestState::Withdrawn if reason.is_empty() => return Err(DeskError::field("reason", "field-required")),
        RequestState::Unmet | RequestState::Withdrawn | RequestState::Open => {}
        _ => return Err(DeskError::Request),
    }
    // Who asked may withdraw; the search is the pool's business.
    if request.to != RequestState::Withdrawn {
        session.require(super::POOL)?;
    }
    session.write(ASK, &request.op_id, "interpreter-stepped", |tx, caller| {
        let now = find(tx, caller, &request.id, request.version)?;
        must_become(&now, request.to)?;
        let cause = request.cause.filter(|_| request.to == RequestState::Unmet);
        tx.about(now.client.as_ref());
        close_offer(tx, caller, &request.id, OfferState::Retracted, None)?;
        busy::release(tx, &request.id)?;
        let version = tx.update(
            "interpreter_request",
            request.id.as_str(),
            now.version,
            &[
                ("state", request.to.code().into()),
                ("interpreter_id", Value::Null),
                ("answer_by", Value::Null),
                ("client_confirmed_at", Value::Null),
                ("interpreter_confirmed_at", Value::Null),
                ("unmet_cause", cause.map(UnmetCause::code).into()),
                ("reason", reason.as_str().into()),
            ],
        )?;
        record(tx, caller, &request.id, request.to, &reason)?;
        Ok(done(caller, "interpreter_request", request.id.as_str(), version))
    })
}
