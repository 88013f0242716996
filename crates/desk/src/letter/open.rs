//! One text of a letter with all its versions.

use super::{
    fields, language_of,
    wording::{self, Wording},
};
use crate::{
    Result, Session,
    api::letter::{LetterProgramText, LetterText, LetterTextOf, LetterVersion},
};
use domain::{letter::LetterTextState, permission::Permission};
use l10n::Language;
use std::sync::Arc;
use store::params;

/// # Errors
/// `language-unknown`.
pub fn open(session: &mut Session, request: LetterTextOf) -> Result<LetterText> {
    session.require(Permission::LetterTemplate)?;
    let language = language_of(session, &request.language)?;
    let catalogue = Arc::clone(session.catalogue());
    session.read(Permission::LetterTemplate, |tx, _| {
        let german = wording::german(tx, &catalogue, request.kind)?;
        let outdated = |of: &str| language != Language::german() && of != german.label();
        let versions = tx.all(
            "SELECT t.id, t.version, t.number, t.title, t.body, t.state, t.checked, t.german, t.remark, w.name, t.at, t.day
             FROM letter_text t JOIN staff w ON w.id = t.staff_id WHERE t.kind = $1 AND t.language = $2 ORDER BY t.number DESC",
            params![request.kind.code(), language.tag()],
            |row| {
                let of: String = row.get(7)?;
                Ok(LetterVersion {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    number: row.get(2)?,
                    title: row.get(3)?,
                    body: row.get(4)?,
                    state: row.code(5, LetterTextState::from_code)?,
                    checked: row.get(6)?,
                    outdated: outdated(&of),
                    german: of,
                    remark: row.get(8)?,
                    by: row.get(9)?,
                    at: row.get(10)?,
                    day: row.get(11)?,
                })
            },
        )?;
        let any_in_force = versions.iter().any(|version| version.state == LetterTextState::InForce);
        let shown = |wording: Wording, in_force: bool, outdated: bool| LetterProgramText {
            label: wording.label(),
            title: wording.title,
            body: wording.body,
            day: wording.day,
            checked: wording.checked,
            outdated,
            in_force,
        };
        let program = wording::of_program(&catalogue, request.kind, &language);
        let program = program.map(|program| {
            let old = outdated(&program.german);
            shown(program, !any_in_force, old)
        });
        Ok(LetterText {
            kind: request.kind,
            language: language.tag().to_owned(),
            fields: fields::wire(request.kind),
            versions,
            program,
            german: shown(german.clone(), true, false),
        })
    })
}
