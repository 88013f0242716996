//! Finding somebody by a former name that nobody may disclose. Such names stand in no search index: an office has few of them, and
//! whoever may see them has them all read past the question.

use super::view::{self, Depth, Known, name_kind};
use crate::{Caller, Result};
use domain::{client::NameKind, id::ClientId};
use names::{Match, NameView, Query};
use store::{Tx, params};

/// Adds to the answers whoever is found by a blocked name, for those who may know of it. The name itself stays out of the hit: it
/// comes after the names that the hit shows.
pub(super) fn add_answers(tx: &mut Tx<'_>, caller: &Caller, query: &Query, answers: &mut Vec<(Known, Match)>) -> Result<()> {
    if !caller.sees_restricted {
        return Ok(());
    }
    let mut blocked: Vec<(ClientId, NameView)> = Vec::new();
    tx.each("SELECT client_id, kind, family, given FROM client_blocked_name ORDER BY client_id, ord, id", params![], |row| {
        let kind = name_kind(row.code(1, NameKind::from_code)?);
        blocked.push((row.get(0)?, NameView { family: row.get(2)?, given: row.get(3)?, kind }));
        Ok(())
    })?;
    let mut holders: Vec<ClientId> = blocked.iter().map(|(client, _)| client.clone()).collect();
    holders.dedup();
    for known in view::load(tx, &holders, Depth::All)? {
        let mut person = known.person();
        person.names.extend(blocked.iter().filter(|(client, _)| *client == known.id).map(|(_, name)| name.clone()));
        let Some(mut matched) = query.score(&person) else { continue };
        // Word by word, the explanation would say the name itself.
        matched.parts.clear();
        match answers.iter_mut().find(|(other, _)| other.id == known.id) {
            Some((_, earlier)) if earlier.score >= matched.score => {}
            Some(answer) => *answer = (known, matched),
            // Behind whoever answers better: the others stand in the engine's order.
            None => {
                let at = answers.iter().position(|(_, other)| other.score < matched.score).unwrap_or(answers.len());
                answers.insert(at, (known, matched));
            }
        }
    }
    Ok(())
}
