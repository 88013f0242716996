//! A ticket as it stands in the store, and its next state.

use super::refused;
use crate::{Caller, DeskError, Result};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, QueueCounterId, QueueServiceId, StaffId, TicketId},
    need::Need,
    queue::{Life, TicketSource, TicketState, TicketStep, Waiting, label},
    time::{Day, Instant},
};
use store::{Row, StoreError, Tx, Value, params};

/// A row of `queue_ticket`.
#[derive(Debug, Clone)]
pub(super) struct TicketRow {
    pub id: TicketId,
    pub version: i64,
    pub service_id: QueueServiceId,
    pub letters: String,
    pub number: u32,
    pub need: Option<Need>,
    pub language: String,
    pub priority: bool,
    pub life: Life,
    pub source: TicketSource,
    pub taken_at: Instant,
    pub since: Instant,
    pub called_at: Option<Instant>,
    pub last_called_at: Option<Instant>,
    pub started_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub appointment_id: Option<AppointmentId>,
    pub due_at: Option<Instant>,
    pub for_staff_id: Option<StaffId>,
    pub for_counter_id: Option<QueueCounterId>,
    pub counter_id: Option<QueueCounterId>,
    pub remark: String,
}

/// What a service is offered for, as a column holds it. A code of a newer program is none of ours: the kiosk goes on offering the rest.
pub(super) fn needs(row: &Row, index: usize) -> std::result::Result<Vec<Need>, StoreError> {
    let codes: Vec<String> = row.list(index)?;
    Ok(codes.iter().filter_map(|code| Need::from_code(code)).collect())
}

pub(super) const COLUMNS: &str =
    "t.id, t.version, t.service_id, t.letters, t.number, t.need, t.language, t.priority, t.state, t.calls,
    t.source, t.taken_at, t.since, t.called_at, t.last_called_at, t.started_at, t.ended_at, t.appointment_id, t.due_at,
    t.for_staff_id, t.for_counter_id, t.counter_id, t.remark";

pub(super) fn read(row: &Row) -> std::result::Result<TicketRow, StoreError> {
    Ok(TicketRow {
        id: row.get(0)?,
        version: row.get(1)?,
        service_id: row.get(2)?,
        letters: row.get(3)?,
        number: row.get(4)?,
        need: row.optional_code(5, Need::from_code)?,
        language: row.get(6)?,
        priority: row.get(7)?,
        life: Life { state: row.code(8, TicketState::from_code)?, calls: row.get(9)? },
        source: row.code(10, TicketSource::from_code)?,
        taken_at: row.get(11)?,
        since: row.get(12)?,
        called_at: row.get(13)?,
        last_called_at: row.get(14)?,
        started_at: row.get(15)?,
        ended_at: row.get(16)?,
        appointment_id: row.get(17)?,
        due_at: row.get(18)?,
        for_staff_id: row.get(19)?,
        for_counter_id: row.get(20)?,
        counter_id: row.get(21)?,
        remark: row.get(22)?,
    })
}

impl TicketRow {
    pub fn label(&self) -> String {
        label(&self.letters, self.number)
    }

    /// What the rule looks at.
    pub const fn place(&self) -> Waiting {
        Waiting { since: self.since, taken_at: self.taken_at, due_at: self.due_at, priority: self.priority, number: self.number }
    }
}

/// A ticket at the version that was seen.
///
/// # Errors
/// `not-found`; `version-conflict`.
pub(super) fn find(tx: &mut Tx<'_>, id: &TicketId, version: i64) -> Result<TicketRow> {
    let sql = format!("SELECT {COLUMNS} FROM queue_ticket t WHERE t.id = $1");
    let found = tx.first(&sql, params![id], read)?.ok_or(StoreError::NotFound { table: "queue_ticket" })?;
    if found.version != version {
        return Err(StoreError::Conflict { table: "queue_ticket", id: id.to_string() }.into());
    }
    Ok(found)
}

/// Everybody of the day who waits. Two that the rule calls equal stay in this order.
pub(super) fn waiting(tx: &mut Tx<'_>, day: Day) -> Result<Vec<TicketRow>> {
    let sql =
        format!("SELECT {COLUMNS} FROM queue_ticket t WHERE t.day = $1 AND t.state = 'waiting' ORDER BY t.letters, t.number");
    Ok(tx.all(&sql, params![day], read)?)
}

