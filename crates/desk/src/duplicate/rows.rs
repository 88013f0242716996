//! Rows of any table that point to a client, carried without knowing what they say.

use super::table::{Careful, kept_columns};
use crate::Result;
use domain::id::ClientId;
use store::{
    Tx, Value, params,
    schema::{self, Reference},
};

/// A row with all its columns.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub table: &'static str,
    pub id: String,
    pub version: i64,
    values: Vec<(&'static str, Value)>,
}

/// The rows of a table whose column points to the client, in their order.
pub(super) fn of(tx: &mut Tx<'_>, reference: Reference, client: &ClientId) -> Result<Vec<Row>> {
    let order = if schema::columns_of(reference.table).contains(&"ord") { "ord, id" } else { "id" };
    read(tx, reference.table, &format!("{} = $1 ORDER BY {order}", reference.column), client.as_str())
}

/// One row, if it is still there.
pub(super) fn one(tx: &mut Tx<'_>, table: &'static str, id: &str) -> Result<Option<Row>> {
    Ok(read(tx, table, "id = $1", id)?.pop())
}

fn read(tx: &mut Tx<'_>, table: &'static str, which: &str, param: &str) -> Result<Vec<Row>> {
    let columns = kept_columns(table);
    let sql = format!("SELECT id, version, {} FROM {table} WHERE {which}", columns.join(", "));
    Ok(tx.all(&sql, params![param], |row| {
        let mut values = Vec::with_capacity(columns.len());
        for (at, column) in columns.iter().enumerate() {
            values.push((*column, row.get::<Value>(at + 2)?));
        }
        Ok(Row { table, id: row.get(0)?, version: row.get(1)?, values })
    })?)
}

impl Row {
    pub fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.values.iter().map(|(column, _)| *column)
    }

    pub fn value(&self, column: &str) -> Option<&Value> {
        self.values.iter().find(|(name, _)| *name == column).map(|(_, value)| value)
    }

    pub fn int(&self, column: &str) -> Option<i64> {
        match self.value(column)? {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    pub fn text(&self, column: &str) -> Option<&str> {
        match self.value(column)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether another column of the row than that of the reference points to the client.
    pub fn points_to(&self, reference: Reference, client: &ClientId) -> bool {
        let others = schema::references_to("client")
            .into_iter()
            .filter(|other| other.table == self.table && other.column != reference.column);
        others.into_iter().any(|other| self.text(other.column) == Some(client.as_str()))
    }

    pub fn equal_in(&self, other: &Self, columns: &[&str]) -> bool {
        columns.iter().all(|column| self.value(column) == other.value(column))
    }

    /// Whether the other row could not stand beside this one, once both point to the same client by `column`.
    pub fn shares_key_with(&self, other: &Self, column: &str) -> bool {
        schema::unique_keys(self.table).iter().filter(|key| key.contains(&column)).any(|key| {
            let rest: Vec<&str> = key.iter().copied().filter(|name| *name != column).collect();
            // Where nothing is known nothing is shared.
            self.equal_in(other, &rest) && !rest.iter().any(|name| self.value(name) == Some(&Value::Null))
        })
    }

    /// Of two answers about the same thing the more careful one stays.
    pub fn take_careful(&mut self, tx: &mut Tx<'_>, other: &Self, columns: &[(&'static str, Careful)]) -> Result<()> {
        let mut changed = Vec::new();
        for (column, careful) in columns {
            let (Some(mine), Some(theirs)) = (self.value(column), other.value(column)) else { continue };
            let greater = match (mine, theirs) {
                (Value::Int(mine), Value::Int(theirs)) => theirs > mine,
                // "safe", "unclear", "unsafe": the alphabet has them in this order.
                (Value::Text(mine), Value::Text(theirs)) => theirs > mine,
                _ => continue,
            };
            if mine != theirs && greater == (*careful == Careful::Most) {
                changed.push((*column, theirs.clone()));
            }
        }
        if changed.is_empty() {
            return Ok(());
        }
        self.version = tx.update(self.table, &self.id, self.version, &changed)?;
        for (column, value) in changed {
            if let Some(known) = self.values.iter_mut().find(|(name, _)| *name == column) {
                known.1 = value;
            }
        }
        Ok(())
    }

    /// Takes the row away; the act keeps all of it.
    pub fn remove(&self, tx: &mut Tx<'_>) -> Result<()> {
        let columns: Vec<&'static str> = self.columns().collect();
        Ok(tx.remove(self.table, &self.id, &columns)?)
    }

    /// Lets the row point to another client. It comes behind those that are there, and a name is not the preferred one.
    pub fn move_to(&self, tx: &mut Tx<'_>, column: &'static str, client: &ClientId, ord: Option<i64>) -> Result<()> {
        let mut columns = vec![(column, Value::from(client))];
        columns.extend(ord.map(|ord| ("ord", Value::from(ord))));
        if self.table == "client_name" {
            columns.push(("preferred", false.into()));
        }
        tx.update(self.table, &self.id, self.version, &columns)?;
        Ok(())
    }
}
