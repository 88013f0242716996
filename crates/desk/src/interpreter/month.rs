//! A month of the pool: who served what, and what it comes to.

use super::{SETTLE, pack, paid};
use crate::{
    Caller, Result, Session,
    api::interpreter::{
        InterpreterMonth, InterpreterMonthLine, InterpreterMonthReply, InterpreterMonthRow, InterpreterSettlementRow,
    },
};
use chrono::{Datelike, Months};
use domain::{
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{
        InterpreterKind, InterpreterMode, InterpreterPack, Outcome, Payment, RequestState, Tariff, Work, ceiling, payment,
    },
    time::{Day, Instant},
};
use std::collections::BTreeMap;
use store::{Tx, params};

/// Everybody who served in a month, with their services, what was settled and what is open.
///
/// # Errors
/// `rules-invalid`.
pub fn month(session: &mut Session, request: InterpreterMonth) -> Result<InterpreterMonthReply> {
    session.read(SETTLE, |tx, caller| read(tx, caller, request.month, None))
}

/// The first and the last day of the month of a day.
pub(super) fn days(month: Day) -> (Day, Day) {
    let first = month.0.with_day(1).unwrap_or(month.0);
    let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(first);
    (Day(first), Day(last))
}

pub(super) fn code(month: Day) -> String {
    month.0.format("%Y-%m").to_string()
}

/// A service as the store has it.
pub(super) struct Service {
    pub(super) request: InterpreterRequestId,
    pub(super) version: i64,
    pub(super) client: Option<ClientId>,
    pub(super) interpreter: InterpreterId,
    name: String,
    kind: InterpreterKind,
    tariff: String,
    reference: String,
    starts_at: Instant,
    day: Day,
    language: String,
    mode: InterpreterMode,
    state: RequestState,
    pub(super) minutes: u32,
    kilometres: u32,
    settled: Option<(Outcome, i64, i64)>,
}

impl Service {
    /// What it comes to by the tariff of its day, for a service that is not settled.
    pub(super) fn reckon<'a>(&self, pack: &'a InterpreterPack) -> Option<(&'a Tariff, Outcome, Payment)> {
        let outcome = self.state.outcome()?;
        let tariff = pack.tariff(&self.tariff, self.day)?;
        let on_site = self.mode == InterpreterMode::OnSite;
        let work = Work { outcome, minutes: self.minutes, kilometres: self.kilometres, on_site };
        Some((tariff, outcome, payment(tariff, work)))
    }

    pub(super) const fn is_settled(&self) -> bool {
        self.settled.is_some()
    }
}

/// The concluded services of a month, by interpreter and time.
pub(super) fn services(tx: &mut Tx<'_>, month: Day, only: Option<&InterpreterId>) -> Result<Vec<Service>> {
    let (from, to) = days(month);
    let mut found = tx.all(
        "SELECT r.id, r.version, r.client_id, r.interpreter_id, i.name, i.kind, i.tariff, r.reference, r.starts_at, r.day,
                r.language, r.mode, r.state, r.minutes, r.kilometres, l.outcome, l.fee_cents, l.travel_cents
         FROM interpreter_request r JOIN interpreter i ON i.id = r.interpreter_id
         LEFT JOIN interpreter_settlement_line l ON l.request_id = r.id
         WHERE r.day >= $1 AND r.day <= $2 AND r.state IN ('done', 'client-absent', 'interpreter-absent', 'settled')
           AND ($3 = '' OR r.interpreter_id = $3)",
        params![from, to, only.map_or("", InterpreterId::as_str)],
        |row| {
            let settled = match row.optional_code(15, Outcome::from_code)? {
                Some(outcome) => Some((outcome, row.get(16)?, row.get(17)?)),
                None => None,
            };
            Ok(Service {
                request: row.get(0)?,
                version: row.get(1)?,
                client: row.get(2)?,
                interpreter: row.get(3)?,
                name: row.get(4)?,
                kind: row.code(5, InterpreterKind::from_code)?,
                tariff: row.get(6)?,
                reference: row.get(7)?,
                starts_at: row.get(8)?,
                day: row.get(9)?,
                language: row.get(10)?,
                mode: row.code(11, InterpreterMode::from_code)?,
                state: row.code(12, RequestState::from_code)?,
                minutes: row.get::<Option<u32>>(13)?.unwrap_or_default(),
                kilometres: row.get::<Option<u32>>(14)?.unwrap_or_default(),
                settled,
            })
        },
    )?;
    found.sort_by(|a, b| {
        (&a.name, &a.interpreter, a.starts_at, &a.reference).cmp(&(&b.name, &b.interpreter, b.starts_at, &b.reference))
    });
    Ok(found)
}

