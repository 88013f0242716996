//! `migradesk staff`.

use crate::{
    arguments::{Arguments, Staff},
    outcome::{Outcome, Result},
    passphrase,
    terminal::Terminal,
};
use desk::{
    api::{office::StaffSave, session::Nothing},
    staff,
};
use domain::id::OpId;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Staff) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    match wanted {
        Staff::Add(add) => {
            let passphrase = passphrase::new(terminal, add.new_passphrase_fd)?;
            let request = StaffSave {
                op_id: OpId::from_uuid(session.new_uuid()),
                id: None,
                version: 0,
                login: add.login.clone(),
                name: add.name.clone(),
                roles: add.roles.clone(),
                languages: add.languages.clone(),
                active: true,
                takes_appointments: add.appointments,
                passphrase: Some(passphrase.to_string()),
            };
            let done = staff::save(&mut session, request)?;
            terminal.say(&l10n::message::cli_staff_added(add.name.as_str(), add.login.as_str()));
            terminal.answer(&serde_json::json!({ "id": done.id, "login": add.login }));
        }
        Staff::List => {
            let people = staff::list(&mut session, Nothing {})?;
            terminal.answer(&serde_json::json!(people));
            for person in people {
                let roles: Vec<String> = person.roles.iter().map(|role| terminal.word("role", role.code())).collect();
                let left = if person.active { "" } else { "-" };
                terminal.line(&format!("{left:1} {:<16} {:<28} {}", person.login, person.name, roles.join(", ")));
            }
        }
    }
    Ok(Outcome::Done)
}
