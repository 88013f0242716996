//! Clients through the desk: saving, finding, reading, history, undo.

mod finding;
pub mod form;
mod memory;
mod protection;
mod reading;
mod record;
mod saving;
