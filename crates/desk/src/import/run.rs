//! The import itself: one transaction, all or nothing.

use super::{
    chosen,
    listed::NewClient,
    plan::{List, Plan, plan},
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
    let list = List { file_name: &opened.file_name, workbook: &opened.workbook, mapping: &mapping };
    match plan_and_write(session, &request.op_id, &list, &mut go_on) {
        Ok((plan, result)) => {
            imports.keep(&request.mapping.token, Arc::new(plan));
            Ok(result)
        }
        Err(DeskError::Store(StoreError::Cancelled)) => {
            Ok(ImportResult { rows_read: 0, imported: 0, updated: 0, skipped: 0, duplicates: 0, cancelled: true })
        }
        Err(other) => Err(other),
    }
}

/// The store changed in a way that makes a plan wrong, between planning and writing.
const OUTDATED: &str = "import-outdated";
/// So often a list is planned before somebody is told that others import at the same time.
const PLANS: usize = 3;

/// Plans and writes. Where somebody else imported or merged people in between, it is planned anew: two who import one list at once get
/// everybody once.
///
/// # Errors
/// As [`plan`]; `import-outdated` when others don't cease to import; what the store says (`disk-full`). Nothing is kept then.
pub fn plan_and_write(
    session: &mut Session,
    op_id: &OpId,
    list: &List<'_>,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<(Plan, ImportResult)> {
    let mut plans = 0;
    loop {
        let plan = plan(session, list, &mut |done, total| progress(done / 2, total))?;
        plans += 1;
        match write(session, op_id, list.file_name, &plan, progress) {
            Err(DeskError::Refused { code: OUTDATED, .. }) if plans < PLANS => {}
            outcome => return outcome.map(|result| (plan, result)),
        }
    }
}

fn write(
    session: &mut Session,
    op_id: &OpId,
    file_name: &str,
    plan: &Plan,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<ImportResult> {
    let total = plan.people() as u32;
    session.write(Permission::ClientImport, op_id, "clients-imported", |tx, caller| {
        if is_outdated(tx, plan)? {
            return Err(DeskError::refused(OUTDATED));
        }
        tx.without_history()?;
        note_batch(tx, caller, op_id, file_name, plan)?;
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

/// Whether people came or became others since the plan. What staff type in meanwhile changes none of the numbers by which rows are known.
fn is_outdated(tx: &mut Tx<'_>, plan: &Plan) -> Result<bool> {
    let since: i64 = tx.value(
        "SELECT count(*) FROM audit WHERE seq > $1
         AND action IN ('clients-imported', 'import-withdrawn', 'clients-merged', 'client-split', 'client-restricted')",
        store::params![plan.seen],
    )?;
    Ok(since > 0)
}

fn note_batch(tx: &mut Tx<'_>, caller: &Caller, op_id: &OpId, file_name: &str, plan: &Plan) -> Result<()> {
    let file_name: String = file_name.chars().take(LONGEST_FILE_NAME).collect();
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
    Ok(tx.insert("import_batch", op_id.as_str(), &columns)?)
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
