//! `migradesk recover`.

use crate::{
    arguments::{Arguments, Recover},
    outcome::{Failure, Outcome, Result},
    passphrase,
    terminal::Terminal,
};
use desk::entrance;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Recover) -> Result {
    let desk = terminal.desk(arguments)?;
    let user = arguments.user.as_deref().ok_or(Failure::refused("user-not-named"))?;
    let key = match wanted.recovery_fd {
        Some(descriptor) => passphrase::from_descriptor(descriptor)?,
        None => passphrase::prompt(&terminal.words(&l10n::message::cli_prompt_recovery()))?,
    };
    let new = passphrase::new(terminal, arguments.passphrase_fd)?;
    entrance::recover(&desk, &key, user, &new)?;
    terminal.say(&l10n::message::cli_recover_done(user));
    terminal.answer(&serde_json::json!({ "login": user }));
    Ok(Outcome::Done)
}
