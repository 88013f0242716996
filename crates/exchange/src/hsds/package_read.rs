//! A tabular data package in a zip archive. The archive is weighed before a table is read, and no path in it is followed.

use super::{
    Dataset, Finding, Findings, HsdsError, MOST_ROWS, Place, Reading, Row, check,
    schema::{Table, table},
    value,
};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

const MAX_ENTRIES: usize = 256;
/// All that an archive may unpack to.
const MAX_UNPACKED: usize = 256 * 1024 * 1024;
/// Honest tables pack about 1 : 15; past this ratio, and beyond the size that harms nobody, it is a bomb.
const MAX_RATIO: usize = 100;
const ALWAYS_FINE: usize = 8 * 1024 * 1024;
const DESCRIPTOR: &str = "datapackage.json";

pub(super) fn read(bytes: &[u8]) -> Result<Reading, HsdsError> {
    let files = unpack(bytes)?;
    let (folder, descriptor) = descriptor(&files)?;
    let mut reading = Reading { dataset: Dataset::default(), findings: Findings::default() };
    let resources = descriptor.get("resources").and_then(Value::as_array).ok_or(HsdsError::Descriptor)?;
    let mut known = false;
    for resource in resources {
        // What the standard does not know has nowhere to go, and is no mistake.
        let Some(table) = resource.get("name").and_then(Value::as_str).and_then(table) else { continue };
        known = true;
        let path = match resource.get("path") {
            Some(Value::String(path)) => path.as_str(),
            Some(Value::Array(paths)) if paths.len() == 1 => paths[0].as_str().unwrap_or_default(),
            _ => return Err(HsdsError::Descriptor),
        };
        if !is_inside(path) {
            return Err(HsdsError::Path { file: shortened(path) });
        }
        let text = files.get(&format!("{folder}{path}")).ok_or_else(|| HsdsError::NoFile { file: shortened(path) })?;
        let text = std::str::from_utf8(text).map_err(|_| HsdsError::NotUtf8 { file: shortened(path) })?;
        rows(table, path, text.strip_prefix('\u{FEFF}').unwrap_or(text), resource, &mut reading)?;
    }
    if !known {
        return Err(HsdsError::NotHsds);
    }
    check::rows(&reading.dataset, &mut reading.findings);
    Ok(reading)
}

fn shortened(path: &str) -> String {
    path.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// A plain path below where it stands: no way up, no drive, no address.
fn is_inside(path: &str) -> bool {
    let plain = !path.is_empty() && !path.starts_with('/') && !path.contains(['\\', ':', '\0']);
    plain && path.split('/').all(|part| !matches!(part, "" | "." | ".."))
}

/// Every file of the archive, unpacked in memory. What the archive says of its sizes is not believed: bytes are counted.
fn unpack(bytes: &[u8]) -> Result<BTreeMap<String, Vec<u8>>, HsdsError> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| HsdsError::BrokenZip)?;
    if archive.len() > MAX_ENTRIES {
        return Err(HsdsError::TooManyEntries { entries: archive.len() });
    }
    let limit = MAX_UNPACKED.min(ALWAYS_FINE.max(bytes.len().saturating_mul(MAX_RATIO)));
    let mut unpacked = 0;
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| HsdsError::BrokenZip)?;
        let name = entry.name().map_err(|_| HsdsError::BrokenZip)?.into_owned();
        if !is_inside(name.trim_end_matches('/')) || entry.is_symlink() {
            return Err(HsdsError::Path { file: shortened(&name) });
        }
        if entry.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        let room = u64::try_from(limit - unpacked).unwrap_or(u64::MAX);
        let taken = entry.by_ref().take(room.saturating_add(1)).read_to_end(&mut content).map_err(|_| HsdsError::BrokenZip)?;
        unpacked += taken;
        if unpacked > limit {
            return Err(HsdsError::ZipBomb { limit });
        }
        // The second of one name would hide the first.
        if files.insert(name.clone(), content).is_some() {
            return Err(HsdsError::Path { file: shortened(&name) });
        }
    }
    Ok(files)
}

