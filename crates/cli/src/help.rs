//! The help in the language of whoever asks. The parser's own words are English only, so its frame is written anew here.

use crate::{arguments::Arguments, terminal::Terminal};
use clap::{Arg, ArgAction, Command, CommandFactory};
use l10n::message;

/// The command line with every word of its help in the terminal's language.
pub fn command(terminal: &Terminal) -> Command {
    let mut command = Arguments::command();
    // What every command inherits, `--help` among it, is there only after this.
    command.build();
    worded(command, terminal, "")
}

/// `path` names the command with those above it: `-import-clients`.
fn worded(mut command: Command, terminal: &Terminal, path: &str) -> Command {
    let names: Vec<String> = command.get_subcommands().map(|verb| verb.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(&name, |verb| {
            if name == "help" {
                // `help import clients`: its own tree is a copy of ours and needs no words.
                return verb.about(terminal.words(&message::cli_argument_help()));
            }
            worded(verb, terminal, &format!("{path}-{name}"))
        });
    }
    let ids: Vec<String> = command.get_arguments().map(|arg| arg.get_id().to_string()).collect();
    for id in ids {
        command = command.mut_arg(&id, |arg| argument(arg, terminal, path));
    }
    let heading = |message| terminal.words(&message);
    let [usage, commands] = [heading(message::cli_help_usage()), heading(message::cli_help_commands())];
    command
        .about(text(terminal, "cli-command", path).unwrap_or_default())
        .help_template(format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(commands)
}

fn argument(arg: Arg, terminal: &Terminal, path: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let is_everywhere = arg.is_global_set() || id == "help" || id == "version";
    let own = if is_everywhere { "" } else { path };
    let heading = match (is_everywhere, arg.is_positional()) {
        (true, _) => message::cli_help_everywhere(),
        (_, true) => message::cli_help_arguments(),
        _ => message::cli_help_options(),
    };
    let mut parts: Vec<String> = text(terminal, "cli-argument", &format!("{own}-{id}")).into_iter().collect();
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    if takes_value {
        let values: Vec<String> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
        if !values.is_empty() {
            parts.push(terminal.words(&message::cli_help_values(values.join(", ").as_str())));
        }
        let default: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
        if !default.is_empty() {
            parts.push(terminal.words(&message::cli_help_default(default.join(",").as_str())));
        }
    }
    if let Some(variable) = arg.get_env() {
        parts.push(terminal.words(&message::cli_help_environment(variable.to_string_lossy().as_ref())));
    }
    arg.help(parts.join(" "))
        .help_heading(terminal.words(&heading))
        .hide_possible_values(true)
        .hide_default_value(true)
        .hide_env(true)
}

fn text(terminal: &Terminal, area: &str, path: &str) -> Option<String> {
    let found = terminal.catalogue.text_by_id(&terminal.language, &format!("{area}{path}"), &[]);
    found.map(|text| l10n::strip_marks(&text))
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Command, CommandFactory, Terminal};
    use std::collections::BTreeSet;

    fn ids(command: &Command, path: &str, found: &mut BTreeSet<String>) {
        found.insert(format!("cli-command{path}"));
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str().replace('_', "-");
            let own = if arg.is_global_set() || id == "help" || id == "version" { "" } else { path };
            found.insert(format!("cli-argument{own}-{id}"));
        }
        for verb in command.get_subcommands().filter(|verb| verb.get_name() != "help") {
            ids(verb, &format!("{path}-{}", verb.get_name()), found);
        }
    }

    #[test]
    fn everything_that_can_be_typed_is_explained_in_each_language_of_the_staff() {
        let mut command = Arguments::command();
        command.build();
        let mut wanted = BTreeSet::new();
        ids(&command, "", &mut wanted);
        assert!(wanted.len() > 60, "the tree is not read as it is: {}", wanted.len());
        for tag in ["de", "en", "ar"] {
            let Ok(terminal) = Terminal::new(tag, false) else { panic!("{tag} is known") };
            let text = |id: &String| terminal.catalogue.text_by_id(&terminal.language, id, &[]);
            let missing: Vec<_> = wanted.iter().filter(|id| text(id).is_none()).collect();
            assert!(missing.is_empty(), "{tag}: {missing:?}");
            let help = super::command(&terminal).render_long_help().to_string();
            assert_eq!(help.contains("Usage:"), tag == "en", "{help}");
        }
    }
}
