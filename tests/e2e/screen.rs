//! A screen in memory. Every start of the program gets its own: two windows on one screen would take the keyboard from each other.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

#[derive(Debug)]
pub struct Screen {
    server: Child,
    /// What `DISPLAY` is set to.
    pub name: String,
}

impl Screen {
    pub fn start() -> Self {
        // `-displayfd` lets the server choose a free number and tell it once it accepts windows.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts; `cargo xtask test` installs it");
        let mut number = String::new();
        let told = server.stdout.take().expect("it is piped");
        BufReader::new(told).read_line(&mut number).expect("Xvfb tells its number");
        assert!(!number.trim().is_empty(), "Xvfb ended before it had a screen");
        Self { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Killed hard it would leave its lock and its socket in the temporary folder.
        let asked = Command::new("kill").arg("-TERM").arg(self.server.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}
