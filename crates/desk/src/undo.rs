//! Taking back one's own act.

use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, session::Undo},
};
use domain::id::ClientId;
use store::params;

/// Writes the inverse of an act of the caller's own.
///
/// # Errors
/// `undo-not-yours`, `undo-done`, `undo-nothing`, `undo-data-left`; a version conflict when somebody has changed a row since, `already-taken` when a
/// time has been given away.
pub fn undo(session: &mut Session, request: Undo) -> Result<Done> {
    // What the act needed is needed to take it back: whoever lost a role cannot act through undo.
    let needed = session.store.read::<_, DeskError>(|tx| {
        Ok(tx.first("SELECT action FROM op WHERE op_id = $1", params![&request.of], |row| row.get::<String>(0))?)
    })?;
    let needed = needed.ok_or(DeskError::refused("undo-nothing"))?;
    session.require(permission_of(&needed).ok_or(DeskError::refused("undo-nothing"))?)?;
    session.act(&request.op_id, "undone", |tx, caller| {
        let found = tx.first("SELECT staff_id, undone_by FROM op WHERE op_id = $1", params![&request.of], |row| {
            Ok((row.get::<domain::id::StaffId>(0)?, row.get::<Option<String>>(1)?))
        })?;
        let (who, undone_by) = found.ok_or(DeskError::refused("undo-nothing"))?;
        if who != caller.staff_id {
            return Err(DeskError::refused("undo-not-yours"));
        }
        if undone_by.is_some() {
            return Err(DeskError::refused("undo-done"));
        }
        let changes = tx.changes_of(&request.of)?;
        for client in changes.iter().filter_map(|change| change.client_id.as_deref().and_then(ClientId::parse)) {
            // What belonged to a record that was merged away belongs to another one now, whose index would not hear of it.
            if crate::client_line::holder_of(tx, &client)? != client {
                return Err(DeskError::refused("undo-merged"));
            }
        }
        // What has left the house cannot be called back, and the ledger goes on saying so.
        if changes.iter().any(|change| change.table == "disclosure") {
            return Err(DeskError::refused("undo-data-left"));
        }
        let first = changes.first().ok_or(DeskError::refused("undo-nothing"))?.clone();
        crate::appointment::release_ticks(tx, &changes)?;
        crate::interpreter::release_busy(tx, &changes)?;
        tx.invert(&changes)?;
        tx.execute("UPDATE op SET undone_by = $2 WHERE op_id = $1", params![&request.of, &request.op_id])?;
        crate::appointment::refresh_ticks(tx, &changes, caller.now)?;
        crate::interpreter::refresh_busy(tx, &changes)?;
        let clients: std::collections::BTreeSet<ClientId> =
            changes.iter().filter_map(|change| change.client_id.as_deref().and_then(ClientId::parse)).collect();
        for client in &clients {
            crate::client::after_undo(tx, client, &changes)?;
        }
        let kind = store::rows::RECORDED.iter().find(|table| **table == first.table).copied().unwrap_or("client");
        Ok(Acted { subject: (kind, first.row_id.clone()), reply: Done { id: first.row_id, version: 0, saved_at: caller.now } })
    })
}

/// What taking back an act needs, by the act's code. Acts that are not here cannot be taken back.
fn permission_of(action: &str) -> Option<domain::permission::Permission> {
    use domain::permission::Permission as P;
    Some(match action {
        "client-saved" | "client-moved" | "link-added" | "link-removed" => P::ClientWrite,
        "household-joined" | "household-left" | "household-reference-named" => P::ClientWrite,
        "client-restricted" | "client-unrestricted" => P::ClientRestrict,
        "dispute-raised" | "dispute-lifted" => P::ClientDispute,
        "duplicate-decided" => P::DuplicateReview,
        "note-added" => P::NoteWrite,
        "contact-recorded" => P::ContactRecord,
        "case-opened" | "case-stepped" => P::CaseWrite,
        "service-saved" | "service-confirmed" => P::ServiceWrite,
        "service-kept" => P::ServiceRead,
        "directory-imported" => P::DirectoryImport,
        "referral-created" | "referral-stepped" | "referral-answered" | "referral-chased" => P::ReferralWrite,
        "package-imported" => P::PackageImport,
        "partner-key-saved" | "partner-key-checked" => P::ServiceWrite,
        // A withdrawal is not taken back: the client gives a new release.
        "release-given" => P::ReleaseWrite,
        "notice-handed-over" => P::NoticeWrite,
        "legal-basis-recorded" => P::LegalBasisWrite,
        "letter-text-saved" | "letter-text-put-in-force" | "letter-text-taken-back" | "letterhead-saved" => P::LetterTemplate,
        "suggestion-stepped" => P::SuggestionReview,
        "queue-service-saved" | "queue-counter-saved" => P::QueueSetup,
        "appointment-service-saved" | "resource-saved" => P::AppointmentSetup,
        "interpreter-saved" | "interpreter-exception-added" | "interpreter-exception-removed" => P::InterpreterPool,
        "interpreter-conflict-added" | "interpreter-conflict-removed" => P::InterpreterPool,
        "interpreter-offered" | "interpreter-answered" => P::InterpreterPool,
        "interpreter-asked" | "interpreter-confirmed" | "interpreter-concluded" | "interpreter-stepped" => P::InterpreterAsk,
        "interpreter-settled" | "interpreter-signed" => P::InterpreterSettle,
        "appointment-booked"
        | "appointment-joined"
        | "appointment-left"
        | "appointment-moved"
        | "appointment-stepped"
        | "absence-added"
        | "absence-removed"
        | "absences-taken"
        | "appointment-reminded"
        | "series-booked"
        | "series-moved"
        | "series-cancelled" => P::AppointmentWrite,
        _ => return None,
    })
}
