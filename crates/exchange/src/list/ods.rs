//! OpenDocument spreadsheets. Own reader over `content.xml`: repeat counts are the sender's word, and a list of forty rows
//! commonly claims a million empty ones.

use quick_xml::events::{BytesStart, Event};

use super::ListError;
use super::spreadsheet::Builder;
use super::workbook::{Cell, Format, Formula, Workbook};

struct Open {
    kind: String,
    value: Option<String>,
    formula: Option<String>,
    repeat: usize,
    text: String,
    paragraphs: usize,
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    let raw = attribute.value.into_owned();
    Some(quick_xml::escape::unescape(&raw).map(std::borrow::Cow::into_owned).unwrap_or(raw))
}

fn repeat(tag: &BytesStart<'_>, name: &str) -> usize {
    attribute(tag, name).and_then(|n| n.parse().ok()).unwrap_or(1).max(1)
}

impl Open {
    fn cell(self) -> Cell {
        let day = |text: &str| {
            chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f").ok().or_else(|| {
                chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(|day| day.and_time(chrono::NaiveTime::MIN))
            })
        };
        let text = if self.text.is_empty() { Cell::Empty } else { Cell::Text(self.text.into()) };
        let value = match (self.kind.as_str(), self.value) {
            ("float" | "percentage" | "currency", Some(value)) => value.parse().map_or(text, Cell::Number),
            ("date", Some(value)) => day(&value).map_or(text, Cell::DateTime),
            _ => text,
        };
        match self.formula {
            Some(formula) => {
                let formula = formula.trim_start_matches("of:").trim_start_matches('=').to_owned();
                Cell::Formula(Box::new(Formula { formula, value }))
            }
            None => value,
        }
    }
}

/// What a row with content may be repeated to; nobody fills the same person in more often.
const MAX_FULL_REPEAT: usize = 1000;

pub(super) fn read(content: &str) -> Result<Workbook, ListError> {
    let mut reader = quick_xml::Reader::from_str(content);
    let mut sheets = Vec::new();
    let mut builder: Option<Builder> = None;
    let mut weight = 0_usize;
    let mut open: Option<Open> = None;
    let (mut row, mut column, mut row_repeat) = (0_usize, 0_usize, 1_usize);
    let mut current: Vec<(usize, Cell)> = Vec::new();
    // Comments on cells have paragraphs of their own that are not the value.
    let mut in_annotation = false;
    loop {
        let event = reader.read_event().map_err(|_| ListError::BrokenWorkbook)?;
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => match tag.name().as_ref() {
                "table:table" => {
                    builder = Some(Builder::new(&attribute(&tag, "table:name").unwrap_or_default()));
                    row = 0;
                }
                "table:table-row" => {
                    column = 0;
                    row_repeat = repeat(&tag, "table:number-rows-repeated");
                    current.clear();
                    if empty {
                        row = row.saturating_add(row_repeat);
                    }
                }
                "table:table-cell" | "table:covered-table-cell" => {
                    let cell = Open {
                        kind: attribute(&tag, "office:value-type").unwrap_or_default(),
                        value: attribute(&tag, "office:value").or_else(|| attribute(&tag, "office:date-value")),
                        formula: attribute(&tag, "table:formula"),
                        repeat: repeat(&tag, "table:number-columns-repeated"),
                        text: String::new(),
                        paragraphs: 0,
                    };
                    if empty {
                        column = put(&mut current, column, cell).ok_or_else(|| too_wide(builder.as_ref(), row))?;
                    } else {
                        open = Some(cell);
                    }
                }
                "office:annotation" => in_annotation = !empty,
                "text:p" if !in_annotation => {
                    if let Some(cell) = &mut open {
                        if cell.paragraphs > 0 {
                            cell.text.push('\n');
                        }
                        cell.paragraphs += 1;
                    }
                }
                "text:s" | "text:tab" if !in_annotation => {
                    if let Some(cell) = &mut open {
                        cell.text.push(' ');
                    }
                }
                "text:line-break" if !in_annotation => {
                    if let Some(cell) = &mut open {
                        cell.text.push('\n');
                    }
                }
                _ => {}
            },
            Event::Text(text) if !in_annotation => {
                if let Some(cell) = &mut open
                    && cell.paragraphs > 0
                {
                    cell.text.push_str(&text);
                }
            }
            Event::GeneralRef(entity) if !in_annotation => {
                if let Some(cell) = &mut open {
                    let raw = format!("&{};", entity.as_ref());
                    cell.text.push_str(&quick_xml::escape::unescape(&raw).map(std::borrow::Cow::into_owned).unwrap_or(raw));
                }
            }
            Event::End(tag) => match tag.name().as_ref() {
                "office:annotation" => in_annotation = false,
                "table:table-cell" | "table:covered-table-cell" => {
                    if let Some(cell) = open.take() {
                        column = put(&mut current, column, cell).ok_or_else(|| too_wide(builder.as_ref(), row))?;
                    }
                }
                "table:table-row" => {
                    if let Some(builder) = &mut builder
                        && !current.is_empty()
                    {
                        for again in 0..row_repeat.min(MAX_FULL_REPEAT) {
                            for (at, cell) in &current {
                                builder.put(row.saturating_add(again), *at, cell.clone())?;
                            }
                        }
                    }
                    row = row.saturating_add(row_repeat);
                }
                "table:table" => {
                    if let Some(done) = builder.take() {
                        weight = weight.saturating_add(done.weight());
                        if weight > super::workbook::MAX_CELLS {
                            return Err(ListError::TooManyCells { limit: super::workbook::MAX_CELLS });
                        }
                        sheets.push(done.finish(false));
                    }
                }
                _ => {}
            },
            _ => {}
        }
    }
    Ok(Workbook { format: Format::Ods, encoding: None, separator: None, date_1904: false, sheets })
}

fn too_wide(sheet: Option<&Builder>, row: usize) -> ListError {
    let sheet = sheet.map(|sheet| sheet.name().to_owned()).unwrap_or_default();
    ListError::TooManyColumns { sheet, row: row.saturating_add(1), limit: super::MAX_COLUMNS }
}

/// Adds a cell as often as it is repeated and answers the next column; `None` when it is repeated beyond all columns.
fn put(current: &mut Vec<(usize, Cell)>, column: usize, cell: Open) -> Option<usize> {
    let repeat = cell.repeat;
    let cell = cell.cell();
    if !cell.is_blank() {
        if repeat > super::MAX_COLUMNS {
            return None;
        }
        for again in 0..repeat {
            current.push((column.saturating_add(again), cell.clone()));
        }
    }
    Some(column.saturating_add(repeat))
}
