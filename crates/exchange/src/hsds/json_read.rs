//! Pages of JSON: one object, a list of them, or a list under `contents` as the interface of the standard answers it.

use super::{
    Dataset, Extra, Finding, Findings, HsdsError, MOST_VALUES, Place, Reading, Row, check,
    schema::{By, Kind, NESTINGS, TABLES, Table, table},
    value,
};
use serde_json::Value;

pub(super) fn read(bytes: &[u8], file_name: &str) -> Result<Reading, HsdsError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if values(bytes) > MOST_VALUES {
        return Err(HsdsError::TooManyValues { limit: MOST_VALUES });
    }
    let root: Value =
        serde_json::from_slice(bytes).map_err(|error| HsdsError::BrokenJson { line: error.line(), column: error.column() })?;
    let mut reader = Reader { dataset: Dataset::default(), findings: Findings::default() };
    let at = |index: usize| Place { file: file_name.to_owned(), row: u32::try_from(index + 1).unwrap_or(u32::MAX) };
    match root {
        Value::Array(pages) => reader.pages(pages, &at)?,
        Value::Object(mut object) => {
            if let Some(Value::Array(pages)) = object.remove("contents") {
                reader.pages(pages, &at)?;
            } else if !object.is_empty() && object.iter().all(|(key, value)| table(key).is_some() && value.is_array()) {
                for (key, rows) in object {
                    let (Some(table), Value::Array(rows)) = (table(&key), rows) else { continue };
                    for (index, row) in rows.into_iter().enumerate() {
                        reader.take(table, row, &[], &at(index))?;
                    }
                }
            } else {
                reader.pages(vec![Value::Object(object)], &at)?;
            }
        }
        _ => return Err(HsdsError::NotHsds),
    }
    let Reader { mut dataset, mut findings } = reader;
    owners_of_programs(&mut dataset);
    check::rows(&dataset, &mut findings);
    Ok(Reading { dataset, findings })
}

/// A page of a service names its programme, but need not say whose that is: if nobody else does, it belongs to the service's house.
fn owners_of_programs(dataset: &mut Dataset) {
    let of_services = dataset.rows("service").iter();
    let named: Vec<(String, String)> = of_services
        .filter_map(|row| Some((row.fields.get("program_id")?.clone(), row.fields.get("organization_id")?.clone())))
        .collect();
    for (program, owner) in named {
        if let Some(row) = dataset.row_mut("program", &program) {
            row.fields.entry("organization_id").or_insert(owner);
        }
    }
}

/// At most so many values stand there: one more than there are commas and brackets outside of texts.
fn values(bytes: &[u8]) -> usize {
    let (mut found, mut in_text, mut escaped) = (1, false, false);
    for byte in bytes {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            b',' | b'[' | b'{' if !in_text => found += 1,
            _ => {}
        }
    }
    found
}

struct Reader {
    dataset: Dataset,
    findings: Findings,
}

/// What a page can be of.
const PAGES: &[&str] = &["service", "organization", "service_at_location", "taxonomy_term", "taxonomy"];
/// So many pages tell what a file holds.
const LOOKED_AT: usize = 50;

impl Reader {
    fn pages(&mut self, pages: Vec<Value>, at: &dyn Fn(usize) -> Place) -> Result<(), HsdsError> {
        if pages.is_empty() {
            return Ok(());
        }
        let page_of = kind_of(&pages).ok_or(HsdsError::NotHsds)?;
        for (index, page) in pages.into_iter().enumerate() {
            self.take(page_of, page, &[], &at(index))?;
        }
        Ok(())
    }

    fn add(&mut self, code: &'static str, table: &'static Table, place: &Place, id: &str, field: &str) {
        let (file, row) = (place.file.clone(), place.row);
        self.findings.add(Finding { code, file, row, table: table.name, id: id.to_owned(), field: field.to_owned() });
    }

