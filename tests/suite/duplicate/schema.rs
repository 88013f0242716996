//! No table is forgotten: what the two engines say of their tables is held against what a merge treats, and a row in every table that
//! points to a client moves and comes back.

use super::merging::two;
use crate::made::in_store;
use desk::{
    api::duplicate::{ClientMerge, ClientSplit, SplitOpen},
    duplicate::{self, Handling},
};
use domain::{id::ClientId, office::Role};
use migradesk_tests::{Office, on_both_engines, op};
use std::collections::BTreeSet;
use store::{
    StoreError, Tx, Value, params,
    schema::{self, Reference},
};

type Column = (String, String);

/// Columns that hold a client's id, by the engine's own word: foreign keys, and whatever is named so.
fn columns_of_the_engine(office: &Office) -> BTreeSet<Column> {
    let read = |tx: &mut Tx<'_>, sql: &str| tx.all(sql, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)));
    in_store(office, |tx| {
        let found = if office.file.is_some() {
            let foreign = "SELECT t.name, f.\"from\" FROM sqlite_master t JOIN pragma_foreign_key_list(t.name) f
                           WHERE t.type = 'table' AND f.\"table\" = 'client'";
            let named = "SELECT t.name, c.name FROM sqlite_master t JOIN pragma_table_info(t.name) c
                         WHERE t.type = 'table' AND (c.name = 'client_id' OR c.name LIKE '%\\_client\\_id' ESCAPE '\\')";
            [read(tx, foreign)?, read(tx, named)?]
        } else {
            let foreign = "SELECT CAST(t.relname AS TEXT), CAST(a.attname AS TEXT) FROM pg_constraint k
                           JOIN pg_class t ON t.oid = k.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
                           JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ANY (k.conkey)
                           WHERE k.contype = 'f' AND n.nspname = current_schema() AND k.confrelid = CAST('client' AS regclass)";
            let named = "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns
                         WHERE table_schema = current_schema() AND (column_name = 'client_id' OR column_name LIKE '%\\_client\\_id')";
            [read(tx, foreign)?, read(tx, named)?]
        };
        Ok(found.into_iter().flatten().collect())
    })
}

/// A row of any table: every column that must have a value gets one, ids of clients that of `client`.
fn add_row(
    tx: &mut Tx<'_>,
    table: &'static str,
    column: &'static str,
    client: &ClientId,
    serial: usize,
) -> Result<String, StoreError> {
    let id = format!("00000000-0000-7000-8000-{serial:012}");
    let staff: String = tx.value("SELECT id FROM staff ORDER BY id LIMIT 1", &[])?;
    let mut names = vec!["id", "version"];
    let mut values: Vec<Value> = vec![id.as_str().into(), Value::Int(1)];
    for name in schema::columns_of(table).into_iter().filter(|name| !matches!(*name, "id" | "version")) {
        let value = match name {
            name if name == column => Value::from(client),
            // A reference to somebody else may be empty, or is the same person's.
            name if name.ends_with("client_id") => Value::Null,
            "staff_id" | "booked_by" | "lifted_by" | "created_by" | "split_by" => staff.as_str().into(),
            name if referenced(table, name).is_some_and(|of| of != "client") => match referenced(table, name) {
                // What is made here stands in the order of the schema, so that there is somebody to point at.
                Some(of) if !tables_allow_null(table, name) => {
                    tx.value::<String>(&format!("SELECT id FROM {of} ORDER BY id LIMIT 1"), &[])?.into()
                }
                _ => Value::Null,
            },
            "starts_at" => Value::Int(1),
            "ends_at" => Value::Int(2),
            // Columns whose values are read while records are merged are what the program writes there.
            "kind" if table == "client_name" || table == "client_blocked_name" => "current".into(),
            "kind" if table == "contact_means" => "other".into(),
            "kind" if table == "client_document" => "other".into(),
            "source" => "spoken".into(),
            "level" if table == "client_language" => "native".into(),
            "tag" => format!("x{serial}").into(),
            "day" | "opened" => "2026-11-20".into(),
            "blocked" | "today" | "reference" | "preferred" if whole_numbers(table, name) => Value::Int(0),
            "closed" | "close_reason" | "sent_on" | "chase_on" | "issuer" | "valid_from" | "valid_until" | "since" | "until"
            | "lifted_at" | "language"
                if tables_allow_null(table, name) =>
            {
                Value::Null
            }
            name if whole_numbers(table, name) => Value::Int(1),
            _ => format!("word {serial}").into(),
        };
        names.push(name);
        values.push(value);
    }
    let places: Vec<String> = (1..=names.len()).map(|at| format!("${at}")).collect();
    tx.execute(&format!("INSERT INTO {table} ({}) VALUES ({})", names.join(", "), places.join(", ")), &values)?;
    Ok(id)
}

