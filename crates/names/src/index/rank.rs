//! The names of the most promising people, aligned with the question.

use super::evidence::Evidence;
use super::likeness::{Asked, Spelled};
use super::matching::{LIMIT, Matches};
use super::search::{Found, gain_of_rarity};
use super::source::{KnownPerson, KnownWord};
use super::{PLACE_NEW_NAME, PLACE_NEW_WORD, PLACE_NOT_CURRENT, PLACE_OPTIONAL, Place, WordScript};
use crate::word::Word;
use std::collections::HashMap;
use std::sync::Arc;

/// A word of the question.
#[derive(Debug)]
pub(super) struct AskedName<'q> {
    word: &'q Word,
    open: bool,
    pub(super) matches: Arc<Matches>,
    /// What it costs that nothing of a name answers this word: a rare word is seldom typed for somebody who has none like it.
    unanswered: u32,
}

/// That a word is typed which the record does not have: a father's name, a second family name.
const UNKNOWN_WORD: u32 = 450;
const UNANSWERED: std::ops::RangeInclusive<u32> = 1000..=1500;

impl<'q> AskedName<'q> {
    pub(super) fn new(word: &'q Word, open: bool, matches: Arc<Matches>, count: u32) -> Self {
        let rarity = gain_of_rarity(count, matches.people) + UNKNOWN_WORD;
        let unanswered = if word.optional { 100 } else { rarity.clamp(*UNANSWERED.start(), *UNANSWERED.end()) };
        Self { word, open, matches, unanswered }
    }

    /// Of the word, only the first letter was typed.
    pub(super) fn is_letter(&self) -> bool {
        self.open && self.word.text().len() == 1
    }

    /// What a word of this cost gains over none.
    pub(super) fn gain(&self, cost: u32) -> u32 {
        self.unanswered.saturating_sub(cost).max(1)
    }
}

/// A word of a record that nobody asked for.
const NOT_ASKED: i32 = 25;
/// All words answered, but in another order than the record has them.
const OTHER_ORDER: i32 = 130;
const NOT_CURRENT: i32 = 80;
/// A word that is like the asked one, but farther from it than the dictionary was asked for.
const FAR: u32 = 1100;

/// What each namesake more costs, and how much at most.
const NAMESAKE: i32 = 40;
const NAMESAKE_MOST: i32 = 240;

/// A way of writing a word of a name.
#[derive(Debug, Clone, Copy)]
struct Form {
    /// Index of the person among those read.
    person: usize,
    word: u32,
    place: Place,
}

#[derive(Debug, Clone, Copy)]
struct Read {
    person: u32,
    /// Tells apart the spellings that answered: people with the same one are namesakes, as far as was asked.
    spelling: u64,
    evidence: Evidence,
    value: i32,
    missing: u8,
}

/// A number of which the sum of two says nothing of the sum of two others: the finishing steps of SplitMix64.
const fn mixed(word: u32) -> u64 {
    let mut mixed = (word as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed ^ (mixed >> 27)
}

/// People as they are read.
#[derive(Debug)]
pub(super) struct Ranking<'a> {
    names: &'a [AskedName<'a>],
    asked: Vec<Vec<Asked>>,
    people: Vec<Read>,
    /// Names of those whose words do not answer every part, person by person.
    incomplete: Vec<Form>,
    /// What dates gain at least that answer the question.
    dates: i32,
    /// What words cost that the dictionary did not tell: word, part, cost, sorted.
    far: Vec<(u32, usize, u32)>,
}

