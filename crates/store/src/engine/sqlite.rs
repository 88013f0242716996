//! The embedded engine: SQLCipher in one file.

use super::{Kind, Row, Value, WAIT_FOR_LOCK, for_sqlite};
use crate::{StoreError, keys::StoreKey, side_files};
use rusqlite::{
    CachedStatement, Connection, ErrorCode, OpenFlags,
    config::DbConfig,
    params_from_iter,
    types::{ToSqlOutput, ValueRef},
};
use std::{path::Path, time::Duration};

/// KiB of pages that are kept in memory, at least and at most.
const CACHE: i64 = 32 * 1024;
const MOST_CACHE: i64 = 96 * 1024;
/// About so much of a large file leads to the rows: a search goes that way for each hit, and deciphers again what was not kept.
const CACHED_PART: u64 = 12;

pub(crate) struct Sqlite {
    connection: Connection,
    /// KiB of pages that are kept.
    cache: i64,
    roomy: bool,
    /// What the transaction that was begun last may do.
    kind: Kind,
}

impl Sqlite {
    /// Opens the file with the key given raw. Reads the first page, so that a wrong key or a cut file shows here.
    pub(super) fn open(path: &Path, key: &StoreKey, create: bool) -> Result<Self, StoreError> {
        if create {
            // The engine gives its log the rights of the file.
            side_files::new_private_file(path)?;
        }
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if create {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let connection = Connection::open_with_flags(path, flags).map_err(|error| from_sqlite(&error))?;
        connection.busy_timeout(WAIT_FOR_LOCK).map_err(|error| from_sqlite(&error))?;
        connection.set_prepared_statement_cache_capacity(256);
        // A statement is planned once, not again for each set of values: at each keystroke of a search that was a tenth of the time.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(|error| from_sqlite(&error))?;
        let mut open = Self { connection, cache: CACHE, roomy: false, kind: Kind::Write };
        // The engine's own log goes to standard error, in English and for every page; what it means is said by our checks.
        open.batch("PRAGMA cipher_log_level = NONE")?;
        give_key(&open.connection, key)?;
        open.batch("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")?;
        // Unlike the settings above this reads the file.
        open.connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(())).map_err(|error| from_sqlite(&error))?;
        if create {
            open.connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).map_err(|error| from_sqlite(&error))?;
        }
        let size = std::fs::metadata(path).map_or(0, |file| file.len());
        open.cache = i64::try_from(size / 1024 / CACHED_PART).unwrap_or(CACHE).clamp(CACHE, MOST_CACHE);
        open.keep_pages(open.cache)?;
        // NORMAL lost acknowledged transactions in power cuts.
        open.batch("PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")?;
        Ok(open)
    }

    /// Up to 768 MiB of pages, as far as the work touches them.
    pub(super) fn make_room(&mut self) -> Result<(), StoreError> {
        self.roomy = true;
        self.keep_pages(786_432)
    }

    fn keep_pages(&self, kibibytes: i64) -> Result<(), StoreError> {
        self.batch(&format!("PRAGMA cache_size = -{kibibytes}"))
    }

    pub(super) fn give_room_back(&mut self) -> Result<(), StoreError> {
        if !std::mem::take(&mut self.roomy) {
            return Ok(());
        }
        self.keep_pages(self.cache)?;
        self.batch("PRAGMA shrink_memory")
    }

    pub(crate) fn in_transaction(&self) -> bool {
        !self.connection.is_autocommit()
    }

    pub(crate) fn batch(&self, sql: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(sql).map_err(|error| from_sqlite(&error))
    }

    pub(super) fn begin(&mut self, kind: Kind) -> Result<(), StoreError> {
        self.kind = kind;
        self.batch(match kind {
            Kind::Read => "BEGIN DEFERRED",
            Kind::Write | Kind::Schema => "BEGIN IMMEDIATE",
        })
    }

    /// A statement that may be run now. While one reads, none that writes may: `query_only` would say so too, but each turn of it makes
    /// the engine plan all statements anew.
    fn prepare(&self, sql: &str) -> Result<CachedStatement<'_>, StoreError> {
        let statement = self.connection.prepare_cached(&for_sqlite(sql)).map_err(|error| from_sqlite(&error))?;
        if self.kind == Kind::Read && self.in_transaction() && !statement.readonly() {
            return Err(StoreError::Engine { code: "ReadOnly".to_owned() });
        }
        Ok(statement)
    }

    pub(super) fn execute(&self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        let mut statement = self.prepare(sql)?;
        let touched = statement.execute(params_from_iter(params)).map_err(|error| from_sqlite(&error))?;
        Ok(touched as u64)
    }

    pub(super) fn each(
        &self,
        sql: &str,
        params: &[Value],
        f: &mut dyn FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query(params_from_iter(params)).map_err(|error| from_sqlite(&error))?;
        let mut out = Row { values: Vec::with_capacity(columns) };
        while let Some(row) = rows.next().map_err(|error| from_sqlite(&error))? {
            out.values.clear();
            for index in 0..columns {
                out.values.push(match row.get_ref(index).map_err(|error| from_sqlite(&error))? {
                    ValueRef::Null => Value::Null,
                    ValueRef::Integer(number) => Value::Int(number),
                    ValueRef::Text(bytes) => {
                        Value::Text(std::str::from_utf8(bytes).map_err(|_| StoreError::Damaged { part: "text" })?.to_owned())
                    }
                    ValueRef::Real(_) | ValueRef::Blob(_) => return Err(StoreError::Damaged { part: "type" }),
                });
            }
            f(&out)?;
        }
        Ok(())
    }

    /// The engine's own checks: every page's authentication code, then every tree. Answers how many lines of complaint.
    pub(crate) fn check(&self) -> Result<usize, StoreError> {
        let mut complaints = 0;
        for (pragma, fine) in [("PRAGMA cipher_integrity_check", None), ("PRAGMA integrity_check", Some("ok"))] {
            let mut statement = self.connection.prepare(pragma).map_err(|error| from_sqlite(&error))?;
            let mut rows = statement.query([]).map_err(|error| from_sqlite(&error))?;
            loop {
                match rows.next() {
                    Ok(Some(row)) => {
                        let line: String = row.get(0).map_err(|error| from_sqlite(&error))?;
                        if Some(line.as_str()) != fine {
                            complaints += 1;
                        }
                    }
                    Ok(None) => break,
                    Err(_) => {
                        complaints += 1;
                        break;
                    }
                }
            }
        }
        Ok(complaints)
    }

    /// Rows that point to nothing.
    pub(crate) fn dangling(&self) -> Result<usize, StoreError> {
        let mut statement = self.connection.prepare("PRAGMA foreign_key_check").map_err(|error| from_sqlite(&error))?;
        let mut rows = statement.query([]).map_err(|error| from_sqlite(&error))?;
        let mut dangling = 0;
        while rows.next().map_err(|error| from_sqlite(&error))?.is_some() {
            dangling += 1;
        }
        Ok(dangling)
    }

    /// Whether the file has all the pages that its first page promises. A copy that broke off has fewer.
    pub(crate) fn is_whole(&self, length: u64) -> Result<bool, StoreError> {
        let number = |pragma: &str| {
            self.connection
                .query_row(pragma, [], |row| match row.get_ref(0)? {
                    ValueRef::Integer(number) => Ok(number),
                    // SQLCipher answers its own settings as text.
                    other => Ok(other.as_str().ok().and_then(|text| text.parse().ok()).unwrap_or_default()),
                })
                .map_err(|error| from_sqlite(&error))
        };
        let promised = number("PRAGMA page_count")?.saturating_mul(number("PRAGMA cipher_page_size")?);
        Ok(u64::try_from(promised).is_ok_and(|promised| length >= promised))
    }

    /// A number that grows with every commit, of whichever process.
    pub(crate) fn data_version(&self) -> Result<i64, StoreError> {
        self.connection.query_row("PRAGMA data_version", [], |row| row.get(0)).map_err(|error| from_sqlite(&error))
    }

    /// A consistent copy under the same key, also while others write.
    pub(crate) fn copy_to(&self, target: &Path, key: &StoreKey) -> Result<(), StoreError> {
        side_files::new_private_file(target)?;
        let mut copy = Connection::open(target).map_err(|error| from_sqlite(&error))?;
        give_key(&copy, key)?;
        let backup = rusqlite::backup::Backup::new(&self.connection, &mut copy).map_err(|error| from_sqlite(&error))?;
        backup.run_to_completion(4096, Duration::ZERO, None).map_err(|error| from_sqlite(&error))
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// The key raw, as 64 hexadecimal digits: no derivation by the engine. The statement is wiped after use.
fn give_key(connection: &Connection, key: &StoreKey) -> Result<(), StoreError> {
    let mut statement = zeroize::Zeroizing::new(String::with_capacity(96));
    statement.push_str("PRAGMA key = \"x'");
    statement.push_str(&key.to_hex());
    statement.push_str("'\"");
    connection.execute_batch(&statement).map_err(|error| from_sqlite(&error))
}

fn from_sqlite(error: &rusqlite::Error) -> StoreError {
    let rusqlite::Error::SqliteFailure(failure, message) = error else {
        // The kind of the driver's own complaint, without what it may quote.
        let told = format!("{error:?}");
        return StoreError::Engine { code: told.split(['(', ' ', '{']).next().unwrap_or_default().to_owned() };
    };
    match failure.code {
        // A page whose authentication code does not fit is told as "out of memory" by the engine's cipher hook.
        ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt | ErrorCode::OutOfMemory => StoreError::Damaged { part: "page" },
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Busy,
        ErrorCode::DiskFull => StoreError::DiskFull,
        ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreError::Unreachable,
        ErrorCode::ConstraintViolation => StoreError::Taken { what: constrained(message.as_deref().unwrap_or_default()) },
        // A short read or write of a file that was cut or of a disk that is full.
        ErrorCode::SystemIoFailure if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_SHORT_READ => {
            StoreError::Damaged { part: "length" }
        }
        // A write that the file system takes only in part: full, or beyond what this person may use.
        ErrorCode::SystemIoFailure if failure.extended_code == rusqlite::ffi::SQLITE_IOERR_WRITE => StoreError::DiskFull,
        _ => StoreError::Engine { code: format!("sqlite {}", failure.extended_code) },
    }
}

/// The table of a constraint, out of our own names only: the message may quote nothing else.
pub(super) fn constrained(message: &str) -> &'static str {
    [
        "appointment_tick",
        "interpreter_request",
        "queue_ticket",
        "queue_service",
        "queue_counter",
        "staff",
        "case_file",
        "service_text",
        "op",
        "audit",
    ]
    .into_iter()
    .find(|table| message.contains(table))
    .unwrap_or("row")
}
