//! A whole directory in and out, in the standard's form.

use super::{past, rows, save, summary};
use crate::{Acted, ArgValue, Caller, DeskError, Result, Session, api::client::Done};
use domain::{directory::TextState, id::OpId, permission::Permission};
use exchange::hsds::{
    self, Dataset, Findings, Row,
    schema::{Field, TABLES, Table},
};
use std::collections::BTreeMap;
use store::{StoreError, Tx, Value, params};

/// What an import would do, or did.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Preview {
    /// New rows, by their table.
    pub added: BTreeMap<&'static str, Named>,
    /// Houses and services that the file does not name. They stay.
    pub missing: BTreeMap<&'static str, Named>,
    /// Every field that changes in a row that is there.
    pub changed: Vec<Change>,
    pub unchanged: usize,
    /// With one of these nothing is written.
    pub refused: Findings,
}

/// Rows of a table: how many, and the names of the first of those that have one.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct Named {
    pub count: usize,
    pub names: Vec<String>,
}

/// Enough to know a file again, too few to fill a screen.
const NAMED: usize = 12;

impl Named {
    fn add(&mut self, row: &Row) {
        self.count += 1;
        let name = name_of(row);
        if self.names.len() < NAMED && !name.is_empty() {
            self.names.push(name.to_owned());
        }
    }
}

/// By which people know a row; empty where only its id tells it from others.
fn name_of(row: &Row) -> &str {
    let named = ["name", "number", "document", "address_1"].map(|field| row.get(field));
    named.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

/// One field of a row that is there.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Change {
    pub table: &'static str,
    pub id: String,
    /// By which people know it.
    pub name: String,
    pub field: String,
    pub before: String,
    pub after: String,
}

/// Where the words for clients travel: the standard has one language.
const TRANSLATIONS: &str = "translations";

/// What bringing this in would change. Rows are known by their ids; what the file does not say stays.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn preview(session: &mut Session, dataset: &Dataset) -> Result<Preview> {
    session.read(Permission::DirectoryImport, |tx, _| {
        let there = rows::all(tx)?;
        Ok(compare(&there, dataset))
    })
}

/// Brings a directory in, all rows or none.
///
/// # Errors
/// `hsds-refused` where a reference leads nowhere; what the store says.
pub fn import(session: &mut Session, op_id: &OpId, file_name: &str, dataset: &Dataset) -> Result<Preview> {
    let mut told = None;
    write_all(session, op_id, file_name, dataset, |preview| {
        told = Some(preview);
        Ok(())
    })?;
    // A repeated act was told the first time.
    Ok(told.unwrap_or_default())
}

/// `look` sees what the import is about to do, in the transaction that does it, and may still refuse.
pub(super) fn write_all(
    session: &mut Session,
    op_id: &OpId,
    file_name: &str,
    dataset: &Dataset,
    mut look: impl FnMut(Preview) -> Result<()>,
) -> Result<Done> {
    session.write(Permission::DirectoryImport, op_id, "directory-imported", |tx, caller| {
        let there = rows::all(tx)?;
        let preview = compare(&there, dataset);
        if !preview.refused.is_empty() {
            let count = i64::try_from(preview.refused.total).unwrap_or(i64::MAX);
            return Err(DeskError::Refused { code: "hsds-refused", args: vec![("count", ArgValue::Number(count))] });
        }
        past::note(tx, caller, op_id, file_name, &preview)?;
        look(preview)?;
        let whole = merged(&there, dataset);
        write(tx, caller, &there, dataset, &whole)?;
        summary::write(tx, &whole, None)?;
        let reply = Done { id: op_id.to_string(), version: 0, saved_at: caller.now };
        Ok(Acted { subject: ("service", op_id.to_string()), reply })
    })
}

