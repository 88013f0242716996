//! Opening a list: reading it and proposing what its columns are.

use super::Opened;
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{
        import::ImportHeader,
        office::{ImportColumn, ImportLine, ImportOpened, ImportSheet},
    },
};
use domain::permission::Permission;
use exchange::list::{self, ListError, SheetMapping, Workbook};
use std::{path::Path, sync::Arc};

/// Rows of each sheet among which somebody may choose the header, how much of each is shown, and examples of each column.
const FIRST_ROWS: usize = 20;
const LONGEST_LINE: usize = 200;
const EXAMPLES: usize = 3;

/// Reads the file at `path` and opens it.
///
/// # Errors
/// `file-unreadable`, or what [`open`] says.
pub fn choose_file(session: &mut Session, path: &Path) -> Result<ImportOpened> {
    session.require(Permission::ClientImport)?;
    let length = std::fs::metadata(path).map_err(|_| DeskError::refused("file-unreadable"))?.len();
    if length > list::MAX_BYTES as u64 {
        return Err(refused(&ListError::TooLarge { limit: list::MAX_BYTES }));
    }
    let bytes = std::fs::read(path).map_err(|_| DeskError::refused("file-unreadable"))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    open(session, &name, &bytes)
}

/// Reads a list and keeps it for the commands that follow.
///
/// # Errors
/// [`DeskError::Permission`]; `list-…` for a file that is no list, see [`ListError`].
pub fn open(session: &mut Session, file_name: &str, bytes: &[u8]) -> Result<ImportOpened> {
    session.require(Permission::ClientImport)?;
    let workbook = Arc::new(list::read(bytes).map_err(|error| refused(&error))?);
    let proposed = list::propose(&workbook);
    let token = session.new_uuid().to_string();
    let reply = ImportOpened {
        token: token.clone(),
        file_name: file_name.to_owned(),
        format: format_code(&workbook),
        encoding: workbook.encoding.clone(),
        separator: workbook.separator.map(String::from),
        sheets: proposed.sheets.iter().map(|mapping| sheet(&workbook, mapping)).collect(),
    };
    session.imports.put(token, Opened { file_name: file_name.to_owned(), workbook, proposed });
    Ok(reply)
}

/// What the columns of a sheet are below another header, or without one.
///
/// # Errors
/// [`DeskError::Permission`]; `import-not-open`; [`DeskError::Request`] for a sheet or a row that the list does not have.
pub fn header(session: &mut Session, request: ImportHeader) -> Result<ImportSheet> {
    session.require(Permission::ClientImport)?;
    let opened = session.imports.get(&request.token)?;
    let found = opened.workbook.sheets.iter().find(|sheet| sheet.name == request.sheet).ok_or(DeskError::Request)?;
    let header_row = request.header_row.map(|row| row as usize);
    if let Some(wanted) = header_row
        && !found.rows.iter().any(|row| row.number == wanted)
    {
        return Err(DeskError::Request);
    }
    let mapping = list::propose_sheet(found, header_row);
    // Whoever chose a header wants the sheet.
    Ok(ImportSheet { use_it: true, why_not: None, ..sheet(&opened.workbook, &mapping) })
}

fn format_code(workbook: &Workbook) -> String {
    serde_json::to_value(workbook.format).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn sheet(workbook: &Workbook, mapping: &SheetMapping) -> ImportSheet {
    let rows =
        workbook.sheets.iter().find(|sheet| sheet.name == mapping.sheet).map(|sheet| sheet.rows.as_slice()).unwrap_or_default();
    let body = || rows.iter().filter(|row| mapping.header_row.is_none_or(|header| row.number > header));
    let columns = mapping
        .columns
        .iter()
        .map(|column| ImportColumn {
            index: column.column as u32,
            header: column.header.clone(),
            field: column.field.code().to_owned(),
            confidence: f64::from(column.confidence) / 100.0,
            examples: body()
                .filter_map(|row| row.cells.get(column.column))
                .filter(|cell| !cell.is_blank())
                .map(list::Cell::text)
                .take(EXAMPLES)
                .collect(),
        })
        .collect();
    ImportSheet {
        name: mapping.sheet.clone(),
        rows: rows.len() as u32,
        use_it: mapping.used,
        why_not: mapping.not_used.map(|why| why.code().to_owned()),
        header_row: mapping.header_row.map(|row| row as u32),
        columns,
        first_rows: rows
            .iter()
            .filter(|row| !row.is_blank())
            .take(FIRST_ROWS)
            .map(|row| ImportLine { row: row.number as u32, text: row.text().chars().take(LONGEST_LINE).collect() })
            .collect(),
    }
}

/// A file that is no list, as an error of the desk.
#[must_use]
pub fn refused(error: &ListError) -> DeskError {
    let args = error.args().into_iter().map(|(name, value)| {
        // A sheet may be called "2019": only what counts is a number.
        let value = match value.parse() {
            Ok(number) if matches!(name, "limit" | "line" | "row" | "column") => ArgValue::Number(number),
            _ => ArgValue::Text(value),
        };
        (name, value)
    });
    DeskError::Refused { code: error.code(), args: args.collect() }
}
