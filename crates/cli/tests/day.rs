//! The binary as IT uses it: exit status, JSON, words, and what stays untouched.

use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

const PASSPHRASE: &str = "an invented passphrase";

struct Shop {
    folder: tempfile::TempDir,
}

impl Shop {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn store(&self) -> PathBuf {
        self.path("office.migradesk")
    }

    /// Runs the binary with the passphrase on standard input.
    fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(PASSPHRASE, arguments)
    }

    fn run_with(&self, passphrase: &str, arguments: &[&str]) -> Output {
        self.run_as("en", passphrase, arguments)
    }

    fn run_in(&self, language: &str, arguments: &[&str]) -> Output {
        self.run_as(language, PASSPHRASE, arguments)
    }

    fn run_as(&self, language: &str, passphrase: &str, arguments: &[&str]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_migradesk"))
            .env("MIGRADESK_STORE", self.store())
            .args(["--passphrase-fd", "0", "--lang", language])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // A command that fails before it asks for the passphrase closes the pipe.
        let _ = writeln!(child.stdin.take().expect("a pipe"), "{passphrase}");
        child.wait_with_output().expect("the binary ends")
    }

    fn with_office(self) -> Self {
        let recovery = self.path("recovery.txt");
        let made = self.run(&["init", "--office", "Invented Office", "--admin", "Ada Min", "--recovery-out", &text(&recovery)]);
        assert_eq!(made.status.code(), Some(0), "{}", words(&made));
        self
    }

    fn with_demo(self, clients: &str) -> Self {
        let made = self.run(&["demo", "--clients", clients, "--seed", "7", "--as-of", "2026-06-30"]);
        assert_eq!(made.status.code(), Some(0), "{}", words(&made));
        self
    }

    fn list(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).expect("a list");
        text(&path)
    }
}

fn text(path: &Path) -> String {
    path.to_str().expect("a plain path").to_owned()
}

fn words(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("not JSON: {}", words(output)))
}

/// As a German Excel saves it: Windows-1252 (a letter beyond ASCII is one byte), a title, a header in the second row.
fn old_list() -> Vec<u8> {
    let text = "Liste 2025;;;;;\r\nNr.;Name;Vorname;geb. am;Telefon;Bemerkung\r\n\
        1;M\u{fc}ller;J\u{f6}rg;12.03.1985;0231 5550199;\r\n\
        2;Haddad;Rana;00.00.1985;;\"zwei\r\nZeilen\"\r\n\
        3;?ukasiewicz;Anna;1.1.85;k.A.;=SUMME(A1:A3)\r\n\
        Nr.;Name;Vorname;geb. am;Telefon;Bemerkung\r\n\
        ;;;;;\r\n\
        4;Kaya;;unbekannt;;\r\n\
        Summe;4;;;;\r\n";
    text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect()
}

#[test]
fn a_new_office_is_made_and_verified_and_a_second_one_is_refused() {
    let shop = Shop::new().with_office();
    let key = fs::read_to_string(shop.path("recovery.txt")).expect("the recovery key");
    assert_eq!(key.trim().len(), 44, "nine groups of four: {key}");
    let sound = shop.run(&["--user", "ada.min", "verify", "--json"]);
    assert_eq!(sound.status.code(), Some(0), "{}", words(&sound));
    assert_eq!(json(&sound)["sound"], true);
    let before = fs::read(shop.store()).expect("the store");
    let again = shop.run(&["init", "--office", "X", "--admin", "y", "--recovery-out", &text(&shop.path("second.txt"))]);
    assert_eq!(again.status.code(), Some(2));
    assert_eq!(fs::read(shop.store()).expect("the store"), before, "the first store is untouched");
    assert!(!shop.path("second.txt").exists(), "no key of a store that was not made");
}

