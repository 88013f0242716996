//! How well a person answers a question, and why.

use super::{Asked, Part, Query};
use crate::alike::{Alike, alike};
use crate::birth::{Agreement, agreement};
use crate::view::PreparedName;
use crate::word::source_length;
use crate::{NameField, NameKind, PartCode, PartReason, PersonView, Prepared, Reason};
use std::ops::Range;

/// An answer to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// 0 to 1, comparable between the answers to one question.
    pub score: f32,
    /// Sorted, none twice.
    pub reasons: Vec<Reason>,
    /// What was asked for, as it stands in the person's names.
    pub marked: Vec<Mark>,
    /// Each asked word of a name and the word of the person that answers it, in the order of the question.
    pub parts: Vec<PartReason>,
}

/// A stretch of a name that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Index into [`PersonView::names`].
    pub name: usize,
    pub field: NameField,
    /// Bytes of the field, on character boundaries.
    pub range: Range<usize>,
}

impl Match {
    /// Each field of a name cut into stretches, `true` for what was asked for; together they are the whole field.
    #[must_use]
    pub fn stretches<'a>(&self, name: usize, field: NameField, text: &'a str) -> Vec<(&'a str, bool)> {
        let mut out = Vec::new();
        let mut at = 0;
        for mark in self.marked.iter().filter(|mark| mark.name == name && mark.field == field) {
            let (Some(before), Some(marked)) = (text.get(at..mark.range.start), text.get(mark.range.clone())) else { continue };
            out.push((before, false));
            out.push((marked, true));
            at = mark.range.end;
        }
        out.push((&text[at..], false));
        out.retain(|(stretch, _)| !stretch.is_empty());
        out
    }
}

/// What is missing of a name weighs more than what else is known of a person.
const NAMES: f32 = 0.7;

impl Query {
    /// How well this person answers, `None` if not at all.
    #[must_use]
    pub fn score(&self, person: &PersonView) -> Option<Match> {
        self.answered(person, Asks::Nearly)
    }

    /// The same of somebody whom an index found by ways of its own: what of the question they answer, however little.
    #[must_use]
    pub fn explain(&self, person: &PersonView) -> Match {
        self.score(person).or_else(|| self.answered(person, Asks::Anything)).unwrap_or_else(|| Match {
            // Letters that are too far apart to be marked.
            score: 0.0,
            reasons: vec![Reason::SimilarSpelling],
            marked: Vec::new(),
            parts: Vec::new(),
        })
    }

    fn answered(&self, person: &PersonView, asks: Asks) -> Option<Match> {
        let prepared = Prepared::new(person);
        let mut reasons = Vec::new();
        let (mut marked, mut parts) = (Vec::new(), Vec::new());
        let (mut digits, mut digit_parts) = (0.0, 0);
        let mut named = false;
        for part in &self.parts {
            match part {
                Part::Name { .. } => named = true,
                Part::Digits { births, phones, number } => {
                    digit_parts += 1;
                    let (score, reason) = of_digits(&prepared, births, phones, number.as_deref());
                    digits += score;
                    reasons.extend(reason);
                }
            }
        }
        let digits = if digit_parts > 0 { Some(digits / digit_parts as f32) } else { None };
        let mut score = match digits {
            Some(digits) if !named => (digits > 0.0).then_some(digits)?,
            _ => 0.0,
        };
        if named {
            let best = prepared.names.iter().enumerate().filter_map(|(at, name)| self.of_name(at, name, asks));
            let best = best.max_by(|a, b| a.score.total_cmp(&b.score))?;
            score = digits.map_or(best.score, |digits| NAMES * best.score + (1.0 - NAMES) * digits);
            reasons.extend(best.reasons);
            let name = &person.names[best.name];
            parts = self.parts_of(&best.answers, &format!("{} {}", name.given, name.family));
            marked = best.marks.into_iter().flat_map(|range| fields(best.name, &name.given, &name.family, &range)).collect();
        }
        if self.parts.is_empty() {
            return None;
        }
        reasons.sort_unstable();
        reasons.dedup();
        Some(Match { score: score.clamp(0.0, 1.0), reasons, marked, parts })
    }

