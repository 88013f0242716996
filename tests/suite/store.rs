//! The file itself: wrong key, damage, newer schema, two processes, verification.

use desk::{api, entrance};
use domain::office::Role;
use migradesk_tests::{Engine, Office, PASSPHRASE, code, on_both_engines, op};
use std::{fs, path::Path};

fn bytes(file: &Path) -> Vec<u8> {
    fs::read(file).expect("the store is readable")
}

fn sound(office: &mut Office) -> bool {
    desk::verify::verify(&mut office.admin, api::session::Nothing {}).expect("the checks run").sound
}

/// The office's file, with every connection closed.
fn closed(office: Office) -> (Office, std::path::PathBuf) {
    let file = office.file.clone().expect("an embedded store");
    // A second session takes the place of the first, which is dropped with its connection.
    (office, file)
}

#[test]
fn a_wrong_passphrase_changes_no_byte_and_shows_in_the_audit_later() {
    let (office, file) = closed(Office::new(Engine::File));
    let before = bytes(&file);
    assert_eq!(code(entrance::open_session(&office.desk, "admin", "wrong")), "wrong-passphrase");
    assert_eq!(bytes(&file), before, "not a byte of the store");
    assert_eq!(store::side_files::failed_sign_ins(&file).len(), 1);
    entrance::open_session(&office.desk, "admin", PASSPHRASE).expect("the right one");
    assert!(store::side_files::failed_sign_ins(&file).is_empty(), "moved into the audit");
}

on_both_engines! {
    fn a_transaction_that_reads_writes_nothing(office) {
        let mut unlocked = store::Store::unlock(office.desk.location(), "admin", PASSPHRASE, office.desk.clock().now()).expect("open");
        let statement = "DELETE FROM meta WHERE key = 'schema'";
        let refused = unlocked.store.read::<_, store::StoreError>(|tx| tx.execute(statement, &[]));
        assert!(refused.is_err(), "refused, and not just forgotten at its end");
        let still = |tx: &mut store::Tx<'_>| tx.value::<String>("SELECT value FROM meta WHERE key = 'schema'", &[]);
        unlocked.store.read::<_, store::StoreError>(still).expect("nothing is gone");
        unlocked.store.write::<_, store::StoreError>(|tx| tx.execute(statement, &[])).expect("one that writes may");
    }
}

#[test]
fn a_half_copied_file_is_damaged_and_stays_as_it_is() {
    let office = Office::new(Engine::File);
    let file = office.file.clone().expect("a file");
    let copy = file.with_file_name("copy.migradesk");
    let whole = bytes(&file);
    fs::write(&copy, &whole[..whole.len() / 2]).expect("half of it");
    fs::copy(store::side_files::beside(&file, "keys"), store::side_files::beside(&copy, "keys")).expect("its keys");
    let desk = desk::Desk::new(store::Location::File(copy.clone()), office.desk.clock().clone(), office.desk.catalogue().clone());
    assert_eq!(code(entrance::open_session(&desk, "admin", PASSPHRASE)), "store-damaged");
    assert_eq!(bytes(&copy), whole[..whole.len() / 2], "not a byte of it");
}

#[test]
fn a_flipped_byte_is_found_by_the_checks_or_refused_at_the_door() {
    let office = Office::new(Engine::File);
    let file = office.file.clone().expect("a file");
    let whole = bytes(&file);
    for at in [40, whole.len() / 3, whole.len() / 2, whole.len() - 100] {
        let copy = file.with_file_name(format!("flipped-{at}.migradesk"));
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(&copy, &flipped).expect("a copy");
        fs::copy(store::side_files::beside(&file, "keys"), store::side_files::beside(&copy, "keys")).expect("its keys");
        let location = store::Location::File(copy.clone());
        let outcome = store::Store::unlock(&location, "admin", PASSPHRASE, office.desk.clock().now());
        match outcome {
            Err(error) => assert_eq!(error.code(), "store-damaged", "byte {at}: {error:?}"),
            Ok(mut unlocked) => match unlocked.store.verify() {
                Ok(report) => assert!(!report.damaged.is_empty(), "byte {at} is covered by a page's code"),
                Err(error) => assert_eq!(error.code(), "store-damaged", "byte {at}: {error:?}"),
            },
        }
    }
}

