//! A file per verb.

pub mod appointment;
pub mod backup;
pub mod demo;
pub mod duplicates;
pub mod hsds;
pub mod import;
pub mod init;
pub mod interpreter;
pub mod l10n;
pub mod letter;
pub mod letter_template;
pub mod names_link;
pub mod names_score;
pub mod package;
pub mod queue;
pub mod recover;
pub mod report;
pub mod search;
pub mod staff;
pub mod suggestion;
pub mod verify;
