//! Sealed packages: a referral goes to a partner or another centre, comes in from one, and its answer comes back.

mod content;
mod incoming;
mod key;
mod open;
mod page;
mod reply;
mod seal;
mod take_in;

pub use incoming::{answer, answer_file_name, list};
pub use key::{check_partner_key, make_key, own_key, partner_keys, save_partner_key};
pub use open::{choose_file, open, open_files, unlock};
pub use reply::{find, record};
pub use seal::{file_name, seal_to};
pub use take_in::import;

use crate::{ArgValue, DeskError, Result, Session};
use exchange::package::{Content, PackageError};
use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use zeroize::Zeroizing;

/// The file that a session has opened and that waits for a person's word. One at a time.
#[derive(Debug, Clone, Default)]
pub struct Held(Arc<Mutex<Option<Arc<Opened>>>>);

#[derive(Debug)]
pub(crate) struct Opened {
    token: String,
    file_name: String,
    /// Kept until the passphrase is given.
    sealed: Zeroizing<Vec<u8>>,
    content: Option<Content>,
}

impl Held {
    fn get(&self, token: &str) -> Result<Arc<Opened>> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        held.as_ref().filter(|held| held.token == token).cloned().ok_or(DeskError::refused("package-not-open"))
    }

    fn put(&self, opened: Opened) -> Arc<Opened> {
        let opened = Arc::new(opened);
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&opened));
        opened
    }

    /// What was taken in is let go.
    fn clear(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// A file that is no package, as an error of the desk.
#[must_use]
pub fn refused(error: &PackageError) -> DeskError {
    let number = |number: usize| ArgValue::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let args = match error {
        PackageError::TooLarge { limit } | PackageError::Bomb { limit } => {
            vec![("megabytes", number(limit.div_ceil(1024 * 1024)))]
        }
        PackageError::Newer { found, known } => {
            vec![("found", ArgValue::Number(i64::from(*found))), ("known", ArgValue::Number(i64::from(*known)))]
        }
        PackageError::Broken { part } => vec![("part", ArgValue::from(*part))],
        PackageError::Expired { at } => vec![("day", ArgValue::from(at.format("%Y-%m-%d").to_string().as_str()))],
        _ => Vec::new(),
    };
    DeskError::Refused { code: error.code(), args }
}

impl From<PackageError> for DeskError {
    fn from(error: PackageError) -> Self {
        refused(&error)
    }
}

/// A sealed file on its way to where the person said: written beside its place, and given its name when the store knows of it. Dropped
/// before that, it leaves nothing behind.
struct Written {
    fresh: PathBuf,
    kept: bool,
}

impl Written {
    fn beside(path: &Path, bytes: &[u8]) -> Result<Self> {
        let mut fresh = path.as_os_str().to_owned();
        fresh.push(".part");
        let written = Self { fresh: PathBuf::from(fresh), kept: false };
        let outcome = store::side_files::private_file(&written.fresh).and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
        outcome.map_err(|error| unwritable(&error))?;
        Ok(written)
    }

    fn keep(mut self, path: &Path) -> Result<()> {
        std::fs::rename(&self.fresh, path).map_err(|error| unwritable(&error))?;
        self.kept = true;
        Ok(())
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        if !self.kept {
            // What could not be made is not there to be removed either.
            let _ = std::fs::remove_file(&self.fresh);
        }
    }
}

fn unwritable(error: &std::io::Error) -> DeskError {
    DeskError::refused(if error.kind() == std::io::ErrorKind::StorageFull { "disk-full" } else { "file-unwritable" })
}

/// The language in which the person reads names of files.
fn screen_language(session: &Session) -> l10n::Language {
    let chosen = session.language.as_deref();
    chosen.and_then(|tag| session.catalogue.language(tag).ok()).unwrap_or_else(l10n::Language::german)
}

/// The instant of the session's clock, as age and JSON take it.
fn now(session: &Session) -> chrono::DateTime<chrono::Utc> {
    session.clock().utc()
}
