//! One record of two, without loss.

use crate::{
    client::form::{add, assert_index_is_right, born, find, found, name, page, person, phone, restrict, speaks},
    made,
};
use desk::{
    Session,
    api::{
        client::{CaseOpen, ClientForm, ClientOpen, ContactRecord, NoteAdd},
        duplicate::{ClientMerge, ClientMerged, MergeChoice, MergeField, MergeFrom},
        referral::ReferralCreate,
    },
    appointment, case_file, client, contact, duplicate, referral,
};
use domain::{
    client::{Gender, MeansSafety},
    contact::{ContactChannel, ContactResult},
    id::ClientId,
    need::{Need, Urgency},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};

/// Two forms of somebody who was entered twice, so that saving the second one asks nothing.
pub fn first_form() -> ClientForm {
    let mut form = person("Mohamad", "Al Ahmad");
    form.birth_date = born(1998, 5, 7);
    form.contact_means = vec![phone("0171 3920024")];
    form.languages = vec![speaks("ar")];
    form.nationalities = vec!["SYR".to_owned()];
    form.address.place = "Dortmund".to_owned();
    form.remark = "Rings twice".to_owned();
    form
}

pub fn second_form() -> ClientForm {
    let mut form = person("Muhammed", "Alahmad");
    form.names.push(name("محمد", "الأحمد"));
    form.birth_date = born(1998, 7, 5);
    form.contact_means = vec![phone("0171 3920024"), phone("0231 5550101")];
    form.contact_means[0].safety = MeansSafety::Unsafe;
    form.languages = vec![speaks("ar"), speaks("tr")];
    form.languages[0].needs_interpreter = true;
    form.gender = Gender::Male;
    form.nationalities = vec!["XXA".to_owned()];
    form.address.place = "Lünen".to_owned();
    form
}

/// Saves a client of whom the desk says that nobody of the store is the same.
pub fn add_distinct(session: &mut Session, form: ClientForm, from: &[&ClientId]) -> ClientId {
    let mut request = crate::client::form::new_client(form);
    request.distinct_from = from.iter().map(|id| (*id).clone()).collect();
    client::save(session, request).expect("a new client").id
}

pub fn two(session: &mut Session) -> (ClientId, ClientId) {
    let first = add(session, first_form()).id;
    let second = add_distinct(session, second_form(), &[&first]);
    (first, second)
}

pub fn merge_of(
    session: &mut Session,
    survivor: &ClientId,
    merged: &ClientId,
    choices: &[(MergeField, MergeFrom)],
) -> ClientMerge {
    ClientMerge {
        op_id: op(),
        survivor_id: survivor.clone(),
        survivor_version: page(session, survivor).version,
        merged_id: merged.clone(),
        merged_version: page(session, merged).version,
        choices: choices.iter().map(|(field, from)| MergeChoice { field: *field, from: *from }).collect(),
    }
}

pub fn merge(session: &mut Session, survivor: &ClientId, merged: &ClientId, choices: &[(MergeField, MergeFrom)]) -> ClientMerged {
    let request = merge_of(session, survivor, merged, choices);
    duplicate::merge(session, request).expect("merged")
}

/// One of each of what belongs to a client.
pub fn work_on(office: &mut Office, counter: &mut Session, id: &ClientId, word: &str) {
    client::add_note(counter, NoteAdd { op_id: op(), client_id: id.clone(), text: format!("Note {word}") }).expect("a note");
    let visit = ContactRecord {
        op_id: op(),
        client_id: Some(id.clone()),
        channel: ContactChannel::Counter,
        language: "ar".to_owned(),
        need: Need::Housing,
        urgency: Urgency::Now,
        result: ContactResult::Informed,
        note: format!("Contact {word}"),
    };
    contact::record(counter, visit).expect("a contact");
    let case = case_file::open(counter, CaseOpen { op_id: op(), client_id: id.clone(), need: Need::Housing }).expect("a case");
    let mut admin = office.sign_in("admin");
    let service = made::save_service(&mut admin, made::service(&format!("House {word}")));
    let case_file_id = domain::id::CaseFileId::parse(&case.id);
    let request = ReferralCreate { client_id: Some(id.clone()), case_file_id, ..made::referral(&service) };
    referral::create(counter, request).expect("a referral");
}

