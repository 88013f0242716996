//! Offers with an interpreter: who may come, what they cost, held and asked with the booking, and what a refusal leaves behind.

use super::{
    DAY, answered, book, booked, count, hold, interpreter, offers, plain_room, plain_service, room, service, setting, starts,
    stops, wish,
};
use crate::{
    interpreter::{add, answer, coordinator, form, row},
    made::{at, client, day, in_store, local, ticks},
};
use desk::{
    Session,
    api::{
        appointment::{AppointmentList, AppointmentMove, AppointmentRow, AppointmentStep, WorkingHour},
        booking::{AppointmentServiceForm, OfferBook, OfferWish},
        interpreter::{InterpreterAnswer, InterpreterExceptionAdd, InterpreterForm},
        session::{Nothing, Undo},
    },
    appointment, interpreter as pool_of, undo,
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{
        Blocker, DeclineCause, ExceptionKind, GenderWish, InterpreterKind, InterpreterMode, OfferState, RequestState as S,
    },
    need::Need,
    office::Role,
    schedule::offer::OfferReason,
};
use migradesk_tests::{Office, code, on_both_engines, op};

const TI: &str = "ti";

fn asked(services: &[domain::id::AppointmentServiceId]) -> OfferWish {
    OfferWish { language: Some(TI.to_owned()), ..wish(services, DAY.0, DAY.1) }
}

/// On weekdays from nine on, to this hour.
fn until(hour: u32, name: &str) -> InterpreterForm {
    let hours = (1..=5).map(|weekday| WorkingHour { weekday, from_minute: 9 * 60, to_minute: hour * 60 }).collect();
    InterpreterForm { hours, ..form(name) }
}

fn listed(session: &mut Session) -> Vec<AppointmentRow> {
    let request = AppointmentList { from: day("2026-11-23"), to: day("2026-11-27"), staff_id: None, client_id: None };
    appointment::list(session, request).expect("a list").appointments
}

fn one(session: &mut Session, id: &AppointmentId) -> AppointmentRow {
    listed(session).into_iter().find(|row| row.id == *id).expect("the appointment")
}

fn request_of(session: &mut Session, id: &AppointmentId) -> InterpreterRequestId {
    one(session, id).interpreter.expect("a request").request_id
}

fn booking(offer: &desk::api::booking::OfferRow, wish: &OfferWish, client: Option<&ClientId>) -> OfferBook {
    OfferBook { client_id: client.cloned(), language: Some(TI.to_owned()), ..book(stops(offer), None, wish) }
}

fn request_ticks(office: &Office) -> i64 {
    in_store(office, |tx| tx.value("SELECT CAST(count(*) AS BIGINT) FROM appointment_tick WHERE request_id IS NOT NULL", &[]))
}

