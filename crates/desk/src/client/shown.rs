//! What a hit shows of somebody, as far as it is read from the store.

use super::view::{self, Depth, Known};
use crate::Result;
use domain::{id::ClientId, time::Day};
use std::collections::HashMap;
use store::Tx;

/// Somebody who was found.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub known: Known,
    pub details: Details,
    depth: Depth,
}

/// What a hit shows besides what was searched.
#[derive(Debug, Clone, Default)]
pub(super) struct Details {
    pub language: Option<String>,
    pub last_contact: Option<Day>,
    pub case_number: Option<String>,
}

impl Shown {
    /// By the number that the index knows them by. Whoever is gone is left out.
    pub fn read(tx: &mut Tx<'_>, clients: HashMap<u32, ClientId>, depth: Depth) -> Result<HashMap<u32, Self>> {
        let ids: Vec<ClientId> = clients.values().cloned().collect();
        let mut known: HashMap<ClientId, Known> =
            view::load(tx, &ids, depth)?.into_iter().map(|known| (known.id.clone(), known)).collect();
        let mut details = details(tx, &ids)?;
        let of = |(person, id): (u32, ClientId)| {
            let details = details.remove(&id).unwrap_or_default();
            known.remove(&id).map(|known| (person, Self { known, details, depth }))
        };
        Ok(clients.into_iter().filter_map(of).collect())
    }
}

pub(super) fn details(tx: &mut Tx<'_>, ids: &[ClientId]) -> Result<HashMap<ClientId, Details>> {
    let mut details: HashMap<ClientId, Details> = ids.iter().map(|id| (id.clone(), Details::default())).collect();
    view::each_of(
        tx,
        "SELECT client_id, tag FROM client_language WHERE client_id IN ({ids}) ORDER BY client_id, ord",
        ids,
        |row| {
            if let Some(of) = details.get_mut(&row.get::<ClientId>(0)?) {
                let tag = row.get(1)?;
                of.language.get_or_insert(tag);
            }
            Ok(())
        },
    )?;
    view::each_of(tx, "SELECT client_id, max(day) FROM contact WHERE client_id IN ({ids}) GROUP BY client_id", ids, |row| {
        if let Some(of) = details.get_mut(&row.get::<ClientId>(0)?) {
            of.last_contact = row.get(1)?;
        }
        Ok(())
    })?;
    // The open case, else the last one.
    view::each_of(
        tx,
        "SELECT client_id, number FROM case_file WHERE client_id IN ({ids})
         ORDER BY client_id, CASE WHEN closed IS NULL THEN 0 ELSE 1 END, opened DESC, number DESC",
        ids,
        |row| {
            if let Some(of) = details.get_mut(&row.get::<ClientId>(0)?) {
                let number = row.get(1)?;
                of.case_number.get_or_insert(number);
            }
            Ok(())
        },
    )?;
    Ok(details)
}

/// Those who were shown last. Whoever types a name sees the same people from letter to letter: they are read once. One act of anybody,
/// and all are read anew.
#[derive(Debug, Default)]
pub(super) struct Recent {
    /// The last act that is in what is kept.
    upto: i64,
    shown: HashMap<u32, Shown>,
}

impl Recent {
    /// About a kilobyte each.
    const MOST: usize = 4096;

    /// Those of these people who are kept, for a transaction that sees all acts up to `seen`.
    pub fn known(&self, seen: i64, people: &[u32], depth: Depth) -> Vec<(u32, Shown)> {
        if seen != self.upto {
            return Vec::new();
        }
        let enough = |shown: &&Shown| depth == Depth::Names || shown.depth == Depth::All;
        people.iter().filter_map(|person| Some((*person, self.shown.get(person).filter(enough)?.clone()))).collect()
    }

    /// Keeps what such a transaction has read. Who is behind the others keeps nothing.
    pub fn keep(&mut self, seen: i64, read: &HashMap<u32, Shown>) {
        if seen < self.upto {
            return;
        }
        if seen > self.upto || self.shown.len() + read.len() > Self::MOST {
            self.shown.clear();
        }
        self.upto = seen;
        self.shown.extend(read.iter().map(|(person, shown)| (*person, shown.clone())));
    }
}
