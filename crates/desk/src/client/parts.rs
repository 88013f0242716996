//! The rows of a client that a form has as lists: names, languages, contact means, former addresses, documents, representatives.

use super::{
    address,
    bulk::{language_columns, means_columns, name_columns},
};
use crate::{
    Caller, DeskError, Result,
    api::client::{ClientForm, ContactMeansForm, DocumentForm, FormerAddressForm, NameForm, RepresentativeForm},
};
use domain::id::ClientId;
use store::{Tx, Value, params};

/// The tables of these rows.
pub(crate) const TABLES: &[&str] = &[
    "client_address",
    "client_blocked_name",
    "client_document",
    "client_language",
    "client_name",
    "client_representative",
    "contact_means",
];

/// A table and what its history keeps of a row that is removed.
type Table = (&'static str, &'static [&'static str]);

const NAME: Table = ("client_name", &["client_id", "ord", "kind", "family", "given", "source", "preferred"]);
const BLOCKED_NAME: Table = ("client_blocked_name", &["client_id", "ord", "kind", "family", "given", "source"]);
const LANGUAGE: Table = ("client_language", &["client_id", "ord", "tag", "level", "needs_interpreter"]);
const MEANS: Table =
    ("contact_means", &["client_id", "ord", "kind", "value", "remark", "safety", "leave_message", "hours", "language"]);
const ADDRESS: Table = ("client_address", address::ROW);
const DOCUMENT: Table =
    ("client_document", &["client_id", "ord", "kind", "number", "issuer", "valid_from", "valid_until", "remark"]);
const REPRESENTATIVE: Table =
    ("client_representative", &["client_id", "ord", "kind", "name", "reach", "scopes", "valid_from", "valid_until", "remark"]);

/// Makes the rows what the form says, touching only what differs. Answers whether anything did. What is blocked and kept from the
/// caller stays as it is: their form does not hold it. `address_hidden` says so of the address of today.
///
/// # Errors
/// [`DeskError::Request`] for a row of somebody else; what the store says.
pub(super) fn save(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm, address_hidden: bool) -> Result<bool> {
    let mut changed = names(tx, caller, client, form)?;
    changed |= languages(tx, caller, client, form)?;
    changed |= means(tx, caller, client, form)?;
    if !address_hidden {
        changed |= address::save_blocked(tx, caller, client, &form.address)?;
    }
    let listed = format!("today = 0 AND blocked <= {}", i64::from(caller.sees_restricted));
    changed |= by_id(tx, caller, client, ADDRESS, &listed, &form.former_addresses, |address| &address.id, former_columns)?;
    changed |= by_id(tx, caller, client, DOCUMENT, "1 = 1", &form.documents, |document| &document.id, document_columns)?;
    let representatives = &form.representatives;
    changed |= by_id(tx, caller, client, REPRESENTATIVE, "1 = 1", representatives, |one| &one.id, representative_columns)?;
    Ok(changed)
}

/// The rows of a new client beyond names, languages and contact means. Reads nothing.
pub(super) fn add(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<()> {
    let mut rows: Vec<(&'static str, Vec<(&'static str, Value)>)> = Vec::new();
    let blocked = form.names.iter().filter(|name| name.blocked).enumerate();
    rows.extend(blocked.map(|(ord, name)| (BLOCKED_NAME.0, blocked_name_columns(client, ord, name))));
    if form.address.blocked {
        rows.push((ADDRESS.0, address::row_columns(client, 0, &form.address)));
    }
    let former = form.former_addresses.iter().enumerate();
    rows.extend(former.map(|(ord, address)| (ADDRESS.0, former_columns(client, ord, address))));
    let documents = form.documents.iter().enumerate();
    rows.extend(documents.map(|(ord, document)| (DOCUMENT.0, document_columns(client, ord, document))));
    let representatives = form.representatives.iter().enumerate();
    rows.extend(representatives.map(|(ord, one)| (REPRESENTATIVE.0, representative_columns(client, ord, one))));
    for (table, columns) in rows {
        tx.insert(table, &caller.new_uuid().to_string(), &columns)?;
    }
    Ok(())
}

/// A row that is there.
struct Row {
    id: String,
    version: i64,
    /// What it is recognised by: the tag of a language; kind and value of a way of contact.
    key: (String, String),
}

fn rows(tx: &mut Tx<'_>, table: &str, key: &str, client: &ClientId, listed: &str) -> Result<Vec<Row>> {
    let sql = format!("SELECT id, version, {key} FROM {table} WHERE client_id = $1 AND {listed} ORDER BY ord, id");
    Ok(tx.all(&sql, params![client], |row| Ok(Row { id: row.get(0)?, version: row.get(1)?, key: (row.get(2)?, row.get(3)?) }))?)
}

/// Writes the rows in the form's order: each onto the row that was found for it, or as a new one; what is left over goes.
fn write(
    tx: &mut Tx<'_>,
    caller: &Caller,
    (table, kept): Table,
    left: Vec<Row>,
    wanted: Vec<(Option<Row>, Vec<(&'static str, Value)>)>,
) -> Result<bool> {
    let mut changed = !left.is_empty();
    for row in left {
        tx.remove(table, &row.id, kept)?;
    }
    for (row, columns) in wanted {
        match row {
            Some(row) => changed |= tx.update(table, &row.id, row.version, &columns)? != row.version,
            None => {
                tx.insert(table, &caller.new_uuid().to_string(), &columns)?;
                changed = true;
            }
        }
    }
    Ok(changed)
}

/// Rows that the form knows by their id. `listed` is which of the table's rows the form holds.
#[allow(clippy::too_many_arguments, reason = "one call for each table, and no two of these belong together elsewhere")]
fn by_id<T, I: std::fmt::Display>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    client: &ClientId,
    table: Table,
    listed: &str,
    form: &[T],
    id: impl Fn(&T) -> &Option<I>,
    columns: impl Fn(&ClientId, usize, &T) -> Vec<(&'static str, Value)>,
) -> Result<bool> {
    let mut left = rows(tx, table.0, "kind, kind", client, listed)?;
    let mut wanted = Vec::with_capacity(form.len());
    for (ord, one) in form.iter().enumerate() {
        let row = match id(one) {
            Some(id) => {
                let id = id.to_string();
                Some(take(&mut left, |row| row.id == id).ok_or(DeskError::Request)?)
            }
            None => None,
        };
        wanted.push((row, columns(client, ord, one)));
    }
    write(tx, caller, table, left, wanted)
}

/// Names stand in one of two tables. One that is blocked from now on, or no longer, moves to the other as a new row.
fn names(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut shown = rows(tx, NAME.0, "family, given", client, "1 = 1")?;
    let mut blocked =
        if caller.sees_restricted { rows(tx, BLOCKED_NAME.0, "family, given", client, "1 = 1")? } else { Vec::new() };
    let known: Vec<String> = shown.iter().chain(&blocked).map(|row| row.id.clone()).collect();
    let (mut wanted_shown, mut wanted_blocked) = (Vec::new(), Vec::new());
    for (ord, name) in form.names.iter().enumerate() {
        let own = if name.blocked { &mut blocked } else { &mut shown };
        let row = match &name.id {
            Some(id) if !known.iter().any(|known| known == id.as_str()) => return Err(DeskError::Request),
            Some(id) => take(own, |row| row.id == id.as_str()),
            None => None,
        };
        if name.blocked {
            wanted_blocked.push((row, blocked_name_columns(client, ord, name)));
        } else {
            wanted_shown.push((row, name_columns(client, ord, name).to_vec()));
        }
    }
    let changed = write(tx, caller, NAME, shown, wanted_shown)?;
    Ok(write(tx, caller, BLOCKED_NAME, blocked, wanted_blocked)? || changed)
}

fn languages(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut left = rows(tx, LANGUAGE.0, "tag, tag", client, "1 = 1")?;
    let mut wanted = Vec::with_capacity(form.languages.len());
    for (ord, language) in form.languages.iter().enumerate() {
        let columns = language_columns(client, ord, language).to_vec();
        wanted.push((take(&mut left, |row| row.key.0 == language.tag), columns));
    }
    write(tx, caller, LANGUAGE, left, wanted)
}

/// A way of contact has no id in the form. The same kind and value is the same row; a value that was corrected is recognised by
/// its kind and its order, so that the history says "before, after" instead of "removed, added".
fn means(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut left = rows(tx, MEANS.0, "kind, value", client, "1 = 1")?;
    let same = |means: &ContactMeansForm, row: &Row| row.key.0 == means.kind.code() && row.key.1 == means.value;
    let mut found: Vec<Option<Row>> = form.contact_means.iter().map(|means| take(&mut left, |row| same(means, row))).collect();
    for (means, found) in form.contact_means.iter().zip(&mut found) {
        if found.is_none() {
            *found = take(&mut left, |row| row.key.0 == means.kind.code());
        }
    }
    let wanted = form
        .contact_means
        .iter()
        .zip(found)
        .enumerate()
        .map(|(ord, (means, row))| (row, means_columns(client, ord, means).to_vec()))
        .collect();
    write(tx, caller, MEANS, left, wanted)
}

fn take(rows: &mut Vec<Row>, fits: impl Fn(&Row) -> bool) -> Option<Row> {
    let at = rows.iter().position(fits)?;
    Some(rows.remove(at))
}

fn blocked_name_columns(client: &ClientId, ord: usize, name: &NameForm) -> Vec<(&'static str, Value)> {
    name_columns(client, ord, name).into_iter().filter(|(column, _)| *column != "preferred").collect()
}

fn former_columns(client: &ClientId, ord: usize, address: &FormerAddressForm) -> Vec<(&'static str, Value)> {
    vec![
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", address.kind.code().into()),
        ("street", address.street.as_str().into()),
        ("postcode", address.postcode.as_str().into()),
        ("place", address.place.as_str().into()),
        ("remark", address.remark.as_str().into()),
        ("since", address.since.into()),
        ("until", address.until.into()),
        ("blocked", address.blocked.into()),
        ("today", false.into()),
    ]
}

fn document_columns(client: &ClientId, ord: usize, document: &DocumentForm) -> Vec<(&'static str, Value)> {
    vec![
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", document.kind.code().into()),
        ("number", document.number.as_str().into()),
        ("issuer", document.issuer.as_deref().into()),
        ("valid_from", document.valid_from.into()),
        ("valid_until", document.valid_until.into()),
        ("remark", document.remark.as_str().into()),
    ]
}

fn representative_columns(client: &ClientId, ord: usize, one: &RepresentativeForm) -> Vec<(&'static str, Value)> {
    let scopes: Vec<&str> = one.scopes.iter().map(|scope| scope.code()).collect();
    vec![
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", one.kind.code().into()),
        ("name", one.name.as_str().into()),
        ("reach", one.reach.as_str().into()),
        ("scopes", serde_json::Value::from(scopes).to_string().into()),
        ("valid_from", one.valid_from.into()),
        ("valid_until", one.valid_until.into()),
        ("remark", one.remark.as_str().into()),
    ]
}
