//! Writing rows that belong to a record: each change is kept before and after, for history and for undo, and an update
//! names the version it saw.

use crate::{StoreError, Tx, Value};
use domain::id::{ClientId, OpId};
use serde_json::{Map, Value as Json};

/// One row before and after an act. Both hold only the columns that the act named.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangedRow {
    pub client_id: Option<String>,
    pub table: String,
    pub row_id: String,
    /// `None`: the act made the row.
    pub before: Option<Map<String, Json>>,
    /// `None`: the act removed it.
    pub after: Option<Map<String, Json>>,
}

/// Collects what an act changes.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    pub(crate) changed: Vec<ChangedRow>,
    /// The client whose record the rows belong to.
    pub(crate) client: Option<String>,
    /// Bulk work keeps no rows: an import is one act over a hundred thousand of them and is taken back as a whole.
    pub(crate) off: bool,
}

/// The tables that take part in history and undo. Every one has `id` and `version`.
pub const RECORDED: &[&str] = &[
    "absence",
    "appointment",
    "appointment_earlier",
    "appointment_reminder",
    "appointment_series",
    "appointment_guest",
    "appointment_resource",
    "appointment_service",
    "case_file",
    "case_step",
    "client",
    "client_address",
    "client_blocked_name",
    "client_dispute",
    "client_document",
    "client_language",
    "client_link",
    "client_merge",
    "client_name",
    "client_representative",
    "client_restriction",
    "contact",
    "contact_means",
    "directory_accessibility",
    "directory_address",
    "directory_attribute",
    "directory_contact",
    "directory_cost_option",
    "directory_funding",
    "directory_language",
    "directory_location",
    "directory_meta_table_description",
    "directory_metadata",
    "directory_organization",
    "directory_organization_identifier",
    "directory_phone",
    "directory_program",
    "directory_required_document",
    "directory_schedule",
    "directory_service_area",
    "directory_service_at_location",
    "directory_service_capacity",
    "directory_taxonomy",
    "directory_taxonomy_term",
    "directory_unit",
    "directory_url",
    "disclosure",
    "duplicate_decision",
    "household_member",
    "incoming_referral",
    "interpreter",
    "interpreter_conflict",
    "interpreter_exception",
    "interpreter_hour",
    "interpreter_language",
    "interpreter_offer",
    "interpreter_request",
    "interpreter_settlement",
    "interpreter_settlement_line",
    "interpreter_step",
    "legal_basis",
    "letter_text",
    "letterhead",
    "note",
    "office_key",
    "partner_key",
    "privacy_notice",
    "queue_counter",
    "queue_service",
    "queue_step",
    "queue_ticket",
    "referral",
    "referral_chase",
    "referral_package",
    "referral_reply",
    "referral_step",
    "release",
    "resource",
    "service",
    "service_favourite",
    "service_text",
    "staff",
    "suggestion",
    "working_hour",
    "working_pattern",
];

