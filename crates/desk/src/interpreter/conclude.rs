//! How it went.

use super::{ASK, done, find, must_become, record};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{client::Done, interpreter::InterpreterConclude},
};
use domain::interpreter::{InterpreterMode, Outcome, RequestState};
use store::params;

const MOST_MINUTES: u32 = 720;
const MOST_KILOMETRES: u32 = 1_000;

/// Writes down that a service was done, or who did not come, with what is needed to pay for it.
///
/// # Errors
/// `interpreter-state`; `appointment-not-yet` before it began; `number-too-large` with its field.
pub fn conclude(session: &mut Session, request: InterpreterConclude) -> Result<Done> {
    session.require(ASK)?;
    for (field, number, most) in [("minutes", request.minutes, MOST_MINUTES), ("kilometres", request.kilometres, MOST_KILOMETRES)]
    {
        if number.is_some_and(|number| number > most) {
            let args = vec![("most", ArgValue::Number(i64::from(most)))];
            return Err(DeskError::Field { field: field.to_owned(), code: "number-too-large", args });
        }
    }
    session.write(ASK, &request.op_id, "interpreter-concluded", |tx, caller| {
        let now = find(tx, caller, &request.id, request.version)?;
        let to = match request.outcome {
            Outcome::Done => RequestState::Done,
            Outcome::ClientAbsent => RequestState::ClientAbsent,
            Outcome::InterpreterAbsent => RequestState::InterpreterAbsent,
        };
        must_become(&now, to)?;
        if now.starts_at > caller.now {
            return Err(DeskError::refused("appointment-not-yet"));
        }
        let agreed = u32::try_from((now.ends_at.0 - now.starts_at.0) / super::MINUTE).map_err(|_| DeskError::Request)?;
        let usual: u32 = match &now.interpreter {
            Some(interpreter) => tx.value("SELECT kilometres FROM interpreter WHERE id = $1", params![interpreter])?,
            None => 0,
        };
        // What did not take place has no length of its own: the agreed one is what a no-show is reckoned by.
        let minutes = match request.outcome {
            Outcome::Done => request.minutes.unwrap_or(agreed),
            Outcome::ClientAbsent => agreed,
            Outcome::InterpreterAbsent => 0,
        };
        let travels = now.mode == InterpreterMode::OnSite && request.outcome != Outcome::InterpreterAbsent;
        let kilometres = if travels { request.kilometres.unwrap_or(usual) } else { 0 };
        tx.about(now.client.as_ref());
        let version = tx.update(
            "interpreter_request",
            request.id.as_str(),
            now.version,
            &[("state", to.code().into()), ("minutes", minutes.into()), ("kilometres", kilometres.into())],
        )?;
        record(tx, caller, &request.id, to, "")?;
        Ok(done(caller, "interpreter_request", request.id.as_str(), version))
    })
}
