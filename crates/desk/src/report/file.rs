//! What all files of reports have in common: words in the asked language and the formats for people.

use crate::{DeskError, Result};
use domain::time::Instant;
use exchange::table::{CsvOptions, Table, XlsxOptions};
use l10n::{Catalogue, Direction, Language, message};
use std::io::Cursor;

pub(crate) const fn not_made() -> DeskError {
    DeskError::refused("report-not-made")
}

pub(crate) struct Words<'a> {
    catalogue: &'a Catalogue,
    language: Language,
    zone: chrono_tz::Tz,
}

impl<'a> Words<'a> {
    /// # Errors
    /// `language-unknown`.
    pub(crate) fn new(catalogue: &'a Catalogue, tag: &str, zone: chrono_tz::Tz) -> Result<Self> {
        let language = catalogue.language(tag).map_err(|_| DeskError::field("language", "language-unknown"))?;
        Ok(Self { catalogue, language, zone })
    }

    /// Without the marks that keep directions apart on the screen: programs for tables show them.
    pub(crate) fn plain(&self, message: &l10n::Message) -> String {
        self.catalogue.plain(&self.language, message)
    }

    pub(crate) fn word(&self, area: &str, code: &str) -> String {
        l10n::strip_marks(&self.catalogue.word(&self.language, area, code))
    }

    pub(crate) fn language_name(&self, tag: &str) -> String {
        self.catalogue.format(&self.language).language(tag)
    }

    pub(crate) fn right_to_left(&self) -> bool {
        self.catalogue.meta(&self.language).is_some_and(|meta| meta.direction == Direction::Rtl)
    }

    /// When and by whom, in the office's own time.
    pub(crate) fn made(&self, at: Instant, by: &str) -> Result<String> {
        let local = at.local(self.zone).ok_or_else(not_made)?;
        Ok(self.plain(&message::report_made(local, by)))
    }

    pub(crate) fn csv(&self, table: &Table) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        table.write_csv(&mut bytes, CsvOptions::default()).map_err(|_| not_made())?;
        Ok(bytes)
    }

    pub(crate) fn xlsx(&self, table: &Table) -> Result<Vec<u8>> {
        let mut file = Cursor::new(Vec::new());
        let sheet_name = self.plain(&message::report_caseload_sheet());
        // Rows wait in the system's temporary folder until the file is packed: counts, nobody's data.
        let options = XlsxOptions { temp_dir: None, sheet_name };
        table.write_xlsx(&mut file, &options).map_err(|_| not_made())?;
        Ok(file.into_inner())
    }
}
