//! The whole record of a person: the form with its folded parts, documents, a move, family, what is disputed, and a record that few
//! may see.

use crate::{
    app::{App, Start},
    day::{sign_in, sign_out},
    office,
};
use desk::{
    api::client::{
        AddressForm, ClientForm, ClientSave, ContactMeansForm, FormerAddressForm, LanguageForm, NameForm, RepresentativeForm,
        ResidenceForm,
    },
    client, entrance,
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{
        AddressKind, ContactMeansKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource, RepresentativeKind,
        RepresentativeScope,
    },
    id::ClientId,
    time::Day,
};
use l10n::message as m;
use migradesk_tests::{PASSPHRASE, op};
use std::path::Path;

#[test]
fn the_record_of_a_person_is_kept_and_protected_in_german() {
    whole_record("de");
}

#[test]
fn the_record_of_a_person_is_kept_and_protected_in_arabic() {
    whole_record("ar");
}

fn name(given: &str, family: &str) -> NameForm {
    NameForm {
        id: None,
        kind: NameKind::Current,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::Document,
        preferred: true,
        blocked: false,
    }
}

fn phone(value: &str, safe: bool) -> ContactMeansForm {
    ContactMeansForm {
        kind: ContactMeansKind::Phone,
        value: value.to_owned(),
        remark: if safe { String::new() } else { "Nummer des früheren Partners".to_owned() },
        safety: if safe { MeansSafety::Safe } else { MeansSafety::Unsafe },
        leave_message: false,
        hours: if safe { "nur vormittags".to_owned() } else { String::new() },
        language: None,
    }
}

fn represented(kind: RepresentativeKind, name: &str, until: Option<Day>) -> RepresentativeForm {
    RepresentativeForm {
        id: None,
        kind,
        name: name.to_owned(),
        reach: "0231 5550177".to_owned(),
        scopes: vec![RepresentativeScope::Health, RepresentativeScope::Housing],
        valid_from: None,
        valid_until: until,
        remark: String::new(),
    }
}

fn form(given: &str, family: &str) -> ClientForm {
    ClientForm {
        names: vec![name(given, family)],
        birth_date: Some(BirthDate {
            year: Some(1992),
            month: Some(3),
            day: Some(14),
            estimated: false,
            source: BirthDateSource::Document,
            calendar: Calendar::Gregorian,
            text: None,
        }),
        gender: Gender::Female,
        nationalities: vec!["ERI".to_owned()],
        languages: vec![LanguageForm { tag: "ti".to_owned(), level: LanguageLevel::Native, needs_interpreter: true }],
        letter_language: Some("ti".to_owned()),
        contact_means: vec![phone("0151 5550199", false), phone("0151 5550142", true)],
        address: AddressForm {
            kind: AddressKind::Accommodation,
            street: "Musterweg 12".to_owned(),
            postcode: "00001".to_owned(),
            place: "Musterhausen".to_owned(),
            remark: "Zimmer 4".to_owned(),
            since: Day::parse("2025-06-01"),
            blocked: false,
        },
        former_addresses: vec![FormerAddressForm {
            id: None,
            kind: AddressKind::WithOthers,
            street: "Hafenstraße 3".to_owned(),
            postcode: "00002".to_owned(),
            place: "Beispielstadt".to_owned(),
            remark: String::new(),
            since: None,
            until: Day::parse("2025-06-01"),
            blocked: false,
        }],
        documents: vec![],
        representatives: vec![
            represented(RepresentativeKind::LegalGuardian, "Betreuungsbüro Beispiel", Day::parse("2024-12-31")),
            represented(RepresentativeKind::PowerOfAttorney, "Miriam Gebre", None),
        ],
        residence: ResidenceForm { title: Some("25.1".to_owned()), as_printed: String::new(), until: None, unlimited: true },
        remark: String::new(),
    }
}

fn people(store: &Path) -> ClientId {
    let mut lead = entrance::open_session(&office::desk(store), "lead", PASSPHRASE).expect("signed in");
    let mut save = |form: ClientForm| {
        let request = ClientSave { op_id: op(), id: None, version: 0, form, distinct_from: vec![] };
        client::save(&mut lead, request).expect("a new client").id
    };
    save(form("Biniam", "Tesfay"));
    save(form("Selam", "Gebremedhin"))
}

