//! The suggestions as a file, for the meeting of the steering group.

use super::{REVIEW, list::read};
use crate::{
    Result, Session,
    api::{
        office::ExportFormat,
        voice::{SuggestionExport, SuggestionRow},
    },
    report::{Words, not_made},
};
use domain::voice::month_of_week;
use exchange::table::{Column, Head, Table, Value};
use l10n::message;
use std::sync::Arc;

/// The file's name and bytes. It goes to people outside the house: of the time it says the month, not the week. The audit notes that it was
/// made.
///
/// # Errors
/// `language-unknown`, `report-not-made`.
pub fn export(session: &mut Session, request: SuggestionExport) -> Result<(String, Vec<u8>)> {
    session.require(REVIEW)?;
    let catalogue = Arc::clone(session.catalogue());
    let words = Words::new(&catalogue, &request.language, session.zone())?;
    let made_by = session.me().name;
    let (made_at, rows) = session.read(REVIEW, |tx, caller| {
        let mut rows = read(tx, caller)?;
        rows.retain(|row| request.state.is_none_or(|state| row.state == state));
        Ok((caller.now, rows))
    })?;
    let bytes = match request.format {
        ExportFormat::Json => serde_json::to_vec_pretty(&machine_form(&rows)).map_err(|_| not_made())?,
        ExportFormat::Csv => words.csv(&table(&words, words.made(made_at, &made_by)?, &rows))?,
        ExportFormat::Xlsx => words.xlsx(&table(&words, words.made(made_at, &made_by)?, &rows))?,
    };
    let name = words.plain(&message::suggestion_file());
    session.note("report-exported", "report", &format!("suggestions {}", request.format.code()))?;
    Ok((format!("{name}.{}", request.format.code()), bytes))
}

fn table(words: &Words<'_>, made: String, rows: &[SuggestionRow]) -> Table {
    let column = |key: &str, header: &l10n::Message, width| Column {
        key: key.to_owned(),
        header: words.plain(header),
        width: Some(width),
    };
    let columns = vec![
        column("month", &message::suggestion_month(), 12),
        column("language", &message::suggestion_language(), 20),
        column("text", &message::suggestion_text(), 70),
        column("state", &message::suggestion_state(), 16),
        column("answer", &message::suggestion_answer(), 60),
    ];
    let head = Head {
        title: words.plain(&message::suggestion_title()),
        notes: vec![made, words.plain(&message::suggestion_handed_on())],
        columns,
        right_to_left: words.right_to_left(),
    };
    let rows = rows.iter().map(|row| {
        vec![
            Value::from(month_of_week(row.week)),
            Value::from(words.language_name(&row.language)),
            Value::from(row.text.as_str()),
            Value::from(words.word("suggestion-state", row.state.code())),
            Value::from(row.answer.as_str()),
        ]
    });
    Table { head, rows: rows.collect() }
}

fn machine_form(rows: &[SuggestionRow]) -> serde_json::Value {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| {
            serde_json::json!({
                "month": month_of_week(row.week),
                "language": row.language,
                "text": row.text,
                "state": row.state,
                "answer": row.answer,
            })
        })
        .collect();
    serde_json::json!({ "report": "suggestions", "rows": rows })
}
