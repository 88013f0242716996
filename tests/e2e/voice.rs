//! The client's voice in the real windows: asked at the kiosk and at the second screen, and read by nobody before its week is over.

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

fn text(app: &App, css: &str) -> String {
    let found = app.js("return document.querySelector(arguments[0])?.innerText ?? ''", vec![json!(css)]);
    l10n::strip_marks(found.as_str().unwrap_or_default()).trim().to_owned()
}

fn there(app: &App, css: &str) {
    app.until(css, || {
        (app.js("return document.querySelector(arguments[0]) !== null", vec![json!(css)]) == json!(true)).then_some(())
    });
}

fn click(app: &App, css: &str) {
    there(app, css);
    app.js("document.querySelector(arguments[0]).click()", vec![json!(css)]);
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.arrive(place);
    app.settle();
}

/// Opens a window by a button of the staff's screen.
fn another_window(app: &App, open: &str) -> WindowHandle {
    let before = windows(app);
    app.act("button", open);
    app.until("another window", || windows(app).into_iter().find(|window| !before.contains(window)))
}

/// Nothing is cut off, and nothing has to be scrolled for.
fn is_whole(app: &App) {
    let told = "const wrong = []; const page = document.documentElement; \
        if (page.scrollHeight > page.clientHeight || page.scrollWidth > page.clientWidth) wrong.push('the page scrolls'); \
        for (const main of document.querySelectorAll('main, .osk')) if (main.scrollHeight > main.clientHeight + 1) wrong.push(`${main.className} scrolls by ${main.scrollHeight - main.clientHeight}`); \
        for (const one of document.querySelectorAll('button')) if (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1) wrong.push(`${one.innerText} is cut off`); \
        return wrong";
    app.settle();
    assert_eq!(app.js(told, vec![]), json!([]));
}

/// The window speaks the language that was chosen.
fn speaks(app: &App, tag: &str) {
    app.until("the window speaks it", || (app.js("return document.documentElement.lang", vec![]) == json!(tag)).then_some(()));
}

/// Answers three questions with faces and writes some letters with the keys on the screen.
fn answer(app: &App, pictures: &str, faces: [&str; 3]) {
    for (at, face) in faces.into_iter().enumerate() {
        let before = text(app, ".voice h1");
        there(app, ".voice-faces");
        is_whole(app);
        app.judge(&format!("{pictures}-{}", at + 1));
        click(app, &format!("[data-face={face}]"));
        app.until("the next question", || (text(app, ".voice h1") != before).then_some(()));
    }
    there(app, ".voice-line .osk-key");
    is_whole(app);
    app.judge(&format!("{pictures}-4-line"));
    for place in ["3,1", "3,2", "3,3"] {
        click(app, &format!(".voice-line [data-at='{place}']"));
    }
    app.until("three letters", || {
        let typed = app.js("return document.querySelector('.voice-line input').value.length", vec![]);
        (typed == json!(3)).then_some(())
    });
    click(app, ".voice-line [type=submit]");
    there(app, ".voice-said[data-end=thanks]");
    is_whole(app);
    app.judge(&format!("{pictures}-5-thanks"));
}

fn asked_and_told(tag: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::with_queue(&store);
    let app = App::start(&Start { store: &store, language: tag, pictures: &format!("voice-{tag}"), choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    let main = app.run(|client| async move { client.window().await });

    // The kiosk, in two languages.
    go(&app, "/queue/station");
    app.fill(&app.t(&m::station_login()), "station");
    app.fill(&app.t(&m::station_passphrase()), PASSPHRASE);
    app.act("button", &app.t(&m::station_sign_in()));
    app.see("heading", &app.t(&m::station_kiosk()));
    let kiosk = another_window(&app, &format!("{}: {}", app.t(&m::station_kiosk()), app.t(&m::station_open())));
    go_to(&app, &kiosk);
    app.resize(KIOSK);
    there(&app, ".kiosk-languages");
    is_whole(&app);
    app.judge("kiosk-0-start");
    click(&app, ".kiosk-voice");
    app.until("only the languages", || {
        (app.js("return document.querySelector('.kiosk-voice') === null", vec![]) == json!(true)).then_some(())
    });
    is_whole(&app);
    app.judge("kiosk-0-languages");
    app.act("button", "العربية");
    speaks(&app, "ar");
    answer(&app, "kiosk-ar", ["good", "bad", "middling"]);
    click(&app, ".voice-said button");
    // The second one comes by the screen of needs, after the pause between two voices.
    app.act("button", "Українська");
    speaks(&app, "uk");
    there(&app, ".kiosk-topics");
    is_whole(&app);
    app.judge("kiosk-uk-needs");
    std::thread::sleep(std::time::Duration::from_secs(6));
    click(&app, ".kiosk-voice");
    answer(&app, "kiosk-uk", ["good", "good", "good"]);
    click(&app, ".voice-said button");

    // The second screen: the staff begins, and sees that it is over.
    go_to(&app, &main);
    go(&app, "/client-display");
    let display = another_window(&app, &app.t(&m::client_display_open()));
    app.see("button", &app.t(&m::voice_ask()));
    app.act("button", &app.t(&m::voice_ask()));
    app.read(&app.t(&m::voice_ask_running()));
    app.judge("staff-1-asks");
    go_to(&app, &display);
    app.resize(KIOSK);
    answer(&app, "display", ["middling", "middling", "good"]);
    go_to(&app, &main);
    app.read(&app.t(&m::voice_ask_done()));
    app.judge("staff-2-over");

    // The running week is told to nobody.
    go(&app, "/reports/voice");
    app.see("heading", &app.t(&m::voice_report_title()));
    app.read(&app.t(&m::voice_report_none()));
    app.judge("report-too-few");
    go(&app, "/reports/suggestions");
    app.see("heading", &app.t(&m::suggestion_title()));
    app.read(&app.t(&m::suggestion_none()));
    app.judge("suggestions-none");
    app.verdict();
}

#[test]
fn a_client_says_how_the_visit_was_in_german() {
    asked_and_told("de");
}

#[test]
fn a_client_says_how_the_visit_was_in_arabic() {
    asked_and_told("ar");
}
