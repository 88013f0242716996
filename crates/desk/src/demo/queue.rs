//! The waiting room of a year: people come, wait by the rule, are told how long it takes, and are called. One simulation of each open
//! day, with the same functions of the domain that the desk uses, so that the error of what people were told means something.

use super::{Worker, local, random::Chance};
use crate::{
    Result, Session,
    api::queue::{QueueCounterForm, QueueCounterSave, QueueServiceForm, QueueServiceSave},
    queue::{self, NewTicket},
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, OpId, QueueCounterId, QueueServiceId, StaffId},
    need::Need,
    queue::{Life, Room, TicketSource, TicketState, TicketStep, Waiting, left, next, order, usual, wait},
    time::{Day, Instant},
};
use store::{Tx, params};

const SECOND: i64 = 1_000_000;
/// On a day, however few clients there are: a small office has a queue too. However many there are, more than its staff can serve do
/// not come.
const LEAST_A_DAY: u64 = 40;
const MOST_A_DAY: u64 = 290;
/// So many visits a counter of the demo takes on a day: it is busy for four fifths of it, so that people wait in the mornings.
const VISITS_OF_A_COUNTER: u64 = 42;
/// Where the clock of today stands: in the middle of the morning the waiting room is half full.
const NOW_MINUTE: i64 = 10 * 60 + 40;

/// The steps of a ticket are kept for so many days: those of a year would be the greater part of the store.
const DAYS_WITH_STEPS: i64 = 28;
/// Who has an appointment and waits.
const CHECKED_IN: i64 = 2;

