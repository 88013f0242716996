//! The sheet with the recovery key, printed once.

use std::fmt;

use domain::time::{Day, Instant};
use l10n::{Catalogue, Language, message};

use crate::values::Values;
use crate::words::{Word, Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on a recovery sheet. The groups open the store: keep the value and its page no longer than printing takes.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryData {
    pub office: String,
    /// Tells this store from another; may be empty.
    pub store: String,
    pub created_on: Day,
    /// The creation time that the file names.
    pub created_at: Instant,
    /// The key in groups of the same length, in the order of reading.
    pub groups: Vec<String>,
    /// By which a typing mistake is found.
    pub checksum: String,
}

impl fmt::Debug for RecoveryData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecoveryData").field("store", &self.store).finish_non_exhaustive()
    }
}

impl Renderer {
    /// The recovery sheet, in German and in the language of the member of staff who sets up the store.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn recovery(&self, data: &RecoveryData, catalogue: &Catalogue, staff: &Language) -> Result<Pdf, LetterError> {
        let columns = columns(catalogue, staff, words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", &data.office);
        values.texts("office-contact", &[]);
        values.text("reference", &data.store);
        values.texts("groups", &data.groups);
        values.put("across", across(&data.groups));
        values.text("checksum", &data.checksum);
        self.press(Template::Recovery, values, data.created_at)
    }
}

fn words(data: &RecoveryData) -> Words {
    vec![
        ("title", message::letter_recovery_title().into()),
        ("what", message::letter_recovery_what().into()),
        ("checksum", message::letter_recovery_checksum().into()),
        ("created", message::letter_recovery_created().into()),
        ("created-day", Word::Day(data.created_on.0)),
        ("keep-title", message::letter_recovery_keep_title().into()),
        ("keep", message::letter_recovery_keep().into()),
        ("never-title", message::letter_recovery_never_title().into()),
        ("never", message::letter_recovery_never().into()),
        ("lost-title", message::letter_recovery_lost_title().into()),
        ("lost", message::letter_recovery_lost().into()),
        ("authoritative", message::letter_authoritative(data.created_on.0).into()),
        ("as-of", message::letter_as_of(data.created_on.0).into()),
    ]
}

/// How many groups fit beside each other: four of up to five characters, fewer of longer ones.
fn across(groups: &[String]) -> i64 {
    match groups.iter().map(|group| group.chars().count()).max().unwrap_or_default() {
        0..=6 => 4,
        7..=9 => 3,
        10..=14 => 2,
        _ => 1,
    }
}
