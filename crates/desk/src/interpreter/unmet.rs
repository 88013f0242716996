//! Which language is missing when.

use super::POOL;
use crate::{
    Result, Session,
    api::interpreter::{
        InterpreterUnmet, InterpreterUnmetCause, InterpreterUnmetDay, InterpreterUnmetReply, InterpreterUnmetRow,
    },
    report,
};
use chrono::Datelike;
use domain::{
    interpreter::{RequestState, UnmetCause},
    time::Day,
};
use std::collections::BTreeMap;
use store::params;

/// Ten years: the longest that any record of an office is kept.
const MOST_DAYS: i64 = 3653;

#[derive(Default)]
struct Counted {
    weekdays: [(u32, u32); 7],
    causes: BTreeMap<UnmetCause, u32>,
}

/// Requests of a period and those for which nobody was found, by language and weekday of the day asked for. A withdrawn request counts
/// nowhere; one that still runs counts as a request.
///
/// # Errors
/// `period-reversed`, `period-too-long`.
pub fn unmet(session: &mut Session, request: InterpreterUnmet) -> Result<InterpreterUnmetReply> {
    session.require(POOL)?;
    report::check_period(request.from, request.to, MOST_DAYS)?;
    session.read(POOL, |tx, _| {
        let mut found: BTreeMap<String, Counted> = BTreeMap::new();
        let mut open = 0;
        tx.each(
            "SELECT language, day, state, unmet_cause FROM interpreter_request
             WHERE day >= $1 AND day <= $2 AND state <> 'withdrawn'",
            params![request.from, request.to],
            |row| {
                let day: Day = row.get(1)?;
                let state = row.code(2, RequestState::from_code)?;
                let is_unmet = state == RequestState::Unmet;
                open += u32::from(matches!(state, RequestState::Open | RequestState::Offered));
                let counted = found.entry(row.get(0)?).or_default();
                let (requests, unmet) = &mut counted.weekdays[day.0.weekday().num_days_from_monday() as usize];
                *requests += 1;
                if is_unmet {
                    *unmet += 1;
                    if let Some(cause) = row.optional_code(3, UnmetCause::from_code)? {
                        *counted.causes.entry(cause).or_default() += 1;
                    }
                }
                Ok(())
            },
        )?;
        let mut rows: Vec<InterpreterUnmetRow> = found
            .into_iter()
            .map(|(language, counted)| InterpreterUnmetRow {
                language,
                requests: counted.weekdays.iter().map(|day| day.0).sum(),
                unmet: counted.weekdays.iter().map(|day| day.1).sum(),
                weekdays: counted
                    .weekdays
                    .iter()
                    .map(|(requests, unmet)| InterpreterUnmetDay { requests: *requests, unmet: *unmet })
                    .collect(),
                causes: counted.causes.into_iter().map(|(cause, count)| InterpreterUnmetCause { cause, count }).collect(),
            })
            .collect();
        rows.sort_by(|a, b| (b.unmet, b.requests, &a.language).cmp(&(a.unmet, a.requests, &b.language)));
        let sum = |of: fn(&InterpreterUnmetRow) -> u32| rows.iter().map(of).sum();
        Ok(InterpreterUnmetReply {
            from: request.from,
            to: request.to,
            requests: sum(|row| row.requests),
            unmet: sum(|row| row.unmet),
            open,
            rows,
        })
    })
}
