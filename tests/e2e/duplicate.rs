//! Somebody who was entered twice: the search of the store, the pair side by side, merging, splitting again, and the question before a
//! third entry is made.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use desk::{api, client, entrance};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{ContactMeansKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource},
    id::ClientId,
};
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, op};
use std::path::Path;

#[test]
fn somebody_entered_twice_is_found_merged_and_split_in_german() {
    entered_twice("de");
}

#[test]
fn somebody_entered_twice_is_found_merged_and_split_in_arabic() {
    entered_twice("ar");
}

const PHONE: &str = "0151 5550177";

fn form(given: &str, family: &str, born: (i32, u32, u32), phone: &str) -> api::client::ClientForm {
    api::client::ClientForm {
        names: vec![name(given, family, true)],
        birth_date: Some(BirthDate {
            year: Some(born.0),
            month: Some(born.1),
            day: Some(born.2),
            estimated: false,
            source: BirthDateSource::Document,
            calendar: Calendar::Gregorian,
            text: None,
        }),
        gender: Gender::Male,
        nationalities: vec!["SYR".to_owned()],
        languages: vec![api::client::LanguageForm {
            tag: "ar".to_owned(),
            level: LanguageLevel::Native,
            needs_interpreter: false,
        }],
        letter_language: None,
        contact_means: vec![api::client::ContactMeansForm {
            kind: ContactMeansKind::Phone,
            value: phone.to_owned(),
            remark: String::new(),
            safety: MeansSafety::Safe,
            leave_message: false,
            hours: String::new(),
            language: None,
        }],
        address: api::client::AddressForm { place: "Musterhausen".to_owned(), ..api::client::AddressForm::unknown() },
        former_addresses: vec![],
        documents: vec![],
        representatives: vec![],
        residence: api::client::ResidenceForm { title: None, as_printed: String::new(), until: None, unlimited: false },
        remark: String::new(),
    }
}

fn name(given: &str, family: &str, preferred: bool) -> api::client::NameForm {
    api::client::NameForm {
        id: None,
        kind: NameKind::Current,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::Document,
        preferred,
        blocked: false,
    }
}

/// Two records of one person: nobody asked, because the second one was corrected only after it was made.
fn enter_twice(store: &Path) -> (ClientId, ClientId) {
    let mut lead = entrance::open_session(&office::desk(store), "lead", PASSPHRASE).expect("signed in");
    let mut save = |id: Option<ClientId>, version: i64, form: api::client::ClientForm| {
        let request = api::client::ClientSave { op_id: op(), id, version, form, distinct_from: vec![] };
        client::save(&mut lead, request).expect("saved")
    };
    let first = save(None, 0, form("Mohamad", "Al Ahmad", (1998, 5, 7), PHONE));
    let second = save(None, 0, form("Tesfalem", "Woldemichael", (1961, 8, 2), PHONE));
    let mut corrected = form("محمد", "الأحمد", (1998, 7, 5), PHONE);
    corrected.names.push(name("Muhammed", "Alahmad", false));
    corrected.address.place = "Beispielstadt".to_owned();
    save(Some(second.id.clone()), second.version, corrected);
    // Father and son: alike, and two people.
    save(None, 0, form("Piotr", "Kowalczyk", (1990, 2, 3), "0151 5550178"));
    let son = save(None, 0, form("Grzegorz", "Beispielski", (1951, 9, 4), "0151 5550179"));
    save(Some(son.id), son.version, form("Piotr", "Kowalczik", (1990, 3, 2), "0151 5550179"));
    let note = api::client::NoteAdd { op_id: op(), client_id: first.id.clone(), text: "Sucht eine Wohnung.".to_owned() };
    client::add_note(&mut lead, note).expect("a note");
    (first.id, second.id)
}

fn entered_twice(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    office::add_staff(&store);
    let (first, second) = enter_twice(&store);
    let pictures = format!("{language}-duplicate");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    found(&app);
    merged(&app, &store, &first);
    split(&app, &first, &second);
    asked_before_saving(&app);
    app.verdict();
}

fn found(app: &App) {
    app.act("link", &app.t(&m::duplicate_nav()));
    app.read(&app.t(&m::duplicate_never_searched()));
    app.judge("1-never-searched");
    app.act("button", &app.t(&m::duplicate_search_store()));
    two_people(app);
    app.read("Mohamad Al Ahmad");
    app.read("محمد الأحمد");
    app.read(&app.word("match-reason", "birth-date-swapped"));
    app.judge("2-pair");
    app.resize((960, 640));
    app.picture("2-pair-small");
    app.resize(crate::app::USUAL);
    app.press("l");
    app.read(&app.t(&m::duplicate_none_open()));
    app.press("Ctrl+z");
    app.read(&app.t(&m::app_undone()));
    app.see("table", &app.t(&m::duplicate_comparison()));
    app.settle();
}

