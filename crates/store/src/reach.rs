//! A connection that may touch some tables only, on both engines: a second wall behind the permissions, for a session that stays open
//! where nobody sits.

use crate::{StoreError, migrate::tables};
use std::sync::OnceLock;

/// What a confined connection may touch.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Reach {
    /// Read and written.
    pub tables: &'static [&'static str],
    /// Added to, and never read.
    pub adds: &'static [&'static str],
}

/// Refuses a statement that names a table beyond `reach`. Words are compared, not grammar: a column that is named like a table is
/// refused too, and a statement that a confined session runs must do without it. What stands in quotes is a value.
///
/// # Errors
/// [`StoreError::Engine`].
pub(crate) fn check(reach: Option<Reach>, sql: &str) -> Result<(), StoreError> {
    let Some(reach) = reach else { return Ok(()) };
    static TABLES: OnceLock<Vec<&'static str>> = OnceLock::new();
    let known = TABLES.get_or_init(tables);
    // Every second piece stands between quotes.
    let words: Vec<String> = sql
        .split('\'')
        .step_by(2)
        .flat_map(|piece| piece.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    let named: Vec<&str> = words.iter().map(String::as_str).filter(|word| known.contains(word)).collect();
    let foreign = named.iter().any(|table| !reach.tables.contains(table) && !reach.adds.contains(table));
    let only_added_to = named.iter().any(|table| reach.adds.contains(table) && !reach.tables.contains(table));
    // The engines' own tables hold the schema and, on a server, everybody's statements.
    let of_the_engine = |word: &String| {
        word.starts_with("sqlite_") || word.starts_with("pg_") || word == "information_schema" || word == "pragma"
    };
    if foreign || words.iter().any(of_the_engine) || (only_added_to && !adds(&words, &named)) {
        return Err(StoreError::Engine { code: "out-of-reach".to_owned() });
    }
    Ok(())
}

/// Whether a statement adds a row, or a number to one that is there, and answers nothing of what it met: one table, no question.
fn adds(words: &[String], named: &[&str]) -> bool {
    const ASKING: &[&str] = &["select", "returning", "with", "where", "from", "explain", "delete", "replace"];
    let begins = words.iter().map(String::as_str).take(3).collect::<Vec<_>>();
    let one = named.first().is_some_and(|first| begins == ["insert", "into", first] && named.iter().all(|table| table == first));
    one && !words.iter().any(|word| ASKING.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::{Reach, check};

    const QUEUE: Option<Reach> = Some(Reach { tables: &["queue_ticket"], adds: &["voice_count"] });

    #[test]
    fn a_statement_that_names_another_table_is_refused_wherever_it_stands() {
        for fine in ["SELECT id FROM queue_ticket", "UPDATE queue_ticket SET remark = 'client'", "SELECT 1"] {
            assert!(check(QUEUE, fine).is_ok(), "{fine}");
        }
        for refused in [
            "SELECT id FROM client",
            "SELECT t.id FROM queue_ticket t JOIN note n ON n.id = t.id",
            "SELECT id FROM queue_ticket WHERE id IN (SELECT id FROM \"CLIENT\")",
            "DELETE FROM audit",
            "SELECT name FROM sqlite_master",
            "SELECT 'x' FROM client WHERE id = ''",
        ] {
            assert!(check(QUEUE, refused).is_err(), "{refused}");
            assert!(check(None, refused).is_ok(), "whoever is not confined");
        }
    }

    #[test]
    fn what_is_only_added_to_is_never_read() {
        for fine in [
            "INSERT INTO voice_count (week) VALUES ($1)",
            "insert into voice_count (week) values ('select')",
            "INSERT INTO voice_count (week, number) VALUES ($1, 1) ON CONFLICT (week) DO UPDATE SET number = voice_count.number + 1",
        ] {
            assert!(check(QUEUE, fine).is_ok(), "{fine}");
        }
        for refused in [
            "SELECT number FROM voice_count",
            "UPDATE voice_count SET number = 0",
            "DELETE FROM voice_count",
            "INSERT INTO voice_count (week) VALUES ($1) RETURNING number",
            "INSERT INTO queue_ticket (id) SELECT week FROM voice_count",
            "INSERT INTO voice_count (week) SELECT id FROM queue_ticket",
            "INSERT INTO queue_ticket (id) VALUES ((TABLE voice_count))",
            "WITH x AS (INSERT INTO voice_count (week) VALUES (1)) SELECT 1",
            "INSERT INTO suggestion (id) VALUES ($1)",
        ] {
            assert!(check(QUEUE, refused).is_err(), "{refused}");
        }
    }
}
