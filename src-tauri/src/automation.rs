//! The end-to-end tests cannot click the system's dialogs. In a debug build that a WebDriver controls, the answers come from the
//! environment; a program that is given to an office has none of this.

use std::path::PathBuf;

#[cfg(debug_assertions)]
fn answer(name: &str) -> Option<PathBuf> {
    let driven = std::env::var("TAURI_WEBVIEW_AUTOMATION").is_ok_and(|value| value == "true");
    driven.then(|| std::env::var_os(name)).flatten().map(PathBuf::from)
}

#[cfg(not(debug_assertions))]
fn answer(_: &str) -> Option<PathBuf> {
    None
}

pub fn chosen_file() -> Option<PathBuf> {
    answer("MIGRADESK_E2E_CHOOSE")
}

pub fn save_folder() -> Option<PathBuf> {
    answer("MIGRADESK_E2E_SAVE_TO")
}
