//! What the schema says of itself, for acts that have to treat every table alike, those of a later day too.

use crate::migrate::MIGRATIONS;

/// A column that points to a row of another table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Reference {
    pub table: &'static str,
    pub column: &'static str,
}

/// The lines of the schema's tables: the table and, trimmed, what stands in one of its lines.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut table = "";
    MIGRATIONS.iter().flat_map(|migration| migration.lines()).filter_map(move |line| {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            table = rest.split([' ', '(']).next().unwrap_or_default();
            return None;
        }
        if line.starts_with(')') {
            table = "";
            return None;
        }
        // A later migration adds a column in one line.
        if let Some((altered, rest)) = line.strip_prefix("ALTER TABLE ").and_then(|rest| rest.split_once(" ADD COLUMN ")) {
            return Some((altered, rest));
        }
        let text = line.strip_prefix("    ").filter(|text| !table.is_empty() && !text.trim_start().starts_with("--"))?;
        Some((table, text))
    })
}

/// The name of the column that a line declares.
fn column(line: &'static str) -> Option<&'static str> {
    let (name, _) = line.split_once(' ')?;
    (!name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')).then_some(name)
}

/// The columns of a table, in their order.
#[must_use]
pub fn columns_of(table: &str) -> Vec<&'static str> {
    lines().filter(|(known, _)| *known == table).filter_map(|(_, line)| column(line)).collect()
}

/// Every column that points to a row of `target` by a foreign key, and every other one that holds its id by name
/// (`client_id`, `other_client_id` for `client`), in the order of the schema.
#[must_use]
pub fn references_to(target: &str) -> Vec<Reference> {
    let foreign = format!("REFERENCES {target} (");
    let (own, ending) = (format!("{target}_id"), format!("_{target}_id"));
    lines()
        .filter_map(|(table, line)| Some((table, line, column(line)?)))
        .filter(|(_, line, column)| line.contains(&foreign) || *column == own || column.ends_with(&ending))
        .map(|(table, _, column)| Reference { table, column })
        .collect()
}

/// The keys of a table that two of its rows cannot share, apart from `id`.
#[must_use]
pub fn unique_keys(table: &str) -> Vec<Vec<&'static str>> {
    let listed = |text: &'static str| -> Option<Vec<&'static str>> {
        let (_, rest) = text.split_once('(')?;
        let (list, _) = rest.split_once(')')?;
        Some(list.split(',').map(str::trim).collect())
    };
    let of_table = lines().filter(|(known, _)| *known == table).filter_map(|(_, line)| {
        if line.starts_with("UNIQUE (") || line.starts_with("PRIMARY KEY (") {
            return listed(line);
        }
        column(line).filter(|_| line.contains(" UNIQUE")).map(|column| vec![column])
    });
    let index = format!(" ON {table} (");
    let of_index = MIGRATIONS
        .iter()
        .flat_map(|migration| migration.lines())
        .filter(|line| line.starts_with("CREATE UNIQUE INDEX") && line.contains(&index))
        .filter_map(listed);
    // A key that holds `id` keeps the order of the table; it tells no two rows apart that `id` does not.
    of_table.chain(of_index).filter(|key| !key.contains(&"id")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_columns_that_point_to_a_client_are_those_of_the_schema() {
        let found = references_to("client");
        for (table, column) in
            [("note", "client_id"), ("case_file", "client_id"), ("client", "merged_into"), ("search_person", "client_id")]
        {
            assert!(found.contains(&Reference { table, column }), "{table}.{column}");
        }
        assert!(!found.iter().any(|reference| reference.table == "case_step"), "a step belongs to a case, not to a client");
    }

    #[test]
    fn columns_and_keys_are_read_as_they_are_declared() {
        assert_eq!(columns_of("note"), ["id", "version", "client_id", "staff_id", "at", "text"]);
        assert_eq!(unique_keys("service_text"), [vec!["service_id", "language"]]);
        assert_eq!(unique_keys("case_file"), [vec!["number"]]);
        assert_eq!(unique_keys("appointment_tick"), [vec!["resource_id", "tick"]]);
        assert!(unique_keys("note").is_empty());
        assert!(unique_keys("client_name").is_empty(), "its rows are stored in the order of the clients");
    }
}
