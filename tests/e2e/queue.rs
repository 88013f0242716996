//! The queue in the real windows: a number at the kiosk, a call at the counter, the board, and all of it while the staff is locked out.

use crate::{
    app::{App, Start},
    client_display::{go_to, windows},
    day::sign_in,
    office,
};
use fantoccini::wd::WindowHandle;
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use serde_json::json;

const KIOSK: (u32, u32) = (1024, 768);
const BOARD: (u32, u32) = (1280, 720);

/// What the kiosk and the board are read in beside the staff's own language.
const OTHERS: [(&str, &str); 2] = [("ar", "العربية"), ("uk", "Українська")];

fn text(app: &App, css: &str) -> String {
    let found = app.js("return document.querySelector(arguments[0])?.innerText ?? ''", vec![json!(css)]);
    l10n::strip_marks(found.as_str().unwrap_or_default()).trim().to_owned()
}

fn click(app: &App, css: &str) {
    app.until(css, || (!text(app, css).is_empty()).then_some(()));
    app.js("document.querySelector(arguments[0]).click()", vec![json!(css)]);
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.arrive(place);
    app.settle();
}

/// Opens a window of the station from the staff's screen.
fn open_window(app: &App, name: &str) -> WindowHandle {
    let before = windows(app);
    app.act("button", &format!("{name}: {}", app.t(&m::station_open())));
    app.until("another window", || windows(app).into_iter().find(|window| !before.contains(window)))
}

/// Nothing is cut off, and nothing has to be scrolled for.
fn is_whole(app: &App) {
    let told = "const wrong = []; const page = document.documentElement; \
        if (page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth) wrong.push('the page scrolls'); \
        for (const main of document.querySelectorAll('main')) if (main.scrollHeight > main.clientHeight + 1) wrong.push(`main scrolls by ${main.scrollHeight - main.clientHeight}`); \
        for (const one of document.querySelectorAll('button')) if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) wrong.push(`${one.innerText} is cut off`); \
        return wrong";
    app.settle();
    assert_eq!(app.js(told, vec![]), json!([]));
}

/// A number at the kiosk, in a language; the kiosk is back at its start then.
fn take_at_kiosk(app: &App, (tag, autonym): (&str, &str), need: &str, pictures: bool) -> String {
    app.until("the languages", || (!text(app, ".kiosk-languages").is_empty()).then_some(()));
    if pictures {
        is_whole(app);
        app.judge(&format!("kiosk-1-languages-{tag}"));
    }
    app.act("button", autonym);
    app.until("the kiosk speaks it", || (app.js("return document.documentElement.lang", vec![]) == json!(tag)).then_some(()));
    if pictures {
        is_whole(app);
        app.judge(&format!("kiosk-2-needs-{tag}"));
        click(app, "[data-topic=appointment]");
        app.until("the keys", || (!text(app, ".kiosk-keys").is_empty()).then_some(()));
        is_whole(app);
        app.judge(&format!("kiosk-3-appointment-{tag}"));
        click(app, ".kiosk-top button");
    }
    click(app, &format!("[data-topic={need}]"));
    app.until("a number", || (!text(app, ".kiosk-label").is_empty()).then_some(()));
    if pictures {
        is_whole(app);
        app.judge(&format!("kiosk-4-number-{tag}"));
    }
    let label = text(app, ".kiosk-label");
    click(app, ".kiosk-actions button:last-child");
    label
}

/// The act before is over: a key that comes while it runs does nothing.
fn ready(app: &App) {
    app.until("the counter is ready", || {
        (app.js("return document.querySelector('[data-pending]') === null", vec![]) == json!(true)).then_some(())
    });
    app.settle();
}

