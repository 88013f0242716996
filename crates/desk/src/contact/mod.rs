//! Contacts: one visit or question, with or without a name.

mod record;
mod today;

pub use record::record;
pub(crate) use today::of_today;
pub use today::today;
