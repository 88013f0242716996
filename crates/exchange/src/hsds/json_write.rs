//! Pages of JSON, each with everything that belongs to it.

use super::{
    Dataset, Extra, Row,
    schema::{By, Kind, TABLES, Table, table},
    value,
};
use serde_json::{Value, json};
use std::{
    collections::{HashMap, HashSet},
    io::Write,
};

/// Whose pages are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Each organisation with its services.
    Organization,
    /// Each service with its organisation. A house without a service is on no page, and nothing on a page names it.
    Service,
}

/// How the pages stand in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    List,
    /// As one answer of the standard's interface, under `contents`.
    Answer,
}

/// Writes the pages. `extensions` takes along what the standard does not know.
///
/// # Errors
/// What the writer says.
pub fn write_json(dataset: &Dataset, view: View, form: Form, extensions: bool, out: &mut dyn Write) -> std::io::Result<()> {
    let tree = Tree::new(dataset, view, extensions);
    let name = match view {
        View::Organization => "organization",
        View::Service => "service",
    };
    let Some(table) = table(name) else { return Ok(()) };
    let rows = dataset.rows(name);
    if form == Form::Answer {
        let total = rows.len();
        let head = json!({
            "total_items": total, "total_pages": 1, "page_number": 1, "size": total,
            "first_page": true, "last_page": true, "empty": total == 0,
        });
        let head = head.to_string();
        write!(out, "{},\"contents\":", head.trim_end_matches('}'))?;
    }
    out.write_all(b"[")?;
    for (index, row) in rows.iter().enumerate() {
        out.write_all(if index == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut *out, &tree.object(table, row, ""))?;
    }
    out.write_all(if form == Form::Answer { b"\n]}\n" } else { b"\n]\n" })
}

struct Tree<'a> {
    dataset: &'a Dataset,
    /// Houses that stand on no page: a reference to one would lead nowhere.
    absent: HashSet<&'a str>,
    extensions: bool,
    /// Rows by their table, the field that names another row, and that row's id.
    below: HashMap<(&'static str, &'static str, &'a str), Vec<&'a Row>>,
}

impl<'a> Tree<'a> {
    fn new(dataset: &'a Dataset, view: View, extensions: bool) -> Self {
        let mut below: HashMap<_, Vec<&Row>> = HashMap::new();
        for table in TABLES {
            let links = table.fields.iter().filter(|field| matches!(field.kind, Kind::Reference(_) | Kind::Link));
            for field in links {
                for row in dataset.rows(table.name) {
                    if let Some(id) = row.fields.get(field.name) {
                        below.entry((table.name, field.name, id.as_str())).or_default().push(row);
                    }
                }
            }
        }
        let mut absent = HashSet::new();
        if view == View::Service {
            absent.extend(dataset.rows("organization").iter().map(|row| row.id.as_str()));
            for service in dataset.rows("service") {
                absent.remove(service.get("organization_id"));
            }
        }
        Self { dataset, absent, extensions, below }
    }

    /// The object of a row with all that belongs to it, but nothing of the table `above` that it stands in.
    fn object(&self, table: &Table, row: &'a Row, above: &str) -> Value {
        let mut object = Extra::new();
        object.insert("id".to_owned(), row.id.as_str().into());
        for field in table.fields {
            let leads_nowhere = |text: &str| field.kind == Kind::Reference("organization") && self.absent.contains(text);
            if let Some(text) = row.fields.get(field.name).filter(|text| !leads_nowhere(text)) {
                let value = match field.kind {
                    Kind::Number => serde_json::from_str(text).unwrap_or_else(|_| text.as_str().into()),
                    _ => value::written(field, text).into_owned().into(),
                };
                object.insert(field.name.to_owned(), value);
            }
        }
        for nesting in table.nested() {
            // A service names its organisation, and that again its services: one way has to end.
            if nesting.child == above || (table.name == "organization" && above == "service" && nesting.child == "service") {
                continue;
            }
            let Some(child) = super::schema::table(nesting.child) else { continue };
            match nesting.by {
                By::Child(field) => {
                    let rows = self.below.get(&(child.name, field, row.id.as_str())).map_or(&[][..], Vec::as_slice);
                    let items: Vec<Value> = rows.iter().map(|row| self.object(child, row, table.name)).collect();
                    if !items.is_empty() {
                        object.insert(nesting.property.to_owned(), items.into());
                    }
                }
                By::Parent(field) => {
                    if let Some(found) = row.fields.get(field).and_then(|id| self.dataset.row(child.name, id)) {
                        object.insert(nesting.property.to_owned(), self.object(child, found, table.name));
                    }
                }
            }
        }
        for (property, describing, link, entity) in
            [("attributes", "attribute", "link_id", "link_entity"), ("metadata", "metadata", "resource_id", "resource_type")]
        {
            let (true, Some(child)) = (table.is_described(describing), super::schema::table(describing)) else { continue };
            let rows = self.below.get(&(child.name, link, row.id.as_str())).map_or(&[][..], Vec::as_slice);
            let of_this = rows.iter().filter(|row| row.get(entity) == table.name);
            let items: Vec<Value> = of_this.map(|row| self.object(child, row, table.name)).collect();
            if !items.is_empty() {
                object.insert(property.to_owned(), items.into());
            }
        }
        if self.extensions {
            for (key, value) in &row.extra {
                object.entry(key.clone()).or_insert_with(|| value.clone());
            }
        }
        Value::Object(object)
    }
}
