//! Sealing a referral to its partner.

use super::{Written, key, now, page};
use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::package::{PackageLock, PackageSeal, PackageSealed},
    client::{form_of, note_reading},
    client_line,
    paper::office_name,
    referral::{Load, Now, disclose, permitted, state_of},
};
use domain::{
    id::{ClientId, PackageId, ReferralId, ReleaseId},
    permission::Permission,
    referral::{DataKind, ReferralField, ReferralLevel, reference},
    time::{Day, Instant},
};
use exchange::package::{self as sealed, From, Lock, Meeting, PartnerKey, ReferralPackage, Release, ReplyTemplate, Sent, To};
use l10n::message;
use std::path::Path;
use store::{StoreError, Tx, params};

/// The longest that a package may lie about, in days.
const MOST_DAYS: u32 = 90;

/// The name that is proposed for the file: the short code, nobody's name.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn file_name(session: &Session, id: &ReferralId) -> Result<String> {
    session.require(Permission::ReferralWrite)?;
    let screen = super::screen_language(session);
    let name = session.catalogue.plain(&screen, &message::package_file(reference(id).as_str()));
    Ok(format!("{}.age", crate::paper::file_name(&name)))
}

/// Seals a referral that was sent and writes the file to `path`. What leaves is asked of its release again at this moment, stands in
/// the ledger field by field, and in the history of the referral. The file gets its name only when all that is written down.
///
/// # Errors
/// `package-slip` for a referral without data, `referral-not-waiting` for one that is not sent or has ended; the codes of
/// [`domain::release::Gap`]; `package-no-partner-key`, `package-key-unchecked`; `package-days`; a version conflict; what the disk says.
pub fn seal_to(session: &mut Session, request: &PackageSeal, path: &Path) -> Result<PackageSealed> {
    session.require(Permission::ReferralWrite)?;
    session.require(Permission::ClientRead)?;
    if !(1..=MOST_DAYS).contains(&request.days) {
        let args = vec![("limit", ArgValue::Number(i64::from(MOST_DAYS)))];
        return Err(DeskError::Field { field: "days".to_owned(), code: "package-days", args });
    }
    let own = key::own_key(session, crate::api::session::Nothing {})?;
    let made_at = now(session);
    let expires_at = made_at + chrono::Days::new(u64::from(request.days));
    let package_id = PackageId::from_uuid(session.new_uuid());
    let token = sealed::token()?;
    let passphrase = match request.lock {
        PackageLock::Key => None,
        PackageLock::Passphrase => Some(sealed::passphrase()?),
    };
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let (package, pages, lock_key, restricted, client) = session.read(Permission::ReferralWrite, |tx, caller| {
        let carried = Carried::of(tx, caller, request)?;
        let form = form_of(tx, caller, &carried.client)?;
        let lock_key = match request.lock {
            PackageLock::Key => Some(key::of_service(tx, &carried.now.service)?),
            PackageLock::Passphrase => None,
        };
        let (organisation, service) = tx
            .first("SELECT organisation, name FROM service WHERE id = $1", params![&carried.now.service], |row| {
                Ok((row.get::<String>(0)?, row.get::<String>(1)?))
            })?
            .ok_or(StoreError::NotFound { table: "service" })?;
        let has_message = carried.fields.contains(&ReferralField::Message);
        let package = ReferralPackage {
            format: ReferralPackage::FORMAT.to_owned(),
            version: sealed::VERSION,
            package_id: package_id.clone(),
            made_at,
            expires_at,
            from: From { office: office_name(tx)?, key: own.recipient.clone() },
            to: To { organisation, service, key: lock_key.as_ref().map(ToString::to_string) },
            referral: Sent {
                reference: reference(&request.id),
                need: carried.now.need,
                urgency: carried.urgency,
                level: carried.now.level,
                sent_on: carried.now.sent_on.unwrap_or(caller.today).0,
                message: if has_message { carried.now.message.clone() } else { String::new() },
                appointment: carried.meeting.clone(),
                release: carried.release_text.clone(),
            },
            reply: ReplyTemplate { token: token.clone() },
            client: super::content::client_of(&form, &carried.fields),
        };
        let pages = page::pages(&catalogue, &package, caller)?;
        let restricted = tx.value::<i64>("SELECT restricted FROM client WHERE id = $1", params![&carried.client])? > 0;
        Ok((package, pages, lock_key, restricted, carried.client))
    })?;
    note_reading(session, restricted, &client)?;
    let lock = match (&lock_key, &passphrase) {
        (Some(key), _) => Lock::Key(key),
        (None, Some(passphrase)) => Lock::Passphrase(passphrase),
        (None, None) => return Err(DeskError::Request),
    };
    let bytes = sealed::seal(&package, &pages.readme, &pages.referral, &pages.form, lock)?;
    let written = Written::beside(path, &bytes)?;
    let fields = record(session, request, &package, &token, lock_key.as_ref())?;
    written.keep(path)?;
    Ok(PackageSealed {
        package_id,
        path: path.display().to_string(),
        passphrase: passphrase.map(|text| text.to_string()),
        expires_at: Instant::from_utc(expires_at),
        fields,
    })
}