#[test]
fn a_wrong_passphrase_is_refused_and_changes_no_byte() {
    let shop = Shop::new().with_office();
    let before = fs::read(shop.store()).expect("the store");
    let refused = shop.run_with("not the passphrase", &["--user", "ada.min", "verify"]);
    assert_eq!(refused.status.code(), Some(3), "{}", words(&refused));
    assert_eq!(fs::read(shop.store()).expect("the store"), before);
    assert!(!words(&refused).contains("not the passphrase"), "what was typed is said nowhere");
}

#[test]
fn damage_is_told_from_a_wrong_passphrase() {
    let shop = Shop::new().with_office();
    let whole = fs::read(shop.store()).expect("the store");
    fs::write(shop.store(), &whole[..whole.len() / 2]).expect("a copy that broke off");
    let damaged = shop.run(&["--user", "ada.min", "verify", "--json"]);
    assert_eq!(damaged.status.code(), Some(4), "{}", words(&damaged));
    assert_eq!(json(&damaged)["error"]["code"], "store-damaged");
    assert_eq!(fs::read(shop.store()).expect("the store"), whole[..whole.len() / 2], "not touched");
    fs::write(shop.store(), &whole).expect("whole again");
    fs::remove_file(format!("{}.keys", text(&shop.store()))).expect("no keys");
    assert_eq!(shop.run(&["--user", "ada.min", "verify"]).status.code(), Some(4));
}

#[test]
fn usage_errors_end_with_two() {
    let shop = Shop::new();
    assert_eq!(shop.run(&["nonsense"]).status.code(), Some(2));
    assert_eq!(shop.run(&["--user", "a", "verify"]).status.code(), Some(2), "there is no store");
    assert_eq!(shop.run(&["report", "caseload", "--from", "2026-13-01", "--to", "2026-12-31"]).status.code(), Some(2));
}

#[test]
fn every_row_of_a_list_is_accounted_for() {
    let shop = Shop::new().with_office();
    let list = shop.list("alt.csv", &old_list());
    let dry = shop.run(&["--user", "ada.min", "--json", "import", "clients", &list, "--dry-run"]);
    assert_eq!(dry.status.code(), Some(0), "{}", words(&dry));
    let dry = json(&dry);
    assert_eq!(dry["written"], false);
    let done = json(&shop.run(&["--user", "ada.min", "--json", "import", "clients", &list]));
    for key in ["rows_read", "imported", "updated", "skipped"] {
        assert_eq!(dry[key], done[key], "{key}: the preview says what will happen");
    }
    let number = |key: &str| done[key].as_u64().expect("a number");
    assert_eq!(number("imported"), 4, "{done}");
    assert_eq!(number("rows_read"), number("imported") + number("updated") + number("skipped"));
    assert_eq!(done["skipped_rows"].as_array().map(Vec::len), Some(number("skipped") as usize));
    let kinds: Vec<&str> = done["readings"].as_array().expect("readings").iter().filter_map(|r| r["kind"].as_str()).collect();
    for kind in ["two-digit-year", "january-first", "lost-letter", "partial-date", "formula-text", "unknown-marker"] {
        assert!(kinds.contains(&kind), "{kind} in {kinds:?}");
    }
    let again = json(&shop.run(&["--user", "ada.min", "--json", "import", "clients", &list]));
    assert_eq!(
        (again["imported"].as_u64(), again["updated"].as_u64()),
        (Some(0), Some(4)),
        "the same list again adds nobody: {again}"
    );
    let sound = shop.run(&["--user", "ada.min", "verify"]);
    assert_eq!(sound.status.code(), Some(0), "{}", words(&sound));
}

