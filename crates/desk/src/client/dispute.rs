//! Values that somebody disputes (GDPR Art. 18 (1) (a)): marked with a reason until it is clear what is right.

use crate::{
    Acted, DeskError, Result, Session,
    api::client::{Dispute, DisputeLift, DisputeLifted, DisputeRaise, Done},
    client_line::must_be_visible,
    staff,
};
use domain::{
    client::DisputeField,
    id::{ClientId, DisputeId, StaffId},
    permission::Permission,
    time::Instant,
};
use std::collections::HashMap;
use store::{StoreError, Tx, params};

/// Marks a value as disputed.
///
/// # Errors
/// Field errors; `dispute-open` when it is marked already; `not-found`.
pub fn raise_dispute(session: &mut Session, request: DisputeRaise) -> Result<Done> {
    session.require(Permission::ClientDispute)?;
    let reason = staff::required("reason", &request.reason, super::LONGEST_REASON)?;
    let made = DisputeId::from_uuid(session.new_uuid());
    session.write(Permission::ClientDispute, &request.op_id, "dispute-raised", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        tx.about(Some(&request.client_id));
        let open: i64 = tx.value(
            "SELECT count(*) FROM client_dispute WHERE client_id = $1 AND field = $2 AND lifted_at IS NULL",
            params![&request.client_id, request.field.code()],
        )?;
        if open > 0 {
            return Err(DeskError::refused("dispute-open"));
        }
        tx.insert(
            "client_dispute",
            made.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("field", request.field.code().into()),
                ("reason", reason.as_str().into()),
                ("at", caller.now.into()),
                ("staff_id", (&caller.staff_id).into()),
                ("lift_reason", "".into()),
            ],
        )?;
        let reply = Done { id: made.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.client_id.to_string()), reply })
    })
}

/// Says that it is clear what is right, and how.
///
/// # Errors
/// Field errors; `dispute-lifted` when it has been; `not-found`; `version-conflict`.
pub fn lift_dispute(session: &mut Session, request: DisputeLift) -> Result<Done> {
    session.require(Permission::ClientDispute)?;
    let reason = staff::required("reason", &request.reason, super::LONGEST_REASON)?;
    session.write(Permission::ClientDispute, &request.op_id, "dispute-lifted", |tx, caller| {
        let found = tx.first("SELECT client_id, lifted_at FROM client_dispute WHERE id = $1", params![&request.id], |row| {
            Ok((row.get::<ClientId>(0)?, row.get::<Option<Instant>>(1)?))
        })?;
        let (client, lifted_at) = found.ok_or(StoreError::NotFound { table: "client_dispute" })?;
        must_be_visible(tx, caller, &client)?;
        if lifted_at.is_some() {
            return Err(DeskError::refused("dispute-lifted"));
        }
        tx.about(Some(&client));
        let lifted =
            [("lifted_at", caller.now.into()), ("lifted_by", (&caller.staff_id).into()), ("lift_reason", reason.as_str().into())];
        let version = tx.update("client_dispute", request.id.as_str(), request.version, &lifted)?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("client", client.to_string()), reply })
    })
}

/// The disputes of a client: the open ones first, then those that were lifted, newest first.
pub(super) fn disputes(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<Dispute>> {
    let rows = tx.all(
        "SELECT id, version, field, reason, at, staff_id, lifted_at, lifted_by, lift_reason FROM client_dispute WHERE client_id = $1
         ORDER BY CASE WHEN lifted_at IS NULL THEN 0 ELSE 1 END, at DESC, id DESC",
        params![client],
        |row| {
            let lifted = row.get::<Option<Instant>>(6)?.zip(row.get::<Option<StaffId>>(7)?);
            let dispute = Dispute {
                id: row.get(0)?,
                version: row.get(1)?,
                field: row.code(2, DisputeField::from_code)?,
                reason: row.get(3)?,
                at: row.get(4)?,
                by: String::new(),
                lifted: None,
            };
            Ok((dispute, row.get::<StaffId>(5)?, lifted, row.get::<String>(8)?))
        },
    )?;
    let mut names: HashMap<StaffId, String> = HashMap::new();
    let mut name = |tx: &mut Tx<'_>, id: StaffId| -> Result<String> {
        if let Some(known) = names.get(&id) {
            return Ok(known.clone());
        }
        let name = staff::name_of(tx, &id)?;
        names.insert(id, name.clone());
        Ok(name)
    };
    rows.into_iter()
        .map(|(dispute, by, lifted, reason)| {
            let lifted = match lifted {
                Some((at, by)) => Some(DisputeLifted { at, by: name(tx, by)?, reason }),
                None => None,
            };
            Ok(Dispute { by: name(tx, by)?, lifted, ..dispute })
        })
        .collect()
}
