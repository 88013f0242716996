//! Writes what the interface takes from the texts. Argument: the root to write below, the repository by default.
//! Run through `cargo xtask generate`, or alone: `cargo run -p l10n --example generate_l10n`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = env::args_os().nth(1).map_or_else(|| repository.clone(), PathBuf::from);
    let generated = root.join("ui/src/backend/generated");
    fs::create_dir_all(&generated)?;
    fs::write(generated.join("messages.ts"), l10n::codegen::typescript(&repository.join("locales"))?)?;
    fs::write(generated.join("formats.json"), l10n::codegen::formats())
}
