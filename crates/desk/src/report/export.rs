//! The caseload as a file.

use super::{
    caseload,
    file::{Words, not_made},
};
use crate::{
    Result, Session,
    api::office::{Caseload, CaseloadExport, CaseloadReport, CaseloadRow, ExportFormat},
};
use domain::{permission::Permission, report::CaseloadDimension as Dimension};
use exchange::table::{Column, Head, Table, Value};
use l10n::message;
use std::sync::Arc;

/// The file's name and bytes. CSV and XLSX are for people: words in the asked language, with title, period, who made it when, and
/// by which rules. JSON is for programs: codes, the same in every language. The audit notes that it was made.
///
/// # Errors
/// As [`caseload`]; `language-unknown`, `report-not-made`.
pub fn export(session: &mut Session, request: CaseloadExport) -> Result<(String, Vec<u8>)> {
    session.require(Permission::ReportRun)?;
    let catalogue = Arc::clone(session.catalogue());
    let words = Words::new(&catalogue, &request.language, session.zone())?;
    let report = caseload(session, Caseload { from: request.from, to: request.to })?;
    let bytes = match request.format {
        ExportFormat::Csv => words.csv(&words.table(&report)?)?,
        ExportFormat::Xlsx => words.xlsx(&words.table(&report)?)?,
        ExportFormat::Json => serde_json::to_vec_pretty(&machine_form(&report)).map_err(|_| not_made())?,
    };
    let (from, to) = (request.from.to_string(), request.to.to_string());
    let name = words.plain(&message::report_file_caseload(from.as_str(), to.as_str()));
    let subject = format!("caseload {from} {to} {}", request.format.code());
    session.note("report-exported", "report", &subject)?;
    Ok((format!("{name}.{}", request.format.code()), bytes))
}

impl Words<'_> {
    fn table(&self, report: &CaseloadReport) -> Result<Table> {
        let mut columns = vec![
            Column { key: "dimension".to_owned(), header: self.plain(&message::report_column_dimension()), width: Some(22) },
            Column { key: "label".to_owned(), header: self.plain(&message::report_column_label()), width: Some(28) },
        ];
        columns.extend(
            report.measures.iter().map(|measure| Column::new(measure.code(), &self.word("caseload-measure", measure.code()))),
        );
        let notes = vec![
            self.plain(&message::report_period(report.from.0, report.to.0)),
            self.made(report.made_at, &report.made_by)?,
            self.plain(&message::report_definition(report.definition.as_str())),
            self.plain(&message::report_inside()),
        ];
        let head =
            Head { title: self.plain(&message::report_caseload_title()), notes, columns, right_to_left: self.right_to_left() };
        let mut rows = Vec::new();
        for table in &report.tables {
            let dimension = self.word("caseload-dimension", table.dimension.code());
            let mut labelled: Vec<(String, &CaseloadRow)> =
                table.rows.iter().map(|row| (self.label(table.dimension, row), row)).collect();
            if table.dimension == Dimension::Language {
                labelled.sort_by_key(|(label, row)| (row.key.is_empty(), label.to_lowercase()));
            }
            for (label, row) in labelled {
                let mut cells = vec![Value::from(dimension.as_str()), Value::from(label)];
                cells.extend(row.counts.iter().map(|count| Value::Integer(i64::from(*count))));
                rows.push(cells);
            }
        }
        Ok(Table { head, rows })
    }

    /// What a row stands for, for people.
    fn label(&self, dimension: Dimension, row: &CaseloadRow) -> String {
        match dimension {
            Dimension::Total => String::new(),
            Dimension::Language if row.key.is_empty() => self.plain(&message::report_not_known()),
            Dimension::Language => self.language_name(&row.key),
            Dimension::Caseworker => row.label.clone().unwrap_or_else(|| self.plain(&message::report_not_known())),
        }
    }
}

/// Codes and numbers. `rows` is flat, one object per row with a key per measure, as every tool for tables reads it.
fn machine_form(report: &CaseloadReport) -> serde_json::Value {
    let rows: Vec<serde_json::Value> = report
        .tables
        .iter()
        .flat_map(|table| table.rows.iter().map(move |row| (table.dimension, row)))
        .map(|(dimension, row)| {
            let mut object = serde_json::Map::new();
            object.insert("dimension".to_owned(), dimension.code().into());
            object.insert("key".to_owned(), row.key.as_str().into());
            object.insert("label".to_owned(), row.label.clone().into());
            for (measure, count) in report.measures.iter().zip(&row.counts) {
                object.insert(measure.code().to_owned(), (*count).into());
            }
            serde_json::Value::Object(object)
        })
        .collect();
    serde_json::json!({
        "report": "caseload",
        "definition": report.definition,
        "from": report.from,
        "to": report.to,
        "made_at": report.made_at.to_utc().map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        "made_by": report.made_by,
        "measures": report.measures.iter().map(|measure| measure.code()).collect::<Vec<_>>(),
        "rows": rows,
    })
}
