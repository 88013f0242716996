//! What the steering group made of a suggestion.

use super::{REVIEW, list::told};
use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, voice::SuggestionStep},
    staff,
};

/// Sets the state and the answer of the group.
///
/// # Errors
/// `suggestion-step` for a step that is none; `field-required` without the words that an end needs; `field-too-long`; a version conflict.
pub fn step(session: &mut Session, request: SuggestionStep) -> Result<Done> {
    session.require(REVIEW)?;
    let answer = if request.to.needs_answer() {
        staff::required("answer", &request.answer, 1000)?
    } else {
        staff::optional("answer", &request.answer, 1000)?
    };
    session.write(REVIEW, &request.op_id, "suggestion-stepped", |tx, caller| {
        let state = told(tx, caller, &request.id, request.version)?;
        if state != request.to && !state.may_become(request.to) {
            return Err(DeskError::refused("suggestion-step"));
        }
        let version = tx.update(
            "suggestion",
            request.id.as_str(),
            request.version,
            &[("state", request.to.code().into()), ("answer", answer.as_str().into())],
        )?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("suggestion", request.id.to_string()), reply })
    })
}
