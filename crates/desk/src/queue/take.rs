//! Taking a ticket: at the counter, at the kiosk, or from paper after an outage.

use super::{
    room::House,
    row::{kept, seats, waiting},
};
use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::queue::{QueueEnter, QueueTake, TicketTaken},
    language_tag,
};
use domain::{
    id::{AppointmentId, QueueServiceId, StaffId, TicketId},
    need::Need,
    permission::Permission,
    queue::{Life, TicketSource, TicketState, TicketStep, Waiting, label, read_label},
    time::{Day, Instant},
};
use store::{StoreError, Tx, Value, params};

/// A ticket that is about to be written.
#[derive(Debug)]
pub(crate) struct NewTicket<'a> {
    pub service_id: &'a QueueServiceId,
    pub letters: &'a str,
    pub number: u32,
    pub day: Day,
    pub need: Option<Need>,
    pub language: &'a str,
    pub priority: bool,
    pub life: Life,
    pub source: TicketSource,
    pub taken_at: Instant,
    pub called_at: Option<Instant>,
    pub started_at: Option<Instant>,
    pub ended_at: Option<Instant>,
    pub estimate: Option<u32>,
    /// The appointment, its start, and with whom.
    pub appointment: Option<(&'a AppointmentId, Instant, Option<&'a StaffId>)>,
    pub counter_id: Option<&'a str>,
    pub staff_id: Option<&'a str>,
}

/// Writes a ticket.
///
/// # Errors
/// `already-taken` for a number that the day has.
pub(crate) fn insert(tx: &mut Tx<'_>, id: &str, new: &NewTicket<'_>) -> std::result::Result<(), StoreError> {
    let columns: [(&'static str, Value); 24] = [
        ("day", new.day.into()),
        ("service_id", new.service_id.into()),
        ("letters", new.letters.into()),
        ("number", i64::from(new.number).into()),
        ("need", new.need.map(Need::code).into()),
        ("language", new.language.into()),
        ("priority", new.priority.into()),
        ("state", new.life.state.code().into()),
        ("calls", i64::from(new.life.calls).into()),
        ("source", new.source.code().into()),
        ("taken_at", new.taken_at.into()),
        ("since", new.taken_at.into()),
        ("called_at", new.called_at.into()),
        ("last_called_at", new.called_at.into()),
        ("started_at", new.started_at.into()),
        ("ended_at", new.ended_at.into()),
        ("estimate", new.estimate.map(i64::from).into()),
        ("appointment_id", new.appointment.map(|(id, _, _)| id).into()),
        ("due_at", new.appointment.map(|(_, at, _)| at).into()),
        ("for_staff_id", new.appointment.and_then(|(_, _, staff)| staff).into()),
        ("for_counter_id", Value::Null),
        ("counter_id", new.counter_id.into()),
        ("staff_id", new.staff_id.into()),
        ("remark", "".into()),
    ];
    tx.insert("queue_ticket", id, &columns)
}

/// What somebody who stands in the house comes for.
pub(super) struct Wanted<'a> {
    pub service_id: QueueServiceId,
    pub need: Option<Need>,
    pub language: &'a str,
    pub priority: bool,
    pub source: TicketSource,
    pub appointment: Option<(&'a AppointmentId, Instant, Option<&'a StaffId>)>,
}

/// Gives the next number of the day.
pub(super) fn give(tx: &mut Tx<'_>, caller: &Caller, id: &TicketId, wanted: &Wanted<'_>) -> Result<TicketTaken> {
    let letters: String = tx
        .first("SELECT letters FROM queue_service WHERE id = $1 AND active = 1", params![&wanted.service_id], |row| row.get(0))?
        .ok_or(DeskError::field("service_id", "queue-service-closed"))?;
    let last: i64 = tx.value(
        "SELECT coalesce(max(number), 0) FROM queue_ticket WHERE day = $1 AND letters = $2",
        params![caller.today, letters.as_str()],
    )?;
    let number = u32::try_from(last + 1).map_err(|_| DeskError::Request)?;
    let place = Waiting {
        since: caller.now,
        taken_at: caller.now,
        due_at: wanted.appointment.map(|(_, at, _)| at),
        priority: wanted.priority,
        number,
    };
    let (all, seats) = (waiting(tx, caller.today)?, seats(tx, caller.today)?);
    let room = House::now(tx, caller, &all, &seats)?.ahead(tx, &wanted.service_id, &place)?;
    // Who has an appointment waits for its time, and is told that.
    let estimate = room.estimate.filter(|_| wanted.appointment.is_none());
    let new = NewTicket {
        service_id: &wanted.service_id,
        letters: &letters,
        number,
        day: caller.today,
        need: wanted.need,
        language: wanted.language,
        priority: wanted.priority,
        life: Life::NEW,
        source: wanted.source,
        taken_at: caller.now,
        called_at: None,
        started_at: None,
        ended_at: None,
        estimate,
        appointment: wanted.appointment,
        counter_id: None,
        staff_id: None,
    };
    insert(tx, id.as_str(), &new).map_err(|error| match error {
        // Somebody else took this number in the same moment: the next one is theirs.
        StoreError::Taken { what: "queue_ticket" } => StoreError::Again,
        other => other,
    })?;
    kept(tx, caller, id, TicketStep::Taken, None, "")?;
    Ok(TicketTaken {
        id: id.clone(),
        version: 1,
        label: label(&letters, number),
        taken_at: caller.now,
        estimate,
        ahead: room.ahead,
        due_at: place.due_at,
    })
}

