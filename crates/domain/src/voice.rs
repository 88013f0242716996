//! The client's voice: three questions after a visit and one line of free text, from nobody in particular. Only counts are kept, by the
//! week, and what is told of them tells of no small group.

use crate::{coded_enum, time::Day};
use chrono::{Datelike, Days};

coded_enum! {
    /// What is asked, in this order.
    pub enum VoiceQuestion {
        /// Were you understood in your language?
        Understood = "understood",
        /// Do you know what happens next?
        NextStep = "next-step",
        /// Were you treated with respect?
        Respected = "respected",
    }
}

coded_enum! {
    /// An answer as it is counted, the best first. Whoever goes on without an answer is counted too: a question that many leave out is
    /// one to word anew.
    pub enum VoiceAnswer {
        Good = "good",
        Middling = "middling",
        Bad = "bad",
        Skipped = "skipped",
    }
}

coded_enum! {
    /// Where the questions were asked. At the desk somebody sits beside the client, so the two are never mixed unseen.
    pub enum VoicePlace {
        Kiosk = "kiosk",
        ClientDisplay = "client-display",
    }
}

coded_enum! {
    /// What a table of the report divides the voices by.
    pub enum VoiceDimension {
        Total = "total",
        Month = "month",
        Week = "week",
        Language = "language",
        Place = "place",
    }
}

coded_enum! {
    /// What became of a suggestion in the steering group.
    pub enum SuggestionState {
        New = "new",
        Discussed = "discussed",
        /// Something was done, or will be: the answer says what.
        Answered = "answered",
        /// Not followed: the answer says why.
        SetAside = "set-aside",
    }
}

impl SuggestionState {
    #[must_use]
    pub const fn may_become(self, to: Self) -> bool {
        match self {
            Self::New => matches!(to, Self::Discussed | Self::Answered | Self::SetAside),
            Self::Discussed => matches!(to, Self::Answered | Self::SetAside),
            // The group may come back to it.
            Self::Answered | Self::SetAside => matches!(to, Self::Discussed),
        }
    }

    /// Whoever wrote the line is owed a reason: these two states do not stand without words.
    #[must_use]
    pub const fn needs_answer(self) -> bool {
        matches!(self, Self::Answered | Self::SetAside)
    }
}

/// The answers of one visit, in the order of [`VoiceQuestion::ALL`].
pub type Answers = [VoiceAnswer; VoiceQuestion::ALL.len()];

/// Answers to fewer people than this are not told. With opinions the danger is not the single count but that all of a small group think
/// alike, so this is more than the three of statistics on persons; the counts themselves are rounded to five on top of it.
pub const LEAST_VOICES: u32 = 10;

/// The longest suggestion, in characters: one line, two or three sentences.
pub const LONGEST_SUGGESTION: usize = 300;

/// Why a line is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRefusal {
    TooLong,
    /// More than one line, control characters, or marks that turn the text around them.
    Form,
}

/// A suggestion as it is kept; `None` when nothing was written. It comes from a window that is not trusted.
///
/// # Errors
/// [`TextRefusal`].
pub fn suggestion_text(typed: &str) -> Result<Option<String>, TextRefusal> {
    let text = typed.trim_matches(' ');
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    // Line and paragraph separators are no control characters by their category, and break the line all the same. Joiners stay: Persian
    // and Sorani need them.
    if text.chars().any(|c| c.is_control() || turns(c) || matches!(c, '\u{2028}' | '\u{2029}')) {
        return Err(TextRefusal::Form);
    }
    if text.chars().count() > LONGEST_SUGGESTION {
        return Err(TextRefusal::TooLong);
    }
    let something = text.chars().any(|c| !c.is_whitespace() && !matches!(c, '\u{200b}'..='\u{200d}' | '\u{feff}'));
    Ok(something.then(|| text.to_owned()))
}

/// The Monday of a day's week.
#[must_use]
pub fn week_of(day: Day) -> Day {
    Day(day.0.week(chrono::Weekday::Mon).checked_first_day().unwrap_or(day.0))
}

/// A week is of the month that has its Thursday, as ISO 8601 gives it to a year: `2026-11`.
#[must_use]
pub fn month_of_week(monday: Day) -> String {
    thursday(monday).0.format("%Y-%m").to_string()
}

fn thursday(monday: Day) -> Day {
    Day(monday.0.checked_add_days(Days::new(3)).unwrap_or(monday.0))
}

/// Whether a week belongs to a period: by its Thursday, so that months put side by side count each week once.
#[must_use]
pub fn is_week_of(monday: Day, from: Day, to: Day) -> bool {
    (from..=to).contains(&thursday(monday))
}

/// The weeks that are over on a day begin before this Monday. The running week is told to nobody: a number that moves while people sit at
/// the desk says who moved it.
#[must_use]
pub fn told_before(today: Day) -> Day {
    week_of(today)
}

/// How often each answer was given to each question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally([[u32; VoiceAnswer::ALL.len()]; VoiceQuestion::ALL.len()]);

