//! The address of today. It stands in the client's row, unless it is blocked: then that row says only so, and the address stands in
//! `client_address`, which nothing but these files reads.

use crate::{Caller, Result, api::client::AddressForm};
use domain::{client::AddressKind, id::ClientId};
use store::{Row, StoreError, Tx, Value, params};

/// The columns of the client's row that hold it.
pub(super) const COLUMNS: [&str; 7] =
    ["address_kind", "street", "postcode", "place", "address_remark", "address_since", "address_blocked"];

/// What the client's row says of an address.
pub(super) fn columns(address: &AddressForm) -> [(&'static str, Value); 7] {
    let unknown = AddressForm { blocked: true, ..AddressForm::unknown() };
    let shown = if address.blocked { &unknown } else { address };
    [
        ("address_kind", shown.kind.code().into()),
        ("street", shown.street.as_str().into()),
        ("postcode", shown.postcode.as_str().into()),
        ("place", shown.place.as_str().into()),
        ("address_remark", shown.remark.as_str().into()),
        ("address_since", shown.since.into()),
        ("address_blocked", shown.blocked.into()),
    ]
}

/// [`COLUMNS`] of a client, read from the column `at` on.
pub(super) fn read(row: &Row, at: usize) -> std::result::Result<AddressForm, StoreError> {
    Ok(AddressForm {
        kind: row.code(at, AddressKind::from_code)?,
        street: row.get(at + 1)?,
        postcode: row.get(at + 2)?,
        place: row.get(at + 3)?,
        remark: row.get(at + 4)?,
        since: row.get(at + 5)?,
        blocked: row.get(at + 6)?,
    })
}

/// The address of today as the caller may see it: of a blocked one whoever may not see it learns that it is blocked.
pub(super) fn of(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<AddressForm> {
    let sql = format!("SELECT {} FROM client WHERE id = $1", COLUMNS.join(", "));
    let shown = tx.first(&sql, params![client], |row| read(row, 0))?.ok_or(StoreError::NotFound { table: "client" })?;
    if shown.blocked && caller.sees_restricted {
        return Ok(blocked(tx, client)?.map_or(shown, |(_, _, address)| address));
    }
    Ok(shown)
}

/// The blocked address of today with its row's id and version.
pub(super) fn blocked(tx: &mut Tx<'_>, client: &ClientId) -> Result<Option<(String, i64, AddressForm)>> {
    Ok(tx.first(
        "SELECT id, version, kind, street, postcode, place, remark, since, blocked FROM client_address
         WHERE client_id = $1 AND today = 1 ORDER BY id",
        params![client],
        |row| Ok((row.get(0)?, row.get(1)?, read(row, 2)?)),
    )?)
}

/// Whether the client has an address of today that is kept from the caller.
pub(super) fn is_hidden(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<bool> {
    if caller.sees_restricted {
        return Ok(false);
    }
    let hidden = tx.first("SELECT address_blocked FROM client WHERE id = $1", params![client], |row| row.get::<bool>(0))?;
    Ok(hidden.unwrap_or(false))
}

/// The columns of a row of `client_address`.
pub(super) fn row_columns(client: &ClientId, ord: usize, address: &AddressForm) -> Vec<(&'static str, Value)> {
    vec![
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", address.kind.code().into()),
        ("street", address.street.as_str().into()),
        ("postcode", address.postcode.as_str().into()),
        ("place", address.place.as_str().into()),
        ("remark", address.remark.as_str().into()),
        ("since", address.since.into()),
        ("until", Value::Null),
        ("blocked", address.blocked.into()),
        ("today", address.blocked.into()),
    ]
}

/// What the history keeps of a row of `client_address`.
pub(super) const ROW: &[&str] =
    &["client_id", "ord", "kind", "street", "postcode", "place", "remark", "since", "until", "blocked", "today"];

/// Brings the row of a blocked address in step with the form: made, changed, or removed once the address may be shown again.
/// Answers whether anything changed.
pub(super) fn save_blocked(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, address: &AddressForm) -> Result<bool> {
    match (blocked(tx, client)?, address.blocked) {
        (None, false) => Ok(false),
        (None, true) => {
            tx.insert("client_address", &caller.new_uuid().to_string(), &row_columns(client, 0, address))?;
            Ok(true)
        }
        (Some((id, version, _)), true) => {
            Ok(tx.update("client_address", &id, version, &row_columns(client, 0, address))? != version)
        }
        (Some((id, _, _)), false) => {
            tx.remove("client_address", &id, ROW)?;
            Ok(true)
        }
    }
}
