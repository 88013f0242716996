//! Two records of one again, whenever that is.

use super::merging::{add_distinct, first_form, merge, merge_of, second_form, two, work_on};
use crate::{
    client::form::{add, assert_index_is_right, edit, found, page, phone},
    made::in_store,
};
use desk::{
    Session,
    api::{
        client::{ClientOpen, ClientPage, NoteAdd},
        duplicate::{ClientSplit, MergeField, MergeFrom, SplitOpen, SplitPreview},
    },
    client, duplicate,
};
use domain::{id::ClientId, office::Role};
use migradesk_tests::{code, on_both_engines, op};

fn preview(session: &mut Session, merge_id: &str) -> SplitPreview {
    duplicate::open_split(session, SplitOpen { merge_id: merge_id.to_owned() }).expect("it can be split")
}

fn split(session: &mut Session, merge_id: &str, take: &[&str]) {
    let seen = preview(session, merge_id);
    let take = take.iter().map(|id| (*id).to_owned()).collect();
    let request = ClientSplit { op_id: op(), merge_id: merge_id.to_owned(), survivor_version: seen.survivor_version, take };
    duplicate::split(session, request).expect("split");
}

/// A page without what every act changes: the versions, here and in the lines below.
fn content(page: &ClientPage) -> serde_json::Value {
    fn without_versions(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(object) => {
                object.remove("version");
                object.values_mut().for_each(without_versions);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(without_versions),
            _ => {}
        }
    }
    let mut value = serde_json::to_value(page).expect("a page is JSON");
    without_versions(&mut value);
    value
}

