//! One outcome for every row. See [`interpret`].

use std::collections::HashSet;

use chrono::NaiveDate;

use super::date::{Evidence, SlashOrder};
use super::field::{Field, Mapping, SheetMapping, column_letter};
use super::marker::{is_ditto, is_unknown};
use super::name::{Order, Usage};
use super::outcome::{Labelled, ListedClient, Outcome, Reading, ReadingKind, RowOutcome, SkipReason};
use super::profile::Column;
use super::propose::header_field;
use super::realign::Shape;
use super::rows::{self, Logical};
use super::values::{ColumnPlan, Values, slash_text};
use super::workbook::{Cell, Format, Row, Sheet, Workbook};
use crate::text::one_line;

/// Makes one outcome of each row of each sheet, in the order of the file.
///
/// `today` decides the century of two-digit years and what lies in the future. Nothing is looked up in a store; two rows for one
/// person stay two clients. A mapping that names no sheet of the workbook leaves that sheet unused.
#[must_use]
pub fn interpret(workbook: &Workbook, mapping: &Mapping, today: NaiveDate) -> Outcome {
    let mut outcome = Vec::new();
    let mut ids = HashSet::new();
    let mut usage = Usage::default();
    for (at, sheet) in workbook.sheets.iter().enumerate() {
        // By place first: two sheets of a damaged workbook may have one name.
        let plan = mapping
            .sheets
            .get(at)
            .filter(|plan| plan.sheet == sheet.name)
            .or_else(|| mapping.sheets.iter().find(|plan| plan.sheet == sheet.name))
            .filter(|plan| plan.used);
        match plan {
            Some(plan) => SheetRun::new(workbook, sheet, plan, today).run(&mut outcome, &mut ids, &mut usage),
            None => outcome.extend(
                sheet
                    .rows
                    .iter()
                    .map(|row| skipped(sheet, row, if row.is_blank() { SkipReason::Blank } else { SkipReason::SheetNotUsed })),
            ),
        }
    }
    for row in &mut outcome {
        if let RowOutcome::Client { client, readings, .. } = row
            && let (Some(family), Some(given)) = (&client.family, &client.given)
            && usage.looks_swapped(family, given)
        {
            let both = format!("{family} | {given}");
            readings.push(Reading {
                field: Field::Family,
                column: None,
                label: String::new(),
                read: both.clone(),
                understood: both,
                kind: ReadingKind::NameSwapped,
                why: Some("names-of-this-list"),
            });
        }
    }
    Outcome { rows: outcome }
}

fn skipped(sheet: &Sheet, row: &Row, reason: SkipReason) -> RowOutcome {
    RowOutcome::Skipped { sheet: sheet.name.clone(), row: row.number, reason, text: row.text() }
}

/// The cells with their empty ones, so that a shift can be seen.
fn row_text(cells: &[Cell]) -> String {
    cells.iter().map(|cell| one_line(&cell.text())).collect::<Vec<_>>().join(" | ")
}

struct SheetRun<'a> {
    workbook: &'a Workbook,
    sheet: &'a Sheet,
    header: Option<&'a Row>,
    plans: Vec<ColumnPlan>,
    fields: Vec<Field>,
    shape: Shape,
    width: Option<usize>,
    today: NaiveDate,
}

impl<'a> SheetRun<'a> {
    fn new(workbook: &'a Workbook, sheet: &'a Sheet, mapping: &SheetMapping, today: NaiveDate) -> Self {
        let header = mapping.header_row.and_then(|number| sheet.rows.iter().find(|row| row.number == number));
        let body = || sheet.rows.iter().filter(|row| header.is_none_or(|h| row.number > h.number));
        let is_date = |field| matches!(field, Field::BirthDate | Field::FirstContact | Field::ResidenceUntil);
        let evidence = |column: usize| Evidence::of(body().filter_map(|row| row.cells.get(column)).filter_map(slash_text));
        let all_dates =
            mapping.columns.iter().filter(|c| is_date(c.field)).fold(Evidence::default(), |sum, c| sum.and(evidence(c.column)));
        let plans: Vec<ColumnPlan> = mapping
            .columns
            .iter()
            .filter(|c| c.column < super::MAX_COLUMNS)
            .map(|c| ColumnPlan {
                column: c.column,
                field: c.field,
                label: mapping.label(c.column),
                plain_note: c.field == Field::Note && matches!(header_field(&c.header), Some((Field::Note, _))),
                name_order: Order::of_header(&c.header),
                slash_order: if is_date(c.field) { SlashOrder::of(evidence(c.column), all_dates) } else { SlashOrder::GERMAN },
            })
            .collect();
        let mut fields = vec![Field::Ignore; plans.iter().map(|p| p.column + 1).max().unwrap_or(0)];
        for plan in &plans {
            fields[plan.column] = plan.field;
        }
        let id = fields.iter().position(|field| *field == Field::ExternalId);
        let numeric_ids =
            id.is_some_and(|at| Column { cells: body().filter_map(|row| row.cells.get(at)).take(500).collect() }.is_counter());
        let shape = Shape { fields: fields.clone(), numeric_ids, today };
        let width = if workbook.format == Format::Csv { rows::usual_width(&sheet.rows) } else { None };
        Self { workbook, sheet, header, plans, fields, shape, width, today }
    }

