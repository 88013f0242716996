//! Names, languages and contact means: the rows of a client that a form has as lists.

use super::bulk::{language_columns, means_columns, name_columns};
use crate::{
    Caller, DeskError, Result,
    api::client::{ClientForm, ContactMeansForm},
};
use domain::id::{ClientId, NameId};
use store::{Tx, Value, params};

const NAME: &[&str] = &["client_id", "ord", "kind", "family", "given", "source", "preferred"];
const LANGUAGE: &[&str] = &["client_id", "ord", "tag", "level", "needs_interpreter"];
const MEANS: &[&str] = &["client_id", "ord", "kind", "value", "remark", "safe"];

/// Makes the rows what the form says, touching only what differs. Answers whether anything did.
///
/// # Errors
/// [`DeskError::Request`] for a name of somebody else; what the store says.
pub(super) fn save(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let names = names(tx, caller, client, form)?;
    let languages = languages(tx, caller, client, form)?;
    let means = means(tx, caller, client, form)?;
    Ok(names || languages || means)
}

/// A row that is there.
struct Row {
    id: String,
    version: i64,
    /// What it is recognised by: the tag of a language; kind and value of a way of contact.
    key: (String, String),
}

fn rows(tx: &mut Tx<'_>, table: &str, key: &str, client: &ClientId) -> Result<Vec<Row>> {
    let sql = format!("SELECT id, version, {key} FROM {table} WHERE client_id = $1 ORDER BY ord, id");
    Ok(tx.all(&sql, params![client], |row| Ok(Row { id: row.get(0)?, version: row.get(1)?, key: (row.get(2)?, row.get(3)?) }))?)
}

/// Writes the rows in the form's order: each onto the row that was found for it, or as a new one; what is left over goes.
fn write(
    tx: &mut Tx<'_>,
    (table, kept): (&'static str, &'static [&'static str]),
    left: Vec<Row>,
    wanted: Vec<(Option<Row>, String, Vec<(&'static str, Value)>)>,
) -> Result<bool> {
    let mut changed = !left.is_empty();
    for row in left {
        tx.remove(table, &row.id, kept)?;
    }
    for (row, new_id, columns) in wanted {
        match row {
            Some(row) => changed |= tx.update(table, &row.id, row.version, &columns)? != row.version,
            None => {
                tx.insert(table, &new_id, &columns)?;
                changed = true;
            }
        }
    }
    Ok(changed)
}

fn names(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut left = rows(tx, "client_name", "family, given", client)?;
    let mut wanted = Vec::with_capacity(form.names.len());
    for (ord, name) in form.names.iter().enumerate() {
        let row = match &name.id {
            Some(id) => Some(take(&mut left, |row| row.id == id.as_str()).ok_or(DeskError::Request)?),
            None => None,
        };
        let columns = name_columns(client, ord, name).to_vec();
        wanted.push((row, NameId::from_uuid(caller.new_uuid()).to_string(), columns));
    }
    write(tx, ("client_name", NAME), left, wanted)
}

fn languages(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut left = rows(tx, "client_language", "tag, tag", client)?;
    let mut wanted = Vec::with_capacity(form.languages.len());
    for (ord, language) in form.languages.iter().enumerate() {
        let columns = language_columns(client, ord, language).to_vec();
        wanted.push((take(&mut left, |row| row.key.0 == language.tag), caller.new_uuid().to_string(), columns));
    }
    write(tx, ("client_language", LANGUAGE), left, wanted)
}

/// A way of contact has no id in the form. The same kind and value is the same row; a value that was corrected is recognised by
/// its kind and its order, so that the history says "before, after" instead of "removed, added".
fn means(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm) -> Result<bool> {
    let mut left = rows(tx, "contact_means", "kind, value", client)?;
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
        .map(|(ord, (means, row))| (row, caller.new_uuid().to_string(), means_columns(client, ord, means).to_vec()))
        .collect();
    write(tx, ("contact_means", MEANS), left, wanted)
}

fn take(rows: &mut Vec<Row>, fits: impl Fn(&Row) -> bool) -> Option<Row> {
    let at = rows.iter().position(fits)?;
    Some(rows.remove(at))
}
