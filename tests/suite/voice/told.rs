//! What the report tells of many voices, and what it keeps to itself of few.

use super::{WEEK_LATER, kiosk};
use crate::made::{at_time, day, in_store};
use desk::{
    Session,
    api::{
        office::ExportFormat,
        voice::{VoiceExport, VoiceQuery, VoiceReport, VoiceRow},
    },
    report,
};
use domain::{
    office::Role,
    voice::{VoiceAnswer as Answer, VoiceDimension as Dimension, VoiceQuestion as Question},
};
use migradesk_tests::{Office, code, on_both_engines};
use store::params;

/// So many voices of a language in a week: all say yes to the first two questions, `bad` of them no to the third.
fn said(office: &Office, week: &str, place: &str, language: &str, voices: u32, bad: u32) {
    in_store(office, |tx| {
        let rows = [
            (Question::Understood, Answer::Good, voices),
            (Question::NextStep, Answer::Good, voices),
            (Question::Respected, Answer::Good, voices - bad),
            (Question::Respected, Answer::Bad, bad),
        ];
        for (question, answer, number) in rows.into_iter().filter(|row| row.2 > 0) {
            tx.execute(
                "INSERT INTO voice_count (week, place, language, question, answer, number) VALUES ($1, $2, $3, $4, $5, $6)",
                params![week, place, language, question.code(), answer.code(), i64::from(number)],
            )?;
        }
        Ok(())
    });
}

fn lead(office: &mut Office, when: &str) -> Session {
    office.person("lead", Role::Supervisor);
    at_time(office, "lead", when)
}

fn look(session: &mut Session, from: &str, to: &str) -> VoiceReport {
    report::voice(session, VoiceQuery { from: day(from), to: day(to) }).expect("a report")
}

/// `key voices`, with a plus for what is put together.
fn rows(report: &VoiceReport, dimension: Dimension) -> Vec<String> {
    let Some(table) = report.tables.iter().find(|table| table.dimension == dimension) else { return Vec::new() };
    let told = |row: &VoiceRow| format!("{}{} {}", row.key, if row.together { "+" } else { "" }, row.voices);
    table.rows.iter().map(told).collect()
}

