//! A tabular data package: a table per file, and `datapackage.json` that says what is in them.

use super::{
    Dataset,
    schema::{Field, Kind, TABLES, Table},
    value,
};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    io::{Seek, Write},
};
use zip::{ZipWriter, write::SimpleFileOptions};

/// Writes the package. `extensions` takes along what the standard does not know, as columns of JSON.
///
/// # Errors
/// What the writer says.
pub fn write_package(dataset: &Dataset, extensions: bool, out: impl Write + Seek) -> std::io::Result<()> {
    let mut archive = ZipWriter::new(out);
    // The same directory makes the same file, whenever it is written.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut resources = Vec::new();
    for table in TABLES.iter().filter(|table| !dataset.rows(table.name).is_empty()) {
        let more: BTreeSet<&str> = match extensions {
            true => dataset.rows(table.name).iter().flat_map(|row| row.extra.keys()).map(String::as_str).collect(),
            false => BTreeSet::new(),
        };
        archive.start_file(table.path, options)?;
        table_file(dataset, table, &more, &mut archive)?;
        resources.push(resource(dataset, table, &more));
    }
    archive.start_file("datapackage.json", options)?;
    let descriptor = json!({
        "name": "human_services_data",
        "title": "Human Services Data Specification",
        "profile": "tabular-data-package",
        "version": "3.1",
        "resources": resources,
    });
    serde_json::to_writer_pretty(&mut archive, &descriptor)?;
    archive.finish()?;
    Ok(())
}

fn table_file(dataset: &Dataset, table: &Table, more: &BTreeSet<&str>, out: &mut dyn Write) -> std::io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record(table.fields.iter().map(|field| field.name).chain(more.iter().copied()))?;
    for row in dataset.rows(table.name) {
        let own = table.fields.iter().map(|field| match field.name {
            "id" => row.id.clone(),
            name => value::written(field, row.get(name)).into_owned(),
        });
        let extra = more.iter().map(|key| row.extra.get(*key).map(Value::to_string).unwrap_or_default());
        csv.write_record(own.chain(extra))?;
    }
    csv.flush()
}

fn resource(dataset: &Dataset, table: &Table, more: &BTreeSet<&str>) -> Value {
    let fields = table.fields.iter().map(|field| {
        // What a cell cannot say stands empty there, and then the package does not promise it.
        let said = || dataset.rows(table.name).iter().all(|row| field.name == "id" || !row.get(field.name).is_empty());
        described(field, (field.required || field.in_tables) && said())
    });
    let more = more.iter().map(|name| json!({ "name": name, "type": "any", "format": "json" }));
    let keys: Vec<Value> = table
        .fields
        .iter()
        .filter_map(|field| match field.kind {
            // A table that is not in the package cannot be looked into.
            Kind::Reference(to) if !dataset.rows(to).is_empty() => {
                Some(json!({ "fields": field.name, "reference": { "resource": to, "fields": "id" } }))
            }
            _ => None,
        })
        .collect();
    json!({
        "name": table.name,
        "path": table.path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": { "fields": fields.chain(more).collect::<Vec<_>>(), "primaryKey": "id", "foreignKeys": keys },
    })
}

fn described(field: &Field, required: bool) -> Value {
    let (kind, format) = match field.kind {
        Kind::Number => ("number", "default"),
        Kind::Date => ("date", "default"),
        Kind::DateTime => ("datetime", "any"),
        Kind::Uuid | Kind::Reference(_) | Kind::Link => ("string", "uuid"),
        Kind::Uri => ("string", "uri"),
        Kind::Email => ("string", "email"),
        // The standard lets a time end in its distance from UTC, which a time of a table cannot.
        Kind::Text | Kind::Time | Kind::Choice(_) | Kind::Entity => ("string", "default"),
    };
    let mut constraints = serde_json::Map::new();
    if required {
        constraints.insert("required".to_owned(), true.into());
    }
    if field.name == "id" {
        constraints.insert("unique".to_owned(), true.into());
    }
    if let Kind::Choice(of) = field.kind {
        constraints.insert("enum".to_owned(), of.into());
    }
    json!({ "name": field.name, "type": kind, "format": format, "constraints": constraints })
}
