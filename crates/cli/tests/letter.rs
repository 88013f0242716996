//! The texts of letters on the command line: for a translator without a store, and for whoever answers for them.

use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const PASSPHRASE: &str = "an invented passphrase";

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).expect("a file");
        plain(&self.path(name))
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_migradesk"))
            .env("MIGRADESK_STORE", self.path("office.migradesk"))
            .args(["--lang", "en", "--user", "ada.min", "--passphrase-fd", "0"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // A command that needs no store never reads the passphrase.
        let _ = writeln!(child.stdin.take().expect("a pipe"), "{PASSPHRASE}");
        child.wait_with_output().expect("the binary ends")
    }

    fn says(&self, status: i32, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{arguments:?}: {error}");
        String::from_utf8(output.stdout).expect("text")
    }

    fn answer(&self, arguments: &[&str]) -> Value {
        let all: Vec<&str> = ["--json"].into_iter().chain(arguments.iter().copied()).collect();
        serde_json::from_str(&self.says(0, &all)).expect("JSON")
    }
}

fn plain(path: &Path) -> String {
    path.to_str().expect("a plain path").to_owned()
}

#[test]
fn a_text_is_taken_out_changed_checked_and_put_in_force_and_the_programs_text_comes_back() {
    let desk = Desk::new();
    let recovery = plain(&desk.path("recovery.txt"));
    desk.says(0, &["init", "--office", "Invented Office", "--admin", "Ada Min", "--recovery-out", &recovery]);
    let held = |number: u64| {
        let texts = desk.answer(&["letter", "template", "list", "--kind", "reminder"]);
        let rows = texts["kinds"][0]["texts"].as_array().expect("languages").clone();
        assert_eq!((texts["kinds"].as_array().map(Vec::len), rows.len()), (Some(1), 20));
        assert_eq!(rows[0]["number"], number, "{}", rows[0]);
        rows
    };
    held(0);
    let out = plain(&desk.path("reminder.txt"));
    desk.says(0, &["letter", "template", "show", "reminder", "de", "--out", &out]);
    let text = fs::read_to_string(&out).expect("written");
    assert!(text.starts_with("Erinnerung an Ihren Termin\n\n") && text.contains("{ $client_name }"), "{text}");
    desk.says(0, &["letter", "template", "check", "reminder", &out]);
    assert_eq!(
        desk.run(&["letter", "template", "show", "reminder", "de", "--out", &out]).status.code(),
        Some(2),
        "nothing is written over"
    );

    let changed = desk.file("changed.txt", &text.replacen("Termin\n", "Termin bei uns\n", 1));
    let of = ["reminder", "de", changed.as_str()];
    let save = |more: &[&str]| {
        let all: Vec<&str> = ["letter", "template", "save"].into_iter().chain(of).chain(more.iter().copied()).collect();
        desk.answer(&all)
    };
    let draft = save(&[]);
    assert_eq!((&draft["number"], &draft["in_force"]), (&1.into(), &false.into()));
    assert_eq!(held(0)[0]["drafts"], 1, "no letter uses a draft");
    assert_eq!(save(&["--checked", "--remark", "shorter", "--in-force"])["number"], 2);
    let rows = held(2);
    assert_eq!(
        (&rows[0]["checked"], &rows[1]["outdated"]),
        (&true.into(), &true.into()),
        "the others were made from an older text"
    );
    let shown = desk.says(0, &["letter", "template", "show", "reminder", "de"]);
    assert!(shown.starts_with("Erinnerung an Ihren Termin bei uns\n"), "{shown}");
    let first = desk.says(0, &["letter", "template", "show", "reminder", "de", "--number", "0"]);
    assert_eq!(first.trim_end(), text.trim_end(), "the program's text can always be looked at");
    desk.says(0, &["letter", "template", "back", "reminder", "de"]);
    held(0);
    assert_eq!(desk.run(&["letter", "template", "back", "reminder", "de"]).status.code(), Some(2));
}

#[test]
fn a_translator_checks_a_file_without_a_store_and_reads_the_line_of_the_fault() {
    let desk = Desk::new();
    let sound = desk.file("sound.txt", "Bir başlık\n\nMerhaba { $client_name },\n\n- { DAY($day, shape: \"full\") }\n");
    desk.says(0, &["letter", "template", "check", "invitation", &sound]);
    let wrong = desk.file("wrong.txt", "Bir başlık\n\nMerhaba { $client_name },\n{ $partner }\n");
    let said = desk.says(1, &["letter", "template", "check", "invitation", &wrong]);
    assert!(said.contains("Line 4:") && said.contains("partner"), "the line is that of the file: {said}");
    let output = desk.run(&["--json", "letter", "template", "check", "invitation", &wrong]);
    let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!((&answer["faults"][0]["code"], &answer["faults"][0]["line"]), (&"field-unknown".into(), &4.into()));
    let empty = desk.file("empty.txt", "Bir başlık\n");
    assert_eq!(desk.run(&["letter", "template", "check", "invitation", &empty]).status.code(), Some(2));
    assert!(!desk.path("office.migradesk").exists(), "no store is made");
}

#[test]
fn a_letter_still_wants_its_kind_and_its_file() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["letter"]).status.code(), Some(2));
    assert_eq!(desk.run(&["letter", "invitation", "--id", "x"]).status.code(), Some(2));
}
