//! Who is next: appointments that are due, priority, first come; paper; the estimate.

use super::{DAY, asking, clerk, desk_at, house, labels, look, next, next_label, seen, sit, take};
use crate::made::{at, booking, in_store, works};
use desk::{
    api::{
        appointment::AppointmentList,
        queue::{QueueCallNext, QueueCheckIn, QueueEnter, QueueTake},
    },
    appointment, queue,
};
use domain::{
    appointment::{AppointmentState, check_in_number},
    id::AppointmentId,
    time::Day,
};
use migradesk_tests::{code, on_both_engines, op};
use store::params;

fn check_in(code: &str) -> QueueCheckIn {
    QueueCheckIn { op_id: op(), code: code.to_owned(), language: String::new() }
}

on_both_engines! {
    fn an_appointment_is_called_at_its_time_and_priority_before_first_come(office) {
        let house = house(office);
        clerk(office, "counter");
        let staff = works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let mut early = desk_at(office, "counter", "08:30");
        let booked = appointment::book(&mut early, booking(&staff, &format!("{DAY} 09:30"), &format!("{DAY} 10:00"))).expect("booked");
        let id = AppointmentId::parse(&booked.id).expect("an id");
        sit(&mut early, &house.counters[0]);
        take(&mut early, &house.info);
        queue::take(&mut early, QueueTake { priority: true, ..asking(&house.info) }).expect("with a small child");
        let came = queue::check_in(&mut early, check_in(&check_in_number(&id))).expect("an appointment of today");
        assert_eq!((came.label.as_str(), came.due_at, came.estimate), ("A003", Some(at(&format!("{DAY} 09:30"))), None));
        let again = queue::check_in(&mut early, check_in(&format!("BEGIN:VCALENDAR\r\nUID:{id}@x.migradesk"))).expect("pressed twice");
        assert_eq!(again.label, "A003", "the same number again");
        let day = Day::parse(DAY).expect("a day");
        let state = |session: &mut desk::Session| {
            let list = AppointmentList { from: day, to: day, staff_id: None, client_id: None };
            appointment::list(session, list).expect("the day").appointments.remove(0).state
        };
        assert_eq!(state(&mut early), AppointmentState::CheckedIn);

        assert_eq!(labels(&look(&mut early).waiting), ["A002", "A001", "A003"], "an hour before its time");
        let mut due = desk_at(office, "counter", "09:25");
        assert_eq!(labels(&look(&mut due).waiting), ["A003", "A002", "A001"]);
        let called = next(&mut due).expect("the appointment");
        assert_eq!((called.language.as_str(), called.appointment_id), ("ar", Some(id)), "that of the appointment");
        assert_eq!(state(&mut due), AppointmentState::Called, "the appointment goes where its number goes");
        let talk = seen(&mut due, "A003");
        queue::start(&mut due, talk).expect("the talk begins");
        assert_eq!(state(&mut due), AppointmentState::InProgress);
        assert_eq!(next_label(&mut due), "A002");
        assert_eq!(state(&mut due), AppointmentState::Finished, "calling the next one ends the talk");
    }

    fn what_is_no_appointment_of_today_is_refused(office) {
        house(office);
        clerk(office, "counter");
        let staff = works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let mut counter = desk_at(office, "counter", "08:30");
        let booked = appointment::book(&mut counter, booking(&staff, "2026-11-24 09:30", "2026-11-24 10:00")).expect("tomorrow");
        let tomorrow = check_in_number(&AppointmentId::parse(&booked.id).expect("an id"));
        for wrong in ["", "hello", "0000 0000", "01930000-0000-7000-8000-00000000002a", tomorrow.as_str()] {
            assert_eq!(code(queue::check_in(&mut counter, check_in(wrong))), "queue-check-in-unknown", "{wrong}");
        }
        assert!(look(&mut counter).waiting.is_empty());
    }

    fn a_counter_calls_what_it_serves_and_a_filter_holds(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        sit(&mut counter, &house.counters[2]);
        take(&mut counter, &house.info);
        queue::take(&mut counter, QueueTake { language: "uk".to_owned(), ..asking(&house.advice) }).expect("a number");
        take(&mut counter, &house.advice);
        let only = |language: &str| QueueCallNext { op_id: op(), service_id: None, language: Some(language.to_owned()) };
        let called = queue::call_next(&mut counter, only("ar")).expect("seated").ticket.expect("one waits");
        assert_eq!(called.label, "B002", "A001 is not for this counter, B001 speaks another language");
        assert!(queue::call_next(&mut counter, only("tr")).expect("seated").ticket.is_none());
        assert_eq!(look(&mut counter).languages, ["ar", "uk"]);
    }

    fn numbers_from_paper_join_at_the_place_of_their_time(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "10:00");
        sit(&mut counter, &house.counters[0]);
        take(&mut counter, &house.info);
        let paper = |label: &str, taken: &str, ended: Option<&str>| QueueEnter {
            op_id: op(), label: label.to_owned(), taken_at: at(taken), language: String::new(), need: None, ended_at: ended.map(at),
        };
        let entered = queue::enter(&mut counter, paper("a 17", "2026-11-23 09:10", None)).expect("still waits");
        assert_eq!(entered.label, "A017");
        queue::enter(&mut counter, paper("A018", "2026-11-23 09:12", Some("2026-11-23 09:30"))).expect("is through");
        queue::enter(&mut counter, paper("A003", "2026-11-20 09:12", Some("2026-11-20 09:30"))).expect("of another day");
        let queue = look(&mut counter);
        assert_eq!((labels(&queue.waiting), queue.done), (vec!["A017", "A001"], 1));
        assert_eq!(take(&mut counter, &house.info).label, "A019", "after the paper");
        for (wrong, refusal) in [
            (paper("17", "2026-11-23 09:10", None), "queue-label"),
            (paper("Z17", "2026-11-23 09:10", None), "queue-letters"),
            (paper("A017", "2026-11-23 09:10", None), "queue-number-taken"),
            (paper("A040", "2026-11-23 10:01", None), "queue-time"),
            (paper("A040", "2026-11-23 09:00", Some("2026-11-23 08:59")), "queue-time"),
            (paper("A040", "2026-11-20 09:00", None), "queue-other-day"),
        ] {
            assert_eq!(code(queue::enter(&mut counter, wrong)), refusal);
        }
    }

    fn the_wait_is_told_when_a_number_is_taken_and_its_error_can_be_counted(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        assert_eq!(take(&mut counter, &house.info).estimate, None, "nobody sits anywhere");
        sit(&mut counter, &house.counters[0]);
        next(&mut counter).expect("A001");
        let told = take(&mut counter, &house.info);
        assert_eq!((told.estimate, told.ahead), (Some(8), 0), "the usual eight minutes, which have just begun");
        let told = take(&mut counter, &house.info);
        assert_eq!((told.estimate, told.ahead), (Some(17), 1), "two visits, and the time until the next is called");
        let mut later = desk_at(office, "counter", "09:10");
        next(&mut later).expect("A002");
        let mut lead = office.person("lead", domain::office::Role::Supervisor);
        let day = Day::parse(DAY).expect("a day");
        let found = queue::estimate_error(&mut lead, day, day).expect("a supervisor");
        assert_eq!(found.len(), 2, "all, and A");
        assert_eq!((found[0].error.tickets, found[0].error.mean_absolute), (1, 2.0), "ten minutes instead of eight");
        assert_eq!(code(queue::estimate_error(&mut later, day, day)), "permission-denied");
    }

    fn the_lists_are_found_by_index_at_two_thousand_tickets_a_day(office) {
        let house = house(office);
        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        take(&mut counter, &house.info);
        let seen = seen(&mut counter, "A001");
        if office.file.is_none() {
            // The server's planner reads a table of one row as a whole, whatever indices it has.
            return;
        }
        let plans = in_store(office, |tx| {
            let mut found = Vec::new();
            for sql in [
                "SELECT id FROM queue_ticket WHERE day = '2026-11-23' AND state = 'waiting'",
                "SELECT id FROM queue_ticket WHERE day = '2026-11-23' AND state IN ('called', 'in-progress')",
                "SELECT coalesce(max(number), 0) FROM queue_ticket WHERE day = '2026-11-23' AND letters = 'A'",
                "SELECT id FROM queue_ticket WHERE service_id = 'x' AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT 30",
                "SELECT id FROM queue_ticket WHERE appointment_id = 'x'",
            ] {
                found.extend(tx.all(&format!("EXPLAIN QUERY PLAN {sql}"), params![], |row| row.get::<String>(3))?);
            }
            Ok(found)
        });
        for plan in plans {
            assert!(plan.starts_with("SEARCH") && plan.contains("INDEX"), "{plan} for {}", seen.id);
        }
    }
}