    /// What is said of each asked word of a name.
    fn parts_of(&self, answers: &[Option<Answer>], name: &str) -> Vec<PartReason> {
        let asked = self.parts.iter().filter_map(|part| if let Part::Name { written, .. } = part { Some(written) } else { None });
        let of = |(a, answer): (&String, &Option<Answer>)| {
            let known = answer.as_ref().and_then(|answer| name.get(answer.word.clone())).unwrap_or_default();
            let code = answer.as_ref().map_or(PartCode::Dropped, |answer| answer.reason.of_part(answer.other_script));
            PartReason { a: a.clone(), b: known.to_owned(), code }
        };
        asked.zip(answers).map(of).collect()
    }

    fn of_name(&self, at: usize, name: &PreparedName, asks: Asks) -> Option<OfName> {
        let asked: Vec<_> = self
            .parts
            .iter()
            .filter_map(|part| if let Part::Name { word, open, .. } = part { Some((word, *open)) } else { None })
            .collect();
        // The closest pairs first, so that a beginning does not take the word that another part names in full.
        let mut pairs: Vec<(usize, usize, Alike)> = Vec::new();
        for (i, (word, open)) in asked.iter().enumerate() {
            pairs.extend(
                name.words.iter().enumerate().filter_map(|(j, known)| alike(word, known, *open).map(|alike| (i, j, alike))),
            );
        }
        pairs.sort_by(|a, b| b.2.score.total_cmp(&a.2.score));
        let (mut answered, mut used) = (vec![false; asked.len()], vec![false; name.words.len()]);
        let (mut sum, mut reasons, mut marks) = (0.0, Vec::new(), Vec::new());
        let mut answers: Vec<Option<Answer>> = vec![None; asked.len()];
        for (i, j, alike) in pairs {
            if answered[i] || used[j] {
                continue;
            }
            answered[i] = true;
            used[j] = true;
            sum += alike.score;
            reasons.push(alike.reason);
            if asked[i].0.script != name.words[j].script {
                reasons.push(Reason::OtherScript);
            }
            let other_script = asked[i].0.script != name.words[j].script;
            answers[i] = Some(Answer { word: name.words[j].range.clone(), reason: alike.reason, other_script });
            marks.push(Marked { word: name.words[j].range.clone(), letters: alike.letters });
        }
        let missing = asked.iter().zip(&answered).filter(|((word, _), answered)| !**answered && !word.optional).count();
        let counted = asked.iter().zip(&answered).filter(|((word, _), answered)| **answered || !word.optional).count();
        // One part of three may be unknown to us: a father's name that our record leaves out.
        let enough = match asks {
            Asks::Nearly => missing == 0 || (missing == 1 && counted >= 3),
            Asks::Anything => sum > 0.0,
        };
        if counted == 0 || !enough {
            return None;
        }
        if missing > 0 {
            reasons.push(Reason::NamePartMissing);
        }
        let known = used.len().max(1) as f32;
        let covered = used.iter().filter(|used| **used).count() as f32 / known;
        let mut score = sum / counted as f32 * (0.9 + 0.1 * covered);
        if name.kind != NameKind::Current {
            score *= 0.97;
            reasons.push(Reason::OtherName);
        }
        marks.sort_by_key(|mark| mark.word.start);
        Some(OfName {
            name: at,
            score,
            reasons,
            answers,
            marks: marks.into_iter().map(|mark| MarkedIn { given: name.given, mark }).collect(),
        })
    }
}

/// How many parts of a question a name has to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Asks {
    /// All of them, or all but one of three.
    Nearly,
    Anything,
}

struct OfName {
    name: usize,
    score: f32,
    reasons: Vec<Reason>,
    marks: Vec<MarkedIn>,
    /// For each asked word of a name what answers it.
    answers: Vec<Option<Answer>>,
}

/// A word of a name that answers an asked one.
#[derive(Debug, Clone)]
struct Answer {
    /// Bytes in the given name, a blank and the family name.
    word: Range<usize>,
    reason: Reason,
    other_script: bool,
}

