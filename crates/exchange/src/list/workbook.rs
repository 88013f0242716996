//! The list taken apart into sheets, rows and cells, with limits that hold before memory is taken.

use chrono::NaiveDateTime;
use compact_str::CompactString;

/// No list of an office is larger; beyond it somebody chose the wrong file.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;
/// What a sheet of Excel can hold.
pub const MAX_ROWS: usize = 1_048_576;
/// More columns than any list of people has.
pub const MAX_COLUMNS: usize = 512;
/// What a cell of Excel can hold.
pub const MAX_CELL_CHARS: usize = 32_767;
/// Bound on all cells of a workbook, so that many wide rows do not exhaust memory.
pub(crate) const MAX_CELLS: usize = 40_000_000;

/// Three words wide: a list of a million rows is ten million of them, most of them shorter than what `CompactString` keeps in place.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    Empty,
    Text(CompactString),
    /// A number without a date format; may still be the serial number of a day.
    Number(f64),
    /// A cell that the spreadsheet itself formats as a day or a time.
    DateTime(NaiveDateTime),
    Bool(bool),
    /// `#REF!` and its like, as text.
    Error(Box<str>),
    Formula(Box<Formula>),
}

/// A formula and the result that was saved with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    pub formula: String,
    pub value: Cell,
}

impl Cell {
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.chars().all(|c| c.is_whitespace() || c == '\u{FEFF}' || crate::text::is_direction_mark(c)),
            Self::Formula(formula) => formula.value.is_blank() && formula.formula.is_empty(),
            _ => false,
        }
    }

    /// The text a person sees in the cell, more or less: whole numbers without a fraction, days as `YYYY-MM-DD`.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.to_string(),
            Self::Error(text) => text.to_string(),
            Self::Number(n) if n.fract() == 0.0 && n.abs() < 1e15 => format!("{n:.0}"),
            Self::Number(n) => n.to_string(),
            Self::DateTime(at) if at.time() == chrono::NaiveTime::MIN => at.format("%Y-%m-%d").to_string(),
            Self::DateTime(at) => at.format("%Y-%m-%d %H:%M:%S").to_string(),
            Self::Bool(b) => b.to_string(),
            Self::Formula(formula) if formula.value.is_blank() => format!("={}", formula.formula),
            Self::Formula(formula) => formula.value.text(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The row as a spreadsheet program numbers it, from 1. In a CSV a record with line breaks inside quotes is one row.
    pub number: usize,
    /// The physical line of a CSV on which the record begins, as a text editor numbers it; the same as `number` elsewhere.
    pub line: usize,
    pub cells: Vec<Cell>,
}

impl Row {
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.cells.iter().all(Cell::is_blank)
    }

    /// All that stands in the row, for a report: the cells that hold something, joined by ` | `.
    #[must_use]
    pub fn text(&self) -> String {
        let cells: Vec<String> = self.cells.iter().filter(|c| !c.is_blank()).map(|c| crate::text::one_line(&c.text())).collect();
        cells.join(" | ")
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Empty for a CSV.
    pub name: String,
    pub hidden: bool,
    /// From the first to the last row that holds something; a blank row between them is kept as such.
    pub rows: Vec<Row>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    Csv,
    Xlsx,
    Xls,
    Ods,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Workbook {
    pub format: Format,
    /// Name of the encoding of a text file (`windows-1252`, `UTF-8`, …).
    pub encoding: Option<String>,
    pub separator: Option<char>,
    /// The workbook counts days from 1904 (old Mac versions of Excel).
    pub date_1904: bool,
    pub sheets: Vec<Sheet>,
}

/// Why a file is not read. Each has a code for its Fluent message and carries positions only, no content.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    #[error("empty file")]
    Empty,
    #[error("file too large")]
    TooLarge { limit: usize },
    #[error("the content is a PDF")]
    IsPdf,
    #[error("the content is {kind}, not a list")]
    NotAList { kind: &'static str },
    #[error("NUL byte in a text file, line {line}")]
    NulByte { line: usize },
    #[error("not text in any encoding")]
    NotText,
    #[error("quotes that never close from line {line} on")]
    UnclosedQuotes { line: usize },
    #[error("zip archive damaged or cut off")]
    BrokenZip,
    #[error("unpacks to far more than a list")]
    ZipBomb { limit: usize },
    #[error("workbook damaged")]
    BrokenWorkbook,
    #[error("the workbook is protected by a password")]
    Encrypted,
    #[error("too many rows")]
    TooManyRows { sheet: String, limit: usize },
    #[error("too many columns in row {row}")]
    TooManyColumns { sheet: String, row: usize, limit: usize },
    #[error("too many cells")]
    TooManyCells { limit: usize },
    #[error("cell too long in row {row}, column {column}")]
    CellTooLong { sheet: String, row: usize, column: usize, limit: usize },
}

impl ListError {
    /// The stable code, prefix of the Fluent id `error-`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "list-empty",
            Self::TooLarge { .. } => "list-too-large",
            Self::IsPdf => "list-is-pdf",
            Self::NotAList { .. } => "list-not-a-list",
            Self::NulByte { .. } => "list-nul-byte",
            Self::NotText => "list-not-text",
            Self::UnclosedQuotes { .. } => "list-unclosed-quotes",
            Self::BrokenZip => "list-broken-zip",
            Self::ZipBomb { .. } => "list-zip-bomb",
            Self::BrokenWorkbook => "list-broken-workbook",
            Self::Encrypted => "list-encrypted",
            Self::TooManyRows { sheet, .. } if sheet.is_empty() => "list-text-too-many-rows",
            Self::TooManyRows { .. } => "list-too-many-rows",
            Self::TooManyColumns { sheet, .. } if sheet.is_empty() => "list-text-too-many-columns",
            Self::TooManyColumns { .. } => "list-too-many-columns",
            Self::TooManyCells { .. } => "list-too-many-cells",
            Self::CellTooLong { sheet, .. } if sheet.is_empty() => "list-text-cell-too-long",
            Self::CellTooLong { .. } => "list-cell-too-long",
        }
    }

    /// Arguments for the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { limit } | Self::ZipBomb { limit } | Self::TooManyCells { limit } => {
                vec![("limit", limit.to_string())]
            }
            Self::NotAList { kind } => vec![("kind", (*kind).to_owned())],
            Self::NulByte { line } | Self::UnclosedQuotes { line } => vec![("line", line.to_string())],
            Self::TooManyRows { sheet, limit } => in_sheet(sheet, &[("limit", *limit)]),
            Self::TooManyColumns { sheet, row, limit } => in_sheet(sheet, &[("row", *row), ("limit", *limit)]),
            Self::CellTooLong { sheet, row, column, limit } => {
                in_sheet(sheet, &[("row", *row), ("column", *column), ("limit", *limit)])
            }
            _ => Vec::new(),
        }
    }
}

