//! A table as an Excel workbook: typed cells, a header that stays in view, never a formula.

use std::io::{Seek, Write};
use std::path::PathBuf;

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::{Head, TableError, Value, fits, plain};

/// What a sheet holds; the table goes on in the next one.
const MAX_SHEET_ROWS: u32 = 1_048_576;
const MAX_TEXT: usize = 32_767;

#[derive(Debug, Clone, Default)]
pub struct XlsxOptions {
    /// Where rows wait until the file is packed. They lie there unencrypted until the writer ends: give the folder of the target, which
    /// the person has chosen for the same data. The system's temporary folder if missing.
    pub temp_dir: Option<PathBuf>,
    /// The name of the sheet; made fit for one.
    pub sheet_name: String,
}

pub struct XlsxWriter {
    book: Workbook,
    head: Head,
    sheet_name: String,
    sheet: usize,
    next_row: u32,
    sheet_limit: u32,
    rows: u64,
    formats: Formats,
}

struct Formats {
    title: Format,
    header: Format,
    day: Format,
    time: Format,
    text: Format,
}

impl std::fmt::Debug for XlsxWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("XlsxWriter").field("rows", &self.rows).field("sheet", &self.sheet).finish_non_exhaustive()
    }
}

fn error(error: XlsxError) -> TableError {
    match error {
        XlsxError::IoError(error) => TableError::Write(error),
        other => TableError::Spreadsheet(other),
    }
}

impl XlsxWriter {
    /// # Errors
    /// When the workbook can't be begun.
    pub fn start(head: &Head, options: &XlsxOptions) -> Result<Self, TableError> {
        Self::with_limit(head, options, MAX_SHEET_ROWS)
    }

    pub(super) fn with_limit(head: &Head, options: &XlsxOptions, sheet_limit: u32) -> Result<Self, TableError> {
        let mut book = Workbook::new();
        if let Some(dir) = &options.temp_dir {
            book.set_tempdir(dir).map_err(error)?;
        }
        let formats = Formats {
            title: Format::new().set_bold().set_font_size(14),
            header: Format::new()
                .set_bold()
                .set_background_color(0x00E6_EBF0)
                .set_border_bottom(rust_xlsxwriter::FormatBorder::Thin)
                .set_text_wrap()
                .set_align(FormatAlign::Top),
            day: Format::new().set_num_format("yyyy-mm-dd"),
            time: Format::new().set_num_format("yyyy-mm-dd hh:mm"),
            text: Format::new().set_num_format("@"),
        };
        let mut writer = Self {
            book,
            head: head.clone(),
            sheet_name: sheet_name(&options.sheet_name),
            sheet: 0,
            next_row: 0,
            sheet_limit,
            rows: 0,
            formats,
        };
        writer.begin_sheet(0)?;
        Ok(writer)
    }

    fn begin_sheet(&mut self, index: usize) -> Result<(), TableError> {
        let name = if index == 0 {
            self.sheet_name.clone()
        } else {
            format!("{} {}", self.sheet_name.chars().take(24).collect::<String>(), index + 1)
        };
        let sheet = self.book.add_worksheet_with_constant_memory().map_err(error)?;
        sheet.set_name(name).map_err(error)?;
        sheet.set_right_to_left(self.head.right_to_left);
        for (at, column) in self.head.columns.iter().enumerate() {
            let longest = column.header.chars().count().clamp(8, 28);
            let width = column.width.map_or(longest + 4, usize::from);
            sheet.set_column_width(col(at), width as f64).map_err(error)?;
        }
        let mut row = 0;
        if index == 0 {
            if !self.head.title.is_empty() {
                sheet.write_string_with_format(row, 0, plain(&self.head.title), &self.formats.title).map_err(error)?;
                row += 1;
            }
            for note in &self.head.notes {
                sheet.write_string(row, 0, plain(note)).map_err(error)?;
                row += 1;
            }
            if row > 0 {
                row += 1;
            }
        }
        for (at, column) in self.head.columns.iter().enumerate() {
            sheet.write_string_with_format(row, col(at), plain(&column.header), &self.formats.header).map_err(error)?;
        }
        row += 1;
        sheet.set_freeze_panes(row, 0).map_err(error)?;
        self.sheet = index;
        self.next_row = row;
        Ok(())
    }

