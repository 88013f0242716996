//! Sealed packages on the command line: for a partner without a store, and for an office that takes one in.

use exchange::package::{Lock, OwnKey, PartnerKey, ReferralPackage, Reply, passphrase, seal};
use serde_json::{Value, json};
use std::{
    fs,
    io::{Read, Write},
    path::PathBuf,
    process::{Command, Output, Stdio},
};

const PASSPHRASE: &str = "an invented passphrase";

struct Desk(tempfile::TempDir);

impl Desk {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        fs::write(self.path(name), bytes).expect("a file");
        self.text(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().expect("a plain path").to_owned()
    }

    fn run(&self, store: bool, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_migradesk"));
        command.env_remove("MIGRADESK_STORE");
        if store {
            command.env("MIGRADESK_STORE", self.path("office.migradesk")).args(["--passphrase-fd", "0"]);
        }
        let mut child = command
            .args(["--lang", "en", "--json"])
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        // A command that fails before it asks for the passphrase closes the pipe.
        let _ = writeln!(child.stdin.take().expect("a pipe"), "{PASSPHRASE}");
        child.wait_with_output().expect("the binary ends")
    }

    fn answer(&self, store: bool, arguments: &[&str]) -> Value {
        let output = self.run(store, arguments);
        let words = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {words}");
        serde_json::from_slice(&output.stdout).expect("JSON")
    }

    fn refusal(&self, store: bool, arguments: &[&str]) -> String {
        let output = self.run(store, arguments);
        assert_ne!(output.status.code(), Some(0), "{arguments:?}");
        let answer: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        answer["error"]["code"].as_str().expect("a code").to_owned()
    }
}

fn referral(office: &OwnKey, to: &PartnerKey) -> ReferralPackage {
    serde_json::from_value(json!({
        "format": "migradesk-referral", "version": 1,
        "package_id": "01930000-0000-7000-8000-00000000c11e",
        "made_at": "2026-11-22T09:00:00Z", "expires_at": "2199-12-06T09:00:00Z",
        "from": { "office": "Invented Neighbour", "key": office.public().to_string() },
        "to": { "organisation": "Here", "service": "Advice", "key": to.to_string() },
        "referral": {
            "reference": "0K7F3-Q9XM2", "need": "housing", "urgency": "soon", "level": "minimum", "sent_on": "2026-11-22",
            "message": "Four people", "appointment": null,
            "release": { "purpose": "A flat", "kinds": ["identity"], "given_on": "2026-11-22", "valid_until": "2027-05-21" }
        },
        "reply": { "token": "0123456789abcdef0123456789abcdef" },
        "client": { "name": { "family": "Beispiel", "given": "Amal" } }
    }))
    .expect("of the format")
}

#[test]
fn a_partner_without_a_store_opens_a_package_into_a_folder_of_their_own() {
    let desk = Desk(tempfile::tempdir().expect("a folder"));
    let (office, partner) = (OwnKey::generate(), OwnKey::generate());
    let bytes = seal(&referral(&office, &partner.public()), "Read me", b"%PDF-1", b"%PDF-2", Lock::Key(&partner.public()));
    let file = desk.file("p.age", &bytes.expect("sealed"));
    let identity = desk.file("key.txt", format!("# mine\n{}\n", *partner.secret()).as_bytes());
    let other = desk.file("other.txt", OwnKey::generate().secret().as_bytes());
    assert_eq!(desk.refusal(false, &["package", "open", &file, "--identity", &other]), "package-wrong-key");
    let out = desk.text("opened");
    let answer = desk.answer(false, &["package", "open", &file, "--identity", &identity, "--out", &out]);
    assert_eq!(answer["referral"]["client"]["name"]["given"], "Amal");
    let mut names: Vec<String> = fs::read_dir(&out)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert_eq!(names, ["README.txt", "referral.json", "referral.pdf", "reply-form.pdf", "reply.json"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: PathBuf| fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(desk.path("opened")), mode(desk.path("opened/referral.json"))), (0o700, 0o600));
    }
    assert_eq!(desk.refusal(false, &["package", "open", &file, "--identity", &identity, "--out", &out]), "file-exists");
}

