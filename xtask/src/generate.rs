//! The files that are made from Rust: the interface's types, the typed messages, the shell's list of commands and what
//! each window may call. They are committed; `--check` fails when they are not what the sources say.

use crate::{
    arguments::Arguments,
    failure::{Failure, Result},
    place, process,
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

/// The crates that have an example `generate_{crate}`, which writes below the folder it is given as its only argument.
const SOURCES: [&str; 2] = ["l10n", "desk"];

/// `cargo xtask generate [--check]`
pub fn generate(mut arguments: Arguments) -> Result {
    let only_check = arguments.flag("--check");
    arguments.none_left()?;
    if only_check { check() } else { make(&place::root()) }
}

fn make(root: &Path) -> Result {
    let generators = SOURCES.map(|source| format!("generate_{source}"));
    // With `--workspace`, so that the libraries below are those of the tests: a package asked for alone gets them with features of its own.
    let mut build = process::cargo(&["build", "--quiet", "--locked", "--workspace"]);
    build.args(generators.iter().flat_map(|generator| ["--example", generator]));
    process::run(&mut build)?;
    for generator in generators {
        process::run(process::command(place::built("examples", false).join(generator)).arg(root))?;
    }
    Ok(())
}

pub fn check() -> Result {
    let fresh = place::target().join("generated");
    if fresh.exists() {
        std::fs::remove_dir_all(&fresh)?;
    }
    std::fs::create_dir_all(&fresh)?;
    make(&fresh)?;
    let differing = differing(&fresh, &place::root())?;
    if differing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "these files are not what the sources make of them; run `cargo xtask generate` and commit them:\n  {}",
        differing.join("\n  ")
    )))
}

/// The files that are missing or other in `kept`, and those in its `generated` folders that nothing makes any more.
fn differing(fresh: &Path, kept: &Path) -> Result<Vec<String>> {
    let mut made = BTreeSet::new();
    files(fresh, fresh, &mut made)?;
    let mut wrong = Vec::new();
    let mut folders = BTreeSet::new();
    for file in &made {
        if std::fs::read(kept.join(file)).ok() != std::fs::read(fresh.join(file)).ok() {
            wrong.push(file.display().to_string());
        }
        folders.extend(file.ancestors().filter(|folder| folder.ends_with("generated")).map(Path::to_path_buf));
    }
    let mut present = BTreeSet::new();
    for folder in folders {
        files(kept, &kept.join(folder), &mut present)?;
    }
    wrong.extend(present.difference(&made).map(|file| format!("{} (nothing makes it any more)", file.display())));
    Ok(wrong)
}

fn files(root: &Path, folder: &Path, found: &mut BTreeSet<PathBuf>) -> Result {
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry?.path();
        if path.is_dir() {
            files(root, &path, found)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            found.insert(relative.to_path_buf());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_a_missing_and_a_forgotten_file_are_all_told() {
        let folder = std::env::temp_dir().join(format!("migradesk-xtask-{}", std::process::id()));
        let (fresh, kept) = (folder.join("fresh"), folder.join("kept"));
        for (root, name, text) in [
            (&fresh, "generated/same.ts", "1"),
            (&kept, "generated/same.ts", "1"),
            (&fresh, "generated/changed.ts", "1"),
            (&kept, "generated/changed.ts", "2"),
            (&fresh, "generated/missing.ts", "1"),
            (&kept, "generated/forgotten.ts", "1"),
            (&kept, "other/own.ts", "1"),
        ] {
            let file = root.join(name);
            std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
            std::fs::write(file, text).expect("written");
        }
        let told = differing(&fresh, &kept).expect("compared");
        std::fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(told, ["generated/changed.ts", "generated/missing.ts", "generated/forgotten.ts (nothing makes it any more)"]);
    }
}
