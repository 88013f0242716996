//! Taking in a package that was looked at: all of it or nothing.

use super::open::{must_be_fresh, office_key, waiting};
use crate::{
    Acted, DeskError, Result, Session,
    api::package::{PackageImport, PackageImported},
    client, client_line,
};
use domain::{id::ClientId, permission::Permission, time::Instant};
use exchange::package::{Content, PackageError, ReferralPackage};
use store::{Tx, params};

/// Makes a client of the package, or joins it to somebody who is there, whose record stays as it is.
///
/// # Errors
/// `package-not-open`; `package-expired`, `package-replayed`, `package-other-recipient`, `package-no-name`;
/// `client-likely-duplicate` where somebody who is likely the same person was not named; `not-found`.
pub fn import(session: &mut Session, request: PackageImport) -> Result<PackageImported> {
    session.require(Permission::PackageImport)?;
    if let Some(done) = earlier(session, &request)? {
        return Ok(done);
    }
    let held = waiting(session, &request.token)?;
    let Some(Content::Referral { package, .. }) = &held.content else { return Err(DeskError::refused("package-not-open")) };
    // It may have been open on the screen over night.
    if package.expires_at <= session.clock().utc() {
        return Err(PackageError::Expired { at: package.expires_at }.into());
    }
    let form = match &request.client_id {
        Some(_) => None,
        None => {
            session.require(Permission::ClientWrite)?;
            Some(super::content::form_of(&package.client, session.caller().today)?)
        }
    };
    let made = ClientId::from_uuid(session.new_uuid());
    let key = office_key(package)?.to_string();
    let done = session.write(Permission::PackageImport, &request.op_id, "package-imported", |tx, caller| {
        must_be_fresh(tx, package)?;
        let client = match (&request.client_id, &form) {
            (Some(client), _) => {
                client_line::must_be_visible(tx, caller, client)?;
                tx.about(Some(client));
                client.clone()
            }
            (None, Some(form)) => {
                client::add_new(tx, caller, &made, form, &request.op_id, &request.distinct_from)?;
                made.clone()
            }
            (None, None) => return Err(DeskError::Request),
        };
        add(tx, caller, package, &client, &key)?;
        let reply = PackageImported { id: package.package_id.clone(), client_id: client.clone(), saved_at: caller.now };
        Ok(Acted { subject: ("client", client.to_string()), reply })
    })?;
    session.packages.clear();
    Ok(done)
}

/// An act whose answer was lost is answered again, also when the file is no longer open.
fn earlier(session: &mut Session, request: &PackageImport) -> Result<Option<PackageImported>> {
    let me = session.caller().staff_id;
    session.store.read::<_, DeskError>(|tx| match tx.earlier_reply(&request.op_id)? {
        Some((who, action, reply)) if who == me && action == "package-imported" => {
            serde_json::from_str(&reply).map(Some).map_err(|_| DeskError::Request)
        }
        _ => Ok(None),
    })
}

fn add(tx: &mut Tx<'_>, caller: &crate::Caller, package: &ReferralPackage, client: &ClientId, key: &str) -> Result<()> {
    let sent = &package.referral;
    let there = tx.first("SELECT id FROM client WHERE id = $1", params![client], |row| row.get::<String>(0))?;
    there.ok_or(store::StoreError::NotFound { table: "client" })?;
    Ok(tx.insert(
        "incoming_referral",
        package.package_id.as_str(),
        &[
            ("client_id", client.into()),
            ("office", package.from.office.as_str().into()),
            ("office_key", key.into()),
            ("reference", sent.reference.as_str().into()),
            ("token", package.reply.token.as_str().into()),
            ("need", sent.need.code().into()),
            ("urgency", sent.urgency.code().into()),
            ("purpose", sent.release.purpose.as_str().into()),
            ("message", sent.message.as_str().into()),
            ("made_at", Instant::from_utc(package.made_at).into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
        ],
    )?)
}
