//! From typed text to parts.

use super::{Part, dates};
use crate::key::{MIN_PHONE, national, number};
use crate::word::asked_words;

/// Longer questions are pasted by mistake.
const MAX_CHARS: usize = 200;
const MAX_PARTS: usize = 12;

pub(super) fn parts(text: &str) -> Vec<Part> {
    let text: String = text.chars().take(MAX_CHARS).collect();
    let mut names = String::new();
    let mut parts = Vec::new();
    let mut digits: Vec<String> = Vec::new();
    // Whoever goes on with a date has typed the name to its end.
    let mut ended = false;
    for chunk in
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')' | '،')).filter(|chunk| !chunk.is_empty())
    {
        let chunk = ascii_digits(chunk);
        ended = chunk.bytes().any(|b| b.is_ascii_digit());
        if is_numeric(&chunk) {
            digits.push(chunk);
            continue;
        }
        numeric(&std::mem::take(&mut digits), &mut parts);
        if chunk.bytes().any(|b| b.is_ascii_digit()) {
            let number = number(&chunk);
            parts.push(Part::Digits { births: Vec::new(), phones: Vec::new(), number: (number.len() > 1).then_some(number) });
        } else {
            names.push_str(&chunk);
            names.push(' ');
        }
    }
    numeric(&digits, &mut parts);
    if !names.is_empty() {
        parts.iter_mut().for_each(only_a_date);
    }
    parts.retain(|part| !matches!(part, Part::Digits { births, phones, number: None } if births.is_empty() && phones.is_empty()));

    let words = asked_words(&names);
    let last = words.len().saturating_sub(1);
    // A letter by itself is an initial wherever it stands.
    let named = words.into_iter().enumerate().map(|(at, word)| Part::Name {
        open: (at == last && !ended) || word.text().chars().count() == 1,
        written: names.get(word.range.clone()).unwrap_or_default().to_owned(),
        word,
    });
    let mut all: Vec<Part> = named.collect();
    all.append(&mut parts);
    all.truncate(MAX_PARTS);
    all
}

/// Two digits beside a name are of a birth date: so many numbers begin with them that they say nothing as one.
fn only_a_date(part: &mut Part) {
    if let Part::Digits { births, number, .. } = part
        && !births.is_empty()
        && number.as_ref().is_some_and(|number| number.len() == 2)
    {
        *number = None;
    }
}

/// Digits of every script as ASCII; all else as it is.
fn ascii_digits(chunk: &str) -> String {
    let mut out = String::with_capacity(chunk.len());
    for c in chunk.chars() {
        if c.is_numeric() && !c.is_ascii() {
            crate::fold::push(c, &mut out);
        } else {
            out.push(c);
        }
    }
    out
}

fn is_numeric(chunk: &str) -> bool {
    chunk.bytes().any(|b| b.is_ascii_digit())
        && chunk.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'/' | b'-' | b'+'))
}

/// A run of chunks of digits: one date written with blanks, one phone number written in groups, or each for itself.
fn numeric(chunks: &[String], parts: &mut Vec<Part>) {
    let [first, .., last] = chunks else {
        parts.extend(chunks.iter().map(|chunk| single(chunk)));
        return;
    };
    if chunks.len() <= 3
        && chunks[..chunks.len() - 1].iter().all(|chunk| chunk.trim_end_matches('.').len() <= 2)
        && last.len() >= 2
    {
        let joined: Vec<&str> = chunks.iter().map(|chunk| chunk.trim_end_matches('.')).collect();
        let births = dates::readings(&joined.join("."));
        if births.iter().any(|asked| asked.birth.year.is_some() && asked.birth.month.is_some()) {
            parts.push(Part::Digits { births, phones: phones(&chunks.concat()), number: None });
            return;
        }
    }
    let dated = chunks.iter().any(|chunk| chunk.contains('.') && !dates::readings(chunk).is_empty());
    if !dated && (first.starts_with(['0', '+']) || chunks.iter().all(|chunk| chunk.len() < 4)) {
        parts.push(single(&chunks.concat()));
        return;
    }
    parts.extend(chunks.iter().map(|chunk| single(chunk)));
}

fn single(chunk: &str) -> Part {
    let births = dates::readings(chunk);
    let whole = number(chunk);
    // A date with its dots is a date, not the end of a phone number.
    let certain =
        chunk.contains(['.', '-']) && births.iter().any(|asked| asked.birth.year.is_some() && asked.birth.month.is_some());
    Part::Digits { phones: if certain { Vec::new() } else { phones(chunk) }, births, number: (whole.len() > 1).then_some(whole) }
}

/// The national digits that a fragment may be: with and without the zero in front, which may be inside the number.
fn phones(chunk: &str) -> Vec<String> {
    let digits: String = chunk.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    if digits.bytes().filter(u8::is_ascii_digit).count() < MIN_PHONE {
        return Vec::new();
    }
    let mut all = vec![national(&digits)];
    let plain = digits.trim_start_matches('+').to_owned();
    if !digits.starts_with('+') {
        if plain.len() >= 8
            && let Some(rest) = plain.strip_prefix("49")
        {
            all.push(rest.to_owned());
        }
        all.push(plain);
    }
    all.retain(|phone| phone.len() + 1 >= MIN_PHONE);
    all.dedup();
    all
}
