//! Opening a file that came: what is it, from whom, about whom. Nothing is written.

use super::{Held, Opened, content, key, now, page::instant, reply};
use crate::{
    DeskError, Result, Session,
    api::{
        package::{PackageOpened, PackageReferral, PackageUnlock},
        referral::HandOver,
    },
    client::similar,
};
use domain::{permission::Permission, time::Day};
use exchange::package::{self as sealed, Content, Meeting, PackageError, PartnerKey, ReferralPackage, With};
use std::{path::Path, sync::Arc};
use store::{Tx, params};
use zeroize::Zeroizing;

/// Reads the file at `path` and opens it.
///
/// # Errors
/// `file-unreadable`, or what [`open`] says.
pub fn choose_file(session: &mut Session, path: &Path) -> Result<PackageOpened> {
    may(session)?;
    let length = std::fs::metadata(path).map_err(|_| DeskError::refused("file-unreadable"))?.len();
    if length > sealed::LARGEST_FILE as u64 {
        return Err(PackageError::TooLarge { limit: sealed::LARGEST_FILE }.into());
    }
    let bytes = std::fs::read(path).map_err(|_| DeskError::refused("file-unreadable"))?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    open(session, &name, &bytes)
}

/// The files themselves, for somebody who wants them in a folder. They leave the store's protection, and that stands in the audit.
///
/// # Errors
/// As [`open`].
pub fn open_files(session: &mut Session, bytes: &[u8]) -> Result<Content> {
    session.require(Permission::PackageImport)?;
    let keys = key::own_keys(session)?;
    let content = sealed::open(bytes, With::Keys(&keys), now(session))?;
    let id = match &content {
        Content::Referral { package, .. } => package.package_id.to_string(),
        Content::Reply(_) => String::new(),
    };
    session.note("package-opened", "incoming_referral", &id)?;
    Ok(content)
}

/// Whoever takes packages in, and whoever writes down answers.
fn may(session: &Session) -> Result<()> {
    session.require(Permission::PackageImport).or_else(|denied| session.require(Permission::ReferralWrite).map_err(|_| denied))
}

/// Opens a package or an answer with the office's keys and keeps it for the commands that follow. One with a passphrase waits for it.
///
/// # Errors
/// [`DeskError::Permission`]; the codes of [`PackageError`]; `package-replayed` for what came in before; `package-other-recipient` for a
/// package that somebody else was meant to open; the codes of [`super::record`] for an answer that belongs nowhere.
pub fn open(session: &mut Session, file_name: &str, bytes: &[u8]) -> Result<PackageOpened> {
    may(session)?;
    let keys = key::own_keys(session)?;
    let content = match sealed::open(bytes, With::Keys(&keys), now(session)) {
        Ok(content) => Some(content),
        Err(PackageError::NeedsPassphrase) => None,
        Err(error) => return Err(error.into()),
    };
    let opened = Opened {
        token: session.new_uuid().to_string(),
        file_name: file_name.to_owned(),
        sealed: Zeroizing::new(if content.is_none() { bytes.to_vec() } else { Vec::new() }),
        content,
    };
    show(session, opened)
}

/// Opens the file that waits for its passphrase.
///
/// # Errors
/// `package-wrong-passphrase`, `package-not-open`, and as [`open`].
pub fn unlock(session: &mut Session, request: PackageUnlock) -> Result<PackageOpened> {
    may(session)?;
    let passphrase = Zeroizing::new(request.passphrase);
    let held = session.packages.get(&request.token)?;
    let content = sealed::open(&held.sealed, With::Passphrase(&passphrase), now(session)).map_err(|error| match error {
        PackageError::WrongPassphrase => DeskError::field("passphrase", "package-wrong-passphrase"),
        other => other.into(),
    })?;
    let opened = Opened {
        token: held.token.clone(),
        file_name: held.file_name.clone(),
        sealed: Zeroizing::new(Vec::new()),
        content: Some(content),
    };
    show(session, opened)
}

/// What is refused is not kept: a later command could not tell it from what may come in.
fn show(session: &mut Session, opened: Opened) -> Result<PackageOpened> {
    let held: Held = session.packages.clone();
    held.clear();
    let mut reply = PackageOpened {
        token: opened.token.clone(),
        file_name: opened.file_name.clone(),
        needs_passphrase: opened.content.is_none(),
        referral: None,
        reply: None,
    };
    match &opened.content {
        None => {}
        Some(Content::Referral { package, .. }) => {
            session.require(Permission::PackageImport)?;
            reply.referral = Some(referral(session, package)?);
        }
        Some(Content::Reply(answer)) => {
            session.require(Permission::ReferralWrite)?;
            reply.reply = Some(reply::preview(session, answer)?);
        }
    }
    held.put(opened);
    Ok(reply)
}

fn referral(session: &mut Session, package: &ReferralPackage) -> Result<PackageReferral> {
    let (similar, nameless) = session.read(Permission::PackageImport, |tx, caller| {
        must_be_fresh(tx, package)?;
        // Where no name came there is nobody to compare with.
        if package.client.name.is_none() {
            return Ok((Vec::new(), true));
        }
        let form = content::form_of(&package.client, caller.today)?;
        Ok((similar::like_form(tx, caller, &form)?, false))
    })?;
    let sent = &package.referral;
    Ok(PackageReferral {
        office: package.from.office.clone(),
        digits: office_key(package)?.fingerprint(),
        reference: sent.reference.clone(),
        need: sent.need,
        urgency: sent.urgency,
        message: sent.message.clone(),
        appointment: sent.appointment.as_ref().map(hand_over),
        purpose: sent.release.purpose.clone(),
        released_until: Day(sent.release.valid_until),
        made_at: instant(package.made_at),
        expires_at: instant(package.expires_at),
        fields: content::fields_of(&package.client),
        nameless,
        similar,
    })
}

/// The key to which an answer would be sealed.
pub(super) fn office_key(package: &ReferralPackage) -> Result<PartnerKey> {
    let broken = PackageError::Broken { part: sealed::REFERRAL_JSON };
    PartnerKey::parse(&package.from.key).map_err(|_| broken.into())
}

/// A package comes in once, and only where it was sent: one that somebody opened and sealed anew for another office names the first.
pub(super) fn must_be_fresh(tx: &mut Tx<'_>, package: &ReferralPackage) -> Result<()> {
    let id = &package.package_id;
    if tx.value::<i64>("SELECT count(*) FROM incoming_referral WHERE id = $1", params![id])? > 0 {
        return Err(DeskError::refused("package-replayed"));
    }
    if tx.value::<i64>("SELECT count(*) FROM referral_package WHERE id = $1", params![id])? > 0 {
        return Err(DeskError::refused("package-own"));
    }
    if let Some(to) = &package.to.key
        && tx.value::<i64>("SELECT count(*) FROM office_key WHERE recipient = $1", params![to.as_str()])? == 0
    {
        return Err(DeskError::refused("package-other-recipient"));
    }
    Ok(())
}

pub(super) fn hand_over(meeting: &Meeting) -> HandOver {
    HandOver { day: Day(meeting.day), minute: meeting.minute(), place: meeting.place.clone() }
}

/// The package that waits under this token.
pub(super) fn waiting(session: &Session, token: &str) -> Result<Arc<Opened>> {
    session.packages.get(token)
}
