//! The report of a month, counted by hand.

use crate::made::{at_time, booking, client, day, in_store, referral, save_service, service, works};
use desk::{
    Session,
    api::{
        appointment::{AppointmentBook, AppointmentStep},
        client::{CaseOpen, CaseStep, ContactRecord},
        office::{Caseload, CaseloadExport, CaseloadReport, ExportFormat},
        referral::{ReferralCreate, ReferralStep},
    },
    appointment, case_file, contact, report,
};
use domain::{
    appointment::AppointmentState,
    case_file::{CasePhase, CloseReason},
    contact::{ContactChannel, ContactResult},
    id::{AppointmentId, CaseFileId, ClientId, ReferralId},
    need::{Need, Urgency},
    office::Role,
    referral::ReferralState,
    report::{CaseloadDimension as Dimension, CaseloadMeasure as Measure},
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn visit(session: &mut Session, client: Option<&ClientId>, language: &str) {
    let request = ContactRecord {
        op_id: op(),
        client_id: client.cloned(),
        channel: ContactChannel::Counter,
        language: language.to_owned(),
        need: Need::Housing,
        urgency: Urgency::Soon,
        result: ContactResult::Informed,
        note: String::new(),
    };
    contact::record(session, request).expect("a contact");
}

fn open_case(session: &mut Session, client: &ClientId) -> CaseFileId {
    let request = CaseOpen { op_id: op(), client_id: client.clone(), need: Need::Housing };
    CaseFileId::parse(&case_file::open(session, request).expect("a case").id).expect("an id")
}

fn close_case(session: &mut Session, id: &CaseFileId) {
    let request = CaseStep {
        op_id: op(),
        id: id.clone(),
        version: 1,
        to: CasePhase::Closed,
        reason: Some(CloseReason::Moved),
        note: String::new(),
    };
    case_file::step(session, request).expect("closed");
}

fn appointment_that(session: &mut Session, later: &mut Session, request: AppointmentBook, to: AppointmentState) {
    let id = AppointmentId::parse(&appointment::book(session, request).expect("free").id).expect("an id");
    let request = AppointmentStep { op_id: op(), id, version: 1, to, reason: "ill".to_owned(), by: None };
    appointment::step(later, request).expect("a step");
}

/// A small office: everything of October 2026 counts, what lies around it does not.
fn october(office: &mut Office) -> Session {
    office.person("amina", Role::Caseworker);
    office.person("bert", Role::CaseManager);
    let lead = office.person("lead", Role::Supervisor);
    let amina_id = works(office, "amina", &[1, 2, 3, 4, 5], 540, 720);
    let bert_id = works(office, "bert", &[1, 2, 3, 4, 5], 540, 720);
    let mut before = at_time(office, "amina", "2026-09-30 23:30");
    let mut amina = at_time(office, "amina", "2026-10-01 00:30");
    let mut bert = at_time(office, "bert", "2026-10-31 23:30");
    let mut after = at_time(office, "bert", "2026-11-01 00:30");

    let arabic = client(&mut before, "Amal", Some("ar"));
    let dari = client(&mut before, "Bahram", Some("fa-AF"));
    let unknown = client(&mut before, "Chris", None);

    // Contacts: 5 in October, 2 of them anonymous; one the minute before, one the minute after, by the office's own clock.
    visit(&mut before, None, "ar");
    visit(&mut amina, None, "ar");
    visit(&mut amina, Some(&arabic), "ar");
    visit(&mut amina, Some(&dari), "fa-AF");
    visit(&mut bert, None, "");
    visit(&mut bert, Some(&unknown), "de");
    visit(&mut after, None, "de");

    // Cases: 2 open at the start, 2 opened, 2 closed (one the day it was opened), 2 open at the end, 1 of them from before.
    let old = open_case(&mut before, &arabic);
    open_case(&mut before, &unknown);
    close_case(&mut bert, &old);
    let short = open_case(&mut amina, &dari);
    close_case(&mut amina, &short);
    open_case(&mut bert, &arabic);
    open_case(&mut after, &dari);

    // Referrals: 3 made, 1 of them attended, in November.
    let place = save_service(&mut before, service("Wohnungsamt"));
    let send = |session: &mut Session, language: &str| -> ReferralId {
        let request = ReferralCreate { language: language.to_owned(), ..referral(&place) };
        desk::referral::create(session, request).expect("a slip").id
    };
    let earlier = send(&mut before, "ar");
    let attended = send(&mut amina, "ar");
    send(&mut amina, "uk");
    send(&mut bert, "ar");
    send(&mut after, "ar");
    for id in [earlier, attended] {
        let request = ReferralStep {
            op_id: op(),
            id,
            version: 1,
            to: ReferralState::Attended,
            cause: None,
            outcome: None,
            day: None,
            reason: String::new(),
        };
        desk::referral::step(&mut after, request).expect("was there");
    }

    // Appointments: 1 held, 1 missed, 2 cancelled; one still booked and one held in November do not count.
    let mut noon = at_time(office, "bert", "2026-11-02 12:00");
    let with =
        |request: AppointmentBook, language: Option<&str>| AppointmentBook { language: language.map(str::to_owned), ..request };
    let at = |staff, day: &str, from: &str, to: &str| booking(staff, &format!("{day} {from}"), &format!("{day} {to}"));
    appointment_that(
        &mut amina,
        &mut noon,
        with(at(&amina_id, "2026-10-05", "09:00", "09:30"), Some("ar")),
        AppointmentState::Finished,
    );
    appointment_that(&mut amina, &mut noon, with(at(&amina_id, "2026-10-05", "10:00", "10:30"), None), AppointmentState::Missed);
    appointment_that(
        &mut amina,
        &mut noon,
        with(at(&bert_id, "2026-10-06", "09:00", "09:30"), Some("ar")),
        AppointmentState::Cancelled,
    );
    appointment_that(
        &mut amina,
        &mut noon,
        with(at(&bert_id, "2026-10-30", "09:00", "09:30"), Some("tr")),
        AppointmentState::Cancelled,
    );
    appointment::book(&mut amina, at(&amina_id, "2026-10-07", "09:00", "09:30")).expect("free");
    appointment_that(
        &mut amina,
        &mut noon,
        with(at(&amina_id, "2026-11-02", "09:00", "09:30"), Some("ar")),
        AppointmentState::Finished,
    );
    lead
}

fn month(session: &mut Session, from: &str, to: &str) -> CaseloadReport {
    report::caseload(session, Caseload { from: day(from), to: day(to) }).expect("a report")
}

fn table(report: &CaseloadReport, dimension: Dimension) -> Vec<(String, Vec<u32>)> {
    let table = report.tables.iter().find(|table| table.dimension == dimension).expect("a table");
    table.rows.iter().map(|row| (row.label.clone().unwrap_or_else(|| row.key.clone()), row.counts.clone())).collect()
}

fn named(rows: &[(&str, [u32; 11])]) -> Vec<(String, Vec<u32>)> {
    rows.iter().map(|(name, counts)| ((*name).to_owned(), counts.to_vec())).collect()
}

fn export(session: &mut Session, format: ExportFormat, language: &str) -> (String, Vec<u8>) {
    let request = CaseloadExport { from: day("2026-10-01"), to: day("2026-10-31"), format, language: language.to_owned() };
    report::export(session, request).expect("a file")
}

on_both_engines! {
    fn october_counts_as_by_hand(office) {
        let mut lead = october(office);
        let report = month(&mut lead, "2026-10-01", "2026-10-31");
        assert_eq!(report.measures, Measure::ALL);
        assert_eq!(report.made_by, "Person lead");
        // contacts, anonymous, cases at start, opened, closed, at end, referrals, attended, held, missed, cancelled
        assert_eq!(table(&report, Dimension::Total), named(&[("", [5, 2, 2, 2, 2, 2, 3, 1, 1, 1, 2])]));
        assert_eq!(
            table(&report, Dimension::Language),
            named(&[
                ("ar", [2, 1, 1, 1, 1, 1, 2, 1, 1, 0, 1]),
                ("de", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
                ("fa-AF", [1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0]),
                ("tr", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
                ("uk", [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0]),
                ("", [1, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0]),
            ]),
            "what is not known stands last"
        );
        assert_eq!(
            table(&report, Dimension::Caseworker),
            named(&[("Person amina", [3, 1, 2, 1, 2, 1, 2, 1, 1, 1, 0]), ("Person bert", [2, 1, 0, 1, 0, 1, 1, 0, 0, 0, 2])])
        );
    }

    fn rows_add_up_to_the_total_that_was_counted_for_itself(office) {
        let mut lead = october(office);
        for (from, to) in [("2026-10-01", "2026-10-31"), ("2026-09-01", "2026-11-30"), ("2026-10-05", "2026-10-05"), ("2020-01-01", "2020-01-31")] {
            let report = month(&mut lead, from, to);
            let total = table(&report, Dimension::Total).remove(0).1;
            for dimension in [Dimension::Language, Dimension::Caseworker] {
                let mut sum = vec![0; total.len()];
                for (_, counts) in table(&report, dimension) {
                    sum.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
                }
                assert_eq!(sum, total, "{from} to {to} {}", dimension.code());
            }
            assert_eq!(total[2] + total[3] - total[4], total[5], "open at the start and opened, less closed, is open at the end");
        }
    }

    fn files_carry_the_figures_of_the_screen(office) {
        let mut lead = october(office);
        let report = month(&mut lead, "2026-10-01", "2026-10-31");
        let (name, bytes) = export(&mut lead, ExportFormat::Json, "ar");
        assert!(name.ends_with(".json"), "{name}");
        let json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(json["definition"].as_str(), Some(report.definition.as_str()));
        assert_eq!((json["from"].as_str(), json["to"].as_str()), (Some("2026-10-01"), Some("2026-10-31")));
        let rows = json["rows"].as_array().expect("rows");
        let total = rows.iter().find(|row| row["dimension"] == "total").expect("a total");
        assert_eq!((total["contacts"].as_u64(), total["appointments-cancelled"].as_u64()), (Some(5), Some(2)));
        assert!(rows.iter().any(|row| row["dimension"] == "language" && row["key"] == "fa-AF" && row["contacts"] == 1), "codes, in every language");
        assert_eq!(rows.len(), 1 + 6 + 2);

        let (name, bytes) = export(&mut lead, ExportFormat::Csv, "de");
        assert_eq!(name, "bericht-2026-10-01-bis-2026-10-31.csv");
        let text = String::from_utf8(bytes).expect("UTF-8");
        assert!(text.starts_with('\u{feff}'));
        for line in [
            "Zeitraum: 01.10.2026 bis 31.10.2026",
            "Zählregel: caseload 1 (2026-11-22)",
            "gesamt;;5;2;2;2;2;2;3;1;1;1;2",
            "nach Sprache;Arabisch;2;1;1;1;1;1;2;1;1;0;1",
            "nach Sprache;nicht bekannt;1;1;1;0;0;1;0;0;0;1;0",
            "nach Beratungskraft;Person bert;2;1;0;1;0;1;1;0;0;0;2",
        ] {
            assert!(text.lines().any(|found| found.trim_start_matches('\u{feff}').trim_matches('"') == line), "{line} in\n{text}");
        }
        assert!(text.contains("Person lead") && text.contains("Kontakte"));

        let (name, bytes) = export(&mut lead, ExportFormat::Xlsx, "ar");
        assert!(name.ends_with(".xlsx") && !name.contains(['/', ' ']), "{name}");
        assert!(bytes.starts_with(b"PK\x03\x04"));
        let (_, bytes) = export(&mut lead, ExportFormat::Csv, "ar");
        assert!(String::from_utf8(bytes).expect("UTF-8").contains("العربية"), "words in the asked language");
        let noted: i64 = in_store(office, |tx| tx.value("SELECT CAST(count(*) AS BIGINT) FROM audit WHERE action = 'report-exported'", &[]));
        assert_eq!(noted, 4, "each file that left is in the audit");
    }

    fn a_period_of_no_sense_and_a_role_without_reports_are_refused(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let ask = |from: &str, to: &str| Caseload { from: day(from), to: day(to) };
        let error = report::caseload(&mut lead, ask("2026-10-31", "2026-10-01")).expect_err("reversed");
        assert_eq!((error.code(), error.to_wire().args["field"].as_str()), ("period-reversed", Some("to")));
        assert_eq!(code(report::caseload(&mut lead, ask("2010-01-01", "2026-10-01"))), "period-too-long");
        let request = CaseloadExport { from: day("2026-10-01"), to: day("2026-10-31"), format: ExportFormat::Csv, language: "tlh".to_owned() };
        assert_eq!(code(report::export(&mut lead, request.clone())), "language-unknown");
        let mut counter = office.person("counter", Role::Caseworker);
        assert_eq!(code(report::caseload(&mut counter, ask("2026-10-01", "2026-10-31"))), "permission-denied");
        assert_eq!(code(report::export(&mut counter, request)), "permission-denied");
        assert_eq!(table(&month(&mut lead, "2026-10-01", "2026-10-31"), Dimension::Language), named(&[]), "an empty office has no rows");
    }
}
