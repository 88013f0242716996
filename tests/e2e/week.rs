//! The week by keyboard and by mouse: an appointment is carried to another time, why not is told, and what the screen says is in the store.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use desk::{
    api::appointment::{AppointmentBook, AppointmentList, AppointmentRow},
    appointment, entrance,
};
use domain::{
    office::DEFAULT_ZONE,
    recurrence::{instant_on_the_wall, midnight},
    time::{Day, Instant},
};
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, op};
use serde_json::json;
use std::path::Path;

#[test]
fn an_appointment_is_carried_over_the_week_in_german() {
    week("de");
}

#[test]
fn an_appointment_is_carried_over_the_week_in_arabic() {
    week("ar");
}

/// As wide as words get.
#[test]
fn an_appointment_is_carried_over_the_week_in_the_pseudo_language() {
    week("en-XA");
}

/// A Tuesday to come, so that nothing is over and the day after it is of the same week.
fn tuesday(store: &Path) -> Day {
    use chrono::Datelike;
    let today = office::desk(store).clock().utc().date_naive() + chrono::Days::new(7);
    Day(today + chrono::Days::new(u64::from((8 - today.weekday().num_days_from_monday()) % 7)))
}

fn at(day: Day, minute: i64) -> Instant {
    instant_on_the_wall(midnight(day.0) + chrono::TimeDelta::minutes(minute), DEFAULT_ZONE).expect("a time")
}

/// Two appointments with the counter, at nine and at ten.
fn book(store: &Path, day: Day) {
    let mut session = entrance::open_session(&office::desk(store), "counter", PASSPHRASE).expect("signed in");
    for (from, to, subject) in [(540, 570, "Wohngeld"), (600, 630, "Brief vom Amt")] {
        let request = AppointmentBook {
            op_id: op(),
            client_id: None,
            staff_id: session.me().id,
            starts_at: at(day, from),
            ends_at: at(day, to),
            subject: subject.to_owned(),
            language: Some("ar".to_owned()),
        };
        appointment::book(&mut session, request).expect("a free time");
    }
}

/// Where the first one stands in the store: the day and the minutes of the clock.
fn stands(store: &Path, tuesday: Day) -> (Day, String) {
    let mut session = entrance::open_session(&office::desk(store), "counter", PASSPHRASE).expect("signed in");
    let to = Day(tuesday.0 + chrono::Days::new(3));
    let request = AppointmentList { from: tuesday, to, staff_id: None, client_id: None };
    let rows = appointment::list(&mut session, request).expect("a list").appointments;
    let row: &AppointmentRow = rows.iter().find(|row| row.subject == "Wohngeld").expect("the first one");
    let local = |at: Instant| at.to_utc().expect("in range").with_timezone(&DEFAULT_ZONE).naive_local();
    let (from, to) = (local(row.starts_at), local(row.ends_at));
    (Day(from.date()), format!("{}–{}", from.format("%H:%M"), to.format("%H:%M")))
}

fn week(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    office::add_staff(&store);
    let day = tuesday(&store);
    book(&store, day);
    let pictures = format!("{language}-week");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "counter");
    app.js("window.location.hash = arguments[0]", vec![json!(format!("/appointments?day={day}"))]);
    app.until("the week is there", || (app.how_many(".week-block", "Wohngeld") == 1).then_some(()));
    app.judge("01-week");

    // Into the grid by Tab, to the appointment by arrows.
    into_the_grid(&app);
    arrow_to(&app, "Wohngeld");
    app.press("m");
    app.read(&app.t(&m::appointment_carry_up()));
    for _ in 0..2 {
        app.press("PageDown");
    }
    app.until("the ten o'clock is in the way", || said(&app).contains("10:00").then(|| refused(&app)).filter(|refused| *refused));
    app.judge("02-why-not");
    app.press("Enter");
    assert_eq!(stands(&store, day), (day, "09:00–09:30".to_owned()), "what is refused is not written");
    app.press("PageUp");
    app.read(&app.t(&m::appointment_carry_fits()));
    app.judge("03-it-fits");
    app.press("Escape");
    app.read(&app.t(&m::appointment_carry_back()));
    assert_eq!(stands(&store, day), (day, "09:00–09:30".to_owned()));

    app.press("m");
    for _ in 0..3 {
        app.press("Down");
    }
    app.press("Enter");
    app.until("it is moved", || (stands(&store, day).1 == "09:15–09:45").then_some(()));
    app.until("it has the focus", || (focused(&app).contains("Wohngeld")).then_some(()));
    // A day on: where the week runs right to left, that is the other arrow.
    app.press("m");
    app.press(if app.right_to_left() { "Left" } else { "Right" });
    app.read(&app.t(&m::appointment_carry_fits()));
    app.press("Enter");
    let next = Day(day.0 + chrono::Days::new(1));
    app.until("it is on the next day", || (stands(&store, day) == (next, "09:15–09:45".to_owned())).then_some(()));
    app.until("it has the focus", || (focused(&app).contains("Wohngeld")).then_some(()));
    app.press("Shift+Down");
    app.press("Shift+Down");
    app.read(&app.t(&m::appointment_carry_fits()));
    app.press("Enter");
    app.until("it is longer", || (stands(&store, day).1 == "09:15–09:55").then_some(()));
    app.judge("04-longer");

    // The mouse carries it back over the appointment of the day before, and is told why not.
    app.until("the screen shows it", || (app.how_many(".week-block", "Wohngeld") == 1).then_some(()));
    let wide = if app.right_to_left() { 1.0 } else { -1.0 };
    app.stroke(".week-block[data-movable]:not([data-stop^=\"1-\"])", &[(0.0, 0.0), (wide * 0.2, 0.0), (wide * 1.1, 0.9)]);
    app.settle();
    app.judge("05-mouse");
    assert_eq!(stands(&store, day), (next, "09:15–09:55".to_owned()), "over another one it goes back");
    app.verdict();
}

pub fn into_the_grid(app: &App) {
    for _ in 0..60 {
        if app.ask("return document.activeElement?.dataset.stop !== undefined", vec![]) == json!(true) {
            return;
        }
        app.press("Tab");
    }
    panic!("Tab never comes into the week\nOn the screen:\n{}", app.all_text());
}

/// Along the row and down the column: the arrows reach everything that stands in the week.
fn arrow_to(app: &App, subject: &str) {
    app.press("Home");
    for _ in 0..2 {
        for _ in 0..7 {
            if focused(app).contains(subject) {
                return;
            }
            app.press(if app.right_to_left() { "Left" } else { "Right" });
        }
        app.press("Home");
        app.press("Up");
    }
    panic!("the arrows never come to “{subject}”; they are at {}\nOn the screen:\n{}", focused(app), app.all_text());
}

fn focused(app: &App) -> String {
    app.ask("return strip(document.activeElement?.textContent ?? '')", vec![]).as_str().unwrap_or_default().to_owned()
}

fn said(app: &App) -> String {
    app.ask("return strip(document.querySelector('.carry-said')?.textContent ?? '')", vec![])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn refused(app: &App) -> bool {
    app.ask("return document.querySelector('.carry-verdict[data-tone=red]') !== null", vec![]) == json!(true)
}
