//! Tells Tauri which commands the program has, so that each needs a permission in the capability of a window.
//! The list is generated from `desk::api`: a command that is not in it cannot be called by any page.

use std::{error::Error, fs};
use tauri_build::{AppManifest, Attributes};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=commands.json");
    let names: Vec<String> = serde_json::from_str(&fs::read_to_string("commands.json")?)?;
    // The manifest keeps what it is given for ever; this program ends in a moment.
    let commands: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    tauri_build::try_build(Attributes::new().app_manifest(AppManifest::new().commands(commands.leak())))?;
    Ok(())
}