    /// # Errors
    /// When writing fails, the row has more cells than columns or a text is too long for a cell.
    pub fn row(&mut self, cells: &[Value]) -> Result<(), TableError> {
        fits(cells.len(), self.head.columns.len())?;
        if self.next_row >= self.sheet_limit {
            self.begin_sheet(self.sheet + 1)?;
        }
        let row = self.next_row;
        let sheet = self.book.worksheet_from_index(self.sheet).map_err(error)?;
        for (at, cell) in cells.iter().enumerate() {
            write(sheet, row, at, cell, &self.formats)
                .map_err(error)?
                .then_some(())
                .ok_or(TableError::CellTooLong { row: self.rows + 1, column: at + 1 })?;
        }
        self.next_row += 1;
        self.rows += 1;
        Ok(())
    }

    /// Packs the workbook into `out` and answers how many rows there were.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish<W: Write + Seek + Send>(mut self, out: W) -> Result<u64, TableError> {
        self.book.save_to_writer(out).map_err(error)?;
        Ok(self.rows)
    }
}

fn col(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// Writes a cell; `false` for a text that no cell can hold.
fn write(sheet: &mut Worksheet, row: u32, at: usize, cell: &Value, formats: &Formats) -> Result<bool, XlsxError> {
    match cell {
        Value::Empty => {}
        Value::Text(text) => {
            let text = plain(text);
            if text.encode_utf16().count() > MAX_TEXT {
                return Ok(false);
            }
            // As text for good: without the format a spreadsheet turns "=1+1" into a formula when somebody edits the cell.
            sheet.write_string_with_format(row, col(at), text, &formats.text)?;
        }
        // Beyond 2^53 a spreadsheet loses digits; such a number is a label.
        Value::Integer(n) if n.unsigned_abs() > 1 << 53 => {
            sheet.write_string_with_format(row, col(at), n.to_string(), &formats.text)?;
        }
        Value::Integer(n) => {
            sheet.write_number(row, col(at), *n as f64)?;
        }
        Value::Decimal(n) if n.is_finite() => {
            sheet.write_number(row, col(at), *n)?;
        }
        Value::Decimal(_) => {}
        Value::Day(day) if chrono::Datelike::year(day) >= 1900 => {
            sheet.write_number_with_format(row, col(at), serial(day.and_time(chrono::NaiveTime::MIN)), &formats.day)?;
        }
        // A spreadsheet knows no day before 1900.
        Value::Day(day) => {
            sheet.write_string_with_format(row, col(at), day.to_string(), &formats.text)?;
        }
        Value::DateTime(time) => {
            sheet.write_number_with_format(row, col(at), serial(*time), &formats.time)?;
        }
    }
    Ok(true)
}

/// Days since the spreadsheet's own beginning, in which 1900 was a leap year.
fn serial(at: chrono::NaiveDateTime) -> f64 {
    let start =
        chrono::NaiveDate::from_ymd_opt(1899, 12, 30).map_or(chrono::NaiveDateTime::MIN, |d| d.and_time(chrono::NaiveTime::MIN));
    let seconds = (at - start).num_seconds() as f64 / 86_400.0;
    if seconds < 61.0 { seconds - 1.0 } else { seconds }
}

/// Without the signs that a sheet's name can't have, 31 characters at most.
fn sheet_name(wanted: &str) -> String {
    let name: String = plain(wanted)
        .chars()
        .map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') || c.is_control() { ' ' } else { c })
        .take(28)
        .collect();
    let name = name.trim().trim_matches('\'').to_owned();
    if name.is_empty() { "1".to_owned() } else { name }
}
