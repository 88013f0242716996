//! Bringing in an office's old list: read, map, look at what was understood, then all or nothing.

mod batch;
mod duplicates;
mod listed;
mod open;
mod people;
mod plan;
mod preview;
mod report;
mod run;
mod withdraw;

pub use batch::{kept, list};
pub use open::{choose_file, header, open, refused};
pub use plan::{List, Plan, PlannedRow, mapping_from_json, plan};
pub use preview::preview;
pub use report::{report_file, report_json, report_table};
pub use run::{plan_and_write, run};
pub use withdraw::withdraw;

use crate::{
    DeskError, Result, Session,
    api::{office::ImportMapping, session::Nothing},
};
use exchange::list::{Mapping, Workbook};
use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

/// The lists that a session has opened, and the word to stop the import that runs. Shared with the session that runs it.
#[derive(Debug, Clone, Default)]
pub struct Imports {
    open: Arc<Mutex<HashMap<String, Arc<Opened>>>>,
    /// What the last import of a list did: its report is about that, not about what the store has become.
    done: Arc<Mutex<Option<(String, Arc<Plan>)>>>,
    cancelled: Arc<AtomicBool>,
}

/// A list as it was read, under the name it had.
#[derive(Debug)]
pub(crate) struct Opened {
    pub(crate) file_name: String,
    pub(crate) workbook: Arc<Workbook>,
    pub(crate) proposed: Mapping,
}

impl Imports {
    fn get(&self, token: &str) -> Result<Arc<Opened>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner).get(token).cloned().ok_or(DeskError::refused("import-not-open"))
    }

    /// One list at a time: an older one is let go.
    fn put(&self, token: String, opened: Opened) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.clear();
        open.insert(token, Arc::new(opened));
        self.cancelled.store(false, Ordering::SeqCst);
    }

    fn keep(&self, token: &str, plan: Arc<Plan>) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = Some((token.to_owned(), plan));
    }

    fn done(&self, token: &str) -> Option<Arc<Plan>> {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        done.as_ref().filter(|(known, _)| known == token).map(|(_, plan)| Arc::clone(plan))
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::SeqCst)
    }

    fn start(&self) {
        self.cancelled.store(false, Ordering::SeqCst);
    }

    /// The flag that stops the import that runs: told without waiting for the session.
    #[must_use]
    pub fn stop(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancelled)
    }
}

/// Stops the import that runs; nothing of it is kept.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn cancel(session: &mut Session, _: Nothing) -> Result<Nothing> {
    session.require(domain::permission::Permission::ClientImport)?;
    session.imports.cancelled.store(true, Ordering::SeqCst);
    Ok(Nothing {})
}

/// The mapping a person chose on the screen, over the proposal.
fn chosen(opened: &Opened, request: &ImportMapping) -> Result<Mapping> {
    let mut mapping = opened.proposed.clone();
    for sheet in &request.sheets {
        let known = mapping.sheets.iter_mut().find(|known| known.sheet == sheet.name).ok_or(DeskError::Request)?;
        known.used = sheet.use_it;
        known.not_used = (!sheet.use_it).then_some(exchange::list::NotUsed::Chosen);
        let header_row = sheet.header_row.map(|row| row as usize);
        if known.header_row != header_row
            && let Some(found) = opened.workbook.sheets.iter().find(|found| found.name == sheet.name)
        {
            // Other headings are other labels, and other names of columns.
            known.columns = exchange::list::propose_sheet(found, header_row).columns;
            known.header_row = header_row;
        }
        for (index, code) in sheet.fields.iter().enumerate() {
            let field = exchange::list::Field::from_code(code).ok_or(DeskError::Request)?;
            match known.columns.iter_mut().find(|column| column.column == index) {
                Some(column) if column.field != field => {
                    column.field = field;
                    column.from = exchange::list::FieldSource::Chosen;
                }
                Some(_) => {}
                None => known.columns.push(exchange::list::ColumnMapping {
                    column: index,
                    header: String::new(),
                    field,
                    confidence: 100,
                    from: exchange::list::FieldSource::Chosen,
                }),
            }
        }
    }
    Ok(mapping)
}
