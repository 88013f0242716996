//! Values as both engines hold them: whole numbers, text, nothing.

use crate::StoreError;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    Null,
    Int(i64),
    Text(String),
}

macro_rules! from_int {
    ($($type:ty),+) => { $(impl From<$type> for Value { fn from(value: $type) -> Self { Self::Int(i64::from(value)) } })+ };
}
from_int!(i64, i32, u32, bool);

impl From<&str> for Value {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<String> for Value {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&String> for Value {
    fn from(value: &String) -> Self {
        Self::Text(value.clone())
    }
}

impl From<domain::time::Instant> for Value {
    fn from(value: domain::time::Instant) -> Self {
        Self::Int(value.0)
    }
}

impl From<domain::time::Day> for Value {
    fn from(value: domain::time::Day) -> Self {
        Self::Text(value.to_string())
    }
}

impl From<&Value> for Value {
    fn from(value: &Value) -> Self {
        value.clone()
    }
}

impl<T> From<Option<T>> for Value
where
    Self: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}

macro_rules! from_id {
    ($($type:ident),+) => { $(
        impl From<&domain::id::$type> for Value { fn from(id: &domain::id::$type) -> Self { Self::Text(id.as_str().to_owned()) } }
        impl FromValue for domain::id::$type {
            fn from_value(value: &Value) -> Option<Self> { match value { Value::Text(text) => Self::parse(text), _ => None } }
        }
    )+ };
}
from_id!(InterpreterId, InterpreterRequestId, InterpreterOfferId, SettlementId, SuggestionId);
from_id!(ClientId, NameId, DocumentId, AddressId, RepresentativeId, LinkId, HouseholdId, DisputeId);
from_id!(
    StaffId,
    CaseFileId,
    ContactId,
    NoteId,
    ServiceId,
    PackageId,
    ReferralId,
    LetterTextId,
    ReleaseId,
    AppointmentId,
    AbsenceId,
    EarlierTimeId,
    ReminderId,
    SeriesId,
    QueueServiceId,
    ResourceId,
    AppointmentServiceId,
    HoldId,
    VisitId,
    QueueCounterId,
    TicketId,
    OpId
);

/// What a column can be read as.
pub trait FromValue: Sized {
    /// `None` when the store holds something else: it was written by another program or is damaged.
    fn from_value(value: &Value) -> Option<Self>;
}

/// As it stands: for acts that carry a column without knowing it.
impl FromValue for Value {
    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

impl FromValue for i64 {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }
}

impl FromValue for i32 {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl FromValue for u32 {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value)?.try_into().ok()
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value).map(|number| number != 0)
    }
}

impl FromValue for String {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl FromValue for domain::time::Instant {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value).map(Self)
    }
}

impl FromValue for domain::time::Day {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(text) => Self::parse(text),
            _ => None,
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

/// One row of an answer, read by position.
#[derive(Debug)]
pub struct Row {
    pub(crate) values: Vec<Value>,
}

impl Row {
    /// The column at `index`.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when it holds something else than asked for.
    pub fn get<T: FromValue>(&self, index: usize) -> Result<T, StoreError> {
        self.values.get(index).and_then(T::from_value).ok_or(StoreError::Damaged { part: "column" })
    }

    /// A column that holds the code of an enum: `row.code(3, Need::from_code)`.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a code that this version does not know.
    pub fn code<T>(&self, index: usize, from_code: impl FnOnce(&str) -> Option<T>) -> Result<T, StoreError> {
        match self.values.get(index) {
            Some(Value::Text(text)) => from_code(text).ok_or(StoreError::Damaged { part: "code" }),
            _ => Err(StoreError::Damaged { part: "code" }),
        }
    }

    /// A column that holds the code of an enum, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a code that this version does not know.
    pub fn optional_code<T>(&self, index: usize, from_code: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, StoreError> {
        match self.values.get(index) {
            Some(Value::Null) => Ok(None),
            _ => self.code(index, from_code).map(Some),
        }
    }

    /// A column that holds a JSON list.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for anything else.
    pub fn list<T: serde::de::DeserializeOwned>(&self, index: usize) -> Result<Vec<T>, StoreError> {
        let text: String = self.get(index)?;
        serde_json::from_str(&text).map_err(|_| StoreError::Damaged { part: "list" })
    }
}
