//! Behaviour through the desk, on both engines. A file per concept.

mod appointment;
mod case_file;
mod client;
mod client_display;
mod contact;
mod demo;
mod directory;
mod directory_more;
mod duplicate;
mod hsds;
mod hsds_bad;
mod import;
mod letter;
mod made;
mod package;
mod queue;
mod referral;
mod release;
mod report;
mod scan;
mod session;
mod store;
