//! Clients: finding, reading, saving, notes and history.

mod bulk;
mod field_word;
mod find;
mod form;
mod history;
mod index;
mod nationality;
mod next;
mod note;
mod open;
mod parts;
mod reference;
mod save;
mod search;
mod similar;
mod timeline;
mod validate;
mod view;

pub use history::history;
pub use index::index_differences;
pub(crate) use note::LONGEST_NOTE;
pub use note::add_note;
pub use open::open;
pub use reference::{read_birth_date, residence_titles};
pub use save::save;
pub use search::search;
pub use similar::similar;

pub(crate) use bulk::{Insert, complete, insert};
pub(crate) use index::{after_undo, reindex, write_keys};
pub(crate) use next::{is_pressing, residence_text, service_line};
pub(crate) use view::view_of;
