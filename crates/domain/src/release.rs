//! Releases from secrecy: what they name, and whether one of them carries what somebody wants to hand on. Privacy notices and the
//! legal basis on which a record is kept.

use crate::{coded_enum, id::CaseFileId, need::Need, referral::DataKind, time::Day};

coded_enum! {
    /// GDPR Art. 9 (1), and Art. 10. A release names them one by one or does not cover them.
    pub enum SpecialCategory {
        Health = "health",
        Origin = "origin",
        Religion = "religion",
        Politics = "politics",
        Sexuality = "sexuality",
        Genetic = "genetic",
        Offences = "offences",
    }
}

coded_enum! {
    /// How the client answered.
    pub enum ReleaseForm {
        OnScreen = "on-screen",
        OnPaper = "on-paper",
        Refused = "refused",
    }
}

coded_enum! {
    /// How a privacy notice reached the client.
    pub enum NoticeWay {
        Paper = "paper",
        ReadAloud = "read-aloud",
        Screen = "screen",
        Mail = "mail",
    }
}

coded_enum! {
    /// Which text was handed over.
    pub enum NoticeSource {
        /// The office's own, as it was in force that day.
        InForce = "in-force",
        /// A sheet of somebody else, or one from before the program.
        Elsewhere = "elsewhere",
    }
}

coded_enum! {
    /// GDPR Art. 6 (1). A public office works by law: consent is the exception, because who needs help is seldom free to refuse.
    pub enum LegalBasis {
        PublicTask = "public-task",
        LegalObligation = "legal-obligation",
        Contract = "contract",
        VitalInterests = "vital-interests",
        LegitimateInterests = "legitimate-interests",
        Consent = "consent",
    }
}

coded_enum! {
    /// GDPR Art. 9 (2), for special categories.
    pub enum SpecialBasis {
        SocialLaw = "social-law",
        HealthCare = "health-care",
        VitalInterests = "vital-interests",
        LegalClaims = "legal-claims",
        PublicInterest = "public-interest",
        Consent = "consent",
    }
}

#[allow(clippy::derivable_impls, reason = "the macro derives for all codes alike")]
impl Default for LegalBasis {
    fn default() -> Self {
        Self::PublicTask
    }
}

/// What a release says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    pub form: ReleaseForm,
    /// The one entry of the directory that may be told.
    pub service: String,
    /// Whose entry it was when the client answered.
    pub organisation: String,
    /// Any service of that organisation may be told.
    pub whole_organisation: bool,
    pub need: Need,
    /// The single case; nothing: of no case.
    pub case: Option<CaseFileId>,
    pub kinds: Vec<DataKind>,
    pub special: Vec<SpecialCategory>,
    pub given_on: Day,
    /// The last day on which it holds.
    pub valid_until: Day,
    pub withdrawn_on: Option<Day>,
}

/// What somebody wants to hand on.
#[derive(Debug, Clone, Copy)]
pub struct Flow<'a> {
    pub service: &'a str,
    pub organisation: &'a str,
    pub need: Need,
    pub case: Option<&'a CaseFileId>,
    pub kinds: &'a [DataKind],
    pub special: &'a [SpecialCategory],
    pub on: Day,
}

/// What a release lacks, the furthest from covering first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// No release names this recipient.
    Recipient,
    Refused,
    Withdrawn,
    NotYet,
    Expired,
    Purpose,
    Case,
    Kinds(Vec<DataKind>),
    Special(Vec<SpecialCategory>),
}

impl Gap {
    /// The code of the refusal.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Recipient => "release-needed",
            Self::Refused => "release-refused",
            Self::Withdrawn => "release-withdrawn",
            Self::NotYet => "release-not-yet",
            Self::Expired => "release-expired",
            Self::Purpose => "release-other-purpose",
            Self::Case => "release-other-case",
            Self::Kinds(_) => "release-lacks-kinds",
            Self::Special(_) => "release-lacks-special",
        }
    }

    /// The codes of what is missing, for those gaps that can be listed.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        match self {
            Self::Kinds(kinds) => kinds.iter().map(|kind| kind.code()).collect(),
            Self::Special(special) => special.iter().map(|special| special.code()).collect(),
            _ => Vec::new(),
        }
    }
}