on_both_engines! {
    fn merged_and_split_again_both_are_what_they_were(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        work_on(office, &mut counter, &first, "one");
        work_on(office, &mut counter, &second, "two");
        let before = [content(&page(&mut lead, &first)), content(&page(&mut lead, &second))];
        let choices = [
            (MergeField::PreferredName, MergeFrom::Merged),
            (MergeField::BirthDate, MergeFrom::Merged),
            (MergeField::Nationalities, MergeFrom::Both),
            (MergeField::Address, MergeFrom::Merged),
            (MergeField::Remark, MergeFrom::Both),
        ];
        let merged = merge(&mut lead, &first, &second, &choices);
        let shown = preview(&mut lead, &merged.merge_id);
        assert!(shown.later.is_empty() && shown.changed_since.is_empty(), "{shown:?}");
        assert!(shown.restored.contains(&MergeField::BirthDate) && shown.restored.contains(&MergeField::Address), "{shown:?}");
        split(&mut lead, &merged.merge_id, &[]);
        let after = [content(&page(&mut lead, &first)), content(&page(&mut lead, &second))];
        assert_eq!(after, before);
        assert_index_is_right(office);
        assert_eq!(found(&mut lead, "5550101"), ["Muhammed Alahmad"]);
    }

    fn what_came_later_stays_unless_a_person_says_otherwise(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        work_on(office, &mut counter, &second, "before");
        let merged = merge(&mut lead, &first, &second, &[]);
        for text in ["Stays", "Goes"] {
            client::add_note(&mut counter, NoteAdd { op_id: op(), client_id: first.clone(), text: text.to_owned() }).expect("a note");
        }
        let mut change = edit(&page(&mut counter, &first));
        change.form.contact_means.push(phone("0231 5550999"));
        change.form.remark = "Newer than the merge".to_owned();
        client::save(&mut counter, change).expect("an edit");

        let shown = preview(&mut lead, &merged.merge_id);
        let mut texts: Vec<&str> = shown.later.iter().map(|row| row.text.as_str()).collect();
        texts.sort_unstable();
        assert_eq!(texts, ["0231 5550999", "Goes", "Stays"]);
        let goes = shown.later.iter().find(|row| row.text == "Goes").expect("offered").id.clone();
        split(&mut lead, &merged.merge_id, &[&goes]);

        let notes = |page: &ClientPage| {
            let texts = page.timeline.iter().filter_map(|entry| match &entry.what {
                desk::api::client::TimelineItem::Note { text, .. } => Some(text.clone()),
                _ => None,
            });
            let mut texts: Vec<String> = texts.collect();
            texts.sort_unstable();
            texts
        };
        let (kept, back) = (page(&mut lead, &first), page(&mut lead, &second));
        assert_eq!(notes(&kept), ["Stays"]);
        assert_eq!(notes(&back), ["Goes", "Note before"]);
        assert_eq!(kept.form.remark, "Newer than the merge", "nobody's later edit is overwritten");
        let phones: Vec<&str> = kept.form.contact_means.iter().map(|means| means.value.as_str()).collect();
        assert_eq!(phones, ["0171 3920024", "0231 5550999"]);
        assert_eq!((kept.cases.len(), back.cases.len()), (0, 1));
        assert_index_is_right(office);
    }

    fn what_hangs_on_a_case_goes_with_the_case(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut counter);
        work_on(office, &mut counter, &second, "before");
        let case = page(&mut counter, &second).cases[0].id.clone();
        let merged = merge(&mut lead, &first, &second, &[]);
        let mut admin = office.sign_in("admin");
        let service = crate::made::save_service(&mut admin, crate::made::service("Later house"));
        let request = desk::api::referral::ReferralCreate {
            client_id: Some(first.clone()),
            case_file_id: Some(case),
            ..crate::made::referral(&service)
        };
        desk::referral::create(&mut counter, request).expect("a referral in the case that came with the merge");
        assert!(preview(&mut lead, &merged.merge_id).later.is_empty(), "its case decides where it belongs");
        split(&mut lead, &merged.merge_id, &[]);
        let referrals = |page: &ClientPage| {
            page.timeline.iter().filter(|entry| matches!(entry.what, desk::api::client::TimelineItem::Referral { .. })).count()
        };
        let (kept, back) = (page(&mut lead, &first), page(&mut lead, &second));
        assert_eq!((referrals(&kept), referrals(&back)), (0, 2));
    }

    fn names_that_were_removed_since_leave_nobody_without_a_name(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        let merged = merge(&mut lead, &first, &second, &[]);
        let mut change = edit(&page(&mut lead, &first));
        change.form.names.truncate(1);
        client::save(&mut lead, change).expect("the names of the other are removed");
        split(&mut lead, &merged.merge_id, &[]);
        for id in [&first, &second] {
            let names = page(&mut lead, id).form.names;
            assert_eq!(names.iter().filter(|name| name.preferred).count(), 1, "{names:?}");
        }
        assert_index_is_right(office);
    }

    fn merges_of_merges_are_split_from_the_last(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        let mut third_form = first_form();
        third_form.names[0].given = "Mohammed".to_owned();
        let third = add_distinct(&mut lead, third_form, &[&first, &second]);
        let before = [&first, &second, &third].map(|id| content(&page(&mut lead, id)));
        let early = merge(&mut lead, &second, &third, &[]);
        let late = merge(&mut lead, &first, &second, &[]);
        for id in [&second, &third] {
            assert_eq!(page(&mut lead, id).id, first, "every old link leads to the end in one step");
        }
        let listed = duplicate::merges(&mut lead, ClientOpen { id: third.clone() }).expect("the merges");
        let obstacles: Vec<Option<&str>> = listed.iter().map(|row| row.obstacle.as_deref()).collect();
        assert_eq!(obstacles, [None, Some("merge-not-last")], "the newest first");
        assert_eq!(code(duplicate::open_split(&mut lead, SplitOpen { merge_id: early.merge_id.clone() })), "merge-not-last");
        split(&mut lead, &late.merge_id, &[]);
        assert_eq!(page(&mut lead, &third).id, second);
        split(&mut lead, &early.merge_id, &[]);
        assert_eq!([&first, &second, &third].map(|id| content(&page(&mut lead, id))), before);
        assert_eq!(code(duplicate::open_split(&mut lead, SplitOpen { merge_id: early.merge_id })), "merge-split-already");
        assert_index_is_right(office);
    }

    fn a_split_on_an_old_view_or_of_foreign_rows_is_refused(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        client::add_note(&mut counter, NoteAdd { op_id: op(), client_id: first.clone(), text: "Of before".to_owned() }).expect("a note");
        let own_note = in_store(office, |tx| tx.value::<String>("SELECT id FROM note WHERE text = 'Of before'", &[]));
        let merged = merge(&mut lead, &first, &second, &[]);
        let seen = preview(&mut lead, &merged.merge_id);
        let request = |version: i64, take: Vec<String>| ClientSplit { op_id: op(), merge_id: merged.merge_id.clone(), survivor_version: version, take };
        assert_eq!(code(duplicate::split(&mut counter, request(seen.survivor_version, vec![]))), "permission-denied");
        assert_eq!(code(duplicate::split(&mut lead, request(seen.survivor_version - 1, vec![]))), "version-conflict");
        let foreign = request(seen.survivor_version, vec![own_note]);
        assert_eq!(code(duplicate::split(&mut lead, foreign)), "request-invalid", "it was the survivor's before the merge");
        assert_eq!(page(&mut lead, &second).id, first, "still merged");
    }

    fn what_was_erased_cannot_be_split(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let (first, second) = two(&mut lead);
        let request = merge_of(&mut lead, &first, &second, &[]);
        let act = request.op_id.clone();
        let merged = duplicate::merge(&mut lead, request).expect("merged");
        in_store(office, |tx| tx.execute("UPDATE change_row SET before = NULL, after = NULL WHERE op_id = $1", store::params![&act]));
        assert_eq!(code(duplicate::open_split(&mut lead, SplitOpen { merge_id: merged.merge_id.clone() })), "merge-erased");
        let request = ClientSplit { op_id: op(), merge_id: merged.merge_id, survivor_version: merged.version, take: vec![] };
        assert_eq!(code(duplicate::split(&mut lead, request)), "merge-erased");
    }

    fn a_record_that_was_split_off_can_be_merged_again(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let first = add(&mut lead, first_form()).id;
        let second: ClientId = add_distinct(&mut lead, second_form(), &[&first]);
        for _ in 0..2 {
            let merged = merge(&mut lead, &second, &first, &[]);
            assert_eq!(duplicate::merges(&mut lead, ClientOpen { id: second.clone() }).expect("the merges").len(), 1);
            split(&mut lead, &merged.merge_id, &[]);
            assert!(duplicate::merges(&mut lead, ClientOpen { id: second.clone() }).expect("the merges").is_empty());
        }
        assert_index_is_right(office);
    }
}
