//! The paper ticket of somebody who waits.

use super::{Paper, client_language, file_name, office_name, renderer};
use crate::{DeskError, Result, Session, api::queue::TicketPaper};
use domain::{id::TicketId, need::Need, permission::Permission, queue::label, time::Instant};
use l10n::message;
use letters::TicketData;
use store::{StoreError, params};

/// The ticket that is printed at the counter.
///
/// # Errors
/// `not-found`; `language-unknown`; the codes of [`letters::LetterError`].
pub fn queue_ticket(session: &mut Session, request: &TicketPaper) -> Result<Paper> {
    let office = session.read(Permission::QueueUse, |tx, _| office_name(tx))?;
    ticket(session, Permission::QueueUse, &office, &request.id, &request.language)
}

/// Number, time, and how long it takes: what is not on the kiosk is not on its paper either.
///
/// # Errors
/// `not-found`; `language-unknown`; the codes of [`letters::LetterError`].
pub fn ticket(session: &mut Session, permission: Permission, office: &str, id: &TicketId, language: &str) -> Result<Paper> {
    let language = client_language(language)?;
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let (data, number) = session.read(permission, |tx, caller| {
        let found = tx.first(
            "SELECT letters, number, need, taken_at, estimate, due_at FROM queue_ticket WHERE id = $1",
            params![id],
            |row| {
                Ok((
                    label(&row.get::<String>(0)?, row.get(1)?),
                    row.optional_code(2, Need::from_code)?,
                    row.get::<Instant>(3)?,
                    row.get::<Option<u32>>(4)?,
                    row.get::<Option<Instant>>(5)?,
                ))
            },
        )?;
        let (number, need, taken_at, estimate, due_at) = found.ok_or(StoreError::NotFound { table: "queue_ticket" })?;
        let data = TicketData {
            office: office.to_owned(),
            number: number.clone(),
            need,
            taken_at: caller.local(taken_at)?,
            created_at: taken_at,
            estimate_minutes: estimate,
            due_at: due_at.map(|at| caller.local(at)).transpose()?,
        };
        Ok((data, number))
    })?;
    let pdf = renderer().ticket(&data, &catalogue, &language)?;
    let german = l10n::Language::german();
    let name = file_name(&catalogue.plain(&german, &message::queue_ticket_file(number.as_str())));
    Ok::<_, DeskError>(Paper { pdf, file_name: format!("{name}.pdf") })
}
