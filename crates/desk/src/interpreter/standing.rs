//! The pool as it stands to one language and one client, whatever the hour.

use super::{pack, paid};
use crate::Result;
use domain::{
    client::Gender,
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{
        Candidate, Ceiling, InterpreterCertificate, InterpreterKind, InterpreterLevel, InterpreterMode, InterpreterPack, ceiling,
    },
    need::Need,
    time::Day,
};
use std::collections::{BTreeSet, HashMap};
use store::{Tx, params};

/// Somebody who knows the language.
pub(super) struct Known {
    pub(super) id: InterpreterId,
    pub(super) name: String,
    pub(super) kind: InterpreterKind,
    pub(super) gender: Gender,
    pub(super) district: String,
    pub(super) phone: String,
    pub(super) mail: String,
    pub(super) modes: Vec<InterpreterMode>,
    pub(super) refused: Vec<Need>,
    pub(super) tariff: String,
    pub(super) kilometres: u32,
    pub(super) dialect: String,
    pub(super) level: InterpreterLevel,
    pub(super) certificate: InterpreterCertificate,
}

pub(super) struct Standing {
    /// By name.
    pub(super) known: Vec<Known>,
    pub(super) pack: InterpreterPack,
    day: Day,
    served: HashMap<InterpreterId, u32>,
    paid: HashMap<InterpreterId, i64>,
    conflicts: BTreeSet<InterpreterId>,
}

impl Standing {
    /// Around a day, for the fairness and the ceiling. The request that is worked on does not count as served.
    pub(super) fn of(
        tx: &mut Tx<'_>,
        language: &str,
        client: Option<&ClientId>,
        without: Option<&InterpreterRequestId>,
        day: Day,
    ) -> Result<Self> {
        let mut known = knowing(tx, language)?;
        known.sort_by(|a, b| (&a.name, &a.id).cmp(&(&b.name, &b.id)));
        let pack = pack(tx)?;
        let served = served(tx, without, day, pack.fairness_days)?;
        let paid = paid::in_year_of(tx, &pack, day)?;
        let conflicts = match client {
            None => BTreeSet::new(),
            Some(client) => tx
                .all("SELECT interpreter_id FROM interpreter_conflict WHERE client_id = $1", params![client], |row| row.get(0))?
                .into_iter()
                .collect(),
        };
        Ok(Self { known, pack, day, served, paid, conflicts })
    }

    /// Somebody as they stand, free at every hour.
    pub(super) fn candidate<'a>(&self, one: &'a Known) -> Candidate<'a> {
        let limit = self.pack.tariff(&one.tariff, self.day).and_then(|tariff| tariff.ceiling_cents);
        let paid = self.paid.get(&one.id).copied().unwrap_or_default();
        Candidate {
            kind: one.kind,
            gender: one.gender,
            level: one.level,
            certificate: one.certificate,
            dialect: &one.dialect,
            district: &one.district,
            modes: &one.modes,
            refused: &one.refused,
            has_conflict: self.conflicts.contains(&one.id),
            is_away: false,
            is_available: true,
            is_busy: false,
            asked_before: false,
            served_minutes: self.served.get(&one.id).copied().unwrap_or_default(),
            ceiling: limit.map_or(Ceiling::None, |limit| ceiling(Some(limit), paid)),
        }
    }
}

fn knowing(tx: &mut Tx<'_>, language: &str) -> Result<Vec<Known>> {
    Ok(tx.all(
        "SELECT i.id, i.name, i.kind, i.gender, i.district, i.phone, i.mail, i.modes, i.refused, i.tariff, l.dialect, l.level,
                l.certificate, i.kilometres
         FROM interpreter i JOIN interpreter_language l ON l.interpreter_id = i.id WHERE i.active = 1 AND l.language = $1",
        params![language],
        |row| {
            Ok(Known {
                id: row.get(0)?,
                name: row.get(1)?,
                kind: row.code(2, InterpreterKind::from_code)?,
                gender: row.code(3, Gender::from_code)?,
                district: row.get(4)?,
                phone: row.get(5)?,
                mail: row.get(6)?,
                modes: row.list(7)?,
                refused: row.list(8)?,
                tariff: row.get(9)?,
                dialect: row.get(10)?,
                level: row.code(11, InterpreterLevel::from_code)?,
                certificate: row.code(12, InterpreterCertificate::from_code)?,
                kilometres: row.get(13)?,
            })
        },
    )?)
}

/// Minutes of service around a day: done ones as they were, booked ones as agreed. The request itself does not count.
pub(super) fn served(
    tx: &mut Tx<'_>,
    without: Option<&InterpreterRequestId>,
    day: Day,
    days: u32,
) -> Result<HashMap<InterpreterId, u32>> {
    let from = Day(day.0 - chrono::Days::new(u64::from(days)));
    let mut served = HashMap::new();
    tx.each(
        "SELECT interpreter_id, coalesce(minutes, (ends_at - starts_at) / 60000000) FROM interpreter_request
         WHERE interpreter_id IS NOT NULL AND day >= $1 AND id <> $2 AND state <> 'offered'",
        params![from, without.map_or("", InterpreterRequestId::as_str)],
        |row| {
            *served.entry(row.get::<InterpreterId>(0)?).or_default() += row.get::<u32>(1)?;
            Ok(())
        },
    )?;
    Ok(served)
}
