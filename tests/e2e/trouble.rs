//! What can be wrong before anybody is in: the program says so in words, and changes nothing.

use crate::{
    app::{App, Start},
    office,
};
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use std::{fs, path::Path};

fn start(store: &Path, pictures: &str) -> App {
    App::start(&Start { store, language: "de", pictures, choose: None, save_to: None })
}

/// Tries to sign in and reads what the screen answers.
fn refused(app: &App, passphrase: &str, code: &str) {
    app.fill(&app.t(&m::shell_sign_in_login()), "admin");
    app.fill(&app.t(&m::shell_sign_in_passphrase()), passphrase);
    app.press("Enter");
    app.read(&app.error(code));
}

#[test]
fn a_wrong_passphrase_is_said_in_words_and_changes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    let before = fs::read(&store).expect("the store");
    let app = start(&store, "trouble-passphrase");
    refused(&app, "not the passphrase", "wrong-passphrase");
    app.judge("wrong-passphrase");
    app.verdict();
    assert_eq!(fs::read(&store).expect("the store"), before, "not a byte has changed");
    assert_eq!(app.value(&app.t(&m::shell_sign_in_login())), "admin", "the name need not be typed again");
    app.write(PASSPHRASE);
    app.press("Enter");
    app.see_gone("field", &app.t(&m::shell_sign_in_passphrase()));
    app.see("main", "");
}

#[test]
fn a_half_copied_store_is_called_damaged_and_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    let whole = fs::read(&store).expect("the store");
    let half = &whole[..whole.len() / 2 / 4096 * 4096 + 100];
    fs::write(&store, half).expect("half of it");
    let app = start(&store, "trouble-damaged");
    refused(&app, PASSPHRASE, "store-damaged");
    app.judge("damaged");
    app.verdict();
    assert_eq!(fs::read(&store).expect("the store"), half, "nobody but a person decides what happens to it");
}

#[test]
fn a_store_of_a_newer_program_is_refused_and_says_what_to_do() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    office::from_the_future(&store);
    let before = fs::read(&store).expect("the store");
    let app = start(&store, "trouble-newer");
    refused(&app, PASSPHRASE, "store-newer");
    app.judge("newer");
    app.verdict();
    assert_eq!(fs::read(&store).expect("the store"), before, "not a byte has changed");
}
