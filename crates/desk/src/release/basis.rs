//! The legal basis on which a record is kept (GDPR Art. 6 and 9).

use super::{case_must_belong, must_have_been};
use crate::{
    Acted, Result, Session,
    api::{client::Done, release::LegalBasisRecord},
    client_line, staff,
};
use domain::permission::Permission;

/// Says on which basis the record of a client, or one of their cases, is kept from a day on.
///
/// # Errors
/// `field-required` without the law that gives it, `day-in-the-future`, `case-of-another`; `not-found`.
pub fn record_basis(session: &mut Session, request: LegalBasisRecord) -> Result<Done> {
    session.require(Permission::LegalBasisWrite)?;
    let statute = staff::required("statute", &request.statute, 200)?;
    let id = session.new_uuid().to_string();
    session.write(Permission::LegalBasisWrite, &request.op_id, "legal-basis-recorded", |tx, caller| {
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        must_have_been("since", request.since, caller.today)?;
        if let Some(case) = &request.case_file_id {
            case_must_belong(tx, case, Some(&request.client_id))?;
        }
        tx.about(Some(&request.client_id));
        tx.insert(
            "legal_basis",
            &id,
            &[
                ("client_id", (&request.client_id).into()),
                ("case_file_id", request.case_file_id.as_ref().into()),
                ("basis", request.basis.code().into()),
                ("special_basis", request.special_basis.map(domain::release::SpecialBasis::code).into()),
                ("statute", statute.as_str().into()),
                ("since", request.since.into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        let reply = Done { id: id.clone(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("legal_basis", id.clone()), reply })
    })
}
