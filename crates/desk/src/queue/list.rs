//! The day's queue as the staff sees it.

use super::{
    room::House,
    row::{COLUMNS, Seat, TicketRow, read, seats},
};
use crate::{
    Caller, Result, Session,
    api::{
        queue::{Queue, QueueCounterLine, QueueServiceLine, Ticket},
        session::Nothing,
    },
    client_line::name_column,
};
use domain::{
    id::{ClientId, QueueCounterId, QueueServiceId, TicketId},
    permission::Permission,
    queue::{TicketState, Waiting, label, order},
};
use std::collections::BTreeSet;
use store::{StoreError, Tx, params};

/// How many of those who are through are shown: enough to find the one that was closed by mistake.
const ENDED: i64 = 12;

/// Who waits, in the order of the rule, who is called, set aside or was missed, the counters, and how long it takes.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, _: Nothing) -> Result<Queue> {
    let names = session.may(Permission::ClientFind);
    session.read(Permission::QueueUse, |tx, caller| {
        let seats = seats(tx, caller.today)?;
        let own = seats.iter().find(|seat| seat.staff_id == caller.staff_id).cloned();
        let look = Look { names, own: own.as_ref(), seats: &seats };
        let open = rows(
            tx,
            caller,
            &look,
            "t.state IN ('waiting', 'called', 'in-progress', 'parked', 'missed')",
            "t.letters, t.number",
        )?;
        let ended = rows(tx, caller, &look, "t.state IN ('done', 'withdrawn')", &format!("t.ended_at DESC LIMIT {ENDED}"))?;
        let (mut waiting, mut under_way): (Vec<Read>, Vec<Read>) =
            open.into_iter().partition(|one| one.ticket.life.state == TicketState::Waiting);
        waiting.sort_by(|a, b| order(&a.ticket.place(), &b.ticket.place(), caller.now));
        under_way.sort_by_key(|one| std::cmp::Reverse(one.ticket.last_called_at));
        let lines: Vec<TicketRow> = waiting.iter().map(|one| one.ticket.clone()).collect();
        let languages: BTreeSet<String> =
            lines.iter().map(|ticket| ticket.language.clone()).filter(|tag| !tag.is_empty()).collect();
        let done: i64 = tx.value("SELECT count(*) FROM queue_ticket WHERE day = $1 AND state = 'done'", params![caller.today])?;
        Ok(Queue {
            day: caller.today,
            now: caller.now,
            services: services(tx, caller, &lines, &seats)?,
            counters: counters(tx, caller)?,
            my_counter: own.as_ref().map(|seat| seat.id.clone()),
            waiting: waiting.into_iter().map(|one| one.shown).collect(),
            under_way: under_way.into_iter().map(|one| one.shown).collect(),
            ended: ended.into_iter().map(|one| one.shown).collect(),
            done: u32::try_from(done).unwrap_or(u32::MAX),
            languages: languages.into_iter().collect(),
        })
    })
}

/// For whom tickets are shown.
pub(super) struct Look<'a> {
    /// The caller may know who comes for an appointment.
    pub names: bool,
    pub own: Option<&'a Seat>,
    pub seats: &'a [Seat],
}

struct Read {
    ticket: TicketRow,
    shown: Ticket,
}

/// One ticket as the staff sees it.
pub(super) fn one(tx: &mut Tx<'_>, caller: &Caller, look: &Look<'_>, id: &TicketId) -> Result<Ticket> {
    let mut found = select(tx, caller, look, "t.id = $2", "t.id", id.as_str())?;
    found.pop().map(|read| read.shown).ok_or(StoreError::NotFound { table: "queue_ticket" }.into())
}

fn rows(tx: &mut Tx<'_>, caller: &Caller, look: &Look<'_>, which: &str, order: &str) -> Result<Vec<Read>> {
    select(tx, caller, look, &format!("t.day = $2 AND {which}"), order, &caller.today.to_string())
}