/// An empty language is one that nobody knows.
pub(super) fn language(tag: &str) -> Result<String> {
    if tag.trim().is_empty() { Ok(String::new()) } else { language_tag::canonical("language", tag.trim()) }
}

/// A ticket given at the counter. Only here somebody can be put first.
///
/// # Errors
/// `queue-service-closed`, `language-unknown` with their field.
pub fn take(session: &mut Session, request: QueueTake) -> Result<TicketTaken> {
    session.require(Permission::QueueUse)?;
    let tag = language(&request.language)?;
    let id = TicketId::from_uuid(session.new_uuid());
    session.write(Permission::QueueUse, &request.op_id, "queue-ticket-taken", |tx, caller| {
        let wanted = Wanted {
            service_id: request.service_id.clone(),
            need: request.need,
            language: &tag,
            priority: request.priority,
            source: TicketSource::Counter,
            appointment: None,
        };
        let reply = give(tx, caller, &id, &wanted)?;
        Ok(Acted { subject: ("queue_ticket", id.to_string()), reply })
    })
}

/// A ticket that was given out on paper while the program stood still: its number and time are those of the paper. One whose visit is
/// over is only counted, the others join the queue at the place that their time gives them.
///
/// # Errors
/// `queue-label`, `queue-number-taken`, `queue-time` with their field.
pub fn enter(session: &mut Session, request: QueueEnter) -> Result<TicketTaken> {
    session.require(Permission::QueueUse)?;
    let tag = language(&request.language)?;
    let (letters, number) = read_label(&request.label).ok_or(DeskError::field("label", "queue-label"))?;
    let id = TicketId::from_uuid(session.new_uuid());
    session.write(Permission::QueueUse, &request.op_id, "queue-ticket-entered", |tx, caller| {
        let service: QueueServiceId = tx
            .first("SELECT id FROM queue_service WHERE letters = $1", params![letters.as_str()], |row| row.get(0))?
            .ok_or(DeskError::Field {
                field: "label".to_owned(),
                code: "queue-letters",
                args: vec![("letters", ArgValue::from(letters.as_str()))],
            })?;
        let day = request.taken_at.day(caller.zone).ok_or(DeskError::field("taken_at", "queue-time"))?;
        let ended = request.ended_at;
        if request.taken_at > caller.now || ended.is_some_and(|ended| ended < request.taken_at || ended > caller.now) {
            return Err(DeskError::field(if request.taken_at > caller.now { "taken_at" } else { "ended_at" }, "queue-time"));
        }
        // What waits can only be called on its day.
        if ended.is_none() && day != caller.today {
            return Err(DeskError::field("ended_at", "queue-other-day"));
        }
        let new = NewTicket {
            service_id: &service,
            letters: &letters,
            number,
            day,
            need: request.need,
            language: &tag,
            priority: false,
            life: ended.map_or(Life::NEW, |_| Life { state: TicketState::Done, calls: 0 }),
            source: TicketSource::Paper,
            taken_at: request.taken_at,
            called_at: None,
            started_at: None,
            ended_at: ended,
            estimate: None,
            appointment: None,
            counter_id: None,
            staff_id: ended.map(|_| caller.staff_id.as_str()),
        };
        insert(tx, id.as_str(), &new).map_err(|error| match error {
            StoreError::Taken { what: "queue_ticket" } => DeskError::field("label", "queue-number-taken"),
            other => other.into(),
        })?;
        kept(tx, caller, &id, TicketStep::Taken, None, "")?;
        let reply = TicketTaken {
            id: id.clone(),
            version: 1,
            label: label(&letters, number),
            taken_at: request.taken_at,
            estimate: None,
            ahead: 0,
            due_at: None,
        };
        Ok(Acted { subject: ("queue_ticket", id.to_string()), reply })
    })
}
