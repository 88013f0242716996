//! One outcome for every row. See [`interpret`].

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashSet};
use std::hash::{Hash, Hasher};

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
    let mut rows = Vec::new();
    let swapped = interpret_rows(workbook, mapping, today, &SwappedNames::default(), &mut |row| {
        rows.push(row);
        true
    });
    let clients = rows.iter_mut().filter(|row| matches!(row, RowOutcome::Client { .. }));
    for (number, row) in clients.enumerate() {
        swapped.tell(number, row);
    }
    Outcome { rows }
}

/// As [`interpret`], one row after the other and in constant memory: for lists that would fill it. `f` stops the work by answering
/// `false`.
///
/// Whose names look swapped only the whole list tells. So a first run answers them, and a second one that is given the answer has
/// them among the readings of their rows.
pub fn interpret_rows(
    workbook: &Workbook,
    mapping: &Mapping,
    today: NaiveDate,
    swapped: &SwappedNames,
    f: &mut dyn FnMut(RowOutcome) -> bool,
) -> SwappedNames {
    let mut run = Run { swapped, clients: 0, held: None, ids: HashSet::new(), usage: Usage::default(), stopped: false, f };
    for (at, sheet) in workbook.sheets.iter().enumerate() {
        // By place first: two sheets of a damaged workbook may have one name.
        let plan = mapping
            .sheets
            .get(at)
            .filter(|plan| plan.sheet == sheet.name)
            .or_else(|| mapping.sheets.iter().find(|plan| plan.sheet == sheet.name))
            .filter(|plan| plan.used);
        match plan {
            Some(plan) => SheetRun::new(workbook, sheet, plan, today).run(&mut run),
            None => {
                for row in &sheet.rows {
                    run.skip(sheet, row, if row.is_blank() { SkipReason::Blank } else { SkipReason::SheetNotUsed });
                }
            }
        }
        run.release();
        if run.stopped {
            break;
        }
    }
    run.usage.swapped()
}

/// The clients of a list, counted from 0, whose family and given name look swapped by the list's own use of them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SwappedNames(BTreeSet<usize>);

impl FromIterator<usize> for SwappedNames {
    fn from_iter<I: IntoIterator<Item = usize>>(clients: I) -> Self {
        Self(clients.into_iter().collect())
    }
}

impl SwappedNames {
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn tell(&self, number: usize, row: &mut RowOutcome) {
        if let RowOutcome::Client { client, readings, .. } = row
            && let (Some(family), Some(given)) = (&client.family, &client.given)
            && self.0.contains(&number)
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
}

/// What goes over from row to row and from sheet to sheet.
struct Run<'a> {
    swapped: &'a SwappedNames,
    clients: usize,
    /// The last client with what followed it: lines below may still belong to it.
    held: Option<(RowOutcome, Vec<RowOutcome>)>,
    /// The source's numbers so far, as hashes: a list has as many of them as rows.
    ids: HashSet<u64>,
    usage: Usage,
    stopped: bool,
    f: &'a mut dyn FnMut(RowOutcome) -> bool,
}

impl Run<'_> {
    fn skip(&mut self, sheet: &Sheet, row: &Row, reason: SkipReason) {
        let skipped = RowOutcome::Skipped { sheet: sheet.name.clone(), row: row.number, reason, text: row.text() };
        match &mut self.held {
            Some((_, after)) if after.len() < HELD_AFTER => after.push(skipped),
            _ => {
                self.release();
                self.say(skipped);
            }
        }
    }

    /// A client waits until the next one comes, because lines below it may still add to it.
    fn client(&mut self, client: RowOutcome) {
        self.release();
        self.held = Some((client, Vec::new()));
    }

    fn release(&mut self) {
        if let Some((mut client, after)) = self.held.take() {
            self.swapped.tell(self.clients, &mut client);
            self.clients += 1;
            self.say(client);
            for row in after {
                self.say(row);
            }
        }
    }

    fn say(&mut self, row: RowOutcome) {
        if !self.stopped {
            self.stopped = !(self.f)(row);
        }
    }
}

/// A thousand lines below a client nothing belongs to it any more, and they need not wait in memory.
const HELD_AFTER: usize = 1000;

/// The cells with their empty ones, so that a shift can be seen.
fn row_text(cells: &[Cell]) -> String {
    cells.iter().map(|cell| one_line(&cell.text())).collect::<Vec<_>>().join(" | ")
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
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

    fn run(&self, run: &mut Run<'_>) {
        // Whether nothing but its own pieces followed the last client.
        let mut may_go_on = false;
        let mut above: Vec<Cell> = Vec::new();
        // Where a column of the block below a repeated header stands in the first header.
        let mut moved: Option<Vec<usize>> = None;
        for mut logical in rows::join_torn(&self.sheet.rows, self.width, &|cells| self.starts_row(cells)) {
            if run.stopped {
                return;
            }
            let row = &self.sheet.rows[logical.at];
            if let Some(reason) = self.no_person(row, &logical.cells, above.is_empty()) {
                run.skip(self.sheet, row, reason);
                if !matches!(reason, SkipReason::Blank) {
                    may_go_on = false;
                }
                if reason == SkipReason::RepeatedHeader
                    && let Some(header) = self.header
                {
                    moved = rows::moved_columns(&header.cells, &row.cells);
                    above.clear();
                }
                self.skip_joined(run, &logical, SkipReason::Section);
                continue;
            }
            if let Some(places) = &moved {
                logical.cells = rows::put_back(logical.cells, places);
            }
            let (client, mut readings, cells) = self.client(row, &logical, &above, &run.ids);
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
                let reason = match &mut run.held {
                    Some((last, _)) if may_go_on && self.belongs_to_row_above(&cells) => {
                        self.append(last, &cells);
                        SkipReason::Continuation
                    }
                    _ => SkipReason::NoName,
                };
                run.skip(self.sheet, row, reason);
                self.skip_joined(run, &logical, SkipReason::NoName);
                continue;
            }
            if let Some(id) = &client.external_id {
                run.ids.insert(hash(id));
            }
            run.usage.add(client.family.as_deref(), client.given.as_deref());
            above = cells;
            may_go_on = true;
            run.client(RowOutcome::Client {
                sheet: self.sheet.name.clone(),
                row: row.number,
                client: Box::new(client),
                readings,
            });
            self.skip_joined(run, &logical, SkipReason::Continuation);
        }
    }

    fn skip_joined(&self, run: &mut Run<'_>, logical: &Logical, reason: SkipReason) {
        for at in &logical.joined {
            run.skip(self.sheet, &self.sheet.rows[*at], reason);
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
        ids: &HashSet<u64>,
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
        if let Some(id) = client.external_id.as_ref().filter(|id| ids.contains(&hash(id))) {
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
                | Field::MiddleName
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
