//! Writes what the interface and the shell take from the list of commands. Argument: the root to write below.
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
    let names: Vec<&str> = desk::api::COMMANDS.iter().map(|command| command.name).collect();
    write("src-tauri/commands.json", serde_json::to_string_pretty(&names)? + "\n")?;
    let allowed: Vec<String> = ["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()]
        .into_iter()
        .chain(names.iter().map(|name| format!("allow-{}", name.replace('_', "-"))))
        .collect();
    let capability = serde_json::json!({
        "$schema": "../gen/schemas/desktop-schema.json",
        "identifier": "main",
        "description": "The staff's window: every command of the desk, nothing of the system.",
        "windows": ["main"],
        "permissions": allowed,
    });
    write("src-tauri/capabilities/main.json", serde_json::to_string_pretty(&capability)? + "\n")
}
