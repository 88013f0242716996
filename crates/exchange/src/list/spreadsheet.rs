//! Workbooks of Excel (.xlsx, .xls) and the entry to OpenDocument. Zip archives are weighed before they are unpacked, cells are
//! streamed, so that neither a bomb nor a lone cell in the last corner of a sheet takes memory.

use std::io::{Cursor, Read};

use calamine::{Data, DataRef, Reader, SheetVisible, Xls, Xlsx};

use super::ListError;
use super::workbook::{Cell, Format, Formula, MAX_CELL_CHARS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Row, Sheet, Workbook};

/// What an archive may unpack to. A million rows of a client list are about 700 MB of XML.
const MAX_UNPACKED: usize = 1024 * 1024 * 1024;
/// An honest sheet packs about 1 : 20; past this ratio (and 64 MB) it is a bomb.
const MAX_RATIO: usize = 200;
const ALWAYS_FINE: usize = 64 * 1024 * 1024;
const MAX_ENTRIES: usize = 4096;

pub(super) fn read_zip(bytes: &[u8]) -> Result<Workbook, ListError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| ListError::BrokenZip)?;
    if archive.len() > MAX_ENTRIES {
        return Err(ListError::ZipBomb { limit: MAX_ENTRIES });
    }
    // The size in the directory may lie, so that each entry is really unpacked once and counted.
    let limit = MAX_UNPACKED.min(ALWAYS_FINE.max(bytes.len().saturating_mul(MAX_RATIO)));
    let mut unpacked = 0_usize;
    let mut buffer = vec![0_u8; 64 * 1024];
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| ListError::BrokenZip)?;
        loop {
            let taken = entry.read(&mut buffer).map_err(|_| ListError::BrokenZip)?;
            if taken == 0 {
                break;
            }
            unpacked += taken;
            if unpacked > limit {
                return Err(ListError::ZipBomb { limit });
            }
        }
    }
    let part = |archive: &mut zip::ZipArchive<Cursor<&[u8]>>, name: &str| -> Option<String> {
        let mut text = String::new();
        archive.by_name(name).ok()?.read_to_string(&mut text).ok()?;
        Some(text)
    };
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        let book = part(&mut archive, "xl/workbook.xml").unwrap_or_default();
        let date_1904 = book.contains("date1904=\"1\"") || book.contains("date1904=\"true\"");
        return guarded(|| read_xlsx(bytes, date_1904));
    }
    if has("content.xml") {
        let kind = part(&mut archive, "mimetype").unwrap_or_default();
        if kind.contains("spreadsheet") || kind.is_empty() {
            let content = part(&mut archive, "content.xml").ok_or(ListError::BrokenWorkbook)?;
            return super::ods::read(&content);
        }
        return Err(ListError::NotAList { kind: "document" });
    }
    let kind = if has("word/document.xml") {
        "document"
    } else if has("ppt/presentation.xml") {
        "presentation"
    } else {
        "archive"
    };
    Err(ListError::NotAList { kind })
}

/// A damaged workbook must never take the program down, and the parsers of old formats index what the file tells them to.
fn guarded(parse: impl FnOnce() -> Result<Workbook, ListError>) -> Result<Workbook, ListError> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(parse)).unwrap_or(Err(ListError::BrokenWorkbook))
}

fn read_xlsx(bytes: &[u8], date_1904: bool) -> Result<Workbook, ListError> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        calamine::XlsxError::Password => ListError::Encrypted,
        _ => ListError::BrokenWorkbook,
    })?;
    let names: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == calamine::SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let mut sheets = Vec::new();
    let mut cells_seen = 0;
    for (name, hidden) in names {
        let mut builder = Builder::new(&name);
        {
            let mut cells = book.worksheet_cells_reader(&name).map_err(|_| ListError::BrokenWorkbook)?;
            while let Some(cell) = cells.next_cell_with_formula().map_err(|_| ListError::BrokenWorkbook)? {
                let value = from_ref(cell.value, date_1904);
                let value = match cell.formula {
                    Some(formula) if !formula.is_empty() => Cell::Formula(Box::new(Formula { formula, value })),
                    _ => value,
                };
                builder.put(cell.pos.0 as usize, cell.pos.1 as usize, value)?;
            }
        }
        cells_seen += builder.weight();
        if cells_seen > MAX_CELLS {
            return Err(ListError::TooManyCells { limit: MAX_CELLS });
        }
        sheets.push(builder.finish(hidden));
    }
    Ok(Workbook { format: Format::Xlsx, encoding: None, separator: None, date_1904, sheets })
}

pub(super) fn read_xls(bytes: &[u8]) -> Result<Workbook, ListError> {
    // The same container holds Word files and password-protected .xlsx; their streams are named in UTF-16.
    let contains = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(wide.len()).any(|window| window == wide)
    };
    if contains("EncryptedPackage") {
        return Err(ListError::Encrypted);
    }
    if contains("WordDocument") {
        return Err(ListError::NotAList { kind: "document" });
    }
    guarded(|| {
        let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(|error| match error {
            calamine::XlsError::Password => ListError::Encrypted,
            _ => ListError::BrokenWorkbook,
        })?;
        let names: Vec<(String, bool)> =
            book.sheets_metadata().iter().map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect();
        let mut sheets = Vec::new();
        for (name, hidden) in names {
            let range = book.worksheet_range(&name).map_err(|_| ListError::BrokenWorkbook)?;
            let mut builder = Builder::new(&name);
            let (top, left) = range.start().unwrap_or((0, 0));
            for (row, column, value) in range.used_cells() {
                builder.put(top as usize + row, left as usize + column, from_data(value))?;
            }
            sheets.push(builder.finish(hidden));
        }
        Ok(Workbook { format: Format::Xls, encoding: None, separator: None, date_1904: false, sheets })
    })
}

