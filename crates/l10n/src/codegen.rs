//! Typed messages for the interface.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::{fs, io};

use crate::source::{self, Kind, SourceMessage};
use crate::{Catalogue, State, pack};

/// The text of `ui/src/backend/generated/messages.ts`: one function for each message of `<locales>/de`, and the union of all
/// keys. The same sources give the same text, byte for byte.
///
/// # Errors
/// If the folder or one of its files can't be read.
pub fn typescript(locales: &Path) -> io::Result<String> {
    let mut messages: BTreeMap<String, SourceMessage> = BTreeMap::new();
    for entry in fs::read_dir(locales.join("de"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ftl") {
            messages.extend(
                source::parse(&fs::read_to_string(path)?)
                    .messages
                    .into_iter()
                    .filter(|message| pack::is_shown(&message.id))
                    .map(|message| (message.id.clone(), message)),
            );
        }
    }
    let mut code = String::from(
        "// Generated from locales/de by `cargo xtask generate`. Do not edit.\n\nimport type { Message } from '../../shared/l10n/message';\n\n\
         /** All messages as one object: `m.appSave()`. */\nexport * as m from './messages';\n\nexport type MessageId =\n",
    );
    let ids: Vec<String> = messages.keys().map(|id| format!("  | '{id}'")).collect();
    let _ = writeln!(code, "{};\n", ids.join("\n"));
    for message in messages.values() {
        function(&mut code, message);
    }
    Ok(code)
}

/// The text of `ui/src/backend/generated/formats.json`: the formats of the complete languages by tag, without texts. The
/// interface's invented office, which runs without Rust, makes packs of it and of the `.ftl` files as they stand in the tree.
#[must_use]
pub fn formats() -> String {
    let catalogue = Catalogue::embedded();
    let packs: BTreeMap<&str, serde_json::Value> = catalogue
        .languages()
        .filter(|meta| meta.state == State::Complete)
        .filter_map(|meta| {
            let format = catalogue.format(&catalogue.language(&meta.tag).ok()?);
            let (direction, autonym) = (meta.direction, &meta.autonym);
            Some((
                meta.tag.as_str(),
                serde_json::json!({ "tag": meta.tag, "direction": direction, "autonym": autonym, "format": format }),
            ))
        })
        .collect();
    // A line for each language: a change of data shows as one, and the file stays small.
    let lines: Vec<String> = packs.iter().map(|(tag, pack)| format!("\"{tag}\": {pack}")).collect();
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn function(code: &mut String, message: &SourceMessage) {
    let (mut parameters, mut args) = (Vec::new(), Vec::new());
    for variable in message.variables.iter().filter(|variable| variable.used) {
        let name = camel(&variable.name);
        let (kind, wrapped) = match variable.kind.unwrap_or(Kind::String) {
            Kind::String => ("string", format!("a.{name}")),
            Kind::Count | Kind::Number => ("number", format!("a.{name}")),
            Kind::Percent => ("number", format!("{{ percent: a.{name} }}")),
            Kind::Day => ("string", format!("{{ day: a.{name} }}")),
            Kind::Time => ("string", format!("{{ time: a.{name} }}")),
            Kind::DayTime => ("string", format!("{{ dayTime: a.{name} }}")),
            Kind::List => ("readonly string[]", format!("{{ list: a.{name} }}")),
            Kind::Language => ("string", format!("{{ language: a.{name} }}")),
            Kind::Country => ("string", format!("{{ country: a.{name} }}")),
        };
        parameters.push(format!("{name}: {kind}"));
        args.push(if variable.name.contains('-') {
            format!("'{}': {wrapped}", variable.name)
        } else {
            format!("{}: {wrapped}", variable.name)
        });
    }
    if !message.comment.is_empty() {
        let _ = writeln!(code, "/** {} */", message.comment.join("\n * ").replace("*/", "* /"));
    }
    let (name, id) = (camel(&message.id), &message.id);
    let _ = if parameters.is_empty() {
        writeln!(code, "export const {name} = (): Message => ({{ id: '{id}' }});")
    } else {
        let (parameters, args) = (parameters.join("; "), args.join(", "));
        writeln!(code, "export const {name} = (a: {{ {parameters} }}): Message => ({{ id: '{id}', args: {{ {args} }} }});")
    };
}

/// `referral-overdue` → `referralOverdue`.
fn camel(id: &str) -> String {
    let mut name = String::new();
    let mut upper = false;
    for c in id.chars() {
        if c == '-' || c == '_' {
            upper = true;
        } else if upper {
            name.extend(c.to_uppercase());
            upper = false;
        } else {
            name.push(c);
        }
    }
    name
}
