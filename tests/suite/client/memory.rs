//! The search index in memory, which answers as the tables do and hears of every change.

use super::form::{add, assert_index_is_right, born, edit, find, found, name, new_client, page, person, phone};
use desk::{
    Session,
    api::{
        client::{CaseOpen, ClientRestrict, ContactRecord},
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

fn in_memory(mut session: Session) -> Session {
    session.load_search().expect("the index is read");
    session
}

on_both_engines! {
    fn the_memory_answers_as_the_tables_do(office) {
        let mut tables = office.person("tables", Role::Caseworker);
        for (given, family) in [
            ("Mohamad", "Al Ahmad"), ("محمود", "الأحمد"), ("Olena", "Kovalenko"), ("Олександр", "Шевченко"), ("Li", "Wei"),
            ("Thi Hoa", "Ng"), ("ሰላም", "ገብረመድህን"), ("Ion", "Müller-Popescu"), ("", "Tesfalem"),
        ] {
            let mut form = person(given, family);
            form.birth_date = born(1990, 5, 17);
            form.contact_means = vec![phone("0171 3920024")];
            add(&mut tables, form);
        }
        let mut memory = in_memory(office.person("memory", Role::Caseworker));
        for query in
            ["mohamad ahmad", "kova", "шевч", "Shevchenko Oleksandr", "li", "ng", "selam gebremedhin", "popescu", "tesf", "17.05.1990", "3920024"]
        {
            let (mut of_tables, mut of_memory) = (found(&mut tables, query), found(&mut memory, query));
            assert!(!of_tables.is_empty(), "{query}");
            assert_eq!(of_tables.first(), of_memory.first(), "{query}");
            of_tables.sort();
            of_memory.sort();
            if of_tables.len() == 9 {
                assert_eq!(of_tables, of_memory, "{query}");
            }
        }
    }

    fn the_middle_of_a_phone_number_is_found_in_memory(office) {
        let mut counter = in_memory(office.person("counter", Role::Caseworker));
        let mut form = person("Abel", "Zerihun");
        form.contact_means = vec![phone("0171 3920024")];
        add(&mut counter, form);
        assert_eq!(found(&mut counter, "9200"), ["Abel Zerihun"]);
    }

    fn a_saved_change_is_found_at_once_at_every_counter(office) {
        let mut here = in_memory(office.person("here", Role::Caseworker));
        let mut there = in_memory(office.person("there", Role::Caseworker));
        assert!(found(&mut there, "zerihun").is_empty());
        let saved = add(&mut here, person("Abel", "Zerihun"));
        assert_eq!(found(&mut here, "zerihun"), ["Abel Zerihun"]);
        assert_eq!(found(&mut there, "zerihun"), ["Abel Zerihun"], "another connection wrote it");

        let mut change = edit(&page(&mut there, &saved.id));
        change.form.names = vec![name("Abel", "Haddad")];
        let of = change.op_id.clone();
        client::save(&mut there, change).expect("changed");
        assert_eq!(found(&mut here, "haddad"), ["Abel Haddad"]);
        assert!(found(&mut here, "zerihun").is_empty(), "the old name went");

        undo::undo(&mut there, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(found(&mut here, "zerihun"), ["Abel Zerihun"]);
        let new = new_client(person("Yonas", "Berhane"));
        let made = new.op_id.clone();
        client::save(&mut here, new).expect("a new client");
        assert_eq!(found(&mut there, "berhane"), ["Yonas Berhane"]);
        undo::undo(&mut here, Undo { op_id: op(), of: made }).expect("taken back");
        assert!(found(&mut there, "berhane").is_empty() && found(&mut here, "yonas").is_empty(), "nobody is left to be found");
        add(&mut there, person("Saba", "Tekle"));
        assert_eq!(found(&mut here, "saba tekle"), ["Saba Tekle"], "the number of somebody who is gone is not given again");
        assert_index_is_right(office);
    }

    fn what_stands_beside_a_hit_is_of_now(office) {
        let mut here = in_memory(office.person("here", Role::Caseworker));
        let mut there = office.person("there", Role::Caseworker);
        let saved = add(&mut here, person("Olena", "Kovalenko"));
        let beside = |session: &mut Session| {
            let hit = find(session, "kovalenko").hits.remove(0);
            (hit.case_number, hit.last_contact.map(|day| day.to_string()))
        };
        assert_eq!(beside(&mut here), (None, None));
        contact::record(&mut there, ContactRecord {
            op_id: op(),
            client_id: Some(saved.id.clone()),
            channel: ContactChannel::Counter,
            language: "uk".to_owned(),
            need: Need::Housing,
            urgency: Urgency::Soon,
            result: ContactResult::Informed,
            note: String::new(),
        }).expect("a contact");
        assert_eq!(beside(&mut here), (None, Some("2026-11-22".to_owned())), "she was shown before, and somebody else wrote since");
        let open = CaseOpen { op_id: op(), client_id: saved.id, need: Need::Housing };
        let of = open.op_id.clone();
        case_file::open(&mut here, open).expect("a case");
        assert_eq!(beside(&mut here).0.as_deref(), Some("M-2026-0001"));
        assert_eq!(found(&mut here, "m-2026-0001"), ["Olena Kovalenko"], "numbers are read for those of whom only the names were");
        undo::undo(&mut here, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(beside(&mut here).0, None);
    }

    fn a_restriction_reaches_the_memory_of_others_at_once(office) {
        let mut lead = office.person("lead", Role::PrivacyOfficer);
        let mut counter = in_memory(office.person("counter", Role::Caseworker));
        let saved = add(&mut counter, person("Abel", "Zerihun"));
        assert_eq!(found(&mut counter, "zerihun"), ["Abel Zerihun"]);
        let version = page(&mut counter, &saved.id).version;
        let restricted = ClientRestrict { op_id: op(), id: saved.id, version, restricted: true, reason: "asked for it".to_owned() };
        client::restrict(&mut lead, restricted).expect("restricted");
        assert!(found(&mut counter, "zerihun").is_empty(), "whoever may not open it does not find it");
        assert_eq!(found(&mut in_memory(lead), "zerihun"), ["Abel Zerihun"]);
    }
}
