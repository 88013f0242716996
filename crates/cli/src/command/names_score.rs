//! `migradesk names score`: how likely two names are names of one person, for every row of a table of pairs. Needs no store.

use crate::{
    arguments::NamesScore,
    outcome::{Failure, Outcome, Result},
};
use names::{Comparer, Name};
use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Read, Write},
};

/// A longer line is no row of names; what is behind it is read past, so that no file needs more memory than this.
const MAX_LINE: u64 = 1 << 20;

pub fn run(score: &NamesScore) -> Result {
    let mut input = BufReader::with_capacity(1 << 16, File::open(&score.pairs)?);
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    let mut line = Vec::new();
    if !read_line(&mut input, &mut line)? {
        return Err(Failure::refused("column-missing"));
    }
    let header = line.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&line).to_vec();
    let column = |name: &str| header.split(|byte| *byte == b'\t').position(|cell| cell == name.as_bytes());
    let (Some(a), Some(b)) = (column("name_a"), column("name_b")) else {
        return Err(Failure::refused("column-missing"));
    };
    write_row(&mut out, &line, "score")?;
    let mut comparer = Comparer::new();
    while read_line(&mut input, &mut line)? {
        let cells: Vec<&[u8]> = line.split(|byte| *byte == b'\t').collect();
        let name = |at: usize| Name::new(&String::from_utf8_lossy(cells.get(at).copied().unwrap_or_default()));
        let likely = comparer.score(&name(a), &name(b));
        write_row(&mut out, &line, &format!("{likely:.6}"))?;
    }
    out.flush()?;
    Ok(Outcome::Done)
}

fn write_row(out: &mut impl Write, row: &[u8], more: &str) -> std::io::Result<()> {
    out.write_all(row)?;
    writeln!(out, "\t{more}")
}

/// The next line without its end. `false` at the end of the file.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> std::io::Result<bool> {
    line.clear();
    let read = input.by_ref().take(MAX_LINE).read_until(b'\n', line)?;
    if read == 0 {
        return Ok(false);
    }
    if line.last() == Some(&b'\n') {
        line.pop();
    } else if read as u64 == MAX_LINE {
        skip_line(input)?;
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    Ok(true)
}

fn skip_line(input: &mut impl BufRead) -> std::io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(());
        }
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |at| at + 1);
        input.consume(length);
        if end.is_some() {
            return Ok(());
        }
    }
}
