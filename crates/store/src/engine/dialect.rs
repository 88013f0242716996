//! The few places where the engines differ in words.

use std::borrow::Cow;

/// SQLite numbers `$n` by first appearance and would swap parameters silently, so they become `?n`. Text in quotes and comments stay.
pub(crate) fn for_sqlite(sql: &str) -> Cow<'_, str> {
    if !sql.contains('$') && !sql.contains("COLLATE \"C\"") && !sql.contains("/*") {
        return Cow::Borrowed(sql);
    }
    let mut out = String::with_capacity(sql.len());
    let mut quoted = false;
    let mut rest = sql;
    while let Some(at) = rest.find(['\'', '$', 'C', '/', '-']) {
        out.push_str(&rest[..at]);
        let here = &rest[at..];
        let (written, taken) = match here.as_bytes()[0] {
            b'\'' => {
                quoted = !quoted;
                ("'", 1)
            }
            // An apostrophe in a comment opens no text.
            b'-' if !quoted && here.starts_with("--") => {
                let end = here.find('\n').unwrap_or(here.len());
                (&here[..end], end)
            }
            b'$' if !quoted => ("?", 1),
            // BINARY, the default, is what PostgreSQL calls "C".
            b'C' if !quoted && here.starts_with("COLLATE \"C\"") => ("", "COLLATE \"C\"".len()),
            b'/' if !quoted && here.starts_with("/*without rowid*/") => (" WITHOUT ROWID", "/*without rowid*/".len()),
            _ => (&here[..1], 1),
        };
        out.push_str(written);
        rest = &here[taken..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// PostgreSQL has no tables without row ids.
pub(crate) fn for_postgres(sql: &str) -> Cow<'_, str> {
    if sql.contains("/*without rowid*/") { Cow::Owned(sql.replace("/*without rowid*/", "")) } else { Cow::Borrowed(sql) }
}

#[cfg(test)]
mod tests {
    use super::for_sqlite;

    #[test]
    fn parameters_are_numbered_and_text_in_quotes_stays() {
        assert_eq!(for_sqlite("SELECT $2, '$1', $1"), "SELECT ?2, '$1', ?1");
        assert_eq!(for_sqlite("SELECT 'it''s $1', $1"), "SELECT 'it''s $1', ?1");
        assert_eq!(for_sqlite("text TEXT COLLATE \"C\" NOT NULL"), "text TEXT  NOT NULL");
        assert_eq!(for_sqlite(")/*without rowid*/;"), ") WITHOUT ROWID;");
        assert_eq!(for_sqlite("a, -- the client's $1\nb = $1 - $2"), "a, -- the client's $1\nb = ?1 - ?2");
        assert_eq!(for_sqlite("a -- the client's $1\nWHERE b = $2"), "a -- the client's $1\nWHERE b = ?2");
    }
}
