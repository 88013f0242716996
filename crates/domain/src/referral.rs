//! The life cycle of a referral, and what may go with it.

use crate::{coded_enum, id::ReferralId, need::Need, release::SpecialCategory, time::Day};
use chrono::Days;

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
        /// Made by mistake: it stays with its reason and counts nowhere.
        Cancelled = "cancelled",
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

coded_enum! {
    /// Why a referral came to an end, as far as it can be counted. What cannot is told in words.
    pub enum ReferralCause {
        NoCapacity = "no-capacity",
        NotResponsible = "not-responsible",
        RequirementsNotMet = "requirements-not-met",
        LanguageNotServed = "language-not-served",
        DocumentsMissing = "documents-missing",
        ChangedMind = "changed-mind",
        HelpedElsewhere = "helped-elsewhere",
        Unreachable = "unreachable",
        ReleaseWithdrawn = "release-withdrawn",
        EnteredByMistake = "entered-by-mistake",
        WrongPerson = "wrong-person",
        Twice = "twice",
        Other = "other",
    }
}

coded_enum! {
    /// What came of it for the client.
    pub enum ReferralOutcome {
        Met = "met",
        PartlyMet = "partly-met",
        NotMet = "not-met",
        PassedOn = "passed-on",
        Unknown = "unknown",
    }
}

coded_enum! {
    /// How a silent partner was reminded.
    pub enum ReferralChaseKind {
        Call = "call",
        Letter = "letter",
        Mail = "mail",
    }
}

coded_enum! {
    /// One thing about the client that a referral can carry out of the house.
    pub enum ReferralField {
        Name = "name",
        BirthDate = "birth-date",
        Phone = "phone",
        Mail = "mail",
        Languages = "languages",
        Need = "need",
        Message = "message",
        Gender = "gender",
        Nationalities = "nationalities",
        Address = "address",
        Residence = "residence",
        Documents = "documents",
        Representatives = "representatives",
    }
}

coded_enum! {
    /// What a release is given for: the kinds of data that somebody may hand on.
    pub enum DataKind {
        Identity = "identity",
        Reach = "reach",
        Language = "language",
        Concern = "concern",
        Residence = "residence",
        Papers = "papers",
        Representation = "representation",
    }
}

impl ReferralField {
    /// The fields that a referral of this level carries unless somebody takes them out.
    #[must_use]
    pub const fn of(level: ReferralLevel) -> &'static [Self] {
        use ReferralField::{BirthDate, Languages, Mail, Message, Name, Need, Phone};
        match level {
            ReferralLevel::Slip => &[],
            ReferralLevel::Minimum => &[Name, BirthDate, Phone, Mail, Languages, Need, Message],
            ReferralLevel::File => Self::ALL,
        }
    }

    /// The kind of data that a release has to name for it.
    #[must_use]
    pub const fn kind(self) -> DataKind {
        match self {
            Self::Name | Self::BirthDate | Self::Gender => DataKind::Identity,
            Self::Phone | Self::Mail | Self::Address => DataKind::Reach,
            Self::Languages => DataKind::Language,
            Self::Need | Self::Message => DataKind::Concern,
            Self::Nationalities | Self::Residence => DataKind::Residence,
            Self::Documents => DataKind::Papers,
            Self::Representatives => DataKind::Representation,
        }
    }
}

/// Special categories that a topic tells by itself: somebody who is sent to a clinic is known to have a question of health.
#[must_use]
pub const fn special_of(need: Need) -> &'static [SpecialCategory] {
    match need {
        Need::Health => &[SpecialCategory::Health],
        _ => &[],
    }
}

/// The day on which silence is asked about: so many days after `from`, or after the appointment at the partner where that is later,
/// because before it there is nothing to answer.
#[must_use]
pub fn chase_on(from: Day, appointment: Option<Day>, silence_days: u32) -> Day {
    let since = appointment.map_or(from, |day| day.max(from));
    Day(since.0 + Days::new(u64::from(silence_days)))
}

/// Digits and capitals that nobody takes for another (Crockford's base 32).
const REFERENCE: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The short code of a referral, as it stands on paper and in packages: `0K7F3-Q9XM2`. It is the random end of the id, so that nothing
/// else has to be kept, and says nothing of anybody.
#[must_use]
pub fn reference(id: &ReferralId) -> String {
    let end = id.as_str().rsplit('-').next().and_then(|end| u64::from_str_radix(end, 16).ok()).unwrap_or_default();
    let mut text: String = (0..10)
        .rev()
        .map(|place| char::from(REFERENCE[usize::try_from((end >> (place * 5)) & 31).unwrap_or_default()]))
        .collect();
    text.insert(5, '-');
    text
}

