//! Rows whose values stand one or two cells off, because a cell was left out or typed twice.

use chrono::NaiveDate;

use super::field::Field;
use super::profile::fits;
use super::workbook::Cell;

/// What the columns of a sheet hold, as far as it helps to see a shift.
pub(super) struct Shape {
    /// By column; `Ignore` where nothing is known.
    pub fields: Vec<Field>,
    /// The numbers of the source are whole numbers.
    pub numeric_ids: bool,
    pub today: NaiveDate,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Realigned {
    pub cells: Vec<Cell>,
    pub why: &'static str,
}

#[derive(Clone, Copy)]
struct Score {
    yes: i32,
    no: i32,
}

impl Shape {
    fn fit(&self, column: usize, cell: &Cell) -> Option<bool> {
        match self.fields.get(column)? {
            Field::ExternalId if self.numeric_ids && !cell.is_blank() => {
                let text = crate::text::one_line(&cell.text());
                Some(
                    text.len() <= 12
                        && text.chars().any(|c| c.is_ascii_digit())
                        && text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '-' | '/')),
                )
            }
            field => fits(*field, cell, self.today),
        }
    }

    fn score(&self, cells: &[Cell]) -> Score {
        let mut score = Score { yes: 0, no: 0 };
        for (column, cell) in cells.iter().enumerate() {
            match self.fit(column, cell) {
                Some(true) => score.yes += 1,
                Some(false) => score.no += 1,
                None => {}
            }
        }
        score
    }

    /// The row set right, if values contradict their columns and one step makes (nearly) all of them fit.
    pub(super) fn realign(&self, cells: &[Cell]) -> Option<Realigned> {
        let base = self.score(cells);
        if base.no < 2 {
            return None;
        }
        let mut best: Option<(i32, Vec<Cell>, &'static str)> = None;
        let mut uncertain = false;
        let mut consider = |candidate: Vec<Cell>, cost: i32, why: &'static str| {
            let score = self.score(&candidate);
            if score.no > 1 || score.no + 2 > base.no || score.yes < base.yes + 2 {
                return;
            }
            let value = score.yes * 2 - score.no * 4 - cost;
            match &best {
                Some((before, _, _)) if *before > value => {}
                Some((before, held, _)) if *before == value => {
                    // The later place wins, so that what stands before stays where it is.
                    if trimmed(held) != trimmed(&candidate) {
                        uncertain = true;
                        best = Some((value, candidate, why));
                    }
                }
                _ => {
                    uncertain = false;
                    best = Some((value, candidate, why));
                }
            }
        };
        for steps in 1..=2_usize {
            // Of two explanations the simpler one: one cell before two, a cell that says nothing before a value that was torn.
            let cost = if steps == 1 { 2 } else { 4 };
            for at in 0..cells.len().min(self.fields.len() + steps) {
                if at + steps <= cells.len() {
                    let gone = &cells[at..at + steps];
                    let doubled = steps == 1 && at > 0 && !gone[0].is_blank() && gone[0] == cells[at - 1];
                    if doubled || gone.iter().all(Cell::is_blank) {
                        let mut candidate = cells.to_vec();
                        candidate.drain(at..at + steps);
                        consider(candidate, cost, "cell-too-many");
                    }
                }
                // A separator inside a value without quotes made two cells of one.
                if steps == 1 && cells.len() > self.fields.len() && at > 0 && !cells[at].is_blank() && !cells[at - 1].is_blank() {
                    let mut candidate = cells.to_vec();
                    let tail = candidate.remove(at);
                    candidate[at - 1] = Cell::Text(format!("{}, {}", cells[at - 1].text().trim(), tail.text().trim()).into());
                    consider(candidate, cost + 1, "cell-torn");
                }
                let mut candidate = cells.to_vec();
                for _ in 0..steps {
                    candidate.insert(at, Cell::Empty);
                }
                while candidate.len() > self.fields.len() && candidate.last().is_some_and(Cell::is_blank) {
                    candidate.pop();
                }
                consider(candidate, cost, "cell-missing");
            }
        }
        let (_, cells, why) = best?;
        Some(Realigned { cells, why: if uncertain { "place-uncertain" } else { why } })
    }
}

fn trimmed(cells: &[Cell]) -> &[Cell] {
    let end = cells.iter().rposition(|cell| !cell.is_blank()).map_or(0, |at| at + 1);
    &cells[..end]
}
