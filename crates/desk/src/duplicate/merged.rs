//! The merges of a record: which they were, what they moved, whether they can be split.

use super::{field, later, rows::Row, split::moving};
use crate::{
    DeskError, Result, Session,
    api::{
        client::ClientOpen,
        duplicate::{MergeField, MergeRow, SplitOpen, SplitPreview},
        office::CodeCount,
    },
    client,
    client_line::{holder_of, must_be_visible, name_column},
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
    time::Instant,
};
use serde_json::Value as Json;
use std::collections::BTreeMap;
use store::{StoreError, Tx, Value, params, rows::ChangedRow};

/// One merge as the store remembers it.
#[derive(Debug)]
pub(super) struct Merge {
    pub id: String,
    pub version: i64,
    pub survivor: ClientId,
    pub merged: ClientId,
    pub op_id: OpId,
    at: Instant,
    by: String,
    split: bool,
}

const COLUMNS: &str = "SELECT m.id, m.version, m.survivor_id, m.merged_id, m.op_id, m.at, s.name, m.split_at
     FROM client_merge m JOIN staff s ON s.id = m.staff_id";

fn read(row: &store::Row) -> std::result::Result<Merge, StoreError> {
    Ok(Merge {
        id: row.get(0)?,
        version: row.get(1)?,
        survivor: row.get(2)?,
        merged: row.get(3)?,
        op_id: row.get(4)?,
        at: row.get(5)?,
        by: row.get(6)?,
        split: row.get::<Option<Instant>>(7)?.is_some(),
    })
}

impl Merge {
    pub fn load(tx: &mut Tx<'_>, id: &str) -> Result<Self> {
        let found = tx.first(&format!("{COLUMNS} WHERE m.id = $1"), params![id], read)?;
        found.ok_or(DeskError::Store(StoreError::NotFound { table: "client_merge" }))
    }

    /// The rows of the act, as its history keeps them.
    pub fn changes(&self, tx: &mut Tx<'_>) -> Result<Vec<ChangedRow>> {
        Ok(tx.changes_of(&self.op_id)?)
    }

