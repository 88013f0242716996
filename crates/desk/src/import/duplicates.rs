//! Who of the list may be somebody already: another row, or a client of the store.
//!
//! The list stays in memory under a few keys that two records of one person share; the store is read past it once. So the cost
//! grows with the sum of both, not with their product.

use super::plan::PlannedRow;
use crate::{DeskError, Result, Session};
use domain::id::ClientId;
use names::{BirthView, KeyKind, NameView, PersonView, Prepared};
use std::collections::HashMap;
use store::{Row, StoreError, params};

/// Two records that may be one person.
#[derive(Debug, Clone)]
pub struct Duplicate {
    /// Index into the planned rows.
    pub row: usize,
    pub other: Other,
    /// 0 to 1.
    pub score: f64,
    /// Codes of `names`.
    pub reasons: Vec<String>,
}

#[derive(Debug, Clone)]
pub enum Other {
    /// An earlier row of the same list.
    Row(usize),
    Client {
        id: ClientId,
        name: String,
    },
}

/// A row that was imported before: the store has a client under the same number of the source, with a like name.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) row: usize,
    pub(super) client: ClientId,
}

pub(super) struct Found {
    pub(super) duplicates: Vec<Duplicate>,
    pub(super) known: Vec<Known>,
}

/// A key shared by more rows than this tells nothing (a family name and a year in a list of one village).
const BLOCK_LIMIT: usize = 200;
/// Told now and then, so that a cancel is heard soon.
const TELL_EVERY: usize = 500;

pub(super) fn find(session: &mut Session, rows: &[PlannedRow], progress: &mut dyn FnMut(u32, u32) -> bool) -> Result<Found> {
    let people: Vec<(PersonView, Prepared)> = rows
        .iter()
        .map(|row| {
            let view = row.client.view();
            let prepared = Prepared::new(&view);
            (view, prepared)
        })
        .collect();
    let mut blocks: HashMap<String, Vec<usize>> = HashMap::new();
    let mut duplicates = Vec::new();
    let total = rows.len() as u32;
    for (index, (view, prepared)) in people.iter().enumerate() {
        if index % TELL_EVERY == 0 && !progress(index as u32, total) {
            return Err(StoreError::Cancelled.into());
        }
        let keys = block_keys(view);
        let mut met: Vec<usize> = keys.iter().filter_map(|key| blocks.get(key)).flatten().copied().collect();
        met.sort_unstable();
        met.dedup();
        for other in met {
            if let Some((score, reasons)) = likely(prepared, &people[other].1) {
                duplicates.push(Duplicate { row: index, other: Other::Row(other), score, reasons });
            }
        }
        for key in keys {
            let block = blocks.entry(key).or_default();
            if block.len() < BLOCK_LIMIT {
                block.push(index);
            }
        }
    }
    let by_number: HashMap<&str, Vec<usize>> = rows.iter().enumerate().fold(HashMap::new(), |mut map, (index, row)| {
        if let Some(number) = &row.client.external_id {
            map.entry(number.as_str()).or_insert_with(Vec::new).push(index);
        }
        map
    });
    let mut known: HashMap<usize, ClientId> = HashMap::new();
    each_client(session, |client| {
        let prepared = Prepared::new(&client.view);
        if let Some(candidates) = client.external_id.as_deref().and_then(|number| by_number.get(number)) {
            for row in candidates {
                let same =
                    prepared.compare(&people[*row].1).score >= names::LIKELY_SAME || same_names(&client.view, &people[*row].0);
                if same && !known.contains_key(row) && !known.values().any(|taken| *taken == client.id) {
                    known.insert(*row, client.id.clone());
                }
            }
        }
        let mut met: Vec<usize> = block_keys(&client.view).iter().filter_map(|key| blocks.get(key)).flatten().copied().collect();
        met.sort_unstable();
        met.dedup();
        for row in met {
            if known.get(&row) == Some(&client.id) {
                continue;
            }
            if let Some((score, reasons)) = likely(&people[row].1, &prepared) {
                let other = Other::Client { id: client.id.clone(), name: client.name() };
                duplicates.push(Duplicate { row, other, score, reasons });
            }
        }
        Ok(())
    })?;
    let mut known: Vec<Known> = known.into_iter().map(|(row, client)| Known { row, client }).collect();
    known.sort_by_key(|known| known.row);
    duplicates.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.row.cmp(&b.row)));
    progress(total, total);
    Ok(Found { duplicates, known })
}

