//! `migradesk interpreter`.

use crate::{
    arguments::{Arguments, Interpreter, InterpreterMonth, InterpreterUnmet, MonthFormat},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    DeskError,
    api::{
        interpreter::{InterpreterMonthExport, InterpreterMonthPaper, InterpreterUnmet as Query},
        office::ExportFormat,
        session::{Nothing, PaperDestination},
    },
    interpreter, paper,
};
use domain::id::InterpreterId;
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Interpreter) -> Result {
    match wanted {
        Interpreter::Pool => pool(terminal, arguments),
        Interpreter::Month(month) => file(terminal, arguments, month),
        Interpreter::Unmet(period) => unmet(terminal, arguments, period),
    }
}

fn pool(terminal: &Terminal, arguments: &Arguments) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let rows = interpreter::pool(&mut session, Nothing {})?;
    terminal.answer(&serde_json::json!(rows));
    for row in &rows {
        let languages: Vec<&str> = row.languages.iter().map(|one| one.language.as_str()).collect();
        terminal.say(&l10n::message::cli_interpreter_row(row.id.as_str(), row.name.as_str(), languages.join(" ").as_str()));
    }
    Ok(Outcome::Done)
}

fn file(terminal: &Terminal, arguments: &Arguments, wanted: &InterpreterMonth) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let refused = || Failure::from(DeskError::Store(desk::StoreError::NotFound { table: "interpreter" }));
    let only = wanted.interpreter.as_deref().map(|id| InterpreterId::parse(id).ok_or_else(refused)).transpose()?;
    let format = match wanted.format {
        _ if arguments.json => Some(ExportFormat::Json),
        MonthFormat::Csv => Some(ExportFormat::Csv),
        MonthFormat::Xlsx => Some(ExportFormat::Xlsx),
        MonthFormat::Json => Some(ExportFormat::Json),
        MonthFormat::Pdf => None,
    };
    let month = wanted.month;
    let bytes = match (format, only) {
        (Some(format), interpreter_id) => {
            let language = terminal.language.tag().to_owned();
            interpreter::month_file(&mut session, &InterpreterMonthExport { month, interpreter_id, format, language })?.1
        }
        (None, Some(interpreter_id)) => {
            let request = InterpreterMonthPaper { month, interpreter_id, destination: PaperDestination::Save };
            paper::month_list(&mut session, &request)?.pdf.bytes
        }
        (None, None) => return Err(refused()),
    };
    desk::place::new_private_file(&wanted.out)?.write_all(&bytes)?;
    terminal.say(&l10n::message::cli_file_left_store(wanted.out.display().to_string().as_str()));
    Ok(Outcome::Done)
}

fn unmet(terminal: &Terminal, arguments: &Arguments, period: &InterpreterUnmet) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let found = interpreter::unmet(&mut session, Query { from: period.from, to: period.to })?;
    terminal.answer(&serde_json::json!(found));
    for row in &found.rows {
        let days: Vec<String> = row.weekdays.iter().map(|day| format!("{}/{}", day.unmet, day.requests)).collect();
        terminal.say(&l10n::message::cli_interpreter_unmet(
            row.language.as_str(),
            i64::from(row.unmet),
            i64::from(row.requests),
            days.join(" ").as_str(),
        ));
    }
    Ok(Outcome::Done)
}
