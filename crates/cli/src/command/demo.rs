//! `migradesk demo`.

use crate::{
    arguments::{Arguments, Demo},
    outcome::{Outcome, Result},
    passphrase,
    terminal::Terminal,
};
use desk::{Clock, demo, entrance};
use domain::office::{DEFAULT_ZONE, Role};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Demo) -> Result {
    let clock = wanted.as_of.map_or_else(Clock::system, |day| Clock::fixed(demo::end_of(day)));
    let desk = terminal.desk_at(arguments, clock)?;
    let passphrase = passphrase::new(terminal, arguments.passphrase_fd)?;
    let as_of = desk.clock().today(DEFAULT_ZONE);
    let new = entrance::NewOffice {
        office_name: demo::OFFICE_NAME,
        languages: &demo::languages(),
        login: "admin",
        name: demo::ADMIN_NAME,
        roles: &[Role::Administrator],
        passphrase: &passphrase,
    };
    let (mut session, _) = entrance::make_office(&desk, &new)?;
    let options = demo::Options { clients: wanted.clients, seed: wanted.seed, as_of };
    let counts = demo::fill(&mut session, &options, &passphrase, &mut |done, total| {
        terminal.progress(done, total);
        true
    })?;
    let logins: Vec<&str> = demo::PEOPLE.iter().map(|person| person.login).collect();
    terminal.say(&l10n::message::cli_demo_done(
        i64::from(counts.clients),
        i64::from(counts.contacts),
        logins.join(", ").as_str(),
    ));
    terminal.answer(&serde_json::json!({ "logins": logins, "counts": counts, "as_of": as_of }));
    Ok(Outcome::Done)
}
