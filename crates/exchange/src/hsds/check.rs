//! Checks of whole rows: what must be there, what is referred to, how often something recurs.

use super::{
    Dataset, Finding, Findings, Row,
    schema::{Kind, TABLES, Table},
};
use domain::opening::Recurrence;

pub(super) fn finding(code: &'static str, table: &Table, row: &Row, field: &str) -> Finding {
    Finding {
        code,
        file: row.place.file.clone(),
        row: row.place.row,
        table: table_name(table),
        id: row.id.clone(),
        field: field.to_owned(),
    }
}

const fn table_name(table: &Table) -> &'static str {
    table.name
}

/// What every row must have by itself.
pub(super) fn rows(dataset: &Dataset, findings: &mut Findings) {
    for table in TABLES {
        for row in dataset.rows(table.name) {
            for field in table.fields.iter().filter(|field| field.required && field.name != "id") {
                if !row.fields.contains_key(field.name) {
                    findings.add(finding("required", table, row, field.name));
                }
            }
            if table.name == "schedule"
                && let Err(field) = recurrence(row)
            {
                findings.add(finding("recurrence", table, row, field));
            }
        }
    }
}

/// The recurrence that a row of `schedule` says, or the name of the field that RFC 5545 does not allow.
fn recurrence(row: &Row) -> Result<Recurrence, &'static str> {
    Recurrence::parse(&|field| row.fields.get(field).map(String::as_str))
}

/// Every reference leads to a row of the dataset, or to one that is `known` by table and id elsewhere.
#[must_use]
pub fn references(dataset: &Dataset, known: &dyn Fn(&str, &str) -> bool) -> Findings {
    let mut findings = Findings::default();
    let there = |table: &str, id: &str| dataset.row(table, id).is_some() || known(table, id);
    for table in TABLES {
        for row in dataset.rows(table.name) {
            for field in table.fields {
                let Some(id) = row.fields.get(field.name) else { continue };
                let found = match field.kind {
                    Kind::Reference(to) => there(to, id),
                    Kind::Link => {
                        let entity = table.fields.iter().find(|field| field.kind == Kind::Entity);
                        entity.is_none_or(|entity| row.fields.get(entity.name).is_none_or(|to| there(to, id)))
                    }
                    _ => true,
                };
                if !found {
                    findings.add(finding("reference", table, row, field.name));
                }
            }
        }
    }
    findings
}
