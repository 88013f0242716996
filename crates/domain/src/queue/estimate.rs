//! How long somebody will wait, told when they take their ticket, and how wrong that was.

/// What a waiting room looks like to somebody who comes in. All in seconds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room<'a> {
    /// For each counter that serves what they came for and has somebody sitting there: until it is free.
    pub free_in: &'a [f64],
    /// The visits of those who will be called before them, in that order: each by the time of what they came for.
    pub ahead: &'a [f64],
}

/// Of so many visits the time is taken, the latest ones.
const LATEST: usize = 30;
/// A visit that nobody has measured yet: the two to ten minutes of a counter, and some more.
const USUAL_SECONDS: f64 = 8.0 * 60.0;
/// So many times longer than others is no visit, but one that nobody closed.
const FORGOTTEN: u32 = 4;
/// From the end of a visit until the next number is called.
const CHANGE_SECONDS: f64 = 30.0;
/// Longer than an office is open.
const MOST_MINUTES: f64 = 8.0 * 60.0;

/// Minutes until somebody is called; `None` while no counter is open, because nobody knows.
///
/// The room is played through: each of those ahead goes to the counter that is free first.
#[must_use]
pub fn wait(room: Room<'_>) -> Option<u32> {
    let mut free_in = room.free_in.to_vec();
    for visit in room.ahead {
        let first = free_in.iter_mut().min_by(|a, b| a.total_cmp(b))?;
        *first += visit + CHANGE_SECONDS;
    }
    let seconds = free_in.into_iter().min_by(f64::total_cmp)?;
    Some((seconds / 60.0).clamp(0.0, MOST_MINUTES).round() as u32)
}

/// What a visit takes, in seconds: `handling` holds those of the last visits of a service, the newest first. One that nobody closed
/// before lunch is left out, so that it does not frighten everybody after it.
#[must_use]
pub fn usual(handling: &[u32]) -> f64 {
    let mut latest: Vec<u32> = handling.iter().copied().take(LATEST).collect();
    if latest.len() < 3 {
        return USUAL_SECONDS;
    }
    latest.sort_unstable();
    let longest = latest[latest.len() / 2].saturating_mul(FORGOTTEN).max(1);
    // Not the middle one: the long visits are those that others wait for.
    let closed: Vec<f64> = latest.into_iter().filter(|seconds| *seconds <= longest).map(f64::from).collect();
    closed.iter().sum::<f64>() / closed.len() as f64
}

/// How much longer a visit takes that has gone on for so long. One that is longer than usual may be much longer: nobody is told that
/// it ends at once.
#[must_use]
pub fn left(usual: f64, gone_on: f64) -> f64 {
    (usual - gone_on).max(usual / 2.0)
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

    fn wait_of(free_in: &[f64], ahead: &[f64]) -> Option<u32> {
        wait(Room { free_in, ahead })
    }

    #[test]
    fn a_free_counter_is_no_wait_and_no_counter_no_answer() {
        assert_eq!(wait_of(&[0.0, 300.0], &[]), Some(0));
        assert_eq!(wait_of(&[], &[]), None);
        assert_eq!(wait_of(&[], &[600.0]), None);
    }

    #[test]
    fn each_of_those_ahead_goes_to_the_counter_that_is_free_first() {
        assert_eq!(wait_of(&[300.0], &[]), Some(5));
        assert_eq!(wait_of(&[300.0], &[600.0, 600.0]), Some(26), "two visits and two changes");
        assert_eq!(wait_of(&[0.0, 540.0], &[600.0, 300.0]), Some(11), "the short visit goes to the second counter");
        assert_eq!(wait_of(&[0.0], &[1800.0]), Some(31), "a long visit is waited for, whatever one came for");
    }

    #[test]
    fn one_visit_that_nobody_closed_changes_nothing() {
        let mut handling = TEN_MINUTES.to_vec();
        handling[3] = 9000;
        assert_eq!(usual(&handling), 600.0);
        assert_eq!(usual(&[600, 9000]), USUAL_SECONDS, "two visits say nothing");
        assert_eq!(usual(&[0, 0, 0]), 0.0);
    }

    #[test]
    fn a_visit_longer_than_usual_is_not_said_to_end_at_once() {
        assert_eq!((left(600.0, 0.0), left(600.0, 200.0), left(600.0, 5000.0)), (600.0, 400.0, 300.0));
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
            ahead in proptest::collection::vec(1u32..7200, 0..60), free_in in proptest::collection::vec(0u32..7200, 1..10), more in 0u32..7200,
        ) {
            let seconds = |all: &[u32]| all.iter().copied().map(f64::from).collect::<Vec<_>>();
            let (ahead, free_in) = (seconds(&ahead), seconds(&free_in));
            let at = |free_in: &[f64], ahead: &[f64]| wait_of(free_in, ahead).expect("open");
            let longer = [ahead.as_slice(), &[f64::from(more)]].concat();
            let wider = [free_in.as_slice(), &[f64::from(more)]].concat();
            prop_assert!(at(&free_in, &ahead) <= at(&free_in, &longer));
            prop_assert!(at(&wider, &ahead) <= at(&free_in, &ahead));
            prop_assert!(at(&free_in, &ahead) <= 480);
        }
    }
}
