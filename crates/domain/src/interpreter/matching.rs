//! Who can serve a request, why or why not, and in which order they are asked.

use super::{Ceiling, GenderWish, InterpreterCertificate, InterpreterKind, InterpreterLevel, InterpreterMode, LegalWeight};
use crate::{client::Gender, coded_enum, need::Need};
use std::cmp::Reverse;

coded_enum! {
    /// What keeps somebody from a request. One is enough.
    pub enum Blocker {
        /// No volunteer serves where legal consequences are serious.
        VolunteerSeriousWeight = "volunteer-serious-weight",
        Conflict = "conflict",
        TopicRefused = "topic-refused",
        LevelTooLow = "level-too-low",
        Gender = "gender",
        Mode = "mode",
        Away = "away",
        NotAvailable = "not-available",
        Busy = "busy",
        /// Asked for this request already.
        AskedBefore = "asked-before",
    }
}

coded_enum! {
    /// What speaks for somebody, or has to be known before they are asked.
    pub enum Merit {
        GenderAsWished = "gender-as-wished",
        GenderNotAsWished = "gender-not-as-wished",
        DialectMatches = "dialect-matches",
        DialectDiffers = "dialect-differs",
        /// Nobody who is free has served less of late.
        ServedLeast = "served-least",
        SameDistrict = "same-district",
        Sworn = "sworn",
        CeilingNear = "ceiling-near",
        CeilingReached = "ceiling-reached",
    }
}

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// As people write it; empty where it does not matter.
    pub dialect: &'a str,
    pub need: Need,
    pub weight: LegalWeight,
    pub mode: InterpreterMode,
    pub gender: GenderWish,
    /// Where, as people write it; may be empty.
    pub district: &'a str,
}

/// Somebody who speaks the language asked for, and how they stand to the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<'a> {
    pub kind: InterpreterKind,
    pub gender: Gender,
    pub level: InterpreterLevel,
    pub certificate: InterpreterCertificate,
    pub dialect: &'a str,
    pub district: &'a str,
    pub modes: &'a [InterpreterMode],
    pub refused: &'a [Need],
    pub has_conflict: bool,
    /// Away for any part of the time.
    pub is_away: bool,
    /// Within the usual week or an extra time.
    pub is_available: bool,
    pub is_busy: bool,
    pub asked_before: bool,
    /// Minutes of service of late: who served least is asked first.
    pub served_minutes: u32,
    pub ceiling: Ceiling,
}

/// The judgement on one candidate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// Empty: they can be asked.
    pub blockers: Vec<Blocker>,
    pub merits: Vec<Merit>,
}

impl Match {
    #[must_use]
    pub const fn is_free(&self) -> bool {
        self.blockers.is_empty()
    }
}

/// Everything that keeps a candidate from a request and what speaks for them, but for [`Merit::ServedLeast`], which only a comparison
/// knows.
#[must_use]
pub fn judge(wanted: &Wanted<'_>, candidate: &Candidate<'_>) -> Match {
    let mut blockers = Vec::new();
    let mut block = |when: bool, blocker: Blocker| {
        if when {
            blockers.push(blocker);
        }
    };
    let volunteer = candidate.kind == InterpreterKind::Volunteer;
    block(volunteer && wanted.weight == LegalWeight::Serious, Blocker::VolunteerSeriousWeight);
    block(candidate.has_conflict, Blocker::Conflict);
    block(candidate.refused.contains(&wanted.need), Blocker::TopicRefused);
    block(candidate.level < wanted.weight.least_level(), Blocker::LevelTooLow);
    block(fits(wanted.gender, candidate.gender) == Fit::Refused, Blocker::Gender);
    block(!candidate.modes.contains(&wanted.mode), Blocker::Mode);
    block(candidate.is_away, Blocker::Away);
    // Who is away is not free either; one reason says enough.
    block(!candidate.is_available && !candidate.is_away, Blocker::NotAvailable);
    block(candidate.is_busy, Blocker::Busy);
    block(candidate.asked_before, Blocker::AskedBefore);

    let mut merits = Vec::new();
    let mut add = |when: bool, merit: Merit| {
        if when {
            merits.push(merit);
        }
    };
    add(fits(wanted.gender, candidate.gender) == Fit::Wished, Merit::GenderAsWished);
    add(fits(wanted.gender, candidate.gender) == Fit::NotWished, Merit::GenderNotAsWished);
    let dialect = dialect(wanted, candidate);
    add(dialect == Some(true), Merit::DialectMatches);
    add(dialect == Some(false), Merit::DialectDiffers);
    add(same_district(wanted, candidate), Merit::SameDistrict);
    add(candidate.certificate == InterpreterCertificate::Sworn, Merit::Sworn);
    add(candidate.ceiling == Ceiling::Near, Merit::CeilingNear);
    add(candidate.ceiling == Ceiling::Reached, Merit::CeilingReached);
    Match { blockers, merits }
}