#[test]
fn hostile_files_are_refused_with_words() {
    let shop = Shop::new().with_office();
    let before = json(&shop.run(&["--user", "ada.min", "verify", "--json"]))["counts"].clone();
    for (name, bytes, code) in [
        ("nul.csv", b"Name;Vorname\nA\0b;C\n".to_vec(), "list-nul-byte"),
        ("renamed.xlsx", b"%PDF-1.7 and so on".to_vec(), "list-is-pdf"),
        ("empty.csv", Vec::new(), "list-empty"),
        ("broken.xlsx", b"PK\x03\x04 nothing behind it".to_vec(), "list-broken-zip"),
    ] {
        let list = shop.list(name, &bytes);
        let refused = shop.run(&["--user", "ada.min", "--json", "import", "clients", &list]);
        assert_eq!(refused.status.code(), Some(2), "{name}: {}", words(&refused));
        assert_eq!(json(&refused)["error"]["code"], code, "{name}");
        assert!(!words(&refused).contains("error-without-words"), "{name} has words");
    }
    let clients = |counts: &Value| counts.as_array().and_then(|all| all.iter().find(|c| c["code"] == "client").cloned());
    let after = json(&shop.run(&["--user", "ada.min", "verify", "--json"]))["counts"].clone();
    assert_eq!(clients(&after), clients(&before));
}

