//! Writes every letter in the given languages into a folder, to look at: `cargo run -p letters --example letters -- FOLDER LANGUAGE…`

#[path = "../tests/paper/data.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod data;
#[path = "../tests/paper/letter.rs"]
#[allow(dead_code, unused_imports, reason = "the tests use more of it")]
mod letter;

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use l10n::Catalogue;
use letters::Renderer;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    for tag in arguments {
        for kind in letter::KINDS {
            let pdf = renderer.letter(&letter::letter(&catalogue, kind, &tag, "Amal Haddad"), &catalogue)?;
            fs::write(folder.join(format!("{kind}-{tag}.pdf")), pdf.bytes)?;
        }
    }
    Ok(())
}
