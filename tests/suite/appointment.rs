//! Appointments: free times, booking, moving, cancelling, two desks at once.

use crate::made::{at, at_time, booking, client, day, in_store, local, restrict, speaks, staff_id, ticks, works};
use desk::{
    Session,
    api::appointment::{
        AbsenceAdd, AbsenceRemove, AppointmentBook, AppointmentList, AppointmentListReply, AppointmentMove, AppointmentPaper,
        AppointmentStep, FreeTime, FreeTimes,
    },
    api::session::{Nothing, PaperDestination, Undo},
    appointment, paper, undo,
};
use domain::{
    appointment::AppointmentState as S,
    id::{AppointmentId, StaffId},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

const NINE: u32 = 9 * 60;
const TWELVE: u32 = 12 * 60;

/// A caseworker who works on weekdays from nine to twelve.
fn setting(office: &mut Office) -> (Session, StaffId) {
    let counter = office.person("counter", Role::Caseworker);
    let id = works(office, "counter", &[1, 2, 3, 4, 5], NINE, TWELVE);
    (counter, id)
}

fn ask(minutes: u32, from: &str, to: &str) -> FreeTimes {
    FreeTimes { staff_id: None, language: None, minutes, from: day(from), to: day(to), limit: 500 }
}

fn free(session: &mut Session, request: FreeTimes) -> Vec<FreeTime> {
    appointment::free(session, request).expect("an answer")
}

fn starts(session: &mut Session, request: FreeTimes) -> Vec<String> {
    free(session, request).iter().map(|time| local(time.starts_at)).collect()
}

fn book(session: &mut Session, request: AppointmentBook) -> AppointmentId {
    let done = appointment::book(session, request).expect("a free time");
    AppointmentId::parse(&done.id).expect("an id")
}

fn move_to(id: &AppointmentId, version: i64, staff: &StaffId, from: &str, to: &str) -> AppointmentMove {
    AppointmentMove {
        room: None,
        op_id: op(),
        id: id.clone(),
        version,
        staff_id: staff.clone(),
        starts_at: at(from),
        ends_at: at(to),
    }
}

fn step(id: &AppointmentId, version: i64, to: S, reason: &str) -> AppointmentStep {
    AppointmentStep { op_id: op(), id: id.clone(), version, to, reason: reason.to_owned(), by: None }
}

fn list(session: &mut Session, from: &str, to: &str) -> AppointmentListReply {
    let request = AppointmentList { from: day(from), to: day(to), staff_id: None, client_id: None };
    appointment::list(session, request).expect("a list")
}

/// What is booked, as `23.11. 09:00 booked`.
fn booked(session: &mut Session) -> Vec<String> {
    let rows = list(session, "2026-11-22", "2026-12-31").appointments;
    rows.iter().map(|row| format!("{} {}", local(row.starts_at), row.state.code())).collect()
}

on_both_engines! {
    fn free_times_lie_in_working_hours_around_bookings_absences_and_holidays(office) {
        let (mut counter, id) = setting(office);
        book(&mut counter, booking(&id, "2026-12-21 09:30", "2026-12-21 11:00"));
        let (from, to) = (at("2026-12-22 00:00"), at("2026-12-23 10:00"));
        in_store(office, |tx| tx.execute(
            "INSERT INTO absence (id, version, resource_id, starts_at, ends_at) VALUES ('a', 1, $1, $2, $3)",
            store::params![&id, from, to],
        ));
        assert_eq!(
            starts(&mut counter, ask(60, "2026-12-21", "2026-12-27")),
            ["21.12. 11:00", "23.12. 10:00", "23.12. 10:30", "23.12. 11:00", "24.12. 09:00", "24.12. 09:30", "24.12. 10:00", "24.12. 10:30", "24.12. 11:00"],
            "around the booking, after the absence, not on Christmas Day and not at the weekend"
        );
        let few = FreeTimes { limit: 2, ..ask(60, "2026-12-21", "2026-12-27") };
        assert_eq!(starts(&mut counter, few), ["21.12. 11:00", "23.12. 10:00"]);
    }

    fn whoever_is_away_is_not_offered_and_what_is_booked_is_told(office) {
        let (mut counter, id) = setting(office);
        book(&mut counter, booking(&id, "2026-12-22 09:30", "2026-12-22 10:00"));
        let away = |from: &str, to: &str| AbsenceAdd { op_id: op(), staff_id: id.clone(), starts_at: at(from), ends_at: at(to) };
        let request = away("2026-12-22 00:00", "2026-12-24 00:00");
        let of = request.op_id.clone();
        appointment::add_absence(&mut counter, request).expect("entered");
        assert_eq!(starts(&mut counter, ask(180, "2026-12-21", "2026-12-24")), ["21.12. 09:00", "24.12. 09:00"]);
        let rows = appointment::absences(&mut counter, Nothing {}).expect("a list");
        let touched: Vec<String> = rows[0].appointments.iter().map(|row| local(row.starts_at)).collect();
        assert_eq!((rows.len(), touched), (1, vec!["22.12. 09:30".to_owned()]), "it stays until somebody moves it");

        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(starts(&mut counter, ask(180, "2026-12-23", "2026-12-24")), ["23.12. 09:00", "24.12. 09:00"]);
        appointment::add_absence(&mut counter, away("2026-12-23 00:00", "2026-12-24 00:00")).expect("entered");
        let row = appointment::absences(&mut counter, Nothing {}).expect("a list").remove(0);
        let remove = |version| AbsenceRemove { op_id: op(), id: row.id.clone(), version };
        assert_eq!(code(appointment::remove_absence(&mut counter, remove(row.version + 1))), "version-conflict");
        appointment::remove_absence(&mut counter, remove(row.version)).expect("there after all");
        assert_eq!(code(appointment::remove_absence(&mut counter, remove(row.version))), "not-found");
        assert!(appointment::absences(&mut counter, Nothing {}).expect("a list").is_empty());

        assert_eq!(code(appointment::add_absence(&mut counter, away("2026-12-24 00:00", "2026-12-23 00:00"))), "absence-reversed");
        assert_eq!(code(appointment::add_absence(&mut counter, away("2026-01-01 00:00", "2026-01-02 00:00"))), "absence-past");
        assert_eq!(code(appointment::add_absence(&mut counter, away("2026-12-24 00:00", "2206-12-24 00:00"))), "absence-far");
        let nobody = AbsenceAdd { staff_id: office.person("lead", Role::Supervisor).me().id, ..away("2026-12-24 00:00", "2026-12-25 00:00") };
        assert_eq!(code(appointment::add_absence(&mut counter, nobody)), "appointment-staff");
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert_eq!(code(appointment::add_absence(&mut privacy, away("2026-12-24 00:00", "2026-12-25 00:00"))), "permission-denied");
    }

    fn times_of_today_that_are_over_are_not_offered(office) {
        setting(office);
        let mut monday = at_time(office, "counter", "2026-11-23 10:10");
        assert_eq!(starts(&mut monday, ask(30, "2026-11-23", "2026-11-23")), ["23.11. 10:30", "23.11. 11:00", "23.11. 11:30"]);
    }

    fn only_those_who_speak_the_language_are_offered(office) {
        let (mut counter, _) = setting(office);
        office.person("second", Role::CaseManager);
        let second = works(office, "second", &[1], NINE, NINE + 30);
        speaks(office, "second", &["de", "prs"]);
        let dari = FreeTimes { language: Some("fa-AF".to_owned()), ..ask(30, "2026-11-23", "2026-11-23") };
        let offers = free(&mut counter, dari);
        assert_eq!(offers.len(), 1);
        assert_eq!((&offers[0].staff_id, offers[0].staff_name.as_str()), (&second, "Person second"));
        let anybody = free(&mut counter, ask(30, "2026-11-23", "2026-11-23"));
        assert_eq!(anybody.len(), 7, "six of the first, one of the second");
        let hers = FreeTimes { staff_id: Some(second), ..ask(30, "2026-11-23", "2026-11-23") };
        assert_eq!(free(&mut counter, hers).len(), 1);
    }

    fn the_days_on_which_the_clock_changes_have_their_own_length(office) {
        office.person("counter", Role::Caseworker);
        let id = works(office, "counter", &[7], 60, 240);
        let mut spring = at_time(office, "counter", "2026-03-20 09:00");
        assert_eq!(starts(&mut spring, ask(60, "2026-03-29", "2026-03-29")), ["29.03. 01:00", "29.03. 01:30", "29.03. 03:00"], "one hour is missing");
        let offers = free(&mut spring, ask(60, "2026-10-25", "2026-10-25"));
        assert_eq!(offers.len(), 7, "four hours, with a start every half hour");
        // 02:00 comes twice, an hour apart: each is a time of its own.
        let twice: Vec<&FreeTime> = offers.iter().filter(|time| local(time.starts_at) == "25.10. 02:00").collect();
        assert_eq!(twice.len(), 2);
        for time in twice {
            let request = AppointmentBook { starts_at: time.starts_at, ends_at: time.ends_at, ..booking(&id, "2026-10-25 02:00", "2026-10-25 02:30") };
            book(&mut spring, request);
        }
        let shown = list(&mut spring, "2026-10-25", "2026-10-25");
        assert_eq!(shown.appointments.len(), 2);
        let worked: i64 = shown.lanes[0].working.iter().map(|span| (span.ends_at.0 - span.starts_at.0) / 3_600_000_000).sum();
        assert_eq!(worked, 4);
    }

    fn a_request_that_makes_no_sense_names_its_field(office) {
        let (mut counter, id) = setting(office);
        let leaver = staff_id(office, "admin");
        let good = || booking(&id, "2026-11-23 09:00", "2026-11-23 09:30");
        let cases: Vec<(&str, &str, AppointmentBook)> = vec![
            ("ends_at", "appointment-length", AppointmentBook { ends_at: at("2026-11-23 09:00"), ..good() }),
            ("ends_at", "appointment-length", AppointmentBook { ends_at: at("2026-11-23 08:00"), ..good() }),
            ("ends_at", "appointment-length", AppointmentBook { ends_at: at("2026-11-23 17:05"), ..good() }),
            ("starts_at", "appointment-grid", AppointmentBook { ends_at: at("2026-11-23 09:32"), ..good() }),
            ("starts_at", "appointment-grid", booking(&id, "2026-11-23 09:03", "2026-11-23 09:33")),
            ("starts_at", "appointment-past", booking(&id, "2026-11-22 09:55", "2026-11-22 10:30")),
            ("starts_at", "appointment-far", booking(&id, "2062-11-23 09:00", "2062-11-23 09:30")),
            ("staff_id", "appointment-staff", AppointmentBook { staff_id: leaver, ..good() }),
            ("language", "language-unknown", AppointmentBook { language: Some("!".to_owned()), ..good() }),
            ("subject", "field-too-long", AppointmentBook { subject: "x".repeat(201), ..good() }),
        ];
        for (field, expected, request) in cases {
            let error = appointment::book(&mut counter, request).expect_err(expected);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
        assert_eq!((booked(&mut counter).len(), ticks(office)), (0, 0), "nothing was kept");
        for (minutes, from, to, expected) in [
            (0, "2026-11-23", "2026-11-23", "appointment-length"),
            (7, "2026-11-23", "2026-11-23", "appointment-length"),
            (485, "2026-11-23", "2026-11-23", "appointment-length"),
            (30, "2026-11-24", "2026-11-23", "period-reversed"),
            (30, "2026-11-23", "2029-11-23", "period-too-long"),
        ] {
            assert_eq!(code(appointment::free(&mut counter, ask(minutes, from, to))), expected);
        }
    }

    fn a_time_is_given_away_once_and_a_refused_booking_leaves_nothing(office) {
        let (mut counter, id) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let other = staff_id(office, "second");
        book(&mut counter, booking(&id, "2026-11-23 10:00", "2026-11-23 11:00"));
        for (from, to) in [("10:00", "11:00"), ("09:30", "10:05"), ("10:55", "11:30"), ("10:20", "10:25"), ("09:00", "12:00")] {
            let request = booking(&id, &format!("2026-11-23 {from}"), &format!("2026-11-23 {to}"));
            assert_eq!(code(appointment::book(&mut second, request)), "time-taken", "{from} to {to}");
        }
        assert_eq!(ticks(office), 12, "twelve times five minutes, nothing of the refused ones");
        book(&mut second, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        book(&mut second, booking(&id, "2026-11-23 11:00", "2026-11-23 11:05"));
        book(&mut second, booking(&other, "2026-11-23 10:00", "2026-11-23 11:00"));
        assert_eq!(booked(&mut counter).len(), 4, "times touch without sharing, and another person has their own");
    }

    fn of_two_desks_that_book_the_same_time_one_wins_every_time(office) {
        let (counter, id) = setting(office);
        let second = office.person("second", Role::CaseManager);
        let mut sessions = [counter, second];
        for round in 0..20_u32 {
            let hour = format!("2026-11-{} {:02}:{:02}", 23 + round / 10, 9 + (round % 10) / 4, (round % 4) * 15);
            let starts_at = at(&hour);
            let ends_at = domain::time::Instant(starts_at.0 + 15 * 60_000_000);
            let request = |_| AppointmentBook { starts_at, ends_at, ..booking(&id, &hour, &hour) };
            let gate = std::sync::Barrier::new(2);
            let outcomes: Vec<Result<_, &'static str>> = std::thread::scope(|scope| {
                let threads: Vec<_> = sessions
                    .iter_mut()
                    .map(|session| {
                        let (request, gate) = (request(()), &gate);
                        scope.spawn(move || {
                            gate.wait();
                            appointment::book(session, request).map_err(|error| error.code())
                        })
                    })
                    .collect();
                threads.into_iter().map(|thread| thread.join().expect("no panic")).collect()
            });
            let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
            assert_eq!(won, 1, "round {round}: {outcomes:?}");
            assert!(outcomes.iter().any(|outcome| matches!(outcome, Err("time-taken"))), "round {round}: {outcomes:?}");
        }
        assert_eq!(booked(&mut sessions[0]).len(), 20);
        assert_eq!(ticks(office), 20 * 3);
    }

    fn a_repeated_booking_is_answered_as_the_first_time(office) {
        let (mut counter, id) = setting(office);
        let request = booking(&id, "2026-11-23 09:00", "2026-11-23 09:30");
        let first = appointment::book(&mut counter, request.clone()).expect("booked");
        let mut later = at_time(office, "counter", "2026-11-23 09:10");
        let again = appointment::book(&mut later, request).expect("its answer was lost, and by now it is over");
        assert_eq!(first.id, again.id);
        assert_eq!(booked(&mut counter).len(), 1);
    }

    fn moving_gives_the_old_time_away_and_takes_the_new_one(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        book(&mut counter, booking(&id, "2026-11-23 11:00", "2026-11-23 12:00"));
        assert_eq!(code(appointment::reschedule(&mut counter, move_to(&first, 1, &id, "2026-11-23 10:30", "2026-11-23 11:30"))), "time-taken");
        assert_eq!(booked(&mut counter), ["23.11. 09:00 booked", "23.11. 11:00 booked"], "it stays where it was");
        assert_eq!(ticks(office), 24);
        let confirmed = appointment::step(&mut counter, step(&first, 1, S::Confirmed, "")).expect("confirmed");
        let moved = appointment::reschedule(&mut counter, move_to(&first, confirmed.version, &id, "2026-11-23 09:30", "2026-11-23 10:30"));
        let moved = moved.expect("half of its old time is its own");
        assert_eq!(booked(&mut counter), ["23.11. 09:30 booked", "23.11. 11:00 booked"], "the confirmation was for the old time");
        let still = appointment::reschedule(&mut counter, move_to(&first, moved.version, &id, "2026-11-23 09:30", "2026-11-23 10:30"));
        assert_eq!(still.expect("nothing to do").version, moved.version);
        book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 09:30"));
        assert_eq!(code(appointment::reschedule(&mut counter, move_to(&first, 1, &id, "2026-11-24 09:00", "2026-11-24 09:30"))), "version-conflict");
        assert_eq!(code(appointment::reschedule(&mut counter, move_to(&first, moved.version, &id, "2026-11-20 09:00", "2026-11-20 09:30"))), "appointment-past");
    }

    fn cancelling_frees_the_time_and_restoring_takes_it_again_if_it_is_there(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        assert_eq!(code(appointment::step(&mut counter, step(&first, 1, S::Cancelled, " "))), "field-required");
        let cancelled = appointment::step(&mut counter, step(&first, 1, S::Cancelled, "client is ill")).expect("cancelled");
        assert_eq!(ticks(office), 0);
        let restored = appointment::step(&mut counter, step(&first, cancelled.version, S::Booked, "")).expect("still free");
        assert_eq!(ticks(office), 12);
        let cancelled = appointment::step(&mut counter, step(&first, restored.version, S::Cancelled, "ill again")).expect("cancelled");
        book(&mut counter, booking(&id, "2026-11-23 09:30", "2026-11-23 09:45"));
        assert_eq!(code(appointment::step(&mut counter, step(&first, cancelled.version, S::Booked, ""))), "time-taken");
        assert_eq!(booked(&mut counter), ["23.11. 09:00 cancelled", "23.11. 09:30 booked"]);
        let mut later = at_time(office, "counter", "2026-11-24 09:00");
        assert_eq!(code(appointment::step(&mut later, step(&first, cancelled.version, S::Booked, ""))), "appointment-past");
    }

    fn nothing_has_taken_place_before_its_day(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        for to in [S::CheckedIn, S::Finished, S::Missed] {
            assert_eq!(code(appointment::step(&mut counter, step(&first, 1, to, ""))), "appointment-not-yet", "{}", to.code());
        }
        let mut early = at_time(office, "counter", "2026-11-23 08:50");
        assert_eq!(code(appointment::step(&mut early, step(&first, 1, S::Missed, ""))), "appointment-not-yet");
        let there = appointment::step(&mut early, step(&first, 1, S::CheckedIn, "")).expect("ten minutes early");
        assert_eq!(code(appointment::step(&mut early, step(&first, there.version, S::Cancelled, "x"))), "appointment-state");
        assert_eq!(code(appointment::reschedule(&mut early, move_to(&first, there.version, &id, "2026-11-24 09:00", "2026-11-24 10:00"))), "appointment-state");
        let over = appointment::step(&mut early, step(&first, there.version, S::Finished, "")).expect("over");
        assert_eq!(code(appointment::step(&mut early, step(&first, over.version, S::Missed, ""))), "appointment-state");
        assert_eq!(list(&mut early, "2026-11-23", "2026-11-23").appointments[0].next, []);
    }

    fn undo_of_a_booking_a_move_and_a_cancellation_keeps_times_and_appointments_together(office) {
        let (mut counter, id) = setting(office);
        let request = booking(&id, "2026-11-23 09:00", "2026-11-23 10:00");
        let of = request.op_id.clone();
        book(&mut counter, request);
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!((booked(&mut counter).len(), ticks(office)), (0, 0));

        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        let request = move_to(&first, 1, &id, "2026-11-24 09:00", "2026-11-24 09:30");
        let moved = request.op_id.clone();
        appointment::reschedule(&mut counter, request).expect("moved");
        undo::undo(&mut counter, Undo { op_id: op(), of: moved }).expect("moved back");
        assert_eq!((booked(&mut counter), ticks(office)), (vec!["23.11. 09:00 booked".to_owned()], 12));
        book(&mut counter, booking(&id, "2026-11-24 09:00", "2026-11-24 09:30"));

        let version = list(&mut counter, "2026-11-23", "2026-11-23").appointments[0].version;
        let request = step(&first, version, S::Cancelled, "a mistake");
        let cancelled = request.op_id.clone();
        appointment::step(&mut counter, request).expect("cancelled");
        let between = book(&mut counter, booking(&id, "2026-11-23 09:15", "2026-11-23 09:30"));
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of: cancelled.clone() })), "already-taken");
        assert_eq!(booked(&mut counter)[0], "23.11. 09:00 cancelled", "nothing is half undone");
        appointment::step(&mut counter, step(&between, 1, S::Cancelled, "makes room")).expect("cancelled");
        undo::undo(&mut counter, Undo { op_id: op(), of: cancelled }).expect("free again");
        assert_eq!(booked(&mut counter)[0], "23.11. 09:00 booked");
        assert_eq!(ticks(office), 12 + 6);
        assert_eq!(code(appointment::book(&mut counter, booking(&id, "2026-11-23 09:55", "2026-11-23 10:30"))), "time-taken");
    }

    fn undo_of_a_move_is_refused_when_the_old_time_is_gone(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        let request = move_to(&first, 1, &id, "2026-11-24 09:00", "2026-11-24 10:00");
        let of = request.op_id.clone();
        appointment::reschedule(&mut counter, request).expect("moved");
        book(&mut counter, booking(&id, "2026-11-23 09:30", "2026-11-23 10:00"));
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of })), "already-taken");
        assert_eq!(booked(&mut counter), ["23.11. 09:30 booked", "24.11. 09:00 booked"]);
        assert_eq!(ticks(office), 6 + 12);
    }

    fn the_week_shows_lanes_holidays_and_whose_time_it_is(office) {
        let (mut counter, id) = setting(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut coordinator = office.person("interpreter", Role::InterpreterCoordinator);
        let somebody = client(&mut counter, "Amal", Some("ar"));
        book(&mut counter, AppointmentBook { client_id: Some(somebody.clone()), ..booking(&id, "2026-12-21 09:00", "2026-12-21 10:00") });
        let week = list(&mut counter, "2026-12-21", "2026-12-27");
        assert_eq!(week.zone, "Europe/Berlin");
        assert_eq!(week.holidays.iter().map(|holiday| holiday.code.as_str()).collect::<Vec<_>>(), ["christmas-day", "second-christmas-day"]);
        assert_eq!(week.lanes.len(), 1);
        let starts: Vec<String> = week.lanes[0].working.iter().map(|span| local(span.starts_at)).collect();
        assert_eq!(starts, ["21.12. 09:00", "22.12. 09:00", "23.12. 09:00", "24.12. 09:00"]);
        let row = &week.appointments[0];
        assert_eq!((row.client_name.as_deref(), row.subject.as_str(), row.state), (Some("Amal Beispiel"), "Brief vom Amt", S::Booked));

        let row = &list(&mut coordinator, "2026-12-21", "2026-12-27").appointments[0];
        assert_eq!((&row.client_id, &row.client_name, row.subject.as_str()), (&None, &None, ""), "a role without clients sees a taken time");
        restrict(office, &somebody);
        let row = &list(&mut counter, "2026-12-21", "2026-12-27").appointments[0];
        assert_eq!((&row.client_id, &row.client_name, row.subject.as_str()), (&None, &None, ""), "the time is taken all the same");
        let of_client = |session: &mut Session| {
            let request = AppointmentList { from: day("2026-01-01"), to: day("2027-12-31"), staff_id: None, client_id: Some(somebody.clone()) };
            appointment::list(session, request).expect("a list").appointments.len()
        };
        assert_eq!((of_client(&mut counter), of_client(&mut lead)), (0, 1));
        let version = row.version;
        assert_eq!(code(appointment::step(&mut counter, step(&row.id, version, S::Confirmed, ""))), "not-found");
        let request = AppointmentList { from: day("2026-01-01"), to: day("2026-12-31"), staff_id: None, client_id: None };
        assert_eq!(code(appointment::list(&mut counter, request)), "period-too-long");
    }

    fn a_calendar_file_replaces_itself_and_names_nobody(office) {
        let (mut counter, id) = setting(office);
        let somebody = client(&mut counter, "Unverwechselbar", Some("ar"));
        let first = book(&mut counter, AppointmentBook { client_id: Some(somebody), language: None, ..booking(&id, "2026-11-23 09:00", "2026-11-23 10:00") });
        let (name, file) = appointment::ics(&mut counter, &first).expect("a file");
        assert_eq!(name, "termin-2026-11-23-0900.ics");
        let line = |file: &str, start: &str| {
            let file = file.replace("\r\n ", "");
            file.lines().find(|line| line.starts_with(start)).map(str::to_owned).expect("a line")
        };
        assert_eq!(line(&file, "DTSTART"), "DTSTART:20261123T080000Z");
        assert_eq!(line(&file, "SUMMARY"), "SUMMARY:Termin: Invented Office");
        assert!(!file.contains("Unverwechselbar") && !file.contains("Brief vom Amt"));
        let moved = appointment::reschedule(&mut counter, move_to(&first, 1, &id, "2026-11-24 09:00", "2026-11-24 10:00")).expect("moved");
        let (_, second) = appointment::ics(&mut counter, &first).expect("a file");
        assert_eq!(line(&file, "UID"), line(&second, "UID"));
        assert_eq!((line(&file, "SEQUENCE"), line(&second, "SEQUENCE")), ("SEQUENCE:0".to_owned(), "SEQUENCE:1".to_owned()));
        appointment::step(&mut counter, step(&first, moved.version, S::Cancelled, "ill")).expect("cancelled");
        let (_, third) = appointment::ics(&mut counter, &first).expect("a file");
        assert_eq!((line(&third, "METHOD"), line(&third, "SEQUENCE")), ("METHOD:CANCEL".to_owned(), "SEQUENCE:2".to_owned()));
        let noted: i64 = in_store(office, |tx| tx.value("SELECT CAST(count(*) AS BIGINT) FROM audit WHERE action = 'calendar-file-made'", &[]));
        assert_eq!(noted, 3, "each file that left is in the audit");
    }

    fn a_slip_says_when_and_with_whom(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        let mut print = |language: &str| {
            let request = AppointmentPaper { id: first.clone(), language: language.to_owned(), destination: PaperDestination::Print };
            paper::appointment_slip(&mut counter, &request)
        };
        let page = print("ar").expect("a page");
        assert!(page.pdf.bytes.starts_with(b"%PDF-"));
        assert_eq!(page.file_name, "termin-2026-11-23-0900.pdf");
        assert_ne!(print("de").expect("a page").pdf, page.pdf);
        assert_eq!(code(print("???")), "language-unknown");
    }

    fn who_may_not_book_is_refused(office) {
        let (mut counter, id) = setting(office);
        let first = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert_eq!(code(appointment::book(&mut privacy, booking(&id, "2026-11-23 10:00", "2026-11-23 11:00"))), "permission-denied");
        assert_eq!(code(appointment::step(&mut privacy, step(&first, 1, S::Confirmed, ""))), "permission-denied");
        assert_eq!(code(appointment::reschedule(&mut privacy, move_to(&first, 1, &id, "2026-11-23 10:00", "2026-11-23 11:00"))), "permission-denied");
        assert_eq!(list(&mut privacy, "2026-11-23", "2026-11-23").appointments.len(), 1, "reading is allowed");
        assert_eq!(code(appointment::free(&mut office.admin, ask(30, "2026-11-23", "2026-11-23"))), "permission-denied");
        assert_eq!(code(appointment::ics(&mut office.admin, &first)), "permission-denied");
    }
}

#[test]
fn a_recovery_sheet_is_printed_for_a_key_that_is_one() {
    let office = Office::new(migradesk_tests::Engine::File);
    let page = paper::recovery_sheet(&office.desk, &office.recovery_key, "ar").expect("a page");
    assert!(page.pdf.bytes.starts_with(b"%PDF-"));
    let wrong = format!("A{}", &office.recovery_key[1..]);
    let other = format!("B{}", &office.recovery_key[1..]);
    let refused = [wrong, other].into_iter().filter(|key| paper::recovery_sheet(&office.desk, key, "de").is_err()).count();
    assert!(refused >= 1, "a mistyped key is not printed");
    assert_eq!(code(paper::recovery_sheet(&office.desk, &office.recovery_key, "tlh")), "language-unknown");
}
