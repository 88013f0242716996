//! The form of a client, read from the store.

use super::view::{BIRTH, read_birth};
use crate::{
    DeskError, Result,
    api::client::{AddressForm, ClientForm, ContactMeansForm, LanguageForm, NameForm, ResidenceForm},
};
use domain::{
    client::{ContactMeansKind, Gender, LanguageLevel, NameKind, NameSource},
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

/// # Errors
/// `not-found`.
pub(super) fn load(tx: &mut Tx<'_>, id: &ClientId) -> Result<Stored> {
    let sql = format!(
        "SELECT version, external_id, created_at, created_by, import_batch, gender, nationalities, letter_language,
                street, postcode, place, address_remark, residence_title, residence_as_printed, residence_until, residence_unlimited,
                remark, {BIRTH}, restricted FROM client WHERE id = $1"
    );
    let mut stored = tx
        .first(&sql, params![id], |row| {
            Ok(Stored {
                version: row.get(0)?,
                restricted: row.get(24)?,
                external_id: row.get(1)?,
                created_at: row.get(2)?,
                created_by: row.get(3)?,
                import_batch: row.get(4)?,
                form: ClientForm {
                    names: Vec::new(),
                    birth_date: read_birth(row, 17)?,
                    gender: row.code(5, Gender::from_code)?,
                    nationalities: row.list(6)?,
                    languages: Vec::new(),
                    letter_language: row.get(7)?,
                    contact_means: Vec::new(),
                    address: AddressForm {
                        street: row.get(8)?,
                        postcode: row.get(9)?,
                        place: row.get(10)?,
                        remark: row.get(11)?,
                    },
                    residence: ResidenceForm {
                        title: row.get(12)?,
                        as_printed: row.get(13)?,
                        until: row.get(14)?,
                        unlimited: row.get(15)?,
                    },
                    remark: row.get(16)?,
                },
            })
        })?
        .ok_or(DeskError::Store(StoreError::NotFound { table: "client" }))?;
    stored.form.names = tx.all(
        "SELECT id, kind, family, given, source, preferred FROM client_name WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(NameForm {
                id: Some(row.get(0)?),
                kind: row.code(1, NameKind::from_code)?,
                family: row.get(2)?,
                given: row.get(3)?,
                source: row.code(4, NameSource::from_code)?,
                preferred: row.get(5)?,
            })
        },
    )?;
    stored.form.languages = tx.all(
        "SELECT tag, level, needs_interpreter FROM client_language WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(LanguageForm { tag: row.get(0)?, level: row.code(1, LanguageLevel::from_code)?, needs_interpreter: row.get(2)? })
        },
    )?;
    stored.form.contact_means = tx.all(
        "SELECT kind, value, remark, safe FROM contact_means WHERE client_id = $1 ORDER BY ord, id",
        params![id],
        |row| {
            Ok(ContactMeansForm {
                kind: row.code(0, ContactMeansKind::from_code)?,
                value: row.get(1)?,
                remark: row.get(2)?,
                safe: row.get(3)?,
            })
        },
    )?;
    Ok(stored)
}
