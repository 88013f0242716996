//! Invented data for the tests.

use std::io::Write as _;
use std::process::{Command, Stdio};

use chrono::{NaiveDate, NaiveDateTime};
use domain::need::Need;
use domain::referral::ReferralLevel;
use domain::time::{Day, Instant};
use letters::{AppointmentData, Bilingual, Pdf, RecoveryData, SlipAppointment, SlipData};

pub(crate) fn day(text: &str) -> Day {
    Day::parse(text).expect("a day of the test")
}

pub(crate) fn at(year: i32, month: u32, date: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, date).and_then(|day| day.and_hms_opt(hour, minute, 0)).expect("a time of the test")
}

/// 22 November 2026, 13:00 UTC.
pub(crate) const CREATED: Instant = Instant(1_795_352_400_000_000);

pub(crate) fn slip() -> SlipData {
    SlipData {
        office: "Servicestelle Ankommen Musterstadt".to_owned(),
        office_contact: vec!["Rathausplatz 1, 12345 Musterstadt".to_owned(), "Telefon 030 12345-678".to_owned()],
        reference: "M-2026-0417".to_owned(),
        issued_on: day("2026-11-22"),
        created_at: CREATED,
        level: ReferralLevel::Slip,
        client_name: None,
        organisation: "Wohnungsamt Musterstadt".to_owned(),
        service: "Beratung für Wohnungssuchende".to_owned(),
        address: "Lindenallee 12, Zimmer 204\n12345 Musterstadt".to_owned(),
        phone: Some("+49 30 98765-43".to_owned()),
        directions: Some(Bilingual::german("Bus 104 bis Lindenallee. Eingang im Hof, 2. Stock, ein Aufzug ist da.")),
        opening_hours: Some(Bilingual::german("Montag, Dienstag 9:00–12:00\nDonnerstag 14:00–18:00")),
        bring: vec![Bilingual::german("Ausweis oder Aufenthaltstitel"), Bilingual::german("Bescheid vom Jobcenter")],
        need: Some(Need::Housing),
        note: None,
        referred_by: "Martina Weber".to_owned(),
        appointment: None,
        text_as_of: day("2026-10-01"),
    }
}

pub(crate) fn with_appointment(mut slip: SlipData) -> SlipData {
    slip.appointment = Some(SlipAppointment { starts_at: at(2026, 12, 4, 10, 30), with: Some("Frau Özdemir".to_owned()) });
    slip
}

pub(crate) fn appointment() -> AppointmentData {
    AppointmentData {
        office: "Servicestelle Ankommen Musterstadt".to_owned(),
        office_contact: vec!["Rathausplatz 1, 12345 Musterstadt".to_owned()],
        reference: "A-2026-1093".to_owned(),
        created_at: CREATED,
        starts_at: at(2026, 12, 4, 10, 30),
        minutes: Some(45),
        place: "Zimmer 12, Erdgeschoss".to_owned(),
        address: "Rathausplatz 1\n12345 Musterstadt".to_owned(),
        directions: Some(Bilingual::german("Straßenbahn 3 bis Rathaus. Der Eingang liegt neben der Bibliothek.")),
        with: Some("Martina Weber".to_owned()),
        bring: vec![Bilingual::german("Ausweis oder Aufenthaltstitel"), Bilingual::german("Alle Briefe vom Jobcenter")],
        note: None,
        phone: Some("030 12345-678".to_owned()),
        calendar: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261204T093000Z\r\nDTEND:20261204T101500Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".to_owned(),
        text_as_of: day("2026-10-01"),
    }
}

pub(crate) fn recovery() -> RecoveryData {
    RecoveryData {
        office: "Servicestelle Ankommen Musterstadt".to_owned(),
        store: "musterstadt-1".to_owned(),
        created_on: day("2026-11-22"),
        created_at: CREATED,
        groups: ["7K3QD", "M0WZ8", "PX4HT", "2CVN9", "JR6SA", "B5YEG", "1F8KM", "T3QWD", "X9PZ0", "4HN7C", "VS2JR", "EG6B5"]
            .map(str::to_owned)
            .to_vec(),
        checksum: "Q7F2".to_owned(),
    }
}

/// What poppler reads out of the file in the order in which it was written, without marks of direction.
pub(crate) fn text_of(pdf: &Pdf) -> String {
    let mut reader = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext of poppler-utils is installed by xtask");
    let mut input = reader.stdin.take().expect("it has an input");
    let bytes = pdf.bytes.clone();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = reader.wait_with_output().expect("it ends");
    writer.join().expect("the writer ends").expect("it reads all");
    assert!(output.status.success(), "poppler can read the file");
    let text = String::from_utf8(output.stdout).expect("UTF-8, as asked for");
    text.chars()
        .filter(|c| !matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'))
        .collect()
}

/// The same with every run of white space as one space, for texts that may be wrapped.
pub(crate) fn flowing_text_of(pdf: &Pdf) -> String {
    text_of(pdf).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(crate) fn holds(pdf: &Pdf, needle: &str) -> bool {
    pdf.bytes.windows(needle.len()).any(|window| window == needle.as_bytes())
}

pub(crate) fn pages(pdf: &Pdf) -> usize {
    text_of(pdf).matches('\u{0C}').count()
}
