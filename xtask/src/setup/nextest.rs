//! The test runner.

use crate::{failure::Result, process};

/// The version the suite is run with; an older one that is already here may stay.
const VERSION: &str = "0.9.143";

pub fn ensure() -> Result {
    if process::output(&mut process::cargo(&["nextest", "--version"])).is_ok() {
        return Ok(());
    }
    eprintln!("The test runner cargo-nextest is missing. Building it takes some minutes: cargo install --locked cargo-nextest");
    process::run(&mut process::cargo(&["install", "--locked", "cargo-nextest", "--version", VERSION]))
}
