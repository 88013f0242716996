//! A document at the counter: read, compared with a record, found by.

use crate::client::form::{add, born, edit, name, page, person, restrict};
use desk::{
    Session,
    api::{
        client::{BirthDateRead, BirthDateReadReply, ClientForm, DocumentForm},
        scan::{Scan, ScanField, ScanReply, ScanState},
    },
    client,
};
use domain::{
    birth_date::{BirthDateSource, Calendar},
    client::{DocumentKind, Gender, NameSource},
    id::ClientId,
    office::Role,
    time::Day,
};
use migradesk_tests::{code, on_both_engines};

/// A passport of somebody invented: Samira Al Haddad of Syria, born 14 March 1985.
const PASSPORT: &str = "P<SYRAL<HADDAD<<SAMIRA<<<<<<<<<<<<<<<<<<<<<<\nN0123456<2SYR8503149F3001019<<<<<<<<<<<<<<06";

fn scan(session: &mut Session, text: &str, client: Option<&ClientId>) -> ScanReply {
    client::scan(session, Scan { text: text.to_owned(), keys: None, client: client.cloned() }).expect("a zone")
}

fn samira() -> ClientForm {
    ClientForm { birth_date: born(1985, 3, 14), ..person("Samira", "Haddad") }
}

fn states(reply: &ScanReply) -> Vec<(ScanField, ScanState)> {
    let record = reply.record.as_ref().expect("a record was open");
    record.comparisons.iter().map(|one| (one.field, one.state)).collect()
}

