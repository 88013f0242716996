//! Where the office's store is.

use desk::Location;
use std::{io, path::Path};

/// `MIGRADESK_STORE`, or `office.migradesk` in the program's data folder.
pub fn store(folder: &Path) -> io::Result<Location> {
    if let Ok(named) = std::env::var("MIGRADESK_STORE")
        && !named.is_empty()
    {
        return Ok(Location::parse(&named));
    }
    std::fs::create_dir_all(folder)?;
    Ok(Location::File(folder.join("office.migradesk")))
}
