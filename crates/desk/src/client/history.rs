//! Who changed what of a client, and when.

use super::{
    field_word::{self, Values},
    hidden::Hidden,
    open::note_reading,
    view::{self, full_name},
};
use crate::{
    Caller, Result, Session,
    api::client::{ClientOpen, FieldChange, HistoryEntry},
    client_line::{holder_of, must_be_visible},
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
    time::Instant,
};
use serde_json::{Map, Value as Json};
use std::collections::HashMap;
use store::{StoreError, Tx, params};

/// The acts on a client and on what belongs to it, newest first, each with its fields before and after.
///
/// # Errors
/// `not-found`.
pub fn history(session: &mut Session, request: ClientOpen) -> Result<Vec<HistoryEntry>> {
    let notes = session.may(Permission::NoteRead);
    let (entries, restricted) = session.read(Permission::HistoryRead, |tx, caller| {
        let request = ClientOpen { id: holder_of(tx, &request.id)? };
        must_be_visible(tx, caller, &request.id)?;
        let words = Words {
            staff: names(tx, "SELECT id, name FROM staff")?,
            services: services(tx, &request.id)?,
            clients: HashMap::new(),
            hidden: Hidden::from(tx, caller, &request.id)?,
            notes,
        };
        let mut entries = recorded(tx, caller, &request.id, words)?;
        entries.extend(arrival(tx, &request.id)?);
        let restricted = tx.value("SELECT restricted FROM client WHERE id = $1", params![&request.id])?;
        Ok((entries, restricted))
    })?;
    note_reading(session, restricted, &request.id)?;
    Ok(entries)
}

/// Names for ids, and what the caller may read.
struct Words {
    staff: HashMap<String, String>,
    services: HashMap<String, String>,
    /// Those of the linked clients whom the caller may know of.
    clients: HashMap<String, String>,
    hidden: Hidden,
    notes: bool,
}

fn names(tx: &mut Tx<'_>, sql: &str) -> Result<HashMap<String, String>> {
    Ok(tx.all(sql, &[], |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?)))?.into_iter().collect())
}

fn services(tx: &mut Tx<'_>, client: &ClientId) -> Result<HashMap<String, String>> {
    let found = tx.all(
        "SELECT DISTINCT s.id, s.organisation, s.name FROM service s JOIN referral r ON r.service_id = s.id WHERE r.client_id = $1",
        params![client],
        |row| Ok((row.get::<String>(0)?, super::service_line(&row.get::<String>(1)?, &row.get::<String>(2)?))),
    )?;
    Ok(found.into_iter().collect())
}

/// One row that an act changed.
struct Changed {
    op: OpId,
    at: Instant,
    by: String,
    action: String,
    table: String,
    before: Option<Map<String, Json>>,
    after: Option<Map<String, Json>>,
}

fn recorded(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, mut words: Words) -> Result<Vec<HistoryEntry>> {
    let damaged = |_| StoreError::Damaged { part: "history" };
    let rows = tx.all(
        "SELECT o.op_id, o.at, s.name, o.action, c.table_name, c.before, c.after
         FROM change_row c JOIN op o ON o.op_id = c.op_id JOIN staff s ON s.id = o.staff_id
         WHERE c.client_id IN (SELECT m.id FROM client m WHERE m.id = $1 OR m.merged_into = $1) ORDER BY o.at DESC, o.op_id DESC, c.ord",
        params![client],
        |row| {
            let map = |text: Option<String>| {
                text.map(|text| serde_json::from_str::<Map<String, Json>>(&text)).transpose().map_err(damaged)
            };
            Ok(Changed {
                op: row.get(0)?,
                at: row.get(1)?,
                by: row.get(2)?,
                action: row.get(3)?,
                table: row.get(4)?,
                before: map(row.get(5)?)?,
                after: map(row.get(6)?)?,
            })
        },
    )?;
    words.clients = linked(tx, caller, &rows)?;
    let mut entries: Vec<(OpId, HistoryEntry)> = Vec::new();
    for row in rows {
        // That there is a link to somebody whom the caller may not know of is nothing they may learn.
        if words.tells_of_nobody(&row) {
            continue;
        }
        if entries.last().is_none_or(|(last, _)| *last != row.op) {
            entries.push((row.op, HistoryEntry { at: row.at, by: row.by, action: row.action, fields: Vec::new() }));
        }
        if let Some((_, entry)) = entries.last_mut() {
            entry.fields.extend(changes(caller, &words, &row.table, row.before.as_ref(), row.after.as_ref()));
        }
    }
    Ok(entries.into_iter().map(|(_, entry)| entry).collect())
}

/// The other client of a link that was made or removed.
fn other_of(row: &Changed) -> Option<&str> {
    let columns = row.after.as_ref().or(row.before.as_ref()).filter(|_| row.table == "client_link")?;
    columns.get("other_client_id").and_then(Json::as_str)
}

