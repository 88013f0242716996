//! What the importer makes of a list: `cargo run -p exchange --example list_report -- FILE [--all]`.
//!
//! Prints the mapping and the counts by kind of reading and reason of skipping, with three examples each (`--all`: every row as JSON).
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a tool for people at a terminal")]

use std::collections::BTreeMap;

use exchange::list::{self, RowOutcome};

fn main() -> std::process::ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(file) = args.next() else {
        eprintln!("list_report FILE [--all]");
        return std::process::ExitCode::from(2);
    };
    let all = args.next().as_deref() == Some("--all");
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{error}");
            return std::process::ExitCode::from(2);
        }
    };
    let workbook = match list::read(&bytes) {
        Ok(workbook) => workbook,
        Err(error) => {
            eprintln!("{} {:?}", error.code(), error.args());
            return std::process::ExitCode::FAILURE;
        }
    };
    let mapping = list::propose(&workbook);
    #[allow(clippy::disallowed_methods, reason = "a tool for looking at a list by hand")]
    let today = chrono::Local::now().date_naive();
    let outcome = list::interpret(&workbook, &mapping, today);
    if all {
        for row in &outcome.rows {
            println!("{}", serde_json::to_string(row).unwrap_or_default());
        }
        return std::process::ExitCode::SUCCESS;
    }
    println!("{:?} {:?} {:?}", workbook.format, workbook.encoding, workbook.separator);
    for sheet in &mapping.sheets {
        println!("sheet {:?} used {} {:?} header {:?}", sheet.sheet, sheet.used, sheet.not_used, sheet.header_row);
        for c in &sheet.columns {
            println!("  {:>3} {:<28} {:<18} {:>3} {}", c.column, c.header, c.field.code(), c.confidence, c.from.code());
        }
    }
    let mut clients = 0;
    let mut skipped: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    let mut readings: BTreeMap<String, (usize, Vec<String>)> = BTreeMap::new();
    for row in &outcome.rows {
        match row {
            RowOutcome::Client { row, readings: found, .. } => {
                clients += 1;
                for r in found {
                    let kind = r.why.map_or_else(|| r.kind.code().to_owned(), |why| format!("{} ({why})", r.kind.code()));
                    let entry = readings.entry(kind).or_default();
                    entry.0 += 1;
                    if entry.1.len() < 3 {
                        entry.1.push(format!("{row} {} {:?} -> {:?}", r.label, r.read, r.understood));
                    }
                }
            }
            RowOutcome::Skipped { row, reason, text, .. } => {
                let entry = skipped.entry(reason.code()).or_default();
                entry.0 += 1;
                if entry.1.len() < 3 {
                    entry.1.push(format!("{row} {text:?}"));
                }
            }
        }
    }
    let left_out: usize = skipped.values().map(|(count, _)| count).sum();
    println!("rows read {} = clients {clients} + skipped {left_out}", outcome.rows_read());
    for (kind, (count, examples)) in readings.iter() {
        println!("  {count:>5} {kind}\n        {}", examples.join("\n        "));
    }
    for (reason, (count, examples)) in skipped {
        println!("  {count:>5} skipped: {reason}\n        {}", examples.join("\n        "));
    }
    std::process::ExitCode::SUCCESS
}
