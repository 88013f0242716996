//! Why a file is no package that can be taken.

use chrono::{DateTime, Utc};

/// A file that cannot be opened. Nothing of it is kept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackageError {
    #[error("more than {limit} bytes")]
    TooLarge { limit: usize },
    /// Neither an age file nor a reply.
    #[error("not a sealed package")]
    NotSealed,
    /// It ends before its end.
    #[error("cut off")]
    Truncated,
    /// A byte is not what it was when it was sealed.
    #[error("altered")]
    Altered,
    #[error("sealed to another key")]
    WrongKey,
    #[error("sealed with a passphrase")]
    NeedsPassphrase,
    #[error("another passphrase")]
    WrongPassphrase,
    /// It asks for more work than a passphrase is worth, which would stop the machine.
    #[error("too much work")]
    TooCostly,
    /// An archive that is none, or text that is not of the format.
    #[error("broken: {part}")]
    Broken { part: &'static str },
    /// A file that a package does not have: another name, a path, a link, the same name twice.
    #[error("a file that does not belong there")]
    Contents,
    #[error("unpacks to more than {limit} bytes")]
    Bomb { limit: usize },
    #[error("of version {found}, {known} is known")]
    Newer { found: u32, known: u32 },
    #[error("expired")]
    Expired { at: DateTime<Utc> },
    /// No public key of age.
    #[error("not a key")]
    Key,
    /// The operating system gives no randomness.
    #[error("no randomness")]
    NoRandomness,
}

impl PackageError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "package-too-large",
            Self::NotSealed => "package-not-sealed",
            Self::Truncated => "package-truncated",
            Self::Altered => "package-altered",
            Self::WrongKey => "package-wrong-key",
            Self::NeedsPassphrase => "package-needs-passphrase",
            Self::WrongPassphrase => "package-wrong-passphrase",
            Self::TooCostly => "package-too-costly",
            Self::Broken { .. } => "package-broken",
            Self::Contents => "package-contents",
            Self::Bomb { .. } => "package-bomb",
            Self::Newer { .. } => "package-newer",
            Self::Expired { .. } => "package-expired",
            Self::Key => "package-key",
            Self::NoRandomness => "package-no-randomness",
        }
    }
}
