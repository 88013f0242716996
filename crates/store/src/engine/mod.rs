//! Two engines behind one door. A statement is written once, with `$1` parameters; what differs stands in `dialect`.

mod dialect;
mod postgres;
mod sqlite;
mod value;

pub use value::{FromValue, Row, Value};

use crate::{StoreError, rows::Recorder};
pub(crate) use dialect::for_sqlite;
use std::time::Duration;

/// An open connection of one of the engines.
pub(crate) enum Engine {
    Sqlite(sqlite::Sqlite),
    Postgres(Box<postgres::Postgres>),
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Sqlite(_)) { "Sqlite" } else { "Postgres" })
    }
}

/// Longer than any write of a person; an import holds the lock for seconds.
const WAIT_FOR_LOCK: Duration = Duration::from_secs(30);

/// How a transaction begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Sees one state of the store from beginning to end; writes are refused.
    Read,
    /// Serializable. Both engines take their turn at once and wait for it: each act adds to the one chain of the audit, so two that ran
    /// at the same time would only find out at their end that one of them has to be run again.
    Write,
    /// As [`Self::Write`], in a store that may not have its tables yet.
    Schema,
}

impl Engine {
    pub(crate) fn open_sqlite(path: &std::path::Path, key: &crate::keys::StoreKey, create: bool) -> Result<Self, StoreError> {
        sqlite::Sqlite::open(path, key, create).map(Self::Sqlite)
    }

    pub(crate) fn open_postgres(url: &str) -> Result<Self, StoreError> {
        postgres::Postgres::open(url).map(|open| Self::Postgres(Box::new(open)))
    }

    pub(crate) fn begin(&mut self, kind: Kind) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(open) => open.begin(kind),
            Self::Postgres(open) => open.begin(kind),
        }
    }

    pub(crate) fn commit(&mut self) -> Result<(), StoreError> {
        self.end("COMMIT")
    }

    /// Ends the transaction without its writes. A connection that has already rolled back is left as it is.
    pub(crate) fn roll_back(&mut self) -> Result<(), StoreError> {
        if let Self::Sqlite(open) = self
            && !open.in_transaction()
        {
            return open.give_room_back();
        }
        self.end("ROLLBACK")
    }

    fn end(&mut self, word: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(open) => {
                let ended = open.batch(word);
                open.give_room_back()?;
                ended
            }
            Self::Postgres(open) => open.batch(word),
        }
    }

    /// Bulk work touches most pages of the file again and again: with the everyday cache each of them would be encrypted and written
    /// many times before the commit. The room is given back at the end of the transaction.
    pub(crate) fn make_room(&mut self) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(open) => open.make_room(),
            Self::Postgres(_) => Ok(()),
        }
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(open) => open.execute(sql, params),
            Self::Postgres(open) => open.execute(sql, params),
        }
    }

    pub(crate) fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        f: &mut dyn FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(open) => open.each(sql, params, f),
            Self::Postgres(open) => open.each(sql, params, f),
        }
    }

    /// Runs a script of several statements (migrations).
    pub(crate) fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(open) => open.batch(&for_sqlite(sql)),
            Self::Postgres(open) => open.batch(&dialect::for_postgres(sql)),
        }
    }

    pub(crate) const fn as_sqlite(&self) -> Option<&sqlite::Sqlite> {
        match self {
            Self::Sqlite(open) => Some(open),
            Self::Postgres(_) => None,
        }
    }
}

/// A transaction. Queries take `$1` parameters; rows that belong to history and undo are written by [`crate::rows`].
#[derive(Debug)]
pub struct Tx<'a> {
    pub(crate) engine: &'a mut Engine,
    pub(crate) recorder: Recorder,
    /// The only tables it may name; `None` for all.
    pub(crate) reach: Option<crate::reach::Reach>,
}

impl Tx<'_> {
    /// Answers how many rows it touched. For tables outside history: search keys, ticks, bookkeeping.
    ///
    /// # Errors
    /// [`StoreError::Taken`] for a unique value that exists, and what the engine says.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        crate::reach::check(self.reach, sql)?;
        self.engine.execute(sql, params)
    }

    /// Runs `f` on each row as it comes, in constant memory.
    ///
    /// # Errors
    /// What the engine says, or the first error of `f`.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        mut f: impl FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        crate::reach::check(self.reach, sql)?;
        self.engine.each(sql, params, &mut f)
    }

    /// All rows, each turned by `f`.
    ///
    /// # Errors
    /// What the engine says, or the first error of `f`.
    pub fn all<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut f: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut rows = Vec::new();
        self.each(sql, params, |row| {
            rows.push(f(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    ///
    /// # Errors
    /// What the engine says, or the error of `f`.
    pub fn first<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut f: impl FnMut(&Row) -> Result<T, StoreError>,
    ) -> Result<Option<T>, StoreError> {
        let mut found = None;
        self.each(sql, params, |row| {
            if found.is_none() {
                found = Some(f(row)?);
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The first column of the first row; the statement must answer one.
    ///
    /// # Errors
    /// What the engine says, or no row.
    pub fn value<T: FromValue>(&mut self, sql: &str, params: &[Value]) -> Result<T, StoreError> {
        self.first(sql, params, |row| row.get(0))?.ok_or(StoreError::NotFound { table: "row" })
    }
}
