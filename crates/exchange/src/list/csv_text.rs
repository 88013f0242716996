//! Text lists: separator, quotes, line breaks. Own parser, because a list of an office has quotes that never close, blank lines
//! that count and records that a person must find again by their line.

use super::workbook::{Cell, Format, MAX_CELL_CHARS, MAX_CELLS, MAX_COLUMNS, MAX_ROWS, Row, Sheet, Workbook};
use super::{ListError, encoding};

/// Quotes that open and never close are taken as letters this often; beyond it the file is refused.
const MAX_STRAY_QUOTES: usize = 1000;

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, ListError> {
    let (text, encoding) = encoding::decode(bytes)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text).trim_end_matches('\u{1A}');
    if text.trim().is_empty() {
        return Err(ListError::Empty);
    }
    // Excel's own first line "sep=;" names the separator and is no row of the list.
    let (named, body, first_line) = match text.split_once('\n') {
        Some((line, body)) if line.len() < 8 && line.to_ascii_lowercase().starts_with("sep=") => {
            (line.trim_end().chars().nth(4), body, 2)
        }
        _ => (None, text, 1),
    };
    let separator = named.unwrap_or_else(|| separator(body));
    let rows = records(body, separator, first_line)?;
    Ok(Workbook {
        format: Format::Csv,
        encoding: Some(encoding.to_owned()),
        separator: Some(separator),
        date_1904: false,
        sheets: vec![Sheet { name: String::new(), hidden: false, rows }],
    })
}

/// The separator that divides the first lines most evenly.
fn separator(text: &str) -> char {
    let mut sample_end = text.len().min(64 * 1024);
    while !text.is_char_boundary(sample_end) {
        sample_end -= 1;
    }
    let sample = &text[..sample_end];
    let mut best = (0_usize, ';');
    for candidate in [';', '\t', ',', '|'] {
        let Ok(rows) = records(sample, candidate, 1) else { continue };
        let mut widths = std::collections::BTreeMap::<usize, usize>::new();
        for row in rows.iter().filter(|row| !row.is_blank()).take(200) {
            *widths.entry(row.cells.len()).or_default() += 1;
        }
        // Rows that agree on a width, weighed by the width: a comma in an address splits a few rows, a separator all of them.
        let score = widths.iter().filter(|(width, _)| **width > 1).map(|(width, count)| count * count * (*width).min(40)).max();
        if let Some(score) = score
            && score > best.0
        {
            best = (score, candidate);
        }
    }
    best.1
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    stray: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Takes a line end, whichever of the three kinds.
    fn line_end(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let taken = if rest.starts_with("\r\n") {
            2
        } else if rest.starts_with(['\n', '\r']) {
            1
        } else {
            return false;
        };
        self.at += taken;
        self.line += 1;
        true
    }

    /// A cell in quotes, `None` if they never close within what a cell can hold.
    fn quoted(&self) -> Option<(String, usize, usize)> {
        let mut out = String::new();
        let mut lines = 0;
        let mut count = 0;
        let mut chars = self.text[self.at + 1..].char_indices().peekable();
        while let Some((offset, c)) = chars.next() {
            count += 1;
            if count > MAX_CELL_CHARS {
                return None;
            }
            match c {
                '"' => match chars.peek() {
                    Some((_, '"')) => {
                        out.push('"');
                        chars.next();
                    }
                    _ => return Some((out, self.at + 1 + offset + 1, lines)),
                },
                '\r' if matches!(chars.peek(), Some((_, '\n'))) => {}
                '\r' | '\n' => {
                    lines += 1;
                    out.push('\n');
                }
                _ => out.push(c),
            }
        }
        None
    }
}

