//! What happens to a called ticket, and back.

use super::row::{TicketRow, advance, find, seats};
use crate::{
    Acted, Caller, Result, Session,
    api::{
        client::Done,
        queue::{QueuePriority, QueueTicketRef},
    },
};
use domain::{
    permission::Permission,
    queue::{TicketState, TicketStep},
};

/// The second and the third call.
///
/// # Errors
/// `queue-state`, `queue-calls` after the third; `version-conflict`.
pub fn recall(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Recalled, "queue-recalled", |_, _| {})
}

/// The visitor is at the counter.
///
/// # Errors
/// `queue-state`; `version-conflict`.
pub fn start(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Started, "queue-started", |_, _| {})
}

/// The visitor fetches something and keeps their place.
///
/// # Errors
/// `queue-state`; `version-conflict`.
pub fn park(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Parked, "queue-parked", |_, _| {})
}

/// Called three times, and nobody came.
///
/// # Errors
/// `queue-too-soon` before the third call; `queue-state`; `version-conflict`.
pub fn miss(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Missed, "queue-missed", |_, _| {})
}

/// Into the queue again. Who was missed has lost their place; whom the office sent away has not.
///
/// # Errors
/// `queue-state`; `version-conflict`.
pub fn back(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Back, "queue-back", |ticket, caller| {
        if ticket.life.state == TicketState::Missed {
            ticket.since = caller.now;
            // The time of an appointment that somebody let pass is gone.
            ticket.due_at = None;
        }
    })
}

/// # Errors
/// `queue-state`; `version-conflict`.
pub fn finish(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Finished, "queue-finished", |_, _| {})
}

/// The visitor went away, or the ticket was a mistake.
///
/// # Errors
/// `queue-state`; `version-conflict`.
pub fn withdraw(session: &mut Session, request: QueueTicketRef) -> Result<Done> {
    step(session, request, TicketStep::Withdrawn, "queue-withdrawn", |_, _| {})
}

/// Puts somebody first, or no longer. Why is not written down: it may be an illness.
///
/// # Errors
/// `queue-state`; `version-conflict`.
pub fn prioritise(session: &mut Session, request: QueuePriority) -> Result<Done> {
    let QueuePriority { op_id, id, version, priority } = request;
    let of = QueueTicketRef { op_id, id, version };
    step(session, of, TicketStep::Priority, "queue-priority", move |ticket, _| ticket.priority = priority)
}

fn step(
    session: &mut Session,
    request: QueueTicketRef,
    step: TicketStep,
    action: &'static str,
    change: impl Fn(&mut TicketRow, &Caller),
) -> Result<Done> {
    session.write(Permission::QueueUse, &request.op_id, action, |tx, caller| {
        let mut ticket = find(tx, &request.id, request.version)?;
        let seats = seats(tx, caller.today)?;
        let own = seats.iter().find(|seat| seat.staff_id == caller.staff_id).map(|seat| seat.id.clone());
        // The board goes on showing the counter that called, whoever presses the key.
        let counter = ticket.counter_id.clone().or(own);
        change(&mut ticket, caller);
        advance(tx, caller, &mut ticket, step, counter.as_ref(), "")?;
        let reply = Done { id: request.id.to_string(), version: ticket.version, saved_at: caller.now };
        Ok(Acted { subject: ("queue_ticket", request.id.to_string()), reply })
    })
}
