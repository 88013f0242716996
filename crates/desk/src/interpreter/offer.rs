//! Asking one interpreter.

use super::{POOL, busy, done, find, matches, must_become, pack, record};
use crate::{
    ArgValue, Caller, DeskError, Result, Session,
    api::{client::Done, interpreter::InterpreterOffer},
};
use domain::{
    id::{InterpreterId, InterpreterOfferId, InterpreterRequestId},
    interpreter::{OfferState, RequestState},
    time::Instant,
};
use store::Tx;

/// Puts a request to somebody and holds their time until they answer. What keeps them from it is looked up once more, whatever the
/// screen showed.
///
/// # Errors
/// `interpreter-blocked` with the first reason; `interpreter-taken` when somebody was faster; `interpreter-state`; `appointment-past`.
pub fn offer(session: &mut Session, request: InterpreterOffer) -> Result<Done> {
    session.require(POOL)?;
    session.write(POOL, &request.op_id, "interpreter-offered", |tx, caller| {
        let version = put(tx, caller, &request.id, request.version, &request.interpreter_id)?;
        Ok(done(caller, "interpreter_request", request.id.as_str(), version))
    })
}

/// The same within a transaction. Answers the version of the request.
fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &InterpreterRequestId,
    version: i64,
    interpreter: &InterpreterId,
) -> Result<i64> {
    let now = find(tx, caller, request, version)?;
    must_become(&now, RequestState::Offered)?;
    if now.ends_at <= caller.now {
        return Err(DeskError::refused("appointment-past"));
    }
    let judged = matches::candidates(tx, caller, request)?;
    let one = judged.into_iter().find(|one| one.interpreter_id == *interpreter);
    let one = one.ok_or(DeskError::refused("interpreter-language"))?;
    if let Some(blocker) = one.blockers.iter().find(|blocker| **blocker != domain::interpreter::Blocker::Busy) {
        let args = vec![("blocker", ArgValue::from(blocker.code()))];
        return Err(DeskError::Refused { code: "interpreter-blocked", args });
    }
    // The store decides who was first, not what was read before.
    busy::take(tx, request, interpreter, (now.starts_at, now.ends_at), caller.now)?;
    let answer_by = answer_by(tx, caller, now.starts_at)?;
    tx.about(now.client.as_ref());
    sent(tx, caller, request, interpreter)?;
    let version = tx.update(
        "interpreter_request",
        request.as_str(),
        now.version,
        &[
            ("state", RequestState::Offered.code().into()),
            ("interpreter_id", interpreter.into()),
            ("answer_by", answer_by.into()),
        ],
    )?;
    record(tx, caller, request, RequestState::Offered, "")?;
    Ok(version)
}

/// Until when an answer is awaited, as the rules say; not beyond the beginning.
pub(super) fn answer_by(tx: &mut Tx<'_>, caller: &Caller, starts_at: Instant) -> Result<Instant> {
    let hours = i64::from(pack(tx)?.answer_hours);
    Ok(Instant((caller.now.0 + hours * 60 * super::MINUTE).min(starts_at.0.max(caller.now.0))))
}

/// Writes down that somebody was asked.
pub(super) fn sent(tx: &mut Tx<'_>, caller: &Caller, request: &InterpreterRequestId, interpreter: &InterpreterId) -> Result<()> {
    tx.insert(
        "interpreter_offer",
        InterpreterOfferId::from_uuid(caller.new_uuid()).as_str(),
        &[
            ("request_id", request.into()),
            ("interpreter_id", interpreter.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("state", OfferState::Sent.code().into()),
            ("offered_at", caller.now.into()),
        ],
    )?;
    Ok(())
}
