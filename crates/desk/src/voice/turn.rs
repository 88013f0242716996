//! One voice for each time the questions are shown.

use crate::{DeskError, Result};
use domain::time::Instant;

/// So long after one voice the next can begin, in microseconds: nobody reads three questions in less, a child that plays presses faster.
const PAUSE: i64 = 5 * 1_000_000;

/// The turns of one screen. They are gone with the program: nothing of them is kept.
#[derive(Debug, Default)]
pub(crate) struct Turns {
    last: i64,
    open: Option<i64>,
    /// The one that was counted last, whose answer may have been lost on its way to the window.
    heard: Option<(i64, Instant)>,
}

impl Turns {
    /// The questions are shown anew: what was open before can no longer be answered.
    ///
    /// # Errors
    /// `voice-too-soon`.
    pub fn begin(&mut self, now: Instant) -> Result<i64> {
        if self.heard.is_some_and(|(_, at)| (0..PAUSE).contains(&now.0.saturating_sub(at.0))) {
            return Err(DeskError::refused("voice-too-soon"));
        }
        self.last += 1;
        self.open = Some(self.last);
        Ok(self.last)
    }

    /// Whether this turn still takes a voice; `false` when it was just taken and only its answer was lost.
    ///
    /// # Errors
    /// `voice-over` for any other turn.
    pub fn takes(&self, turn: i64) -> Result<bool> {
        if self.open == Some(turn) {
            return Ok(true);
        }
        if self.heard.is_some_and(|(heard, _)| heard == turn) {
            return Ok(false);
        }
        Err(DeskError::refused("voice-over"))
    }

    pub const fn end(&mut self, turn: i64, now: Instant) {
        self.open = None;
        self.heard = Some((turn, now));
    }
}

#[cfg(test)]
mod tests {
    use super::{PAUSE, Turns};
    use domain::time::Instant;

    #[test]
    fn each_showing_takes_one_voice_and_the_next_one_waits_a_moment() {
        let mut turns = Turns::default();
        assert_eq!(turns.takes(0).expect_err("nothing was shown").code(), "voice-over");
        let first = turns.begin(Instant(0)).expect("shown");
        let second = turns.begin(Instant(1)).expect("shown again, without an answer");
        assert_eq!(turns.takes(first).expect_err("another is shown").code(), "voice-over");
        assert!(turns.takes(second).expect("open"));
        turns.end(second, Instant(10));
        assert!(!turns.takes(second).expect("its answer was lost"), "counted once");
        assert_eq!(turns.begin(Instant(9 + PAUSE)).expect_err("too soon").code(), "voice-too-soon");
        let third = turns.begin(Instant(10 + PAUSE)).expect("shown");
        assert!(turns.takes(third).expect("open"));
    }

    #[test]
    fn a_clock_that_was_set_back_closes_no_screen() {
        let mut turns = Turns::default();
        let turn = turns.begin(Instant(PAUSE * 100)).expect("shown");
        turns.end(turn, Instant(PAUSE * 100));
        assert!(turns.begin(Instant(0)).is_ok());
    }
}
