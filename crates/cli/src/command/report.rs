//! `migradesk report`.

use crate::{
    arguments::{Arguments, Format, Report},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{
        office::{CaseloadExport, ExportFormat},
        referral::{NetExport, NetTable},
        voice::VoiceExport,
    },
    report,
};
use std::{io::Write, path::Path};

pub fn run(terminal: &Terminal, arguments: &Arguments, report: &Report) -> Result {
    let (Report::Caseload(wanted) | Report::Net(wanted) | Report::Gaps(wanted) | Report::Voice(wanted)) = report;
    let mut session = terminal.sign_in(arguments)?;
    let format = match wanted.format {
        _ if arguments.json => ExportFormat::Json,
        Format::Csv => ExportFormat::Csv,
        Format::Xlsx => ExportFormat::Xlsx,
        Format::Json => ExportFormat::Json,
    };
    let (from, to, language) = (wanted.from, wanted.to, terminal.language.tag().to_owned());
    let net = |table| NetExport { table, from, to, format, language: language.clone() };
    let (_, bytes) = match report {
        Report::Caseload(_) => report::export(&mut session, CaseloadExport { from, to, format, language: language.clone() })?,
        Report::Net(_) => report::net(&mut session, net(NetTable::Partners))?,
        Report::Gaps(_) => report::net(&mut session, net(NetTable::Gaps))?,
        Report::Voice(_) => report::export_voice(&mut session, VoiceExport { from, to, format, language: language.clone() })?,
    };
    write_out(terminal, wanted.out.as_deref(), &bytes)?;
    Ok(Outcome::Done)
}

/// A file that leaves the store, or standard output.
pub fn write_out(terminal: &Terminal, out: Option<&Path>, bytes: &[u8]) -> std::result::Result<(), Failure> {
    match out {
        Some(target) => {
            desk::place::new_private_file(target)?.write_all(bytes)?;
            terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
        }
        None => std::io::stdout().lock().write_all(bytes)?,
    }
    Ok(())
}
