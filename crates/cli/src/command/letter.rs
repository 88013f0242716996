//! `migradesk letter`.

use super::letter_template;
use crate::{
    arguments::{Arguments, Letter, LetterVerb},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{letter::LetterPaper, session::PaperDestination},
    letter,
};
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Letter) -> Result {
    if let Some(LetterVerb::Template(template)) = &wanted.verb {
        return letter_template::run(terminal, arguments, template);
    }
    // The parser asks for both where no other verb is named.
    let (Some(kind), Some(out)) = (wanted.kind, &wanted.out) else { return Err(Failure::refused("request")) };
    let mut session = terminal.sign_in(arguments)?;
    let request = LetterPaper {
        kind,
        id: wanted.id.clone(),
        language: wanted.aid.clone(),
        copy: wanted.copy,
        destination: PaperDestination::Save,
    };
    let page = letter::letter(&mut session, &request)?;
    desk::place::new_private_file(out)?.write_all(&page.pdf.bytes)?;
    terminal.say(&l10n::message::cli_file_left_store(out.display().to_string().as_str()));
    Ok(Outcome::Done)
}