impl Tx<'_> {
    /// Names the client whose history the rows written from now on belong to.
    pub fn about(&mut self, client: Option<&ClientId>) {
        self.recorder.client = client.map(|id| id.as_str().to_owned());
    }

    /// Bulk work keeps no rows before and after.
    ///
    /// # Errors
    /// What the engine says.
    pub fn without_history(&mut self) -> Result<(), StoreError> {
        self.recorder.off = true;
        self.engine.make_room()
    }

    /// Whether rows are kept before and after from here on: within bulk work, for what it changes in records that were there.
    pub fn keep_history(&mut self, on: bool) {
        self.recorder.off = !on;
    }

    /// Adds a row with version 1.
    ///
    /// # Errors
    /// What the engine says.
    pub fn insert(&mut self, table: &'static str, id: &str, columns: &[(&'static str, Value)]) -> Result<(), StoreError> {
        let mut sql = format!("INSERT INTO {table} (id, version");
        for (name, _) in columns {
            sql.push_str(", ");
            sql.push_str(name);
        }
        sql.push_str(") VALUES ($1, 1");
        let mut params = Vec::with_capacity(columns.len() + 1);
        params.push(Value::from(id));
        for (_, value) in columns {
            params.push(value.clone());
            sql.push_str(&format!(", ${}", params.len()));
        }
        sql.push(')');
        self.execute(&sql, &params)?;
        self.record(table, id, None, Some(columns));
        Ok(())
    }

    /// Changes a row that is still at `version` and answers its new version. Columns that stay equal are not recorded; when all
    /// do, nothing is written and the version stays.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when somebody changed it meanwhile, [`StoreError::NotFound`] when it is gone.
    pub fn update(
        &mut self,
        table: &'static str,
        id: &str,
        version: i64,
        columns: &[(&'static str, Value)],
    ) -> Result<i64, StoreError> {
        let names: Vec<&'static str> = columns.iter().map(|(name, _)| *name).collect();
        let (found, before) = self.columns(table, id, &names)?.ok_or(StoreError::NotFound { table })?;
        if found != version {
            return Err(StoreError::Conflict { table, id: id.to_owned() });
        }
        let changed: Vec<(&'static str, Value)> = columns
            .iter()
            .zip(&before)
            .filter(|((_, after), before)| after != *before)
            .map(|((name, after), _)| (*name, after.clone()))
            .collect();
        if changed.is_empty() {
            return Ok(version);
        }
        let mut sql = format!("UPDATE {table} SET version = version + 1");
        let mut params = vec![Value::from(id), Value::from(version)];
        for (name, value) in &changed {
            params.push(value.clone());
            sql.push_str(&format!(", {name} = ${}", params.len()));
        }
        sql.push_str(" WHERE id = $1 AND version = $2");
        if self.execute(&sql, &params)? != 1 {
            return Err(StoreError::Conflict { table, id: id.to_owned() });
        }
        let before: Vec<(&'static str, Value)> = columns
            .iter()
            .zip(before)
            .filter(|((name, _), _)| changed.iter().any(|(other, _)| other == name))
            .map(|((name, _), before)| (*name, before))
            .collect();
        self.record(table, id, Some(&before), Some(&changed));
        Ok(version + 1)
    }

    /// Removes a row of a record (a name, a language), keeping it in the history. `columns` is what the history keeps of it.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when it is gone.
    pub fn remove(&mut self, table: &'static str, id: &str, columns: &[&'static str]) -> Result<(), StoreError> {
        let (_, values) = self.columns(table, id, columns)?.ok_or(StoreError::NotFound { table })?;
        self.execute(&format!("DELETE FROM {table} WHERE id = $1"), &[Value::from(id)])?;
        let before: Vec<(&'static str, Value)> = columns.iter().copied().zip(values).collect();
        self.record(table, id, Some(&before), None);
        Ok(())
    }

    /// Version and columns of a row.
    ///
    /// # Errors
    /// What the engine says.
    pub fn columns(
        &mut self,
        table: &'static str,
        id: &str,
        names: &[&'static str],
    ) -> Result<Option<(i64, Vec<Value>)>, StoreError> {
        let list: String = names.iter().map(|name| format!(", {name}")).collect();
        self.first(&format!("SELECT version{list} FROM {table} WHERE id = $1"), &[Value::from(id)], |row| {
            Ok((row.get(0)?, row.values[1..].to_vec()))
        })
    }

    fn record(
        &mut self,
        table: &str,
        id: &str,
        before: Option<&[(&'static str, Value)]>,
        after: Option<&[(&'static str, Value)]>,
    ) {
        if self.recorder.off {
            return;
        }
        let map = |columns: &[(&'static str, Value)]| {
            columns.iter().map(|(name, value)| ((*name).to_owned(), to_json(value))).collect()
        };
        self.recorder.changed.push(ChangedRow {
            client_id: self.recorder.client.clone(),
            table: table.to_owned(),
            row_id: id.to_owned(),
            before: before.map(map),
            after: after.map(map),
        });
    }

    /// What an act changed, in its order.
    ///
    /// # Errors
    /// What the engine says.
    pub fn changes_of(&mut self, op: &OpId) -> Result<Vec<ChangedRow>, StoreError> {
        self.all(
            "SELECT client_id, table_name, row_id, before, after FROM change_row WHERE op_id = $1 ORDER BY ord",
            &[Value::from(op)],
            read_changed,
        )
    }

    /// Writes the inverse of `changes`, the last first, each as a change of its own. A row that somebody changed since is a
    /// conflict and nothing is undone.
    ///
    /// # Errors
    /// [`StoreError::Conflict`], or a unique value that has been taken since.
    pub fn invert(&mut self, changes: &[ChangedRow]) -> Result<(), StoreError> {
        for change in changes.iter().rev() {
            let table =
                RECORDED.iter().find(|table| **table == change.table).copied().ok_or(StoreError::Damaged { part: "history" })?;
            self.recorder.client.clone_from(&change.client_id);
            match (&change.before, &change.after) {
                (None, Some(after)) => self.invert_insert(table, &change.row_id, after)?,
                (Some(before), Some(after)) => self.invert_update(table, &change.row_id, before, after)?,
                (Some(before), None) => self.insert(table, &change.row_id, &named(table, before)?)?,
                (None, None) => return Err(StoreError::Damaged { part: "history" }),
            }
        }
        Ok(())
    }

    /// Whether every row of `changes` is still as that act left it, so that [`Tx::invert`] meets nothing that somebody did since.
    ///
    /// # Errors
    /// What the engine says.
    pub fn is_as_left(&mut self, changes: &[ChangedRow]) -> Result<bool, StoreError> {
        let mut looked_at = std::collections::HashSet::new();
        // The last change of a row says what it should be.
        for change in changes.iter().rev().filter(|change| looked_at.insert((change.table.clone(), change.row_id.clone()))) {
            let table =
                RECORDED.iter().find(|table| **table == change.table).copied().ok_or(StoreError::Damaged { part: "history" })?;
            let Some(after) = &change.after else {
                if self.columns(table, &change.row_id, &[])?.is_some() {
                    return Ok(false);
                }
                continue;
            };
            let wanted = named(table, after)?;
            let names: Vec<&'static str> = wanted.iter().map(|(name, _)| *name).collect();
            let Some((version, found)) = self.columns(table, &change.row_id, &names)? else { return Ok(false) };
            let made = change.before.is_none();
            if (made && version != 1) || wanted.iter().zip(&found).any(|((_, after), found)| after != found) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn invert_insert(&mut self, table: &'static str, id: &str, after: &Map<String, Json>) -> Result<(), StoreError> {
        let columns: Vec<&'static str> = named(table, after)?.into_iter().map(|(name, _)| name).collect();
        let (version, _) = self.columns(table, id, &columns)?.ok_or(StoreError::Conflict { table, id: id.to_owned() })?;
        if version != 1 {
            return Err(StoreError::Conflict { table, id: id.to_owned() });
        }
        // What has been attached since (a contact of a new client) holds the row by a foreign key.
        self.remove(table, id, &columns).map_err(|error| match error {
            StoreError::Taken { .. } => StoreError::Conflict { table, id: id.to_owned() },
            other => other,
        })
    }

    fn invert_update(
        &mut self,
        table: &'static str,
        id: &str,
        before: &Map<String, Json>,
        after: &Map<String, Json>,
    ) -> Result<(), StoreError> {
        let now = named(table, after)?;
        let names: Vec<&'static str> = now.iter().map(|(name, _)| *name).collect();
        let conflict = || StoreError::Conflict { table, id: id.to_owned() };
        let (version, found) = self.columns(table, id, &names)?.ok_or_else(conflict)?;
        if now.iter().zip(&found).any(|((_, after), found)| after != found) {
            return Err(conflict());
        }
        self.update(table, id, version, &named(table, before)?).map(|_| ())
    }
}

/// Reads `client_id, table_name, row_id, before, after`.
pub(crate) fn read_changed(row: &crate::Row) -> Result<ChangedRow, StoreError> {
    let map = |text: Option<String>| {
        text.map(|text| serde_json::from_str(&text)).transpose().map_err(|_| StoreError::Damaged { part: "history" })
    };
    Ok(ChangedRow {
        client_id: row.get(0)?,
        table: row.get(1)?,
        row_id: row.get(2)?,
        before: map(row.get(3)?)?,
        after: map(row.get(4)?)?,
    })
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Int(number) => Json::from(*number),
        Value::Text(text) => Json::from(text.as_str()),
    }
}

/// Column names out of the history, held against the schema's own: what is stored never becomes SQL.
fn named(table: &str, columns: &Map<String, Json>) -> Result<Vec<(&'static str, Value)>, StoreError> {
    columns
        .iter()
        .map(|(name, value)| {
            let name = crate::migrate::column(table, name).ok_or(StoreError::Damaged { part: "history" })?;
            let value = match value {
                Json::Null => Value::Null,
                Json::String(text) => Value::from(text.as_str()),
                Json::Number(number) => Value::Int(number.as_i64().ok_or(StoreError::Damaged { part: "history" })?),
                _ => return Err(StoreError::Damaged { part: "history" }),
            };
            Ok((name, value))
        })
        .collect()
}
