//! Secrets come from a prompt or a file descriptor: arguments and the environment can be read by others on the machine.

use crate::{
    arguments::Arguments,
    outcome::{Failure, Result},
    terminal::Terminal,
};
use std::io::BufRead;
use zeroize::Zeroizing;

/// The passphrase of whoever runs the command.
pub fn of_user(terminal: &Terminal, arguments: &Arguments) -> Result<Zeroizing<String>> {
    match arguments.passphrase_fd {
        Some(descriptor) => from_descriptor(descriptor),
        None => prompt(&terminal.words(&l10n::message::cli_prompt_passphrase())),
    }
}

/// A passphrase that is new, typed twice at a prompt.
pub fn new(terminal: &Terminal, descriptor: Option<u32>) -> Result<Zeroizing<String>> {
    if let Some(descriptor) = descriptor {
        return from_descriptor(descriptor);
    }
    let first = prompt(&terminal.words(&l10n::message::cli_prompt_new_passphrase()))?;
    let second = prompt(&terminal.words(&l10n::message::cli_prompt_passphrase_again()))?;
    if *first == *second { Ok(first) } else { Err(Failure::refused("passphrase-differs")) }
}

pub fn prompt(words: &str) -> Result<Zeroizing<String>> {
    rpassword::prompt_password(format!("{words} ")).map(Zeroizing::new).map_err(|_| Failure::refused("no-terminal"))
}

/// One line. Descriptor 0 is standard input.
pub fn from_descriptor(descriptor: u32) -> Result<Zeroizing<String>> {
    let mut line = Zeroizing::new(String::new());
    let read = if descriptor == 0 {
        std::io::stdin().lock().read_line(&mut line)
    } else {
        std::fs::File::open(format!("/dev/fd/{descriptor}")).and_then(|file| std::io::BufReader::new(file).read_line(&mut line))
    };
    read.map_err(|_| Failure::refused("passphrase-descriptor"))?;
    while line.ends_with(['\n', '\r']) {
        line.pop();
    }
    if line.is_empty() { Err(Failure::refused("passphrase-descriptor")) } else { Ok(line) }
}
