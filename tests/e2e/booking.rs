//! The fourth of the eight journeys as far as the calendar goes, in the office of the demo: the next free 45 minutes with somebody who speaks
//! Tigrinya or with an interpreter, in a room, before a day, not on Thursday. Two desks want the same time; one gets it, the other is told
//! and offered the next. The interpreter is asked, the letter carries its code, the appointment is moved by keyboard, and is on the list of
//! those to be reminded.

use crate::{
    app::{App, Start},
    day::sign_in,
    interpreter, office,
    week::into_the_grid,
};
use chrono::{Datelike, Weekday};
use desk::{
    Clock, Desk, Session,
    api::appointment::{AppointmentList, AppointmentRow, ReminderList},
    appointment, entrance, paper,
};
use domain::{
    appointment::AppointmentState,
    id::ClientId,
    interpreter::RequestState,
    office::DEFAULT_ZONE,
    time::{Day, Instant},
};
use fantoccini::Locator;
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, catalogue};
use serde_json::json;
use std::path::Path;
use store::Location;

/// As far ahead as the screen looks.
const DAYS: u64 = 62;
const MINUTE: i64 = 60_000_000;

#[test]
fn a_time_with_an_interpreter_is_found_held_booked_and_moved_in_german() {
    journey("de");
}

#[test]
fn a_time_with_an_interpreter_is_found_held_booked_and_moved_in_arabic() {
    journey("ar");
}

fn journey(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let selam = interpreter::client(&mut session(&store, "counter"));
    let start = |pictures: &str, login: &str| {
        let app = App::start(&Start { store: &store, language, pictures, choose: None, save_to: Some(folder.path()) });
        app.reopen_in_its_language();
        sign_in(&app, login);
        app
    };
    let first = start(&format!("{language}-booking"), "counter");
    let second = start(&format!("{language}-booking-second"), "case");
    for app in [&first, &second] {
        wish(app, &selam);
    }
    first.judge("1-ranked");
    assert!(first.how_many(".offer-reason[data-reason=speaks-language]", "") > 0, "somebody of the house speaks it");

    // With the colleague who knows her it takes an interpreter, and says what that costs.
    let derya = session(&store, "counter").me();
    for app in [&first, &second] {
        choose(app, &app.t(&m::appointment_with()), derya.id.as_str());
        app.until("each takes an interpreter, and says at what cost", || {
            let all = app.how_many(".offer", "");
            let euros = app.texts(".offer-reason", "").iter().filter(|text| says_an_amount(text)).count();
            (all > 1 && euros == all && app.how_many(".offer-reason[data-reason=with-interpreter]", "") == all).then_some(())
        });
    }
    first.judge("2-with-an-interpreter");

    // Both want the first one.
    first.press("1");
    first.see("[role=timer]", "");
    first.judge("3-held");
    second.press("1");
    second.read(&second.t(&m::appointment_too_late()));
    second.until("the next has the focus", || {
        (second.ask("return document.activeElement?.matches('.offer') === true", vec![]) == json!(true)).then_some(())
    });
    second.judge("1-too-late");
    drop(second);

    first.press("Ctrl+Enter");
    first.read(&first.t(&m::appointment_booked_asked()));
    first.judge("4-booked");
    let booked = of_client(&store, &selam);
    let local = |at: Instant| at.to_utc().expect("in range").with_timezone(&DEFAULT_ZONE);
    assert_eq!((booked.ends_at.0 - booked.starts_at.0) / MINUTE, 45);
    assert_ne!(local(booked.starts_at).weekday(), Weekday::Thu);
    assert!(booked.resources.iter().any(|one| one.kind.is_place()), "in a room, which may be a counter");
    assert_eq!(
        booked.interpreter.as_ref().map(|one| one.state),
        Some(RequestState::Offered),
        "asked, and their answer is awaited"
    );

    // The letter that says so, with the code that telephone and kiosk read.
    first.press("l");
    first.arrive("/letter/invitation/");
    first.until("its pages", || (first.how_many("main img", "") > 0).then_some(()));
    first.judge("5-letter");
    first.press("s");
    first.until("the letter is said to be outside of the store", || first.texts("status", ".pdf").first().cloned());
    let code = paper::appointment_code(&mut session(&store, "counter"), &booked.id).expect("a code");
    assert!(code.contains(booked.id.as_str()), "by which the kiosk knows it");

    move_by_keyboard(&first, &store, &selam, &booked);
    let moved = of_client(&store, &selam);
    assert_eq!(moved.state, AppointmentState::Booked);

    // What stood there before leads to it.
    let day = |at: Instant| local(at).date_naive();
    go(&first, &format!("/appointments?day={}&id={}&at={}", day(booked.starts_at), booked.id, booked.starts_at.0));
    first.see("heading", &first.t(&m::appointment_moved_title()));
    first.judge("7-where-it-stood");
    go(&first, "/appointments/reminders");
    first.see("heading", &first.t(&m::reminder_title()));
    first.judge("8-reminders");
    first.verdict();
    drop(first);

    // On the day before it is on the list, whatever day it was booked on.
    let eve = local(moved.starts_at) - chrono::TimeDelta::days(1);
    let then = Desk::new(Location::File(store), Clock::fixed(eve.to_utc()), catalogue());
    let mut counter = entrance::open_session(&then, "counter", PASSPHRASE).expect("signed in");
    let list = appointment::reminders(&mut counter, ReminderList { staff_id: None }).expect("a list");
    assert!(list.rows.iter().any(|row| row.appointment.id == moved.id && row.text_language == "ti"), "and in her language");
}

