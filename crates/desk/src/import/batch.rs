//! What has been imported, and what is left of an import that was withdrawn.

use crate::{
    Caller, DeskError, Result, Session,
    api::{
        import::{ImportBatch, ImportBatchRef, ImportKept, ImportKeptReply, ImportWithdrawal},
        session::Nothing,
    },
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
};
use store::{Row, StoreError, Tx, params};

/// A screen holds so many names; the counts are whole.
const SHOWN: i64 = 500;

/// All imports, the newest first.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<ImportBatch>> {
    session.read(Permission::ClientImport, |tx, _| {
        Ok(tx.all(
            "SELECT b.id, b.file_name, b.at, s.name, b.rows_read, b.imported, b.updated, b.skipped,
                    b.withdrawn_at, w.name, b.removed, b.restored, b.kept
             FROM import_batch b JOIN staff s ON s.id = b.staff_id LEFT JOIN staff w ON w.id = b.withdrawn_by
             ORDER BY b.at DESC, b.id DESC",
            &[],
            batch,
        )?)
    })
}

fn batch(row: &Row) -> std::result::Result<ImportBatch, StoreError> {
    let count = |index| row.get::<i64>(index).map(|count| u32::try_from(count).unwrap_or_default());
    let withdrawn = match (row.get(8)?, row.get(9)?) {
        (Some(at), Some(by)) => Some(ImportWithdrawal { at, by, removed: count(10)?, restored: count(11)?, kept: count(12)? }),
        _ => None,
    };
    Ok(ImportBatch {
        id: row.get(0)?,
        file_name: row.get(1)?,
        at: row.get(2)?,
        by: row.get(3)?,
        rows_read: count(4)?,
        imported: count(5)?,
        updated: count(6)?,
        skipped: count(7)?,
        withdrawn,
    })
}

/// Whom a withdrawn import has left because somebody had worked on them: those it made, and those it had filled in. Names are for
/// those who may find clients; what is restricted stays away.
///
/// # Errors
/// [`DeskError::Permission`]; `import-unknown`.
pub fn kept(session: &mut Session, request: ImportBatchRef) -> Result<ImportKeptReply> {
    let may_read = session.may(Permission::ClientFind);
    session.read(Permission::ClientImport, |tx, caller| {
        let withdrawn_op: Option<OpId> = tx
            .first("SELECT withdrawn_op FROM import_batch WHERE id = $1", params![&request.batch], |row| row.get(0))?
            .ok_or(DeskError::refused("import-unknown"))?;
        let Some(withdrawn_op) = withdrawn_op else { return Ok(ImportKeptReply { clients: Vec::new(), total: 0 }) };
        let mut clients = made(tx, caller, &request.batch)?;
        clients.extend(filled(tx, caller, &request.batch, &withdrawn_op)?);
        let total = clients.len() as u32;
        clients.truncate(SHOWN as usize);
        if !may_read {
            for client in &mut clients {
                client.name.clear();
            }
        }
        Ok(ImportKeptReply { clients, total })
    })
}

fn made(tx: &mut Tx<'_>, caller: &Caller, batch: &OpId) -> Result<Vec<ImportKept>> {
    named(
        tx,
        "SELECT c.id FROM client c WHERE c.import_batch = $1 AND c.restricted <= $2",
        params![batch, caller.sees_restricted],
        true,
    )
}

/// The withdrawal has recorded what it gave back, so whoever is in the record of the import alone was left as they are.
fn filled(tx: &mut Tx<'_>, caller: &Caller, batch: &OpId, withdrawn: &OpId) -> Result<Vec<ImportKept>> {
    named(
        tx,
        "SELECT DISTINCT c.id FROM change_row r JOIN client c ON c.id = r.client_id
         WHERE r.op_id = $1 AND c.restricted <= $2
           AND NOT EXISTS (SELECT 1 FROM change_row w WHERE w.op_id = $3 AND w.client_id = r.client_id)",
        params![batch, caller.sees_restricted, withdrawn],
        false,
    )
}

fn named(tx: &mut Tx<'_>, clients: &str, params: &[store::Value], made: bool) -> Result<Vec<ImportKept>> {
    let sql = format!(
        "SELECT k.id, n.given, n.family FROM ({clients}) k
         LEFT JOIN client_name n ON n.client_id = k.id AND n.preferred = 1 ORDER BY k.id, n.ord"
    );
    let mut found: Vec<ImportKept> = Vec::new();
    tx.each(&sql, params, |row| {
        let id: ClientId = row.get(0)?;
        if found.last().is_none_or(|last| last.id != id) {
            let (given, family): (Option<String>, Option<String>) = (row.get(1)?, row.get(2)?);
            let name = crate::client::full_name(&given.unwrap_or_default(), &family.unwrap_or_default());
            found.push(ImportKept { id, name, made });
        }
        Ok(())
    })?;
    Ok(found)
}
