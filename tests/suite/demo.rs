//! The invented office: people who can be practised with.

use crate::made::day;
use desk::{
    api::duplicate::{DuplicateList, DuplicateState},
    demo, duplicate,
};
use migradesk_tests::{PASSPHRASE, on_both_engines};

on_both_engines! {
    fn some_of_the_invented_people_stand_twice_and_are_found(office) {
        let options = demo::Options { clients: 400, seed: 1, as_of: day("2026-11-20") };
        demo::fill(&mut office.admin, &options, PASSPHRASE, &mut |_, _| true).expect("an invented office");
        let mut lead = office.sign_in("lead");
        let found = duplicate::search(&mut lead, &mut |_, _| true).expect("searched").pairs;
        let list = duplicate::list(&mut lead, DuplicateList { state: DuplicateState::Open, limit: 50 }).expect("a list");
        assert_eq!(list.total, found, "all of them wait for a decision");
        // Namesakes are asked about as well; those who were entered twice are surer than that.
        let sure = list.pairs.iter().filter(|pair| pair.score > 0.5).count();
        assert!((4..=16).contains(&sure), "about two in a hundred of 400 stand twice: {sure} of {found}");
    }
}
