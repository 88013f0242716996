//! Restricting a record (GDPR Art. 18, or by the office).

use super::reindex;
use crate::{
    Acted, DeskError, Result, Session,
    api::client::{ClientRestrict, Done, Restriction},
    client_line::must_be_visible,
    staff,
};
use domain::{id::ClientId, permission::Permission};
use store::{StoreError, Tx, params};

/// Restricts a record with its reason, or lifts that. Search, lists and pages follow in the same transaction.
///
/// # Errors
/// Field errors; `restricted-already`, `restricted-not`; `not-found`; `version-conflict`.
pub fn restrict(session: &mut Session, request: ClientRestrict) -> Result<Done> {
    session.require(Permission::ClientRestrict)?;
    let reason = staff::required("reason", &request.reason, super::LONGEST_REASON)?;
    let made = session.new_uuid().to_string();
    let action = if request.restricted { "client-restricted" } else { "client-unrestricted" };
    session.write(Permission::ClientRestrict, &request.op_id, action, |tx, caller| {
        must_be_visible(tx, caller, &request.id)?;
        tx.about(Some(&request.id));
        let columns = [("restricted", request.restricted.into())];
        let version = match tx.update("client", request.id.as_str(), request.version, &columns) {
            Err(StoreError::Conflict { .. }) => {
                return Err(StoreError::Conflict { table: "client", id: request.id.to_string() }.into());
            }
            other => other?,
        };
        if version == request.version {
            return Err(DeskError::refused(if request.restricted { "restricted-already" } else { "restricted-not" }));
        }
        if request.restricted {
            tx.insert(
                "client_restriction",
                &made,
                &[
                    ("client_id", (&request.id).into()),
                    ("reason", reason.as_str().into()),
                    ("at", caller.now.into()),
                    ("staff_id", (&caller.staff_id).into()),
                    ("lift_reason", "".into()),
                ],
            )?;
        } else if let Some((id, version)) = tx.first(
            "SELECT id, version FROM client_restriction WHERE client_id = $1 AND lifted_at IS NULL ORDER BY at DESC, id DESC",
            params![&request.id],
            |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
        )? {
            let lifted = [
                ("lifted_at", caller.now.into()),
                ("lifted_by", (&caller.staff_id).into()),
                ("lift_reason", reason.as_str().into()),
            ];
            tx.update("client_restriction", &id, version, &lifted)?;
        }
        reindex(tx, &request.id)?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.id.to_string()), reply })
    })
}

/// Why and since when the record is restricted.
pub(super) fn restriction(tx: &mut Tx<'_>, client: &ClientId) -> Result<Option<Restriction>> {
    Ok(tx.first(
        "SELECT r.reason, r.at, s.name FROM client_restriction r JOIN staff s ON s.id = r.staff_id
         WHERE r.client_id = $1 AND r.lifted_at IS NULL ORDER BY r.at DESC, r.id DESC",
        params![client],
        |row| Ok(Restriction { reason: row.get(0)?, at: row.get(1)?, by: row.get(2)? }),
    )?)
}
