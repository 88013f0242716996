//! Making, opening and using a store.

use crate::{
    StoreError, Tx, Value,
    audit::Written,
    backup,
    engine::{Engine, Kind},
    keys::{KeyFile, RecoveryKey, StoreKey, secret},
    migrate::{self, MIGRATIONS, SCHEMA_VERSION},
    reach::Reach,
    rows::Recorder,
    side_files::{self, AuditHead, FailedSignIn},
};
use domain::{id::StaffId, time::Instant};
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// Where a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// An encrypted file, with its side files beside it.
    File(PathBuf),
    /// A PostgreSQL database, by its address.
    Server(String),
}

/// What a new store starts with.
#[derive(Debug)]
pub struct NewStore<'a> {
    pub location: &'a Location,
    /// A UUID in text form.
    pub store_id: String,
    pub office_name: &'a str,
    pub admin: &'a StaffId,
    pub admin_login: &'a str,
    pub passphrase: &'a str,
}

/// A store that somebody's passphrase opened.
#[derive(Debug)]
pub struct Unlocked {
    pub store: Store,
    pub staff_id: StaffId,
    /// Since the last success, to be written into the audit.
    pub failed_sign_ins: Vec<FailedSignIn>,
}

/// An error of whoever runs a transaction, which may hold one of ours.
pub trait Failure: From<StoreError> {
    fn as_store_error(&self) -> Option<&StoreError>;
}

impl Failure for StoreError {
    fn as_store_error(&self) -> Option<&StoreError> {
        Some(self)
    }
}

/// How often a transaction that met another one is run again.
const TRIES: usize = 12;

/// An open store: one connection.
#[derive(Debug)]
pub struct Store {
    engine: Engine,
    location: Location,
    key: StoreKey,
    store_id: String,
    reach: Option<Reach>,
}

impl Store {
    /// Makes a store. The recovery key is answered once and kept nowhere.
    ///
    /// # Errors
    /// [`StoreError::Exists`], [`StoreError::NetworkDrive`], or what the disk says. Nothing is left behind on failure.
    pub fn create(new: &NewStore<'_>) -> Result<(Self, RecoveryKey), StoreError> {
        let key = StoreKey::random()?;
        let recovery = RecoveryKey::random()?;
        let mut keys = KeyFile::new(new.store_id.clone(), new.office_name.to_owned());
        keys.admit(&key, new.admin, new.admin_login, new.passphrase)?;
        keys.set_recovery(&key, &recovery)?;
        let engine = match new.location {
            Location::File(path) => {
                if path.exists() || side_files::beside(path, "keys").exists() {
                    return Err(StoreError::Exists);
                }
                if side_files::on_network_drive(path) {
                    return Err(StoreError::NetworkDrive);
                }
                create_file(path, &key, &keys)?
            }
            Location::Server(url) => {
                let mut engine = Engine::open_postgres(url)?;
                if migrate::version(&mut engine)? != 0 {
                    return Err(StoreError::Exists);
                }
                migrate::upgrade(&mut engine, 0, MIGRATIONS)?;
                engine
            }
        };
        let mut store = Self { engine, location: new.location.clone(), key, store_id: new.store_id.clone(), reach: None };
        store.write::<_, StoreError>(|tx| {
            tx.execute("DELETE FROM meta WHERE key = 'store_id'", &[])?;
            tx.execute("INSERT INTO meta (key, value) VALUES ('store_id', $1)", &[Value::from(new.store_id.as_str())]).map(|_| ())
        })?;
        if let Location::Server(_) = new.location {
            store.save_keys(&keys)?;
        }
        Ok((store, recovery))
    }

