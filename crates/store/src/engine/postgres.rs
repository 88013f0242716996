//! The shared engine: PostgreSQL.

use super::{Kind, Row, Value, WAIT_FOR_LOCK, sqlite::constrained};
use crate::StoreError;
use ::postgres::{
    Client, NoTls, Statement,
    error::SqlState,
    fallible_iterator::FallibleIterator,
    types::{IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};
use std::collections::HashMap;

pub(crate) struct Postgres {
    client: Client,
    /// Prepared once per connection, by their text.
    statements: HashMap<String, Statement>,
}

impl Postgres {
    pub(super) fn open(url: &str) -> Result<Self, StoreError> {
        let client = Client::connect(url, NoTls).map_err(|error| from_postgres(&error))?;
        Ok(Self { client, statements: HashMap::new() })
    }

    pub(super) fn begin(&mut self, kind: Kind) -> Result<(), StoreError> {
        match kind {
            Kind::Read => self.batch("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
            Kind::Schema => self.batch("BEGIN ISOLATION LEVEL SERIALIZABLE"),
            Kind::Write => {
                // The lock is waited for before the transaction sees anything, so what it sees is what those before it left. Readers go on.
                let begun = self.batch(&format!(
                    "BEGIN ISOLATION LEVEL SERIALIZABLE; SET LOCAL lock_timeout = {}; LOCK TABLE audit IN SHARE ROW EXCLUSIVE MODE",
                    WAIT_FOR_LOCK.as_millis()
                ));
                if begun.is_err() {
                    // The first error is the one that tells.
                    let _ = self.batch("ROLLBACK");
                }
                begun
            }
        }
    }

    pub(super) fn batch(&mut self, sql: &str) -> Result<(), StoreError> {
        self.client.batch_execute(sql).map_err(|error| from_postgres(&error))
    }

    fn statement(&mut self, sql: &str) -> Result<Statement, StoreError> {
        if let Some(known) = self.statements.get(sql) {
            return Ok(known.clone());
        }
        let statement = self.client.prepare(sql).map_err(|error| from_postgres(&error))?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    pub(super) fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64, StoreError> {
        let statement = self.statement(sql)?;
        let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|value| value as _).collect();
        self.client.execute(&statement, &params).map_err(|error| from_postgres(&error))
    }

    pub(super) fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        f: &mut dyn FnMut(&Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let statement = self.statement(sql)?;
        let mut rows = self.client.query_raw(&statement, params).map_err(|error| from_postgres(&error))?;
        let mut out = Row { values: Vec::new() };
        while let Some(row) = rows.next().map_err(|error| from_postgres(&error))? {
            out.values.clear();
            for (index, column) in row.columns().iter().enumerate() {
                let value = if *column.type_() == Type::INT8 {
                    row.try_get::<_, Option<i64>>(index).map(Value::from)
                } else if *column.type_() == Type::INT4 {
                    row.try_get::<_, Option<i32>>(index).map(Value::from)
                } else {
                    row.try_get::<_, Option<String>>(index).map(Value::from)
                };
                out.values.push(value.map_err(|_| StoreError::Damaged { part: "type" })?);
            }
            f(&out)?;
        }
        Ok(())
    }
}

impl ToSql for Value {
    fn to_sql(&self, column: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(number) if *column == Type::INT4 => i32::try_from(*number)?.to_sql(column, out),
            Self::Int(number) => number.to_sql(column, out),
            // PostgreSQL has no zero character in text; refusing here names the cause.
            Self::Text(text) if text.contains('\0') => Err("a zero character in text".into()),
            Self::Text(text) => text.to_sql(column, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn from_postgres(error: &::postgres::Error) -> StoreError {
    let Some(failure) = error.as_db_error() else {
        return StoreError::Unreachable;
    };
    let code = failure.code();
    if *code == SqlState::T_R_SERIALIZATION_FAILURE || *code == SqlState::T_R_DEADLOCK_DETECTED {
        StoreError::Again
    } else if *code == SqlState::LOCK_NOT_AVAILABLE {
        StoreError::Busy
    } else if *code == SqlState::UNIQUE_VIOLATION
        || *code == SqlState::FOREIGN_KEY_VIOLATION
        || *code == SqlState::CHECK_VIOLATION
    {
        StoreError::Taken { what: constrained(failure.table().unwrap_or_default()) }
    } else if *code == SqlState::DISK_FULL {
        StoreError::DiskFull
    } else {
        StoreError::Engine { code: format!("postgres {}", code.code()) }
    }
}
