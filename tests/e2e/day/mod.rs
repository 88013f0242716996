//! One working day, from the first start to the figures of the month.

mod appointment;
mod client;
mod contact;
mod entrance;
mod import;
mod lock;
mod month;
mod referral;

pub use client::open_any_client;
pub use entrance::{open_account, sign_in, sign_out};

use crate::{
    app::{App, Start},
    list, office,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// What the day leaves outside of the store.
struct Desk {
    app: App,
    save_to: PathBuf,
}

impl Desk {
    /// The one file with this ending that was saved.
    fn saved(&self, ending: &str) -> Vec<u8> {
        let paths: Vec<PathBuf> = fs::read_dir(&self.save_to)
            .expect("the folder is there")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.extension().is_some_and(|have| have == ending))
            .collect();
        assert_eq!(paths.len(), 1, "one .{ending} was saved: {paths:?}");
        fs::read(&paths[0]).expect("it can be read")
    }
}

/// The whole day in one language. Each part begins where the one before it ended.
pub fn whole(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    let (old_list, save_to) = prepare(folder.path());
    let app =
        App::start(&Start { store: &store, language, pictures: language, choose: Some(&old_list), save_to: Some(&save_to) });
    let desk = Desk { app, save_to };

    entrance::set_up(&desk);
    office::add_staff(&store);
    import::old_list(&desk);
    entrance::change_person(&desk, "counter");
    client::find_and_edit(&desk);
    contact::anonymous(&desk);
    contact::with_visitor(&desk);
    referral::new_entry(&desk);
    referral::refer(&desk);
    appointment::book(&desk);
    appointment::change(&desk);
    lock::keeps_what_was_typed(&desk);
    entrance::change_person(&desk, "lead");
    month::figures(&desk);
    desk.app.verdict();
}

fn prepare(folder: &Path) -> (PathBuf, PathBuf) {
    let old_list = folder.join("Ratsuchende alt.csv");
    fs::write(&old_list, list::bytes()).expect("the list can be written");
    let save_to = folder.join("saved");
    fs::create_dir(&save_to).expect("a folder for what leaves the store");
    (old_list, save_to)
}
