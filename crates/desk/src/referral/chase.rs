//! Asking a silent partner again.

use super::step::now;
use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{client::Done, referral::ReferralChase},
    client_line,
    rules::OfficeRules,
    staff,
};
use domain::permission::Permission;
use store::StoreError;

/// Writes down that the partner was asked again, and waits anew from today.
///
/// # Errors
/// `referral-not-waiting` where nobody is waited for; `field-too-long`; a version conflict.
pub fn chase(session: &mut Session, request: ReferralChase) -> Result<Done> {
    session.require(Permission::ReferralWrite)?;
    let note = staff::optional("note", &request.note, 1000)?;
    let id = session.new_uuid().to_string();
    session.write(Permission::ReferralWrite, &request.op_id, "referral-chased", |tx, caller| {
        let now = now(tx, &request.id)?;
        if let Some(client) = &now.client {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if now.version != request.version {
            return Err(StoreError::Conflict { table: "referral", id: request.id.to_string() }.into());
        }
        if !now.state.waits_for_partner() {
            return Err(DeskError::Refused {
                code: "referral-not-waiting",
                args: vec![("state", ArgValue::from(now.state.code()))],
            });
        }
        let chase_on = OfficeRules::of(tx)?.chase_on(caller.today, now.appointment);
        tx.about(now.client.as_ref());
        tx.insert(
            "referral_chase",
            &id,
            &[
                ("referral_id", (&request.id).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
                ("day", caller.today.into()),
                ("kind", request.kind.code().into()),
                ("note", note.as_str().into()),
            ],
        )?;
        let version = tx.update("referral", request.id.as_str(), now.version, &[("chase_on", chase_on.into())])?;
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("referral", request.id.to_string()), reply })
    })
}
