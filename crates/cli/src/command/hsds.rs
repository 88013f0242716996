//! `migradesk hsds`.

use super::import::file_name;
use crate::{
    arguments::{Arguments, Hsds, HsdsExport, HsdsFormat, HsdsImport, HsdsView},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{directory::DirectoryWithdraw, session::Nothing},
    directory::{self, Preview},
};
use domain::id::OpId;
use exchange::hsds::{self, Dataset, Findings, Form, View};
use std::{
    fs::File,
    io::{BufWriter, Cursor, Write},
    path::Path,
};

/// A screen holds so many lines of each kind; `--json` has all.
const SHOWN: usize = 50;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Hsds) -> Result {
    match wanted {
        Hsds::Import(wanted) => import(terminal, arguments, wanted),
        Hsds::Export(wanted) => export(terminal, arguments, wanted),
        Hsds::Check { file } => check(terminal, file),
        Hsds::List => list(terminal, arguments),
        Hsds::Withdraw { import } => withdraw(terminal, arguments, import),
    }
}

/// Without a store: the file has to be whole by itself.
fn check(terminal: &Terminal, file: &Path) -> Result {
    let reading = match directory::read_file(file) {
        Ok(reading) => reading,
        // A file that cannot be opened is no finding about the standard.
        Err(error) if error.code() == "file-unreadable" => return Err(error.into()),
        Err(error) => {
            terminal.failure(&error.into());
            return Ok(Outcome::Findings);
        }
    };
    let mut findings = reading.findings;
    findings.extend(hsds::references(&reading.dataset, &|_, _| false));
    terminal.answer(&serde_json::json!({ "rows": counts(&reading.dataset), "findings": findings }));
    say_findings(terminal, &findings);
    if findings.is_empty() {
        terminal.say(&l10n::message::cli_hsds_sound(count(reading.dataset.len())));
        return Ok(Outcome::Done);
    }
    Ok(Outcome::Findings)
}

fn import(terminal: &Terminal, arguments: &Arguments, wanted: &HsdsImport) -> Result {
    let reading = directory::read_file(&wanted.file)?;
    let mut session = terminal.sign_in(arguments)?;
    let mut preview = directory::preview(&mut session, &reading.dataset)?;
    let mut findings = reading.findings;
    findings.extend(std::mem::take(&mut preview.refused));
    preview.refused = findings;
    let sound = preview.refused.is_empty();
    if sound && !wanted.dry_run {
        let op_id = OpId::from_uuid(session.new_uuid());
        preview = directory::import(&mut session, &op_id, &file_name(&wanted.file), &reading.dataset)?;
    }
    if !sound {
        say(terminal, &preview);
        let mut failure = Failure::refused("hsds-refused");
        failure.0.args.insert("count".to_owned(), preview.refused.total.into());
        if terminal.json {
            failure.0.args.insert("findings".to_owned(), serde_json::json!(preview.refused.shown));
        }
        return Err(failure);
    }
    terminal.answer(&serde_json::json!({ "written": !wanted.dry_run, "preview": preview }));
    say(terminal, &preview);
    if wanted.dry_run {
        terminal.say(&l10n::message::cli_import_dry_run());
    }
    Ok(Outcome::Done)
}

fn list(terminal: &Terminal, arguments: &Arguments) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let imports = directory::past(&mut session, Nothing {})?;
    terminal.answer(&serde_json::json!(imports));
    if imports.is_empty() {
        terminal.say(&l10n::message::directory_past_none());
    }
    for import in &imports {
        let at = import.at.local(session.zone()).unwrap_or_default();
        let words = terminal.words(&l10n::message::directory_past_line(
            at,
            import.by.as_str(),
            import.file_name.as_str(),
            i64::from(import.added),
            i64::from(import.changed),
        ));
        let state = if import.withdrawn.is_some() { "withdrawn" } else { "in-store" };
        terminal.line(&format!("{}  {words} ({})", import.id, terminal.word("import-state", state)));
    }
    Ok(Outcome::Done)
}

fn withdraw(terminal: &Terminal, arguments: &Arguments, import: &OpId) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let request = DirectoryWithdraw { op_id: OpId::from_uuid(session.new_uuid()), import: import.clone() };
    let done = directory::withdraw(&mut session, request)?;
    terminal.answer(&serde_json::json!(done));
    terminal.say(&l10n::message::directory_import_undone());
    Ok(Outcome::Done)
}

fn export(terminal: &Terminal, arguments: &Arguments, wanted: &HsdsExport) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let dataset = directory::export(&mut session, wanted.extensions)?;
    let view = match wanted.view {
        HsdsView::Organization => View::Organization,
        HsdsView::Service => View::Service,
    };
    let form = if wanted.contents { Form::Answer } else { Form::List };
    let mut bytes = Vec::new();
    match wanted.format {
        HsdsFormat::Json => hsds::write_json(&dataset, view, form, wanted.extensions, &mut bytes)?,
        HsdsFormat::Package => {
            let mut out = Cursor::new(&mut bytes);
            hsds::write_package(&dataset, wanted.extensions, &mut out)?;
        }
    }
    match &wanted.out {
        Some(target) => {
            BufWriter::new(File::create_new(target)?).write_all(&bytes)?;
            terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
            terminal.answer(&serde_json::json!({ "file": target, "rows": counts(&dataset) }));
        }
        None => std::io::stdout().lock().write_all(&bytes)?,
    }
    Ok(Outcome::Done)
}

fn counts(dataset: &Dataset) -> serde_json::Map<String, serde_json::Value> {
    let tables = hsds::schema::TABLES.iter().map(|table| (table.name, dataset.rows(table.name).len()));
    tables.filter(|(_, rows)| *rows > 0).map(|(name, rows)| (name.to_owned(), rows.into())).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn say(terminal: &Terminal, preview: &Preview) {
    for (table, rows) in &preview.added {
        terminal.line(&format!("+ {:>6}  {table}", rows.count));
    }
    for change in preview.changed.iter().take(SHOWN) {
        let (table, name, field) = (change.table, &change.name, &change.field);
        terminal.line(&format!("~ {table} {} {name} {field}: {:?} → {:?}", change.id, change.before, change.after));
    }
    more(terminal, preview.changed.len());
    terminal.say(&l10n::message::cli_hsds_counts(
        count(preview.added.values().map(|rows| rows.count).sum()),
        count(preview.changed.len()),
        count(preview.unchanged),
    ));
    say_findings(terminal, &preview.refused);
}

fn say_findings(terminal: &Terminal, findings: &Findings) {
    for finding in findings.shown.iter().take(SHOWN) {
        let words = terminal.word("hsds-finding", finding.code);
        let place = format!("{}:{}", finding.file, finding.row);
        terminal.line(&format!("! {place} {} {} {}: {words}", finding.table, finding.id, finding.field));
    }
    more(terminal, findings.total);
}

fn more(terminal: &Terminal, total: usize) {
    if total > SHOWN {
        terminal.say(&l10n::message::cli_hsds_more(count(total - SHOWN)));
    }
}
