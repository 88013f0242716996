//! Referrals that other offices sent, and the answers to them.

use super::Written;
use crate::{
    Acted, DeskError, Result, Session,
    api::package::{IncomingReply, IncomingRow},
    api::{client::Done, session::Nothing},
    client_line::{self, name_column},
    staff,
};
use domain::{
    id::{ClientId, PackageId},
    need::{Need, Urgency},
    permission::Permission,
    referral::ReferralState,
};
use exchange::package::{Answered, PartnerKey, Reply, seal_reply};
use std::path::Path;
use store::{StoreError, params};

/// A list for a person.
const MOST: usize = 200;

/// Referrals that came in as packages, the newest first.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<IncomingRow>> {
    session.read(Permission::PackageImport, |tx, caller| {
        let sql = concat!(
            "SELECT i.id, i.client_id, i.office, i.reference, i.need, i.urgency, i.purpose, i.message, i.at, w.name, ",
            name_column!("i"),
            " FROM incoming_referral i JOIN client c ON c.id = i.client_id JOIN staff w ON w.id = i.staff_id
              WHERE c.restricted <= $1 ORDER BY i.at DESC, i.id DESC LIMIT $2"
        );
        let limit = i64::try_from(MOST).unwrap_or(i64::MAX);
        Ok(tx.all(sql, params![caller.sees_restricted, limit], |row| {
            Ok(IncomingRow {
                id: row.get(0)?,
                client_id: row.get(1)?,
                client_name: row.get(10)?,
                office: row.get(2)?,
                reference: row.get(3)?,
                need: row.code(4, Need::from_code)?,
                urgency: row.code(5, Urgency::from_code)?,
                purpose: row.get(6)?,
                message: row.get(7)?,
                at: row.get(8)?,
                by: row.get(9)?,
            })
        })?)
    })
}

/// The name that is proposed for the file with an answer.
///
/// # Errors
/// `not-found`.
pub fn answer_file_name(session: &mut Session, id: &PackageId) -> Result<String> {
    let reference = session.read(Permission::PackageImport, |tx, _| {
        let found = tx.first("SELECT reference FROM incoming_referral WHERE id = $1", params![id], |row| row.get::<String>(0))?;
        Ok(found.ok_or(StoreError::NotFound { table: "incoming_referral" })?)
    })?;
    let screen = super::screen_language(session);
    let name = session.catalogue.plain(&screen, &l10n::message::package_file_answer(reference.as_str()));
    Ok(format!("{}.age", crate::paper::file_name(&name)))
}

/// Seals an answer to the office that sent the package and writes it to `path`. It names nobody: the token says which referral.
///
/// # Errors
/// `referral-state` for what is no answer; `field-required` for a cause or an outcome; `day-in-the-future`; `not-found`; what the disk says.
pub fn answer(session: &mut Session, request: &IncomingReply, path: &Path) -> Result<Done> {
    session.require(Permission::PackageImport)?;
    let remarks = staff::optional("remarks", &request.remarks, 1000)?;
    check(session, request)?;
    let (client, reference, token, key) = session.read(Permission::PackageImport, |tx, caller| {
        let found = tx.first(
            "SELECT client_id, reference, token, office_key FROM incoming_referral WHERE id = $1",
            params![&request.id],
            |row| Ok((row.get::<ClientId>(0)?, row.get::<String>(1)?, row.get::<String>(2)?, row.get::<String>(3)?)),
        )?;
        let found = found.ok_or(StoreError::NotFound { table: "incoming_referral" })?;
        client_line::must_be_visible(tx, caller, &found.0)?;
        Ok(found)
    })?;
    let mut reply = Reply::template(&reference, &token);
    reply.answer = Some(Answered {
        state: request.answer,
        cause: request.cause,
        outcome: request.outcome,
        day: request.day.0,
        remarks,
        appointment: None,
    });
    let bytes = seal_reply(&reply, &PartnerKey::parse(&key)?)?;
    let written = Written::beside(path, &bytes)?;
    let done = session.write(Permission::PackageImport, &request.op_id, "package-answered", |tx, caller| {
        tx.about(Some(&client));
        let reply = Done { id: request.id.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("incoming_referral", request.id.to_string()), reply })
    })?;
    written.keep(path)?;
    Ok(done)
}

/// As the office that asked will check it: what it would refuse is not sent.
fn check(session: &Session, request: &IncomingReply) -> Result<()> {
    if ReferralState::Sent.answered(request.answer).is_none() {
        return Err(DeskError::field("answer", "field-required"));
    }
    let causes = request.answer.causes();
    match request.cause {
        None if !causes.is_empty() => return Err(DeskError::field("cause", "field-required")),
        Some(cause) if !causes.contains(&cause) => return Err(DeskError::field("cause", "referral-cause")),
        _ => {}
    }
    if ReferralState::Sent.needs_words(request.answer, request.cause) && request.remarks.trim().is_empty() {
        return Err(DeskError::field("remarks", "field-required"));
    }
    if request.answer == ReferralState::Done && request.outcome.is_none() {
        return Err(DeskError::field("outcome", "field-required"));
    }
    let today = session.clock().date(session.zone());
    if request.day.0 > today { Err(DeskError::field("day", "day-in-the-future")) } else { Ok(()) }
}
