//! A draft of a text.

use super::{check, language_of, wording};
use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{client::Done, letter::LetterTextSave},
    staff,
};
use domain::{
    id::LetterTextId,
    letter::{LetterKind, LetterTextState},
    permission::Permission,
};
use l10n::Language;
use std::sync::Arc;
use store::{StoreError, Tx, Value, params};

/// Keeps a draft, which no letter uses yet. A version that was in force is never changed: save a new one.
///
/// # Errors
/// What [`super::check`] finds, as `letter-text-<code>` with line, name and the fields that are known; `letter-text-kept` for a version
/// that is no draft; a version conflict.
pub fn save(session: &mut Session, request: LetterTextSave) -> Result<Done> {
    session.require(Permission::LetterTemplate)?;
    let language = language_of(session, &request.text.language)?;
    let (title, body) = check::sound(&request.text)?;
    let remark = staff::optional("remark", &request.remark, 500)?;
    let kind = request.text.kind;
    let catalogue = Arc::clone(session.catalogue());
    let made = LetterTextId::from_uuid(session.new_uuid());
    session.write(Permission::LetterTemplate, &request.op_id, "letter-text-saved", |tx, caller| {
        let number = match &request.id {
            Some(id) => number_of_draft(tx, id, kind, &language)?,
            None => next_number(tx, kind, &language)?,
        };
        // A translation says the same as the German text in force; a German one is its own version.
        let german =
            if language == Language::german() { number.to_string() } else { wording::german(tx, &catalogue, kind)?.label() };
        let columns: [(&'static str, Value); 8] = [
            ("title", title.as_str().into()),
            ("body", body.as_str().into()),
            ("german", german.as_str().into()),
            ("checked", request.checked.into()),
            ("remark", remark.as_str().into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("day", caller.today.into()),
        ];
        let (id, version) = match &request.id {
            Some(id) => (id.clone(), tx.update("letter_text", id.as_str(), request.version, &columns)?),
            None => {
                let mut columns = columns.to_vec();
                columns.extend([
                    ("kind", kind.code().into()),
                    ("language", language.tag().into()),
                    ("number", Value::Int(i64::from(number))),
                    ("state", LetterTextState::Draft.code().into()),
                ]);
                tx.insert("letter_text", made.as_str(), &columns)?;
                (made.clone(), 1)
            }
        };
        Ok(Acted { subject: ("letter_text", id.to_string()), reply: Done { id: id.to_string(), version, saved_at: caller.now } })
    })
}

fn next_number(tx: &mut Tx<'_>, kind: LetterKind, language: &Language) -> Result<u32> {
    let last = tx.value::<u32>(
        "SELECT coalesce(max(number), 0) FROM letter_text WHERE kind = $1 AND language = $2",
        params![kind.code(), language.tag()],
    )?;
    Ok(last + 1)
}

fn number_of_draft(tx: &mut Tx<'_>, id: &LetterTextId, kind: LetterKind, language: &Language) -> Result<u32> {
    let found = tx.first("SELECT number, state, kind, language FROM letter_text WHERE id = $1", params![id], |row| {
        let state = row.code(1, LetterTextState::from_code)?;
        Ok((row.get::<u32>(0)?, state, row.get::<String>(2)?, row.get::<String>(3)?))
    })?;
    let (number, state, of_kind, of_language) = found.ok_or(StoreError::NotFound { table: "letter_text" })?;
    if of_kind != kind.code() || of_language != language.tag() {
        return Err(DeskError::Request);
    }
    if state != LetterTextState::Draft {
        return Err(DeskError::Refused { code: "letter-text-kept", args: vec![("number", ArgValue::Number(i64::from(number)))] });
    }
    Ok(number)
}
