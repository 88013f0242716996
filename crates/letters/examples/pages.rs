//! Writes one of each page into a folder, to look at: `cargo run -p letters --example pages -- FOLDER LANGUAGE…`

#[path = "../tests/paper/data.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod data;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use l10n::Catalogue;
use letters::{Bilingual, Renderer};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("which folder?")?);
    fs::create_dir_all(&folder)?;
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let mut times = String::new();
    for tag in arguments {
        let language = l10n::Language::parse(&tag)?;
        let mut long = data::with_appointment(data::slip());
        long.organisation =
            "Landesamt für Flüchtlingsangelegenheiten und gesellschaftliche Teilhabe, Außenstelle Musterstadt-Nord".to_owned();
        long.bring.push(Bilingual::german("Donaudampfschifffahrtsgesellschaftskapitänspatentsanerkennungsbescheid. ".repeat(6)));
        long.note = Some(Bilingual::both(
            "Bitte kommen Sie zehn Minuten früher. ".repeat(40),
            "Please come ten minutes early. ".repeat(40),
        ));
        let started = Instant::now();
        let slip = renderer.slip(&data::with_appointment(data::slip()), &catalogue, &language)?;
        times.push_str(&format!("{tag}: {} ms, {} bytes\n", started.elapsed().as_millis(), slip.bytes.len()));
        fs::write(folder.join(format!("slip-{tag}.pdf")), slip.bytes)?;
        fs::write(folder.join(format!("long-{tag}.pdf")), renderer.slip(&long, &catalogue, &language)?.bytes)?;
        fs::write(
            folder.join(format!("appointment-{tag}.pdf")),
            renderer.appointment(&data::appointment(), &catalogue, &language)?.bytes,
        )?;
        fs::write(
            folder.join(format!("recovery-{tag}.pdf")),
            renderer.recovery(&data::recovery(), &catalogue, &language)?.bytes,
        )?;
    }
    fs::write(folder.join("times.txt"), times)?;
    Ok(())
}