/// The descriptor and the folder that it stands in: some pack the folder, some what is in it.
fn descriptor(files: &BTreeMap<String, Vec<u8>>) -> Result<(String, Value), HsdsError> {
    let path = files
        .keys()
        .filter(|path| path.rsplit('/').next() == Some(DESCRIPTOR) && path.matches('/').count() <= 1)
        .min_by_key(|path| path.len())
        .ok_or(HsdsError::NoDescriptor)?;
    let bytes = &files[path];
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let value = serde_json::from_slice(bytes).map_err(|_| HsdsError::Descriptor)?;
    Ok((path.strip_suffix(DESCRIPTOR).unwrap_or_default().to_owned(), value))
}

fn rows(table: &'static Table, path: &str, text: &str, resource: &Value, reading: &mut Reading) -> Result<(), HsdsError> {
    let delimiter =
        resource.pointer("/dialect/delimiter").and_then(Value::as_str).and_then(|text| text.as_bytes().first().copied());
    let mut csv = csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
    let broken = |row: u32| HsdsError::BrokenTable { file: shortened(path), row };
    let header = csv.headers().map_err(|_| broken(1))?.clone();
    let is_json = |name: &str| {
        let fields = resource.pointer("/schema/fields").and_then(Value::as_array);
        fields.is_some_and(|fields| {
            fields.iter().any(|field| {
                field.get("name").and_then(Value::as_str) == Some(name)
                    && field.get("format").and_then(Value::as_str) == Some("json")
            })
        })
    };
    let columns: Vec<(String, bool)> = header.iter().map(|name| (name.trim().to_owned(), is_json(name.trim()))).collect();
    for (at, record) in (2..).zip(csv.records()) {
        let record = record.map_err(|_| broken(at))?;
        if reading.dataset.len() >= MOST_ROWS {
            return Err(HsdsError::TooManyRows { limit: MOST_ROWS });
        }
        let place = Place { file: path.to_owned(), row: at };
        let mut row = Row { place, ..Row::default() };
        let mut wrong: Vec<(&'static str, String)> = Vec::new();
        if record.len() != columns.len() {
            wrong.push(("row-length", String::new()));
        }
        let mut given = String::new();
        for ((name, json), cell) in columns.iter().zip(&record) {
            match table.field(name) {
                // A cell cannot tell an empty text from none. Where there is a column for it, it is one.
                Some(field) if cell.is_empty() && field.may_be_blank => {
                    row.fields.entry(field.name).or_default();
                }
                _ if cell.is_empty() => {}
                Some(_) if name == "id" => given = cell.chars().take(60).collect(),
                Some(field) => match value::checked(field, cell) {
                    Ok(text) => {
                        if row.fields.insert(field.name, text).is_some() {
                            wrong.push(("column-twice", name.clone()));
                        }
                    }
                    Err(code) => wrong.push((code, name.clone())),
                },
                None => {
                    let parsed = if *json { serde_json::from_str(cell).ok() } else { None };
                    row.extra.insert(name.clone(), parsed.unwrap_or_else(|| cell.into()));
                }
            }
        }
        match value::id(&given) {
            Some(id) => row.id = id,
            None if given.is_empty() => wrong.push(("id-missing", "id".to_owned())),
            None => wrong.push(("id-form", "id".to_owned())),
        }
        let place = row.place.clone();
        if !row.id.is_empty() && !reading.dataset.add(table, row) {
            wrong.push(("id-twice", "id".to_owned()));
        }
        for (code, field) in wrong {
            let (file, id) = (place.file.clone(), given.clone());
            reading.findings.add(Finding { code, file, row: place.row, table: table.name, id, field });
        }
    }
    Ok(())
}