fn on_board(app: &App) -> String {
    text(app, ".board-call[data-first]").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn waiting_room(tag: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::with_queue(&store);
    let app = App::start(&Start { store: &store, language: tag, pictures: &format!("queue-{tag}"), choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "counter");
    let main = app.run(|client| async move { client.window().await });

    // The station gets its own sign-in, and its windows.
    go(&app, "/queue");
    app.see("heading", &app.t(&m::queue_sit_first()));
    app.judge("1-nobody-sits-here");
    go(&app, "/queue/station");
    app.fill(&app.t(&m::station_login()), "station");
    app.fill(&app.t(&m::station_passphrase()), PASSPHRASE);
    app.act("button", &app.t(&m::station_sign_in()));
    app.see("heading", &app.t(&m::station_kiosk()));
    app.judge("2-station");
    let kiosk = open_window(&app, &app.t(&m::station_kiosk()));
    let board = open_window(&app, &app.t(&m::station_board()));

    // The counter is taken, then the staff locks the screen.
    go(&app, "/queue");
    app.act("select", &app.t(&m::queue_sit()));
    app.point_at("1");
    app.press("Enter");
    app.see("heading", &app.t(&m::queue_current()));
    app.press("Ctrl+l");
    app.see("dialog", &app.t(&m::shell_lock_title()));

    // The kiosk goes on, in every language, and the board as well.
    go_to(&app, &kiosk);
    app.resize(KIOSK);
    let first = take_at_kiosk(&app, OTHERS[0], "housing", true);
    let second = take_at_kiosk(&app, OTHERS[1], "language", true);
    assert_ne!(first, second);
    go_to(&app, &board);
    app.resize(BOARD);
    app.until("the board waits", || text(&app, ".board-foot").contains('2').then_some(()));
    is_whole(&app);
    app.judge("board-1-empty");

    // Back at the counter: called, and it stands on the board.
    go_to(&app, &main);
    app.write(PASSPHRASE);
    app.press("Enter");
    app.see_gone("dialog", &app.t(&m::shell_lock_title()));
    app.until("two wait", || (app.how_many(".queue-line", "") == 2).then_some(()));
    app.judge("3-two-wait");
    app.press("n");
    app.until("the first is called", || (text(&app, ".queue-number") == first).then_some(()));
    app.judge("4-called");
    go_to(&app, &board);
    app.until("the board shows it", || (on_board(&app) == format!("{first} 1")).then_some(()));
    is_whole(&app);
    app.judge("board-2-call");

    // Called three times, missed, back, called again, done.
    go_to(&app, &main);
    for _ in 0..2 {
        let before = text(&app, ".queue-current .queue-marks");
        ready(&app);
        app.press("r");
        app.until("called again", || (text(&app, ".queue-current .queue-marks") != before).then_some(()));
    }
    app.see("button", &app.t(&m::queue_miss()));
    ready(&app);
    app.press("m");
    app.until("nobody is here", || text(&app, ".queue-number").is_empty().then_some(()));
    go_to(&app, &board);
    app.until("it is gone from the board", || on_board(&app).is_empty().then_some(()));
    go_to(&app, &main);
    app.act("button", &app.t(&m::queue_back()));
    app.until("two wait again", || (app.how_many(".queue-line", "") == 2).then_some(()));
    ready(&app);
    app.press("n");
    app.until("the other one is next", || (text(&app, ".queue-number") == second).then_some(()));
    ready(&app);
    app.press("n");
    app.until("and then the one who came back", || (text(&app, ".queue-number") == first).then_some(()));
    ready(&app);
    app.press("x");
    app.until("done", || text(&app, ".queue-number").is_empty().then_some(()));
    app.see("heading", &app.t(&m::queue_ended()));
    app.judge("5-done");

    // Taking a number at the counter opens a contact with what is known.
    app.press("t");
    app.see("heading", &app.t(&m::queue_take()));
    app.judge("6-take");
    app.press("Escape");

    // Where the station is signed out, its windows are gone.
    go(&app, "/queue/station");
    app.act("button", &app.t(&m::station_sign_out()));
    app.until("one window", || (windows(&app).len() == 1).then_some(()));
    app.verdict();
}

#[test]
fn a_waiting_room_is_served_while_the_staff_is_locked_out_in_german() {
    waiting_room("de");
}

#[test]
fn a_waiting_room_is_served_while_the_staff_is_locked_out_in_arabic() {
    waiting_room("ar");
}
