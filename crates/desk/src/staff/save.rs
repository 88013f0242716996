//! Adding and changing a person.

use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, office::StaffSave},
    staff,
};
use domain::{id::StaffId, office::Role, permission::Permission};
use store::{StoreError, Value};
use zeroize::Zeroizing;

/// Adds a person or changes one. Who is no longer active loses their key with the same act.
///
/// # Errors
/// Field errors; `login-taken`; `last-administrator` for the last one who can let others in.
pub fn save(session: &mut Session, request: StaffSave) -> Result<Done> {
    let passphrase = request.passphrase.clone().map(Zeroizing::new).filter(|text| !text.is_empty());
    match &passphrase {
        Some(passphrase) => staff::check_new_passphrase("passphrase", passphrase)?,
        None if request.id.is_none() => return Err(DeskError::field("passphrase", "field-required")),
        None => {}
    }
    let login = staff::login("login", &request.login)?;
    let (id, active) = (request.id.clone(), request.active);
    let before = id.as_ref().map(|id| login_of(session, id)).transpose()?;
    // The wrap is bound to the login, so a new login needs the passphrase typed again.
    if before.as_ref().is_some_and(|before| *before != login) && passphrase.is_none() {
        return Err(DeskError::field("passphrase", "passphrase-for-login"));
    }
    let done = save_without_key(session, request)?;
    let id = StaffId::parse(&done.id).ok_or(DeskError::Request)?;
    if !active {
        session.store.dismiss(&id)?;
    } else if let Some(passphrase) = passphrase {
        session.store.admit(&id, &login, &passphrase)?;
    }
    Ok(done)
}

/// The record of a person alone. Without a key they cannot sign in.
pub(crate) fn save_without_key(session: &mut Session, request: StaffSave) -> Result<Done> {
    session.require(Permission::StaffWrite)?;
    let login = staff::login("login", &request.login)?;
    let name = staff::required("name", &request.name, 200)?;
    if request.roles.is_empty() {
        return Err(DeskError::field("roles", "field-required"));
    }
    for (index, tag) in request.languages.iter().enumerate() {
        session.catalogue.language(tag).map_err(|_| DeskError::field(format!("languages.{index}"), "language-unknown"))?;
    }
    let roles = serde_json::to_string(&request.roles).map_err(|_| DeskError::Request)?;
    let languages = serde_json::to_string(&request.languages).map_err(|_| DeskError::Request)?;
    let made = StaffId::from_uuid(session.new_uuid());
    session.write(Permission::StaffWrite, &request.op_id, "staff-saved", |tx, caller| {
        let columns: [(&'static str, Value); 6] = [
            ("login", login.as_str().into()),
            ("name", name.as_str().into()),
            ("roles", roles.as_str().into()),
            ("languages", languages.as_str().into()),
            ("active", request.active.into()),
            ("takes_appointments", request.takes_appointments.into()),
        ];
        let taken = |error| match error {
            StoreError::Taken { what: "staff" } => DeskError::field("login", "login-taken"),
            other => other.into(),
        };
        let (id, version) = match &request.id {
            Some(id) => (id.clone(), tx.update("staff", id.as_str(), request.version, &columns).map_err(taken)?),
            None => {
                let mut columns = columns.to_vec();
                columns.push(("created_at", caller.now.into()));
                tx.insert("staff", made.as_str(), &columns).map_err(taken)?;
                crate::appointment::add_of_staff(tx, &made)?;
                (made.clone(), 1)
            }
        };
        let administrators = tx.all("SELECT roles FROM staff WHERE active = 1", &[], |row| row.list::<Role>(0))?;
        if !administrators.iter().any(|roles| roles.contains(&Role::Administrator)) {
            return Err(DeskError::refused("last-administrator"));
        }
        Ok(Acted { subject: ("staff", id.to_string()), reply: Done { id: id.to_string(), version, saved_at: caller.now } })
    })
}

fn login_of(session: &mut Session, id: &StaffId) -> Result<String> {
    session.read(Permission::StaffWrite, |tx, _| {
        tx.first("SELECT login FROM staff WHERE id = $1", store::params![id], |row| row.get(0))?
            .ok_or(StoreError::NotFound { table: "staff" }.into())
    })
}
