//! Every code that a person may meet has words. The codes are read from the sources, because this crate knows none of ours.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use l10n::{Catalogue, Language};

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
}

fn texts(below: &str) -> Vec<String> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(below), &mut found);
    found.iter().map(|path| fs::read_to_string(path).expect("a source")).collect()
}

/// `ReferralState` → `referral-state`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(c.to_lowercase());
    }
    kebab
}

/// The text of the first quotation.
fn quoted(text: &str) -> Option<&str> {
    text.split('"').nth(1)
}

fn missing(ids: impl IntoIterator<Item = String>) -> Vec<String> {
    let catalogue = Catalogue::embedded();
    let has = |id: &String| catalogue.text_by_id(&Language::german(), id, &[]).is_some();
    ids.into_iter().collect::<BTreeSet<_>>().into_iter().filter(|id| !has(id)).collect()
}

#[test]
fn every_code_of_the_domain_has_a_word() {
    let mut ids = Vec::new();
    for text in texts("domain/src") {
        for block in text.split("coded_enum! {").skip(1) {
            let body = block.split("\n}").next().unwrap_or_default();
            let Some(name) = body.split("pub enum ").nth(1).and_then(|rest| rest.split(' ').next()) else { continue };
            let codes = body.lines().filter(|line| line.contains(" = \"")).filter_map(quoted);
            ids.extend(codes.map(|code| format!("{}-{code}", kebab(name))));
        }
    }
    assert!(ids.len() > 100, "the sources are not written as this test reads them: {} codes", ids.len());
    assert_eq!(missing(ids), [""; 0]);
}

#[test]
fn every_error_of_store_and_desk_has_a_sentence() {
    let mut ids = Vec::new();
    let store =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../store/src/error.rs")).expect("the store's errors");
    let arms = store.lines().filter(|line| line.trim_start().starts_with("Self::") && line.contains("=> \"")).filter_map(quoted);
    ids.extend(arms.map(|code| format!("error-{code}")));
    for text in texts("desk/src") {
        ids.extend(
            text.split("DeskError::refused(")
                .skip(1)
                .filter(|rest| rest.trim_start().starts_with('"'))
                .filter_map(quoted)
                .map(|code| format!("error-{code}")),
        );
        for call in text.split("DeskError::field(").skip(1) {
            // The field may be made by `format!`; the code is the last quotation of the call.
            let call = call.split([';', '\n']).next().unwrap_or_default();
            ids.extend(call.rsplit('"').nth(1).map(|code| format!("error-{code}")));
        }
        let direct = text.split("code: \"").skip(1).filter(|rest| rest.contains("args })") || rest.contains("args:"));
        ids.extend(direct.filter_map(|rest| rest.split('"').next()).map(|code| format!("error-{code}")));
    }
    ids.retain(|id| id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'));
    assert!(ids.len() > 20, "the sources are not written as this test reads them: {} codes", ids.len());
    assert_eq!(missing(ids), [""; 0]);
}