impl Tally {
    pub const fn add(&mut self, question: VoiceQuestion, answer: VoiceAnswer, number: u32) {
        let cell = &mut self.0[question as usize][answer as usize];
        *cell = cell.saturating_add(number);
    }

    pub fn add_all(&mut self, other: &Self) {
        for question in VoiceQuestion::ALL {
            for answer in VoiceAnswer::ALL {
                self.add(*question, *answer, other.count(*question, *answer));
            }
        }
    }

    #[must_use]
    pub const fn count(&self, question: VoiceQuestion, answer: VoiceAnswer) -> u32 {
        self.0[question as usize][answer as usize]
    }

    /// How many gave their voice: everyone is counted once with each question.
    #[must_use]
    pub fn voices(&self) -> u32 {
        self.0.iter().map(|answers| answers.iter().sum()).max().unwrap_or_default()
    }

    /// How many showed a face to a question.
    #[must_use]
    pub fn answered(&self, question: VoiceQuestion) -> u32 {
        VoiceAnswer::ALL
            .iter()
            .filter(|answer| **answer != VoiceAnswer::Skipped)
            .map(|answer| self.count(question, *answer))
            .sum()
    }

    /// The questions that enough people answered to be told of at all.
    #[must_use]
    pub fn told(&self) -> Vec<VoiceQuestion> {
        VoiceQuestion::ALL.iter().copied().filter(|question| self.answered(*question) >= LEAST_VOICES).collect()
    }

    /// Whether each of these questions was answered by enough people.
    fn is_enough(&self, questions: &[VoiceQuestion]) -> bool {
        questions.iter().all(|question| self.answered(*question) >= LEAST_VOICES)
    }
}

/// The rows of a table that may be told, and all others put together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disclosed<K> {
    pub rows: Vec<(K, Tally)>,
    /// What the smaller rows come to, two at least, so that none of them is the difference between the total and the others.
    pub rest: Option<Tally>,
}

/// Puts the rows that are too small together until what they come to is large enough, with the smallest of the others where they alone are
/// not: so nothing can be found by taking the told rows off the total. `questions` are those that the whole has enough answers to.
#[must_use]
pub fn disclose<K>(rows: Vec<(K, Tally)>, questions: &[VoiceQuestion]) -> Disclosed<K> {
    let (mut told, small): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(_, tally)| tally.is_enough(questions));
    if small.is_empty() {
        return Disclosed { rows: told, rest: None };
    }
    let mut rest = Tally::default();
    for (_, tally) in &small {
        rest.add_all(tally);
    }
    while !rest.is_enough(questions) {
        // Of two of the same size the later one goes.
        let smallest = told.iter().enumerate().min_by_key(|(at, (_, tally))| (tally.voices(), std::cmp::Reverse(*at)));
        let Some(at) = smallest.map(|(at, _)| at) else { break };
        rest.add_all(&told.remove(at).1);
    }
    Disclosed { rows: told, rest: Some(rest) }
}

