//! The client's second screen beside the staff's window, and the keyboard on the screen: touched as on glass, judged in both windows.

use crate::{
    app::{App, Start, USUAL},
    day::{open_any_client, sign_in},
    office,
};
use fantoccini::{Locator, wd::WindowHandle};
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use serde_json::{Value, json};

/// A small screen that stands on a counter.
const DISPLAY: (u32, u32) = (1024, 768);
/// The smallest window of the staff.
const SMALLEST: (u32, u32) = (960, 640);

/// Presses with a real pointer: whether the field keeps the focus shows only so.
fn touch(app: &App, role: &str, name: &str) {
    app.see(role, name);
    app.ask("one(arguments[0], arguments[1]).setAttribute('data-touched', '')", vec![json!(role), json!(name)]);
    app.run(|client| async move { client.find(Locator::Css("[data-touched]")).await?.click().await });
    app.js("document.querySelector('[data-touched]')?.removeAttribute('data-touched')", vec![]);
}

/// A key of the keyboard on the screen, by what it writes.
fn touch_key(app: &App, letter: &str) {
    let find = "const key = [...document.querySelectorAll('.osk-row:not(.osk-forms) .osk-key')].find((one) => one.getAttribute('aria-label') === arguments[0]); key?.setAttribute('data-touched', ''); return key !== undefined";
    assert_eq!(app.js(find, vec![json!(letter)]), json!(true), "a key writes {letter}");
    app.run(|client| async move { client.find(Locator::Css("[data-touched]")).await?.click().await });
    app.js("document.querySelector('[data-touched]')?.removeAttribute('data-touched')", vec![]);
}

pub fn windows(app: &App) -> Vec<WindowHandle> {
    app.run(|client| async move { client.windows().await })
}

pub fn go_to(app: &App, window: &WindowHandle) {
    let window = window.clone();
    app.run(|client| async move { client.switch_to_window(window).await });
}

fn language_is(app: &App, tag: &str) {
    app.until("the screen is in its language", || {
        (app.js("return document.documentElement.lang", vec![]) == json!(tag)).then_some(())
    });
    app.read_in(tag);
}

/// On the second screen, by the language's own name.
fn read_in(app: &App, tag: &str, autonym: &str) {
    touch(app, "button", &app.t(&m::client_display_other_language()));
    app.see("heading", &app.t(&m::client_display_choose_language()));
    touch(app, "button", autonym);
    language_is(app, tag);
}

/// What the window gets for a command that is not its own: the code of a refusal, or what the shell says.
fn refused(app: &App, command: &str, request: &Value) -> bool {
    let call = "const done = arguments[2]; window.__TAURI_INTERNALS__.invoke(arguments[0], { request: arguments[1] }).then(() => done('answered'), () => done('refused'))";
    app.js_later(call, vec![json!(command), request.clone()]) == json!("refused")
}

fn name_shown(app: &App) -> String {
    let name = app.js("return document.querySelector('main h1')?.innerText ?? ''", vec![]);
    l10n::strip_marks(name.as_str().unwrap_or_default()).trim().to_owned()
}

