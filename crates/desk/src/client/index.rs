//! The key tables of the search, written in the transaction that writes the client.

use super::view::{self, Depth};
use crate::{Result, Session};
use domain::{id::ClientId, permission::Permission};
use names::PersonView;
use std::collections::BTreeSet;
use store::{StoreError, Tx, Value, params, rows::ChangedRow};

/// Brings the keys of a client up to its record. A client that is gone loses all.
pub(crate) fn reindex(tx: &mut Tx<'_>, client: &ClientId) -> Result<()> {
    let wanted = wanted(tx, std::slice::from_ref(client))?;
    let mut kept = BTreeSet::new();
    let mut surplus = Vec::new();
    tx.each("SELECT kind, text, restricted FROM search_key WHERE client_id = $1", params![client], |row| {
        let key: (String, String, bool) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let keeps = wanted.contains(&(client.as_str().to_owned(), key.0.clone(), key.1.clone(), key.2));
        if keeps {
            kept.insert((key.0, key.1))
        } else {
            surplus.push((key.0, key.1));
            true
        };
        Ok(())
    })?;
    for (kind, text) in surplus {
        tx.execute("DELETE FROM search_key WHERE kind = $1 AND text = $2 AND client_id = $3", params![kind, text, client])?;
    }
    let mut batch = KeyBatch::default();
    batch.rows.extend(wanted.into_iter().filter_map(|(id, kind, text, restricted)| {
        (!kept.contains(&(kind.clone(), text.clone()))).then_some((kind, text, id, restricted))
    }));
    batch.flush(tx)
}

/// After an undo: the keys, and a new version of the client where only its names, languages or contact means went back, so that
/// a form opened in between is still told of the change.
pub(crate) fn after_undo(tx: &mut Tx<'_>, client: &ClientId, changes: &[ChangedRow]) -> Result<()> {
    let of_client = |change: &&ChangedRow| change.client_id.as_deref() == Some(client.as_str());
    let parts = ["client_name", "client_language", "contact_means"];
    let part = changes.iter().filter(of_client).any(|change| parts.contains(&change.table.as_str()));
    let whole = changes.iter().filter(of_client).any(|change| change.table == "client");
    if part && !whole {
        tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![client])?;
    }
    reindex(tx, client)
}

/// Writes the keys of a new client, of whom there are none yet. Reads nothing.
pub(crate) fn write_keys(tx: &mut Tx<'_>, client: &ClientId, person: &PersonView, restricted: bool) -> Result<()> {
    let mut batch = KeyBatch::default();
    let keys = names::index_keys(person).into_iter();
    batch.rows.extend(keys.map(|key| (key.kind.code().to_owned(), key.text, client.as_str().to_owned(), restricted)));
    batch.flush(tx)
}

/// Keys to be written, several in one statement.
#[derive(Debug, Default)]
struct KeyBatch {
    /// Kind, text, client, restricted.
    rows: Vec<(String, String, String, bool)>,
}

impl KeyBatch {
    fn flush(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        const AT_ONCE: usize = 16;
        self.rows.sort_unstable();
        let sql = |rows: usize| {
            let values: Vec<String> = (0..rows)
                .map(|row| format!("(${}, ${}, ${}, ${})", row * 4 + 1, row * 4 + 2, row * 4 + 3, row * 4 + 4))
                .collect();
            format!("INSERT INTO search_key (kind, text, client_id, restricted) VALUES {}", values.join(", "))
        };
        let (many, one) = (sql(AT_ONCE), sql(1));
        let mut write = |sql: &str, rows: &mut dyn Iterator<Item = (String, String, String, bool)>| -> Result<()> {
            let params: Vec<Value> = rows
                .flat_map(|(kind, text, client, restricted)| [kind.into(), text.into(), client.into(), restricted.into()])
                .collect();
            tx.execute(sql, &params)?;
            Ok(())
        };
        let mut rows = std::mem::take(&mut self.rows).into_iter();
        while rows.len() >= AT_ONCE {
            write(&many, &mut rows.by_ref().take(AT_ONCE))?;
        }
        while rows.len() > 0 {
            write(&one, &mut rows.by_ref().take(1))?;
        }
        Ok(())
    }
}

/// Client, kind, text, restricted.
type Entry = (String, String, String, bool);

/// The keys that these clients should have.
fn wanted(tx: &mut Tx<'_>, clients: &[ClientId]) -> Result<BTreeSet<Entry>> {
    let known = view::load(tx, clients, Depth::All)?;
    Ok(known
        .iter()
        .flat_map(|client| {
            names::index_keys(&client.person())
                .into_iter()
                .map(|key| (client.id.to_string(), key.kind.code().to_owned(), key.text, client.restricted))
        })
        .collect())
}

/// How many keys are missing, too many or wrong, held against an index that is built anew from the records.
///
/// # Errors
/// [`crate::DeskError::Permission`] without the permission to verify the store.
pub fn index_differences(session: &mut Session) -> Result<i64> {
    const AT_ONCE: i64 = 256;
    session.read(Permission::StoreVerify, |tx, _| {
        let mut differing = 0;
        let mut after = String::new();
        loop {
            let clients = tx.all(
                "SELECT id FROM client WHERE id > $1 ORDER BY id LIMIT $2",
                params![after.as_str(), AT_ONCE],
                |row| row.get::<ClientId>(0),
            )?;
            let Some(last) = clients.last() else { break };
            after = last.to_string();
            let wanted = wanted(tx, &clients)?;
            let mut found = BTreeSet::new();
            view::each_of(tx, "SELECT client_id, kind, text, restricted FROM search_key WHERE client_id IN ({ids})", &clients, |row| {
                found.insert((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
                Ok::<_, StoreError>(())
            })?;
            differing += wanted.symmetric_difference(&found).count() as i64;
        }
        // Keys that point to nobody.
        let orphans: i64 = tx.value(
            "SELECT CAST(count(*) AS BIGINT) FROM search_key k WHERE NOT EXISTS (SELECT 1 FROM client c WHERE c.id = k.client_id)",
            &[],
        )?;
        Ok(differing + orphans)
    })
}
