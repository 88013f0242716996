//! One value of a field: what it has to look like.

use super::schema::{Field, Kind, table};
use domain::{opening::Recurrence, time::Day};
use std::{borrow::Cow, net::Ipv6Addr};
use unicode_normalization::UnicodeNormalization;

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

/// Appends the text with everything as `%XX` that may not stand for itself.
fn encode(text: &str, out: &mut String) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let bytes = text.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        let is_encoded = || bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
        if byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(byte) || (*byte == b'%' && is_encoded()) {
            out.push(char::from(*byte));
        } else {
            let digit = |four: u8| char::from(HEX[usize::from(four)]);
            out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
}

/// The name of a host with each label in letters of another script as the name service has it. What is no label stays.
fn ascii_host(host: &str) -> String {
    let label = |label: &str| match punycode(label) {
        Some(code) if !label.is_ascii() => format!("xn--{code}"),
        _ => label.to_owned(),
    };
    host.split('.').map(label).collect::<Vec<_>>().join(".")
}

/// RFC 3492. None for what is longer than a label can be.
fn punycode(label: &str) -> Option<String> {
    const LONGEST_LABEL: usize = 63;
    let digit = |value: u32| char::from_digit(value.checked_sub(26).unwrap_or(value + 10), 36);
    let points: Vec<u32> = label.to_lowercase().nfc().map(u32::from).take(LONGEST_LABEL + 1).collect();
    let whole = u32::try_from(points.len()).ok().filter(|_| points.len() <= LONGEST_LABEL)?;
    let mut out: String = points.iter().filter_map(|point| char::from_u32(*point)).filter(char::is_ascii).collect();
    let plain = u32::try_from(out.len()).ok()?;
    if plain > 0 {
        out.push('-');
    }
    let (mut least, mut delta, mut bias, mut handled) = (128_u32, 0_u32, 72_u32, plain);
    while handled < whole {
        let next = points.iter().copied().filter(|point| *point >= least).min()?;
        delta = delta.checked_add((next - least).checked_mul(handled + 1)?)?;
        least = next;
        for point in &points {
            if *point < least {
                delta = delta.checked_add(1)?;
            }
            if *point == least {
                let (mut rest, mut place) = (delta, 36_u32);
                loop {
                    let threshold = place.saturating_sub(bias).clamp(1, 26);
                    if rest < threshold {
                        break;
                    }
                    out.push(digit(threshold + (rest - threshold) % (36 - threshold))?);
                    rest = (rest - threshold) / (36 - threshold);
                    place += 36;
                }
                out.push(digit(rest)?);
                let mut left = if handled == plain { delta / 700 } else { delta / 2 };
                left += left / (handled + 1);
                bias = 0;
                while left > 455 {
                    left /= 35;
                    bias += 36;
                }
                bias += 36 * left / (left + 38);
                delta = 0;
                handled += 1;
            }
        }
        delta += 1;
        least += 1;
    }
    Some(out)
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, host)| !local.is_empty() && !host.is_empty() && !host.contains('@'))
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '"'))
}
