//! `migradesk letter`.

use crate::{
    arguments::{Arguments, Letter},
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{letter::LetterPaper, session::PaperDestination},
    letter,
};
use std::io::Write;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Letter) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let request = LetterPaper {
        kind: wanted.kind,
        id: wanted.id.clone(),
        language: wanted.aid.clone(),
        copy: wanted.copy,
        destination: PaperDestination::Save,
    };
    let page = letter::letter(&mut session, &request)?;
    desk::place::new_private_file(&wanted.out)?.write_all(&page.pdf.bytes)?;
    terminal.say(&l10n::message::cli_file_left_store(wanted.out.display().to_string().as_str()));
    Ok(Outcome::Done)
}
