//! The pool.

use super::{POOL, pack, paid, standing};
use crate::{
    Result, Session,
    api::{
        interpreter::{InterpreterLanguage, InterpreterRow, InterpreterTariff},
        session::Nothing,
    },
};
use domain::{
    client::Gender,
    id::InterpreterId,
    interpreter::{Ceiling, InterpreterCertificate, InterpreterKind, InterpreterLevel, ceiling},
};
use std::collections::HashMap;
use store::{Tx, params};

/// Everybody who is or was in the pool, by name.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn pool(session: &mut Session, _: Nothing) -> Result<Vec<InterpreterRow>> {
    session.read(POOL, |tx, caller| {
        let pack = pack(tx)?;
        let paid = paid::in_year_of(tx, &pack, caller.today)?;
        let served = standing::served(tx, None, caller.today, pack.fairness_days)?;
        let mut languages = languages(tx)?;
        let mut ahead: HashMap<InterpreterId, u32> = HashMap::new();
        tx.each(
            "SELECT interpreter_id, CAST(count(*) AS BIGINT) FROM interpreter_request
             WHERE state IN ('accepted', 'confirmed') AND starts_at > $1 GROUP BY interpreter_id",
            params![caller.now],
            |row| {
                ahead.insert(row.get(0)?, row.get(1)?);
                Ok(())
            },
        )?;
        let mut rows = tx.all(
            "SELECT id, version, name, kind, gender, district, modes, active, tariff FROM interpreter",
            params![],
            |row| {
                let shown = InterpreterRow {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    name: row.get(2)?,
                    kind: row.code(3, InterpreterKind::from_code)?,
                    gender: row.code(4, Gender::from_code)?,
                    district: row.get(5)?,
                    modes: row.list(6)?,
                    languages: Vec::new(),
                    active: row.get(7)?,
                    served_minutes: 0,
                    ahead: 0,
                    paid_cents: 0,
                    ceiling_cents: None,
                    ceiling: Ceiling::None,
                };
                Ok((row.get::<String>(8)?, shown))
            },
        )?;
        for (tariff, row) in &mut rows {
            row.languages = languages.remove(&row.id).unwrap_or_default();
            row.served_minutes = served.get(&row.id).copied().unwrap_or_default();
            row.ahead = ahead.get(&row.id).copied().unwrap_or_default();
            row.paid_cents = paid.get(&row.id).copied().unwrap_or_default();
            row.ceiling_cents = pack.tariff(tariff, caller.today).and_then(|tariff| tariff.ceiling_cents);
            row.ceiling = ceiling(row.ceiling_cents, row.paid_cents);
        }
        let mut rows: Vec<InterpreterRow> = rows.into_iter().map(|(_, row)| row).collect();
        rows.sort_by(|a, b| (!a.active, &a.name, &a.id).cmp(&(!b.active, &b.name, &b.id)));
        Ok(rows)
    })
}

/// Everybody's languages, the first one first.
fn languages(tx: &mut Tx<'_>) -> Result<HashMap<InterpreterId, Vec<InterpreterLanguage>>> {
    let mut languages: HashMap<InterpreterId, Vec<InterpreterLanguage>> = HashMap::new();
    tx.each(
        "SELECT interpreter_id, language, dialect, level, certificate FROM interpreter_language ORDER BY interpreter_id, ord",
        params![],
        |row| {
            let one = InterpreterLanguage {
                language: row.get(1)?,
                dialect: row.get(2)?,
                level: row.code(3, InterpreterLevel::from_code)?,
                certificate: row.code(4, InterpreterCertificate::from_code)?,
            };
            languages.entry(row.get(0)?).or_default().push(one);
            Ok(())
        },
    )?;
    Ok(languages)
}

/// The tariffs that hold today.
///
/// # Errors
/// `rules-invalid`.
pub fn tariffs(session: &mut Session, _: Nothing) -> Result<Vec<InterpreterTariff>> {
    session.read(POOL, |tx, caller| {
        let pack = pack(tx)?;
        let told = pack.on(caller.today).into_iter().map(|tariff| InterpreterTariff {
            code: tariff.code.clone(),
            label: tariff.label.clone(),
            valid_from: tariff.valid_from,
            ceiling_cents: tariff.ceiling_cents,
        });
        Ok(told.collect())
    })
}
