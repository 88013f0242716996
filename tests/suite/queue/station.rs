//! The station: kiosk and board go on while the staff is locked out, and reach nothing but the queue.

use super::{DAY, clerk, desk_at, house, look, next, seen, sit};
use crate::made::{at, booking, client, in_store, works};
use desk::{
    Desk,
    api::{
        self,
        appointment::AppointmentBook,
        queue::{BoardLook, KioskTake, QueueCheckIn, StationSignIn, StationWindowName},
        session::{Nothing, SignIn},
    },
    appointment, entrance, paper, queue,
};
use domain::{appointment::check_in_number, id::AppointmentId, need::Need, office::Role};
use migradesk_tests::{Office, PASSPHRASE, code, on_both_engines, op};
use store::params;

/// A desk at nine, at which the station is signed in.
fn desk(office: &mut Office) -> Desk {
    office.person("kiosk", Role::Station);
    let desk = office.later(at(&format!("{DAY} 09:00")).to_utc().expect("in range"));
    queue::sign_in(&desk, StationSignIn { login: "kiosk".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("a station");
    desk
}

fn wanting(need: Option<Need>) -> KioskTake {
    KioskTake { op_id: op(), need, language: "ti".to_owned() }
}

fn board(desk: &Desk) -> Vec<(String, String)> {
    let board = queue::board(desk, BoardLook { seen: None }).expect("signed in");
    board.calls.into_iter().map(|call| (call.label, call.counter)).collect()
}

on_both_engines! {
    fn kiosk_and_board_go_on_while_the_staff_is_locked_out(office) {
        let house = house(office);
        clerk(office, "counter");
        let desk = desk(office);
        entrance::sign_in(&desk, SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("signed in");
        entrance::lock(&desk, Nothing {}).expect("locked");
        assert_eq!(desk.session(api::Need::Session).err().map(|error| error.code()), Some("locked"));

        let kiosk = queue::kiosk(&desk, Nothing {}).expect("the kiosk goes on");
        assert_eq!(kiosk.needs, [Need::Residence, Need::Housing, Need::Language, Need::Digital]);
        assert!(kiosk.everything_else);
        assert_eq!(kiosk.languages[..3], ["de", "en", "ar"], "those of the office first");
        assert_eq!(kiosk.languages.len(), 20);
        assert_eq!(queue::kiosk_take(&desk, wanting(Some(Need::Housing))).expect("a number").label, "B001");
        assert_eq!(queue::kiosk_take(&desk, wanting(None)).expect("a number").label, "A001");
        assert_eq!(code(queue::kiosk_take(&desk, wanting(Some(Need::Debt)))), "queue-not-set-up");

        let mut counter = desk_at(office, "counter", "09:02");
        sit(&mut counter, &house.counters[1]);
        let waiting = look(&mut counter).waiting;
        let housing = waiting.iter().find(|ticket| ticket.label == "B001").expect("from the kiosk");
        assert_eq!((housing.need, housing.language.as_str()), (Some(Need::Housing), "ti"));
        assert_eq!(board(&desk), []);
        next(&mut counter).expect("somebody waits");
        assert_eq!(board(&desk), [("A001".to_owned(), "2".to_owned())]);
        let before = queue::board(&desk, BoardLook { seen: None }).expect("signed in").number;
        let request = seen(&mut counter, "A001");
        queue::recall(&mut counter, request).expect("the second call");
        let after = queue::board(&desk, BoardLook { seen: Some(before) }).expect("signed in");
        assert_ne!(after.number, before, "a second call is another board, so that it sounds again");
        assert_eq!(after.calls[0].calls, 2);
        let request = seen(&mut counter, "A001");
        queue::park(&mut counter, request).expect("parked");
        assert_eq!(board(&desk), [], "nobody is called who is not meant to come");
    }

    fn somebody_checks_in_at_the_kiosk_and_the_kiosk_learns_no_name(office) {
        house(office);
        clerk(office, "counter");
        let staff = works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let mut counter = desk_at(office, "counter", "08:30");
        let who = client(&mut counter, "Samira", Some("ar"));
        let request = AppointmentBook { client_id: Some(who.clone()), ..booking(&staff, &format!("{DAY} 09:30"), &format!("{DAY} 10:00")) };
        let booked = appointment::book(&mut counter, request).expect("booked");
        let desk = desk(office);
        let number = check_in_number(&AppointmentId::parse(&booked.id).expect("an id"));
        let check_in = QueueCheckIn { op_id: op(), code: number, language: "uk".to_owned() };
        let taken = queue::kiosk_check_in(&desk, check_in).expect("an appointment of today");
        assert!(!format!("{taken:?}").contains("Samira"));
        let ticket = look(&mut counter).waiting.remove(0);
        assert_eq!((ticket.client_id, ticket.client_name.is_some(), ticket.language.as_str()), (Some(who), true, "uk"));
        let mut interpreter = office.person("interpreter", Role::InterpreterCoordinator);
        interpreter = { drop(interpreter); desk_at(office, "interpreter", "09:00") };
        let ticket = look(&mut interpreter).waiting.remove(0);
        assert_eq!((ticket.client_id, ticket.client_name), (None, None), "who may not find clients sees no name");
    }

    fn the_code_on_the_paper_checks_in_at_the_kiosk_as_long_as_it_is_the_day(office) {
        house(office);
        clerk(office, "counter");
        let staff = works(office, "counter", &[1, 2, 3, 4, 5], 8 * 60, 16 * 60);
        let mut counter = desk_at(office, "counter", "08:30");
        let who = client(&mut counter, "Samira", Some("ar"));
        let request = AppointmentBook { client_id: Some(who.clone()), ..booking(&staff, &format!("{DAY} 09:30"), &format!("{DAY} 10:00")) };
        let booked = appointment::book(&mut counter, request).expect("booked");
        let id = AppointmentId::parse(&booked.id).expect("an id");
        let held_to_the_reader = paper::appointment_code(&mut counter, &id).expect("a code");
        assert!(held_to_the_reader.contains("BEGIN:VEVENT"), "a telephone takes it as an entry of its calendar");
        assert!(!held_to_the_reader.contains("Samira"), "whoever finds the slip learns no name");
        let desk = desk(office);
        let check_in = || QueueCheckIn { op_id: op(), code: held_to_the_reader.clone(), language: "ar".to_owned() };
        let taken = queue::kiosk_check_in(&desk, check_in()).expect("an appointment of today");
        assert_eq!(queue::kiosk_check_in(&desk, check_in()).expect("held up again").label, taken.label);
        assert_eq!(look(&mut counter).waiting.remove(0).client_id, Some(who));
    }

    fn a_station_is_nobody_else_and_a_person_is_no_station(office) {
        house(office);
        clerk(office, "counter");
        let desk = desk(office);
        let sign_in = |login: &str| StationSignIn { login: login.to_owned(), passphrase: PASSPHRASE.to_owned() };
        assert_eq!(code(queue::sign_in(&desk, sign_in("counter"))), "station-role");
        let state = queue::state(&desk, Nothing {}).expect("a state");
        assert_eq!(state.login.as_deref(), Some("kiosk"), "the refusal changed nothing");
        queue::sign_out(&desk, Nothing {}).expect("signed out");
        assert_eq!(code(queue::kiosk(&desk, Nothing {})), "station-signed-out");
        assert_eq!(code(queue::board(&desk, BoardLook { seen: None })), "station-signed-out");
        assert_eq!(code(queue::kiosk_take(&desk, wanting(None))), "station-signed-out");
        entrance::sign_in(&desk, SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("signed in");
        assert_eq!(code(queue::may_open(&desk, StationWindowName::Kiosk)), "station-signed-out");
        entrance::sign_in(&desk, SignIn { login: "kiosk".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("signed in");
        queue::may_open(&desk, StationWindowName::Kiosk).expect("the station itself needs no second passphrase");
        assert_eq!(queue::kiosk_take(&desk, wanting(None)).expect("a number").label, "A001");
    }

    fn the_ticket_on_paper_says_the_number_and_nothing_of_anybody(office) {
        house(office);
        let desk = desk(office);
        for language in ["ar", "uk", "ur", "ti", "de"] {
            let taken = queue::kiosk_take(&desk, wanting(Some(Need::Housing))).expect("a number");
            let page = queue::ticket_for_kiosk(&desk, &taken.id, language).expect("a page");
            assert!(page.pdf.bytes.starts_with(b"%PDF") && page.pdf.replaced.is_empty(), "{language}");
            assert!(page.file_name.contains(&taken.label), "{}", page.file_name);
        }
    }
}

#[test]
fn the_connection_of_a_station_refuses_every_other_table() {
    let mut office = Office::new(migradesk_tests::Engine::File);
    office.person("kiosk", Role::Station);
    let now = office.desk.clock().now();
    let mut store = store::Store::unlock(office.desk.location(), "kiosk", PASSPHRASE, now).expect("the right passphrase").store;
    store.confine(domain::queue::TABLES);
    for table in ["client", "note", "appointment", "staff", "meta", "audit", "search_person"] {
        let read = store.read::<_, store::StoreError>(|tx| tx.value::<i64>(&format!("SELECT count(*) FROM {table}"), params![]));
        assert!(matches!(read, Err(store::StoreError::Engine { .. })), "{table}");
    }
    for table in domain::queue::TABLES {
        store
            .read::<_, store::StoreError>(|tx| tx.value::<i64>(&format!("SELECT count(*) FROM {table}"), params![]))
            .expect("a table of the queue");
    }
    let all = in_store(&office, |tx| tx.value::<i64>("SELECT count(*) FROM staff", params![]));
    assert_eq!(all, 2, "other connections are as they were");
}
