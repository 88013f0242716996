//! The import itself: one transaction, all or nothing.

use super::{
    chosen,
    listed::NewClient,
    plan::{Plan, plan},
};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::office::{ImportResult, ImportRun},
    client,
};
use domain::{
    id::{ClientId, NoteId, OpId},
    permission::Permission,
};
use std::sync::Arc;
use store::{StoreError, Tx, Value};

/// Told now and then, so that a cancel is heard soon and the telling costs nothing.
const TELL_EVERY: u32 = 200;
/// What file systems allow is shorter; a hostile caller may not fill the store.
const LONGEST_FILE_NAME: usize = 255;

/// Runs the import that the wizard has prepared. Meant for a session of its own beside the counter's.
///
/// # Errors
/// As [`plan`]; what the store says. A cancel is an answer, not an error. Nothing is kept in either case.
pub fn run(session: &mut Session, request: &ImportRun, progress: &mut dyn FnMut(u32, u32) -> bool) -> Result<ImportResult> {
    let opened = session.imports.get(&request.mapping.token)?;
    let mapping = chosen(&opened, &request.mapping)?;
    let imports = session.imports.clone();
    imports.start();
    let mut go_on = |done, total| progress(done, total) && !imports.is_cancelled();
    let outcome = plan(session, &opened.workbook, &mapping, &mut |done, total| go_on(done / 2, total)).and_then(|plan| {
        let batch = Batch { op_id: &request.op_id, file_name: &opened.file_name };
        let result = write(session, &batch, &plan, &mut go_on)?;
        imports.keep(&request.mapping.token, Arc::new(plan));
        Ok(result)
    });
    match outcome {
        Err(DeskError::Store(StoreError::Cancelled)) => {
            Ok(ImportResult { rows_read: 0, imported: 0, updated: 0, skipped: 0, duplicates: 0, cancelled: true })
        }
        other => other,
    }
}

/// An import as it is remembered: by its act, with the name of the file.
#[derive(Debug, Clone, Copy)]
pub struct Batch<'a> {
    pub op_id: &'a OpId,
    pub file_name: &'a str,
}

/// Writes a plan.
///
/// # Errors
/// [`DeskError::Permission`], `cancelled`, and what the store says (`disk-full`). Nothing is kept then.
pub fn write(
    session: &mut Session,
    batch: &Batch<'_>,
    plan: &Plan,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<ImportResult> {
    let total = plan.people() as u32;
    let op_id = batch.op_id;
    session.write(Permission::ClientImport, op_id, "clients-imported", |tx, caller| {
        tx.without_history()?;
        note_batch(tx, caller, batch, plan)?;
        let mut done = 0;
        let mut tell = || {
            let go_on = done % TELL_EVERY != 0 || progress(total / 2 + done / 2, total);
            done += 1;
            if go_on { Ok(true) } else { Err(DeskError::from(StoreError::Cancelled)) }
        };
        // Who was there first: each of them is brought into the index by itself, the new ones by one writer for all.
        if plan.updated() > 0 {
            plan.each(&mut |row| {
                let Some(id) = &row.updates else { return Ok(true) };
                // What was filled in is kept before and after: it can be withdrawn, and stands in the client's history.
                tx.keep_history(true);
                tx.about(Some(id));
                complete(tx, caller, id, &row.client)?;
                tx.keep_history(false);
                tell()
            })?;
        }
        let mut index = client::NewEntries::begin(tx)?;
        plan.each(&mut |row| {
            if row.updates.is_some() {
                return Ok(true);
            }
            add(tx, caller, op_id, &row.client, &mut index)?;
            tell()
        })?;
        index.finish(tx)?;
        progress(total, total);
        Ok(Acted {
            subject: ("client", op_id.to_string()),
            reply: ImportResult {
                rows_read: plan.rows_read() as u32,
                imported: plan.imported() as u32,
                updated: plan.updated() as u32,
                skipped: plan.skipped.len() as u32,
                duplicates: plan.duplicates.len() as u32,
                cancelled: false,
            },
        })
    })
}

fn note_batch(tx: &mut Tx<'_>, caller: &Caller, batch: &Batch<'_>, plan: &Plan) -> Result<()> {
    let file_name: String = batch.file_name.chars().take(LONGEST_FILE_NAME).collect();
    let count = |rows: usize| Value::from(rows as i64);
    let columns = [
        ("file_name", file_name.into()),
        ("staff_id", (&caller.staff_id).into()),
        ("at", caller.now.into()),
        ("rows_read", count(plan.rows_read())),
        ("imported", count(plan.imported())),
        ("updated", count(plan.updated())),
        ("skipped", count(plan.skipped.len())),
        ("removed", count(0)),
        ("restored", count(0)),
        ("kept", count(0)),
    ];
    Ok(tx.insert("import_batch", batch.op_id.as_str(), &columns)?)
}

fn add(tx: &mut Tx<'_>, caller: &Caller, op_id: &OpId, new: &NewClient, index: &mut client::NewEntries) -> Result<()> {
    let id = ClientId::from_uuid(caller.new_uuid());
    client::insert(
        tx,
        caller,
        &client::Insert { id: &id, form: &new.form, external_id: new.external_id.as_deref(), op_id, import_batch: Some(op_id) },
    )?;
    index.add(tx, &id, &new.form, new.external_id.as_deref())?;
    note(tx, caller, &id, &new.note)
}

fn note(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId, text: &str) -> Result<()> {
    if text.is_empty() {
        return Ok(());
    }
    let note = NoteId::from_uuid(caller.new_uuid());
    let columns =
        [("client_id", id.into()), ("staff_id", (&caller.staff_id).into()), ("at", caller.now.into()), ("text", text.into())];
    Ok(tx.insert("note", note.as_str(), &columns)?)
}

/// A row that was imported before fills what is still empty in the record. What staff have entered since is never overwritten; what
/// differs is kept as a note.
fn complete(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId, new: &NewClient) -> Result<()> {
    let kept = client::complete(tx, caller, id, &new.form)?;
    let known: Vec<String> = tx.all("SELECT text FROM note WHERE client_id = $1", store::params![id], |row| row.get(0))?;
    let fresh: Vec<&str> = new
        .note
        .lines()
        .chain(kept.lines())
        .filter(|line| !known.iter().any(|note| note.lines().any(|known| known == *line)))
        .collect();
    note(tx, caller, id, &fresh.join("\n"))
}