/// Euros and cents, whatever stands beside them and parts them.
fn says_an_amount(text: &str) -> bool {
    let all: Vec<char> = text.chars().collect();
    all.windows(4).any(|four| four[0].is_numeric() && ",.٫".contains(four[1]) && four[2].is_numeric() && four[3].is_numeric())
}

fn session(store: &Path, login: &str) -> Session {
    entrance::open_session(&office::desk(store), login, PASSPHRASE).expect("signed in")
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.settle();
}

/// The sentence of the wish and what stands below it.
fn wish(app: &App, client: &ClientId) {
    go(app, &format!("/appointments/new?client={client}&need=housing"));
    app.until("offers", || (app.how_many(".offer", "") > 0).then_some(()));
    choose(app, &app.t(&m::appointment_errand()), "45");
    choose(app, &app.t(&m::appointment_language()), "ti");
    // A day sooner than the screen proposes, part of the date by part.
    app.js("document.querySelectorAll('.gap-day')[1].querySelector('[role=spinbutton]').focus()", vec![]);
    app.press("Down");
    app.tick(&thursday(app));
    app.tick(&app.t(&m::appointment_in_room()));
    app.settle();
    app.until("offers for the whole wish", || (app.how_many(".offer", "") > 1).then_some(()));
}

/// As the reader's language calls it, from a day that is one.
fn thursday(app: &App) -> String {
    let name = "return [...document.querySelectorAll('.wish-days label')].map((one) => strip(one.textContent))[3]";
    app.until("the weekdays", || app.ask(name, vec![]).as_str().map(str::to_owned))
}

/// Chooses in a list of the system itself, whose menu is not part of the page.
fn choose(app: &App, label: &str, value: &str) {
    let select = format!("select[aria-label=\"{label}\"]");
    app.see(&select, "");
    app.run(|client| async move { client.find(Locator::Css(&select)).await?.select_by_value(value).await });
    app.settle();
}

fn of_client(store: &Path, client: &ClientId) -> AppointmentRow {
    let today = office::desk(store).clock().date(DEFAULT_ZONE);
    let to = Day(today + chrono::Days::new(DAYS));
    let request = AppointmentList { from: Day(today), to, staff_id: None, client_id: Some(client.clone()) };
    let mut rows = appointment::list(&mut session(store, "counter"), request).expect("a list").appointments;
    assert_eq!(rows.len(), 1, "one visit, one appointment");
    rows.remove(0)
}

/// To the appointment by arrows, M takes it up, half hours down until it may be put there, Enter.
fn move_by_keyboard(app: &App, store: &Path, client: &ClientId, booked: &AppointmentRow) {
    let day = booked.starts_at.to_utc().expect("in range").with_timezone(&DEFAULT_ZONE).date_naive();
    go(app, &format!("/appointments?day={day}"));
    app.act("button", &app.word("appointment-view", "person"));
    let block = format!(".week-block[data-id=\"{}\"]", booked.id);
    app.until("the appointment stands in the week", || (app.how_many(&block, "") == 1).then_some(()));
    into_the_grid(app);
    let way = "const here = document.activeElement, there = document.querySelector(arguments[0]); \
        if (here === there) return 'there'; \
        if (here.dataset.col !== there.dataset.col) return Number(here.dataset.col) < Number(there.dataset.col) ? 'on' : 'back'; \
        return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Down' : 'Up'";
    let (on, back) = if app.right_to_left() { ("Left", "Right") } else { ("Right", "Left") };
    let mut presses = 0;
    loop {
        match app.ask(way, vec![json!(block)]).as_str().expect("a word") {
            "there" => break,
            "on" => app.press(on),
            "back" => app.press(back),
            key => app.press(key),
        }
        presses += 1;
        assert!(presses < 80, "the arrows never come to it\nOn the screen:\n{}", app.all_text());
    }
    app.press("m");
    app.read(&app.t(&m::appointment_carry_up()));
    let verdict = "return document.querySelector('.carry-verdict')?.dataset.tone ?? ''";
    // Down to the evening, where nobody has anything.
    let mut halves = 0;
    loop {
        app.press("PageDown");
        halves += 1;
        let tone =
            app.until("a verdict", || app.ask(verdict, vec![]).as_str().filter(|tone| !tone.is_empty()).map(str::to_owned));
        if tone != "red" {
            break;
        }
        assert!(halves < 30, "the whole day is taken");
    }
    app.judge("6-carried");
    app.press("Enter");
    let wanted = booked.starts_at.0 + halves * 30 * MINUTE;
    app.until("it is moved", || (of_client(store, client).starts_at.0 == wanted).then_some(()));
}