/// The text in which the schema declares a column.
fn declared(table: &str, column: &str) -> String {
    let text = include_str!("../../fixtures/schema/v1.sql");
    let start = text.find(&format!("CREATE TABLE {table} (")).expect("the table is in the schema");
    let body = &text[start..start + text[start..].find("\n)").expect("it ends")];
    body.lines().find(|line| line.trim_start().starts_with(&format!("{column} "))).expect("the column is declared").to_owned()
}

/// The table that a column points to.
fn referenced(table: &str, column: &str) -> Option<String> {
    let declared = declared(table, column);
    let (_, behind) = declared.split_once(" REFERENCES ")?;
    behind.split_whitespace().next().map(str::to_owned)
}

fn tables_allow_null(table: &str, column: &str) -> bool {
    !declared(table, column).contains("NOT NULL")
}

fn whole_numbers(table: &str, column: &str) -> bool {
    declared(table, column).contains(" BIGINT")
}

on_both_engines! {
    fn what_a_merge_treats_is_what_the_engine_has(office) {
        let treated: BTreeSet<Column> =
            duplicate::tables().into_iter().map(|(reference, _)| (reference.table.to_owned(), reference.column.to_owned())).collect();
        assert_eq!(treated, columns_of_the_engine(office));
        assert!(treated.len() > 15, "a check that finds nothing proves nothing: {treated:?}");
    }

    fn a_row_of_every_table_moves_and_comes_back(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let mut admin = office.sign_in("admin");
        crate::made::save_service(&mut admin, crate::made::service("House"));
        crate::interpreter::add(&mut lead, crate::interpreter::form("Almaz"));
        let (first, second) = two(&mut lead);
        let moving: Vec<_> = duplicate::tables()
            .into_iter()
            .filter(|(reference, handling)| *handling != Handling::Stay && reference.table != "client")
            .map(|(reference, _)| reference)
            .collect();
        let rows: Vec<(Reference, String)> = in_store(office, |tx| {
            // The other column of a link has to be filled too: here it stands for somebody without a record.
            let own = moving.iter().enumerate().filter(|(_, reference)| reference.table != "client_link" || reference.column == "client_id");
            own.map(|(serial, reference)| Ok((*reference, add_row(tx, reference.table, reference.column, &second, serial)?))).collect()
        });
        let holders = |office: &Office| -> Vec<String> {
            in_store(office, |tx| {
                let holder = |(reference, id): &(Reference, String)| {
                    let sql = format!("SELECT {} FROM {} WHERE id = $1", reference.column, reference.table);
                    tx.value::<String>(&sql, params![id.as_str()])
                };
                rows.iter().map(holder).collect()
            })
        };
        // The made rows hold words that no page could show, so the versions are asked for, not the pages.
        let version = |id: &ClientId| in_store(office, |tx| tx.value::<i64>("SELECT version FROM client WHERE id = $1", params![id]));
        let request = ClientMerge {
            op_id: op(),
            survivor_id: first.clone(),
            survivor_version: version(&first),
            merged_id: second.clone(),
            merged_version: version(&second),
            choices: vec![],
        };
        let merged = duplicate::merge(&mut lead, request).expect("merged");
        for ((reference, _), holder) in rows.iter().zip(holders(office)) {
            assert_eq!(holder, first.as_str(), "a row of {} stayed behind", reference.table);
        }
        // Whatever the table: nothing points to the redirect any more.
        let left: Vec<(Reference, i64)> = in_store(office, |tx| {
            let mut count = |reference: &Reference| {
                let sql = format!("SELECT count(*) FROM {} WHERE {} = $1", reference.table, reference.column);
                Ok((*reference, tx.value(&sql, params![&second])?))
            };
            moving.iter().map(&mut count).collect()
        });
        assert!(left.iter().all(|(_, count)| *count == 0), "{left:?}");
        let seen = duplicate::open_split(&mut lead, SplitOpen { merge_id: merged.merge_id.clone() }).expect("can be split");
        let request = ClientSplit { op_id: op(), merge_id: merged.merge_id, survivor_version: seen.survivor_version, take: vec![] };
        duplicate::split(&mut lead, request).expect("split");
        for ((reference, _), holder) in rows.iter().zip(holders(office)) {
            assert_eq!(holder, second.as_str(), "a row of {} did not come back", reference.table);
        }
    }
}
