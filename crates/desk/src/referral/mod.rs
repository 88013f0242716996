//! Referrals: a client, or a visitor without a name, is sent to an entry of the directory.

mod chase;
mod create;
mod leaving;
mod list;
mod net;
mod step;

pub use chase::chase;
pub use create::create;
pub use leaving::preview;
pub(crate) use leaving::{Load, disclose, leaving, leaving_address, leaving_means, leaving_name, permitted, word};
pub use list::list;
pub(crate) use list::{add_details, visible, waiting};
pub use net::net;
pub(crate) use step::{Now, answer_with, now as state_of, stop_data};
pub use step::{answer, step};
