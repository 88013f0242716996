//! What an import did, row by row: for machines as JSON, for people as a table to work off.

use super::{
    plan::{List, Plan},
    preview::duplicate,
};
use crate::{DeskError, Result, Session, api::office::ImportMapping};
use domain::permission::Permission;
use exchange::table::{Column, Head, Table, Value, XlsxOptions};
use l10n::Language;
use serde_json::json;
use std::sync::Arc;

/// Everything, with codes: `rows_read` = `imported` + `updated` + `skipped`. Written row by row: a long list has millions of readings.
///
/// # Errors
/// What the stream says, as `file-unwritable`.
pub fn report_json(session: &Session, plan: &Plan, written: bool, out: &mut dyn std::io::Write) -> Result<()> {
    let may_read = session.may(Permission::ClientFind);
    let mut list = JsonList { out, open: false, empty: true };
    let head = json!({
        "written": written,
        "rows_read": plan.rows_read(),
        "imported": plan.imported(),
        "updated": plan.updated(),
        "skipped": plan.skipped.len(),
    });
    list.text(head.to_string().trim_end_matches('}'))?;
    list.begin("skipped_rows")?;
    for row in &plan.skipped {
        list.entry(&json!({ "sheet": row.sheet, "row": row.row, "reason": row.reason.code(), "text": row.text }))?;
    }
    list.begin("updated_rows")?;
    plan.each(&mut |row| {
        if let Some(client) = &row.updates {
            list.entry(&json!({ "sheet": row.sheet, "row": row.row, "external_id": row.client.external_id, "client": client }))?;
        }
        Ok(true)
    })?;
    list.begin("readings")?;
    plan.each(&mut |row| {
        for reading in &row.readings {
            list.entry(&json!({
                "sheet": row.sheet, "row": row.row, "column": reading.label, "field": reading.field.code(),
                "kind": reading.kind.code(), "read": reading.read, "understood": reading.understood, "why": reading.why,
            }))?;
        }
        Ok(true)
    })?;
    list.begin("duplicates")?;
    for found in &plan.duplicates {
        list.entry(&json!(duplicate(found, may_read)))?;
    }
    list.text("]}\n")
}

/// The lists of the report, one behind the other.
struct JsonList<'a> {
    out: &'a mut dyn std::io::Write,
    /// A list has been begun.
    open: bool,
    /// It has no entry yet.
    empty: bool,
}

impl JsonList<'_> {
    fn text(&mut self, text: &str) -> Result<()> {
        self.out.write_all(text.as_bytes()).map_err(|_| DeskError::refused("file-unwritable"))
    }

    fn begin(&mut self, name: &str) -> Result<()> {
        let end = if std::mem::replace(&mut self.open, true) { "]," } else { "," };
        self.empty = true;
        self.text(&format!("{end}\"{name}\":["))
    }

    fn entry(&mut self, value: &serde_json::Value) -> Result<()> {
        let comma = if std::mem::take(&mut self.empty) { "" } else { "," };
        self.text(&format!("{comma}{value}"))
    }
}

