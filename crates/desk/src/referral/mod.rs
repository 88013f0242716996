//! Referrals: a client, or a visitor without a name, is sent to an entry of the directory.

mod create;
mod list;
mod step;

pub use create::create;
pub use list::list;
pub(crate) use list::{Which, rows};
pub use step::step;
