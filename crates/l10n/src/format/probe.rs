//! Collects the parts of what ICU formats.

use std::fmt;

use writeable::{Part, PartsWrite, Writeable};

/// A run of text with the part of the given category that it belongs to, if any.
#[derive(Debug, Default)]
struct Collector {
    category: &'static str,
    current: Option<&'static str>,
    runs: Vec<(Option<&'static str>, String)>,
}

impl fmt::Write for Collector {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match self.runs.last_mut() {
            Some((part, run)) if *part == self.current => run.push_str(text),
            _ => self.runs.push((self.current, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Collector {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut f: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        // A number inside a day brings parts of its own: only those of the asked category count, the innermost first (a
        // separator stands inside the whole part of a number).
        if part.category != self.category {
            return f(self);
        }
        let outer = self.current.replace(part.value);
        let result = f(self);
        self.current = outer;
        result
    }
}

/// The runs of a formatted value. Each has the name of its part, or `None` for the text between.
pub(super) fn runs(value: &impl Writeable, category: &'static str) -> Vec<(Option<&'static str>, String)> {
    let mut collector = Collector { category, ..Collector::default() };
    // Writing to memory does not fail.
    let _ = value.write_to_parts(&mut collector);
    collector.runs
}
