//! The office's own key and those of partners.

use crate::{
    Acted, DeskError, Result, Session,
    api::{
        client::Done,
        package::{KeyChecked, PackageKey, PackageKeyMake, PartnerKeyCheck, PartnerKeyRow, PartnerKeySave},
        session::Nothing,
    },
    staff,
};
use domain::{
    id::{OpId, ServiceId},
    permission::Permission,
};
use exchange::package::{OwnKey, PartnerKey};
use store::{StoreError, Tx, params};

/// The office's key. The first time that somebody asks for it, it is made.
///
/// # Errors
/// [`DeskError::Permission`], and what the store says.
pub fn own_key(session: &mut Session, _: Nothing) -> Result<PackageKey> {
    if let Some(key) = shown(session)? {
        return Ok(key);
    }
    make(session, &OpId::from_uuid(session.new_uuid()), true)?;
    shown(session)?.ok_or(DeskError::Store(StoreError::NotFound { table: "office_key" }))
}

/// Makes a new key, which partners are given from then on. What was sealed to the older ones can still be opened.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn make_key(session: &mut Session, request: PackageKeyMake) -> Result<PackageKey> {
    session.require(Permission::OfficeWrite)?;
    make(session, &request.op_id, false)?;
    shown(session)?.ok_or(DeskError::Store(StoreError::NotFound { table: "office_key" }))
}

fn shown(session: &mut Session) -> Result<Option<PackageKey>> {
    session.read(Permission::ServiceRead, |tx, caller| {
        let found = tx.first(
            "SELECT k.recipient, k.at, s.name FROM office_key k JOIN staff s ON s.id = k.staff_id ORDER BY k.at DESC, k.id DESC LIMIT 1",
            params![],
            |row| Ok((row.get::<String>(0)?, row.get(1)?, row.get::<String>(2)?)),
        )?;
        let Some((recipient, made_at, by)) = found else { return Ok(None) };
        let keys = tx.value::<u32>("SELECT count(*) FROM office_key", params![])?;
        let under_way = tx.value("SELECT count(*) FROM referral_package WHERE expires_at > $1", params![caller.now])?;
        Ok(Some(PackageKey { digits: digits(&recipient)?, recipient, made_at, by, earlier: keys.saturating_sub(1), under_way }))
    })
}