/// Writes down what left. Everything is asked once more: between reading and this, a release may have been withdrawn.
fn record(
    session: &mut Session,
    request: &PackageSeal,
    package: &ReferralPackage,
    token: &str,
    lock_key: Option<&PartnerKey>,
) -> Result<Vec<ReferralField>> {
    session.write(Permission::ReferralWrite, &request.op_id, "package-sealed", |tx, caller| {
        let carried = Carried::of(tx, caller, request)?;
        let form = form_of(tx, caller, &carried.client)?;
        // Somebody changed the record in this very moment: what was sealed is not what stands there.
        if super::content::client_of(&form, &carried.fields) != package.client {
            return Err(StoreError::Conflict { table: "referral", id: request.id.to_string() }.into());
        }
        tx.about(Some(&carried.client));
        tx.insert(
            "referral_package",
            package.package_id.as_str(),
            &[
                ("referral_id", (&request.id).into()),
                ("recipient", lock_key.map(|key| store::Value::from(key.to_string())).into()),
                ("token_digest", sealed::token_digest(token).into()),
                ("expires_at", Instant::from_utc(package.expires_at).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        disclose(tx, caller, &carried.client, &request.id, &carried.now.service, (&carried.release, &carried.fields))?;
        Ok(Acted { subject: ("referral", request.id.to_string()), reply: carried.fields })
    })
}

/// What a referral carries at this moment, and what it rests on.
struct Carried {
    now: Now,
    client: ClientId,
    urgency: domain::need::Urgency,
    meeting: Option<Meeting>,
    release: ReleaseId,
    release_text: Release,
    fields: Vec<ReferralField>,
}

impl Carried {
    fn of(tx: &mut Tx<'_>, caller: &Caller, request: &PackageSeal) -> Result<Self> {
        let now = state_of(tx, &request.id)?;
        if let Some(client) = &now.client {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if now.version != request.version {
            return Err(StoreError::Conflict { table: "referral", id: request.id.to_string() }.into());
        }
        let (Some(client), false) = (now.client.clone(), now.level == ReferralLevel::Slip) else {
            return Err(DeskError::refused("package-slip"));
        };
        if !now.state.waits_for_partner() {
            let args = vec![("state", ArgValue::from(now.state.code()))];
            return Err(DeskError::Refused { code: "referral-not-waiting", args });
        }
        let load = Load {
            client: &client,
            case: now.case.as_ref(),
            need: now.need,
            level: now.level,
            fields: Some(&now.fields),
            message: &now.message,
            special: &now.special,
        };
        let (release, fields) = permitted(tx, caller, &load, &now.service)?;
        let release_text = release_text(tx, &release)?;
        let (urgency, meeting) = tx
            .first(
                "SELECT urgency, appointment_day, appointment_minute, appointment_place FROM referral WHERE id = $1",
                params![&request.id],
                |row| {
                    let time = |minute: u32| format!("{:02}:{:02}", minute / 60, minute % 60);
                    let meeting = match row.get::<Option<Day>>(1)? {
                        Some(day) => Some(Meeting { day: day.0, time: row.get::<Option<u32>>(2)?.map(time), place: row.get(3)? }),
                        None => None,
                    };
                    Ok((row.code(0, domain::need::Urgency::from_code)?, meeting))
                },
            )?
            .ok_or(StoreError::NotFound { table: "referral" })?;
        Ok(Self { now, client, urgency, meeting, release, release_text, fields })
    }
}

fn release_text(tx: &mut Tx<'_>, release: &ReleaseId) -> Result<Release> {
    let found = tx.first("SELECT purpose, kinds, given_on, valid_until FROM release WHERE id = $1", params![release], |row| {
        Ok(Release {
            purpose: row.get(0)?,
            kinds: row.list::<DataKind>(1)?,
            given_on: row.get::<Day>(2)?.0,
            valid_until: row.get::<Day>(3)?.0,
        })
    })?;
    Ok(found.ok_or(StoreError::NotFound { table: "release" })?)
}
