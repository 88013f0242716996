//! Asking a colleague for an appointment, what a desk holds in the week, and the thread of an appointment that was moved.

use super::{DAY, NINE, TWELVE, book, booked, hold, offers, setting, starts, stops, wish};
use crate::made::{at, at_time, client, day, local, restrict, ticks, works};
use desk::{
    Session,
    api::{
        appointment::{
            AppointmentIcs, AppointmentList, AppointmentListReply, AppointmentMove, AppointmentPaper, AppointmentRow,
            AppointmentStep, ReminderList,
        },
        booking::OfferBook,
        client::TimelineItem,
        session::{Nothing, PaperDestination},
    },
    appointment, paper,
};
use domain::{
    appointment::AppointmentState as S,
    id::{AppointmentId, ClientId, StaffId},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

/// The week, as the caller sees it.
fn week(session: &mut Session, client: Option<&ClientId>) -> AppointmentListReply {
    let request = AppointmentList { from: day("2026-11-23"), to: day("2026-11-27"), staff_id: None, client_id: client.cloned() };
    appointment::list(session, request).expect("a list")
}

fn one(session: &mut Session, id: &AppointmentId) -> AppointmentRow {
    week(session, None).appointments.into_iter().find(|row| row.id == *id).expect("it is listed")
}

fn step(row: &AppointmentRow, to: S, reason: &str) -> AppointmentStep {
    AppointmentStep { op_id: op(), id: row.id.clone(), version: row.version, to, reason: reason.to_owned(), by: None }
}

fn waiting(session: &mut Session) -> Vec<AppointmentId> {
    let found = appointment::requests(session, Nothing {}).expect("a list");
    found.waiting.into_iter().map(|row| row.appointment.id).collect()
}

/// How many requests the first screen of a person tells of: to be answered, and those they asked for.
fn of_today(session: &mut Session) -> (usize, Vec<S>) {
    let found = desk::today::today(session, Nothing {}).expect("the first screen").requests;
    (found.waiting.len(), found.asked.iter().map(|row| row.appointment.state).collect())
}

/// A second desk asks the first for its first free time.
fn ask(office: &mut Office, asker: &mut Session, with: &StaffId) -> AppointmentId {
    let asked = desk::api::booking::OfferWish { staff_id: Some(with.clone()), ..wish(&[], DAY.0, DAY.1) };
    let offer = offers(asker, &asked).remove(0);
    let somebody = client(asker, "Amal", None);
    let request = OfferBook { client_id: Some(somebody), ask_first: true, ..book(stops(&offer), None, &asked) };
    let id = booked(asker, request).ids.remove(0);
    assert_eq!(ticks(office), 6, "the time is kept while the answer is awaited");
    id
}

on_both_engines! {
    fn a_colleague_is_asked_and_their_yes_makes_the_appointment(office) {
        let (mut counter, first) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let id = ask(office, &mut second, &first);
        assert_eq!(starts(&offers(&mut second, &wish(&[], DAY.0, DAY.1)))[0], "23.11. 09:30", "nobody else is offered the time");
        assert_eq!((waiting(&mut counter), waiting(&mut second)), (vec![id.clone()], vec![]), "it waits for whom it is with");
        let asked = appointment::requests(&mut second, Nothing {}).expect("a list").asked;
        assert_eq!((asked.len(), asked[0].appointment.state), (1, S::Requested));
        assert_eq!(of_today(&mut counter), (1, vec![]));
        assert_eq!(of_today(&mut second), (0, vec![S::Requested]));
        let row = one(&mut second, &id);
        assert_eq!(row.next, [S::Cancelled], "who asked can take it back and not say yes in another's name");
        assert_eq!(code(appointment::step(&mut second, step(&row, S::Booked, ""))), "appointment-answer");
        assert_eq!(code(appointment::step(&mut second, step(&row, S::Declined, "nein"))), "appointment-answer");
        assert_eq!(code(appointment::step(&mut counter, step(&row, S::Confirmed, ""))), "appointment-state", "one thing after the other");

        // Until then nothing of it goes on paper, and nobody is reminded of it.
        let slip = AppointmentPaper { id: id.clone(), language: "ar".to_owned(), destination: PaperDestination::Save };
        assert_eq!(code(paper::appointment_slip(&mut counter, &slip)), "appointment-unanswered");
        assert!(appointment::reminders(&mut counter, ReminderList { staff_id: None }).expect("a list").rows.is_empty());

        appointment::step(&mut counter, step(&row, S::Booked, "")).expect("a yes");
        assert_eq!(one(&mut counter, &id).state, S::Booked);
        assert_eq!((waiting(&mut counter).len(), appointment::requests(&mut second, Nothing {}).expect("a list").asked.len()), (0, 0));
        paper::appointment_slip(&mut counter, &slip).expect("a slip");
        assert_eq!(appointment::reminders(&mut counter, ReminderList { staff_id: None }).expect("a list").rows.len(), 1);
    }

    fn a_no_says_why_gives_the_time_back_and_is_told_to_whoever_asked(office) {
        let (mut counter, first) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let id = ask(office, &mut second, &first);
        let row = one(&mut counter, &id);
        assert_eq!(code(appointment::step(&mut counter, step(&row, S::Declined, " "))), "field-required");
        appointment::step(&mut counter, step(&row, S::Declined, "Fortbildung")).expect("a no");
        assert_eq!(ticks(office), 0, "the time is free again");
        assert!(waiting(&mut counter).is_empty());
        let asked = appointment::requests(&mut second, Nothing {}).expect("a list").asked;
        assert_eq!((asked[0].appointment.state, asked[0].reason.as_str()), (S::Declined, "Fortbildung"));
        assert_eq!((of_today(&mut counter), of_today(&mut second)), ((0, vec![]), (0, vec![S::Declined])));
        assert!(one(&mut counter, &id).next.is_empty(), "another time is another appointment");
        let mut later = at_time(office, "second", "2026-11-23 09:01");
        assert!(appointment::requests(&mut later, Nothing {}).expect("a list").asked.is_empty(), "once its time is over nobody waits for it");
    }

    fn whoever_sets_up_the_calendar_answers_for_the_one_who_is_ill_and_a_time_that_is_over_is_only_declined(office) {
        let (mut counter, first) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let mut lead = office.person("lead", Role::Supervisor);
        let id = ask(office, &mut second, &first);
        assert_eq!(waiting(&mut lead), std::slice::from_ref(&id));
        assert_eq!(of_today(&mut lead), (0, vec![]), "the first screen tells of one's own");
        drop((counter, lead));
        let mut lead = at_time(office, "lead", "2026-11-23 09:10");
        let found = appointment::requests(&mut lead, Nothing {}).expect("a list").waiting.remove(0);
        assert!(found.late, "its time has come before anybody answered");
        let row = found.appointment;
        assert_eq!(code(appointment::step(&mut lead, step(&row, S::Booked, ""))), "appointment-past");
        appointment::step(&mut lead, step(&row, S::Declined, "krank")).expect("a no");
        counter = at_time(office, "counter", "2026-11-23 09:11");
        assert!(waiting(&mut counter).is_empty());
    }

    fn who_books_for_themselves_asks_nobody_and_a_request_that_is_moved_waits_still(office) {
        let (mut counter, first) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let asked = wish(&[], DAY.0, DAY.1);
        let offer = offers(&mut counter, &asked).remove(4);
        let own = booked(&mut counter, OfferBook { ask_first: true, ..book(stops(&offer), None, &asked) }).ids.remove(0);
        let row = one(&mut counter, &own);
        assert_eq!(row.state, S::Booked);
        appointment::step(&mut counter, step(&row, S::Cancelled, "doch nicht")).expect("cancelled");

        let id = ask(office, &mut second, &first);
        let row = one(&mut second, &id);
        let moved = AppointmentMove { room: None,
            op_id: op(), id: id.clone(), version: row.version, staff_id: first, starts_at: at("2026-11-24 10:00"), ends_at: at("2026-11-24 10:30"),
        };
        appointment::reschedule(&mut second, moved).expect("moved");
        assert_eq!((one(&mut counter, &id).state, waiting(&mut counter)), (S::Requested, vec![id]), "the new time wants a yes as well");
    }

    fn what_a_desk_holds_stands_in_the_week_until_it_is_over(office) {
        let (mut counter, first) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let asked = wish(&[], DAY.0, DAY.1);
        let offer = offers(&mut counter, &asked).remove(1);
        let held = appointment::hold(&mut counter, hold(stops(&offer), &asked)).expect("held");
        let seen = week(&mut second, None).held;
        assert_eq!(seen.len(), 1, "one stretch, however many ticks it has");
        assert_eq!((seen[0].resource_id.as_str(), local(seen[0].starts_at), local(seen[0].ends_at)), (first.as_str(), "23.11. 09:30".to_owned(), "23.11. 10:00".to_owned()));
        assert_eq!((seen[0].by.as_str(), seen[0].until, seen[0].mine), ("Person counter", held.held_until, false));
        assert!(week(&mut counter, None).held[0].mine);
        let elsewhere = AppointmentList { from: day("2026-12-07"), to: day("2026-12-11"), staff_id: None, client_id: None };
        assert!(appointment::list(&mut second, elsewhere).expect("a list").held.is_empty());
        let mut after = at_time(office, "second", "2026-11-22 10:10");
        assert!(week(&mut after, None).held.is_empty(), "no clockwork ends it, and it is over all the same");
    }

    fn a_moved_appointment_is_told_at_both_ends_and_on_the_page_of_the_client(office) {
        let (mut counter, first) = setting(office);
        office.person("second", Role::CaseManager);
        let other = works(office, "second", &[1, 2, 3, 4, 5], NINE, TWELVE);
        let amal = client(&mut counter, "Amal", None);
        let asked = wish(&[], DAY.0, DAY.1);
        let offer = offers(&mut counter, &asked).into_iter().find(|offer| offer.stops[0].staff[0].id == first).expect("a time");
        let id = booked(&mut counter, OfferBook { client_id: Some(amal.clone()), ..book(stops(&offer), None, &asked) }).ids.remove(0);
        // One after the other: a thread is told in the order of time.
        for (when, to, from, until) in [
            ("2026-11-22 10:01", &first, "2026-11-24 10:00", "2026-11-24 10:30"),
            ("2026-11-22 10:02", &other, "2026-12-01 11:00", "2026-12-01 11:30"),
        ] {
            counter = at_time(office, "counter", when);
            let both = AppointmentList { from: day("2026-11-23"), to: day("2026-12-02"), staff_id: None, client_id: None };
            let version = appointment::list(&mut counter, both).expect("a list").appointments[0].version;
            let moved = AppointmentMove { room: None, op_id: op(), id: id.clone(), version, staff_id: to.clone(), starts_at: at(from), ends_at: at(until) };
            appointment::reschedule(&mut counter, moved).expect("moved");
        }
        let seen = week(&mut counter, None);
        assert!(seen.appointments.is_empty(), "it stands in another week");
        let ends: Vec<_> = seen.moved.iter().map(|one| (local(one.starts_at), local(one.now_starts_at), one.now_staff_name.as_str())).collect();
        let now = "01.12. 11:00".to_owned();
        assert_eq!(ends, [("23.11. 09:00".to_owned(), now.clone(), "Person second"), ("24.11. 10:00".to_owned(), now, "Person second")]);
        assert_eq!(week(&mut counter, Some(&amal)).moved.len(), 2);
        let chain = appointment::earlier(&mut counter, AppointmentIcs { id: id.clone() }).expect("a thread");
        assert_eq!(chain.iter().map(|link| local(link.starts_at)).collect::<Vec<_>>(), ["24.11. 10:00", "23.11. 09:00"], "the latest first");

        let page = desk::client::open(&mut counter, desk::api::client::ClientOpen { id: amal.clone() }).expect("a page");
        let moves: Vec<_> = page.timeline.iter().filter_map(|entry| match &entry.what {
            TimelineItem::Moved { id: of, from, to } => Some((of.clone(), local(from.starts_at), local(to.starts_at), to.with.clone())),
            _ => None,
        }).collect();
        assert_eq!(moves, [
            (id.clone(), "24.11. 10:00".to_owned(), "01.12. 11:00".to_owned(), "Person second".to_owned()),
            (id, "23.11. 09:00".to_owned(), "24.11. 10:00".to_owned(), "Person counter".to_owned()),
        ], "each link of the thread where it happened, the newest first");

        restrict(office, &amal);
        let hidden = week(&mut counter, None).moved;
        assert!(hidden.iter().all(|one| one.client_id.is_none() && one.client_name.is_none()), "of whom one may not know nothing is told");
        assert!(week(&mut counter, Some(&amal)).moved.is_empty());
    }
}
