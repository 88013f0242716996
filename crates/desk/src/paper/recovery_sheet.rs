//! The sheet with the recovery key, printed once when a store is made.

use super::{Paper, file_name, renderer};
use crate::{Desk, DeskError, Result};
use domain::office::DEFAULT_ZONE;
use l10n::message;
use letters::RecoveryData;
use store::{RecoveryKey, StoreError};

/// The sheet for the key that setting up has answered. The key is checked first: a sheet with a mistyped one would be found out
/// on the day on which it is needed.
///
/// # Errors
/// `wrong-recovery-key`, `language-unknown`, `no-store`, the codes of [`letters::LetterError`].
pub fn recovery_sheet(desk: &Desk, key: &str, language: &str) -> Result<Paper> {
    let language = desk.catalogue().language(language).map_err(|_| DeskError::field("language", "language-unknown"))?;
    let text = RecoveryKey::parse(key)?.to_text();
    let keys = store::read_keys(desk.location())?;
    // All groups are typed when the key is needed; the last one checks the others and is named once more below them.
    let groups: Vec<String> = text.split('-').map(str::to_owned).collect();
    let checksum = groups.last().cloned().ok_or(StoreError::WrongRecoveryKey)?;
    let data = RecoveryData {
        office: keys.office_name,
        store: keys.store_id,
        created_on: desk.clock().today(DEFAULT_ZONE),
        created_at: desk.clock().now(),
        groups,
        checksum,
    };
    let pdf = renderer().recovery(&data, desk.catalogue(), &language)?;
    let title = desk.catalogue().plain(&language, &message::letter_recovery_title());
    Ok(Paper { pdf, file_name: format!("{}.pdf", file_name(&title)) })
}
