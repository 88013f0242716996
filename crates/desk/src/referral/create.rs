//! Sending somebody to a service.

use crate::{
    Acted, DeskError, Result, Session,
    api::referral::{ReferralCreate, ReferralCreated},
    client_line, language_tag,
    rules::OfficeRules,
    staff,
};
use domain::{
    id::{CaseFileId, ClientId, ReferralId},
    permission::Permission,
    referral::{ReferralLevel, ReferralState},
};
use store::{StoreError, Tx, params};

/// Makes a referral that is sent at once: the slip is in the visitor's hand when they leave the desk.
///
/// # Errors
/// `release-needed` for anything above a slip; `field-too-long`, `language-unknown`, `case-of-another`; `not-found` for a client,
/// case or service.
pub fn create(session: &mut Session, request: ReferralCreate) -> Result<ReferralCreated> {
    session.require(Permission::ReferralWrite)?;
    if request.level != ReferralLevel::Slip {
        return Err(DeskError::field("level", "release-needed"));
    }
    let note = staff::optional("note", &request.note, 4000)?;
    let language = language_tag::canonical("language", &request.language)?;
    let id = ReferralId::from_uuid(session.new_uuid());
    session.write(Permission::ReferralWrite, &request.op_id, "referral-created", |tx, caller| {
        if let Some(client) = &request.client_id {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if let Some(case) = &request.case_file_id {
            must_belong(tx, case, request.client_id.as_ref())?;
        }
        let service =
            tx.first("SELECT id FROM service WHERE id = $1", params![&request.service_id], |row| row.get::<String>(0))?;
        service.ok_or(StoreError::NotFound { table: "service" })?;
        let chase_on = OfficeRules::of(tx)?.chase_on(caller.today);
        tx.about(request.client_id.as_ref());
        tx.insert(
            "referral",
            id.as_str(),
            &[
                ("client_id", request.client_id.as_ref().into()),
                ("case_file_id", request.case_file_id.as_ref().into()),
                ("service_id", (&request.service_id).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("need", request.need.code().into()),
                ("urgency", request.urgency.code().into()),
                ("level", request.level.code().into()),
                ("state", ReferralState::Sent.code().into()),
                ("note", note.as_str().into()),
                ("language", language.as_str().into()),
                ("created_at", caller.now.into()),
                ("sent_on", caller.today.into()),
                ("chase_on", chase_on.into()),
            ],
        )?;
        super::step::record(tx, caller, &id, ReferralState::Sent, "")?;
        let reply = ReferralCreated { id: id.clone(), version: 1, saved_at: caller.now, chase_on };
        Ok(Acted { subject: ("referral", id.to_string()), reply })
    })
}

/// A case is one client's.
fn must_belong(tx: &mut Tx<'_>, case: &CaseFileId, client: Option<&ClientId>) -> Result<()> {
    let owner = tx.first("SELECT client_id FROM case_file WHERE id = $1", params![case], |row| row.get::<ClientId>(0))?;
    let owner = owner.ok_or(StoreError::NotFound { table: "case_file" })?;
    if Some(&owner) == client { Ok(()) } else { Err(DeskError::field("case_file_id", "case-of-another")) }
}
