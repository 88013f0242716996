//! Making two records of one again: what a merge moved goes back, whenever that is. What came later stays where it is, unless a person
//! says that it belongs to the other one.

use super::{
    later,
    merged::{self, Merge},
    rows::{self, Row},
    table::{Handling, tables},
};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::duplicate::{ClientMerged, ClientSplit},
    client,
    client_line::must_be_visible,
};
use domain::{id::ClientId, permission::Permission};
use serde_json::{Map, Value as Json};
use store::{
    StoreError, Tx, Value, params,
    rows::ChangedRow,
    schema::{self, Reference},
};

/// Splits a merged record off again.
///
/// # Errors
/// `not-found`; `merge-split-already`; `merge-not-last` while the survivor has itself been merged into a third record;
/// `merge-erased` once something of what was merged has been erased; `version-conflict`.
pub fn split(session: &mut Session, request: ClientSplit) -> Result<ClientMerged> {
    session.write(Permission::ClientMerge, &request.op_id, "client-split", |tx, caller| {
        let merge = Merge::load(tx, &request.merge_id)?;
        must_be_visible_now(tx, caller, &merge)?;
        if let Some(obstacle) = merge.obstacle(tx)? {
            return Err(DeskError::refused(obstacle));
        }
        let seen: i64 = tx.value("SELECT version FROM client WHERE id = $1", params![&merge.survivor])?;
        if seen != request.survivor_version {
            return Err(StoreError::Conflict { table: "client", id: merge.survivor.to_string() }.into());
        }
        let taken = later::chosen(tx, &merge, &request.take)?;
        // The later rows first: what hangs on them is found while they still point to the survivor.
        tx.about(Some(&merge.merged));
        for (row, column) in taken {
            row.move_to(tx, column, &merge.merged, None)?;
        }
        for change in merge.changes(tx)?.iter().rev() {
            give_back(tx, &merge, change)?;
        }
        for client in [&merge.survivor, &merge.merged] {
            tx.about(Some(client));
            keep_a_name(tx, caller, &merge, client)?;
        }
        tx.about(Some(&merge.merged));
        let columns = [("split_at", Value::from(caller.now)), ("split_by", (&caller.staff_id).into())];
        tx.update("client_merge", &merge.id, merge.version, &columns)?;
        let mut version: i64 = tx.value("SELECT version FROM client WHERE id = $1", params![&merge.survivor])?;
        if version == seen {
            tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![&merge.survivor])?;
            version += 1;
        }
        client::reindex(tx, &merge.survivor)?;
        client::reindex(tx, &merge.merged)?;
        Ok(Acted {
            subject: ("client", merge.merged.to_string()),
            reply: ClientMerged {
                merge_id: merge.id.clone(),
                survivor_id: merge.survivor.clone(),
                version,
                saved_at: caller.now,
            },
        })
    })
}

/// The survivor may have become a redirect itself, which is an obstacle with words of its own.
fn must_be_visible_now(tx: &mut Tx<'_>, caller: &Caller, merge: &Merge) -> Result<()> {
    let holder = crate::client_line::holder_of(tx, &merge.survivor)?;
    must_be_visible(tx, caller, &holder)
}

/// Writes back what one row was before the merge, as far as nobody has changed it since.
fn give_back(tx: &mut Tx<'_>, merge: &Merge, change: &ChangedRow) -> Result<()> {
    let Some(table) = store::rows::RECORDED.iter().find(|table| **table == change.table).copied() else { return Ok(()) };
    if table == "client_merge" {
        return Ok(());
    }
    match (&change.before, &change.after) {
        // Made by the merge: an address that became a former one. Where somebody has changed it since it stays.
        (None, Some(after)) => {
            tx.about(Some(&merge.survivor));
            if let Some(row) = rows::one(tx, table, &change.row_id)? {
                let made = named(table, after)?;
                let as_made =
                    made.iter().filter(|(column, _)| *column != "ord").all(|(column, value)| row.value(column) == Some(value));
                if as_made {
                    row.remove(tx)?;
                }
            }
            Ok(())
        }
        // Said twice, and taken away by the merge.
        (Some(before), None) => {
            tx.about(Some(&merge.merged));
            tx.insert(table, &change.row_id, &named(table, before)?).map_err(|error| match error {
                StoreError::Taken { .. } => StoreError::Conflict { table, id: change.row_id.clone() },
                other => other,
            })?;
            Ok(())
        }
        (Some(before), Some(after)) => {
            give_row_back(tx, merge, (table, &change.row_id), &named(table, before)?, &named(table, after)?)
        }
        (None, None) => Err(DeskError::refused("merge-erased")),
    }
}

