//! CSV that a spreadsheet opens right and can't be tricked by.

use std::io::Write;

use super::{Head, TableError, Value, fits, plain};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CsvOptions {
    /// Excel takes UTF-8 for such only with the mark.
    pub bom: bool,
    pub separator: u8,
    /// Decimals with a comma, as a German Excel reads them.
    pub decimal_comma: bool,
    /// Title and notes above the columns. Without them the first row is the columns, for machines.
    pub heading: bool,
}

impl Default for CsvOptions {
    fn default() -> Self {
        Self { bom: true, separator: b';', decimal_comma: true, heading: true }
    }
}

pub struct CsvWriter<W: Write> {
    out: csv::Writer<W>,
    columns: usize,
    decimal_comma: bool,
    rows: u64,
}

impl<W: Write> std::fmt::Debug for CsvWriter<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CsvWriter").field("rows", &self.rows).finish_non_exhaustive()
    }
}

/// Text that a spreadsheet would run as a formula gets an apostrophe; numbers are never text and stay numbers.
fn guarded(text: &str) -> std::borrow::Cow<'_, str> {
    let text = plain(text);
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) { format!("'{text}").into() } else { text }
}

impl<W: Write> CsvWriter<W> {
    /// # Errors
    /// When writing fails.
    pub fn start(mut out: W, head: &Head, options: CsvOptions) -> Result<Self, TableError> {
        if options.bom {
            out.write_all(b"\xEF\xBB\xBF")?;
        }
        let mut out = csv::WriterBuilder::new()
            .delimiter(options.separator)
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(out);
        if options.heading {
            let lines = std::iter::once(&head.title).chain(&head.notes).filter(|line| !line.is_empty());
            let mut any = false;
            for line in lines {
                out.write_record([guarded(line).as_bytes()]).map_err(into_io)?;
                any = true;
            }
            if any {
                out.write_record([""]).map_err(into_io)?;
            }
        }
        out.write_record(head.columns.iter().map(|column| guarded(&column.header).into_owned())).map_err(into_io)?;
        Ok(Self { out, columns: head.columns.len(), decimal_comma: options.decimal_comma, rows: 0 })
    }

    /// # Errors
    /// When writing fails or the row has more cells than columns.
    pub fn row(&mut self, cells: &[Value]) -> Result<(), TableError> {
        fits(cells.len(), self.columns)?;
        for at in 0..self.columns {
            match cells.get(at).unwrap_or(&Value::Empty) {
                Value::Empty => self.out.write_field(""),
                Value::Text(text) => self.out.write_field(guarded(text).as_bytes()),
                Value::Integer(n) => self.out.write_field(n.to_string()),
                Value::Decimal(n) if !n.is_finite() => self.out.write_field(""),
                Value::Decimal(n) if self.decimal_comma => self.out.write_field(n.to_string().replace('.', ",")),
                Value::Decimal(n) => self.out.write_field(n.to_string()),
                Value::Day(day) => self.out.write_field(day.format("%Y-%m-%d").to_string()),
                Value::DateTime(at) => self.out.write_field(at.format("%Y-%m-%d %H:%M").to_string()),
            }
            .map_err(into_io)?;
        }
        self.out.write_record(None::<&[u8]>).map_err(into_io)?;
        self.rows += 1;
        Ok(())
    }

    /// Flushes and answers how many rows there were.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self) -> Result<u64, TableError> {
        self.out.flush()?;
        Ok(self.rows)
    }
}

fn into_io(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}