/// Runs a program of Debian's package `age`, which knows nothing of us, among the files of the desk.
fn standard(desk: &Desk, program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).current_dir(desk.0.path()).args(arguments).output();
    let output =
        output.unwrap_or_else(|error| panic!("{program} of the package `age`, which `cargo xtask setup` installs: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("text")
}

/// What a partner has after `age -d`: the text of a file in the archive.
fn unpacked(desk: &Desk, archive: &str, name: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(fs::File::open(desk.path(archive)).expect("age wrote it")).expect("an archive");
    assert_eq!(archive.len(), 5);
    let mut bytes = Vec::new();
    archive.by_name(name).expect("in it").read_to_end(&mut bytes).expect("whole");
    bytes
}

#[test]
fn a_partner_without_the_program_opens_a_package_with_the_standard_age_and_seals_the_answer_with_it() {
    let desk = Desk(tempfile::tempdir().expect("a folder"));
    standard(&desk, "age-keygen", &["-o", "key.txt"]);
    let partner = PartnerKey::parse(standard(&desk, "age-keygen", &["-y", "key.txt"]).trim()).expect("a key of age");
    let office = OwnKey::generate();
    let bytes = seal(&referral(&office, &partner), "Read me", b"%PDF-1", b"%PDF-2", Lock::Key(&partner)).expect("sealed");
    desk.file("package.age", &bytes);
    standard(&desk, "age", &["-d", "-i", "key.txt", "-o", "package.zip", "package.age"]);
    assert_eq!(unpacked(&desk, "package.zip", "referral.pdf"), b"%PDF-1");
    let read: Value = serde_json::from_slice(&unpacked(&desk, "package.zip", "referral.json")).expect("JSON");
    assert_eq!(read["client"]["name"]["given"], "Amal");

    // As the text in the package tells them to.
    let template = String::from_utf8(unpacked(&desk, "package.zip", "reply.json")).expect("text");
    let answer = template.replace("\"answer\": null", "\"answer\": {\"state\": \"accepted\", \"day\": \"2026-12-01\"}");
    assert_ne!(answer, template);
    desk.file("reply.json", answer.as_bytes());
    let key = read["from"]["key"].as_str().expect("the key to answer to");
    standard(&desk, "age", &["-r", key, "-o", "reply.age", "reply.json"]);
    let identity = desk.file("office.txt", office.secret().as_bytes());
    let opened = desk.answer(false, &["package", "open", &desk.text("reply.age"), "--identity", &identity]);
    assert_eq!((&opened["reply"]["answer"]["state"], &opened["reply"]["reference"]), (&json!("accepted"), &json!("0K7F3-Q9XM2")));
}

/// age asks for a passphrase on the terminal and nowhere else: `script` is one.
fn typed(desk: &Desk, passphrase: &str, command: &str) -> Output {
    let mut child = Command::new("script")
        .current_dir(desk.0.path())
        .args(["-qec", command, "/dev/null"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("script of util-linux");
    writeln!(child.stdin.take().expect("a pipe"), "{passphrase}").expect("typed");
    child.wait_with_output().expect("it ends")
}

#[test]
fn a_partner_opens_a_package_with_its_passphrase_and_the_standard_age() {
    let desk = Desk(tempfile::tempdir().expect("a folder"));
    let office = OwnKey::generate();
    let secret = passphrase().expect("a passphrase");
    let bytes = seal(&referral(&office, &office.public()), "", b"%PDF-1", b"", Lock::Passphrase(&secret)).expect("sealed");
    desk.file("package.age", &bytes);
    let open = "age -d -o package.zip package.age";
    let wrong = typed(&desk, "another one", open);
    assert!(!wrong.status.success() && !desk.path("package.zip").exists(), "{}", String::from_utf8_lossy(&wrong.stdout));
    let opened = typed(&desk, &secret, open);
    assert!(opened.status.success(), "{}", String::from_utf8_lossy(&opened.stdout));
    assert_eq!(unpacked(&desk, "package.zip", "referral.pdf"), b"%PDF-1");
}

#[test]
fn an_office_takes_a_package_in_once_and_writes_nothing_to_look_at_it() {
    let desk = Desk(tempfile::tempdir().expect("a folder"));
    let recovery = desk.text("recovery.txt");
    let made = desk.run(true, &["init", "--office", "Invented Office", "--admin", "Ada Min", "--recovery-out", &recovery]);
    assert_eq!(made.status.code(), Some(0));
    // Both passphrases would come from one pipe, so the new one is read from a file.
    let new = desk.file("new.txt", PASSPHRASE.as_bytes());
    let script = format!(
        "exec 3<{new}; exec {} --user {} staff add --login counter --name Derya --role caseworker --new-passphrase-fd 3 --passphrase-fd 0",
        env!("CARGO_BIN_EXE_migradesk"),
        "ada.min"
    );
    let mut child = Command::new("sh")
        .args(["-c", &script])
        .env("MIGRADESK_STORE", desk.path("office.migradesk"))
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("a shell");
    writeln!(child.stdin.take().expect("a pipe"), "{PASSPHRASE}").expect("typed");
    let done = child.wait_with_output().expect("ends");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));

    let counter = ["--user", "counter"];
    let with = |more: &[&str]| -> Vec<String> { counter.iter().chain(more).map(|part| (*part).to_owned()).collect() };
    let run = |more: &[&str]| -> Value {
        let arguments = with(more);
        desk.answer(true, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let refused = |more: &[&str]| -> String {
        let arguments = with(more);
        desk.refusal(true, &arguments.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let key = run(&["package", "key"]);
    assert_eq!(key["recipient"], run(&["package", "key"])["recipient"], "made once");
    let here = PartnerKey::parse(key["recipient"].as_str().expect("a key")).expect("a key");
    let neighbour = OwnKey::generate();
    let bytes = seal(&referral(&neighbour, &here), "", b"", b"", Lock::Key(&here)).expect("sealed");
    let file = desk.file("p.age", &bytes);
    let looked = run(&["package", "import", "--check", &file]);
    assert_eq!((&looked["written"], &looked["preview"]["referral"]["office"]), (&json!(false), &json!("Invented Neighbour")));
    assert_eq!(run(&["package", "import", &file])["written"], true);
    assert_eq!(refused(&["package", "import", &file]), "package-replayed");
    let cut = desk.file("cut.age", &bytes[..bytes.len() - 50]);
    assert_eq!(refused(&["package", "import", &cut]), "package-truncated");
    assert_eq!(refused(&["package", "import", &desk.file("no.age", b"hello")]), "package-not-sealed");
    let mut reply = Reply::template("0K7F3-Q9XM2", "ffffffffffffffffffffffffffffffff");
    reply.answer = serde_json::from_value(json!({ "state": "accepted", "day": "2026-11-22" })).expect("an answer");
    let reply = desk.file("reply.json", &serde_json::to_vec(&reply).expect("JSON"));
    assert_eq!(refused(&["package", "reply", &reply]), "reply-unknown");
    assert_eq!(refused(&["package", "reply", &cut]), "package-truncated");
}
