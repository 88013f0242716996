//! What the wizard shows before anything is written.

use super::{
    chosen,
    duplicates::{Duplicate, Other},
    plan::{List, PlannedRow, plan},
};
use crate::{
    Result, Session,
    api::office::{CodeCount, ImportDuplicate, ImportMapping, ImportPreview, ImportReading, ImportSampleRow, ImportSkipped},
};
use domain::permission::Permission;

/// A screen holds so many lines of each kind; the report file holds all.
const SHOWN: usize = 500;
const SAMPLE: usize = 50;

/// # Errors
/// As [`plan`]; `import-not-open` for a token of another session.
pub fn preview(session: &mut Session, request: ImportMapping) -> Result<ImportPreview> {
    session.require(Permission::ClientImport)?;
    let opened = session.imports.get(&request.token)?;
    let mapping = chosen(&opened, &request)?;
    let list = List { file_name: &opened.file_name, workbook: &opened.workbook, mapping: &mapping };
    let imports = session.imports.clone();
    imports.start();
    let plan = plan(session, &list, &mut |_, _| !imports.is_cancelled())?;
    let may_read = session.may(Permission::ClientFind);
    let mut shown: Vec<ImportReading> = Vec::new();
    let mut sample: Vec<ImportSampleRow> = Vec::new();
    let mut updated: Vec<ImportSampleRow> = Vec::new();
    let updates = plan.updated().min(SHOWN);
    plan.each(&mut |row| {
        shown.extend(readings(&row).take(SHOWN - shown.len()));
        let line = ImportSampleRow {
            birth_date: row.client.form.birth_date.clone(),
            language: row.client.form.languages.first().map(|language| language.tag.clone()),
            external_id: row.client.external_id.clone(),
            sheet: row.sheet,
            row: row.row,
            name: row.name,
        };
        if row.updates.is_some() && updated.len() < SHOWN {
            updated.push(line.clone());
        }
        if sample.len() < SAMPLE {
            sample.push(line);
        }
        Ok((shown.len() < SHOWN || sample.len() < SAMPLE || updated.len() < updates) && !imports.is_cancelled())
    })?;
    Ok(ImportPreview {
        rows_read: plan.rows_read() as u32,
        will_import: plan.imported() as u32,
        will_update: plan.updated() as u32,
        will_skip: plan.skipped.len() as u32,
        skipped: plan
            .skipped
            .iter()
            .take(SHOWN)
            .map(|row| ImportSkipped {
                sheet: row.sheet.clone(),
                row: row.row,
                reason: row.reason.code().to_owned(),
                text: row.text.clone(),
            })
            .collect(),
        updated,
        readings: shown,
        reading_counts: plan
            .reading_counts
            .iter()
            .map(|(kind, count)| CodeCount { code: kind.code().to_owned(), count: *count })
            .collect(),
        duplicates: plan.duplicates.iter().take(SHOWN).map(|found| duplicate(found, may_read)).collect(),
        readings_total: plan.reading_counts.values().sum(),
        duplicates_total: plan.duplicates.len() as u32,
        sample,
    })
}

fn readings(row: &PlannedRow) -> impl Iterator<Item = ImportReading> {
    row.readings.iter().map(|reading| ImportReading {
        sheet: row.sheet.clone(),
        row: row.row,
        field: reading.field.code().to_owned(),
        kind: reading.kind.code().to_owned(),
        read: reading.read.clone(),
        understood: reading.understood.clone(),
    })
}

/// Whoever may import but not read clients learns that somebody like this is there, not who.
pub(super) fn duplicate(found: &Duplicate, may_read: bool) -> ImportDuplicate {
    let mut out = ImportDuplicate {
        sheet: found.place.sheet.clone(),
        row: found.place.row,
        name: found.place.name.clone(),
        other_sheet: None,
        other_row: None,
        other_client: None,
        other_name: String::new(),
        score: found.score,
        reasons: found.reasons.clone(),
    };
    match &found.other {
        Other::Row(other) => {
            out.other_sheet = Some(other.sheet.clone());
            out.other_row = Some(other.row);
            out.other_name.clone_from(&other.name);
        }
        Other::Client { id, name } => {
            out.other_client = Some(id.clone());
            if may_read {
                out.other_name.clone_from(name);
            }
        }
    }
    out
}