impl Terms {
    /// Whether nothing has ended it by that day.
    #[must_use]
    pub fn is_valid(&self, on: Day) -> bool {
        self.form != ReleaseForm::Refused && self.withdrawn_on.is_none() && self.given_on <= on && on <= self.valid_until
    }

    /// The first thing that keeps it from carrying `flow`; nothing: it carries it.
    #[must_use]
    pub fn gap(&self, flow: &Flow<'_>) -> Option<Gap> {
        let told = self.service == flow.service || (self.whole_organisation && self.organisation == flow.organisation);
        if !told {
            return Some(Gap::Recipient);
        }
        if self.form == ReleaseForm::Refused {
            return Some(Gap::Refused);
        }
        if self.withdrawn_on.is_some() {
            return Some(Gap::Withdrawn);
        }
        if flow.on < self.given_on {
            return Some(Gap::NotYet);
        }
        if flow.on > self.valid_until {
            return Some(Gap::Expired);
        }
        if self.need != flow.need {
            return Some(Gap::Purpose);
        }
        if self.case.as_ref() != flow.case {
            return Some(Gap::Case);
        }
        let lacking: Vec<DataKind> = flow.kinds.iter().copied().filter(|kind| !self.kinds.contains(kind)).collect();
        if !lacking.is_empty() {
            return Some(Gap::Kinds(lacking));
        }
        let lacking: Vec<SpecialCategory> = flow.special.iter().copied().filter(|one| !self.special.contains(one)).collect();
        (!lacking.is_empty()).then_some(Gap::Special(lacking))
    }
}

/// Which of the releases carries `flow`: its place in the list, or what the one that comes nearest lacks.
///
/// # Errors
/// The gap of the nearest release; [`Gap::Recipient`] where there is none.
pub fn covering(releases: &[Terms], flow: &Flow<'_>) -> Result<usize, Gap> {
    let mut nearest = Gap::Recipient;
    for (index, terms) in releases.iter().enumerate() {
        match terms.gap(flow) {
            None => return Ok(index),
            Some(gap) => nearest = nearest.max(gap),
        }
    }
    Err(nearest)
}

/// The largest signature that is kept, in characters of its path.
pub const LARGEST_SIGNATURE: usize = 40_000;
/// The box in which somebody signs, in units of the path.
pub const SIGNATURE_BOX: (u32, u32) = (1000, 300);