    /// Opens a store with somebody's passphrase. A failure changes no byte of it.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`]; [`StoreError::Damaged`], [`StoreError::KeyFile`], [`StoreError::Newer`] and what the disk says.
    pub fn unlock(location: &Location, login: &str, passphrase: &str, now: Instant) -> Result<Unlocked, StoreError> {
        let keys = read_keys(location)?;
        match keys.unlock(login, passphrase) {
            Ok((key, staff_id)) => {
                let store = Self::open(location, key, &keys.store_id)?;
                let failed_sign_ins = match location {
                    Location::File(path) => side_files::failed_sign_ins(path),
                    Location::Server(_) => Vec::new(),
                };
                Ok(Unlocked { store, staff_id, failed_sign_ins })
            }
            Err(error) => {
                if let (Location::File(path), StoreError::WrongPassphrase) = (location, &error) {
                    let known = keys.wraps.iter().any(|wrap| wrap.role == "person" && wrap.login == login);
                    let login = if known { login.to_owned() } else { String::new() };
                    side_files::note_failed_sign_in(path, &FailedSignIn { at: now, login });
                }
                Err(error)
            }
        }
    }

    /// Opens a store with the printed recovery key and gives the person with `login` a new passphrase.
    ///
    /// # Errors
    /// [`StoreError::WrongRecoveryKey`], [`StoreError::NotFound`] for an unknown login.
    pub fn recover(location: &Location, recovery: &RecoveryKey, login: &str, passphrase: &str) -> Result<Self, StoreError> {
        let keys = read_keys(location)?;
        let key = keys.recover(recovery)?;
        let mut store = Self::open(location, key, &keys.store_id)?;
        let staff: StaffId = store
            .read::<_, StoreError>(|tx| {
                tx.first("SELECT id FROM staff WHERE login = $1 AND active = 1", &[Value::from(login)], |row| row.get(0))
            })?
            .ok_or(StoreError::NotFound { table: "staff" })?;
        store.admit(&staff, login, passphrase)?;
        Ok(store)
    }

    /// A second connection to the same store, for long work beside the counter.
    ///
    /// # Errors
    /// As opening it.
    pub fn another(&self) -> Result<Self, StoreError> {
        Self::open(&self.location, self.key.clone(), &self.store_id)
    }

    fn open(location: &Location, key: StoreKey, store_id: &str) -> Result<Self, StoreError> {
        let mut engine = match location {
            Location::File(path) => open_file(path, &key)?,
            Location::Server(url) => Engine::open_postgres(url)?,
        };
        let found = migrate::version(&mut engine)?;
        if found > SCHEMA_VERSION {
            return Err(StoreError::Newer { found, known: SCHEMA_VERSION });
        }
        if found == 0 {
            return Err(StoreError::Damaged { part: "schema" });
        }
        if found < SCHEMA_VERSION {
            if let Location::File(path) = location {
                backup::before_migration(&engine, path, &key, found)?;
            }
            migrate::upgrade(&mut engine, found, MIGRATIONS)?;
        }
        Ok(Self { engine, location: location.clone(), key, store_id: store_id.to_owned(), reach: None })
    }

    /// A new connection in place of this one. Once the engine has met a damaged page, it refuses whatever the connection is asked later,
    /// be it whole or not.
    pub(crate) fn reopen(&mut self) -> Result<(), StoreError> {
        if let Location::File(path) = &self.location {
            self.engine = open_file(path, &self.key)?;
        }
        Ok(())
    }

