//! A document on the reader, typed as a US keyboard under a German layout: recognised on every screen, into a new record, found again by
//! its number, held against the record. And a birth date in the calendar of another country.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use l10n::message as m;

#[test]
fn a_document_fills_a_record_and_is_held_against_it_in_german() {
    at_the_counter("de");
}

#[test]
fn a_document_fills_a_record_and_is_held_against_it_in_arabic() {
    at_the_counter("ar");
}

/// A passport of somebody invented, with a Y and a Z in places that only check digits and states tell.
const PASSPORT: [&str; 2] = ["P<SYRAL<ZEYBEK<<SAMIRA<<<<<<<<<<<<<<<<<<<<<<", "N0123456<2SYR8503149F3001019<<<<<<<<<<<<<<06"];
const NAME: &str = "Samira Al Zeybek";
const NUMBER: &str = "N0123456";

/// Types as a reader does: all signs at once, as they arrive under a German layout, an Enter behind each line.
fn reader_types(app: &App, lines: &[&str]) {
    let mut keys = KeyActions::new("reader".to_owned());
    for sign in lines.iter().flat_map(|line| line.chars().chain(['\n'])) {
        let value = match sign {
            'Y' => 'Z',
            'Z' => 'Y',
            '<' => ';',
            '\n' => '\u{e007}',
            other => other,
        };
        keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
    }
    app.run(|client| async move { client.perform_actions(keys).await });
}

fn at_the_counter(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    office::add_staff(&store);
    let pictures = format!("{language}-scan");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "counter");
    into_a_new_record(&app);
    against_the_record(&app);
    into_a_field_that_is_typed_in(&app);
    another_calendar(&app);
    app.verdict();
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![place.into()]);
    app.arrive(place);
    app.settle();
}

fn into_a_new_record(app: &App) {
    go(app, "/clients");
    reader_types(app, &PASSPORT);
    app.see("heading", &app.t(&m::scan_title()));
    app.read(NAME);
    app.read(&app.t(&m::scan_all_right()));
    app.read(&app.t(&m::scan_layout_german()));
    app.read(&app.t(&m::scan_nobody()));
    assert_eq!(app.place(), "/clients", "no sign of the reader was a shortcut");
    app.judge("1-read");
    app.press("Ctrl+Enter");
    app.arrive("/clients/new");
    app.until("the name stands in the form", || (app.value(&app.t(&m::client_form_family())) == "Al Zeybek").then_some(()));
    assert_eq!(app.value(&app.t(&m::client_form_birth())), "14.03.1985");
    app.judge("2-form");
    app.press("Ctrl+s");
    app.see("heading", NAME);
    app.judge("3-client");
}

/// Found by the number; and a worn document, whose 0 was read as an O.
fn against_the_record(app: &App) {
    go(app, "/today");
    app.press("Ctrl+k");
    app.write(NUMBER);
    app.see("option", NAME);
    // Enter opens nobody while the last sign is still being looked up.
    app.until("the last sign is answered", || {
        app.ask("return document.querySelector('[role=listbox][data-waiting]') === null", vec![]).as_bool().filter(|still| *still)
    });
    app.point_at(NAME);
    app.press("Enter");
    app.see("heading", NAME);
    reader_types(app, &PASSPORT);
    app.read(&app.t(&m::scan_nothing_new()));
    app.judge("4-agrees");
    app.press("Escape");
    app.see_gone("heading", &app.t(&m::scan_title()));

    let worn = PASSPORT[1].replacen("N0", "NO", 1).replace("3001019", "3101012");
    reader_types(app, &[PASSPORT[0], &worn]);
    app.read(&app.t(&m::scan_repairs()));
    app.read(&app.t(&m::scan_swap(2.0, 2.0, "O", "0")));
    app.judge("5-misread");
    app.act("button", &app.t(&m::scan_repair_take()));
    app.until("the proposal is read", || (!app.reads(&app.t(&m::scan_repairs()))).then_some(()));
    app.read(&app.word("scan-state", "differs"));
    app.judge("6-differs");
    app.press("Escape");
}

fn into_a_field_that_is_typed_in(app: &App) {
    go(app, "/clients/new");
    let given = app.t(&m::client_form_given());
    app.fill(&given, "Probe");
    // The arrow ends what a hand has typed; the reader begins behind it.
    app.press("Right");
    reader_types(app, &PASSPORT);
    app.see("heading", &app.t(&m::scan_title()));
    app.read(NAME);
    assert_eq!(app.value(&given), "Probe", "the field has its text back");
    // Half a document says that half is missing.
    app.press("Escape");
    reader_types(app, &PASSPORT[..1]);
    app.see("heading", &app.t(&m::scan_failed_title()));
    app.judge("7-half");
    app.press("Escape");
    assert_eq!(app.value(&given), "Probe");
}

fn another_calendar(app: &App) {
    let birth = app.t(&m::client_form_birth());
    app.tab_to("field", &birth);
    app.press("F4");
    app.fill(&birth, "06.13.1990");
    app.until("Pagumen has five days", || app.reads("1990").then_some(()));
    app.see("alert", &app.word("calendar-month", "ethiopic-13"));
    app.judge("8-pagumen");
    app.fill(&birth, "05.13.1990");
    app.read(&app.day("1998-09-10"));
    app.judge("9-ethiopic");
    app.press("Ctrl+s");
    app.see("heading", "Probe");
    app.read("05.13.1990");
    app.judge("10-client");
}
