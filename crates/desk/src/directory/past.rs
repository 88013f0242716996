//! Directories that came in as a file.

use super::Preview;
use crate::{
    Caller, Result, Session,
    api::{
        directory::{DirectoryPast, DirectoryWithdrawal},
        session::Nothing,
    },
};
use domain::{id::OpId, permission::Permission};
use store::{Row, StoreError, Tx, Value, params};

/// What a path may bring is not stored at any length.
const LONGEST_FILE_NAME: usize = 200;

/// All imports, the newest first.
///
/// # Errors
/// [`DeskError::Permission`](crate::DeskError::Permission).
pub fn past(session: &mut Session, _: Nothing) -> Result<Vec<DirectoryPast>> {
    session.read(Permission::DirectoryImport, |tx, _| {
        Ok(tx.all(
            "SELECT i.id, i.file_name, i.at, s.name, i.added, i.changed, u.at, w.name
             FROM directory_import i JOIN staff s ON s.id = i.staff_id JOIN op o ON o.op_id = i.id
             LEFT JOIN op u ON u.op_id = o.undone_by LEFT JOIN staff w ON w.id = u.staff_id
             ORDER BY i.at DESC, i.id DESC",
            params![],
            row,
        )?)
    })
}

fn row(row: &Row) -> std::result::Result<DirectoryPast, StoreError> {
    let withdrawn = match (row.get(6)?, row.get(7)?) {
        (Some(at), Some(by)) => Some(DirectoryWithdrawal { at, by }),
        _ => None,
    };
    Ok(DirectoryPast {
        id: row.get(0)?,
        file_name: row.get(1)?,
        at: row.get(2)?,
        by: row.get(3)?,
        added: row.get(4)?,
        changed: row.get(5)?,
        withdrawn,
    })
}

/// Writes down that a file is brought in. The row stays when the import is taken back, so that the list says both.
pub(super) fn note(tx: &mut Tx<'_>, caller: &Caller, op_id: &OpId, file_name: &str, preview: &Preview) -> Result<()> {
    let file_name: String = file_name.chars().filter(|c| !c.is_control()).take(LONGEST_FILE_NAME).collect();
    let count = |number: usize| Value::Int(i64::try_from(number).unwrap_or(i64::MAX));
    // Past the history: what is taken back is the directory, not that a file came.
    tx.execute(
        "INSERT INTO directory_import (id, version, file_name, staff_id, at, added, changed) VALUES ($1, 1, $2, $3, $4, $5, $6)",
        params![
            op_id,
            file_name,
            &caller.staff_id,
            caller.now,
            count(preview.added.values().map(|rows| rows.count).sum()),
            count(preview.changed.len())
        ],
    )?;
    Ok(())
}
