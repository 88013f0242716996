//! Calling: whoever is next by the rule, or one number.

use super::{
    list::{Look, one},
    row::{Seat, TicketRow, advance, find, own_seat, seats, waiting},
};
use crate::{
    Acted, Caller, Result, Session,
    api::queue::{QueueCallNext, QueueCalled, QueueTicketRef, Ticket},
};
use domain::{
    permission::Permission,
    queue::{TicketStep, Waiting, next},
};
use store::{Tx, params};

/// Calls whoever is next by the rule of [`domain::queue::next`] to the counter of the caller. Whoever was there is finished with, so that
/// one key is enough between two visitors. Two counters that call at the same moment get two numbers: the one that commits second
/// chooses again.
///
/// # Errors
/// `queue-no-counter` for somebody who sits nowhere.
pub fn call_next(session: &mut Session, request: QueueCallNext) -> Result<QueueCalled> {
    let names = session.may(Permission::ClientFind);
    session.write(Permission::QueueUse, &request.op_id, "queue-called-next", |tx, caller| {
        let seats = seats(tx, caller.today)?;
        let seat = own_seat(&seats, caller)?;
        finish_present(tx, caller, &seat)?;
        let mut callable: Vec<TicketRow> = waiting(tx, caller.today)?
            .into_iter()
            .filter(|ticket| {
                seat.may_call(ticket, &seats)
                    && request.service_id.as_ref().is_none_or(|service| *service == ticket.service_id)
                    && request.language.as_ref().is_none_or(|language| *language == ticket.language)
            })
            .collect();
        let places: Vec<Waiting> = callable.iter().map(TicketRow::place).collect();
        let Some(at) = next(&places, caller.now) else {
            return Ok(Acted { subject: ("queue_counter", seat.id.to_string()), reply: QueueCalled { ticket: None } });
        };
        let mut ticket = callable.swap_remove(at);
        advance(tx, caller, &mut ticket, TicketStep::Called, Some(&seat.id), "")?;
        let look = Look { names, own: Some(&seat), seats: &seats };
        let reply = QueueCalled { ticket: Some(one(tx, caller, &look, &ticket.id)?) };
        Ok(Acted { subject: ("queue_ticket", ticket.id.to_string()), reply })
    })
}

/// Calls this number to the counter of the caller, whatever the rule says. Whoever was there is finished with.
///
/// # Errors
/// `queue-no-counter`; `queue-state` for a number that a colleague has called already; `version-conflict`.
pub fn call(session: &mut Session, request: QueueTicketRef) -> Result<Ticket> {
    let names = session.may(Permission::ClientFind);
    session.write(Permission::QueueUse, &request.op_id, "queue-called", |tx, caller| {
        let seats = seats(tx, caller.today)?;
        let seat = own_seat(&seats, caller)?;
        let mut ticket = find(tx, &request.id, request.version)?;
        finish_present(tx, caller, &seat)?;
        advance(tx, caller, &mut ticket, TicketStep::Called, Some(&seat.id), "")?;
        let look = Look { names, own: Some(&seat), seats: &seats };
        let reply = one(tx, caller, &look, &ticket.id)?;
        Ok(Acted { subject: ("queue_ticket", ticket.id.to_string()), reply })
    })
}

/// The visitor of this counter is through.
fn finish_present(tx: &mut Tx<'_>, caller: &Caller, seat: &Seat) -> Result<()> {
    let sql = format!(
        "SELECT {} FROM queue_ticket t
         WHERE t.day = $1 AND t.state IN ('called', 'in-progress') AND t.counter_id = $2",
        super::row::COLUMNS
    );
    let present = tx.all(&sql, params![caller.today, &seat.id], super::row::read)?;
    for mut ticket in present {
        advance(tx, caller, &mut ticket, TicketStep::Finished, Some(&seat.id), "")?;
    }
    Ok(())
}
