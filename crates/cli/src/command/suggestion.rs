//! `migradesk suggestion`.

use super::report::write_out;
use crate::{
    arguments::{Arguments, Format, Suggestion},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{
        office::ExportFormat,
        voice::{SuggestionExport, SuggestionList},
    },
    suggestion,
};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Suggestion) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    match wanted {
        Suggestion::List { state } => {
            let found = suggestion::list(&mut session, SuggestionList { state: *state })?;
            terminal.answer(&serde_json::json!(found.rows));
            for row in &found.rows {
                terminal.say(&l10n::message::cli_suggestion_row(
                    row.week.to_string().as_str(),
                    row.language.as_str(),
                    terminal.word("suggestion-state", row.state.code()).as_str(),
                    row.text.as_str(),
                ));
            }
            if found.rows.is_empty() {
                terminal.say(&l10n::message::cli_suggestion_none());
            }
        }
        Suggestion::Export { state, format, out } => {
            let format = match format {
                _ if arguments.json => ExportFormat::Json,
                Format::Csv => ExportFormat::Csv,
                Format::Xlsx => ExportFormat::Xlsx,
                Format::Json => ExportFormat::Json,
            };
            let language = terminal.language.tag().to_owned();
            let (_, bytes) = suggestion::export(&mut session, SuggestionExport { state: *state, format, language })?;
            write_out(terminal, out.as_deref(), &bytes)?;
        }
    }
    Ok(Outcome::Done)
}
