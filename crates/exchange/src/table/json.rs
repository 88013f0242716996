//! A table as JSON: `{"title", "notes", "columns": [{"key", "header"}], "rows": [{key: value}]}`.

use std::io::Write;

use serde_json::Value as Json;

use super::{Head, TableError, Value, fits, plain};

#[derive(Debug)]
pub struct JsonWriter<W: Write> {
    out: W,
    keys: Vec<String>,
    rows: u64,
}

impl<W: Write> JsonWriter<W> {
    /// # Errors
    /// When writing fails.
    pub fn start(mut out: W, head: &Head) -> Result<Self, TableError> {
        let columns: Vec<Json> =
            head.columns.iter().map(|c| serde_json::json!({ "key": c.key, "header": plain(&c.header) })).collect();
        let notes: Vec<_> = head.notes.iter().map(|note| plain(note)).collect();
        write!(
            out,
            "{{\"title\":{},\"notes\":{},\"columns\":{},\"rows\":[",
            serde_json::json!(plain(&head.title)),
            serde_json::json!(notes),
            serde_json::json!(columns)
        )?;
        Ok(Self { out, keys: head.columns.iter().map(|c| c.key.clone()).collect(), rows: 0 })
    }

    /// # Errors
    /// When writing fails or the row has more cells than columns.
    pub fn row(&mut self, cells: &[Value]) -> Result<(), TableError> {
        fits(cells.len(), self.keys.len())?;
        let mut object = serde_json::Map::new();
        for (key, cell) in self.keys.iter().zip(cells.iter().chain(std::iter::repeat(&Value::Empty))) {
            let value = match cell {
                Value::Empty => Json::Null,
                Value::Text(text) => Json::String(plain(text).into_owned()),
                Value::Integer(n) => Json::from(*n),
                // JSON has no infinity.
                Value::Decimal(n) => serde_json::Number::from_f64(*n).map_or(Json::Null, Json::Number),
                Value::Day(day) => Json::String(day.format("%Y-%m-%d").to_string()),
                Value::DateTime(at) => Json::String(at.format("%Y-%m-%dT%H:%M:%S").to_string()),
            };
            object.insert(key.clone(), value);
        }
        self.out.write_all(if self.rows == 0 { b"\n" } else { b",\n" })?;
        serde_json::to_writer(&mut self.out, &object).map_err(std::io::Error::from)?;
        self.rows += 1;
        Ok(())
    }

    /// Closes the document and answers how many rows there were.
    ///
    /// # Errors
    /// When writing fails.
    pub fn finish(mut self) -> Result<u64, TableError> {
        self.out.write_all(b"\n]}\n")?;
        self.out.flush()?;
        Ok(self.rows)
    }
}
