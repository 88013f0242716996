//! What clients suggest, for the steering group.

mod export;
mod list;
mod remove;
mod step;

pub use export::export;
pub use list::list;
pub use remove::remove;
pub use step::step;

use domain::permission::Permission;

const REVIEW: Permission = Permission::SuggestionReview;
