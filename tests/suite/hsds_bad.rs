//! Files that are no directory, or a bad one: each is refused with its reason, and nothing of it stays.

use crate::made::{save_service, service};
use desk::{api::directory::DirectoryImport, directory};
use domain::office::Role;
use migradesk_tests::{code, on_both_engines, op};
use std::io::{Cursor, Write};
use zip::{ZipWriter, write::SimpleFileOptions};

fn id(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in files {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a file");
        archive.write_all(content).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

/// A package of one table.
fn package(table: &str, path: &str, content: &[u8]) -> Vec<u8> {
    let descriptor = serde_json::json!({ "resources": [{ "name": table, "path": path }] }).to_string();
    zipped(&[("datapackage.json", descriptor.as_bytes()), (path, content)])
}

on_both_engines! {
    fn a_file_that_cannot_be_read_is_refused_with_its_reason(office) {
        let mut admin = office.person("second-admin", Role::Administrator);
        save_service(&mut admin, service("Beratung am Tor"));
        let before = directory::export(&mut admin, true).expect("exported");
        let folder = tempfile::tempdir().expect("a folder");
        let twice = zipped(&[("datapackage.json", b"{}"), ("DATAPACKAGE.json", b"{}")]);
        let bad: [(&str, Vec<u8>, &str); 9] = [
            ("bomb.zip", package("organization", "o.csv", &vec![b'0'; 30 * 1024 * 1024]), "hsds-zip-bomb"),
            ("up.zip", package("organization", "../o.csv", b"id\n"), "hsds-path"),
            ("root.zip", package("organization", "/etc/passwd", b"id\n"), "hsds-path"),
            ("cut.zip", package("organization", "o.csv", b"id,name\n")[..60].to_vec(), "hsds-broken-zip"),
            ("other.zip", twice, "hsds-descriptor"),
            ("many.json", format!("[{}0]", "0,".repeat(7_000_000)).into_bytes(), "hsds-too-many-values"),
            ("deep.json", b"[".repeat(1_000_000), "hsds-broken-json"),
            ("word.json", b"\"HSDS\"".to_vec(), "hsds-not-hsds"),
            ("letter.json", b"Sehr geehrte Damen und Herren".to_vec(), "hsds-broken-json"),
        ];
        for (name, bytes, expected) in bad {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            assert_eq!(code(directory::choose_file(&mut admin, &path)), expected, "{name}");
        }
        let large = folder.path().join("large.json");
        // Of 200 MB as the file system counts, none of which takes room.
        std::fs::File::create(&large).and_then(|file| file.set_len(200 * 1024 * 1024)).expect("a large file");
        assert_eq!(code(directory::choose_file(&mut admin, &large)), "hsds-too-large");
        assert_eq!(code(directory::choose_file(&mut admin, &folder.path().join("not-there.json"))), "file-unreadable");
        assert_eq!(code(directory::choose_file(&mut admin, folder.path())), "file-unreadable");
        assert_eq!(directory::export(&mut admin, true).expect("exported"), before);
    }

    fn a_file_with_mistakes_is_listed_and_not_brought_in(office) {
        let mut admin = office.person("second-admin", Role::Administrator);
        save_service(&mut admin, service("Beratung am Tor"));
        let before = directory::export(&mut admin, true).expect("exported");
        let folder = tempfile::tempdir().expect("a folder");
        let good = format!("{},Neu,Neu", id(1));
        let types = serde_json::json!([{
            "id": id(3), "name": 5, "status": ["active"], "minimum_age": "12", "organization": "Haus", "assured_date": "2026-02-30",
        }]);
        let cases: [(&str, Vec<u8>, &[(&str, &str, &str, u32)]); 3] = [
            (
                "dangling.zip",
                package("service", "s.csv", format!("id,organization_id,name,status\n{},{},Rat,active\n", id(2), id(9)).as_bytes()),
                &[("reference", "service", "organization_id", 2)],
            ),
            (
                "twice.zip",
                package("organization", "o.csv", format!("id,name,description\n{good}\n{},Anders,Anders\n", id(1)).as_bytes()),
                &[("id-twice", "organization", "id", 3)],
            ),
            (
                "types.json",
                types.to_string().into_bytes(),
                &[
                    ("date-form", "service", "assured_date", 1),
                    ("required", "service", "name", 1),
                    ("required", "service", "status", 1),
                    ("wrong-type", "service", "minimum_age", 1),
                    ("wrong-type", "service", "name", 1),
                    ("wrong-type", "service", "organization", 1),
                    ("wrong-type", "service", "status", 1),
                ],
            ),
        ];
        for (name, bytes, expected) in cases {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).expect("written");
            let opened = directory::choose_file(&mut admin, &path).expect("readable");
            let mut found: Vec<(&str, &str, &str, u32)> =
                opened.findings.iter().map(|one| (one.code.as_str(), one.table.as_str(), one.field.as_str(), one.row)).collect();
            found.sort_unstable();
            for wanted in expected {
                assert!(found.contains(wanted), "{name}: {wanted:?} in {found:?}");
            }
            assert_eq!(opened.found as usize, found.len(), "{name}");
            let request = DirectoryImport { op_id: op(), token: opened.token };
            assert_eq!(code(directory::bring_in(&mut admin, &request)), "hsds-refused", "{name}");
        }
        assert_eq!(directory::export(&mut admin, true).expect("exported"), before);
    }
}
