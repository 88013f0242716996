//! What clients suggest: from the kiosk to the steering group.

use super::{MONDAY, WEEK_LATER, kiosk, open, pleased, station_at};
use crate::made::{at_time, day, in_store};
use desk::{
    Session,
    api::{
        office::ExportFormat,
        session::Undo,
        voice::{SuggestionExport, SuggestionList, SuggestionRemove, SuggestionRow, SuggestionStep, VoiceGiven},
    },
    suggestion, voice,
};
use domain::{office::Role, voice::SuggestionState as State};
use migradesk_tests::{Office, code, on_both_engines, op};
use store::params;

/// Lines that clients wrote at the kiosk on Monday, one a quarter of an hour.
fn written(office: &mut Office, lines: &[&str]) {
    kiosk(office);
    for (index, line) in lines.iter().enumerate() {
        let desk = station_at(office, &format!("{MONDAY} 09:{:02}", index * 5));
        voice::give_at_kiosk(&desk, VoiceGiven { suggestion: (*line).to_owned(), ..pleased(open(&desk)) }).expect("taken");
    }
    office.person("lead", Role::Supervisor);
}

fn list(session: &mut Session) -> Vec<SuggestionRow> {
    suggestion::list(session, SuggestionList { state: None }).expect("a list").rows
}

fn step(row: &SuggestionRow, to: State, answer: &str) -> SuggestionStep {
    SuggestionStep { op_id: op(), id: row.id.clone(), version: row.version, to, answer: answer.to_owned() }
}