/// The year and the number of a week, as people speak of it: `(2026, 47)`.
#[must_use]
pub fn week_number(monday: Day) -> (i32, u32) {
    let week = monday.0.iso_week();
    (week.year(), week.week())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    /// So many who found everything good.
    fn pleased(number: u32) -> Tally {
        let mut tally = Tally::default();
        for question in VoiceQuestion::ALL {
            tally.add(*question, VoiceAnswer::Good, number);
        }
        tally
    }

    fn keys(told: &Disclosed<&'static str>) -> Vec<&'static str> {
        told.rows.iter().map(|(key, _)| *key).collect()
    }

    #[test]
    fn a_week_begins_on_monday_and_is_of_the_month_of_its_thursday() {
        for one in ["2026-11-16", "2026-11-19", "2026-11-22"] {
            assert_eq!(week_of(day(one)), day("2026-11-16"), "{one}");
        }
        assert_eq!(month_of_week(day("2026-09-28")), "2026-10", "Thursday is the first of October");
        assert_eq!(month_of_week(day("2026-11-30")), "2026-12");
        assert_eq!(month_of_week(day("2026-12-28")), "2026-12", "Thursday is New Year's Eve");
        assert_eq!(week_number(day("2026-12-28")), (2026, 53));
        assert!(is_week_of(day("2026-09-28"), day("2026-10-01"), day("2026-10-31")));
        assert!(!is_week_of(day("2026-09-28"), day("2026-09-01"), day("2026-09-30")), "no week is in two months");
    }

    #[test]
    fn the_running_week_is_not_told() {
        assert_eq!(told_before(day("2026-11-22")), day("2026-11-16"), "Sunday still belongs to it");
        assert_eq!(told_before(day("2026-11-23")), day("2026-11-23"), "on Monday the week before is over");
    }

    #[test]
    fn small_rows_are_told_together_and_one_alone_never() {
        let rows = |numbers: &[(&'static str, u32)]| numbers.iter().map(|(key, number)| (*key, pleased(*number))).collect();
        let all = VoiceQuestion::ALL;
        let told = disclose(rows(&[("de", 40), ("ar", 10), ("uk", 12)]), all);
        assert_eq!((keys(&told), told.rest), (vec!["de", "ar", "uk"], None), "ten is enough");
        let told = disclose(rows(&[("de", 40), ("ti", 6), ("so", 7)]), all);
        assert_eq!((keys(&told), told.rest.map(|rest| rest.voices())), (vec!["de"], Some(13)));
        let told = disclose(rows(&[("de", 40), ("ar", 20), ("ti", 1)]), all);
        assert_eq!(
            (keys(&told), told.rest.map(|rest| rest.voices())),
            (vec!["de"], Some(21)),
            "the one Tigrinya voice would be the total without the others"
        );
        let told = disclose(rows(&[("de", 12), ("ti", 1)]), all);
        assert_eq!((keys(&told), told.rest.map(|rest| rest.voices())), (vec![], Some(13)), "nothing is left to divide");
    }

    #[test]
    fn a_question_that_hardly_anybody_answered_is_told_nowhere_and_hides_no_other() {
        let mut tally = pleased(20);
        let mut skipped = Tally::default();
        for (question, answer, number) in [
            (VoiceQuestion::Understood, VoiceAnswer::Bad, 12),
            (VoiceQuestion::NextStep, VoiceAnswer::Skipped, 12),
            (VoiceQuestion::Respected, VoiceAnswer::Good, 12),
        ] {
            skipped.add(question, answer, number);
        }
        assert_eq!(skipped.told(), [VoiceQuestion::Understood, VoiceQuestion::Respected]);
        assert_eq!(skipped.voices(), 12);
        tally.add_all(&skipped);
        assert_eq!(tally.told(), VoiceQuestion::ALL);
        let told = disclose(vec![("de", pleased(20)), ("ar", skipped)], VoiceQuestion::ALL);
        assert_eq!(
            keys(&told),
            Vec::<&str>::new(),
            "no answers of Arabic to the second question, so it is not told beside German"
        );
        let told = disclose(vec![("de", pleased(20)), ("ar", skipped)], &skipped.told());
        assert_eq!(keys(&told), ["de", "ar"]);
    }

    #[test]
    fn one_line_is_taken_as_it_was_written_and_nothing_that_hides_in_it() {
        let taken = |text: &str| suggestion_text(text);
        assert_eq!(taken("  Mehr Stühle, bitte!  "), Ok(Some("Mehr Stühle, bitte!".to_owned())));
        assert_eq!(taken("می\u{200c}خواهم"), Ok(Some("می\u{200c}خواهم".to_owned())), "Persian needs the joiner");
        for nothing in ["", "   ", "\u{200b}\u{200d}", "\u{a0}"] {
            assert_eq!(taken(nothing), Ok(None), "{nothing:?}");
        }
        for form in ["a\nb", "a\tb", "a\rb", "a\u{0}b", "a\u{202e}b", "a\u{2028}b", "\u{2066}x", "a\u{85}b"] {
            assert_eq!(taken(form), Err(TextRefusal::Form), "{form:?}");
        }
        assert!(taken(&"ü".repeat(LONGEST_SUGGESTION)).is_ok());
        assert_eq!(taken(&"ü".repeat(LONGEST_SUGGESTION + 1)), Err(TextRefusal::TooLong));
    }

    #[test]
    fn a_suggestion_is_never_new_again_and_no_end_is_final() {
        for state in SuggestionState::ALL {
            assert!(!state.may_become(SuggestionState::New), "{}", state.code());
            assert!(!state.may_become(*state), "{}", state.code());
            assert!(SuggestionState::ALL.iter().any(|to| state.may_become(*to)), "{} leads nowhere", state.code());
        }
    }

    fn any_tally() -> impl Strategy<Value = Tally> {
        proptest::array::uniform3(proptest::array::uniform4(0_u32..9)).prop_map(Tally)
    }

    proptest! {
        #[test]
        fn whatever_was_said_no_told_row_is_small_and_nothing_is_lost(rows in proptest::collection::vec(any_tally(), 0..12)) {
            let mut whole = Tally::default();
            for row in &rows {
                whole.add_all(row);
            }
            let questions = whole.told();
            let count = rows.len();
            let told = disclose(rows.into_iter().enumerate().collect(), &questions);
            let mut again = Tally::default();
            for (_, row) in &told.rows {
                prop_assert!(row.is_enough(&questions));
                again.add_all(row);
            }
            if let Some(rest) = &told.rest {
                again.add_all(rest);
                prop_assert!(rest.is_enough(&questions), "the whole has enough, so has what is left over");
                prop_assert!(count - told.rows.len() >= 2 || count == 1 || questions.is_empty());
            }
            prop_assert_eq!(again, whole);
        }

        #[test]
        fn what_is_kept_of_a_line_is_taken_again_unchanged(text in "\\PC{0,320}") {
            if let Ok(Some(kept)) = suggestion_text(&text) {
                prop_assert_eq!(suggestion_text(&kept), Ok(Some(kept)));
            }
        }
    }
}
