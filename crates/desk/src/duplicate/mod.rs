//! Records that may be one person: searching the store for them, looking through them, deciding, merging, splitting again.

mod compare;
mod decide;
mod everybody;
mod few;
mod field;
mod later;
mod list;
mod merge;
mod merged;
mod rows;
mod search;
mod split;
mod table;

pub use compare::open;
pub use decide::decide;
pub use list::{OpenPair, list, open_pairs};
pub use merge::merge;
pub use merged::{merges, open_split};
pub use search::{Searching, cancel, search};
pub use split::split;
pub use table::{Careful, Handling, tables};

pub(crate) use decide::remember_distinct;
