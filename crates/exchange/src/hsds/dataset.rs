//! Rows of all tables, each id once.

use super::{
    Finding, Findings, HsdsError, MOST_ROWS, Place,
    schema::{TABLES, Table},
};
use std::collections::{BTreeMap, HashMap};

/// Fields that the standard does not know, as JSON.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// One row. Two are equal when they say the same, wherever they stand.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// A UUID in lower case.
    pub id: String,
    /// All fields but the id that say something, and those that may be blank. Numbers are as JSON writes them.
    pub fields: BTreeMap<&'static str, String>,
    pub extra: Extra,
    pub place: Place,
}

impl PartialEq for Row {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id && self.fields == other.fields && self.extra == other.extra
    }
}

impl Row {
    /// What a field says; empty where it says nothing.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.fields.get(field).map_or("", String::as_str)
    }
}

#[derive(Debug, Clone, Default)]
struct Rows {
    rows: Vec<Row>,
    by_id: HashMap<String, usize>,
}

/// A directory.
#[derive(Debug, Clone, Default)]
pub struct Dataset {
    tables: BTreeMap<&'static str, Rows>,
}

impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        TABLES.iter().all(|table| {
            let (mine, theirs) = (self.rows(table.name), other.rows(table.name));
            mine.len() == theirs.len() && mine.iter().all(|row| other.row(table.name, &row.id) == Some(row))
        })
    }
}

impl Dataset {
    /// The rows of a table in their order.
    #[must_use]
    pub fn rows(&self, table: &str) -> &[Row] {
        self.tables.get(table).map_or(&[], |rows| &rows.rows)
    }

    #[must_use]
    pub fn row(&self, table: &str, id: &str) -> Option<&Row> {
        let rows = self.tables.get(table)?;
        rows.by_id.get(id).map(|index| &rows.rows[*index])
    }

    pub(super) fn row_mut(&mut self, table: &str, id: &str) -> Option<&mut Row> {
        let rows = self.tables.get_mut(table)?;
        rows.by_id.get(id).map(|index| &mut rows.rows[*index])
    }

    /// How many rows there are in all.
    #[must_use]
    pub fn len(&self) -> usize {
        self.tables.values().map(|rows| rows.rows.len()).sum()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds a row whose id is new in its table. Answers whether it is.
    pub fn add(&mut self, table: &'static Table, row: Row) -> bool {
        let rows = self.tables.entry(table.name).or_default();
        if rows.by_id.contains_key(&row.id) {
            return false;
        }
        rows.by_id.insert(row.id.clone(), rows.rows.len());
        rows.rows.push(row);
        true
    }

    /// Adds a row, or what it says beyond the row that is there: pages of JSON repeat an object wherever it belongs. Two that
    /// contradict each other are a finding.
    pub(super) fn merge(&mut self, table: &'static Table, row: Row, findings: &mut Findings) -> Result<(), HsdsError> {
        let known = self.tables.get(table.name).and_then(|rows| rows.by_id.get(&row.id).copied());
        let Some(index) = known else {
            if self.len() >= MOST_ROWS {
                return Err(HsdsError::TooManyRows { limit: MOST_ROWS });
            }
            self.add(table, row);
            return Ok(());
        };
        let Some(rows) = self.tables.get_mut(table.name) else { return Ok(()) };
        let there = &mut rows.rows[index];
        let mut contradicts = |field: &str| {
            findings.add(Finding {
                code: "id-twice",
                file: row.place.file.clone(),
                row: row.place.row,
                table: table.name,
                id: row.id.clone(),
                field: field.to_owned(),
            });
        };
        for (field, value) in &row.fields {
            match there.fields.get(field) {
                // An empty text is no contradiction to one that says something.
                Some(other) if other != value && !other.is_empty() && !value.is_empty() => contradicts(field),
                Some(other) if !other.is_empty() => {}
                _ => {
                    there.fields.insert(field, value.clone());
                }
            }
        }
        for (field, value) in &row.extra {
            match there.extra.get(field) {
                Some(other) if other != value => contradicts(field),
                Some(_) => {}
                None => {
                    there.extra.insert(field.clone(), value.clone());
                }
            }
        }
        Ok(())
    }
}
