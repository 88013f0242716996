//! A copy of the store, made while everyone goes on working.

use crate::{Result, Session};
use domain::permission::Permission;
use std::path::Path;

/// Copies an embedded store and its key file to `target`. The copy opens with the same passphrases.
///
/// # Errors
/// `permission-denied`, `store-exists` when something is there, `network-drive`, what the disk says.
pub fn back_up(session: &mut Session, target: &Path) -> Result<()> {
    session.require(Permission::StoreBackup)?;
    session.store.back_up(target)?;
    session.note("backed-up", "store", "")
}
