//! The directory.

use crate::made::{at_time, day, referral, save_service, service};
use desk::{
    Session,
    api::directory::{
        OpenState, ServiceConfirm, ServiceCost, ServiceDetails, ServiceException, ServiceFavourite, ServiceForm, ServiceHours,
        ServiceRow, ServiceSave, ServiceSearch, ServiceText,
    },
    api::session::Undo,
    directory, undo,
};
use domain::{directory::TextState, need::Need, office::Role};
use migradesk_tests::{code, on_both_engines, op};

fn find(session: &mut Session, query: &str) -> Vec<String> {
    rows(session, query).into_iter().map(|row| row.form.organisation).collect()
}

fn rows(session: &mut Session, query: &str) -> Vec<ServiceRow> {
    directory::search(session, ServiceSearch::words(query)).expect("a search")
}

fn change(row: &ServiceRow, form: ServiceForm) -> ServiceSave {
    ServiceSave { op_id: op(), id: Some(row.id.clone()), version: row.version, form }
}

fn text(language: &str, bring: &str) -> ServiceText {
    ServiceText {
        language: language.to_owned(),
        bring: bring.to_owned(),
        directions: String::new(),
        state: TextState::Checked,
        outdated: false,
    }
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
        let health = directory::search(&mut counter, ServiceSearch { need: Some(Need::Health), ..ServiceSearch::words("") });
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
        assert_eq!(code(directory::search(&mut board, ServiceSearch::words(""))), "permission-denied");
    }

    fn an_entry_is_open_by_its_hours_unless_the_day_is_different(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let weekly = |weekdays: &[u32], from_minute, to_minute| ServiceHours {
            id: None, weekdays: weekdays.to_vec(), from_minute, to_minute, valid_from: None, valid_to: None,
        };
        let closed = ServiceException {
            id: None, from: day("2026-11-24"), to: day("2026-11-24"), from_minute: None, to_minute: None, note: "Betriebsausflug".to_owned(),
        };
        let details = ServiceDetails { hours: vec![weekly(&[1, 2, 5], 8 * 60, 12 * 60)], exceptions: vec![closed], ..ServiceDetails::default() };
        save_service(&mut counter, ServiceForm { opening_hours: String::new(), details, ..service("Alpha") });
        save_service(&mut counter, ServiceForm { walk_in: false, ..service("Beta") });
        let row = rows(&mut counter, "Alpha").remove(0);
        assert_eq!(row.form.opening_hours, "Mo, Di, Fr 8–12", "the rules in words, for slips");
        assert_eq!((row.form.details.hours.len(), row.form.details.exceptions[0].note.as_str()), (1, "Betriebsausflug"));
        let open = |when: &str| {
            let row = rows(&mut at_time(office, "counter", when), "Alpha").remove(0);
            (row.open, row.open_minute, row.opens_on)
        };
        assert_eq!(open("2026-11-23 09:00"), (OpenState::Open, Some(720), None), "a Monday");
        assert_eq!(open("2026-11-23 12:00"), (OpenState::Closed, Some(480), Some(day("2026-11-27"))), "Tuesday is different");
        assert_eq!(open("2026-12-25 09:00"), (OpenState::Closed, Some(480), Some(day("2026-12-28"))), "Christmas is a Friday");
        let mut now = at_time(office, "counter", "2026-11-23 09:00");
        let find = |session: &mut Session, search: ServiceSearch| -> Vec<String> {
            directory::search(session, search).expect("a search").into_iter().map(|row| row.form.organisation).collect()
        };
        assert_eq!(find(&mut now, ServiceSearch { open_now: true, ..ServiceSearch::words("") }), ["Alpha"], "of Beta nobody knows");
        assert_eq!(find(&mut now, ServiceSearch { walk_in: true, ..ServiceSearch::words("") }), ["Alpha"]);
        assert!(find(&mut now, ServiceSearch { district: Some("Hafen".to_owned()), ..ServiceSearch::words("") }).is_empty());
        assert_eq!(find(&mut now, ServiceSearch { language: Some("de".to_owned()), ..ServiceSearch::words("") }).len(), 2);
    }

    fn the_parts_of_an_entry_are_changed_one_by_one_and_taken_back_together(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let cost = |option: &str, amount: &str| ServiceCost {
            id: None, option: option.to_owned(), amount: amount.to_owned(), currency: "eur".to_owned(), note: String::new(),
        };
        let details = ServiceDetails { costs: vec![cost("Erwachsene", "12,50"), cost("Kinder", "0")], ..ServiceDetails::default() };
        save_service(&mut counter, ServiceForm { details, phone: "0231 1".to_owned(), ..service("Alpha") });
        let seen = rows(&mut counter, "").remove(0);
        let costs = &seen.form.details.costs;
        assert_eq!((costs[0].amount.as_str(), costs[0].currency.as_str()), ("12.5", "EUR"));
        let mut form = seen.form.clone();
        form.details.costs.remove(1);
        form.details.costs[0].amount = "15".to_owned();
        form.details.eligibility = "Ab 18".to_owned();
        form.phone = String::new();
        let request = change(&seen, form);
        let of = request.op_id.clone();
        directory::save(&mut counter, request).expect("a change");
        let now = rows(&mut counter, "").remove(0);
        assert_eq!((now.form.details.costs.len(), now.form.details.costs[0].id.clone()), (1, costs[0].id.clone()), "the same row");
        assert_eq!((now.form.phone.as_str(), now.form.details.eligibility.as_str()), ("", "Ab 18"));
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        let again = rows(&mut counter, "").remove(0);
        assert_eq!((again.form.phone.as_str(), again.form.details.costs.len()), ("0231 1", 2));
    }

    fn hours_in_words_follow_the_rules_until_somebody_writes_their_own(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let weekly = ServiceHours { id: None, weekdays: vec![1], from_minute: 480, to_minute: 720, valid_from: None, valid_to: None };
        let details = ServiceDetails { hours: vec![weekly], ..ServiceDetails::default() };
        save_service(&mut counter, ServiceForm { opening_hours: String::new(), details, ..service("Alpha") });
        let seen = rows(&mut counter, "").remove(0);
        let mut form = seen.form.clone();
        form.details.hours[0].to_minute = 840;
        directory::save(&mut counter, change(&seen, form)).expect("longer, the words untouched");
        let seen = rows(&mut counter, "").remove(0);
        assert_eq!(seen.form.opening_hours, "Mo 8–14");
        let form = ServiceForm { opening_hours: "Montags bis mittags".to_owned(), ..seen.form.clone() };
        directory::save(&mut counter, change(&seen, form)).expect("own words");
        let seen = rows(&mut counter, "").remove(0);
        let mut form = seen.form.clone();
        form.details.hours[0].to_minute = 900;
        directory::save(&mut counter, change(&seen, form)).expect("longer again");
        assert_eq!(rows(&mut counter, "")[0].form.opening_hours, "Montags bis mittags", "own words stay");
    }

    fn a_part_that_cannot_be_taken_is_named(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let hours = ServiceHours { id: None, weekdays: vec![1], from_minute: 600, to_minute: 540, valid_from: None, valid_to: None };
        let cost = ServiceCost { id: None, option: String::new(), amount: "viel".to_owned(), currency: String::new(), note: String::new() };
        for (details, field, expected) in [
            (ServiceDetails { hours: vec![hours.clone()], ..ServiceDetails::default() }, "form.details.hours.0.to_minute", "hours-order"),
            (ServiceDetails { hours: vec![ServiceHours { weekdays: vec![], ..hours }], ..ServiceDetails::default() }, "form.details.hours.0.weekdays", "field-required"),
            (ServiceDetails { costs: vec![cost], ..ServiceDetails::default() }, "form.details.costs.0.amount", "amount-form"),
            (ServiceDetails { minimum_age: Some(20), maximum_age: Some(10), ..ServiceDetails::default() }, "form.details.maximum_age", "age-order"),
        ] {
            let request = ServiceSave { op_id: op(), id: None, version: 0, form: ServiceForm { details, ..service("Alpha") } };
            let error = directory::save(&mut counter, request).expect_err(field);
            assert_eq!((error.code(), error.to_wire().args["field"].as_str()), (expected, Some(field)));
        }
    }

    fn what_somebody_keeps_at_hand_comes_first_for_them_alone(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut second = office.person("second", Role::Caseworker);
        for name in ["Alpha", "Beta"] {
            save_service(&mut counter, service(name));
        }
        let beta = rows(&mut counter, "Beta").remove(0);
        let keep = |session: &mut Session, on| {
            directory::keep(session, ServiceFavourite { op_id: op(), id: beta.id.clone(), on }).expect("kept");
        };
        keep(&mut counter, true);
        keep(&mut counter, true);
        assert_eq!((find(&mut counter, ""), find(&mut second, "")), (vec!["Beta".into(), "Alpha".into()], vec!["Alpha".into(), "Beta".into()]));
        let kept = directory::search(&mut counter, ServiceSearch { favourite: true, ..ServiceSearch::words("") }).expect("a search");
        assert_eq!(kept.len(), 1);
        keep(&mut counter, false);
        assert_eq!(find(&mut counter, ""), ["Alpha", "Beta"]);
    }

    fn what_is_stale_is_listed_the_oldest_first_and_confirmed_in_one_act(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        for (name, assured) in [("Alpha", Some("2026-01-10")), ("Beta", None), ("Gamma", Some("2026-11-20")), ("Delta", Some("2025-12-01"))] {
            save_service(&mut counter, ServiceForm { assured_date: assured.map(day), ..service(name) });
        }
        let stale = |session: &mut Session| directory::search(session, ServiceSearch { stale: true, ..ServiceSearch::words("") }).expect("a list");
        let list = stale(&mut counter);
        assert_eq!(list.iter().map(|row| row.form.organisation.as_str()).collect::<Vec<_>>(), ["Beta", "Delta", "Alpha"]);
        let confirm = ServiceConfirm { op_id: op(), id: list[0].id.clone(), version: list[0].version };
        directory::confirm(&mut counter, confirm).expect("confirmed");
        let list = stale(&mut counter);
        assert_eq!(list.len(), 2);
        let beta = rows(&mut counter, "Beta").remove(0);
        assert_eq!((beta.form.assured_date, beta.assured_by.as_deref()), (Some(day("2026-11-22")), Some("Person counter")));
        let old = ServiceConfirm { op_id: op(), id: list[0].id.clone(), version: list[0].version - 1 };
        assert_eq!(code(directory::confirm(&mut counter, old)), "version-conflict");
        let mut translator = office.person("translator", Role::Translator);
        let denied = ServiceConfirm { op_id: op(), id: list[0].id.clone(), version: list[0].version };
        assert_eq!(code(directory::confirm(&mut translator, denied)), "permission-denied");
    }

    fn a_text_made_from_german_that_has_changed_is_marked(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        save_service(&mut counter, ServiceForm { texts: vec![text("de", "Ausweis"), text("ar", "هوية")], ..service("Alpha") });
        let seen = rows(&mut counter, "").remove(0);
        assert!(seen.form.texts.iter().all(|text| !text.outdated));
        let mut form = seen.form.clone();
        form.texts.iter_mut().filter(|text| text.language == "de").for_each(|text| text.bring = "Ausweis\nMietvertrag".to_owned());
        directory::save(&mut counter, change(&seen, form)).expect("German alone");
        let seen = rows(&mut counter, "").remove(0);
        let outdated: Vec<bool> = seen.form.texts.iter().map(|text| text.outdated).collect();
        assert_eq!(outdated, [true, false], "Arabic, German");
        let mut form = seen.form.clone();
        form.texts[0].bring = "هوية\nعقد".to_owned();
        directory::save(&mut counter, change(&seen, form)).expect("Arabic brought up to it");
        assert!(rows(&mut counter, "")[0].form.texts.iter().all(|text| !text.outdated));
    }
}