pub(crate) fn read(tx: &mut Tx<'_>, caller: &Caller, month: Day, only: Option<&InterpreterId>) -> Result<InterpreterMonthReply> {
    let pack = pack(tx)?;
    let (first, last) = days(month);
    let january = Day(first.0.with_month(1).unwrap_or(first.0));
    let paid = paid::between(tx, &pack, january, last)?;
    let mut settlements = settlements(tx, first)?;
    let mut rows: Vec<InterpreterMonthRow> = Vec::new();
    for service in services(tx, first, only)? {
        if rows.last().is_none_or(|row| row.interpreter_id != service.interpreter) {
            let tariff = pack.tariff(&service.tariff, last);
            let ceiling_cents = tariff.and_then(|tariff| tariff.ceiling_cents);
            let year_cents = paid.get(&service.interpreter).copied().unwrap_or_default();
            rows.push(InterpreterMonthRow {
                interpreter_id: service.interpreter.clone(),
                name: service.name.clone(),
                kind: service.kind,
                tariff: tariff.map(|tariff| tariff.label.clone()).unwrap_or_default(),
                lines: Vec::new(),
                settlements: settlements.remove(&service.interpreter).unwrap_or_default(),
                total_cents: 0,
                year_cents,
                ceiling_cents,
                ceiling: ceiling(ceiling_cents, year_cents),
            });
        }
        let Some(row) = rows.last_mut() else { continue };
        let reckoned = service.reckon(&pack).map(|(_, outcome, paid)| (outcome, paid.fee_cents, paid.travel_cents));
        // What was settled stays as it was reckoned, whatever the tariffs say today.
        let Some((outcome, fee_cents, travel_cents)) = service.settled.or(reckoned) else { continue };
        row.total_cents += fee_cents + travel_cents;
        row.lines.push(InterpreterMonthLine {
            is_settled: service.is_settled(),
            request_id: service.request,
            reference: service.reference,
            starts_at: service.starts_at,
            language: service.language,
            mode: service.mode,
            outcome,
            minutes: service.minutes,
            kilometres: service.kilometres,
            fee_cents,
            travel_cents,
        });
    }
    let unconcluded = tx.value(
        "SELECT CAST(count(*) AS BIGINT) FROM interpreter_request
         WHERE day >= $1 AND day <= $2 AND ends_at <= $3 AND state IN ('open', 'offered', 'accepted', 'confirmed')",
        params![first, last, caller.now],
    )?;
    Ok(InterpreterMonthReply { month: first, interpreters: rows, unconcluded, rules: pack.version })
}

fn settlements(tx: &mut Tx<'_>, month: Day) -> Result<BTreeMap<InterpreterId, Vec<InterpreterSettlementRow>>> {
    let mut found: BTreeMap<InterpreterId, Vec<InterpreterSettlementRow>> = BTreeMap::new();
    tx.each(
        "SELECT interpreter_id, id, version, at, total_cents, rules, interpreter_signed_on, office_signed_on
         FROM interpreter_settlement WHERE month = $1 ORDER BY at, id",
        params![code(month)],
        |row| {
            found.entry(row.get(0)?).or_default().push(InterpreterSettlementRow {
                id: row.get(1)?,
                version: row.get(2)?,
                at: row.get(3)?,
                total_cents: row.get(4)?,
                rules: row.get(5)?,
                interpreter_signed_on: row.get(6)?,
                office_signed_on: row.get(7)?,
            });
            Ok(())
        },
    )?;
    Ok(found)
}
