//! Writes what the interface and the shell take from the list of commands. Argument: the root to write below.
use desk::api::{COMMANDS, Window};
use std::{fs, io, path::PathBuf};

fn main() -> io::Result<()> {
    let root = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    let write = |path: &str, text: String| {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, text)
    };
    write("ui/src/backend/generated/commands.ts", desk::api::typescript())?;
    let names: Vec<&str> = COMMANDS.iter().map(|command| command.name).collect();
    write("src-tauri/commands.json", serde_json::to_string_pretty(&names)? + "\n")?;
    capability(
        &write,
        Window::MAIN,
        "The staff's window: every command of the desk but those of the client's, nothing of the system.",
        &EVENTS,
    )?;
    // Nobody has signed in at it, so it hears no events either: it asks what it may show.
    capability(&write, Window::CLIENT_DISPLAY, "The client's second screen: what it shows, and nothing else.", &[])?;
    capability(&write, Window::KIOSK, "The kiosk: a number and a check-in without a name, and nothing else.", &[])?;
    capability(&write, Window::BOARD, "The board in the waiting room: numbers and counters, and nothing else.", &[])
}

const EVENTS: [&str; 2] = ["core:event:allow-listen", "core:event:allow-unlisten"];

fn capability(
    write: &impl Fn(&str, String) -> io::Result<()>,
    window: &str,
    description: &str,
    events: &[&str],
) -> io::Result<()> {
    let commands = COMMANDS.iter().filter(|command| command.window.admits(window));
    let allowed: Vec<String> = events
        .iter()
        .map(|event| (*event).to_owned())
        .chain(commands.map(|command| format!("allow-{}", command.name.replace('_', "-"))))
        .collect();
    let capability = serde_json::json!({
        "$schema": "../gen/schemas/desktop-schema.json",
        "identifier": window,
        "description": description,
        "windows": [window],
        "permissions": allowed,
    });
    write(&format!("src-tauri/capabilities/{window}.json"), serde_json::to_string_pretty(&capability)? + "\n")
}
