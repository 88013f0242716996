//! Interpreters: who may serve what, the life of a request, and what is paid.

mod matching;
mod pack;
mod settlement;

pub use matching::{Blocker, Candidate, Match, Merit, Wanted, judge, rank};
pub use pack::{InterpreterPack, PackError};
pub use settlement::{Ceiling, Outcome, Payment, Rate, Tariff, Travel, Work, ceiling, payment};

use crate::{coded_enum, need::Need, time::Instant};

coded_enum! {
    pub enum InterpreterKind {
        Volunteer = "volunteer",
        Professional = "professional",
    }
}

coded_enum! {
    /// How well an interpreter knows a language, the least first, so that levels compare.
    pub enum InterpreterLevel {
        Basic = "basic",
        Good = "good",
        Fluent = "fluent",
        Native = "native",
    }
}

coded_enum! {
    /// What somebody can show for it.
    pub enum InterpreterCertificate {
        None = "none",
        /// A course for volunteers of an interpreters' pool.
        Course = "course",
        /// A degree or a state examination.
        Diploma = "diploma",
        /// Sworn in, or publicly appointed, by a court.
        Sworn = "sworn",
    }
}

coded_enum! {
    pub enum InterpreterMode {
        OnSite = "on-site",
        Phone = "phone",
        Video = "video",
    }
}

coded_enum! {
    /// What hangs on each word. Where it is serious, a mistake can cost a right, money or health, and no volunteer serves.
    pub enum LegalWeight {
        Everyday = "everyday",
        Advice = "advice",
        Serious = "serious",
    }
}

coded_enum! {
    pub enum GenderWish {
        Any = "any",
        WomanPreferred = "woman-preferred",
        ManPreferred = "man-preferred",
        WomanOnly = "woman-only",
        ManOnly = "man-only",
    }
}

coded_enum! {
    /// Why somebody must not interpret for a client. It says nothing of the client.
    pub enum ConflictCause {
        Relative = "relative",
        Acquaintance = "acquaintance",
        Opponent = "opponent",
        Employment = "employment",
        Other = "other",
    }
}

coded_enum! {
    pub enum ExceptionKind {
        Away = "away",
        /// Free beyond the usual week.
        Extra = "extra",
    }
}

coded_enum! {
    pub enum RequestState {
        Open = "open",
        Offered = "offered",
        Accepted = "accepted",
        /// Both sides have said that it stands.
        Confirmed = "confirmed",
        Done = "done",
        ClientAbsent = "client-absent",
        InterpreterAbsent = "interpreter-absent",
        Settled = "settled",
        /// Nobody was found.
        Unmet = "unmet",
        Withdrawn = "withdrawn",
    }
}

coded_enum! {
    /// Why nobody was found: what a pool lacks.
    pub enum UnmetCause {
        NobodySpeaks = "nobody-speaks",
        NobodyFree = "nobody-free",
        AllDeclined = "all-declined",
        NoProfessional = "no-professional",
        TooLate = "too-late",
    }
}

coded_enum! {
    pub enum OfferState {
        Sent = "sent",
        Accepted = "accepted",
        Declined = "declined",
        NoAnswer = "no-answer",
        /// The office took it back, or the interpreter could not keep it.
        Retracted = "retracted",
    }
}

coded_enum! {
    pub enum DeclineCause {
        NoTime = "no-time",
        TooFar = "too-far",
        Topic = "topic",
        /// They know the client, or are in some way part of the matter.
        Conflict = "conflict",
        Ill = "ill",
        Other = "other",
    }
}

coded_enum! {
    /// What the office has to do next for a request, the most pressing first.
    pub enum Due {
        /// The time is over: say how it went.
        Conclude = "conclude",
        /// The offer should have been answered.
        Chase = "chase",
        /// Find somebody.
        Find = "find",
        /// Both sides have to say that it stands.
        Confirm = "confirm",
        /// Wait for the answer.
        Wait = "wait",
        /// Nothing but the day itself.
        Serve = "serve",
    }
}

