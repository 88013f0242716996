//! What clients said, as a file.

use super::{
    file::{Words, not_made},
    voice::voice,
};
use crate::{
    Result, Session,
    api::{
        office::ExportFormat,
        voice::{VoiceExport, VoiceQuery, VoiceReport, VoiceRow},
    },
};
use domain::{
    permission::Permission,
    time::Day,
    voice::{VoiceDimension as Dimension, week_number},
};
use exchange::table::{Column, Head, Table, Value};
use l10n::message;
use std::sync::Arc;

/// The file's name and bytes: the same numbers as on the screen, put together and rounded whatever the format. The audit notes that it was
/// made.
///
/// # Errors
/// As [`voice`]; `language-unknown`, `report-not-made`.
pub fn export_voice(session: &mut Session, request: VoiceExport) -> Result<(String, Vec<u8>)> {
    session.require(Permission::ReportRun)?;
    let catalogue = Arc::clone(session.catalogue());
    let words = Words::new(&catalogue, &request.language, session.zone())?;
    let report = voice(session, VoiceQuery { from: request.from, to: request.to })?;
    let bytes = match request.format {
        ExportFormat::Csv => words.csv(&words.voice(&report)?)?,
        ExportFormat::Xlsx => words.xlsx(&words.voice(&report)?)?,
        ExportFormat::Json => serde_json::to_vec_pretty(&machine_form(&report)).map_err(|_| not_made())?,
    };
    let (from, to) = (request.from.to_string(), request.to.to_string());
    let name = words.plain(&message::voice_report_file(from.as_str(), to.as_str()));
    session.note("report-exported", "report", &format!("voice {from} {to} {}", request.format.code()))?;
    Ok((format!("{name}.{}", request.format.code()), bytes))
}

impl Words<'_> {
    fn voice(&self, report: &VoiceReport) -> Result<Table> {
        let wide = |key: &str, header: &l10n::Message, width| Column {
            key: key.to_owned(),
            header: self.plain(header),
            width: Some(width),
        };
        let mut columns = vec![
            wide("dimension", &message::report_column_dimension(), 22),
            wide("label", &message::report_column_label(), 34),
            wide("voices", &message::voice_report_voices(), 12),
        ];
        for question in &report.questions {
            for answer in &report.answers {
                let header = self.plain(&message::voice_report_column(
                    self.word("voice-short", question.code()).as_str(),
                    self.word("voice-answer", answer.code()).as_str(),
                ));
                columns.push(Column::new(&format!("{}_{}", question.code(), answer.code()), &header));
            }
        }
        let mut notes = vec![
            self.plain(&message::report_period(report.from.0, report.to.0)),
            self.made(report.made_at, &report.made_by)?,
            self.plain(&message::report_definition(report.definition.as_str())),
            self.plain(&message::voice_report_rule(f64::from(report.least))),
        ];
        if report.questions.is_empty() {
            notes.push(self.plain(&message::voice_report_too_few(f64::from(report.least))));
        }
        let head =
            Head { title: self.plain(&message::voice_report_title()), notes, columns, right_to_left: self.right_to_left() };
        let mut rows = Vec::new();
        for table in &report.tables {
            let dimension = self.word("voice-dimension", table.dimension.code());
            for row in &table.rows {
                let mut cells = vec![Value::from(dimension.as_str()), Value::from(self.voice_label(table.dimension, row))];
                cells.push(Value::Integer(i64::from(row.voices)));
                cells.extend(row.counts.iter().flatten().map(|count| Value::Integer(i64::from(*count))));
                rows.push(cells);
            }
        }
        Ok(Table { head, rows })
    }

    /// What a row stands for, for people.
    fn voice_label(&self, dimension: Dimension, row: &VoiceRow) -> String {
        if row.together {
            let together = self.plain(&message::voice_report_together());
            return if row.key.is_empty() { together } else { format!("{}: {together}", row.key) };
        }
        match dimension {
            Dimension::Total => String::new(),
            Dimension::Month => row.key.clone(),
            Dimension::Week => Day::parse(&row.key).map_or_else(
                || row.key.clone(),
                |monday| {
                    let (year, week) = week_number(monday);
                    format!("{year}-W{week:02}")
                },
            ),
            Dimension::Language => self.language_name(&row.key),
            Dimension::Place => self.word("voice-place", &row.key),
        }
    }
}

/// Codes and numbers, flat: one object per row and question.
fn machine_form(report: &VoiceReport) -> serde_json::Value {
    let mut rows = Vec::new();
    for table in &report.tables {
        for row in &table.rows {
            for (question, counts) in report.questions.iter().zip(&row.counts) {
                let mut object = serde_json::Map::new();
                object.insert("dimension".to_owned(), table.dimension.code().into());
                object.insert("key".to_owned(), row.key.as_str().into());
                object.insert("together".to_owned(), row.together.into());
                object.insert("question".to_owned(), question.code().into());
                object.insert("voices".to_owned(), row.voices.into());
                for (answer, count) in report.answers.iter().zip(counts) {
                    object.insert(answer.code().to_owned(), (*count).into());
                }
                rows.push(serde_json::Value::Object(object));
            }
        }
    }
    serde_json::json!({
        "report": "voice",
        "definition": report.definition,
        "rounded_to": 5,
        "least": report.least,
        "from": report.from,
        "to": report.to,
        "before": report.before,
        "made_at": report.made_at.to_utc().map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        "made_by": report.made_by,
        "questions": report.questions,
        "rows": rows,
    })
}
