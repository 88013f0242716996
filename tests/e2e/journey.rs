//! The first of the eight journeys: a visitor at the counter who speaks Arabic, asks for a flat, and goes to the service that is open,
//! with a slip and without data, by the keyboard.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use l10n::message as m;

/// Under a minute for somebody who types three keys a second.
const MOST_KEYS: usize = 120;

#[test]
fn from_a_language_to_a_slip_in_under_a_minute_of_typing_in_german() {
    counter("de");
}

#[test]
fn from_a_language_to_a_slip_in_under_a_minute_of_typing_in_arabic() {
    counter("ar");
}

fn counter(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let pictures = format!("{language}-journey-1");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: Some(folder.path()) });
    app.reopen_in_its_language();
    sign_in(&app, "counter");
    app.arrive("/today");
    let keys = app.count_strokes(|| {
        app.press("Ctrl+k");
        app.write("mohamad");
        app.settle();
        app.judge("1-search");
        app.press("Escape");
        app.press("Escape");
        app.press("c");
        app.until("the language is asked", || app.is_at("field", &app.t(&m::contact_language_filter())).then_some(()));
        app.write(&app.language_name("ar").chars().take(4).collect::<String>());
        app.press("Enter");
        app.until("the topic is asked", || (!app.is_at("field", &app.t(&m::contact_language_filter()))).then_some(()));
        // A flat, now, sent on.
        app.press("c");
        app.press("1");
        app.press("2");
        app.until("all is said", || app.is_at("button", &app.t(&m::contact_save_anonymous())).then_some(()));
        app.press("Enter");
        app.until("what comes next has the focus", || app.is_at("button", &app.t(&m::contact_next_refer())).then_some(()));
        app.judge("2-contact-saved");
        app.press("Enter");
        app.arrive("/referrals/new");
        app.until("the service is asked", || app.is_at("field", &app.t(&m::referral_service())).then_some(()));
        app.see("select", &app.word("need", "housing"));
        app.write("wohn");
        app.until("a service is offered", || (!app.texts("option", "").is_empty()).then_some(()));
        app.press("Down");
        app.press("Enter");
        app.read(&app.t(&m::referral_save_warning()));
        app.judge("3-slip");
        app.tab_to("button", &app.t(&m::referral_save_pdf()));
        app.press("Enter");
        app.until("the file is said to be outside of the store", || app.texts("status", ".pdf").first().cloned());
    });
    assert!(keys <= MOST_KEYS, "the journey took {keys} keys");
    let mut files = std::fs::read_dir(folder.path()).expect("the folder").filter_map(Result::ok);
    let slip = files.find(|one| one.path().extension().is_some_and(|end| end == "pdf")).expect("a slip");
    assert!(std::fs::read(slip.path()).expect("readable").starts_with(b"%PDF"), "the slip is a PDF");
    app.judge("4-referred");
    app.press("Enter");
    app.arrive("/referrals");
    app.verdict();
}