#[test]
fn the_same_seed_makes_the_same_office() {
    let export = |shop: &Shop| {
        let out = shop.run(&["--user", "lead", "report", "caseload", "--from", "2025-07-01", "--to", "2026-06-30", "--json"]);
        assert_eq!(out.status.code(), Some(0), "{}", words(&out));
        let mut report = json(&out);
        // When it was made and the ids of people are of the moment, not of the office.
        strip(&mut report);
        report
    };
    let (one, two) = (Shop::new().with_demo("60"), Shop::new().with_demo("60"));
    assert_eq!(export(&one), export(&two));
    let find = |shop: &Shop| {
        let found = json(&shop.run(&["--user", "counter", "--json", "search", "haddad"]));
        found["hits"].as_array().expect("hits").iter().map(|hit| hit["names"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(find(&one), find(&two));
    let sound = one.run(&["--user", "admin", "verify"]);
    assert_eq!(sound.status.code(), Some(0), "{}", words(&sound));
}

#[test]
fn offers_come_ranked_with_their_cost_and_leave_out_what_will_not_do() {
    let shop = Shop::new().with_demo("60");
    // Four weeks hold working days whatever day it is.
    let last = (desk::Clock::system().utc().date_naive() + chrono::Days::new(28)).to_string();
    let ask =
        |further: &[&str]| shop.run(&[&["--user", "counter", "appointment", "offers", "--before", &last], further].concat());
    let plain = ask(&["--json", "--not-on", "mon,thu", "--limit", "40"]);
    assert_eq!(plain.status.code(), Some(0), "{}", words(&plain));
    let offers = json(&plain)["offers"].as_array().expect("offers").clone();
    assert!(!offers.is_empty());
    for offer in &offers {
        let micros = offer["stops"][0]["starts_at"].as_i64().expect("a time");
        let at = chrono::DateTime::from_timestamp_micros(micros).expect("in range");
        let weekday = chrono::Datelike::weekday(&at.date_naive());
        assert!(!matches!(weekday, chrono::Weekday::Mon | chrono::Weekday::Thu), "{at}");
    }
    // Nobody of this house speaks it: an interpreter comes, and what that costs stands in each line.
    let told = ask(&["--language", "ti", "--with-interpreter", "--need", "school-childcare", "--limit", "3"]);
    assert_eq!(told.status.code(), Some(0), "{}", words(&told));
    let lines = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(lines.lines().next().is_some_and(|line| line.starts_with("1. ")), "{lines}");
    let unknown = ask(&["--service", "no such kind"]);
    assert_eq!(unknown.status.code(), Some(2), "{}", words(&unknown));
    assert_eq!(ask(&["--with-interpreter"]).status.code(), Some(2), "an interpreter for no language");
}

/// Removes what differs between two runs by nature.
fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.retain(|key, _| key != "made_at" && key != "key");
            map.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

#[test]
fn roles_are_asked_by_the_command_line_too() {
    let shop = Shop::new().with_demo("20");
    let report = ["report", "caseload", "--from", "2026-06-01", "--to", "2026-06-30"];
    for (login, allowed) in [("lead", true), ("counter", false), ("admin", false), ("translator", false)] {
        let mut arguments = vec!["--user", login];
        arguments.extend(report);
        let status = shop.run(&arguments).status.code();
        assert_eq!(status, Some(if allowed { 0 } else { 3 }), "{login}");
    }
    assert_eq!(shop.run(&["--user", "admin", "search", "haddad"]).status.code(), Some(3), "an administrator reads no clients");
}

#[test]
fn a_backup_opens_and_the_recovery_key_lets_in_again() {
    let shop = Shop::new().with_office();
    let copy = text(&shop.path("copy.migradesk"));
    let made = shop.run(&["--user", "ada.min", "backup", &copy]);
    assert_eq!(made.status.code(), Some(0), "{}", words(&made));
    let sound = shop.run(&["--store", &copy, "--user", "ada.min", "verify"]);
    assert_eq!(sound.status.code(), Some(0), "{}", words(&sound));
    let key = text(&shop.path("recovery.txt"));
    let status = Command::new("sh")
        .arg("-c")
        .arg(format!(
            "echo 'another passphrase' | {} --store {copy} --user ada.min --passphrase-fd 0 recover --recovery-fd 3 3<{key}",
            env!("CARGO_BIN_EXE_migradesk")
        ))
        .output()
        .expect("a shell");
    assert_eq!(status.status.code(), Some(0), "{}", words(&status));
    assert_eq!(shop.run_with("another passphrase", &["--store", &copy, "--user", "ada.min", "verify"]).status.code(), Some(0));
    assert_eq!(shop.run(&["--store", &copy, "--user", "ada.min", "verify"]).status.code(), Some(3));
}

#[test]
fn an_import_is_listed_and_withdrawn_as_a_whole() {
    let shop = Shop::new().with_office();
    let list = shop.list("alt.csv", &old_list());
    assert_eq!(shop.run(&["--user", "ada.min", "import", "clients", &list]).status.code(), Some(0));
    let past = json(&shop.run(&["--user", "ada.min", "--json", "import", "list"]));
    assert_eq!((&past[0]["file_name"], &past[0]["withdrawn"]), (&"alt.csv".into(), &Value::Null));
    let (batch, imported) = (past[0]["id"].as_str().expect("an id").to_owned(), &past[0]["imported"]);
    let shown = words(&shop.run(&["--user", "ada.min", "import", "list"]));
    assert!(shown.contains(&batch) && shown.contains("alt.csv"), "{shown}");

    let withdrawn = json(&shop.run(&["--user", "ada.min", "--json", "import", "withdraw", &batch]));
    assert_eq!((&withdrawn["removed"], &withdrawn["kept"]), (imported, &0.into()));
    let sound = json(&shop.run(&["--user", "ada.min", "verify", "--json"]));
    assert_eq!(sound["sound"], true, "{sound}");
    let again = shop.run(&["--user", "ada.min", "--json", "import", "withdraw", &batch]);
    assert_eq!((again.status.code(), &json(&again)["error"]["code"]), (Some(2), &"import-withdrawn".into()));
    assert_eq!(shop.run(&["--user", "ada.min", "import", "withdraw", "no-number"]).status.code(), Some(2));
}

#[test]
fn a_directory_that_came_in_is_listed_and_withdrawn_as_a_whole() {
    let shop = Shop::new().with_office();
    let page = r#"[{"id":"00000000-0000-4000-8000-000000000001","name":"Mietberatung","status":"active"}]"#;
    let file = shop.path("nachbarstadt.json");
    fs::write(&file, page).expect("a file");
    assert_eq!(shop.run(&["--user", "ada.min", "hsds", "import", &text(&file)]).status.code(), Some(0));
    let past = json(&shop.run(&["--user", "ada.min", "--json", "hsds", "list"]));
    assert_eq!((&past[0]["file_name"], &past[0]["added"]), (&"nachbarstadt.json".into(), &1.into()));
    let import = past[0]["id"].as_str().expect("an id").to_owned();
    let shown = words(&shop.run(&["--user", "ada.min", "hsds", "list"]));
    assert!(shown.contains(&import) && shown.contains("nachbarstadt.json"), "{shown}");
    assert_eq!(shop.run(&["--user", "ada.min", "hsds", "withdraw", &import]).status.code(), Some(0));
    let again = shop.run(&["--user", "ada.min", "--json", "hsds", "withdraw", &import]);
    assert_eq!((again.status.code(), &json(&again)["error"]["code"]), (Some(2), &"directory-import-withdrawn".into()));
}

#[test]
fn texts_of_the_data_folder_lie_over_those_of_the_program() {
    let shop = Shop::new().with_office();
    let english = shop.path("data/org.migradesk.desk/locales/en");
    fs::create_dir_all(&english).expect("a folder");
    fs::write(english.join("import.ftl"), "import-past-none = Not a single list\n").expect("a text");
    let mut command = Command::new(env!("CARGO_BIN_EXE_migradesk"));
    let mut child = command
        .env("MIGRADESK_STORE", shop.store())
        .env("XDG_DATA_HOME", shop.path("data"))
        .args(["--passphrase-fd", "0", "--lang", "en", "--user", "ada.min", "import", "list"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let _ = writeln!(child.stdin.take().expect("a pipe"), "{PASSPHRASE}");
    let out = child.wait_with_output().expect("the binary ends");
    assert_eq!(String::from_utf8_lossy(&out.stdout).trim(), "Not a single list");
}

#[test]
#[cfg(unix)]
fn what_the_program_writes_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let shop = Shop::new().with_office();
    let list = shop.list("list.csv", &old_list());
    fs::set_permissions(&list, fs::Permissions::from_mode(0o600)).expect("the test's own file");
    let (report, map, copy) = (text(&shop.path("report.csv")), text(&shop.path("map.json")), text(&shop.path("copy.migradesk")));
    let caseload = text(&shop.path("caseload.csv"));
    shop.run_with("not the passphrase", &["--user", "ada.min", "verify"]);
    for arguments in [
        vec!["import", "clients", &list, "--write-map", &map],
        vec!["backup", &copy],
        vec!["import", "clients", &list, "--report", &report],
    ] {
        let done = shop.run(&[vec!["--user", "ada.min"], arguments].concat());
        assert_eq!(done.status.code(), Some(0), "{}", words(&done));
    }
    shop.run_with("not the passphrase", &["--user", "ada.min", "verify"]);
    let lead = Shop::new().with_demo("5");
    let asked = ["--user", "lead", "report", "caseload", "--from", "2026-06-01", "--to", "2026-06-30", "--out", &caseload];
    assert_eq!(lead.run(&asked).status.code(), Some(0));
    let mut seen = Vec::new();
    for entry in fs::read_dir(shop.folder.path()).expect("the folder") {
        let entry = entry.expect("a file");
        let mode = entry.metadata().expect("its rights").permissions().mode() & 0o777;
        let name = entry.file_name().to_string_lossy().into_owned();
        assert_eq!(mode, 0o600, "{name} is {mode:o}");
        seen.push(name);
    }
    for name in
        ["office.migradesk", "office.migradesk.signins", "copy.migradesk", "copy.migradesk.keys", "report.csv", "caseload.csv"]
    {
        assert!(seen.iter().any(|one| one == name), "{name} in {seen:?}");
    }
}

#[test]
fn what_cannot_be_understood_is_said_in_the_language_that_was_asked_for() {
    let shop = Shop::new();
    let wrong_day = ["report", "caseload", "--from", "soon", "--to", "2026-12-31"];
    for (tag, parts) in [
        ("de", ["„soon“ passt nicht zu --from", "JJJJ-MM-TT"]),
        ("en", ["“soon” does not fit --from", "YYYY-MM-DD"]),
        ("ar", ["«soon» لا تناسب --from", "المتوقع يوم"]),
    ] {
        let refused = shop.run_in(tag, &wrong_day);
        assert_eq!(refused.status.code(), Some(2));
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(parts.iter().all(|part| said.contains(part)), "{tag}: {said}");
    }
    for (arguments, part) in [
        (vec!["nonsense"], "„nonsense“"),
        (vec!["search", "--nonsense"], "„--nonsense“"),
        (vec!["search"], "Es fehlt"),
        (vec!["search", "--queries", "q.tsv", "--json"], "gehen nicht zusammen"),
        (vec!["staff", "add", "--login", "a", "--name", "A", "--role", "boss"], "case-manager"),
        (vec!["demo", "--clients", "many"], "„many“ passt nicht zu --clients"),
    ] {
        let refused = shop.run_in("de", &arguments);
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(2), "{said}");
        assert!(said.contains(part) && said.contains("--help"), "{arguments:?}: {said}");
    }
    assert_eq!(shop.run_in("de", &["--help"]).status.code(), Some(0));
}

#[test]
fn a_language_that_is_only_begun_is_said_to_be_answered_in_german() {
    let shop = Shop::new().with_office();
    let french = shop.run_in("fr", &["--user", "ada.min", "verify"]);
    assert_eq!(french.status.code(), Some(0), "{}", words(&french));
    let told = String::from_utf8_lossy(&french.stderr).matches("auf Deutsch").count();
    assert_eq!(told, 1, "{}", words(&french));
    let german = shop.run_in("de", &["--user", "ada.min", "verify"]);
    assert!(!String::from_utf8_lossy(&german.stderr).contains("auf Deutsch"));
    let unknown = shop.run_in("xx", &["--user", "ada.min", "verify"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(words(&unknown).contains("„xx“"), "{}", words(&unknown));
}

#[test]
fn what_is_found_is_told_as_people_write_it() {
    let shop = Shop::new().with_demo("300");
    let found = shop.run_in("de", &["--user", "counter", "search", "ahmad", "--top", "3"]);
    let said = words(&found);
    assert!(said.contains("Die 3 besten Übereinstimmungen; es gibt mehr"), "{said}");
    let has_day = |text: &str| text.split_whitespace().any(|word| word.len() == 10 && word.matches('.').count() == 2);
    assert!(said.lines().any(has_day), "{said}");
    for text in ["a", "m", "o", "e", "k"] {
        let said = words(&shop.run_in("de", &["--user", "counter", "search", text, "--top", "100"]));
        let born: Vec<&str> = said.lines().filter_map(|line| line.split("  ").nth(2)).collect();
        assert!(born.iter().all(|day| !day.contains('-') && !day.starts_with('0') || day.matches('.').count() == 2), "{born:?}");
    }
    let answer = json(&shop.run(&["--user", "counter", "--json", "search", "ahmad", "--top", "3"]));
    assert_eq!(answer["more"], true, "{answer}");
    let all = words(&shop.run_in("de", &["--user", "admin", "verify"]));
    assert!(all.contains("Ratsuchende") && !all.contains("case_file") && !all.contains("search_"), "{all}");
}

#[test]
fn a_text_list_has_no_sheet_to_be_named() {
    let shop = Shop::new().with_office();
    let list = shop.list("long.csv", format!("Name;Vorname\nA;{}\n", "x".repeat(100_000)).as_bytes());
    let refused = shop.run(&["--user", "ada.min", "import", "clients", &list]);
    let said = words(&refused);
    assert_eq!(refused.status.code(), Some(2), "{said}");
    assert!(said.contains("Row 2, column 2") && !said.contains("sheet"), "{said}");
}
