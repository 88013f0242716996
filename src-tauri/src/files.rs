//! Files that a person chooses in the system's own dialogs. The page never names a path.

use crate::automation;
use desk::{DeskError, api::office::SavedFile};
use std::{
    io::Write,
    path::{Path, PathBuf},
};
use tauri::AppHandle;
use tauri_plugin_dialog::DialogExt;

const LISTS: &[&str] = &["csv", "txt", "tsv", "xlsx", "xls", "ods"];

/// The list to import; `None` when the dialog was closed.
pub fn choose_list(app: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = automation::chosen_file() {
        return Some(path);
    }
    app.dialog().file().add_filter("CSV, XLSX, XLS, ODS", LISTS).blocking_pick_file()?.into_path().ok()
}

/// The directory's file to bring in; `None` when the dialog was closed.
pub fn choose_directory(app: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = automation::chosen_file() {
        return Some(path);
    }
    app.dialog().file().add_filter("HSDS: JSON, ZIP", &["json", "zip"]).blocking_pick_file()?.into_path().ok()
}

/// The calendar of somebody who is away now and then; `None` when the dialog was closed.
pub fn choose_calendar(app: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = automation::chosen_file() {
        return Some(path);
    }
    app.dialog().file().add_filter("ICS", &["ics", "ical"]).blocking_pick_file()?.into_path().ok()
}

/// The picture for the letterhead; `None` when the dialog was closed.
pub fn choose_picture(app: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = automation::chosen_file() {
        return Some(path);
    }
    app.dialog().file().add_filter("PNG, SVG", &["png", "svg"]).blocking_pick_file()?.into_path().ok()
}

/// A sealed package or an answer; `None` when the dialog was closed.
pub fn choose_package(app: &AppHandle) -> Option<PathBuf> {
    if let Some(path) = automation::chosen_file() {
        return Some(path);
    }
    app.dialog().file().add_filter("AGE, JSON", &["age", "json"]).blocking_pick_file()?.into_path().ok()
}

/// Saves where the person says.
pub fn save(app: &AppHandle, file_name: &str, bytes: &[u8]) -> Result<SavedFile, DeskError> {
    let Some(path) = choose_place(app, file_name) else { return Ok(SavedFile { path: None }) };
    write(&path, bytes)?;
    Ok(SavedFile { path: Some(path.display().to_string()) })
}

pub fn choose_place(app: &AppHandle, file_name: &str) -> Option<PathBuf> {
    if let Some(folder) = automation::save_folder() {
        return Some(folder.join(file_name));
    }
    app.dialog().file().set_file_name(file_name).blocking_save_file()?.into_path().ok()
}

/// The dialog has asked whether an existing file may be replaced. It is replaced whole or not at all.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), DeskError> {
    let mut fresh = path.as_os_str().to_owned();
    fresh.push(".part");
    let fresh = PathBuf::from(fresh);
    let written = desk::place::private_file(&fresh)
        .and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .and_then(|()| std::fs::rename(&fresh, path));
    written.map_err(|error| {
        let _ = std::fs::remove_file(&fresh);
        DeskError::refused(if error.kind() == std::io::ErrorKind::StorageFull { "disk-full" } else { "file-unwritable" })
    })
}
