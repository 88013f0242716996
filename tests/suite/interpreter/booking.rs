//! From a request to a confirmed booking.

use super::{
    InterpreterForm, InterpreterRequestList, InterpreterScope, add, answer, ask, book, conclude, confirm, coordinator, form,
    matches, offer, row, version, wish,
};
use crate::made::{at, at_time, client, in_store, restrict};
use desk::{
    api::{
        interpreter::{
            InterpreterAnswer, InterpreterAsk, InterpreterAskForm, InterpreterOffer, InterpreterProposal, InterpreterSheetPaper,
            InterpreterSide, InterpreterStep,
        },
        session::{PaperDestination, Undo},
    },
    interpreter, paper, undo,
};
use domain::{
    interpreter::{
        Blocker, DeclineCause, Due, InterpreterKind, InterpreterMode, LegalWeight, Merit, OfferState, Outcome, RequestState as S,
        UnmetCause,
    },
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn ticks(office: &Office) -> i64 {
    in_store(office, |tx| tx.value("SELECT CAST(count(*) AS BIGINT) FROM appointment_tick WHERE request_id IS NOT NULL", &[]))
}

on_both_engines! {
    fn a_request_where_consequences_are_serious_goes_to_the_professional_without_conflict(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let selam = client(&mut counter, "Selam", Some("ti"));
        let knows = add(&mut pool, form("Almaz"));
        let volunteer = add(&mut pool, InterpreterForm { kind: InterpreterKind::Volunteer, tariff: "volunteer".to_owned(), ..form("Bisrat") });
        let fits = add(&mut pool, form("Feven"));
        // It became known by an earlier request of the same client that Almaz knows them.
        let earlier = ask(&mut counter, InterpreterAskForm { starts_at: at("2026-11-25 09:00"), ends_at: at("2026-11-25 10:00"), ..wish(Some(&selam)) });
        offer(&mut pool, &earlier, &knows).expect("offered");
        let seen = version(&mut pool, &earlier);
        let declined = |cause| InterpreterAnswer { op_id: op(), id: earlier.clone(), version: seen, answer: OfferState::Declined, cause };
        assert_eq!(code(interpreter::answer(&mut pool, declined(None))), "field-required");
        interpreter::answer(&mut pool, declined(Some(DeclineCause::Conflict))).expect("declined");

        let request = ask(&mut counter, InterpreterAskForm { weight: LegalWeight::Serious, ..wish(Some(&selam)) });
        let found = matches(&mut pool, &request);
        let told: Vec<(&str, &[Blocker])> = found.iter().map(|one| (one.name.as_str(), one.blockers.as_slice())).collect();
        assert_eq!(
            told,
            [("Feven", &[][..]), ("Almaz", &[Blocker::Conflict][..]), ("Bisrat", &[Blocker::VolunteerSeriousWeight][..])],
        );
        assert!(found[0].merits.contains(&Merit::GenderAsWished) && found[0].merits.contains(&Merit::ServedLeast));
        for blocked in [&knows, &volunteer] {
            assert_eq!(code(offer(&mut pool, &request, blocked)), "interpreter-blocked", "whatever a screen showed");
        }
        assert_eq!(row(&mut pool, &request).due, Some(Due::Find));
        offer(&mut pool, &request, &fits).expect("offered");
        assert_eq!((row(&mut pool, &request).due, ticks(office)), (Some(Due::Wait), 12), "an offer holds the time");
        assert_eq!(row(&mut counter, &request).interpreter_name, None, "who may yet decline is the pool's business");
        answer(&mut pool, &request, OfferState::Accepted).expect("accepted");
        assert_eq!(row(&mut counter, &request).interpreter_name.as_deref(), Some("Feven"));
        assert_eq!(code(conclude(&mut pool, &request, Outcome::Done, None)), "interpreter-state", "not before both have confirmed");
        confirm(&mut counter, &request, InterpreterSide::Office).expect("the client confirms");
        assert_eq!(row(&mut pool, &request).state, S::Accepted);
        assert_eq!(code(confirm(&mut counter, &request, InterpreterSide::Interpreter)), "permission-denied");
        confirm(&mut pool, &request, InterpreterSide::Interpreter).expect("so does the interpreter");
        assert_eq!(row(&mut pool, &request).state, S::Confirmed);
        assert_eq!(code(conclude(&mut pool, &request, Outcome::ClientAbsent, None)), "appointment-not-yet");
        let mut later = at_time(office, "counter", "2026-11-26 09:20");
        conclude(&mut later, &request, Outcome::ClientAbsent, None).expect("the client did not come");
        assert_eq!((row(&mut later, &request).state, row(&mut later, &request).minutes), (S::ClientAbsent, Some(60)));
    }

    fn of_two_who_ask_the_same_interpreter_for_one_time_the_first_wins(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut one = coordinator(office);
        let mut other = office.person("lead", Role::Supervisor);
        let who = add(&mut one, form("Almaz"));
        let first = ask(&mut counter, wish(None));
        let half = InterpreterAskForm { starts_at: at("2026-11-26 09:30"), ends_at: at("2026-11-26 10:30"), ..wish(None) };
        let second = ask(&mut counter, half);
        offer(&mut one, &first, &who).expect("the first");
        assert_eq!(code(offer(&mut other, &second, &who)), "interpreter-taken");
        assert_eq!(matches(&mut other, &second)[0].blockers, [Blocker::Busy]);
        answer(&mut one, &first, OfferState::NoAnswer).expect("no answer");
        offer(&mut other, &second, &who).expect("free again");
    }

    fn two_coordinators_at_once_never_book_one_interpreter_twice(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        office.person("lead", Role::Supervisor);
        let who = add(&mut pool, form("Almaz"));
        for round in 0..6 {
            let hour = |minute: u32| at(&format!("2026-11-{} {:02}:{minute:02}", 24 + round / 3, 9 + 2 * (round % 3)));
            let wishes = [0, 15].map(|minute| InterpreterAskForm { starts_at: hour(minute), ends_at: hour(minute + 30), ..wish(None) });
            let asked = wishes.map(|wish| ask(&mut counter, wish));
            let sessions = ["interpreter", "lead"].map(|login| office.sign_in(login));
            let won: Vec<Option<&str>> = std::thread::scope(|scope| {
                let running: Vec<_> = sessions
                    .into_iter()
                    .zip(&asked)
                    .map(|(mut session, id)| {
                        let request = InterpreterOffer { op_id: op(), id: id.clone(), version: 1, interpreter_id: who.clone() };
                        scope.spawn(move || interpreter::offer(&mut session, request).err().map(|error| error.code()))
                    })
                    .collect();
                running.into_iter().map(|one| one.join().expect("no panic")).collect()
            });
            assert_eq!(won.iter().filter(|error| error.is_none()).count(), 1, "{won:?}");
            assert!(won.contains(&Some("interpreter-taken")), "{won:?}");
        }
        assert_eq!(ticks(office), 6 * 6);
    }

    fn whoever_is_away_refuses_the_topic_or_does_not_work_then_is_told_with_the_reason(office) {
        let mut pool = coordinator(office);
        let only = |form: InterpreterForm, pool: &mut desk::Session| add(pool, form);
        let away = only(form("Away"), &mut pool);
        only(InterpreterForm { refused: vec![domain::need::Need::Residence], ..form("Refuses") }, &mut pool);
        only(InterpreterForm { hours: vec![], ..form("Never") }, &mut pool);
        let extra = only(InterpreterForm { hours: vec![], ..form("Extra") }, &mut pool);
        only(InterpreterForm { modes: vec![InterpreterMode::Phone], ..form("Phone") }, &mut pool);
        only(InterpreterForm { active: false, ..form("Gone") }, &mut pool);
        let exception = |id: &domain::id::InterpreterId, kind, from: &str, to: &str| desk::api::interpreter::InterpreterExceptionAdd {
            op_id: op(), interpreter_id: id.clone(), starts_at: at(from), ends_at: at(to), kind,
        };
        use domain::interpreter::ExceptionKind::{Away, Extra};
        interpreter::add_exception(&mut pool, exception(&away, Away, "2026-11-26 00:00", "2026-11-27 00:00")).expect("away");
        interpreter::add_exception(&mut pool, exception(&extra, Extra, "2026-11-26 08:00", "2026-11-26 09:30")).expect("extra");
        let id = ask(&mut pool, wish(None));
        let told = |pool: &mut desk::Session, name: &str| -> Vec<Blocker> {
            matches(pool, &id).into_iter().find(|one| one.name == name).expect("told").blockers
        };
        assert_eq!(told(&mut pool, "Away"), [Blocker::Away]);
        assert_eq!(told(&mut pool, "Refuses"), [Blocker::TopicRefused]);
        assert_eq!(told(&mut pool, "Never"), [Blocker::NotAvailable]);
        assert_eq!(told(&mut pool, "Extra"), [Blocker::NotAvailable], "half of the time is not enough");
        assert_eq!(told(&mut pool, "Phone"), [Blocker::Mode]);
        assert!(matches(&mut pool, &id).iter().all(|one| one.name != "Gone"));
        interpreter::add_exception(&mut pool, exception(&extra, Extra, "2026-11-26 09:30", "2026-11-26 12:00")).expect("the rest");
        assert_eq!(told(&mut pool, "Extra"), [], "two times that touch hold it together");
    }

    fn undo_gives_the_time_back_and_takes_it_again(office) {
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("Almaz"));
        let id = ask(&mut pool, wish(None));
        let request = InterpreterOffer { op_id: op(), id: id.clone(), version: 1, interpreter_id: who.clone() };
        let of = request.op_id.clone();
        interpreter::offer(&mut pool, request).expect("offered");
        undo::undo(&mut pool, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!((ticks(office), row(&mut pool, &id).state), (0, S::Open));
        book(&mut pool, &id, &who);
        let seen = version(&mut pool, &id);
        let request = InterpreterStep { op_id: op(), id: id.clone(), version: seen, to: S::Open, cause: None, reason: String::new() };
        let of = request.op_id.clone();
        interpreter::step(&mut pool, request).expect("the interpreter cannot come after all");
        assert_eq!(ticks(office), 0);
        assert_eq!(matches(&mut pool, &id)[0].blockers, [Blocker::AskedBefore]);
        undo::undo(&mut pool, Undo { op_id: op(), of }).expect("they can");
        assert_eq!((ticks(office), row(&mut pool, &id).state), (12, S::Confirmed));
    }

    fn a_request_ends_without_an_interpreter_with_its_cause_or_is_withdrawn_with_a_reason(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let id = ask(&mut counter, wish(None));
        let step = |to, cause, reason: &str, version| InterpreterStep { op_id: op(), id: id.clone(), version, to, cause, reason: reason.to_owned() };
        assert_eq!(code(interpreter::step(&mut pool, step(S::Unmet, None, "", 1))), "field-required");
        assert_eq!(code(interpreter::step(&mut pool, step(S::Withdrawn, None, " ", 1))), "field-required");
        assert_eq!(code(interpreter::step(&mut counter, step(S::Unmet, Some(UnmetCause::NobodySpeaks), "", 1))), "permission-denied");
        let done = interpreter::step(&mut pool, step(S::Unmet, Some(UnmetCause::NobodySpeaks), "", 1)).expect("nobody");
        let again = interpreter::step(&mut pool, step(S::Open, None, "", done.version)).expect("somebody came to the pool");
        interpreter::step(&mut counter, step(S::Withdrawn, None, "appointment cancelled", again.version)).expect("withdrawn");
        assert_eq!(row(&mut pool, &id).reason, "appointment cancelled");
    }

    fn the_sheet_of_an_assignment_names_the_client_only_where_they_agreed(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("Almaz"));
        let somebody = client(&mut counter, "Unverwechselbar", Some("ti"));
        let paper_of = |pool: &mut desk::Session, id: &domain::id::InterpreterRequestId| {
            let request = InterpreterSheetPaper { id: id.clone(), language: "ti".to_owned(), destination: PaperDestination::Save };
            paper::assignment_sheet(pool, &request)
        };
        let id = ask(&mut counter, wish(Some(&somebody)));
        assert_eq!(code(paper_of(&mut pool, &id)), "interpreter-state", "nobody has accepted");
        book(&mut pool, &id, &who);
        let without = paper_of(&mut pool, &id).expect("a sheet").pdf.bytes;
        let agreed = InterpreterAskForm {
            name_released: true, starts_at: at("2026-11-26 14:00"), ends_at: at("2026-11-26 15:00"), ..wish(Some(&somebody))
        };
        let second = ask(&mut counter, agreed);
        book(&mut pool, &second, &who);
        let with = paper_of(&mut pool, &second).expect("a sheet").pdf.bytes;
        assert!(without.starts_with(b"%PDF") && with.len() > without.len(), "one section more");
        restrict(office, &somebody);
        let hidden = paper_of(&mut pool, &second).expect("a sheet").pdf.bytes;
        assert!(hidden.len() < with.len(), "a restricted record lends its name to nobody");
    }

    fn who_runs_the_pool_works_without_the_name_and_others_see_no_restricted_client(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("Almaz"));
        let somebody = client(&mut counter, "Selam", Some("ti"));
        let id = ask(&mut counter, wish(Some(&somebody)));
        assert_eq!(row(&mut counter, &id).client_name.as_deref(), Some("Selam Beispiel"));
        let seen = row(&mut pool, &id);
        assert_eq!((seen.client_name, seen.form.client_id), (None, None));
        assert_eq!(code(interpreter::ask(&mut pool, InterpreterAsk { op_id: op(), id: None, version: 0, form: wish(Some(&somebody)) })), "not-found");
        restrict(office, &somebody);
        let list = interpreter::list(&mut counter, InterpreterRequestList { scope: InterpreterScope::Running, client_id: None });
        assert!(list.expect("a list").rows.is_empty(), "a restricted client's request is not listed to a caseworker");
        book(&mut pool, &id, &who);
        let of_client = InterpreterProposal { client_id: Some(somebody.clone()), appointment_id: None };
        assert_eq!(code(interpreter::propose(&mut counter, of_client)), "not-found");
    }

    fn what_is_known_of_a_client_or_an_appointment_is_proposed(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let staff = crate::made::works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let somebody = client(&mut counter, "Selam", Some("ti"));
        let proposed = interpreter::propose(&mut counter, InterpreterProposal { client_id: Some(somebody.clone()), appointment_id: None }).expect("known");
        assert_eq!((proposed.language.as_deref(), proposed.client_name.as_deref()), (Some("ti"), Some("Selam Beispiel")));
        let booking = desk::api::appointment::AppointmentBook {
            client_id: Some(somebody), language: None, ..crate::made::booking(&staff, "2026-11-26 09:00", "2026-11-26 09:45")
        };
        let appointment = desk::appointment::book(&mut counter, booking).expect("booked");
        let of_appointment = InterpreterProposal { client_id: None, appointment_id: domain::id::AppointmentId::parse(&appointment.id) };
        let proposed = interpreter::propose(&mut pool, of_appointment.clone()).expect("known");
        assert_eq!((proposed.language.as_deref(), proposed.starts_at, proposed.client_id, proposed.asked), (Some("ti"), Some(at("2026-11-26 09:00")), None, None));
        let id = ask(&mut pool, InterpreterAskForm { appointment_id: of_appointment.appointment_id.clone(), ..wish(None) });
        assert_eq!(row(&mut counter, &id).client_name.as_deref(), Some("Selam Beispiel"), "the appointment says whose it is");
        assert_eq!(interpreter::propose(&mut pool, of_appointment).expect("known").asked.as_deref(), Some("D-2026-0001"));
    }

    fn a_request_of_bad_form_is_refused_with_its_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let good = || wish(None);
        let bad: [(InterpreterAskForm, &str); 7] = [
            (InterpreterAskForm { language: " ".to_owned(), ..good() }, "field-required"),
            (InterpreterAskForm { language: "no language".to_owned(), ..good() }, "language-unknown"),
            (InterpreterAskForm { place: String::new(), ..good() }, "field-required"),
            (InterpreterAskForm { ends_at: at("2026-11-26 09:05"), ..good() }, "appointment-length"),
            (InterpreterAskForm { starts_at: at("2026-11-26 09:01"), ends_at: at("2026-11-26 09:31"), ..good() }, "appointment-grid"),
            (InterpreterAskForm { starts_at: at("2026-11-20 09:00"), ends_at: at("2026-11-20 10:00"), ..good() }, "appointment-past"),
            (InterpreterAskForm { name_released: true, ..good() }, "interpreter-name-without-client"),
        ];
        for (form, expected) in bad {
            assert_eq!(code(interpreter::ask(&mut counter, InterpreterAsk { op_id: op(), id: None, version: 0, form })), expected);
        }
        let id = ask(&mut counter, good());
        let change = |form, version| InterpreterAsk { op_id: op(), id: Some(id.clone()), version, form };
        interpreter::ask(&mut counter, change(InterpreterAskForm { language: "gsg".to_owned(), ..good() }, 1)).expect("a sign language");
        assert_eq!(code(interpreter::ask(&mut counter, change(good(), 1))), "version-conflict");
        assert_eq!(row(&mut counter, &id).form.language, "gsg");
    }
}
