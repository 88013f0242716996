//! One interpreter.

use super::{POOL, list, pack, paid};
use crate::{
    Result, Session,
    api::{
        appointment::WorkingHour,
        interpreter::{
            InterpreterConflictRow, InterpreterExceptionRow, InterpreterForm, InterpreterLanguage, InterpreterOpen,
            InterpreterPage,
        },
    },
};
use domain::{
    client::Gender,
    id::InterpreterId,
    interpreter::{ConflictCause, ExceptionKind, InterpreterCertificate, InterpreterKind, InterpreterLevel, ceiling},
};
use store::{StoreError, Tx, params};

/// As many services as fit a page.
const MOST_REQUESTS: usize = 60;

/// Everything about one of the pool. A conflict says by which request it became known, never with whom.
///
/// # Errors
/// `not-found`.
pub fn open(session: &mut Session, request: InterpreterOpen) -> Result<InterpreterPage> {
    session.read(POOL, |tx, caller| {
        let (version, form) = form(tx, &request.id)?;
        let exceptions = tx.all(
            "SELECT id, version, starts_at, ends_at, kind FROM interpreter_exception
             WHERE interpreter_id = $1 AND ends_at > $2 ORDER BY starts_at, id",
            params![&request.id, caller.now],
            |row| {
                Ok(InterpreterExceptionRow {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    starts_at: row.get(2)?,
                    ends_at: row.get(3)?,
                    kind: row.code(4, ExceptionKind::from_code)?,
                })
            },
        )?;
        let conflicts = tx.all(
            "SELECT c.id, c.version, c.cause, r.reference, c.at FROM interpreter_conflict c
             LEFT JOIN interpreter_request r ON r.id = c.request_id WHERE c.interpreter_id = $1 ORDER BY c.at DESC, c.id",
            params![&request.id],
            |row| {
                Ok(InterpreterConflictRow {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    cause: row.code(2, ConflictCause::from_code)?,
                    reference: row.get(3)?,
                    at: row.get(4)?,
                })
            },
        )?;
        let filter = format!("r.interpreter_id = $1 ORDER BY r.starts_at DESC, r.reference LIMIT {MOST_REQUESTS}");
        let requests = list::rows(tx, caller, &filter, params![&request.id])?;
        let pack = pack(tx)?;
        let paid_cents = paid::in_year_of(tx, &pack, caller.today)?.get(&request.id).copied().unwrap_or_default();
        let ceiling_cents = pack.tariff(&form.tariff, caller.today).and_then(|tariff| tariff.ceiling_cents);
        Ok(InterpreterPage {
            id: request.id.clone(),
            version,
            form,
            exceptions,
            conflicts,
            requests,
            paid_cents,
            ceiling_cents,
            ceiling: ceiling(ceiling_cents, paid_cents),
        })
    })
}

fn form(tx: &mut Tx<'_>, id: &InterpreterId) -> Result<(i64, InterpreterForm)> {
    let languages = tx.all(
        "SELECT language, dialect, level, certificate FROM interpreter_language WHERE interpreter_id = $1 ORDER BY ord",
        params![id],
        |row| {
            Ok(InterpreterLanguage {
                language: row.get(0)?,
                dialect: row.get(1)?,
                level: row.code(2, InterpreterLevel::from_code)?,
                certificate: row.code(3, InterpreterCertificate::from_code)?,
            })
        },
    )?;
    let hours = tx.all(
        "SELECT weekday, from_minute, to_minute FROM interpreter_hour WHERE interpreter_id = $1 ORDER BY weekday, from_minute",
        params![id],
        |row| Ok(WorkingHour { weekday: row.get(0)?, from_minute: row.get(1)?, to_minute: row.get(2)? }),
    )?;
    let found = tx.first(
        "SELECT version, name, kind, gender, district, phone, mail, modes, refused, tariff, kilometres, note, active
         FROM interpreter WHERE id = $1",
        params![id],
        |row| {
            let form = InterpreterForm {
                name: row.get(1)?,
                kind: row.code(2, InterpreterKind::from_code)?,
                gender: row.code(3, Gender::from_code)?,
                district: row.get(4)?,
                phone: row.get(5)?,
                mail: row.get(6)?,
                modes: row.list(7)?,
                languages: languages.clone(),
                refused: row.list(8)?,
                hours: hours.clone(),
                tariff: row.get(9)?,
                kilometres: row.get(10)?,
                note: row.get(11)?,
                active: row.get(12)?,
            };
            Ok((row.get(0)?, form))
        },
    )?;
    Ok(found.ok_or(StoreError::NotFound { table: "interpreter" })?)
}
