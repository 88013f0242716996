//! Contacts and the first screen.

use crate::client::form::{add, page, person, restrict};
use desk::{
    Session,
    api::{
        client::{CaseOpen, ContactRecord, ContactsToday, NextStepKind, Today},
        session::{Nothing, Undo},
    },
    case_file, contact, today, undo,
};
use domain::{
    contact::{ContactChannel, ContactResult},
    id::ClientId,
    need::{Need, Urgency},
    office::Role,
    time::Day,
};
use migradesk_tests::{code, noon, on_both_engines, op};

fn visit(client_id: Option<&ClientId>) -> ContactRecord {
    ContactRecord {
        op_id: op(),
        client_id: client_id.cloned(),
        channel: ContactChannel::Counter,
        language: "prs".to_owned(),
        need: Need::Housing,
        urgency: Urgency::Now,
        result: ContactResult::CaseOpened,
        note: String::new(),
    }
}

fn counted(session: &mut Session) -> ContactsToday {
    contact::today(session, Nothing {}).expect("the day")
}

fn first_screen(session: &mut Session) -> Today {
    today::today(session, Nothing {}).expect("the first screen")
}

on_both_engines! {
    fn a_visit_without_a_name_is_counted(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut other = office.person("other", Role::Caseworker);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        contact::record(&mut counter, visit(None)).expect("anonymous");
        contact::record(&mut other, visit(None)).expect("anonymous");
        contact::record(&mut counter, visit(Some(&client))).expect("with a name");
        let today = counted(&mut counter);
        assert_eq!((today.all, today.anonymous, today.mine), (3, 2, 2));
        let named: Vec<&str> = today.latest.iter().filter_map(|row| row.client_name.as_deref()).collect();
        assert_eq!(named, ["Olena Kovalenko"]);
        assert!(today.latest.iter().all(|row| row.language == "fa-AF"), "tags are canonical");
        assert!(page(&mut counter, &client).cases.is_empty(), "a result opens no case by itself");
    }

    fn the_first_screen_lists_the_most_pressing_and_counts_all(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let service = crate::made::save_service(&mut counter, crate::made::service("Wohnungsamt"));
        for number in 0..53 {
            let client = (number < 52).then(|| crate::made::client(&mut counter, &format!("Number{number}"), None));
            let request = desk::api::referral::ReferralCreate { client_id: client, ..crate::made::referral(&service) };
            desk::referral::create(&mut counter, request).expect("a referral");
        }
        let mut later = crate::made::at_time(office, "counter", "2026-12-20 09:00");
        let today = first_screen(&mut later);
        assert_eq!((today.waiting.len(), today.waiting_total), (50, 53));
        assert_eq!((today.due.len(), today.due_total), (50, 52), "a visitor without a name is asked about among the waiting");
    }

    fn a_partner_who_accepted_is_not_said_to_be_silent(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let service = crate::made::save_service(&mut counter, crate::made::service("Wohnungsamt"));
        let mut send = |given: &str| {
            let client = Some(crate::made::client(&mut counter, given, None));
            let request = desk::api::referral::ReferralCreate { client_id: client.clone(), ..crate::made::referral(&service) };
            (desk::referral::create(&mut counter, request).expect("a referral").id, client)
        };
        let (accepted, silent) = (send("Accepted"), send("Silent"));
        let answer = desk::api::referral::ReferralStep {
            op_id: op(),
            id: accepted.0,
            version: 1,
            to: domain::referral::ReferralState::Accepted,
            cause: None,
            outcome: None,
            day: None,
            reason: String::new(),
        };
        desk::referral::step(&mut counter, answer).expect("accepted");
        let mut later = crate::made::at_time(office, "counter", "2027-01-20 09:00");
        let due = first_screen(&mut later).due;
        let kind = |client: &Option<ClientId>| {
            due.iter().find(|row| Some(&row.client_id) == client.as_ref()).expect("something is due").kind
        };
        assert_eq!(kind(&accepted.1), NextStepKind::ReferralOutcome);
        assert_eq!(kind(&silent.1), NextStepKind::ReferralOverdue);
        let page = page(&mut later, accepted.1.as_ref().expect("a client"));
        assert!(page.next.iter().any(|step| step.kind == NextStepKind::ReferralOutcome), "the record says the same");
    }

    fn the_day_is_the_offices_day(office) {
        office.person("counter", Role::Caseworker);
        // 23:30 in UTC is after midnight in Dortmund.
        let late = noon(2026, 11, 22) + chrono::Duration::minutes(14 * 60 + 30);
        let mut night = desk::entrance::open_session(&office.later(late), "counter", migradesk_tests::PASSPHRASE).expect("signed in");
        contact::record(&mut night, visit(None)).expect("a contact");
        assert_eq!(counted(&mut night).all, 1);
        let mut before = office.sign_in("counter");
        assert_eq!(counted(&mut before).all, 0, "it belongs to the 23rd");
    }

    fn a_repeated_contact_counts_once_and_can_be_taken_back(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = visit(None);
        let of = request.op_id.clone();
        contact::record(&mut counter, request.clone()).expect("the first time");
        contact::record(&mut counter, request).expect("asked again");
        assert_eq!(counted(&mut counter).all, 1);
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(counted(&mut counter).all, 0);
    }

    fn what_cannot_be_recorded_is_refused(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        assert_eq!(code(contact::record(&mut counter, ContactRecord { language: "???".to_owned(), ..visit(None) })), "language-unknown");
        assert_eq!(code(contact::record(&mut counter, ContactRecord { note: "x".repeat(20_001), ..visit(None) })), "field-too-long");
        let nobody = ClientId::from_uuid(uuid::Uuid::nil());
        assert_eq!(code(contact::record(&mut counter, visit(Some(&nobody)))), "not-found");
        contact::record(&mut counter, ContactRecord { language: String::new(), ..visit(None) }).expect("nobody knows the language");
        assert_eq!(code(contact::record(&mut office.admin, visit(None))), "permission-denied");
        let mut translator = office.person("translator", Role::Translator);
        assert_eq!(code(contact::record(&mut translator, visit(None))), "permission-denied");
        assert_eq!(code(today::today(&mut translator, Nothing {})), "permission-denied");
    }

    fn a_contact_with_a_restricted_client_stays_without_a_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        contact::record(&mut counter, visit(Some(&client))).expect("a contact");
        restrict(office, &client);
        let today = counted(&mut counter);
        assert_eq!((today.all, today.latest[0].client_id.clone(), today.latest[0].client_name.clone()), (1, None, None));
        assert_eq!(code(contact::record(&mut counter, visit(Some(&client)))), "not-found");
    }

    fn the_first_screen_says_whose_title_ends_soon(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut other = office.person("other", Role::CaseManager);
        let ending = |family: &str, until: &str| {
            let mut form = person("Olena", family);
            form.residence.until = Day::parse(until);
            form.residence.as_printed = "§ 24".to_owned();
            form
        };
        let soon = add(&mut counter, ending("Soon", "2026-12-20")).id;
        let later = add(&mut counter, ending("Later", "2028-12-20")).id;
        let past = add(&mut counter, ending("Past", "2026-11-01")).id;
        add(&mut counter, ending("Stranger", "2026-12-01"));
        for client in [&soon, &later, &past] {
            contact::record(&mut counter, visit(Some(client))).expect("a contact");
        }
        let today = first_screen(&mut counter);
        let due: Vec<(&str, NextStepKind)> = today.due.iter().map(|row| (row.client_name.as_str(), row.kind)).collect();
        assert_eq!(due, [("Olena Past", NextStepKind::ResidenceExpires), ("Olena Soon", NextStepKind::ResidenceExpires)]);
        assert_eq!(today.contacts.mine, 3);
        assert!(first_screen(&mut other).due.is_empty(), "not this person's clients");
        case_file::open(&mut other, CaseOpen { op_id: op(), client_id: soon, need: Need::Residence }).expect("a case");
        assert_eq!(first_screen(&mut other).due.len(), 1, "now one of them is");
    }
}
