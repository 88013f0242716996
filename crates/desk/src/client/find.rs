//! From a question to the clients that may answer it: out of an index in memory as soon as there is one, until then out of its tables.

use super::{
    shown::{Recent, Shown},
    view::Depth,
};
use crate::{Caller, Result, Session};
use domain::id::ClientId;
use names::{
    Query,
    index::{Found, Scratch, Sight, search},
};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};
use store::{
    Location, Store, StoreError, Tx,
    search::{Loaded, Refreshed, Tables, clients, load, refresh},
};

/// A hundred times less likely than the best, as a natural logarithm.
const CLOSE: f32 = 4.6;

/// Who may answer the question, at most `most`, none of whom the caller may not know.
pub(super) fn candidates(tx: &mut Tx<'_>, caller: &Caller, query: &Query, most: usize) -> Result<Vec<ClientId>> {
    let (found, _) = caller.finder.search(tx, query, sight(caller), most)?;
    let people: Vec<u32> = worth_showing(&found).map(|found| found.person).collect();
    let mut clients = caller.finder.clients(tx, &people)?;
    Ok(people.iter().filter_map(|person| clients.remove(person)).collect())
}

/// The clients that answer a question, the most promising first.
#[derive(Debug)]
pub(super) struct Answers {
    /// With how much of the question each answers, see [`Found::share`].
    pub shown: Vec<(Shown, f32)>,
    /// There may be more.
    pub cut: bool,
}

/// What answers the question and is shown, at most `most`, none of whom the caller may not know.
pub(super) fn answers(tx: &mut Tx<'_>, caller: &Caller, query: &Query, depth: Depth, most: usize) -> Result<Answers> {
    let (found, seen) = caller.finder.search(tx, query, sight(caller), most)?;
    let cut = found.len() >= most;
    let worth: Vec<&Found> = worth_showing(&found).collect();
    let people: Vec<u32> = worth.iter().map(|found| found.person).collect();
    let mut shown = caller.finder.shown(tx, seen, &people, depth)?;
    let shown: Vec<(Shown, f32)> =
        worth.into_iter().filter_map(|found| Some((shown.remove(&found.person)?, found.share))).collect();
    Ok(Answers { cut: cut && shown.len() >= most, shown })
}

const fn sight(caller: &Caller) -> Sight {
    if caller.sees_restricted { Sight::All } else { Sight::Unrestricted }
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
    recent: Recent,
    /// A connection for loading anew.
    spare: Option<Store>,
}

impl Finder {
    /// Who answers, and up to which act the memory knew everything; nothing where the tables answered.
    fn search(&self, tx: &mut Tx<'_>, query: &Query, sight: Sight, limit: usize) -> Result<(Vec<Found>, Option<i64>)> {
        let mut state = self.lock();
        if let Some(loaded) = &mut state.loaded {
            if let Refreshed::Current(seen) = refresh(tx, loaded)? {
                return Ok((loaded.memory.search(query, sight, limit), Some(seen)));
            }
            state.loaded = None;
            if let Some(store) = state.spare.take() {
                self.load_beside(store);
            }
        }
        drop(state);
        Ok((search(&mut Tables { tx, sight }, query, limit, &mut Scratch::default())?, None))
    }

    /// What is shown of these people, to whom this transaction sees all acts up to `seen`.
    fn shown(&self, tx: &mut Tx<'_>, seen: Option<i64>, people: &[u32], depth: Depth) -> Result<HashMap<u32, Shown>> {
        let mut shown: HashMap<u32, Shown> = HashMap::with_capacity(people.len());
        if let Some(seen) = seen {
            shown.extend(self.lock().recent.known(seen, people, depth));
        }
        let others: Vec<u32> = people.iter().copied().filter(|person| !shown.contains_key(person)).collect();
        if !others.is_empty() {
            let clients = self.clients(tx, &others)?;
            let read = Shown::read(tx, clients, depth)?;
            if let Some(seen) = seen {
                self.lock().recent.keep(seen, &read);
            }
            shown.extend(read);
        }
        Ok(shown)
    }

    /// The clients of these people; whoever is gone is left out.
    fn clients(&self, tx: &mut Tx<'_>, people: &[u32]) -> Result<HashMap<u32, ClientId>> {
        let known = self.lock().loaded.as_ref().map(|loaded| loaded.clients(people));
        Ok(match known {
            Some(known) => known,
            None => clients(tx, people)?,
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
        self.finder.lock().loaded = Some(loaded);
        Ok(())
    }
}
