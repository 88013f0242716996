//! The two gates to the store.

use crate::{DeskError, Result, Session, client::Finder};
use chrono::NaiveDateTime;
use domain::{
    id::{OpId, StaffId},
    permission::Permission,
    time::{Day, Instant},
};
use serde::{Serialize, de::DeserializeOwned};
use std::sync::Mutex;
use store::{Tx, audit::Act};

/// Who acts, when, and what they may see: what a use case knows of the world besides its request.
#[derive(Debug, Clone)]
pub struct Caller {
    pub staff_id: StaffId,
    pub now: Instant,
    /// The office's day.
    pub today: Day,
    pub zone: chrono_tz::Tz,
    /// Restricted records stay away from everyone else: `WHERE restricted <= $n` with this as 0 or 1.
    pub sees_restricted: bool,
    /// Whether names of clients may be told at all.
    pub finds_clients: bool,
    /// Runs the pool of interpreters, and so works on requests without knowing whom they are for.
    pub runs_pool: bool,
    /// Sets up the calendar, and so answers for whoever is asked and not there.
    pub sets_up_appointments: bool,
    /// Who finds clients.
    pub(crate) finder: Finder,
    pub(crate) ids: Ids,
}

/// Ids of one act, each after the one before it. What is written together then stands together in the tables and their indexes: with ids
/// in no order an import would touch all pages of all tables, and so would whoever reads everybody.
#[derive(Debug, Default)]
pub(crate) struct Ids(Mutex<uuid::ContextV7>);

impl Ids {
    /// A fresh UUIDv7 of this moment. After that of a later moment it would still be the next one.
    fn next(&self, at: Instant) -> uuid::Uuid {
        let seconds = u64::try_from(at.0.div_euclid(1_000_000)).unwrap_or_default();
        let nanos = u32::try_from(at.0.rem_euclid(1_000_000) * 1000).unwrap_or_default();
        uuid::Uuid::new_v7(uuid::Timestamp::from_unix(&self.0, seconds, nanos))
    }
}

impl Clone for Ids {
    /// Of an act of its own: it may be of another moment.
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl Caller {
    /// The clock on the office's wall.
    ///
    /// # Errors
    /// A malformed request, for an instant that no calendar has.
    pub fn local(&self, at: Instant) -> Result<NaiveDateTime> {
        at.local(self.zone).ok_or(DeskError::Request)
    }

    /// The office's day.
    ///
    /// # Errors
    /// As [`Self::local`].
    pub fn day_of(&self, at: Instant) -> Result<Day> {
        self.local(at).map(|local| Day(local.date()))
    }
}

/// What an act did: the subject of its entry in the audit, and the answer.
#[derive(Debug)]
pub struct Acted<R> {
    /// The table's word and the id.
    pub subject: (&'static str, String),
    pub reply: R,
}

impl Session {
    /// The read gate.
    ///
    /// # Errors
    /// [`DeskError::Permission`], and what `f` says.
    pub fn read<T>(&mut self, permission: Permission, f: impl FnOnce(&mut Tx<'_>, &Caller) -> Result<T>) -> Result<T> {
        self.require(permission)?;
        let caller = self.caller();
        self.store.read(|tx| f(tx, &caller))
    }

    /// The write gate. A repeated `op_id` is answered as the first time and writes nothing. `f` may be run more than once, each
    /// time on a transaction that has done nothing yet.
    ///
    /// # Errors
    /// [`DeskError::Permission`], [`DeskError::Request`] when the `op_id` was used for another act, and what `f` says.
    pub fn write<R: Serialize + DeserializeOwned>(
        &mut self,
        permission: Permission,
        op_id: &OpId,
        action: &'static str,
        f: impl FnMut(&mut Tx<'_>, &Caller) -> Result<Acted<R>>,
    ) -> Result<R> {
        self.require(permission)?;
        self.act(op_id, action, f)
    }

    /// A write that leaves nothing behind of who and when: no entry of the audit, no `op_id`, no row before and after. For the client's voice
    /// alone, which is anonymous by promise: an entry with its moment would say who stood there. `f` may be run more than once, and what it
    /// writes it writes with [`Tx::execute`].
    ///
    /// # Errors
    /// [`DeskError::Permission`], and what `f` says.
    pub(crate) fn write_unnamed(
        &mut self,
        permission: Permission,
        mut f: impl FnMut(&mut Tx<'_>, &Caller) -> Result<()>,
    ) -> Result<()> {
        self.require(permission)?;
        let caller = self.caller();
        self.store.write(|tx| f(tx, &caller))
    }

    /// A write for which being signed in is enough: one's own passphrase, language, or undo of one's own act, each of which
    /// checks for itself what it touches.
    pub(crate) fn act<R: Serialize + DeserializeOwned>(
        &mut self,
        op_id: &OpId,
        action: &'static str,
        mut f: impl FnMut(&mut Tx<'_>, &Caller) -> Result<Acted<R>>,
    ) -> Result<R> {
        let caller = self.caller();
        let (reply, written) = self.store.write::<_, DeskError>(|tx| {
            if let Some((who, earlier, reply)) = tx.earlier_reply(op_id)? {
                if who != caller.staff_id || earlier != action {
                    return Err(DeskError::Request);
                }
                let reply = serde_json::from_str(&reply).map_err(|_| DeskError::Request)?;
                return Ok((reply, None));
            }
            let acted = f(tx, &caller)?;
            let reply = serde_json::to_string(&acted.reply).map_err(|_| DeskError::Request)?;
            let act = Act {
                op_id,
                at: caller.now,
                staff_id: &caller.staff_id,
                action,
                subject: (acted.subject.0, &acted.subject.1),
                reply: &reply,
            };
            let written = tx.conclude(&act)?;
            Ok((acted.reply, Some(written)))
        })?;
        if let Some(written) = written {
            self.store.note_head(&written)?;
        }
        Ok(reply)
    }

    /// An entry of the audit for what changes no record: a sign-in, an export, a read of a restricted record.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn note(&mut self, action: &'static str, kind: &'static str, id: &str) -> Result<()> {
        let op_id = OpId::from_uuid(self.new_uuid());
        self.act(&op_id, action, |_, _| Ok(Acted { subject: (kind, id.to_owned()), reply: () }))
    }

    /// A fresh UUIDv7 of the session's clock.
    #[must_use]
    pub fn new_uuid(&self) -> uuid::Uuid {
        Ids::default().next(self.clock.now())
    }

    #[must_use]
    pub(crate) fn caller(&self) -> Caller {
        Caller {
            staff_id: self.staff_id.clone(),
            now: self.clock.now(),
            today: self.clock.today(self.zone),
            zone: self.zone,
            sees_restricted: self.may(Permission::ClientReadRestricted),
            finds_clients: self.may(Permission::ClientFind),
            runs_pool: self.may(Permission::InterpreterPool),
            sets_up_appointments: self.may(Permission::AppointmentSetup),
            finder: self.finder.clone(),
            ids: Ids::default(),
        }
    }
}

impl Caller {
    /// A fresh UUIDv7 of the moment of the act, after all that the act was given before.
    #[must_use]
    pub fn new_uuid(&self) -> uuid::Uuid {
        self.ids.next(self.now)
    }
}
