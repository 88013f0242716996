//! Where the program keeps what belongs to this computer and its person, the same for the window and the command line.

use l10n::Catalogue;
use std::path::{Path, PathBuf};

/// The program's name to the system; the window's configuration has the same.
pub const IDENTIFIER: &str = "org.migradesk.desk";

pub use store::side_files::{new_private_file, private_file};

/// The program's data folder; `None` where the system does not tell one.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    dirs::data_dir().map(|folder| folder.join(IDENTIFIER))
}

/// All texts. Those in the data folder lie over those inside the program: a new language needs no new program.
#[must_use]
pub fn catalogue(folder: Option<&Path>) -> Catalogue {
    Catalogue::load(folder.map(|folder| folder.join("locales")).filter(|folder| folder.is_dir()).as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_and_the_command_line_have_one_data_folder() {
        let window = include_str!("../../../src-tauri/tauri.conf.json");
        let window: serde_json::Value = serde_json::from_str(window).expect("JSON");
        assert_eq!(window["identifier"], IDENTIFIER);
    }

    #[test]
    fn a_text_of_the_data_folder_lies_over_the_programs_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let german = folder.path().join("locales/de");
        std::fs::create_dir_all(&german).expect("a folder for German");
        std::fs::write(german.join("import.ftl"), "import-past-none = Hier steht noch nichts\n").expect("a text");
        let words = |catalogue: &Catalogue| catalogue.plain(&l10n::Language::german(), &l10n::message::import_past_none());
        assert_eq!(words(&catalogue(Some(folder.path()))), "Hier steht noch nichts");
        assert_ne!(words(&catalogue(None)), "Hier steht noch nichts");
    }
}
