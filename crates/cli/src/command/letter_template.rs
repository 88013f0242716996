//! `migradesk letter template`.

use crate::{
    arguments::{Arguments, LetterTemplate, LetterTemplateOf, LetterTemplateSave, LetterTemplateShow},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    Session,
    api::{
        letter::{LetterDraft, LetterText, LetterTextBack, LetterTextOf, LetterTextSave, LetterTextStep},
        session::Nothing,
    },
    letter,
};
use domain::{
    id::{LetterTextId, OpId},
    letter::{LetterKind, LetterTextState},
};
use l10n::{Arg, message};
use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

/// In bytes; more than the longest text that is kept.
const LARGEST_FILE: u64 = 256 * 1024;

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &LetterTemplate) -> Result {
    match wanted {
        LetterTemplate::List { kind } => list(terminal, arguments, *kind),
        LetterTemplate::Show(wanted) => show(terminal, arguments, wanted),
        LetterTemplate::Check { kind, file } => check(terminal, *kind, file),
        LetterTemplate::Save(wanted) => save(terminal, arguments, wanted),
        LetterTemplate::Back(wanted) => back(terminal, arguments, wanted),
    }
}

fn op(session: &Session) -> OpId {
    OpId::from_uuid(session.new_uuid())
}

fn list(terminal: &Terminal, arguments: &Arguments, kind: Option<LetterKind>) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let mut texts = letter::list(&mut session, Nothing {})?;
    texts.kinds.retain(|row| kind.is_none_or(|kind| row.kind == kind));
    terminal.answer(&serde_json::json!(texts));
    for row in &texts.kinds {
        terminal.line(&format!("{}  ({})", terminal.word("letter-kind", row.kind.code()), row.kind.code()));
        for text in &row.texts {
            let Some(day) = text.day else {
                terminal.line(&format!("  {:<6} -", text.language));
                continue;
            };
            let mut states = Vec::new();
            if !text.checked {
                states.push(terminal.words(&message::cli_template_unchecked()));
            }
            if text.outdated {
                states.push(terminal.words(&message::cli_template_outdated()));
            }
            if text.drafts > 0 {
                states.push(terminal.words(&message::cli_template_drafts(i64::from(text.drafts))));
            }
            terminal.line(format!("  {:<6} {:>3}  {day}  {}", text.language, text.number, states.join(", ")).trim_end());
        }
    }
    Ok(Outcome::Done)
}

fn opened(session: &mut Session, of: &LetterTemplateOf) -> Result<LetterText> {
    Ok(letter::open(session, LetterTextOf { kind: of.kind, language: of.language.clone() })?)
}

fn show(terminal: &Terminal, arguments: &Arguments, wanted: &LetterTemplateShow) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let text = opened(&mut session, &wanted.of)?;
    let own = match wanted.number {
        Some(number) => text.versions.iter().find(|version| version.number == number),
        None => text.versions.iter().find(|version| version.state == LetterTextState::InForce),
    };
    let program = text.program.as_ref().filter(|_| matches!(wanted.number, None | Some(0)));
    let (number, title, body) = own
        .map(|own| (own.number, &own.title, &own.body))
        .or_else(|| program.map(|program| (0, &program.title, &program.body)))
        .ok_or(Failure::refused("not-found").with("table", "letter_text"))?;
    terminal.answer(&serde_json::json!({
        "kind": text.kind, "language": text.language, "number": number, "title": title, "body": body, "fields": text.fields,
    }));
    match &wanted.out {
        Some(out) => {
            desk::place::new_private_file(out)?.write_all(format!("{title}\n\n{body}\n").as_bytes())?;
            terminal.say(&message::cli_template_written(out.display().to_string().as_str()));
        }
        None => terminal.line(&format!("{title}\n\n{body}")),
    }
    Ok(Outcome::Done)
}

/// The title stands in the first line; what follows it is the body.
fn read(file: &Path, kind: LetterKind, language: &str) -> Result<LetterDraft> {
    let mut text = String::new();
    File::open(file)?.take(LARGEST_FILE).read_to_string(&mut text)?;
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n");
    let (title, body) = text.split_once('\n').unwrap_or((text.as_str(), ""));
    Ok(LetterDraft {
        kind,
        language: language.to_owned(),
        title: title.trim().to_owned(),
        body: body.trim_matches('\n').trim_end().to_owned(),
    })
}

/// A line of the body, as it is counted in the file.
fn line_of(file: &Path, part: &str, line: u32) -> Result<u32> {
    if part == "title" {
        return Ok(1);
    }
    let mut text = String::new();
    File::open(file)?.take(LARGEST_FILE).read_to_string(&mut text)?;
    let blank = text.lines().skip(1).take_while(|line| line.trim().is_empty()).count();
    Ok(line + 1 + u32::try_from(blank).unwrap_or(u32::MAX - line))
}

fn check(terminal: &Terminal, kind: LetterKind, file: &Path) -> Result {
    let mut checked = letter::faults(&read(file, kind, "de")?)?;
    for fault in &mut checked.faults {
        fault.line = line_of(file, &fault.part, fault.line)?;
    }
    terminal.answer(&serde_json::json!(checked));
    for fault in &checked.faults {
        let args = [
            ("line", Arg::Count(i64::from(fault.line))),
            ("name", Arg::Text(fault.name.clone())),
            ("known", Arg::Text(letter::field_names(kind).join(", "))),
        ];
        let words = terminal.catalogue.error(&terminal.language, &format!("letter-text-{}", fault.code), &args);
        terminal.line(&format!("{}: {}", file.display(), l10n::strip_marks(&words)));
    }
    if checked.faults.is_empty() {
        terminal.say(&message::cli_template_sound());
        return Ok(Outcome::Done);
    }
    Ok(Outcome::Findings)
}

fn save(terminal: &Terminal, arguments: &Arguments, wanted: &LetterTemplateSave) -> Result {
    let text = read(&wanted.file, wanted.of.kind, &wanted.of.language)?;
    let mut session = terminal.sign_in(arguments)?;
    let request = LetterTextSave {
        op_id: op(&session),
        id: None,
        version: 0,
        text,
        checked: wanted.checked,
        remark: wanted.remark.clone(),
    };
    let done = letter::save(&mut session, request)?;
    if wanted.in_force {
        let id = LetterTextId::parse(&done.id).ok_or(Failure::refused("not-found").with("table", "letter_text"))?;
        let step = LetterTextStep { op_id: op(&session), id, version: done.version };
        letter::put_in_force(&mut session, step)?;
    }
    let kept = opened(&mut session, &wanted.of)?.versions.into_iter().find(|version| version.id.as_str() == done.id);
    let number = kept.map_or(0, |kept| kept.number);
    terminal.answer(&serde_json::json!({ "id": done.id, "number": number, "in_force": wanted.in_force }));
    let said = if wanted.in_force { message::cli_template_in_force } else { message::cli_template_saved };
    terminal.say(&said(i64::from(number)));
    Ok(Outcome::Done)
}

fn back(terminal: &Terminal, arguments: &Arguments, wanted: &LetterTemplateOf) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let request = LetterTextBack { op_id: op(&session), kind: wanted.kind, language: wanted.language.clone() };
    let done = letter::back(&mut session, request)?;
    terminal.answer(&serde_json::json!({ "id": done.id }));
    terminal.say(&message::cli_template_back());
    Ok(Outcome::Done)
}