fn whole_record(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    drop(office::empty(&store));
    office::add_staff(&store);
    let selam = people(&store);
    let pictures = format!("{language}-record");
    let app = App::start(&Start { store: &store, language, pictures: &pictures, choose: None, save_to: None });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    an_empty_form(&app);
    documents(&app, &selam);
    moved(&app);
    family(&app);
    protected(&app);
    sign_out(&app);
    sign_in(&app, "counter");
    app.press("Ctrl+k");
    app.write("gebremedhin");
    app.read(&app.t(&m::shell_search_nobody("gebremedhin")));
    app.judge("9-not-found");
    app.verdict();
}

/// What the counter asks of everyone is in view; the rest is a word each.
fn an_empty_form(app: &App) {
    app.js("window.location.hash = '/clients/new'", vec![]);
    app.see("heading", &app.t(&m::client_new()));
    for label in [m::client_form_given(), m::client_form_family(), m::client_form_birth(), m::client_form_language()] {
        app.see("field", &app.t(&label));
    }
    app.see("field", &app.word("contact-means-kind", "phone"));
    assert!(!app.sees("field", &app.t(&m::client_form_document_number())), "documents are folded");
    app.judge("1-form");
    app.js("document.querySelector('.form-folds').scrollIntoView()", vec![]);
    app.picture("1-form-folds");
    app.act("button", &app.t(&m::app_cancel()));
}

fn documents(app: &App, selam: &ClientId) {
    app.js("window.location.hash = arguments[0]", vec![serde_json::json!(format!("/clients/{selam}"))]);
    app.see("heading", "Selam Gebremedhin");
    app.judge("2-page");
    app.press("e");
    app.see("heading", &app.t(&m::client_edit()));
    app.act("button", &app.t(&m::client_form_documents()));
    app.act("button", &app.t(&m::client_form_document_add()));
    app.fill(&app.t(&m::client_form_document_number()), "x00123456");
    app.judge("3-documents");
    app.act("button", &app.t(&m::client_form_representatives()));
    app.picture("3-representatives");
    app.press("Ctrl+s");
    app.arrive("/clients/");
    app.read("X00123456");
}

fn moved(app: &App) {
    app.act("button", &app.t(&m::client_move()));
    app.fill(&app.t(&m::client_form_street()), "Lindenallee 5");
    app.judge("4-move");
    app.act("button", &app.t(&m::client_move_save()));
    app.read("Lindenallee 5");
    app.act("button", &app.t(&m::client_former_addresses()));
    app.read("Musterweg 12");
    app.read("Hafenstraße 3");
}

fn family(app: &App) {
    app.act("button", &app.t(&m::client_link_add()));
    app.look_up(&app.t(&m::client_link_who()), "biniam", "Biniam Tesfay");
    app.tab_to("select", &app.t(&m::client_link_kind()));
    app.press("Enter");
    app.point_at(&app.word("link-kind", "child"));
    app.press("Enter");
    app.picture("5-link");
    app.act("button", &app.t(&m::client_link_add()));
    app.read(&app.t(&m::client_household_reference_is()));
    app.judge("6-family");
    app.act("link", "Biniam Tesfay");
    app.see("heading", "Biniam Tesfay");
    app.read(&app.word("link-kind", "parent"));
    app.act("link", "Selam Gebremedhin");
    app.see("heading", "Selam Gebremedhin");
}

fn protected(app: &App) {
    app.act("button", &app.t(&m::client_dispute()));
    app.see("select", &app.t(&m::client_dispute_what()));
    app.tab_to("select", &app.t(&m::client_dispute_what()));
    app.press("Enter");
    app.point_at(&app.word("dispute-field", "birth-date"));
    app.press("Enter");
    app.fill(&app.t(&m::client_reason()), "Laut Taufschein 1993");
    app.act("button", &app.t(&m::client_dispute()));
    app.read("Laut Taufschein 1993");
    app.judge("7-disputed");
    app.act("button", &app.t(&m::client_restrict()));
    app.fill(&app.t(&m::client_reason()), "Bedrohung durch Dritte");
    app.act("button", &app.t(&m::client_restrict()));
    app.read("Bedrohung durch Dritte");
    app.judge("8-restricted");
}
