//! `migradesk import clients`.

use crate::{
    arguments::{Arguments, Import, ImportClients},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{Session, import};
use domain::id::OpId;
use exchange::{
    list,
    table::{CsvOptions, Table, XlsxOptions},
};
use std::{fs::File, io::BufWriter, path::Path};

pub fn run(terminal: &Terminal, arguments: &Arguments, import: &Import) -> Result {
    let Import::Clients(wanted) = import;
    let bytes = std::fs::read(&wanted.file)?;
    let workbook = list::read(&bytes).map_err(|error| Failure::from(import::refused(&error)))?;
    if let Some(target) = &wanted.write_map {
        return write_map(terminal, &workbook, target);
    }
    let mut session = terminal.sign_in(arguments)?;
    let mapping = match &wanted.map {
        Some(file) => import::mapping_from_json(&std::fs::read_to_string(file)?, &workbook)?,
        None => list::propose(&workbook),
    };
    let plan = import::plan(&mut session, &workbook, &mapping, &mut |done, total| {
        terminal.progress(done / 2, total);
        true
    })?;
    if !wanted.dry_run {
        let op_id = OpId::from_uuid(session.new_uuid());
        import::write(&mut session, &op_id, &plan, &mut |done, total| {
            terminal.progress(done, total);
            true
        })?;
    }
    if let Some(target) = &wanted.report {
        save_report(terminal, &session, &plan, wanted, target)?;
    }
    terminal.answer(&import::report_json(&session, &plan, !wanted.dry_run));
    say(terminal, &plan, wanted);
    Ok(Outcome::Done)
}

fn write_map(terminal: &Terminal, workbook: &list::Workbook, target: &Path) -> Result {
    let text = serde_json::to_string_pretty(&list::propose(workbook)).map_err(|_| Failure::refused("mapping-invalid"))?;
    std::fs::write(target, text + "\n")?;
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
    let mut kinds: Vec<(&str, i64)> = Vec::new();
    for reading in plan.rows.iter().flat_map(|row| &row.readings) {
        match kinds.iter_mut().find(|(code, _)| *code == reading.kind.code()) {
            Some((_, count)) => *count += 1,
            None => kinds.push((reading.kind.code(), 1)),
        }
    }
    kinds.sort_by_key(|(_, count)| -count);
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
    let name = wanted.file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let table: Table = import::report_table(session, plan, &name, &terminal.language);
    let out = BufWriter::new(File::create_new(target)?);
    let written = if target.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv")) {
        table.write_csv(out, CsvOptions::default())
    } else {
        table.write_xlsx(out, &XlsxOptions::default())
    };
    written.map_err(|error| Failure::refused(error.code()))?;
    terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
    Ok(())
}