fn give_row_back(
    tx: &mut Tx<'_>,
    merge: &Merge,
    (table, id): (&'static str, &str),
    before: &[(&'static str, Value)],
    after: &[(&'static str, Value)],
) -> Result<()> {
    // A name or a number that somebody has removed since stays removed.
    let Some(row) = rows::one(tx, table, id)? else { return Ok(()) };
    let moved = pointer(table, before, after);
    if let Some(column) = moved
        && row.value(column) != after.iter().find(|(name, _)| *name == column).map(|(_, value)| value)
    {
        // It belongs to somebody else by now.
        return Ok(());
    }
    let columns = if table == "client" && id == merge.survivor.as_str() {
        merged::unchanged_fields(&row, before, after)
    } else {
        before
            .iter()
            .filter(|(name, _)| after.iter().any(|(other, value)| other == name && row.value(name) == Some(value)))
            .cloned()
            .collect()
    };
    if columns.is_empty() {
        return Ok(());
    }
    let goes = moved.is_some() && table != "client" || (table == "client" && id == merge.merged.as_str());
    tx.about(Some(if goes { &merge.merged } else { &merge.survivor }));
    tx.update(table, id, row.version, &columns)?;
    Ok(())
}

/// The column by which a row was moved from one client to another.
fn pointer(table: &str, before: &[(&'static str, Value)], after: &[(&'static str, Value)]) -> Option<&'static str> {
    let pointers = schema::references_to("client").into_iter().filter(|reference| reference.table == table);
    let value = |columns: &[(&'static str, Value)], name: &str| {
        columns.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone())
    };
    pointers.map(|reference| reference.column).find(|column| {
        let (was, is) = (value(before, column), value(after, column));
        was.is_some() && was != is
    })
}

/// A record without a name could not be found by anybody, and one name stands on top. Names may have been removed since the merge.
fn keep_a_name(tx: &mut Tx<'_>, caller: &Caller, merge: &Merge, client: &ClientId) -> Result<()> {
    let reference = Reference { table: "client_name", column: "client_id" };
    let names = rows::of(tx, reference, client)?;
    if names.is_empty() {
        let other = if *client == merge.survivor { &merge.merged } else { &merge.survivor };
        let mut known = rows::of(tx, reference, other)?;
        known.sort_by_key(|row| row.int("preferred") != Some(1));
        if let Some(name) = known.first() {
            let columns: Vec<(&'static str, Value)> = name
                .columns()
                .map(|column| {
                    let value = match column {
                        "client_id" => Value::from(client),
                        "ord" => Value::Int(0),
                        "preferred" => Value::Int(1),
                        _ => name.value(column).cloned().unwrap_or(Value::Null),
                    };
                    (column, value)
                })
                .collect();
            tx.insert("client_name", &caller.new_uuid().to_string(), &columns)?;
        }
        return Ok(());
    }
    let preferred = names.iter().position(|row| row.int("preferred") == Some(1)).unwrap_or(0);
    for (index, row) in names.iter().enumerate() {
        tx.update("client_name", &row.id, row.version, &[("preferred", (index == preferred).into())])?;
    }
    Ok(())
}

/// Columns out of the history, held against the schema's own: what is stored never becomes SQL.
fn named(table: &str, columns: &Map<String, Json>) -> Result<Vec<(&'static str, Value)>> {
    let known = schema::columns_of(table);
    columns
        .iter()
        .map(|(name, value)| {
            let name = known.iter().find(|column| *column == name).copied().ok_or(StoreError::Damaged { part: "history" })?;
            let value = match value {
                Json::Null => Value::Null,
                Json::String(text) => Value::from(text.as_str()),
                Json::Number(number) => Value::Int(number.as_i64().ok_or(StoreError::Damaged { part: "history" })?),
                _ => return Err(StoreError::Damaged { part: "history" }.into()),
            };
            Ok((name, value))
        })
        .collect()
}

/// The tables whose rows move with a client, each with its column.
pub(super) fn moving() -> Vec<Reference> {
    let moves = |(reference, handling): (Reference, Handling)| {
        (handling != Handling::Stay && reference.table != "client").then_some(reference)
    };
    tables().into_iter().filter_map(moves).collect()
}

/// The row of a moving table, with the column by which it points to the client.
pub(super) fn pointing(tx: &mut Tx<'_>, table: &str, id: &str, client: &ClientId) -> Result<Option<(Row, &'static str)>> {
    for reference in moving().into_iter().filter(|reference| reference.table == table) {
        if let Some(row) = rows::one(tx, reference.table, id)?
            && row.text(reference.column) == Some(client.as_str())
        {
            return Ok(Some((row, reference.column)));
        }
    }
    Ok(None)
}
