//! The list.

use super::REVIEW;
use crate::{
    Caller, DeskError, Result, Session,
    api::voice::{SuggestionCount, SuggestionList, SuggestionRow, Suggestions},
};
use domain::{
    id::SuggestionId,
    voice::{SuggestionState, told_before},
};
use std::cmp::Reverse;
use store::{StoreError, Tx, params};

/// The suggestions of the weeks that are over: new ones first, then the newest. Within a week they stand in no order of time.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn list(session: &mut Session, request: SuggestionList) -> Result<Suggestions> {
    session.read(REVIEW, |tx, caller| {
        let all = read(tx, caller)?;
        let count = |state| u32::try_from(all.iter().filter(|row| row.state == state).count()).unwrap_or(u32::MAX);
        let counts = SuggestionState::ALL.iter().map(|state| SuggestionCount { state: *state, count: count(*state) }).collect();
        let rows = all.into_iter().filter(|row| request.state.is_none_or(|state| row.state == state)).collect();
        Ok(Suggestions { rows, counts, before: told_before(caller.today) })
    })
}

/// The running week stays closed: a line that stands there the moment somebody left would have a face.
pub(super) fn read(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<SuggestionRow>> {
    let mut rows = tx.all(
        "SELECT id, version, week, language, text, state, answer FROM suggestion WHERE week < $1 ORDER BY id",
        params![told_before(caller.today)],
        |row| {
            Ok(SuggestionRow {
                id: row.get(0)?,
                version: row.get(1)?,
                week: row.get(2)?,
                language: row.get(3)?,
                text: row.get(4)?,
                state: SuggestionState::from_code(&row.get::<String>(5)?).ok_or(StoreError::Damaged { part: "suggestion" })?,
                answer: row.get(6)?,
            })
        },
    )?;
    rows.sort_by_key(|row| (row.state, Reverse(row.week)));
    Ok(rows)
}

/// One that may be seen already, as it is now.
pub(super) fn told(tx: &mut Tx<'_>, caller: &Caller, id: &SuggestionId, version: i64) -> Result<SuggestionState> {
    let found = tx.first(
        "SELECT version, state FROM suggestion WHERE id = $1 AND week < $2",
        params![id, told_before(caller.today)],
        |row| Ok((row.get::<i64>(0)?, row.get::<String>(1)?)),
    )?;
    let (now, state) = found.ok_or(StoreError::NotFound { table: "suggestion" })?;
    if now != version {
        return Err(StoreError::Conflict { table: "suggestion", id: id.to_string() }.into());
    }
    SuggestionState::from_code(&state).ok_or(DeskError::Store(StoreError::Damaged { part: "suggestion" }))
}
