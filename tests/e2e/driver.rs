//! The WebDriver of WebKitGTK as a child process, one for each start of the program.

use crate::screen::Screen;
use std::{
    collections::BTreeMap,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// How long the driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Debug)]
pub struct Driver {
    child: Child,
    pub address: SocketAddr,
    // After the driver, so that the program's window goes before its screen.
    _screen: Screen,
}

impl Driver {
    /// What the driver has in its environment the program gets.
    pub fn start(surroundings: &BTreeMap<String, PathBuf>) -> Self {
        let address = free_address();
        let screen = Screen::start();
        let child = Command::new("WebKitWebDriver")
            .arg(format!("--port={}", address.port()))
            .arg("--host=127.0.0.1")
            // Without it the driver waits for ever for a program that does not let itself be driven.
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("DISPLAY", &screen.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .envs(surroundings)
            // With the older way of painting the driver never answers a request for a picture of a screen that stands still.
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .stdin(Stdio::null())
            .spawn()
            .expect("WebKitWebDriver starts; `cargo xtask test` installs it (webkit2gtk-driver)");
        let driver = Self { child, address, _screen: screen };
        let since = Instant::now();
        while TcpStream::connect(driver.address).is_err() {
            assert!(since.elapsed() < PATIENCE, "WebKitWebDriver does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        driver
    }

    pub fn process(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Killed hard it would leave the program behind, and the program would hold the pipes of whoever runs the tests.
        let asked = Command::new("kill").arg("-TERM").arg(self.child.id().to_string()).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.child.kill();
        }
        let _ = self.child.wait();
    }
}

/// A port that the system has just called free.
fn free_address() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("the port has a number")
}
