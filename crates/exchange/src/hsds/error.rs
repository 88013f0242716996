//! What is wrong with a file: an error ends the reading, a finding names one value.

/// A file that cannot be read to its end.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HsdsError {
    #[error("more than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("more than {limit} rows")]
    TooManyRows { limit: usize },
    #[error("more than {limit} values")]
    TooManyValues { limit: usize },
    #[error("an archive that unpacks to more than {limit} bytes")]
    ZipBomb { limit: usize },
    #[error("an archive with {entries} entries")]
    TooManyEntries { entries: usize },
    #[error("a path that leaves the archive")]
    Path { file: String },
    #[error("a broken archive")]
    BrokenZip,
    #[error("no datapackage.json")]
    NoDescriptor,
    #[error("a datapackage.json that is none")]
    Descriptor,
    #[error("a file that the package names and does not hold")]
    NoFile { file: String },
    #[error("text that is not UTF-8")]
    NotUtf8 { file: String },
    #[error("no JSON from line {line} on")]
    BrokenJson { line: usize, column: usize },
    #[error("a table that breaks off in row {row}")]
    BrokenTable { file: String, row: u32 },
    #[error("nothing of HSDS")]
    NotHsds,
}

impl HsdsError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "hsds-too-large",
            Self::TooManyRows { .. } => "hsds-too-many-rows",
            Self::TooManyValues { .. } => "hsds-too-many-values",
            Self::ZipBomb { .. } => "hsds-zip-bomb",
            Self::TooManyEntries { .. } => "hsds-too-many-entries",
            Self::Path { .. } => "hsds-path",
            Self::BrokenZip => "hsds-broken-zip",
            Self::NoDescriptor => "hsds-no-descriptor",
            Self::Descriptor => "hsds-descriptor",
            Self::NoFile { .. } => "hsds-no-file",
            Self::NotUtf8 { .. } => "hsds-not-utf8",
            Self::BrokenJson { .. } => "hsds-broken-json",
            Self::BrokenTable { .. } => "hsds-broken-table",
            Self::NotHsds => "hsds-not-hsds",
        }
    }

    /// What the words of the code name: counts, and the names of files.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg<'_>)> {
        match self {
            Self::TooLarge { limit } | Self::ZipBomb { limit } => vec![("megabytes", Arg::Count(limit / (1024 * 1024)))],
            Self::TooManyRows { limit } | Self::TooManyValues { limit } => vec![("limit", Arg::Count(*limit))],
            Self::TooManyEntries { entries } => vec![("count", Arg::Count(*entries))],
            Self::Path { file } | Self::NoFile { file } | Self::NotUtf8 { file } => vec![("file", Arg::Name(file))],
            Self::BrokenTable { file, row } => vec![("file", Arg::Name(file)), ("row", Arg::Count(*row as usize))],
            Self::BrokenJson { line, .. } => vec![("line", Arg::Count(*line))],
            Self::BrokenZip | Self::NoDescriptor | Self::Descriptor | Self::NotHsds => Vec::new(),
        }
    }
}

/// One argument of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arg<'a> {
    Count(usize),
    Name(&'a str),
}

/// Where something stands: the file, and its row or page from 1 on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    pub file: String,
    pub row: u32,
}

/// One value that cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Finding {
    /// The reason, worded as `hsds-finding-<code>`.
    pub code: &'static str,
    pub file: String,
    pub row: u32,
    pub table: &'static str,
    /// As the file has it; empty where there is none.
    pub id: String,
    pub field: String,
}

/// Findings, the first thousand of them word by word.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Findings {
    pub total: usize,
    pub shown: Vec<Finding>,
}

const SHOWN: usize = 1000;

impl Findings {
    pub(super) fn add(&mut self, finding: Finding) {
        self.total += 1;
        if self.shown.len() < SHOWN {
            self.shown.push(finding);
        }
    }

    /// Takes the findings of another check in.
    pub fn extend(&mut self, other: Self) {
        self.total += other.total;
        let room = SHOWN - self.shown.len();
        self.shown.extend(other.shown.into_iter().take(room));
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.total == 0
    }
}
