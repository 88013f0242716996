//! What the waiting room looks like to somebody who comes in now.

use super::row::{Seat, TicketRow};
use crate::{Caller, Result};
use domain::{
    id::{QueueCounterId, QueueServiceId},
    queue::{Room, Waiting, order, wait},
};
use std::collections::BTreeSet;
use store::{Tx, params};

/// So many of the last visits are looked at.
const LATEST: i64 = 30;

pub(super) struct Ahead {
    pub ahead: u32,
    pub counters: u32,
    pub estimate: Option<u32>,
}

/// How many are before `place`, and how long that takes.
pub(super) fn ahead(
    tx: &mut Tx<'_>,
    caller: &Caller,
    service: &QueueServiceId,
    place: &Waiting,
    waiting: &[TicketRow],
    seats: &[Seat],
) -> Result<Ahead> {
    let serving: Vec<&Seat> = seats.iter().filter(|seat| seat.serves(service)).collect();
    // Whoever waits for something else counts as well, if one of these counters calls them.
    let before = |ticket: &&TicketRow| {
        let reached = ticket.service_id == *service || serving.iter().any(|seat| seat.may_call(ticket, seats));
        reached && order(&ticket.place(), place, caller.now).is_lt()
    };
    let ahead = count(waiting.iter().filter(before).count());
    let busy = busy(tx, caller)?;
    let busy = count(serving.iter().filter(|seat| busy.contains(&seat.id)).count());
    let room = Room { ahead, counters: count(serving.len()), busy };
    Ok(Ahead { ahead, counters: room.counters, estimate: wait(room, &handling(tx, service)?) })
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The counters that are with somebody.
fn busy(tx: &mut Tx<'_>, caller: &Caller) -> Result<BTreeSet<QueueCounterId>> {
    let found = tx.all(
        "SELECT counter_id FROM queue_ticket
         WHERE day = $1 AND state IN ('called', 'in-progress') AND counter_id IS NOT NULL",
        params![caller.today],
        |row| row.get(0),
    )?;
    Ok(found.into_iter().collect())
}

/// The seconds of the last visits, the newest first.
fn handling(tx: &mut Tx<'_>, service: &QueueServiceId) -> Result<Vec<u32>> {
    let found = tx.all(
        "SELECT started_at, ended_at, state FROM queue_ticket
         WHERE service_id = $1 AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT $2",
        params![service, LATEST],
        |row| Ok((row.get::<Option<i64>>(0)?, row.get::<i64>(1)?, row.get::<String>(2)?)),
    )?;
    let seconds = |(started, ended, state): (Option<i64>, i64, String)| {
        let started = started.filter(|_| state == "done")?;
        u32::try_from((ended - started) / 1_000_000).ok()
    };
    Ok(found.into_iter().filter_map(seconds).collect())
}
