//! A sealed package from one office to another, each with a store of its own: sealed with a passphrase, taken in after a look, answered,
//! and the answer recorded. At the end the administration makes a new key.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use desk::{
    api::{
        client::ClientOpen,
        directory::ServiceSearch,
        referral::{ReferralCreate, ReferralList},
        release::ReleaseGive,
    },
    client, directory, entrance, referral, release,
};
use domain::{
    id::{ClientId, ReferralId},
    need::{Need, Urgency},
    office::DEFAULT_ZONE,
    referral::{DataKind, ReferralField as F, ReferralLevel},
    release::ReleaseForm,
    time::Day,
};
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, op};
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};

#[test]
fn a_sealed_package_goes_to_another_office_and_its_answer_comes_back_in_german() {
    whole("de");
}

#[test]
fn a_sealed_package_goes_to_another_office_and_its_answer_comes_back_in_arabic() {
    whole("ar");
}

fn whole(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [sender, receiver] = ["sender", "receiver"].map(|name| {
        let store = folder.path().join(format!("{name}.migradesk"));
        // Both have the same people: the one who is sent is known at the other office too.
        office::busy(&store);
        store
    });
    let [sealed, answers] = ["sealed", "answers"].map(|name| {
        let path = folder.path().join(name);
        fs::create_dir(&path).expect("a folder");
        path
    });
    let pictures = format!("{language}-package");
    let start = |store, choose, save_to| {
        let app = App::start(&Start { store, language, pictures: &pictures, choose, save_to });
        app.reopen_in_its_language();
        app
    };
    let (client, id) = waiting(&sender);

    let app = start(&sender, None, Some(sealed.as_path()));
    let secret = seal(&app, &client, &id);
    app.verdict();
    drop(app);
    let package = only_file(&sealed);

    let app = start(&receiver, Some(package.as_path()), Some(answers.as_path()));
    take_in(&app, &secret);
    answer(&app);
    app.verdict();
    drop(app);
    let reply = only_file(&answers);

    let app = start(&sender, Some(reply.as_path()), None);
    record(&app, &id);
    app.verdict();
    drop(app);

    let app = start(&sender, None, None);
    new_key(&app);
    app.verdict();
}

/// A referral of somebody whose birth date is known, sent on a release that lets it out: with a name alone nobody could say who else is
/// that person.
fn waiting(store: &Path) -> (ClientId, ReferralId) {
    let desk = office::desk(store);
    let mut lead = entrance::open_session(&desk, "lead", PASSPHRASE).expect("the supervisor signs in");
    let rows = referral::list(&mut lead, ReferralList { client_id: None, all: true }).expect("referrals");
    let known = rows.into_iter().find_map(|row| {
        let page = client::open(&mut lead, ClientOpen { id: row.client_id? }).ok()?;
        let born = page.form.birth_date.as_ref().is_some_and(|born| born.year.is_some() && born.day.is_some_and(|day| day > 1));
        (born && !page.restricted).then_some(page.id)
    });
    let client_id = known.expect("the invented office has one");
    let housing = ServiceSearch {
        query: String::new(),
        need: Some(Need::Housing),
        language: None,
        district: None,
        open_now: false,
        walk_in: false,
        favourite: false,
        stale: false,
    };
    let service_id = directory::search(&mut lead, housing).expect("the directory").swap_remove(0).id;
    let today = desk.clock().today(DEFAULT_ZONE);
    let give = ReleaseGive {
        op_id: op(),
        client_id: client_id.clone(),
        case_file_id: None,
        service_id: service_id.clone(),
        whole_organisation: false,
        need: Need::Housing,
        purpose: "Hilfe bei der Suche nach einer Wohnung".to_owned(),
        kinds: vec![DataKind::Identity, DataKind::Language, DataKind::Concern],
        special: vec![],
        mutual: true,
        form: ReleaseForm::OnPaper,
        signature: None,
        told_consequences: true,
        language: "de".to_owned(),
        given_on: today,
        valid_until: Day(today.0 + chrono::Days::new(180)),
    };
    release::give(&mut lead, give).expect("a release");
    let request = ReferralCreate {
        op_id: op(),
        client_id: Some(client_id.clone()),
        case_file_id: None,
        service_id,
        further_service_ids: vec![],
        need: Need::Housing,
        urgency: Urgency::Soon,
        level: ReferralLevel::Minimum,
        fields: vec![F::Name, F::BirthDate, F::Languages, F::Need, F::Message],
        message: "Vier Personen, zwei Zimmer.".to_owned(),
        special: vec![],
        note: String::new(),
        appointment: None,
        draft: false,
        language: "de".to_owned(),
    };
    (client_id, referral::create(&mut lead, request).expect("sent").id)
}

