//! The schema and its versions. A released migration is never edited.

use crate::{
    StoreError, Value,
    engine::{Engine, Kind},
};
use std::{collections::HashMap, sync::OnceLock};

/// Each entry leads from the version of its index to the next.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("migrations/v1.sql")];

/// The schema that this program reads and writes.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len() as i64;

/// What a store says of its schema: 0 for an empty one.
pub(crate) fn version(engine: &mut Engine) -> Result<i64, StoreError> {
    let exists = match engine {
        Engine::Sqlite(_) => "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'",
        Engine::Postgres(_) => {
            "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'meta'"
        }
    };
    let mut found = 0;
    engine.each(exists, &[], &mut |row| {
        found = row.get::<i64>(0)?;
        Ok(())
    })?;
    if found == 0 {
        return Ok(0);
    }
    let mut version = 0;
    engine.each("SELECT value FROM meta WHERE key = 'schema'", &[], &mut |row| {
        let text: String = row.get(0)?;
        version = text.parse().map_err(|_| StoreError::Damaged { part: "schema version" })?;
        Ok(())
    })?;
    Ok(version)
}

/// Brings the schema from `from` to the end of `migrations`, all in one transaction.
pub(crate) fn upgrade(engine: &mut Engine, from: i64, migrations: &[&str]) -> Result<(), StoreError> {
    engine.begin(Kind::Schema)?;
    let outcome = steps(engine, from, migrations);
    match outcome {
        Ok(()) => engine.commit(),
        Err(error) => {
            engine.roll_back()?;
            Err(error)
        }
    }
}

fn steps(engine: &mut Engine, from: i64, migrations: &[&str]) -> Result<(), StoreError> {
    let done = usize::try_from(from).map_err(|_| StoreError::Damaged { part: "schema version" })?;
    for migration in migrations.iter().skip(done) {
        engine.script(migration)?;
    }
    let version = migrations.len().to_string();
    engine.execute("DELETE FROM meta WHERE key = 'schema'", &[])?;
    engine.execute("INSERT INTO meta (key, value) VALUES ('schema', $1)", &[Value::from(version)])?;
    Ok(())
}

/// The schema's own spelling of a column, if the table has it.
pub(crate) fn column(table: &str, name: &str) -> Option<&'static str> {
    static COLUMNS: OnceLock<HashMap<(&'static str, &'static str), &'static str>> = OnceLock::new();
    let columns = COLUMNS.get_or_init(|| {
        let mut columns = HashMap::new();
        for migration in MIGRATIONS {
            let mut table = "";
            for line in migration.lines() {
                if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                    table = rest.split([' ', '(']).next().unwrap_or_default();
                } else if let Some(rest) = line.strip_prefix("    ")
                    && let Some((name, _)) = rest.split_once(' ')
                    && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
                {
                    columns.insert((table, name), name);
                }
            }
        }
        columns
    });
    columns.get(&(table, name)).copied()
}

/// The tables of the newest schema, in the order of their making.
#[must_use]
pub(crate) fn tables() -> Vec<&'static str> {
    MIGRATIONS
        .iter()
        .flat_map(|migration| migration.lines())
        .filter_map(|line| line.strip_prefix("CREATE TABLE "))
        .filter_map(|rest| rest.split([' ', '(']).next())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::StoreKey;

    /// A migration of a later day: adds a column and fills it.
    const LATER: &str =
        "ALTER TABLE note ADD COLUMN pinned BIGINT NOT NULL DEFAULT 0; CREATE INDEX note_pinned ON note (pinned);";

    /// What a schema consists of, in its own words, sorted.
    fn schema(engine: &mut Engine) -> Vec<String> {
        let mut found = Vec::new();
        engine
            .each("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name", &[], &mut |row| {
                found.push(row.get::<String>(0)?.split_whitespace().collect::<Vec<_>>().join(" "));
                Ok(())
            })
            .expect("a schema");
        found
    }

    fn empty(folder: &std::path::Path, name: &str) -> Engine {
        Engine::open_sqlite(&folder.join(name), &StoreKey::random().expect("randomness"), true).expect("a new file")
    }

    #[test]
    fn an_upgraded_store_has_the_schema_of_a_fresh_one_and_keeps_its_rows() {
        let folder = tempfile::tempdir().expect("a folder");
        let with_later: Vec<&str> = MIGRATIONS.iter().copied().chain([LATER]).collect();
        let mut fresh = empty(folder.path(), "fresh");
        upgrade(&mut fresh, 0, &with_later).expect("a fresh store");
        let mut old = empty(folder.path(), "old");
        upgrade(&mut old, 0, MIGRATIONS).expect("today's store");
        old.execute("INSERT INTO meta (key, value) VALUES ('office_name', 'Invented')", &[]).expect("a row");
        let before = version(&mut old).expect("a version");
        assert_eq!(before, SCHEMA_VERSION);
        upgrade(&mut old, before, &with_later).expect("upgraded");
        assert_eq!(schema(&mut old), schema(&mut fresh));
        assert_eq!(version(&mut old).expect("a version"), SCHEMA_VERSION + 1);
        let mut kept = String::new();
        old.each("SELECT value FROM meta WHERE key = 'office_name'", &[], &mut |row| {
            kept = row.get(0)?;
            Ok(())
        })
        .expect("readable");
        assert_eq!(kept, "Invented");
    }

    #[test]
    fn a_migration_that_fails_leaves_the_old_schema() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut engine = empty(folder.path(), "store");
        upgrade(&mut engine, 0, MIGRATIONS).expect("today's store");
        let before = schema(&mut engine);
        let broken: Vec<&str> = MIGRATIONS
            .iter()
            .copied()
            .chain(["ALTER TABLE note ADD COLUMN x TEXT; ALTER TABLE nowhere ADD COLUMN y TEXT;"])
            .collect();
        upgrade(&mut engine, SCHEMA_VERSION, &broken).expect_err("there is no such table");
        assert_eq!(schema(&mut engine), before, "not half of it");
        assert_eq!(version(&mut engine).expect("a version"), SCHEMA_VERSION);
    }

    #[test]
    fn a_released_migration_is_never_edited() {
        for (index, migration) in MIGRATIONS.iter().enumerate() {
            let frozen = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/schema");
            let frozen = std::fs::read_to_string(format!("{frozen}/v{}.sql", index + 1)).expect("its frozen copy");
            assert_eq!(*migration, frozen, "v{} has been released: write a new migration instead", index + 1);
        }
    }

    #[test]
    fn a_backup_is_made_before_a_store_is_brought_forward() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("store");
        let key = StoreKey::random().expect("randomness");
        let mut engine = Engine::open_sqlite(&path, &key, true).expect("a new file");
        upgrade(&mut engine, 0, MIGRATIONS).expect("today's store");
        std::fs::write(crate::side_files::beside(&path, "keys"), "{}").expect("a key file");
        let copy = crate::backup::before_migration(&engine, &path, &key, SCHEMA_VERSION).expect("a copy");
        let mut copied = Engine::open_sqlite(&copy, &key, false).expect("it opens with the same key");
        assert_eq!(schema(&mut copied), schema(&mut engine));
        assert!(crate::side_files::beside(&copy, "keys").exists(), "a copy without its keys opens for nobody");
    }

    #[test]
    fn only_the_schemas_own_columns_are_known() {
        assert_eq!(column("client", "birth_year"), Some("birth_year"));
        assert_eq!(column("client", "birth_year; DROP TABLE client"), None);
        assert_eq!(column("client", "login"), None, "of another table");
    }
}
