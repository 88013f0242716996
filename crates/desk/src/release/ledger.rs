//! The ledger of a client: everything that was given, to whom, on which ground and until when.

use crate::{
    Result, Session,
    api::{
        client::ClientOpen,
        release::{DisclosureRow, Ledger, LegalBasisRow, NoticeRow, ReleaseRow},
    },
    client::note_reading,
    client_line::{holder_of, must_be_visible},
};
use domain::{
    id::ClientId,
    need::Need,
    permission::Permission,
    release::{LegalBasis, NoticeSource, NoticeWay, ReleaseForm, SpecialBasis},
    time::Day,
};
use store::{Tx, params};

/// Releases and refusals, what left the house, privacy notices and legal bases, the newest first.
///
/// # Errors
/// `not-found`, also for a restricted client whom the caller may not see.
pub fn ledger(session: &mut Session, request: ClientOpen) -> Result<Ledger> {
    let (ledger, restricted, client) = session.read(Permission::ReleaseRead, |tx, caller| {
        let client = holder_of(tx, &request.id)?;
        must_be_visible(tx, caller, &client)?;
        let restricted = tx.value::<i64>("SELECT restricted FROM client WHERE id = $1", params![&client])? > 0;
        let ledger = Ledger {
            releases: releases(tx, &client, caller.today)?,
            disclosures: disclosures(tx, &client)?,
            notices: notices(tx, &client)?,
            bases: bases(tx, &client)?,
            usual_basis: LegalBasis::default(),
        };
        Ok((ledger, restricted, client))
    })?;
    note_reading(session, restricted, &client)?;
    Ok(ledger)
}

fn releases(tx: &mut Tx<'_>, client: &ClientId, today: Day) -> Result<Vec<ReleaseRow>> {
    Ok(tx.all(
        "SELECT r.id, r.version, c.number, r.service_id, r.organisation, s.name, r.whole_organisation, r.need, r.purpose, r.kinds,
                r.special, r.mutual, r.form, r.signature, r.language, r.given_on, r.valid_until, r.withdrawn_on, x.name,
                r.withdraw_reason, w.name
         FROM release r JOIN service s ON s.id = r.service_id JOIN staff w ON w.id = r.staff_id
         LEFT JOIN staff x ON x.id = r.withdrawn_by LEFT JOIN case_file c ON c.id = r.case_file_id
         WHERE r.client_id = $1 ORDER BY r.given_on DESC, r.id DESC",
        params![client],
        |row| {
            let form = row.code(12, ReleaseForm::from_code)?;
            let (given_on, valid_until): (Day, Day) = (row.get(15)?, row.get(16)?);
            let withdrawn_on: Option<Day> = row.get(17)?;
            let holds = form != ReleaseForm::Refused && withdrawn_on.is_none();
            Ok(ReleaseRow {
                id: row.get(0)?,
                version: row.get(1)?,
                case_number: row.get(2)?,
                service_id: row.get(3)?,
                organisation: row.get(4)?,
                service: row.get(5)?,
                whole_organisation: row.get(6)?,
                need: row.code(7, Need::from_code)?,
                purpose: row.get(8)?,
                kinds: row.list(9)?,
                special: row.list(10)?,
                mutual: row.get(11)?,
                form,
                signature: row.get(13)?,
                language: row.get(14)?,
                given_on,
                valid_until,
                valid: holds && given_on <= today && today <= valid_until,
                withdrawn_on,
                withdrawn_by: row.get(18)?,
                withdraw_reason: row.get(19)?,
                by: row.get(20)?,
            })
        },
    )?)
}

fn disclosures(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<DisclosureRow>> {
    Ok(tx.all(
        "SELECT d.referral_id, d.release_id, s.organisation, s.name, d.basis, d.fields, d.at, w.name
         FROM disclosure d JOIN service s ON s.id = d.service_id JOIN staff w ON w.id = d.staff_id
         WHERE d.client_id = $1 ORDER BY d.at DESC, d.id DESC",
        params![client],
        |row| {
            Ok(DisclosureRow {
                referral_id: row.get(0)?,
                release_id: row.get(1)?,
                organisation: row.get(2)?,
                service: row.get(3)?,
                basis: row.code(4, LegalBasis::from_code)?,
                fields: row.list(5)?,
                at: row.get(6)?,
                by: row.get(7)?,
            })
        },
    )?)
}

fn notices(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<NoticeRow>> {
    Ok(tx.all(
        "SELECT n.language, n.notice_version, n.handed_on, n.way, n.remark, w.name, n.translation_version, n.source
         FROM privacy_notice n JOIN staff w ON w.id = n.staff_id WHERE n.client_id = $1 ORDER BY n.handed_on DESC, n.id DESC",
        params![client],
        |row| {
            Ok(NoticeRow {
                language: row.get(0)?,
                notice_version: row.get(1)?,
                handed_on: row.get(2)?,
                way: row.code(3, NoticeWay::from_code)?,
                remark: row.get(4)?,
                by: row.get(5)?,
                translation_version: row.get(6)?,
                source: row.code(7, NoticeSource::from_code)?,
            })
        },
    )?)
}

fn bases(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<LegalBasisRow>> {
    Ok(tx.all(
        "SELECT c.number, b.basis, b.special_basis, b.statute, b.since, w.name
         FROM legal_basis b JOIN staff w ON w.id = b.staff_id LEFT JOIN case_file c ON c.id = b.case_file_id
         WHERE b.client_id = $1 ORDER BY b.at DESC, b.id DESC",
        params![client],
        |row| {
            Ok(LegalBasisRow {
                case_number: row.get(0)?,
                basis: row.code(1, LegalBasis::from_code)?,
                special_basis: row.optional_code(2, SpecialBasis::from_code)?,
                statute: row.get(3)?,
                since: row.get(4)?,
                by: row.get(5)?,
            })
        },
    )?)
}
