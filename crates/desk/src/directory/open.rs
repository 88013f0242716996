//! A directory's file on the screen: chosen, looked at, and brought in as it was looked at. And the way out, as a file.

use super::{
    Preview,
    import::{self, Named, preview},
};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{
        client::Done,
        directory::{
            DirectoryChange, DirectoryExport, DirectoryFinding, DirectoryForm, DirectoryImport, DirectoryOpened, DirectoryRows,
        },
    },
};
use domain::permission::Permission;
use exchange::hsds::{self, Arg, HsdsError, Reading, View};
use std::{
    collections::BTreeMap,
    fs::File,
    io::{Cursor, Read},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

/// So many changes and findings a screen can hold. The counts say how many there are.
const SHOWN: usize = 300;

/// The file that a session has opened. Shared with the session that brings it in.
#[derive(Debug, Clone, Default)]
pub struct Directories(Arc<Mutex<Option<Arc<Opened>>>>);

#[derive(Debug)]
struct Opened {
    token: String,
    file_name: String,
    reading: Reading,
    preview: Preview,
}

impl Directories {
    /// One file at a time: an older one is let go.
    fn put(&self, opened: Opened) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(opened));
    }

    fn get(&self, token: &str) -> Result<Arc<Opened>> {
        let opened = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        opened.filter(|opened| opened.token == token).ok_or(DeskError::refused("import-not-open"))
    }
}

/// Reads the file at `path`. One that is too large is not taken into memory to find that out.
///
/// # Errors
/// `file-unreadable`; `hsds-…` for what cannot be read to its end, see [`HsdsError`].
pub fn read_file(path: &Path) -> Result<Reading> {
    let unreadable = |_| DeskError::refused("file-unreadable");
    let limit = hsds::LARGEST_FILE as u64 + 1;
    let mut bytes = Vec::new();
    File::open(path).map_err(unreadable)?.take(limit).read_to_end(&mut bytes).map_err(unreadable)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    hsds::read(&bytes, &name).map_err(|error| refused(&error))
}

/// A file that is no directory, as an error of the desk.
#[must_use]
pub fn refused(error: &HsdsError) -> DeskError {
    let args = error.args().into_iter().map(|(name, value)| {
        let value = match value {
            Arg::Count(count) => ArgValue::Number(i64::try_from(count).unwrap_or(i64::MAX)),
            Arg::Name(name) => ArgValue::Text(name.to_owned()),
        };
        (name, value)
    });
    DeskError::Refused { code: error.code(), args: args.collect() }
}

/// Reads the file at `path` and says what bringing it in would change. Nothing is written.
///
/// # Errors
/// [`DeskError::Permission`], and what [`read_file`] says.
pub fn choose_file(session: &mut Session, path: &Path) -> Result<DirectoryOpened> {
    session.require(Permission::DirectoryImport)?;
    let reading = read_file(path)?;
    let found = preview(session, &reading.dataset)?;
    let token = session.new_uuid().to_string();
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut findings = reading.findings.clone();
    findings.extend(found.refused.clone());
    let reply = DirectoryOpened {
        token: token.clone(),
        file_name: file_name.clone(),
        rows: count(reading.dataset.len()),
        added: rows(&found.added),
        missing: rows(&found.missing),
        changes: found.changed.iter().take(SHOWN).map(DirectoryChange::from).collect(),
        changed: count(found.changed.len()),
        unchanged: count(found.unchanged),
        findings: findings.shown.iter().take(SHOWN).map(DirectoryFinding::from).collect(),
        found: count(findings.total),
    };
    session.directories.put(Opened { token, file_name, reading, preview: found });
    Ok(reply)
}

/// Brings the opened file in, all rows or none, if it still does what the person was shown.
///
/// # Errors
/// `import-not-open`; `hsds-refused` for a file with findings; `directory-changed` when somebody has worked on the directory since.
pub fn bring_in(session: &mut Session, request: &DirectoryImport) -> Result<Done> {
    session.require(Permission::DirectoryImport)?;
    let opened = session.directories.get(&request.token)?;
    let found = opened.reading.findings.total;
    if found > 0 {
        return Err(DeskError::Refused { code: "hsds-refused", args: vec![("count", i64::from(count(found)).into())] });
    }
    import::write_all(session, &request.op_id, &opened.file_name, &opened.reading.dataset, |now| {
        if now == opened.preview { Ok(()) } else { Err(DeskError::refused("directory-changed")) }
    })
}

/// The whole directory as a file: its name and bytes.
///
/// # Errors
/// [`DeskError::Permission`]; `report-not-made`.
pub fn export_file(session: &mut Session, request: &DirectoryExport) -> Result<(String, Vec<u8>)> {
    let dataset = super::export(session, request.extensions)?;
    let mut bytes = Vec::new();
    let (written, end) = match request.form {
        DirectoryForm::Package => (hsds::write_package(&dataset, request.extensions, Cursor::new(&mut bytes)), "zip"),
        DirectoryForm::Organisations => (json(&dataset, View::Organization, request.extensions, &mut bytes), "json"),
        DirectoryForm::Services => (json(&dataset, View::Service, request.extensions, &mut bytes), "json"),
    };
    written.map_err(|_| DeskError::refused("report-not-made"))?;
    Ok((format!("hsds-{}.{end}", session.clock().today(session.zone())), bytes))
}

fn json(dataset: &hsds::Dataset, view: View, extensions: bool, out: &mut Vec<u8>) -> std::io::Result<()> {
    hsds::write_json(dataset, view, hsds::Form::List, extensions, out)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn rows(named: &BTreeMap<&'static str, Named>) -> Vec<DirectoryRows> {
    // In the order of the standard: houses before what they offer.
    let tables = hsds::schema::TABLES.iter().filter_map(|table| named.get(table.name).map(|rows| (table.name, rows)));
    tables
        .map(|(table, rows)| DirectoryRows { table: table.to_owned(), count: count(rows.count), names: rows.names.clone() })
        .collect()
}

impl From<&import::Change> for DirectoryChange {
    fn from(change: &import::Change) -> Self {
        Self {
            table: change.table.to_owned(),
            id: change.id.clone(),
            name: change.name.clone(),
            field: change.field.clone(),
            before: change.before.clone(),
            after: change.after.clone(),
        }
    }
}

impl From<&hsds::Finding> for DirectoryFinding {
    fn from(finding: &hsds::Finding) -> Self {
        Self {
            code: finding.code.to_owned(),
            file: finding.file.clone(),
            row: finding.row,
            table: finding.table.to_owned(),
            id: finding.id.clone(),
            field: finding.field.clone(),
        }
    }
}
