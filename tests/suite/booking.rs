//! What can be booked: services, rooms, offers, holds, chains and groups, and what becomes of a booking whose room is closed.

mod interpreting;
mod requests;

use crate::made::{at, at_time, client, day, in_store, local, speaks, staff_id, ticks, works};
use desk::{
    Session,
    api::{
        appointment::{
            AbsenceAdd, AppointmentCheck, AppointmentList, AppointmentMove, AppointmentStep, Obstacle, RoomChange, WorkingHour,
        },
        booking::{
            AppointmentJoin, AppointmentLeave, AppointmentServiceForm, AppointmentServiceSave, HoldRelease, HoursFrom, HoursLine,
            OfferBook, OfferBooked, OfferHold, OfferRow, OfferWish, ResourceForm, ResourceSave, StaffSkills, StaffSkillsSave,
            StopWish,
        },
        interpreter::{InterpreterForm, InterpreterLanguage},
        session::{Nothing, Undo},
    },
    appointment, undo,
};
use domain::{
    appointment::{AppointmentState as S, PartOfDay},
    id::{AppointmentId, AppointmentServiceId, HoldId, InterpreterId, ResourceId, StaffId},
    interpreter::{GenderWish, InterpreterMode, RequestState},
    need::Need,
    office::Role,
    resource::{ResourceFeature, ResourceKind},
    schedule::offer::OfferReason,
};
use migradesk_tests::{Office, code, on_both_engines, op};

const NINE: u32 = 9 * 60;
const TWELVE: u32 = 12 * 60;

fn plain_service(name: &str, minutes: u32) -> AppointmentServiceForm {
    AppointmentServiceForm {
        id: None,
        version: 0,
        name: name.to_owned(),
        minutes,
        buffer_before: 0,
        buffer_after: 0,
        lead_minutes: 0,
        capacity: 1,
        staff_count: 1,
        skills: vec![],
        room: false,
        room_features: vec![],
        active: true,
    }
}

fn service(office: &mut Office, form: AppointmentServiceForm) -> AppointmentServiceId {
    let request = AppointmentServiceSave { op_id: op(), service: form };
    let done = appointment::save_service(&mut office.admin, request).expect("a sound service");
    AppointmentServiceId::parse(&done.id).expect("an id")
}

fn plain_room(name: &str, features: &[ResourceFeature]) -> ResourceForm {
    let features = features.to_vec();
    ResourceForm {
        id: None,
        version: 0,
        kind: ResourceKind::Room,
        name: name.to_owned(),
        features,
        seats: 4,
        active: true,
        hours: vec![],
    }
}

fn room(office: &mut Office, form: ResourceForm) -> ResourceId {
    let done = appointment::save_resource(&mut office.admin, ResourceSave { op_id: op(), resource: form }).expect("a sound room");
    ResourceId::parse(&done.id).expect("an id")
}

/// A professional who is there on weekdays from nine to twelve.
fn interpreter(office: &mut Office, name: &str, language: &str) -> InterpreterId {
    let mut pool = office.person(&format!("adds-{}", name.to_lowercase()), Role::InterpreterCoordinator);
    let plain = crate::interpreter::form(name);
    let languages = vec![InterpreterLanguage { language: language.to_owned(), ..plain.languages[0].clone() }];
    let hours = (1..=5).map(|weekday| WorkingHour { weekday, from_minute: NINE, to_minute: TWELVE }).collect();
    crate::interpreter::add(&mut pool, InterpreterForm { languages, hours, ..plain })
}

fn wish(services: &[AppointmentServiceId], from: &str, to: &str) -> OfferWish {
    OfferWish {
        services: services.to_vec(),
        minutes: 30,
        language: None,
        interpreters: true,
        client_id: None,
        need: Some(Need::Housing),
        weight: None,
        mode: InterpreterMode::OnSite,
        gender_wish: GenderWish::Any,
        staff_id: None,
        room: false,
        room_features: vec![],
        from: day(from),
        to: day(to),
        not_weekdays: vec![],
        part_of_day: None,
        limit: 200,
    }
}

fn offers(session: &mut Session, wish: &OfferWish) -> Vec<OfferRow> {
    appointment::offers(session, wish.clone()).expect("an answer").offers
}

fn starts(offers: &[OfferRow]) -> Vec<String> {
    offers.iter().map(|offer| local(offer.stops[0].starts_at)).collect()
}

/// An offer as it goes back.
fn stops(offer: &OfferRow) -> Vec<StopWish> {
    let stop = |stop: &desk::api::booking::OfferStop| StopWish {
        service_id: stop.service_id.clone(),
        starts_at: stop.starts_at,
        ends_at: stop.ends_at,
        staff_ids: stop.staff.iter().map(|person| person.id.clone()).collect(),
        resource_ids: stop.room.iter().map(|one| one.id.clone()).collect(),
        interpreter_id: stop.interpreter_id.clone(),
    };
    offer.stops.iter().map(stop).collect()
}

