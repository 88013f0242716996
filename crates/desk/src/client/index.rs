//! The search index of the clients, written in the transaction that writes the client.

use super::view::{self, Depth};
use crate::{Result, Session, api::client::ClientForm};
use domain::{id::ClientId, permission::Permission};
use names::index::{Entry, INDEX_VERSION, entry};
use store::{
    StoreError, Tx, params,
    rows::ChangedRow,
    search::{IndexWriter, differences},
};

/// Clients that are read at once.
const AT_ONCE: i64 = 256;
/// Where the version of the index stands in `meta`.
const VERSION_KEY: &str = "search_index";

/// Brings the index up to a client's record. A client that is gone or merged away is found no longer.
pub(crate) fn reindex(tx: &mut Tx<'_>, client: &ClientId) -> Result<()> {
    let wanted = entries(tx, std::slice::from_ref(client))?;
    let mut writer = IndexWriter::begin(tx)?;
    writer.replace(tx, client, wanted.first().map(|(_, entry, restricted)| (entry, *restricted)))?;
    Ok(writer.finish(tx)?)
}

/// Puts all clients into the index that are not in it yet: at the end of an act that added many.
pub(crate) fn index_new(tx: &mut Tx<'_>) -> Result<()> {
    let mut writer = IndexWriter::begin(tx)?;
    let mut after = String::new();
    loop {
        let clients = tx.all(
            "SELECT c.id FROM client c WHERE c.id > $1 AND c.merged_into IS NULL
             AND NOT EXISTS (SELECT 1 FROM search_person p WHERE p.client_id = c.id) ORDER BY c.id LIMIT $2",
            params![after.as_str(), AT_ONCE],
            |row| row.get::<ClientId>(0),
        )?;
        let Some(last) = clients.last() else { break };
        after = last.to_string();
        for (client, entry, restricted) in entries(tx, &clients)? {
            writer.add(tx, &client, &entry, restricted)?;
        }
    }
    Ok(writer.finish(tx)?)
}

/// The index of clients that an act adds from their forms: nothing is read again. One at a time, and no [`reindex`] beside it.
#[must_use = "nothing is whole before it is finished"]
pub(crate) struct NewEntries(IndexWriter);

impl NewEntries {
    pub(crate) fn begin(tx: &mut Tx<'_>) -> Result<Self> {
        Ok(Self(IndexWriter::begin(tx)?))
    }

    pub(crate) fn add(&mut self, tx: &mut Tx<'_>, client: &ClientId, form: &ClientForm, external_id: Option<&str>) -> Result<()> {
        Ok(self.0.add(tx, client, &entry(&view::view_of(form, external_id)), false)?)
    }

    pub(crate) fn finish(self, tx: &mut Tx<'_>) -> Result<()> {
        Ok(self.0.finish(tx)?)
    }
}

/// Takes clients out of the index, before they go.
pub(crate) fn forget(tx: &mut Tx<'_>, clients: &[ClientId]) -> Result<()> {
    let mut writer = IndexWriter::begin(tx)?;
    for client in clients {
        writer.replace(tx, client, None)?;
    }
    Ok(writer.finish(tx)?)
}

/// Makes the index anew where another version of the program made it: its words and sounds may be others now.
pub(crate) fn rebuild_outdated(store: &mut store::Store) -> Result<()> {
    let stored: Option<String> = store
        .read::<_, StoreError>(|tx| tx.first("SELECT value FROM meta WHERE key = $1", params![VERSION_KEY], |row| row.get(0)))?;
    let current = INDEX_VERSION.to_string();
    if stored.as_ref() == Some(&current) {
        return Ok(());
    }
    store.write::<_, crate::DeskError>(|tx| {
        tx.without_history()?;
        for table in ["search_word", "search_sound", "search_posting", "search_person", "search_number"] {
            tx.execute(&format!("DELETE FROM {table}"), &[])?;
        }
        index_new(tx)?;
        tx.execute("DELETE FROM meta WHERE key = $1", params![VERSION_KEY])?;
        tx.execute("INSERT INTO meta (key, value) VALUES ($1, $2)", params![VERSION_KEY, current.as_str()])?;
        Ok(())
    })
}

/// After an undo: the index, and a new version of the client where only rows of its form went back (names, documents), so that a
/// form opened in between is still told of the change.
pub(crate) fn after_undo(tx: &mut Tx<'_>, client: &ClientId, changes: &[ChangedRow]) -> Result<()> {
    let of_client = |change: &&ChangedRow| change.client_id.as_deref() == Some(client.as_str());
    let part = changes.iter().filter(of_client).any(|change| super::parts::TABLES.contains(&change.table.as_str()));
    let whole = changes.iter().filter(of_client).any(|change| change.table == "client");
    if part && !whole {
        tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![client])?;
    }
    reindex(tx, client)
}

/// What these clients are to be found by, in their order. Whoever is gone or merged away is left out.
fn entries(tx: &mut Tx<'_>, clients: &[ClientId]) -> Result<Vec<(ClientId, Entry, bool)>> {
    let known = view::load(tx, clients, Depth::All)?;
    Ok(known.into_iter().map(|known| (known.id.clone(), entry(&known.person()), known.restricted)).collect())
}

/// How many rows are missing, too many or wrong, held against an index that is made anew from the records.
///
/// # Errors
/// [`crate::DeskError::Permission`] without the permission to verify the store.
pub fn index_differences(session: &mut Session) -> Result<i64> {
    session.read(Permission::StoreVerify, |tx, _| {
        let mut after = String::new();
        differences(tx, |tx| {
            let clients = tx.all(
                "SELECT id FROM client WHERE id > $1 AND merged_into IS NULL ORDER BY id LIMIT $2",
                params![after.as_str(), AT_ONCE],
                |row| row.get::<ClientId>(0),
            )?;
            if let Some(last) = clients.last() {
                after = last.to_string();
            }
            entries(tx, &clients)
        })
    })
}
