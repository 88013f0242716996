//! `migradesk`: the command line for IT, translators and tests.
//!
//! Conventions of every command: `--store FILE` (or `MIGRADESK_STORE`), `--user NAME`, the passphrase from a prompt or
//! `--passphrase-fd N` and never from an argument or the environment, `--json` for machines, words in `--lang`, progress on standard
//! error. Exit status: 0 done, 1 findings (verify, lint and check only), 2 usage, 3 refused, 4 damaged.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is the program that prints")]

mod arguments;
mod command;
mod help;
mod outcome;
mod passphrase;
mod reason;
mod terminal;
mod usage;

use arguments::{Arguments, Names, Verb};
use clap::Parser;
use l10n::Language;
use outcome::Outcome;
use std::process::ExitCode;
use terminal::Terminal;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let typed: Vec<_> = std::env::args_os().collect();
    let arguments = match Arguments::try_parse_from(&typed) {
        Ok(arguments) => arguments,
        Err(error) => return refuse(&typed, &error),
    };
    let terminal = match Terminal::new(&arguments.lang, arguments.json) {
        Ok(terminal) => terminal,
        Err(german) => {
            german.tell(&l10n::message::cli_language_unknown(arguments.lang.as_str()));
            return ExitCode::from(2);
        }
    };
    terminal.tell_if_started_only();
    let outcome = match &arguments.verb {
        Verb::Init(init) => command::init::run(&terminal, &arguments, init),
        Verb::Demo(demo) => command::demo::run(&terminal, &arguments, demo),
        Verb::Import(import) => command::import::run(&terminal, &arguments, import),
        Verb::Hsds(hsds) => command::hsds::run(&terminal, &arguments, hsds),
        Verb::Package(package) => command::package::run(&terminal, &arguments, package),
        Verb::Search(search) => command::search::run(&terminal, &arguments, search),
        Verb::Duplicates(duplicates) => command::duplicates::run(&terminal, &arguments, duplicates),
        Verb::Names(Names::Score(score)) => command::names_score::run(score),
        Verb::Names(Names::Link(link)) => command::names_link::run(&terminal, &arguments, link),
        Verb::Report(report) => command::report::run(&terminal, &arguments, report),
        Verb::Appointment(appointment) => command::appointment::run(&terminal, &arguments, appointment),
        Verb::Queue(queue) => command::queue::run(&terminal, &arguments, queue),
        Verb::Interpreter(interpreter) => command::interpreter::run(&terminal, &arguments, interpreter),
        Verb::Letter(letter) => command::letter::run(&terminal, &arguments, letter),
        Verb::Suggestion(suggestion) => command::suggestion::run(&terminal, &arguments, suggestion),
        Verb::Verify(verify) => command::verify::run(&terminal, &arguments, verify),
        Verb::Staff(staff) => command::staff::run(&terminal, &arguments, staff),
        Verb::Recover(recover) => command::recover::run(&terminal, &arguments, recover),
        Verb::Backup(backup) => command::backup::run(&terminal, &arguments, backup),
        Verb::L10n(l10n) => command::l10n::run(&terminal, l10n),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Ok(Outcome::Damaged) => ExitCode::from(4),
        Err(failure) => {
            terminal.failure(&failure);
            ExitCode::from(failure.status())
        }
    }
}

/// What was typed cannot be understood, or asks for help.
fn refuse(typed: &[std::ffi::OsString], error: &clap::Error) -> ExitCode {
    let terminal = match Terminal::new(&usage::language(typed).unwrap_or_else(|| Language::german().tag().to_owned()), false) {
        Ok(terminal) | Err(terminal) => terminal,
    };
    let Some(words) = usage::words(&terminal, error) else {
        // Help or the version: the same line read once more, by a parser that has our words.
        match help::command(&terminal).try_get_matches_from(typed) {
            Err(told) => told.exit(),
            Ok(_) => error.exit(),
        }
    };
    eprintln!("migradesk: {words}");
    eprintln!("{}", terminal.words(&l10n::message::cli_usage_help()));
    ExitCode::from(2)
}
