//! The pairs that the last search of the store found, as far as they are still open.

use super::{decide::standing, search::searched_at};
use crate::{
    Caller, Result, Session,
    api::{
        duplicate::{
            DuplicateDecided, DuplicateDecision, DuplicateList, DuplicateListReply, DuplicatePair, DuplicateState, NameWords,
        },
        office::CodeCount,
    },
    client::{self, similar::records},
};
use domain::{id::ClientId, permission::Permission};
use std::collections::HashMap;
use store::{Tx, params};

const MOST: usize = 200;

/// A pair as it is kept.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub first: ClientId,
    pub second: ClientId,
    /// Per mille.
    pub score: i64,
    pub reasons: Vec<String>,
}

/// Pairs of one state, the likeliest first.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, request: DuplicateList) -> Result<DuplicateListReply> {
    let limit = usize::try_from(request.limit).unwrap_or(MOST).clamp(1, MOST);
    session.read(Permission::DuplicateReview, |tx, caller| {
        let decided = standing(tx, None)?;
        let all = kept(tx, caller)?;
        let mut counts = [0_u32; DuplicateState::ALL.len()];
        let mut shown = Vec::new();
        for pair in all {
            let state = state_of(&decided, &pair);
            if let Some(at) = DuplicateState::ALL.iter().position(|known| *known == state) {
                counts[at] += 1;
            }
            if state == request.state {
                shown.push(pair);
            }
        }
        let total = u32::try_from(shown.len()).unwrap_or(u32::MAX);
        shown.truncate(limit);
        let mut ids: Vec<ClientId> = shown.iter().flat_map(|pair| [pair.first.clone(), pair.second.clone()]).collect();
        ids.sort_unstable();
        ids.dedup();
        let hits: HashMap<ClientId, _> = records(tx, &ids)?.into_iter().map(|record| (record.id, record.hit)).collect();
        let pairs = shown
            .into_iter()
            .filter_map(|pair| {
                Some(DuplicatePair {
                    first: hits.get(&pair.first)?.clone(),
                    second: hits.get(&pair.second)?.clone(),
                    score: score(pair.score),
                    reasons: pair.reasons,
                    decision: decided.get(&(pair.first, pair.second)).cloned(),
                })
            })
            .collect();
        let counts = DuplicateState::ALL.iter().zip(counts);
        Ok(DuplicateListReply {
            pairs,
            total,
            counts: counts.map(|(state, count)| CodeCount { code: state.code().to_owned(), count }).collect(),
            searched_at: searched_at(tx)?,
        })
    })
}

pub(super) fn score(per_mille: i64) -> f64 {
    f64::from(i32::try_from(per_mille).unwrap_or_default()) / 1000.0
}

fn state_of(decided: &HashMap<(ClientId, ClientId), DuplicateDecided>, pair: &Kept) -> DuplicateState {
    match decided.get(&(pair.first.clone(), pair.second.clone())).map(|decided| decided.decision) {
        None => DuplicateState::Open,
        Some(DuplicateDecision::Later) => DuplicateState::Later,
        Some(DuplicateDecision::Different) => DuplicateState::Different,
    }
}

/// The pairs of the last search whose records are there and may be known to the caller, the likeliest first.
pub(super) fn kept(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Kept>> {
    Ok(tx.all(
        "SELECT p.first_id, p.second_id, p.score, p.reasons FROM duplicate_pair p
         JOIN client a ON a.id = p.first_id JOIN client b ON b.id = p.second_id
         WHERE a.merged_into IS NULL AND b.merged_into IS NULL AND a.restricted <= $1 AND b.restricted <= $1
         ORDER BY p.score DESC, p.first_id, p.second_id",
        params![caller.sees_restricted],
        |row| Ok(Kept { first: row.get(0)?, second: row.get(1)?, score: row.get(2)?, reasons: row.list(3)? }),
    )?)
}

/// Every open pair with the numbers by which other programs know the two: for the command line. `with_words`: said word by word too, for
/// which all their names are read.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn open_pairs(session: &mut Session, with_words: bool) -> Result<Vec<OpenPair>> {
    session.read(Permission::DuplicateReview, |tx, caller| {
        let decided = standing(tx, None)?;
        let mut numbers: HashMap<String, String> = HashMap::new();
        tx.each(
            // From the pairs to the clients, of whom a store has ten times as many.
            "SELECT c.id, c.external_id FROM client c WHERE c.external_id IS NOT NULL AND c.id IN
             (SELECT first_id FROM duplicate_pair UNION SELECT second_id FROM duplicate_pair)",
            &[],
            |row| {
                numbers.insert(row.get(0)?, row.get(1)?);
                Ok(())
            },
        )?;
        let mut names: HashMap<String, Vec<String>> = HashMap::new();
        if with_words {
            tx.each(
                "SELECT n.client_id, n.given, n.family FROM client_name n WHERE n.client_id IN
                 (SELECT first_id FROM duplicate_pair UNION SELECT second_id FROM duplicate_pair)
                 ORDER BY n.client_id, n.preferred DESC, n.ord, n.id",
                &[],
                |row| {
                    let name = client::full_name(&row.get::<String>(1)?, &row.get::<String>(2)?);
                    names.entry(row.get(0)?).or_default().push(name);
                    Ok(())
                },
            )?;
        }
        let names_of = |id: &ClientId| names.get(id.as_str()).map_or(&[][..], Vec::as_slice);
        let number = |id: &ClientId| numbers.get(id.as_str()).cloned().unwrap_or_else(|| id.to_string());
        Ok(kept(tx, caller)?
            .into_iter()
            .filter(|pair| state_of(&decided, pair) != DuplicateState::Different)
            .map(|pair| OpenPair {
                words: client::name_words::between(names_of(&pair.first), names_of(&pair.second)),
                first: number(&pair.first),
                second: number(&pair.second),
                score: score(pair.score),
                reasons: pair.reasons,
            })
            .collect())
    })
}

/// A pair for other programs: the number of the source, or our id where there is none.
#[derive(Debug, Clone)]
pub struct OpenPair {
    pub first: String,
    pub second: String,
    pub score: f64,
    pub reasons: Vec<String>,
    pub words: Vec<NameWords>,
}
