//! Talking to whoever runs the command: words in their language, or JSON.

use crate::{arguments::Arguments, outcome::Failure};
use desk::{Clock, Desk, Session, entrance};
use l10n::{Arg, Catalogue, Language, Message};
use std::{
    cell::Cell,
    io::{IsTerminal, Write},
    sync::Arc,
};

pub struct Terminal {
    pub catalogue: Arc<Catalogue>,
    pub language: Language,
    pub json: bool,
    told: Cell<u32>,
}

impl Terminal {
    /// On failure, a terminal in German: the program does not know the language.
    pub fn new(tag: &str, json: bool) -> Result<Self, Self> {
        // The texts that the window would show: those of the data folder lie over those inside the program.
        let catalogue = Arc::new(desk::place::catalogue(desk::place::data_folder().as_deref()));
        let found = catalogue.language(tag);
        let is_known = found.is_ok();
        let language = found.unwrap_or_else(|_| Language::german());
        let terminal = Self { catalogue, language, json, told: Cell::new(u32::MAX) };
        if is_known { Ok(terminal) } else { Err(terminal) }
    }

    /// Of some languages there are only the texts for clients. Whoever asks for one is told why the answers are German.
    pub fn tell_if_started_only(&self) {
        let is_started_only = self.catalogue.meta(&self.language).is_some_and(|meta| !meta.staff);
        if is_started_only {
            self.tell(&l10n::message::cli_language_german(self.catalogue.format(&self.language).language(self.language.tag())));
        }
    }

    /// A sentence on standard error, beside the answer.
    pub fn tell(&self, message: &Message) {
        eprintln!("migradesk: {}", self.words(message));
    }

    pub fn words(&self, message: &Message) -> String {
        self.catalogue.plain(&self.language, message)
    }

    pub fn word(&self, area: &str, code: &str) -> String {
        l10n::strip_marks(&self.catalogue.word(&self.language, area, code))
    }

    /// A sentence for people. Machines get their answer from [`Self::answer`] alone.
    pub fn say(&self, message: &Message) {
        if !self.json {
            out(&self.words(message));
        }
    }

    pub fn line(&self, text: &str) {
        if !self.json {
            out(text);
        }
    }

    pub fn answer(&self, value: &serde_json::Value) {
        if self.json {
            out(&value.to_string());
        }
    }

    /// An answer that is too long to be built before it is written.
    pub fn answer_long(&self, write: &mut dyn FnMut(&mut dyn Write) -> desk::Result<()>) -> Result<(), Failure> {
        if !self.json {
            return Ok(());
        }
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        write(&mut out)?;
        Ok(out.flush()?)
    }

    /// What went wrong and what to do: words on standard error, and for machines the code on standard output.
    pub fn failure(&self, failure: &Failure) {
        let error = &failure.0;
        self.answer(&serde_json::json!({ "error": error }));
        let args: Vec<(&str, Arg)> = error
            .args
            .iter()
            .map(|(name, value)| {
                let arg = match value {
                    serde_json::Value::Number(number) => Arg::Count(number.as_i64().unwrap_or_default()),
                    serde_json::Value::String(text) => Arg::Text(text.clone()),
                    other => Arg::Text(other.to_string()),
                };
                (name.as_str(), arg)
            })
            .collect();
        let words = l10n::strip_marks(&self.catalogue.error(&self.language, &error.code, &args));
        eprintln!("migradesk: {words} [{}]", error.code);
    }

    /// Whole percents on standard error: one line that changes on a terminal, a line each ten percent elsewhere.
    pub fn progress(&self, done: u32, total: u32) {
        let percent = if total == 0 { 100 } else { u64::from(done) * 100 / u64::from(total) } as u32;
        let shown = self.told.get();
        if shown == percent {
            return;
        }
        self.told.set(percent);
        if std::io::stderr().is_terminal() {
            eprint!("\r{percent} %");
            if percent == 100 {
                eprintln!();
            }
        } else if percent.is_multiple_of(10) {
            eprintln!("{percent} %");
        }
    }

    /// The desk that the arguments name.
    pub fn desk(&self, arguments: &Arguments) -> Result<Desk, Failure> {
        self.desk_at(arguments, Clock::system())
    }

    pub fn desk_at(&self, arguments: &Arguments, clock: Clock) -> Result<Desk, Failure> {
        let store = arguments.store.as_deref().ok_or(Failure::refused("store-not-named"))?;
        Ok(Desk::new(desk::Location::parse(store), clock, Arc::clone(&self.catalogue)))
    }

    /// Signs in whoever runs the command.
    pub fn sign_in(&self, arguments: &Arguments) -> Result<Session, Failure> {
        let desk = self.desk(arguments)?;
        // A missing store is said before anyone is asked for a passphrase.
        desk::read_keys(desk.location())?;
        let user = arguments.user.as_deref().ok_or(Failure::refused("user-not-named"))?;
        let passphrase = crate::passphrase::of_user(self, arguments)?;
        Ok(entrance::open_session(&desk, user, &passphrase)?)
    }
}

/// A line on standard output. Whoever closed the pipe (`| head`) has read enough: that is no failure, and what was done stays done.
fn out(line: &str) {
    if writeln!(std::io::stdout().lock(), "{line}").is_err() {
        std::process::exit(0);
    }
}