fn records(text: &str, separator: char, first_line: usize) -> Result<Vec<Row>, ListError> {
    let mut parser = Parser { text, at: 0, line: first_line, stray: 0 };
    let mut rows = Vec::new();
    let mut cells_seen = 0;
    while parser.at < text.len() {
        let line = parser.line;
        let number = rows.len() + first_line;
        let mut cells = Vec::new();
        loop {
            let mut value = String::new();
            let mut chars = 0;
            // A quote opens only at the start of a cell, blanks before it allowed as Excel allows none but people type them.
            if parser.peek() == Some('"') {
                if let Some((quoted, end, lines)) = parser.quoted() {
                    chars = quoted.chars().count();
                    value = quoted;
                    parser.at = end;
                    parser.line += lines;
                } else {
                    parser.stray += 1;
                    if parser.stray > MAX_STRAY_QUOTES {
                        return Err(ListError::UnclosedQuotes { line: parser.line });
                    }
                    value.push('"');
                    chars = 1;
                    parser.at += 1;
                }
            }
            while let Some(c) = parser.peek() {
                if c == separator || c == '\n' || c == '\r' {
                    break;
                }
                chars += 1;
                if chars > MAX_CELL_CHARS {
                    let column = cells.len() + 1;
                    return Err(ListError::CellTooLong { sheet: String::new(), row: number, column, limit: MAX_CELL_CHARS });
                }
                value.push(c);
                parser.at += c.len_utf8();
            }
            cells.push(if value.is_empty() { Cell::Empty } else { Cell::Text(value.into()) });
            if cells.len() > MAX_COLUMNS {
                return Err(ListError::TooManyColumns { sheet: String::new(), row: number, limit: MAX_COLUMNS });
            }
            if parser.peek() == Some(separator) {
                parser.at += separator.len_utf8();
                continue;
            }
            parser.line_end();
            break;
        }
        cells_seen += cells.len();
        if cells_seen > MAX_CELLS {
            return Err(ListError::TooManyCells { limit: MAX_CELLS });
        }
        if rows.len() >= MAX_ROWS {
            return Err(ListError::TooManyRows { sheet: String::new(), limit: MAX_ROWS });
        }
        if cells.iter().all(|cell| *cell == Cell::Empty) && cells.len() == 1 {
            cells.clear();
        }
        // A row is kept for as long as the list is open: it takes no more room than it needs.
        cells.shrink_to_fit();
        rows.push(Row { number, line, cells });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(csv: &str) -> Vec<Vec<String>> {
        let workbook = super::super::read(csv.as_bytes()).expect("a list");
        workbook.sheets[0].rows.iter().map(|row| row.cells.iter().map(Cell::text).collect()).collect()
    }

    #[test]
    fn separators_are_found_by_the_rows_they_make() {
        for (csv, separator) in [
            ("Name;Vorname\nA, B;C\nD, E;F", ';'),
            ("Name\tVorname\nA, B\tC\n", '\t'),
            ("Name,Vorname,Ort\nA,B,C; D\n", ','),
            ("Name|Vorname|Ort\nA|B|C\n", '|'),
            ("sep=,\nName,Vorname\nA;1,B;2\n", ','),
        ] {
            assert_eq!(super::super::read(csv.as_bytes()).expect("a list").separator, Some(separator), "{csv}");
        }
    }

    #[test]
    fn line_breaks_and_quotes_inside_quotes_belong_to_the_cell() {
        assert_eq!(texts("a;\"b\nc\"\"d\";e\r\nf;g;h"), [["a", "b\nc\"d", "e"], ["f", "g", "h"]]);
        let workbook = super::super::read(b"a;\"b\nc\"\nd;e\n").expect("a list");
        assert_eq!((workbook.sheets[0].rows[1].number, workbook.sheets[0].rows[1].line), (2, 3));
    }

    #[test]
    fn a_quote_that_never_closes_is_a_letter() {
        assert_eq!(texts("a;\"b;c\nd;e;f\n"), [["a", "\"b", "c"], ["d", "e", "f"]]);
    }

    #[test]
    fn a_cell_beyond_the_limit_is_refused_with_its_place() {
        let csv = format!("Name;Vorname\nA;{}\n", "x".repeat(100_000));
        let error = super::super::read(csv.as_bytes()).expect_err("too long");
        assert_eq!(error, ListError::CellTooLong { sheet: String::new(), row: 2, column: 2, limit: MAX_CELL_CHARS });
        assert_eq!(error.code(), "list-text-cell-too-long", "a text file has no sheet to be named");
        assert!(error.args().iter().all(|(name, _)| *name != "sheet"), "{:?}", error.args());
    }
}