/// Puts cells that come in any order into rows; rows that the file leaves out are blank.
pub(super) struct Builder {
    name: String,
    rows: std::collections::BTreeMap<usize, Vec<Cell>>,
    cells: usize,
}

impl Builder {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_owned(), rows: std::collections::BTreeMap::new(), cells: 0 }
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Zero-based place.
    pub(super) fn put(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), ListError> {
        if cell.is_blank() {
            return Ok(());
        }
        let sheet = || self.name.clone();
        if row >= MAX_ROWS {
            return Err(ListError::TooManyRows { sheet: sheet(), limit: MAX_ROWS });
        }
        if column >= MAX_COLUMNS {
            return Err(ListError::TooManyColumns { sheet: sheet(), row: row + 1, limit: MAX_COLUMNS });
        }
        if let Cell::Text(text) = &cell
            && text.len() > MAX_CELL_CHARS
            && text.chars().count() > MAX_CELL_CHARS
        {
            return Err(ListError::CellTooLong { sheet: sheet(), row: row + 1, column: column + 1, limit: MAX_CELL_CHARS });
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            self.cells += column + 1 - cells.len();
            cells.resize(column + 1, Cell::Empty);
        }
        if self.cells > MAX_CELLS {
            return Err(ListError::TooManyCells { limit: MAX_CELLS });
        }
        cells[column] = cell;
        Ok(())
    }

    /// Cells and the rows between them: a lone cell in the last row of each of a thousand sheets is heavy too.
    pub(super) fn weight(&self) -> usize {
        let first = self.rows.keys().next().copied().unwrap_or(0);
        let last = self.rows.keys().next_back().copied().unwrap_or(0);
        self.cells + (last - first) * 8
    }

    pub(super) fn finish(self, hidden: bool) -> Sheet {
        let mut rows = Vec::with_capacity(self.rows.len());
        let mut next = self.rows.keys().next().copied().unwrap_or(0);
        for (at, cells) in self.rows {
            while next < at {
                rows.push(Row { number: next + 1, line: next + 1, cells: Vec::new() });
                next += 1;
            }
            rows.push(Row { number: at + 1, line: at + 1, cells });
            next = at + 1;
        }
        Sheet { name: self.name, hidden, rows }
    }
}

/// The day and time of a spreadsheet's serial number. Day 60 of the 1900 system is 29 February 1900, which never was.
pub(super) fn serial_to_datetime(serial: f64, date_1904: bool) -> Option<chrono::NaiveDateTime> {
    if !serial.is_finite() || !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    let days = serial.floor();
    let seconds = ((serial - days) * 86_400.0).round();
    let whole = days as i64;
    let start = match (date_1904, whole) {
        (true, _) => chrono::NaiveDate::from_ymd_opt(1904, 1, 1)?,
        (false, 60) => return None,
        (false, ..60) => chrono::NaiveDate::from_ymd_opt(1899, 12, 31)?,
        (false, _) => chrono::NaiveDate::from_ymd_opt(1899, 12, 30)?,
    };
    let day = start.checked_add_signed(chrono::TimeDelta::try_days(whole)?)?;
    day.and_time(chrono::NaiveTime::MIN).checked_add_signed(chrono::TimeDelta::try_seconds(seconds as i64)?)
}

fn number_or_date(value: &calamine::ExcelDateTime, date_1904: bool) -> Cell {
    let serial = value.as_f64();
    if value.is_duration() {
        return Cell::Number(serial);
    }
    serial_to_datetime(serial, date_1904).map_or(Cell::Number(serial), Cell::DateTime)
}

fn iso(text: &str) -> Cell {
    let parsed = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok();
    let day = || chrono::NaiveDate::parse_from_str(text.get(..10)?, "%Y-%m-%d").ok().map(|d| d.and_time(chrono::NaiveTime::MIN));
    parsed.or_else(day).map_or_else(|| Cell::Text(text.into()), Cell::DateTime)
}

fn from_ref(value: DataRef<'_>, date_1904: bool) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(n) => Cell::Number(n as f64),
        DataRef::Float(n) => Cell::Number(n),
        DataRef::String(text) => Cell::Text(text.into()),
        DataRef::SharedString(text) => Cell::Text(text.into()),
        DataRef::Bool(b) => Cell::Bool(b),
        DataRef::DateTime(at) => number_or_date(&at, date_1904),
        DataRef::DateTimeIso(text) => iso(&text),
        DataRef::DurationIso(text) => Cell::Text(text.into()),
        DataRef::Error(error) => Cell::Error(error.to_string().into()),
    }
}

fn from_data(value: &Data) -> Cell {
    match value {
        Data::Empty => Cell::Empty,
        Data::Int(n) => Cell::Number(*n as f64),
        Data::Float(n) => Cell::Number(*n),
        Data::String(text) => Cell::Text(text.into()),
        Data::Bool(b) => Cell::Bool(*b),
        // Here the flag of the workbook is inside the value, and only its own conversion knows it.
        Data::DateTime(at) if at.is_duration() => Cell::Number(at.as_f64()),
        Data::DateTime(at) => at.as_datetime().map_or(Cell::Number(at.as_f64()), Cell::DateTime),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => Cell::Text(text.into()),
        Data::Error(error) => Cell::Error(error.to_string().into()),
    }
}