on_both_engines! {
    fn an_offer_names_whom_the_pool_would_ask_first_and_what_they_cost_by_the_tariff_of_the_day(office) {
        let (mut counter, _) = setting(office);
        let mut pool = coordinator(office);
        add(&mut pool, until(12, "Almaz"));
        add(&mut pool, InterpreterForm { kind: InterpreterKind::Volunteer, tariff: "volunteer".to_owned(), ..until(12, "Bisrat") });
        let best = offers(&mut pool, &asked(&[])).remove(0);
        let voice = &best.interpreters[0];
        assert_eq!(voice.name.as_deref(), Some("Almaz"), "whoever runs the pool is told");
        assert_eq!((voice.fee_cents, voice.travel_cents), (Some(4_650), Some(420)), "a half hour, sworn; ten kilometres");
        assert_eq!(offers(&mut counter, &asked(&[]))[0].interpreters[0].name, None, "nobody else is, before they accept");
        let by_phone = OfferWish { mode: InterpreterMode::Phone, ..asked(&[]) };
        assert_eq!(offers(&mut counter, &by_phone)[0].interpreters[0].travel_cents, Some(0), "nobody travels to a telephone");
        // Almaz has a service already: who served least is asked first.
        let done = booked(&mut counter, booking(&best, &asked(&[]), None));
        let request = request_of(&mut counter, &done.ids[0]);
        answer(&mut pool, &request, OfferState::Accepted).expect("accepted");
        let next = offers(&mut pool, &asked(&[])).remove(0);
        assert_eq!((next.interpreters[0].name.as_deref(), next.interpreters[0].kind), (Some("Bisrat"), InterpreterKind::Volunteer));
        assert_eq!(next.interpreters[0].fee_cents, Some(1_000));
    }

    fn nobody_is_offered_who_is_away_refuses_knows_the_client_or_may_not_serve_and_the_answer_says_so(office) {
        let (mut counter, _) = setting(office);
        let mut pool = coordinator(office);
        let selam = client(&mut counter, "Selam", Some(TI));
        let none = |session: &mut Session, wish: &OfferWish| appointment::offers(session, wish.clone()).expect("an answer");
        let empty = none(&mut counter, &asked(&[]));
        let told = empty.interpreters.expect("an interpreter may be offered");
        assert_eq!((empty.offers.len(), told.known, told.none), (0, 0, true));

        let knows = add(&mut pool, until(12, "Almaz"));
        add(&mut pool, InterpreterForm { kind: InterpreterKind::Volunteer, tariff: "volunteer".to_owned(), ..until(12, "Bisrat") });
        let refuses = add(&mut pool, InterpreterForm { refused: vec![Need::Debt], ..until(12, "Feven") });
        let debts = OfferWish { need: Some(Need::Debt), client_id: Some(selam.clone()), ..asked(&[]) };
        let found = none(&mut counter, &debts);
        assert_eq!(found.offers[0].interpreters[0].id, knows, "debts are serious: no volunteer, and Feven refuses them");
        let told = found.interpreters.expect("told");
        assert_eq!((told.known, told.able, told.none), (3, 1, false));
        assert_eq!(told.blocked.iter().map(|one| one.blocker).collect::<Vec<_>>(), [Blocker::VolunteerSeriousWeight], "refused topics are the pool's business");
        assert_eq!(none(&mut pool, &OfferWish { client_id: None, ..debts.clone() }).interpreters.expect("told").blocked.len(), 2);

        // She declines, because she knows Selam: for Selam she is not offered again, for others she is.
        let done = booked(&mut counter, booking(&found.offers[0], &debts, Some(&selam)));
        let request = request_of(&mut counter, &done.ids[0]);
        let version = row(&mut pool, &request).version;
        let declined = InterpreterAnswer { op_id: op(), id: request, version, answer: OfferState::Declined, cause: Some(DeclineCause::Conflict) };
        pool_of::answer(&mut pool, declined).expect("declined");
        assert!(none(&mut counter, &debts).offers.is_empty());
        assert!(!none(&mut counter, &OfferWish { client_id: None, ..debts.clone() }).offers.is_empty());
        // Whatever a screen sends, she is not asked: the next offers come back, and there are none.
        let forged = none(&mut counter, &OfferWish { client_id: None, ..debts.clone() }).offers.remove(0);
        let refused = booked(&mut counter, booking(&forged, &debts, Some(&selam)));
        assert_eq!((refused.ids.len(), refused.offers.len()), (0, 0));
        assert_eq!(appointment::hold(&mut counter, hold(stops(&forged), &debts)).expect("an answer").hold_id, None);
        // The topic nobody named is taken for the gravest, and has to be named before somebody is asked.
        let unknown = OfferWish { need: None, ..asked(&[]) };
        let found = none(&mut counter, &unknown);
        assert_eq!(found.interpreters.map(|told| (told.need, told.able)), Some((None, 2)));
        assert_eq!(code(appointment::book_offer(&mut counter, booking(&found.offers[0], &unknown, None))), "field-required");

        let away = |id: &InterpreterId| InterpreterExceptionAdd {
            op_id: op(), interpreter_id: id.clone(), starts_at: at("2026-11-23 00:00"), ends_at: at("2026-11-23 11:00"), kind: ExceptionKind::Away,
        };
        pool_of::add_exception(&mut pool, away(&refuses)).expect("away");
        let school = OfferWish { need: Some(Need::Residence), client_id: Some(selam), ..asked(&[]) };
        assert_eq!(starts(&none(&mut counter, &school).offers), ["23.11. 11:00", "23.11. 11:30"], "Feven is back at eleven");
        let man = OfferWish { gender_wish: GenderWish::ManOnly, ..school };
        assert!(none(&mut counter, &man).offers.is_empty());
    }

    fn where_nobody_can_come_it_is_told_when_somebody_could_be_reached_by_telephone(office) {
        let (mut counter, _) = setting(office);
        let mut pool = coordinator(office);
        add(&mut pool, InterpreterForm { modes: vec![InterpreterMode::Phone], ..until(10, "Almaz") });
        let answer = appointment::offers(&mut counter, asked(&[])).expect("an answer");
        let told = answer.interpreters.expect("told");
        assert!(answer.offers.is_empty() && told.none);
        let others: Vec<_> = told.others.iter().map(|one| (one.mode, local(one.starts_at))).collect();
        assert_eq!(others, [(InterpreterMode::Phone, "23.11. 09:00".to_owned())], "not by video: nobody does");
        let by_phone = OfferWish { mode: InterpreterMode::Phone, ..asked(&[]) };
        assert_eq!(starts(&offers(&mut counter, &by_phone)), ["23.11. 09:00", "23.11. 09:30"]);
    }

    fn a_hold_keeps_the_interpreter_and_the_booking_asks_them_in_the_same_act(office) {
        let (mut counter, _) = setting(office);
        let mut other = office.person("other", Role::CaseManager);
        crate::made::works(office, "other", &[1], 9 * 60, 12 * 60);
        let almaz = interpreter(office, "Almaz", TI);
        room(office, plain_room("2.14", &[]));
        let advice = service(office, AppointmentServiceForm { buffer_before: 5, room: true, ..plain_service("Beratung", 30) });
        let asked = asked(&[advice]);
        let offer = offers(&mut counter, &asked).remove(0);
        let held = appointment::hold(&mut counter, hold(stops(&offer), &asked)).expect("held").hold_id;
        assert!(held.is_some());
        // The other caseworker is free at nine, and so is no room: but also without one there is nobody to interpret.
        let elsewhere = OfferWish { services: vec![], ..asked.clone() };
        assert_eq!(starts(&offers(&mut other, &elsewhere))[0], "23.11. 09:30", "the interpreter is reserved");
        let request = OfferBook { hold_id: held, ..booking(&offer, &asked, None) };
        let of = request.op_id.clone();
        let id = booked(&mut counter, request).ids.remove(0);
        let mine = one(&mut counter, &id);
        let told = mine.interpreter.expect("asked");
        assert_eq!((told.state, told.name.as_deref(), mine.state), (S::Offered, None, AppointmentState::Booked));
        assert_eq!(request_ticks(office), 6, "the talk, without the buffer");
        let mut pool = coordinator(office);
        let asked_of = row(&mut pool, &told.request_id);
        assert_eq!((asked_of.interpreter_id, asked_of.form.place.ends_with(", 2.14"), asked_of.due.is_some()), (Some(almaz), true, true));
        answer(&mut pool, &told.request_id, OfferState::Accepted).expect("accepted");
        assert_eq!(one(&mut counter, &id).interpreter.and_then(|told| told.name).as_deref(), Some("Almaz"));
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of })), "version-conflict", "somebody has gone on with it");
    }

    fn a_booking_that_is_taken_back_takes_the_question_to_the_interpreter_with_it(office) {
        let (mut counter, _) = setting(office);
        interpreter(office, "Almaz", TI);
        let offer = offers(&mut counter, &asked(&[])).remove(0);
        let request = booking(&offer, &asked(&[]), None);
        let of = request.op_id.clone();
        booked(&mut counter, request);
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!((count(office, "interpreter_request"), count(office, "interpreter_offer"), ticks(office)), (0, 0, 0));
        // Or the search is left to the pool: nobody is asked yet, nobody's time is held.
        let later = OfferBook { ask_later: true, ..booking(&offer, &asked(&[]), None) };
        let id = booked(&mut counter, later).ids.remove(0);
        assert_eq!((one(&mut counter, &id).interpreter.map(|told| told.state), request_ticks(office)), (Some(S::Open), 0));
    }

    fn who_declines_leaves_the_appointment_standing_and_listed_until_somebody_else_is_asked(office) {
        let (mut counter, _) = setting(office);
        let mut pool = coordinator(office);
        add(&mut pool, until(12, "Almaz"));
        let bisrat = add(&mut pool, until(12, "Bisrat"));
        let offer = offers(&mut counter, &asked(&[])).remove(0);
        let id = booked(&mut counter, booking(&offer, &asked(&[]), None)).ids.remove(0);
        let missing = |session: &mut Session| {
            let rows = appointment::replan(session, Nothing {}).expect("a list");
            rows.into_iter().map(|row| (row.appointment.id, row.interpreter_missing, row.missing.len())).collect::<Vec<_>>()
        };
        assert!(missing(&mut counter).is_empty());
        let request = request_of(&mut counter, &id);
        answer(&mut pool, &request, OfferState::NoAnswer).expect("no answer");
        assert_eq!(missing(&mut counter), [(id.clone(), true, 0)]);
        assert_eq!(one(&mut counter, &id).state, AppointmentState::Booked);
        crate::interpreter::offer(&mut pool, &request, &bisrat).expect("offered");
        assert!(missing(&mut counter).is_empty());
    }

    fn an_appointment_that_is_moved_asks_anew_and_one_that_is_cancelled_lets_the_interpreter_go(office) {
        let (mut counter, staff) = setting(office);
        let mut pool = coordinator(office);
        add(&mut pool, until(12, "Almaz"));
        let offer = offers(&mut counter, &asked(&[])).remove(0);
        let id = booked(&mut counter, booking(&offer, &asked(&[]), None)).ids.remove(0);
        let request = request_of(&mut counter, &id);
        answer(&mut pool, &request, OfferState::Accepted).expect("accepted");
        let version = one(&mut counter, &id).version;
        let moved = AppointmentMove { room: None, op_id: op(), id: id.clone(), version, staff_id: staff, starts_at: at("2026-11-24 10:00"), ends_at: at("2026-11-24 10:30") };
        let of = moved.op_id.clone();
        appointment::reschedule(&mut counter, moved).expect("moved");
        let now = row(&mut pool, &request);
        assert_eq!((now.state, local(now.form.starts_at), now.interpreter_id, request_ticks(office)), (S::Open, "24.11. 10:00".to_owned(), None, 0));
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("back");
        let now = row(&mut pool, &request);
        assert_eq!((now.state, local(now.form.starts_at), request_ticks(office)), (S::Accepted, "23.11. 09:00".to_owned(), 6));
        let version = one(&mut counter, &id).version;
        let cancel = AppointmentStep { op_id: op(), id: id.clone(), version, to: AppointmentState::Cancelled, reason: "krank".to_owned(), by: None };
        appointment::step(&mut counter, cancel).expect("cancelled");
        assert_eq!((row(&mut pool, &request).state, request_ticks(office)), (S::Withdrawn, 0));
    }

    fn one_interpreter_comes_for_the_whole_visit_by_one_request(office) {
        let (mut counter, staff) = setting(office);
        let mut pool = coordinator(office);
        // Who is to be asked first by name leaves too soon.
        add(&mut pool, until(10, "Almaz"));
        let stays = add(&mut pool, until(12, "Bisrat"));
        let (talk, form) = (service(office, plain_service("Gespräch", 45)), service(office, plain_service("Antrag", 45)));
        let asked = asked(&[talk, form]);
        let offer = offers(&mut counter, &asked).remove(0);
        assert_eq!(offer.interpreters.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), std::slice::from_ref(&stays));
        assert_eq!((offer.interpreter_minutes, offer.interpreters[0].fee_cents), (90, Some(3 * 4_650)), "three half hours, one way");
        assert!(offer.reasons.contains(&OfferReason::SameInterpreter));
        let ids = booked(&mut counter, booking(&offer, &asked, None)).ids;
        let request = request_of(&mut counter, &ids[0]);
        assert_eq!(request_of(&mut counter, &ids[1]), request);
        assert_eq!((request_ticks(office), count(office, "interpreter_request")), (18, 1));
        // The second errand goes to another day: it needs somebody of its own, and Bisrat is asked for the first alone.
        let row_of = one(&mut counter, &ids[1]);
        let moved = AppointmentMove { room: None, op_id: op(), id: ids[1].clone(), version: row_of.version, staff_id: staff, starts_at: at("2026-11-25 09:00"), ends_at: at("2026-11-25 09:45") };
        appointment::reschedule(&mut counter, moved).expect("moved");
        let first = row(&mut pool, &request);
        assert_eq!((first.state, local(first.form.ends_at)), (S::Open, "23.11. 09:45".to_owned()));
        let own = request_of(&mut counter, &ids[1]);
        assert_ne!(own, request);
        assert_eq!(local(row(&mut pool, &own).form.starts_at), "25.11. 09:00");
    }

    fn two_desks_that_want_the_only_interpreter_at_once_get_them_once_and_the_other_gets_the_next_offers(office) {
        setting(office);
        let logins = ["one", "two"];
        for login in logins {
            office.person(login, Role::CaseManager);
            crate::made::works(office, login, &[1], 9 * 60, 12 * 60);
        }
        let almaz = interpreter(office, "Almaz", TI);
        let sessions: Vec<Session> = logins.iter().map(|login| office.sign_in(login)).collect();
        for round in 0..3 {
            let mut sessions: Vec<Session> = logins.iter().map(|login| office.sign_in(login)).collect();
            // Each with a caseworker of their own: nothing but the interpreter is wanted by both.
            let wanted: Vec<_> = sessions.iter_mut().map(|session| {
                let mine = session.me().id;
                let wish = OfferWish { staff_id: Some(mine), ..asked(&[]) };
                (offers(session, &wish).remove(0), wish)
            }).collect();
            assert_eq!(wanted[0].0.interpreters[0].id, almaz);
            let answers: Vec<_> = std::thread::scope(|scope| {
                let running: Vec<_> = sessions.into_iter().zip(&wanted).map(|(mut session, (offer, wish))| {
                    scope.spawn(move || answered(|| appointment::book_offer(&mut session, booking(offer, wish, None))))
                }).collect();
                running.into_iter().map(|one| one.join().expect("no panic")).collect()
            });
            let won: Vec<usize> = answers.iter().map(|answer| answer.ids.len()).collect();
            assert_eq!(won.iter().sum::<usize>(), 1, "round {round}: {won:?}");
            let late = answers.iter().find(|answer| answer.ids.is_empty()).expect("one was late");
            assert!(!late.offers.is_empty(), "the next times");
        }
        drop(sessions);
        assert_eq!(request_ticks(office), 3 * 6);
    }

    fn who_may_not_ask_for_interpreters_books_without(office) {
        let (mut counter, _) = setting(office);
        interpreter(office, "Almaz", TI);
        let offer = offers(&mut counter, &asked(&[])).remove(0);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert_eq!(code(appointment::book_offer(&mut privacy, booking(&offer, &asked(&[]), None))), "permission-denied");
        // No wish for a language, but an interpreter: a screen that makes no sense.
        let nonsense = OfferWish { language: None, ..asked(&[]) };
        assert_eq!(code(appointment::book_offer(&mut counter, booking(&offer, &nonsense, None))), "request-invalid");
    }
}
