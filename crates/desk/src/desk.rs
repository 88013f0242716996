//! The desk: one store, and whoever sits at it.

use crate::{
    Clock, DeskError, Result, Session,
    api::{self, queue::StationWindowName, session::ChangedSubject},
    client_display::ClientDisplay,
    queue::Station,
};
use domain::id::StaffId;
use l10n::Catalogue;
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicBool, Ordering},
};
use store::{Location, params};

/// What a window talks to. Cheap to share between threads; one act at a time.
#[derive(Debug)]
pub struct Desk {
    pub(crate) location: Location,
    pub(crate) clock: Clock,
    pub(crate) catalogue: Arc<Catalogue>,
    state: Mutex<State>,
    /// Asked for with the state held, never the other way round.
    client_display: ClientDisplay,
    /// The sign-in of kiosk and board. Never asked for together with the state.
    station: Mutex<Option<Station>>,
    /// Whether kiosk and board are open, as the shell says.
    station_windows: [AtomicBool; 2],
}

#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one of it")]
pub(crate) enum State {
    SignedOut,
    /// The store is closed and its key wiped; only who was there is remembered.
    Locked {
        staff_id: StaffId,
        login: String,
        name: String,
        /// The last entry of the audit that the windows were told of: what others did meanwhile is told at the unlock.
        told: i64,
    },
    SignedIn(Session),
}

/// A session that is held while one act runs.
pub struct Held<'a>(MutexGuard<'a, State>);

impl std::fmt::Debug for Held<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Held")
    }
}

impl std::ops::Deref for Held<'_> {
    type Target = Session;

    fn deref(&self) -> &Session {
        match &*self.0 {
            State::SignedIn(session) => session,
            _ => unreachable!("checked when it was taken"),
        }
    }
}

impl std::ops::DerefMut for Held<'_> {
    fn deref_mut(&mut self) -> &mut Session {
        match &mut *self.0 {
            State::SignedIn(session) => session,
            _ => unreachable!("checked when it was taken"),
        }
    }
}

impl Desk {
    #[must_use]
    pub fn new(location: Location, clock: Clock, catalogue: Arc<Catalogue>) -> Self {
        Self {
            location,
            clock,
            catalogue,
            state: Mutex::new(State::SignedOut),
            client_display: ClientDisplay::default(),
            station: Mutex::new(None),
            station_windows: Default::default(),
        }
    }

    /// The session, if there is one and it holds what is needed.
    ///
    /// # Errors
    /// [`DeskError::SignedOut`], [`DeskError::Locked`], [`DeskError::Permission`].
    pub fn session(&self, need: api::Need) -> Result<Held<'_>> {
        let state = self.state();
        match &*state {
            State::SignedOut => return Err(DeskError::SignedOut),
            State::Locked { .. } => return Err(DeskError::Locked),
            State::SignedIn(session) => {
                if let api::Need::Permission(permission) = need {
                    session.require(permission)?;
                }
            }
        }
        Ok(Held(state))
    }

    /// A panic inside an act has rolled its transaction back when the session was dropped or is used again, so the state is
    /// taken as it is.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The station, which stays signed in while the staff's screen is locked.
    pub(crate) fn station(&self) -> MutexGuard<'_, Option<Station>> {
        self.station.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The shell tells that a window of the station was opened or closed.
    pub fn set_station_window(&self, window: StationWindowName, open: bool) {
        self.station_windows[usize::from(window == StationWindowName::Board)].store(open, Ordering::Relaxed);
    }

    /// Kiosk and board, in this order.
    pub(crate) fn station_windows(&self) -> [bool; 2] {
        [&self.station_windows[0], &self.station_windows[1]].map(|open| open.load(Ordering::Relaxed))
    }

    /// What the client's second screen shows. The windows share it.
    #[must_use]
    pub const fn client_display(&self) -> &ClientDisplay {
        &self.client_display
    }

    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    #[must_use]
    pub const fn location(&self) -> &Location {
        &self.location
    }

    /// What has been changed since the last call, by whichever process: the change feed of the windows.
    ///
    /// # Errors
    /// What the store says. Without a session nothing is told.
    pub fn changes(&self) -> Result<Vec<ChangedSubject>> {
        let mut state = self.state();
        let State::SignedIn(session) = &mut *state else { return Ok(Vec::new()) };
        let told = session.told;
        let mut newest = told;
        let mut changed = session.store.read::<_, DeskError>(|tx| {
            let mut subjects =
                tx.all("SELECT seq, subject_kind, subject_id FROM audit WHERE seq > $1 ORDER BY seq", params![told], |row| {
                    newest = newest.max(row.get(0)?);
                    Ok(ChangedSubject { kind: row.get(1)?, id: row.get(2)? })
                })?;
            if newest == told {
                return Ok(subjects);
            }
            // An act touches more than its subject: a referral changes the page of its client, an undo whatever the act had changed.
            tx.each(
                "SELECT c.table_name, c.row_id, c.client_id FROM change_row c JOIN audit a ON a.op_id = c.op_id WHERE a.seq > $1",
                params![told],
                |row| {
                    subjects.push(ChangedSubject { kind: row.get(0)?, id: row.get(1)? });
                    if let Some(id) = row.get::<Option<String>>(2)? {
                        subjects.push(ChangedSubject { kind: "client".to_owned(), id });
                    }
                    Ok(())
                },
            )?;
            Ok(subjects)
        })?;
        changed.sort_by(|a, b| (&a.kind, &a.id).cmp(&(&b.kind, &b.id)));
        changed.dedup_by(|a, b| a.kind == b.kind && a.id == b.id);
        session.told = newest;
        Ok(changed)
    }
}
