//! What interpreters hold in their hands: the sheet of an assignment, and the list of a month that both sides sign.

use super::{Paper, client_language, file_name, office_name, renderer};
use crate::{
    DeskError, Result, Session,
    api::interpreter::{InterpreterMonthPaper, InterpreterMonthRow, InterpreterSheetPaper},
    client_line::name_column,
    interpreter,
};
use chrono::NaiveDateTime;
use domain::{
    interpreter::{InterpreterMode, RequestState},
    need::Need,
    permission::Permission,
    time::Instant,
};
use l10n::{Catalogue, Language, message};
use letters::{AssignmentData, MonthListData};
use std::sync::Arc;
use store::{StoreError, Tx, params};

/// The sheet of an assignment that somebody accepted. The client's name stands on it only where the client agreed and the record is
/// not restricted.
///
/// # Errors
/// `not-found`; `interpreter-state` before somebody accepted; `language-unknown`; the codes of [`letters::LetterError`].
pub fn assignment_sheet(session: &mut Session, request: &InterpreterSheetPaper) -> Result<Paper> {
    session.require(Permission::InterpreterPool)?;
    let beside = client_language(&request.language)?;
    let catalogue = Arc::clone(session.catalogue());
    let data = session.read(Permission::InterpreterPool, |tx, caller| {
        let sql = concat!(
            "SELECT r.reference, r.starts_at, r.ends_at, r.place, r.district, r.language, r.dialect, r.need, r.mode, r.remark,
                    r.name_released, r.state, coalesce(c.restricted, 0), ",
            name_column!("r"),
            " FROM interpreter_request r LEFT JOIN client c ON c.id = r.client_id WHERE r.id = $1"
        );
        let office = office_name(tx)?;
        let phone = office_phone(tx)?;
        let found = tx.first(sql, params![&request.id], |row| {
            let released = row.get::<bool>(10)? && !row.get::<bool>(12)?;
            let (starts_at, ends_at) = (row.get::<Instant>(1)?, row.get::<Instant>(2)?);
            let data = AssignmentData {
                office: office.clone(),
                office_contact: phone.iter().cloned().collect(),
                reference: row.get(0)?,
                created_at: caller.now,
                starts_at: NaiveDateTime::default(),
                minutes: u32::try_from((ends_at.0 - starts_at.0) / 60_000_000).unwrap_or_default(),
                place: row.get(3)?,
                district: row.get(4)?,
                language: row.get(5)?,
                dialect: row.get(6)?,
                need: row.code(7, Need::from_code)?,
                mode: row.code(8, InterpreterMode::from_code)?,
                remark: row.get(9)?,
                client_name: row.get::<Option<String>>(13)?.filter(|_| released),
                phone: phone.clone(),
                text_as_of: caller.today,
            };
            Ok((row.code(11, RequestState::from_code)?, starts_at, data))
        })?;
        let (state, starts_at, mut data) = found.ok_or(StoreError::NotFound { table: "interpreter_request" })?;
        if !matches!(state, RequestState::Accepted | RequestState::Confirmed) {
            return Err(DeskError::refused("interpreter-state"));
        }
        data.starts_at = caller.local(starts_at)?;
        Ok(data)
    })?;
    let pdf = renderer().assignment(&data, &catalogue, &beside)?;
    let name = catalogue.plain(&Language::german(), &message::interpreter_sheet_file(data.reference.as_str()));
    Ok(Paper { pdf, file_name: format!("{}.pdf", file_name(&name)) })
}

/// The month of one interpreter, with both lines for signatures.
///
/// # Errors
/// `interpreter-nothing-to-settle` for a month without services; the codes of [`letters::LetterError`].
pub fn month_list(session: &mut Session, request: &InterpreterMonthPaper) -> Result<Paper> {
    session.require(Permission::InterpreterSettle)?;
    let catalogue = Arc::clone(session.catalogue());
    let (data, month) = session.read(Permission::InterpreterSettle, |tx, caller| {
        let reply = interpreter::read_month(tx, caller, request.month, Some(&request.interpreter_id))?;
        let rules = reply.rules;
        let row = reply.interpreters.into_iter().next().ok_or(DeskError::refused("interpreter-nothing-to-settle"))?;
        // The rules by which it was settled, where it was; else those of today.
        let rules = row.settlements.last().map_or(rules, |settled| settled.rules.clone());
        let mut rows = Vec::with_capacity(row.lines.len());
        for line in &row.lines {
            rows.push(cells(&catalogue, line, caller.local(line.starts_at)?));
        }
        let data = MonthListData {
            office: office_name(tx)?,
            month: reply.month,
            interpreter: row.name.clone(),
            tariff: row.tariff.clone(),
            rules,
            rows,
            total: money(&catalogue, row.total_cents),
            year: year(&catalogue, &row),
            created_at: caller.now,
            text_as_of: caller.today,
        };
        Ok((data, reply.month))
    })?;
    let pdf = renderer().month_list(&data, &catalogue)?;
    let month = month.0.format("%Y-%m").to_string();
    let name = catalogue.plain(&Language::german(), &message::interpreter_month_paper_file(month.as_str()));
    Ok(Paper { pdf, file_name: format!("{}.pdf", file_name(&name)) })
}

fn cells(catalogue: &Catalogue, line: &crate::api::interpreter::InterpreterMonthLine, at: NaiveDateTime) -> [String; 11] {
    let german = Language::german();
    let word = |list: &str, code: &str| l10n::strip_marks(&catalogue.word(&german, list, code));
    [
        at.format("%d.%m.%Y").to_string(),
        at.format("%H:%M").to_string(),
        line.reference.clone(),
        catalogue.format(&german).language(&line.language),
        word("interpreter-mode", line.mode.code()),
        word("outcome", line.outcome.code()),
        line.minutes.to_string(),
        line.kilometres.to_string(),
        money(catalogue, line.fee_cents),
        money(catalogue, line.travel_cents),
        money(catalogue, line.fee_cents + line.travel_cents),
    ]
}

fn money(catalogue: &Catalogue, cents: i64) -> String {
    catalogue.format(&Language::german()).decimal(cents as f64 / 100.0, 2)
}

fn year(catalogue: &Catalogue, row: &InterpreterMonthRow) -> Option<(String, String)> {
    row.ceiling_cents.map(|limit| (money(catalogue, row.year_cents), money(catalogue, limit)))
}

fn office_phone(tx: &mut Tx<'_>) -> Result<Option<String>> {
    let phone = tx.first("SELECT phone FROM letterhead", params![], |row| row.get::<String>(0))?;
    Ok(phone.filter(|phone| !phone.is_empty()))
}