#[test]
fn a_client_writes_their_name_on_the_second_screen_and_the_staff_takes_it_over() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let app = App::start(&Start { store: &store, language: "de", pictures: "client-display", choose: None, save_to: None });
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    sign_in(&app, "lead");
    let place = open_any_client(&app);
    let id = place.trim_start_matches("/clients/").to_owned();
    app.until("the page of the client", || (!name_shown(&app).is_empty()).then_some(()));
    let name = name_shown(&app);

    // The staff opens the window and chooses what it shows.
    let main = app.run(|client| async move { client.window().await });
    touch(&app, "button", &app.t(&m::client_display_title()));
    touch(&app, "button", &app.t(&m::client_display_open()));
    let display = app.until("a second window", || windows(&app).into_iter().find(|window| *window != main));
    app.see("button", &app.t(&m::client_display_clear()));
    app.judge("01-staff-window-open");

    // Nobody is shown yet: a welcome, and twenty languages.
    go_to(&app, &display);
    app.resize(DISPLAY);
    app.see("heading", &app.t(&m::client_display_welcome()));
    assert_eq!(app.how_many("item", ""), 20);
    app.judge("02-welcome");

    go_to(&app, &main);
    touch(&app, "button", &app.t(&m::client_display_show()));
    app.read(&app.t(&m::client_display_state_shows()));
    app.judge("03-staff-shows");

    go_to(&app, &display);
    app.until("somebody is shown", || {
        app.js("return document.querySelector('.display-name') !== null", vec![]).as_bool().filter(|shown| *shown)
    });
    let tag = app.js("return document.documentElement.lang", vec![]).as_str().unwrap_or_default().to_owned();
    app.read_in(&tag);
    app.read(&name);
    for (tag, autonym) in [("de", "Deutsch"), ("uk", "Українська"), ("ti", "ትግርኛ"), ("ar", "العربية")] {
        read_in(&app, tag, autonym);
        app.see("heading", &app.t(&m::client_display_name_question()));
        app.judge(&format!("04-{tag}-name"));
        touch(&app, "button", &app.t(&m::client_display_name_own_script()));
        app.see("field", &app.t(&m::client_display_given()));
        app.judge(&format!("05-{tag}-keyboard"));
        touch(&app, "button", &app.t(&m::client_display_back()));
    }

    touch(&app, "button", &app.t(&m::client_display_name_right()));
    app.see("heading", &app.t(&m::client_display_birth_question()));
    app.judge("05-ar-birth-date");
    touch(&app, "button", &app.t(&m::client_display_back()));

    // In Arabic the client writes their name, letter by letter.
    touch(&app, "button", &app.t(&m::client_display_name_own_script()));
    let given = app.t(&m::client_display_given());
    for letter in ["س", "ل", "ا", "م"] {
        touch_key(&app, letter);
    }
    assert_eq!(app.value(&given), "سلام");
    assert!(app.is_at("field", &given), "a touch leaves the focus in the field");
    app.judge("06-ar-typed");
    touch(&app, "button", &app.t(&m::client_display_send()));
    app.see("heading", &app.t(&m::client_display_sent()));
    app.judge("07-ar-sent");

    // A window that the client sits at asks for nothing else, whatever runs in it.
    for (command, request) in [
        ("client_search", json!({ "query": "ma", "limit": 5 })),
        ("client_open", json!({ "id": id })),
        ("client_display_show", json!({ "client_id": id, "parts": ["names"], "language": null })),
        ("client_display_state", json!({})),
        ("office_state", json!({})),
        ("lock", json!({})),
        ("plugin:event|listen", json!({})),
    ] {
        assert!(refused(&app, command, &request), "the client's window got an answer to {command}");
    }

    app.js("window.location.href = '/index.html'", vec![]);
    app.see("heading", &app.t(&m::client_display_sent()));
    assert_eq!(app.js("return window.location.pathname", vec![]), json!("/client-display.html"), "it goes to no other page");

    // The name stands on the staff's form as a proposal, and in the record only when they save.
    go_to(&app, &main);
    app.read_in("de");
    app.read("سلام");
    touch(&app, "button", &app.t(&m::client_display_proposal_open()));
    app.see("heading", &app.t(&m::client_display_proposal()));
    app.judge("08-proposal-on-the-form");
    touch(&app, "button", &app.t(&m::client_display_proposal_add()));
    let label = app.t(&m::client_form_given());
    let values = "return all('field', arguments[0]).map((field) => field.value)";
    app.until("the name stands in the form", || {
        let there = app.ask(values, vec![json!(label)]);
        there.as_array().is_some_and(|all| all.contains(&json!("سلام"))).then_some(())
    });
    app.press("Ctrl+s");
    app.until("the page of the client", || (app.place() == place).then_some(()));
    app.read("سلام");

    // At the lock nothing of anybody is on the second screen any more.
    touch(&app, "button", &app.t(&m::client_display_title()));
    touch(&app, "button", &app.t(&m::client_display_show()));
    app.read(&app.t(&m::client_display_state_shows()));
    go_to(&app, &display);
    app.read(&name);
    go_to(&app, &main);
    app.press("Ctrl+l");
    app.see("dialog", &app.t(&m::shell_lock_title()));
    go_to(&app, &display);
    app.until("the second screen is empty", || (!app.reads(&name)).then_some(()));
    language_is(&app, "de");
    app.see("heading", &app.t(&m::client_display_welcome()));
    app.judge("09-after-the-lock");
    go_to(&app, &main);
    app.write(PASSPHRASE);
    app.press("Enter");
    app.see_gone("dialog", &app.t(&m::shell_lock_title()));

    // The panel is open as it was before the lock. Closed by the staff, the window is gone.
    touch(&app, "button", &app.t(&m::client_display_close()));
    app.until("one window again", || (windows(&app).len() == 1).then_some(()));
    app.verdict();
}

