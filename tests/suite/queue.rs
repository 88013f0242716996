//! The queue: tickets, the rule of who is next, two counters at once, paper after an outage, and the station.

mod calling;
mod rule;
mod setup;
mod station;

use crate::made::at_time;
use desk::{
    Session,
    api::{
        queue::{
            Queue, QueueCallNext, QueueCounterForm, QueueCounterSave, QueueServiceForm, QueueServiceSave, QueueSit, QueueTake,
            QueueTicketRef, Ticket, TicketTaken,
        },
        session::Nothing,
    },
    queue,
};
use domain::{
    id::{QueueCounterId, QueueServiceId},
    need::Need,
    office::Role,
};
use migradesk_tests::{Office, op};

/// A day on which the office is open.
pub const DAY: &str = "2026-11-23";

pub struct House {
    pub info: QueueServiceId,
    pub advice: QueueServiceId,
    pub counters: Vec<QueueCounterId>,
}

/// Two services and three counters: the first two call everything, the third advice only.
pub fn house(office: &mut Office) -> House {
    let mut service = |letters: &str, name: &str, needs: &[Need], everything_else: bool| {
        let service = QueueServiceForm {
            id: None,
            version: 0,
            letters: letters.to_owned(),
            name: name.to_owned(),
            needs: needs.to_vec(),
            everything_else,
            active: true,
        };
        let done = queue::save_service(&mut office.admin, QueueServiceSave { op_id: op(), service }).expect("a service");
        QueueServiceId::parse(&done.id).expect("an id")
    };
    let info = service("A", "Information", &[Need::Language, Need::Digital], true);
    let advice = service("B", "Advice", &[Need::Housing, Need::Residence], false);
    let mut counter = |name: &str, services: &[&QueueServiceId]| {
        let counter = QueueCounterForm {
            id: None,
            version: 0,
            name: name.to_owned(),
            services: services.iter().map(|id| (*id).clone()).collect(),
            active: true,
        };
        let done = queue::save_counter(&mut office.admin, QueueCounterSave { op_id: op(), counter }).expect("a counter");
        QueueCounterId::parse(&done.id).expect("an id")
    };
    let counters = vec![counter("1", &[]), counter("2", &[]), counter("3", &[&advice])];
    House { info, advice, counters }
}

/// Somebody of the counter, at a time of the day.
pub fn desk_at(office: &mut Office, login: &str, time: &str) -> Session {
    at_time(office, login, &format!("{DAY} {time}"))
}

pub fn clerk(office: &mut Office, login: &str) {
    office.person(login, Role::Caseworker);
}

pub fn sit(session: &mut Session, counter: &QueueCounterId) {
    queue::sit(session, QueueSit { op_id: op(), counter_id: Some(counter.clone()) }).expect("a free counter");
}

pub fn asking(service: &QueueServiceId) -> QueueTake {
    QueueTake { op_id: op(), service_id: service.clone(), need: None, language: "ar".to_owned(), priority: false }
}

pub fn take(session: &mut Session, service: &QueueServiceId) -> TicketTaken {
    queue::take(session, asking(service)).expect("a number")
}

pub fn look(session: &mut Session) -> Queue {
    queue::list(session, Nothing {}).expect("the queue")
}

pub fn next(session: &mut Session) -> Option<Ticket> {
    let request = QueueCallNext { op_id: op(), service_id: None, language: None };
    queue::call_next(session, request).expect("seated").ticket
}

pub fn next_label(session: &mut Session) -> String {
    next(session).map(|ticket| ticket.label).unwrap_or_default()
}

pub fn labels(tickets: &[Ticket]) -> Vec<&str> {
    tickets.iter().map(|ticket| ticket.label.as_str()).collect()
}

/// The ticket as it stands now.
pub fn seen(session: &mut Session, label: &str) -> QueueTicketRef {
    let queue = look(session);
    let all = queue.waiting.iter().chain(&queue.under_way).chain(&queue.ended);
    let found = all.into_iter().find(|ticket| ticket.label == label).expect("a ticket of that number");
    QueueTicketRef { op_id: op(), id: found.id.clone(), version: found.version }
}