/// Names of the clients that links of the history lead to, of those whom the caller may know of.
fn linked(tx: &mut Tx<'_>, caller: &Caller, rows: &[Changed]) -> Result<HashMap<String, String>> {
    let ids: Vec<ClientId> = rows.iter().filter_map(other_of).filter_map(ClientId::parse).collect();
    let known = view::load(tx, &ids, view::Depth::Names)?;
    Ok(known
        .into_iter()
        .filter(|known| caller.sees_restricted || !known.restricted)
        .map(|known| {
            let name = known.names.first().map(|name| full_name(&name.given, &name.family));
            (known.id.to_string(), name.unwrap_or_default())
        })
        .collect())
}

impl Words {
    fn tells_of_nobody(&self, row: &Changed) -> bool {
        self.hidden.hides_row(&row.table) || other_of(row).is_some_and(|other| !self.clients.contains_key(other))
    }
}

/// An import keeps no rows, so the history begins with the act alone.
fn arrival(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<HistoryEntry>> {
    Ok(tx.all(
        "SELECT o.at, s.name, o.action FROM client c JOIN op o ON o.op_id = c.created_op JOIN staff s ON s.id = o.staff_id
         WHERE (c.id = $1 OR c.merged_into = $1)
         AND NOT EXISTS (SELECT 1 FROM change_row r WHERE r.op_id = c.created_op AND r.client_id = c.id) ORDER BY o.at DESC",
        params![client],
        |row| Ok(HistoryEntry { at: row.get(0)?, by: row.get(1)?, action: row.get(2)?, fields: Vec::new() }),
    )?)
}

fn changes(
    caller: &Caller,
    words: &Words,
    table: &str,
    before: Option<&Map<String, Json>>,
    after: Option<&Map<String, Json>>,
) -> Vec<FieldChange> {
    if let (Some(field), Some(row)) = (field_word::whole_row(table), before.xor(after)) {
        if words.hidden.hides_line(table, row) {
            return Vec::new();
        }
        let text = line(table, row);
        let (before, after) = if before.is_some() { (Some(text), None) } else { (None, Some(text)) };
        return vec![FieldChange { field: field.to_owned(), before, after }];
    }
    let Some(columns) = after.or(before) else { return Vec::new() };
    let value = |row: Option<&Map<String, Json>>, column: &str, values| {
        row.and_then(|row| row.get(column)).and_then(|value| shown(caller, words, values, value))
    };
    columns
        .keys()
        .filter_map(|column| {
            let (field, values) = field_word::of(table, column)?;
            let hidden = |row: Option<&Map<String, Json>>| row.is_some_and(|row| words.hidden.hides(table, column, row));
            if (values == Values::Note && !words.notes) || hidden(before) || hidden(after) {
                return None;
            }
            let (before, after) = (value(before, column, values), value(after, column, values));
            // A flag that a new row does not have is nothing that somebody did.
            (before != after && !(before.is_none() && after.as_deref() == Some("no"))).then(|| FieldChange {
                field: field.to_owned(),
                before,
                after,
            })
        })
        .collect()
}

/// A name, a language, a way of contact or a former address in one line.
fn line(table: &str, row: &Map<String, Json>) -> String {
    let text = |column: &str| row.get(column).and_then(Json::as_str).unwrap_or_default();
    match table {
        "client_name" | "client_blocked_name" => full_name(text("given"), text("family")),
        "client_address" => {
            let place = [text("postcode"), text("place")].join(" ");
            let parts = [text("street"), place.trim(), text("remark")];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
        }
        "client_language" => text("tag").to_owned(),
        _ => text("value").to_owned(),
    }
}

fn shown(caller: &Caller, words: &Words, values: Values, value: &Json) -> Option<String> {
    let text = match value {
        Json::Null => return None,
        Json::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.is_empty() {
        return None;
    }
    Some(match values {
        Values::Plain | Values::Note => text,
        Values::Flag => if text == "0" { "no" } else { "yes" }.to_owned(),
        Values::List => {
            let list: Vec<String> = serde_json::from_str(&text).ok()?;
            if list.is_empty() {
                return None;
            }
            list.join(", ")
        }
        // As days and times stand in files: the interface formats them.
        Values::Instant => {
            let at = Instant(value.as_i64()?).local(caller.zone)?;
            at.format("%Y-%m-%d %H:%M").to_string()
        }
        Values::Presence => "yes".to_owned(),
        Values::Client => words.clients.get(&text)?.clone(),
        Values::Staff => words.staff.get(&text).cloned().unwrap_or(text),
        Values::Service => words.services.get(&text).cloned().unwrap_or(text),
    })
}
