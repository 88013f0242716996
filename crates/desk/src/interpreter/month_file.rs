//! A month as a file: every service with what is paid for it, and both lines for signatures.

use super::{SETTLE, month};
use crate::{
    DeskError, Result, Session,
    api::{
        interpreter::{InterpreterMonthExport, InterpreterMonthReply},
        office::ExportFormat,
    },
    report::{Words, not_made},
};
use exchange::table::{Column, Head, Table, Value};
use l10n::message;
use std::sync::Arc;

/// The file's name and bytes. No client is named in it. CSV and XLSX are for people, JSON for programs. The audit notes that it was
/// made.
///
/// # Errors
/// `interpreter-nothing-to-settle` for an empty month; `language-unknown`, `report-not-made`.
pub fn month_file(session: &mut Session, request: &InterpreterMonthExport) -> Result<(String, Vec<u8>)> {
    session.require(SETTLE)?;
    let catalogue = Arc::clone(session.catalogue());
    let words = Words::new(&catalogue, &request.language, session.zone())?;
    let made_by = session.me().name;
    let (reply, table) = session.read(SETTLE, |tx, caller| {
        let reply = month::read(tx, caller, request.month, request.interpreter_id.as_ref())?;
        if reply.interpreters.is_empty() {
            return Err(DeskError::refused("interpreter-nothing-to-settle"));
        }
        let table = table(&words, &reply, caller, &made_by)?;
        Ok((reply, table))
    })?;
    let bytes = match request.format {
        ExportFormat::Csv => words.csv(&table)?,
        ExportFormat::Xlsx => words.xlsx(&table)?,
        ExportFormat::Json => serde_json::to_vec_pretty(&reply).map_err(|_| not_made())?,
    };
    let month = month::code(reply.month);
    let name = words.plain(&message::interpreter_list_file(month.as_str()));
    session.note("report-exported", "report", &format!("interpreter-month {month} {}", request.format.code()))?;
    Ok((format!("{name}.{}", request.format.code()), bytes))
}

fn table(words: &Words<'_>, reply: &InterpreterMonthReply, caller: &crate::Caller, made_by: &str) -> Result<Table> {
    let headers = [
        ("interpreter", words.plain(&message::interpreter_list_interpreter()), 26),
        ("reference", words.plain(&message::interpreter_list_reference()), 14),
        ("day", words.plain(&message::interpreter_list_day()), 12),
        ("time", words.plain(&message::interpreter_list_time()), 10),
        ("language", words.plain(&message::interpreter_list_language()), 20),
        ("mode", words.plain(&message::interpreter_list_mode()), 14),
        ("outcome", words.plain(&message::interpreter_list_outcome()), 26),
        ("minutes", words.plain(&message::interpreter_list_minutes()), 10),
        ("kilometres", words.plain(&message::interpreter_list_kilometres()), 8),
        ("fee", words.plain(&message::interpreter_list_fee()), 14),
        ("travel", words.plain(&message::interpreter_list_travel()), 12),
        ("sum", words.plain(&message::interpreter_list_sum()), 12),
        ("settled", words.plain(&message::interpreter_list_settled()), 14),
    ];
    let columns = headers
        .into_iter()
        .map(|(key, header, width)| Column { key: key.to_owned(), header, width: Some(width) })
        .collect::<Vec<_>>();
    let wide = columns.len();
    let head = Head {
        title: words.plain(&message::interpreter_list_title(reply.month.0)),
        notes: vec![words.made(caller.now, made_by)?, words.plain(&message::interpreter_list_rules(reply.rules.as_str()))],
        columns,
        right_to_left: words.right_to_left(),
    };
    let mut rows = Vec::new();
    for one in &reply.interpreters {
        for line in &one.lines {
            let at = caller.local(line.starts_at)?;
            rows.push(vec![
                Value::from(one.name.as_str()),
                Value::from(line.reference.as_str()),
                Value::Day(at.date()),
                Value::from(at.format("%H:%M").to_string()),
                Value::from(words.language_name(&line.language)),
                Value::from(words.word("interpreter-mode", line.mode.code())),
                Value::from(words.word("outcome", line.outcome.code())),
                Value::Integer(i64::from(line.minutes)),
                Value::Integer(i64::from(line.kilometres)),
                euros(line.fee_cents),
                euros(line.travel_cents),
                euros(line.fee_cents + line.travel_cents),
                Value::from(if line.is_settled { words.plain(&message::app_yes()) } else { words.plain(&message::app_no()) }),
            ]);
        }
        let mut sum = vec![Value::Empty; wide];
        sum[0] = Value::from(one.name.as_str());
        sum[6] = Value::from(words.plain(&message::interpreter_list_sum()));
        sum[11] = euros(one.total_cents);
        rows.push(sum);
        let mut signatures = vec![Value::Empty; wide];
        signatures[0] =
            Value::from(format!("{}: ____________________", words.plain(&message::interpreter_list_sign_interpreter())));
        signatures[6] = Value::from(format!("{}: ____________________", words.plain(&message::interpreter_list_sign_office())));
        rows.push(signatures);
        rows.push(vec![Value::Empty; wide]);
    }
    Ok(Table { head, rows })
}

fn euros(cents: i64) -> Value {
    Value::Decimal(cents as f64 / 100.0)
}