/// A text file has no sheet to be named.
fn in_sheet(sheet: &str, numbers: &[(&'static str, usize)]) -> Vec<(&'static str, String)> {
    let named = (!sheet.is_empty()).then(|| ("sheet", sheet.to_owned()));
    named.into_iter().chain(numbers.iter().map(|(name, number)| (*name, number.to_string()))).collect()
}

/// Takes the file apart. What it is comes from its content, never from its name.
///
/// # Errors
/// A [`ListError`] for a file that is empty, too large, of another kind, damaged or beyond a limit. Never panics.
pub fn read(bytes: &[u8]) -> Result<Workbook, ListError> {
    if bytes.is_empty() {
        return Err(ListError::Empty);
    }
    if bytes.len() > MAX_BYTES {
        return Err(ListError::TooLarge { limit: MAX_BYTES });
    }
    let start = bytes.iter().position(|b| !b.is_ascii_whitespace()).unwrap_or(0);
    let head = &bytes[start..];
    if head.starts_with(b"%PDF") {
        return Err(ListError::IsPdf);
    }
    for (magic, kind) in [
        (&b"\x89PNG"[..], "image"),
        (b"\xFF\xD8\xFF", "image"),
        (b"GIF8", "image"),
        (b"\x7FELF", "program"),
        (b"MZ\x90", "program"),
        (b"\x1F\x8B", "archive"),
        (b"Rar!", "archive"),
        (b"7z\xBC\xAF", "archive"),
        (b"{\\rtf", "document"),
        (b"<!DOCTYPE html", "web-page"),
        (b"<!doctype html", "web-page"),
        (b"<html", "web-page"),
        (b"SQLite format 3", "database"),
    ] {
        if head.starts_with(magic) {
            return Err(ListError::NotAList { kind });
        }
    }
    let mut workbook = if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        super::spreadsheet::read_zip(bytes)?
    } else if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        super::spreadsheet::read_xls(bytes)?
    } else {
        super::csv_text::read(bytes)?
    };
    for sheet in &mut workbook.sheets {
        let last = sheet.rows.iter().rposition(|row| !row.is_blank()).map_or(0, |at| at + 1);
        sheet.rows.truncate(last);
        let first = sheet.rows.iter().position(|row| !row.is_blank()).unwrap_or(0);
        sheet.rows.drain(..first);
    }
    if workbook.sheets.iter().all(|sheet| sheet.rows.is_empty()) {
        return Err(ListError::Empty);
    }
    Ok(workbook)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_three_words_wide() {
        assert_eq!(size_of::<Cell>(), 24, "a list of a million rows has ten million of them");
    }
}
