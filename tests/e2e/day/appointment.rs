use super::{Desk, client::open_visitor};
use crate::{app::App, list};
use l10n::message as m;

/// More weeks ahead no free time of the morning lies.
const WEEKS: usize = 3;

/// The first free time is taken, and is not offered again.
pub fn book(desk: &Desk) {
    let app = &desk.app;
    open_visitor(app);
    let first = offers(app);
    app.judge("27-free-times");
    app.press("1");
    app.read(&app.t(&m::appointment_with_name("Jana Schalter")));
    app.fill(&app.t(&m::appointment_subject()), "Antrag ansehen");
    app.judge("28-book");
    app.press("Ctrl+Enter");
    app.read(&app.t(&m::appointment_booked_help()));
    app.judge("29-booked");
    app.press("s");
    app.until("the calendar file is saved", || app.texts("status", ".ics").first().cloned());
    let ics = String::from_utf8(desk.saved("ics")).expect("text");
    assert!(ics.starts_with("BEGIN:VCALENDAR") && ics.contains("DTSTART"), "a calendar reads it");
    assert!(!ics.contains("Antrag"), "what it is about stays in the house");
    app.act("button", &app.t(&m::app_done()));
    // What is read stands on the page that is left as well.
    app.arrive("/clients/");
    app.see("heading", list::VISITOR);
    app.read("Antrag ansehen");

    let second = offers(app);
    assert_ne!(first[0], second[0], "the booked time is not offered again");
    assert_eq!(first[1], second[0], "the next one is now the first");
    app.press("Escape");
}

/// Free times as they are offered: the day and the clock.
fn offers(app: &App) -> Vec<String> {
    app.press("a");
    app.arrive("/appointments/new");
    let read = "return [...document.querySelectorAll('main section')].flatMap((day) => { \
        const head = day.querySelector('h2, h3'); \
        return head ? [...day.querySelectorAll('button[aria-pressed]')].map((time) => strip(head.innerText + ' ' + time.querySelector('.figures').innerText)) : []; })";
    app.until("free times", || {
        let texts: Vec<String> = serde_json::from_value(app.ask(read, vec![])).expect("texts");
        (texts.len() > 1).then_some(texts)
    })
}

/// Another time, then cancelled by mistake and taken back.
pub fn change(Desk { app, .. }: &Desk) {
    app.act("link", &app.t(&m::app_nav_appointments()));
    app.see("heading", &app.t(&m::app_nav_appointments()));
    app.judge("30-week");
    let mut weeks = 0;
    // The first free morning may lie in the week after this one.
    while app.until("the week is there", || Some(app.how_many("[role=gridcell] button", ""))) == 0 {
        assert!(weeks < WEEKS, "the appointment is in none of the next weeks");
        app.press("k");
        app.settle();
        weeks += 1;
    }
    app.judge("31-week-with-appointment");
    app.act("button", &app.word("appointment-view", "list"));
    app.see("item", list::VISITOR);
    let before = app.texts("item", list::VISITOR);
    app.judge("32-appointments-list");
    app.tab_to("main li button", list::VISITOR);
    app.press("Enter");
    app.see("heading", &app.t(&m::appointment_title()));
    app.judge("33-appointment");
    app.press("m");
    app.see("heading", &app.t(&m::appointment_move_title()));
    app.until("free times", || (app.how_many("section section button[aria-pressed]", "") > 3).then_some(()));
    app.judge("34-move");
    app.press("3");
    app.see("heading", &app.t(&m::appointment_title()));
    app.until("it stands at its new time", || (app.texts("item", list::VISITOR) != before).then_some(()));

    app.press("x");
    app.until("the reason is asked", || app.is_at("field", &app.t(&m::appointment_cancel_reason())).then_some(()));
    app.write("verwechselt");
    app.press("Enter");
    app.see("item", &app.word("appointment-state", "cancelled"));
    app.judge("35-cancelled");
    app.act("button", &app.t(&m::app_undo()));
    app.see("item", &app.word("appointment-state", "booked"));
    app.press("Escape");
}
