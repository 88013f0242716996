//! The question before saving, the search of the store, and what is remembered of an answer.

use super::merging::{add_distinct, first_form, second_form, two};
use crate::client::form::{add, born, edit, new_client, page, person, restrict};
use desk::{
    Session,
    api::{
        duplicate::{
            DuplicateDecide, DuplicateDecision, DuplicateList, DuplicateListReply, DuplicateOpen, DuplicateState, MergeField,
        },
        session::{Nothing, Undo},
    },
    client, duplicate, undo,
};
use domain::{id::ClientId, office::Role};
use migradesk_tests::{code, on_both_engines, op};

fn list(session: &mut Session, state: DuplicateState) -> DuplicateListReply {
    duplicate::list(session, DuplicateList { state, limit: 50 }).expect("a list")
}

fn search(session: &mut Session) -> u32 {
    duplicate::search(session, &mut |_, _| true).expect("searched").pairs
}

fn decide(session: &mut Session, first: &ClientId, second: &ClientId, decision: DuplicateDecision) -> domain::id::OpId {
    let op_id = op();
    let request = DuplicateDecide { op_id: op_id.clone(), first_id: first.clone(), second_id: second.clone(), decision };
    duplicate::decide(session, request).expect("decided");
    op_id
}

/// Two records of one person whom nobody has told apart: the second one came with a name that only later became like the first.
fn two_undecided(session: &mut Session) -> (ClientId, ClientId) {
    let first = add(session, first_form()).id;
    let mut other = person("Olena", "Kovalenko");
    other.birth_date = born(1961, 8, 2);
    let second = add(session, other).id;
    let mut change = edit(&page(session, &second));
    change.form = second_form();
    client::save(session, change).expect("a correction");
    (first, second)
}

