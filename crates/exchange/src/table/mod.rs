//! Tables on their way out of the house. A report fills one [`Head`] and pushes rows; the same rows go to CSV, XLSX or JSON.
//!
//! Each writer holds one row at a time, so that a million rows take no more memory than ten. Nothing that is written can be
//! taken for a formula by the program that opens it.

mod csv;
mod json;
mod xlsx;

use chrono::{NaiveDate, NaiveDateTime};

pub use csv::{CsvOptions, CsvWriter};
pub use json::JsonWriter;
pub use xlsx::{XlsxOptions, XlsxWriter};

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Empty,
    Text(String),
    Integer(i64),
    Decimal(f64),
    Day(NaiveDate),
    /// In the office's own time; a table for people has no zone.
    DateTime(NaiveDateTime),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<NaiveDate> for Value {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Stable name for machines: the key in JSON.
    pub key: String,
    /// What people read.
    pub header: String,
    /// In characters; a sensible width is chosen where it is missing.
    pub width: Option<u16>,
}

impl Column {
    #[must_use]
    pub fn new(key: &str, header: &str) -> Self {
        Self { key: key.to_owned(), header: header.to_owned(), width: None }
    }
}

/// All of a table but its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Head {
    pub title: String,
    /// Period, rule and its version, who made it: a line each, above the columns.
    pub notes: Vec<String>,
    pub columns: Vec<Column>,
    pub right_to_left: bool,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    pub head: Head,
    /// Each as long as the columns; what is missing is empty.
    pub rows: Vec<Vec<Value>>,
}

#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("writing failed")]
    Write(#[from] std::io::Error),
    #[error("a row has {cells} cells for {columns} columns")]
    TooManyCells { cells: usize, columns: usize },
    #[error("cell too long for a spreadsheet in row {row}, column {column}")]
    CellTooLong { row: u64, column: usize },
    #[error("the spreadsheet could not be made")]
    Spreadsheet(#[source] rust_xlsxwriter::XlsxError),
}

impl TableError {
    /// The stable code, prefix of the Fluent id `error-`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Write(_) => "table-write",
            Self::TooManyCells { .. } => "table-too-many-cells",
            Self::CellTooLong { .. } => "table-cell-too-long",
            Self::Spreadsheet(_) => "table-spreadsheet",
        }
    }

    /// Arguments for the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooManyCells { cells, columns } => vec![("cells", cells.to_string()), ("columns", columns.to_string())],
            Self::CellTooLong { row, column } => vec![("row", row.to_string()), ("column", column.to_string())],
            Self::Write(_) | Self::Spreadsheet(_) => Vec::new(),
        }
    }
}

impl Table {
    /// # Errors
    /// When writing fails or a row has more cells than columns.
    pub fn write_csv<W: std::io::Write>(&self, out: W, options: CsvOptions) -> Result<u64, TableError> {
        let mut writer = CsvWriter::start(out, &self.head, options)?;
        for row in &self.rows {
            writer.row(row)?;
        }
        writer.finish()
    }

    /// # Errors
    /// When writing fails, a row has more cells than columns or a text is longer than a spreadsheet's cell.
    pub fn write_xlsx<W: std::io::Write + std::io::Seek + Send>(&self, out: W, options: &XlsxOptions) -> Result<u64, TableError> {
        let mut writer = XlsxWriter::start(&self.head, options)?;
        for row in &self.rows {
            writer.row(row)?;
        }
        writer.finish(out)
    }

    /// # Errors
    /// When writing fails or a row has more cells than columns.
    pub fn write_json<W: std::io::Write>(&self, out: W) -> Result<u64, TableError> {
        let mut writer = JsonWriter::start(out, &self.head)?;
        for row in &self.rows {
            writer.row(row)?;
        }
        writer.finish()
    }
}

/// The text without the isolates that only a screen needs.
fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}');
    if text.contains(isolate) { text.chars().filter(|c| !isolate(*c)).collect::<String>().into() } else { text.into() }
}

const fn fits(cells: usize, columns: usize) -> Result<(), TableError> {
    if cells > columns { Err(TableError::TooManyCells { cells, columns }) } else { Ok(()) }
}

#[cfg(test)]
mod tests;