#[test]
fn a_store_of_a_newer_program_is_refused_untouched() {
    let mut office = Office::new(Engine::File);
    let file = office.file.clone().expect("a file");
    let session = office.person("lead", Role::Supervisor);
    drop(session);
    let mut unlocked =
        store::Store::unlock(office.desk.location(), "admin", PASSPHRASE, office.desk.clock().now()).expect("open");
    unlocked
        .store
        .write::<_, store::StoreError>(|tx| tx.execute("UPDATE meta SET value = '999' WHERE key = 'schema'", &[]).map(|_| ()))
        .expect("as a newer program would");
    drop(unlocked);
    drop(office.admin);
    let before = bytes(&file);
    let error = entrance::open_session(&office.desk, "lead", PASSPHRASE).expect_err("refused");
    assert_eq!(error.code(), "store-newer");
    assert_eq!(error.to_wire().args["found"], 999, "the words say which version is needed");
    assert_eq!(bytes(&file), before);
}

#[test]
fn a_missing_key_file_is_said_and_a_missing_store_too() {
    let office = Office::new(Engine::File);
    let file = office.file.clone().expect("a file");
    fs::remove_file(store::side_files::beside(&file, "keys")).expect("gone");
    assert_eq!(code(entrance::open_session(&office.desk, "admin", PASSPHRASE)), "key-file-damaged");
    let nowhere = store::Location::File(file.with_file_name("nowhere.migradesk"));
    let desk = desk::Desk::new(nowhere, office.desk.clock().clone(), office.desk.catalogue().clone());
    assert_eq!(code(entrance::open_session(&desk, "admin", PASSPHRASE)), "no-store");
    assert_eq!(entrance::office_state(&desk, api::session::Nothing {}).expect("a stage").stage, api::session::Stage::NoStore);
}

#[test]
fn the_printed_recovery_key_lets_somebody_in_again() {
    let office = Office::new(Engine::File);
    let key = store::RecoveryKey::parse(&office.recovery_key.to_lowercase()).expect("as typed");
    store::Store::recover(office.desk.location(), &key, "admin", "a new passphrase").expect("the printed key");
    entrance::open_session(&office.desk, "admin", "a new passphrase").expect("let in");
    assert_eq!(code(entrance::open_session(&office.desk, "admin", PASSPHRASE)), "wrong-passphrase", "the old one is gone");
}

#[test]
fn an_older_copy_put_in_its_place_shows() {
    let mut office = Office::new(Engine::File);
    let file = office.file.clone().expect("a file");
    let backup = file.with_file_name("backup.migradesk");
    let unlocked = store::Store::unlock(office.desk.location(), "admin", PASSPHRASE, office.desk.clock().now()).expect("open");
    unlocked.store.back_up(&backup).expect("a copy");
    drop(unlocked);
    assert!(sound(&mut office));
    office.person("counter", Role::Caseworker);
    // Everything is closed, the old copy takes the place of the store, and its side files stay.
    let Office { desk, admin, .. } = &mut office;
    let _ = admin;
    let desk = desk::Desk::new(desk.location().clone(), desk.clock().clone(), desk.catalogue().clone());
    let old = bytes(&backup);
    drop(office.admin);
    fs::write(&file, old).expect("put in its place");
    let _ = fs::remove_file(format!("{}-wal", file.display()));
    let _ = fs::remove_file(format!("{}-shm", file.display()));
    let mut unlocked =
        store::Store::unlock(desk.location(), "admin", PASSPHRASE, desk.clock().now()).expect("it is a store of ours");
    let report = unlocked.store.verify().expect("the checks run");
    assert!(report.amiss.iter().any(|finding| finding.code == "rolled-back"), "{report:?}");
    drop(unlocked);
    // Work goes on in the older copy, past the number that the witness remembers: it still shows, and nothing is called damaged.
    let mut admin = entrance::open_session(&desk, "admin", PASSPHRASE).expect("signed in");
    for _ in 0..4 {
        entrance::open_session(&desk, "admin", PASSPHRASE).expect("an entry of the audit each");
    }
    let told = desk::verify::verify(&mut admin, api::session::Nothing {}).expect("the checks run");
    assert_eq!(told.findings.len(), 1, "{told:?}");
    assert_eq!(told.findings[0].args["damaged"], false, "{told:?}");
    desk::verify::accept_restore(&mut admin).expect("an administrator may");
    assert!(
        desk::verify::verify(&mut admin, api::session::Nothing {}).expect("the checks run").sound,
        "until somebody accepts it"
    );
}

