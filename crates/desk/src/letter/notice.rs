//! Which privacy notice is in force.

use super::wording;
use crate::{DeskError, Result, api::release::NoticeInForce};
use domain::letter::LetterKind;
use l10n::{Catalogue, Language};
use store::Tx;

/// The notice as it would be printed in this language today.
///
/// # Errors
/// `notice-no-text` where there is none in this language: the sheet would be in German alone.
pub(crate) fn notice_in_force(tx: &mut Tx<'_>, catalogue: &Catalogue, language: &Language) -> Result<NoticeInForce> {
    let kind = LetterKind::PrivacyNotice;
    let german = wording::german(tx, catalogue, kind)?;
    if *language == Language::german() {
        return Ok(NoticeInForce {
            version: german.printed(),
            translation: String::new(),
            since: german.day,
            checked: german.checked,
        });
    }
    let beside = wording::in_force(tx, catalogue, kind, language)?.ok_or(DeskError::field("language", "notice-no-text"))?;
    Ok(NoticeInForce {
        version: german.printed(),
        translation: beside.printed(),
        since: german.day.max(beside.day),
        checked: german.checked && beside.checked,
    })
}