/// Whether a path is a signature that was drawn: strokes of `M x y` and `L x y` in whole units within the box, with enough ink to be more
/// than a slip of the hand. Nothing else passes, because the path is shown again as part of a page.
#[must_use]
pub fn is_signature(path: &str) -> bool {
    if path.len() > LARGEST_SIGNATURE {
        return false;
    }
    let mut words = path.split(' ');
    let mut last: Option<(i64, i64)> = None;
    let mut ink = 0;
    while let Some(command) = words.next() {
        let mut number = |most: u32| -> Option<i64> {
            let word = words.next()?;
            let plain = !word.is_empty() && word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit());
            word.parse::<u32>().ok().filter(|number| plain && *number <= most).map(i64::from)
        };
        let (Some(x), Some(y)) = (number(SIGNATURE_BOX.0), number(SIGNATURE_BOX.1)) else { return false };
        match (command, last) {
            ("M", _) => {}
            ("L", Some((from_x, from_y))) => ink += (x - from_x).abs().max((y - from_y).abs()),
            _ => return false,
        }
        last = Some((x, y));
    }
    ink >= 40
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    fn case(last: &str) -> CaseFileId {
        CaseFileId::parse(&format!("01930000-0000-7000-8000-00000000000{last}")).expect("an id")
    }

    fn terms() -> Terms {
        Terms {
            form: ReleaseForm::OnPaper,
            service: "clinic".to_owned(),
            organisation: "Hospital".to_owned(),
            whole_organisation: false,
            need: Need::Health,
            case: None,
            kinds: vec![DataKind::Identity, DataKind::Concern],
            special: vec![SpecialCategory::Health],
            given_on: day("2026-11-01"),
            valid_until: day("2027-04-30"),
            withdrawn_on: None,
        }
    }

    const FLOW: Flow<'static> = Flow {
        service: "clinic",
        organisation: "Hospital",
        need: Need::Health,
        case: None,
        kinds: &[DataKind::Identity, DataKind::Concern],
        special: &[SpecialCategory::Health],
        on: Day(chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")),
    };

    #[test]
    fn a_release_carries_what_it_names_and_nothing_else() {
        let one = case("1");
        let table: &[(Flow<'_>, Option<Gap>)] = &[
            (FLOW, None),
            (Flow { kinds: &[], special: &[], ..FLOW }, None),
            (Flow { service: "ward", ..FLOW }, Some(Gap::Recipient)),
            (Flow { need: Need::Housing, ..FLOW }, Some(Gap::Purpose)),
            (Flow { case: Some(&one), ..FLOW }, Some(Gap::Case)),
            (Flow { kinds: &[DataKind::Identity, DataKind::Papers], ..FLOW }, Some(Gap::Kinds(vec![DataKind::Papers]))),
            (
                Flow { special: &[SpecialCategory::Health, SpecialCategory::Religion], ..FLOW },
                Some(Gap::Special(vec![SpecialCategory::Religion])),
            ),
            (Flow { on: day("2026-10-31"), ..FLOW }, Some(Gap::NotYet)),
            (Flow { on: day("2027-04-30"), ..FLOW }, None),
            (Flow { on: day("2027-05-01"), ..FLOW }, Some(Gap::Expired)),
        ];
        for (flow, gap) in table {
            assert_eq!(terms().gap(flow), *gap, "{flow:?}");
        }
    }

    #[test]
    fn a_refusal_and_a_withdrawal_carry_nothing() {
        assert_eq!(Terms { form: ReleaseForm::Refused, ..terms() }.gap(&FLOW), Some(Gap::Refused));
        let withdrawn = Terms { withdrawn_on: Some(day("2026-11-22")), ..terms() };
        assert_eq!(withdrawn.gap(&FLOW), Some(Gap::Withdrawn));
        assert!(!withdrawn.is_valid(FLOW.on) && terms().is_valid(FLOW.on));
    }

    #[test]
    fn a_whole_organisation_is_told_only_where_the_release_says_so() {
        let ward = Flow { service: "ward", ..FLOW };
        assert_eq!(Terms { whole_organisation: true, ..terms() }.gap(&ward), None);
        let other = Flow { organisation: "Another", ..ward };
        assert_eq!(Terms { whole_organisation: true, ..terms() }.gap(&other), Some(Gap::Recipient));
    }

    #[test]
    fn a_release_for_a_case_is_for_that_case_alone() {
        let (one, two) = (case("1"), case("2"));
        let of_one = Terms { case: Some(one.clone()), ..terms() };
        assert_eq!(of_one.gap(&Flow { case: Some(&one), ..FLOW }), None);
        assert_eq!(of_one.gap(&Flow { case: Some(&two), ..FLOW }), Some(Gap::Case));
        assert_eq!(of_one.gap(&FLOW), Some(Gap::Case));
    }

    #[test]
    fn of_several_releases_the_nearest_one_says_what_is_missing() {
        let expired = Terms { valid_until: day("2026-11-10"), ..terms() };
        let narrow = Terms { kinds: vec![DataKind::Identity], ..terms() };
        assert_eq!(covering(&[], &FLOW), Err(Gap::Recipient));
        assert_eq!(covering(&[expired.clone(), narrow.clone()], &FLOW), Err(Gap::Kinds(vec![DataKind::Concern])));
        assert_eq!(covering(&[expired, narrow, terms()], &FLOW), Ok(2));
    }

    #[test]
    fn a_signature_is_strokes_and_nothing_else() {
        assert!(is_signature("M 10 10 L 40 60 L 90 20 M 120 40 L 121 41"));
        for path in [
            "",
            "M 10 10",
            "M 10 10 L 11 11",
            "L 10 10 L 90 90",
            "M 10 10 L 90 9000",
            "M 10 10 L 1001 10",
            "M 10 10 L +90 10",
            "M 10 10 L 90",
            "M 10 10  L 90 90",
            "M 10 10 L 90 90\"/><script>",
            "M 10 10 C 20 20 30 30 90 90",
        ] {
            assert!(!is_signature(path), "{path}");
        }
        let long = "M 0 0".to_owned() + &" L 500 200 L 0 0".repeat(4000);
        assert!(!is_signature(&long), "a path of no end");
    }

    #[test]
    fn consent_is_not_the_basis_unless_somebody_says_so() {
        assert_eq!(LegalBasis::default(), LegalBasis::PublicTask);
    }
}
