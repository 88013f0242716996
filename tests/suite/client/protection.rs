//! What few may see: restricted records, blocked addresses, names that nobody may disclose, and what is disputed.

use super::{
    form::{add, assert_index_is_right, edit, find, found, name, new_client, page, person, phone, restrict},
    record::{at_street, document, moves},
};
use crate::made::in_store;
use desk::{
    Session,
    api::{
        appointment::AppointmentList,
        client::{
            AddressForm, CaseList, CaseOpen, ClientOpen, ClientRestrict, ClientSimilar, ContactRecord, DisputeLift, DisputeRaise,
            HouseholdJoin, HouseholdOf, LinkAdd, NameForm, NoteAdd,
        },
        session::{Nothing, Undo},
    },
    appointment, case_file, client, contact, today, undo,
};
use domain::{
    client::{DisputeField, DocumentKind, LinkKind, NameKind},
    contact::{ContactChannel, ContactResult},
    id::{ClientId, DisputeId},
    need::{Need, Urgency},
    office::Role,
    time::Day,
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn told(session: &mut Session, id: &ClientId) -> String {
    let history = client::history(session, ClientOpen { id: id.clone() }).expect("the history");
    serde_json::to_string(&history).expect("JSON")
}

fn shown(session: &mut Session, id: &ClientId) -> String {
    serde_json::to_string(&page(session, id)).expect("JSON")
}

fn restriction(id: &ClientId, version: i64, restricted: bool) -> ClientRestrict {
    ClientRestrict { op_id: op(), id: id.clone(), version, restricted, reason: "threatened".to_owned() }
}

fn link(client: &ClientId, other: &ClientId) -> LinkAdd {
    LinkAdd {
        op_id: op(),
        client_id: client.clone(),
        kind: LinkKind::Sibling,
        other_id: Some(other.clone()),
        other_name: String::new(),
        remark: String::new(),
        same_household: true,
    }
}

fn dispute(id: &ClientId, field: DisputeField) -> DisputeRaise {
    DisputeRaise { op_id: op(), client_id: id.clone(), field, reason: "born a year later, says she".to_owned() }
}

fn readings(office: &Office) -> i64 {
    in_store(office, |tx| tx.value("SELECT count(*) FROM audit WHERE action = 'restricted-read'", &[]))
}

on_both_engines! {
    fn a_restricted_record_is_found_and_opened_by_nobody_else_from_that_moment(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut form = person("Olena", "Kovalenko");
        form.contact_means = vec![phone("0171 3920024")];
        form.documents = vec![document(DocumentKind::Passport, "X01234567", Day::parse("2026-12-01"))];
        form.residence.title = Some("24".to_owned());
        form.residence.until = Day::parse("2026-11-30");
        let saved = add(&mut counter, form.clone());
        case_file::open(&mut counter, CaseOpen { op_id: op(), client_id: saved.id.clone(), need: Need::Housing }).expect("a case");
        contact::record(&mut counter, ContactRecord {
            op_id: op(),
            client_id: Some(saved.id.clone()),
            channel: ContactChannel::Counter,
            language: "uk".to_owned(),
            need: Need::Housing,
            urgency: Urgency::Now,
            result: ContactResult::Informed,
            note: String::new(),
        }).expect("a contact");
        let number = page(&mut counter, &saved.id).cases[0].number.clone();
        let questions = ["Kovalenko", "Olena", "Ko", "0171 3920024", "X01234567", number.as_str()];
        for question in questions {
            assert_eq!(found(&mut counter, question), ["Olena Kovalenko"], "{question}");
        }
        let before = today::today(&mut counter, Nothing {}).expect("today");
        assert!(before.due.iter().any(|row| row.client_id == saved.id), "her title ends soon");

        client::restrict(&mut lead, restriction(&saved.id, saved.version, true)).expect("restricted");

        for question in questions {
            assert!(found(&mut counter, question).is_empty(), "{question}");
            assert_eq!(found(&mut lead, question), ["Olena Kovalenko"], "{question}: found by those who may");
        }
        assert!(find(&mut counter, "").hits.is_empty(), "nor among those worked on last");
        let similar = ClientSimilar {
            except: None,
            names: form.names,
            birth_date: None,
            phones: vec!["0171 3920024".to_owned()],
            numbers: vec!["X01234567".to_owned()],
        };
        assert!(client::similar(&mut counter, similar.clone()).expect("an answer").is_empty());
        assert_eq!(client::similar(&mut lead, similar).expect("an answer").len(), 1);
        let now = today::today(&mut counter, Nothing {}).expect("today");
        let text = serde_json::to_string(&now).expect("JSON");
        assert!(!text.contains("Kovalenko") && !text.contains(saved.id.as_str()), "{text}");
        let cases = case_file::list(&mut counter, CaseList { open_only: false, mine_only: false }).expect("a list");
        assert!(cases.is_empty());
        assert_eq!(code(client::open(&mut counter, ClientOpen { id: saved.id.clone() })), "not-found");
        assert_eq!(code(client::history(&mut counter, ClientOpen { id: saved.id.clone() })), "not-found");
        let note = NoteAdd { op_id: op(), client_id: saved.id.clone(), text: "x".to_owned() };
        assert_eq!(code(client::add_note(&mut counter, note)), "not-found");
        assert_eq!(code(client::raise_dispute(&mut counter, dispute(&saved.id, DisputeField::Name))), "not-found");
        let to = moves(at_street("Nordring 1"), &saved.id, 2, false);
        assert_eq!(code(client::relocate(&mut counter, to)), "not-found");
        assert_index_is_right(office);

        let opened = page(&mut lead, &saved.id);
        let why = opened.restriction.expect("why it is restricted");
        assert_eq!((why.reason.as_str(), why.by.as_str()), ("threatened", "Person lead"));
        client::restrict(&mut lead, restriction(&saved.id, opened.version, false)).expect("lifted");
        assert_eq!(found(&mut counter, "Kovalenko"), ["Olena Kovalenko"]);
        assert!(page(&mut counter, &saved.id).restriction.is_none());
        assert_index_is_right(office);
    }

    fn an_appointment_of_a_restricted_client_stays_without_a_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let staff = crate::made::works(office, "counter", &[1, 2, 3, 4, 5], 480, 960);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let mut booking = crate::made::booking(&staff, "2026-11-23 09:00", "2026-11-23 09:30");
        booking.client_id = Some(saved.id.clone());
        appointment::book(&mut counter, booking).expect("booked");
        restrict(office, &saved.id);
        let request = AppointmentList { from: crate::made::day("2026-11-23"), to: crate::made::day("2026-11-23"), staff_id: None, client_id: None };
        let list = appointment::list(&mut counter, request).expect("a list");
        let text = serde_json::to_string(&list).expect("JSON");
        assert!(!text.contains("Kovalenko") && !text.contains(saved.id.as_str()), "{text}");
    }

    fn only_those_who_may_restrict_and_each_opening_is_told_in_the_audit(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        assert_eq!(code(client::restrict(&mut counter, restriction(&saved.id, 1, true))), "permission-denied");
        let mut silent = restriction(&saved.id, 1, true);
        silent.reason = " ".to_owned();
        assert_eq!(code(client::restrict(&mut lead, silent)), "field-required");
        assert_eq!(code(client::restrict(&mut lead, restriction(&saved.id, 1, false))), "restricted-not");
        client::restrict(&mut privacy, restriction(&saved.id, 1, true)).expect("restricted");
        assert_eq!(code(client::restrict(&mut lead, restriction(&saved.id, 1, true))), "version-conflict");
        assert_eq!(code(client::restrict(&mut lead, restriction(&saved.id, 2, true))), "restricted-already");
        assert_eq!(readings(office), 0);
        page(&mut lead, &saved.id);
        assert_eq!(readings(office), 1);
        client::history(&mut lead, ClientOpen { id: saved.id.clone() }).expect("the history");
        assert_eq!(readings(office), 2, "the history tells as much");
    }

    fn a_restriction_taken_back_shows_the_record_again(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let request = restriction(&saved.id, 1, true);
        let of = request.op_id.clone();
        client::restrict(&mut lead, request).expect("restricted");
        undo::undo(&mut lead, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(found(&mut counter, "Kovalenko"), ["Olena Kovalenko"]);
        assert_index_is_right(office);
    }

    fn a_link_to_a_restricted_client_tells_nobody_that_there_is_one(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let shown_one = add(&mut counter, person("Taras", "Bondar")).id;
        let hidden = add(&mut counter, person("Olena", "Kovalenko")).id;
        client::add_link(&mut counter, link(&shown_one, &hidden)).expect("a link");
        restrict(office, &hidden);
        let opened = page(&mut counter, &shown_one);
        assert!(opened.links.is_empty() && opened.household.is_empty());
        for text in [shown(&mut counter, &shown_one), told(&mut counter, &shown_one)] {
            assert!(!text.contains("Kovalenko") && !text.contains(hidden.as_str()), "{text}");
        }
        assert_eq!(page(&mut lead, &shown_one).links.len(), 1);
        assert_eq!(page(&mut lead, &shown_one).household.len(), 2);
        assert!(told(&mut lead, &shown_one).contains("Olena Kovalenko"));
        assert_eq!(code(client::add_link(&mut counter, link(&shown_one, &hidden))), "not-found", "as if there were nobody");
        let join = HouseholdJoin { op_id: op(), client_id: shown_one.clone(), other_id: hidden.clone() };
        assert_eq!(code(client::join_household(&mut counter, join)), "not-found");
        let of_hidden = HouseholdOf { op_id: op(), client_id: hidden.clone() };
        assert_eq!(code(client::leave_household(&mut counter, of_hidden)), "not-found");

        let version = page(&mut counter, &shown_one).version;
        client::relocate(&mut counter, moves(at_street("Hafenstraße 7"), &shown_one, version, true)).expect("a move");
        assert_eq!(page(&mut lead, &hidden).form.address.street, "", "a record that one may not see does not move along");
    }

    fn a_blocked_address_is_seen_by_few_and_saving_leaves_it_as_it_is(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut form = person("Olena", "Kovalenko");
        form.address = at_street("Nordring 17");
        let saved = add(&mut counter, form);
        let mut change = edit(&page(&mut counter, &saved.id));
        change.form.address.blocked = true;
        client::save(&mut counter, change).expect("blocked");

        let seen = page(&mut counter, &saved.id);
        assert_eq!(seen.form.address, AddressForm { blocked: true, ..AddressForm::unknown() });
        for text in [shown(&mut counter, &saved.id), told(&mut counter, &saved.id)] {
            assert!(!text.contains("Nordring"), "{text}");
        }
        assert_eq!(page(&mut lead, &saved.id).form.address.street, "Nordring 17");
        assert!(told(&mut lead, &saved.id).contains("Nordring 17"));
        let elsewhere: i64 = in_store(office, |tx| tx.value("SELECT count(*) FROM client WHERE street <> ''", &[]));
        assert_eq!(elsewhere, 0, "no query over clients can show it");

        let mut change = edit(&seen);
        change.form.address = AddressForm { blocked: true, ..at_street("Somewhere else 1") };
        change.form.remark = "Rings twice".to_owned();
        client::save(&mut counter, change).expect("a remark");
        let kept = page(&mut lead, &saved.id);
        assert_eq!((kept.form.address.street.as_str(), kept.form.remark.as_str()), ("Nordring 17", "Rings twice"));

        let to = AddressForm { blocked: true, ..at_street("Hafenstraße 7") };
        client::relocate(&mut counter, moves(to, &saved.id, kept.version, false)).expect("a move");
        for text in [shown(&mut counter, &saved.id), told(&mut counter, &saved.id)] {
            assert!(!text.contains("Nordring") && !text.contains("Hafen"), "{text}");
        }
        let full = page(&mut lead, &saved.id);
        assert_eq!(full.form.address.street, "Hafenstraße 7");
        assert_eq!((full.form.former_addresses.len(), full.form.former_addresses[0].street.as_str()), (1, "Nordring 17"));

        let mut change = edit(&page(&mut counter, &saved.id));
        change.form.remark = String::new();
        client::save(&mut counter, change).expect("another edit");
        assert_eq!(page(&mut lead, &saved.id).form.former_addresses.len(), 1, "what one does not see one does not remove");

        let mut change = edit(&page(&mut lead, &saved.id));
        change.form.address.blocked = false;
        client::save(&mut lead, change).expect("the block is lifted");
        assert_eq!(page(&mut counter, &saved.id).form.address.street, "Hafenstraße 7");
        assert!(!told(&mut counter, &saved.id).contains("Nordring"), "the former one is still blocked");
    }

    fn a_name_that_nobody_may_disclose_is_found_by_few_and_shown_in_no_list(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut form = person("Bartholomäus", "Muster");
        form.documents = vec![document(DocumentKind::Passport, "P1", None)];
        let saved = add(&mut counter, form);
        let mut change = edit(&page(&mut counter, &saved.id));
        change.form.names[0].kind = NameKind::Former;
        change.form.names[0].blocked = true;
        change.form.names.push(name("Mia", "Muster"));
        client::save(&mut counter, change).expect("a new name");

        assert!(found(&mut counter, "Bartholomäus").is_empty());
        assert!(found(&mut counter, "Barth").is_empty());
        assert_eq!(found(&mut counter, "Mia Muster"), ["Mia Muster"]);
        for text in [shown(&mut counter, &saved.id), told(&mut counter, &saved.id)] {
            assert!(!text.contains("Barthol"), "{text}");
        }
        assert_eq!(page(&mut counter, &saved.id).form.names.len(), 1);
        let index: i64 = in_store(office, |tx| tx.value("SELECT count(*) FROM client_name WHERE given <> 'Mia'", &[]));
        assert_eq!(index, 0, "no query over names can show it");

        let hits = find(&mut lead, "Bartholomäus Muster").hits;
        assert_eq!(hits.len(), 1, "found by those who may");
        let text = serde_json::to_string(&hits).expect("JSON");
        assert!(!text.contains("Barthol"), "and even then not said: {text}");
        assert!(told(&mut lead, &saved.id).contains("Bartholomäus"));
        assert!(page(&mut lead, &saved.id).form.names.iter().any(|one| one.blocked && one.given == "Bartholomäus"));

        let mut change = edit(&page(&mut counter, &saved.id));
        change.form.remark = "Rings twice".to_owned();
        client::save(&mut counter, change).expect("an edit by somebody who does not see it");
        assert_eq!(page(&mut lead, &saved.id).form.names.len(), 2, "it is kept");
        assert_index_is_right(office);

        let mut change = edit(&page(&mut lead, &saved.id));
        for one in &mut change.form.names {
            one.blocked = false;
        }
        let of = change.op_id.clone();
        client::save(&mut lead, change).expect("the block is lifted");
        assert_eq!(found(&mut counter, "Bartholomäus"), ["Mia Muster"]);
        undo::undo(&mut lead, Undo { op_id: op(), of }).expect("taken back");
        assert!(found(&mut counter, "Bartholomäus").is_empty());
        assert_index_is_right(office);
    }

    fn a_blocked_name_is_never_the_one_that_somebody_is_called_by(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Mia", "Muster");
        form.names.insert(0, NameForm { kind: NameKind::Former, blocked: true, preferred: true, ..name("Bartholomäus", "Muster") });
        let saved = add(&mut counter, form);
        assert!(page(&mut counter, &saved.id).form.names[0].preferred);
        let mut only = person("Bartholomäus", "Muster");
        only.names[0].kind = NameKind::Former;
        only.names[0].blocked = true;
        assert_eq!(code(client::save(&mut counter, new_client(only))), "field-required");
    }

    fn a_disputed_value_is_marked_until_it_is_clear_what_is_right(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let raised = client::raise_dispute(&mut privacy, dispute(&saved.id, DisputeField::BirthDate)).expect("a dispute");
        assert_eq!(code(client::raise_dispute(&mut counter, dispute(&saved.id, DisputeField::BirthDate))), "dispute-open");
        let open = page(&mut counter, &saved.id).disputes.remove(0);
        assert_eq!((open.field, open.by.as_str(), open.lifted.is_none()), (DisputeField::BirthDate, "Person privacy", true));

        let lift = DisputeLift {
            op_id: op(),
            id: DisputeId::parse(&raised.id).expect("an id"),
            version: open.version,
            reason: "birth certificate seen".to_owned(),
        };
        client::lift_dispute(&mut counter, lift.clone()).expect("settled");
        assert_eq!(code(client::lift_dispute(&mut counter, DisputeLift { op_id: op(), ..lift })), "dispute-lifted");
        let settled = page(&mut counter, &saved.id).disputes.remove(0);
        let how = settled.lifted.expect("how it was settled");
        assert_eq!((how.by.as_str(), how.reason.as_str()), ("Person counter", "birth certificate seen"));
        client::raise_dispute(&mut counter, dispute(&saved.id, DisputeField::BirthDate)).expect("disputed again");
        assert_eq!(page(&mut counter, &saved.id).disputes.len(), 2, "with its history");
        let told = told(&mut counter, &saved.id);
        assert!(told.contains("born a year later") && told.contains("birth certificate seen"), "{told}");
    }

    fn every_act_and_field_of_these_has_words(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let mut form = person("Mia", "Muster");
        form.names.push(NameForm { kind: NameKind::Former, blocked: true, ..name("Bartholomäus", "Muster") });
        form.documents = vec![document(DocumentKind::Passport, "P1", Day::parse("2030-01-01"))];
        form.address = AddressForm { blocked: true, since: Day::parse("2020-01-01"), ..at_street("Nordring 17") };
        form.contact_means = vec![phone("0171 3920024")];
        let saved = add(&mut lead, form);
        let other = add(&mut lead, person("Taras", "Bondar")).id;
        client::add_link(&mut lead, link(&saved.id, &other)).expect("a link");
        client::name_reference(&mut lead, HouseholdOf { op_id: op(), client_id: saved.id.clone() }).expect("named");
        let linked = page(&mut lead, &saved.id).links.remove(0);
        client::remove_link(&mut lead, desk::api::client::LinkRemove { op_id: op(), id: linked.id, version: linked.version }).expect("removed");
        client::leave_household(&mut lead, HouseholdOf { op_id: op(), client_id: saved.id.clone() }).expect("left");
        client::join_household(&mut lead, HouseholdJoin { op_id: op(), client_id: saved.id.clone(), other_id: other }).expect("joined");
        let mut change = edit(&page(&mut lead, &saved.id));
        change.form.documents[0].remark = "copy only".to_owned();
        change.form.contact_means[0].hours = "mornings".to_owned();
        change.form.address.kind = domain::client::AddressKind::Accommodation;
        let version = client::save(&mut lead, change).expect("an edit").version;
        client::relocate(&mut lead, moves(at_street("Hafenstraße 7"), &saved.id, version, true)).expect("a move");
        client::raise_dispute(&mut lead, dispute(&saved.id, DisputeField::Name)).expect("a dispute");
        let open = page(&mut lead, &saved.id);
        let lift = DisputeLift { op_id: op(), id: open.disputes[0].id.clone(), version: 1, reason: "clear".to_owned() };
        client::lift_dispute(&mut lead, lift).expect("settled");
        client::restrict(&mut lead, restriction(&saved.id, open.version, true)).expect("restricted");
        client::restrict(&mut lead, restriction(&saved.id, open.version + 1, false)).expect("lifted");

        let history = client::history(&mut lead, ClientOpen { id: saved.id }).expect("the history");
        let acts: std::collections::BTreeSet<&str> = history.iter().map(|entry| entry.action.as_str()).collect();
        assert!(acts.len() >= 10, "{acts:?}");
        let catalogue = migradesk_tests::catalogue();
        let english = l10n::Language::english();
        for entry in &history {
            let fields = entry.fields.iter().map(|field| format!("field-{}", field.field));
            for id in fields.chain([format!("action-{}", entry.action)]) {
                assert!(catalogue.text_by_id(&english, &id, &[]).is_some(), "{id}");
            }
        }
        assert!(!found(&mut lead, "Nordring").contains(&"Mia Muster".to_owned()), "no search leads to where somebody lives");
    }
}
