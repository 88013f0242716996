//! From today letters say this.

use super::fields;
use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{client::Done, letter::LetterTextStep},
};
use domain::{
    id::LetterTextId,
    letter::{LetterKind, LetterTextState},
    permission::Permission,
};
use l10n::Template;
use store::{StoreError, Tx, params};

/// Puts a draft in force, or an earlier version again; the one that was in force is retired.
///
/// # Errors
/// `letter-text-in-force` for the one that is; a version conflict; `not-found`.
pub fn put_in_force(session: &mut Session, request: LetterTextStep) -> Result<Done> {
    session.write(Permission::LetterTemplate, &request.op_id, "letter-text-put-in-force", |tx, caller| {
        let found = tx.first(
            "SELECT kind, language, state, number, title, body FROM letter_text WHERE id = $1",
            params![&request.id],
            |row| {
                let (kind, state) = (row.code(0, LetterKind::from_code)?, row.code(2, LetterTextState::from_code)?);
                Ok((kind, row.get::<String>(1)?, state, row.get::<u32>(3)?, [row.get::<String>(4)?, row.get::<String>(5)?]))
            },
        )?;
        let (kind, language, state, number, parts) = found.ok_or(StoreError::NotFound { table: "letter_text" })?;
        if state == LetterTextState::InForce {
            let args = vec![("number", ArgValue::Number(i64::from(number)))];
            return Err(DeskError::Refused { code: "letter-text-in-force", args });
        }
        // A version of an earlier program may use a field that there is no more.
        if parts.iter().any(|text| Template::parse(text, &fields::typed(kind)).is_err()) {
            return Err(DeskError::refused("letter-text-unsound"));
        }
        retire(tx, kind, &language)?;
        let version = tx.update(
            "letter_text",
            request.id.as_str(),
            request.version,
            &[("state", LetterTextState::InForce.code().into()), ("day", caller.today.into())],
        )?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("letter_text", request.id.to_string()), reply })
    })
}

/// Takes the office's own text out of force; the id of the one that was.
pub(super) fn retire(tx: &mut Tx<'_>, kind: LetterKind, language: &str) -> Result<Option<LetterTextId>> {
    let held = tx.first(
        "SELECT id, version FROM letter_text WHERE kind = $1 AND language = $2 AND state = $3",
        params![kind.code(), language, LetterTextState::InForce.code()],
        |row| Ok((row.get::<LetterTextId>(0)?, row.get::<i64>(1)?)),
    )?;
    let Some((id, version)) = held else { return Ok(None) };
    tx.update("letter_text", id.as_str(), version, &[("state", LetterTextState::Retired.code().into())])?;
    Ok(Some(id))
}