fn only_file(folder: &Path) -> PathBuf {
    let paths: Vec<PathBuf> = fs::read_dir(folder).expect("the folder").map(|entry| entry.expect("an entry").path()).collect();
    assert_eq!(paths.len(), 1, "one file was saved: {paths:?}");
    paths[0].clone()
}

fn go(app: &App, place: &str) {
    app.js("window.location.hash = arguments[0]", vec![json!(place)]);
    app.arrive(place);
    app.settle();
}

/// Answers the passphrase, which is on the screen once.
fn seal(app: &App, client: &ClientId, id: &ReferralId) -> String {
    sign_in(app, "lead");
    go(app, &format!("/referrals?client={client}&id={id}"));
    app.act("button", &app.t(&m::package_seal()));
    app.tab_to("select", &app.t(&m::package_lock()));
    app.press("Down");
    app.point_at(&app.word("package-lock", "passphrase"));
    app.press("Enter");
    app.settle();
    app.judge("1-seal");
    app.act("button", &app.t(&m::package_seal_save()));
    let secret = app.until("the passphrase", || {
        let shown = app.js("return document.querySelector('.referral-passphrase')?.innerText ?? null", vec![]);
        shown.as_str().map(|text| text.trim().to_owned())
    });
    app.judge("2-sealed");
    secret
}

fn take_in(app: &App, secret: &str) {
    sign_in(app, "lead");
    go(app, "/packages");
    app.act("button", &app.t(&m::package_choose()));
    app.fill(&app.t(&m::package_passphrase()), "some other words");
    app.press("Enter");
    app.read(&app.error("package-wrong-passphrase"));
    app.judge("3-passphrase");
    app.fill(&app.t(&m::package_passphrase()), secret);
    app.press("Enter");
    let sender = app.t(&m::package_from("Servicestelle Musterhausen"));
    app.see("heading", &sender);
    app.judge("4-preview");
    // Somebody like that is here: the person at the desk says whether it is the same one.
    if app.tag() == "de" {
        app.act("button", &app.t(&m::package_attach()));
    } else {
        app.act("button", &app.t(&m::package_make_new_distinct()));
    }
    app.arrive("/clients/");
    app.see("heading", &app.t(&m::client_entry_incoming("Servicestelle Musterhausen")));
    app.judge("5-timeline");
    go(app, "/packages");
    app.act("button", &app.t(&m::package_choose()));
    app.fill(&app.t(&m::package_passphrase()), secret);
    app.press("Enter");
    app.read(&app.error("package-replayed"));
}

fn answer(app: &App) {
    go(app, "/referrals");
    go(app, "/packages");
    // The newest stands first.
    app.act("button", &app.t(&m::package_answer()));
    app.judge("6-answer");
    app.act("button", &app.t(&m::package_answer_save()));
    app.read(&app.t(&m::package_answer_saved()));
    app.judge("7-answered");
}

fn record(app: &App, id: &ReferralId) {
    sign_in(app, "lead");
    go(app, "/packages");
    app.act("button", &app.t(&m::package_choose()));
    app.see("button", &app.t(&m::package_reply_record()));
    app.read(&app.word("referral-state", "accepted"));
    app.judge("8-reply");
    app.act("button", &app.t(&m::package_reply_record()));
    app.arrive(&format!("/referrals?id={id}"));
    app.read(&app.word("referral-state", "accepted"));
    app.judge("9-recorded");
}

/// Whoever looks after the office's keys opens no packages and has a page of their own.
fn new_key(app: &App) {
    sign_in(app, "admin");
    go(app, "/administration");
    app.act("button", &app.t(&m::administration_office_key()));
    app.arrive("/packages/key");
    app.act("button", &app.t(&m::package_key_make_ask()));
    app.read(&app.t(&m::package_key_means_open()));
    app.judge("10-what-a-new-key-means");
    app.act("button", &app.t(&m::package_key_make()));
    app.read(&app.t(&m::package_key_earlier(1)));
    app.judge("11-new-key");
}