/// Judges everybody and puts them in the order in which to ask: who can serve first; among them whoever is below their yearly ceiling, of
/// the gender and the dialect wished for, who served least, who knows the language best, who lives in the district. Equals stay in
/// the order given. Answers indices into `candidates`.
#[must_use]
pub fn rank(wanted: &Wanted<'_>, candidates: &[Candidate<'_>]) -> Vec<(usize, Match)> {
    let mut judged: Vec<(usize, Match)> =
        candidates.iter().enumerate().map(|(index, candidate)| (index, judge(wanted, candidate))).collect();
    let least = judged.iter().filter(|(_, one)| one.is_free()).map(|(index, _)| candidates[*index].served_minutes).min();
    for (index, one) in &mut judged {
        if one.is_free() && Some(candidates[*index].served_minutes) == least {
            one.merits.push(Merit::ServedLeast);
        }
    }
    judged.sort_by_key(|(index, one)| {
        let candidate = &candidates[*index];
        (
            one.blockers.len(),
            candidate.ceiling == Ceiling::Reached,
            one.merits.contains(&Merit::GenderNotAsWished),
            !one.merits.contains(&Merit::DialectMatches),
            candidate.served_minutes,
            Reverse(candidate.level),
            !one.merits.contains(&Merit::SameDistrict),
        )
    });
    judged
}

#[derive(PartialEq, Eq)]
enum Fit {
    NoWish,
    Wished,
    NotWished,
    Refused,
}

fn fits(wish: GenderWish, gender: Gender) -> Fit {
    let (wished, only) = match wish {
        GenderWish::Any => return Fit::NoWish,
        GenderWish::WomanPreferred => (Gender::Female, false),
        GenderWish::ManPreferred => (Gender::Male, false),
        GenderWish::WomanOnly => (Gender::Female, true),
        GenderWish::ManOnly => (Gender::Male, true),
    };
    match (gender == wished, only) {
        (true, _) => Fit::Wished,
        (false, false) => Fit::NotWished,
        (false, true) => Fit::Refused,
    }
}

/// Whether the dialect is the one asked for; nothing where none was, or none is known.
fn dialect(wanted: &Wanted<'_>, candidate: &Candidate<'_>) -> Option<bool> {
    let (asked, spoken) = (folded(wanted.dialect), folded(candidate.dialect));
    if asked.is_empty() || spoken.is_empty() {
        return None;
    }
    // Somebody may write several: "Syrisch, Libanesisch".
    Some(spoken.split([',', ';', '/']).any(|one| one.trim() == asked))
}

fn same_district(wanted: &Wanted<'_>, candidate: &Candidate<'_>) -> bool {
    wanted.mode == InterpreterMode::OnSite
        && !wanted.district.trim().is_empty()
        && folded(wanted.district) == folded(candidate.district)
}