    /// From here on this connection touches only these tables, whatever it is asked: a statement that names another one is refused.
    pub const fn confine(&mut self, tables: &'static [&'static str]) {
        self.reach = Some(Reach { tables, adds: &[] });
    }

    /// From here on this connection adds rows to these tables and touches nothing else: what lies in them it cannot read.
    pub const fn confine_to_adding(&mut self, tables: &'static [&'static str]) {
        self.reach = Some(Reach { tables: &[], adds: tables });
    }

    #[must_use]
    pub const fn location(&self) -> &Location {
        &self.location
    }

    #[must_use]
    pub fn store_id(&self) -> &str {
        &self.store_id
    }

    pub(crate) const fn engine(&self) -> &Engine {
        &self.engine
    }

    pub(crate) const fn key(&self) -> &StoreKey {
        &self.key
    }

    /// Runs `f` on one state of the store.
    ///
    /// # Errors
    /// What `f` or the engine says.
    pub fn read<T, E: Failure>(&mut self, f: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        self.engine.begin(Kind::Read)?;
        let mut tx = Tx { engine: &mut self.engine, recorder: Recorder::default(), reach: self.reach };
        let outcome = f(&mut tx);
        let ended = self.engine.roll_back();
        let value = outcome?;
        ended?;
        Ok(value)
    }

    /// Runs `f` in a serializable transaction and commits what it did, all or nothing. It is run again when it met another
    /// transaction, so it must have no effect outside.
    ///
    /// # Errors
    /// What `f` or the engine says; nothing is written then.
    pub fn write<T, E: Failure>(&mut self, mut f: impl FnMut(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        let mut tries = 0;
        loop {
            tries += 1;
            self.engine.begin(Kind::Write)?;
            let mut tx = Tx { engine: &mut self.engine, recorder: Recorder::default(), reach: self.reach };
            let outcome = f(&mut tx).and_then(|value| match self.engine.commit() {
                Ok(()) => Ok(value),
                Err(error) => Err(E::from(error)),
            });
            let error = match outcome {
                Ok(value) => return Ok(value),
                Err(error) => error,
            };
            // What broke the transaction matters more than what its end says.
            let _ = self.engine.roll_back();
            // Two acts that took the same number of the audit, or the same op twice at once, met each other.
            let again = matches!(error.as_store_error(), Some(StoreError::Again | StoreError::Taken { what: "audit" | "op" }));
            if !again || tries == TRIES {
                return Err(error);
            }
        }
    }

    /// Keeps the head of the audit outside the file. A witness of entries that the store does not have stays as it is: it is the
    /// sign that an older copy took the store's place, until somebody accepts that.
    ///
    /// # Errors
    /// What the engine says.
    pub fn note_head(&mut self, written: &Written) -> Result<(), StoreError> {
        let Location::File(path) = self.location.clone() else { return Ok(()) };
        if let Some(known) = side_files::read_head(&path).filter(|known| known.store_id == self.store_id)
            && (known.seq >= written.seq || !self.has_entry(known.seq, &known.hash)?)
        {
            return Ok(());
        }
        side_files::write_head(
            &path,
            &AuditHead { store_id: self.store_id.clone(), seq: written.seq, hash: written.hash.clone() },
        );
        Ok(())
    }

    /// Gives a person access with a passphrase, in place of an earlier one of theirs.
    ///
    /// # Errors
    /// What the disk says.
    pub fn admit(&mut self, staff: &StaffId, login: &str, passphrase: &str) -> Result<(), StoreError> {
        let mut keys = read_keys(&self.location)?;
        keys.admit(&self.key, staff, login, passphrase)?;
        self.save_keys(&keys)
    }

    /// Takes a person's access away.
    ///
    /// # Errors
    /// What the disk says.
    pub fn dismiss(&mut self, staff: &StaffId) -> Result<(), StoreError> {
        let mut keys = read_keys(&self.location)?;
        keys.dismiss(staff);
        self.save_keys(&keys)
    }

    /// Whether this passphrase opens the store for `login`. Writes nothing.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`].
    pub fn check_passphrase(&self, login: &str, passphrase: &str) -> Result<(), StoreError> {
        read_keys(&self.location)?.unlock(login, passphrase).map(|_| ())
    }

    fn save_keys(&mut self, keys: &KeyFile) -> Result<(), StoreError> {
        match &self.location {
            Location::File(path) => side_files::write_keys(path, keys),
            Location::Server(_) => {
                let text = keys.to_json()?;
                self.write::<_, StoreError>(|tx| {
                    tx.execute("DELETE FROM meta WHERE key = 'keys'", &[])?;
                    tx.execute("INSERT INTO meta (key, value) VALUES ('keys', $1)", &[Value::from(text.as_str())]).map(|_| ())
                })
            }
        }
    }

    /// Seals a small secret so that it can lie in a table. `place` names the row that holds it.
    ///
    /// # Errors
    /// [`StoreError::Engine`] without randomness.
    pub fn seal_secret(&self, place: &str, secret: &[u8]) -> Result<String, StoreError> {
        secret::seal(&self.key, &format!("{}/{place}", self.store_id), secret)
    }

    /// Opens what [`Self::seal_secret`] has sealed for this place.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for what was sealed elsewhere or is not whole.
    pub fn open_secret(&self, place: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, StoreError> {
        secret::open(&self.key, &format!("{}/{place}", self.store_id), sealed)
    }

    /// A number that grows with every commit of whichever process, for the change feed.
    ///
    /// # Errors
    /// What the engine says.
    pub fn data_version(&mut self) -> Result<i64, StoreError> {
        match self.engine.as_sqlite() {
            Some(open) => open.data_version(),
            None => self.read::<_, StoreError>(|tx| tx.value("SELECT coalesce(max(seq), 0) FROM audit", &[])),
        }
    }
}

/// The key file of a store, without opening it: office name and logins are shown before anyone has signed in.
///
/// # Errors
/// [`StoreError::Missing`], [`StoreError::KeyFile`].
pub fn read_keys(location: &Location) -> Result<KeyFile, StoreError> {
    match location {
        Location::File(path) => side_files::read_keys(path),
        Location::Server(url) => {
            let mut engine = Engine::open_postgres(url)?;
            if migrate::version(&mut engine)? == 0 {
                return Err(StoreError::Missing);
            }
            let mut text = None;
            engine.each("SELECT value FROM meta WHERE key = 'keys'", &[], &mut |row| {
                text = Some(row.get::<String>(0)?);
                Ok(())
            })?;
            KeyFile::parse(&text.ok_or(StoreError::KeyFile)?)
        }
    }
}

/// Builds the file under another name, closes it, and gives it its name last: a set-up that breaks off leaves no half store.
fn create_file(path: &Path, key: &StoreKey, keys: &KeyFile) -> Result<Engine, StoreError> {
    let fresh = side_files::beside(path, "new");
    let clean = || {
        for leftover in [fresh.clone(), with_suffix(&fresh, "-wal"), with_suffix(&fresh, "-shm")] {
            let _ = std::fs::remove_file(leftover);
        }
    };
    clean();
    let built = (|| {
        let mut engine = Engine::open_sqlite(&fresh, key, true)?;
        migrate::upgrade(&mut engine, 0, MIGRATIONS)?;
        drop(engine);
        side_files::write_keys(path, keys)?;
        std::fs::rename(&fresh, path)?;
        Ok(())
    })();
    if let Err(error) = built {
        clean();
        if !path.exists() {
            let _ = std::fs::remove_file(side_files::beside(path, "keys"));
        }
        return Err(error);
    }
    Engine::open_sqlite(path, key, false)
}

fn open_file(path: &Path, key: &StoreKey) -> Result<Engine, StoreError> {
    let length = match std::fs::metadata(path) {
        Ok(found) => found.len(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err(StoreError::Missing),
        Err(error) => return Err(error.into()),
    };
    if side_files::on_network_drive(path) {
        return Err(StoreError::NetworkDrive);
    }
    // An empty file would pass for a new database.
    if length == 0 {
        return Err(StoreError::Damaged { part: "length" });
    }
    // The log may hold pages that the file does not have yet, so only a file without one is measured.
    let has_log = std::fs::metadata(with_suffix(path, "-wal")).is_ok_and(|log| log.len() > 0);
    let engine = Engine::open_sqlite(path, key, false)?;
    if let (Some(open), false) = (engine.as_sqlite(), has_log)
        && !open.is_whole(length)?
    {
        return Err(StoreError::Damaged { part: "length" });
    }
    Ok(engine)
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

impl Location {
    /// A path, or an address that starts with `postgres://` or `postgresql://`.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            Self::Server(text.to_owned())
        } else {
            Self::File(PathBuf::from(text))
        }
    }
}