fn likely(a: &Prepared, b: &Prepared) -> Option<(f64, Vec<String>)> {
    let comparison = a.compare(b);
    (comparison.score >= names::LIKELY_SAME)
        .then(|| (f64::from(comparison.score), comparison.reasons.iter().map(|reason| reason.code().to_owned()).collect()))
}

fn same_names(a: &PersonView, b: &PersonView) -> bool {
    let folded = |view: &PersonView| view.names.first().map(|name| names::fold(&format!("{} {}", name.given, name.family)));
    folded(a).is_some() && folded(a) == folded(b)
}

/// Keys that two records of one person are likely to share: phone, whole birth date, or two words of a name with the year.
fn block_keys(view: &PersonView) -> Vec<String> {
    let mut sounds: Vec<String> = Vec::new();
    let mut out = Vec::new();
    let mut longest_phone = String::new();
    for key in names::index_keys(view) {
        match key.kind {
            KeyKind::Sound => sounds.push(key.text),
            KeyKind::Phone if key.text.len() > longest_phone.len() => longest_phone = key.text,
            KeyKind::Born if key.text.len() == 10 && !key.text.ends_with("-01-01") => out.push(format!("b{}", key.text)),
            _ => {}
        }
    }
    if longest_phone.len() >= 7 {
        out.push(format!("p{longest_phone}"));
    }
    sounds.truncate(8);
    let year = view.birth.year.map_or_else(String::new, |year| year.to_string());
    for (index, first) in sounds.iter().enumerate() {
        for second in &sounds[index + 1..] {
            out.push(format!("s{first} {second} {year}"));
        }
    }
    out
}

struct StoredClient {
    id: ClientId,
    external_id: Option<String>,
    view: PersonView,
}

impl StoredClient {
    fn name(&self) -> String {
        self.view.names.first().map(|name| format!("{} {}", name.given, name.family).trim().to_owned()).unwrap_or_default()
    }
}

/// Reads all clients past `f`, in constant memory. What is restricted stays away from whoever may not see it.
fn each_client(session: &mut Session, mut f: impl FnMut(StoredClient) -> Result<()>) -> Result<()> {
    session.read(domain::permission::Permission::ClientImport, |tx, caller| {
        let mut current: Option<StoredClient> = None;
        let mut failed: Option<DeskError> = None;
        tx.each(
            "SELECT c.id, c.external_id, c.birth_year, c.birth_month, c.birth_day, n.family, n.given, m.value
             FROM client c
             LEFT JOIN client_name n ON n.client_id = c.id
             LEFT JOIN contact_means m ON m.client_id = c.id AND m.kind = 'phone'
             WHERE c.restricted <= $1
             ORDER BY c.id, n.preferred DESC, n.ord",
            params![caller.sees_restricted],
            |row: &Row| {
                let id: ClientId = row.get(0)?;
                if current.as_ref().is_none_or(|client| client.id != id)
                    && let Some(done) = current.replace(StoredClient {
                        id,
                        external_id: row.get(1)?,
                        view: PersonView {
                            birth: BirthView { year: row.get(2)?, month: row.get(3)?, day: row.get(4)? },
                            ..Default::default()
                        },
                    })
                    && let Err(error) = f(done)
                {
                    failed = Some(error);
                    return Err(StoreError::Cancelled);
                }
                let Some(client) = &mut current else { return Ok(()) };
                if let (Some(family), Some(given)) = (row.get::<Option<String>>(5)?, row.get::<Option<String>>(6)?) {
                    let name = NameView { family, given, ..Default::default() };
                    if !client.view.names.contains(&name) {
                        client.view.names.push(name);
                    }
                }
                if let Some(phone) = row.get::<Option<String>>(7)?
                    && !client.view.phones.contains(&phone)
                {
                    client.view.phones.push(phone);
                }
                Ok(())
            },
        )
        .map_err(|error| failed.take().unwrap_or_else(|| error.into()))?;
        current.map_or(Ok(()), &mut f)
    })
}
