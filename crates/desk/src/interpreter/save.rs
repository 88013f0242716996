//! Adding and changing an interpreter.

use super::{POOL, done, pack};
use crate::{
    Caller, DeskError, Result, Session,
    api::{
        client::Done,
        interpreter::{InterpreterForm, InterpreterSave},
    },
    language_tag, staff,
};
use domain::{id::InterpreterId, resource::ResourceKind};
use std::collections::HashSet;
use store::{StoreError, Tx, Value, params};

const MOST_LANGUAGES: usize = 20;
const MOST_KILOMETRES: u32 = 1_000;

/// Adds somebody to the pool or changes them, with languages and usual week.
///
/// # Errors
/// `field-required`, `language-unknown`, `hours-invalid`, `interpreter-language-twice`, `interpreter-tariff`, `number-too-large` with
/// their field; a version conflict.
pub fn save(session: &mut Session, request: InterpreterSave) -> Result<Done> {
    session.require(POOL)?;
    let form = checked(request.form)?;
    let made = InterpreterId::from_uuid(session.new_uuid());
    session.write(POOL, &request.op_id, "interpreter-saved", |tx, caller| {
        if pack(tx)?.tariff(&form.tariff, caller.today).is_none() {
            return Err(DeskError::field("tariff", "interpreter-tariff"));
        }
        let (id, version) = match &request.id {
            Some(id) => (id.clone(), change(tx, id, request.version, &form)?),
            None => (made.clone(), insert(tx, &made, &form, &mut || caller.new_uuid())?),
        };
        if request.id.is_some() {
            replace_parts(tx, caller, &id, &form)?;
        }
        Ok(done(caller, "interpreter", id.as_str(), version))
    })
}

/// Adds somebody whose form is sound, and answers version 1.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    id: &InterpreterId,
    form: &InterpreterForm,
    new_id: &mut dyn FnMut() -> uuid::Uuid,
) -> Result<i64> {
    // The same id: what holds a resource's time holds the interpreter's.
    let mut resource = resource(form)?;
    resource.extend([
        ("kind", ResourceKind::Interpreter.code().into()),
        ("features", "[]".into()),
        ("skills", "[]".into()),
        ("seats", 1.into()),
        ("ord", 0.into()),
    ]);
    tx.insert("resource", id.as_str(), &resource)?;
    tx.insert("interpreter", id.as_str(), &columns(form)?)?;
    insert_parts(tx, id, form, new_id)?;
    Ok(1)
}

/// The version goes on even where only a language or an hour changed, so that two people who change those meet a conflict.
fn change(tx: &mut Tx<'_>, id: &InterpreterId, version: i64, form: &InterpreterForm) -> Result<i64> {
    let of_resource: i64 = tx
        .first("SELECT version FROM resource WHERE id = $1", params![id], |row| row.get(0))?
        .ok_or(StoreError::NotFound { table: "interpreter" })?;
    tx.update("resource", id.as_str(), of_resource, &resource(form)?)?;
    let next = tx.update("interpreter", id.as_str(), version, &columns(form)?)?;
    if next != version {
        return Ok(next);
    }
    tx.execute("UPDATE interpreter SET version = version + 1 WHERE id = $1", params![id])?;
    Ok(version + 1)
}

/// What the calendar has to know of them.
fn resource(form: &InterpreterForm) -> Result<Vec<(&'static str, Value)>> {
    let tags: Vec<&str> = form.languages.iter().map(|one| one.language.as_str()).collect();
    let languages = serde_json::to_string(&tags).map_err(|_| DeskError::Request)?;
    Ok(vec![("name", form.name.as_str().into()), ("languages", languages.into()), ("active", form.active.into())])
}

fn columns(form: &InterpreterForm) -> Result<Vec<(&'static str, Value)>> {
    let json = |codes: Vec<&str>| serde_json::to_string(&codes).map_err(|_| DeskError::Request);
    Ok(vec![
        ("name", form.name.as_str().into()),
        ("kind", form.kind.code().into()),
        ("gender", form.gender.code().into()),
        ("district", form.district.as_str().into()),
        ("phone", form.phone.as_str().into()),
        ("mail", form.mail.as_str().into()),
        ("modes", json(form.modes.iter().map(|mode| mode.code()).collect())?.into()),
        ("refused", json(form.refused.iter().map(|need| need.code()).collect())?.into()),
        ("tariff", form.tariff.as_str().into()),
        ("kilometres", form.kilometres.into()),
        ("note", form.note.as_str().into()),
        ("active", form.active.into()),
    ])
}

