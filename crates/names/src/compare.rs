//! Whether two records are one person: for the warning when somebody is saved or imported. A person decides, always.
//!
//! The evidence is added up in bits, as in Fellegi and Sunter's model, with weights set by hand: how much more often two records of one person agree
//! in this way than two records of strangers.

use crate::alike::alike;
use crate::birth::{Slip, slip};
use crate::view::PreparedName;
use crate::{PersonView, Prepared, Reason};

/// The result of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// 0 to 1: how likely the two are one person, given that somebody looked at this pair at all.
    pub score: f32,
    /// Sorted, none twice.
    pub reasons: Vec<Reason>,
}

/// From this score on a pair is worth a warning. On invented people of many origins about 39 of 40 such warnings were right, and
/// four of five records entered again got one.
pub const LIKELY_SAME: f32 = 0.5;

/// Bits that speak against a pair before anything of it is known.
const STRANGERS: f32 = 10.0;

/// Names that so many people have that sharing one says little, as skeletons.
const FREQUENT: &[&str] = &[
    "MHMD", "AHMD", "AL", "HSN", "ABDL", "AMR", "ABRHM", "MSTF", "YSF", "FTM", "MRYM", "HSYN", "ASN", "HLD", "MHMDY", "HMD",
    "KRM", "MRM", "AMN", "NR", "SD", "ALKSNDR", "ALNKS", "ANN", "MR", "AWN", "ANDR",
];

/// Compares two records. Folds both; to compare one with many, see [`Prepared::compare`].
#[must_use]
pub fn compare(a: &PersonView, b: &PersonView) -> Comparison {
    Prepared::new(a).compare(&Prepared::new(b))
}

impl Prepared {
    /// Compares two records whose names are folded already.
    #[must_use]
    pub fn compare(&self, other: &Self) -> Comparison {
        let mut reasons = Vec::new();
        let mut bits = -STRANGERS;

        let mut best: Option<(f32, Vec<Reason>)> = None;
        for a in &self.names {
            for b in &other.names {
                let (of_names, why) = names(a, b);
                if best.as_ref().is_none_or(|(bits, _)| *bits < of_names) {
                    best = Some((of_names, why));
                }
            }
        }
        if let Some((of_names, why)) = best {
            bits += of_names;
            reasons.extend(why);
        }

        let born = slip(self.birth, other.birth);
        reasons.extend(born.and_then(Slip::reason));
        bits += match born {
            Some(Slip::Equal) => 8.0,
            Some(Slip::Partial) => 3.0,
            Some(Slip::Swapped) => 5.0,
            Some(Slip::Near | Slip::Digit) => 4.0,
            Some(Slip::Calendar) => 3.0,
            // Thousands of records have it: little more than the year agrees.
            Some(Slip::PlaceholderBoth | Slip::PlaceholderOne) => 1.0,
            None => 0.0,
            Some(Slip::SameYear | Slip::PlaceholderNear) => -2.0,
            Some(Slip::AdjacentYear) => -3.0,
            Some(Slip::Different) => -6.0,
        };

        if self.phones.iter().any(|phone| phone.len() >= 7 && other.phones.contains(phone)) {
            // A family shares a phone, so that it never decides alone.
            bits += 4.0;
            reasons.push(Reason::Phone);
        }
        if self.numbers.iter().any(|number| number.len() >= 6 && other.numbers.contains(number)) {
            bits += 8.0;
            reasons.push(Reason::Number);
        }
        reasons.sort_unstable();
        reasons.dedup();
        Comparison { score: 1.0 / (1.0 + (-bits).exp2()), reasons }
    }
}