    /// Why it cannot be split now.
    pub fn obstacle(&self, tx: &mut Tx<'_>) -> Result<Option<&'static str>> {
        if self.split {
            return Ok(Some("merge-split-already"));
        }
        let into = tx
            .first("SELECT merged_into FROM client WHERE id = $1", params![&self.merged], |row| row.get::<Option<ClientId>>(0))?;
        let Some(into) = into else { return Ok(Some("merge-erased")) };
        if into.as_ref() != Some(&self.survivor) {
            return Ok(Some("merge-not-last"));
        }
        // Erasing empties the rows of the history; what it took nobody can give back.
        let changes = self.changes(tx)?;
        let whole = changes.iter().any(|change| change.table == "client" && change.row_id == self.merged.as_str());
        let erased = !whole || changes.iter().any(|change| change.before.is_none() && change.after.is_none());
        Ok(erased.then_some("merge-erased"))
    }

    /// The rows that the merge moved or, because they were said twice, took away: table and id.
    pub fn moved(&self, tx: &mut Tx<'_>) -> Result<Vec<(String, String)>> {
        let changes = self.changes(tx)?;
        let merged = Json::from(self.merged.as_str());
        let was_theirs = |change: &&ChangedRow| {
            let pointers = moving();
            let mut own = pointers.iter().filter(|reference| reference.table == change.table);
            change.before.as_ref().is_some_and(|before| own.any(|reference| before.get(reference.column) == Some(&merged)))
        };
        Ok(changes.iter().filter(was_theirs).map(|change| (change.table.clone(), change.row_id.clone())).collect())
    }

    fn row(&self, tx: &mut Tx<'_>) -> Result<MergeRow> {
        let external_id =
            tx.first("SELECT external_id FROM client WHERE id = $1", params![&self.merged], |row| row.get::<Option<String>>(0))?;
        let moved = self.moved(tx)?;
        let changes = self.changes(tx)?;
        Ok(MergeRow {
            id: self.id.clone(),
            merged_id: self.merged.clone(),
            names: names(tx, &changes, &moved)?,
            external_id: external_id.flatten(),
            at: self.at,
            by: self.by.clone(),
            obstacle: self.obstacle(tx)?.map(str::to_owned),
            moved: counts(moved.into_iter().map(|(table, _)| table)),
        })
    }
}

/// How many of each table, as codes.
pub(super) fn counts(tables: impl Iterator<Item = String>) -> Vec<CodeCount> {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for table in tables {
        *counts.entry(table.replace('_', "-")).or_default() += 1;
    }
    counts.into_iter().map(|(code, count)| CodeCount { code, count }).collect()
}

/// The records that were merged into this one and have not been split off, the newest first.
///
/// # Errors
/// `not-found`.
pub fn merges(session: &mut Session, request: ClientOpen) -> Result<Vec<MergeRow>> {
    session.read(Permission::ClientRead, |tx, caller| {
        let holder = holder_of(tx, &request.id)?;
        must_be_visible(tx, caller, &holder)?;
        let found = tx.all(
            &format!(
                "{COLUMNS} JOIN client c ON c.id = m.merged_id JOIN audit a ON a.op_id = m.op_id
                 WHERE c.merged_into = $1 AND m.split_at IS NULL ORDER BY a.seq DESC"
            ),
            params![&holder],
            read,
        )?;
        found.iter().map(|merge| merge.row(tx)).collect()
    })
}

/// What splitting a merge would do.
///
/// # Errors
/// `not-found`; the obstacles of [`super::split`].
pub fn open_split(session: &mut Session, request: SplitOpen) -> Result<SplitPreview> {
    let notes = session.may(Permission::NoteRead);
    session.read(Permission::ClientMerge, |tx, caller| {
        let merge = Merge::load(tx, &request.merge_id)?;
        let holder = holder_of(tx, &merge.survivor)?;
        must_be_visible(tx, caller, &holder)?;
        if let Some(obstacle) = merge.obstacle(tx)? {
            return Err(DeskError::refused(obstacle));
        }
        let (survivor_version, survivor_name) = tx
            .first(
                concat!(
                    "SELECT x.version, ",
                    name_column!("x"),
                    " FROM (SELECT id AS client_id, version FROM client WHERE id = $1) x"
                ),
                params![&merge.survivor],
                |row| Ok((row.get::<i64>(0)?, row.get::<Option<String>>(1)?.unwrap_or_default())),
            )?
            .ok_or(StoreError::NotFound { table: "client" })?;
        let changes = merge.changes(tx)?;
        let mut restored = Vec::new();
        let mut changed_since = Vec::new();
        let of_survivor = |change: &&ChangedRow| change.table == "client" && change.row_id == merge.survivor.as_str();
        for change in changes.iter().filter(of_survivor) {
            let Some(row) = super::rows::one(tx, "client", &change.row_id)? else { continue };
            let Some(after) = &change.after else { continue };
            for field in
                MergeField::ALL.iter().filter(|field| field::columns(**field).iter().any(|column| after.contains_key(*column)))
            {
                let same = field::columns(*field)
                    .iter()
                    .all(|column| after.get(*column).is_none_or(|value| equal(row.value(column), value)));
                if same { restored.push(*field) } else { changed_since.push(*field) }
            }
        }
        let moved = merge.moved(tx)?;
        Ok(SplitPreview {
            merge: merge.row(tx)?,
            survivor_id: merge.survivor.clone(),
            survivor_version,
            survivor_name,
            goes_back: counts(moved.into_iter().map(|(table, _)| table)),
            restored,
            changed_since,
            later: later::listed(tx, &merge, notes)?,
        })
    })
}

/// The names that came with a merge, as they are now or as the merge took them away.
fn names(tx: &mut Tx<'_>, changes: &[ChangedRow], moved: &[(String, String)]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (_, id) in moved.iter().filter(|(table, _)| table == "client_name") {
        if let Some(row) = super::rows::one(tx, "client_name", id)? {
            names.push(client::full_name(row.text("given").unwrap_or_default(), row.text("family").unwrap_or_default()));
        } else if let Some(before) = changes.iter().find(|change| change.row_id == *id).and_then(|change| change.before.as_ref())
        {
            let text = |column: &str| before.get(column).and_then(Json::as_str).unwrap_or_default();
            names.push(client::full_name(text("given"), text("family")));
        }
    }
    names.retain(|name| !name.is_empty());
    Ok(names)
}

fn equal(value: Option<&Value>, json: &Json) -> bool {
    match (value, json) {
        (Some(Value::Null) | None, Json::Null) => true,
        (Some(Value::Int(number)), Json::Number(other)) => other.as_i64() == Some(*number),
        (Some(Value::Text(text)), Json::String(other)) => text == other,
        _ => false,
    }
}

/// The columns of the survivor that get their value of before the merge: whole fields only, and only where nobody has decided anew.
pub(super) fn unchanged_fields(
    row: &Row,
    before: &[(&'static str, Value)],
    after: &[(&'static str, Value)],
) -> Vec<(&'static str, Value)> {
    let is_as_merged =
        |column: &str| after.iter().find(|(name, _)| *name == column).is_none_or(|(_, value)| row.value(column) == Some(value));
    before
        .iter()
        .filter(|(column, _)| {
            let field = MergeField::ALL.iter().find(|field| field::columns(**field).contains(column));
            match field {
                Some(field) => field::columns(*field).iter().all(|column| is_as_merged(column)),
                None => is_as_merged(column),
            }
        })
        .cloned()
        .collect()
}
