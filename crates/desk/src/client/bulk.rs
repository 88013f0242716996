//! Adding many clients in one act: an import, the demo. Nothing is read for a new client, and no rows are kept for undo.

use crate::{Caller, DeskError, Result, api::client::ClientForm};
use domain::id::{ClientId, OpId};
use store::{Tx, Value, params};

/// A client that is certainly new.
pub(crate) struct Insert<'a> {
    pub(crate) id: &'a ClientId,
    pub(crate) form: &'a ClientForm,
    pub(crate) external_id: Option<&'a str>,
    pub(crate) op_id: &'a OpId,
    /// The act of the import it came with.
    pub(crate) import_batch: Option<&'a OpId>,
}

/// Writes a new client, its names, languages, contact means and all else of its form. [`super::index_new`] puts them into the
/// search index, all at the end of the act.
///
/// # Errors
/// What the store says. The form has been checked.
pub(crate) fn insert(tx: &mut Tx<'_>, caller: &Caller, new: &Insert<'_>) -> Result<()> {
    let mut columns = client_columns(new.form)?;
    columns.extend([
        ("external_id", Value::from(new.external_id)),
        ("restricted", false.into()),
        ("created_at", caller.now.into()),
        ("created_by", (&caller.staff_id).into()),
        ("created_op", new.op_id.into()),
        ("import_batch", Value::from(new.import_batch)),
    ]);
    tx.insert("client", new.id.as_str(), &columns)?;
    for (ord, name) in new.form.names.iter().enumerate().filter(|(_, name)| !name.blocked) {
        tx.insert("client_name", &caller.new_uuid().to_string(), &name_columns(new.id, ord, name))?;
    }
    for (ord, language) in new.form.languages.iter().enumerate() {
        tx.insert("client_language", &caller.new_uuid().to_string(), &language_columns(new.id, ord, language))?;
    }
    for (ord, means) in new.form.contact_means.iter().enumerate() {
        tx.insert("contact_means", &caller.new_uuid().to_string(), &means_columns(new.id, ord, means))?;
    }
    super::parts::add(tx, caller, new.id, new.form)
}

/// The columns of table `client` that a form fills.
pub(crate) fn client_columns(form: &ClientForm) -> Result<Vec<(&'static str, Value)>> {
    let birth = form.birth_date.as_ref();
    let nationalities = serde_json::to_string(&form.nationalities).map_err(|_| DeskError::Request)?;
    let mut columns = vec![
        ("birth_year", birth.and_then(|date| date.year).into()),
        ("birth_month", birth.and_then(|date| date.month).into()),
        ("birth_day", birth.and_then(|date| date.day).into()),
        ("birth_estimated", birth.is_some_and(|date| date.estimated).into()),
        ("birth_source", birth.map(|date| date.source.code()).into()),
        ("birth_calendar", birth.map(|date| date.calendar.code()).into()),
        ("birth_text", birth.and_then(|date| date.text.as_deref()).into()),
        ("gender", form.gender.code().into()),
        ("nationalities", nationalities.into()),
        ("letter_language", form.letter_language.as_deref().into()),
        ("residence_title", form.residence.title.as_deref().into()),
        ("residence_as_printed", form.residence.as_printed.as_str().into()),
        ("residence_until", form.residence.until.into()),
        ("residence_unlimited", form.residence.unlimited.into()),
        ("remark", form.remark.as_str().into()),
    ];
    columns.extend(super::address::columns(&form.address));
    Ok(columns)
}

