//! What a verb needs on the machine: looked for, said aloud when missing, then installed. Quick when nothing is missing.

mod debian;
mod fuzzer;
mod nextest;
mod node;
mod toolchain;

use crate::{arguments::Arguments, failure::Result};
use std::os::unix::fs::MetadataExt;

/// What a verb can need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A compiler and the libraries the program is built against.
    Build,
    /// The packages of `ui/package-lock.json`.
    Ui,
    /// A screen in memory, because there is none to look at.
    Screen,
    /// The runner of the tests and what they start: PostgreSQL, the web driver, readers of PDF.
    Tests,
    /// What feeds the readers of files with anything.
    Fuzzer,
}

pub fn ensure(needs: &[Need]) -> Result {
    toolchain::check()?;
    if needs.contains(&Need::Ui) {
        node::check()?;
    }
    debian::ensure(needs)?;
    if needs.contains(&Need::Ui) {
        node::install_packages()?;
    }
    if needs.contains(&Need::Tests) {
        nextest::ensure()?;
    }
    if needs.contains(&Need::Fuzzer) {
        fuzzer::ensure()?;
    }
    Ok(())
}

/// `cargo xtask setup`
pub fn everything(arguments: Arguments) -> Result {
    arguments.none_left()?;
    ensure(&[Need::Build, Need::Ui, Need::Screen, Need::Tests])?;
    eprintln!("Everything that MigraDesk needs is here.");
    Ok(())
}

/// Whether this process may install packages and must not run PostgreSQL.
pub fn am_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
