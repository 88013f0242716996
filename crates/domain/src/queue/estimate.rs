//! How long somebody will wait, told when they take their ticket, and how wrong that was.

/// What a waiting room looks like to somebody who comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// How many will be called before them.
    pub ahead: u32,
    /// Counters that serve what they came for and have somebody sitting there.
    pub counters: u32,
    /// How many of these are with a visitor.
    pub busy: u32,
}

/// Of so many visits the time is taken, the latest ones.
const LATEST: usize = 30;
/// A visit that nobody has measured yet: the two to ten minutes of a counter, and some more.
const USUAL_SECONDS: f64 = 8.0 * 60.0;
/// Longer than an office is open.
const MOST_MINUTES: f64 = 8.0 * 60.0;

/// Minutes until somebody is called; `None` while no counter is open, because nobody knows.
///
/// `handling` holds the seconds of the last visits of the service, the newest first. A fifth at either end is left out, so
/// that one visit that nobody closed before lunch does not frighten everybody after it. Counters that are busy are
/// taken to be half through with their visitor.
#[must_use]
pub fn wait(room: Room, handling: &[u32]) -> Option<u32> {
    if room.counters == 0 {
        return None;
    }
    let counters = f64::from(room.counters);
    let busy = room.busy.min(room.counters);
    let free = room.counters - busy;
    if room.ahead < free {
        return Some(0);
    }
    let visit = usual(handling);
    // Each end of a visit takes one more from the list: of those who are ahead, `free` are called at once. The ends come `counters` to
    // a visit, the first of them after half the distance, because all counters are half through on average.
    let ends = f64::from(room.ahead - free) + 1.0;
    let seconds = visit * (ends - 0.5) / counters;
    Some((seconds / 60.0).min(MOST_MINUTES).round() as u32)
}

/// The middle of the last visits, in seconds.
fn usual(handling: &[u32]) -> f64 {
    let mut latest: Vec<u32> = handling.iter().copied().take(LATEST).collect();
    if latest.len() < 3 {
        return USUAL_SECONDS;
    }
    latest.sort_unstable();
    let cut = latest.len() / 5;
    let middle = &latest[cut..latest.len() - cut];
    middle.iter().map(|seconds| f64::from(*seconds)).sum::<f64>() / middle.len() as f64
}

/// What was told to somebody and what came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    pub estimated_minutes: u32,
    pub waited_seconds: u32,
}

/// How wrong the estimates were. Minutes; positive `bias`: people were called later than told.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize)]
pub struct Error {
    pub tickets: usize,
    pub mean_wait: f64,
    pub mean_absolute: f64,
    pub median_absolute: f64,
    pub bias: f64,
    /// Shares, 0 to 1.
    pub within_5: f64,
    pub within_10: f64,
}

/// `None` when nobody was told anything.
#[must_use]
pub fn error(told: &[Told]) -> Option<Error> {
    if told.is_empty() {
        return None;
    }
    let waited = |one: &Told| f64::from(one.waited_seconds) / 60.0;
    let late = |one: &Told| waited(one) - f64::from(one.estimated_minutes);
    let count = told.len() as f64;
    let mut absolute: Vec<f64> = told.iter().map(|one| late(one).abs()).collect();
    absolute.sort_by(f64::total_cmp);
    let share = |limit: f64| absolute.partition_point(|error| *error <= limit) as f64 / count;
    Some(Error {
        tickets: told.len(),
        mean_wait: told.iter().map(waited).sum::<f64>() / count,
        mean_absolute: absolute.iter().sum::<f64>() / count,
        median_absolute: absolute[absolute.len() / 2],
        bias: told.iter().map(late).sum::<f64>() / count,
        within_5: share(5.0),
        within_10: share(10.0),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEN_MINUTES: [u32; 10] = [600; 10];

    #[test]
    fn a_free_counter_is_no_wait_and_no_counter_no_answer() {
        assert_eq!(wait(Room { ahead: 0, counters: 2, busy: 1 }, &TEN_MINUTES), Some(0));
        assert_eq!(wait(Room { ahead: 0, counters: 0, busy: 0 }, &TEN_MINUTES), None);
    }

    #[test]
    fn a_busy_counter_is_half_through() {
        assert_eq!(wait(Room { ahead: 0, counters: 1, busy: 1 }, &TEN_MINUTES), Some(5));
        assert_eq!(wait(Room { ahead: 2, counters: 1, busy: 1 }, &TEN_MINUTES), Some(25));
        assert_eq!(wait(Room { ahead: 3, counters: 2, busy: 2 }, &TEN_MINUTES), Some(18), "35 minutes of work on two counters");
    }

    #[test]
    fn one_visit_that_nobody_closed_changes_nothing() {
        let mut handling = TEN_MINUTES.to_vec();
        handling[3] = 9000;
        assert_eq!(wait(Room { ahead: 2, counters: 1, busy: 1 }, &handling), Some(25));
    }

    #[test]
    fn the_error_is_counted_in_minutes() {
        let told = [(10, 600), (10, 1200), (0, 0), (20, 300)];
        let told: Vec<Told> =
            told.into_iter().map(|(estimated_minutes, waited_seconds)| Told { estimated_minutes, waited_seconds }).collect();
        let found = error(&told).expect("four were told");
        assert_eq!((found.tickets, found.mean_absolute, found.bias), (4, 6.25, -1.25));
        assert_eq!((found.within_5, found.within_10), (0.5, 0.75));
        assert_eq!(error(&[]), None);
    }

    proptest! {
        #[test]
        fn more_people_wait_longer_and_more_counters_shorter(
            ahead in 0u32..200, counters in 1u32..10, handling in proptest::collection::vec(1u32..7200, 0..40),
        ) {
            let at = |ahead, counters| wait(Room { ahead, counters, busy: counters }, &handling).expect("open");
            prop_assert!(at(ahead, counters) <= at(ahead + 1, counters));
            prop_assert!(at(ahead, counters + 1) <= at(ahead, counters));
            prop_assert!(at(ahead, counters) <= 480);
        }
    }
}
