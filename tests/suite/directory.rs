//! The directory.

use crate::made::{at_time, day, referral, save_service, service};
use desk::{
    Session,
    api::referral::{ServiceForm, ServiceRow, ServiceSave, ServiceSearch, ServiceText},
    api::session::Undo,
    directory, undo,
};
use domain::{need::Need, office::Role};
use migradesk_tests::{code, on_both_engines, op};

fn find(session: &mut Session, query: &str) -> Vec<String> {
    rows(session, query).into_iter().map(|row| row.form.organisation).collect()
}

fn rows(session: &mut Session, query: &str) -> Vec<ServiceRow> {
    directory::search(session, ServiceSearch { query: query.to_owned(), need: None }).expect("a search")
}

fn change(row: &ServiceRow, form: ServiceForm) -> ServiceSave {
    ServiceSave { op_id: op(), id: Some(row.id.clone()), version: row.version, form }
}

fn text(language: &str, bring: &str) -> ServiceText {
    ServiceText { language: language.to_owned(), bring: bring.to_owned(), directions: String::new() }
}

on_both_engines! {
    fn an_entry_is_found_by_words_in_any_order_language_and_spelling(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let texts = vec![text("de", "Mietvertrag"), text("ar", "عقد الإيجار")];
        save_service(&mut counter, ServiceForm { texts, ..service("Amt für Wohnraumförderung") });
        save_service(&mut counter, ServiceForm { needs: vec![Need::Health], district: "Hörde".to_owned(), ..service("Gesundheitshaus") });
        for query in ["wohnraum amt", "AMT Wohnraumförderung", "wohnraumfoerderung", "nordstadt mietvertrag", "عقد", "musterstr wohn"] {
            assert_eq!(find(&mut counter, query), ["Amt für Wohnraumförderung"], "{query}");
        }
        assert_eq!(find(&mut counter, "Gesundheit"), ["Gesundheitshaus"], "by the word for the need too");
        assert_eq!(find(&mut counter, "Hoerde"), ["Gesundheitshaus"]);
        assert!(find(&mut counter, "amt hörde").is_empty(), "every word has to fit the same entry");
        assert_eq!(find(&mut counter, "  ").len(), 2, "nothing asked for lists all");
        let health = directory::search(&mut counter, ServiceSearch { query: String::new(), need: Some(Need::Health) });
        assert_eq!(health.expect("a search").len(), 1);
    }

    fn the_entries_used_last_come_first(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        for name in ["Alpha", "Beta", "Gamma"] {
            save_service(&mut counter, service(name));
        }
        let beta = rows(&mut counter, "Beta").remove(0);
        let gamma = rows(&mut counter, "Gamma").remove(0);
        desk::referral::create(&mut at_time(office, "counter", "2026-11-02 09:00"), referral(&gamma.id)).expect("a slip");
        desk::referral::create(&mut counter, referral(&beta.id)).expect("a slip");
        assert_eq!(find(&mut counter, ""), ["Beta", "Gamma", "Alpha"]);
        assert_eq!(rows(&mut counter, "Gamma")[0].last_used, Some(day("2026-11-02")));
        assert_eq!(rows(&mut counter, "Alpha")[0].last_used, None);
    }

    fn a_field_that_cannot_be_taken_is_named(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let long = "ä".repeat(201);
        let cases: Vec<(&str, &str, Box<dyn Fn(&mut ServiceForm)>)> = vec![
            ("form.organisation", "field-required", Box::new(|form| form.organisation = "  ".to_owned())),
            ("form.name", "field-too-long", Box::new(move |form| form.name = long.clone())),
            ("form.needs", "field-required", Box::new(|form| form.needs.clear())),
            ("form.website", "website-form", Box::new(|form| form.website = "javascript://alert.de/1".to_owned())),
            ("form.email", "email-form", Box::new(|form| form.email = "info@".to_owned())),
            ("form.fees", "field-control-character", Box::new(|form| form.fees = "frei\u{0}".to_owned())),
            ("form.languages.1", "language-unknown", Box::new(|form| form.languages.push("Deutsch!".to_owned()))),
            ("form.texts.1.language", "text-language-twice", Box::new(|form| form.texts = vec![text("de", "a"), text("DE", "b")])),
            ("form.assured_date", "assured-future", Box::new(|form| form.assured_date = Some(day("2026-11-23")))),
        ];
        for (field, expected, spoil) in cases {
            let mut form = service("Alpha");
            spoil(&mut form);
            let error = directory::save(&mut counter, ServiceSave { op_id: op(), id: None, version: 0, form }).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
        assert!(rows(&mut counter, "").is_empty(), "nothing was kept");
    }

    fn what_is_kept_is_trimmed_and_canonical(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let form = ServiceForm {
            organisation: "  Alpha ".to_owned(),
            website: "www.alpha.example/wohnen".to_owned(),
            needs: vec![Need::Housing, Need::Residence, Need::Housing],
            languages: vec!["prs".to_owned(), "fa-AF".to_owned(), "ti".to_owned()],
            texts: vec![text("de", "Ausweis"), text("en", "  ")],
            ..service("")
        };
        save_service(&mut counter, form);
        let kept = rows(&mut counter, "").remove(0).form;
        assert_eq!(kept.organisation, "Alpha");
        assert_eq!(kept.website, "https://www.alpha.example/wohnen");
        assert_eq!(kept.needs, [Need::Residence, Need::Housing]);
        assert_eq!(kept.languages, ["fa-AF", "ti"]);
        assert_eq!(kept.texts.len(), 1, "an empty text is none");
    }

    fn a_confirmation_is_put_down_to_whoever_gave_it(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut second = office.person("second", Role::Caseworker);
        save_service(&mut counter, ServiceForm { assured_date: Some(day("2026-11-20")), ..service("Alpha") });
        let row = rows(&mut counter, "").remove(0);
        assert_eq!((row.assured_by.as_deref(), row.stale), (Some("Person counter"), false));
        directory::save(&mut second, change(&row, ServiceForm { fees: "frei".to_owned(), ..row.form.clone() })).expect("a change");
        let row = rows(&mut counter, "").remove(0);
        assert_eq!(row.assured_by.as_deref(), Some("Person counter"), "a correction is no confirmation");
        directory::save(&mut second, change(&row, ServiceForm { assured_date: Some(day("2026-11-22")), ..row.form.clone() })).expect("confirmed");
        assert_eq!(rows(&mut counter, "")[0].assured_by.as_deref(), Some("Person second"));
        let mut later = at_time(office, "counter", "2027-05-22 10:00");
        assert!(rows(&mut later, "")[0].stale, "181 days later");
        let row = rows(&mut counter, "").remove(0);
        directory::save(&mut counter, change(&row, ServiceForm { assured_date: None, ..row.form.clone() })).expect("taken back");
        let row = rows(&mut counter, "").remove(0);
        assert_eq!((row.assured_by, row.stale), (None, true), "never confirmed is stale");
    }

    fn texts_belong_to_the_version_of_their_entry(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        save_service(&mut counter, ServiceForm { texts: vec![text("de", "Ausweis"), text("en", "Passport")], ..service("Alpha") });
        let seen = rows(&mut counter, "").remove(0);
        let form = ServiceForm { texts: vec![text("de", "Ausweis und Mietvertrag"), text("ar", "هوية")], ..seen.form.clone() };
        let request = change(&seen, form);
        let of = request.op_id.clone();
        directory::save(&mut counter, request).expect("texts alone");
        let changed = rows(&mut counter, "").remove(0);
        assert!(changed.version > seen.version);
        assert_eq!(code(directory::save(&mut counter, change(&seen, seen.form.clone()))), "version-conflict");
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        let again = rows(&mut counter, "").remove(0).form.texts;
        let again: Vec<(&str, &str)> = again.iter().map(|text| (text.language.as_str(), text.bring.as_str())).collect();
        assert_eq!(again, [("de", "Ausweis"), ("en", "Passport")]);
    }

    fn a_repeated_save_makes_one_entry(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = ServiceSave { op_id: op(), id: None, version: 0, form: service("Alpha") };
        let first = directory::save(&mut counter, request.clone()).expect("the first time");
        let second = directory::save(&mut counter, request).expect("its answer was lost");
        assert_eq!(first.id, second.id);
        assert_eq!(rows(&mut counter, "").len(), 1);
    }

    fn a_new_entry_is_taken_back_until_somebody_was_sent_there(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = ServiceSave { op_id: op(), id: None, version: 0, form: service("Alpha") };
        let of = request.op_id.clone();
        directory::save(&mut counter, request).expect("an entry");
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("nobody uses it");
        assert!(rows(&mut counter, "").is_empty());
        let request = ServiceSave { op_id: op(), id: None, version: 0, form: service("Beta") };
        let of = request.op_id.clone();
        directory::save(&mut counter, request).expect("an entry");
        let beta = rows(&mut counter, "").remove(0);
        desk::referral::create(&mut counter, referral(&beta.id)).expect("a slip");
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of })), "version-conflict");
        assert_eq!(find(&mut counter, ""), ["Beta"]);
    }

    fn a_translator_reads_the_directory_and_writes_nothing(office) {
        let mut translator = office.person("translator", Role::Translator);
        assert!(rows(&mut translator, "").is_empty());
        let request = ServiceSave { op_id: op(), id: None, version: 0, form: service("Alpha") };
        assert_eq!(code(directory::save(&mut translator, request)), "permission-denied");
        let mut board = office.person("board", Role::Station);
        assert_eq!(code(directory::search(&mut board, ServiceSearch { query: String::new(), need: None })), "permission-denied");
    }
}
