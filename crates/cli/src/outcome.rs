//! How a command ends.

use desk::{DeskError, api::WireError};

/// An end that is no failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Done,
    Findings,
    /// The store is damaged; the findings say where.
    Damaged,
}

/// A code with arguments, worded as `error-<code>`.
#[derive(Debug)]
pub struct Failure(pub WireError);

pub type Result<T = Outcome> = std::result::Result<T, Failure>;

impl Failure {
    pub fn refused(code: &str) -> Self {
        Self(WireError { code: code.to_owned(), args: serde_json::Map::new() })
    }

    /// With a value for its words.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.args.insert(name.to_owned(), value.into());
        self
    }

    /// 2 usage and what was typed, 3 refused, 4 damaged.
    pub fn status(&self) -> u8 {
        match self.0.code.as_str() {
            "permission-denied" | "wrong-passphrase" | "wrong-recovery-key" | "signed-out" | "locked" => 3,
            "store-damaged" | "key-file-damaged" => 4,
            _ => 2,
        }
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        Self(error.to_wire())
    }
}

impl From<desk::StoreError> for Failure {
    fn from(error: desk::StoreError) -> Self {
        Self(DeskError::from(error).to_wire())
    }
}

/// A file or a stream that does not do what it should.
impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::refused(match error.kind() {
            std::io::ErrorKind::StorageFull => "disk-full",
            std::io::ErrorKind::AlreadyExists => "file-exists",
            std::io::ErrorKind::WriteZero | std::io::ErrorKind::BrokenPipe => "file-unwritable",
            _ => "file-unreadable",
        })
    }
}
