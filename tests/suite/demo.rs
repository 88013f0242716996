//! The invented office: people who can be practised with.

use crate::made::{day, in_store, ticks};
use desk::{
    api::{
        duplicate::{DuplicateList, DuplicateState},
        letter::LetterTextOf,
        session::Nothing,
    },
    demo, duplicate, letter, package,
};
use domain::letter::{LetterKind, LetterTextState};
use migradesk_tests::{Engine, Office, PASSPHRASE, on_both_engines};
use store::params;

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
        assert!(ticks(office) > 0, "what is kept of days is written with the appointments");
    }

    fn an_office_of_a_year_has_texts_of_its_own_notices_and_packages_and_the_same_ones_for_the_same_seed(office) {
        let options = demo::Options { clients: 300, seed: 7, as_of: day("2026-11-20") };
        let counts = demo::fill(&mut office.admin, &options, PASSPHRASE, &mut |_, _| true).expect("an invented office");
        assert_eq!((counts.letter_texts, counts.packages_received), (4, 4));
        assert!(counts.packages_sent > 0 && counts.notices == 100, "{counts:?}");
        let text = letter::open(&mut office.admin, LetterTextOf { kind: LetterKind::Reminder, language: "de".to_owned() }).expect("a text");
        assert_eq!(text.versions.iter().map(|one| one.state).collect::<Vec<_>>(), [LetterTextState::Draft, LetterTextState::InForce]);
        let english = letter::open(&mut office.admin, LetterTextOf { kind: LetterKind::Reminder, language: "en".to_owned() }).expect("a text");
        assert!(!english.versions[0].outdated && english.versions[0].checked, "made from the German version in force");
        let mut lead = office.sign_in("lead");
        assert_eq!(package::list(&mut lead, Nothing {}).expect("a list").len(), 4);

        // The waiting room: what happened to a ticket stands with it, and who has an appointment waits there too.
        let (untold, waiting, came): (i64, i64, i64) = in_store(office, |tx| {
            Ok((
                tx.value(
                    "SELECT count(*) FROM queue_ticket t WHERE t.day >= '2026-11-01'
                     AND NOT EXISTS (SELECT 1 FROM queue_step s WHERE s.ticket_id = t.id AND s.step = 'taken')",
                    &[],
                )?,
                tx.value("SELECT count(*) FROM queue_ticket WHERE appointment_id IS NOT NULL AND state = 'waiting'", &[])?,
                tx.value("SELECT count(*) FROM appointment WHERE day = '2026-11-20' AND state = 'checked-in'", &[])?,
            ))
        });
        assert_eq!((untold, waiting), (0, came));
        assert!(came > 0, "somebody has come for an appointment");

        // A second office, made elsewhere and later.
        let mut other = Office::new(Engine::File);
        demo::fill(&mut other.admin, &options, PASSPHRASE, &mut |_, _| true).expect("the same office");
        let print = |office: &Office| {
            in_store(office, |tx| {
                let mut lines = Vec::new();
                for (columns, table) in [
                    ("id || token_digest || referral_id", "referral_package"),
                    ("id || client_id || reference || token || office", "incoming_referral"),
                    ("id || client_id || language || handed_on || way", "privacy_notice"),
                    ("id || language || body", "letter_text"),
                ] {
                    let sql = format!("SELECT {columns} FROM {table} ORDER BY id");
                    lines.extend(tx.all(&sql, params![], |row| row.get::<String>(0))?);
                }
                Ok(lines)
            })
        };
        assert!(print(office) == print(&other), "the seed alone decides");
    }
}

#[test]
fn on_whatever_day_of_the_week_it_ends_nobody_is_booked_twice() {
    for last in ["2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-12-31"] {
        let mut office = Office::new(Engine::File);
        let options = demo::Options { clients: 40, seed: 1, as_of: day(last) };
        demo::fill(&mut office.admin, &options, PASSPHRASE, &mut |_, _| true).expect(last);
    }
}
