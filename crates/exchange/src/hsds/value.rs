//! One value of a field: what it has to look like.

use super::schema::{Field, Kind, table};
use domain::{opening::Recurrence, time::Day};

const LONGEST: usize = 200_000;

/// The value as it is kept, or the code of what is wrong with it.
pub(super) fn checked(field: &Field, text: &str) -> Result<String, &'static str> {
    if text.len() > LONGEST {
        return Err("too-long");
    }
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        return Err("control-character");
    }
    match field.kind {
        Kind::Text => Ok(text.to_owned()),
        Kind::Number => number(text).ok_or("wrong-type"),
        Kind::Uuid | Kind::Reference(_) | Kind::Link => id(text).ok_or("id-form"),
        Kind::Uri => {
            if is_uri(text) {
                Ok(text.to_owned())
            } else {
                Err("uri-form")
            }
        }
        Kind::Email => {
            if is_email(text) {
                Ok(text.to_owned())
            } else {
                Err("email-form")
            }
        }
        Kind::Date => {
            if text.len() == 10 && Day::parse(text).is_some() {
                Ok(text.to_owned())
            } else {
                Err("date-form")
            }
        }
        Kind::Time => {
            if Recurrence::minute_of(text).is_some() {
                Ok(text.to_owned())
            } else {
                Err("time-form")
            }
        }
        Kind::DateTime => match chrono::DateTime::parse_from_rfc3339(text) {
            Ok(_) => Ok(text.to_owned()),
            Err(_) => Err("date-form"),
        },
        Kind::Choice(of) => {
            if of.contains(&text) {
                Ok(text.to_owned())
            } else {
                Err("choice")
            }
        }
        Kind::Entity => {
            if table(text).is_some() {
                Ok(text.to_owned())
            } else {
                Err("entity")
            }
        }
    }
}

/// A UUID in lower case with its dashes.
pub(super) fn id(text: &str) -> Option<String> {
    let plain = text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    plain.then(|| text.to_ascii_lowercase())
}

/// A number as JSON writes it, so that 12.50 and 12.5 are one.
pub(super) fn number(text: &str) -> Option<String> {
    let text = text.trim();
    if let Ok(whole) = text.parse::<i64>() {
        return Some(whole.to_string());
    }
    // `parse` would take `inf` and `NaN`, which JSON has no word for.
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    let value = text.parse::<f64>().ok().filter(|value| plain && value.is_finite())?;
    if value.fract() == 0.0 && value.abs() < 1e15 { Some(format!("{value:.0}")) } else { Some(format!("{value}")) }
}

/// A scheme and something after it, in the characters that an address has.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let scheme_is_sound = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let harmless = !matches!(scheme.to_ascii_lowercase().as_str(), "javascript" | "data" | "vbscript" | "file");
    scheme_is_sound
        && harmless
        && !rest.is_empty()
        && !rest.chars().any(|c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`'))
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"'))
}
