//! The life of a ticket.

use crate::coded_enum;

coded_enum! {
    pub enum TicketState {
        Waiting = "waiting",
        /// A number stands on the board and nobody has come to the counter yet.
        Called = "called",
        InProgress = "in-progress",
        /// Set aside: the visitor fetches a paper or fills a form and comes back to the queue.
        Parked = "parked",
        /// Called in vain.
        Missed = "missed",
        Done = "done",
        /// The visitor went away, or the ticket was a mistake.
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// What happens to a ticket.
    pub enum TicketStep {
        Taken = "taken",
        Called = "called",
        /// The second and the third call.
        Recalled = "recalled",
        Started = "started",
        Parked = "parked",
        Missed = "missed",
        /// To the queue again: after a pause, a missed call, or an end that was a mistake.
        Back = "back",
        Forwarded = "forwarded",
        /// Somebody said that this visitor goes first, or no longer does.
        Priority = "priority",
        Finished = "finished",
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// Where a ticket comes from.
    pub enum TicketSource {
        Kiosk = "kiosk",
        Counter = "counter",
        /// Given out on paper while the program stood still, typed in later.
        Paper = "paper",
    }
}

/// A number is called so often; only then may somebody say that nobody came.
pub const MOST_CALLS: u32 = 3;

/// Why a step is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The life cycle does not have it.
    State(TicketState),
    /// It has been called three times already.
    Calls,
    /// It has to be called three times before it counts as missed.
    TooSoon,
}

/// Where a ticket stands in its life: its state and how often it has been called since it last waited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Life {
    pub state: TicketState,
    pub calls: u32,
}

impl Life {
    /// A ticket that was just taken.
    pub const NEW: Self = Self { state: TicketState::Waiting, calls: 0 };

    /// Where it stands after a step.
    ///
    /// # Errors
    /// A [`Refusal`] for a step that the life cycle does not have.
    pub fn after(self, step: TicketStep) -> Result<Self, Refusal> {
        use TicketState as S;
        use TicketStep as T;
        let Self { state, calls } = self;
        let refused = Err(Refusal::State(state));
        match (step, state) {
            // Also somebody who is parked or was missed can be called by name of their number: they stand at the counter.
            (T::Called, S::Waiting | S::Parked | S::Missed) => Ok(Self { state: S::Called, calls: 1 }),
            (T::Recalled, S::Called) if calls >= MOST_CALLS => Err(Refusal::Calls),
            (T::Recalled, S::Called) => Ok(Self { state: S::Called, calls: calls + 1 }),
            (T::Started, S::Called) => Ok(Self { state: S::InProgress, calls }),
            (T::Parked, S::Waiting | S::Called | S::InProgress) => Ok(Self { state: S::Parked, calls: 0 }),
            (T::Missed, S::Called) if calls < MOST_CALLS => Err(Refusal::TooSoon),
            (T::Missed, S::Called) => Ok(Self { state: S::Missed, calls }),
            // A called ticket goes back when it was called by mistake.
            (T::Back, S::Called | S::Parked | S::Missed | S::InProgress | S::Done | S::Withdrawn) => Ok(Self::NEW),
            (T::Forwarded, S::Waiting | S::Called | S::InProgress | S::Parked | S::Missed) => Ok(Self::NEW),
            (T::Priority, S::Waiting | S::Parked | S::Missed) => Ok(self),
            // At a busy counter nobody says first that the visitor has come.
            (T::Finished, S::Called | S::InProgress) => Ok(Self { state: S::Done, calls }),
            (T::Withdrawn, S::Waiting | S::Called | S::Parked | S::Missed) => Ok(Self { state: S::Withdrawn, calls }),
            _ => refused,
        }
    }
}

/// The number as it is called: the letters of the service and three digits, `A017`. After 999 it grows.
#[must_use]
pub fn label(service: &str, number: u32) -> String {
    format!("{service}{number:03}")
}

/// Letters and number of a label that somebody typed: `a 17`, `A017`. `None` for what is no label.
#[must_use]
pub fn read_label(text: &str) -> Option<(String, u32)> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect::<String>().to_uppercase();
    let at = text.find(|c: char| c.is_ascii_digit())?;
    let (letters, digits) = text.split_at(at);
    let sound = (1..=2).contains(&letters.len()) && letters.bytes().all(|b| b.is_ascii_uppercase());
    let number: u32 = digits.parse().ok().filter(|n| (1..=99_999).contains(n))?;
    sound.then(|| (letters.to_owned(), number))
}

#[cfg(test)]
mod tests {
    use super::{TicketState as S, TicketStep as T, *};

    fn walk(steps: &[T]) -> Result<Life, Refusal> {
        steps.iter().try_fold(Life::NEW, |life, step| life.after(*step))
    }

    #[test]
    fn nobody_is_missed_before_the_third_call() {
        assert_eq!(walk(&[T::Called, T::Missed]), Err(Refusal::TooSoon));
        assert_eq!(walk(&[T::Called, T::Recalled, T::Missed]), Err(Refusal::TooSoon));
        let missed = walk(&[T::Called, T::Recalled, T::Recalled, T::Missed]).expect("three calls");
        assert_eq!(missed.state, S::Missed);
        assert_eq!(walk(&[T::Called, T::Recalled, T::Recalled, T::Recalled]), Err(Refusal::Calls), "there is no fourth");
    }

    #[test]
    fn whoever_comes_back_has_three_calls_again() {
        let back = walk(&[T::Called, T::Recalled, T::Recalled, T::Missed, T::Back]).expect("back");
        assert_eq!(back, Life::NEW);
    }

    #[test]
    fn a_visit_ends_without_a_word_that_it_began() {
        assert_eq!(walk(&[T::Called, T::Finished]).map(|life| life.state), Ok(S::Done));
        assert_eq!(walk(&[T::Called, T::Started, T::Finished]).map(|life| life.state), Ok(S::Done));
        assert_eq!(walk(&[T::Finished]), Err(Refusal::State(S::Waiting)), "nobody is done who was never called");
    }

    #[test]
    fn two_cannot_call_one_number() {
        assert_eq!(walk(&[T::Called, T::Called]), Err(Refusal::State(S::Called)));
        assert_eq!(walk(&[T::Called, T::Started, T::Called]), Err(Refusal::State(S::InProgress)));
    }

    #[test]
    fn what_is_over_only_comes_back() {
        for end in [&[T::Called, T::Finished][..], &[T::Withdrawn]] {
            let life = walk(end).expect("an end");
            for step in T::ALL {
                assert_eq!(life.after(*step).is_ok(), *step == T::Back, "{}", step.code());
            }
        }
    }

    #[test]
    fn a_label_is_read_as_it_is_written() {
        assert_eq!(label("A", 7), "A007");
        assert_eq!(label("B", 1234), "B1234");
        for (typed, read) in [("a 7", Some(("A", 7))), ("A007", Some(("A", 7))), ("ab-12", Some(("AB", 12)))] {
            assert_eq!(read_label(typed), read.map(|(letters, number)| (letters.to_owned(), number)), "{typed}");
        }
        for wrong in ["", "7", "A", "A0", "ABC1", "A1B", "A999999", "Ä7"] {
            assert_eq!(read_label(wrong), None, "{wrong}");
        }
    }
}
