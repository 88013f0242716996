//! Back to the text of the program.

use super::{language_of, put_in_force::retire};
use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, letter::LetterTextBack},
};
use domain::permission::Permission;

/// Takes the office's own text out of force, so that the program's holds. The versions stay.
///
/// # Errors
/// `letter-text-none-in-force` where the program's holds already; `language-unknown`.
pub fn back(session: &mut Session, request: LetterTextBack) -> Result<Done> {
    session.require(Permission::LetterTemplate)?;
    let language = language_of(session, &request.language)?;
    session.write(Permission::LetterTemplate, &request.op_id, "letter-text-taken-back", |tx, caller| {
        let id = retire(tx, request.kind, language.tag())?.ok_or(DeskError::refused("letter-text-none-in-force"))?;
        Ok(Acted {
            subject: ("letter_text", id.to_string()),
            reply: Done { id: id.to_string(), version: 0, saved_at: caller.now },
        })
    })
}
