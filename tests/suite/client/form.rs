//! Forms and acts that the tests of clients share.

use desk::{
    Session,
    api::client::{
        AddressForm, ClientForm, ClientOpen, ClientPage, ClientSave, ClientSaved, ClientSearch, ClientSearchReply,
        ContactMeansForm, LanguageForm, NameForm, ResidenceForm,
    },
    client,
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{ContactMeansKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource},
    id::ClientId,
};
use migradesk_tests::{Office, op};

pub use crate::made::restrict;

pub fn name(given: &str, family: &str) -> NameForm {
    NameForm {
        id: None,
        kind: NameKind::Current,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::Spoken,
        preferred: false,
        blocked: false,
    }
}

pub fn person(given: &str, family: &str) -> ClientForm {
    ClientForm {
        names: vec![name(given, family)],
        birth_date: None,
        gender: Gender::Unknown,
        nationalities: vec![],
        languages: vec![],
        letter_language: None,
        contact_means: vec![],
        address: AddressForm::unknown(),
        former_addresses: vec![],
        documents: vec![],
        representatives: vec![],
        residence: ResidenceForm { title: None, as_printed: String::new(), until: None, unlimited: false },
        remark: String::new(),
    }
}

pub fn born(year: i32, month: u32, day: u32) -> Option<BirthDate> {
    let known = |part: u32| (part != 0).then_some(part);
    Some(BirthDate {
        year: Some(year),
        month: known(month),
        day: known(day),
        estimated: false,
        source: BirthDateSource::Spoken,
        calendar: Calendar::Gregorian,
        text: None,
    })
}

pub fn phone(number: &str) -> ContactMeansForm {
    ContactMeansForm {
        kind: ContactMeansKind::Phone,
        value: number.to_owned(),
        remark: String::new(),
        safety: MeansSafety::Safe,
        leave_message: false,
        hours: String::new(),
        language: None,
    }
}

pub fn speaks(tag: &str) -> LanguageForm {
    LanguageForm { tag: tag.to_owned(), level: LanguageLevel::Native, needs_interpreter: false }
}

pub fn new_client(form: ClientForm) -> ClientSave {
    ClientSave { op_id: op(), id: None, version: 0, form, distinct_from: vec![] }
}

/// Saves a new client. Whoever is likely the same person is somebody else: these tests say so when they are asked.
pub fn add(session: &mut Session, form: ClientForm) -> ClientSaved {
    let mut new = new_client(form);
    loop {
        match client::save(session, new.clone()) {
            Err(desk::DeskError::Refused { code: "client-likely-duplicate", args }) => {
                let ids = args.iter().find_map(|(name, value)| match value {
                    desk::ArgValue::Text(ids) if *name == "ids" => Some(ids.clone()),
                    _ => None,
                });
                let asked: Vec<ClientId> = ids.iter().flat_map(|ids| ids.split(' ')).filter_map(ClientId::parse).collect();
                assert!(asked.iter().any(|id| !new.distinct_from.contains(id)), "asked again for the same");
                new.distinct_from.extend(asked);
            }
            other => return other.expect("a new client"),
        }
    }
}

pub fn page(session: &mut Session, id: &ClientId) -> ClientPage {
    client::open(session, ClientOpen { id: id.clone() }).expect("the page of a client")
}

/// What the form of the page is now, to be changed and saved.
pub fn edit(page: &ClientPage) -> ClientSave {
    ClientSave { op_id: op(), id: Some(page.id.clone()), version: page.version, form: page.form.clone(), distinct_from: vec![] }
}

pub fn find(session: &mut Session, query: &str) -> ClientSearchReply {
    client::search(session, ClientSearch { query: query.to_owned(), limit: 20 }).expect("an answer")
}

/// The preferred names of the hits, in their order.
pub fn found(session: &mut Session, query: &str) -> Vec<String> {
    find(session, query).hits.into_iter().map(|hit| hit.names[0].text.clone()).collect()
}

/// The index is what it would be if it were built anew.
pub fn assert_index_is_right(office: &mut Office) {
    assert_eq!(client::index_differences(&mut office.admin).expect("the administrator verifies"), 0);
}
