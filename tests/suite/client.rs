//! Clients through the desk: saving, finding, reading, history, undo.

mod finding;
pub mod form;
mod reading;
mod saving;
