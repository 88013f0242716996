//! What the waiting room looks like to somebody who comes in now.

use super::row::{Seat, TicketRow};
use crate::{Caller, Result};
use domain::{
    id::{QueueCounterId, QueueServiceId},
    queue::{Room, Waiting, left, order, usual, wait},
    time::Instant,
};
use std::collections::BTreeMap;
use store::{Tx, params};

/// So many of the last visits are looked at.
const LATEST: i64 = 30;

pub(super) struct Ahead {
    pub ahead: u32,
    pub counters: u32,
    pub estimate: Option<u32>,
}

/// The waiting room and the counters at one moment. What is asked for several services is read once.
pub(super) struct House<'a> {
    now: Instant,
    waiting: &'a [TicketRow],
    seats: &'a [Seat],
    busy: BTreeMap<QueueCounterId, (QueueServiceId, f64)>,
    visits: Visits,
}

impl<'a> House<'a> {
    pub(super) fn now(tx: &mut Tx<'_>, caller: &Caller, waiting: &'a [TicketRow], seats: &'a [Seat]) -> Result<Self> {
        Ok(Self { now: caller.now, waiting, seats, busy: busy(tx, caller)?, visits: Visits::default() })
    }

    /// How many are before `place`, and how long that takes.
    pub(super) fn ahead(&mut self, tx: &mut Tx<'_>, service: &QueueServiceId, place: &Waiting) -> Result<Ahead> {
        let serving: Vec<&Seat> = self.seats.iter().filter(|seat| seat.serves(service)).collect();
        // Whoever waits for something else counts as well, if one of these counters calls them.
        let before = |ticket: &&TicketRow| {
            let reached = ticket.service_id == *service || serving.iter().any(|seat| seat.may_call(ticket, self.seats));
            reached && order(&ticket.place(), place, self.now).is_lt()
        };
        let mut first: Vec<&TicketRow> = self.waiting.iter().filter(before).collect();
        first.sort_by(|a, b| order(&a.place(), &b.place(), self.now));
        let ahead = first.iter().map(|ticket| self.visits.usual(tx, &ticket.service_id)).collect::<Result<Vec<f64>>>()?;
        let mut free_in = Vec::with_capacity(serving.len());
        for seat in serving {
            free_in.push(match self.busy.get(&seat.id) {
                Some((served, gone_on)) => left(self.visits.usual(tx, served)?, *gone_on),
                None => 0.0,
            });
        }
        let estimate = wait(Room { free_in: &free_in, ahead: &ahead });
        Ok(Ahead { ahead: count(ahead.len()), counters: count(free_in.len()), estimate })
    }
}

/// What visits of each service take, read once.
#[derive(Default)]
struct Visits(BTreeMap<QueueServiceId, f64>);

impl Visits {
    fn usual(&mut self, tx: &mut Tx<'_>, service: &QueueServiceId) -> Result<f64> {
        if let Some(known) = self.0.get(service) {
            return Ok(*known);
        }
        let seconds = usual(&handling(tx, service)?);
        self.0.insert(service.clone(), seconds);
        Ok(seconds)
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The counters that are with somebody: what for, and for how many seconds.
fn busy(tx: &mut Tx<'_>, caller: &Caller) -> Result<BTreeMap<QueueCounterId, (QueueServiceId, f64)>> {
    let found = tx.all(
        "SELECT counter_id, service_id, coalesce(started_at, called_at) FROM queue_ticket
         WHERE day = $1 AND state IN ('called', 'in-progress') AND counter_id IS NOT NULL",
        params![caller.today],
        |row| {
            let since = row.get::<Option<i64>>(2)?.unwrap_or(caller.now.0);
            Ok((row.get(0)?, (row.get(1)?, (caller.now.0 - since).max(0) as f64 / 1e6)))
        },
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
