//! `migradesk backup`.

use crate::{
    arguments::{Arguments, Backup},
    outcome::{Outcome, Result},
    terminal::Terminal,
};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Backup) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    desk::backup::back_up(&mut session, &wanted.to)?;
    let file = wanted.to.display().to_string();
    terminal.say(&l10n::message::cli_backup_done(file.as_str()));
    terminal.answer(&serde_json::json!({ "file": file }));
    Ok(Outcome::Done)
}
