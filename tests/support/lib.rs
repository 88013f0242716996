//! Offices and people for tests: a real encrypted file, or a schema of its own on the throw-away PostgreSQL.

use chrono::{DateTime, TimeZone, Utc};
use desk::{Clock, Desk, Session, api, entrance};
use domain::{id::OpId, office::Role};
use l10n::Catalogue;
use std::{path::PathBuf, sync::Arc};
use store::Location;

pub const PASSPHRASE: &str = "an invented passphrase";

/// Which engine a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    File,
    Server,
}

/// Runs each test once on each engine. A test is a function that takes `&mut Office`.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* fn $name:ident($office:ident) $body:block)+) => { $(
        mod $name {
            #[allow(unused_imports, reason = "each test uses what it needs of its file")]
            use super::*;

            fn behaviour($office: &mut $crate::Office) $body

            $(#[$meta])*
            #[test]
            fn on_the_encrypted_file() {
                behaviour(&mut $crate::Office::new($crate::Engine::File));
            }

            $(#[$meta])*
            #[test]
            fn on_postgresql() {
                behaviour(&mut $crate::Office::new($crate::Engine::Server));
            }
        }
    )+ };
}

/// A new office with one administrator (`admin`). More people come with [`Office::person`].
#[derive(Debug)]
pub struct Office {
    pub desk: Desk,
    pub admin: Session,
    /// The embedded store's file. The folder goes with the office.
    pub file: Option<PathBuf>,
    pub recovery_key: String,
    _folder: tempfile::TempDir,
}

impl Office {
    /// On Sunday 22 November 2026, 10:00 in Dortmund.
    #[must_use]
    pub fn new(engine: Engine) -> Self {
        Self::at(engine, noon(2026, 11, 22))
    }

    #[must_use]
    pub fn at(engine: Engine, now: DateTime<Utc>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("office.migradesk");
        let location = match engine {
            Engine::File => Location::File(file.clone()),
            Engine::Server => Location::Server(own_schema()),
        };
        let desk = Desk::new(location, Clock::fixed(now), catalogue());
        let new = entrance::NewOffice {
            office_name: "Invented Office",
            languages: &["de".to_owned(), "en".to_owned(), "ar".to_owned()],
            login: "admin",
            name: "Ada Min",
            roles: &[Role::Administrator],
            passphrase: PASSPHRASE,
        };
        let (admin, recovery_key) = entrance::make_office(&desk, &new).expect("a new office");
        Self { desk, admin, file: (engine == Engine::File).then_some(file), recovery_key, _folder: folder }
    }

    /// Adds somebody with a role and signs them in. The name is the login with a capital.
    pub fn person(&mut self, login: &str, role: Role) -> Session {
        let request = api::office::StaffSave {
            op_id: op(),
            id: None,
            version: 0,
            login: login.to_owned(),
            name: format!("Person {login}"),
            roles: vec![role],
            languages: vec!["de".to_owned()],
            active: true,
            takes_appointments: matches!(role, Role::Caseworker | Role::CaseManager),
            passphrase: Some(PASSPHRASE.to_owned()),
        };
        desk::staff::save(&mut self.admin, request).expect("a new person");
        self.sign_in(login)
    }

    #[must_use]
    pub fn sign_in(&self, login: &str) -> Session {
        entrance::open_session(&self.desk, login, PASSPHRASE).expect("the right passphrase")
    }

    /// The same office later: a desk on the same store with another clock.
    #[must_use]
    pub fn later(&self, now: DateTime<Utc>) -> Desk {
        Desk::new(self.desk.location().clone(), Clock::fixed(now), Arc::clone(self.desk.catalogue()))
    }
}

/// Ten in the morning in Dortmund (in winter) on a day.
#[must_use]
pub fn noon(year: i32, month: u32, day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(year, month, day, 9, 0, 0).single().expect("a day")
}

/// A fresh id of an act.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "no assertion looks at what the id is")]
pub fn op() -> OpId {
    OpId::from_uuid(uuid::Uuid::now_v7())
}

#[must_use]
pub fn catalogue() -> Arc<Catalogue> {
    Arc::new(Catalogue::embedded())
}

/// The code of an error, for assertions.
pub fn code<T: std::fmt::Debug>(outcome: desk::Result<T>) -> &'static str {
    outcome.expect_err("it should have been refused").code()
}

/// A schema of its own on the PostgreSQL that `cargo xtask test` starts. Without it the suite fails: a skipped engine is an
/// untested one.
#[allow(clippy::disallowed_methods, reason = "the name has to differ from that of every other test, also of other runs")]
fn own_schema() -> String {
    let address = std::env::var("MIGRADESK_TEST_POSTGRES").expect(
        "MIGRADESK_TEST_POSTGRES is not set: run the tests with `cargo xtask test`, which starts a throw-away PostgreSQL",
    );
    let schema = format!("t_{}", uuid::Uuid::now_v7().simple());
    let mut client = postgres::Client::connect(&address, postgres::NoTls).expect("the throw-away PostgreSQL answers");
    client.batch_execute(&format!("CREATE SCHEMA {schema}")).expect("a schema of its own");
    let glue = if address.contains('?') { '&' } else { '?' };
    format!("{address}{glue}options=-c%20search_path%3D{schema}")
}
