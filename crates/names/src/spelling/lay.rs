//! The best way of laying one word over another.

use super::model::{LONGEST, NONE, SCALE, Spelled, Table};
use super::symbols::MAX_SYMBOLS;

const SIDE: usize = MAX_SYMBOLS + 1;
const FAR: i32 = i32::MIN / 2;
/// How far from the diagonal letters may lie over each other.
const BAND: usize = 3;
/// An article on one side only.
const SKIPPED: i32 = (-0.5 * SCALE) as i32;
/// Two letters that changed places: less than both of them in place.
const SWAPPED: i32 = (-4.5 * SCALE) as i32;

/// Room to work in, used again for every pair of words, and a count of what was done.
#[derive(Debug)]
pub(crate) struct Scratch {
    best: Vec<i32>,
    from: Vec<(u8, u8)>,
    /// Cells visited: what a comparison costs, whatever the machine.
    pub(crate) steps: u64,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        Self { best: vec![FAR; SIDE * SIDE], from: vec![(0, 0); SIDE * SIDE], steps: 0 }
    }
}

/// What the best way of laying two words over each other says.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Laid {
    /// The weights added up, as a natural logarithm.
    pub(crate) weight: f32,
    /// The sum of the weights that speak against the pair.
    pub(crate) against: f32,
    /// The two lowest weights of single operations, lowest first.
    pub(crate) worst: [f32; 2],
    /// Operations that speak against the pair.
    pub(crate) odd: u8,
    /// Letters of one word that the other has nothing for, counted over both.
    pub(crate) alone: u8,
}

/// Where an article ends and an ending begins: what is before and behind may be left out on either side for next to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Starts {
    pub(crate) a: usize,
    pub(crate) b: usize,
    /// Symbols at the end that may be left out likewise.
    pub(crate) end_a: usize,
    pub(crate) end_b: usize,
}

impl Scratch {
    /// The weight alone.
    pub(crate) fn weight(&mut self, table: &Table, a: &Spelled, b: &Spelled, starts: Starts) -> f32 {
        self.fill::<false>(table, a, b, starts).0 as f32 / SCALE
    }

    /// The weight and what it is made of.
    pub(crate) fn lay(&mut self, table: &Table, a: &Spelled, b: &Spelled, starts: Starts) -> Laid {
        let (weight, (mut i, mut j)) = self.fill::<true>(table, a, b, starts);
        let mut laid = Laid { weight: weight as f32 / SCALE, ..Laid::default() };
        while i > 0 || j > 0 {
            let (du, dv) = self.from[i * SIDE + j];
            if (du, dv) == (0, 0) {
                break;
            }
            let (pi, pj) = (i - usize::from(du), j - usize::from(dv));
            let step = (self.best[i * SIDE + j] - self.best[pi * SIDE + pj]) as f32 / SCALE;
            if step < laid.worst[0] {
                laid.worst = [step, laid.worst[0]];
            } else if step < laid.worst[1] {
                laid.worst[1] = step;
            }
            if step < 0.0 {
                laid.against += step;
                laid.odd = laid.odd.saturating_add(1);
            }
            if du == 0 || dv == 0 {
                laid.alone = laid.alone.saturating_add(1);
            }
            (i, j) = (pi, pj);
        }
        laid
    }

    fn fill<const TRACE: bool>(&mut self, table: &Table, a: &Spelled, b: &Spelled, starts: Starts) -> (i32, (usize, usize)) {
        let (n, m) = (a.symbols.len().min(SIDE - 1), b.symbols.len().min(SIDE - 1));
        self.steps += ((n + 1) * (m + 1)) as u64;
        let same = a.script == b.script;
        let nothing = table.row(0);
        for i in 0..=n {
            let units = if i > 0 { a.units[i - 1] } else { [NONE; LONGEST] };
            // The rows of the units that end here; most longer ones are no units.
            let mut rows = [(0, nothing); LONGEST];
            let mut known = 0;
            for (length, unit) in units.iter().enumerate().take(i) {
                if *unit != NONE {
                    rows[known] = (length + 1, table.row(*unit));
                    known += 1;
                }
            }
            let rows = &rows[..known];
            // Only near the diagonal, where spellings of one name lie; articles lie before it.
            let middle = if n == 0 { 0 } else { i * m / n };
            let band = middle.saturating_sub(BAND)..=(middle + BAND + starts.b.max(starts.end_b)).min(m);
            self.best[i * SIDE..=i * SIDE + m].fill(FAR);
            for j in band {
                let mut best = match (i == 0, j == 0) {
                    (true, true) => 0,
                    _ if (i == 0 || i == starts.a) && (j == 0 || j == starts.b) => SKIPPED,
                    _ => FAR,
                };
                let mut from = (0, 0);
                let mut offer = |sum: i32, du: usize, dv: usize| {
                    if sum > best {
                        best = sum;
                        if TRACE {
                            from = (du as u8, dv as u8);
                        }
                    }
                };
                if i > 0 {
                    let (length, row) = rows[0];
                    if let Some(weight) = row.weight(0) {
                        offer(self.best[(i - length) * SIDE + j] + weight, length, 0);
                    }
                }
                if j > 0 {
                    let ending = &b.units[j - 1];
                    if let Some(weight) = nothing.weight(ending[0]) {
                        offer(self.best[i * SIDE + j - 1] + weight, 0, 1);
                    }
                    for (before, v) in ending.iter().enumerate().take(j) {
                        if *v == NONE {
                            continue;
                        }
                        let dv = before + 1;
                        for (du, row) in rows {
                            if let Some(weight) = row.weight(*v) {
                                offer(self.best[(i - du) * SIDE + j - dv] + weight, *du, dv);
                            }
                        }
                    }
                }
                if same
                    && i > 1
                    && j > 1
                    && a.symbols[i - 1] == b.symbols[j - 2]
                    && a.symbols[i - 2] == b.symbols[j - 1]
                    && a.symbols[i - 1] != a.symbols[i - 2]
                {
                    let in_place = |unit: u16| table.row(unit).weight(unit).unwrap_or(0);
                    let both = in_place(a.units[i - 1][0]) + in_place(a.units[i - 2][0]);
                    offer(self.best[(i - 2) * SIDE + j - 2] + both + SWAPPED, 2, 2);
                }
                self.best[i * SIDE + j] = best;
                if TRACE {
                    self.from[i * SIDE + j] = from;
                }
            }
        }
        let mut end = (self.best[n * SIDE + m], (n, m));
        for (i, j) in [(n - starts.end_a.min(n), m), (n, m - starts.end_b.min(m))] {
            let sum = self.best[i * SIDE + j] + SKIPPED;
            if sum > end.0 {
                end = (sum, (i, j));
            }
        }
        end
    }
}