on_both_engines! {
    fn a_document_says_what_the_form_of_a_new_client_needs(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let document = scan(&mut counter, PASSPORT, None).document;
        assert!(document.checks.iter().all(|check| check.right), "{:?}", document.checks);
        assert_eq!((document.name.given.as_str(), document.name.family.as_str()), ("Samira", "Al Haddad"));
        assert_eq!(document.name.source, NameSource::Document);
        let birth = document.birth_date.expect("a whole date");
        assert_eq!((birth.year, birth.month, birth.day, birth.source), (Some(1985), Some(3), Some(14), BirthDateSource::Document));
        assert_eq!((document.gender, document.nationality.as_deref()), (Some(Gender::Female), Some("SYR")));
        assert_eq!((document.document.kind, document.document.number.as_str()), (DocumentKind::Passport, "N0123456"));
        assert_eq!(document.document.valid_until, Day::parse("2030-01-01"));
        assert!(!document.expired);

        // What it says is what a record takes.
        let form = ClientForm {
            names: vec![document.name],
            birth_date: born(1985, 3, 14),
            nationalities: vec!["SYR".to_owned()],
            documents: vec![document.document],
            ..person("", "")
        };
        let saved = add(&mut counter, form);
        let again = scan(&mut counter, PASSPORT, Some(&saved.id));
        assert!(states(&again).iter().filter(|(field, _)| *field != ScanField::Gender).all(|(_, state)| *state == ScanState::Same), "{:?}", states(&again));
    }

    fn a_document_is_held_against_the_open_record_field_by_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, ClientForm { birth_date: born(1985, 0, 0), gender: Gender::Male, ..samira() });
        let reply = scan(&mut counter, PASSPORT, Some(&saved.id));
        assert_eq!(
            states(&reply),
            [
                (ScanField::Name, ScanState::Alike),
                (ScanField::BirthDate, ScanState::Exacter),
                (ScanField::Gender, ScanState::Differs),
                (ScanField::Nationality, ScanState::New),
                (ScanField::Document, ScanState::New),
            ]
        );
        assert!(reply.hits.iter().all(|hit| hit.id != saved.id), "the open record is no hit");
        let other = add(&mut counter, ClientForm { birth_date: born(1985, 3, 15), ..person("Olena", "Kowalenko") });
        let reply = scan(&mut counter, PASSPORT, Some(&other.id));
        assert_eq!(states(&reply)[..2], [(ScanField::Name, ScanState::Differs), (ScanField::BirthDate, ScanState::Differs)]);
    }

    fn number_and_expiry_of_a_document_are_compared_apart(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let card = scan(&mut counter, PASSPORT, None).document.document;
        for (valid_until, state) in [
            (card.valid_until, ScanState::Same),
            (Some(Day::parse("2020-01-31").expect("a day")), ScanState::Differs),
            (None, ScanState::Exacter),
        ] {
            let documents = vec![DocumentForm { valid_until, ..card.clone() }];
            let saved = add(&mut counter, ClientForm { documents, ..person("Olena", &format!("Kowalenko{state:?}")) });
            let reply = scan(&mut counter, PASSPORT, Some(&saved.id));
            let of = |wanted| states(&reply).into_iter().find(|(field, _)| *field == wanted).map(|(_, state)| state);
            assert_eq!(of(ScanField::Document), Some(ScanState::Same), "the number is the same");
            assert_eq!(of(ScanField::Expiry), Some(state));
        }
    }

    fn a_person_is_found_by_the_number_of_the_document_and_by_name_and_birth(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let by_name = add(&mut counter, samira());
        assert_eq!(scan(&mut counter, PASSPORT, None).hits.first().map(|hit| &hit.id), Some(&by_name.id));

        // Somebody who is on record under another name, with the same passport.
        let mut request = edit(&page(&mut counter, &by_name.id));
        request.form.names = vec![name("Sam", "Kowalski")];
        request.form.birth_date = None;
        request.form.documents = vec![scan(&mut counter, PASSPORT, None).document.document];
        client::save(&mut counter, request).expect("saved");
        assert_eq!(scan(&mut counter, PASSPORT, None).hits.first().map(|hit| &hit.id), Some(&by_name.id), "by the number");
    }

    fn what_is_no_zone_is_refused_with_what_is_wrong(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut read = |text: &str| client::scan(&mut counter, Scan { text: text.to_owned(), keys: None, client: None });
        assert_eq!(code(read("hallo")), "scan-not-a-zone");
        assert_eq!(code(read(&PASSPORT[..44])), "scan-line-missing");
        assert_eq!(code(read(&PASSPORT[..88])), "scan-line-length");
    }

    fn nobody_learns_by_a_document_of_whom_they_may_not_know(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let documents = vec![scan(&mut counter, PASSPORT, None).document.document];
        let saved = add(&mut counter, ClientForm { documents, ..samira() });
        restrict(office, &saved.id);
        let mut counter = office.sign_in("counter");
        assert!(scan(&mut counter, PASSPORT, None).hits.is_empty(), "neither by number nor by name");
        let open = Scan { text: PASSPORT.to_owned(), keys: None, client: Some(saved.id) };
        assert_eq!(code(client::scan(&mut counter, open)), "not-found");
    }

    fn a_birth_date_of_another_calendar_is_kept_as_it_was_given(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut read = |text: &str, calendar| -> BirthDateReadReply {
            client::read_birth_date(&mut counter, BirthDateRead { text: text.to_owned(), calendar }).expect("an answer")
        };
        let reply = read("12 Mordad 1377", Calendar::Persian);
        let date = reply.date.clone().expect("a day");
        assert_eq!((date.year, date.month, date.day), (Some(1998), Some(8), Some(3)));
        assert_eq!(reply.original.map(|original| (original.year, original.month, original.day)), Some((1377, Some(5), Some(12))));

        let wrong = read("6.13.1990", Calendar::Ethiopic).problem.expect("Pagumen of 1990 has five days");
        assert_eq!((wrong.code.as_str(), wrong.args["days"].as_i64()), ("birth-date-month-shorter", Some(5)));
        assert_eq!(wrong.args["month"], "ethiopic-13");

        let proposals = read("1377/05/12", Calendar::Gregorian).proposals;
        let persian = proposals.iter().find(|one| one.calendar == Calendar::Persian).expect("it can be Persian");
        assert_eq!((persian.year, persian.month, persian.day), (date.year, date.month, date.day));

        let saved = add(&mut counter, ClientForm { birth_date: Some(date.clone()), ..person("Farid", "Rahimi") });
        let stored = page(&mut counter, &saved.id);
        assert_eq!(stored.form.birth_date, Some(date.clone()), "the calendar and the text come back");

        let mut forged = edit(&stored);
        forged.form.birth_date = Some(domain::birth_date::BirthDate { day: Some(4), ..date });
        assert_eq!(code(client::save(&mut counter, forged)), "birth-date-text-differs");
    }
}