    /// Takes an object apart. `from` is what its place in the page says of it. Answers its id.
    fn take(
        &mut self,
        table: &'static Table,
        object: Value,
        from: &[(&'static str, &str)],
        place: &Place,
    ) -> Result<Option<String>, HsdsError> {
        let Value::Object(object) = object else {
            self.add("not-an-object", table, place, "", "");
            return Ok(None);
        };
        let Some(given) = object.get("id") else {
            self.add("id-missing", table, place, "", "id");
            return Ok(None);
        };
        let Some(id) = given.as_str().and_then(value::id) else {
            let given = given.as_str().unwrap_or_default().chars().take(60).collect::<String>();
            self.add("id-form", table, place, &given, "id");
            return Ok(None);
        };
        let mut row = Row { id: id.clone(), place: place.clone(), ..Row::default() };
        let mut inner: Vec<(&'static str, String)> = Vec::new();
        for (key, value) in object {
            if key == "id" || value.is_null() {
                continue;
            }
            if table.field(&key).is_some() {
                self.field(table, &mut row, &key, value);
            } else if let Some(nesting) = NESTINGS.iter().find(|nesting| nesting.parent == table.name && nesting.property == key)
            {
                match (nesting.by, value) {
                    (By::Child(field), Value::Array(items)) => {
                        self.list(nesting.child, items, &[(field, id.as_str())], table, &id, &key, place)?;
                    }
                    (By::Parent(field), single @ Value::Object(_)) => {
                        if let Some(child) = child_of(nesting.child)
                            && let Some(found) = self.take(child, single, &[], place)?
                        {
                            inner.push((field, found));
                        }
                    }
                    _ => self.add("wrong-type", table, place, &id, &key),
                }
            } else if let ("attributes", true) = (key.as_str(), table.is_described("attribute")) {
                self.described("attribute", [("link_id", "link_entity")], value, table, &id, &key, place)?;
            } else if let ("metadata", true) = (key.as_str(), table.is_described("metadata")) {
                self.described("metadata", [("resource_id", "resource_type")], value, table, &id, &key, place)?;
            } else {
                row.extra.insert(key, value);
            }
        }
        let place_says = from.iter().map(|(field, value)| (*field, (*value).to_owned()));
        for (field, found) in inner.into_iter().chain(place_says) {
            let is_entity = table.field(field).is_some_and(|field| field.kind == Kind::Entity);
            match row.fields.get(field) {
                // Published examples name anything as the entity: the place in the page is what counts.
                Some(stated) if *stated != found && !is_entity => self.add("contradicts-place", table, place, &id, field),
                _ => {
                    row.fields.insert(field, found);
                }
            }
        }
        self.dataset.merge(table, row, &mut self.findings)?;
        Ok(Some(id))
    }

    fn field(&mut self, table: &'static Table, row: &mut Row, key: &str, value: Value) {
        let Some(field) = table.field(key) else { return };
        let text = match (field.kind, value) {
            (Kind::Number, Value::Number(number)) => number.to_string(),
            (Kind::Number, _) => return self.add("wrong-type", table, &row.place, &row.id, key),
            (_, Value::String(text)) => text,
            _ => return self.add("wrong-type", table, &row.place, &row.id, key),
        };
        // Whoever writes an empty text says nothing, but where the standard asks for a text it is there.
        if text.is_empty() {
            if field.may_be_blank {
                row.fields.insert(field.name, text);
            }
            return;
        }
        // What stands there is overruled by where the object stands, so a wrong word for it is no finding.
        if field.kind == Kind::Entity && super::schema::table(&text).is_none() && matches!(table.name, "attribute" | "metadata") {
            row.fields.insert(field.name, text);
            return;
        }
        match value::checked(field, &text) {
            Ok(text) => {
                row.fields.insert(field.name, text);
            }
            Err(code) => self.add(code, table, &row.place, &row.id, key),
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the place of a finding in full")]
    fn list(
        &mut self,
        child: &'static str,
        items: Vec<Value>,
        from: &[(&'static str, &str)],
        table: &'static Table,
        id: &str,
        key: &str,
        place: &Place,
    ) -> Result<(), HsdsError> {
        let Some(child) = child_of(child) else {
            self.add("wrong-type", table, place, id, key);
            return Ok(());
        };
        for item in items {
            self.take(child, item, from, place)?;
        }
        Ok(())
    }

    #[allow(clippy::too_many_arguments, reason = "the place of a finding in full")]
    fn described(
        &mut self,
        child: &'static str,
        [(link, entity)]: [(&'static str, &'static str); 1],
        value: Value,
        table: &'static Table,
        id: &str,
        key: &str,
        place: &Place,
    ) -> Result<(), HsdsError> {
        match value {
            Value::Array(items) => self.list(child, items, &[(link, id), (entity, table.name)], table, id, key, place),
            _ => {
                self.add("wrong-type", table, place, id, key);
                Ok(())
            }
        }
    }
}

fn child_of(name: &'static str) -> Option<&'static Table> {
    TABLES.iter().find(|table| table.name == name)
}

/// The table whose properties the first pages have most of.
fn kind_of(pages: &[Value]) -> Option<&'static Table> {
    let knows = |table: &Table, key: &str| table.field(key).is_some() || table.nested().any(|nesting| nesting.property == key);
    let score = |table: &Table| -> usize {
        let keys = pages.iter().take(LOOKED_AT).filter_map(Value::as_object).flat_map(Extra::keys);
        keys.filter(|key| *key != "id" && knows(table, key)).count()
    };
    let scored = PAGES.iter().filter_map(|name| child_of(name)).map(|table| (score(table), table));
    // Of equals the first.
    scored
        .fold(None, |best: Option<(usize, &'static Table)>, (score, table)| match best {
            Some((most, _)) if most >= score => best,
            _ => (score > 0).then_some((score, table)).or(best),
        })
        .map(|(_, table)| table)
}