fn hold(stops: Vec<StopWish>, wish: &OfferWish) -> OfferHold {
    OfferHold { op_id: op(), stops, instead_of: None, wish: wish.clone() }
}

fn book(stops: Vec<StopWish>, hold_id: Option<HoldId>, wish: &OfferWish) -> OfferBook {
    let (subject, wish) = (String::new(), wish.clone());
    OfferBook { op_id: op(), hold_id, stops, client_id: None, subject, language: None, ask_later: false, ask_first: false, wish }
}

fn booked(session: &mut Session, request: OfferBook) -> OfferBooked {
    appointment::book_offer(session, request).expect("an answer")
}

fn count(office: &Office, table: &'static str) -> i64 {
    in_store(office, move |tx| tx.value(&format!("SELECT CAST(count(*) AS BIGINT) FROM {table}"), &[]))
}

fn setting(office: &mut Office) -> (Session, StaffId) {
    let counter = office.person("counter", Role::Caseworker);
    let id = works(office, "counter", &[1, 2, 3, 4, 5], NINE, TWELVE);
    (counter, id)
}

const DAY: (&str, &str) = ("2026-11-23", "2026-11-23");

on_both_engines! {
    fn offers_say_who_where_what_they_cost_and_why(office) {
        let (mut counter, first) = setting(office);
        office.person("second", Role::CaseManager);
        works(office, "second", &[3], NINE, TWELVE);
        speaks(office, "second", &["de", "ti"]);
        interpreter(office, "Almaz", "ti");
        let screen = room(office, plain_room("2.14", &[ResourceFeature::Screen]));
        room(office, plain_room("2.15", &[]));
        let advice = service(office, AppointmentServiceForm {
            buffer_after: 15, room: true, room_features: vec![ResourceFeature::Screen], ..plain_service("Beratung", 45)
        });
        let asked = OfferWish { language: Some("ti".to_owned()), ..wish(std::slice::from_ref(&advice), "2026-11-23", "2026-11-27") };
        let found = offers(&mut counter, &asked);
        let best = &found[0];
        assert_eq!((local(best.stops[0].starts_at), best.stops[0].staff[0].name.as_str()), ("25.11. 09:00".to_owned(), "Person second"));
        assert_eq!(best.reasons, [OfferReason::EarliestWithoutInterpreter, OfferReason::SpeaksLanguage]);
        assert_eq!((best.interpreter_minutes, best.staff_minutes), (0, 45));
        let sooner = found.iter().find(|offer| offer.reasons.contains(&OfferReason::Earliest)).expect("one is the earliest");
        assert_eq!((local(sooner.stops[0].starts_at), sooner.interpreter_minutes), ("23.11. 09:00".to_owned(), 45));
        assert_eq!(sooner.stops[0].staff[0].id, first);
        assert!(sooner.stops[0].interpreter_id.is_some() && sooner.interpreters.len() == 1);
        assert!(found.iter().all(|offer| offer.stops[0].room.as_ref().map(|room| &room.id) == Some(&screen)));

        let fewer = OfferWish { not_weekdays: vec![3], part_of_day: Some(PartOfDay::Morning), interpreters: false, ..asked.clone() };
        assert!(offers(&mut counter, &fewer).is_empty(), "nobody speaks it on another day");
        let hers = OfferWish { staff_id: Some(first), language: None, ..asked };
        assert_eq!(starts(&offers(&mut counter, &hers)).len(), 5 * 5, "every half hour from nine, the last at eleven");
    }

    fn an_offer_is_booked_with_everything_it_needs_and_its_buffers(office) {
        let (mut counter, _) = setting(office);
        let somebody = client(&mut counter, "Amal", Some("ti"));
        let voice = ResourceId::from(&interpreter(office, "Almaz", "ti"));
        room(office, plain_room("2.14", &[]));
        let advice = service(office, AppointmentServiceForm { buffer_before: 5, buffer_after: 10, room: true, ..plain_service("Beratung", 45) });
        let asked = OfferWish { language: Some("ti".to_owned()), ..wish(&[advice], DAY.0, DAY.1) };
        let offer = offers(&mut counter, &asked).remove(1);
        assert_eq!(local(offer.stops[0].starts_at), "23.11. 09:30");
        let request = OfferBook { client_id: Some(somebody), language: Some("ti".to_owned()), ..book(stops(&offer), None, &asked) };
        let done = booked(&mut counter, request.clone());
        assert_eq!((done.ids.len(), done.offers.len()), (1, 0));
        assert_eq!(booked(&mut counter, request).ids, done.ids, "asked again, answered as the first time");
        assert_eq!(ticks(office), (9 + 3) * 2 + 9, "two with their buffers, the interpreter without");
        let request = AppointmentList { from: day(DAY.0), to: day(DAY.1), staff_id: None, client_id: None };
        let list = appointment::list(&mut counter, request).expect("a list");
        let row = &list.appointments[0];
        assert_eq!(row.subject, "Beratung", "nothing was typed: the service says what it is about");
        assert_eq!(row.resources.iter().map(|one| one.kind).collect::<Vec<_>>(), [ResourceKind::Room], "who may yet decline is not told");
        assert_eq!(row.interpreter.as_ref().map(|one| one.state), Some(RequestState::Offered), "they are asked, and have not said yes");
        assert_eq!(list.resources.len(), 2, "room and interpreter have lanes of their own");
        assert!(list.resources.iter().any(|lane| lane.resource_id == voice && lane.working.len() == 1));
        let left = offers(&mut counter, &asked);
        assert_eq!(starts(&left), ["23.11. 10:30", "23.11. 11:00"], "at 10:25 the last buffer ends and the next begins");

        // Moved on by an hour it takes everything along; taken back it stands where it was.
        let moved = AppointmentMove { room: None,
            op_id: op(), id: row.id.clone(), version: row.version, staff_id: row.staff_id.clone(),
            starts_at: at("2026-11-23 10:30"), ends_at: at("2026-11-23 11:15"),
        };
        let undone = moved.op_id.clone();
        appointment::reschedule(&mut counter, moved).expect("moved");
        assert_eq!(ticks(office), (9 + 3) * 2, "the interpreter was asked for the other time");
        undo::undo(&mut counter, Undo { op_id: op(), of: undone }).expect("back");
        assert_eq!(starts(&offers(&mut counter, &asked)), ["23.11. 10:30", "23.11. 11:00"], "as before");
        let request = book(stops(&left[0]), None, &asked);
        let of = request.op_id.clone();
        booked(&mut counter, request);
        assert_eq!((count(office, "appointment"), count(office, "appointment_resource")), (2, 2));
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!((count(office, "appointment"), count(office, "appointment_resource")), (1, 1));
        assert_eq!(ticks(office), (9 + 3) * 2 + 9);
    }

    fn an_appointment_goes_to_another_room_and_keeps_its_time_and_its_confirmation(office) {
        let (mut counter, first) = setting(office);
        let small = room(office, plain_room("2.14", &[ResourceFeature::Screen]));
        let other = room(office, plain_room("2.15", &[]));
        let closed = room(office, ResourceForm { active: false, ..plain_room("2.16", &[]) });
        let screen = service(office, AppointmentServiceForm { room: true, room_features: vec![ResourceFeature::Screen], buffer_after: 10, ..plain_service("Beratung", 30) });
        let asked = wish(&[screen], DAY.0, DAY.1);
        let all = offers(&mut counter, &asked);
        let id = booked(&mut counter, book(stops(&all[0]), None, &asked)).ids.remove(0);
        let row = |session: &mut Session| {
            let list = AppointmentList { from: day(DAY.0), to: day(DAY.1), staff_id: None, client_id: None };
            appointment::list(session, list).expect("a list").appointments.into_iter().find(|row| row.id == id).expect("listed")
        };
        let seen = row(&mut counter);
        let confirm = AppointmentStep { op_id: op(), id: id.clone(), version: seen.version, to: S::Confirmed, reason: String::new(), by: None };
        appointment::step(&mut counter, confirm).expect("confirmed");
        let seen = row(&mut counter);
        let change = |to: &ResourceId| Some(RoomChange { from: small.clone(), to: to.clone() });
        let check = AppointmentCheck { id: Some(id.clone()), staff_id: first.clone(), starts_at: seen.starts_at, ends_at: seen.ends_at, room: change(&other) };
        let told = appointment::check(&mut counter, check.clone()).expect("an answer");
        assert_eq!(told.iter().map(|one| (one.kind, one.refuses, one.resource_name.as_deref())).collect::<Vec<_>>(), [(Obstacle::RoomUnfit, false, Some("2.15"))], "it has no screen, and is free");
        let moved = |version, room| AppointmentMove { op_id: op(), id: id.clone(), version, staff_id: first.clone(), starts_at: seen.starts_at, ends_at: seen.ends_at, room };
        assert_eq!(code(appointment::reschedule(&mut counter, moved(seen.version, change(&closed)))), "resource-not-in-use");
        assert_eq!(code(appointment::reschedule(&mut counter, moved(seen.version, Some(RoomChange { from: other.clone(), to: small.clone() })))), "request-invalid", "it is not in that room");
        let request = moved(seen.version, change(&other));
        let of = request.op_id.clone();
        appointment::reschedule(&mut counter, request).expect("in the other room");
        let now = row(&mut counter);
        assert_eq!((now.state, now.starts_at, now.resources[0].id.clone()), (S::Confirmed, seen.starts_at, other.clone()));
        assert_eq!((ticks(office), count(office, "appointment_earlier")), (16, 0), "person and room with their buffer; no other time, so no thread");
        assert_eq!(code(appointment::reschedule(&mut counter, moved(seen.version, change(&other)))), "version-conflict", "somebody has seen the old room");
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(row(&mut counter).resources[0].id, small);

        // Somebody else has the other room then: told why not, and refused all the same.
        office.person("second", Role::CaseManager);
        let second = works(office, "second", &[1], NINE, TWELVE);
        let stop = StopWish { service_id: None, starts_at: seen.starts_at, ends_at: seen.ends_at, staff_ids: vec![second], resource_ids: vec![other.clone()], interpreter_id: None };
        booked(&mut counter, book(vec![stop], None, &asked));
        let told = appointment::check(&mut counter, check).expect("an answer");
        assert_eq!((told[0].kind, told[0].refuses, told[0].resource_name.as_deref()), (Obstacle::Taken, true, Some("2.15")));
        let version = row(&mut counter).version;
        assert_eq!(code(appointment::reschedule(&mut counter, moved(version, change(&other)))), "time-taken");
        assert_eq!(row(&mut counter).resources[0].id, small, "all of it or nothing");
    }

    fn a_hold_keeps_the_time_for_its_maker_and_ends_by_the_clock_alone(office) {
        let (mut counter, _) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let asked = wish(&[], DAY.0, DAY.1);
        let first_offer = offers(&mut counter, &asked).remove(0);
        let held = appointment::hold(&mut counter, hold(stops(&first_offer), &asked)).expect("held");
        let hold_id = held.hold_id.clone().expect("nobody was faster");
        assert_eq!(held.held_until.0 - counter.clock().now().0, 10 * 60_000_000, "ten minutes");
        assert_eq!(starts(&offers(&mut second, &asked))[0], "23.11. 09:30", "nobody is offered it");
        let late = appointment::hold(&mut second, hold(stops(&first_offer), &asked)).expect("an answer");
        assert_eq!((late.hold_id, starts(&late.offers)[0].as_str()), (None, "23.11. 09:30"), "told, and offered the next");
        let late = booked(&mut second, book(stops(&first_offer), None, &asked));
        assert_eq!((late.ids.len(), starts(&late.offers)[0].as_str()), (0, "23.11. 09:30"));
        let theft = HoldRelease { op_id: op(), id: hold_id.clone() };
        assert_eq!(code(appointment::release_hold(&mut second, theft)), "hold-not-yours");
        assert_eq!(code(appointment::book_offer(&mut second, book(stops(&first_offer), Some(hold_id.clone()), &asked))), "hold-not-yours");

        // Another offer is held instead: the first is free at once.
        let next_offer = offers(&mut counter, &asked).remove(0);
        let other = OfferHold { instead_of: Some(hold_id), ..hold(stops(&next_offer), &asked) };
        let other = appointment::hold(&mut counter, other).expect("held").hold_id.expect("nobody was faster");
        assert_eq!(starts(&offers(&mut second, &asked))[..2], ["23.11. 09:00", "23.11. 10:00"]);
        let done = booked(&mut counter, book(stops(&next_offer), Some(other), &asked));
        assert_eq!((done.ids.len(), count(office, "appointment_hold"), ticks(office)), (1, 0, 6));

        // Nobody gives this one back. Ten minutes later it is as if it had never been.
        appointment::hold(&mut counter, hold(stops(&first_offer), &asked)).expect("held");
        let mut before = at_time(office, "second", "2026-11-22 10:09");
        assert!(booked(&mut before, book(stops(&first_offer), None, &asked)).ids.is_empty(), "a minute is left");
        let mut after = at_time(office, "second", "2026-11-22 10:10");
        assert_eq!(starts(&offers(&mut after, &asked))[0], "23.11. 09:00");
        assert_eq!(booked(&mut after, book(stops(&first_offer), None, &asked)).ids.len(), 1);
        assert_eq!((count(office, "appointment_hold"), ticks(office)), (0, 12));
    }

    fn a_booking_after_the_hold_ran_out_takes_the_time_if_it_is_still_there(office) {
        let (mut counter, _) = setting(office);
        let asked = wish(&[], DAY.0, DAY.1);
        let offer = offers(&mut counter, &asked).remove(0);
        let held = appointment::hold(&mut counter, hold(stops(&offer), &asked)).expect("held").hold_id;
        let mut late = at_time(office, "counter", "2026-11-22 10:30");
        assert_eq!(booked(&mut late, book(stops(&offer), held.clone(), &asked)).ids.len(), 1);
        let again = booked(&mut late, book(stops(&offer), held, &asked));
        assert_eq!((again.ids.len(), starts(&again.offers)[0].as_str()), (0, "23.11. 09:30"));
        assert_eq!(count(office, "appointment"), 1);
    }

    fn several_errands_are_one_visit_and_booked_as_a_whole_or_not_at_all(office) {
        let (mut counter, _) = setting(office);
        let debt = office.person("debt", Role::CaseManager).me().id;
        works(office, "debt", &[1], NINE + 60, NINE + 120);
        let resource = ResourceId::from(&debt);
        let version = in_store(office, |tx| tx.value("SELECT version FROM resource WHERE id = $1", store::params![&resource]));
        let hours = vec![HoursFrom { valid_from: None, weeks: 1, hours: vec![HoursLine { week: 1, weekday: 1, from_minute: 600, to_minute: 660 }] }];
        let skilled = StaffSkills { id: debt, version, name: String::new(), skills: vec![Need::Debt], hours };
        appointment::save_skills(&mut office.admin, StaffSkillsSave { op_id: op(), staff: skilled }).expect("saved");
        let talk = service(office, plain_service("Erstgespräch", 30));
        let debts = service(office, AppointmentServiceForm { skills: vec![Need::Debt], ..plain_service("Schulden", 30) });
        let asked = wish(&[debts.clone(), talk], "2026-11-23", "2026-11-24");
        let found = offers(&mut counter, &asked);
        let best = &found[0];
        assert_eq!(
            best.stops.iter().map(|stop| (stop.service_name.as_str(), local(stop.starts_at))).collect::<Vec<_>>(),
            [("Erstgespräch", "23.11. 09:30".to_owned()), ("Schulden", "23.11. 10:00".to_owned())],
            "in the order that needs no waiting"
        );
        assert!(best.reasons.contains(&OfferReason::NoWaiting) && best.waiting_minutes == 0);
        // Somebody takes the second half: nothing of the chain is booked.
        let second_half = vec![stops(best).remove(1)];
        assert_eq!(booked(&mut counter, book(second_half, None, &wish(&[debts], DAY.0, DAY.1))).ids.len(), 1);
        let refused = booked(&mut counter, book(stops(best), None, &asked));
        assert!(refused.ids.is_empty());
        assert_eq!((count(office, "appointment"), ticks(office)), (1, 6));
        let next = refused.offers.first().expect("the next chain");
        let done = booked(&mut counter, book(stops(next), None, &asked));
        let visits: Vec<Option<String>> = in_store(office, |tx| {
            tx.all("SELECT visit_id FROM appointment WHERE visit_id IS NOT NULL", &[], |row| row.get(0))
        });
        assert_eq!((done.ids.len(), visits.len()), (2, 2));
        assert_eq!(visits[0], visits[1], "one visit");
        let mut overlapping = stops(next);
        overlapping[1].starts_at = overlapping[0].starts_at;
        overlapping[1].ends_at = overlapping[0].ends_at;
        assert_eq!(code(appointment::book_offer(&mut counter, book(overlapping, None, &asked))), "appointment-overlap");
    }

    fn a_group_is_joined_until_it_is_full(office) {
        let (mut counter, _) = setting(office);
        room(office, plain_room("Saal", &[]));
        let course = service(office, AppointmentServiceForm { capacity: 3, room: true, ..plain_service("Gruppenberatung", 60) });
        let people: Vec<_> = ["Amal", "Bea", "Cem", "Dia"].iter().map(|name| client(&mut counter, name, None)).collect();
        let asked = wish(&[course], DAY.0, DAY.1);
        let offer = offers(&mut counter, &asked).remove(0);
        let request = OfferBook { client_id: Some(people[0].clone()), ..book(stops(&offer), None, &asked) };
        let id = booked(&mut counter, request).ids.remove(0);
        let join = |who: usize, version| AppointmentJoin { op_id: op(), id: id.clone(), version, client_id: people[who].clone() };
        let group = offers(&mut counter, &asked).remove(0).group.expect("the group stands first");
        assert_eq!((&group.id, group.seats, group.left), (&id, 3, 2));
        appointment::join(&mut counter, join(1, group.version)).expect("room for two more");
        assert_eq!(code(appointment::join(&mut counter, join(2, group.version))), "version-conflict", "somebody joined meanwhile");
        assert_eq!(code(appointment::join(&mut counter, join(1, group.version + 1))), "appointment-joined");
        assert_eq!(code(appointment::join(&mut counter, join(0, group.version + 1))), "appointment-joined");
        appointment::join(&mut counter, join(2, group.version + 1)).expect("the last place");
        assert_eq!(code(appointment::join(&mut counter, join(3, group.version + 2))), "appointment-full");
        assert!(offers(&mut counter, &asked).iter().all(|offer| offer.group.is_none()), "a full group is not offered");
        let of_guest = AppointmentList { from: day(DAY.0), to: day(DAY.1), staff_id: None, client_id: Some(people[2].clone()) };
        assert_eq!(appointment::list(&mut counter, of_guest).expect("a list").appointments.len(), 1, "it is theirs as well");
        let leave = AppointmentLeave { op_id: op(), id: id.clone(), version: group.version + 2, client_id: people[1].clone() };
        appointment::leave(&mut counter, leave).expect("ill");
        assert_eq!(offers(&mut counter, &asked).remove(0).group.expect("a place").left, 1);
        let row = appointment::list(&mut counter, AppointmentList { from: day(DAY.0), to: day(DAY.1), staff_id: None, client_id: None }).expect("a list").appointments.remove(0);
        assert_eq!((row.seats, row.guests.len()), (3, 1));
    }

    fn what_lost_its_room_or_its_person_is_listed_and_nothing_is_lost(office) {
        let (mut counter, id) = setting(office);
        let small = room(office, plain_room("2.14", &[]));
        let advice = service(office, AppointmentServiceForm { room: true, ..plain_service("Beratung", 30) });
        let asked = wish(&[advice], DAY.0, "2026-11-24");
        let offer = offers(&mut counter, &asked).remove(0);
        booked(&mut counter, book(stops(&offer), None, &asked));
        assert!(appointment::replan(&mut counter, Nothing {}).expect("a list").is_empty());
        let close = |version, active| ResourceSave { op_id: op(), resource: ResourceForm { id: Some(small.clone()), version, active, ..plain_room("2.14", &[]) } };
        let closed = appointment::save_resource(&mut office.admin, close(1, false)).expect("closed");
        let listed = appointment::replan(&mut counter, Nothing {}).expect("a list");
        assert_eq!((listed.len(), listed[0].missing.clone()), (1, vec!["2.14".to_owned()]));
        assert_eq!(listed[0].appointment.state, S::Booked, "it stands until somebody has talked to the client");
        assert!(offers(&mut counter, &asked).is_empty(), "no room is left");
        assert!(booked_in(&mut counter, &offer, &asked), "a closed room is refused");
        appointment::save_resource(&mut office.admin, close(closed.version, true)).expect("open again");
        let away = AbsenceAdd { op_id: op(), staff_id: id, starts_at: at("2026-11-23 00:00"), ends_at: at("2026-11-24 00:00") };
        appointment::add_absence(&mut counter, away).expect("entered");
        let listed = appointment::replan(&mut counter, Nothing {}).expect("a list");
        assert_eq!(listed[0].missing, ["Person counter"]);
        let row = &listed[0].appointment;
        let cancel = AppointmentStep { op_id: op(), id: row.id.clone(), version: row.version, to: S::Cancelled, reason: "told".to_owned(), by: None };
        appointment::step(&mut counter, cancel).expect("cancelled");
        assert!(appointment::replan(&mut counter, Nothing {}).expect("a list").is_empty());
    }

    fn what_makes_no_sense_is_refused_beside_its_field(office) {
        let (mut counter, _) = setting(office);
        let line = |week, weekday, from_minute, to_minute| HoursLine { week, weekday, from_minute, to_minute };
        let hours = |lines: Vec<HoursLine>| vec![HoursFrom { valid_from: Some(day("2026-11-23")), weeks: 2, hours: lines }];
        let twice = |hours: Vec<HoursFrom>| [hours.clone(), hours].concat();
        for (hours, field) in [
            (hours(vec![line(1, 1, 540, 720), line(2, 1, 540, 720), line(1, 1, 660, 800)]), "hours.0.hours.2"),
            (hours(vec![line(3, 1, 540, 720)]), "hours.0.hours.0"),
            (hours(vec![line(1, 8, 540, 720)]), "hours.0.hours.0"),
            (hours(vec![line(1, 1, 720, 720)]), "hours.0.hours.0"),
            (hours(vec![line(1, 1, 540, 99_999)]), "hours.0.hours.0"),
            (twice(hours(vec![])), "hours.1.valid_from"),
            (vec![HoursFrom { valid_from: None, weeks: 2, hours: vec![] }], "hours.0.valid_from"),
            (vec![HoursFrom { valid_from: Some(day("2026-11-23")), weeks: 9, hours: vec![] }], "hours.0.valid_from"),
        ] {
            let request = ResourceSave { op_id: op(), resource: ResourceForm { hours, ..plain_room("2.14", &[]) } };
            let error = appointment::save_resource(&mut office.admin, request).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), ("hours-invalid", Some(field)));
        }
        for (form, field, expected) in [
            (ResourceForm { name: "  ".to_owned(), ..plain_room("", &[]) }, "name", "field-required"),
            (ResourceForm { seats: 0, ..plain_room("2.14", &[]) }, "seats", "field-range"),
            (ResourceForm { kind: ResourceKind::Caseworker, ..plain_room("2.14", &[]) }, "kind", "resource-kind"),
        ] {
            let error = appointment::save_resource(&mut office.admin, ResourceSave { op_id: op(), resource: form }).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
        for (form, field, expected) in [
            (AppointmentServiceForm { minutes: 7, ..plain_service("x", 30) }, "minutes", "appointment-length"),
            (AppointmentServiceForm { buffer_after: 3, ..plain_service("x", 30) }, "buffer_after", "appointment-grid"),
            (AppointmentServiceForm { buffer_before: 125, ..plain_service("x", 30) }, "buffer_before", "field-range"),
            (AppointmentServiceForm { capacity: 0, ..plain_service("x", 30) }, "capacity", "field-range"),
            (AppointmentServiceForm { staff_count: 9, ..plain_service("x", 30) }, "staff_count", "field-range"),
            (plain_service(" ", 30), "name", "field-required"),
        ] {
            let request = AppointmentServiceSave { op_id: op(), service: form };
            let error = appointment::save_service(&mut office.admin, request).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
        assert_eq!((count(office, "appointment_service"), count(office, "working_pattern")), (0, 1), "nothing was kept");
        let good = wish(&[], DAY.0, DAY.1);
        let unknown = AppointmentServiceId::parse("01930000-0000-7000-8000-0000000000ff").expect("an id");
        for (asked, field, expected) in [
            (OfferWish { minutes: 7, ..good.clone() }, "minutes", "appointment-length"),
            (OfferWish { services: vec![unknown.clone()], ..good.clone() }, "services", "appointment-service-gone"),
            (OfferWish { services: vec![unknown; 5], ..good.clone() }, "services", "appointment-errands"),
            (OfferWish { not_weekdays: vec![0], ..good.clone() }, "not_weekdays", "appointment-weekday"),
            (OfferWish { to: day("2027-11-23"), ..good.clone() }, "to", "period-too-long"),
            (OfferWish { language: Some("!".to_owned()), ..good.clone() }, "language", "language-unknown"),
        ] {
            let error = appointment::offers(&mut counter, asked).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
        assert_eq!(code(appointment::setup(&mut counter, Nothing {})), "permission-denied");
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let nothing = StopWish { service_id: None, starts_at: at("2026-11-23 09:00"), ends_at: at("2026-11-23 09:30"), staff_ids: vec![staff_id(office, "counter")], resource_ids: vec![], interpreter_id: None };
        assert_eq!(code(appointment::hold(&mut privacy, hold(vec![nothing.clone()], &good))), "permission-denied");
        assert_eq!(code(appointment::book_offer(&mut privacy, book(vec![nothing], None, &good))), "permission-denied");
    }

    fn hours_in_a_rhythm_of_weeks_are_offered_in_their_weeks_and_not_written_over_by_the_simple_form(office) {
        let (mut counter, id) = setting(office);
        let setup = appointment::setup(&mut office.admin, Nothing {}).expect("a setup");
        let version = setup.staff[0].version;
        let line = |week, weekday| HoursLine { week, weekday, from_minute: NINE, to_minute: NINE + 30 };
        let hours = vec![
            setup.staff[0].hours[0].clone(),
            HoursFrom { valid_from: Some(day("2026-11-30")), weeks: 2, hours: vec![line(1, 1), line(2, 2)] },
        ];
        let staff = StaffSkills { id, version, name: String::new(), skills: vec![], hours };
        let save = |version| StaffSkillsSave { op_id: op(), staff: StaffSkills { version, ..staff.clone() } };
        let done = appointment::save_skills(&mut office.admin, save(version)).expect("saved");
        assert_eq!(code(appointment::save_skills(&mut office.admin, save(version))), "version-conflict");
        assert_eq!(starts(&offers(&mut counter, &wish(&[], "2026-11-30", "2026-12-18"))), ["30.11. 09:00", "08.12. 09:00", "14.12. 09:00"]);
        assert_eq!(offers(&mut counter, &wish(&[], "2026-11-24", "2026-11-27")).len(), 4 * 6, "until then as before");
        let row = crate::made::row(office, "counter");
        let simple = desk::api::appointment::WorkingHoursSave { op_id: op(), staff_id: row.id, version: row.version, hours: vec![] };
        assert_eq!(code(desk::staff::save_hours(&mut office.admin, simple)), "hours-rhythm");
        assert_eq!(appointment::setup(&mut office.admin, Nothing {}).expect("a setup").staff[0].version, done.version);
    }

    fn whatever_several_desks_do_at_once_no_two_appointments_share_a_person_or_a_room(office) {
        setting(office);
        let mut sessions: Vec<Session> = ["one", "two", "three"].iter().map(|login| office.person(login, Role::CaseManager)).collect();
        sessions.push(office.sign_in("counter"));
        works(office, "one", &[1], NINE, TWELVE);
        room(office, plain_room("2.14", &[]));
        let advice = service(office, AppointmentServiceForm { buffer_after: 5, room: true, ..plain_service("Beratung", 30) });
        let short = service(office, plain_service("Kurz", 15));
        let wins = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for (who, session) in sessions.iter_mut().enumerate() {
                let (advice, short, wins) = (&advice, &short, &wins);
                scope.spawn(move || {
                    // Each desk draws its own history; which of them meet is up to the machine.
                    let mut dice = 0x9e37_79b9_u64.wrapping_mul(who as u64 + 1);
                    let mut draw = |sides: u64| { dice ^= dice << 13; dice ^= dice >> 7; dice ^= dice << 17; (dice % sides) as usize };
                    let mut mine: Vec<AppointmentId> = Vec::new();
                    for _ in 0..12 {
                        let services = match draw(3) { 0 => vec![advice.clone()], 1 => vec![short.clone()], _ => vec![short.clone(), advice.clone()] };
                        let asked = OfferWish { limit: 3, ..wish(&services, DAY.0, DAY.1) };
                        let found = offers(session, &asked);
                        if found.is_empty() || (draw(3) == 0 && !mine.is_empty()) {
                            let Some(id) = mine.pop() else { continue };
                            let list = AppointmentList { from: day(DAY.0), to: day(DAY.1), staff_id: None, client_id: None };
                            let rows = appointment::list(session, list).expect("a list").appointments;
                            let version = rows.iter().find(|row| row.id == id).expect("it stands").version;
                            let cancel = AppointmentStep { op_id: op(), id, version, to: S::Cancelled, reason: "x".to_owned(), by: None };
                            answered(|| appointment::step(session, cancel.clone()));
                            continue;
                        }
                        let chosen = stops(&found[draw(found.len() as u64)]);
                        let held = if draw(2) == 0 {
                            let request = hold(chosen.clone(), &asked);
                            match answered(|| appointment::hold(session, request.clone())).hold_id {
                                Some(id) => Some(id),
                                None => continue,
                            }
                        } else { None };
                        let had_hold = held.is_some();
                        let request = book(chosen, held, &asked);
                        let done = answered(|| appointment::book_offer(session, request.clone()));
                        assert!(!had_hold || !done.ids.is_empty(), "what was held is booked");
                        wins.fetch_add(done.ids.len(), std::sync::atomic::Ordering::Relaxed);
                        mine.extend(done.ids);
                    }
                });
            }
        });
        assert!(wins.into_inner() >= 4, "somebody books");
        // Held against the appointments themselves: the ticks are what is on trial.
        let spans: Vec<(String, i64, i64, String)> = in_store(office, |tx| tx.all(
            "SELECT a.staff_id, a.starts_at, a.ends_at + a.buffer_after * 60000000, a.id FROM appointment a WHERE a.state <> 'cancelled'
             UNION ALL
             SELECT ar.resource_id, a.starts_at, a.ends_at + a.buffer_after * 60000000, a.id
             FROM appointment a JOIN appointment_resource ar ON ar.appointment_id = a.id WHERE a.state <> 'cancelled'",
            &[],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
        ));
        for (index, one) in spans.iter().enumerate() {
            for other in &spans[index + 1..] {
                let share = one.0 == other.0 && one.3 != other.3 && one.1 < other.2 && other.1 < one.2;
                assert!(!share, "{one:?} and {other:?}");
            }
        }
        let expected: i64 = spans.iter().map(|span| (span.2 - span.1) / 300_000_000).sum();
        assert_eq!(ticks(office), expected, "each appointment has its ticks and nothing else has any");
    }
}

/// Whoever is told that the store is busy asks again, with the same act.
fn answered<T>(mut act: impl FnMut() -> desk::Result<T>) -> T {
    loop {
        match act() {
            Err(error) if error.code() == "store-busy" => {}
            other => return other.expect("an answer"),
        }
    }
}

/// Whether booking it is refused because something of it is not in use.
fn booked_in(session: &mut Session, offer: &OfferRow, asked: &OfferWish) -> bool {
    code(appointment::book_offer(session, book(stops(offer), None, asked))) == "resource-not-in-use"
}
