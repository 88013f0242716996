//! Words for what was typed and cannot be understood. The parser's own sentences are English only.

use crate::terminal::Terminal;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use l10n::Message;
use std::{error::Error, ffi::OsString};

/// The language that was asked for: what cannot be parsed as a whole is looked through for it.
pub fn language(arguments: &[OsString]) -> Option<String> {
    let texts: Vec<&str> = arguments.iter().filter_map(|one| one.to_str()).collect();
    let behind = texts.iter().position(|text| *text == "--lang").and_then(|at| texts.get(at + 1).copied());
    behind.or_else(|| texts.iter().find_map(|text| text.strip_prefix("--lang="))).map(str::to_owned)
}

/// A sentence for a refusal, or `None` for help, the version and what nobody can do much about.
pub fn words(terminal: &Terminal, error: &clap::Error) -> Option<String> {
    let one = |kind| texts(error, kind).into_iter().next().unwrap_or_default();
    let option = || name(&one(ContextKind::InvalidArg));
    let message: Message = match error.kind() {
        ErrorKind::InvalidValue => {
            let (value, choices) = (one(ContextKind::InvalidValue), texts(error, ContextKind::ValidValue));
            match (value.is_empty(), choices.is_empty()) {
                (true, _) => l10n::message::cli_usage_value_missing(option().as_str()),
                (false, true) => l10n::message::cli_usage_value(value.as_str(), option().as_str()),
                (false, false) => {
                    l10n::message::cli_usage_choices(value.as_str(), option().as_str(), choices.join(", ").as_str())
                }
            }
        }
        ErrorKind::ValueValidation => {
            let value = one(ContextKind::InvalidValue);
            let sentence = terminal.words(&l10n::message::cli_usage_value(value.as_str(), option().as_str()));
            // Our own parsers answer a code; those of numbers an English sentence, which says no more than ours.
            let reason = error.source().map(ToString::to_string).unwrap_or_default();
            let reason = terminal.catalogue.text_by_id(&terminal.language, &format!("cli-value-{reason}"), &[]);
            return Some(reason.map_or(sentence.clone(), |reason| format!("{sentence} {}", l10n::strip_marks(&reason))));
        }
        ErrorKind::UnknownArgument => l10n::message::cli_usage_unknown(option().as_str()),
        ErrorKind::InvalidSubcommand => l10n::message::cli_usage_unknown(one(ContextKind::InvalidSubcommand).as_str()),
        ErrorKind::MissingRequiredArgument => {
            l10n::message::cli_usage_missing(texts(error, ContextKind::InvalidArg).join(", ").as_str())
        }
        ErrorKind::ArgumentConflict => {
            l10n::message::cli_usage_conflict(option().as_str(), name(&one(ContextKind::PriorArg)).as_str())
        }
        _ => return None,
    };
    Some(terminal.words(&message))
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// `--from` of `--from <DATE>`.
fn name(argument: &str) -> String {
    argument.split(' ').next().unwrap_or_default().to_owned()
}
