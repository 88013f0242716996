//! Embeds `locales/` and makes one typed function for each message of the authoritative language, German.
//!
//! A file that can't be read never fails the build: what is wrong is found by the lint, and a message that is missing fails
//! to compile where it is used.

#![allow(clippy::print_stdout, reason = "cargo reads what a build script prints")]

#[path = "src/source.rs"]
#[allow(dead_code, reason = "the library uses more of it than the build script")]
mod source;

use std::{env, fmt::Write as _, fs, io, path::Path, path::PathBuf};

fn main() -> io::Result<()> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("../../locales");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=src/source.rs");
    println!("cargo::rerun-if-changed=build.rs");
    fs::write(out.join("embedded.rs"), embedded(&locales)?)?;
    fs::write(out.join("message.rs"), messages(&locales.join("de"))?)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

fn embedded(locales: &Path) -> io::Result<String> {
    let mut code = String::from("pub(crate) static EMBEDDED: &[EmbeddedLocale] = &[\n");
    for folder in sorted(locales)?.iter().filter(|path| path.join("meta.toml").is_file()) {
        let tag = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let meta = folder.join("meta.toml").canonicalize()?;
        let _ =
            write!(code, "    EmbeddedLocale {{ tag: {tag:?}, meta: include_str!({:?}), areas: &[", meta.display().to_string());
        for file in sorted(folder)?.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
            let area = file.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            let _ = write!(code, "({area:?}, include_str!({:?})), ", file.canonicalize()?.display().to_string());
        }
        code.push_str("] },\n");
    }
    code.push_str("];\n");
    Ok(code)
}

fn messages(german: &Path) -> io::Result<String> {
    let mut code = String::new();
    let mut seen = Vec::new();
    for path in sorted(german)?.iter().filter(|path| path.extension().is_some_and(|end| end == "ftl")) {
        for message in source::parse(&fs::read_to_string(path)?).messages {
            if !seen.contains(&message.id) {
                function(&mut code, &message);
                seen.push(message.id);
            }
        }
    }
    Ok(code)
}

fn function(code: &mut String, message: &source::SourceMessage) {
    use source::Kind;
    let (mut parameters, mut args) = (String::new(), String::new());
    for variable in message.variables.iter().filter(|variable| variable.used) {
        let name = variable.name.replace('-', "_").to_lowercase();
        let (parameter, arg) = match variable.kind.unwrap_or(Kind::String) {
            Kind::String => ("impl Into<String>", format!("Arg::Text({name}.into())")),
            Kind::Count => ("i64", format!("Arg::Count({name})")),
            Kind::Number => ("f64", format!("Arg::Number({name})")),
            Kind::Percent => ("f64", format!("Arg::Percent({name})")),
            Kind::Day => ("chrono::NaiveDate", format!("Arg::Day({name})")),
            Kind::Time => ("chrono::NaiveTime", format!("Arg::Time({name})")),
            Kind::DayTime => ("chrono::NaiveDateTime", format!("Arg::DayTime({name})")),
            Kind::List => ("Vec<String>", format!("Arg::List({name})")),
            Kind::Language => ("impl Into<String>", format!("Arg::Language({name}.into())")),
            Kind::Country => ("impl Into<String>", format!("Arg::Country({name}.into())")),
        };
        let _ = write!(parameters, "{name}: {parameter}, ");
        let _ = write!(args, "({:?}, {arg}), ", variable.name);
    }
    for line in &message.comment {
        let _ = writeln!(code, "/// {}", line.replace('[', "\\[").replace('<', "\\<"));
    }
    if message.comment.is_empty() {
        let _ = writeln!(code, "/// `{}`", message.id);
    }
    let _ = write!(
        code,
        "#[must_use]\npub fn {}({}) -> Message {{\n    Message::new({:?}, vec![{}])\n}}\n\n",
        message.id.replace('-', "_").to_lowercase(),
        parameters.trim_end_matches(", "),
        message.id,
        args.trim_end_matches(", ")
    );
}
