//! What is given to an office: the Debian package and the command line tool.

use crate::{
    arguments::Arguments,
    failure::{Doing, Failure, Result},
    place, process,
    setup::{self, Need},
};
use std::path::{Path, PathBuf};

/// `cargo xtask dist`
pub fn dist(arguments: Arguments) -> Result {
    arguments.none_left()?;
    setup::ensure(&[Need::Build, Need::Ui])?;
    process::run(&mut process::npm(&["run", "--silent", "build"]))?;
    process::run(&mut process::cargo(&["build", "--release", "--locked", "-p", "migradesk"]))?;
    // Tauri's bundler finds its project below the folder it is started in.
    let mut bundler = process::command(place::ui().join("node_modules/.bin/tauri"));
    process::run(bundler.args(["build", "--bundles", "deb", "--ci", "--", "--locked"]))?;

    let dist = place::target().join("dist");
    if dist.exists() {
        std::fs::remove_dir_all(&dist)?;
    }
    std::fs::create_dir_all(&dist)?;
    let mut made = vec![place::built("migradesk", true)];
    made.extend(packages(&place::target().join("release/bundle/deb"))?);
    for file in made {
        let Some(name) = file.file_name() else { continue };
        let there = dist.join(name);
        std::fs::copy(&file, &there).doing(format_args!("copying {}", file.display()))?;
        let bytes = std::fs::metadata(&there)?.len();
        println!("{}  {:.1} MB", place::shown(&there), bytes as f64 / 1e6);
    }
    Ok(())
}

fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let version = format!("_{}_", env!("CARGO_PKG_VERSION"));
    let found: Vec<PathBuf> = std::fs::read_dir(folder)
        .doing("looking for what the bundler made")?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "deb") && path.to_string_lossy().contains(&version))
        .collect();
    if found.is_empty() { Err(Failure::new("the bundler made no package of this version")) } else { Ok(found) }
}