/// A row for each row of the list that wants a look: skipped, interpreted, or perhaps somebody already. In the order of the list.
///
/// # Errors
/// As [`Plan::each`].
pub fn report_table(session: &Session, plan: &Plan, file_name: &str, language: &Language) -> Result<Table> {
    let catalogue = session.catalogue();
    let word = |area: &str, code: &str| catalogue.word(language, area, code);
    let head = |key: &str| word("import-report", key);
    let mut lines: Vec<(String, u32, Vec<Value>)> = Vec::new();
    let mut add = |sheet: &str, row: u32, what: String, field: String, read: &str, understood: String| {
        let cells = vec![
            Value::Text(sheet.to_owned()),
            Value::Integer(i64::from(row)),
            Value::Text(what),
            Value::Text(field),
            Value::Text(read.to_owned()),
            Value::Text(understood),
            // The person who works the report off ticks here.
            Value::Empty,
        ];
        lines.push((sheet.to_owned(), row, cells));
    };
    for row in &plan.skipped {
        let text: String = row.text.chars().take(500).collect();
        add(&row.sheet, row.row, word("import-skip", row.reason.code()), String::new(), &text, head("not-imported"));
    }
    plan.each(&mut |row| {
        if row.updates.is_some() {
            add(
                &row.sheet,
                row.row,
                head("updated"),
                String::new(),
                &row.name,
                row.client.external_id.clone().unwrap_or_default(),
            );
        }
        for reading in row.readings {
            add(
                &row.sheet,
                row.row,
                word("import-reading", reading.kind.code()),
                word("import-field", reading.field.code()),
                &reading.read,
                reading.understood,
            );
        }
        Ok(true)
    })?;
    let may_read = session.may(Permission::ClientFind);
    for found in &plan.duplicates {
        let found = duplicate(found, may_read);
        let reasons: Vec<String> = found.reasons.iter().map(|reason| word("match-reason", reason)).collect();
        let other = match (&found.other_sheet, found.other_row) {
            (Some(sheet), Some(row)) => format!("{} ({sheet} {row})", found.other_name),
            _ => found.other_name.clone(),
        };
        add(&found.sheet, found.row, head("duplicate"), reasons.join(", "), &found.name, other);
    }
    // Sheets keep the order of the list, rows theirs.
    let order: Vec<String> = lines.iter().fold(Vec::new(), |mut order, (sheet, ..)| {
        if !order.contains(sheet) {
            order.push(sheet.clone());
        }
        order
    });
    lines.sort_by_key(|(sheet, row, _)| (order.iter().position(|known| known == sheet), *row));
    let column = |key: &str, width: u16| Column { key: key.to_owned(), header: head(key), width: Some(width) };
    Ok(Table {
        head: Head {
            title: file_name.to_owned(),
            notes: vec![catalogue.plain(
                language,
                &l10n::message::import_report_counts(
                    plan.rows_read() as i64,
                    plan.imported() as i64,
                    plan.updated() as i64,
                    plan.skipped.len() as i64,
                ),
            )],
            columns: vec![
                column("sheet", 14),
                column("row", 8),
                column("what", 34),
                column("field", 18),
                column("read", 36),
                column("understood", 30),
                column("done", 10),
            ],
            right_to_left: catalogue.meta(language).is_some_and(|meta| meta.direction == l10n::Direction::Rtl),
        },
        rows: lines.into_iter().map(|(_, _, cells)| cells).collect(),
    })
}

/// The table as a spreadsheet, for the wizard: a name for the file and its bytes.
///
/// # Errors
/// As [`super::plan`]; `table-…` when the spreadsheet cannot be made.
pub fn report_file(session: &mut Session, request: &ImportMapping) -> Result<(String, Vec<u8>)> {
    let opened = session.imports.get(&request.token)?;
    session.require(Permission::ClientImport)?;
    let plan = match session.imports.done(&request.token) {
        Some(done) => done,
        None => {
            let mapping = super::chosen(&opened, request)?;
            let list = List { file_name: &opened.file_name, workbook: &opened.workbook, mapping: &mapping };
            Arc::new(super::plan(session, &list, &mut |_, _| true)?)
        }
    };
    let tag = session.language.clone().unwrap_or_else(|| Language::german().tag().to_owned());
    let language = session.catalogue.language(&tag).map_err(|_| DeskError::field("language", "language-unknown"))?;
    let table = report_table(session, &plan, &opened.file_name, &language)?;
    let mut bytes = std::io::Cursor::new(Vec::new());
    table.write_xlsx(&mut bytes, &XlsxOptions::default()).map_err(|error| DeskError::refused(error.code()))?;
    session.note("import-report-exported", "import", "")?;
    let stem = opened.file_name.rsplit_once('.').map_or(opened.file_name.as_str(), |(stem, _)| stem);
    Ok((format!("{stem}.report.xlsx"), bytes.into_inner()))
}
