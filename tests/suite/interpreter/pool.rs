//! Who is in the pool.

use super::{InterpreterForm, InterpreterLanguage, InterpreterSave, add, ask, coordinator, form, open_of, wish};
use desk::{
    api::{
        appointment::WorkingHour,
        interpreter::InterpreterConflictAdd,
        session::{Nothing, Undo},
    },
    interpreter, undo,
};
use domain::{
    interpreter::{ConflictCause, InterpreterCertificate, InterpreterLevel},
    office::Role,
};
use migradesk_tests::{code, on_both_engines, op};

fn language(tag: &str) -> InterpreterLanguage {
    InterpreterLanguage {
        language: tag.to_owned(),
        dialect: String::new(),
        level: InterpreterLevel::Fluent,
        certificate: InterpreterCertificate::None,
    }
}

on_both_engines! {
    fn the_pool_and_what_somebody_refuses_are_for_those_who_match(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        assert_eq!(code(interpreter::pool(&mut counter, Nothing {})), "permission-denied");
        let mut pool = coordinator(office);
        let id = add(&mut pool, form("Almaz"));
        assert_eq!(code(interpreter::open(&mut counter, open_of(&id))), "permission-denied");
        let save = InterpreterSave { op_id: op(), id: None, version: 0, form: form("Somebody") };
        assert_eq!(code(interpreter::save(&mut counter, save)), "permission-denied");
        assert_eq!(interpreter::pool(&mut pool, Nothing {}).expect("the pool").len(), 1);
    }

    fn a_change_of_languages_or_hours_meets_the_change_of_somebody_else_and_can_be_taken_back(office) {
        let mut pool = coordinator(office);
        let id = add(&mut pool, form("Almaz"));
        let page = interpreter::open(&mut pool, open_of(&id)).expect("the page");
        let change = |languages: Vec<InterpreterLanguage>| InterpreterSave {
            op_id: op(), id: Some(id.clone()), version: page.version, form: InterpreterForm { languages, ..page.form.clone() },
        };
        let request = change(vec![language("ti"), language("gsg")]);
        let of = request.op_id.clone();
        interpreter::save(&mut pool, request).expect("a language more");
        assert_eq!(code(interpreter::save(&mut pool, change(vec![language("ti"), language("am")]))), "version-conflict");
        let tags = |pool: &mut desk::Session| -> Vec<String> {
            let page = interpreter::open(pool, open_of(&id)).expect("the page");
            page.form.languages.into_iter().map(|one| one.language).collect()
        };
        assert_eq!(tags(&mut pool), ["ti", "gsg"]);
        undo::undo(&mut pool, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(tags(&mut pool), ["ti"]);
    }

    fn a_form_that_makes_no_sense_is_refused_with_its_field(office) {
        let mut pool = coordinator(office);
        let bad = [
            (InterpreterForm { name: " ".to_owned(), ..form("x") }, "field-required"),
            (InterpreterForm { languages: vec![], ..form("x") }, "field-required"),
            (InterpreterForm { languages: vec![language("ti"), language("ti")], ..form("x") }, "interpreter-language-twice"),
            (InterpreterForm { languages: vec![language("nonsense!")], ..form("x") }, "language-unknown"),
            (InterpreterForm { modes: vec![], ..form("x") }, "field-required"),
            (InterpreterForm { tariff: "gold".to_owned(), ..form("x") }, "interpreter-tariff"),
            (InterpreterForm { kilometres: 5_000, ..form("x") }, "number-too-large"),
            (
                InterpreterForm { hours: vec![WorkingHour { weekday: 1, from_minute: 600, to_minute: 540 }], ..form("x") },
                "hours-invalid",
            ),
        ];
        for (form, expected) in bad {
            let request = InterpreterSave { op_id: op(), id: None, version: 0, form };
            assert_eq!(code(interpreter::save(&mut pool, request)), expected);
        }
    }

    fn a_conflict_is_told_by_the_number_of_a_request_and_never_with_a_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut pool = coordinator(office);
        let id = add(&mut pool, form("Almaz"));
        let somebody = crate::made::client(&mut counter, "Unverwechselbar", Some("ti"));
        let of_client = ask(&mut counter, wish(Some(&somebody)));
        let of_nobody = ask(&mut counter, wish(None));
        let conflict = |request_id| InterpreterConflictAdd { op_id: op(), interpreter_id: id.clone(), request_id, cause: ConflictCause::Relative };
        assert_eq!(code(interpreter::add_conflict(&mut pool, conflict(of_nobody))), "interpreter-no-client");
        for _ in 0..2 {
            interpreter::add_conflict(&mut pool, conflict(of_client.clone())).expect("told");
        }
        let page = interpreter::open(&mut pool, open_of(&id)).expect("the page");
        assert_eq!(page.conflicts.len(), 1, "told twice, written once");
        assert_eq!(page.conflicts[0].reference.as_deref(), Some("D-2026-0001"));
        assert!(!serde_json::to_string(&page).expect("text").contains("Unverwechselbar"));
        let remove = desk::api::interpreter::InterpreterPartRemove { op_id: op(), id: page.conflicts[0].id.clone(), version: 1 };
        interpreter::remove_conflict(&mut pool, remove).expect("a mistake");
        assert!(interpreter::open(&mut pool, open_of(&id)).expect("the page").conflicts.is_empty());
    }
}
