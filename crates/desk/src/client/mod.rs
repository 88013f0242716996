//! Clients: finding, reading, saving, notes and history.

mod address;
mod blocked;
mod bulk;
mod dispute;
mod field_word;
mod find;
mod form;
mod hidden;
mod history;
mod household;
mod index;
mod link;
pub(crate) mod name_words;
mod next;
mod note;
mod open;
mod parts;
mod reference;
mod relocate;
mod restrict;
mod save;
mod scan;
mod search;
mod shown;
pub(crate) mod similar;
mod timeline;
mod validate;
mod view;

pub use dispute::{lift_dispute, raise_dispute};
pub use history::history;
pub use household::{join_household, leave_household, name_reference};
pub use index::index_differences;
pub use link::{add_link, remove_link};
pub(crate) use note::LONGEST_NOTE;
pub use note::add_note;
pub use open::open;
pub use reference::{read_birth_date, residence_titles};
pub use relocate::relocate;
pub use restrict::restrict;
pub(crate) use save::add_new;
pub use save::save;
pub use scan::scan;
pub use search::search;
pub use similar::similar;

/// The longest reason for a restriction or a dispute, in characters.
const LONGEST_REASON: usize = 1_000;

pub(crate) use bulk::{Insert, complete, insert};
pub use find::Finder;
pub(crate) use form::form_of;
pub(crate) use index::{NewEntries, after_undo, forget, index_new, rebuild_outdated, reindex};
pub(crate) use next::{is_pressing, overdue_kind, residence_text, service_line};
pub(crate) use open::{cases, note_reading};
pub(crate) use parts::TABLES as PARTS;
pub(crate) use validate::form as checked_form;
pub(crate) use view::full_name;
