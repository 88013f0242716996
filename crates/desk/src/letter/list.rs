//! All texts of letters at a glance.

use super::wording;
use crate::{
    Result, Session,
    api::{
        letter::{LetterKindRow, LetterTextRow, LetterTexts},
        session::Nothing,
    },
};
use domain::{
    letter::{LetterKind, LetterTextState},
    permission::Permission,
};
use l10n::Language;
use std::{collections::BTreeMap, sync::Arc};
use store::params;

/// Every kind of letter, and for each language which text holds.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, _: Nothing) -> Result<LetterTexts> {
    let catalogue = Arc::clone(session.catalogue());
    let mut languages: Vec<Language> = catalogue.languages().filter_map(|meta| catalogue.language(&meta.tag).ok()).collect();
    languages.sort_by_key(|language| (*language != Language::german(), language.clone()));
    session.read(Permission::LetterTemplate, |tx, _| {
        let drafts: BTreeMap<(String, String), u32> = tx
            .all(
                "SELECT kind, language, count(*) FROM letter_text WHERE state = $1 GROUP BY kind, language",
                params![LetterTextState::Draft.code()],
                |row| Ok(((row.get::<String>(0)?, row.get::<String>(1)?), row.get::<u32>(2)?)),
            )?
            .into_iter()
            .collect();
        let mut kinds = Vec::with_capacity(LetterKind::ALL.len());
        for kind in LetterKind::ALL {
            let german = wording::german(tx, &catalogue, *kind)?;
            let mut texts = Vec::with_capacity(languages.len());
            for language in &languages {
                let held = wording::in_force(tx, &catalogue, *kind, language)?;
                texts.push(LetterTextRow {
                    language: language.tag().to_owned(),
                    number: held.as_ref().map_or(0, |held| held.number),
                    day: held.as_ref().map(|held| held.day),
                    checked: held.as_ref().is_some_and(|held| held.checked),
                    outdated: *language != Language::german() && held.is_some_and(|held| held.german != german.label()),
                    drafts: drafts.get(&(kind.code().to_owned(), language.tag().to_owned())).copied().unwrap_or_default(),
                });
            }
            kinds.push(LetterKindRow { kind: *kind, texts });
        }
        Ok(LetterTexts { kinds })
    })
}