/// The arrows go through the pairs; a key says that one of them is two people, and the list goes on with the next.
fn two_people(app: &App) {
    let chosen = || app.texts(".pair-item[aria-current=true]", "").first().cloned().unwrap_or_default();
    app.see("table", &app.t(&m::duplicate_comparison()));
    app.tab_to(".pair-item", "");
    let first = chosen();
    app.press("Down");
    app.until("the second pair", || (chosen() != first).then_some(()));
    app.press("Home");
    app.until("the first pair", || (chosen() == first).then_some(()));
    if !first.contains("Kowalczyk") {
        app.press("End");
    }
    app.until("father and son", || chosen().contains("Kowalczyk").then_some(()));
    app.until("the arrow keeps the focus", || app.is_at(".pair-item", "Piotr").then_some(()));
    app.until("their records", || app.texts("table", "").first().filter(|text| text.contains("Kowalczik")).map(|_| ()));
    app.press("d");
    app.until("the other pair takes its place", || chosen().contains("Mohamad").then_some(()));
    app.see("table", &app.t(&m::duplicate_comparison()));
}

fn merged(app: &App, store: &Path, first: &ClientId) {
    app.press("s");
    app.see("heading", &app.t(&m::duplicate_merge_title()));
    app.read(&app.t(&m::duplicate_merge_choose()));
    app.judge("3-merge");
    // Back without a merge, and again; the arrows choose which value holds.
    app.press("Escape");
    app.see("table", &app.t(&m::duplicate_comparison()));
    app.press("s");
    app.tab_to("radio", &app.day("1998-05-07"));
    app.press(if app.right_to_left() { "Left" } else { "Right" });
    app.until("the other value holds", || app.is_at("radio", &app.day("1998-07-05")).then_some(()));
    app.press("Ctrl+Enter");
    app.read(&app.t(&m::duplicate_merged()));
    app.read(&app.t(&m::duplicate_none_open()));
    app.judge("4-merged");
    let mut lead = entrance::open_session(&office::desk(store), "lead", PASSPHRASE).expect("signed in");
    let page = client::open(&mut lead, api::client::ClientOpen { id: first.clone() }).expect("the page");
    assert_eq!(page.form.names.len(), 3, "the names of both");
}

fn split(app: &App, first: &ClientId, second: &ClientId) {
    // The old record leads to the one that holds everything.
    app.js("window.location.hash = arguments[0]", vec![serde_json::json!(format!("/clients/{second}"))]);
    app.arrive(&format!("/clients/{first}"));
    app.see("link", &app.t(&m::duplicate_merges_link(1)));
    app.judge("5-merged-page");
    app.act("link", &app.t(&m::duplicate_merges_link(1)));
    app.see("heading", &app.t(&m::duplicate_merges_title()));
    app.judge("6-merges");
    app.act("button", &app.t(&m::duplicate_split()));
    app.see("heading", &app.t(&m::duplicate_split_goes_back()));
    app.judge("7-split");
    app.press("Ctrl+Enter");
    app.arrive(&format!("/clients/{second}"));
    app.read(&app.t(&m::duplicate_split_done()));
}

fn asked_before_saving(app: &App) {
    app.js("window.location.hash = '/clients/new'", vec![]);
    app.see("heading", &app.t(&m::client_new()));
    app.fill(&app.t(&m::client_form_family()), "Alahmad");
    app.fill(&app.t(&m::client_form_given()), "Muhammad");
    app.fill(&app.t(&m::client_form_birth()), "07.05.1998");
    app.see("button", &app.t(&m::duplicate_guard_somebody_else()));
    app.judge("8-guard");
    app.press("Ctrl+s");
    app.see("alert", "");
    app.judge("9-asked");
    while app.sees("button", &app.t(&m::duplicate_guard_somebody_else())) {
        app.act("button", &app.t(&m::duplicate_guard_somebody_else()));
        app.read(&app.t(&m::duplicate_guard_noted()));
    }
    app.judge("10-answered");
    app.press("Ctrl+s");
    app.arrive("/clients/0");
    app.see("heading", "Muhammad Alahmad");
}
