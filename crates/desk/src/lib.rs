//! What a person at a desk may do. Each act is a function with its permission; every write goes through [`Session::write`] and
//! every read through [`Session::read`].

pub mod api;
pub mod appointment;
pub mod backup;
pub mod case_file;
pub mod client;
pub mod client_display;
mod client_line;
mod clock;
pub mod contact;
pub mod demo;
mod desk;
pub mod directory;
pub mod duplicate;
pub mod entrance;
mod error;
mod gate;
pub mod import;
pub mod interpreter;
mod language_tag;
pub mod letter;
pub mod package;
pub mod paper;
pub mod place;
pub mod queue;
pub mod referral;
pub mod release;
pub mod report;
pub mod rules;
mod session;
pub mod staff;
pub mod suggestion;
pub mod today;
pub mod undo;
pub mod verify;
pub mod voice;

pub use clock::Clock;
pub use desk::Desk;
pub use error::{ArgValue, DeskError, Result};
pub use gate::{Acted, Caller};
pub use session::Session;
pub use store::{KeyFile, Location, StoreError, read_keys};
