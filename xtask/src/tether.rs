//! A server that lives exactly as long as xtask.
//!
//! A small shell holds the server and reads a pipe that xtask keeps open. When xtask ends, however it ends, the pipe
//! closes and the shell takes the server down and clears up behind it. No signal handler is needed, and none is missed.

use crate::failure::{Doing, Failure, Result};
use std::{
    io::{BufRead, BufReader, Write},
    os::unix::process::CommandExt,
    process::{Child, Command, Stdio},
};

#[derive(Debug)]
pub struct Tether {
    shell: Child,
    /// What the shell said when the server was ready.
    pub greeting: String,
}

impl Tether {
    /// Starts the shell, gives it `first_line` to read and waits for the line that it says when all is ready.
    pub fn start(command: &mut Command, first_line: &str) -> Result<Self> {
        // A process group of its own, so that Ctrl+C in the terminal reaches xtask and not the server behind its back.
        let mut shell = command
            .process_group(0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .doing(format_args!("{:?} did not start", command.get_program()))?;
        if let Some(stdin) = shell.stdin.as_mut() {
            stdin.write_all(first_line.as_bytes())?;
            stdin.write_all(b"\n")?;
            stdin.flush()?;
        }
        let mut greeting = String::new();
        if let Some(stdout) = shell.stdout.take() {
            BufReader::new(stdout).read_line(&mut greeting)?;
        }
        let mut tether = Self { shell, greeting: greeting.trim().to_owned() };
        if tether.greeting.is_empty() {
            tether.let_go();
            return Err(Failure::new("the server did not come up; what it said stands above"));
        }
        Ok(tether)
    }

    fn let_go(&mut self) {
        drop(self.shell.stdin.take());
        // The shell may have ended by itself; there is nothing left to do then.
        let _ended = self.shell.wait();
    }
}

impl Drop for Tether {
    fn drop(&mut self) {
        self.let_go();
    }
}
