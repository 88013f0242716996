//! An error is a code with arguments. Its words are the Fluent message `error-<code>`.

use crate::api::WireError;
use domain::permission::Permission;
use store::StoreError;

pub type Result<T> = std::result::Result<T, DeskError>;

/// An argument of an error: a number or a short text that is no personal data (a field's word, a code).
#[derive(Debug, Clone, PartialEq)]
pub enum ArgValue {
    Number(i64),
    Text(String),
}

impl From<i64> for ArgValue {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<&str> for ArgValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The role does not hold it.
    #[error("needs {}", .0.code())]
    Permission(Permission),
    #[error("nobody is signed in")]
    SignedOut,
    #[error("the screen is locked")]
    Locked,
    /// The request is not of the command's form, or repeats the `op_id` of another act.
    #[error("not a request of this form")]
    Request,
    /// What was typed into a field cannot be taken. `field` is the path of the field in the request (`names.0.family`).
    #[error("{field}: {code}")]
    Field { field: String, code: &'static str, args: Vec<(&'static str, ArgValue)> },
    /// The act is understood and refused, by a rule with a code.
    #[error("{code}")]
    Refused { code: &'static str, args: Vec<(&'static str, ArgValue)> },
}

impl DeskError {
    #[must_use]
    pub fn field(field: impl Into<String>, code: &'static str) -> Self {
        Self::Field { field: field.into(), code, args: Vec::new() }
    }

    #[must_use]
    pub const fn refused(code: &'static str) -> Self {
        Self::Refused { code, args: Vec::new() }
    }

    /// The stable code, worded as `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Store(error) => error.code(),
            Self::Permission(_) => "permission-denied",
            Self::SignedOut => "signed-out",
            Self::Locked => "locked",
            Self::Request => "request-invalid",
            Self::Field { code, .. } | Self::Refused { code, .. } => code,
        }
    }

    #[must_use]
    pub fn to_wire(&self) -> WireError {
        let mut args = serde_json::Map::new();
        let mut put = |name: &str, value: serde_json::Value| {
            args.insert(name.to_owned(), value);
        };
        match self {
            Self::Store(StoreError::Newer { found, known }) => {
                put("found", (*found).into());
                put("known", (*known).into());
            }
            Self::Store(StoreError::Conflict { table, id }) => {
                put("table", (*table).into());
                put("id", id.as_str().into());
            }
            Self::Store(StoreError::NotFound { table }) => put("table", (*table).into()),
            Self::Store(StoreError::Taken { what }) => put("what", (*what).into()),
            Self::Store(StoreError::Damaged { part }) => put("part", (*part).into()),
            Self::Store(StoreError::Engine { code }) => put("detail", code.as_str().into()),
            Self::Permission(permission) => put("permission", permission.code().into()),
            Self::Field { field, args, .. } => {
                put("field", field.as_str().into());
                for (name, value) in args {
                    put(name, json(value));
                }
            }
            Self::Refused { args, .. } => {
                for (name, value) in args {
                    put(name, json(value));
                }
            }
            _ => {}
        }
        WireError { code: self.code().to_owned(), args }
    }
}

fn json(value: &ArgValue) -> serde_json::Value {
    match value {
        ArgValue::Number(number) => (*number).into(),
        ArgValue::Text(text) => text.as_str().into(),
    }
}

impl store::Failure for DeskError {
    fn as_store_error(&self) -> Option<&StoreError> {
        match self {
            Self::Store(error) => Some(error),
            _ => None,
        }
    }
}

impl From<DeskError> for WireError {
    fn from(error: DeskError) -> Self {
        error.to_wire()
    }
}
