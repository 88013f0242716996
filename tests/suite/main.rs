//! Behaviour through the desk, on both engines. A file per concept.

mod appointment;
mod case_file;
mod client;
mod contact;
mod directory;
mod made;
mod referral;
mod report;
mod session;
mod store;