    /// A piece that begins with a number where the numbers stand begins a row of its own.
    fn starts_row(&self, cells: &[Cell]) -> bool {
        if !self.shape.numeric_ids {
            return cells.iter().filter(|cell| !cell.is_blank()).count() * 2 > self.fields.len();
        }
        let id = self.fields.iter().position(|field| *field == Field::ExternalId).unwrap_or(0);
        cells.get(id).is_some_and(|cell| {
            let text = one_line(&cell.text());
            !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())
        })
    }

    fn run(&self, out: &mut Vec<RowOutcome>, ids: &mut HashSet<String>, usage: &mut Usage) {
        let sheet_name = || self.sheet.name.clone();
        // The place of the last client among the outcomes, as long as nothing but its own pieces followed.
        let mut last_client: Option<usize> = None;
        let mut above: Vec<Cell> = Vec::new();
        // Where a column of the block below a repeated header stands in the first header.
        let mut moved: Option<Vec<usize>> = None;
        for mut logical in rows::join_torn(&self.sheet.rows, self.width, &|cells| self.starts_row(cells)) {
            let row = &self.sheet.rows[logical.at];
            if let Some(reason) = self.no_person(row, &logical.cells, above.is_empty()) {
                out.push(skipped(self.sheet, row, reason));
                if !matches!(reason, SkipReason::Blank) {
                    last_client = None;
                }
                if reason == SkipReason::RepeatedHeader
                    && let Some(header) = self.header
                {
                    moved = rows::moved_columns(&header.cells, &row.cells);
                    above.clear();
                }
                out.extend(logical.joined.iter().map(|at| skipped(self.sheet, &self.sheet.rows[*at], SkipReason::Section)));
                continue;
            }
            if let Some(places) = &moved {
                logical.cells = rows::put_back(logical.cells, places);
            }
            let (client, mut readings, cells) = self.client(row, &logical, &above, ids);
            if moved.is_some() {
                readings.push(Reading {
                    field: Field::Ignore,
                    column: None,
                    label: String::new(),
                    read: row.text(),
                    understood: row_text(&cells),
                    kind: ReadingKind::ColumnsMoved,
                    why: None,
                });
            }
            if client.family.is_none() && client.given.is_none() && client.native_name.is_none() {
                let reason = match last_client {
                    Some(at) if self.belongs_to_row_above(&cells) => {
                        self.append(&mut out[at], &cells);
                        SkipReason::Continuation
                    }
                    _ => SkipReason::NoName,
                };
                out.push(skipped(self.sheet, row, reason));
                out.extend(logical.joined.iter().map(|at| skipped(self.sheet, &self.sheet.rows[*at], SkipReason::NoName)));
                continue;
            }
            if let Some(id) = &client.external_id {
                ids.insert(id.clone());
            }
            usage.add(client.family.as_deref(), client.given.as_deref());
            above = cells;
            last_client = Some(out.len());
            out.push(RowOutcome::Client { sheet: sheet_name(), row: row.number, client: Box::new(client), readings });
            out.extend(logical.joined.iter().map(|at| skipped(self.sheet, &self.sheet.rows[*at], SkipReason::Continuation)));
        }
    }

    fn no_person(&self, row: &Row, cells: &[Cell], first: bool) -> Option<SkipReason> {
        if row.is_blank() {
            return Some(SkipReason::Blank);
        }
        if let Some(header) = self.header {
            if row.number < header.number {
                return Some(SkipReason::Title);
            }
            if row.number == header.number {
                return Some(SkipReason::Header);
            }
            if rows::is_repeated_header(cells, &header.cells) {
                return Some(SkipReason::RepeatedHeader);
            }
        }
        if rows::is_total(cells) {
            return Some(SkipReason::Total);
        }
        if self.header.is_none() && first && cells.iter().filter(|cell| !cell.is_blank()).count() == 1 {
            return Some(SkipReason::Title);
        }
        let pieces = cells.iter().filter(|cell| !cell.is_blank()).count();
        let only_extra = pieces == 1 && cells.iter().position(|cell| !cell.is_blank()).is_some_and(|at| self.may_continue(at));
        (!only_extra && rows::is_section(cells, &self.fields)).then_some(SkipReason::Section)
    }

    /// Columns whose text may run on into a line of its own.
    fn may_continue(&self, column: usize) -> bool {
        matches!(
            self.fields.get(column),
            Some(
                Field::Note
                    | Field::Phone
                    | Field::Email
                    | Field::Address
                    | Field::Street
                    | Field::Place
                    | Field::Postcode
                    | Field::Languages
                    | Field::Worker
            )
        )
    }

    fn belongs_to_row_above(&self, cells: &[Cell]) -> bool {
        let filled: Vec<usize> = (0..cells.len()).filter(|at| !cells[*at].is_blank()).collect();
        !filled.is_empty() && filled.len() <= 3 && filled.iter().all(|at| self.may_continue(*at))
    }

    fn append(&self, outcome: &mut RowOutcome, cells: &[Cell]) {
        let RowOutcome::Client { client, readings, .. } = outcome else { return };
        for plan in &self.plans {
            let Some(cell) = cells.get(plan.column).filter(|cell| !cell.is_blank()) else { continue };
            let text = crate::text::lines(&cell.text());
            let label = (!plan.plain_note).then(|| plan.label.clone());
            readings.push(Reading {
                field: plan.field,
                column: Some(plan.column),
                label: plan.label.clone(),
                read: text.clone(),
                understood: text.clone(),
                kind: ReadingKind::RowContinued,
                why: None,
            });
            client.notes.push(Labelled { label, text });
        }
    }

    /// The client of a row with its readings, and the cells in their right places.
    fn client(
        &self,
        row: &Row,
        logical: &Logical,
        above: &[Cell],
        ids: &HashSet<String>,
    ) -> (ListedClient, Vec<Reading>, Vec<Cell>) {
        let mut values = Values::new(self.today, self.workbook.date_1904);
        let whole_row = |read: String, understood: String, kind, why| Reading {
            field: Field::Ignore,
            column: None,
            label: String::new(),
            read,
            understood,
            kind,
            why,
        };
        let mut cells = logical.cells.clone();
        if !logical.joined.is_empty() {
            let numbers: Vec<String> = logical.joined.iter().map(|at| self.sheet.rows[*at].number.to_string()).collect();
            values.readings.push(whole_row(numbers.join(", "), row.number.to_string(), ReadingKind::RowContinued, None));
        }
        if let Some(realigned) = self.shape.realign(&cells) {
            values.readings.push(whole_row(
                row_text(&cells),
                row_text(&realigned.cells),
                ReadingKind::RowShifted,
                Some(realigned.why),
            ));
            cells = realigned.cells;
        }
        // A row that lacks one cell in its middle is shifted, not broken off; what is still short has lost its end.
        if let Some(width) = self.width
            && cells.len() < width
        {
            values.readings.push(whole_row(cells.len().to_string(), width.to_string(), ReadingKind::RowBrokenOff, None));
        }
        for plan in &self.plans {
            let Some(cell) = cells.get(plan.column) else { continue };
            if let Some(same) = self.ditto(plan, cell, above) {
                values.say(plan, &one_line(&cell.text()), &one_line(&same.text()), ReadingKind::Ditto, None);
                cells[plan.column] = same;
            }
        }
        for plan in &self.plans {
            if let Some(cell) = cells.get(plan.column) {
                values.take(plan, cell);
            }
        }
        let (mut client, mut readings) = values.finish();
        for (column, cell) in
            cells.iter().enumerate().filter(|(column, cell)| !cell.is_blank() && !self.plans.iter().any(|p| p.column == *column))
        {
            let text = crate::text::lines(&cell.text());
            let label = column_letter(column);
            readings.push(Reading {
                field: Field::Note,
                column: Some(column),
                label: label.clone(),
                read: text.clone(),
                understood: text.clone(),
                kind: ReadingKind::ExtraCell,
                why: None,
            });
            client.notes.push(Labelled { label: Some(label), text });
        }
        if let Some(id) = client.external_id.as_ref().filter(|id| ids.contains(*id)) {
            let plan = self.plans.iter().find(|plan| plan.field == Field::ExternalId);
            readings.push(Reading {
                field: Field::ExternalId,
                column: plan.map(|p| p.column),
                label: plan.map(|p| p.label.clone()).unwrap_or_default(),
                read: id.clone(),
                understood: id.clone(),
                kind: ReadingKind::RepeatedExternalId,
                why: None,
            });
        }
        (client, readings, cells)
    }

    /// The value above, where the cell says "the same" and its column can.
    fn ditto(&self, plan: &ColumnPlan, cell: &Cell, above: &[Cell]) -> Option<Cell> {
        let own = matches!(
            plan.field,
            Field::ExternalId
                | Field::Given
                | Field::FullName
                | Field::NativeName
                | Field::BirthDate
                | Field::Note
                | Field::Ignore
        );
        if own || !matches!(cell, Cell::Text(text) if is_ditto(text)) {
            return None;
        }
        let same = above.get(plan.column)?;
        (!same.is_blank() && !is_unknown(&one_line(&same.text()))).then(|| same.clone())
    }
}
