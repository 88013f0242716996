//! Paper goes from memory to the system's spooler. A saved PDF is the person's choice and leaves the store.

use crate::files;
use desk::{
    DeskError,
    api::session::{PaperDestination, PaperOutcome, PaperReply},
    paper::Paper,
};
use std::{
    io::Write,
    process::{Command, Stdio},
};
use tauri::AppHandle;

pub fn deliver(app: &AppHandle, destination: PaperDestination, page: &Paper) -> Result<PaperReply, DeskError> {
    match destination {
        PaperDestination::Print => {
            let outcome = if print(&page.pdf.bytes) { PaperOutcome::Printed } else { PaperOutcome::NoPrinter };
            Ok(PaperReply { outcome, path: None })
        }
        PaperDestination::Save => {
            let Some(path) = files::choose_place(app, &page.file_name) else {
                return Ok(PaperReply { outcome: PaperOutcome::GivenUp, path: None });
            };
            files::write(&path, &page.pdf.bytes)?;
            Ok(PaperReply { outcome: PaperOutcome::Saved, path: Some(path.display().to_string()) })
        }
    }
}

/// Hands the pages to the spooler through a pipe: no file is made. False when there is no spooler or no printer.
fn print(pdf: &[u8]) -> bool {
    let spooler = Command::new("lp")
        .args(["-s", "-t", "MigraDesk", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut spooler) = spooler else { return false };
    let sent = spooler.stdin.take().is_some_and(|mut pipe| pipe.write_all(pdf).is_ok());
    // Waiting in any case: a spooler that gave up early must not stay behind as a dead process.
    let accepted = spooler.wait().is_ok_and(|status| status.success());
    sent && accepted
}
