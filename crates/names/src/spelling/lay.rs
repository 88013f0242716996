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
    best: Box<[[i32; SIDE]; SIDE]>,
    from: Box<[[(u8, u8); SIDE]; SIDE]>,
    /// Cells visited: what a comparison costs, whatever the machine.
    pub(crate) steps: u64,
}

impl Scratch {
    pub(crate) fn new() -> Self {
        Self { best: Box::new([[FAR; SIDE]; SIDE]), from: Box::new([[(0, 0); SIDE]; SIDE]), steps: 0 }
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
    /// The weight alone. Where it is below `floor`, anything below `floor` is as good.
    pub(crate) fn weight(&mut self, table: &Table, a: &Spelled, b: &Spelled, starts: Starts, floor: f32) -> f32 {
        self.fill::<false>(table, a, b, starts, (floor * SCALE) as i32).0 as f32 / SCALE
    }

    /// The weight and what it is made of.
    pub(crate) fn lay(&mut self, table: &Table, a: &Spelled, b: &Spelled, starts: Starts) -> Laid {
        let (weight, (mut i, mut j)) = self.fill::<true>(table, a, b, starts, FAR);
        let mut laid = Laid { weight: weight as f32 / SCALE, ..Laid::default() };
        while i > 0 || j > 0 {
            let (du, dv) = self.from[i][j];
            if (du, dv) == (0, 0) {
                break;
            }
            let (pi, pj) = (i - usize::from(du), j - usize::from(dv));
            let step = (self.best[i][j] - self.best[pi][pj]) as f32 / SCALE;
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

    fn fill<const TRACE: bool>(
        &mut self,
        table: &Table,
        a: &Spelled,
        b: &Spelled,
        starts: Starts,
        floor: i32,
    ) -> (i32, (usize, usize)) {
        let (of_a, of_b) = (a.symbols(), b.symbols());
        let (n, m) = (of_a.len().min(SIDE - 1), of_b.len().min(SIDE - 1));
        self.steps += ((n + 1) * (m + 1)) as u64;
        let same = a.script == b.script;
        let nothing = table.single(0);
        // The units of operations of more than two symbols, by where they end, and what a symbol more costs.
        let mut columns = [Longer::default(); SIDE];
        let mut added = [0; SIDE];
        // No sum grows by more than this from a row on.
        let mut rest = 0;
        for (j, (symbol, units)) in of_b.iter().zip(b.units()).enumerate() {
            columns[j + 1] = Longer::of(units, j + 1, |unit| table.column(unit));
            added[j + 1] = i32::from(nothing[usize::from(*symbol)]);
            rest += added[j + 1].max(0);
        }
        rest += of_a.iter().map(|symbol| table.most(*symbol)).sum::<i32>();
        let mut hopes = [0; LONGEST];
        for i in 0..=n {
            let symbol = if i > 0 { of_a[i - 1] } else { 0 };
            let single = table.single(symbol);
            let dropped = i32::from(single[0]);
            let rows = if i > 0 { Longer::of(&a.units()[i - 1], i, |unit| table.row(unit)) } else { Longer::default() };
            // Only near the diagonal, where spellings of one name lie; articles lie before it.
            let middle = (i * m).checked_div(n).unwrap_or(0);
            let band = middle.saturating_sub(BAND)..=(middle + BAND + starts.b.max(starts.end_b)).min(m);
            self.best[i][..=m].fill(FAR);
            let mut most = FAR;
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
                    offer(self.best[i - 1][j] + dropped, 1, 0);
                }
                if j > 0 {
                    offer(self.best[i][j - 1] + added[j], 0, 1);
                }
                if i > 0 && j > 0 {
                    offer(self.best[i - 1][j - 1] + i32::from(single[usize::from(of_b[j - 1])]), 1, 1);
                    for (dv, column) in columns[j].iter() {
                        for (du, row) in rows.iter().filter(|(du, _)| du + dv > 2) {
                            if let Some(weight) = table.longer(row, column) {
                                offer(self.best[i - du][j - dv] + weight, du, dv);
                            }
                        }
                    }
                }
                if same
                    && i > 1
                    && j > 1
                    && of_a[i - 1] == of_b[j - 2]
                    && of_a[i - 2] == of_b[j - 1]
                    && of_a[i - 1] != of_a[i - 2]
                {
                    let in_place = |symbol: u8| i32::from(table.single(symbol)[usize::from(symbol)]);
                    let both = in_place(of_a[i - 1]) + in_place(of_a[i - 2]);
                    offer(self.best[i - 2][j - 2] + both + SWAPPED, 2, 2);
                }
                self.best[i][j] = best;
                most = most.max(best);
                if TRACE {
                    self.from[i][j] = from;
                }
            }
            // An operation can reach over two rows. The article may be skipped later on.
            rest -= if i > 0 { table.most(symbol) } else { 0 };
            hopes[i % LONGEST] = most + rest;
            if i >= LONGEST && i > starts.a && hopes.iter().all(|hope| *hope < floor) {
                return (floor - 1, (n, m));
            }
        }
        let mut end = (self.best[n][m], (n, m));
        for (i, j) in [(n - starts.end_a.min(n), m), (n, m - starts.end_b.min(m))] {
            let sum = self.best[i][j] + SKIPPED;
            if sum > end.0 {
                end = (sum, (i, j));
            }
        }
        end
    }
}

/// The units that end with one symbol and are in operations of more than two symbols: their lengths and what the table calls them.
#[derive(Clone, Copy)]
struct Longer {
    units: [(u8, u16); LONGEST],
    count: u8,
}

impl Default for Longer {
    fn default() -> Self {
        Self { units: [(0, NONE); LONGEST], count: 0 }
    }
}

impl Longer {
    fn of(units: &[u16; LONGEST], end: usize, called: impl Fn(u16) -> u16) -> Self {
        let mut longer = Self::default();
        for (length, unit) in (1..).zip(units).take(end) {
            let name = if *unit == NONE { NONE } else { called(*unit) };
            if name != NONE {
                longer.units[usize::from(longer.count)] = (length, name);
                longer.count += 1;
            }
        }
        longer
    }

    fn iter(&self) -> impl Iterator<Item = (usize, u16)> {
        self.units[..usize::from(self.count)].iter().map(|(length, name)| (usize::from(*length), *name))
    }
}