on_both_engines! {
    fn a_line_is_read_when_its_week_is_over(office) {
        written(office, &["More chairs", "A toilet that children can use"]);
        let mut sunday = at_time(office, "lead", "2026-11-22 20:00");
        let mut monday = at_time(office, "lead", WEEK_LATER);
        assert!(list(&mut sunday).is_empty(), "whoever wrote it may still be in the room");
        let rows = list(&mut monday);
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|row| row.week == day(MONDAY) && row.language == "ar" && row.state == State::New));
        let unseen = SuggestionStep { op_id: op(), ..step(&rows[0], State::Discussed, "") };
        assert_eq!(code(suggestion::step(&mut sunday, unseen)), "not-found");
        for (login, role) in [("counter", Role::Caseworker), ("it", Role::Administrator)] {
            office.person(login, role);
            let mut session = at_time(office, login, WEEK_LATER);
            assert_eq!(code(suggestion::list(&mut session, SuggestionList { state: None })), "permission-denied", "{login}");
            let step = step(&rows[0], State::Discussed, "");
            assert_eq!(code(suggestion::step(&mut session, step)), "permission-denied", "{login}");
        }
    }

    fn the_group_discusses_answers_and_comes_back_to_it(office) {
        written(office, &["More chairs"]);
        let mut lead = at_time(office, "lead", WEEK_LATER);
        let row = list(&mut lead).remove(0);
        suggestion::step(&mut lead, step(&row, State::Discussed, "")).expect("discussed");
        assert_eq!(code(suggestion::step(&mut lead, step(&row, State::SetAside, "No room"))), "version-conflict", "a colleague was quicker");
        let row = list(&mut lead).remove(0);
        let unanswered = suggestion::step(&mut lead, step(&row, State::Answered, "  ")).expect_err("an answer has words");
        assert_eq!((unanswered.code(), unanswered.to_wire().args["field"].as_str()), ("field-required", Some("answer")));
        let answered = step(&row, State::Answered, "Ten chairs come in March.");
        let act = answered.op_id.clone();
        suggestion::step(&mut lead, answered).expect("answered");
        let row = list(&mut lead).remove(0);
        assert_eq!((row.state, row.answer.as_str()), (State::Answered, "Ten chairs come in March."));
        assert_eq!(code(suggestion::step(&mut lead, step(&row, State::SetAside, "No"))), "suggestion-step");
        suggestion::step(&mut lead, step(&row, State::Answered, "Ten chairs come in April.")).expect("its words alone");
        let undone = desk::undo::undo(&mut lead, Undo { op_id: op(), of: act });
        assert_eq!(code(undone), "version-conflict", "changed since");
        let found = suggestion::list(&mut lead, SuggestionList { state: Some(State::New) }).expect("a list");
        assert!(found.rows.is_empty());
        assert_eq!(found.counts.iter().map(|one| (one.state, one.count)).collect::<Vec<_>>(), [
            (State::New, 0), (State::Discussed, 0), (State::Answered, 1), (State::SetAside, 0),
        ]);
    }

    fn a_step_is_undone(office) {
        written(office, &["More chairs"]);
        let mut lead = at_time(office, "lead", WEEK_LATER);
        let row = list(&mut lead).remove(0);
        let aside = step(&row, State::SetAside, "There is no room for them.");
        let of = aside.op_id.clone();
        suggestion::step(&mut lead, aside).expect("set aside");
        desk::undo::undo(&mut lead, Undo { op_id: op(), of }).expect("taken back");
        let row = list(&mut lead).remove(0);
        assert_eq!((row.state, row.answer.as_str()), (State::New, ""));
    }

    fn a_line_that_names_somebody_goes_for_good(office) {
        written(office, &["Ask Amal Beispiel", "More chairs"]);
        let mut lead = at_time(office, "lead", WEEK_LATER);
        let row = list(&mut lead).into_iter().find(|row| row.text.contains("Amal")).expect("the line");
        suggestion::step(&mut lead, step(&row, State::Discussed, "")).expect("seen by the group");
        let row = list(&mut lead).into_iter().find(|row| row.text.contains("Amal")).expect("the line");
        let request = SuggestionRemove { op_id: op(), id: row.id.clone(), version: row.version };
        let of = request.op_id.clone();
        suggestion::remove(&mut lead, request).expect("removed");
        assert_eq!(list(&mut lead).into_iter().map(|row| row.text).collect::<Vec<_>>(), ["More chairs"]);
        assert_eq!(code(desk::undo::undo(&mut lead, Undo { op_id: op(), of })), "undo-nothing");
        let left: i64 = in_store(office, |tx| {
            tx.value("SELECT count(*) FROM change_row WHERE coalesce(before, '') LIKE '%Amal%' OR coalesce(after, '') LIKE '%Amal%'", params![])
        });
        assert_eq!(left, 0, "the history has no copy of it");
    }

    fn the_file_for_the_group_runs_no_formula_and_knows_the_month_only(office) {
        written(office, &["=HYPERLINK(\"http://bad.example\")", "+1 toilet", "@sum", "-2"]);
        let mut lead = at_time(office, "lead", WEEK_LATER);
        let mut export = |format, language: &str| {
            let request = SuggestionExport { state: None, format, language: language.to_owned() };
            suggestion::export(&mut lead, request).expect("a file")
        };
        let (name, bytes) = export(ExportFormat::Csv, "de");
        assert_eq!(name, "vorschlaege.csv");
        let text = String::from_utf8(bytes).expect("UTF-8");
        for guarded in ["'=HYPERLINK", "'+1 toilet", "'@sum", "'-2"] {
            assert!(text.contains(guarded), "{guarded} in\n{text}");
        }
        assert!(text.contains("2026-11;Arabisch;") && !text.contains("2026-11-16"), "{text}");
        let (_, bytes) = export(ExportFormat::Json, "en");
        let json: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        let rows = json["rows"].as_array().expect("rows");
        assert_eq!((rows.len(), rows[0]["month"].as_str(), rows[0]["state"].as_str()), (4, Some("2026-11"), Some("new")));
        assert!(rows.iter().all(|row| row.get("week").is_none() && row.get("id").is_none()));
        assert!(export(ExportFormat::Xlsx, "ar").1.starts_with(b"PK\x03\x04"));
    }
}
