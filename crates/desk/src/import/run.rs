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
use store::{StoreError, Tx};

/// Told now and then, so that a cancel is heard soon and the telling costs nothing.
const TELL_EVERY: usize = 200;

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
        let result = write(session, &request.op_id, &plan, &mut go_on)?;
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

/// Writes a plan.
///
/// # Errors
/// [`DeskError::Permission`], `cancelled`, and what the store says (`disk-full`). Nothing is kept then.
pub fn write(
    session: &mut Session,
    op_id: &OpId,
    plan: &Plan,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<ImportResult> {
    let total = plan.rows.len() as u32;
    session.write(Permission::ClientImport, op_id, "clients-imported", |tx, caller| {
        tx.without_history()?;
        for (index, row) in plan.rows.iter().enumerate() {
            if index % TELL_EVERY == 0 && !progress((total + index as u32) / 2, total) {
                return Err(StoreError::Cancelled.into());
            }
            match &row.updates {
                None => add(tx, caller, op_id, &row.client)?,
                Some(id) => complete(tx, caller, id, &row.client)?,
            }
        }
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

fn add(tx: &mut Tx<'_>, caller: &Caller, op_id: &OpId, new: &NewClient) -> Result<()> {
    let id = ClientId::from_uuid(caller.new_uuid());
    client::insert(
        tx,
        caller,
        &client::Insert { id: &id, form: &new.form, external_id: new.external_id.as_deref(), op_id, import_batch: Some(op_id) },
    )?;
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
