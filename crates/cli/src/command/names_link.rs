//! `migradesk names link`: which records of one or two tables are one person. Needs no store.

use crate::{
    arguments::{Arguments, NamesLink},
    outcome::{Failure, Outcome, Result},
    reason::reason,
    terminal::Terminal,
};
use names::{
    Reason, compare_names,
    link::{Column, Options, Pair, Record},
};
use std::{collections::HashSet, path::Path};

/// What a column is mapped to: what the comparison reads, or the number by which rows are named in the answer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mapped {
    Id,
    Compared(Column),
}

/// A table read for linking.
struct Table {
    /// By which the answer names each record.
    ids: Vec<String>,
    records: Vec<Record>,
    /// The name of each record, as it is to be shown.
    names: Vec<String>,
}

/// What an answer needs of both sides.
struct Sides<'a> {
    left: (&'a [String], &'a [String]),
    right: (&'a [String], &'a [String]),
}

pub fn run(terminal: &Terminal, arguments: &Arguments, link: &NamesLink) -> Result {
    let columns = columns(&link.columns)?;
    let left = read(&link.left, &columns)?;
    let right = link.right.as_deref().map(|file| read(file, &columns)).transpose()?;
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let mut options = Options { threads, one_to_one: link.one_to_one, ..Options::default() };
    if let Some(threshold) = link.threshold {
        options.threshold = threshold;
    }
    let mut go_on = |done: f32| {
        terminal.progress((done * 100.0) as u32, 100);
        true
    };
    let (pairs, right) = match right {
        None => (names::link::duplicates(left.records, &options, &mut go_on), None),
        Some(right) => (names::link::link(left.records, right.records, &options, &mut go_on), Some((right.ids, right.names))),
    };
    let pairs = pairs.unwrap_or_default();
    terminal.progress(100, 100);
    let own = (left.ids.as_slice(), left.names.as_slice());
    let sides = Sides { left: own, right: right.as_ref().map_or(own, |(ids, names)| (ids, names)) };
    if arguments.json {
        terminal.answer(&pairs.iter().map(|pair| answer(terminal, pair, &sides)).collect());
    } else {
        write(terminal, &pairs, &sides).map_err(|error| Failure::from(std::io::Error::other(error)))?;
    }
    Ok(Outcome::Done)
}

fn columns(mapping: &[String]) -> Result<Vec<(Mapped, String)>> {
    mapping.iter().map(|text| column(text)).collect()
}

fn column(text: &str) -> Result<(Mapped, String)> {
    let Some((field, column)) = text.split_once('=') else {
        return Err(Failure::refused("names-column-form").with("text", text));
    };
    let mapped = match field.trim() {
        "id" => Mapped::Id,
        code => Mapped::Compared(Column::from_code(code).ok_or_else(|| {
            let choices: Vec<&str> = Column::ALL.iter().map(|column| column.code()).chain(["id"]).collect();
            Failure::refused("names-field-unknown").with("field", code).with("choices", &choices.join(", "))
        })?),
    };
    Ok((mapped, column.trim().to_owned()))
}

fn read(file: &Path, columns: &[(Mapped, String)]) -> Result<Table> {
    let bytes = std::fs::read(file)?;
    let text = String::from_utf8_lossy(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes));
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: char| first.matches(delimiter).count();
    let delimiter = [',', ';', '\t'].into_iter().max_by_key(|delimiter| (count(*delimiter), *delimiter == ',')).unwrap_or(',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter as u8)
        // In a table of tabs, a quotation mark is a letter like any other.
        .quoting(delimiter != '\t')
        .trim(csv::Trim::All)
        .flexible(true)
        .from_reader(text.as_bytes());
    let unreadable = |_| Failure::refused("file-unreadable");
    let header = reader.headers().map_err(unreadable)?.clone();
    let mut places = Vec::new();
    for (mapped, name) in columns {
        let place = header.iter().position(|known| known == name);
        places.extend(place.map(|place| (*mapped, place)));
    }
    if !places.iter().any(|(mapped, _)| matches!(mapped, Mapped::Compared(_))) {
        return Err(Failure::refused("column-missing"));
    }
    let mut table = Table { ids: Vec::new(), records: Vec::new(), names: Vec::new() };
    let id = places.iter().find(|(mapped, _)| *mapped == Mapped::Id).map(|(_, place)| *place);
    let own = id.or_else(|| (!places.iter().any(|(_, place)| *place == 0)).then_some(0));
    for row in reader.records() {
        let row = row.map_err(unreadable)?;
        let cells = places.iter().filter_map(|(mapped, place)| match mapped {
            Mapped::Compared(column) => Some((*column, row.get(*place).unwrap_or_default())),
            Mapped::Id => None,
        });
        let record = Record::from_cells(cells);
        let name = record.names.first().map(|name| format!("{} {}", name.given, name.family)).unwrap_or_default();
        table.names.push(name.trim().to_owned());
        table.records.push(record);
        table.ids.push(own.and_then(|place| row.get(place)).unwrap_or_default().to_owned());
    }
    // The first column names the rows where nobody said which one does, if it can; else their number does, from 1 on.
    let distinct: HashSet<&str> = table.ids.iter().map(String::as_str).filter(|id| !id.is_empty()).collect();
    if own.is_none() || (id.is_none() && distinct.len() < table.ids.len()) {
        table.ids = (1..=table.ids.len()).map(|row| row.to_string()).collect();
    }
    Ok(table)
}

/// For a person to read: the words of the two names, then what else speaks for the pair.
fn reason_of(terminal: &Terminal, pair: &Pair, sides: &Sides<'_>) -> String {
    let parts = compare_names(&sides.left.1[pair.left], &sides.right.1[pair.right]).parts;
    let words = parts.iter().map(|part| (part.a.as_str(), part.b.as_str(), part.code.code()));
    reason(terminal, &codes(pair), words)
}

fn codes(pair: &Pair) -> Vec<&'static str> {
    pair.reasons.iter().map(|reason: &Reason| reason.code()).collect()
}

fn answer(terminal: &Terminal, pair: &Pair, sides: &Sides<'_>) -> serde_json::Value {
    serde_json::json!({
        "left": sides.left.0[pair.left], "right": sides.right.0[pair.right], "left_row": pair.left + 1, "right_row": pair.right + 1,
        "score": pair.score, "reason": reason_of(terminal, pair, sides), "codes": codes(pair),
    })
}

fn write(terminal: &Terminal, pairs: &[Pair], sides: &Sides<'_>) -> csv::Result<()> {
    let mut out = csv::Writer::from_writer(std::io::stdout().lock());
    out.write_record(["left", "right", "left_row", "right_row", "score", "reason"])?;
    for pair in pairs {
        out.write_record([
            &sides.left.0[pair.left],
            &sides.right.0[pair.right],
            &(pair.left + 1).to_string(),
            &(pair.right + 1).to_string(),
            &format!("{:.4}", pair.score),
            &reason_of(terminal, pair, sides),
        ])?;
    }
    out.flush()?;
    Ok(())
}
