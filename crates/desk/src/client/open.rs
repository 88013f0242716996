//! The page of a client.

use super::{dispute, form, household, link, next, restrict, timeline};
use crate::{
    Result, Session,
    api::client::{CaseLine, ClientOpen, ClientPage},
    client_line::{holder_of, must_be_visible},
    staff::name_of,
};
use domain::{case_file::CasePhase, id::ClientId, permission::Permission, residence::ResidencePack};
use store::{Tx, params};

/// Everything of a client that the caller may see. Reading a restricted record leaves an entry in the audit.
///
/// # Errors
/// `not-found`, also for a restricted client whom the caller may not see.
pub fn open(session: &mut Session, request: ClientOpen) -> Result<ClientPage> {
    let may = May::of(session);
    let page = session.read(Permission::ClientRead, |tx, caller| {
        // An old link, or a window that was open while two records were merged, leads to the one that holds everything.
        let request = ClientOpen { id: holder_of(tx, &request.id)? };
        must_be_visible(tx, caller, &request.id)?;
        let stored = form::load(tx, caller, &request.id)?;
        let residence = &stored.form.residence;
        let known = residence.unlimited || residence.until.is_some();
        let until = residence.until.filter(|_| !residence.unlimited);
        let urgency = ResidencePack::embedded().expires_in(until, caller.today);
        Ok(ClientPage {
            id: request.id.clone(),
            version: stored.version,
            age: stored.form.birth_date.as_ref().and_then(|birth| birth.age(caller.today.0)),
            residence_state: known.then(|| urgency.code().to_owned()),
            cases: if may.cases { cases(tx, &request.id)? } else { Vec::new() },
            timeline: timeline::read(tx, &request.id, &stored, may)?,
            next: next::steps(tx, caller, &request.id, &stored.form, may)?,
            links: link::links(tx, caller, &request.id)?,
            household: household::household(tx, caller, &request.id)?,
            disputes: dispute::disputes(tx, &request.id)?,
            restriction: if stored.restricted { restrict::restriction(tx, &request.id)? } else { None },
            created_at: stored.created_at,
            created_by: name_of(tx, &stored.created_by)?,
            external_id: stored.external_id,
            restricted: stored.restricted,
            form: stored.form,
        })
    })?;
    note_reading(session, page.restricted, &page.id)?;
    Ok(page)
}

/// Reading a restricted record leaves an entry in the audit, whichever page of it was read.
pub(crate) fn note_reading(session: &mut Session, restricted: bool, client: &ClientId) -> Result<()> {
    if restricted {
        // Another kind than the record's: a read must not make windows read again.
        session.note("restricted-read", "restricted-read", client.as_str())?;
    }
    Ok(())
}

/// What of a page is for the caller.
#[derive(Debug, Clone, Copy)]
pub(super) struct May {
    pub notes: bool,
    pub cases: bool,
    pub referrals: bool,
    pub appointments: bool,
}

impl May {
    pub fn of(session: &Session) -> Self {
        Self {
            notes: session.may(Permission::NoteRead),
            cases: session.may(Permission::CaseRead),
            referrals: session.may(Permission::ReferralRead),
            appointments: session.may(Permission::AppointmentRead),
        }
    }
}

pub(crate) fn cases(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<CaseLine>> {
    Ok(tx.all(
        "SELECT c.id, c.version, c.number, c.phase, c.opened, c.closed, s.name FROM case_file c JOIN staff s ON s.id = c.staff_id
         WHERE c.client_id = $1 ORDER BY CASE WHEN c.closed IS NULL THEN 0 ELSE 1 END, c.opened DESC, c.number DESC",
        params![client],
        |row| {
            Ok(CaseLine {
                id: row.get(0)?,
                version: row.get(1)?,
                number: row.get(2)?,
                phase: row.code(3, CasePhase::from_code)?,
                opened: row.get(4)?,
                closed: row.get(5)?,
                worker: row.get(6)?,
            })
        },
    )?)
}
