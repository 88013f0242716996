//! Faults on purpose: killed in mid-write, a full disk, two programs at once. The real binary on real files.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Child, Command, Output, Stdio},
    time::Duration,
};

const PASSPHRASE: &str = "an invented passphrase";

/// The command line tool lies beside the test's own folder: cargo builds both into one place.
fn binary() -> PathBuf {
    let me = std::env::current_exe().expect("a path");
    let folder = me.parent().and_then(Path::parent).expect("target/<profile>");
    let binary = folder.join("migradesk");
    assert!(binary.exists(), "build the command line tool first: cargo build -p migradesk");
    binary
}

struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    fn new() -> Self {
        let office = Self { folder: tempfile::tempdir().expect("a folder") };
        let recovery = office.path("recovery.txt");
        let made = office.run(&["init", "--office", "Faults", "--admin", "admin", "--recovery-out", &recovery]);
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        office
    }

    fn path(&self, name: &str) -> String {
        self.folder.path().join(name).to_str().expect("a plain path").to_owned()
    }

    fn start(&self, command: &mut Command) -> Child {
        let mut child = command
            .env("MIGRADESK_STORE", self.path("office.migradesk"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let _ = writeln!(child.stdin.take().expect("a pipe"), "{PASSPHRASE}");
        child
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(binary());
        command.args(["--passphrase-fd", "0", "--user", "admin", "--json"]).args(arguments);
        self.start(&mut command).wait_with_output().expect("it ends")
    }

    /// How many clients there are, after every check of the store has passed.
    fn clients_when_sound(&self) -> u64 {
        let out = self.run(&["verify"]);
        let told: serde_json::Value = serde_json::from_slice(&out.stdout).expect("JSON");
        assert_eq!(told["sound"], true, "{told}");
        let counts = told["counts"].as_array().expect("counts");
        counts.iter().find(|count| count["code"] == "client").and_then(|count| count["count"].as_u64()).expect("a count")
    }
}

/// A list of invented people, numbered from `first`.
fn list(office: &Office, name: &str, first: u32, rows: u32) -> String {
    let mut text = String::from("Nr.;Name;Vorname;Geburtsdatum;Telefon;Bemerkung\n");
    for number in first..first + rows {
        text.push_str(&format!(
            "{number};Familie{};Vorname{};{:02}.{:02}.{};01514 {number:07};{}\n",
            number % 977,
            number % 1013,
            number % 27 + 1,
            number % 12 + 1,
            1950 + number % 60,
            "Bemerkung ".repeat(12)
        ));
    }
    let path = office.path(name);
    fs::write(&path, text).expect("a list");
    path
}

#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let office = Office::new();
    let rows = 1500;
    let mut expected = 0;
    for round in 0..12 {
        let file = list(&office, "list.csv", round * 100_000 + 1, rows);
        let mut command = Command::new(binary());
        command.args(["--passphrase-fd", "0", "--user", "admin", "import", "clients", &file]);
        let mut child = office.start(&mut command);
        // Spread over the whole of its life; where exactly does not matter, all or nothing must hold anywhere.
        std::thread::sleep(Duration::from_millis(150 + u64::from(round) * 140));
        let _ = child.kill();
        let ended = child.wait().expect("gone");
        let found = office.clients_when_sound();
        assert!(found == expected || found == expected + u64::from(rows), "round {round}: {found} clients, {expected} before");
        if ended.success() {
            assert_eq!(found, expected + u64::from(rows), "what was acknowledged is there");
        }
        expected = found;
    }
}

#[test]
fn a_withdrawal_that_is_killed_takes_all_back_or_nothing() {
    let office = Office::new();
    let rows = 1500;
    let file = list(&office, "list.csv", 1, rows);
    let mut there = 0;
    for round in 0..8 {
        if there == 0 {
            let imported = office.run(&["import", "clients", &file]);
            assert!(imported.status.success(), "{}", String::from_utf8_lossy(&imported.stderr));
        }
        let past = office.run(&["import", "list"]);
        let past: serde_json::Value = serde_json::from_slice(&past.stdout).expect("JSON");
        let batch = past[0]["id"].as_str().expect("the newest import").to_owned();
        let mut command = Command::new(binary());
        command.args(["--passphrase-fd", "0", "--user", "admin", "import", "withdraw", &batch]);
        let mut child = office.start(&mut command);
        std::thread::sleep(Duration::from_millis(150 + round * 90));
        let _ = child.kill();
        let ended = child.wait().expect("gone");
        there = office.clients_when_sound();
        assert!(there == 0 || there == u64::from(rows), "round {round}: {there} clients");
        let past = office.run(&["import", "list"]);
        let past: serde_json::Value = serde_json::from_slice(&past.stdout).expect("JSON");
        assert_eq!(past[0]["withdrawn"].is_null(), there != 0, "round {round}: the list says what is so");
        if ended.success() {
            assert_eq!(there, 0, "what was acknowledged is done");
        }
    }
}

#[test]
fn a_disk_that_is_full_during_an_import_loses_nothing() {
    let office = Office::new();
    let before = office.clients_when_sound();
    let file = list(&office, "big.csv", 1, 4000);
    // No file of the program may grow beyond this: to it that is a full disk. The signal that goes with the limit is ignored, so
    // that the write itself fails.
    let script = format!(
        "trap '' XFSZ; ulimit -f 2048; exec {} --passphrase-fd 0 --user admin --json import clients {file}",
        binary().display()
    );
    let mut command = Command::new("bash");
    command.args(["-c", &script]);
    let out = office.start(&mut command).wait_with_output().expect("it ends");
    let told = String::from_utf8_lossy(&out.stdout).into_owned();
    assert_eq!(out.status.code(), Some(2), "{told}{}", String::from_utf8_lossy(&out.stderr));
    assert!(told.contains("disk-full"), "{told}");
    assert_eq!(office.clients_when_sound(), before, "nothing of the list");
    let again = office.run(&["import", "clients", &file]);
    assert!(again.status.success(), "with space it works: {}", String::from_utf8_lossy(&again.stderr));
    assert_eq!(office.clients_when_sound(), before + 4000);
}

#[test]
fn two_programs_on_one_store_both_finish() {
    let office = Office::new();
    let files = [list(&office, "one.csv", 1, 800), list(&office, "two.csv", 500_001, 800)];
    let children: Vec<Child> = files
        .iter()
        .map(|file| {
            let mut command = Command::new(binary());
            command.args(["--passphrase-fd", "0", "--user", "admin", "import", "clients", file]);
            office.start(&mut command)
        })
        .collect();
    for child in children {
        let out = child.wait_with_output().expect("it ends");
        assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    }
    assert_eq!(office.clients_when_sound(), 1600);
}