/// What is due, where the request still needs something.
#[must_use]
pub fn due(state: RequestState, ends_at: Instant, answer_by: Option<Instant>, now: Instant) -> Option<Due> {
    match state {
        // A time that passed without anybody is not met; somebody has to say why.
        RequestState::Open | RequestState::Offered | RequestState::Accepted | RequestState::Confirmed if ends_at <= now => {
            Some(Due::Conclude)
        }
        RequestState::Open => Some(Due::Find),
        RequestState::Offered if answer_by.is_some_and(|by| by <= now) => Some(Due::Chase),
        RequestState::Offered => Some(Due::Wait),
        RequestState::Accepted => Some(Due::Confirm),
        RequestState::Confirmed => Some(Due::Serve),
        _ => None,
    }
}

impl RequestState {
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        use RequestState::{
            Accepted, ClientAbsent, Confirmed, Done, InterpreterAbsent, Offered, Open, Settled, Unmet, Withdrawn,
        };
        match self {
            Open => &[Offered, Unmet, Withdrawn],
            Offered => &[Accepted, Open, Unmet, Withdrawn],
            // Before both have confirmed, it can still come to nothing, and the time can pass.
            Accepted => &[Confirmed, Open, Unmet, Withdrawn],
            Confirmed => &[Done, ClientAbsent, InterpreterAbsent, Open, Withdrawn],
            Done | ClientAbsent | InterpreterAbsent => &[Settled],
            Settled => &[],
            Unmet | Withdrawn => &[Open],
        }
    }

    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }

    /// Whether the time of its interpreter is taken. An offer holds it too: nobody is asked for two places at once.
    #[must_use]
    pub const fn holds_time(self) -> bool {
        !matches!(self, Self::Open | Self::Unmet | Self::Withdrawn)
    }

    /// Whether the office still has to do something for it.
    #[must_use]
    pub const fn is_running(self) -> bool {
        matches!(self, Self::Open | Self::Offered | Self::Accepted | Self::Confirmed)
    }

    /// How the service ended, where it did.
    #[must_use]
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Done => Some(Outcome::Done),
            Self::ClientAbsent => Some(Outcome::ClientAbsent),
            Self::InterpreterAbsent => Some(Outcome::InterpreterAbsent),
            _ => None,
        }
    }
}

impl LegalWeight {
    /// What a topic usually weighs. A person decides.
    #[must_use]
    pub const fn usual(need: Need) -> Self {
        match need {
            Need::Residence | Need::Debt => Self::Serious,
            Need::Health | Need::Livelihood | Need::Family | Need::Recognition => Self::Advice,
            Need::Housing | Need::Language | Need::SchoolChildcare | Need::TrainingWork | Need::Participation | Need::Digital => {
                Self::Everyday
            }
        }
    }

    /// The least level of language that serves.
    #[must_use]
    pub const fn least_level(self) -> InterpreterLevel {
        match self {
            Self::Everyday => InterpreterLevel::Basic,
            Self::Advice => InterpreterLevel::Good,
            Self::Serious => InterpreterLevel::Fluent,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_ends_settled_or_starts_anew() {
        for state in RequestState::ALL {
            assert_eq!(state.next().is_empty(), *state == RequestState::Settled, "{}", state.code());
            assert_eq!(state.outcome().is_some(), state.may_become(RequestState::Settled), "{}", state.code());
        }
    }

    #[test]
    fn nothing_is_accepted_that_was_not_offered_and_nothing_done_that_one_side_has_not_confirmed() {
        let before = |after: RequestState| -> Vec<RequestState> {
            RequestState::ALL.iter().copied().filter(|state| state.may_become(after)).collect()
        };
        assert_eq!(before(RequestState::Accepted), [RequestState::Offered]);
        for after in [RequestState::Done, RequestState::ClientAbsent, RequestState::InterpreterAbsent] {
            assert_eq!(before(after), [RequestState::Confirmed]);
        }
    }
}