on_both_engines! {
    fn a_new_client_who_is_likely_there_is_asked_about_before_saving(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let first = add(&mut counter, first_form()).id;
        let request = new_client(second_form());
        let refused = client::save(&mut counter, request.clone()).expect_err("asked first").to_wire();
        assert_eq!(refused.code, "client-likely-duplicate");
        assert_eq!((refused.args["count"].as_i64(), refused.args["ids"].as_str()), (Some(1), Some(first.as_str())));
        assert_eq!(crate::client::form::found(&mut counter, "Ahmad").len(), 1, "nothing was saved");

        let answered = desk::api::client::ClientSave { distinct_from: vec![first.clone()], ..request };
        let second = client::save(&mut counter, answered).expect("somebody else, says the desk").id;
        assert_eq!(search(&mut counter), 1);
        assert!(list(&mut counter, DuplicateState::Open).pairs.is_empty(), "that answer is remembered");
        let different = list(&mut counter, DuplicateState::Different);
        assert_eq!(different.total, 1);
        let ids = [&different.pairs[0].first.id, &different.pairs[0].second.id];
        assert!(ids.contains(&&first) && ids.contains(&&second));
    }

    fn a_stranger_is_saved_without_a_question(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        add(&mut counter, first_form());
        let mut namesake = person("Mohamad", "Al Ahmad");
        namesake.birth_date = born(1961, 8, 2);
        add(&mut counter, namesake);
    }

    fn nobody_learns_of_a_restricted_record_by_saving(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let first = add(&mut counter, first_form()).id;
        restrict(office, &first);
        client::save(&mut counter, new_client(second_form())).expect("saved without a word");
    }

    fn a_pair_is_offered_until_somebody_decides_and_again_when_a_record_changes(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (first, second) = two_undecided(&mut counter);
        assert!(list(&mut counter, DuplicateState::Open).searched_at.is_none());
        assert_eq!(search(&mut counter), 1);
        let open = list(&mut counter, DuplicateState::Open);
        assert_eq!((open.total, open.pairs.len()), (1, 1));
        assert!(open.searched_at.is_some() && open.pairs[0].score >= 0.5 && !open.pairs[0].reasons.is_empty());

        decide(&mut counter, &second, &first, DuplicateDecision::Later);
        assert_eq!(list(&mut counter, DuplicateState::Later).total, 1);
        let of = decide(&mut counter, &first, &second, DuplicateDecision::Different);
        let counts: Vec<u32> = list(&mut counter, DuplicateState::Open).counts.iter().map(|count| count.count).collect();
        assert_eq!(counts, [0, 0, 1], "the later decision holds");
        search(&mut counter);
        assert_eq!(list(&mut counter, DuplicateState::Open).total, 0, "a new search asks nothing that was answered");

        let mut change = edit(&page(&mut counter, &first));
        change.form.remark = "Has a new bicycle".to_owned();
        client::save(&mut counter, change).expect("an edit");
        assert_eq!(list(&mut counter, DuplicateState::Open).total, 0, "a remark is nothing that somebody is recognised by");
        let mut change = edit(&page(&mut counter, &first));
        change.form.birth_date = born(1998, 5, 8);
        client::save(&mut counter, change).expect("an edit");
        assert_eq!(list(&mut counter, DuplicateState::Open).total, 1, "the birth date is");

        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("a decision can be taken back");
        assert_eq!(list(&mut counter, DuplicateState::Later).total, 0, "the earlier one was about the records as they were");
    }

    fn who_may_not_review_sees_no_pair_and_restricted_ones_only_who_may_see_them(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let (first, second) = two_undecided(&mut counter);
        restrict(office, &second);
        assert_eq!(search(&mut counter), 1, "the search itself sees all");
        assert_eq!(list(&mut counter, DuplicateState::Open).total, 0);
        assert_eq!(list(&mut lead, DuplicateState::Open).total, 1);
        assert!(duplicate::open_pairs(&mut counter, true).expect("a list").is_empty());
        let open = DuplicateOpen { first_id: first.clone(), second_id: second.clone() };
        assert_eq!(code(duplicate::open(&mut counter, open.clone())), "not-found");
        duplicate::open(&mut lead, open).expect("a supervisor sees both");
        let decision = DuplicateDecide { op_id: op(), first_id: first, second_id: second, decision: DuplicateDecision::Different };
        assert_eq!(code(duplicate::decide(&mut counter, decision.clone())), "not-found");
        for session in [&mut privacy, &mut office.admin] {
            let request = DuplicateList { state: DuplicateState::Open, limit: 5 };
            assert_eq!(code(duplicate::list(session, request)), "permission-denied");
            assert_eq!(code(duplicate::decide(session, decision.clone())), "permission-denied");
            assert_eq!(code(duplicate::search(session, &mut |_, _| true)), "permission-denied");
            assert_eq!(code(duplicate::cancel(session, Nothing {})), "permission-denied");
        }
    }

    fn the_two_are_shown_field_by_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (first, second) = two(&mut counter);
        let pair = duplicate::open(&mut counter, DuplicateOpen { first_id: first.clone(), second_id: second.clone() }).expect("a pair");
        assert_eq!(pair.differing, [MergeField::PreferredName, MergeField::BirthDate, MergeField::Nationalities, MergeField::Address]);
        let sides: Vec<(MergeField, &ClientId)> = pair.one_sided.iter().map(|one| (one.field, &one.filled)).collect();
        assert_eq!(sides, [(MergeField::Gender, &second), (MergeField::Remark, &first)]);
        assert!(pair.score > 0.0 && pair.decision.is_some());
        let words: Vec<(&str, &str, &str)> =
            pair.words.iter().map(|word| (word.first.as_str(), word.second.as_str(), word.code.as_str())).collect();
        assert_eq!(
            words,
            [("Mohamad", "Muhammed", "sounds-alike"), ("Al", "", "particle"), ("Ahmad", "Alahmad", "sounds-alike")]
        );
        assert_eq!((pair.first.id, pair.second.id), (first, second), "in the order that was asked for");
    }

    fn a_search_that_is_stopped_leaves_what_was_found(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        two_undecided(&mut counter);
        search(&mut counter);
        let stopped = duplicate::search(&mut counter, &mut |_, _| false).expect("an answer");
        assert!(stopped.cancelled);
        assert_eq!(list(&mut counter, DuplicateState::Open).total, 1);
    }

    fn pairs_for_other_programs_carry_the_numbers_of_the_source(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (first, second) = two_undecided(&mut counter);
        crate::made::in_store(office, |tx| tx.execute("UPDATE client SET external_id = 'A-1' WHERE id = $1", store::params![&first]));
        search(&mut counter);
        let pairs = duplicate::open_pairs(&mut counter, true).expect("a list");
        assert_eq!(pairs.len(), 1);
        let mut ids = [pairs[0].first.clone(), pairs[0].second.clone()];
        ids.sort();
        let mut expected = ["A-1".to_owned(), second.to_string()];
        expected.sort();
        assert_eq!(ids, expected, "our own id where the source has none");
        decide(&mut counter, &first, &second, DuplicateDecision::Different);
        assert!(duplicate::open_pairs(&mut counter, true).expect("a list").is_empty());
    }

    fn saying_that_somebody_is_somebody_else_goes_with_the_new_record(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let first = add(&mut counter, first_form()).id;
        let mut request = new_client(second_form());
        request.distinct_from = vec![first.clone()];
        let of = request.op_id.clone();
        client::save(&mut counter, request).expect("a new client");
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back with its decision");
        add_distinct(&mut counter, second_form(), &[&first]);
    }
}
