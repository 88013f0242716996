//! Writes `ui/src/backend/generated/messages.ts` from `locales/de`: `cargo run -p l10n --example generate`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = root.join("ui/src/backend/generated/messages.ts");
    std::fs::create_dir_all(target.parent().unwrap_or(&root))?;
    std::fs::write(target, l10n::codegen::typescript(&root.join("locales"))?)
}