/// The whole directory. `extensions` takes along what the standard does not know, the words for clients among it.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn export(session: &mut Session, extensions: bool) -> Result<Dataset> {
    let dataset = session.read(Permission::ServiceRead, |tx, _| {
        let dataset = rows::all(tx)?;
        if !extensions {
            return Ok(dataset);
        }
        let mut words: BTreeMap<String, serde_json::Map<String, serde_json::Value>> = BTreeMap::new();
        let sql = "SELECT service_id, language, bring, directions, state, source_hash FROM service_text ORDER BY language";
        tx.each(sql, params![], |row| {
            let text = serde_json::json!({
                "bring": row.get::<String>(2)?, "directions": row.get::<String>(3)?, "state": row.get::<String>(4)?,
                "source_hash": row.get::<String>(5)?,
            });
            words.entry(row.get(0)?).or_default().insert(row.get(1)?, text);
            Ok(())
        })?;
        let mut whole = Dataset::default();
        for table in TABLES {
            for row in dataset.rows(table.name) {
                let mut row = row.clone();
                if table.name == "service"
                    && let Some(words) = words.remove(&row.id)
                {
                    row.extra.insert(TRANSLATIONS.to_owned(), words.into());
                }
                whole.add(table, row);
            }
        }
        Ok(whole)
    })?;
    session.note("directory-exported", "service", "")?;
    Ok(dataset)
}

/// Writes a directory into a store that has none yet, without words for clients.
///
/// # Errors
/// What the store says.
pub(crate) fn fill(tx: &mut Tx<'_>, dataset: &Dataset) -> Result<()> {
    for table in TABLES {
        for (ord, row) in dataset.rows(table.name).iter().enumerate() {
            add(tx, table, row, &row.extra, ord, dataset)?;
        }
    }
    Ok(())
}

/// The directory as it will be.
fn merged(there: &Dataset, new: &Dataset) -> Dataset {
    let mut whole = Dataset::default();
    for table in TABLES {
        for old in there.rows(table.name) {
            let mut row = old.clone();
            if let Some(said) = new.row(table.name, &old.id) {
                row.fields.extend(words(said));
            }
            whole.add(table, row);
        }
        // What is there already is not added twice.
        for row in new.rows(table.name) {
            whole.add(table, row.clone());
        }
    }
    whole
}

fn compare(there: &Dataset, new: &Dataset) -> Preview {
    let mut preview =
        Preview { refused: hsds::references(new, &|table, id| there.row(table, id).is_some()), ..Preview::default() };
    for table in TABLES {
        for row in new.rows(table.name) {
            let Some(old) = there.row(table.name, &row.id) else {
                preview.added.entry(table.name).or_default().add(row);
                continue;
            };
            let before = preview.changed.len();
            let name = name_of(old).to_owned();
            let change = |field: &str, before: &str, after: &str| Change {
                table: table.name,
                id: row.id.clone(),
                name: name.clone(),
                field: field.to_owned(),
                before: before.to_owned(),
                after: after.to_owned(),
            };
            for (field, text) in words(row) {
                if old.get(field) != text {
                    preview.changed.push(change(field, old.get(field), &text));
                }
            }
            for (field, value) in row.extra.iter().filter(|(field, _)| !is_translations(table, field)) {
                if old.extra.get(field) != Some(value) {
                    let said = |value: Option<&serde_json::Value>| value.map(ToString::to_string).unwrap_or_default();
                    preview.changed.push(change(field, &said(old.extra.get(field)), &said(Some(value))));
                }
            }
            if preview.changed.len() == before {
                preview.unchanged += 1;
            }
        }
    }
    for table in ["organization", "service"] {
        for row in there.rows(table).iter().filter(|row| new.row(table, &row.id).is_none()) {
            preview.missing.entry(table).or_default().add(row);
        }
    }
    preview
}