impl Prepared {
    /// Whether the two could be one person by nothing but their names, for where no birth date was told: each word of the shorter name has its
    /// like in the longer one, and there are two of them, or both people have one name only. The score stays what [`Self::compare`] says.
    #[must_use]
    pub fn compare_by_name(&self, other: &Self) -> Option<Comparison> {
        let pairs = self.names.iter().flat_map(|a| other.names.iter().map(move |b| (a, b)));
        let agrees = pairs.filter(|(a, b)| a.words.len().min(b.words.len()) >= 2 || a.words.len() == 1 && b.words.len() == 1);
        let agrees = agrees.map(|(a, b)| names(a, b)).any(|(bits, why)| bits > 0.0 && !why.contains(&Reason::NamePartMissing));
        agrees.then(|| {
            let mut comparison = self.compare(other);
            comparison.reasons.push(Reason::NameAlone);
            comparison.reasons.sort_unstable();
            comparison
        })
    }
}

/// What two names say, in bits: each word of the shorter name with the best unused word of the longer one.
fn names(a: &PreparedName, b: &PreparedName) -> (f32, Vec<Reason>) {
    let (fewer, more) = if a.words.len() <= b.words.len() { (a, b) } else { (b, a) };
    let mut used = vec![false; more.words.len()];
    let mut bits = 0.0;
    let mut reasons = Vec::new();
    if fewer.words.is_empty() {
        return (0.0, reasons);
    }
    let mut paired = 0;
    for word in &fewer.words {
        let candidates = more.words.iter().enumerate().filter(|(at, _)| !used[*at]);
        let best = candidates
            .filter_map(|(at, other)| alike(word, other, false).map(|alike| (at, alike)))
            .max_by(|(_, x), (_, y)| x.score.total_cmp(&y.score));
        match best {
            Some((at, alike)) if alike.score >= 0.62 => {
                used[at] = true;
                paired += 1;
                let rare = if word.skeletons().any(|skeleton| FREQUENT.contains(&skeleton)) || word.text().len() < 3 {
                    3.0
                } else {
                    5.0
                };
                // A beginning or a sound of a name is shared by several names, so that it says less than its likeness.
                bits += rare * (alike.score * alike.score);
                reasons.push(alike.reason);
                if word.script != more.words[at].script {
                    reasons.push(Reason::OtherScript);
                }
            }
            _ => {
                bits -= 4.0;
                reasons.push(Reason::NamePartMissing);
            }
        }
    }
    if paired == 0 {
        return (-8.0, Vec::new());
    }
    // One record has a father's or a second family name that the other leaves out.
    bits -= (more.words.len() - fewer.words.len()) as f32;
    (bits, reasons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BirthView, NameView};

    fn person(given: &str, family: &str, birth: (i32, u32, u32)) -> PersonView {
        let name = NameView { given: given.to_owned(), family: family.to_owned(), ..NameView::default() };
        PersonView { names: vec![name], birth: BirthView::new(birth.0, birth.1, birth.2), ..PersonView::default() }
    }

    #[test]
    fn somebody_entered_again_is_likely_the_same() {
        let known = person("Mohamad", "Al Ahmad", (1998, 5, 7));
        for (again, how) in [
            (person("Mohamad", "Al Ahmad", (1998, 5, 7)), "the same"),
            (person("Muhammed", "Alahmad", (1998, 5, 7)), "spelled otherwise"),
            (person("Al-Ahmad", "Mohamad", (1998, 5, 7)), "swapped"),
            (person("محمد", "الأحمد", (1998, 5, 7)), "in Arabic"),
        ] {
            let comparison = compare(&known, &again);
            assert!(comparison.score >= LIKELY_SAME, "{how}: {comparison:?}");
        }
    }

    #[test]
    fn a_frequent_name_and_the_first_of_january_are_no_evidence() {
        let comparison = compare(&person("Mohamad", "Ahmad", (1998, 1, 1)), &person("Mohamad", "Ahmad", (1998, 1, 1)));
        assert!(comparison.score < 0.3, "{comparison:?}");
        assert!(comparison.reasons.contains(&Reason::PlaceholderBirthDate));
    }

    #[test]
    fn strangers_are_strangers() {
        for (a, b) in [
            (person("Mohamad", "Al Ahmad", (1998, 5, 7)), person("Olena", "Shevchenko", (1998, 5, 7))),
            (person("Mohamad", "Al Ahmad", (1998, 5, 7)), person("Mohamad", "Al Ahmad", (1961, 8, 2))),
            (person("Anna", "Kovalenko", (1990, 3, 3)), person("Ivan", "Kovalenko", (1992, 4, 9))),
        ] {
            assert!(compare(&a, &b).score < LIKELY_SAME, "{a:?} {b:?} {:?}", compare(&a, &b));
        }
    }

    #[test]
    fn a_swapped_day_and_month_still_warns_for_a_rare_name() {
        let comparison =
            compare(&person("Tesfalem", "Woldemichael", (1990, 4, 9)), &person("Tesfalem", "Woldemichael", (1990, 9, 4)));
        assert!(comparison.score >= LIKELY_SAME && comparison.reasons.contains(&Reason::BirthDateSwapped), "{comparison:?}");
    }

    #[test]
    fn a_wrong_digit_and_another_calendar_are_told_as_what_they_are() {
        let known = person("Tesfalem", "Woldemichael", (1998, 5, 7));
        for (birth, reason) in [((1968, 5, 7), Reason::BirthDateSlip), ((1990, 8, 29), Reason::BirthDateCalendar)] {
            let comparison = compare(&known, &person("Tesfalem", "Woldemichael", birth));
            assert!(comparison.score >= LIKELY_SAME && comparison.reasons.contains(&reason), "{comparison:?}");
        }
    }

    #[test]
    fn an_incomplete_birth_date_still_warns_for_a_rare_name() {
        let mut year_only = person("Tesfalem", "Woldemichael", (1990, 4, 9));
        year_only.birth = BirthView { year: Some(1990), month: None, day: None };
        let comparison = compare(&person("Tesfalem", "Woldemichael", (1990, 4, 9)), &year_only);
        assert!(comparison.score >= LIKELY_SAME, "{comparison:?}");
    }

    #[test]
    fn a_phone_speaks_for_a_pair_and_does_not_decide_alone() {
        let with_phone = |mut person: PersonView| {
            person.phones = vec!["0171 3920024".to_owned()];
            person
        };
        let brother = with_phone(person("Ivan", "Kovalenko", (1992, 4, 9)));
        let sister = with_phone(person("Anna", "Kovalenko", (1990, 3, 3)));
        assert!(compare(&brother, &sister).score < LIKELY_SAME, "a family shares a phone");
        let plain = person("Anna", "Kovalenko", (1990, 3, 3));
        let mut unknown = plain.clone();
        unknown.birth = BirthView::default();
        let without = compare(&plain, &unknown).score;
        let with = compare(&with_phone(plain), &with_phone(unknown));
        assert!(with.score > without && with.reasons.contains(&Reason::Phone));
    }

    #[test]
    fn a_bare_name_finds_whoever_has_it_and_nobody_else() {
        let bare = |given: &str, family: &str| {
            let mut person = person(given, family, (1998, 5, 7));
            person.birth = BirthView::default();
            Prepared::new(&person)
        };
        let known = Prepared::new(&person("Mohamad", "Al Ahmad", (1998, 5, 7)));
        let one_name = bare("Mohamad", "");
        for (asked, known, expected) in [
            (bare("Mohamad", "Al Ahmad"), &known, true),
            (bare("Muhammed", "Alahmad"), &known, true),
            (bare("محمد", "الأحمد"), &known, true),
            (bare("Mohamad", "Hasan"), &known, false),
            (bare("Olena", "Shevchenko"), &known, false),
            (bare("Mohamad", ""), &known, false),
            (bare("Mohamad", ""), &one_name, true),
            (bare("", ""), &known, false),
        ] {
            let found = asked.compare_by_name(known);
            assert_eq!(found.is_some(), expected, "{:?}", asked.names);
            assert!(found.is_none_or(|found| found.reasons.contains(&Reason::NameAlone)), "it says how little it rests on");
        }
    }

    #[test]
    fn a_record_without_anything_is_nobody_else() {
        let nobody = PersonView::default();
        assert!(compare(&nobody, &nobody).score < 0.01);
    }
}
