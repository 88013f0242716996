//! Opening a case.

use super::record;
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::client::{CaseOpen, Done},
    client,
    client_line::must_be_visible,
};
use chrono::Datelike;
use domain::{
    case_file::{CasePhase, case_number},
    id::CaseFileId,
    permission::Permission,
};
use store::{StoreError, Tx, Value, params};

/// How often a number that somebody else took meanwhile is replaced by the next one.
const TRIES: usize = 20;

/// Opens a case of the caller's for a client, with the next number of the year.
///
/// # Errors
/// `not-found` for the client.
pub fn open(session: &mut Session, request: CaseOpen) -> Result<Done> {
    let made = CaseFileId::from_uuid(session.new_uuid());
    let mut tries = 0;
    loop {
        tries += 1;
        match write(session, &request, &made) {
            // Two desks opened a case at the same moment and read the same last number.
            Err(DeskError::Store(StoreError::Taken { what: "case_file" })) if tries < TRIES => {}
            other => return other,
        }
    }
}

fn write(session: &mut Session, request: &CaseOpen, made: &CaseFileId) -> Result<Done> {
    session.write(Permission::CaseWrite, &request.op_id, "case-opened", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        let number = next_number(tx, caller)?;
        let language = tx.first(
            "SELECT tag FROM client_language WHERE client_id = $1 ORDER BY ord, id",
            params![&request.client_id],
            |row| row.get::<String>(0),
        )?;
        tx.about(Some(&request.client_id));
        tx.insert(
            "case_file",
            made.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("number", number.into()),
                ("need", request.need.code().into()),
                ("phase", CasePhase::Intake.code().into()),
                ("opened", caller.today.into()),
                ("closed", Value::Null),
                ("close_reason", Value::Null),
                ("language", language.unwrap_or_default().into()),
            ],
        )?;
        record(tx, caller, made, CasePhase::Intake, "")?;
        // A case is found by its number.
        client::reindex(tx, &request.client_id)?;
        let reply = Done { id: made.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.client_id.to_string()), reply })
    })
}

fn next_number(tx: &mut Tx<'_>, caller: &Caller) -> Result<String> {
    let year = caller.today.0.year();
    let (first, last) = (format!("{year}-01-01"), format!("{year}-12-31"));
    // Behind "M-2026-". Only this year's cases are read.
    let serial: i64 = tx.value(
        "SELECT coalesce(max(CAST(substr(number, 8) AS BIGINT)), 0) FROM case_file
         WHERE opened >= $1 AND opened <= $2 AND substr(number, 1, 7) = $3",
        params![first, last, format!("M-{year}-")],
    )?;
    Ok(case_number(year, serial + 1))
}
