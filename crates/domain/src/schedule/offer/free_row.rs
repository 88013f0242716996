//! How long a resource stays free from each tick on.

use crate::schedule::{Interval, TICK};

/// Per tick of the grid, how many ticks from there on are free. Longer than a day is all the same.
pub(super) struct FreeRow {
    /// There and not taken.
    open: Vec<u16>,
    /// Not taken, there or not: what a buffer needs.
    clear: Vec<u16>,
}

impl FreeRow {
    /// `times` is when the resource is there, `taken` what is in its way; what reaches into a tick takes all of it.
    pub(super) fn new(first: i64, ticks: usize, times: Option<&[Interval]>, taken: &[Interval]) -> Self {
        let mut clear = vec![1_u16; ticks];
        for interval in taken {
            let from = interval.starts_at.0.div_euclid(TICK);
            let to = interval.ends_at.0.saturating_add(TICK - 1).div_euclid(TICK);
            clear[range(first, ticks, from, to)].fill(0);
        }
        let mut open = match times {
            None => clear.clone(),
            Some(times) => {
                let mut open = vec![0_u16; ticks];
                for interval in times {
                    let from = interval.starts_at.0.saturating_add(TICK - 1).div_euclid(TICK);
                    let to = interval.ends_at.0.div_euclid(TICK);
                    let range = range(first, ticks, from, to);
                    open[range.clone()].copy_from_slice(&clear[range]);
                }
                open
            }
        };
        count(&mut clear);
        count(&mut open);
        Self { open, clear }
    }

    /// Whether it is there for `length` ticks from `start` on, and free for the buffers around.
    pub(super) fn fits(&self, start: usize, length: usize, before: usize, after: usize) -> bool {
        let Some(with_buffer) = start.checked_sub(before) else { return false };
        let long_enough = |row: &[u16], at: usize, ticks: usize| row.get(at).is_some_and(|free| usize::from(*free) >= ticks);
        long_enough(&self.open, start, length) && long_enough(&self.clear, with_buffer, before + length + after)
    }

    /// Whether a stretch in which it is there and free begins here.
    pub(super) fn begins(&self, tick: usize) -> bool {
        let is_open = |at: usize| self.open.get(at).is_some_and(|free| *free > 0);
        is_open(tick) && !tick.checked_sub(1).is_some_and(is_open)
    }
}

fn range(first: i64, ticks: usize, from: i64, to: i64) -> std::ops::Range<usize> {
    let clamp = |tick: i64| usize::try_from(tick.saturating_sub(first)).unwrap_or(0).min(ticks);
    let (from, to) = (clamp(from), clamp(to));
    from..to.max(from)
}

/// Ones become the length of the run of ones that they begin.
fn count(row: &mut [u16]) {
    let mut run = 0_u16;
    for cell in row.iter_mut().rev() {
        run = if *cell == 0 { 0 } else { run.saturating_add(1) };
        *cell = run;
    }
}