/// What people wait for in the invented house: letters, name, needs, how many of a hundred come for it, and minutes of a visit.
type Service = (&'static str, &'static str, &'static [Need], u64, f64);
const SERVICES: &[Service] = &[
    ("A", "Information", &[Need::Language, Need::SchoolChildcare, Need::Participation, Need::Digital], 55, 5.0),
    ("B", "Beratung", &[Need::Residence, Need::Livelihood, Need::Housing, Need::Health, Need::Family, Need::Debt], 35, 12.0),
    ("C", "Arbeit und Anerkennung", &[Need::TrainingWork, Need::Recognition], 10, 10.0),
];

/// The services and counters of the house.
pub(super) struct House {
    services: Vec<QueueServiceId>,
    counters: Vec<QueueCounterId>,
}

/// Sets the house up through the desk, as its administrator does.
pub(super) fn set_up(session: &mut Session, clients: u32) -> Result<House> {
    let mut services = Vec::new();
    for (letters, name, needs, ..) in SERVICES {
        let service = QueueServiceForm {
            id: None,
            version: 0,
            letters: (*letters).to_owned(),
            name: (*name).to_owned(),
            needs: needs.to_vec(),
            everything_else: *letters == "A",
            active: true,
        };
        let op_id = OpId::from_uuid(session.new_uuid());
        let done = queue::save_service(session, QueueServiceSave { op_id, service })?;
        services.extend(QueueServiceId::parse(&done.id));
    }
    let mut counters = Vec::new();
    // One more than is staffed: for whoever tries the program.
    for number in 1..=staffed_for(a_day(clients)) + 1 {
        let counter = QueueCounterForm { id: None, version: 0, name: number.to_string(), services: Vec::new(), active: true };
        let op_id = OpId::from_uuid(session.new_uuid());
        let done = queue::save_counter(session, QueueCounterSave { op_id, counter })?;
        counters.extend(QueueCounterId::parse(&done.id));
    }
    Ok(House { services, counters })
}

/// A quarter of the contacts drew a number: two and a half contacts for each client, over the open days of a year.
fn a_day(clients: u32) -> u64 {
    (u64::from(clients) * 5 / 2 / 4 / 250).clamp(LEAST_A_DAY, MOST_A_DAY)
}

/// Counters with somebody there.
const fn staffed_for(tickets: u64) -> u64 {
    tickets.div_ceil(VISITS_OF_A_COUNTER)
}

/// Somebody who comes.
struct Visitor {
    at: i64,
    service: usize,
    need: Need,
    language: &'static str,
    priority: bool,
    number: u32,
    estimate: Option<u32>,
    called: Option<i64>,
    ended: Option<i64>,
    missed: bool,
    counter: usize,
    worker: usize,
}

const LANGUAGES: &[&str] = &["de", "ar", "uk", "tr", "ro", "bg", "fa", "ti", "ru", "en", "ku", "fa-AF"];
const SHARES: &[u64] = &[14, 22, 16, 10, 8, 8, 6, 5, 4, 4, 2, 1];

/// The tickets of the open days before `as_of`, and of that day until the middle of the morning. Answers how many.
pub(super) fn year(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    house: &House,
    days: &[Day],
    as_of: Day,
    workers: &[Worker],
    clients: u32,
) -> Result<u32> {
    let each = a_day(clients);
    let mut handling: Vec<Vec<u32>> = vec![Vec::new(); SERVICES.len()];
    let mut written = 0;
    let staffed = house.counters.len().saturating_sub(1).min(workers.len());
    for day in days {
        let today = *day == as_of;
        let visitors = simulate(chance, each, staffed, &mut handling, today.then_some(NOW_MINUTE));
        let is_recent = (as_of.0 - day.0).num_days() < DAYS_WITH_STEPS;
        for visitor in &visitors {
            let id = write(tx, chance, house, *day, workers, visitor)?;
            if is_recent {
                steps(tx, chance, house, *day, workers, (&id, visitor))?;
            }
        }
        written += visitors.len() as u32;
        if today {
            seat(tx, house, workers, *day, staffed)?;
            written += checked_in(tx, chance, house, *day, &visitors)?;
        }
    }
    Ok(written)
}

/// One day, from eight to four. `until` cuts it: whoever is not called by then waits.
fn simulate(chance: &mut Chance, each: u64, counters: usize, handling: &mut [Vec<u32>], until: Option<i64>) -> Vec<Visitor> {
    // Some days are full and some are not, and most people come in the morning.
    let count = each * chance.between(75, 125).unsigned_abs() / 100;
    let weights: Vec<u64> = SERVICES.iter().map(|service| service.3).collect();
    let mut visitors: Vec<Visitor> = (0..count)
        .map(|_| {
            let hour = chance.weighted(&[18, 22, 18, 14, 8, 9, 8, 3]) as i64;
            let service = chance.weighted(&weights);
            Visitor {
                at: (8 + hour) * 3600 + chance.between(0, 3599),
                service,
                need: *chance.pick(SERVICES[service].2),
                language: LANGUAGES[chance.weighted(SHARES)],
                priority: chance.percent(4),
                number: 0,
                estimate: None,
                called: None,
                ended: None,
                missed: false,
                counter: 0,
                worker: 0,
            }
        })
        .collect();
    let end = until.map_or(i64::MAX, |minute| minute * 60);
    visitors.retain(|visitor| visitor.at < end);
    visitors.sort_by_key(|visitor| visitor.at);
    let mut numbers = vec![0; SERVICES.len()];
    for visitor in &mut visitors {
        numbers[visitor.service] += 1;
        visitor.number = numbers[visitor.service];
    }
    let mut free_at = vec![8 * 3600_i64; counters];
    // What each counter was last called for, and when.
    let mut called: Vec<Option<(usize, i64)>> = vec![None; counters];
    let (mut arrived, mut waiting): (usize, Vec<usize>) = (0, Vec::new());
    loop {
        // The next thing that happens: somebody comes, or a counter that is free calls somebody.
        let soonest = free_at.iter().copied().enumerate().map(|(index, at)| (at, index)).min();
        let (at_counter, counter) = soonest.unwrap_or((end, 0));
        let comes = visitors.get(arrived).map(|visitor| visitor.at);
        match comes {
            Some(at) if waiting.is_empty() || at <= at_counter => {
                tell(&mut visitors, arrived, &waiting, (&free_at, &called), handling);
                waiting.push(arrived);
                arrived += 1;
            }
            _ if waiting.is_empty() => break,
            _ => {
                let places: Vec<Waiting> = waiting.iter().map(|index| place(&visitors[*index])).collect();
                // A counter that has been free for a while calls whoever came first, at the moment they came.
                let first_came = places.iter().map(|one| one.since.0 / SECOND).min().unwrap_or_default();
                let now = at_counter.max(first_came);
                if now >= end {
                    break;
                }
                let Some(first) = next(&places, Instant(now * SECOND)) else { break };
                let visitor = &mut visitors[waiting.swap_remove(first)];
                visitor.called = Some(now);
                called[counter] = Some((visitor.service, now));
                visitor.counter = counter;
                visitor.worker = counter;
                // One in thirty has gone; three calls take two minutes.
                visitor.missed = chance.percent(3);
                let seconds = if visitor.missed { 120 } else { visit(chance, SERVICES[visitor.service].4) };
                free_at[counter] = now + seconds + chance.between(10, 60);
                if now + seconds < end {
                    visitor.ended = Some(now + seconds);
                    if !visitor.missed {
                        handling[visitor.service].insert(0, seconds as u32);
                        handling[visitor.service].truncate(30);
                    }
                }
            }
        }
    }
    visitors
}

/// What somebody is told when they come, by the function that tells it in the house.
fn tell(
    visitors: &mut [Visitor],
    who: usize,
    waiting: &[usize],
    (free_at, called): (&[i64], &[Option<(usize, i64)>]),
    handling: &[Vec<u32>],
) {
    let at = visitors[who].at;
    let mine = place(&visitors[who]);
    let now = Instant(at * SECOND);
    let mut first: Vec<&Visitor> = waiting.iter().map(|index| &visitors[*index]).collect();
    first.retain(|visitor| order(&place(visitor), &mine, now).is_lt());
    first.sort_by(|a, b| order(&place(a), &place(b), now));
    let ahead: Vec<f64> = first.iter().map(|visitor| usual(&handling[visitor.service])).collect();
    let until_free = |(free, called): (&i64, &Option<(usize, i64)>)| match called {
        Some((service, since)) if *free > at => left(usual(&handling[*service]), (at - since) as f64),
        _ => 0.0,
    };
    let free_in: Vec<f64> = free_at.iter().zip(called).map(until_free).collect();
    visitors[who].estimate = wait(Room { free_in: &free_in, ahead: &ahead });
}

const fn place(visitor: &Visitor) -> Waiting {
    Waiting {
        since: Instant(visitor.at * SECOND),
        taken_at: Instant(visitor.at * SECOND),
        due_at: None,
        priority: visitor.priority,
        // Numbers of two services may be equal; the time decides long before them.
        number: visitor.number,
    }
}

/// Seconds of a visit: most are short, some are three times as long.
fn visit(chance: &mut Chance, minutes: f64) -> i64 {
    let share = [0.4, 0.6, 0.75, 0.85, 1.0, 1.0, 1.15, 1.3, 1.6, 2.6];
    let seconds = minutes * 60.0 * *chance.pick(&share);
    seconds as i64 + chance.between(-20, 20)
}

fn write(tx: &mut Tx<'_>, chance: &mut Chance, house: &House, day: Day, workers: &[Worker], visitor: &Visitor) -> Result<String> {
    let midnight = local(day, 0).0;
    let at = |second: i64| Instant(midnight + second * SECOND);
    let taken_at = at(visitor.at);
    let (state, calls) = match (visitor.called, visitor.ended) {
        (None, _) => (TicketState::Waiting, 0),
        (Some(_), Some(_)) if visitor.missed => (TicketState::Missed, 3),
        (Some(_), Some(_)) => (TicketState::Done, 1),
        (Some(_), None) => (TicketState::InProgress, 1),
    };
    let counter = visitor.called.map(|_| house.counters[visitor.counter].as_str());
    let staff: Option<&StaffId> = visitor.called.map(|_| &workers[visitor.worker].id);
    let new = NewTicket {
        service_id: &house.services[visitor.service],
        letters: SERVICES[visitor.service].0,
        number: visitor.number,
        day,
        need: Some(visitor.need),
        language: visitor.language,
        priority: visitor.priority,
        life: Life { state, calls },
        source: if visitor.priority { TicketSource::Counter } else { TicketSource::Kiosk },
        taken_at,
        called_at: visitor.called.map(at),
        started_at: visitor.called.filter(|_| !visitor.missed).map(|second| at(second + 15)),
        ended_at: visitor.ended.map(at),
        estimate: visitor.estimate,
        appointment: None,
        counter_id: counter,
        staff_id: staff.map(StaffId::as_str),
    };
    let id = chance.uuid(taken_at).to_string();
    queue::insert(tx, &id, &new)?;
    Ok(id)
}

/// What happened to a ticket, each step at its time.
fn steps(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    house: &House,
    day: Day,
    workers: &[Worker],
    (ticket, visitor): (&str, &Visitor),
) -> Result<()> {
    let counter = &house.counters[visitor.counter];
    let mut taken: Vec<(TicketStep, i64, Option<&QueueCounterId>)> = vec![(TicketStep::Taken, visitor.at, None)];
    if let Some(called) = visitor.called {
        taken.push((TicketStep::Called, called, Some(counter)));
        if visitor.missed {
            taken.extend([40, 80].map(|later| (TicketStep::Recalled, called + later, Some(counter))));
        } else {
            taken.push((TicketStep::Started, called + 15, Some(counter)));
        }
        let end = if visitor.missed { TicketStep::Missed } else { TicketStep::Finished };
        taken.extend(visitor.ended.map(|ended| (end, ended, Some(counter))));
    }
    let midnight = local(day, 0).0;
    for (step, second, counter) in taken {
        step_row(tx, chance, ticket, step, Instant(midnight + second * SECOND), &workers[visitor.worker].id, counter)?;
    }
    Ok(())
}

fn step_row(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    ticket: &str,
    step: TicketStep,
    at: Instant,
    staff: &StaffId,
    counter: Option<&QueueCounterId>,
) -> Result<()> {
    let columns = [
        ("ticket_id", ticket.into()),
        ("step", step.code().into()),
        ("at", at.into()),
        ("staff_id", staff.into()),
        ("counter_id", counter.into()),
        ("remark", "".into()),
    ];
    Ok(tx.insert("queue_step", &chance.uuid(at).to_string(), &columns)?)
}

/// Some of those who have an appointment this morning have said at the kiosk that they are here. Answers how many.
fn checked_in(tx: &mut Tx<'_>, chance: &mut Chance, house: &House, day: Day, visitors: &[Visitor]) -> Result<u32> {
    let now = Instant(local(day, 0).0 + NOW_MINUTE * 60 * SECOND);
    let due = tx.all(
        "SELECT id, version, starts_at, staff_id, coalesce(language, '') FROM appointment
         WHERE day = $1 AND starts_at >= $2 AND state IN ('booked', 'confirmed') ORDER BY starts_at, id LIMIT $3",
        params![day, now, CHECKED_IN],
        |row| {
            let of: (AppointmentId, i64) = (row.get(0)?, row.get(1)?);
            Ok((of, row.get::<Instant>(2)?, row.get::<StaffId>(3)?, row.get::<String>(4)?))
        },
    )?;
    let drawn = visitors.iter().filter(|visitor| visitor.service == 0).map(|visitor| visitor.number).max().unwrap_or_default();
    let mut written = 0;
    for ((id, version), due_at, staff, language) in due {
        written += 1;
        let taken_at = Instant(now.0 - i64::from(5 * written) * 60 * SECOND);
        tx.update("appointment", id.as_str(), version, &[("state", AppointmentState::CheckedIn.code().into())])?;
        let new = NewTicket {
            service_id: &house.services[0],
            letters: SERVICES[0].0,
            number: drawn + written,
            day,
            need: None,
            language: &language,
            priority: false,
            life: Life::NEW,
            source: TicketSource::Kiosk,
            taken_at,
            called_at: None,
            started_at: None,
            ended_at: None,
            estimate: None,
            appointment: Some((&id, due_at, Some(&staff))),
            counter_id: None,
            staff_id: None,
        };
        let ticket = chance.uuid(taken_at).to_string();
        queue::insert(tx, &ticket, &new)?;
        step_row(tx, chance, &ticket, TicketStep::Taken, taken_at, &staff, None)?;
    }
    Ok(written)
}

/// Who is at the counters today.
fn seat(tx: &mut Tx<'_>, house: &House, workers: &[Worker], day: Day, staffed: usize) -> Result<()> {
    for (counter, worker) in house.counters.iter().zip(workers).take(staffed) {
        tx.execute("UPDATE queue_counter SET staff_id = $2, seated_on = $3 WHERE id = $1", params![counter, &worker.id, day])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_has_a_queue_and_everybody_is_called_in_their_turn() {
        let mut handling = vec![Vec::new(); SERVICES.len()];
        let visitors = simulate(&mut Chance::new(7), 120, 4, &mut handling, None);
        assert!(visitors.len() > 80, "{}", visitors.len());
        assert!(
            visitors.iter().all(|visitor| visitor.called.is_some_and(|called| called >= visitor.at)),
            "nobody is called before they come"
        );
        let waits: Vec<i64> = visitors.iter().filter_map(|visitor| Some(visitor.called? - visitor.at)).collect();
        assert!(waits.iter().any(|wait| *wait > 5 * 60), "some wait");
        for counter in 0..4 {
            let mut mine: Vec<(i64, i64)> = visitors
                .iter()
                .filter(|visitor| visitor.counter == counter)
                .filter_map(|visitor| Some((visitor.called?, visitor.ended?)))
                .collect();
            mine.sort_unstable();
            assert!(mine.windows(2).all(|pair| pair[0].1 <= pair[1].0), "one at a time");
        }
    }

    #[test]
    fn at_the_middle_of_the_morning_some_wait_and_some_are_served() {
        let mut handling = vec![Vec::new(); SERVICES.len()];
        let visitors = simulate(&mut Chance::new(1), 60, 2, &mut handling, Some(NOW_MINUTE));
        assert!(visitors.iter().any(|visitor| visitor.called.is_none()), "a waiting room");
        assert!(visitors.iter().any(|visitor| visitor.called.is_some() && visitor.ended.is_none()), "a counter with somebody");
    }
}
