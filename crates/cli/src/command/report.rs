//! `migradesk report`.

use crate::{
    arguments::{Arguments, Format, Report},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::office::{CaseloadExport, ExportFormat},
    report,
};
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Report) -> Result {
    let Report::Caseload(wanted) = wanted;
    let mut session = terminal.sign_in(arguments)?;
    let format = match wanted.format {
        _ if arguments.json => ExportFormat::Json,
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Xlsx,
        Format::Json => ExportFormat::Json,
    };
    let request = CaseloadExport { from: wanted.from, to: wanted.to, format, language: terminal.language.tag().to_owned() };
    let (_, bytes) = report::export(&mut session, request)?;
    match &wanted.out {
        Some(target) => {
            desk::place::new_private_file(target)?.write_all(&bytes)?;
            terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
        }
        None => std::io::stdout().lock().write_all(&bytes)?,
    }
    Ok(Outcome::Done)
}
