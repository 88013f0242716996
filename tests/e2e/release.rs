//! What leaves the house: a release that is signed on paper, a referral that rests on it, the ledger, and the withdrawal that stops it.

use crate::{
    app::{App, Start},
    day::{open_any_client, sign_in},
    office,
};
use l10n::message as m;
use serde_json::json;

#[test]
fn data_leaves_on_a_release_and_stops_with_its_withdrawal_in_german() {
    whole("de");
}

#[test]
fn data_leaves_on_a_release_and_stops_with_its_withdrawal_in_arabic() {
    whole("ar");
}

fn whole(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let pictures = format!("{language}-release");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    let client = open_any_client(&app);
    go(&app, &format!("{client}/releases"));
    app.read(&app.t(&m::release_none()));
    app.judge("01-empty-ledger");

    // The referral asks for the release, and what is ticked comes along.
    let id = client.trim_start_matches("/clients/").to_owned();
    go(&app, &format!("/referrals/new?client={id}"));
    app.look_up(&app.t(&m::referral_service()), "wohn", "Wohn");
    app.until("the topic is chosen", || chosen_need(&app));
    radio(&app, &app.word("referral-level", "minimum"));
    app.see("heading", &app.t(&m::referral_leaves()));
    app.read(&app.error("release-needed"));
    app.judge("02-nothing-leaves-without-a-release");
    app.act("button", &app.t(&m::referral_release_start()));
    app.arrive(&format!("{client}/releases/new"));
    app.fill(&app.t(&m::release_purpose()), "Wohnungssuche für vier Personen");
    app.judge("03-release-on-screen");
    app.tick(&app.t(&m::release_told()));
    radio(&app, &app.word("release-form", "on-paper"));
    // The client reads and signs the sheet before anything is recorded.
    app.act("button", &app.t(&m::release_sheet_look()));
    drawn(&app);
    app.judge("03-sheet-to-sign");
    app.act("button", &app.t(&m::release_save()));
    app.arrive("/referrals/new");
    app.until("a release carries it", || (!app.reads(&app.error("release-needed"))).then_some(()));
    app.judge("04-what-leaves");
    app.act("button", &app.t(&m::referral_send()));
    app.see("button", &app.t(&m::app_done()));
    go(&app, &format!("{client}/releases"));
    app.read(&app.word("referral-field", "name"));
    app.judge("05-ledger");

    // What the client signs and takes along.
    app.act("button", &app.t(&m::release_paper()));
    paper(&app, "release");
    app.judge("05-paper-of-the-release");
    go(&app, &format!("{client}/releases"));

    app.act("button", &app.t(&m::release_withdraw()));
    app.read(&app.t(&m::release_withdraw_tell()));
    app.judge("06-withdrawal");
    app.act("button", &app.t(&m::release_withdraw_now()));
    app.see_gone("button", &app.t(&m::release_withdraw_now()));
    app.judge("07-withdrawn");
    go(&app, "/referrals");
    app.judge("08-referrals");
    go(&app, "/referrals/net");
    app.see("heading", &app.t(&m::referral_net_gaps()));
    app.judge("09-net");
    app.verdict();
}

pub fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.arrive(place);
    app.settle();
}

/// The picture of a letter's first page is there.
fn paper(app: &App, kind: &str) {
    app.see("heading", &app.word("letter-kind", kind));
    drawn(app);
}

fn drawn(app: &App) {
    let script = "return [...document.querySelectorAll('.letter-page')].some((page) => page.complete && page.naturalWidth > 0)";
    app.until("the page is drawn", || app.ask(script, vec![]).as_bool().filter(|drawn| *drawn));
    app.settle();
}

/// A card of a choice, pressed as a person with a mouse would.
pub fn radio(app: &App, name: &str) {
    let script = "const card = [...document.querySelectorAll('.card')].find((one) => strip(one.textContent).includes(arguments[0])); \
                  if (card) card.querySelector('input').click(); return card !== undefined;";
    app.until(name, || app.ask(script, vec![json!(name)]).as_bool().filter(|found| *found));
    app.settle();
}

/// A service with several topics leaves the choice to the person: the first one is taken.
pub fn chosen_need(app: &App) -> Option<()> {
    let label = app.t(&m::referral_need());
    let empty = app.reads(&app.t(&m::referral_need_missing()));
    if empty {
        app.tab_to("select", &label);
        app.press("Down");
        app.press("Enter");
        app.settle();
    }
    (!app.reads(&app.t(&m::referral_need_missing()))).then_some(())
}