struct Marked {
    /// Bytes in the given name, a blank and the family name.
    word: Range<usize>,
    letters: Option<usize>,
}

struct MarkedIn {
    given: usize,
    mark: Marked,
}

/// The fields that a word stands in: one, as words do not reach over the blank between them.
fn fields(name: usize, given: &str, family: &str, marked: &MarkedIn) -> Option<Mark> {
    let MarkedIn { given: length, mark } = marked;
    let (field, text, start) = if mark.word.start < *length {
        (NameField::Given, given, mark.word.start)
    } else {
        (NameField::Family, family, mark.word.start - length - 1)
    };
    let end = (start + mark.word.len()).min(text.len());
    let word = text.get(start..end)?;
    let end = mark.letters.map_or(end, |letters| start + source_length(word, letters));
    Some(Mark { name, field, range: start..end })
}

/// The best of what the digits can mean.
fn of_digits(person: &Prepared, births: &[Asked], phones: &[String], number: Option<&str>) -> (f32, Option<Reason>) {
    let mut best: (f32, Option<Reason>) = (0.0, None);
    let mut contradicted = false;
    let mut offer = |score: f32, reason: Option<Reason>| {
        if score > best.0 {
            best = (score, reason);
        }
    };
    for asked in births {
        let (score, reason) = of_birth(asked, person);
        contradicted |= reason == Some(Reason::BirthDateDifferent);
        offer(score, reason);
    }
    if phones.iter().any(|asked| person.phones.iter().any(|phone| phone.contains(asked.as_str()))) {
        offer(0.9, Some(Reason::Phone));
    }
    if let Some(asked) = number {
        for known in &person.numbers {
            if known == asked || known.trim_start_matches('0') == asked.trim_start_matches('0') {
                offer(1.0, Some(Reason::Number));
            } else if known.contains(asked) {
                offer(0.8, Some(Reason::Number));
            }
        }
    }
    if best.1.is_none() && contradicted {
        best.1 = Some(Reason::BirthDateDifferent);
    }
    best
}

fn of_birth(asked: &Asked, person: &Prepared) -> (f32, Option<Reason>) {
    let known = person.birth;
    if !asked.year_begins.is_empty() {
        let begins = known.year.is_some_and(|year| year.to_string().starts_with(&asked.year_begins));
        let days = |asked: Option<u32>, known: Option<u32>| asked.is_none() || asked == known;
        let fits = begins && days(asked.birth.month, known.month) && days(asked.birth.day, known.day);
        return if fits { (0.8, Some(Reason::BirthDatePartial)) } else { (0.0, None) };
    }
    if asked.birth.year.is_none() && asked.birth.month.is_some() != asked.birth.day.is_some() {
        let fits = match asked.birth.day {
            Some(day) => known.day == Some(day),
            None => known.month == asked.birth.month,
        };
        return if fits { (0.5, Some(Reason::BirthDatePartial)) } else { (0.0, None) };
    }
    if asked.birth.month.is_none() {
        // Only the year was asked for.
        return match (asked.birth.year, known.year) {
            (Some(asked), Some(year)) if asked == year => (0.95, Some(Reason::BirthYearEqual)),
            (Some(asked), Some(year)) if (asked - year).abs() == 1 => (0.2, None),
            (Some(_), Some(_)) => (0.0, Some(Reason::BirthDateDifferent)),
            _ => (0.0, None),
        };
    }
    let agreed = agreement(asked.birth, known);
    let score = match agreed {
        Agreement::Equal => 1.0,
        Agreement::Partial => 0.85,
        Agreement::Swapped => 0.7,
        // The same placeholder was asked for: it answers the question, but says little of the person.
        Agreement::Placeholder if asked.birth == known => 0.75,
        Agreement::Near | Agreement::Placeholder => 0.6,
        Agreement::SameYear => 0.35,
        Agreement::AdjacentYear => 0.15,
        Agreement::Missing | Agreement::Different => 0.0,
    };
    (score, agreed.reason())
}
