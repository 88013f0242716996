//! What a template reads as `sys.inputs`. Each text is cleaned on its way in.

use typst::foundations::{Dict, IntoValue, Str, Value};

use crate::body::Block;
use crate::clean::Cleaner;
use crate::column::{Bilingual, Column};

/// The two columns of a page, and whether the client's language was asked for and is missing.
#[derive(Debug, Clone)]
pub(crate) struct Columns {
    pub(crate) german: Column,
    pub(crate) client: Column,
    pub(crate) is_fallback: bool,
}

pub(crate) struct Values<'a> {
    pub(crate) cleaner: Cleaner<'a>,
    dict: Dict,
}

impl<'a> Values<'a> {
    pub(crate) fn new(cleaner: Cleaner<'a>, columns: &Columns) -> Self {
        let mut values = Self { cleaner, dict: Dict::new() };
        let german = columns.german.value(&mut values.cleaner);
        values.put("de", german);
        let client = if columns.client.is_german() { Value::None } else { columns.client.value(&mut values.cleaner) };
        values.put("client", client);
        values.put("fallback", columns.is_fallback);
        values
    }

    pub(crate) fn put(&mut self, key: &'static str, value: impl IntoValue) {
        self.dict.insert(Str::from(key), value.into_value());
    }

    /// One line.
    pub(crate) fn text(&mut self, key: &'static str, text: &str) {
        let line = self.cleaner.lines(text).join(" ");
        self.put(key, line);
    }

    /// A line each; blank ones are left out.
    pub(crate) fn texts(&mut self, key: &'static str, texts: &[String]) {
        let lines = texts.iter().map(|text| self.cleaner.lines(text).join(" ")).filter(|line| !line.is_empty()).collect();
        self.put(key, strings(lines));
    }

    /// The lines of a text; none for a text that is missing or blank.
    pub(crate) fn lines(&mut self, key: &'static str, text: Option<&str>) {
        let lines = text.map(|text| self.cleaner.lines(text)).unwrap_or_default();
        self.put(key, strings(lines));
    }

    /// The cells of a table, row by row; each is one line and may be empty.
    pub(crate) fn rows<const N: usize>(&mut self, key: &'static str, rows: &[[String; N]]) {
        let rows: Vec<Value> = rows
            .iter()
            .map(|row| {
                let cells = row.iter().map(|cell| self.cleaner.lines(cell).join(" ").into_value()).collect::<Vec<Value>>();
                cells.into_value()
            })
            .collect();
        self.put(key, rows);
    }

    /// A text that may exist in both languages; nothing when there is no German one.
    pub(crate) fn told(&mut self, key: &'static str, text: Option<&Bilingual>) {
        let Some(text) = text.filter(|text| !text.german.trim().is_empty()) else {
            self.put(key, Value::None);
            return;
        };
        let german = strings(self.cleaner.lines(&text.german));
        let client = text.client.as_ref().map(|client| strings(self.cleaner.lines(client))).filter(|lines| !lines.is_empty());
        self.put(key, pair(german.into_value(), client.map_or(Value::None, IntoValue::into_value)));
    }

    /// A list to tick. The client's column is given only when it has every item: half a list reads as a whole one.
    pub(crate) fn list(&mut self, key: &'static str, items: &[Bilingual]) {
        let items: Vec<&Bilingual> = items.iter().filter(|item| !item.german.trim().is_empty()).collect();
        let german: Vec<Value> = items.iter().map(|item| strings(self.cleaner.lines(&item.german)).into_value()).collect();
        let client: Option<Vec<Value>> = items
            .iter()
            .map(|item| item.client.as_ref().map(|client| strings(self.cleaner.lines(client)).into_value()))
            .collect();
        self.put(key, pair(german.into_value(), client.map_or(Value::None, IntoValue::into_value)));
    }

    /// The parts of a letter's text.
    pub(crate) fn blocks(&mut self, key: &'static str, blocks: &[Block], column_is_right_to_left: bool) {
        let parts: Vec<Value> = blocks.iter().map(|block| block.value(&mut self.cleaner, column_is_right_to_left)).collect();
        self.put(key, parts);
    }

    pub(crate) fn finish(self) -> (Dict, Cleaner<'a>) {
        (self.dict, self.cleaner)
    }
}

fn strings(lines: Vec<String>) -> Vec<Value> {
    lines.into_iter().map(IntoValue::into_value).collect()
}

fn pair(german: Value, client: Value) -> Dict {
    [(Str::from("de"), german), (Str::from("client"), client)].into_iter().collect()
}
