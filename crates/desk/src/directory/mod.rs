//! The directory: services that clients are sent to, with what a client has to know before going there.

mod save;
mod search;

pub use save::save;
pub use search::search;
