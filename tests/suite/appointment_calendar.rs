//! Calendar files out and in, and what stands in the way of a time.

use crate::made::{at, at_time, booking, client, day, local, restrict, works};
use desk::{
    Session,
    api::{
        appointment::{
            AbsenceAdd, AbsenceFileRead, AbsenceTake, AppointmentBook, AppointmentCalendar, AppointmentCheck, AppointmentMove,
            AppointmentStep, FreeTimes, Obstacle, Span,
        },
        session::{Nothing, Undo},
    },
    appointment, undo,
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, StaffId},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};
use std::path::PathBuf;

fn setting(office: &mut Office) -> (Session, StaffId) {
    let counter = office.person("counter", Role::Caseworker);
    let id = works(office, "counter", &[1, 2, 3, 4, 5], 9 * 60, 12 * 60);
    (counter, id)
}

fn book(session: &mut Session, request: AppointmentBook) -> AppointmentId {
    AppointmentId::parse(&appointment::book(session, request).expect("a free time").id).expect("an id")
}

fn calendar(staff: &StaffId, names: bool) -> AppointmentCalendar {
    AppointmentCalendar {
        resource_id: domain::id::ResourceId::from(staff),
        from: day("2026-11-22"),
        to: day("2026-12-31"),
        names,
    }
}

fn written(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, text).expect("written");
    path
}

fn events(lines: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n{lines}END:VCALENDAR\r\n")
}

fn event(lines: &str) -> String {
    format!("BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Zahnarzt\r\n{lines}\r\nEND:VEVENT\r\n")
}

fn shown(read: &AbsenceFileRead) -> Vec<String> {
    read.proposals.iter().map(|one| format!("{} – {}", local(one.starts_at), local(one.ends_at))).collect()
}

fn spans(read: &AbsenceFileRead) -> Vec<Span> {
    read.proposals.iter().filter(|one| !one.known).map(|one| Span { starts_at: one.starts_at, ends_at: one.ends_at }).collect()
}

