//! What an import would do, row by row, before it does anything.
//!
//! A plan keeps the list as it was read and what was found out about it, not the people: whoever wants them has them interpreted
//! again, one after the other. So a list of a million rows is planned and written in bounded memory.

use super::{
    duplicates::{self, Duplicate},
    listed,
    people::People,
};
use crate::{DeskError, Result, Session};
use chrono::NaiveDate;
use domain::{id::ClientId, permission::Permission};
use exchange::list::{self, Mapping, Reading, ReadingKind, RowOutcome, SkipReason, SwappedNames, Workbook};
use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};
use store::StoreError;

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

/// What is to be imported.
#[derive(Debug, Clone, Copy)]
pub struct List<'a> {
    pub file_name: &'a str,
    pub workbook: &'a Arc<Workbook>,
    /// Which column is what.
    pub mapping: &'a Mapping,
}

/// Every row of the list is either skipped or one of [`Plan::each`].
#[derive(Debug)]
pub struct Plan {
    workbook: Arc<Workbook>,
    mapping: Mapping,
    today: NaiveDate,
    swapped: SwappedNames,
    rows: usize,
    /// By the number of the row among those that hold a person.
    updates: HashMap<usize, ClientId>,
    held: HashSet<usize>,
    /// The newest act that was looked at.
    pub(super) seen: i64,
    /// How many of each kind of reading.
    pub reading_counts: BTreeMap<ReadingKind, u32>,
    pub skipped: Vec<SkippedRow>,
    /// The likeliest first.
    pub duplicates: Vec<Duplicate>,
}

impl Plan {
    #[must_use]
    pub fn rows_read(&self) -> usize {
        self.rows + self.skipped.len()
    }

    /// Rows that hold a person.
    #[must_use]
    pub const fn people(&self) -> usize {
        self.rows
    }

    #[must_use]
    pub fn updated(&self) -> usize {
        self.updates.len()
    }

    #[must_use]
    pub fn imported(&self) -> usize {
        self.rows - self.updated()
    }

    /// Has every row that holds a person interpreted and gives it to `f`, in the order of the list, until `f` answers `false`.
    ///
    /// # Errors
    /// The first error of `f`.
    pub fn each(&self, f: &mut dyn FnMut(PlannedRow) -> Result<bool>) -> Result<()> {
        let mut number = 0;
        let mut outcome = Ok(());
        each_listed(&self.workbook, &self.mapping, self.today, &self.swapped, &mut |row| {
            let Listed::Client(mut row) = row else { return true };
            row.updates = self.updates.get(&number).cloned();
            let held = self.held.contains(&number);
            number += 1;
            if held {
                return true;
            }
            match f(*row) {
                Ok(go_on) => go_on,
                Err(error) => {
                    outcome = Err(error);
                    false
                }
            }
        })?;
        outcome
    }
}

/// A row as the desk takes it.
enum Listed {
    Client(Box<PlannedRow>),
    Skipped(SkippedRow),
}

fn each_listed(
    workbook: &Workbook,
    mapping: &Mapping,
    today: NaiveDate,
    swapped: &SwappedNames,
    f: &mut dyn FnMut(Listed) -> bool,
) -> Result<SwappedNames> {
    let pack = domain::residence::ResidencePack::embedded();
    let mut unknown_sheet = false;
    let swapped = list::interpret_rows(workbook, mapping, today, swapped, &mut |row| match row {
        RowOutcome::Client { sheet, row, client, readings } => {
            let Some(labels) = mapping.sheets.iter().find(|known| known.sheet == sheet) else {
                unknown_sheet = true;
                return false;
            };
            let (client, readings) = listed::new_client(*client, readings, labels, pack);
            let name = client.display_name();
            f(Listed::Client(Box::new(PlannedRow { sheet, row: row as u32, name, client, readings, updates: None })))
        }
        RowOutcome::Skipped { sheet, row, reason, text } => {
            f(Listed::Skipped(SkippedRow { sheet, row: row as u32, reason, text }))
        }
    });
    if unknown_sheet { Err(DeskError::Request) } else { Ok(swapped) }
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

/// Told now and then, so that a cancel is heard soon.
const TELL_EVERY: usize = 500;

/// Works out what an import of the list would do. Reads the store, writes nothing. `progress` is told rows done and rows in all, and
/// stops the work by answering `false`.
///
/// # Errors
/// [`DeskError::Permission`]; `cancelled`; `import-nothing` when no row holds a person.
pub fn plan(session: &mut Session, list: &List<'_>, progress: &mut dyn FnMut(u32, u32) -> bool) -> Result<Plan> {
    let List { file_name, workbook, mapping } = *list;
    session.require(Permission::ClientImport)?;
    let today = session.clock.date(session.zone);
    let total: usize = workbook.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    // Reading is about a third of the work, looking for duplicates the rest.
    let mut tell = |share: u32, from: u32, to: u32| {
        let done = u64::from(total) * u64::from(share * (to - from) + from * 100) / 10_000;
        progress(u32::try_from(done).unwrap_or(total), total)
    };
    let mut people = People::default();
    let mut external = Vec::new();
    let mut skipped = Vec::new();
    let mut reading_counts: BTreeMap<ReadingKind, u32> = BTreeMap::new();
    let mut seen = 0;
    let mut cancelled = false;
    let swapped = each_listed(workbook, mapping, today, &SwappedNames::default(), &mut |row| {
        seen += 1;
        if seen % TELL_EVERY == 0 && !tell((seen as u64 * 100 / u64::from(total.max(1))) as u32, 0, 33) {
            cancelled = true;
            return false;
        }
        match row {
            Listed::Client(row) => {
                if let Some(number) = &row.client.external_id {
                    external.push((duplicates::hash(number), people.len() as u32));
                }
                for reading in &row.readings {
                    *reading_counts.entry(reading.kind).or_default() += 1;
                }
                people.push(&row.sheet, row.row, &row.client.view());
            }
            Listed::Skipped(row) => skipped.push(row),
        }
        true
    })?;
    if cancelled {
        return Err(StoreError::Cancelled.into());
    }
    if people.len() == 0 {
        return Err(DeskError::refused("import-nothing"));
    }
    if !swapped.is_empty() {
        *reading_counts.entry(ReadingKind::NameSwapped).or_default() += swapped.len() as u32;
    }
    external.sort_unstable();
    let found = duplicates::find(session, file_name, &people, &external, &mut |done, _| tell(done, 33, 100))?;
    for number in &found.held {
        let place = people.place(*number);
        skipped.push(SkippedRow { sheet: place.sheet, row: place.row, reason: SkipReason::Held, text: place.name });
    }
    Ok(Plan {
        workbook: Arc::clone(workbook),
        mapping: mapping.clone(),
        today,
        swapped,
        rows: people.len() - found.held.len(),
        updates: found.known,
        held: found.held,
        seen: found.seen,
        reading_counts,
        skipped,
        duplicates: found.duplicates,
    })
}
