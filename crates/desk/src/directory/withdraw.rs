//! Taking a directory that came in back as a whole, whenever its mistake is noticed and by whoever may bring one in.

use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, directory::DirectoryWithdraw},
};
use domain::permission::Permission;
use serde_json::Value as Json;
use store::{StoreError, Tx, params, rows::ChangedRow};

/// So many names tell where to look.
const NAMED: usize = 3;

/// Makes the directory what it was before the import. All of it or nothing: half an import would be a directory that nobody has
/// looked at.
///
/// # Errors
/// [`DeskError::Permission`]; `directory-import-unknown`; `directory-import-withdrawn` when it was taken back before;
/// `directory-import-built-on` when somebody has worked on one of its entries since; `directory-import-in-use` when something leans
/// on what it brought.
pub fn withdraw(session: &mut Session, request: DirectoryWithdraw) -> Result<Done> {
    session.write(Permission::DirectoryImport, &request.op_id, "directory-import-withdrawn", |tx, caller| {
        let import = &request.import;
        let undone_by: Option<String> = tx
            .first(
                "SELECT o.undone_by FROM directory_import i JOIN op o ON o.op_id = i.id WHERE i.id = $1",
                params![import],
                |row| row.get(0),
            )?
            .ok_or(DeskError::refused("directory-import-unknown"))?;
        if undone_by.is_some() {
            return Err(DeskError::refused("directory-import-withdrawn"));
        }
        let changes = tx.changes_of(import)?;
        must_be_as_left(tx, &changes)?;
        tx.invert(&changes).map_err(|error| match error {
            // A referral to a new service, a partner's key at a new house: what they lean on cannot go.
            StoreError::Conflict { .. } => DeskError::refused("directory-import-in-use"),
            other => other.into(),
        })?;
        tx.execute("UPDATE op SET undone_by = $2 WHERE op_id = $1", params![import, &request.op_id])?;
        let reply = Done { id: import.to_string(), version: 0, saved_at: caller.now };
        Ok(Acted { subject: ("service", import.to_string()), reply })
    })
}

/// Counts the rows that somebody has changed since, and names the first of them.
fn must_be_as_left(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> {
    let mut rows: Vec<&ChangedRow> = changes.iter().collect();
    rows.sort_by(|a, b| (&a.table, &a.row_id).cmp(&(&b.table, &b.row_id)));
    let (mut count, mut names) = (0, Vec::new());
    for of_row in rows.chunk_by(|a, b| a.table == b.table && a.row_id == b.row_id) {
        let of_row: Vec<ChangedRow> = of_row.iter().map(|change| (*change).clone()).collect();
        if tx.is_as_left(&of_row)? {
            continue;
        }
        count += 1;
        let name = of_row.iter().find_map(|change| name_of(tx, change).transpose()).transpose()?;
        names.extend(name.filter(|name| !names.contains(name)));
    }
    if count == 0 {
        return Ok(());
    }
    names.truncate(NAMED);
    let args = vec![("count", i64::from(count).into()), ("names", names.join(", ").as_str().into())];
    Err(DeskError::Refused { code: "directory-import-built-on", args })
}

/// By which people know a house or a service that the import made or changed.
fn name_of(tx: &mut Tx<'_>, change: &ChangedRow) -> Result<Option<String>> {
    if !matches!(change.table.as_str(), "service" | "directory_organization") {
        return Ok(None);
    }
    let said = [&change.after, &change.before].into_iter().flatten().find_map(|row| row.get("name").and_then(Json::as_str));
    if let Some(name) = said {
        return Ok(Some(name.to_owned()));
    }
    let sql = if change.table == "service" {
        "SELECT name FROM service WHERE id = $1"
    } else {
        "SELECT name FROM directory_organization WHERE id = $1"
    };
    Ok(tx.first(sql, params![change.row_id.as_str()], |row| row.get(0))?)
}
