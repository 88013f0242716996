//! From number to counter: calls, recalls, missed, parked, forwarded; and two counters in the same moment.

use super::{clerk, desk_at, house, labels, look, next, next_label, seen, sit, take};
use desk::{
    Session,
    api::queue::{QueueCallNext, QueueForward, QueuePriority, QueueSit, QueueTicketRef},
    queue,
};
use domain::queue::TicketState;
use migradesk_tests::{code, on_both_engines, op};
use std::collections::BTreeSet;

on_both_engines! {
    fn a_ticket_goes_from_the_waiting_room_to_the_counter_and_is_done(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        assert_eq!(code(queue::call_next(&mut counter, QueueCallNext { op_id: op(), service_id: None, language: None })), "queue-no-counter");
        sit(&mut counter, &house.counters[0]);
        assert_eq!(take(&mut counter, &house.info).label, "A001");
        assert_eq!(take(&mut counter, &house.info).label, "A002");
        assert_eq!(take(&mut counter, &house.advice).label, "B001", "each service counts for itself");
        assert_eq!(labels(&look(&mut counter).waiting), ["A001", "B001", "A002"]);

        let mut later = desk_at(office, "counter", "09:05");
        let called = next(&mut later).expect("somebody waits");
        assert_eq!((called.label.as_str(), called.counter.as_deref(), called.mine), ("A001", Some("1"), true));
        let started = seen(&mut later, "A001");
        queue::start(&mut later, started).expect("is here");
        let mut end = desk_at(office, "counter", "09:12");
        assert_eq!(next_label(&mut end), "B001", "the same key ends the visit and calls the next");
        let queue = look(&mut end);
        assert_eq!((labels(&queue.ended), queue.done), (vec!["A001"], 1));
        assert_eq!(labels(&queue.under_way), ["B001"]);
    }

    fn somebody_is_missed_after_three_calls_and_comes_back_behind_the_others(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        sit(&mut counter, &house.counters[0]);
        take(&mut counter, &house.info);
        next(&mut counter).expect("A001");
        let request = seen(&mut counter, "A001");
        assert_eq!(code(queue::miss(&mut counter, request)), "queue-too-soon");
        for _ in 0..2 {
            let request = seen(&mut counter, "A001");
            queue::recall(&mut counter, request).expect("the second and the third call");
        }
        let request = seen(&mut counter, "A001");
        assert_eq!(code(queue::recall(&mut counter, request)), "queue-calls");
        let request = seen(&mut counter, "A001");
        queue::miss(&mut counter, request).expect("three calls");
        take(&mut counter, &house.info);
        let mut later = desk_at(office, "counter", "09:20");
        let request = seen(&mut later, "A001");
        queue::back(&mut later, request).expect("here after all");
        assert_eq!(labels(&look(&mut later).waiting), ["A002", "A001"]);
    }

    fn parking_and_forwarding_cost_nobody_their_place(office) {
        let house = house(office);
        clerk(office, "counter");
        clerk(office, "second");
        let mut counter = desk_at(office, "counter", "09:00");
        sit(&mut counter, &house.counters[0]);
        take(&mut counter, &house.info);
        let mut later = desk_at(office, "counter", "09:10");
        take(&mut later, &house.info);
        take(&mut later, &house.advice);
        let mut second = desk_at(office, "second", "09:10");
        sit(&mut second, &house.counters[2]);
        next(&mut later).expect("A001");
        let request = seen(&mut later, "A001");
        queue::park(&mut later, request).expect("fetches a paper");
        assert_eq!(labels(&look(&mut later).waiting), ["B001", "A002"], "of two who came at once the lower number");
        let request = seen(&mut later, "A001");
        queue::back(&mut later, request).expect("is back");
        assert_eq!(labels(&look(&mut later).waiting), ["A001", "B001", "A002"]);

        let QueueTicketRef { id, version, .. } = seen(&mut later, "A001");
        let forward = QueueForward {
            op_id: op(), id, version, service_id: house.advice.clone(), counter_id: Some(house.counters[2].clone()),
            remark: "has the letter of the landlord".to_owned(),
        };
        queue::forward(&mut later, forward).expect("sent on");
        let called = next(&mut second).expect("before B001: it waited longer");
        assert_eq!((called.label.as_str(), called.remark.as_str()), ("A001", "has the letter of the landlord"));
        assert_eq!(next_label(&mut later), "B001", "the other counters do not call what is meant for one");
    }

    fn one_number_can_be_called_by_hand_and_nobody_calls_it_twice(office) {
        let house = house(office);
        clerk(office, "counter");
        clerk(office, "second");
        let mut counter = desk_at(office, "counter", "09:00");
        let mut second = desk_at(office, "second", "09:00");
        sit(&mut counter, &house.counters[0]);
        let taken = queue::sit(&mut second, QueueSit { op_id: op(), counter_id: Some(house.counters[0].clone()) });
        assert_eq!(code(taken), "queue-counter-taken");
        sit(&mut second, &house.counters[1]);
        take(&mut counter, &house.info);
        take(&mut counter, &house.info);
        let request = seen(&mut counter, "A002");
        let stale = QueueTicketRef { op_id: op(), ..request.clone() };
        assert_eq!(queue::call(&mut counter, request).expect("called").label, "A002");
        assert_eq!(code(queue::call(&mut second, stale)), "version-conflict", "as the colleague still saw it");
        let fresh = seen(&mut second, "A002");
        assert_eq!(code(queue::call(&mut second, fresh)), "queue-state", "and as it is now");
        assert_eq!(next_label(&mut second), "A001");
    }

    fn priority_is_given_and_taken_back_and_a_mistaken_end_is_undone(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        sit(&mut counter, &house.counters[0]);
        take(&mut counter, &house.info);
        take(&mut counter, &house.info);
        for (priority, first) in [(true, "A002"), (false, "A001")] {
            let QueueTicketRef { id, version, .. } = seen(&mut counter, "A002");
            queue::prioritise(&mut counter, QueuePriority { op_id: op(), id, version, priority }).expect("said");
            assert_eq!(look(&mut counter).waiting[0].label, first);
        }
        next(&mut counter).expect("A001");
        let request = seen(&mut counter, "A001");
        queue::finish(&mut counter, request).expect("done");
        let request = seen(&mut counter, "A001");
        queue::back(&mut counter, request).expect("that was too quick");
        assert_eq!(labels(&look(&mut counter).waiting), ["A001", "A002"]);
        let request = seen(&mut counter, "A002");
        queue::withdraw(&mut counter, request).expect("went away");
        let queue = look(&mut counter);
        assert_eq!((queue.done, queue.ended[0].state), (0, TicketState::Withdrawn));
    }

    fn counters_that_call_at_the_same_moment_never_call_the_same_number(office) {
        let house = house(office);
        let mut sessions: Vec<Session> = Vec::new();
        for (index, login) in ["one", "two", "three"].into_iter().enumerate() {
            clerk(office, login);
            let mut session = desk_at(office, login, "09:00");
            sit(&mut session, &house.counters[index]);
            sessions.push(session);
        }
        const PEOPLE: usize = 24;
        for _ in 0..PEOPLE {
            take(&mut sessions[0], &house.advice);
        }
        let gate = std::sync::Barrier::new(sessions.len());
        let called: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = sessions
                .iter_mut()
                .map(|session| {
                    let gate = &gate;
                    scope.spawn(move || {
                        let mut mine = Vec::new();
                        gate.wait();
                        loop {
                            let request = QueueCallNext { op_id: op(), service_id: None, language: None };
                            match queue::call_next(session, request) {
                                Ok(called) => match called.ticket {
                                    Some(ticket) => mine.push(ticket.label),
                                    None => return mine,
                                },
                                // They met too often: the clerk presses again.
                                Err(error) => assert_eq!(error.code(), "store-busy"),
                            }
                        }
                    })
                })
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
        });
        let once: BTreeSet<&String> = called.iter().collect();
        assert_eq!((called.len(), once.len()), (PEOPLE, PEOPLE), "each number once, none forgotten: {called:?}");
    }

    fn numbers_that_are_taken_at_the_same_moment_differ(office) {
        let house = house(office);
        let mut sessions: Vec<Session> = Vec::new();
        for login in ["one", "two", "three"] {
            clerk(office, login);
            sessions.push(desk_at(office, login, "09:00"));
        }
        let labels: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = sessions
                .iter_mut()
                .map(|session| {
                    let service = &house.info;
                    scope.spawn(move || {
                        let mut mine = Vec::new();
                        while mine.len() < 8 {
                            match queue::take(session, crate::queue::asking(service)) {
                                Ok(taken) => mine.push(taken.label),
                                Err(error) => assert_eq!(error.code(), "store-busy"),
                            }
                        }
                        mine
                    })
                })
                .collect();
            threads.into_iter().flat_map(|thread| thread.join().expect("no panic")).collect()
        });
        let once: BTreeSet<&String> = labels.iter().collect();
        assert_eq!((once.len(), once.last().map(|label| label.as_str())), (24, Some("A024")), "without a gap: {labels:?}");
    }
}
