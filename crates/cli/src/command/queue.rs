//! `migradesk queue`.

use crate::{
    arguments::{Arguments, Queue},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::queue::estimate_error;

/// A line for all tickets of the period and one for each letter: how long people waited, and how far off they were told.
pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Queue) -> Result {
    let Queue::EstimateError(wanted) = wanted;
    let mut session = terminal.sign_in(arguments)?;
    let found = estimate_error(&mut session, wanted.from, wanted.to)?;
    terminal.answer(&serde_json::json!(found));
    for one in &found {
        let error = one.error;
        terminal.say(&l10n::message::cli_queue_error(
            if one.letters.is_empty() { "*" } else { one.letters.as_str() },
            i64::try_from(error.tickets).unwrap_or(i64::MAX),
            tenths(error.mean_wait),
            tenths(error.mean_absolute),
            tenths(error.median_absolute),
            tenths(error.bias),
            error.within_5,
            error.within_10,
        ));
    }
    if found.is_empty() {
        terminal.say(&l10n::message::cli_queue_error_none());
    }
    Ok(Outcome::Done)
}

/// Minutes as they are read: nobody needs a second of them.
fn tenths(minutes: f64) -> f64 {
    (minutes * 10.0).round() / 10.0
}
