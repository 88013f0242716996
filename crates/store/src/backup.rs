//! Copies of an embedded store, under the same keys.

use crate::{
    Store, StoreError,
    engine::Engine,
    keys::StoreKey,
    side_files::{self, beside},
    store::Location,
};
use std::path::{Path, PathBuf};

/// Copies store and key file before the schema is brought forward: `FILE.before-vN`.
pub(crate) fn before_migration(engine: &Engine, store: &Path, key: &StoreKey, version: i64) -> Result<PathBuf, StoreError> {
    let target = beside(store, &format!("before-v{}", version + 1));
    copy(engine, store, key, &target)?;
    Ok(target)
}

fn copy(engine: &Engine, store: &Path, key: &StoreKey, target: &Path) -> Result<(), StoreError> {
    let fresh = beside(target, "new");
    let _ = std::fs::remove_file(&fresh);
    let open = engine.as_sqlite().ok_or(StoreError::Unreachable)?;
    let copied = open.copy_to(&fresh, key).and_then(|()| {
        std::fs::copy(beside(store, "keys"), beside(target, "keys"))?;
        std::fs::rename(&fresh, target)?;
        Ok(())
    });
    if copied.is_err() {
        let _ = std::fs::remove_file(&fresh);
    }
    copied
}

impl Store {
    /// A consistent copy of an embedded store and its key file at `target`, also while others write.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something is there already; what the disk says.
    pub fn back_up(&self, target: &Path) -> Result<(), StoreError> {
        let Location::File(path) = self.location() else { return Err(StoreError::Unreachable) };
        if target.exists() {
            return Err(StoreError::Exists);
        }
        if side_files::on_network_drive(target) {
            return Err(StoreError::NetworkDrive);
        }
        copy(self.engine(), path, self.key(), target)
    }
}
