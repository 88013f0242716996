//! The one field, and who may be the same person.

use super::form::{add, assert_index_is_right, born, find, found, name, person, phone, speaks};
use desk::{
    Session,
    api::{
        client::{CaseOpen, ClientSearch, ClientSimilar, ContactRecord},
        session::Undo,
    },
    case_file, client, contact, undo,
};
use domain::{
    contact::{ContactChannel, ContactResult},
    need::{Need, Urgency},
    office::Role,
};
use migradesk_tests::{on_both_engines, op};

/// Invented people as they come.
fn people(session: &mut Session) {
    let mut mohamad = person("Mohamad", "Al Ahmad");
    mohamad.birth_date = born(1998, 1, 1);
    mohamad.contact_means = vec![phone("+49 171 3920024")];
    mohamad.languages = vec![speaks("ar")];
    add(session, mohamad);
    let mut olena = person("Olena", "Kovalenko");
    olena.birth_date = born(1985, 3, 16);
    olena.names.push(name("Олена", "Коваленко"));
    add(session, olena);
    add(session, person("Li", "Wei"));
    add(session, person("Thi Hoa", "Ng"));
    add(session, person("", "Tesfalem"));
    let mut fatima = person("فاطمة", "حسن");
    fatima.birth_date = born(2001, 7, 0);
    add(session, fatima);
}

