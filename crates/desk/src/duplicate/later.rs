//! What was added to a record after a merge. When the merge is split, nobody but a person knows to whom it belongs.

use super::{
    merged::Merge,
    rows::Row,
    split::{moving, pointing},
};
use crate::{DeskError, Result, api::duplicate::LaterRow};
use std::collections::HashSet;
use store::{Tx, params, schema};

/// A row that came after the merge.
struct Later {
    row: Row,
    column: &'static str,
    at: domain::time::Instant,
    by: String,
}

/// The rows that came after the merge and are still there, in the order of their coming.
fn since(tx: &mut Tx<'_>, merge: &Merge) -> Result<Vec<Later>> {
    let added = tx.all(
        "SELECT c.table_name, c.row_id, o.at, s.name
         FROM change_row c JOIN op o ON o.op_id = c.op_id JOIN staff s ON s.id = o.staff_id JOIN audit a ON a.op_id = c.op_id
         WHERE c.client_id = $1 AND c.before IS NULL AND a.seq > (SELECT m.seq FROM audit m WHERE m.op_id = $2)
         ORDER BY a.seq, c.ord",
        params![&merge.survivor, merge.op_id.as_str()],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get(2)?, row.get::<String>(3)?)),
    )?;
    let mut seen = HashSet::new();
    let mut later = Vec::new();
    for (table, id, at, by) in added {
        if seen.insert((table.clone(), id.clone()))
            && let Some((row, column)) = pointing(tx, &table, &id, &merge.survivor)?
        {
            later.push(Later { row, column, at, by });
        }
    }
    Ok(later)
}

/// The row that this one hangs on, such as the case of a referral: whose it is decides for both.
fn parent(row: &Row) -> Option<String> {
    let tables: HashSet<&str> = moving().iter().map(|reference| reference.table).collect();
    tables.into_iter().filter(|table| *table != row.table).find_map(|table| {
        let own = schema::references_to(table).into_iter().find(|reference| reference.table == row.table)?;
        row.text(own.column).map(str::to_owned)
    })
}

/// What a person chooses from: rows that hang on nothing else.
pub(super) fn listed(tx: &mut Tx<'_>, merge: &Merge, notes: bool) -> Result<Vec<LaterRow>> {
    let rows = since(tx, merge)?.into_iter().filter(|later| parent(&later.row).is_none());
    Ok(rows
        .map(|later| LaterRow {
            text: words(&later.row, notes),
            id: later.row.id,
            kind: later.row.table.replace('_', "-"),
            at: later.at,
            by: later.by,
        })
        .collect())
}

/// What stands on the line of a row: its own words, or what it is about. Notes are for those who may read them.
fn words(row: &Row, notes: bool) -> String {
    let column = match row.table {
        "note" if notes => "text",
        "contact" | "referral" => "need",
        "case_file" => "number",
        "appointment" => "subject",
        "contact_means" => "value",
        "client_language" => "tag",
        "client_document" => "number",
        "client_address" => "place",
        "client_representative" => "name",
        "client_name" => {
            return [row.text("given"), row.text("family")].into_iter().flatten().collect::<Vec<_>>().join(" ").trim().to_owned();
        }
        _ => return String::new(),
    };
    row.text(column).unwrap_or_default().to_owned()
}

/// The rows that go with the split: those that were chosen, and whatever hangs on a row that goes.
///
/// # Errors
/// [`DeskError::Request`] for a row that was not offered.
pub(super) fn chosen(tx: &mut Tx<'_>, merge: &Merge, wanted: &[String]) -> Result<Vec<(Row, &'static str)>> {
    let later = since(tx, merge)?;
    let free = |id: &String| later.iter().any(|row| row.row.id == *id && parent(&row.row).is_none());
    if !wanted.iter().all(free) {
        return Err(DeskError::Request);
    }
    let mut going: HashSet<String> = wanted.iter().cloned().collect();
    going.extend(merge.moved(tx)?.into_iter().map(|(_, id)| id));
    let mut taken = Vec::new();
    for Later { row, column, .. } in later {
        let goes = match parent(&row) {
            None => wanted.contains(&row.id),
            Some(parent) => going.contains(&parent),
        };
        if goes {
            going.insert(row.id.clone());
            taken.push((row, column));
        }
    }
    Ok(taken)
}
