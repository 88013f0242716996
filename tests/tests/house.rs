//! The house keeps its own rules: who may depend on whom, and what must not stand in the tree. See `docs/architecture.md`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// Who may name whom of ours. A crate that is not here is not in the picture yet: put it there first.
const EDGES: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("names", &[]),
    ("l10n", &[]),
    ("store", &["domain", "names"]),
    ("exchange", &["domain", "l10n"]),
    ("letters", &["domain", "l10n"]),
    ("desk", &["domain", "names", "store", "exchange", "letters", "l10n"]),
    // The command line names days, roles and ids: the vocabulary, not the store.
    ("migradesk", &["desk", "domain", "names", "l10n", "exchange"]),
    ("migradesk-app", &["desk", "l10n"]),
    ("migradesk-tests", &["domain", "names", "store", "exchange", "letters", "desk", "l10n"]),
    ("xtask", &[]),
];

/// What only some of ours may know, by how the names of the foreign crates begin.
const KEPT_APART: &[(&str, &[&str])] = &[
    ("rusqlite", &["store", "migradesk-tests"]),
    ("libsqlite3", &["store"]),
    ("postgres", &["store", "migradesk-tests"]),
    ("tokio-postgres", &["store"]),
    ("sqlx", &[]),
    ("tauri", &["migradesk-app"]),
    ("wry", &["migradesk-app"]),
    ("typst", &["letters"]),
    ("calamine", &["exchange"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("fluent", &["l10n"]),
    ("icu", &["l10n"]),
    // Arithmetic of calendars is a rule of birth dates; words and data stay in l10n.
    ("icu_calendar", &["domain"]),
    ("argon2", &["store"]),
    ("chacha20poly1305", &["store"]),
    ("clap", &["migradesk"]),
];

fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().expect("the workspace is above its member").to_path_buf()
}

/// Package → what it depends on, of every kind.
fn dependencies() -> BTreeMap<String, BTreeSet<String>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let told = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    assert!(told.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&told.stderr));
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).expect("cargo metadata is JSON");
    let name = |value: &serde_json::Value| value["name"].as_str().expect("packages have names").to_owned();
    let packages = told["packages"].as_array().expect("a list of packages");
    packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("a list of dependencies");
            (name(package), dependencies.iter().map(name).collect())
        })
        .collect()
}

#[test]
fn no_crate_depends_on_one_that_it_must_not_know() {
    let packages = dependencies();
    let mut wrong = Vec::new();
    for (package, dependencies) in &packages {
        let Some((_, allowed)) = EDGES.iter().find(|(name, _)| name == package) else {
            wrong.push(format!("{package} is not in the picture"));
            continue;
        };
        for dependency in dependencies.iter().filter(|name| packages.contains_key(*name)) {
            if !allowed.contains(&dependency.as_str()) {
                wrong.push(format!("{package} -> {dependency}"));
            }
        }
    }
    assert!(wrong.is_empty(), "edges that docs/architecture.md does not have: {wrong:#?}");
    let gone: Vec<&str> = EDGES.iter().map(|(name, _)| *name).filter(|name| !packages.contains_key(*name)).collect();
    assert!(gone.is_empty(), "the picture shows crates that are not there: {gone:?}");
}

