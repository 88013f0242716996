//! Appointments that are agreed as one, and where a moved one stood before.

use crate::made::{at, at_time, booking, client, day, in_store, local, ticks, works};
use desk::{
    Session,
    api::{
        appointment::{
            AppointmentIcs, AppointmentList, AppointmentMove, AppointmentRow, AppointmentStep, SeriesBook, SeriesCancel,
            SeriesEvery, SeriesMove, SeriesPlan, SeriesPreview, Span,
        },
        session::Undo,
    },
    appointment, undo,
};
use domain::{
    appointment::{AppointmentState as S, CancelledBy},
    id::{AppointmentId, StaffId},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn setting(office: &mut Office) -> (Session, StaffId) {
    let counter = office.person("counter", Role::Caseworker);
    let id = works(office, "counter", &[1, 2, 3, 4, 5], 9 * 60, 12 * 60);
    (counter, id)
}

fn plan(staff: &StaffId, from: &str, to: &str, every: SeriesEvery, interval: u32, count: u32) -> SeriesPlan {
    SeriesPlan { staff_id: staff.clone(), starts_at: at(from), ends_at: at(to), every, interval, count }
}

fn shown(preview: &SeriesPreview) -> Vec<String> {
    let line = |one: &desk::api::appointment::SeriesOccurrence| {
        let why: Vec<&str> = one.obstacles.iter().map(|obstacle| obstacle.kind.code()).collect();
        format!("{} {}", local(one.starts_at), why.join(",")).trim().to_owned()
    };
    preview.occurrences.iter().map(line).collect()
}

fn spans(preview: &SeriesPreview) -> Vec<Span> {
    let fine = preview.occurrences.iter().filter(|one| !one.obstacles.iter().any(|obstacle| obstacle.refuses));
    fine.map(|one| Span { starts_at: one.starts_at, ends_at: one.ends_at }).collect()
}

fn rows(session: &mut Session, from: &str, to: &str) -> Vec<AppointmentRow> {
    let request = AppointmentList { from: day(from), to: day(to), staff_id: None, client_id: None };
    appointment::list(session, request).expect("a list").appointments
}

fn booked(session: &mut Session) -> Vec<String> {
    rows(session, "2026-11-22", "2027-02-10").iter().map(|row| format!("{} {}", local(row.starts_at), row.state.code())).collect()
}

fn book(session: &mut Session, plan: &SeriesPlan, times: Vec<Span>) -> SeriesBook {
    let request = SeriesBook {
        op_id: op(),
        plan: plan.clone(),
        times,
        client_id: None,
        subject: "Sprachtraining".to_owned(),
        language: None,
    };
    appointment::book_series(session, request.clone()).expect("booked");
    request
}

on_both_engines! {
    fn a_series_is_shown_with_what_is_in_the_way_and_booked_without_it(office) {
        let (mut counter, id) = setting(office);
        appointment::book(&mut counter, booking(&id, "2026-12-08 09:30", "2026-12-08 10:00")).expect("booked");
        let weekly = plan(&id, "2026-12-01 09:00", "2026-12-01 10:00", SeriesEvery::Week, 1, 5);
        let preview = appointment::preview_series(&mut counter, weekly.clone()).expect("a preview");
        assert_eq!(preview.rule, "FREQ=WEEKLY;INTERVAL=1;COUNT=5");
        assert_eq!(shown(&preview), ["01.12. 09:00", "08.12. 09:00 taken", "15.12. 09:00", "22.12. 09:00", "29.12. 09:00"]);
        assert_eq!(booked(&mut counter).len(), 1, "nothing is written by looking");

        // The second one at another time of its day.
        let mut times = spans(&preview);
        times.insert(1, Span { starts_at: at("2026-12-08 10:00"), ends_at: at("2026-12-08 11:00") });
        let request = book(&mut counter, &weekly, times);
        assert_eq!(
            booked(&mut counter)[..3],
            ["01.12. 09:00 booked", "08.12. 09:30 booked", "08.12. 10:00 booked"]
        );
        assert_eq!((booked(&mut counter).len(), ticks(office)), (6, 6 + 5 * 12));
        let series: std::collections::BTreeSet<_> = rows(&mut counter, "2026-12-01", "2026-12-31").iter().filter_map(|row| row.series_id.clone().map(|id| id.to_string())).collect();
        assert_eq!(series.len(), 1);
        undo::undo(&mut counter, Undo { op_id: op(), of: request.op_id }).expect("taken back as one");
        assert_eq!((booked(&mut counter).len(), ticks(office)), (1, 6));
    }

    fn a_series_is_booked_whole_or_not_at_all(office) {
        let (mut counter, id) = setting(office);
        let weekly = plan(&id, "2026-12-01 09:00", "2026-12-01 10:00", SeriesEvery::Week, 1, 3);
        let times = spans(&appointment::preview_series(&mut counter, weekly.clone()).expect("a preview"));
        // Somebody was faster.
        appointment::book(&mut counter, booking(&id, "2026-12-15 09:30", "2026-12-15 10:00")).expect("booked");
        let request = |times: Vec<Span>| SeriesBook { op_id: op(), plan: weekly.clone(), times, client_id: None, subject: String::new(), language: None };
        let error = appointment::book_series(&mut counter, request(times.clone())).expect_err("taken");
        assert_eq!((error.code(), error.to_wire().args["day"].as_str()), ("series-taken", Some("2026-12-15")));
        assert_eq!((booked(&mut counter).len(), ticks(office)), (1, 6), "nothing of it was kept");
        assert_eq!(code(appointment::book_series(&mut counter, request(vec![]))), "series-none");
        assert_eq!(code(appointment::book_series(&mut counter, request(vec![times[0].clone(); 61]))), "series-many");
        assert_eq!(code(appointment::book_series(&mut counter, request(vec![times[0].clone(), times[0].clone()]))), "series-taken", "with itself");
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert_eq!(code(appointment::book_series(&mut privacy, request(times))), "permission-denied");
    }

    fn months_follow_the_weekday_and_the_clock_on_the_wall_holds(office) {
        let (mut counter, id) = setting(office);
        let mut preview = |plan: SeriesPlan| appointment::preview_series(&mut counter, plan).map(|preview| shown(&preview));
        let monthly = preview(plan(&id, "2026-12-08 09:00", "2026-12-08 10:00", SeriesEvery::Month, 1, 3)).expect("a preview");
        assert_eq!(monthly, ["08.12. 09:00", "12.01. 09:00", "09.02. 09:00"], "each second Tuesday");
        let last = preview(plan(&id, "2026-12-29 09:00", "2026-12-29 10:00", SeriesEvery::Month, 1, 3)).expect("a preview");
        assert_eq!(last, ["29.12. 09:00", "26.01. 09:00", "23.02. 09:00"], "the fifth is the last");
        let spring = preview(plan(&id, "2027-03-22 09:00", "2027-03-22 10:00", SeriesEvery::Week, 1, 2)).expect("a preview");
        assert_eq!(spring, ["22.03. 09:00", "29.03. 09:00 holiday"], "nine o'clock before and after the change of the clock");
        let night = preview(plan(&id, "2027-03-27 02:30", "2027-03-27 03:00", SeriesEvery::Day, 1, 3)).expect("a preview");
        assert_eq!(night, ["27.03. 02:30 off-hours", "28.03. 03:30 off-hours", "29.03. 02:30 holiday"], "the hour that is left out moves that one appointment");
        for (every, interval, count, expected) in [
            (SeriesEvery::Week, 1, 61, "series-many"),
            (SeriesEvery::Day, 1, u32::MAX, "series-many"),
            (SeriesEvery::Week, 0, 3, "series-rule"),
            (SeriesEvery::Week, 13, 3, "series-rule"),
            (SeriesEvery::Week, 1, 0, "series-rule"),
        ] {
            assert_eq!(code(preview(plan(&id, "2026-12-01 09:00", "2026-12-01 10:00", every, interval, count))), expected);
        }
        assert_eq!(code(preview(plan(&id, "2026-12-01 09:00", "2026-12-01 09:00", SeriesEvery::Week, 1, 3))), "appointment-length");
        assert_eq!(code(preview(plan(&id, "2026-11-01 09:00", "2026-11-01 10:00", SeriesEvery::Week, 1, 3))), "appointment-past");
        let long = preview(plan(&id, "2026-12-01 09:00", "2026-12-01 10:00", SeriesEvery::Month, 12, 60)).expect("a preview");
        assert_eq!(long.len(), 2, "as far ahead as one can book");
    }

    fn this_one_and_all_later_ones_are_moved_or_cancelled_together(office) {
        let (mut counter, id) = setting(office);
        let weekly = plan(&id, "2026-12-01 09:00", "2026-12-01 10:00", SeriesEvery::Week, 1, 4);
        let times = spans(&appointment::preview_series(&mut counter, weekly.clone()).expect("a preview"));
        book(&mut counter, &weekly, times);
        let second = rows(&mut counter, "2026-12-08", "2026-12-08").remove(0);
        let to = |from: &str, to: &str| SeriesMove { op_id: op(), id: second.id.clone(), version: second.version, staff_id: id.clone(), starts_at: at(from), ends_at: at(to) };
        appointment::book(&mut counter, booking(&id, "2026-12-16 10:00", "2026-12-16 11:00")).expect("booked");
        assert_eq!(code(appointment::move_series(&mut counter, to("2026-12-09 10:00", "2026-12-09 11:00"))), "series-taken", "the one after it would fall on another");
        assert_eq!(ticks(office), 5 * 12, "and all hold what they had");
        let request = to("2026-12-09 11:00", "2026-12-09 11:30");
        let moved = request.op_id.clone();
        appointment::move_series(&mut counter, request).expect("moved");
        assert_eq!(booked(&mut counter), ["01.12. 09:00 booked", "09.12. 11:00 booked", "16.12. 10:00 booked", "16.12. 11:00 booked", "23.12. 11:00 booked"]);
        let earlier = appointment::earlier(&mut counter, AppointmentIcs { id: second.id.clone() }).expect("a thread");
        assert_eq!(earlier.iter().map(|one| local(one.starts_at)).collect::<Vec<_>>(), ["08.12. 09:00"]);
        undo::undo(&mut counter, Undo { op_id: op(), of: moved }).expect("moved back as one");
        assert_eq!(booked(&mut counter)[1], "08.12. 09:00 booked");
        assert!(appointment::earlier(&mut counter, AppointmentIcs { id: second.id.clone() }).expect("a thread").is_empty());

        let second = rows(&mut counter, "2026-12-08", "2026-12-08").remove(0);
        let cancel = |version, reason: &str| SeriesCancel { op_id: op(), id: second.id.clone(), version, reason: reason.to_owned(), by: Some(CancelledBy::Client) };
        assert_eq!(code(appointment::cancel_series(&mut counter, cancel(second.version, " "))), "field-required");
        assert_eq!(code(appointment::cancel_series(&mut counter, cancel(second.version + 1, "x"))), "version-conflict");
        appointment::cancel_series(&mut counter, cancel(second.version, "moves away")).expect("cancelled");
        assert_eq!(booked(&mut counter), ["01.12. 09:00 booked", "08.12. 09:00 cancelled", "15.12. 09:00 cancelled", "16.12. 10:00 booked", "22.12. 09:00 cancelled"]);
        let alone = rows(&mut counter, "2026-12-16", "2026-12-16").remove(0);
        let request = SeriesCancel { op_id: op(), id: alone.id, version: alone.version, reason: "x".to_owned(), by: None };
        assert_eq!(code(appointment::cancel_series(&mut counter, request)), "series-alone");
    }

    fn a_moved_appointment_keeps_its_thread_and_a_cancelled_one_who_cancelled_it(office) {
        let (mut counter, id) = setting(office);
        let somebody = client(&mut counter, "Amal", None);
        let request = desk::api::appointment::AppointmentBook { client_id: Some(somebody), ..booking(&id, "2026-11-23 09:00", "2026-11-23 10:00") };
        let done = appointment::book(&mut counter, request).expect("booked");
        let first = AppointmentId::parse(&done.id).expect("an id");
        let to = |version, from: &str, to: &str| AppointmentMove { room: None, op_id: op(), id: first.clone(), version, staff_id: id.clone(), starts_at: at(from), ends_at: at(to) };
        appointment::reschedule(&mut counter, to(1, "2026-11-24 09:00", "2026-11-24 10:00")).expect("moved");
        let mut later = at_time(office, "counter", "2026-11-23 10:00");
        appointment::reschedule(&mut later, to(2, "2026-11-26 09:00", "2026-11-26 10:00")).expect("moved");
        let thread = appointment::earlier(&mut later, AppointmentIcs { id: first.clone() }).expect("a thread");
        let shown: Vec<String> = thread.iter().map(|one| format!("{} {} {}", local(one.starts_at), one.staff_name, local(one.moved_at))).collect();
        assert_eq!(shown, ["24.11. 09:00 Person counter 23.11. 10:00", "23.11. 09:00 Person counter 22.11. 10:00"]);
        let request = AppointmentStep { op_id: op(), id: first.clone(), version: 3, to: S::Cancelled, reason: "ill".to_owned(), by: Some(CancelledBy::Client) };
        let cancelled = appointment::step(&mut later, request).expect("cancelled");
        let by = |office: &Office| -> Option<String> { in_store(office, |tx| tx.value("SELECT cancelled_by FROM appointment", &[])) };
        assert_eq!(by(office).as_deref(), Some("client"));
        let request = AppointmentStep { op_id: op(), id: first.clone(), version: cancelled.version, to: S::Booked, reason: String::new(), by: None };
        appointment::step(&mut later, request).expect("booked again");
        assert_eq!(by(office), None);
        assert_eq!(code(appointment::earlier(&mut office.admin, AppointmentIcs { id: first })), "permission-denied");
    }
}
