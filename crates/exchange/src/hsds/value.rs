//! One value of a field: what it has to look like.

use super::schema::{Field, Kind, table};
use domain::{opening::Recurrence, time::Day};
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::{borrow::Cow, net::Ipv6Addr};

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
            Ok(_) if text.is_ascii() && matches!(text.as_bytes().get(10), Some(b'T' | b't')) => Ok(text.to_owned()),
            // The parser takes a space for the T, and a typographic minus, which nobody else need understand.
            Ok(moment) => Ok(moment.to_rfc3339()),
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
        && rest.strip_prefix("//").is_none_or(|rest| host_is_sound(parted(rest).1))
        && !rest.chars().any(|c| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`'))
}

/// What stands behind `//`: who signs in, the host with its port, and the rest.
fn parted(text: &str) -> (Option<&str>, &str, &str) {
    let (authority, rest) = text.split_at(text.find(['/', '?', '#']).unwrap_or(text.len()));
    match authority.rsplit_once('@') {
        Some((user, host)) => (Some(user), host, rest),
        None => (None, authority, rest),
    }
}

fn host_is_sound(host: &str) -> bool {
    let port_is_sound = |port: &str| port.bytes().all(|byte| byte.is_ascii_digit());
    match host.strip_prefix('[').map(|literal| literal.split_once(']')) {
        Some(Some((literal, port))) => {
            literal.parse::<Ipv6Addr>().is_ok() && (port.is_empty() || port.strip_prefix(':').is_some_and(port_is_sound))
        }
        Some(None) => false,
        None => !host.contains(['[', ']']) && host.split_once(':').is_none_or(|(_, port)| port_is_sound(port)),
    }
}

/// The value as it leaves. People write addresses in the letters of their language; the standard has them in those of RFC 3986.
pub(super) fn written<'a>(field: &Field, text: &'a str) -> Cow<'a, str> {
    match field.kind {
        Kind::Uri => uri(text).into(),
        Kind::Email => match text.split_once('@') {
            Some((local, host)) if !host.is_ascii() => format!("{local}@{}", ascii_host(host)).into(),
            _ => text.into(),
        },
        _ => text.into(),
    }
}

fn uri(text: &str) -> String {
    let Some((scheme, rest)) = text.split_once(':') else { return text.to_owned() };
    let mut out = format!("{scheme}:");
    let rest = match rest.strip_prefix("//").map(parted) {
        Some((user, host, rest)) => {
            out.push_str("//");
            if let Some(user) = user {
                encode(user, &mut out);
                out.push('@');
            }
            match host.split_once(':') {
                _ if host.starts_with('[') => out.push_str(host),
                Some((name, port)) => {
                    encode(&ascii_host(name), &mut out);
                    out.push(':');
                    out.push_str(port);
                }
                None => encode(&ascii_host(host), &mut out),
            }
            rest
        }
        None => rest,
    };
    let (before, fragment) = rest.split_once('#').map_or((rest, None), |(before, fragment)| (before, Some(fragment)));
    encode(before, &mut out);
    if let Some(fragment) = fragment {
        out.push('#');
        encode(fragment, &mut out);
    }
    out
}

/// What RFC 3986 lets stand for itself, apart from a `%` and what it introduces.
const REPLACED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@')
    .remove(b'/')
    .remove(b'?');

/// Appends the text with everything as `%XX` that may not stand for itself. What is written so already stays.
fn encode(text: &str, out: &mut String) {
    for (at, part) in text.split('%').enumerate() {
        if at > 0 {
            let is_encoded = part.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
            out.push_str(if is_encoded { "%" } else { "%25" });
        }
        out.extend(utf8_percent_encode(part, REPLACED));
    }
}

/// The name of a host in letters of another script as the name service has it. What is no such name stays.
fn ascii_host(host: &str) -> Cow<'_, str> {
    if host.is_ascii() {
        return host.into();
    }
    let name = Uts46::new().to_ascii(host.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow, DnsLength::VerifyAllowRootDot);
    name.unwrap_or_else(|_| host.into())
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"'))
}
