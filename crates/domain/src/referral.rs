//! The life cycle of a referral.

use crate::coded_enum;

coded_enum! {
    pub enum ReferralState {
        Draft = "draft",
        Sent = "sent",
        Accepted = "accepted",
        Declined = "declined",
        NoAnswer = "no-answer",
        Attended = "attended",
        NotAttended = "not-attended",
        Done = "done",
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// How much leaves the house. Anything above a slip needs a release, so a slip is all that can be sent without one.
    pub enum ReferralLevel {
        Slip = "slip",
        Minimum = "minimum",
        File = "file",
    }
}

impl ReferralState {
    /// The states that may follow. An ended referral is reopened to `Sent` with a reason.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        use ReferralState::{Accepted, Attended, Declined, Done, Draft, NoAnswer, NotAttended, Sent, Withdrawn};
        match self {
            Draft => &[Sent, Withdrawn],
            Sent => &[Accepted, Declined, NoAnswer, Attended, NotAttended, Withdrawn],
            NoAnswer => &[Sent, Accepted, Declined, Attended, NotAttended, Withdrawn],
            Accepted => &[Attended, NotAttended, Withdrawn],
            NotAttended => &[Sent, Attended, Done, Withdrawn],
            Attended => &[Done, Withdrawn],
            Declined | Done | Withdrawn => &[Sent],
        }
    }

    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }

    /// Nothing more is expected of it.
    #[must_use]
    pub const fn is_ended(self) -> bool {
        matches!(self, Self::Declined | Self::Done | Self::Withdrawn)
    }

    /// We wait for somebody outside the house.
    #[must_use]
    pub const fn waits_for_partner(self) -> bool {
        matches!(self, Self::Sent | Self::NoAnswer | Self::Accepted)
    }

    /// Ends and reopenings carry a reason.
    #[must_use]
    pub const fn needs_reason(self, next: Self) -> bool {
        self.is_ended() || matches!(next, Self::Declined | Self::Withdrawn)
    }
}

#[cfg(test)]
mod tests {
    use super::ReferralState::{self, *};

    #[test]
    fn every_state_but_draft_can_be_reached_and_left() {
        for state in ReferralState::ALL {
            assert!(!state.next().is_empty(), "{} is a dead end", state.code());
            assert!(!state.may_become(*state), "{} follows itself", state.code());
            if *state != Draft {
                assert!(ReferralState::ALL.iter().any(|from| from.may_become(*state)), "{} is never reached", state.code());
            }
        }
    }

    #[test]
    fn an_outcome_needs_a_visit_first() {
        assert!(!Sent.may_become(Done));
        assert!(!Draft.may_become(Accepted), "what was never sent cannot be accepted");
        assert!(Done.needs_reason(Sent), "reopening says why");
    }
}