/// What a row says of one that is there: a blank takes nothing away.
fn words(row: &Row) -> impl Iterator<Item = (&'static str, String)> + '_ {
    row.fields.iter().filter(|(_, text)| !text.is_empty()).map(|(field, text)| (*field, text.clone()))
}

fn is_translations(table: &Table, field: &str) -> bool {
    table.name == "service" && field == TRANSLATIONS
}

/// Each table after those that it refers to.
fn write(tx: &mut Tx<'_>, caller: &Caller, there: &Dataset, new: &Dataset, whole: &Dataset) -> Result<()> {
    for table in TABLES {
        for (ord, row) in new.rows(table.name).iter().enumerate() {
            let mut extra = row.extra.clone();
            let words = if table.name == "service" { extra.remove(TRANSLATIONS) } else { None };
            match there.row(table.name, &row.id) {
                Some(old) => change(tx, table, old, row, &extra)?,
                None => add(tx, table, row, &extra, there.rows(table.name).len() + ord, whole)?,
            }
            if table.name == "service" {
                texts(tx, caller, new, &row.id, words.as_ref())?;
            }
        }
    }
    Ok(())
}

fn change(tx: &mut Tx<'_>, table: &Table, old: &Row, row: &Row, extra: &hsds::Extra) -> Result<()> {
    let said = |field: &&Field| !row.get(field.name).is_empty();
    let mut whole = old.clone();
    whole.fields.extend(words(row));
    let columns = rows::columns(table, &whole);
    let named: Vec<&str> = table.fields.iter().filter(said).map(|field| field.column).collect();
    let mut columns: Vec<(&'static str, Value)> = columns.into_iter().filter(|(column, _)| named.contains(column)).collect();
    if !extra.is_empty() {
        let mut all = old.extra.clone();
        all.extend(extra.clone());
        columns.push(("extra", serde_json::Value::Object(all).to_string().into()));
    }
    let version = tx.columns(table.store, &row.id, &[])?.ok_or(StoreError::NotFound { table: table.store })?.0;
    tx.update(table.store, &row.id, version, &columns)?;
    Ok(())
}

/// Adds a row as it will stay in this act: one that is made and changed at once could not be taken back.
fn add(tx: &mut Tx<'_>, table: &'static Table, row: &Row, extra: &hsds::Extra, ord: usize, whole: &Dataset) -> Result<()> {
    let mut columns = rows::columns(table, row);
    columns.push(("ord", Value::Int(i64::try_from(ord).unwrap_or(i64::MAX))));
    columns.push(("extra", serde_json::Value::Object(extra.clone()).to_string().into()));
    if table.name == "service" {
        let said = summary::columns(whole, row);
        let empty: [(&'static str, Value); 11] = [
            ("organisation", "".into()),
            ("street", "".into()),
            ("postcode", "".into()),
            ("place", "".into()),
            ("district", "".into()),
            ("phone", "".into()),
            ("opening_hours", "".into()),
            ("needs", "[]".into()),
            ("languages", "[]".into()),
            ("walk_in", false.into()),
            ("accessible", Value::Null),
        ];
        columns.extend(empty.into_iter().filter(|(column, _)| !said.iter().any(|(said, _)| said == column)));
        columns.extend(said);
    }
    Ok(tx.insert(table.store, &row.id, &columns)?)
}

/// The words for clients: those that travelled along, or, for an entry that has none, the documents it asks for as they are written.
fn texts(tx: &mut Tx<'_>, caller: &Caller, new: &Dataset, service: &str, words: Option<&serde_json::Value>) -> Result<()> {
    let mut known: BTreeMap<String, (String, i64)> = BTreeMap::new();
    tx.each("SELECT language, id, version FROM service_text WHERE service_id = $1", params![service], |row| {
        known.insert(row.get(0)?, (row.get(1)?, row.get(2)?));
        Ok(())
    })?;
    let mut wanted: Vec<(String, [String; 4])> = Vec::new();
    for (language, text) in words.and_then(serde_json::Value::as_object).into_iter().flatten() {
        let Ok(language) = l10n::Language::parse(language) else { continue };
        let word = |name: &str| text.get(name).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
        let state = TextState::from_code(&word("state")).unwrap_or(TextState::Draft).code().to_owned();
        wanted.push((language.tag().to_owned(), [word("bring"), word("directions"), state, word("source_hash")]));
    }
    if wanted.is_empty() && known.is_empty() {
        let lines: Vec<&str> = new
            .rows("required_document")
            .iter()
            .filter(|row| row.get("service_id") == service)
            .map(|row| row.get("document"))
            .collect();
        let bring = lines.join("\n");
        if !bring.trim().is_empty() {
            let text = crate::api::directory::ServiceText {
                language: save::GERMAN.to_owned(),
                bring: bring.clone(),
                directions: String::new(),
                state: TextState::Draft,
                outdated: false,
            };
            let hash = save::source_hash(Some(&text));
            wanted.push((text.language, [bring, String::new(), TextState::Draft.code().to_owned(), hash]));
        }
    }
    for (language, [bring, directions, state, hash]) in wanted {
        let columns: [(&'static str, Value); 4] =
            [("bring", bring.into()), ("directions", directions.into()), ("state", state.into()), ("source_hash", hash.into())];
        match known.get(&language) {
            Some((id, version)) => {
                tx.update("service_text", id, *version, &columns)?;
            }
            None => {
                let mut all: Vec<(&'static str, Value)> = vec![("service_id", service.into()), ("language", language.into())];
                all.extend(columns);
                tx.insert("service_text", &caller.new_uuid().to_string(), &all)?;
            }
        }
    }
    Ok(())
}