impl<'a> Ranking<'a> {
    pub(super) fn new(names: &'a [AskedName<'a>], dates: i32) -> Self {
        Self { names, asked: Vec::new(), people: Vec::new(), incomplete: Vec::new(), dates, far: Vec::new() }
    }

    pub(super) fn read(&mut self, person: KnownPerson<'_>, evidence: Evidence) {
        let (value, missing, spelling) = self.align(person.words);
        self.people.push(Read { person: person.number, spelling, evidence, value, missing });
        if missing > 0 {
            let at = self.people.len() - 1;
            self.incomplete.extend(person.words.iter().map(|(word, place)| Form { person: at, word: *word, place: *place }));
        }
    }

    /// Words that may answer what is unanswered, of which the dictionary told nothing.
    pub(super) fn unknown_words(&mut self) -> Vec<u32> {
        let mut words: Vec<u32> = self.incomplete.iter().map(|form| form.word).collect();
        words.sort_unstable();
        words.dedup();
        self.asked = self
            .names
            .iter()
            .map(|name| {
                let script = WordScript::of(name.word.script);
                name.word.forms.iter().map(|form| Asked::new(&form.text, script, name.open)).collect()
            })
            .collect();
        words
    }

    pub(super) fn learn(&mut self, word: KnownWord<'_>) {
        let spelled = Spelled::new(word.text);
        for (part, forms) in self.asked.iter().enumerate() {
            if self.names[part].matches.cost(word.number).is_some() {
                continue;
            }
            let limit = FAR.min(self.names[part].unanswered);
            if let Some(cost) = forms.iter().filter_map(|asked| asked.cost_of(&spelled, word.script, limit)).min() {
                self.far.push((word.number, part, cost));
            }
        }
    }

    pub(super) fn found(mut self) -> Vec<Found> {
        let mut people = std::mem::take(&mut self.people);
        let incomplete = std::mem::take(&mut self.incomplete);
        self.far.sort_unstable();
        for forms in incomplete.chunk_by(|a, b| a.person == b.person) {
            let words: Vec<(u32, Place)> = forms.iter().map(|form| (form.word, form.place)).collect();
            let read = &mut people[forms[0].person];
            (read.value, read.missing, read.spelling) = self.align(&words);
        }
        people.retain(|read| read.value > 0 || read.evidence.value > 0);
        let value = |read: &Read| read.value + read.evidence.value;
        let order = |a: &Read, b: &Read| value(b).cmp(&value(a)).then(a.person.cmp(&b.person));
        people.sort_unstable_by(order);
        // Namesakes can't be told apart by what was asked: a page full of them would hide those who are spelled otherwise.
        let mut met: HashMap<(u64, i32), i32> = HashMap::new();
        for read in &mut people {
            let times = met.entry((read.spelling, read.evidence.value)).or_insert(0);
            read.value -= (NAMESAKE * *times).min(NAMESAKE_MOST).min(read.value - 1);
            *times += 1;
        }
        people.sort_unstable_by(order);
        let names: u32 = self.names.iter().filter(|name| !name.word.optional).map(|name| name.gain(0)).sum();
        let dates = people.iter().map(|read| read.evidence.value).fold(self.dates, i32::max);
        let whole = (names as i32 + dates).max(1) as f32;
        let found = |read: Read| Found {
            person: read.person,
            score: value(&read) as f32 / 100.0,
            share: (value(&read) as f32 / whole).clamp(0.0, 1.0),
            missing: read.missing + read.evidence.missing,
        };
        people.into_iter().map(found).collect()
    }

    fn cost(&self, part: usize, word: u32) -> Option<u32> {
        let limit = self.names[part].unanswered.max(LIMIT);
        let far = || {
            let at = self.far.partition_point(|far| (far.0, far.1) < (word, part));
            self.far.get(at).filter(|far| (far.0, far.1) == (word, part)).map(|far| far.2)
        };
        self.names[part].matches.cost(word).or_else(far).filter(|cost| *cost < limit)
    }

    /// What the best of the names gains, and how many asked words nothing of it answers.
    fn align(&self, words: &[(u32, Place)]) -> (i32, u8, u64) {
        if self.names.is_empty() {
            return (0, 0, 0);
        }
        let names = words.chunk_by(|_, next| next.1 & PLACE_NEW_NAME == 0);
        let aligned = names.map(|name| self.align_name(name));
        aligned.max_by_key(|(value, missing, _)| (*value, u8::MAX - missing)).unwrap_or((0, u8::MAX, 0))
    }

    fn align_name(&self, name: &[(u32, Place)]) -> (i32, u8, u64) {
        // Cost, part, word of the name: the closest pairs first, so that a beginning does not take the word that another part
        // names in full.
        let mut pairs: Vec<(u32, usize, usize)> = Vec::with_capacity(8);
        let mut known = 0;
        let mut first_forms = [0_u32; 32];
        let mut optional = 0_u32;
        for forms in name.chunk_by(|_, next| next.1 & PLACE_NEW_WORD == 0) {
            for part in 0..self.names.len() {
                if let Some(cost) = forms.iter().filter_map(|(word, _)| self.cost(part, *word)).min() {
                    pairs.push((cost, part, known));
                }
            }
            if let Some((word, place)) = forms.first() {
                first_forms[known.min(31)] = *word;
                optional |= u32::from(place & PLACE_OPTIONAL != 0) << known.min(31);
            }
            known += 1;
        }
        pairs.sort_unstable();
        let (mut answered, mut used) = (0_u32, 0_u32);
        let mut value = 0_i32;
        let mut spelling = 0_u64;
        let mut order = [usize::MAX; 16];
        for (cost, part, word) in pairs {
            if answered >> part & 1 == 1 || used >> word.min(31) & 1 == 1 {
                continue;
            }
            answered |= 1 << part;
            used |= 1 << word.min(31);
            value += self.names[part].gain(cost) as i32;
            order[part.min(15)] = word;
            // In any order, as the sum is.
            spelling = spelling.wrapping_add(mixed(first_forms[word.min(31)]));
        }
        if answered == 0 {
            return (0, u8::MAX, 0);
        }
        let missing =
            self.names.iter().enumerate().filter(|(part, name)| answered >> part & 1 == 0 && !name.word.optional).count();
        let kept = order.iter().filter(|word| **word != usize::MAX);
        if !kept.is_sorted() {
            value -= OTHER_ORDER;
        }
        let not_asked = (0..known.min(32)).filter(|word| (used | optional) >> word & 1 == 0).count();
        value -= NOT_ASKED * not_asked.min(8) as i32;
        if name.first().is_some_and(|(_, place)| place & PLACE_NOT_CURRENT != 0) {
            value -= NOT_CURRENT;
        }
        (value.max(1), u8::try_from(missing).unwrap_or(u8::MAX), spelling)
    }
}
