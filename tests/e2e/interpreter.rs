//! The fourth of the eight journeys: Tigrinya, a woman preferred; of those who know it one is in conflict and a volunteer may not, so a
//! professional is asked, accepts, both sides confirm, the client does not come, and the month is settled. By the keyboard.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use chrono::{Datelike, Days, Timelike};
use desk::{
    Clock, Session,
    api::{
        self,
        appointment::WorkingHour,
        interpreter::{
            InterpreterAsk, InterpreterAskForm, InterpreterConflictAdd, InterpreterForm, InterpreterLanguage, InterpreterOpen,
            InterpreterRequestList, InterpreterSave, InterpreterScope,
        },
    },
    entrance, interpreter, staff,
};
use domain::{
    client::Gender,
    id::{InterpreterId, InterpreterRequestId},
    interpreter::{
        ConflictCause, GenderWish, InterpreterCertificate, InterpreterKind, InterpreterLevel, InterpreterMode, LegalWeight,
    },
    need::Need,
    office::{DEFAULT_ZONE, Role},
    time::Instant,
};
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, op};
use std::path::Path;

const HOUR: i64 = 3_600_000_000;

#[test]
fn a_professional_without_conflict_is_asked_and_a_no_show_is_settled_in_german() {
    journey("de");
}

#[test]
fn a_professional_without_conflict_is_asked_and_a_no_show_is_settled_in_arabic() {
    journey("ar");
}

#[test]
fn a_professional_without_conflict_is_asked_and_a_no_show_is_settled_in_the_pseudo_language() {
    journey("en-XA");
}

fn journey(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::empty(&store);
    office::add_staff(&store);
    let reference = asked_for(&store);
    let pictures = format!("{language}-journey-4");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: Some(folder.path()) });
    app.reopen_in_its_language();
    sign_in(&app, "pool");
    go(&app, "/interpreters");
    app.read(&reference);
    app.read("Feven Haile");
    app.read(&app.word("blocker", "conflict"));
    app.read(&app.word("blocker", "volunteer-serious-weight"));
    app.judge("1-matches");
    app.press("1");
    app.read(&app.t(&m::interpreter_waiting_for("Feven Haile")));
    app.judge("2-asked");
    app.press("1");
    app.read(&app.t(&m::interpreter_booked("Feven Haile")));
    app.press("1");
    app.read(&app.t(&m::interpreter_confirmed_office()));
    app.judge("3-accepted");
    app.press("2");
    app.see("button", &app.t(&m::interpreter_act_client_absent()));
    app.judge("4-confirmed");
    app.press("s");
    app.until("the sheet is said to be outside of the store", || app.texts("status", ".pdf").first().cloned());
    app.press("2");
    app.until("nothing runs any more", || (!app.reads(&app.t(&m::interpreter_act_client_absent()))).then_some(()));
    let today = Clock::system().date(DEFAULT_ZONE);
    let month = today.with_day(1).expect("a first day");
    go(&app, &format!("/interpreters/month?month={month}"));
    app.read("Feven Haile");
    app.act("button", &app.t(&m::interpreter_settle_of("Feven Haile")));
    app.see("button", &app.t(&m::interpreter_sign_office()));
    app.judge("5-settled");
    go(&app, "/interpreters/pool");
    app.read("Feven Haile");
    app.judge("6-pool");
    let who = id_of(&store, "Feven Haile");
    go(&app, &format!("/interpreters/pool/{who}"));
    app.read(&app.t(&m::interpreter_conflicts()));
    app.judge("7-person");
    go(&app, "/interpreters/missing");
    app.read(&app.language_name("so"));
    app.judge("8-missing");
    go(&app, "/interpreters/ask");
    app.see("button", &app.t(&m::interpreter_ask_send()));
    app.judge("9-ask");
    app.verdict();
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![serde_json::json!(place)]);
    app.settle();
}

fn session(store: &Path, login: &str) -> Session {
    entrance::open_session(&office::desk(store), login, PASSPHRASE).expect("signed in")
}

fn id_of(store: &Path, name: &str) -> InterpreterId {
    let rows = interpreter::pool(&mut session(store, "pool"), api::session::Nothing {}).expect("the pool");
    rows.into_iter().find(|row| row.name == name).expect("in the pool").id
}

