//! From strokes to lines. A reader is a keyboard of its own: it types as if the keys were labelled in the American way, and under a
//! German layout Y and Z come out swapped and the filler as a semicolon.

use super::{ZoneError, ZoneFormat};
use domain::coded_enum;

coded_enum! {
    /// How the strokes had to be understood.
    pub enum ZoneLayout {
        AsTyped = "as-typed",
        /// A US keyboard under a German layout.
        German = "german",
    }
}

/// More than three lines with their ends are no zone; whatever is longer is not looked at.
const LONGEST: usize = 400;

/// A US keyboard's sign behind the one that the German layout makes of it. Digits come shifted under a held Caps Lock.
const fn american(c: char) -> char {
    match c {
        'Y' => 'Z',
        'Z' => 'Y',
        ';' | ',' | '>' => '<',
        '!' => '1',
        '"' => '2',
        '§' => '3',
        '$' => '4',
        '%' => '5',
        '&' => '6',
        '/' => '7',
        '(' => '8',
        ')' => '9',
        '=' => '0',
        other => other,
    }
}

/// Each reading as it stands and as a German layout, in the order in which they are to be believed.
pub(super) fn variants(readings: &[&str]) -> Vec<(ZoneLayout, String)> {
    let mut all: Vec<(ZoneLayout, String)> = Vec::new();
    for reading in readings {
        let capitals: String = reading.chars().take(LONGEST + 1).flat_map(char::to_uppercase).collect();
        let german = capitals.chars().map(american).collect();
        for variant in [(ZoneLayout::AsTyped, capitals), (ZoneLayout::German, german)] {
            if !all.iter().any(|(_, text)| *text == variant.1) {
                all.push(variant);
            }
        }
    }
    all
}

/// The lines of a zone. A reader may end them by Enter or Tab, send them in one piece, or put blanks between.
pub(super) fn lines(typed: &str) -> Result<(ZoneFormat, Vec<String>), ZoneError> {
    if typed.chars().count() > LONGEST {
        return Err(ZoneError::NotAZone);
    }
    let mut lines: Vec<String> = typed
        .split(['\n', '\r', '\t'])
        .map(|line| line.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect::<String>())
        .filter(|line| !line.is_empty())
        .collect();
    if let [whole] = lines.as_slice() {
        let length = match whole.chars().count() {
            90 => 30,
            72 => 36,
            88 => 44,
            found => return Err(alone(found)),
        };
        let signs: Vec<char> = whole.chars().collect();
        lines = signs.chunks(length).map(|line| line.iter().collect()).collect();
    }
    for (line, text) in lines.iter().enumerate() {
        let wrong = |c: char| !(c.is_ascii_uppercase() || c.is_ascii_digit() || c == '<');
        if let Some(column) = text.chars().position(wrong) {
            return Err(ZoneError::Sign { line: line + 1, column: column + 1 });
        }
    }
    let lengths: Vec<usize> = lines.iter().map(String::len).collect();
    let first = lines.first().and_then(|line| line.chars().next()).ok_or(ZoneError::NotAZone)?;
    if lengths.iter().all(|length| *length == lengths[0])
        && let Some(format) = ZoneFormat::of(lines.len(), lengths[0], first)
    {
        return Ok((format, lines));
    }
    Err(nearly(&lengths))
}

/// One line alone: of a known length, the others are missing.
const fn alone(found: usize) -> ZoneError {
    match found {
        30 => ZoneError::LineMissing { found: 1, wanted: 3 },
        36 | 44 => ZoneError::LineMissing { found: 1, wanted: 2 },
        _ => ZoneError::NotAZone,
    }
}

/// What is wrong with lines that are nearly those of a document: one of them has the right length, the other nearly.
fn nearly(lengths: &[usize]) -> ZoneError {
    for (lines, wanted) in [(3, 30), (2, 36), (2, 44)] {
        let right = lengths.iter().filter(|length| **length == wanted).count();
        if right == 0 {
            continue;
        }
        if lengths.len() < lines && right == lengths.len() {
            return ZoneError::LineMissing { found: right, wanted: lines };
        }
        if lengths.len() == lines
            && let Some(line) = lengths.iter().position(|length| *length != wanted)
        {
            return ZoneError::LineLength { line: line + 1, found: lengths[line], wanted };
        }
    }
    ZoneError::NotAZone
}
