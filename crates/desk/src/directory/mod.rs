//! The directory: services that clients are sent to, with what a client has to know before going there. Its parts are the tables of HSDS
//! 3.1; `service` holds what lists, the search and slips read of them.

mod confirm;
mod favourite;
mod hours;
mod import;
mod more;
mod open;
mod parts;
mod past;
mod rows;
pub(crate) mod save;
mod search;
mod summary;
pub(crate) mod terms;
mod withdraw;

pub use confirm::confirm;
pub use favourite::keep;
pub(crate) use import::fill;
pub use import::{Change, Named, Preview, export, import, preview};
pub use open::{Directories, bring_in, choose_file, export_file, read_file, refused};
pub use past::past;
pub use save::save;
pub use search::search;
pub use withdraw::withdraw;
