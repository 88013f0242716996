//! Paper: what a visitor carries away, and the sheet with the recovery key. Pages are made in memory; the shell prints them or, by
//! the person's choice, saves them.

mod appointment_slip;
mod assignment;
mod recovery_sheet;
mod referral_slip;
mod ticket;

pub use appointment_slip::{appointment_code, appointment_slip};
pub use assignment::{assignment_sheet, month_list};
pub use recovery_sheet::recovery_sheet;
pub use referral_slip::referral_slip;
pub use ticket::{queue_ticket, ticket};

use crate::{ArgValue, Caller, DeskError, Result};
use domain::time::Instant;
use l10n::{Catalogue, Language, message};
use letters::{LetterError, Pdf, Renderer};
use std::sync::OnceLock;
use store::{StoreError, Tx, params};

/// A page and the name that is proposed when somebody saves it.
#[derive(Debug, Clone)]
pub struct Paper {
    /// Its bytes, and the characters that no embedded font can draw.
    pub pdf: Pdf,
    /// With its ending; no folder.
    pub file_name: String,
}

/// The fonts are parsed once per process, when the first page is asked for.
pub(crate) fn renderer() -> &'static Renderer {
    static RENDERER: OnceLock<Renderer> = OnceLock::new();
    RENDERER.get_or_init(Renderer::new)
}

/// The office's name as it stands on paper and in calendar files.
pub(crate) fn office_name(tx: &mut Tx<'_>) -> Result<String> {
    let name = tx.first("SELECT value FROM meta WHERE key = 'office_name'", params![], |row| row.get::<String>(0))?;
    Ok(name.ok_or(StoreError::Damaged { part: "office" })?)
}

/// The language of the second column. One that the program has no words in is no error: the page says so and shows another.
fn client_language(tag: &str) -> Result<Language> {
    Language::parse(tag).map_err(|_| DeskError::field("language", "language-unknown"))
}

/// A file's name for an appointment, without its ending: day and time, nobody's name.
pub(crate) fn appointment_file_name(catalogue: &Catalogue, language: &Language, at: Instant, caller: &Caller) -> Result<String> {
    let stamp = caller.local(at)?.format("%Y-%m-%d-%H%M").to_string();
    Ok(file_name(&catalogue.plain(language, &message::appointment_file(stamp))))
}

/// Translators write file names too: what a file system would stumble over goes.
pub(crate) fn file_name(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || matches!(c, '-' | '_') { c } else { '-' }).collect()
}

impl From<LetterError> for DeskError {
    fn from(error: LetterError) -> Self {
        let args = match &error {
            LetterError::TooLong { characters, limit } => vec![
                ("characters", ArgValue::Number(i64::try_from(*characters).unwrap_or(i64::MAX))),
                ("limit", ArgValue::Number(i64::try_from(*limit).unwrap_or(i64::MAX))),
            ],
            LetterError::Typesetting { place } | LetterError::Export { place } => vec![("place", ArgValue::from(place.as_str()))],
            _ => Vec::new(),
        };
        Self::Refused { code: error.code(), args }
    }
}
