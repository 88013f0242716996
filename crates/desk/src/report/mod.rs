//! Reports: one definition for the screen, the command line and every file.

mod caseload;
mod export;
mod file;
mod net;
mod voice;
mod voice_file;

pub use caseload::caseload;
pub use export::export;
pub(crate) use file::{Words, not_made};
pub use net::{NET_DEFINITION, net};
pub use voice::{VOICE_DEFINITION, voice};
pub use voice_file::export_voice;

use crate::{ArgValue, DeskError, Result};
use domain::time::Day;

/// Name, version and day of the rules by which [`caseload`] counts. Grows with every change of a query, so that two reports can be
/// told apart.
pub const CASELOAD_DEFINITION: &str = "caseload 1 (2026-11-22)";

/// Ten years: the longest that any record of an office is kept.
const MOST_DAYS: i64 = 3653;

/// # Errors
/// `period-reversed`, `period-too-long` at `to`; the days count whole, the last one too.
pub(crate) fn check_period(from: Day, to: Day, most_days: i64) -> Result<()> {
    if to < from {
        return Err(DeskError::field("to", "period-reversed"));
    }
    if (to.0 - from.0).num_days() > most_days {
        let args = vec![("days", ArgValue::Number(most_days))];
        return Err(DeskError::Field { field: "to".to_owned(), code: "period-too-long", args });
    }
    Ok(())
}