#[test]
fn the_keyboard_on_the_screen_writes_what_the_real_one_cannot_in_german_and_arabic() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let app = App::start(&Start { store: &store, language: "de", pictures: "keyboard", choose: None, save_to: None });
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    sign_in(&app, "lead");
    for (tag, autonym) in [("de", "Deutsch"), ("ar", "العربية")] {
        if tag != "de" {
            crate::day::open_account(&app);
            app.act("button", autonym);
            language_is(&app, tag);
            app.press("Escape");
        }
        app.js("window.location.hash = '/clients/new'", vec![]);
        let given = app.t(&m::client_form_given());
        app.tab_to("field", &given);
        app.press("Ctrl+a");
        app.press("Backspace");
        app.press("Ctrl+Alt+k");
        app.until("the keyboard", || {
            app.ask("return document.querySelector('.osk') !== null", vec![]).as_bool().filter(|there| *there)
        });
        choose(&app, "ar", &app.language_name("ar"));
        for letter in ["م", "ح", "م", "د"] {
            touch_key(&app, letter);
        }
        assert_eq!(app.value(&given), "محمد");
        assert!(app.is_at("field", &given), "a touch leaves the focus in the field");
        app.judge(&format!("{tag}-arabic"));

        app.press("Ctrl+a");
        choose(&app, "ti", &app.language_name("ti"));
        touch_key(&app, "ሰ");
        touch_key(&app, "ለ");
        touch_form(&app, "ላ");
        touch_key(&app, "መ");
        touch_form(&app, "ም");
        assert_eq!(app.value(&given), "ሰላም", "the selection gave way to the first letter");
        app.judge(&format!("{tag}-tigrinya"));

        choose(&app, "uk", &app.language_name("uk"));
        app.judge(&format!("{tag}-ukrainian"));
        app.resize(SMALLEST);
        app.judge(&format!("{tag}-ukrainian-small"));
        let covered = "const field = focused().getBoundingClientRect(); const keys = document.querySelector('.osk-dock').getBoundingClientRect(); return field.bottom <= keys.top && field.top >= 0";
        assert_eq!(app.ask(covered, vec![]), json!(true), "the field stays in sight above the keys");
        app.resize(USUAL);
        app.press("Ctrl+Alt+k");
        app.until("the keyboard is put away", || {
            app.ask("return document.querySelector('.osk') === null", vec![]).as_bool().filter(|gone| *gone)
        });
        assert!(app.is_at("field", &given));
    }
    app.verdict();
}

/// A vowel order or further form above the keys.
fn touch_form(app: &App, form: &str) {
    let find = "const key = [...document.querySelectorAll('.osk-forms .osk-key')].find((one) => one.getAttribute('aria-label') === arguments[0]); key?.setAttribute('data-touched', ''); return key !== undefined";
    assert_eq!(app.js(find, vec![json!(form)]), json!(true), "{form} is offered");
    app.run(|client| async move { client.find(Locator::Css("[data-touched]")).await?.click().await });
    app.js("document.querySelector('[data-touched]')?.removeAttribute('data-touched')", vec![]);
}

fn choose(app: &App, tag: &str, language: &str) {
    let is_there = |app: &App| app.ask("return document.querySelector('.osk-keys')?.lang", vec![]) == json!(tag);
    if is_there(app) {
        return;
    }
    touch(app, "field", &app.t(&m::keyboard_language()));
    app.press("Ctrl+a");
    app.write(language);
    app.see("option", language);
    app.point_at(language);
    app.press("Enter");
    app.until("the keyboard of the language", || is_there(app).then_some(()));
}
