//! The directory of an office of a year: found by a word, read, kept at hand, referred to in two keystrokes, confirmed and changed.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use l10n::message as m;

#[test]
fn the_directory_is_searched_confirmed_and_referred_to_in_german() {
    directory("de");
}

#[test]
fn the_directory_is_searched_confirmed_and_referred_to_in_arabic() {
    directory("ar");
}

fn directory(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let pictures = format!("{language}-directory");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    app.act("link", &app.t(&m::app_nav_directory()));
    app.until("the list", || (!app.texts(".directory-row", "").is_empty()).then_some(()));
    app.judge("1-directory");
    app.fill(&app.t(&m::directory_search()), "Tafel");
    app.until("one entry", || (app.texts(".directory-row", "").len() == 1).then_some(()));
    app.judge("2-entry");
    app.press("Enter");
    app.press("f");
    app.see("button", &app.t(&m::directory_keep_no_more()));
    app.press("r");
    app.until("the referral", || app.place().contains("/referrals/new").then_some(()));
    app.act("link", &app.t(&m::app_nav_directory()));
    app.until("what is at hand stands first", || {
        app.texts(".directory-row", "").first().filter(|row| row.contains("Tafel")).map(|_| ())
    });
    // From the word to the entry, and from there.
    app.press("Enter");
    app.press("e");
    app.read(&app.t(&m::directory_weekly_hours()));
    app.judge("3-form");
    app.act("link", &app.t(&m::app_nav_directory()));
    app.act("button", &app.t(&m::directory_review()));
    app.until("the list", || (!app.texts(".review-row", "").is_empty()).then_some(()));
    app.judge("4-review");
    let before = app.texts(".review-row", "").len();
    app.press("c");
    app.until("one less", || (app.texts(".review-row", "").len() + 1 == before).then_some(()));
    app.verdict();
}
