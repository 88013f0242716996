//! Whether a text can be kept.

use super::{LONGEST_BODY, LONGEST_TITLE, fields, language_of};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::letter::{LetterCheck, LetterDraft, LetterFault},
    staff,
};
use domain::permission::Permission;
use l10n::{Template, TemplateFault};

/// Every fault of a text, while somebody types it.
///
/// # Errors
/// `language-unknown`, `field-required`, `field-too-long`, `field-control-character`.
pub fn check(session: &mut Session, request: LetterDraft) -> Result<LetterCheck> {
    session.require(Permission::LetterTemplate)?;
    language_of(session, &request.language)?;
    faults(&request)
}

/// Every fault of a text, for a translator who has no store.
///
/// # Errors
/// `field-required`, `field-too-long`, `field-control-character`.
pub fn faults(request: &LetterDraft) -> Result<LetterCheck> {
    let parts = read(request)?;
    let faults = parts.into_iter().flat_map(|(part, _, faults)| {
        faults.into_iter().map(move |fault| LetterFault {
            part: part.to_owned(),
            line: u32::try_from(fault.line).unwrap_or(u32::MAX),
            code: fault.code.to_owned(),
            name: fault.name,
        })
    });
    Ok(LetterCheck { faults: faults.collect() })
}

/// Title and body, trimmed and sound.
///
/// # Errors
/// As [`check`], and `letter-text-<code>` for the first fault, with its line, what it is about and the fields that are known.
pub(super) fn sound(request: &LetterDraft) -> Result<(String, String)> {
    let [title, body] = read(request)?;
    for (part, _, faults) in [&title, &body] {
        if let Some(fault) = faults.first() {
            let args = vec![
                ("line", ArgValue::Number(i64::try_from(fault.line).unwrap_or(i64::MAX))),
                ("name", ArgValue::Text(fault.name.clone())),
                ("known", ArgValue::Text(fields::field_names(request.kind).join(", "))),
            ];
            return Err(DeskError::Field { field: (*part).to_owned(), code: code_of(fault), args });
        }
    }
    Ok((title.1, body.1))
}

type Part = (&'static str, String, Vec<TemplateFault>);

fn read(request: &LetterDraft) -> Result<[Part; 2]> {
    let fields = fields::typed(request.kind);
    let title = staff::required("title", &request.title, LONGEST_TITLE)?;
    // A title is one line: it is the name of the file for those who cannot see it.
    let title = title.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let body = staff::required("body", &request.body, LONGEST_BODY)?;
    let faults = |text: &str| Template::parse(text, &fields).err().unwrap_or_default();
    Ok([("title", title.clone(), faults(&title)), ("body", body.clone(), faults(&body))])
}

fn code_of(fault: &TemplateFault) -> &'static str {
    match fault.code {
        "field-unknown" => "letter-text-field-unknown",
        "reference" => "letter-text-reference",
        "function" => "letter-text-function",
        "shape" => "letter-text-shape",
        "number" => "letter-text-number",
        "too-deep" => "letter-text-too-deep",
        "too-many" => "letter-text-too-many",
        _ => "letter-text-syntax",
    }
}
