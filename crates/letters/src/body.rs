//! The text of a letter as its parts: paragraphs, lists, headings.

use typst::foundations::{Dict, IntoValue, Str, Value};

use crate::clean::Cleaner;

/// The marks that the message formatter puts around a value (U+2068, U+2069).
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// A piece of a line: words of the text, or the value of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Piece {
    text: String,
    is_value: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Paragraph,
    Item,
    Heading,
}

/// A part of a text. Items that follow each other are one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Block {
    mark: Mark,
    lines: Vec<Vec<Piece>>,
}

/// Parts a text that the formatter filled. A line with a value that is empty is left out, and so is a heading with nothing below it.
///
/// Only the text itself can begin a list or a heading or end a line: what stands within a value is a value, whatever it looks like.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut after_blank = true;
    for mut line in lines(text) {
        if line.iter().any(|piece| piece.is_value && piece.text.trim().is_empty()) {
            continue;
        }
        if line.iter().all(|piece| piece.text.trim().is_empty()) {
            after_blank = true;
            continue;
        }
        let mark = mark_of(&mut line);
        match blocks.last_mut() {
            Some(last) if mark == Mark::Item && last.mark == Mark::Item && !after_blank => last.lines.push(line),
            _ => blocks.push(Block { mark, lines: vec![line] }),
        }
        after_blank = false;
    }
    let heads: Vec<bool> = blocks.iter().map(|block| block.mark == Mark::Heading).collect();
    let mut index = 0;
    blocks.retain(|_| {
        let empty = heads[index] && heads.get(index + 1).copied().unwrap_or(true);
        index += 1;
        !empty
    });
    blocks
}

/// The lines of the text; a line break within a value stays in it.
fn lines(text: &str) -> Vec<Vec<Piece>> {
    let mut lines = vec![Vec::new()];
    let mut piece = String::new();
    let mut depth: usize = 0;
    let end = |line: &mut Vec<Piece>, piece: &mut String, is_value: bool| {
        if is_value || !piece.is_empty() {
            line.push(Piece { text: std::mem::take(piece), is_value });
        }
    };
    for character in text.chars() {
        let line = lines.last_mut().expect("there is one from the beginning");
        match character {
            OPEN => {
                if depth == 0 {
                    end(line, &mut piece, false);
                }
                depth += 1;
            }
            CLOSE if depth == 1 => {
                end(line, &mut piece, true);
                depth = 0;
            }
            CLOSE => depth = depth.saturating_sub(1),
            '\n' if depth == 0 => {
                end(line, &mut piece, false);
                lines.push(Vec::new());
            }
            other => piece.push(other),
        }
    }
    end(lines.last_mut().expect("there is one from the beginning"), &mut piece, depth > 0);
    lines
}

fn mark_of(line: &mut [Piece]) -> Mark {
    let Some(first) = line.first_mut().filter(|first| !first.is_value) else { return Mark::Paragraph };
    let trimmed = first.text.trim_start();
    for (sign, mark) in [("- ", Mark::Item), ("# ", Mark::Heading)] {
        if let Some(rest) = trimmed.strip_prefix(sign) {
            first.text = rest.trim_start().to_owned();
            return mark;
        }
    }
    Mark::Paragraph
}

/// What the letters of a text say of its direction; `None` for numbers and signs alone.
fn is_right_to_left(text: &str) -> Option<bool> {
    text.chars().find_map(|character| match character {
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}' if character.is_alphabetic() => Some(true),
        other if other.is_alphabetic() => Some(false),
        _ => None,
    })
}

impl Block {
    /// As a template takes it: its kind, and its lines as pieces with the direction of each value that has another one than its column.
    pub(crate) fn value(&self, cleaner: &mut Cleaner<'_>, column_is_right_to_left: bool) -> Value {
        let kind = match self.mark {
            Mark::Paragraph => "paragraph",
            Mark::Item => "list",
            Mark::Heading => "heading",
        };
        let lines: Vec<Value> = self
            .lines
            .iter()
            .map(|line| {
                let pieces: Vec<Value> = line.iter().map(|piece| piece.value(cleaner, column_is_right_to_left)).collect();
                pieces.into_value()
            })
            .collect();
        dict([("kind", kind.into_value()), ("lines", lines.into_value())])
    }
}

impl Piece {
    fn value(&self, cleaner: &mut Cleaner<'_>, column_is_right_to_left: bool) -> Value {
        // Numbers alone read from left to right wherever they stand.
        let own = is_right_to_left(&self.text).unwrap_or(false);
        let turned = self.is_value && own != column_is_right_to_left;
        let direction = match (turned, own) {
            (false, _) => "",
            (true, true) => "rtl",
            (true, false) => "ltr",
        };
        let lines: Vec<Value> = if self.is_value {
            cleaner.lines(&self.text).into_iter().map(IntoValue::into_value).collect()
        } else {
            vec![cleaner.run(&self.text).into_value()]
        };
        dict([("value", self.is_value.into_value()), ("dir", direction.into_value()), ("lines", lines.into_value())])
    }
}

fn dict<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    entries.into_iter().map(|(key, value)| (Str::from(key), value)).collect::<Dict>().into_value()
}

/// The text in words, for those who do not see the page.
pub(crate) fn plain(blocks: &[Block]) -> String {
    let line = |line: &Vec<Piece>| line.iter().map(|piece| piece.text.as_str()).collect::<String>();
    let block = |block: &Block| {
        let sign = if block.mark == Mark::Item { "- " } else { "" };
        block.lines.iter().map(|pieces| format!("{sign}{}", line(pieces))).collect::<Vec<_>>().join("\n")
    };
    blocks.iter().map(block).collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(Mark, Vec<String>)> {
        let line = |line: &Vec<Piece>| line.iter().map(|piece| piece.text.clone()).collect();
        blocks(text).iter().map(|block| (block.mark, block.lines.iter().map(line).collect())).collect()
    }

    #[test]
    fn paragraphs_lists_and_headings_are_told_apart() {
        let found = words("Guten Tag \u{2068}Ana\u{2069},\n\n# Wann\n- eins\n- zwei\n\n- drei\nund vier");
        let expected = [
            (Mark::Paragraph, vec!["Guten Tag Ana,".to_owned()]),
            (Mark::Heading, vec!["Wann".to_owned()]),
            (Mark::Item, vec!["eins".to_owned(), "zwei".to_owned()]),
            (Mark::Item, vec!["drei".to_owned()]),
            (Mark::Paragraph, vec!["und vier".to_owned()]),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_line_without_its_value_is_left_out_and_its_heading_too() {
        assert_eq!(
            words("# Wer?\n\u{2068}\u{2069}\n\n# Wie?\n- Tel.: \u{2068} \u{2069}\n- da"),
            [(Mark::Heading, vec!["Wie?".to_owned()]), (Mark::Item, vec!["da".to_owned()])]
        );
        assert!(words("# allein").is_empty());
    }

    #[test]
    fn no_value_makes_a_line_a_list_or_a_heading() {
        let found = words("\u{2068}# Chef\n- x\n\ny\u{2069}");
        assert_eq!(found, [(Mark::Paragraph, vec!["# Chef\n- x\n\ny".to_owned()])]);
    }

    #[test]
    fn a_value_says_its_direction_where_its_column_has_another() {
        for (text, direction) in [("محمد", Some(true)), ("12 Ana", Some(false)), ("+49 30 1", None), ("٣ شارع", Some(true))]
        {
            assert_eq!(is_right_to_left(text), direction, "{text}");
        }
    }
}
