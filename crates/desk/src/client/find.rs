//! From a question to the clients that may answer it: out of an index in memory as soon as there is one, until then out of its tables.

use crate::{Caller, Result, Session};
use domain::id::ClientId;
use names::{
    Query,
    index::{Found, Scratch, Sight, search},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use store::{
    Location, Store, StoreError, Tx,
    search::{Loaded, Refreshed, Tables, clients, load, refresh},
};

/// A hundred times less likely than the best, as a natural logarithm.
const CLOSE: f32 = 4.6;

/// Clients that may answer, the most promising first.
#[derive(Debug)]
pub(super) struct Candidates {
    pub ids: Vec<ClientId>,
    /// How much of the question each answers, see [`Found::share`]; falls with the order.
    pub shares: HashMap<ClientId, f32>,
    /// There may be more.
    pub cut: bool,
}

/// Who may answer the question, at most `most`, none of whom the caller may not know.
pub(super) fn candidates(tx: &mut Tx<'_>, caller: &Caller, query: &Query, most: usize) -> Result<Candidates> {
    let sight = if caller.sees_restricted { Sight::All } else { Sight::Unrestricted };
    let found = caller.finder.search(tx, query, sight, most)?;
    let cut = found.len() >= most;
    let shown: Vec<&Found> = worth_showing(&found).collect();
    let people: Vec<u32> = shown.iter().map(|found| found.person).collect();
    let mut clients = clients(tx, &people)?;
    let known: Vec<(ClientId, f32)> =
        shown.into_iter().filter_map(|found| Some((clients.remove(&found.person)?, found.share))).collect();
    let ids: Vec<ClientId> = known.iter().map(|(id, _)| id.clone()).collect();
    Ok(Candidates { cut: cut && ids.len() >= most, ids, shares: known.into_iter().collect() })
}

/// Where somebody answers everything that was asked, those who answer a part of it are in the way, unless they come close.
fn worth_showing(found: &[Found]) -> impl Iterator<Item = &Found> {
    let best = found.first().copied();
    found.iter().filter(move |other| best.is_none_or(|best| other.missing <= best.missing || other.score > best.score - CLOSE))
}

/// The index in memory, shared by the connections of one session. It goes with the session: a locked screen leaves nobody's name
/// behind.
#[derive(Debug, Clone, Default)]
pub struct Finder(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    loaded: Option<Loaded>,
    /// A connection for loading anew.
    spare: Option<Store>,
}

impl Finder {
    fn search(&self, tx: &mut Tx<'_>, query: &Query, sight: Sight, limit: usize) -> Result<Vec<Found>> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(loaded) = &mut state.loaded {
            if refresh(tx, loaded)? == Refreshed::Current {
                return Ok(loaded.memory.search(query, sight, limit));
            }
            state.loaded = None;
            if let Some(store) = state.spare.take() {
                self.load_beside(store);
            }
        }
        drop(state);
        Ok(search(&mut Tables { tx, sight }, query, limit, &mut Scratch::default())?)
    }

    /// Loads on a thread of its own; meanwhile the tables answer. When that fails they go on answering.
    fn load_beside(&self, mut store: Store) {
        let finder = Arc::downgrade(&self.0);
        std::thread::spawn(move || {
            let Ok(loaded) = store.read::<_, StoreError>(load) else { return };
            if let Some(finder) = finder.upgrade() {
                let mut state = finder.lock().unwrap_or_else(PoisonError::into_inner);
                state.loaded = Some(loaded);
                state.spare = Some(store);
            }
        });
    }
}

impl Session {
    /// Reads the search index into memory beside the counter's work. On a server nobody holds a copy of everybody: there the tables
    /// answer, under the server's own rights.
    ///
    /// # Errors
    /// As opening the store.
    pub fn warm_search(&self) -> Result<()> {
        if matches!(self.store.location(), Location::File(_)) {
            self.finder.load_beside(self.store.another()?);
        }
        Ok(())
    }

    /// Reads the search index into memory and waits for it: for many questions at once.
    ///
    /// # Errors
    /// What the store says.
    pub fn load_search(&mut self) -> Result<()> {
        let loaded = self.store.read::<_, StoreError>(load)?;
        self.finder.0.lock().unwrap_or_else(PoisonError::into_inner).loaded = Some(loaded);
        Ok(())
    }
}