/// A coordinator `pool`, three who know Tigrinya, and a request that began half an hour ago, so that it can end.
fn asked_for(store: &Path) -> String {
    let mut admin = session(store, "admin");
    let request = api::office::StaffSave {
        op_id: op(),
        id: None,
        version: 0,
        login: "pool".to_owned(),
        name: "Samira Koordination".to_owned(),
        roles: vec![Role::InterpreterCoordinator],
        languages: vec!["de".to_owned()],
        active: true,
        takes_appointments: false,
        passphrase: Some(PASSPHRASE.to_owned()),
    };
    staff::save(&mut admin, request).expect("a coordinator");
    let mut counter = session(store, "counter");
    let client = client(&mut counter);
    let mut pool = session(store, "pool");
    let knows = person(&mut pool, "Almaz Tekle", InterpreterKind::Professional, "sworn");
    person(&mut pool, "Bisrat Kidane", InterpreterKind::Volunteer, "volunteer");
    person(&mut pool, "Feven Haile", InterpreterKind::Professional, "sworn");
    let starts_at = half_an_hour_ago();
    let form = InterpreterAskForm {
        client_id: Some(client),
        appointment_id: None,
        language: "ti".to_owned(),
        dialect: String::new(),
        need: Need::Residence,
        weight: LegalWeight::Serious,
        mode: InterpreterMode::OnSite,
        gender_wish: GenderWish::WomanPreferred,
        starts_at,
        ends_at: Instant(starts_at.0 + 2 * HOUR),
        place: "Beratungsraum 2".to_owned(),
        district: "Nordstadt".to_owned(),
        remark: "Bitte am Empfang melden.".to_owned(),
        name_released: false,
    };
    let done = interpreter::ask(&mut counter, InterpreterAsk { op_id: op(), id: None, version: 0, form: form.clone() });
    let id = InterpreterRequestId::parse(&done.expect("asked").id).expect("an id");
    let conflict =
        InterpreterConflictAdd { op_id: op(), interpreter_id: knows, request_id: id.clone(), cause: ConflictCause::Acquaintance };
    interpreter::add_conflict(&mut pool, conflict).expect("known by the number");
    // And one that nobody can serve.
    let somali = InterpreterAskForm { client_id: None, language: "so".to_owned(), ..form };
    interpreter::ask(&mut counter, InterpreterAsk { op_id: op(), id: None, version: 0, form: somali }).expect("asked");
    let list = InterpreterRequestList { scope: InterpreterScope::Running, client_id: None };
    let rows = interpreter::list(&mut counter, list).expect("a list").rows;
    let page = interpreter::open(&mut pool, InterpreterOpen { id: id_of(store, "Almaz Tekle") }).expect("a page");
    assert_eq!(page.conflicts.len(), 1);
    rows.into_iter().find(|row| row.id == id).expect("the request").reference
}

/// On the grid of five minutes, and on the office's day of now.
fn half_an_hour_ago() -> Instant {
    let now = Clock::system().utc().with_timezone(&DEFAULT_ZONE);
    let back = now - chrono::TimeDelta::minutes(30);
    let back = if back.date_naive() == now.date_naive() { back } else { now };
    let minute = back.minute() / 5 * 5;
    let whole = back.with_minute(minute).and_then(|at| at.with_second(0)).and_then(|at| at.with_nanosecond(0)).expect("a time");
    assert!(whole.date_naive() >= now.date_naive() - Days::new(1) && whole.year() > 2000);
    Instant::from_utc(whole.to_utc())
}

fn person(pool: &mut Session, name: &str, kind: InterpreterKind, tariff: &str) -> InterpreterId {
    let form = InterpreterForm {
        name: name.to_owned(),
        kind,
        gender: Gender::Female,
        district: "Nordstadt".to_owned(),
        phone: "01234 5552001".to_owned(),
        mail: String::new(),
        modes: InterpreterMode::ALL.to_vec(),
        languages: vec![InterpreterLanguage {
            language: "ti".to_owned(),
            dialect: String::new(),
            level: InterpreterLevel::Native,
            certificate: InterpreterCertificate::Sworn,
        }],
        refused: vec![Need::Debt],
        hours: (1..=7).map(|weekday| WorkingHour { weekday, from_minute: 0, to_minute: 24 * 60 }).collect(),
        tariff: tariff.to_owned(),
        kilometres: 8,
        note: String::new(),
        active: true,
    };
    let done = interpreter::save(pool, InterpreterSave { op_id: op(), id: None, version: 0, form }).expect("a sound form");
    InterpreterId::parse(&done.id).expect("an id")
}

/// Selam Tesfay, who speaks Tigrinya and needs an interpreter.
pub fn client(counter: &mut Session) -> domain::id::ClientId {
    use api::client::{AddressForm, ClientForm, ClientSave, LanguageForm, NameForm, ResidenceForm};
    use domain::client::{LanguageLevel, NameKind, NameSource};
    let form = ClientForm {
        names: vec![NameForm {
            id: None,
            kind: NameKind::Current,
            family: "Tesfay".to_owned(),
            given: "Selam".to_owned(),
            source: NameSource::Spoken,
            preferred: true,
            blocked: false,
        }],
        birth_date: None,
        gender: Gender::Female,
        nationalities: vec![],
        languages: vec![LanguageForm { tag: "ti".to_owned(), level: LanguageLevel::Native, needs_interpreter: true }],
        letter_language: None,
        contact_means: vec![],
        address: AddressForm::unknown(),
        former_addresses: vec![],
        documents: vec![],
        representatives: vec![],
        residence: ResidenceForm { title: None, as_printed: String::new(), until: None, unlimited: false },
        remark: String::new(),
    };
    let request = ClientSave { op_id: op(), id: None, version: 0, form, distinct_from: vec![] };
    desk::client::save(counter, request).expect("a sound client").id
}
