//! Every screen in a long and in a very long language, in two window sizes: nothing is cut off, nothing has to be pushed sideways.

use crate::{
    app::{App, Start, USUAL},
    day::{open_any_client, sign_in},
    office,
};
use fantoccini::Locator;
use l10n::message as m;
use serde_json::{Value, json};

/// The smallest window that the program allows.
const SMALLEST: (u32, u32) = (960, 640);

const SUPERVISOR: &[&str] = &[
    "/today",
    "/clients",
    "/clients/new",
    "/cases",
    "/cases/new",
    "/contacts/new",
    "/referrals",
    "/referrals/new",
    "/referrals/net",
    "/directory",
    "/directory/new",
    "/directory/exchange",
    "/directory/review",
    "/appointments",
    "/appointments/new",
    "/appointments/absences",
    "/appointments/reminders",
    "/appointments/requests",
    "/interpreters",
    "/interpreters/ask",
    "/interpreters/pool",
    "/interpreters/pool/new",
    "/interpreters/month",
    "/interpreters/missing",
    "/queue",
    "/queue/station",
    "/packages",
    "/reports",
    "/reports/voice",
    "/reports/suggestions",
    "/import",
    "/scan",
    "/duplicates",
    "/letters",
    "/letters/head",
    "/letters/invitation/ar",
    "/letter/privacy-notice",
    "/passphrase",
    "/nowhere",
];
/// What holds more for whoever sees clients.
const CASE_MANAGER: &[&str] = &["/today", "/appointments/requests"];
const ADMINISTRATOR: &[&str] =
    &["/administration", "/appointments/setup", "/queue/setup", "/packages/key", "/administration/people/new", "/reports"];

/// Text that is wider than its place, or that reaches out of the part of the screen that it is in. What scrolls sideways by itself,
/// like a wide table, may be wider inside; a screen as a whole may not.
const OVERFLOWS: &str = "
    const scrolls = (element) => { for (let e = element; e && e.tagName !== 'MAIN' && e !== document.body; e = e.parentElement) \
        if (['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth) return true; return false; };
    const told = [];
    const tell = (element, why) => told.push(`${why}: <${element.tagName.toLowerCase()} class=\"${element.className}\"> ${strip(element.textContent).slice(0, 80)}`);
    for (const part of [document.documentElement, ...document.querySelectorAll('main, nav, header.bar')]) \
        if (part.scrollWidth > part.clientWidth + 1) tell(part, `wider than its window by ${part.scrollWidth - part.clientWidth}`);
    const page = document.documentElement; \
    if (page.scrollHeight > page.clientHeight + 1) tell(page, `the window as a whole can be scrolled down by ${page.scrollHeight - page.clientHeight}`);
    for (const part of document.querySelectorAll('main, nav, .bar, .entrance')) {
        const frame = part.getBoundingClientRect();
        for (const element of part.querySelectorAll('*')) {
            if (!shown(element) || element.closest('svg, .only-read-aloud, select')) continue;
            if (![...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && strip(node.nodeValue) !== '')) continue;
            const box = element.getBoundingClientRect();
            if (box.width <= 1 || scrolls(element)) continue;
            if (getComputedStyle(element).display !== 'inline' && element.scrollWidth > element.clientWidth + 1) tell(element, `text is wider than its place by ${element.scrollWidth - element.clientWidth}`);
            else if (box.right > frame.right + 1 || box.left < frame.left - 1) tell(element, 'reaches out of its part of the screen');
        }
    }
    return [...new Set(told)];";

#[test]
fn no_screen_cuts_text_off_in_german() {
    every_screen("de");
}

/// English with accents and 40 % more letters: as long as the longest languages.
#[test]
fn no_screen_cuts_text_off_in_the_pseudo_language() {
    every_screen("en-XA");
}

/// A check that never finds anything proves nothing: here each of them gets something to find.
#[test]
fn the_checks_find_what_is_cut_off_and_what_cannot_be_read_aloud() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    let app = App::start(&Start { store: &store, language: "de", pictures: "checks", choose: None, save_to: None });
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    let mut found = Vec::new();
    look(&app, "sound", &mut found);
    assert!(found.is_empty(), "{found:?}");

    app.js("const h = document.querySelector('h1'); h.style.inlineSize = '2rem'; h.style.overflowWrap = 'normal'", vec![]);
    app.js("document.querySelector('main').append(document.createElement('button'))", vec![]);
    look(&app, "broken", &mut found);
    assert!(found.iter().any(|told| told.contains("<h1")), "the heading does not fit: {found:?}");
    app.axe("broken");
    let told = app.violations.take();
    assert!(told.iter().any(|told| told.contains("button-name")), "a button without a name: {told:?}");
}

fn every_screen(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let pictures = format!("{language}-screens");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();

    let mut found = Vec::new();
    look(&app, "sign-in", &mut found);
    sign_in(&app, "lead");
    let client = open_any_client(&app);
    let own: Vec<String> =
        ["", "/edit", "/history", "/merges", "/releases", "/releases/new"].map(|part| format!("{client}{part}")).into();
    for place in SUPERVISOR.iter().map(|place| (*place).to_owned()).chain(own) {
        visit(&app, "lead", &place, &mut found);
        if place == "/appointments" {
            calendar_views(&app, &mut found);
        }
    }
    sign_in_instead(&app, "case");
    for place in CASE_MANAGER {
        visit(&app, "case", place, &mut found);
    }
    sign_in_instead(&app, "admin");
    for place in ADMINISTRATOR {
        visit(&app, "admin", place, &mut found);
    }
    assert!(found.is_empty(), "{} texts do not fit in {language}:\n{}", found.len(), found.join("\n"));
}

/// Each way to look at the calendar; of the rooms all beside each other too.
fn calendar_views(app: &App, found: &mut Vec<String>) {
    let views = [
        ("day", m::appointment_view_day()),
        ("list", m::appointment_view_list()),
        ("person", m::appointment_view_person()),
        ("room", m::appointment_view_room()),
    ];
    for (name, view) in views {
        app.act("button", &app.t(&view));
        look(app, &format!("lead-appointments-{name}"), found);
    }
    // All of them stand first.
    app.run(|client| async move { client.find(Locator::Css(".week-who select")).await?.select_by_index(0).await });
    look(app, "lead-appointments-rooms", found);
}

fn sign_in_instead(app: &App, login: &str) {
    crate::day::sign_out(app);
    sign_in(app, login);
}

fn visit(app: &App, login: &str, place: &str, found: &mut Vec<String>) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.see("main", "");
    // Ids would name a picture anew at each run.
    let name: Vec<&str> = place.split('/').filter(|part| !part.is_empty() && part.len() < 30).collect();
    look(app, &format!("{login}-{}", name.join("-")), found);
}

fn look(app: &App, name: &str, found: &mut Vec<String>) {
    for size in [USUAL, SMALLEST] {
        app.resize(size);
        app.picture(&format!("{name}-{}", size.0));
        let told: Vec<Value> = app.ask(OVERFLOWS, vec![]).as_array().cloned().expect("a list");
        found.extend(told.iter().filter_map(Value::as_str).map(|text| format!("  {name} at {}×{}: {text}", size.0, size.1)));
    }
    app.resize(USUAL);
}