#[test]
fn drivers_shells_and_typesetters_are_named_only_where_they_belong() {
    let mut wrong = Vec::new();
    for (package, dependencies) in dependencies() {
        for dependency in dependencies {
            let is_it = |foreign: &str| {
                dependency == foreign || dependency.strip_prefix(foreign).is_some_and(|rest| rest.starts_with(['-', '_']))
            };
            // The longer name is the more exact one: `icu_calendar` is not `icu`.
            let exact = KEPT_APART.iter().filter(|(foreign, _)| is_it(foreign)).max_by_key(|(foreign, _)| foreign.len());
            if let Some((_, holders)) = exact
                && !holders.contains(&package.as_str())
            {
                wrong.push(format!("{package} -> {dependency}, which only {holders:?} may name"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Every file of ours below these folders that ends so, as a path from the workspace, with its text.
fn sources(folders: &[&str], ends: &[&str]) -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                if !["node_modules", "target", "dist", "gen"].iter().any(|not_ours| path.ends_with(not_ours)) {
                    open.push(path);
                }
            } else if path.extension().and_then(|end| end.to_str()).is_some_and(|end| ends.contains(&end)) {
                let text = fs::read_to_string(&path).expect("sources are UTF-8");
                let name = path.strip_prefix(&root).expect("it is below the workspace").to_string_lossy().replace('\\', "/");
                found.push((name, text));
            }
        }
    }
    assert!(!found.is_empty(), "a check that reads nothing proves nothing: {folders:?}");
    found
}

const ALL: &[&str] = &["crates", "src-tauri", "tests", "xtask", "ui/src"];

#[test]
fn no_file_is_named_after_a_drawer() {
    let drawers = ["manager", "managers", "helper", "helpers", "util", "utils"];
    let wrong: Vec<String> = sources(ALL, &["rs", "ts", "tsx", "css", "sql"])
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| words(path).iter().any(|word| drawers.contains(&word.as_str())))
        .collect();
    assert!(wrong.is_empty(), "name a file after what it does: {wrong:#?}");
}

/// The words of a path: `ui/src/CaseManager.tsx` is ui, src, case, manager, tsx. The domain's own "case manager" is a role,
/// so its files are named after the case.
fn words(path: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for letter in path.chars() {
        if !letter.is_alphanumeric() || letter.is_uppercase() {
            words.push(String::new());
        }
        if letter.is_alphanumeric() {
            words.last_mut().expect("there is always one").extend(letter.to_lowercase());
        }
    }
    words
}

#[test]
fn style_sheets_know_no_left_and_no_right() {
    let mut wrong = Vec::new();
    for (path, text) in sources(&["ui/src"], &["css"]) {
        for (number, line) in without_comments(&text).lines().enumerate() {
            if is_physical(line) {
                wrong.push(format!("{path}:{}: {}", number + 1, line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "use inline-start and inline-end, or Arabic stands on the wrong side: {wrong:#?}");
}

/// Whether a declaration of this line names a physical side.
fn is_physical(line: &str) -> bool {
    line.split(['{', '}', ';']).any(|declaration| {
        let Some((property, value)) = declaration.split_once(':') else { return false };
        let (property, value) = (property.trim(), value.trim());
        let sided = property.split('-').any(|word| word == "left" || word == "right") && !property.starts_with("--");
        let aligned =
            matches!(property, "text-align" | "float" | "clear") && (value.starts_with("left") || value.starts_with("right"));
        sided || aligned
    })
}

/// The text with each comment blanked, so that line numbers stay.
fn without_comments(text: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some(start) = rest.find("/*") {
        kept.push_str(&rest[..start]);
        let end = rest[start..].find("*/").map_or(rest.len(), |end| start + end + 2);
        kept.extend(rest[start..end].chars().filter(|c| *c == '\n'));
        rest = &rest[end..];
    }
    kept + rest
}

#[test]
fn a_physical_side_is_told_from_a_logical_one() {
    for physical in ["margin-left: 4px", ".a { left: 0 }", "text-align: right;", "border-right-color: red", "float:left"] {
        assert!(is_physical(physical), "{physical}");
    }
    for logical in [
        "margin-inline-start: 4px",
        "text-align: start",
        "a:hover { color: red }",
        "inset-inline-end: 0",
        "justify-content: left-over",
    ] {
        assert!(!is_physical(logical), "{logical}");
    }
    assert_eq!(without_comments("a /* left: 0\n */ b"), "a \n b");
}

#[test]
fn only_one_file_of_the_interface_talks_to_the_shell() {
    let wrong: Vec<String> = sources(&["ui/src"], &["ts", "tsx"])
        .into_iter()
        .filter(|(path, text)| {
            path != "ui/src/backend/tauri.ts" && imports(text).iter().any(|import| import.starts_with("@tauri-apps/"))
        })
        .map(|(path, _)| path)
        .collect();
    assert!(wrong.is_empty(), "go through backend/host.ts: {wrong:#?}");
}

#[test]
fn a_feature_imports_no_other_feature_and_what_is_shared_imports_none() {
    let mut wrong = Vec::new();
    for (path, text) in sources(&["ui/src/features", "ui/src/shared", "ui/src/backend"], &["ts", "tsx"]) {
        let own = feature_of(&path);
        for import in imports(&text).into_iter().filter(|import| import.starts_with('.')) {
            let target = resolve(&path, &import);
            let other = feature_of(&target);
            if other.is_some() && other != own {
                wrong.push(format!("{path} imports {target}"));
            }
        }
    }
    assert!(wrong.is_empty(), "features talk through routes and the backend: {wrong:#?}");
}

/// `case` of `ui/src/features/case/view.tsx`.
fn feature_of(path: &str) -> Option<&str> {
    path.strip_prefix("ui/src/features/")?.split('/').next()
}

/// What a module takes from elsewhere: the quoted text behind `from` or `import`.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for keyword in ["from ", "import ", "import("] {
        for (at, _) in text.match_indices(keyword) {
            let rest = &text[at + keyword.len()..];
            let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'')) else { continue };
            if let Some(end) = rest[1..].find(quote) {
                found.push(rest[1..=end].to_owned());
            }
        }
    }
    found
}

/// The path that a relative import means.
fn resolve(from: &str, import: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[test]
fn imports_are_read_and_resolved() {
    assert_eq!(imports("import { a } from \"../case/list\";\nimport 'x.css'"), ["../case/list", "x.css"]);
    assert_eq!(resolve("ui/src/features/client/page.tsx", "../case/list"), "ui/src/features/case/list");
    assert_eq!(feature_of("ui/src/features/case/list"), Some("case"));
}

#[test]
fn nothing_asks_sqlite_for_the_store_as_plaintext() {
    let wrong: Vec<String> = sources(&["crates", "src-tauri", "tests"], &["rs"])
        .into_iter()
        .filter(|(path, text)| path != "tests/tests/house.rs" && text.contains("rusqlite") && text.contains(".serialize("))
        .map(|(path, _)| path)
        .collect();
    assert!(wrong.is_empty(), "`serialize` hands out the decrypted pages; copy with the backup interface: {wrong:#?}");
}

#[test]
fn lock_files_name_no_host_to_download_from() {
    let lock = fs::read_to_string(root().join("ui/package-lock.json")).expect("the interface's packages are locked");
    assert!(!lock.contains("\"resolved\": \"http"), "keep `omit-lockfile-registry-resolved=true` in ui/.npmrc");
}

#[test]
fn the_web_view_loads_nothing_from_elsewhere_and_has_only_what_it_was_given() {
    let text = fs::read_to_string(root().join("src-tauri/tauri.conf.json")).expect("the shell is configured");
    let config: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let policy = config["app"]["security"]["csp"].as_object().expect("a policy, one entry per directive");
    for (directive, sources) in policy {
        for source in sources.as_str().expect("sources are a text").split_whitespace() {
            let local = source.starts_with('\'') || ["ipc:", "http://ipc.localhost", "data:", "blob:"].contains(&source);
            assert!(local && source != "'unsafe-eval'", "{directive}: {source} opens the web view to somewhere else");
        }
    }
    assert_eq!(config["app"]["withGlobalTauri"], false, "a page gets no handle on the shell for the asking");
    assert!(config["build"]["devUrl"].is_null(), "a plain build would look for a server");
}

#[test]
fn a_window_may_call_commands_and_hear_events_and_nothing_else_of_the_system() {
    let folder = root().join("src-tauri/capabilities");
    let commands: Vec<String> = json(&root().join("src-tauri/commands.json"))
        .as_array()
        .expect("a list of names")
        .iter()
        .map(|name| format!("allow-{}", name.as_str().expect("a name").replace('_', "-")))
        .collect();
    for entry in fs::read_dir(folder).expect("each window has a capability").flatten() {
        let capability = json(&entry.path());
        for permission in capability["permissions"].as_array().expect("a list of permissions") {
            let permission = permission.as_str().expect("permissions without a scope of their own");
            let known = permission.starts_with("core:event:allow-") || commands.iter().any(|command| command == permission);
            assert!(known, "{}: {permission}", entry.path().display());
        }
        assert!(capability["remote"].is_null(), "no page from elsewhere may call anything");
    }
}

fn json(file: &Path) -> serde_json::Value {
    let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
