//! The case store: one set of SQL, two engines behind it (an encrypted SQLite file, PostgreSQL), keys, schema, audit,
//! search index and verification. Nothing above this crate names a database driver.

pub mod audit;
pub mod backup;
mod engine;
mod error;
pub mod keys;
mod migrate;
mod reach;
pub mod rows;
pub mod schema;
pub mod search;
pub mod side_files;
mod store;
pub mod verify;

pub use engine::{FromValue, Row, Tx, Value};
pub use error::StoreError;
pub use keys::{KeyFile, RecoveryKey};
pub use migrate::SCHEMA_VERSION;
pub use store::{Failure, Location, NewStore, Store, Unlocked, read_keys};

/// The parameters of a statement, each turned into a [`Value`].
#[macro_export]
macro_rules! params {
    () => { &[] as &[$crate::Value] };
    ($($value:expr),+ $(,)?) => { &[$($crate::Value::from($value)),+] };
}
