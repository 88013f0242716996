//! To another desk, with a word for the colleague.

use super::{
    LONGEST_REMARK,
    row::{advance, find},
};
use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, queue::QueueForward},
    staff,
};
use domain::{permission::Permission, queue::TicketStep};
use store::params;

/// Sends a visitor on. They keep their number and the time since when they wait: they have waited once already.
///
/// # Errors
/// `queue-service-closed`, `queue-counter-closed` with their field; `queue-state`; `version-conflict`.
pub fn forward(session: &mut Session, request: QueueForward) -> Result<Done> {
    session.require(Permission::QueueUse)?;
    let remark = staff::optional("remark", &request.remark, LONGEST_REMARK)?;
    session.write(Permission::QueueUse, &request.op_id, "queue-forwarded", |tx, caller| {
        let mut ticket = find(tx, &request.id, request.version)?;
        let open =
            tx.first("SELECT id FROM queue_service WHERE id = $1 AND active = 1", params![&request.service_id], |row| {
                row.get::<String>(0)
            })?;
        open.ok_or(DeskError::field("service_id", "queue-service-closed"))?;
        if let Some(counter) = &request.counter_id {
            let open = tx.first("SELECT id FROM queue_counter WHERE id = $1 AND active = 1", params![counter], |row| {
                row.get::<String>(0)
            })?;
            open.ok_or(DeskError::field("counter_id", "queue-counter-closed"))?;
        }
        let from = ticket.counter_id.clone();
        ticket.service_id = request.service_id.clone();
        ticket.for_counter_id = request.counter_id.clone();
        // Somebody else is asked for now.
        ticket.for_staff_id = None;
        ticket.due_at = None;
        ticket.remark.clone_from(&remark);
        advance(tx, caller, &mut ticket, TicketStep::Forwarded, from.as_ref(), &remark)?;
        let reply = Done { id: request.id.to_string(), version: ticket.version, saved_at: caller.now };
        Ok(Acted { subject: ("queue_ticket", request.id.to_string()), reply })
    })
}
