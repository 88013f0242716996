//! How long a resource stays free from each tick on.

use crate::schedule::{Interval, TICK};
use std::ops::Range;

/// Per tick of the grid, how many ticks from there on are free. Longer than a day is all the same.
pub(super) struct FreeRow {
    /// There and not taken.
    open: Vec<u16>,
    /// Not taken, there or not: what a buffer needs.
    clear: Vec<u16>,
}

/// What a tick is for somebody of several.
#[derive(Clone, Copy, Default)]
pub(super) struct Start {
    pub(super) fits: bool,
    pub(super) begins: bool,
}

impl FreeRow {
    /// `times` is when the resource is there, `taken` what is in its way; what reaches into a tick takes all of it.
    pub(super) fn new(first: i64, ticks: usize, times: Option<&[Interval]>, taken: &[Interval]) -> Self {
        let blocked = sorted(taken.iter().map(|interval| {
            range(
                first,
                ticks,
                interval.starts_at.0.div_euclid(TICK),
                interval.ends_at.0.saturating_add(TICK - 1).div_euclid(TICK),
            )
        }));
        let mut clear = vec![0_u16; ticks];
        let mut from = 0;
        for span in blocked.into_iter().chain(std::iter::once(ticks..ticks)) {
            count(&mut clear[from..span.start]);
            from = span.end;
        }
        let open = times.map_or_else(
            || clear.clone(),
            |times| {
                let there = sorted(times.iter().map(|interval| {
                    let from = interval.starts_at.0.saturating_add(TICK - 1).div_euclid(TICK);
                    range(first, ticks, from, interval.ends_at.0.div_euclid(TICK))
                }));
                let mut open = vec![0_u16; ticks];
                for span in there {
                    let cells = &mut open[span.clone()];
                    count(cells);
                    for (cell, clear) in cells.iter_mut().zip(&clear[span]) {
                        *cell = (*cell).min(*clear);
                    }
                }
                open
            },
        );
        Self { open, clear }
    }

    /// Whether it is there for `length` ticks from `start` on, and free for the buffers around.
    pub(super) fn fits(&self, start: usize, length: usize, before: usize, after: usize) -> bool {
        let Some(with_buffer) = start.checked_sub(before) else { return false };
        let long_enough = |row: &[u16], at: usize, ticks: usize| row.get(at).is_some_and(|free| usize::from(*free) >= ticks);
        long_enough(&self.open, start, length) && long_enough(&self.clear, with_buffer, before + length + after)
    }

    /// Marks the starts at which it fits, and those at which a stretch begins in which it is there and free. Row by row over a day
    /// this reads memory in its order; start by start over all rows it would not.
    pub(super) fn mark(&self, window: Range<usize>, (length, before, after): (usize, usize, usize), starts: &mut [Start]) {
        let mut open = window.start.checked_sub(1).is_some_and(|before| self.open[before] > 0);
        for (tick, start) in window.zip(starts) {
            let was_open = std::mem::replace(&mut open, self.open[tick] > 0);
            start.begins |= open && !was_open;
            start.fits |= self.fits(tick, length, before, after);
        }
    }
}

fn range(first: i64, ticks: usize, from: i64, to: i64) -> Range<usize> {
    let clamp = |tick: i64| usize::try_from(tick.saturating_sub(first)).unwrap_or(0).min(ticks);
    let (from, to) = (clamp(from), clamp(to));
    from..to.max(from)
}

/// In order and apart: what touches becomes one.
fn sorted(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = ranges.filter(|range| !range.is_empty()).collect();
    ranges.sort_unstable_by_key(|range| range.start);
    ranges.dedup_by(|later, earlier| {
        let touches = later.start <= earlier.end;
        if touches {
            earlier.end = earlier.end.max(later.end);
        }
        touches
    });
    ranges
}

/// In a free stretch, each tick says how many are left.
fn count(stretch: &mut [u16]) {
    let mut left = 0_u16;
    for cell in stretch.iter_mut().rev() {
        left = left.saturating_add(1);
        *cell = left;
    }
}
