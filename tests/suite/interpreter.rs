//! Interpreters: from a request over matches, an offer and both confirmations to what is paid.

mod booking;
mod money;
mod pool;

use crate::made::{at, day};
use desk::{
    Session,
    api::{
        appointment::WorkingHour,
        client::Done,
        interpreter::{
            InterpreterAnswer, InterpreterAsk, InterpreterAskForm, InterpreterConclude, InterpreterConfirm, InterpreterForm,
            InterpreterLanguage, InterpreterMatch, InterpreterOffer, InterpreterRequestList, InterpreterRequestOpen,
            InterpreterRequestRow, InterpreterSave, InterpreterScope, InterpreterSide,
        },
    },
    interpreter,
};
use domain::{
    client::Gender,
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{
        GenderWish, InterpreterCertificate, InterpreterKind, InterpreterLevel, InterpreterMode, LegalWeight, OfferState, Outcome,
    },
    need::Need,
    office::Role,
};
use migradesk_tests::{Office, op};

/// A professional woman who speaks Tigrinya and is free on weekdays from eight to six.
pub fn form(name: &str) -> InterpreterForm {
    InterpreterForm {
        name: name.to_owned(),
        kind: InterpreterKind::Professional,
        gender: Gender::Female,
        district: "Nordstadt".to_owned(),
        phone: "01234 5551234".to_owned(),
        mail: String::new(),
        modes: InterpreterMode::ALL.to_vec(),
        languages: vec![InterpreterLanguage {
            language: "ti".to_owned(),
            dialect: String::new(),
            level: InterpreterLevel::Native,
            certificate: InterpreterCertificate::Sworn,
        }],
        refused: vec![],
        hours: (1..=5).map(|weekday| WorkingHour { weekday, from_minute: 8 * 60, to_minute: 18 * 60 }).collect(),
        tariff: "sworn".to_owned(),
        kilometres: 10,
        note: String::new(),
        active: true,
    }
}

pub fn add(session: &mut Session, form: InterpreterForm) -> InterpreterId {
    let done = interpreter::save(session, InterpreterSave { op_id: op(), id: None, version: 0, form }).expect("a sound form");
    InterpreterId::parse(&done.id).expect("an id")
}

/// Thursday 26 November 2026, nine to ten, Tigrinya, residence, everyday weight.
fn wish(client: Option<&ClientId>) -> InterpreterAskForm {
    InterpreterAskForm {
        client_id: client.cloned(),
        appointment_id: None,
        language: "ti".to_owned(),
        dialect: String::new(),
        need: Need::Residence,
        weight: LegalWeight::Everyday,
        mode: InterpreterMode::OnSite,
        gender_wish: GenderWish::WomanPreferred,
        starts_at: at("2026-11-26 09:00"),
        ends_at: at("2026-11-26 10:00"),
        place: "Raum 2".to_owned(),
        district: "Nordstadt".to_owned(),
        remark: String::new(),
        name_released: false,
    }
}

fn ask(session: &mut Session, form: InterpreterAskForm) -> InterpreterRequestId {
    let done = interpreter::ask(session, InterpreterAsk { op_id: op(), id: None, version: 0, form }).expect("asked");
    InterpreterRequestId::parse(&done.id).expect("an id")
}

pub fn row(session: &mut Session, id: &InterpreterRequestId) -> InterpreterRequestRow {
    let list = |session: &mut Session, scope| {
        interpreter::list(session, InterpreterRequestList { scope, client_id: None }).expect("a list").rows
    };
    let mut rows = list(session, InterpreterScope::Running);
    rows.extend(list(session, InterpreterScope::Past));
    rows.into_iter().find(|row| row.id == *id).expect("the request")
}

fn version(session: &mut Session, id: &InterpreterRequestId) -> i64 {
    row(session, id).version
}

fn matches(session: &mut Session, id: &InterpreterRequestId) -> Vec<InterpreterMatch> {
    interpreter::matches(session, InterpreterRequestOpen { id: id.clone() }).expect("matches").matches
}

pub fn offer(session: &mut Session, id: &InterpreterRequestId, to: &InterpreterId) -> desk::Result<Done> {
    let version = version(session, id);
    interpreter::offer(session, InterpreterOffer { op_id: op(), id: id.clone(), version, interpreter_id: to.clone() })
}

pub fn answer(session: &mut Session, id: &InterpreterRequestId, answer: OfferState) -> desk::Result<Done> {
    let version = version(session, id);
    interpreter::answer(session, InterpreterAnswer { op_id: op(), id: id.clone(), version, answer, cause: None })
}

fn confirm(session: &mut Session, id: &InterpreterRequestId, side: InterpreterSide) -> desk::Result<Done> {
    let version = version(session, id);
    interpreter::confirm(session, InterpreterConfirm { op_id: op(), id: id.clone(), version, side })
}

fn conclude(session: &mut Session, id: &InterpreterRequestId, outcome: Outcome, minutes: Option<u32>) -> desk::Result<Done> {
    let version = version(session, id);
    let request = InterpreterConclude { op_id: op(), id: id.clone(), version, outcome, minutes, kilometres: None };
    interpreter::conclude(session, request)
}

/// Offered, accepted and confirmed by both.
fn book(session: &mut Session, id: &InterpreterRequestId, who: &InterpreterId) {
    offer(session, id, who).expect("offered");
    answer(session, id, OfferState::Accepted).expect("accepted");
    confirm(session, id, InterpreterSide::Office).expect("the client confirms");
    confirm(session, id, InterpreterSide::Interpreter).expect("the interpreter confirms");
}

pub fn coordinator(office: &mut Office) -> Session {
    office.person("interpreter", Role::InterpreterCoordinator)
}

fn november() -> domain::time::Day {
    day("2026-11-01")
}

fn open_of(id: &InterpreterId) -> desk::api::interpreter::InterpreterOpen {
    desk::api::interpreter::InterpreterOpen { id: id.clone() }
}
