//! What an import would do, row by row, before it does anything.

use super::{
    duplicates::{self, Duplicate, Known},
    listed,
};
use crate::{DeskError, Result, Session};
use domain::{id::ClientId, permission::Permission};
use exchange::list::{self, Mapping, Reading, RowOutcome, SkipReason, Workbook};

/// One row of the list that becomes or completes a client.
#[derive(Debug)]
pub struct PlannedRow {
    pub sheet: String,
    pub row: u32,
    pub name: String,
    pub client: listed::NewClient,
    pub readings: Vec<Reading>,
    /// The client of the store that came from the same row of an earlier import.
    pub updates: Option<ClientId>,
}

#[derive(Debug)]
pub struct SkippedRow {
    pub sheet: String,
    pub row: u32,
    pub reason: SkipReason,
    pub text: String,
}

/// Every row of the list is in exactly one of the two lists.
#[derive(Debug)]
pub struct Plan {
    pub rows: Vec<PlannedRow>,
    pub skipped: Vec<SkippedRow>,
    pub duplicates: Vec<Duplicate>,
}

impl Plan {
    #[must_use]
    pub fn rows_read(&self) -> usize {
        self.rows.len() + self.skipped.len()
    }

    #[must_use]
    pub fn updated(&self) -> usize {
        self.rows.iter().filter(|row| row.updates.is_some()).count()
    }

    #[must_use]
    pub fn imported(&self) -> usize {
        self.rows.len() - self.updated()
    }
}

/// Reads a mapping that was kept as a file (`--map`), and holds it against the list.
///
/// # Errors
/// `mapping-invalid` when it is not JSON of that form or names a sheet that the list does not have.
pub fn mapping_from_json(text: &str, workbook: &Workbook) -> Result<Mapping> {
    let mapping: Mapping = serde_json::from_str(text).map_err(|_| DeskError::refused("mapping-invalid"))?;
    let known = |name: &str| workbook.sheets.iter().any(|sheet| sheet.name == name);
    if mapping.sheets.iter().all(|sheet| known(&sheet.sheet)) { Ok(mapping) } else { Err(DeskError::refused("mapping-invalid")) }
}

/// Works out what an import of the list would do. Reads the store, writes nothing. `progress` is told rows done and rows in all, and
/// stops the work by answering `false`.
///
/// # Errors
/// [`DeskError::Permission`]; `cancelled`; `import-nothing` when no row holds a person.
pub fn plan(
    session: &mut Session,
    workbook: &Workbook,
    mapping: &Mapping,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<Plan> {
    session.require(Permission::ClientImport)?;
    let today = session.clock.date(session.zone);
    let pack = domain::residence::ResidencePack::embedded();
    let outcome = list::interpret(workbook, mapping, today);
    let mut rows = Vec::new();
    let mut skipped = Vec::new();
    for row in outcome.rows {
        match row {
            RowOutcome::Client { sheet, row, client, readings } => {
                let labels = mapping.sheets.iter().find(|known| known.sheet == sheet).ok_or(DeskError::Request)?;
                let (client, readings) = listed::new_client(*client, readings, labels, pack);
                let row = row as u32;
                rows.push(PlannedRow { sheet, row, name: client.display_name(), client, readings, updates: None });
            }
            RowOutcome::Skipped { sheet, row, reason, text } => skipped.push(SkippedRow { sheet, row: row as u32, reason, text }),
        }
    }
    if rows.is_empty() {
        return Err(DeskError::refused("import-nothing"));
    }
    let found = duplicates::find(session, &rows, progress)?;
    for Known { row, client } in found.known {
        rows[row].updates = Some(client);
    }
    Ok(Plan { rows, skipped, duplicates: found.duplicates })
}
