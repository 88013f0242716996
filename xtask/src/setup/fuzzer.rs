//! The fuzzer's front.

use crate::{failure::Result, process};

const VERSION: &str = "0.13.1";

pub fn ensure() -> Result {
    if process::output(&mut process::cargo(&["fuzz", "--version"])).is_ok() {
        return Ok(());
    }
    eprintln!("The fuzzer is missing. Building it takes a minute: cargo install --locked cargo-fuzz");
    process::run(&mut process::cargo(&["install", "--locked", "cargo-fuzz", "--version", VERSION]))
}
