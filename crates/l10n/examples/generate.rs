//! Writes `ui/src/backend/generated/messages.ts` from `locales/de`: `cargo run -p l10n --example generate`.
//! Argument: the root to write below, the workspace when there is none. The texts are always the workspace's.

use std::path::{Path, PathBuf};

fn main() -> std::io::Result<()> {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = std::env::args_os().nth(1).map_or_else(|| workspace.clone(), PathBuf::from);
    let target = root.join("ui/src/backend/generated/messages.ts");
    std::fs::create_dir_all(target.parent().unwrap_or(&root))?;
    std::fs::write(target, l10n::codegen::typescript(&workspace.join("locales"))?)
}
