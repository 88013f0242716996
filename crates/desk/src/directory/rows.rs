//! The tables of the directory as rows of the standard, and back.

use crate::{Caller, Result};
use exchange::hsds::{
    Dataset, Row,
    schema::{Field, TABLES, Table, table},
};
use std::collections::BTreeMap;
use store::{StoreError, Tx, Value, params};

/// What `service` has of its own from before the standard: an empty text there says nothing.
const NEVER_NULL: &[&str] = &["website", "email", "fees"];

/// Everything in the directory, each table in its order.
pub(super) fn all(tx: &mut Tx<'_>) -> Result<Dataset> {
    of(tx, &TABLES.iter().map(|table| table.name).collect::<Vec<_>>())
}

/// The rows of some tables.
pub(super) fn of(tx: &mut Tx<'_>, names: &[&str]) -> Result<Dataset> {
    let mut dataset = Dataset::default();
    for table in TABLES.iter().filter(|table| names.contains(&table.name)) {
        let columns: Vec<&str> = table.fields.iter().map(|field| field.column).collect();
        let sql = format!("SELECT {}, extra FROM {} ORDER BY ord, id", columns.join(", "), table.store);
        let rows = tx.all(&sql, params![], |row| read(row, table))?;
        for row in rows {
            dataset.add(table, row);
        }
    }
    Ok(dataset)
}

fn read(row: &store::Row, table: &Table) -> std::result::Result<Row, StoreError> {
    let mut fields = BTreeMap::new();
    let mut id = String::new();
    for (index, field) in table.fields.iter().enumerate() {
        let text = row.get::<Option<String>>(index)?.unwrap_or_default();
        if field.name == "id" {
            id = text;
        } else if !text.is_empty() || field.may_be_blank {
            fields.insert(field.name, text);
        }
    }
    let extra: String = row.get(table.fields.len())?;
    let extra = serde_json::from_str(&extra).map_err(|_| StoreError::Damaged { part: "extra" })?;
    Ok(Row { id, fields, extra, ..Row::default() })
}

fn value(table: &Table, field: &Field, text: &str) -> Value {
    match text {
        "" if table.name == "service" && NEVER_NULL.contains(&field.column) => Value::from(""),
        "" if field.may_be_blank => Value::from(""),
        "" => Value::Null,
        text => Value::from(text),
    }
}

/// The columns of a row that the standard knows, those too about which it says nothing.
pub(super) fn columns(table: &Table, row: &Row) -> Vec<(&'static str, Value)> {
    let fields = table.fields.iter().filter(|field| field.name != "id");
    fields.map(|field| (field.column, value(table, field, row.get(field.name)))).collect()
}

/// Brings a row of a part to what these fields say, or makes it. Fields that are not named stay. Answers its id, and whether anything
/// changed.
pub(super) fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    name: &'static str,
    id: Option<&str>,
    ord: usize,
    fields: &[(&'static str, String)],
) -> Result<(String, bool)> {
    let table = table(name).ok_or(StoreError::Damaged { part: "table" })?;
    let named = |name: &str| fields.iter().find(|(field, _)| *field == name).map(|(_, text)| text.as_str());
    if let Some(id) = id {
        let changed: Vec<(&'static str, Value)> = table
            .fields
            .iter()
            .filter_map(|field| named(field.name).map(|text| (field.column, value(table, field, text))))
            .collect();
        let version = tx.columns(table.store, id, &[])?.ok_or(StoreError::NotFound { table: table.store })?.0;
        return Ok((id.to_owned(), tx.update(table.store, id, version, &changed)? != version));
    }
    let id = caller.new_uuid().to_string();
    let row = Row { fields: fields.iter().filter(|(_, text)| !text.is_empty()).cloned().collect(), ..Row::default() };
    let mut columns = columns(table, &row);
    columns.push(("ord", Value::Int(i64::try_from(ord).unwrap_or(i64::MAX))));
    columns.push(("extra", "{}".into()));
    tx.insert(table.store, &id, &columns)?;
    Ok((id, true))
}

/// Takes a row of a part away, keeping it in the history.
pub(super) fn drop(tx: &mut Tx<'_>, name: &'static str, id: &str) -> Result<()> {
    let table = table(name).ok_or(StoreError::Damaged { part: "table" })?;
    let mut columns: Vec<&'static str> =
        table.fields.iter().filter(|field| field.name != "id").map(|field| field.column).collect();
    columns.extend(["ord", "extra"]);
    Ok(tx.remove(table.store, id, &columns)?)
}

/// Takes away by what a row of a part belonged to something.
pub(super) fn detach(tx: &mut Tx<'_>, name: &'static str, id: &str, by: &str) -> Result<()> {
    let table = table(name).ok_or(StoreError::Damaged { part: "table" })?;
    let field = table.field(by).ok_or(StoreError::Damaged { part: "table" })?;
    let version = tx.columns(table.store, id, &[])?.ok_or(StoreError::NotFound { table: table.store })?.0;
    tx.update(table.store, id, version, &[(field.column, Value::Null)])?;
    Ok(())
}
