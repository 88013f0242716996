//! A connection that may touch some tables only, on both engines: a second wall behind the permissions, for a session that stays open
//! where nobody sits.

use crate::{StoreError, migrate::tables};
use std::sync::OnceLock;

/// Refuses a statement that names a table beyond `reach`. Words are compared, not grammar: a column that is named like a table is
/// refused too, and a statement that a confined session runs must do without it. What stands in quotes is a value.
///
/// # Errors
/// [`StoreError::Engine`].
pub(crate) fn check(reach: Option<&[&str]>, sql: &str) -> Result<(), StoreError> {
    let Some(reach) = reach else { return Ok(()) };
    static TABLES: OnceLock<Vec<&'static str>> = OnceLock::new();
    let known = TABLES.get_or_init(tables);
    // Every second piece stands between quotes.
    for piece in sql.split('\'').step_by(2) {
        for word in piece.split(|c: char| !c.is_ascii_alphanumeric() && c != '_') {
            let word = word.to_ascii_lowercase();
            let foreign = known.contains(&word.as_str()) && !reach.contains(&word.as_str());
            // The engines' own tables hold the schema and, on a server, everybody's statements.
            if foreign
                || word.starts_with("sqlite_")
                || word.starts_with("pg_")
                || word == "information_schema"
                || word == "pragma"
            {
                return Err(StoreError::Engine { code: "out-of-reach".to_owned() });
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn a_statement_that_names_another_table_is_refused_wherever_it_stands() {
        let reach = Some(&["queue_ticket"][..]);
        for fine in ["SELECT id FROM queue_ticket", "UPDATE queue_ticket SET remark = 'client'", "SELECT 1"] {
            assert!(check(reach, fine).is_ok(), "{fine}");
        }
        for refused in [
            "SELECT id FROM client",
            "SELECT t.id FROM queue_ticket t JOIN note n ON n.id = t.id",
            "SELECT id FROM queue_ticket WHERE id IN (SELECT id FROM \"CLIENT\")",
            "DELETE FROM audit",
            "SELECT name FROM sqlite_master",
            "SELECT 'x' FROM client WHERE id = ''",
        ] {
            assert!(check(reach, refused).is_err(), "{refused}");
            assert!(check(None, refused).is_ok(), "whoever is not confined");
        }
    }
}