fn select(tx: &mut Tx<'_>, caller: &Caller, look: &Look<'_>, which: &str, order: &str, of: &str) -> Result<Vec<Read>> {
    let sql = format!(
        "SELECT {COLUMNS}, a.client_id, {}, s.name, f.name, k.name
         FROM queue_ticket t LEFT JOIN appointment a ON a.id = t.appointment_id
         LEFT JOIN client c ON c.id = a.client_id AND c.restricted <= $1
         LEFT JOIN staff s ON s.id = t.for_staff_id LEFT JOIN queue_counter f ON f.id = t.for_counter_id
         LEFT JOIN queue_counter k ON k.id = t.counter_id
         WHERE {which} ORDER BY {order}",
        concat!("CASE WHEN c.id IS NULL THEN NULL ELSE ", name_column!("a"), " END")
    );
    Ok(tx.all(&sql, params![caller.sees_restricted, of], |row| {
        let ticket = read(row)?;
        let client_name: Option<String> = row.get(24)?;
        let known = look.names && client_name.is_some();
        let mine = look.own.is_some_and(|seat| {
            ticket.counter_id.as_ref() == Some(&seat.id)
                && matches!(ticket.life.state, TicketState::Called | TicketState::InProgress)
        });
        let shown = Ticket {
            id: ticket.id.clone(),
            version: ticket.version,
            label: ticket.label(),
            service_id: ticket.service_id.clone(),
            need: ticket.need,
            language: ticket.language.clone(),
            priority: ticket.priority,
            state: ticket.life.state,
            calls: ticket.life.calls,
            source: ticket.source,
            taken_at: ticket.taken_at,
            since: ticket.since,
            last_called_at: ticket.last_called_at,
            ended_at: ticket.ended_at,
            due_at: ticket.due_at,
            appointment_id: ticket.appointment_id.clone(),
            client_id: row.get::<Option<ClientId>>(23)?.filter(|_| known),
            client_name: client_name.filter(|_| known),
            for_staff: row.get(25)?,
            for_counter: row.get(26)?,
            counter: row.get(27)?,
            mine,
            for_me: look.own.is_some_and(|seat| seat.may_call(&ticket, look.seats)),
            remark: ticket.remark.clone(),
        };
        Ok(Read { ticket, shown })
    })?)
}

fn services(tx: &mut Tx<'_>, caller: &Caller, waiting: &[TicketRow], seats: &[Seat]) -> Result<Vec<QueueServiceLine>> {
    let found =
        tx.all("SELECT id, letters, name FROM queue_service WHERE active = 1 ORDER BY ord, letters", params![], |row| {
            Ok((row.get::<QueueServiceId>(0)?, row.get::<String>(1)?, row.get::<String>(2)?))
        })?;
    let comes_now = Waiting { since: caller.now, taken_at: caller.now, due_at: None, priority: false, number: u32::MAX };
    let mut house = House::now(tx, caller, waiting, seats)?;
    let mut lines = Vec::with_capacity(found.len());
    for (id, letters, name) in found {
        let room = house.ahead(tx, &id, &comes_now)?;
        let here = waiting.iter().filter(|ticket| ticket.service_id == id).count();
        lines.push(QueueServiceLine {
            id,
            letters,
            name,
            waiting: u32::try_from(here).unwrap_or(u32::MAX),
            counters: room.counters,
            estimate: room.estimate,
        });
    }
    Ok(lines)
}

fn counters(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<QueueCounterLine>> {
    let mut lines = tx.all(
        "SELECT k.id, k.name, CASE WHEN k.seated_on = $1 THEN s.name ELSE NULL END
         FROM queue_counter k LEFT JOIN staff s ON s.id = k.staff_id WHERE k.active = 1 ORDER BY k.ord, k.name",
        params![caller.today],
        |row| Ok(QueueCounterLine { id: row.get(0)?, name: row.get(1)?, staff_name: row.get(2)?, ticket: None }),
    )?;
    let with = tx.all(
        "SELECT counter_id, letters, number FROM queue_ticket
         WHERE day = $1 AND state IN ('called', 'in-progress') AND counter_id IS NOT NULL",
        params![caller.today],
        |row| Ok((row.get::<QueueCounterId>(0)?, label(&row.get::<String>(1)?, row.get(2)?))),
    )?;
    for (counter, ticket) in with {
        if let Some(line) = lines.iter_mut().find(|line| line.id == counter) {
            line.ticket = Some(ticket);
        }
    }
    Ok(lines)
}
