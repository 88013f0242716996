//! The form of a client, read from the store.

use super::{
    address,
    view::{BIRTH, read_birth},
};
use crate::{
    Caller, DeskError, Result,
    api::client::{
        AddressForm, ClientForm, ContactMeansForm, DocumentForm, FormerAddressForm, LanguageForm, NameForm, RepresentativeForm,
        ResidenceForm,
    },
};
use domain::{
    client::{
        AddressKind, ContactMeansKind, DocumentKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource, RepresentativeKind,
    },
    id::{ClientId, StaffId},
    time::Instant,
};
use store::{StoreError, Tx, params};

/// A client's row and its parts.
#[derive(Debug)]
pub(super) struct Stored {
    pub version: i64,
    pub restricted: bool,
    pub external_id: Option<String>,
    pub created_at: Instant,
    pub created_by: StaffId,
    pub import_batch: Option<String>,
    pub form: ClientForm,
}

/// The form alone, for what hands parts of it on.
pub(crate) fn form_of(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId) -> Result<ClientForm> {
    Ok(load(tx, caller, id)?.form)
}

/// What is blocked is left out for whoever may not see it.
///
/// # Errors
/// `not-found`.
pub(super) fn load(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId) -> Result<Stored> {
    let sql = format!(
        "SELECT version, external_id, created_at, created_by, import_batch, gender, nationalities, letter_language, residence_title, residence_as_printed, residence_until, residence_unlimited,
                remark, {BIRTH}, restricted FROM client WHERE id = $1"
    );
    let mut stored = tx
        .first(&sql, params![id], |row| {
            Ok(Stored {
                version: row.get(0)?,
                restricted: row.get(20)?,
                external_id: row.get(1)?,
                created_at: row.get(2)?,
                created_by: row.get(3)?,
                import_batch: row.get(4)?,
                form: ClientForm {
                    names: Vec::new(),
                    birth_date: read_birth(row, 13)?,
                    gender: row.code(5, Gender::from_code)?,
                    nationalities: row.list(6)?,
                    languages: Vec::new(),
                    letter_language: row.get(7)?,
                    contact_means: Vec::new(),
                    address: AddressForm::unknown(),
                    former_addresses: Vec::new(),
                    documents: Vec::new(),
                    representatives: Vec::new(),
                    residence: ResidenceForm {
                        title: row.get(8)?,
                        as_printed: row.get(9)?,
                        until: row.get(10)?,
                        unlimited: row.get(11)?,
                    },
                    remark: row.get(12)?,
                },
            })
        })?
        .ok_or(DeskError::Store(StoreError::NotFound { table: "client" }))?;
    stored.form.names = names(tx, "client_name", id)?;
    if caller.sees_restricted {
        stored.form.names.extend(names(tx, "client_blocked_name", id)?);
    }
    stored.form.languages = tx.all(
        "SELECT tag, level, needs_interpreter FROM client_language WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(LanguageForm { tag: row.get(0)?, level: row.code(1, LanguageLevel::from_code)?, needs_interpreter: row.get(2)? })
        },
    )?;
    stored.form.contact_means = tx.all(
        "SELECT kind, value, remark, safety, leave_message, hours, language FROM contact_means WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(ContactMeansForm {
                kind: row.code(0, ContactMeansKind::from_code)?,
                value: row.get(1)?,
                remark: row.get(2)?,
                safety: row.code(3, MeansSafety::from_code)?,
                leave_message: row.get(4)?,
                hours: row.get(5)?,
                language: row.get(6)?,
            })
        },
    )?;
    stored.form.address = address::of(tx, caller, id)?;
    stored.form.former_addresses = former_addresses(tx, caller, id)?;
    stored.form.documents = documents(tx, id)?;
    stored.form.representatives = representatives(tx, id)?;
    Ok(stored)
}

fn names(tx: &mut Tx<'_>, table: &'static str, id: &ClientId) -> Result<Vec<NameForm>> {
    let blocked = table == "client_blocked_name";
    let preferred = if blocked { "0" } else { "preferred" };
    let sql = format!("SELECT id, kind, family, given, source, {preferred} FROM {table} WHERE client_id = $1 ORDER BY ord, id");
    Ok(tx.all(&sql, params![id], |row| {
        Ok(NameForm {
            id: Some(row.get(0)?),
            kind: row.code(1, NameKind::from_code)?,
            family: row.get(2)?,
            given: row.get(3)?,
            source: row.code(4, NameSource::from_code)?,
            preferred: row.get(5)?,
            blocked,
        })
    })?)
}

fn former_addresses(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId) -> Result<Vec<FormerAddressForm>> {
    Ok(tx.all(
        "SELECT id, kind, street, postcode, place, remark, since, until, blocked FROM client_address
         WHERE client_id = $1 AND today = 0 AND blocked <= $2
         ORDER BY CASE WHEN until IS NULL THEN 1 ELSE 0 END, until DESC, ord, id",
        params![id, caller.sees_restricted],
        |row| {
            Ok(FormerAddressForm {
                id: Some(row.get(0)?),
                kind: row.code(1, AddressKind::from_code)?,
                street: row.get(2)?,
                postcode: row.get(3)?,
                place: row.get(4)?,
                remark: row.get(5)?,
                since: row.get(6)?,
                until: row.get(7)?,
                blocked: row.get(8)?,
            })
        },
    )?)
}

fn documents(tx: &mut Tx<'_>, id: &ClientId) -> Result<Vec<DocumentForm>> {
    Ok(tx.all(
        "SELECT id, kind, number, issuer, valid_from, valid_until, remark FROM client_document WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(DocumentForm {
                id: Some(row.get(0)?),
                kind: row.code(1, DocumentKind::from_code)?,
                number: row.get(2)?,
                issuer: row.get(3)?,
                valid_from: row.get(4)?,
                valid_until: row.get(5)?,
                remark: row.get(6)?,
            })
        },
    )?)
}

fn representatives(tx: &mut Tx<'_>, id: &ClientId) -> Result<Vec<RepresentativeForm>> {
    Ok(tx.all(
        "SELECT id, kind, name, reach, scopes, valid_from, valid_until, remark FROM client_representative
         WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(RepresentativeForm {
                id: Some(row.get(0)?),
                kind: row.code(1, RepresentativeKind::from_code)?,
                name: row.get(2)?,
                reach: row.get(3)?,
                scopes: row.list(4)?,
                valid_from: row.get(5)?,
                valid_until: row.get(6)?,
                remark: row.get(7)?,
            })
        },
    )?)
}
