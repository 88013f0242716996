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
mod nationality;
mod next;
mod note;
mod open;
mod parts;
mod reference;
mod relocate;
mod restrict;
mod save;
mod search;
mod similar;
mod timeline;
mod validate;
mod view;

pub use history::history;
pub use dispute::{lift_dispute, raise_dispute};
pub use index::index_differences;
pub use household::{join_household, leave_household, name_reference};
pub(crate) use note::LONGEST_NOTE;
pub use note::add_note;
pub use link::{add_link, remove_link};
pub use open::open;
pub use reference::{read_birth_date, residence_titles};
pub use save::save;
pub use relocate::relocate;
pub use restrict::restrict;
pub use search::search;
pub use similar::similar;

pub(crate) use bulk::{Insert, complete, insert};
pub(crate) use index::{after_undo, reindex, write_keys};
/// The longest reason for a restriction or a dispute, in characters.
const LONGEST_REASON: usize = 1_000;

pub(crate) use next::{is_pressing, residence_text, service_line};
pub(crate) use view::view_of;
