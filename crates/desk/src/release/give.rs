//! The client's answer to the question whether somebody may be told.

use super::{case_must_belong, codes, must_have_been, unique};
use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{client::Done, release::ReleaseGive},
    client_line, language_tag,
    rules::OfficeRules,
    staff,
};
use domain::{
    id::ReleaseId,
    permission::Permission,
    release::{ReleaseForm, is_signature},
};
use store::{StoreError, Tx, params};

/// Keeps a release, signed on the screen or on paper, or that it was refused.
///
/// # Errors
/// `release-tell-consequences`, `release-signature`, `release-too-long`, `release-ends-before`, `day-in-the-future`,
/// `case-of-another`, `field-required`, `field-too-long`; `not-found` for a client, case or service.
pub fn give(session: &mut Session, request: ReleaseGive) -> Result<Done> {
    session.require(Permission::ReleaseWrite)?;
    let purpose = staff::required("purpose", &request.purpose, 500)?;
    let language = language_tag::canonical("language", &request.language)?;
    let (kinds, special) = (unique(request.kinds.clone()), unique(request.special.clone()));
    if kinds.is_empty() {
        return Err(DeskError::field("kinds", "field-required"));
    }
    // Whoever does not know what follows has not decided anything.
    if !request.told_consequences {
        return Err(DeskError::field("told_consequences", "release-tell-consequences"));
    }
    let signed = request.signature.as_deref();
    if signed.is_some_and(|path| !is_signature(path)) || signed.is_some() != (request.form == ReleaseForm::OnScreen) {
        return Err(DeskError::field("signature", "release-signature"));
    }
    if request.valid_until < request.given_on {
        return Err(DeskError::field("valid_until", "release-ends-before"));
    }
    let id = ReleaseId::from_uuid(session.new_uuid());
    session.write(Permission::ReleaseWrite, &request.op_id, "release-given", |tx, caller| {
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        must_have_been("given_on", request.given_on, caller.today)?;
        let longest = i64::from(OfficeRules::of(tx)?.release_longest_days);
        if (request.valid_until.0 - request.given_on.0).num_days() > longest {
            let args = vec![("days", ArgValue::Number(longest))];
            return Err(DeskError::Field { field: "valid_until".to_owned(), code: "release-too-long", args });
        }
        if let Some(case) = &request.case_file_id {
            case_must_belong(tx, case, Some(&request.client_id))?;
        }
        let organisation = organisation(tx, request.service_id.as_str())?;
        tx.about(Some(&request.client_id));
        tx.insert(
            "release",
            id.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("case_file_id", request.case_file_id.as_ref().into()),
                ("service_id", (&request.service_id).into()),
                ("organisation", organisation.into()),
                ("whole_organisation", request.whole_organisation.into()),
                ("need", request.need.code().into()),
                ("purpose", purpose.as_str().into()),
                ("kinds", codes(&kinds)?.into()),
                ("special", codes(&special)?.into()),
                ("mutual", request.mutual.into()),
                ("form", request.form.code().into()),
                ("signature", signed.into()),
                ("told_consequences", request.told_consequences.into()),
                ("language", language.as_str().into()),
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

fn organisation(tx: &mut Tx<'_>, service: &str) -> Result<String> {
    let found = tx.first("SELECT organisation FROM service WHERE id = $1", params![service], |row| row.get(0))?;
    found.ok_or(DeskError::Store(StoreError::NotFound { table: "service" }))
}
