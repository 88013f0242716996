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
    engine.begin(Kind::Write)?;
    let outcome = steps(engine, from, migrations);
    match outcome {
        Ok(()) => engine.commit(Kind::Write),
        Err(error) => {
            engine.roll_back(Kind::Write)?;
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
                    && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
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
    use super::column;

    #[test]
    fn only_the_schemas_own_columns_are_known() {
        assert_eq!(column("client", "birth_year"), Some("birth_year"));
        assert_eq!(column("client", "birth_year; DROP TABLE client"), None);
        assert_eq!(column("client", "login"), None, "of another table");
    }
}
