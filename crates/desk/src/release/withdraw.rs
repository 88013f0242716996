//! A release is taken back, and what rests on it stops in the same act.

use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        client::Done,
        release::{EffectRow, ReleaseEffect, ReleaseEffectOf, ReleaseWithdraw},
    },
    client_line, referral, staff,
};
use domain::{
    id::{ClientId, ReleaseId},
    permission::Permission,
    referral::{ReferralLevel, ReferralState},
    release::ReleaseForm,
    time::Day,
};
use store::{StoreError, Tx, params};

/// What a withdrawal would stop, to be read before it is done.
///
/// # Errors
/// `not-found`.
pub fn effect(session: &mut Session, request: ReleaseEffectOf) -> Result<ReleaseEffect> {
    session.read(Permission::ReleaseWrite, |tx, caller| {
        seen(tx, caller, &request.id)?;
        Ok(ReleaseEffect { referrals: resting_on(tx, &request.id)? })
    })
}

/// Takes a release back from now on. Open referrals that rest on it become slips: nothing more about the client leaves with them.
///
/// # Errors
/// `release-withdrawn` where it was done before, `release-refused` for what was never given; a version conflict.
pub fn withdraw(session: &mut Session, request: ReleaseWithdraw) -> Result<Done> {
    session.require(Permission::ReleaseWrite)?;
    // Nobody has to say why they take it back.
    let reason = staff::optional("reason", &request.reason, 1000)?;
    session.write(Permission::ReleaseWrite, &request.op_id, "release-withdrawn", |tx, caller| {
        let release = seen(tx, caller, &request.id)?;
        if release.version != request.version {
            return Err(StoreError::Conflict { table: "release", id: request.id.to_string() }.into());
        }
        if release.withdrawn_on.is_some() {
            return Err(DeskError::refused("release-withdrawn"));
        }
        if release.form == ReleaseForm::Refused {
            return Err(DeskError::refused("release-refused"));
        }
        tx.about(Some(&release.client));
        let version = tx.update(
            "release",
            request.id.as_str(),
            release.version,
            &[
                ("withdrawn_on", caller.today.into()),
                ("withdrawn_by", (&caller.staff_id).into()),
                ("withdraw_reason", reason.as_str().into()),
            ],
        )?;
        for row in resting_on(tx, &request.id)? {
            referral::stop_data(tx, caller, &row.id)?;
        }
        let reply = Done { id: request.id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("release", request.id.to_string()), reply })
    })
}

struct Seen {
    client: ClientId,
    version: i64,
    form: ReleaseForm,
    withdrawn_on: Option<Day>,
}

fn seen(tx: &mut Tx<'_>, caller: &Caller, id: &ReleaseId) -> Result<Seen> {
    let found = tx.first("SELECT client_id, version, form, withdrawn_on FROM release WHERE id = $1", params![id], |row| {
        Ok(Seen {
            client: row.get(0)?,
            version: row.get(1)?,
            form: row.code(2, ReleaseForm::from_code)?,
            withdrawn_on: row.get(3)?,
        })
    })?;
    let found = found.ok_or(StoreError::NotFound { table: "release" })?;
    client_line::must_be_visible(tx, caller, &found.client)?;
    Ok(found)
}

fn resting_on(tx: &mut Tx<'_>, release: &ReleaseId) -> Result<Vec<EffectRow>> {
    let rows = tx.all(
        "SELECT r.id, s.organisation, s.name, r.state, r.level, (SELECT count(*) FROM disclosure d WHERE d.referral_id = r.id)
         FROM referral r JOIN service s ON s.id = r.service_id
         WHERE r.release_id = $1 AND r.level <> 'slip' ORDER BY r.created_at, r.id",
        params![release],
        |row| {
            Ok(EffectRow {
                id: row.get(0)?,
                organisation: row.get(1)?,
                service: row.get(2)?,
                state: row.code(3, ReferralState::from_code)?,
                level: row.code(4, ReferralLevel::from_code)?,
                data_left: row.get::<i64>(5)? > 0,
            })
        },
    )?;
    Ok(rows.into_iter().filter(|row| !row.state.is_ended()).collect())
}
