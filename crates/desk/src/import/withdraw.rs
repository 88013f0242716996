//! Taking an import back as a whole: a wrong file is a mistake like any other.
//!
//! Whom the import made goes, what it filled in goes back. Whoever somebody has worked on since stays as they are: work is never
//! lost to the mistake of a file.

use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::import::{ImportWithdraw, ImportWithdrawn},
    client,
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
};
use std::collections::{BTreeMap, HashSet};
use store::{StoreError, Tx, Value, params, rows::ChangedRow, schema};

/// Clients that go in one statement.
const AT_ONCE: usize = 100;

/// Withdraws an import. Meant for a session of its own beside the counter's. A cancel is an answer, not an error; nothing has
/// changed then.
///
/// # Errors
/// [`DeskError::Permission`]; `import-unknown`; `import-withdrawn` when it was withdrawn before; what the store says.
pub fn withdraw(
    session: &mut Session,
    request: &ImportWithdraw,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<ImportWithdrawn> {
    let imports = session.imports.clone();
    imports.start();
    let mut go_on = |done, total| progress(done, total) && !imports.is_cancelled();
    match take_back(session, request, &mut go_on) {
        Err(DeskError::Store(StoreError::Cancelled)) => Ok(ImportWithdrawn { removed: 0, restored: 0, kept: 0, cancelled: true }),
        other => other,
    }
}

fn take_back(
    session: &mut Session,
    request: &ImportWithdraw,
    go_on: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<ImportWithdrawn> {
    let batch = &request.batch;
    session.write(Permission::ClientImport, &request.op_id, "import-withdrawn", |tx, caller| {
        let withdrawn: Option<OpId> = tx
            .first("SELECT withdrawn_op FROM import_batch WHERE id = $1", params![batch], |row| row.get(0))?
            .ok_or(DeskError::refused("import-unknown"))?;
        if withdrawn.is_some() {
            return Err(DeskError::refused("import-withdrawn"));
        }
        tx.without_history()?;
        let mut counted = ImportWithdrawn { removed: 0, restored: 0, kept: 0, cancelled: false };
        give_back(tx, batch, &mut counted)?;
        remove(tx, batch, &mut counted, go_on)?;
        note_withdrawal(tx, caller, request, &counted)?;
        Ok(Acted { subject: ("client", batch.to_string()), reply: counted })
    })
}

/// Gives back what the import filled in, client by client.
fn give_back(tx: &mut Tx<'_>, batch: &OpId, counted: &mut ImportWithdrawn) -> Result<()> {
    let imported_at: i64 = tx.value("SELECT seq FROM audit WHERE op_id = $1", params![batch])?;
    let mut by_client: BTreeMap<String, Vec<ChangedRow>> = BTreeMap::new();
    for change in tx.changes_of(batch)? {
        if let Some(client) = change.client_id.clone() {
            by_client.entry(client).or_default().push(change);
        }
    }
    for (client, changes) in by_client {
        let since: i64 = tx.value(
            "SELECT count(*) FROM change_row r JOIN audit a ON a.op_id = r.op_id WHERE r.client_id = $1 AND a.seq > $2",
            params![client.as_str(), imported_at],
        )?;
        let Some(id) = ClientId::parse(&client).filter(|_| since == 0) else {
            counted.kept += 1;
            continue;
        };
        if !tx.is_as_left(&changes)? {
            counted.kept += 1;
            continue;
        }
        tx.keep_history(true);
        tx.invert(&changes)?;
        tx.keep_history(false);
        client::after_undo(tx, &id, &changes)?;
        counted.restored += 1;
    }
    Ok(())
}

/// Removes whom the import made, unless somebody has worked on them since.
fn remove(tx: &mut Tx<'_>, batch: &OpId, counted: &mut ImportWithdrawn, go_on: &mut dyn FnMut(u32, u32) -> bool) -> Result<()> {
    let worked_on = worked_on(tx, batch)?;
    let mut made =
        tx.all("SELECT id FROM client WHERE import_batch = $1 ORDER BY id", params![batch], |row| row.get::<ClientId>(0))?;
    made.retain(|client| !worked_on.contains(client.as_str()));
    counted.kept += worked_on.len() as u32;
    let total = made.len() as u32;
    for chunk in made.chunks(AT_ONCE) {
        if !go_on(counted.removed, total) {
            return Err(StoreError::Cancelled.into());
        }
        let ids: Vec<Value> = chunk.iter().map(Value::from).collect();
        let list: Vec<String> = (1..=ids.len()).map(|number| format!("${number}")).collect();
        let list = list.join(", ");
        client::forget(tx, chunk)?;
        for table in own_tables() {
            tx.execute(&format!("DELETE FROM {table} WHERE client_id IN ({list})"), &ids)?;
        }
        tx.execute(&format!("DELETE FROM client WHERE id IN ({list})"), &ids)?;
        counted.removed += chunk.len() as u32;
    }
    go_on(total, total);
    Ok(())
}

/// The tables in which an import writes rows of a client. What a person writes there stands in the history.
fn own_tables() -> impl Iterator<Item = &'static str> {
    client::PARTS.iter().copied().chain(["note"])
}

/// Of those whom the import made: who has been changed, or has a row in any other table that points to a client. That is asked of
/// the schema, so a table of a later day keeps its clients too.
fn worked_on(tx: &mut Tx<'_>, batch: &OpId) -> Result<HashSet<String>> {
    let mut found = HashSet::new();
    let mut add = |sql: &str| {
        tx.each(sql, params![batch], |row| {
            found.insert(row.get::<String>(0)?);
            Ok(())
        })
    };
    add("SELECT id FROM client WHERE import_batch = $1 AND version <> 1")?;
    for reference in schema::references_to("client") {
        let schema::Reference { table, column } = reference;
        // The index of the search is made from the client itself.
        if table.starts_with("search_") || own_tables().any(|own| own == table) {
            continue;
        }
        // The import has a million clients, the other table a few rows about them: it is read first, as CROSS JOIN says.
        add(&format!(
            "SELECT DISTINCT t.{column} FROM {table} t CROSS JOIN client c WHERE c.id = t.{column} AND c.import_batch = $1"
        ))?;
    }
    Ok(found)
}

fn note_withdrawal(tx: &mut Tx<'_>, caller: &Caller, request: &ImportWithdraw, counted: &ImportWithdrawn) -> Result<()> {
    let count = |count: u32| Value::from(i64::from(count));
    let changed = tx.execute(
        "UPDATE import_batch SET version = version + 1, withdrawn_op = $2, withdrawn_at = $3, withdrawn_by = $4,
                removed = $5, restored = $6, kept = $7
         WHERE id = $1 AND withdrawn_op IS NULL",
        params![
            &request.batch,
            &request.op_id,
            caller.now,
            &caller.staff_id,
            count(counted.removed),
            count(counted.restored),
            count(counted.kept)
        ],
    )?;
    if changed == 1 { Ok(()) } else { Err(DeskError::refused("import-withdrawn")) }
}
