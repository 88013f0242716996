//! What interpreters are paid in a stretch of time: what was settled as it was reckoned then, the rest by the tariff of its day.

use super::Result;
use chrono::{Datelike, NaiveDate};
use domain::{
    id::InterpreterId,
    interpreter::{InterpreterMode, InterpreterPack, RequestState, Work, payment},
    time::Day,
};
use std::collections::HashMap;
use store::{Tx, params};

/// In the calendar year of a day, all of it.
pub(super) fn in_year_of(tx: &mut Tx<'_>, pack: &InterpreterPack, day: Day) -> Result<HashMap<InterpreterId, i64>> {
    let year = day.0.year();
    let at = |month, day_of| NaiveDate::from_ymd_opt(year, month, day_of).map_or(day, Day);
    between(tx, pack, at(1, 1), at(12, 31))
}

/// From the first day to the last, both counted.
pub(super) fn between(tx: &mut Tx<'_>, pack: &InterpreterPack, from: Day, to: Day) -> Result<HashMap<InterpreterId, i64>> {
    let mut paid: HashMap<InterpreterId, i64> = HashMap::new();
    tx.each(
        "SELECT r.interpreter_id, CAST(sum(l.fee_cents + l.travel_cents) AS BIGINT)
         FROM interpreter_settlement_line l JOIN interpreter_request r ON r.id = l.request_id
         WHERE r.day >= $1 AND r.day <= $2 GROUP BY r.interpreter_id",
        params![from, to],
        |row| {
            *paid.entry(row.get(0)?).or_default() += row.get::<i64>(1)?;
            Ok(())
        },
    )?;
    tx.each(
        "SELECT r.interpreter_id, r.day, r.state, r.minutes, r.kilometres, r.mode, i.tariff
         FROM interpreter_request r JOIN interpreter i ON i.id = r.interpreter_id
         WHERE r.state IN ('done', 'client-absent') AND r.day >= $1 AND r.day <= $2",
        params![from, to],
        |row| {
            let state = row.code(2, RequestState::from_code)?;
            let mode = row.code(5, InterpreterMode::from_code)?;
            let tariff = pack.tariff(&row.get::<String>(6)?, row.get(1)?);
            if let (Some(tariff), Some(outcome)) = (tariff, state.outcome()) {
                let work = Work {
                    outcome,
                    minutes: row.get::<Option<u32>>(3)?.unwrap_or_default(),
                    kilometres: row.get::<Option<u32>>(4)?.unwrap_or_default(),
                    on_site: mode == InterpreterMode::OnSite,
                };
                *paid.entry(row.get(0)?).or_default() += payment(tariff, work).total_cents();
            }
            Ok(())
        },
    )?;
    Ok(paid)
}
