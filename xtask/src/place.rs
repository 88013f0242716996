//! Where things are.

use std::path::{Path, PathBuf};

/// The folder of the workspace. Read when running, so that a moved checkout does not work on the old one.
pub fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map(Path::to_path_buf).unwrap_or(own)
}

/// Everything that xtask writes goes below this folder.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |set| root().join(set))
}

pub fn ui() -> PathBuf {
    root().join("ui")
}

/// A program that cargo built.
pub fn built(program: &str, release: bool) -> PathBuf {
    target().join(if release { "release" } else { "debug" }).join(program)
}

/// A program that the machine has, by its name.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The path as a person would type it from the workspace.
pub fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
