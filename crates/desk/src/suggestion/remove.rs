//! A suggestion is taken out.

use super::{REVIEW, list::told};
use crate::{
    Acted, Result, Session,
    api::{client::Done, voice::SuggestionRemove},
};
use store::params;

/// Removes a line that names somebody or is none. Its words are kept nowhere, so this is not taken back.
///
/// # Errors
/// `not-found`; a version conflict.
pub fn remove(session: &mut Session, request: SuggestionRemove) -> Result<Done> {
    session.write(REVIEW, &request.op_id, "suggestion-removed", |tx, caller| {
        told(tx, caller, &request.id, request.version)?;
        tx.execute("DELETE FROM suggestion WHERE id = $1", params![&request.id])?;
        let reply = Done { id: request.id.to_string(), version: request.version, saved_at: caller.now };
        Ok(Acted { subject: ("suggestion", request.id.to_string()), reply })
    })
}
