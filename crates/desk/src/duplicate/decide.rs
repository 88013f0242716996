//! What a person says of two records, remembered until one of the two becomes another one.

use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        client::Done,
        duplicate::{DuplicateDecide, DuplicateDecided, DuplicateDecision},
    },
    client::similar::{Record, records},
    client_line::must_be_visible,
};
use domain::{id::ClientId, permission::Permission};
use std::collections::HashMap;
use store::{StoreError, Tx, params};

/// Two ids in the order in which pairs are kept.
pub(super) fn in_order<'a>(one: &'a ClientId, other: &'a ClientId) -> (&'a ClientId, &'a ClientId) {
    if one <= other { (one, other) } else { (other, one) }
}

/// What the two are recognised by together.
fn identity(first: &Record, second: &Record) -> String {
    if first.id <= second.id {
        format!("{} {}", first.identity, second.identity)
    } else {
        format!("{} {}", second.identity, first.identity)
    }
}

/// Says that two records are two people, or that it is to be decided later.
///
/// # Errors
/// `not-found`, also for a restricted record that the caller may not see.
pub fn decide(session: &mut Session, request: DuplicateDecide) -> Result<Done> {
    session.write(Permission::DuplicateReview, &request.op_id, "duplicate-decided", |tx, caller| {
        if request.first_id == request.second_id {
            return Err(DeskError::Request);
        }
        for id in [&request.first_id, &request.second_id] {
            must_be_visible(tx, caller, id)?;
        }
        let (id, version) = remember(tx, caller, (&request.first_id, &request.second_id), request.decision)?;
        Ok(Acted { subject: ("duplicate_decision", id.clone()), reply: Done { id, version, saved_at: caller.now } })
    })
}

/// Keeps a decision in place of an earlier one on the same pair. Answers its id and version.
pub(super) fn remember(
    tx: &mut Tx<'_>,
    caller: &Caller,
    (one, other): (&ClientId, &ClientId),
    decision: DuplicateDecision,
) -> Result<(String, i64)> {
    let (first, second) = in_order(one, other);
    let known = records(tx, &[first.clone(), second.clone()])?;
    let [a, b] = known.as_slice() else { return Err(DeskError::Store(StoreError::NotFound { table: "client" })) };
    let columns = [
        ("first_id", first.into()),
        ("second_id", second.into()),
        ("decision", decision.code().into()),
        ("identity", identity(a, b).into()),
        ("staff_id", (&caller.staff_id).into()),
        ("at", caller.now.into()),
    ];
    let earlier = tx.first(
        "SELECT id, version FROM duplicate_decision WHERE first_id = $1 AND second_id = $2",
        params![first, second],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    // A decision belongs to the history of neither record: it is about both.
    tx.about(None);
    match earlier {
        Some((id, version)) => {
            let version = tx.update("duplicate_decision", &id, version, &columns)?;
            Ok((id, version))
        }
        None => {
            let id = caller.new_uuid().to_string();
            tx.insert("duplicate_decision", &id, &columns)?;
            Ok((id, 1))
        }
    }
}

/// Whoever saves a new client says of the likely ones that they are somebody else.
pub(crate) fn remember_distinct(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, distinct: &[ClientId]) -> Result<()> {
    for other in distinct {
        must_be_visible(tx, caller, other)?;
        remember(tx, caller, (client, other), DuplicateDecision::Different)?;
    }
    tx.about(Some(client));
    Ok(())
}

/// Decisions by pair. Those about records that have become others since are left out: the question is open again.
pub(super) fn standing(
    tx: &mut Tx<'_>,
    only: Option<(&ClientId, &ClientId)>,
) -> Result<HashMap<(ClientId, ClientId), DuplicateDecided>> {
    let read = |row: &store::Row| {
        let pair: (ClientId, ClientId) = (row.get(0)?, row.get(1)?);
        let decided = DuplicateDecided { decision: row.code(2, DuplicateDecision::from_code)?, by: row.get(4)?, at: row.get(5)? };
        Ok((pair, decided, row.get::<String>(3)?))
    };
    let select = "SELECT d.first_id, d.second_id, d.decision, d.identity, s.name, d.at
                  FROM duplicate_decision d JOIN staff s ON s.id = d.staff_id";
    let found = match only {
        Some((one, other)) => {
            let (first, second) = in_order(one, other);
            tx.all(&format!("{select} WHERE d.first_id = $1 AND d.second_id = $2"), params![first, second], read)?
        }
        None => tx.all(select, &[], read)?,
    };
    let mut ids: Vec<ClientId> = found.iter().flat_map(|((first, second), ..)| [first.clone(), second.clone()]).collect();
    ids.sort_unstable();
    ids.dedup();
    let known: HashMap<ClientId, Record> = records(tx, &ids)?.into_iter().map(|record| (record.id.clone(), record)).collect();
    Ok(found
        .into_iter()
        .filter(|((first, second), _, said_of)| {
            known.get(first).zip(known.get(second)).is_some_and(|(a, b)| identity(a, b) == *said_of)
        })
        .map(|(pair, decided, _)| (pair, decided))
        .collect())
}
