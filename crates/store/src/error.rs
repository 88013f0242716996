//! What can go wrong with a store. Messages carry codes and numbers, never what a record says.

/// Every variant has a code that Fluent words as `error-<code>`.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no store at the place.
    #[error("no store there")]
    Missing,
    /// There is one already.
    #[error("a store is there already")]
    Exists,
    /// Login or passphrase is wrong. Which of them is not said.
    #[error("wrong login or passphrase")]
    WrongPassphrase,
    /// The recovery key has a mistyped character (its check characters do not fit) or belongs to another store.
    #[error("wrong recovery key")]
    WrongRecoveryKey,
    /// The file is not what we wrote: cut short, overwritten or bit-rotten. It has not been touched.
    #[error("the store is damaged: {part}")]
    Damaged { part: &'static str },
    /// The key file beside the store is missing or not readable.
    #[error("the key file is missing or damaged")]
    KeyFile,
    /// The store was written by a newer program.
    #[error("schema {found} is newer than {known}")]
    Newer { found: i64, known: i64 },
    /// Somebody else holds the store for longer than we wait.
    #[error("the store is busy")]
    Busy,
    #[error("no space left on the disk")]
    DiskFull,
    #[error("the store is on a network drive")]
    NetworkDrive,
    /// No permission for the file, or a folder that does not exist.
    #[error("the place cannot be read or written")]
    Unreachable,
    /// The row has another version than the one that was edited.
    #[error("{table} has changed since")]
    Conflict { table: &'static str, id: String },
    #[error("no such {table}")]
    NotFound { table: &'static str },
    /// A unique value is taken: two bookings of one time, two staff of one login.
    #[error("already taken: {what}")]
    Taken { what: &'static str },
    /// Two transactions met; running the closure again may succeed.
    #[error("serialization failure")]
    Again,
    /// The long work was cancelled by the person; nothing of it is kept.
    #[error("cancelled")]
    Cancelled,
    /// Anything else of the engine, as its own number.
    #[error("engine error {code}")]
    Engine { code: String },
}

impl StoreError {
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing => "no-store",
            Self::Exists => "store-exists",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::WrongRecoveryKey => "wrong-recovery-key",
            Self::Damaged { .. } => "store-damaged",
            Self::KeyFile => "key-file-damaged",
            Self::Newer { .. } => "store-newer",
            Self::Busy | Self::Again => "store-busy",
            Self::DiskFull => "disk-full",
            Self::NetworkDrive => "network-drive",
            Self::Unreachable => "store-unreachable",
            Self::Conflict { .. } => "version-conflict",
            Self::NotFound { .. } => "not-found",
            Self::Taken { .. } => "already-taken",
            Self::Cancelled => "cancelled",
            Self::Engine { .. } => "store-failed",
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded | std::io::ErrorKind::FileTooLarge => {
                Self::DiskFull
            }
            std::io::ErrorKind::NotFound | std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::NotADirectory => {
                Self::Unreachable
            }
            kind => Self::Engine { code: format!("{kind:?}") },
        }
    }
}
