//! People at one address who belong together, with one whom letters to the household name.

use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::client::{Done, HouseholdJoin, HouseholdMember, HouseholdOf},
    client_line::{must_be_visible, name_column},
};
use domain::{
    id::{ClientId, HouseholdId},
    permission::Permission,
};
use store::{Tx, params};

const MEMBER: &[&str] = &["household_id", "client_id", "reference"];

/// A client joins the household of another.
///
/// # Errors
/// `household-same`, `link-itself`; `not-found`, also for somebody whom the caller may not know of.
pub fn join_household(session: &mut Session, request: HouseholdJoin) -> Result<Done> {
    session.write(Permission::ClientWrite, &request.op_id, "household-joined", |tx, caller| {
        if request.client_id == request.other_id {
            return Err(DeskError::refused("link-itself"));
        }
        must_be_visible(tx, caller, &request.client_id)?;
        must_be_visible(tx, caller, &request.other_id)?;
        if !unite(tx, caller, &request.client_id, &request.other_id)? {
            return Err(DeskError::refused("household-same"));
        }
        Ok(done(caller, &request.client_id))
    })
}

/// A client leaves their household.
///
/// # Errors
/// `household-none`; `not-found`.
pub fn leave_household(session: &mut Session, request: HouseholdOf) -> Result<Done> {
    session.write(Permission::ClientWrite, &request.op_id, "household-left", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        if !leave(tx, &request.client_id)? {
            return Err(DeskError::refused("household-none"));
        }
        Ok(done(caller, &request.client_id))
    })
}

/// Letters to the household name this client from now on.
///
/// # Errors
/// `household-none`; `not-found`.
pub fn name_reference(session: &mut Session, request: HouseholdOf) -> Result<Done> {
    session.write(Permission::ClientWrite, &request.op_id, "household-reference-named", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        let Some(household) = household_of(tx, &request.client_id)? else { return Err(DeskError::refused("household-none")) };
        for member in members(tx, &household)? {
            tx.about(Some(&member.client));
            let reference = member.client == request.client_id;
            tx.update("household_member", &member.id, member.version, &[("reference", reference.into())])?;
        }
        Ok(done(caller, &request.client_id))
    })
}

fn done(caller: &Caller, client: &ClientId) -> Acted<Done> {
    let reply = Done { id: client.to_string(), version: 0, saved_at: caller.now };
    Acted { subject: ("client", client.to_string()), reply }
}

struct Member {
    id: String,
    version: i64,
    client: ClientId,
    reference: bool,
}

fn members(tx: &mut Tx<'_>, household: &HouseholdId) -> Result<Vec<Member>> {
    Ok(tx.all(
        "SELECT id, version, client_id, reference FROM household_member WHERE household_id = $1 ORDER BY id",
        params![household],
        |row| Ok(Member { id: row.get(0)?, version: row.get(1)?, client: row.get(2)?, reference: row.get(3)? }),
    )?)
}

fn household_of(tx: &mut Tx<'_>, client: &ClientId) -> Result<Option<HouseholdId>> {
    Ok(tx
        .first("SELECT household_id FROM household_member WHERE client_id = $1 ORDER BY id", params![client], |row| row.get(0))?)
}

/// Brings a client into the household of another, who becomes the reference person of a new one where there is none. `false`: they
/// are together already.
pub(super) fn unite(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, other: &ClientId) -> Result<bool> {
    let theirs = household_of(tx, other)?;
    if theirs.is_some() && theirs == household_of(tx, client)? {
        return Ok(false);
    }
    leave(tx, client)?;
    let household = match theirs {
        Some(household) => household,
        None => {
            let household = HouseholdId::from_uuid(caller.new_uuid());
            add(tx, caller, &household, other, true)?;
            household
        }
    };
    add(tx, caller, &household, client, false)?;
    tx.about(Some(client));
    Ok(true)
}

fn add(tx: &mut Tx<'_>, caller: &Caller, household: &HouseholdId, client: &ClientId, reference: bool) -> Result<()> {
    tx.about(Some(client));
    let columns = [("household_id", household.into()), ("client_id", client.into()), ("reference", reference.into())];
    Ok(tx.insert("household_member", &caller.new_uuid().to_string(), &columns)?)
}

/// Takes a client out of every household. One person alone is no household, and one without a reference person gets another.
fn leave(tx: &mut Tx<'_>, client: &ClientId) -> Result<bool> {
    let mut left = false;
    while let Some(household) = household_of(tx, client)? {
        left = true;
        let (mine, rest): (Vec<Member>, Vec<Member>) =
            members(tx, &household)?.into_iter().partition(|member| member.client == *client);
        let was_reference = mine.iter().any(|member| member.reference);
        tx.about(Some(client));
        for member in mine {
            tx.remove("household_member", &member.id, MEMBER)?;
        }
        match rest.as_slice() {
            [] => {}
            [last] => {
                tx.about(Some(&last.client));
                tx.remove("household_member", &last.id, MEMBER)?;
            }
            [next, ..] if was_reference => {
                tx.about(Some(&next.client));
                tx.update("household_member", &next.id, next.version, &[("reference", true.into())])?;
            }
            _ => {}
        }
    }
    tx.about(Some(client));
    Ok(left)
}

const MEMBERS: &str = concat!(
    "SELECT DISTINCT o.client_id, o.reference, ",
    name_column!("o"),
    " FROM household_member h JOIN household_member o ON o.household_id = h.household_id JOIN client c ON c.id = o.client_id
      WHERE h.client_id = $1 AND c.restricted <= $2 ORDER BY o.reference DESC, o.client_id"
);

/// The household of a client, as far as the caller may know of its people. A single one is nobody's household.
pub(super) fn household(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Vec<HouseholdMember>> {
    let members = tx.all(MEMBERS, params![client, caller.sees_restricted], |row| {
        Ok(HouseholdMember {
            client_id: row.get(0)?,
            reference: row.get(1)?,
            name: row.get::<Option<String>>(2)?.unwrap_or_default(),
        })
    })?;
    Ok(if members.len() > 1 { members } else { Vec::new() })
}
