//! Who is to be reminded: only over ways that are safe, in the client's words, and counted without anything following from it.

use crate::made::{at, at_time, booking, day, local, named, restrict, save_client, works};
use desk::{
    Session,
    api::{
        appointment::{
            AppointmentBook, AppointmentMove, AppointmentStep, ReminderDone, ReminderExport, ReminderForm, ReminderList,
            ReminderListReply, ReminderRow,
        },
        client::ContactMeansForm,
        session::Undo,
    },
    appointment, undo,
};
use domain::{
    appointment::{AppointmentState as S, CancelledBy, ReminderChannel as Way},
    client::{ContactMeansKind, MeansSafety},
    id::{AppointmentId, ClientId, StaffId},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn setting(office: &mut Office) -> (Session, StaffId) {
    let counter = office.person("counter", Role::Caseworker);
    let id = works(office, "counter", &[1, 2, 3, 4, 5], 9 * 60, 12 * 60);
    (counter, id)
}

fn means(kind: ContactMeansKind, value: &str, safety: MeansSafety) -> ContactMeansForm {
    ContactMeansForm {
        kind,
        value: value.to_owned(),
        remark: String::new(),
        safety,
        leave_message: false,
        hours: String::new(),
        language: None,
    }
}

/// Somebody who reads Arabic and can be reached so.
fn somebody(session: &mut Session, means: Vec<ContactMeansForm>) -> ClientId {
    let mut form = named("Amal", "Beispiel");
    form.letter_language = Some("ar".to_owned());
    form.contact_means = means;
    save_client(session, form)
}

fn book(session: &mut Session, staff: &StaffId, client: Option<&ClientId>, from: &str, to: &str) -> AppointmentId {
    let request = AppointmentBook { client_id: client.cloned(), language: None, ..booking(staff, from, to) };
    AppointmentId::parse(&appointment::book(session, request).expect("a free time").id).expect("an id")
}

fn list(session: &mut Session) -> ReminderListReply {
    appointment::reminders(session, ReminderList { staff_id: None }).expect("a list")
}

fn ways(row: &ReminderRow) -> Vec<(Way, &str)> {
    row.ways.iter().map(|way| (way.channel, way.value.as_str())).collect()
}

fn export(channel: Way, form: ReminderForm) -> ReminderExport {
    ReminderExport { staff_id: None, channel, form }
}

on_both_engines! {
    fn who_comes_in_the_next_days_is_listed_with_the_safe_ways_and_the_words(office) {
        let (mut counter, id) = setting(office);
        let phone = |value: &str, safety| means(ContactMeansKind::Phone, value, safety);
        let safe = somebody(&mut counter, vec![
            phone("0151 5550199", MeansSafety::Unsafe),
            phone("+49 151 5550142", MeansSafety::Safe),
            means(ContactMeansKind::Email, "amal@example.org", MeansSafety::Unclear),
        ]);
        let first = book(&mut counter, &id, Some(&safe), "2026-11-23 09:00", "2026-11-23 09:30");
        book(&mut counter, &id, None, "2026-11-23 10:00", "2026-11-23 10:30");
        book(&mut counter, &id, Some(&safe), "2026-11-25 09:00", "2026-11-25 09:30");
        let reply = list(&mut counter);
        assert_eq!((reply.days, reply.until), (2, day("2026-11-24")));
        assert_eq!(reply.rows.len(), 1, "neither one without a name nor one that is further ahead");
        let row = &reply.rows[0];
        assert_eq!(ways(row), [(Way::Sms, "+49 151 5550142"), (Way::Call, "+49 151 5550142"), (Way::Letter, "")], "only what is safe");
        assert_eq!(row.text_language, "ar");
        assert!(row.text.contains("Invented Office") && row.text.starts_with("تذكير"), "{}", row.text);
        assert!(!row.text.contains("Amal") && !row.text.contains("Brief"), "no name, and not what it is about: {}", row.text);

        let done = |version, channel| ReminderDone { op_id: op(), id: first.clone(), version, channel };
        assert_eq!(code(appointment::remind(&mut counter, done(1, Way::Email))), "reminder-way", "nobody said that it is safe");
        let request = done(1, Way::Sms);
        let of = request.op_id.clone();
        appointment::remind(&mut counter, request).expect("written down");
        let mark = list(&mut counter).rows.remove(0).done.expect("done");
        assert_eq!((mark.channel, mark.staff_name.as_str(), local(mark.at)), (Way::Sms, "Person counter", "22.11. 10:00".to_owned()));
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert!(list(&mut counter).rows[0].done.is_none());

        appointment::remind(&mut counter, done(1, Way::Call)).expect("written down");
        let request = AppointmentMove { room: None, op_id: op(), id: first.clone(), version: 1, staff_id: id.clone(), starts_at: at("2026-11-24 09:00"), ends_at: at("2026-11-24 09:30") };
        appointment::reschedule(&mut counter, request).expect("moved");
        assert!(list(&mut counter).rows[0].done.is_none(), "a new time is to be reminded of again");

        restrict(office, &safe);
        assert!(list(&mut counter).rows.is_empty(), "a hidden client is for those who may see them");
        let mut coordinator = office.person("interpreter", Role::InterpreterCoordinator);
        assert_eq!(code(appointment::reminders(&mut coordinator, ReminderList { staff_id: None })), "permission-denied");
        assert_eq!(code(appointment::reminders(&mut office.admin, ReminderList { staff_id: None })), "permission-denied");
    }

    fn nobody_is_written_to_where_post_is_not_safe_and_no_way_is_told_as_such(office) {
        let (mut counter, id) = setting(office);
        let nobody = somebody(&mut counter, vec![
            means(ContactMeansKind::Post, "Musterweg 12", MeansSafety::Unsafe),
            means(ContactMeansKind::Phone, "0151 5550199", MeansSafety::Unclear),
        ]);
        let first = book(&mut counter, &id, Some(&nobody), "2026-11-23 09:00", "2026-11-23 09:30");
        assert!(list(&mut counter).rows[0].ways.is_empty());
        let letter = ReminderDone { op_id: op(), id: first, version: 1, channel: Way::Letter };
        assert_eq!(code(appointment::remind(&mut counter, letter)), "reminder-way");
    }

    fn the_file_for_the_gateway_holds_a_number_a_language_and_the_words(office) {
        let (mut counter, id) = setting(office);
        assert_eq!(code(appointment::reminder_file(&mut counter, &export(Way::Sms, ReminderForm::Csv))), "reminder-none");
        let safe = somebody(&mut counter, vec![means(ContactMeansKind::Phone, "+49 151 5550142", MeansSafety::Safe)]);
        let first = book(&mut counter, &id, Some(&safe), "2026-11-23 09:00", "2026-11-23 09:30");
        let (name, csv) = appointment::reminder_file(&mut counter, &export(Way::Sms, ReminderForm::Csv)).expect("a file");
        let csv = String::from_utf8(csv).expect("text");
        assert_eq!(name, "sms-2026-11-22.csv");
        assert!(csv.starts_with("to,language,text\r\n0049 151 5550142,ar,"), "{csv}");
        assert!(!csv.contains("Amal") && csv.lines().count() == 2, "{csv}");
        let (_, json) = appointment::reminder_file(&mut counter, &export(Way::Sms, ReminderForm::Json)).expect("a file");
        let rows: serde_json::Value = serde_json::from_slice(&json).expect("json");
        assert_eq!((rows[0]["to"].as_str(), rows[0].as_object().map(|row| row.len())), (Some("+49 151 5550142"), Some(3)));
        assert_eq!(code(appointment::reminder_file(&mut counter, &export(Way::Email, ReminderForm::Csv))), "reminder-none");
        let done = ReminderDone { op_id: op(), id: first, version: 1, channel: Way::Sms };
        appointment::remind(&mut counter, done).expect("written down");
        assert_eq!(code(appointment::reminder_file(&mut counter, &export(Way::Sms, ReminderForm::Csv))), "reminder-none", "nobody is reminded twice");
    }

    fn missed_and_late_cancelled_appointments_are_counted_and_nothing_follows(office) {
        let (mut counter, id) = setting(office);
        let safe = somebody(&mut counter, vec![]);
        let step = |id: AppointmentId, to, by| AppointmentStep { op_id: op(), id, version: 1, to, reason: "ill".to_owned(), by };
        let missed = book(&mut counter, &id, Some(&safe), "2026-11-23 09:00", "2026-11-23 09:30");
        let late = book(&mut counter, &id, Some(&safe), "2026-11-24 09:00", "2026-11-24 09:30");
        let in_time = book(&mut counter, &id, Some(&safe), "2026-11-26 09:00", "2026-11-26 09:30");
        let by_us = book(&mut counter, &id, Some(&safe), "2026-11-24 10:00", "2026-11-24 10:30");
        book(&mut counter, &id, Some(&safe), "2026-11-25 09:00", "2026-11-25 09:30");
        let mut later = at_time(office, "counter", "2026-11-23 10:00");
        appointment::step(&mut later, step(missed, S::Missed, None)).expect("missed");
        appointment::step(&mut later, step(late, S::Cancelled, Some(CancelledBy::Client))).expect("23 hours before");
        appointment::step(&mut later, step(in_time, S::Cancelled, Some(CancelledBy::Client))).expect("three days before");
        appointment::step(&mut later, step(by_us, S::Cancelled, Some(CancelledBy::Office))).expect("by the office");
        let row = list(&mut later).rows.remove(0);
        assert_eq!((row.missed, row.late), (1, 1));
        book(&mut later, &id, Some(&safe), "2026-11-24 11:00", "2026-11-24 11:30");
    }
}
