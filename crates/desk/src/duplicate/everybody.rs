//! Everybody in the store, as records to be compared with each other.

use crate::Result;
use domain::id::ClientId;
use names::{BirthView, NameView, link::Record};
use store::{StoreError, Tx, params};

/// Clients that are read at once.
const PORTION: i64 = 4_096;

/// Goes through the store in the order of the ids, a portion at a time, so that no more than a portion is held.
pub(super) struct Everybody<'a, 'tx> {
    tx: &'a mut Tx<'tx>,
    ids: Vec<ClientId>,
    /// The portion that was read, the next one last.
    waiting: Vec<Record>,
    failed: Option<StoreError>,
    done: bool,
}

impl<'a, 'tx> Everybody<'a, 'tx> {
    pub fn new(tx: &'a mut Tx<'tx>) -> Self {
        Self { tx, ids: Vec::new(), waiting: Vec::new(), failed: None, done: false }
    }

    /// The ids of all that were given out, in their order.
    ///
    /// # Errors
    /// What the store said on the way.
    pub fn finish(self) -> Result<Vec<ClientId>> {
        match self.failed {
            Some(error) => Err(error.into()),
            None => Ok(self.ids),
        }
    }

    /// The store could not be read on: what was given out is not everybody.
    pub fn has_failed(&self) -> bool {
        self.failed.is_some()
    }

    fn read(&mut self) -> std::result::Result<Vec<Record>, StoreError> {
        let after = self.ids.last().map_or_else(String::new, ToString::to_string);
        let mut ids: Vec<ClientId> = Vec::new();
        let mut records: Vec<Record> = Vec::new();
        self.tx.each(
            "SELECT id, birth_year, birth_month, birth_day, gender, nationalities, street, postcode, place
             FROM client WHERE id > $1 AND merged_into IS NULL ORDER BY id LIMIT $2",
            params![after, PORTION],
            |row| {
                ids.push(row.get(0)?);
                let gender: String = row.get(4)?;
                records.push(Record {
                    birth: BirthView { year: row.get(1)?, month: row.get(2)?, day: row.get(3)? },
                    gender: if gender == "unknown" { String::new() } else { gender },
                    nationality: row.list::<String>(5)?.into_iter().next().unwrap_or_default(),
                    street: row.get(6)?,
                    postcode: row.get(7)?,
                    place: row.get(8)?,
                    ..Record::default()
                });
                Ok(())
            },
        )?;
        let (Some(first), Some(last)) = (ids.first().cloned(), ids.last().cloned()) else { return Ok(records) };
        let mut fill = |sql: &str, put: &mut dyn FnMut(&mut Record, &store::Row) -> std::result::Result<(), StoreError>| {
            let mut at = 0;
            self.tx.each(sql, params![&first, &last], |row| {
                let id: ClientId = row.get(0)?;
                // Both are in the order of the ids: whoever is not there was merged into somebody else.
                while ids.get(at).is_some_and(|known| *known < id) {
                    at += 1;
                }
                match records.get_mut(at) {
                    Some(record) if ids[at] == id => put(record, row),
                    _ => Ok(()),
                }
            })
        };
        fill(
            "SELECT client_id, family, given FROM client_name WHERE client_id >= $1 AND client_id <= $2
             ORDER BY client_id, preferred DESC, ord, id",
            &mut |record, row| {
                record.names.push(NameView { family: row.get(1)?, given: row.get(2)?, ..NameView::default() });
                Ok(())
            },
        )?;
        fill(
            "SELECT client_id, value FROM contact_means WHERE client_id >= $1 AND client_id <= $2 AND kind = 'phone'
             ORDER BY client_id, ord, id",
            &mut |record, row| {
                record.phones.push(row.get(1)?);
                Ok(())
            },
        )?;
        fill(
            "SELECT client_id, number FROM client_document WHERE client_id >= $1 AND client_id <= $2 AND number <> ''
             ORDER BY client_id, ord, id",
            &mut |record, row| {
                record.numbers.push(row.get(1)?);
                Ok(())
            },
        )?;
        self.ids.extend(ids);
        Ok(records)
    }
}

impl Iterator for Everybody<'_, '_> {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if self.waiting.is_empty() && !self.done {
            match self.read() {
                Ok(mut records) => {
                    self.done = records.is_empty();
                    records.reverse();
                    self.waiting = records;
                }
                Err(error) => {
                    self.done = true;
                    self.failed = Some(error);
                }
            }
        }
        self.waiting.pop()
    }
}
