//! Stores for the tests, made through the desk: what happened in the office before the day begins.

use desk::{
    Clock, Desk, Session,
    api::{
        self,
        queue::{QueueCounterForm, QueueCounterSave, QueueServiceForm, QueueServiceSave},
    },
    demo, entrance, queue, staff,
};
use domain::{id::StaffId, need::Need, office::Role, time::Day};
use migradesk_tests::{PASSPHRASE, catalogue, op};
use std::path::Path;
use store::{Location, Store, StoreError};

/// A desk of the test's own on the store, beside the window: two programs on one store is how an office works.
pub fn desk(store: &Path) -> Desk {
    Desk::new(Location::File(store.to_owned()), Clock::system(), catalogue())
}

/// An empty office with the administrator `admin`.
pub fn empty(store: &Path) -> Session {
    let new = entrance::NewOffice {
        office_name: "Servicestelle Musterhausen",
        languages: &["de".to_owned(), "en".to_owned(), "ar".to_owned(), "ti".to_owned()],
        login: "admin",
        name: "Alex Verwaltung",
        roles: &[Role::Administrator],
        passphrase: PASSPHRASE,
    };
    entrance::make_office(&desk(store), &new).expect("a new office").0
}

/// An office that has worked for a year, with one person per role and this passphrase for all.
pub fn busy(store: &Path) {
    let desk = desk(store);
    let mut session = empty(store);
    let today = Day(desk.clock().utc().date_naive());
    demo::fill(&mut session, &demo::Options::small(today), PASSPHRASE, &mut |_, _| true).expect("an invented office");
}

/// As a program that does not exist yet would leave it.
pub fn from_the_future(store: &Path) {
    let desk = desk(store);
    let mut unlocked = Store::unlock(desk.location(), "admin", PASSPHRASE, desk.clock().now()).expect("the right passphrase");
    let raise = "UPDATE meta SET value = '999' WHERE key = 'schema'";
    unlocked.store.write::<_, StoreError>(|tx| tx.execute(raise, &[]).map(|_| ())).expect("one line is changed");
}

/// Adds a caseworker `counter`, who takes appointments on working days, and a supervisor `lead`.
pub fn add_staff(store: &Path) {
    let desk = desk(store);
    let mut admin = entrance::open_session(&desk, "admin", PASSPHRASE).expect("the administrator signs in");
    let counter = add(&mut admin, "counter", "Jana Schalter", Role::Caseworker, true);
    add(&mut admin, "lead", "Mirko Leitung", Role::Supervisor, false);
    let hours =
        (1..=5).map(|weekday| api::appointment::WorkingHour { weekday, from_minute: 9 * 60, to_minute: 12 * 60 }).collect();
    let request = api::appointment::WorkingHoursSave { op_id: op(), staff_id: counter, version: 1, hours };
    staff::save_hours(&mut admin, request).expect("working hours");
}

fn add(admin: &mut Session, login: &str, name: &str, role: Role, takes_appointments: bool) -> StaffId {
    let request = api::office::StaffSave {
        op_id: op(),
        id: None,
        version: 0,
        login: login.to_owned(),
        name: name.to_owned(),
        roles: vec![role],
        languages: vec!["de".to_owned(), "ti".to_owned()],
        active: true,
        takes_appointments,
        passphrase: Some(PASSPHRASE.to_owned()),
    };
    let done = staff::save(admin, request).expect("a new person");
    StaffId::from_uuid(done.id.parse().expect("an id"))
}

/// An office with a counter, two services with numbers of their own and the station `station`.
pub fn with_queue(store: &Path) {
    let mut admin = empty(store);
    add_staff(store);
    add(&mut admin, "station", "Station Eingang", Role::Station, false);
    let service = |letters: &str, name: &str, needs: &[Need], everything_else| QueueServiceForm {
        id: None,
        version: 0,
        letters: letters.to_owned(),
        name: name.to_owned(),
        needs: needs.to_vec(),
        everything_else,
        active: true,
    };
    // All of them: what fits at the kiosk with twelve pictures fits with fewer.
    let (first, second) = Need::ALL.split_at(3);
    for service in [service("A", "Information", second, true), service("B", "Beratung", first, false)] {
        queue::save_service(&mut admin, QueueServiceSave { op_id: op(), service }).expect("a service");
    }
    for name in ["1", "2"] {
        let counter = QueueCounterForm { id: None, version: 0, name: name.to_owned(), services: vec![], active: true };
        queue::save_counter(&mut admin, QueueCounterSave { op_id: op(), counter }).expect("a counter");
    }
}
