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
        terminal.line(&format!("{:>10}  {}", count.count, table(terminal, &count.code)));
    }
    for finding in &reply.findings {
        let number = finding.args.get("number").and_then(serde_json::Value::as_i64).unwrap_or_default();
        let id = format!("verify-{}", finding.code);
        let named = finding.args.get("table").and_then(serde_json::Value::as_str).map(|code| table(terminal, code));
        let mut args = vec![("number", Arg::Count(number))];
        args.extend(named.map(|words| ("table", Arg::Text(words))));
        let words = terminal.catalogue.text_by_id(&terminal.language, &id, &args);
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

/// The words for a table, as the administration's screen has them.
fn table(terminal: &Terminal, code: &str) -> String {
    terminal.word("administration-table", &code.replace('_', "-"))
}
