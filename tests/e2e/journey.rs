//! The first of the eight journeys: a visitor at the counter who speaks Arabic, asks for a flat, and goes to the service that is open,
//! with a slip and without data, by the keyboard. And of the second what leaves the house: a case goes to legal advice, on a release
//! for this one purpose that the client signs on the screen, and the answer is entered.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
    release::{go, radio},
};
use desk::{api::client::CaseList, case_file, entrance};
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use std::path::Path;

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

#[test]
fn a_case_goes_to_legal_advice_on_a_signed_release_in_german() {
    legal_advice("de");
}

#[test]
fn a_case_goes_to_legal_advice_on_a_signed_release_in_arabic() {
    legal_advice("ar");
}

fn legal_advice(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let (client, case_number) = an_open_case(&store);
    let pictures = format!("{language}-journey-2");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: Some(folder.path()) });
    app.reopen_in_its_language();
    sign_in(&app, "case");
    app.arrive("/today");
    app.judge("1-today");
    go(&app, &format!("/clients/{client}"));
    app.read(&case_number);
    app.judge("2-client");
    app.press("r");
    app.arrive("/referrals/new");
    app.look_up(&app.t(&m::referral_service()), "asyl", "Asyl");
    choose(&app, &app.t(&m::release_case()), &case_number);
    radio(&app, &app.word("referral-level", "minimum"));
    app.fill(&app.t(&m::referral_message()), "Widerspruch prüfen, Frist 04.12.");
    app.read(&app.error("release-needed"));
    app.judge("3-nothing-leaves-yet");
    app.act("button", &app.t(&m::referral_release_start()));
    app.arrive(&format!("/clients/{client}/releases/new"));
    app.fill(&app.t(&m::release_purpose()), "Widerspruch gegen den Bescheid vom 12.11.");
    app.tick(&app.t(&m::release_told()));
    radio(&app, &app.word("release-form", "on-screen"));
    app.act("button", &app.t(&m::release_save()));
    app.read(&app.error("release-signature"));
    sign(&app);
    app.judge("4-release-signed");
    app.act("button", &app.t(&m::release_save()));
    app.arrive("/referrals/new");
    app.until("a release carries it", || (!app.reads(&app.error("release-needed"))).then_some(()));
    app.read("Widerspruch prüfen, Frist 04.12.");
    app.judge("5-what-leaves");
    app.act("button", &app.t(&m::referral_save_pdf()));
    app.see("button", &app.t(&m::app_done()));
    app.act("button", &app.t(&m::app_done()));
    app.arrive(&format!("/clients/{client}"));
    app.read("Asyl- und Aufenthaltsrecht");
    app.judge("6-timeline");
    app.verdict();
}

/// Somebody of the invented office whose case is open, and its number.
fn an_open_case(store: &Path) -> (String, String) {
    let mut session = entrance::open_session(&office::desk(store), "case", PASSPHRASE).expect("the case manager signs in");
    let cases = case_file::list(&mut session, CaseList { open_only: true, mine_only: false }).expect("the open cases");
    let case = cases.into_iter().next().expect("the invented office has open cases");
    (case.client_id.to_string(), case.line.number)
}

fn choose(app: &App, label: &str, option: &str) {
    app.tab_to("select", label);
    app.press("Enter");
    app.see("option", option);
    app.point_at(option);
    app.press("Enter");
    app.settle();
}

/// A stroke from corner to corner, as a hand with a mouse would.
fn sign(app: &App) {
    app.stroke(".signature-pad", &[(-0.4, 0.2), (-0.1, -0.3), (0.2, 0.2), (0.4, -0.2)]);
}