#[test]
fn a_changed_entry_of_the_audit_breaks_the_chain() {
    let mut office = Office::new(Engine::File);
    office.person("counter", Role::Caseworker);
    let mut unlocked =
        store::Store::unlock(office.desk.location(), "admin", PASSPHRASE, office.desk.clock().now()).expect("open");
    unlocked
        .store
        .write::<_, store::StoreError>(|tx| {
            tx.execute("UPDATE audit SET action = 'nothing-happened' WHERE seq = 2", &[]).map(|_| ())
        })
        .expect("somebody with the key could");
    let report = unlocked.store.verify().expect("the checks run");
    assert!(report.damaged.iter().any(|finding| finding.code == "audit-chain" && finding.number == 2), "{report:?}");
}

#[test]
fn two_programs_on_one_store_both_work_and_lose_nothing() {
    let mut office = Office::new(Engine::File);
    office.person("one", Role::Administrator);
    office.person("two", Role::Administrator);
    let workers: Vec<_> = ["one", "two"]
        .into_iter()
        .map(|login| {
            let mut session = office.sign_in(login);
            std::thread::spawn(move || {
                for round in 0..10 {
                    let request = api::office::StaffSave {
                        op_id: op(),
                        id: None,
                        version: 0,
                        login: format!("{login}-{round}"),
                        name: "Somebody".to_owned(),
                        roles: vec![Role::Station],
                        languages: vec![],
                        active: false,
                        takes_appointments: false,
                        passphrase: Some(PASSPHRASE.to_owned()),
                    };
                    desk::staff::save(&mut session, request).expect("written beside the other");
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().expect("no panic");
    }
    let people = desk::staff::list(&mut office.admin, api::session::Nothing {}).expect("a list");
    assert_eq!(people.len(), 3 + 20, "nothing is lost");
    assert!(sound(&mut office));
}

#[test]
fn a_damaged_page_names_the_tables_that_it_touches_and_no_others() {
    let mut office = Office::new(Engine::File);
    let mut counter = office.person("counter", Role::Caseworker);
    for number in 0..40 {
        crate::made::client(&mut counter, &format!("Number{number}"), None);
    }
    let file = office.file.clone().expect("a file");
    let copied = file.with_file_name("whole.migradesk");
    desk::backup::back_up(&mut office.admin, &copied).expect("a copy without a log");
    let whole = bytes(&copied);
    let mut named = 0;
    for part in 1..24 {
        let at = whole.len() / 24 * part + 700;
        let copy = file.with_file_name(format!("flipped-{at}.migradesk"));
        let mut flipped = whole.clone();
        flipped[at..at + 8].iter_mut().for_each(|byte| *byte ^= 0xff);
        fs::write(&copy, &flipped).expect("a copy");
        fs::copy(store::side_files::beside(&copied, "keys"), store::side_files::beside(&copy, "keys")).expect("its keys");
        let location = store::Location::File(copy.clone());
        let Ok(mut unlocked) = store::Store::unlock(&location, "admin", PASSPHRASE, office.desk.clock().now()) else { continue };
        let report = unlocked.store.verify().expect("the checks run");
        let unreadable: Vec<_> = report.damaged.iter().filter(|finding| finding.code == "table-unreadable").collect();
        assert!(unreadable.len() <= 1, "byte {at} lies in one page, so in one table: {unreadable:?}");
        assert!(unreadable.iter().all(|finding| finding.table.is_some()), "{unreadable:?}");
        assert!(report.damaged.iter().any(|finding| finding.code == "pages"), "byte {at}: {report:?}");
        assert!(report.damaged.iter().all(|finding| finding.code != "references"), "nothing points at nothing: {report:?}");
        named += unreadable.len();
    }
    assert!(named > 0, "some of them were pages of a table");
}

#[test]
fn every_table_has_words_in_every_language_of_the_staff() {
    let mut office = Office::new(Engine::File);
    let reply = desk::verify::verify(&mut office.admin, api::session::Nothing {}).expect("the checks run");
    for tag in ["de", "en", "ar"] {
        let language = office.desk.catalogue().language(tag).expect("a language of the program");
        for count in &reply.counts {
            let id = format!("administration-table-{}", count.code.replace('_', "-"));
            assert!(office.desk.catalogue().text_by_id(&language, &id, &[]).is_some(), "{tag}: {id}");
        }
    }
}
