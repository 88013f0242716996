//! Who is called next.
//!
//! The rule, as it stands in the handbook:
//!
//! 1. **Appointments that are due.** Who has checked in for an appointment is due from five minutes before its time on. The
//!    earliest appointment comes first. Who checked in more than fifteen minutes late has lost that right and waits like
//!    everybody else, from the moment of checking in.
//! 2. **Priority**, given by staff, never by the visitor: the one who has waited longest first.
//! 3. **First come, first served.** What counts is since when somebody waits. Being parked and being forwarded to another
//!    desk costs nobody their place, because the office asked for it. Who did not come when called three times waits
//!    anew from the moment of coming back.
//! 4. **Appointments that are not due yet**, and only when nobody else waits: the earliest first.
//!
//! Between two who are equal the lower number goes first, so that the answer is always the same.

use crate::time::Instant;

/// From so many minutes before its time on an appointment is due.
pub const APPOINTMENT_LEAD_MINUTES: i64 = 5;
/// Who checks in later than this after its time has lost the right of the appointment.
pub const APPOINTMENT_GRACE_MINUTES: i64 = 15;

const MINUTE: i64 = 60 * 1_000_000;

/// What the rule looks at of somebody who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// Since when their place counts.
    pub since: Instant,
    /// When the ticket was taken: for an appointment, when they checked in.
    pub taken_at: Instant,
    /// The start of the appointment they came for.
    pub due_at: Option<Instant>,
    pub priority: bool,
    /// Of the ticket; unique for a service and day.
    pub number: u32,
}

/// The groups of the rule, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Due,
    Priority,
    FirstCome,
    NotYetDue,
}

impl Waiting {
    /// The group somebody is in at a moment.
    #[must_use]
    pub fn class(&self, now: Instant) -> Class {
        // A late one is like everybody else.
        let in_time = self.due_at.filter(|due| self.taken_at.0 <= due.0.saturating_add(APPOINTMENT_GRACE_MINUTES * MINUTE));
        match in_time {
            Some(due) if now.0 >= due.0.saturating_sub(APPOINTMENT_LEAD_MINUTES * MINUTE) => Class::Due,
            _ if self.priority => Class::Priority,
            Some(_) => Class::NotYetDue,
            None => Class::FirstCome,
        }
    }

    /// Smaller goes first.
    fn key(&self, now: Instant) -> (Class, Instant, u32, Instant) {
        let class = self.class(now);
        let at = match class {
            Class::Due | Class::NotYetDue => self.due_at.unwrap_or(self.since),
            Class::Priority | Class::FirstCome => self.since,
        };
        (class, at, self.number, self.taken_at)
    }
}

/// Which of two goes first.
#[must_use]
pub fn order(one: &Waiting, other: &Waiting, now: Instant) -> std::cmp::Ordering {
    one.key(now).cmp(&other.key(now))
}

/// The place in `waiting` of whoever is called next; `None` when nobody waits.
#[must_use]
pub fn next(waiting: &[Waiting], now: Instant) -> Option<usize> {
    (0..waiting.len()).min_by(|one, other| order(&waiting[*one], &waiting[*other], now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOW: i64 = 600 * MINUTE;

    fn walk_in(minute: i64, number: u32) -> Waiting {
        let at = Instant(minute * MINUTE);
        Waiting { since: at, taken_at: at, due_at: None, priority: false, number }
    }

    fn with_appointment(due: i64, came: i64, number: u32) -> Waiting {
        Waiting { due_at: Some(Instant(due * MINUTE)), ..walk_in(came, number) }
    }

    fn called(waiting: &[Waiting]) -> u32 {
        waiting[next(waiting, Instant(NOW)).expect("somebody waits")].number
    }

    #[test]
    fn an_appointment_is_due_five_minutes_early_and_not_before() {
        let first = walk_in(500, 1);
        assert_eq!(called(&[first, with_appointment(605, 590, 2)]), 2);
        assert_eq!(called(&[first, with_appointment(606, 590, 2)]), 1);
        assert_eq!(called(&[with_appointment(660, 590, 2)]), 2, "nobody else waits");
    }

    #[test]
    fn who_is_late_by_more_than_a_quarter_waits_like_everybody_else() {
        let first = walk_in(590, 1);
        assert_eq!(called(&[first, with_appointment(580, 595, 2)]), 2, "fifteen minutes are forgiven");
        assert_eq!(called(&[first, with_appointment(579, 595, 2)]), 1);
    }

    #[test]
    fn priority_goes_before_first_come_and_after_an_appointment_that_is_due() {
        let urgent = Waiting { priority: true, ..walk_in(599, 3) };
        assert_eq!(called(&[walk_in(500, 1), urgent]), 3);
        assert_eq!(called(&[walk_in(500, 1), urgent, with_appointment(600, 599, 4)]), 4);
    }

    fn anybody() -> impl Strategy<Value = Waiting> {
        (0i64..600, 0i64..600, proptest::option::of(400i64..800), any::<bool>(), 1u32..999).prop_map(
            |(taken, later, due, priority, number)| Waiting {
                since: Instant(taken.max(later) * MINUTE),
                taken_at: Instant(taken * MINUTE),
                due_at: due.map(|due| Instant(due * MINUTE)),
                priority,
                number,
            },
        )
    }

    proptest! {
        #[test]
        fn whoever_is_next_stays_next_whatever_the_order_of_the_list(mut waiting in proptest::collection::vec(anybody(), 1..40)) {
            let first = waiting[next(&waiting, Instant(NOW)).expect("somebody")];
            waiting.reverse();
            let again = waiting[next(&waiting, Instant(NOW)).expect("somebody")];
            prop_assert_eq!(order(&first, &again, Instant(NOW)), std::cmp::Ordering::Equal);
            for other in &waiting {
                prop_assert!(order(&first, other, Instant(NOW)).is_le(), "nobody is before the next");
            }
        }

        #[test]
        fn somebody_who_comes_later_overtakes_only_by_appointment_or_priority(
            waiting in proptest::collection::vec(anybody(), 1..40), number in 1u32..999,
        ) {
            let first = waiting[next(&waiting, Instant(NOW)).expect("somebody")];
            prop_assume!(first.class(Instant(NOW)) != Class::NotYetDue);
            let mut more = waiting;
            more.push(Waiting { number, ..walk_in(600, number) });
            let still = more[next(&more, Instant(NOW)).expect("somebody")];
            prop_assert_eq!(still, first);
        }

        #[test]
        fn everybody_is_called_once_and_within_a_group_by_the_time_that_counts(
            waiting in proptest::collection::vec(anybody(), 0..40),
        ) {
            let (mut left, mut called) = (waiting.clone(), Vec::new());
            while let Some(at) = next(&left, Instant(NOW)) {
                called.push(left.remove(at));
            }
            prop_assert_eq!(called.len(), waiting.len(), "nobody is forgotten");
            for pair in called.windows(2) {
                let (one, other) = (pair[0].class(Instant(NOW)), pair[1].class(Instant(NOW)));
                prop_assert!(one <= other);
                if one == other && matches!(one, Class::Priority | Class::FirstCome) {
                    prop_assert!(pair[0].since <= pair[1].since);
                }
            }
        }
    }
}
