//! Moving: one act that ends the old address and begins the new.

use super::{address, reindex, validate};
use crate::{
    Acted, Caller, Result, Session,
    api::client::{AddressForm, ClientMove, Done},
    client_line::must_be_visible,
};
use domain::{id::ClientId, permission::Permission, time::Day};
use store::{StoreError, Tx, params};

/// Gives a client, and the household if asked for, a new address from a day on. The old one becomes a former address.
///
/// # Errors
/// Field errors; `not-found`; `version-conflict` when somebody has changed the client meanwhile.
pub fn relocate(session: &mut Session, request: ClientMove) -> Result<Done> {
    session.require(Permission::ClientWrite)?;
    let new = validate::new_address(&request.address)?;
    session.write(Permission::ClientWrite, &request.op_id, "client-moved", |tx, caller| {
        must_be_visible(tx, caller, &request.id)?;
        let day = new.since.unwrap_or(caller.today);
        let new = AddressForm { since: Some(day), ..new.clone() };
        let version = one(tx, caller, &request.id, Some(request.version), &new, day)?;
        if request.with_household {
            for (member, blocked) in others_of_household(tx, caller, &request.id)? {
                // Whoever's old address nobody may know keeps that protection at the new one.
                let theirs = AddressForm { blocked: new.blocked || blocked, ..new.clone() };
                one(tx, caller, &member, None, &theirs, day)?;
            }
        }
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.id.to_string()), reply })
    })
}

/// Those whom the caller may know of, and whether their address is blocked.
fn others_of_household(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Vec<(ClientId, bool)>> {
    Ok(tx.all(
        "SELECT DISTINCT c.id, c.address_blocked FROM household_member h
         JOIN household_member o ON o.household_id = h.household_id JOIN client c ON c.id = o.client_id
         WHERE h.client_id = $1 AND c.id <> $1 AND c.restricted <= $2 ORDER BY c.id",
        params![client, caller.sees_restricted],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

fn one(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, seen: Option<i64>, new: &AddressForm, day: Day) -> Result<i64> {
    tx.about(Some(client));
    let (found, _) = tx.columns("client", client.as_str(), &[])?.ok_or(StoreError::NotFound { table: "client" })?;
    let sql = format!("SELECT {} FROM client WHERE id = $1", address::COLUMNS.join(", "));
    let old = tx.first(&sql, params![client], |row| address::read(row, 0))?.ok_or(StoreError::NotFound { table: "client" })?;
    if let Some((id, version, _)) = address::blocked(tx, client)? {
        tx.update("client_address", &id, version, &[("until", Some(day).into()), ("today", false.into())])?;
    } else if old != AddressForm::unknown() {
        let mut columns = address::row_columns(client, 0, &old);
        for (name, value) in &mut columns {
            if *name == "until" {
                *value = Some(day).into();
            }
        }
        tx.insert("client_address", &caller.new_uuid().to_string(), &columns)?;
    }
    if new.blocked {
        tx.insert("client_address", &caller.new_uuid().to_string(), &address::row_columns(client, 0, new))?;
    }
    let before = seen.unwrap_or(found);
    let version = match tx.update("client", client.as_str(), before, &address::columns(new)) {
        Err(StoreError::Conflict { .. }) => return Err(StoreError::Conflict { table: "client", id: client.to_string() }.into()),
        other => other?,
    };
    // From one blocked address to another the client's row stays as it is, but a form that is open must hear of it.
    let version = if version == before {
        tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![client])?;
        before + 1
    } else {
        version
    };
    reindex(tx, client)?;
    Ok(version)
}