on_both_engines! {
    fn everything_of_both_stands_on_one_page(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        work_on(office, &mut counter, &first, "one");
        work_on(office, &mut counter, &second, "two");
        let worker = made::works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let mut booking = made::booking(&worker, "2026-11-23 09:00", "2026-11-23 09:30");
        booking.client_id = Some(second.clone());
        appointment::book(&mut counter, booking).expect("an appointment");

        merge(&mut lead, &first, &second, &[]);
        let merged = page(&mut lead, &first);
        let names: Vec<String> = merged.form.names.iter().map(|name| format!("{} {}", name.given, name.family)).collect();
        assert_eq!(names, ["Mohamad Al Ahmad", "Muhammed Alahmad", "محمد الأحمد"]);
        assert_eq!(merged.form.names.iter().filter(|name| name.preferred).count(), 1);
        let phones: Vec<(&str, MeansSafety)> = merged.form.contact_means.iter().map(|means| (means.value.as_str(), means.safety)).collect();
        assert_eq!(phones, [("0171 3920024", MeansSafety::Unsafe), ("0231 5550101", MeansSafety::Safe)], "no double, and what one calls unsafe is unsafe");
        let languages: Vec<(&str, bool)> =
            merged.form.languages.iter().map(|language| (language.tag.as_str(), language.needs_interpreter)).collect();
        assert_eq!(languages, [("ar", true), ("tr", false)]);
        assert_eq!(merged.form.gender, Gender::Male, "what the survivor does not know the other fills in");
        assert_eq!(merged.form.birth_date, born(1998, 5, 7), "what it knows stays");
        assert_eq!(merged.form.address.place, "Dortmund");
        let former: Vec<&str> = merged.form.former_addresses.iter().map(|address| address.place.as_str()).collect();
        assert_eq!(former, ["Lünen"], "the other address is one where the person has lived");
        assert_eq!(merged.cases.len(), 2);
        assert_eq!(merged.timeline.iter().filter(|entry| matches!(entry.what, desk::api::client::TimelineItem::Note { .. })).count(), 2);
        assert_eq!(merged.timeline.iter().filter(|entry| matches!(entry.what, desk::api::client::TimelineItem::Contact { .. })).count(), 2);
        assert_eq!(merged.timeline.iter().filter(|entry| matches!(entry.what, desk::api::client::TimelineItem::Referral { .. })).count(), 2);
        assert_eq!(merged.timeline.iter().filter(|entry| matches!(entry.what, desk::api::client::TimelineItem::Appointment { .. })).count(), 1);
        assert_index_is_right(office);
    }

    fn each_field_is_what_the_person_chose(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        merge(&mut lead, &first, &second, &[
            (MergeField::PreferredName, MergeFrom::Merged),
            (MergeField::BirthDate, MergeFrom::Merged),
            (MergeField::Nationalities, MergeFrom::Both),
            (MergeField::Address, MergeFrom::Merged),
            (MergeField::Gender, MergeFrom::Survivor),
        ]);
        let merged = page(&mut lead, &first).form;
        let preferred = merged.names.iter().find(|name| name.preferred).expect("one is preferred");
        assert_eq!(preferred.given, "Muhammed");
        assert_eq!(merged.birth_date, born(1998, 7, 5));
        assert_eq!(merged.nationalities, ["SYR", "XXA"]);
        assert_eq!(merged.gender, Gender::Unknown, "an unknown that was chosen stays unknown");
        assert_eq!((merged.address.place.as_str(), merged.former_addresses[0].place.as_str()), ("Lünen", "Dortmund"));
    }

    fn every_way_to_the_old_record_leads_to_the_one_that_stays(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        made::in_store(office, |tx| tx.execute("UPDATE client SET external_id = 'L-4711' WHERE id = $1", store::params![&second]));
        merge(&mut lead, &first, &second, &[]);
        assert_eq!(page(&mut counter, &second).id, first, "an old link");
        for query in ["Muhammed", "محمد الأحمد", "5550101", "L-4711", "Mohamad Al Ahmad"] {
            let hits = find(&mut counter, query).hits;
            assert_eq!(hits.iter().map(|hit| &hit.id).collect::<Vec<_>>(), [&first], "{query}");
        }
        let late = NoteAdd { op_id: op(), client_id: second.clone(), text: "Too late".to_owned() };
        let refused = client::add_note(&mut counter, late).expect_err("a window that was open").to_wire();
        assert_eq!((refused.code.as_str(), refused.args["into"].as_str()), ("client-merged", Some(first.as_str())));
        assert_index_is_right(office);
    }

    fn both_histories_are_read_on_the_one_page(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        client::add_note(&mut counter, NoteAdd { op_id: op(), client_id: second.clone(), text: "Of the second".to_owned() }).expect("a note");
        merge(&mut lead, &first, &second, &[]);
        for id in [&first, &second] {
            let history = client::history(&mut lead, ClientOpen { id: id.clone() }).expect("a history");
            let actions: Vec<&str> = history.iter().map(|entry| entry.action.as_str()).collect();
            assert_eq!(actions.iter().filter(|action| **action == "client-saved").count(), 2, "{actions:?}");
            assert!(actions.contains(&"note-added") && actions.contains(&"clients-merged"), "{actions:?}");
        }
    }

    fn only_who_may_merge_merges_and_nobody_what_they_may_not_see(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        let request = merge_of(&mut lead, &first, &second, &[]);
        assert_eq!(code(duplicate::merge(&mut counter, request.clone())), "permission-denied");
        assert_eq!(code(duplicate::merge(&mut office.admin, request)), "permission-denied");
        restrict(office, &second);
        let request = merge_of(&mut lead, &first, &second, &[]);
        let merged = duplicate::merge(&mut lead, request).expect("a supervisor sees restricted records");
        assert!(page(&mut lead, &first).restricted, "what is made of a restricted record is restricted");
        assert_eq!(code(client::open(&mut counter, ClientOpen { id: first.clone() })), "not-found");
        assert_eq!(code(client::open(&mut counter, ClientOpen { id: second })), "not-found", "the redirect tells nothing either");
        assert!(found(&mut counter, "Mohamad").is_empty());
        let preview = duplicate::open_split(&mut lead, desk::api::duplicate::SplitOpen { merge_id: merged.merge_id });
        assert_eq!(preview.expect("can be split").survivor_id, first);
    }

    fn a_record_that_somebody_has_changed_meanwhile_is_not_merged(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        for (changed, versions) in [(&first, (1, 0)), (&second, (0, 1))] {
            let mut request = merge_of(&mut lead, &first, &second, &[]);
            let before = page(&mut lead, changed);
            let mut edit = crate::client::form::edit(&before);
            edit.form.remark = format!("Changed {}", before.version);
            client::save(&mut lead, edit).expect("somebody saves");
            assert_eq!(code(duplicate::merge(&mut lead, request.clone())), "version-conflict");
            request.survivor_version += versions.0;
            request.merged_version += versions.1;
            request.op_id = op();
            request.survivor_id = request.merged_id.clone();
            assert_eq!(code(duplicate::merge(&mut lead, request)), "request-invalid", "nobody is merged with themselves");
        }
        assert_eq!(found(&mut lead, "Al Ahmad").len(), 2, "nothing has been merged");
    }

    fn a_merge_that_is_asked_for_twice_is_done_once(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        let request = merge_of(&mut lead, &first, &second, &[]);
        let once = duplicate::merge(&mut lead, request.clone()).expect("merged");
        let again = duplicate::merge(&mut lead, request.clone()).expect("the same answer");
        assert_eq!(once.merge_id, again.merge_id);
        let another = ClientMerge { op_id: op(), ..request };
        assert_eq!(code(duplicate::merge(&mut lead, another)), "client-merged", "a redirect is not merged again");
    }

    fn an_older_act_on_a_merged_record_cannot_be_taken_back_past_the_merge(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        let mut edit = crate::client::form::edit(&page(&mut lead, &second));
        edit.form.names[0].given = "Mohammad".to_owned();
        let of = edit.op_id.clone();
        client::save(&mut lead, edit).expect("an edit");
        merge(&mut lead, &first, &second, &[]);
        let undo = desk::api::session::Undo { op_id: op(), of };
        assert_eq!(code(desk::undo::undo(&mut lead, undo)), "undo-merged");
        assert_index_is_right(office);
    }
}
