//! How wrong the told waiting times were.

use crate::{Result, Session};
use domain::{
    permission::Permission,
    queue::{Error, Told, error},
    time::{Day, Instant},
};
use std::collections::BTreeMap;
use store::params;

/// The error of one service, or of all (`letters` empty).
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct EstimateError {
    pub letters: String,
    pub error: Error,
}

/// Holds what people were told when they took their ticket against how long they waited until the first call. Tickets from paper and for
/// appointments were told nothing and do not count.
///
/// # Errors
/// `period-reversed`; [`crate::DeskError::Permission`].
pub fn estimate_error(session: &mut Session, from: Day, to: Day) -> Result<Vec<EstimateError>> {
    session.require(Permission::QueueSetup)?;
    crate::report::check_period(from, to, 3653)?;
    session.read(Permission::QueueSetup, |tx, _| {
        let mut told: BTreeMap<String, Vec<Told>> = BTreeMap::new();
        tx.each(
            "SELECT letters, estimate, taken_at, called_at FROM queue_ticket
             WHERE day >= $1 AND day <= $2 AND estimate IS NOT NULL AND called_at IS NOT NULL",
            params![from, to],
            |row| {
                let waited = row.get::<Instant>(3)?.0 - row.get::<Instant>(2)?.0;
                let one = Told {
                    estimated_minutes: row.get(1)?,
                    waited_seconds: u32::try_from(waited / 1_000_000).unwrap_or_default(),
                };
                told.entry(row.get(0)?).or_default().push(one);
                Ok(())
            },
        )?;
        let all: Vec<Told> = told.values().flatten().copied().collect();
        let groups = std::iter::once((String::new(), all)).chain(told);
        Ok(groups.filter_map(|(letters, told)| Some(EstimateError { letters, error: error(&told)? })).collect())
    })
}