on_both_engines! {
    fn a_client_is_found_by_whatever_somebody_can_say(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        people(&mut counter);
        for (query, name) in [
            ("Kovalenko", "Olena Kovalenko"),
            ("olena kovalenko", "Olena Kovalenko"),
            ("kovalenko, olena", "Olena Kovalenko"),
            ("kova", "Olena Kovalenko"),
            ("kovalenko ol", "Olena Kovalenko"),
            ("Коваленко", "Olena Kovalenko"),
            ("16.03.1985", "Olena Kovalenko"),
            ("16.3.85", "Olena Kovalenko"),
            ("kovalenko 1985", "Olena Kovalenko"),
            ("mohamad ahmad", "Mohamad Al Ahmad"),
            ("Muhammad Ahmad", "Mohamad Al Ahmad"),
            ("محمد الأحمد", "Mohamad Al Ahmad"),
            ("3920024", "Mohamad Al Ahmad"),
            ("0171 3920024", "Mohamad Al Ahmad"),
            ("20024", "Mohamad Al Ahmad"),
            ("li", "Li Wei"),
            ("ng", "Thi Hoa Ng"),
            ("tesfalem", "Tesfalem"),
            ("فاطمة", "فاطمة حسن"),
            ("fatima hassan", "فاطمة حسن"),
        ] {
            let names = found(&mut counter, query);
            assert_eq!(names.first().map(String::as_str), Some(name), "{query}: {names:?}");
        }
        for query in ["Zzyzx", "01.02.1903", "...", "?", "%", "'; DROP TABLE client"] {
            assert_eq!(found(&mut counter, query), Vec::<String>::new(), "{query}");
        }
        assert_eq!(found(&mut counter, &"ab ".repeat(30_000)), Vec::<String>::new(), "a text pasted by mistake");
        assert_index_is_right(office);
    }

    fn a_hit_says_why_and_marks_what_was_asked_for(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        people(&mut counter);
        let reply = find(&mut counter, "ahmad moh");
        let hit = &reply.hits[0];
        assert_eq!(reply.query, "ahmad moh");
        let name = &hit.names[0];
        let marked: Vec<String> = name
            .marked
            .iter()
            .map(|(from, to)| String::from_utf16(&name.text.encode_utf16().collect::<Vec<_>>()[*from as usize..*to as usize]).expect("whole letters"))
            .collect();
        assert_eq!(marked, ["Moh", "Ahmad"]);
        assert_eq!(name.script, "Latn");
        assert!(!hit.reasons.is_empty() && hit.score > 0.5 && hit.score <= 1.0);
        assert_eq!(hit.language.as_deref(), Some("ar"));
        let two = find(&mut counter, "Коваленко");
        assert_eq!(two.hits[0].names[1].script, "Cyrl");
        assert_eq!(two.hits[0].names[1].marked, [(6, 15)], "in the name that was asked for");
    }

    fn a_case_number_and_the_last_contact_come_with_the_hit(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let open = CaseOpen { op_id: op(), client_id: saved.id.clone(), need: Need::Housing };
        let of = open.op_id.clone();
        case_file::open(&mut counter, open).expect("a case");
        contact::record(&mut counter, ContactRecord {
            op_id: op(),
            client_id: Some(saved.id),
            channel: ContactChannel::Counter,
            language: "uk".to_owned(),
            need: Need::Housing,
            urgency: Urgency::Soon,
            result: ContactResult::Informed,
            note: String::new(),
        }).expect("a contact");
        for query in ["M-2026-0001", "2026-0001", "m20260001", "0001"] {
            let hits = find(&mut counter, query).hits;
            assert_eq!(hits.len(), 1, "{query}");
            assert_eq!(hits[0].case_number.as_deref(), Some("M-2026-0001"));
            assert_eq!(hits[0].last_contact.map(|day| day.to_string()).as_deref(), Some("2026-11-22"));
        }
        assert_index_is_right(office);
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert!(find(&mut counter, "M-2026-0001").hits.is_empty(), "the number went with the case");
        assert_index_is_right(office);
    }

    fn a_frequent_name_is_told_apart_by_the_other_part(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        for at in 0..30 {
            let mut form = person("Mohamad", ["Alsaleh", "Haddad", "Khalil"][at % 3]);
            form.birth_date = born(1970 + i32::try_from(at).expect("small"), 2, 3);
            add(&mut counter, form);
        }
        add(&mut counter, person("Mohamad", "Woldemichael"));
        assert_eq!(found(&mut counter, "mohamad wolde"), ["Mohamad Woldemichael"]);
        let request = ClientSearch { query: "mohamad".to_owned(), limit: 5 };
        let reply = client::search(&mut counter, request).expect("an answer");
        assert_eq!((reply.hits.len(), reply.more), (5, true), "there are more than are shown");
        let reply = find(&mut counter, "mohamad haddad 1977");
        assert_eq!(reply.hits[0].birth_date.as_ref().and_then(|date| date.year), Some(1977), "the date decides between equals");
    }

    fn an_empty_field_shows_whom_somebody_worked_on_last(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let first = add(&mut counter, person("Olena", "Kovalenko"));
        add(&mut counter, person("Mohamad", "Al Ahmad"));
        assert_eq!(found(&mut counter, ""), ["Mohamad Al Ahmad", "Olena Kovalenko"]);
        let note = desk::api::client::NoteAdd { op_id: op(), client_id: first.id, text: "Called".to_owned() };
        client::add_note(&mut counter, note).expect("a note");
        assert_eq!(found(&mut counter, "  "), ["Olena Kovalenko", "Mohamad Al Ahmad"]);
    }

    fn a_new_client_who_is_there_already_is_noticed(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        people(&mut counter);
        let mut similar = |names: Vec<desk::api::client::NameForm>, birth_date, phones: &[&str]| -> Vec<String> {
            let phones = phones.iter().map(|phone| (*phone).to_owned()).collect();
            let request = ClientSimilar { except: None, names, birth_date, phones, numbers: vec![] };
            client::similar(&mut counter, request).expect("an answer").into_iter().map(|hit| hit.names[0].text.clone()).collect()
        };
        assert_eq!(similar(vec![name("Olena", "Kovalenko")], born(1985, 3, 16), &[]), ["Olena Kovalenko"]);
        assert_eq!(similar(vec![name("Kovalenko", "Olena")], None, &[]), ["Olena Kovalenko"], "a rare name in the other order");
        assert_eq!(similar(vec![name("Olena", "Kovalenco")], born(1985, 3, 16), &[]), ["Olena Kovalenko"]);
        assert!(similar(vec![name("Anna", "Kovalenko")], born(1992, 4, 9), &[]).is_empty(), "a sister");
        assert!(similar(vec![name("Ahmad", "Mohamad")], born(1998, 1, 1), &[]).is_empty(), "1 January says nothing");
        assert!(similar(vec![name("", "")], None, &[]).is_empty());
    }

    fn the_record_that_is_edited_is_not_similar_to_itself(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.birth_date = born(1985, 3, 16);
        let saved = add(&mut counter, form);
        let request = |except| ClientSimilar { except, names: vec![name("Olena", "Kovalenko")], birth_date: born(1985, 3, 16), phones: vec![], numbers: vec![] };
        assert_eq!(client::similar(&mut counter, request(None)).expect("an answer").len(), 1);
        assert!(client::similar(&mut counter, request(Some(saved.id))).expect("an answer").is_empty());
    }
}