/// Two people who ask for the first key at the same moment get the same one.
fn make(session: &mut Session, op_id: &OpId, first_only: bool) -> Result<()> {
    let key = OwnKey::generate();
    let id = session.new_uuid().to_string();
    let sealed = session.store.seal_secret(&place(&id), key.secret().as_bytes())?;
    let recipient = key.public().to_string();
    session.act(op_id, "package-key-made", |tx, caller| {
        let there =
            tx.first("SELECT id FROM office_key ORDER BY at DESC, id DESC LIMIT 1", params![], |row| row.get::<String>(0))?;
        if let (true, Some(there)) = (first_only, there) {
            return Ok(Acted { subject: ("office_key", there), reply: () });
        }
        tx.insert(
            "office_key",
            &id,
            &[
                ("recipient", recipient.as_str().into()),
                ("sealed", sealed.as_str().into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        Ok(Acted { subject: ("office_key", id.clone()), reply: () })
    })
}

fn place(id: &str) -> String {
    format!("office_key/{id}")
}

/// Every key that the office has or had, the newest first.
pub(super) fn own_keys(session: &mut Session) -> Result<Vec<OwnKey>> {
    let sealed = session.store.read::<_, DeskError>(|tx| {
        Ok(tx.all("SELECT id, sealed FROM office_key ORDER BY at DESC, id DESC", params![], |row| {
            Ok((row.get::<String>(0)?, row.get::<String>(1)?))
        })?)
    })?;
    let damaged = || DeskError::Store(StoreError::Damaged { part: "secret" });
    let open = |(id, sealed): (String, String)| {
        let secret = session.store.open_secret(&place(&id), &sealed)?;
        let text = std::str::from_utf8(&secret).map_err(|_| damaged())?;
        OwnKey::parse(text).map_err(|_| damaged())
    };
    sealed.into_iter().map(open).collect()
}

fn digits(recipient: &str) -> Result<String> {
    Ok(PartnerKey::parse(recipient)?.fingerprint())
}

/// Every organisation of the directory with its key, those that have one first.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn partner_keys(session: &mut Session, _: Nothing) -> Result<Vec<PartnerKeyRow>> {
    session.read(Permission::ServiceRead, |tx, _| {
        let rows = tx.all(
            "SELECT o.id, o.name, k.version, k.recipient, k.checked_on, k.checked_with, c.name
             FROM directory_organization o LEFT JOIN partner_key k ON k.organization_id = o.id LEFT JOIN staff c ON c.id = k.checked_by
             ORDER BY CASE WHEN k.id IS NULL THEN 1 ELSE 0 END, o.name, o.id",
            params![],
            |row| {
                let checked = match (row.get(4)?, row.get::<Option<String>>(6)?) {
                    (Some(on), Some(by)) => Some(KeyChecked { on, with: row.get(5)?, by }),
                    _ => None,
                };
                Ok(PartnerKeyRow {
                    organization_id: row.get(0)?,
                    organisation: row.get(1)?,
                    version: row.get::<Option<i64>>(2)?.unwrap_or_default(),
                    recipient: row.get(3)?,
                    digits: None,
                    checked,
                })
            },
        )?;
        let with_digits = |row: PartnerKeyRow| {
            Ok(PartnerKeyRow { digits: row.recipient.as_deref().map(digits).transpose()?, ..row })
        };
        rows.into_iter().map(with_digits).collect()
    })
}

/// Enters the key that a partner has sent, changes it or takes it out. A key that is not the one before has to be checked anew.
///
/// # Errors
/// `package-key` for what is no key; `package-own-key` for the office's own, which partners send back by mistake; a version conflict.
pub fn save_partner_key(session: &mut Session, request: PartnerKeySave) -> Result<Done> {
    session.require(Permission::ServiceWrite)?;
    let recipient = match request.recipient.trim() {
        "" => None,
        text => Some(PartnerKey::parse(text).map_err(|_| DeskError::field("recipient", "package-key"))?.to_string()),
    };
    let id = session.new_uuid().to_string();
    session.write(Permission::ServiceWrite, &request.op_id, "partner-key-saved", |tx, caller| {
        organisation(tx, &request.organization_id)?;
        if let Some(recipient) = &recipient
            && tx.value::<i64>("SELECT count(*) FROM office_key WHERE recipient = $1", params![recipient.as_str()])? > 0
        {
            return Err(DeskError::field("recipient", "package-own-key"));
        }
        let there = key_of(tx, &request.organization_id)?;
        let (id, version) = match (there, &recipient) {
            (None, None) => (id.clone(), 0),
            (None, Some(recipient)) => {
                if request.version != 0 {
                    return Err(conflict(&id));
                }
                tx.insert(
                    "partner_key",
                    &id,
                    &[
                        ("organization_id", request.organization_id.as_str().into()),
                        ("recipient", recipient.as_str().into()),
                        ("checked_on", store::Value::Null),
                        ("checked_with", "".into()),
                        ("checked_by", store::Value::Null),
                        ("staff_id", (&caller.staff_id).into()),
                        ("at", caller.now.into()),
                    ],
                )?;
                (id.clone(), 1)
            }
            (Some(there), _) if there.version != request.version => return Err(conflict(&there.id)),
            (Some(there), None) => {
                tx.remove("partner_key", &there.id, KEPT)?;
                (there.id, 0)
            }
            (Some(there), Some(recipient)) if there.recipient == *recipient => (there.id, there.version),
            (Some(there), Some(recipient)) => {
                let columns = [
                    ("recipient", recipient.as_str().into()),
                    ("checked_on", store::Value::Null),
                    ("checked_with", "".into()),
                    ("checked_by", store::Value::Null),
                    ("staff_id", (&caller.staff_id).into()),
                    ("at", caller.now.into()),
                ];
                let version = tx.update("partner_key", &there.id, there.version, &columns)?;
                (there.id, version)
            }
        };
        let reply = Done { id: id.clone(), version, saved_at: caller.now };
        Ok(Acted { subject: ("partner_key", id), reply })
    })
}

const KEPT: &[&str] = &["organization_id", "recipient", "checked_on", "checked_with", "checked_by", "staff_id", "at"];

/// Writes down that somebody at the partner's has read the digits of the key.
///
/// # Errors
/// `package-digits` where they are others; `field-required` without a name; `not-found`; a version conflict.
pub fn check_partner_key(session: &mut Session, request: PartnerKeyCheck) -> Result<Done> {
    session.require(Permission::ServiceWrite)?;
    let with = staff::required("with", &request.with, 200)?;
    let said: String = request.digits.chars().filter(char::is_ascii_digit).collect();
    session.write(Permission::ServiceWrite, &request.op_id, "partner-key-checked", |tx, caller| {
        let there = key_of(tx, &request.organization_id)?.ok_or(StoreError::NotFound { table: "partner_key" })?;
        if there.version != request.version {
            return Err(conflict(&there.id));
        }
        if digits(&there.recipient)?.replace(' ', "") != said {
            return Err(DeskError::field("digits", "package-digits"));
        }
        let version = tx.update(
            "partner_key",
            &there.id,
            there.version,
            &[
                ("checked_on", caller.today.into()),
                ("checked_with", with.as_str().into()),
                ("checked_by", (&caller.staff_id).into()),
            ],
        )?;
        let reply = Done { id: there.id.clone(), version, saved_at: caller.now };
        Ok(Acted { subject: ("partner_key", there.id), reply })
    })
}

fn conflict(id: &str) -> DeskError {
    StoreError::Conflict { table: "partner_key", id: id.to_owned() }.into()
}

fn organisation(tx: &mut Tx<'_>, id: &str) -> Result<()> {
    let found = tx.first("SELECT id FROM directory_organization WHERE id = $1", params![id], |row| row.get::<String>(0))?;
    found.map(|_| ()).ok_or(DeskError::Store(StoreError::NotFound { table: "directory_organization" }))
}

struct There {
    id: String,
    version: i64,
    recipient: String,
}

fn key_of(tx: &mut Tx<'_>, organisation: &str) -> Result<Option<There>> {
    Ok(tx.first("SELECT id, version, recipient FROM partner_key WHERE organization_id = $1", params![organisation], |row| {
        Ok(There { id: row.get(0)?, version: row.get(1)?, recipient: row.get(2)? })
    })?)
}

/// The key to which a package for this service is sealed.
///
/// # Errors
/// `package-no-partner-key`, `package-key-unchecked`.
pub(super) fn of_service(tx: &mut Tx<'_>, service: &ServiceId) -> Result<PartnerKey> {
    let found = tx.first(
        "SELECT k.recipient, k.checked_on FROM service s JOIN partner_key k ON k.organization_id = s.organization_id WHERE s.id = $1",
        params![service],
        |row| Ok((row.get::<String>(0)?, row.get::<Option<String>>(1)?)),
    )?;
    let (recipient, checked) = found.ok_or(DeskError::refused("package-no-partner-key"))?;
    // An unchecked key may be anybody's who could write a mail in the partner's name.
    checked.ok_or(DeskError::refused("package-key-unchecked"))?;
    Ok(PartnerKey::parse(&recipient)?)
}
