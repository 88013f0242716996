//! `migradesk report`.

use crate::{
    arguments::{Arguments, Format, Report},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{
        office::{CaseloadExport, ExportFormat},
        referral::{NetExport, NetTable},
    },
    report,
};
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, report: &Report) -> Result {
    let (Report::Caseload(wanted) | Report::Net(wanted) | Report::Gaps(wanted)) = report;
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
    };
    match &wanted.out {
        Some(target) => {
            desk::place::new_private_file(target)?.write_all(&bytes)?;
            terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
        }
        None => std::io::stdout().lock().write_all(&bytes)?,
    }
    Ok(Outcome::Done)
}
