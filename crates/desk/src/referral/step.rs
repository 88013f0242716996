//! The life of a referral after it was sent.

use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::{client::Done, referral::ReferralStep},
    client_line,
    rules::OfficeRules,
    staff,
};
use domain::{
    id::{ClientId, ReferralId},
    permission::Permission,
    referral::ReferralState,
    time::Day,
};
use store::{StoreError, Tx, Value, params};

/// Takes a referral to its next state. Waiting for the partner begins anew with each step after which we wait.
///
/// # Errors
/// `referral-state` for a step that the life cycle does not have, `field-required` where a reason is asked for; a version
/// conflict.
pub fn step(session: &mut Session, request: ReferralStep) -> Result<Done> {
    session.require(Permission::ReferralWrite)?;
    let reason = staff::optional("reason", &request.reason, 1000)?;
    session.write(Permission::ReferralWrite, &request.op_id, "referral-stepped", |tx, caller| {
        let Now { client, version, state, sent_on } = now(tx, &request.id)?;
        if let Some(client) = &client {
            client_line::must_be_visible(tx, caller, client)?;
        }
        // Somebody who looks at an old state is told so, and not that the step is impossible.
        if version != request.version {
            return Err(StoreError::Conflict { table: "referral", id: request.id.to_string() }.into());
        }
        if !state.may_become(request.to) {
            let args = vec![("from", ArgValue::from(state.code())), ("to", ArgValue::from(request.to.code()))];
            return Err(DeskError::Refused { code: "referral-state", args });
        }
        if state.needs_reason(request.to) && reason.is_empty() {
            return Err(DeskError::field("reason", "field-required"));
        }
        let chase_on = match request.to.waits_for_partner() {
            true => Some(OfficeRules::of(tx)?.chase_on(caller.today)),
            false => None,
        };
        // A referral counts in the month in which it was first sent, however often it is reopened.
        let sent_on = sent_on.or((request.to == ReferralState::Sent).then_some(caller.today));
        tx.about(client.as_ref());
        let columns: [(&'static str, Value); 3] =
            [("state", request.to.code().into()), ("sent_on", sent_on.into()), ("chase_on", chase_on.into())];
        let version = tx.update("referral", request.id.as_str(), version, &columns)?;
        record(tx, caller, &request.id, request.to, &reason)?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("referral", request.id.to_string()), reply })
    })
}

struct Now {
    client: Option<ClientId>,
    version: i64,
    state: ReferralState,
    sent_on: Option<Day>,
}

fn now(tx: &mut Tx<'_>, id: &ReferralId) -> Result<Now> {
    let found = tx.first("SELECT client_id, version, state, sent_on FROM referral WHERE id = $1", params![id], |row| {
        Ok(Now { client: row.get(0)?, version: row.get(1)?, state: row.code(2, ReferralState::from_code)?, sent_on: row.get(3)? })
    })?;
    found.ok_or(DeskError::Store(StoreError::NotFound { table: "referral" }))
}

/// Adds the line that says when, by whom and why.
pub(super) fn record(tx: &mut Tx<'_>, caller: &Caller, referral: &ReferralId, to: ReferralState, reason: &str) -> Result<()> {
    Ok(tx.insert(
        "referral_step",
        &caller.new_uuid().to_string(),
        &[
            ("referral_id", referral.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("day", caller.today.into()),
            ("state", to.code().into()),
            ("reason", reason.into()),
        ],
    )?)
}