pub(crate) fn name_columns(client: &ClientId, ord: usize, name: &crate::api::client::NameForm) -> [(&'static str, Value); 7] {
    [
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", name.kind.code().into()),
        ("family", name.family.as_str().into()),
        ("given", name.given.as_str().into()),
        ("source", name.source.code().into()),
        ("preferred", name.preferred.into()),
    ]
}

pub(crate) fn language_columns(
    client: &ClientId,
    ord: usize,
    language: &crate::api::client::LanguageForm,
) -> [(&'static str, Value); 5] {
    [
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("tag", language.tag.as_str().into()),
        ("level", language.level.code().into()),
        ("needs_interpreter", language.needs_interpreter.into()),
    ]
}

pub(crate) fn means_columns(
    client: &ClientId,
    ord: usize,
    means: &crate::api::client::ContactMeansForm,
) -> [(&'static str, Value); 9] {
    [
        ("client_id", client.into()),
        ("ord", (ord as i64).into()),
        ("kind", means.kind.code().into()),
        ("value", means.value.as_str().into()),
        ("remark", means.remark.as_str().into()),
        ("safety", means.safety.code().into()),
        ("leave_message", means.leave_message.into()),
        ("hours", means.hours.as_str().into()),
        ("language", means.language.as_deref().into()),
    ]
}

/// Fills what is empty in a record with what a list says. Answers, a line each, what the list says otherwise: nothing that staff have
/// entered is overwritten, and nothing of the list is lost.
///
/// # Errors
/// What the store says.
pub(crate) fn complete(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId, form: &ClientForm) -> Result<String> {
    let columns = client_columns(form)?;
    let names: Vec<&'static str> = columns.iter().map(|(name, _)| *name).collect();
    let (version, stored) = tx.columns("client", id.as_str(), &names)?.ok_or(store::StoreError::NotFound { table: "client" })?;
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Int(number) => *number == 0,
        Value::Text(text) => text.is_empty() || text == "[]" || text == "unknown",
    };
    // The parts of a birth date belong together: a stored year with a listed day would make a date that nobody gave.
    let has_birth = columns.iter().zip(&stored).any(|((name, _), value)| *name == "birth_year" && !empty(value));
    // A blocked address stands elsewhere, and a list must not put another beside it.
    let blocked = columns.iter().zip(&stored).any(|((name, _), value)| *name == "address_blocked" && !empty(value));
    let mut filled = Vec::new();
    let mut otherwise = Vec::new();
    for ((name, listed), value) in columns.into_iter().zip(&stored) {
        if empty(&listed) || listed == *value || (blocked && super::address::COLUMNS.contains(&name)) {
            continue;
        }
        if empty(value) && !(has_birth && name.starts_with("birth_")) {
            filled.push((name, listed));
        } else if !matches!(name, "birth_source" | "birth_calendar" | "birth_estimated") {
            let text = match listed {
                Value::Text(text) => text,
                Value::Int(number) => number.to_string(),
                Value::Null => continue,
            };
            otherwise.push(format!("{}: {text}", name.replace('_', "-")));
        }
    }
    let mut changed = !filled.is_empty();
    let mut version = version;
    if changed {
        version = tx.update("client", id.as_str(), version, &filled)?;
    }
    changed |= add_missing(tx, caller, id, form)?;
    if changed {
        if filled.is_empty() {
            tx.execute("UPDATE client SET version = version + 1 WHERE id = $1 AND version = $2", params![id, version])?;
        }
        super::reindex(tx, id)?;
    }
    Ok(otherwise.join("\n"))
}

/// Names, languages and contact means that the record does not have yet.
fn add_missing(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId, form: &ClientForm) -> Result<bool> {
    let known = tx.all("SELECT family, given FROM client_name WHERE client_id = $1", params![id], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?))
    })?;
    let mut added = false;
    for name in form.names.iter().filter(|name| !known.contains(&(name.family.clone(), name.given.clone()))) {
        let name = crate::api::client::NameForm { preferred: false, kind: domain::client::NameKind::Alias, ..name.clone() };
        tx.insert("client_name", &caller.new_uuid().to_string(), &name_columns(id, known.len(), &name))?;
        added = true;
    }
    let known = tx.all("SELECT tag FROM client_language WHERE client_id = $1", params![id], |row| row.get::<String>(0))?;
    for language in form.languages.iter().filter(|language| !known.contains(&language.tag)) {
        tx.insert("client_language", &caller.new_uuid().to_string(), &language_columns(id, known.len(), language))?;
        added = true;
    }
    let known = tx.all("SELECT value FROM contact_means WHERE client_id = $1", params![id], |row| row.get::<String>(0))?;
    for means in form.contact_means.iter().filter(|means| !known.contains(&means.value)) {
        tx.insert("contact_means", &caller.new_uuid().to_string(), &means_columns(id, known.len(), means))?;
        added = true;
    }
    Ok(added)
}
