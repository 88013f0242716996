//! The directory: entries, how they are found, what keeps them true.

use super::wire;
use domain::{
    directory::{ServiceStatus, TextState},
    id::{OpId, ServiceId},
    need::Need,
    time::{Day, Instant},
};

wire! {
    pub struct ServiceSearch {
        /// Words in any order; empty lists all.
        pub query: String,
        pub need: Option<Need>,
        /// A language that is spoken there.
        pub language: Option<String>,
        pub district: Option<String>,
        /// Only what is open at this moment.
        pub open_now: bool,
        /// Only where nobody needs an appointment.
        pub walk_in: bool,
        /// Only what the caller keeps at hand.
        pub favourite: bool,
        /// Only what nobody has confirmed within the office's limit, the oldest first.
        pub stale: bool,
    }

    pub struct ServiceRow {
        pub id: ServiceId,
        pub version: i64,
        pub form: ServiceForm,
        pub assured_by: Option<String>,
        /// Nobody has confirmed the entry within the office's limit.
        pub stale: bool,
        pub last_used: Option<Day>,
        /// By the caller.
        pub last_used_by_me: Option<Day>,
        /// Kept at hand by the caller.
        pub favourite: bool,
        pub open: OpenState,
        /// Until when it is open, or from when again: minutes after midnight.
        pub open_minute: Option<u16>,
        /// The day of the next opening.
        pub opens_on: Option<Day>,
    }

    /// Keeps an entry at hand, or no longer.
    pub struct ServiceFavourite {
        pub op_id: OpId,
        pub id: ServiceId,
        pub on: bool,
    }

    /// Says that an entry is right as it stands today.
    pub struct ServiceConfirm {
        pub op_id: OpId,
        pub id: ServiceId,
        pub version: i64,
    }

    pub struct ServiceForm {
        pub organisation: String,
        pub name: String,
        pub needs: Vec<Need>,
        pub street: String,
        pub postcode: String,
        pub place: String,
        pub district: String,
        pub phone: String,
        pub email: String,
        pub website: String,
        /// As people write them: "Mo–Fr 8–12".
        pub opening_hours: String,
        pub walk_in: bool,
        pub languages: Vec<String>,
        pub fees: String,
        pub accessible: Option<bool>,
        /// What the client reads, per language.
        pub texts: Vec<ServiceText>,
        /// The day on which somebody last confirmed the entry.
        pub assured_date: Option<Day>,
        pub details: ServiceDetails,
    }

    /// What not every entry has.
    pub struct ServiceDetails {
        pub status: ServiceStatus,
        pub description: String,
        /// What has to be known these days.
        pub alert: String,
        /// How one gets in: by telephone, by letter.
        pub application: String,
        /// Whom it is for.
        pub eligibility: String,
        pub minimum_age: Option<u32>,
        pub maximum_age: Option<u32>,
        pub interpretation: String,
        /// Where those have to live who may come.
        pub area: String,
        /// What helps people with a disability, beyond a way without steps.
        pub access: String,
        pub hours: Vec<ServiceHours>,
        /// Days that are different.
        pub exceptions: Vec<ServiceException>,
        pub costs: Vec<ServiceCost>,
        pub contacts: Vec<ServiceContact>,
        /// Numbers beside the first.
        pub phones: Vec<ServicePhone>,
        /// Where else it is, beside the first place.
        pub places: Vec<ServicePlace>,
        pub capacities: Vec<ServiceCapacity>,
        /// The programme of the house that it belongs to; empty where it belongs to none.
        pub program: String,
        /// Schedules by rules that the form has no fields for. They stay as they are.
        pub other_rules: u32,
    }

    /// Hours of every week.
    pub struct ServiceHours {
        pub id: Option<String>,
        /// ISO 8601: 1 is Monday.
        pub weekdays: Vec<u32>,
        /// Minutes after midnight.
        pub from_minute: u32,
        pub to_minute: u32,
        pub valid_from: Option<Day>,
        pub valid_to: Option<Day>,
    }

    pub struct ServiceException {
        pub id: Option<String>,
        pub from: Day,
        pub to: Day,
        /// `None`: closed.
        pub from_minute: Option<u32>,
        pub to_minute: Option<u32>,
        pub note: String,
    }

    pub struct ServiceCost {
        pub id: Option<String>,
        /// For whom, for what.
        pub option: String,
        /// A decimal number with a point; empty where nobody says.
        pub amount: String,
        pub currency: String,
        pub note: String,
    }

    /// Somebody who works there.
    pub struct ServiceContact {
        pub id: Option<String>,
        pub name: String,
        pub title: String,
        pub email: String,
        pub phone: String,
    }

    pub struct ServicePhone {
        pub id: Option<String>,
        pub number: String,
        pub note: String,
    }

    pub struct ServicePlace {
        /// Of the service at this place.
        pub id: Option<String>,
        pub name: String,
        pub street: String,
        pub postcode: String,
        pub place: String,
    }

    /// How much room there is.
    pub struct ServiceCapacity {
        pub id: Option<String>,
        /// What is counted: beds, places in a course.
        pub unit: String,
        pub available: u32,
        pub maximum: Option<u32>,
        /// When somebody last said so. Answered, never read.
        pub updated: Option<Day>,
    }

    pub struct ServiceText {
        pub language: String,
        pub bring: String,
        pub directions: String,
        pub state: TextState,
        /// The German text has changed since. Answered, never read.
        pub outdated: bool,
    }

    pub struct ServiceSave {
        pub op_id: OpId,
        pub id: Option<ServiceId>,
        pub version: i64,
        pub form: ServiceForm,
    }
}

