//! Without a hand on the mouse: the client's screen and its keyboard, for whoever can't touch; and the panels of a record, which Escape
//! puts away without a trace.

use crate::{
    app::{App, Start},
    client_display::{go_to, windows},
    day::{open_any_client, sign_in},
    office,
};
use l10n::message as m;
use serde_json::json;

fn start(store: &std::path::Path, pictures: &str) -> App {
    office::busy(store);
    let app = App::start(&Start { store, language: "de", pictures, choose: None, save_to: None });
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    sign_in(&app, "lead");
    app
}

/// Row and place of the key on the screen that has the focus, or of the one that writes a letter.
fn place(app: &App, letter: Option<&str>) -> Option<[i64; 2]> {
    let find = "const key = arguments[0] === null ? focused() : [...document.querySelectorAll('.osk-key')].find((one) => one.getAttribute('aria-label') === arguments[0]); \
        return key?.dataset.at?.split(',').map(Number) ?? null";
    serde_json::from_value(app.ask(find, vec![json!(letter)])).expect("a place or none")
}

/// Goes with the arrows alone.
fn go_to_key(app: &App, letter: &str) {
    let wanted = place(app, Some(letter)).unwrap_or_else(|| panic!("no key writes {letter}"));
    for (arrow, part) in [("Down", 0), ("Right", 1)] {
        for _ in 0..20 {
            let at = place(app, None).expect("a key has the focus");
            if at[part] == wanted[part] {
                break;
            }
            app.press(arrow);
        }
    }
    assert_eq!(place(app, None), Some(wanted), "the arrows come to {letter}");
}

#[test]
fn a_client_who_cannot_touch_writes_their_name_with_the_arrows() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let app = start(&folder.path().join("office.migradesk"), "keys-client-display");
    open_any_client(&app);
    let main = app.run(|client| async move { client.window().await });
    app.act("button", &app.t(&m::client_display_title()));
    app.act("button", &app.t(&m::client_display_open()));
    let display = app.until("a second window", || windows(&app).into_iter().find(|window| *window != main));
    app.act("button", &app.t(&m::client_display_show()));
    app.read(&app.t(&m::client_display_state_shows()));

    go_to(&app, &display);
    for size in [(1024, 768), (1366, 768)] {
        app.resize(size);
        app.until("somebody is shown", || app.sees(".display-name", "").then_some(()));
        // The page learns of the person before it has their language.
        app.until("it speaks the client's language", || {
            let tag = app.js("return document.documentElement.lang", vec![]).as_str().unwrap_or_default().to_owned();
            app.read_in(&tag);
            app.sees("button", &app.t(&m::client_display_other_language())).then_some(())
        });
        app.act("button", &app.t(&m::client_display_other_language()));
        app.see("heading", &app.t(&m::client_display_choose_language()));
        everything_is_on_the_glass(&app);
        app.act("button", "Deutsch");
        app.until("German", || (app.js("return document.documentElement.lang", vec![]) == json!("de")).then_some(()));
        app.read_in("de");
        everything_is_on_the_glass(&app);
        app.act("button", &app.t(&m::client_display_name_own_script()));
        let given = app.t(&m::client_display_given());
        app.until("the first field has the focus", || app.is_at("field", &given).then_some(()));
        everything_is_on_the_glass(&app);
        app.judge(&format!("1-{}-form", size.0));
        app.act("button", &app.t(&m::client_display_back()));
        app.see("heading", &app.t(&m::client_display_name_question()));
    }

    app.act("button", &app.t(&m::client_display_name_own_script()));
    let family = app.t(&m::client_display_family());
    app.tab_to("field", &family);
    app.press("Tab");
    for letter in ["n", "u", "ß"] {
        go_to_key(&app, letter);
        app.press("Enter");
    }
    app.press("Shift+Tab");
    app.until("back in the field that was left", || app.is_at("field", &family).then_some(()));
    assert_eq!(app.value(&family), "nuß", "what is pressed goes to the field that was left");
    app.judge("2-typed");
    app.act("button", &app.t(&m::client_display_send()));
    app.see("heading", &app.t(&m::client_display_sent()));

    // The staff sees it and takes the screen back, by keyboard too.
    go_to(&app, &main);
    app.read("nuß");
    app.act("button", &app.t(&m::client_display_clear()));
    go_to(&app, &display);
    app.see("heading", &app.t(&m::client_display_welcome()));
    go_to(&app, &main);
    app.act("button", &app.t(&m::client_display_close()));
    app.until("one window again", || (windows(&app).len() == 1).then_some(()));
    app.verdict();
}

/// What was opened by mistake is put away, and nothing of it is kept.
#[test]
fn escape_puts_away_each_panel_of_a_record() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let app = start(&folder.path().join("office.migradesk"), "keys-record");
    let place = open_any_client(&app);
    app.until("the page of the client", || app.sees("main h1", "").then_some(()));
    let entries = app.how_many(".story-entry", "");

    app.press("n");
    let note = app.t(&m::client_note_new());
    app.until("the note is written", || app.is_at("field", &note).then_some(()));
    app.press("Escape");
    app.see_gone("field", &note);

    for (open, field) in [
        (m::client_move(), app.t(&m::client_form_street())),
        (m::client_link_add(), app.t(&m::client_link_who())),
        (m::client_dispute(), app.t(&m::client_reason())),
        (m::client_restrict(), app.t(&m::client_reason())),
    ] {
        app.act("button", &app.t(&open));
        app.tab_to("field", &field);
        app.write("x");
        app.press("Escape");
        // The first may only have put a list away that hangs from the field.
        if app.sees("field", &field) {
            app.press("Escape");
        }
        app.see_gone("field", &field);
    }
    assert_eq!(app.place(), place, "Escape does not leave the person");
    assert_eq!(app.how_many(".story-entry", ""), entries, "nothing was kept");

    // The actions of the page and the way back.
    for (key, there) in [("c", "/contacts/new"), ("r", "/referrals/new"), ("a", "/appointments/new")] {
        app.press(key);
        app.arrive(there);
        app.settle();
        app.press("Escape");
        app.until("back at the person", || (app.place() == place).then_some(()));
        app.until("the page of the client", || app.sees("main h1", "").then_some(()));
    }
    app.press("e");
    app.see("heading", &app.t(&m::client_edit()));
    let birth = app.t(&m::client_form_birth());
    app.tab_to("field", &birth);
    let calendar = app.t(&m::calendar_choose());
    let chosen = || app.texts("select", &calendar).first().cloned().unwrap_or_default();
    let before = chosen();
    app.press("F4");
    app.until("the next calendar", || (chosen() != before).then_some(()));
    app.judge("1-calendar");
    app.verdict();
}

/// Nothing of it has to be scrolled for, neither down nor sideways, and each button is whole.
fn everything_is_on_the_glass(app: &App) {
    let hidden = "const page = document.documentElement; const told = []; \
        if (page.scrollHeight > page.clientHeight) told.push(`the page is higher by ${page.scrollHeight - page.clientHeight}`); \
        for (const part of document.querySelectorAll('.display *')) if (part.scrollHeight > part.clientHeight + 1 && ['auto', 'scroll'].includes(getComputedStyle(part).overflowY)) \
            told.push(`${part.className} scrolls by ${part.scrollHeight - part.clientHeight}`); \
        for (const button of document.querySelectorAll('button')) { const { top, bottom, left, right } = button.getBoundingClientRect(); \
            if (shown(button) && (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth)) told.push(`${nameOf(button)} is cut off`); } \
        return told;";
    app.settle();
    assert_eq!(app.ask(hidden, vec![]), json!([]));
}