/// The end of the id that a short code stands for, as people type it: small letters, without the dash, `O` for `0` and `I` for `1`.
/// `None` for what is no short code.
#[must_use]
pub fn id_end(reference: &str) -> Option<String> {
    let mut end: u64 = 0;
    let mut count = 0;
    for typed in reference.chars().filter(|c| !c.is_whitespace() && *c != '-') {
        let digit = match typed.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let value = REFERENCE.iter().position(|known| char::from(*known) == digit)?;
        end = (end << 5) | u64::try_from(value).ok()?;
        count += 1;
        if count > 10 {
            return None;
        }
    }
    (count == 10 && end < 1 << 48).then(|| format!("{end:012x}"))
}

impl ReferralState {
    /// The states that may follow. An ended referral is reopened to `Sent` with a note; what was cancelled stays so.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        use ReferralState::{Accepted, Attended, Cancelled, Declined, Done, Draft, NoAnswer, NotAttended, Sent, Withdrawn};
        match self {
            Draft => &[Sent, Withdrawn, Cancelled],
            Sent => &[Accepted, Declined, NoAnswer, Attended, NotAttended, Withdrawn, Cancelled],
            NoAnswer => &[Sent, Accepted, Declined, Attended, NotAttended, Withdrawn, Cancelled],
            Accepted => &[Attended, NotAttended, Declined, Withdrawn, Cancelled],
            NotAttended => &[Sent, Attended, Done, Withdrawn, Cancelled],
            Attended => &[Done, Withdrawn, Cancelled],
            Declined | Done | Withdrawn => &[Sent, Cancelled],
            Cancelled => &[],
        }
    }

    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }

    /// The steps by which a partner's answer takes a referral to `answer`: one, or two where the answer tells of an outcome and nobody
    /// had written down the visit. `None` for an answer that cannot be given in this state.
    #[must_use]
    pub fn answered(self, answer: Self) -> Option<Vec<Self>> {
        let is_answer = matches!(answer, Self::Accepted | Self::Declined | Self::Attended | Self::NotAttended | Self::Done);
        if !is_answer || !(self.waits_for_partner() || matches!(self, Self::Attended | Self::NotAttended)) {
            return None;
        }
        if self.may_become(answer) {
            return Some(vec![answer]);
        }
        (answer == Self::Done && self.may_become(Self::Attended)).then(|| vec![Self::Attended, Self::Done])
    }

    /// Nothing more is expected of it.
    #[must_use]
    pub const fn is_ended(self) -> bool {
        matches!(self, Self::Declined | Self::Done | Self::Withdrawn | Self::Cancelled)
    }

    /// We wait for somebody outside the house.
    #[must_use]
    pub const fn waits_for_partner(self) -> bool {
        matches!(self, Self::Sent | Self::NoAnswer | Self::Accepted)
    }

    /// The causes from which one is chosen when a referral comes to this state; empty where none is asked for.
    #[must_use]
    pub const fn causes(self) -> &'static [ReferralCause] {
        use ReferralCause::{
            ChangedMind, DocumentsMissing, EnteredByMistake, HelpedElsewhere, LanguageNotServed, NoCapacity, NotResponsible,
            Other, ReleaseWithdrawn, RequirementsNotMet, Twice, Unreachable, WrongPerson,
        };
        match self {
            Self::Declined => {
                &[NoCapacity, NotResponsible, RequirementsNotMet, LanguageNotServed, DocumentsMissing, Unreachable, Other]
            }
            Self::Withdrawn => &[ChangedMind, HelpedElsewhere, Unreachable, ReleaseWithdrawn, Other],
            Self::Cancelled => &[EnteredByMistake, WrongPerson, Twice, Other],
            _ => &[],
        }
    }

    /// Whether the step to `next` has to be told in words: reopening says why, and so does a cause that is not on the list.
    #[must_use]
    pub fn needs_words(self, next: Self, cause: Option<ReferralCause>) -> bool {
        (self.is_ended() && next == Self::Sent) || cause == Some(ReferralCause::Other)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        DataKind, ReferralCause, ReferralField, ReferralLevel,
        ReferralState::{self, *},
        chase_on, id_end, reference, special_of,
    };
    use crate::{id::ReferralId, need::Need, release::SpecialCategory, time::Day};

    /// Rows: from; columns: to, in the order of `ALL`. `x` may follow.
    const TABLE: &[(ReferralState, &str)] = &[
        //             D S A d n a N o W C
        (Draft, ".x......xx"),
        (Sent, "..xxxxx.xx"),
        (Accepted, "...x.xx.xx"),
        (Declined, ".x.......x"),
        (NoAnswer, ".xxx.xx.xx"),
        (Attended, ".......xxx"),
        (NotAttended, ".x...x.xxx"),
        (Done, ".x.......x"),
        (Withdrawn, ".x.......x"),
        (Cancelled, ".........."),
    ];

    #[test]
    fn every_pair_of_states_is_allowed_or_refused_as_the_table_says() {
        assert_eq!(TABLE.len(), ReferralState::ALL.len());
        for (from, row) in TABLE {
            assert_eq!(row.len(), ReferralState::ALL.len());
            for (to, mark) in ReferralState::ALL.iter().zip(row.chars()) {
                assert_eq!(from.may_become(*to), mark == 'x', "{} to {}", from.code(), to.code());
            }
        }
    }

    #[test]
    fn every_state_but_draft_can_be_reached_and_none_but_cancelled_is_final() {
        for state in ReferralState::ALL {
            assert_eq!(state.next().is_empty(), *state == Cancelled, "{}", state.code());
            if *state != Draft {
                assert!(ReferralState::ALL.iter().any(|from| from.may_become(*state)), "{} is never reached", state.code());
            }
        }
    }

    #[test]
    fn each_end_asks_for_a_cause_that_fits_it_and_other_causes_for_words() {
        for state in ReferralState::ALL {
            let asks = matches!(state, Declined | Withdrawn | Cancelled);
            assert_eq!(!state.causes().is_empty(), asks, "{}", state.code());
            assert!(!asks || state.causes().contains(&ReferralCause::Other), "{} has a way out", state.code());
        }
        for cause in ReferralCause::ALL {
            assert!(ReferralState::ALL.iter().any(|state| state.causes().contains(cause)), "{} is never asked", cause.code());
        }
        assert!(Done.needs_words(Sent, None), "reopening says why");
        assert!(!NoAnswer.needs_words(Sent, None), "sending again does not");
        assert!(Sent.needs_words(Declined, Some(ReferralCause::Other)));
        assert!(!Sent.needs_words(Declined, Some(ReferralCause::NoCapacity)));
    }

    #[test]
    fn an_answer_takes_one_step_or_two_and_none_where_nobody_was_asked() {
        assert_eq!(Sent.answered(Done), Some(vec![Attended, Done]), "an outcome tells of the visit too");
        assert_eq!(NoAnswer.answered(Accepted), Some(vec![Accepted]));
        assert_eq!(Attended.answered(Done), Some(vec![Done]));
        assert_eq!(Accepted.answered(Declined), Some(vec![Declined]), "a partner may take their word back");
        assert_eq!(Draft.answered(Accepted), None, "what was never sent cannot be answered");
        assert_eq!(Done.answered(Declined), None, "an ended one is reopened first");
        assert_eq!(Sent.answered(Withdrawn), None, "only the office withdraws");
        assert_eq!(Sent.answered(NoAnswer), None, "silence is no answer");
    }

    #[test]
    fn a_slip_carries_nothing_and_a_file_carries_all_that_the_minimum_does() {
        assert!(ReferralField::of(ReferralLevel::Slip).is_empty());
        for field in ReferralField::of(ReferralLevel::Minimum) {
            assert!(ReferralField::of(ReferralLevel::File).contains(field));
        }
        for hidden in [ReferralField::Residence, ReferralField::Address, ReferralField::Documents] {
            assert!(!ReferralField::of(ReferralLevel::Minimum).contains(&hidden), "{}", hidden.code());
        }
        for kind in DataKind::ALL {
            assert!(ReferralField::ALL.iter().any(|field| field.kind() == *kind), "{} releases nothing", kind.code());
        }
    }

    #[test]
    fn a_short_code_leads_back_to_the_end_of_the_id() {
        let id = |text: &str| ReferralId::parse(text).expect("an id");
        let code = reference(&id("01930000-0000-7000-8000-a1b2c3d4e5f6"));
        assert_eq!((code.len(), code.as_bytes()[5]), (11, b'-'));
        assert_eq!(id_end(&code).as_deref(), Some("a1b2c3d4e5f6"));
        assert_eq!(id_end(&code.to_lowercase().replace('-', " ")).as_deref(), Some("a1b2c3d4e5f6"), "as people type it");
        assert_eq!(reference(&id("01930000-0000-7000-8000-000000000001")), "00000-00001");
        assert_eq!(id_end("ooooo-ooool").as_deref(), Some("000000000001"), "letters that look like digits");
        for none in ["", "00000-0000", "00000-000000", "ZZZZZ-ZZZZZ", "00000-0000U", "Müller"] {
            assert_eq!(id_end(none), None, "{none}");
        }
    }

    #[test]
    fn a_topic_of_health_tells_of_health() {
        assert_eq!(special_of(Need::Health), [SpecialCategory::Health]);
        assert!(special_of(Need::Housing).is_empty());
    }

    #[test]
    fn silence_is_counted_from_the_appointment_where_there_is_one() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(chase_on(day("2026-11-22"), None, 14), day("2026-12-06"));
        assert_eq!(chase_on(day("2026-11-22"), Some(day("2026-12-10")), 14), day("2026-12-24"));
        assert_eq!(chase_on(day("2026-11-22"), Some(day("2026-11-02")), 14), day("2026-12-06"), "one that has been");
    }
}
