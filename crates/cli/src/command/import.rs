//! `migradesk import`.

use crate::{
    arguments::{Arguments, Import, ImportClients},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    Session,
    api::{import::ImportBatch, import::ImportWithdraw, session::Nothing},
    import,
};
use domain::id::OpId;
use exchange::{
    list,
    table::{CsvOptions, Table, XlsxOptions},
};
use std::{
    io::{BufWriter, Write},
    path::Path,
    sync::Arc,
};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Import) -> Result {
    match wanted {
        Import::Clients(wanted) => clients(terminal, arguments, wanted),
        Import::List => past(terminal, arguments),
        Import::Withdraw { batch } => withdraw(terminal, arguments, batch),
    }
}

fn clients(terminal: &Terminal, arguments: &Arguments, wanted: &ImportClients) -> Result {
    let workbook = Arc::new(read(&wanted.file)?);
    if let Some(target) = &wanted.write_map {
        return write_map(terminal, &workbook, target);
    }
    let mut session = terminal.sign_in(arguments)?;
    let mapping = match &wanted.map {
        Some(file) => import::mapping_from_json(&std::fs::read_to_string(file)?, &workbook)?,
        None => list::propose(&workbook),
    };
    let list = import::List { file_name: &file_name(&wanted.file), workbook: &workbook, mapping: &mapping };
    let mut progress = |done, total| {
        terminal.progress(done, total);
        true
    };
    let plan = if wanted.dry_run {
        import::plan(&mut session, &list, &mut progress)?
    } else {
        let op_id = OpId::from_uuid(session.new_uuid());
        import::plan_and_write(&mut session, &op_id, &list, &mut progress)?.0
    };
    if let Some(target) = &wanted.report {
        save_report(terminal, &session, &plan, wanted, target)?;
    }
    terminal.answer_long(&mut |out| import::report_json(&session, &plan, !wanted.dry_run, out))?;
    say(terminal, &plan, wanted);
    Ok(Outcome::Done)
}

/// The bytes of the file are let go as soon as they are taken apart.
fn read(file: &Path) -> Result<list::Workbook> {
    let bytes = std::fs::read(file)?;
    list::read(&bytes).map_err(|error| import::refused(&error).into())
}

pub(super) fn file_name(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn past(terminal: &Terminal, arguments: &Arguments) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let batches = import::list(&mut session, Nothing {})?;
    terminal.answer(&serde_json::json!(batches));
    if batches.is_empty() {
        terminal.say(&l10n::message::import_past_none());
    }
    for batch in &batches {
        terminal.line(&line(terminal, &session, batch));
    }
    Ok(Outcome::Done)
}

fn line(terminal: &Terminal, session: &Session, batch: &ImportBatch) -> String {
    let at = batch.at.local(session.zone()).unwrap_or_default();
    let words = terminal.words(&l10n::message::import_past_line(
        at,
        batch.by.as_str(),
        batch.file_name.as_str(),
        i64::from(batch.imported),
        i64::from(batch.updated),
    ));
    let state = if batch.withdrawn.is_some() { "withdrawn" } else { "in-store" };
    format!("{}  {words} ({})", batch.id, terminal.word("import-state", state))
}

fn withdraw(terminal: &Terminal, arguments: &Arguments, batch: &OpId) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let request = ImportWithdraw { op_id: OpId::from_uuid(session.new_uuid()), batch: batch.clone() };
    let done = import::withdraw(&mut session, &request, &mut |done, total| {
        terminal.progress(done, total);
        true
    })?;
    terminal.answer(&serde_json::json!(done));
    terminal.say(&l10n::message::import_withdrawn_done(i64::from(done.removed), i64::from(done.restored), i64::from(done.kept)));
    Ok(Outcome::Done)
}

fn write_map(terminal: &Terminal, workbook: &list::Workbook, target: &Path) -> Result {
    let text = serde_json::to_string_pretty(&list::propose(workbook)).map_err(|_| Failure::refused("mapping-invalid"))?;
    desk::place::private_file(target)?.write_all((text + "\n").as_bytes())?;
    terminal.say(&l10n::message::cli_import_map(target.display().to_string().as_str()));
    Ok(Outcome::Done)
}

fn say(terminal: &Terminal, plan: &import::Plan, wanted: &ImportClients) {
    let counts = |n: usize| n as i64;
    terminal.say(&l10n::message::import_report_counts(
        counts(plan.rows_read()),
        counts(plan.imported()),
        counts(plan.updated()),
        counts(plan.skipped.len()),
    ));
    let mut kinds: Vec<(&str, u32)> = plan.reading_counts.iter().map(|(kind, count)| (kind.code(), *count)).collect();
    kinds.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    for (code, count) in kinds {
        terminal.line(&format!("{count:>8}  {}", terminal.word("import-reading", code)));
    }
    terminal.say(&l10n::message::cli_import_duplicates(counts(plan.duplicates.len())));
    if wanted.dry_run {
        terminal.say(&l10n::message::cli_import_dry_run());
    }
}

/// The report is a file outside the store with what the list said: it is written because somebody asked, and only where they said.
fn save_report(terminal: &Terminal, session: &Session, plan: &import::Plan, wanted: &ImportClients, target: &Path) -> Result<()> {
    let table: Table = import::report_table(session, plan, &file_name(&wanted.file), &terminal.language)?;
    let out = BufWriter::new(desk::place::new_private_file(target)?);
    let written = if target.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        table.write_csv(out, CsvOptions::default())
    } else {
        table.write_xlsx(out, &XlsxOptions::default())
    };
    written.map_err(|error| Failure::refused(error.code()))?;
    terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
    Ok(())
}
