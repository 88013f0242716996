//! What people are to each other. A link is kept once and shown on both pages, each from its side.

use super::{household, validate::LINE, view::full_name};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::client::{Done, Link, LinkAdd, LinkRemove},
    client_line::{must_be_visible, name_column},
    staff,
};
use domain::{
    client::LinkKind,
    id::{ClientId, LinkId},
    permission::Permission,
};
use store::{StoreError, Tx, params};

/// Says what somebody is to a client: another client, or a name without a record.
///
/// # Errors
/// Field errors; `link-itself`, `link-twice`; `not-found`, also for somebody whom the caller may not know of.
pub fn add_link(session: &mut Session, request: LinkAdd) -> Result<Done> {
    session.require(Permission::ClientWrite)?;
    let (other_name, remark) = texts(&request)?;
    let made = LinkId::from_uuid(session.new_uuid());
    session.write(Permission::ClientWrite, &request.op_id, "link-added", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        if let Some(other) = &request.other_id {
            if *other == request.client_id {
                return Err(DeskError::refused("link-itself"));
            }
            must_be_visible(tx, caller, other)?;
            let known: i64 = tx.value(
                "SELECT count(*) FROM client_link WHERE (client_id = $1 AND other_client_id = $2) OR (client_id = $2 AND other_client_id = $1)",
                params![&request.client_id, other],
            )?;
            if known > 0 {
                return Err(DeskError::refused("link-twice"));
            }
        }
        tx.about(Some(&request.client_id));
        tx.insert(
            "client_link",
            made.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("other_client_id", request.other_id.as_ref().into()),
                ("other_name", other_name.as_str().into()),
                ("kind", request.kind.code().into()),
                ("remark", remark.as_str().into()),
            ],
        )?;
        if let Some(other) = request.other_id.as_ref().filter(|_| request.same_household) {
            household::unite(tx, caller, &request.client_id, other)?;
        }
        let reply = Done { id: made.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.client_id.to_string()), reply })
    })
}

/// Takes a link away, from both pages.
///
/// # Errors
/// `not-found`; `version-conflict`.
pub fn remove_link(session: &mut Session, request: LinkRemove) -> Result<Done> {
    session.write(Permission::ClientWrite, &request.op_id, "link-removed", |tx, caller| {
        let found =
            tx.first("SELECT client_id, other_client_id, version FROM client_link WHERE id = $1", params![&request.id], |row| {
                Ok((row.get::<ClientId>(0)?, row.get::<Option<ClientId>>(1)?, row.get::<i64>(2)?))
            })?;
        let (client, other, version) = found.ok_or(StoreError::NotFound { table: "client_link" })?;
        must_be_visible(tx, caller, &client)?;
        if let Some(other) = &other {
            must_be_visible(tx, caller, other)?;
        }
        if version != request.version {
            return Err(StoreError::Conflict { table: "client_link", id: request.id.to_string() }.into());
        }
        tx.about(Some(&client));
        tx.remove("client_link", request.id.as_str(), &["client_id", "other_client_id", "other_name", "kind", "remark"])?;
        let reply = Done { id: request.id.to_string(), version: 0, saved_at: caller.now };
        Ok(Acted { subject: ("client", client.to_string()), reply })
    })
}

const OWN: &str = concat!(
    "SELECT l.id, l.version, l.kind, l.other_name, l.other_client_id, l.remark, ",
    "(SELECT n.given FROM client_name n WHERE n.client_id = l.other_client_id ORDER BY n.preferred DESC, n.ord LIMIT 1), ",
    "(SELECT n.family FROM client_name n WHERE n.client_id = l.other_client_id ORDER BY n.preferred DESC, n.ord LIMIT 1)
     FROM client_link l LEFT JOIN client c ON c.id = l.other_client_id
     WHERE l.client_id = $1 AND coalesce(c.restricted, 0) <= $2 ORDER BY l.id"
);
const FROM_OTHERS: &str = concat!(
    "SELECT l.id, l.version, l.kind, l.client_id, l.remark, ",
    name_column!("l"),
    " FROM client_link l JOIN client c ON c.id = l.client_id WHERE l.other_client_id = $1 AND c.restricted <= $2 ORDER BY l.id"
);

/// The links of a client, those made on other pages seen from this side. Whom the caller may not know of is left out.
pub(super) fn links(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Vec<Link>> {
    let mut links = tx.all(OWN, params![client, caller.sees_restricted], |row| {
        let known: (Option<String>, Option<String>) = (row.get(6)?, row.get(7)?);
        let name = match known {
            (Some(given), Some(family)) => full_name(&given, &family),
            _ => row.get(3)?,
        };
        Ok(Link {
            id: row.get(0)?,
            version: row.get(1)?,
            kind: row.code(2, LinkKind::from_code)?,
            name,
            client_id: row.get(4)?,
            remark: row.get(5)?,
        })
    })?;
    links.extend(tx.all(FROM_OTHERS, params![client, caller.sees_restricted], |row| {
        Ok(Link {
            id: row.get(0)?,
            version: row.get(1)?,
            kind: row.code(2, LinkKind::from_code)?.inverse(),
            name: row.get::<Option<String>>(5)?.unwrap_or_default(),
            client_id: Some(row.get(3)?),
            remark: row.get(4)?,
        })
    })?);
    links.sort_by_key(|link| link.kind);
    Ok(links)
}

/// A link's own texts, checked.
fn texts(request: &LinkAdd) -> Result<(String, String)> {
    let name = staff::optional("other_name", &request.other_name, LINE)?;
    if request.other_id.is_none() && name.is_empty() {
        return Err(DeskError::field("other_name", "field-required"));
    }
    // Of somebody with a record the record says the name.
    let name = if request.other_id.is_some() { String::new() } else { name };
    Ok((name, staff::optional("remark", &request.remark, LINE)?))
}
