//! `migradesk verify`.

use crate::{
    arguments::{Arguments, Verify},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::{api::session::Nothing, verify};
use l10n::Arg;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Verify) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    if wanted.accept_restore {
        verify::accept_restore(&mut session)?;
    }
    let reply = verify::verify(&mut session, Nothing {})?;
    let damaged = reply.findings.iter().any(|finding| finding.args.get("damaged") == Some(&true.into()));
    terminal.answer(&serde_json::json!(reply));
    for count in &reply.counts {
        terminal.line(&format!("{:>10}  {}", count.count, count.code));
    }
    for finding in &reply.findings {
        let number = finding.args.get("number").and_then(serde_json::Value::as_i64).unwrap_or_default();
        let id = format!("verify-{}", finding.code);
        let words = terminal.catalogue.text_by_id(&terminal.language, &id, &[("number", Arg::Count(number))]);
        terminal.line(&l10n::strip_marks(&words.unwrap_or(id)));
    }
    if reply.sound {
        terminal.say(&l10n::message::verify_sound());
    }
    Ok(match (reply.sound, damaged) {
        (true, _) => Outcome::Done,
        (false, true) => Outcome::Damaged,
        (false, false) => Outcome::Findings,
    })
}
