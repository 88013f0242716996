//! The lint finds each kind of mistake, and nothing in a text that is right.

use std::fs;

use l10n::{Catalogue, lint};

/// Lints the languages of the repository with these files laid over them, and gives what is found in the area `probe`.
fn findings(name: &str, files: &[(&str, &str)]) -> Vec<(String, String, &'static str, String)> {
    let root = std::env::temp_dir().join(format!("migradesk-lint-{name}-{}", std::process::id()));
    for (tag, text) in files {
        fs::create_dir_all(root.join(tag)).expect("made");
        fs::write(root.join(tag).join("probe.ftl"), text).expect("written");
    }
    let found = lint::check(&Catalogue::load(Some(&root)));
    // What stays behind in the folder for temporary files harms nobody.
    let _ = fs::remove_dir_all(&root);
    let of_probe = |finding: &lint::Finding| finding.area == "probe" && ["de", "ar", "uk"].contains(&finding.language.as_str());
    found
        .into_iter()
        .filter(of_probe)
        .map(|finding| (finding.language, finding.id.unwrap_or_default(), finding.code, finding.detail.unwrap_or_default()))
        .collect()
}

const GERMAN: &str = "# Where it shows.\n# $n (Count) - people\nprobe-count = { $n ->\n    [one] { $n } Person\n   *[other] { $n } Personen\n}\n# Where it shows.\n# $name (String) - a name\nprobe-name = Hallo { $name }\n";
const ARABIC: &str = "probe-count = { $n ->\n    [0] لا أحد\n    [one] شخص\n    [two] شخصان\n    [few] { $n } أشخاص\n    [many] { $n } شخصًا\n   *[other] { $n } شخص\n}\nprobe-name = مرحبا { $name }\n";
const UKRAINIAN: &str = "probe-count = { $n ->\n    [one] { $n } особа\n    [few] { $n } особи\n    [many] { $n } осіб\n   *[other] { $n } особи\n}\nprobe-name = Вітаю, { $name }\n";

#[test]
fn right_texts_have_no_findings() {
    assert_eq!(findings("right", &[("de", GERMAN), ("ar", ARABIC), ("uk", UKRAINIAN)]), []);
}

#[test]
fn each_kind_of_mistake_is_found() {
    let german = format!("{GERMAN}probe-bare = Ohne Hinweis\n# Where. $x is not declared.\nprobe-undeclared = {{ $x }}\n");
    let ukrainian = "probe-count = { $n ->\n    [0] ніхто\n    [one] { $n } особа\n    [two] { $n } особи\n   *[other] { $n } осіб\n}\n\
                     probe-name = Вітаю, { $nome } { NUMBER(5) } { DAY($nome, shape: \"odd\") } { probe-count }\nprobe-more = Зайве\n\
                     probe-more = Двічі\nprobe-broken { oops\nprobe-bare = Текст\nprobe-undeclared = { $x }\n";
    let found = findings("mistakes", &[("de", &german), ("ar", ARABIC), ("uk", ukrainian)]);
    for (language, id, code, detail) in [
        ("de", "probe-bare", "comment-missing", ""),
        ("de", "probe-undeclared", "variable-undescribed", "x"),
        ("ar", "probe-bare", "message-missing", ""),
        ("uk", "probe-count", "plural-missing", "few"),
        ("uk", "probe-count", "plural-missing", "many"),
        ("uk", "probe-count", "plural-superfluous", "two"),
        ("uk", "probe-name", "variable-missing", "name"),
        ("uk", "probe-name", "variable-unknown", "nome"),
        ("uk", "probe-name", "function-unknown", "NUMBER"),
        ("uk", "probe-name", "number-literal", "5"),
        ("uk", "probe-name", "shape-unknown", "shape"),
        ("uk", "probe-name", "message-reference", "probe-count"),
        ("uk", "probe-more", "message-extra", ""),
        ("uk", "probe-more", "duplicate", ""),
        ("uk", "", "syntax", ""),
    ] {
        let expected = (language.to_owned(), id.to_owned(), code, detail.to_owned());
        assert!(found.contains(&expected), "{expected:?} is not in {found:#?}");
    }
}

#[test]
fn every_finding_has_words() {
    let catalogue = Catalogue::embedded();
    let source = include_str!("../src/lint.rs");
    let codes: Vec<&str> = ["self.add(\"", ".add(\"", "found.push((\"", "report.add(\""]
        .iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
        .chain(["syntax", "duplicate"])
        .collect();
    assert!(codes.len() > 15, "the lint is not written as this test reads it");
    for code in codes {
        assert!(catalogue.text_by_id(&l10n::Language::german(), &format!("lint-{code}"), &[]).is_some(), "lint-{code}");
    }
}
