//! Starting other programs.

use crate::{
    failure::{Doing, Failure, Result},
    place,
};
use std::{
    ffi::OsStr,
    io::{IsTerminal, Write},
    process::{Command, Output, Stdio},
};

/// A command in the workspace's folder, without standard input, and without what `cargo run` put into our environment:
/// a cargo that inherits it may build differently from one started by hand.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(place::root()).stdin(Stdio::null());
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_")
            || text.starts_with("CARGO_MANIFEST_")
            || text == "CARGO_PRIMARY_PACKAGE"
            || text == "OUT_DIR"
        {
            command.env_remove(&name);
        }
    }
    command
}

pub fn cargo(words: &[&str]) -> Command {
    let mut cargo = command("cargo");
    cargo.args(words);
    cargo
}

pub fn npm(words: &[&str]) -> Command {
    let mut npm = command("npm");
    npm.current_dir(place::ui()).args(words);
    if !std::io::stdout().is_terminal() {
        // Logs of CI are read as text.
        npm.env("NO_COLOR", "1").env_remove("FORCE_COLOR");
    }
    npm
}

/// The command line as a person would type it, for messages.
pub fn line(command: &Command) -> String {
    std::iter::once(command.get_program()).chain(command.get_args()).map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Runs it in sight and fails when it fails.
pub fn run(command: &mut Command) -> Result {
    let status = command.status().doing(format_args!("`{}` did not start", line(command)))?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("`{}` failed ({status})", line(command)))) }
}

/// Runs it unseen; its standard output. A failure carries its standard error.
pub fn output(command: &mut Command) -> Result<String> {
    let done = command.output().doing(format_args!("`{}` did not start", line(command)))?;
    accepted(command, done)
}

/// As [`output`], with a text on its standard input.
pub fn output_with_input(command: &mut Command, input: &str) -> Result<String> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .doing(format_args!("`{}` did not start", line(command)))?;
    if let Some(mut stdin) = child.stdin.take() {
        // A program that refuses its arguments closes its input unread; its exit status tells more than the broken pipe.
        let _unread = stdin.write_all(input.as_bytes());
    }
    let done = child.wait_with_output()?;
    accepted(command, done)
}

fn accepted(command: &Command, done: Output) -> Result<String> {
    if done.status.success() {
        return String::from_utf8(done.stdout).doing(format_args!("`{}`", line(command)));
    }
    Err(Failure::new(format!(
        "`{}` failed ({})\n{}",
        line(command),
        done.status,
        String::from_utf8_lossy(&done.stderr).trim_end()
    )))
}
