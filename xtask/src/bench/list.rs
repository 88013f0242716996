//! What is measured, and what it may take.

use super::{
    measure::Budget,
    office::{AS_OF, Office},
};
use crate::failure::Result;

/// A command line of `migradesk`: its whole run is timed, less the signing in.
#[derive(Debug)]
pub struct Bench {
    pub name: &'static str,
    pub runs: usize,
    pub budget: Budget,
    /// The words behind `migradesk`, for the run with this number.
    pub words: fn(&Office, usize) -> Result<Vec<String>>,
}

/// What a person waits for within a session, by the names that `crates/desk/examples/measure.rs` gives.
pub const WAITS: &[(&str, Budget)] = &[
    ("today", Budget::whole(0.4)),
    ("search", Budget { p50: Some(0.001), p99: Some(0.005) }),
    ("duplicates check", Budget { p50: None, p99: Some(0.02) }),
    ("client page", Budget { p50: None, p99: Some(0.1) }),
    ("free times", Budget { p50: None, p99: Some(0.02) }),
    ("offers", Budget { p50: None, p99: Some(0.02) }),
    ("week", Budget { p50: None, p99: Some(0.1) }),
    ("number taken", Budget { p50: None, p99: Some(0.1) }),
    ("queue screen", Budget { p50: None, p99: Some(0.1) }),
];

/// The same in an office whose calendar is full: forty people and ten rooms, five years, a million appointments.
pub const LOADED: &[(&str, Budget)] = &[
    ("full calendar: today", Budget::whole(0.4)),
    ("full calendar: client page", Budget { p50: None, p99: Some(0.1) }),
    ("full calendar: free times", Budget { p50: None, p99: Some(0.02) }),
    ("full calendar: offers", Budget { p50: None, p99: Some(0.02) }),
    ("full calendar: week", Budget { p50: None, p99: Some(0.1) }),
    ("full calendar: client's appointments", Budget { p50: None, p99: Some(0.1) }),
    ("full calendar: number taken", Budget { p50: None, p99: Some(0.1) }),
];
/// Before each name of [`LOADED`].
pub const FULL: &str = "full calendar: ";

const YEAR_BEGINS: &str = "2025-07-01";

/// The cheapest command that signs in: a report over a day before the office existed.
pub const SIGN_IN: Bench = Bench {
    name: "sign in",
    runs: 9,
    budget: Budget::NONE,
    words: |office, _| {
        Ok(as_lead(office, &["report", "caseload", "--from", "1990-01-01", "--to", "1990-01-01", "--format", "json"]))
    },
};

pub const BENCHES: &[Bench] = &[
    Bench {
        name: "import of 100,000 rows",
        runs: 1,
        budget: Budget::whole(60.0),
        words: |office, run| {
            let (store, list) = (office.empty(run)?, office.list()?);
            Ok(office.on(&store, Some("admin"), &["import", "clients", &list.display().to_string(), "--json"].map(str::to_owned)))
        },
    },
    Bench {
        name: "caseload of a year",
        runs: 5,
        budget: Budget::whole(2.0),
        words: |office, run| Ok(caseload(office, "json", run)),
    },
    Bench { name: "caseload as CSV", runs: 5, budget: Budget::whole(3.0), words: |office, run| Ok(caseload(office, "csv", run)) },
    Bench {
        name: "caseload as XLSX",
        runs: 5,
        budget: Budget::whole(3.0),
        words: |office, run| Ok(caseload(office, "xlsx", run)),
    },
    Bench {
        name: "duplicates of the store",
        runs: 1,
        // That of a million; this office has a tenth of them.
        budget: Budget::whole(30.0),
        words: |office, _| Ok(as_lead(office, &["duplicates", "--json"])),
    },
    Bench {
        name: "verify",
        runs: 1,
        budget: Budget::NONE,
        words: |office, _| Ok(office.on(&office.store, Some("admin"), &["verify", "--json"].map(str::to_owned))),
    },
];

/// Into a file of its own each time, as a person saves it.
fn caseload(office: &Office, format: &str, run: usize) -> Vec<String> {
    let out = office.folder.join(format!("caseload-{run}.{format}")).display().to_string();
    as_lead(office, &["report", "caseload", "--from", YEAR_BEGINS, "--to", AS_OF, "--format", format, "--out", &out])
}

fn as_lead(office: &Office, words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    office.on(&office.store, Some("lead"), &words)
}
