//! `migradesk init`.

use crate::{
    arguments::{Arguments, Init},
    outcome::{Outcome, Result},
    passphrase,
    terminal::Terminal,
};
use desk::{api::session::OfficeInit, entrance};
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, init: &Init) -> Result {
    let desk = terminal.desk(arguments)?;
    let passphrase = passphrase::new(terminal, arguments.passphrase_fd)?;
    // The file is made first: a store whose recovery key could not be kept would be worse than no store.
    let mut recovery = desk::place::new_private_file(&init.recovery_out)?;
    let request = OfficeInit {
        office_name: init.office.clone(),
        languages: init.languages.clone(),
        admin_login: login_from(&init.admin),
        admin_name: init.admin.clone(),
        passphrase: passphrase.to_string(),
        with_demo: false,
    };
    let made = match entrance::office_init(&desk, request) {
        Ok(made) => made,
        Err(error) => {
            std::fs::remove_file(&init.recovery_out)?;
            return Err(error.into());
        }
    };
    writeln!(recovery, "{}", made.recovery_key)?;
    recovery.sync_all()?;
    let file = init.recovery_out.display().to_string();
    terminal.say(&l10n::message::cli_init_done(init.office.as_str(), made.me.login.as_str()));
    terminal.say(&l10n::message::cli_init_recovery(file.as_str()));
    terminal.answer(&serde_json::json!({ "office": init.office, "login": made.me.login, "recovery_file": file }));
    Ok(Outcome::Done)
}

/// `Ada Lovelace` signs in as `ada.lovelace`.
fn login_from(name: &str) -> String {
    let folded = names::fold(name);
    folded.split_whitespace().collect::<Vec<_>>().join(".")
}