on_both_engines! {
    fn a_persons_calendar_says_when_and_no_more_unless_it_is_asked_for_with_names(office) {
        let (mut counter, id) = setting(office);
        let mut second = office.person("second", Role::CaseManager);
        let other = works(office, "second", &[1], 9 * 60, 12 * 60);
        let somebody = client(&mut counter, "Amal", Some("ar"));
        let first = book(&mut counter, AppointmentBook { client_id: Some(somebody.clone()), ..booking(&id, "2026-11-23 09:00", "2026-11-23 10:00") });
        let gone = book(&mut counter, booking(&id, "2026-11-24 09:00", "2026-11-24 10:00"));
        let request = AppointmentStep { op_id: op(), id: gone, version: 1, to: AppointmentState::Cancelled, reason: "ill".to_owned(), by: None };
        appointment::step(&mut counter, request).expect("cancelled");
        book(&mut second, booking(&other, "2026-11-23 09:00", "2026-11-23 10:00"));
        let (name, file) = appointment::calendar(&mut counter, &calendar(&id, false)).expect("a file");
        assert_eq!(name, "kalender-Person-counter-2026-11-22-2026-12-31.ics");
        let file = file.replace("\r\n ", "");
        let count = |text: &str| file.matches(text).count();
        assert_eq!((count("BEGIN:VEVENT"), count("SUMMARY:Termin\r\n"), count("STATUS:CANCELLED")), (2, 2, 1), "those of one person: {file}");
        assert!(file.contains("DTSTART:20261123T080000Z") && file.contains("LOCATION:Invented Office"));
        assert!(!file.contains("Amal") && !file.contains("Brief vom Amt"), "{file}");
        let (_, alone) = appointment::ics(&mut counter, &first).expect("a file");
        let uid = |file: &str| file.replace("\r\n ", "").lines().find(|line| line.starts_with("UID:")).map(str::to_owned);
        assert_eq!(uid(&alone), uid(&file), "a calendar that has the one knows the other");

        let (_, named) = appointment::calendar(&mut counter, &calendar(&id, true)).expect("a file");
        assert!(named.contains("SUMMARY:Termin: Amal Beispiel") && named.contains("DESCRIPTION:Brief vom Amt"), "{named}");
        restrict(office, &somebody);
        let (_, named) = appointment::calendar(&mut counter, &calendar(&id, true)).expect("a file");
        assert!(!named.contains("Amal"), "a hidden client stays hidden");

        let mut coordinator = office.person("interpreter", Role::InterpreterCoordinator);
        assert_eq!(code(appointment::calendar(&mut coordinator, &calendar(&id, true))), "permission-denied");
        assert!(appointment::calendar(&mut coordinator, &calendar(&id, false)).is_ok(), "times alone are no secret of the house");
        assert_eq!(code(appointment::calendar(&mut office.admin, &calendar(&id, false))), "permission-denied");
        let long = AppointmentCalendar { to: day("2029-01-01"), ..calendar(&id, false) };
        assert_eq!(code(appointment::calendar(&mut counter, &long)), "period-too-long");
    }

    fn absences_of_a_file_are_shown_before_they_are_entered_and_taken_back_as_one(office) {
        let (mut counter, id) = setting(office);
        book(&mut counter, booking(&id, "2026-12-22 09:30", "2026-12-22 10:00"));
        let text = events(&[
            event("DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20261224"),
            event("DTSTART;TZID=Europe/Kyiv:20270104T100000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Kyiv:20270111T100000"),
            event("DTSTART;TZID=Nowhere:20270201T090000\r\nDURATION:PT1H"),
            event("DTSTART;VALUE=DATE:20250101"),
            event("DTSTART;VALUE=DATE:20270301\r\nTRANSP:TRANSPARENT"),
        ].concat());
        let folder = tempfile::tempdir().expect("a folder");
        let path = written(&folder, "kalender.ics", &text);
        let read = appointment::read_absences(&mut counter, &id, &path).expect("read");
        assert_eq!(shown(&read), ["21.12. 00:00 – 24.12. 00:00", "04.01. 09:00 – 04.01. 11:00", "18.01. 09:00 – 18.01. 11:00", "01.02. 09:00 – 01.02. 10:00"]);
        let marks: Vec<(bool, bool, u32)> = read.proposals.iter().map(|one| (one.zone_unknown, one.known, one.appointments)).collect();
        assert_eq!(marks, [(false, false, 1), (false, false, 0), (false, false, 0), (true, false, 0)]);
        let left: Vec<(&str, u32)> = read.left_out.iter().map(|one| (one.reason.as_str(), one.count)).collect();
        assert_eq!(left, [("transparent", 1), ("outside", 1)]);
        assert!(appointment::absences(&mut counter, Nothing {}).expect("a list").is_empty(), "nothing was written");

        let request = AbsenceTake { op_id: op(), staff_id: id.clone(), times: spans(&read) };
        let of = request.op_id.clone();
        appointment::take_absences(&mut counter, request).expect("entered");
        let ask = FreeTimes { staff_id: None, language: None, minutes: 180, from: day("2026-12-21"), to: day("2026-12-24"), limit: 10 };
        let free: Vec<String> = appointment::free(&mut counter, ask).expect("times").iter().map(|time| local(time.starts_at)).collect();
        assert_eq!(free, ["24.12. 09:00"]);
        let again = appointment::read_absences(&mut counter, &id, &path).expect("read");
        assert!(again.proposals.iter().all(|one| one.known), "the same file again brings nothing new");

        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert!(appointment::absences(&mut counter, Nothing {}).expect("a list").is_empty());
    }

    fn absences_that_make_no_sense_are_refused_as_a_whole(office) {
        let (mut counter, id) = setting(office);
        let take = |times: Vec<(&str, &str)>| AbsenceTake {
            op_id: op(),
            staff_id: id.clone(),
            times: times.into_iter().map(|(from, to)| Span { starts_at: at(from), ends_at: at(to) }).collect(),
        };
        let good = ("2026-12-21 00:00", "2026-12-22 00:00");
        for (times, expected) in [
            (vec![], "absence-none"),
            (vec![good, ("2026-12-22 00:00", "2026-12-22 00:00")], "absence-reversed"),
            (vec![good, ("2026-01-21 00:00", "2026-01-22 00:00")], "absence-past"),
            (vec![good, ("2026-12-21 00:00", "2126-12-22 00:00")], "absence-far"),
            (vec![good; 1001], "ics-too-many"),
        ] {
            assert_eq!(code(appointment::take_absences(&mut counter, take(times))), expected);
        }
        assert!(appointment::absences(&mut counter, Nothing {}).expect("a list").is_empty(), "all or nothing");
        let lead = office.person("lead", Role::Supervisor).me().id;
        let folder = tempfile::tempdir().expect("a folder");
        let path = written(&folder, "one.ics", &events(&event("DTSTART;VALUE=DATE:20261221")));
        assert_eq!(code(appointment::read_absences(&mut counter, &lead, &path)), "appointment-staff");
        assert_eq!(code(appointment::read_absences(&mut counter, &id, &folder.path().join("missing.ics"))), "file-unreadable");
        for (text, expected) in [
            ("hello", "ics-not-a-calendar"),
            ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "ics-nesting"),
        ] {
            let path = written(&folder, "bad.ics", text);
            assert_eq!(code(appointment::read_absences(&mut counter, &id, &path)), expected);
        }
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert_eq!(code(appointment::read_absences(&mut privacy, &id, &path)), "permission-denied");
        assert_eq!(code(appointment::take_absences(&mut privacy, take(vec![good]))), "permission-denied");
    }

    fn what_stands_in_the_way_of_a_time_is_told_before_it_is_taken(office) {
        let (mut counter, id) = setting(office);
        let mut coordinator = office.person("interpreter", Role::InterpreterCoordinator);
        let somebody = client(&mut counter, "Amal", None);
        let own = book(&mut counter, booking(&id, "2026-11-23 09:00", "2026-11-23 10:00"));
        let taken = AppointmentBook { client_id: Some(somebody.clone()), ..booking(&id, "2026-11-23 10:00", "2026-11-23 11:00") };
        book(&mut counter, taken);
        let away = AbsenceAdd { op_id: op(), staff_id: id.clone(), starts_at: at("2026-11-25 00:00"), ends_at: at("2026-11-26 00:00") };
        appointment::add_absence(&mut counter, away).expect("entered");
        let lead = office.person("lead", Role::Supervisor).me().id;
        let check = |from: &str, to: &str| AppointmentCheck { room: None, id: Some(own.clone()), staff_id: id.clone(), starts_at: at(from), ends_at: at(to) };
        let kinds = |session: &mut Session, request| -> Vec<(Obstacle, bool)> {
            appointment::check(session, request).expect("an answer").iter().map(|one| (one.kind, one.refuses)).collect()
        };
        for (request, expected) in [
            (check("2026-11-23 09:15", "2026-11-23 10:00"), vec![]),
            (check("2026-11-24 09:00", "2026-11-24 12:00"), vec![]),
            (check("2026-11-23 09:30", "2026-11-23 10:30"), vec![(Obstacle::Taken, true)]),
            (check("2026-11-24 11:30", "2026-11-24 12:30"), vec![(Obstacle::OffHours, false)]),
            (check("2026-11-28 09:30", "2026-11-28 10:30"), vec![(Obstacle::OffHours, false)]),
            (check("2026-11-25 09:30", "2026-11-25 10:30"), vec![(Obstacle::Absent, false)]),
            (check("2026-12-25 09:30", "2026-12-25 10:30"), vec![(Obstacle::Holiday, false)]),
            (check("2026-11-20 09:30", "2026-11-20 10:30"), vec![(Obstacle::Past, true)]),
            (check("2046-11-20 09:30", "2046-11-20 10:30"), vec![(Obstacle::Far, true)]),
            (check("2026-11-24 09:30", "2026-11-24 09:30"), vec![(Obstacle::Length, true)]),
            (check("2026-11-24 09:30", "2026-11-24 09:00"), vec![(Obstacle::Length, true)]),
            (check("2026-11-24 09:31", "2026-11-24 10:01"), vec![(Obstacle::Grid, true)]),
            (AppointmentCheck { staff_id: lead, ..check("2026-11-24 09:30", "2026-11-24 10:00") }, vec![(Obstacle::Staff, true)]),
        ] {
            assert_eq!(kinds(&mut counter, request.clone()), expected, "{}", local(request.starts_at));
        }
        let in_the_way = |session: &mut Session| {
            let found = appointment::check(session, check("2026-11-23 09:30", "2026-11-23 10:30")).expect("an answer").remove(0);
            (found.starts_at.map(local), found.client_name)
        };
        assert_eq!(in_the_way(&mut counter), (Some("23.11. 10:00".to_owned()), Some("Amal Beispiel".to_owned())));
        assert_eq!(in_the_way(&mut coordinator), (Some("23.11. 10:00".to_owned()), None), "a role without clients sees a taken time");
        restrict(office, &somebody);
        assert_eq!(in_the_way(&mut counter).1, None);

        // What was answered as refused is refused, and what was told is not.
        let to = |from: &str, to: &str| AppointmentMove { room: None, op_id: op(), id: own.clone(), version: 1, staff_id: id.clone(), starts_at: at(from), ends_at: at(to) };
        assert_eq!(code(appointment::reschedule(&mut counter, to("2026-11-23 09:30", "2026-11-23 10:30"))), "time-taken");
        appointment::reschedule(&mut counter, to("2026-11-24 11:30", "2026-11-24 12:30")).expect("agreed with the client");
        let mut later = at_time(office, "counter", "2026-11-24 13:00");
        let version = 2;
        let request = AppointmentStep { op_id: op(), id: own.clone(), version, to: AppointmentState::Finished, reason: String::new(), by: None };
        appointment::step(&mut later, request).expect("over");
        assert_eq!(kinds(&mut later, check("2026-11-26 09:00", "2026-11-26 10:00")), [(Obstacle::State, true)]);
        assert_eq!(code(appointment::check(&mut office.admin, check("2026-11-26 09:00", "2026-11-26 10:00"))), "permission-denied");
    }

    fn the_hour_that_comes_twice_is_checked_by_true_time(office) {
        office.person("counter", Role::Caseworker);
        let id = works(office, "counter", &[7], 60, 240);
        let mut autumn = at_time(office, "counter", "2026-10-20 09:00");
        let first = at("2026-10-25 02:30");
        let half = 30 * 60 * 1_000_000;
        let instant = |micros| domain::time::Instant(micros);
        let request = AppointmentBook { starts_at: first, ends_at: instant(first.0 + half), ..booking(&id, "2026-10-25 02:30", "2026-10-25 03:00") };
        book(&mut autumn, request);
        let check = |starts_at: i64| AppointmentCheck { room: None, id: None, staff_id: id.clone(), starts_at: instant(starts_at), ends_at: instant(starts_at + half) };
        assert_eq!(appointment::check(&mut autumn, check(first.0)).expect("an answer").len(), 1, "taken");
        assert!(appointment::check(&mut autumn, check(first.0 + 2 * half)).expect("an answer").is_empty(), "02:30 once more, an hour later, in working hours");
        let mut spring = at_time(office, "counter", "2026-03-20 09:00");
        let three = at("2026-03-29 03:00").0;
        assert!(appointment::check(&mut spring, check(three - half)).expect("an answer").is_empty(), "01:30 to 03:00 on the clock is half an hour");
    }
}
