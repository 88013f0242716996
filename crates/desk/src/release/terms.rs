//! Releases as the store holds them, and the question whether one of them carries what somebody wants to hand on.

use crate::{ArgValue, DeskError, Result};
use domain::{
    id::{CaseFileId, ClientId, ReleaseId, ServiceId},
    need::Need,
    referral::DataKind,
    release::{Flow, Gap, ReleaseForm, SpecialCategory, Terms, covering},
    time::Day,
};
use store::{StoreError, Tx, params};

/// What is to leave, and to whom.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Permit<'a> {
    pub service: &'a ServiceId,
    pub need: Need,
    pub case: Option<&'a CaseFileId>,
    pub kinds: &'a [DataKind],
    pub special: &'a [SpecialCategory],
    pub on: Day,
}

/// The releases of a client that still stand open or have ended, the newest first: of two that carry the same, the newer one is named.
pub(crate) fn of_client(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<(ReleaseId, Terms)>> {
    Ok(tx.all(
        "SELECT id, form, service_id, organisation, whole_organisation, need, case_file_id, kinds, special, given_on, valid_until,
                withdrawn_on
         FROM release WHERE client_id = $1 ORDER BY given_on DESC, id DESC",
        params![client],
        |row| {
            let terms = Terms {
                form: row.code(1, ReleaseForm::from_code)?,
                service: row.get(2)?,
                organisation: row.get(3)?,
                whole_organisation: row.get(4)?,
                need: row.code(5, Need::from_code)?,
                case: row.get(6)?,
                kinds: row.list(7)?,
                special: row.list(8)?,
                given_on: row.get(9)?,
                valid_until: row.get(10)?,
                withdrawn_on: row.get(11)?,
            };
            Ok((row.get(0)?, terms))
        },
    )?)
}

/// The release that carries it, or what the nearest one lacks.
pub(crate) fn permit(
    tx: &mut Tx<'_>,
    releases: &[(ReleaseId, Terms)],
    asked: &Permit<'_>,
) -> Result<std::result::Result<usize, Gap>> {
    let organisation =
        tx.first("SELECT organisation FROM service WHERE id = $1", params![asked.service], |row| row.get::<String>(0))?;
    let organisation = organisation.ok_or(StoreError::NotFound { table: "service" })?;
    let flow = Flow {
        service: asked.service.as_str(),
        organisation: &organisation,
        need: asked.need,
        case: asked.case,
        kinds: asked.kinds,
        special: asked.special,
        on: asked.on,
    };
    let terms: Vec<Terms> = releases.iter().map(|(_, terms)| terms.clone()).collect();
    Ok(covering(&terms, &flow))
}

/// The refusal of what no release carries: its code says what is wrong, `missing` lists codes where there is a list.
pub(crate) fn refused(gap: &Gap) -> DeskError {
    let args = vec![("missing", ArgValue::Text(gap.missing().join(",")))];
    DeskError::Field { field: "level".to_owned(), code: gap.code(), args }
}
