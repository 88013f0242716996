//! The client's answer to the question whether somebody may be told.

use super::{codes, must_have_been, recipient, words};
use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, release::ReleaseGive},
};
use domain::{
    id::ReleaseId,
    permission::Permission,
    release::{ReleaseForm, is_signature},
};

/// Keeps a release, signed on the screen or on paper, or that it was refused.
///
/// # Errors
/// `release-tell-consequences`, `release-signature`, `release-too-long`, `release-ends-before`, `day-in-the-future`,
/// `case-of-another`, `field-required`, `field-too-long`; `not-found` for a client, case or service.
pub fn give(session: &mut Session, request: ReleaseGive) -> Result<Done> {
    session.require(Permission::ReleaseWrite)?;
    let terms = request.terms();
    let said = words(&terms, request.given_on)?;
    // Whoever does not know what follows has not decided anything.
    if !request.told_consequences {
        return Err(DeskError::field("told_consequences", "release-tell-consequences"));
    }
    let signed = request.signature.as_deref();
    if signed.is_some_and(|path| !is_signature(path)) || signed.is_some() != (request.form == ReleaseForm::OnScreen) {
        return Err(DeskError::field("signature", "release-signature"));
    }
    let id = ReleaseId::from_uuid(session.new_uuid());
    session.write(Permission::ReleaseWrite, &request.op_id, "release-given", |tx, caller| {
        must_have_been("given_on", request.given_on, caller.today)?;
        let recipient = recipient(tx, caller, &terms, request.given_on)?;
        tx.about(Some(&request.client_id));
        tx.insert(
            "release",
            id.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("case_file_id", request.case_file_id.as_ref().into()),
                ("service_id", (&request.service_id).into()),
                ("organisation", recipient.organisation.into()),
                ("whole_organisation", request.whole_organisation.into()),
                ("need", request.need.code().into()),
                ("purpose", said.purpose.as_str().into()),
                ("kinds", codes(&said.kinds)?.into()),
                ("special", codes(&said.special)?.into()),
                ("mutual", request.mutual.into()),
                ("form", request.form.code().into()),
                ("signature", signed.into()),
                ("told_consequences", request.told_consequences.into()),
                ("language", said.language.as_str().into()),
                ("given_on", request.given_on.into()),
                ("valid_until", request.valid_until.into()),
                ("withdraw_reason", "".into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        let reply = Done { id: id.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("release", id.to_string()), reply })
    })
}
