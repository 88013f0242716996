//! Cases through the desk.

use desk::{
    Session,
    api::client::{CaseList, CaseOpen, CaseRow, CaseStep, Done},
    case_file,
};
use domain::{
    case_file::{CasePhase, CloseReason},
    id::{CaseFileId, ClientId},
    need::Need,
    office::Role,
};
use migradesk_tests::{code, noon, on_both_engines, op};

use crate::client::form::{add, page, person, restrict};

fn open(session: &mut Session, client: &ClientId) -> Done {
    case_file::open(session, CaseOpen { op_id: op(), client_id: client.clone(), need: Need::Housing }).expect("a case")
}

fn step(case: &Done, version: i64, to: CasePhase) -> CaseStep {
    let id = CaseFileId::parse(&case.id).expect("an id");
    CaseStep { op_id: op(), id, version, to, reason: None, note: String::new() }
}

fn list(session: &mut Session, open_only: bool, mine_only: bool) -> Vec<CaseRow> {
    case_file::list(session, CaseList { open_only, mine_only }).expect("the list")
}

on_both_engines! {
    fn cases_are_numbered_through_the_year(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        open(&mut counter, &client);
        open(&mut counter, &client);
        let numbers: Vec<String> = list(&mut counter, false, false).into_iter().map(|row| row.line.number).collect();
        assert_eq!(numbers, ["M-2026-0002", "M-2026-0001"]);
        let next_year = office.later(noon(2027, 1, 4));
        let mut later = desk::entrance::open_session(&next_year, "counter", migradesk_tests::PASSPHRASE).expect("signed in");
        open(&mut later, &client);
        assert_eq!(list(&mut later, false, false)[0].line.number, "M-2027-0001", "each year begins with one");
    }

    fn desks_that_open_cases_at_once_get_different_numbers_and_none_is_told_to_wait(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        let sessions: Vec<Session> = (0..5).map(|_| office.sign_in("counter")).collect();
        let threads: Vec<_> = sessions
            .into_iter()
            .map(|mut session| {
                let client = client.clone();
                std::thread::spawn(move || for _ in 0..8 { open(&mut session, &client); })
            })
            .collect();
        for thread in threads {
            thread.join().expect("every case was opened");
        }
        let mut numbers: Vec<String> = list(&mut counter, false, false).into_iter().map(|row| row.line.number).collect();
        numbers.sort();
        let expected: Vec<String> = (1..=40).map(|serial| format!("M-2026-{serial:04}")).collect();
        assert_eq!(numbers, expected, "none twice, none left out");
    }

    fn a_case_goes_on_closes_with_a_reason_and_reopens_with_a_note(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        let case = open(&mut counter, &client);
        let planned = case_file::step(&mut counter, step(&case, 1, CasePhase::Plan)).expect("planned");
        assert_eq!(code(case_file::step(&mut counter, step(&case, 1, CasePhase::Linking))), "version-conflict");
        assert_eq!(code(case_file::step(&mut counter, step(&case, 2, CasePhase::Plan))), "state-not-allowed");
        assert_eq!(code(case_file::step(&mut counter, step(&case, 2, CasePhase::Closed))), "reason-required");
        let close = CaseStep { reason: Some(CloseReason::GoalsReached), ..step(&case, planned.version, CasePhase::Closed) };
        let closed = case_file::step(&mut counter, close).expect("closed");
        assert!(list(&mut counter, true, false).is_empty(), "it is no longer open");
        let line = &list(&mut counter, false, false)[0].line;
        assert_eq!((line.phase, line.closed.map(|day| day.to_string()).as_deref()), (CasePhase::Closed, Some("2026-11-22")));
        assert_eq!(code(case_file::step(&mut counter, step(&case, closed.version, CasePhase::Monitoring))), "reason-required");
        let reopen = CaseStep { note: "She came back".to_owned(), ..step(&case, closed.version, CasePhase::Monitoring) };
        case_file::step(&mut counter, reopen).expect("reopened");
        let cases = page(&mut counter, &client).cases;
        assert_eq!((cases[0].phase, cases[0].closed), (CasePhase::Monitoring, None));
    }

    fn a_list_can_hold_ones_own_cases_only(office) {
        let mut mine = office.person("mine", Role::CaseManager);
        let mut other = office.person("other", Role::CaseManager);
        let first = add(&mut mine, person("Olena", "Kovalenko")).id;
        let second = add(&mut other, person("Mohamad", "Al Ahmad")).id;
        open(&mut mine, &first);
        open(&mut other, &second);
        let rows = list(&mut mine, true, true);
        assert_eq!(rows.len(), 1);
        assert_eq!((rows[0].client_name.as_str(), rows[0].line.worker.as_str()), ("Olena Kovalenko", "Person mine"));
        assert_eq!(list(&mut mine, true, false).len(), 2);
    }

    fn a_case_of_a_restricted_client_is_hidden(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let mut lead = office.person("lead", Role::Supervisor);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        let case = open(&mut counter, &client);
        restrict(office, &client);
        assert!(list(&mut counter, false, false).is_empty());
        assert_eq!(code(case_file::step(&mut counter, step(&case, 1, CasePhase::Plan))), "not-found");
        assert_eq!(list(&mut lead, false, false).len(), 1);
    }

    fn a_repeated_act_opens_one_case(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        let request = CaseOpen { op_id: op(), client_id: client, need: Need::Debt };
        let first = case_file::open(&mut counter, request.clone()).expect("the first time");
        let second = case_file::open(&mut counter, request).expect("asked again");
        assert_eq!(first.id, second.id);
        assert_eq!(list(&mut counter, false, false).len(), 1);
    }

    fn cases_are_not_for_administrators(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let client = add(&mut counter, person("Olena", "Kovalenko")).id;
        let request = CaseOpen { op_id: op(), client_id: client, need: Need::Debt };
        assert_eq!(code(case_file::open(&mut office.admin, request)), "permission-denied");
        assert_eq!(code(case_file::list(&mut office.admin, CaseList { open_only: false, mine_only: false })), "permission-denied");
    }
}