fn insert_parts(
    tx: &mut Tx<'_>,
    id: &InterpreterId,
    form: &InterpreterForm,
    new_id: &mut dyn FnMut() -> uuid::Uuid,
) -> Result<()> {
    for (ord, one) in form.languages.iter().enumerate() {
        tx.insert(
            "interpreter_language",
            &new_id().to_string(),
            &[
                ("interpreter_id", id.into()),
                ("language", one.language.as_str().into()),
                ("dialect", one.dialect.as_str().into()),
                ("level", one.level.code().into()),
                ("certificate", one.certificate.code().into()),
                ("ord", Value::Int(ord as i64)),
            ],
        )?;
    }
    for hour in &form.hours {
        tx.insert(
            "interpreter_hour",
            &new_id().to_string(),
            &[
                ("interpreter_id", id.into()),
                ("weekday", hour.weekday.into()),
                ("from_minute", hour.from_minute.into()),
                ("to_minute", hour.to_minute.into()),
            ],
        )?;
    }
    Ok(())
}

fn replace_parts(tx: &mut Tx<'_>, caller: &Caller, id: &InterpreterId, form: &InterpreterForm) -> Result<()> {
    let parts: [(&'static str, &[&'static str]); 2] = [
        ("interpreter_language", &["interpreter_id", "language", "dialect", "level", "certificate", "ord"]),
        ("interpreter_hour", &["interpreter_id", "weekday", "from_minute", "to_minute"]),
    ];
    for (table, columns) in parts {
        let sql = format!("SELECT id FROM {table} WHERE interpreter_id = $1");
        for old in tx.all(&sql, params![id], |row| row.get::<String>(0))? {
            tx.remove(table, &old, columns)?;
        }
    }
    insert_parts(tx, id, form, &mut || caller.new_uuid())
}

/// What was typed, trimmed and in canonical form.
fn checked(form: InterpreterForm) -> Result<InterpreterForm> {
    let mut languages = Vec::with_capacity(form.languages.len());
    let mut seen = HashSet::new();
    if form.languages.is_empty() || form.languages.len() > MOST_LANGUAGES {
        return Err(DeskError::field("languages", "field-required"));
    }
    for (index, one) in form.languages.into_iter().enumerate() {
        let field = format!("languages.{index}");
        let language = language_tag::canonical(&field, one.language.trim())?;
        if !seen.insert(language.clone()) {
            return Err(DeskError::field(field, "interpreter-language-twice"));
        }
        let dialect = staff::optional(&format!("{field}.dialect"), &one.dialect, 100)?;
        languages.push(crate::api::interpreter::InterpreterLanguage { language, dialect, ..one });
    }
    if form.modes.is_empty() {
        return Err(DeskError::field("modes", "field-required"));
    }
    if form.kilometres > MOST_KILOMETRES {
        let args = vec![("most", crate::ArgValue::Number(i64::from(MOST_KILOMETRES)))];
        return Err(DeskError::Field { field: "kilometres".to_owned(), code: "number-too-large", args });
    }
    let mut hours = form.hours;
    hours.sort_by_key(|hour| (hour.weekday, hour.from_minute));
    for (index, hour) in hours.iter().enumerate() {
        let fits = (1..=7).contains(&hour.weekday) && hour.from_minute < hour.to_minute && hour.to_minute <= 24 * 60;
        let overlaps = index > 0 && hours[index - 1].weekday == hour.weekday && hours[index - 1].to_minute > hour.from_minute;
        if !fits || overlaps {
            return Err(DeskError::field(format!("hours.{index}"), "hours-invalid"));
        }
    }
    Ok(InterpreterForm {
        name: staff::required("name", &form.name, 200)?,
        district: staff::optional("district", &form.district, 100)?,
        phone: staff::optional("phone", &form.phone, 60)?,
        mail: staff::optional("mail", &form.mail, 200)?,
        note: staff::optional("note", &form.note, 2000)?,
        languages,
        hours,
        ..form
    })
}