impl ServiceSearch {
    /// Everything that holds these words.
    #[must_use]
    pub fn words(query: &str) -> Self {
        Self {
            query: query.to_owned(),
            need: None,
            language: None,
            district: None,
            open_now: false,
            walk_in: false,
            favourite: false,
            stale: false,
        }
    }
}

impl Default for ServiceDetails {
    fn default() -> Self {
        Self {
            status: ServiceStatus::Active,
            description: String::new(),
            alert: String::new(),
            application: String::new(),
            eligibility: String::new(),
            minimum_age: None,
            maximum_age: None,
            interpretation: String::new(),
            area: String::new(),
            access: String::new(),
            hours: Vec::new(),
            exceptions: Vec::new(),
            costs: Vec::new(),
            contacts: Vec::new(),
            phones: Vec::new(),
            places: Vec::new(),
            capacities: Vec::new(),
            program: String::new(),
            other_rules: 0,
        }
    }
}

wire! {
    /// A file of the standard that was chosen, and what bringing it in would change. Nothing is written yet.
    pub struct DirectoryOpened {
        /// Names the file in the command that follows. It lives until the next one or the end of the session.
        pub token: String,
        pub file_name: String,
        pub rows: u32,
        pub added: Vec<DirectoryRows>,
        /// Houses and services that the file does not name. They stay as they are.
        pub missing: Vec<DirectoryRows>,
        /// The first of them.
        pub changes: Vec<DirectoryChange>,
        /// Fields that change.
        pub changed: u32,
        /// Rows that say what they said.
        pub unchanged: u32,
        /// The first of them.
        pub findings: Vec<DirectoryFinding>,
        /// With one of these nothing is brought in.
        pub found: u32,
    }

    pub struct DirectoryRows {
        /// Worded as `hsds-table-<name>`.
        pub table: String,
        pub count: u32,
        /// The first names.
        pub names: Vec<String>,
    }

    /// One field of a row that is there.
    pub struct DirectoryChange {
        pub table: String,
        pub id: String,
        pub name: String,
        /// As the standard calls it.
        pub field: String,
        pub before: String,
        pub after: String,
    }

    /// One value that cannot be taken.
    pub struct DirectoryFinding {
        /// Worded as `hsds-finding-<code>`.
        pub code: String,
        pub file: String,
        /// Row or page, from 1 on.
        pub row: u32,
        pub table: String,
        pub id: String,
        pub field: String,
    }

    pub struct DirectoryImport {
        pub op_id: OpId,
        pub token: String,
    }

    /// One directory that came in as a file.
    pub struct DirectoryPast {
        /// The act that wrote it.
        pub id: OpId,
        pub file_name: String,
        pub at: Instant,
        /// The person's name.
        pub by: String,
        /// Rows that it brought.
        pub added: u32,
        /// Fields that it changed.
        pub changed: u32,
        pub withdrawn: Option<DirectoryWithdrawal>,
    }

    pub struct DirectoryWithdrawal {
        pub at: Instant,
        pub by: String,
    }

    pub struct DirectoryWithdraw {
        pub op_id: OpId,
        pub import: OpId,
    }

    pub struct DirectoryExport {
        pub form: DirectoryForm,
        /// Takes along what the standard does not know, the words for clients among it.
        pub extensions: bool,
    }
}

domain::coded_enum! {
    /// How a directory leaves.
    pub enum DirectoryForm {
        /// Tables in a zip archive.
        Package = "package",
        /// Pages of JSON, one for each house.
        Organisations = "organisations",
        /// Pages of JSON, one for each service.
        Services = "services",
    }
}

domain::coded_enum! {
    /// Whether it is open at this moment.
    pub enum OpenState {
        Open = "open",
        Closed = "closed",
        /// Nobody wrote down when.
        Unknown = "unknown",
    }
}