on_both_engines! {
    fn numbers_are_rounded_and_small_groups_are_one(office) {
        said(office, "2026-11-09", "kiosk", "de", 43, 4);
        said(office, "2026-11-02", "kiosk", "ar", 21, 11);
        said(office, "2026-11-09", "client-display", "ti", 6, 6);
        said(office, "2026-11-02", "client-display", "so", 7, 0);
        let mut lead = lead(office, WEEK_LATER);
        let report = look(&mut lead, "2026-11-01", "2026-11-30");
        assert_eq!(report.questions, Question::ALL);
        assert_eq!(rows(&report, Dimension::Total), [" 75"], "77, rounded");
        let total = &report.tables[0].rows[0];
        // good, middling, bad, skipped
        assert_eq!(total.counts, [[75, 0, 0, 0], [75, 0, 0, 0], [55, 0, 20, 0]], "56 and 21");
        assert_eq!(rows(&report, Dimension::Language), ["ar 20", "de 45", "+ 15"], "six of Tigrinya and seven of Somali are thirteen");
        assert_eq!(rows(&report, Dimension::Place), ["client-display 15", "kiosk 65"]);
        assert_eq!(rows(&report, Dimension::Month), ["2026-11 75"]);
        assert_eq!(rows(&report, Dimension::Week), ["2026-11-02 30", "2026-11-09 50"]);
    }

    fn nobody_is_found_by_taking_the_rows_off_the_total(office) {
        said(office, "2026-11-09", "kiosk", "de", 40, 0);
        said(office, "2026-11-09", "kiosk", "uk", 14, 0);
        said(office, "2026-11-02", "kiosk", "ti", 1, 1);
        let mut lead = lead(office, WEEK_LATER);
        let report = look(&mut lead, "2026-11-01", "2026-11-30");
        assert_eq!(rows(&report, Dimension::Language), ["de 40", "+ 15"], "the one of Tigrinya hides among the Ukrainian");
        assert_eq!(rows(&report, Dimension::Week), Vec::<String>::new(), "of two weeks with one small one neither is told");
        assert_eq!(rows(&report, Dimension::Month), ["2026-11 55"]);
        said(office, "2026-10-05", "kiosk", "ti", 9, 9);
        let report = look(&mut lead, "2026-10-01", "2026-11-30");
        assert_eq!(rows(&report, Dimension::Month), Vec::<String>::new(), "a small month next to one other");
        assert_eq!(rows(&report, Dimension::Week), Vec::<String>::new(), "and so none of their weeks");
        assert_eq!(rows(&report, Dimension::Language), ["de 40", "ti 10", "uk 15"], "ten of Tigrinya over both months");
    }

    fn the_running_week_and_a_week_of_another_month_do_not_count(office) {
        said(office, "2026-11-16", "kiosk", "de", 20, 0);
        said(office, "2026-09-28", "kiosk", "de", 30, 0);
        let mut lead = lead(office, "2026-11-22 23:59");
        let sunday = look(&mut lead, "2026-11-01", "2026-11-30");
        assert_eq!((rows(&sunday, Dimension::Total), sunday.before), (vec![], day("2026-11-16")), "on its Sunday the week still runs");
        assert!(sunday.questions.is_empty());
        let mut monday = at_time(office, "lead", "2026-11-23 00:01");
        assert_eq!(rows(&look(&mut monday, "2026-11-01", "2026-11-30"), Dimension::Total), [" 20"]);
        assert_eq!(rows(&look(&mut monday, "2026-10-01", "2026-10-31"), Dimension::Month), ["2026-10 30"], "its Thursday is the first");
        assert_eq!(rows(&look(&mut monday, "2026-09-01", "2026-09-30"), Dimension::Total), Vec::<String>::new());
    }

    fn too_few_voices_are_none(office) {
        said(office, "2026-11-09", "kiosk", "de", 9, 9);
        let mut lead = lead(office, WEEK_LATER);
        let report = look(&mut lead, "2026-11-01", "2026-11-30");
        assert!(report.questions.is_empty() && report.tables.is_empty(), "not even how many");
        assert_eq!(report.least, 10);
        for format in [ExportFormat::Csv, ExportFormat::Json] {
            let request = VoiceExport { from: day("2026-11-01"), to: day("2026-11-30"), format, language: "de".to_owned() };
            let text = String::from_utf8(report::export_voice(&mut lead, request).expect("a file").1).expect("UTF-8");
            assert!(!text.contains("am Terminal") && !text.contains("kiosk"), "{text}");
        }
    }

    fn files_carry_the_numbers_of_the_screen_and_no_others(office) {
        said(office, "2026-11-09", "kiosk", "de", 43, 4);
        said(office, "2026-11-02", "kiosk", "ar", 21, 11);
        said(office, "2026-11-09", "client-display", "ti", 6, 6);
        said(office, "2026-11-02", "client-display", "so", 7, 0);
        let mut lead = lead(office, WEEK_LATER);
        let mut export = |format, language: &str| {
            let request = VoiceExport { from: day("2026-11-01"), to: day("2026-11-30"), format, language: language.to_owned() };
            report::export_voice(&mut lead, request).expect("a file")
        };
        let (name, bytes) = export(ExportFormat::Csv, "de");
        assert_eq!(name, "stimme-2026-11-01-bis-2026-11-30.csv");
        let text = String::from_utf8(bytes).expect("UTF-8");
        for line in [
            "Gesamt;;75;75;0;0;0;75;0;0;0;55;0;20;0",
            "Nach Sprache;Arabisch;20;20;0;0;0;20;0;0;0;10;0;10;0",
            "Nach Sprache;zusammengefasste kleine Gruppen;15;15;0;0;0;15;0;0;0;5;0;5;0",
            "Nach Ort;am Terminal;65;65;0;0;0;65;0;0;0;50;0;15;0",
            "Nach Woche;2026-W45;30;30;0;0;0;30;0;0;0;15;0;10;0",
        ] {
            assert!(text.lines().any(|found| found == line), "{line} in\n{text}");
        }
        assert!(!text.contains("Tigrinya") && !text.contains("Somali"), "small languages have no row");
        let (_, bytes) = export(ExportFormat::Json, "ar");
        let json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        let numbers = json["rows"].as_array().expect("rows").iter().flat_map(|row| {
            ["voices", "good", "middling", "bad", "skipped"].map(|key| row[key].as_u64().expect("a number"))
        });
        assert!(numbers.clone().count() > 50 && numbers.into_iter().all(|number| number % 5 == 0));
        assert_eq!((json["rounded_to"].as_u64(), json["least"].as_u64()), (Some(5), Some(10)));
        let (name, bytes) = export(ExportFormat::Xlsx, "ar");
        assert!(name.ends_with(".xlsx") && !name.contains(['/', ' ']) && bytes.starts_with(b"PK\x03\x04"), "{name}");
        let noted: i64 = in_store(office, |tx| tx.value("SELECT count(*) FROM audit WHERE action = 'report-exported'", params![]));
        assert_eq!(noted, 3, "each file that left is in the audit");
    }

    fn a_period_of_no_sense_is_refused_and_whoever_works_at_the_desk_sees_no_number(office) {
        kiosk(office);
        let mut lead = lead(office, WEEK_LATER);
        let query = |from: &str, to: &str| VoiceQuery { from: day(from), to: day(to) };
        assert_eq!(code(report::voice(&mut lead, query("2026-11-30", "2026-11-01"))), "period-reversed");
        assert_eq!(code(report::voice(&mut lead, query("2010-11-30", "2026-11-01"))), "period-too-long");
        for (login, role) in [("counter", Role::Caseworker), ("case", Role::CaseManager), ("pool", Role::InterpreterCoordinator)] {
            let mut session = office.person(login, role);
            assert_eq!(code(report::voice(&mut session, query("2026-11-01", "2026-11-30"))), "permission-denied", "{login}");
        }
    }
}

#[test]
fn the_invented_office_has_voices_enough_to_read_and_languages_too_small_for_it() {
    let mut office = Office::new(migradesk_tests::Engine::File);
    let options = desk::demo::Options { clients: 200, seed: 1, as_of: day("2026-11-20") };
    desk::demo::fill(&mut office.admin, &options, migradesk_tests::PASSPHRASE, &mut |_, _| true).expect("an invented office");
    let mut lead = office.sign_in("lead");
    let report = look(&mut lead, "2026-01-01", "2026-11-30");
    assert_eq!(report.questions, Question::ALL);
    let languages = rows(&report, Dimension::Language);
    assert!(
        languages.iter().any(|row| row.starts_with("ar ")) && languages.iter().any(|row| row.starts_with('+')),
        "{languages:?}"
    );
    let list = desk::suggestion::list(&mut lead, desk::api::voice::SuggestionList { state: None }).expect("a list");
    assert!(list.rows.len() >= 10 && list.counts.iter().all(|one| one.count > 0), "something in each state: {:?}", list.counts);
}