fn folded(text: &str) -> String {
    text.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::select};

    const EVERY: &[InterpreterMode] = InterpreterMode::ALL;

    fn wanted(weight: LegalWeight) -> Wanted<'static> {
        Wanted {
            dialect: "",
            need: Need::Residence,
            weight,
            mode: InterpreterMode::OnSite,
            gender: GenderWish::WomanPreferred,
            district: "Nordstadt",
        }
    }

    fn candidate(kind: InterpreterKind) -> Candidate<'static> {
        Candidate {
            kind,
            gender: Gender::Female,
            level: InterpreterLevel::Fluent,
            certificate: InterpreterCertificate::Course,
            dialect: "",
            district: "Hörde",
            modes: EVERY,
            refused: &[],
            has_conflict: false,
            is_away: false,
            is_available: true,
            is_busy: false,
            asked_before: false,
            served_minutes: 60,
            ceiling: Ceiling::None,
        }
    }

    #[test]
    fn of_two_who_are_free_and_a_volunteer_the_professional_without_conflict_is_asked() {
        let all = [
            Candidate { has_conflict: true, ..candidate(InterpreterKind::Professional) },
            candidate(InterpreterKind::Volunteer),
            Candidate { gender: Gender::Male, ..candidate(InterpreterKind::Professional) },
            candidate(InterpreterKind::Professional),
        ];
        let order = rank(&wanted(LegalWeight::Serious), &all);
        assert_eq!(order.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [3, 2, 0, 1], "a woman first");
        assert_eq!(order[2].1.blockers, [Blocker::Conflict]);
        assert_eq!(order[3].1.blockers, [Blocker::VolunteerSeriousWeight]);
        let everyday = rank(&wanted(LegalWeight::Everyday), &all);
        assert!(everyday.iter().any(|(index, one)| *index == 1 && one.is_free()), "a volunteer serves in everyday matters");
    }

    #[test]
    fn who_served_least_is_asked_first_and_who_reached_the_ceiling_last() {
        let with = |served_minutes, ceiling| Candidate { served_minutes, ceiling, ..candidate(InterpreterKind::Volunteer) };
        let all = [with(600, Ceiling::Fine), with(0, Ceiling::Reached), with(90, Ceiling::Near)];
        let order = rank(&wanted(LegalWeight::Advice), &all);
        assert_eq!(order.iter().map(|(index, _)| *index).collect::<Vec<_>>(), [2, 0, 1]);
        assert!(order[2].1.merits.contains(&Merit::CeilingReached), "a warning, no ban: the person decides");
    }

    #[test]
    fn a_dialect_is_found_among_several_and_an_unknown_one_says_nothing() {
        let asks = Wanted { dialect: "syrisch", ..wanted(LegalWeight::Everyday) };
        let speaks = |dialect| judge(&asks, &Candidate { dialect, ..candidate(InterpreterKind::Volunteer) }).merits;
        assert!(speaks("Libanesisch, Syrisch").contains(&Merit::DialectMatches));
        assert!(speaks("Ägyptisch").contains(&Merit::DialectDiffers));
        assert!(!speaks("").iter().any(|merit| matches!(merit, Merit::DialectDiffers | Merit::DialectMatches)));
    }

    fn some_candidate() -> impl Strategy<Value = Candidate<'static>> {
        let refused: &'static [&'static [Need]] = &[&[], &[Need::Residence], &[Need::Health, Need::Debt], Need::ALL];
        let modes: &'static [&'static [InterpreterMode]] = &[EVERY, &[InterpreterMode::Phone], &[]];
        let who = (
            select(InterpreterKind::ALL),
            select(Gender::ALL),
            select(InterpreterLevel::ALL),
            select(InterpreterCertificate::ALL),
            select(refused),
            select(modes),
        );
        let how =
            (any::<[bool; 5]>(), 0..2000_u32, select([Ceiling::None, Ceiling::Fine, Ceiling::Near, Ceiling::Reached].as_slice()));
        (who, how).prop_map(|((kind, gender, level, certificate, refused, modes), (flags, served_minutes, ceiling))| Candidate {
            kind,
            gender,
            level,
            certificate,
            dialect: "",
            district: "",
            modes,
            refused,
            has_conflict: flags[0],
            is_away: flags[1],
            is_available: flags[2],
            is_busy: flags[3],
            asked_before: flags[4],
            served_minutes,
            ceiling,
        })
    }

    proptest! {
        #[test]
        fn nobody_is_free_who_must_not_serve(
            candidates in prop::collection::vec(some_candidate(), 0..12),
            need in select(Need::ALL),
            weight in select(LegalWeight::ALL),
            mode in select(InterpreterMode::ALL),
            gender in select(GenderWish::ALL),
        ) {
            let wanted = Wanted { dialect: "", need, weight, mode, gender, district: "" };
            let order = rank(&wanted, &candidates);
            prop_assert_eq!(order.len(), candidates.len(), "everybody is told of, with a reason");
            for (index, one) in order.iter().filter(|(_, one)| one.is_free()) {
                let who = &candidates[*index];
                prop_assert!(weight != LegalWeight::Serious || who.kind == InterpreterKind::Professional);
                prop_assert!(!who.has_conflict && !who.is_away && who.is_available && !who.is_busy && !who.asked_before);
                prop_assert!(!who.refused.contains(&need) && who.modes.contains(&mode) && who.level >= weight.least_level());
                prop_assert!(gender != GenderWish::WomanOnly || who.gender == Gender::Female);
                prop_assert!(gender != GenderWish::ManOnly || who.gender == Gender::Male);
                prop_assert!(one.blockers.is_empty());
            }
            let first_blocked = order.iter().position(|(_, one)| !one.is_free()).unwrap_or(order.len());
            prop_assert!(order[first_blocked..].iter().all(|(_, one)| !one.is_free()), "who can serve comes first");
        }

        #[test]
        fn of_two_alike_the_one_who_served_less_comes_first(one in some_candidate(), less in 0..100_u32, more in 101..500_u32) {
            let busy = Candidate { served_minutes: more, ..one.clone() };
            let idle = Candidate { served_minutes: less, ..one };
            let order = rank(&wanted(LegalWeight::Everyday), &[busy, idle]);
            prop_assert_eq!(order[0].0, 1);
        }
    }
}