/// Takes a ticket a step on, with what else changes, and keeps the step.
///
/// # Errors
/// `queue-state`, `queue-calls`, `queue-too-soon`.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ticket: &mut TicketRow,
    step: TicketStep,
    counter: Option<&QueueCounterId>,
    remark: &str,
) -> Result<()> {
    let after = ticket.life.after(step).map_err(refused)?;
    ticket.life = after;
    let now = caller.now;
    match step {
        TicketStep::Called | TicketStep::Recalled => {
            ticket.called_at = ticket.called_at.or(Some(now));
            ticket.last_called_at = Some(now);
            ticket.counter_id = counter.cloned();
            ticket.ended_at = None;
        }
        TicketStep::Started => ticket.started_at = Some(now),
        TicketStep::Finished => {
            // Nobody said when it began: it did when they were called.
            ticket.started_at = ticket.started_at.or(ticket.last_called_at);
            ticket.ended_at = Some(now);
        }
        TicketStep::Withdrawn => ticket.ended_at = Some(now),
        // Its counter stays known: the board shows no parked or missed number, so nothing else reads it.
        TicketStep::Parked | TicketStep::Missed | TicketStep::Priority | TicketStep::Taken => {}
        TicketStep::Back | TicketStep::Forwarded => {
            ticket.counter_id = None;
            ticket.started_at = None;
            ticket.ended_at = None;
        }
    }
    let columns: [(&'static str, Value); 16] = [
        ("state", ticket.life.state.code().into()),
        ("calls", i64::from(ticket.life.calls).into()),
        ("priority", ticket.priority.into()),
        ("service_id", (&ticket.service_id).into()),
        ("since", ticket.since.into()),
        ("called_at", ticket.called_at.into()),
        ("last_called_at", ticket.last_called_at.into()),
        ("started_at", ticket.started_at.into()),
        ("ended_at", ticket.ended_at.into()),
        ("due_at", ticket.due_at.into()),
        ("for_staff_id", ticket.for_staff_id.as_ref().into()),
        ("for_counter_id", ticket.for_counter_id.as_ref().into()),
        ("counter_id", ticket.counter_id.as_ref().into()),
        ("remark", ticket.remark.as_str().into()),
        ("language", ticket.language.as_str().into()),
        ("staff_id", counter.map(|_| caller.staff_id.as_str()).into()),
    ];
    ticket.version = tx.update("queue_ticket", ticket.id.as_str(), ticket.version, &columns)?;
    if let Some(appointment) = &ticket.appointment_id {
        follow(tx, appointment, step)?;
    }
    kept(tx, caller, &ticket.id, step, counter, remark)
}

/// An appointment goes where its ticket goes. One that somebody took another way by hand stays there: the queue does not wait for it.
fn follow(tx: &mut Tx<'_>, appointment: &AppointmentId, step: TicketStep) -> Result<()> {
    let to = match step {
        TicketStep::Called | TicketStep::Recalled => AppointmentState::Called,
        TicketStep::Started => AppointmentState::InProgress,
        TicketStep::Finished => AppointmentState::Finished,
        TicketStep::Missed => AppointmentState::Missed,
        TicketStep::Parked | TicketStep::Back | TicketStep::Forwarded => AppointmentState::CheckedIn,
        TicketStep::Withdrawn | TicketStep::Priority | TicketStep::Taken => return Ok(()),
    };
    let found = tx.first("SELECT version, state, client_id FROM appointment WHERE id = $1", params![appointment], |row| {
        Ok((row.get::<i64>(0)?, row.code(1, AppointmentState::from_code)?, row.get::<Option<ClientId>>(2)?))
    })?;
    if let Some((version, state, client)) = found
        && state.may_become(to)
    {
        tx.about(client.as_ref());
        tx.update("appointment", appointment.as_str(), version, &[("state", to.code().into())])?;
        tx.about(None);
    }
    Ok(())
}

/// A row of what happened to a ticket.
pub(super) fn kept(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ticket: &TicketId,
    step: TicketStep,
    counter: Option<&QueueCounterId>,
    remark: &str,
) -> Result<()> {
    let columns: [(&'static str, Value); 6] = [
        ("ticket_id", ticket.into()),
        ("step", step.code().into()),
        ("at", caller.now.into()),
        ("staff_id", (&caller.staff_id).into()),
        ("counter_id", counter.into()),
        ("remark", remark.into()),
    ];
    Ok(tx.insert("queue_step", &caller.new_uuid().to_string(), &columns)?)
}

/// Where somebody sits today.
#[derive(Debug, Clone)]
pub(super) struct Seat {
    pub id: QueueCounterId,
    /// Empty for all.
    pub services: Vec<QueueServiceId>,
    pub staff_id: StaffId,
}

impl Seat {
    pub fn serves(&self, service: &QueueServiceId) -> bool {
        self.services.is_empty() || self.services.contains(service)
    }

    /// Whether this counter calls that ticket by the rule. What is meant for somebody who sits nowhere today goes to everybody.
    pub fn may_call(&self, ticket: &TicketRow, seats: &[Seat]) -> bool {
        let for_counter = ticket.for_counter_id.as_ref().filter(|id| seats.iter().any(|seat| seat.id == **id));
        let for_staff = ticket.for_staff_id.as_ref().filter(|id| seats.iter().any(|seat| seat.staff_id == **id));
        match (for_counter, for_staff) {
            (Some(counter), _) => *counter == self.id,
            (None, Some(staff)) => *staff == self.staff_id,
            (None, None) => self.serves(&ticket.service_id),
        }
    }
}

/// The counters at which somebody sits today.
pub(super) fn seats(tx: &mut Tx<'_>, day: Day) -> Result<Vec<Seat>> {
    Ok(tx.all(
        "SELECT id, services, staff_id FROM queue_counter
         WHERE active = 1 AND seated_on = $1 AND staff_id IS NOT NULL ORDER BY ord, id",
        params![day],
        |row| Ok(Seat { id: row.get(0)?, services: row.list(1)?, staff_id: row.get(2)? }),
    )?)
}

/// Where the caller sits.
///
/// # Errors
/// `queue-no-counter`.
pub(super) fn own_seat(seats: &[Seat], caller: &Caller) -> Result<Seat> {
    seats.iter().find(|seat| seat.staff_id == caller.staff_id).cloned().ok_or(DeskError::refused("queue-no-counter"))
}
