//! From a question to the people who answer it, in bounded work.
//!
//! 1. Each word of the question becomes words of the dictionary, each with its cost ([`super::matching`]).
//! 2. The people who have them are added up, the rarest part of the question first: who answers a rare part gains more.
//! 3. The most promising few are read, and their names aligned with the question as a whole ([`super::rank`]).

use super::entry::{pack_year, year_of};
use super::evidence::{Evidence, of_birth, readings_of, span_of_birth};
use super::matching::{Matches, key, matches};
use super::rank::{AskedName, Ranking};
use super::source::{NumberLookup, Source};
use crate::Query;
use crate::query::Part;
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

/// Somebody who answers a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Found {
    pub person: u32,
    /// How much more likely it is that this person is meant than anybody, as a natural logarithm; comparable within one question.
    pub score: f32,
    /// The score as a share of what somebody would have who answers all that was asked as it was asked: 0 to 1.
    pub share: f32,
    /// Parts of the question that nothing known of the person answers.
    pub missing: u8,
}

/// Words whose matches are remembered: each keystroke asks again for the words before.
const REMEMBERED: usize = 16;
/// People read for a question of one word: all of them answer it alike.
const ALIKE: usize = 4_000;
/// People read who were born on the asked date, in the asked year or decade.
const BORN: usize = 60_000;
/// People of whom only the marked are added cost this much less.
const SKIMMED: usize = 3;
/// People who have the rarer words, from which number on nobody is added who has only a more frequent one.
const ENOUGH: usize = 2_000;
/// People added though their birth date is not the asked one.
const UNDATED: usize = 25_000;
/// People read who have a number.
const NUMBERED: usize = 2_000;
/// What such a number gains.
const COMMON: u32 = 100;
/// What the least of a date gains that answers what was asked.
const DATED: i32 = 420;
/// Bits of a sum that say which part was added last, plus one, above those of the sum itself. Two bytes a person, so that the sums
/// of a million stay in near memory.
const PART_SHIFT: u32 = 12;
const SUM: u16 = (1 << PART_SHIFT) - 1;
/// What a unit of a sum is, in hundredths of a natural logarithm.
const UNIT: u32 = 8;
const BUCKETS: usize = 4096;

/// Working memory, kept from question to question.
#[derive(Debug, Default)]
pub struct Scratch {
    /// By number of the person, if these stand close; then the map stays empty.
    dense: Vec<u16>,
    sparse: HashMap<u32, u16>,
    touched: Vec<u32>,
    /// Those of whom more is added where most are only skimmed.
    marked: Marks,
    /// Those who have one of the asked numbers.
    numbered: Marks,
    remembered: VecDeque<(String, Arc<Matches>)>,
    /// What the most promising are picked by: so long that it is kept rather than asked for at each keystroke.
    values: Vec<(u32, u32)>,
}

/// People as bits: of so many lists most hold others, and the bits stay in the nearest memory.
#[derive(Debug, Default)]
struct Marks {
    dense: Vec<u64>,
    /// Beyond the dense ones.
    sparse: HashSet<u32>,
    used: bool,
}

impl Marks {
    fn set(&mut self, person: u32) {
        self.used = true;
        if let Some(word) = self.dense.get_mut(person as usize / 64) {
            *word |= 1 << (person % 64);
        } else {
            self.sparse.insert(person);
        }
    }

    fn has(&self, person: u32) -> bool {
        match self.dense.get(person as usize / 64) {
            Some(word) => word >> (person % 64) & 1 == 1,
            None => self.sparse.contains(&person),
        }
    }

    fn clear(&mut self) {
        if std::mem::take(&mut self.used) {
            self.dense.fill(0);
            self.sparse.clear();
        }
    }
}

impl Scratch {
    pub(super) fn fit(&mut self, people: usize) {
        self.dense.resize(people, 0);
        self.marked.dense.resize(people.div_ceil(64), 0);
        self.numbered.dense.resize(people.div_ceil(64), 0);
    }

    /// What is remembered of words, after a change of the dictionary.
    pub(super) fn forget(&mut self) {
        self.remembered.clear();
    }

    pub(super) fn bytes(&self) -> usize {
        let remembered: usize = self.remembered.iter().map(|(_, matches)| matches.bytes()).sum();
        self.dense.capacity() * 2
            + (self.touched.capacity() + self.sparse.capacity() * 3) * 4
            + (self.marked.dense.capacity() + self.numbered.dense.capacity() + self.values.capacity()) * 8
            + remembered
    }

    /// [`Self::add`] for those only who are marked.
    fn add_marked(&mut self, person: u32, part: usize, gain: u16) {
        if self.marked.has(person) {
            self.add(person, part, gain);
        }
    }

    /// Adds what an answer to `part` gains, once for each person: the closest words come first.
    fn add(&mut self, person: u32, part: usize, gain: u16) {
        let sum = match self.dense.get_mut(person as usize) {
            Some(sum) => sum,
            None => self.sparse.entry(person).or_insert(0),
        };
        let tag = (part as u16 + 1) << PART_SHIFT;
        if *sum == 0 {
            self.touched.push(person);
        } else if *sum & !SUM == tag {
            return;
        }
        *sum = tag | ((*sum & SUM) + gain).min(SUM);
    }

    /// In units.
    fn sum(&self, person: u32) -> u32 {
        self.dense.get(person as usize).or_else(|| self.sparse.get(&person)).map_or(0, |sum| u32::from(sum & SUM))
    }

    fn clear(&mut self) {
        for person in self.touched.drain(..) {
            if let Some(sum) = self.dense.get_mut(person as usize) {
                *sum = 0;
            }
        }
        self.marked.clear();
        self.numbered.clear();
        self.sparse.clear();
    }
}

/// The people who answer the question, the best first, at most `limit`. Keep the working memory for the next question, as long as
/// the dictionary stays the same.
///
/// # Errors
/// When the source can't be read.
pub fn search<S: Source>(source: &mut S, query: &Query, limit: usize, scratch: &mut Scratch) -> Result<Vec<Found>, S::Error> {
    scratch.clear();
    let found = Search { source, scratch, limit, digits: Vec::new(), names: Vec::new() }.run(query);
    scratch.clear();
    found
}

/// A part of the question that is digits.
struct Digits<'q> {
    births: &'q [crate::query::Asked],
    /// What it says of somebody born in each of these years, where no month and no day was asked for.
    of_year: Option<Vec<i32>>,
    /// Who is known to have them as a number, sorted.
    having: Vec<u32>,
    gain: u32,
}

/// Years that are worked out beforehand: whoever is alive is born in one of them.
const YEARS: std::ops::Range<u32> = 1880..2080;

impl<'q> Digits<'q> {
    fn new(births: &'q [crate::query::Asked], having: Vec<u32>, gain: u32) -> Self {
        let years_only = births.iter().all(|asked| asked.birth.month.is_none() && asked.birth.day.is_none());
        let of_year = years_only.then(|| YEARS.map(|year| of_births(births, pack_year(year))).collect());
        Self { births, of_year, having, gain }
    }

    /// What they say as a date of somebody born on the packed one.
    fn of_birth(&self, birth: u32) -> i32 {
        let known = self.of_year.as_ref().and_then(|all| all.get(year_of(birth).wrapping_sub(YEARS.start) as usize));
        known.copied().unwrap_or_else(|| of_births(self.births, birth))
    }
}

struct Search<'s, 'q, S> {
    source: &'s mut S,
    scratch: &'s mut Scratch,
    limit: usize,
    names: Vec<AskedName<'q>>,
    digits: Vec<Digits<'q>>,
}

impl<'q, S: Source> Search<'_, 'q, S> {
    fn run(&mut self, query: &'q Query) -> Result<Vec<Found>, S::Error> {
        let reach = self.source.reach();
        let count = self.source.count()?;
        for part in query.all_parts() {
            match part {
                Part::Name { word, open, .. } => {
                    let matches = self.matches(word, *open)?;
                    self.names.push(AskedName::new(word, *open, matches, count));
                }
                Part::Digits { births, phones, number } => self.digits(births, phones, number.as_deref(), count)?,
            }
        }
        self.add_names(reach.postings, reach.people)?;
        if self.names.is_empty() {
            self.add_births(reach.postings)?;
        }
        let dated = self.digits.iter().any(|digits| !digits.births.is_empty());
        // A date tells people apart whose names are far from the asked ones: more of them are worth reading.
        let most = if dated && !self.names.is_empty() { reach.people * 2 } else { reach.people }.max(self.limit);
        let mut best = self.best(most, dated)?;
        let mut found = self.rank(&best)?;
        if found.len() < self.limit.min(best.len()) && !dated {
            // Many of the best may not be seen: the best of those who may.
            best = self.best(most, true)?;
            found = self.rank(&best)?;
        }
        found.truncate(self.limit);
        Ok(found)
    }

    fn matches(&mut self, word: &crate::word::Word, open: bool) -> Result<Arc<Matches>, S::Error> {
        let key = key(word, open);
        if let Some((_, known)) = self.scratch.remembered.iter().find(|(known, _)| *known == key) {
            return Ok(Arc::clone(known));
        }
        let found = Arc::new(matches(self.source, word, open)?);
        if self.scratch.remembered.len() >= REMEMBERED {
            self.scratch.remembered.pop_front();
        }
        self.scratch.remembered.push_back((key, Arc::clone(&found)));
        Ok(found)
    }

    fn digits(
        &mut self,
        births: &'q [crate::query::Asked],
        phones: &[String],
        number: Option<&str>,
        count: u32,
    ) -> Result<(), S::Error> {
        let mut having = Vec::new();
        let phones = phones.iter().map(|digits| NumberLookup::Phone(digits));
        for lookup in phones.chain(number.map(NumberLookup::Number)) {
            self.source.numbers(lookup, NUMBERED, &mut |person| having.push(person))?;
        }
        having.sort_unstable();
        having.dedup();
        // What so many have that they are not all read says little.
        let gain = if having.len() < NUMBERED { gain_of_rarity(count, having.len() as u64) } else { COMMON };
        let part = self.digits.len();
        for person in &having {
            self.scratch.numbered.set(*person);
            self.scratch.add(*person, part, units(gain));
        }
        self.digits.push(Digits::new(births, having, gain));
        Ok(())
    }

    fn add_names(&mut self, most: usize, readable: usize) -> Result<(), S::Error> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by_key(|at| self.names[*at].matches.people);
        let alone = self.names.len() == 1 && self.digits.is_empty();
        let mut left = if alone { most.min(ALIKE.max(self.limit)) } else { most };
        let dated = !order.is_empty() && self.mark_born()?;
        let mut marked = false;
        for (turn, at) in order.iter().enumerate() {
            let part = self.digits.len() + at;
            let name = &self.names[*at];
            // Of few people all are read anyway; so many begin with one letter that it would find nobody else.
            if turn > 0 && name.is_letter() && self.scratch.touched.len() <= readable {
                continue;
            }
            // Whoever has none of the rarer words is hardly meant where so many have one, unless the date fits.
            let crowded = self.scratch.touched.len() >= ENOUGH;
            if crowded && !marked {
                let Scratch { touched, marked, .. } = &mut *self.scratch;
                touched.iter().for_each(|person| marked.set(*person));
            }
            marked |= crowded;
            let (words, costs) = name.matches.by_cost();
            let gains: Vec<u16> = costs.iter().map(|cost| units(name.gain(u32::from(*cost)))).collect();
            let share = left / (order.len() - turn);
            let (mut told, scratch) = (0, &mut *self.scratch);
            if crowded || dated {
                // Of those whose date does not fit, the ones with the closest words are enough.
                let plain = if crowded { 0 } else { share.min(UNDATED) };
                self.source.having(words, share * SKIMMED, &mut |word, person| {
                    told += 1;
                    if told <= plain {
                        scratch.add(person, part, gains[word]);
                    } else {
                        scratch.add_marked(person, part, gains[word]);
                    }
                })?;
                told /= SKIMMED;
            } else {
                self.source.having(words, share, &mut |word, person| {
                    told += 1;
                    scratch.add(person, part, gains[word]);
                })?;
            }
            left = left.saturating_sub(told);
        }
        Ok(())
    }

    /// Marks those who may be meant though they have a frequent word only; whether a date was asked for.
    fn mark_born(&mut self) -> Result<bool, S::Error> {
        let mut dated = false;
        for lookup in self.digits.iter().flat_map(|digits| digits.births).flat_map(readings_of) {
            let scratch = &mut *self.scratch;
            self.source.born(&lookup, BORN, &mut |person| scratch.marked.set(person))?;
            dated = true;
        }
        Ok(dated)
    }

    /// Where only dates were asked for.
    fn add_births(&mut self, most: usize) -> Result<(), S::Error> {
        for (part, births) in self.digits.iter().map(|digits| digits.births).enumerate() {
            for lookup in births.iter().flat_map(readings_of) {
                let scratch = &mut *self.scratch;
                self.source.born(&lookup, most.min(BORN), &mut |person| scratch.add(person, part, 1))?;
            }
        }
        Ok(())
    }

    /// Those who may be among the best `most` whatever their birth dates are; `None` if these may be all. Of those who may not be seen,
    /// some are among them.
    fn promising(&self, most: usize) -> Option<Vec<u32>> {
        let touched = &self.scratch.touched;
        if touched.len() <= most * 4 {
            return None;
        }
        let mut buckets = [0_u32; SUM as usize + 1];
        let sums = touched.iter().map(|person| self.scratch.sum(*person));
        sums.for_each(|sum| buckets[sum.min(u32::from(SUM)) as usize] += 1);
        let mut above = 0;
        let least = (0..=u32::from(SUM)).rev().find(|at| {
            above += buckets[*at as usize] as usize;
            above >= most * 2
        })?;
        let dates: u32 = self.digits.iter().map(|digits| most_of_births(digits.births)).sum();
        let least = least.saturating_sub(dates / UNIT + 2);
        Some(touched.iter().copied().filter(|person| self.scratch.sum(*person) >= least).collect())
    }

    /// The most promising people. `seen`: their birth dates are looked at, and those who may not be seen are left out before.
    fn best(&mut self, most: usize, seen: bool) -> Result<Vec<u32>, S::Error> {
        let mut values = std::mem::take(&mut self.scratch.values);
        values.clear();
        let scratch = &*self.scratch;
        if seen {
            let digits = &self.digits;
            // Who is so far behind that no date makes up for it is not looked at, as long as enough others may be seen.
            let promising = self.promising(most);
            let mut look = |people: &[u32], values: &mut Vec<(u32, u32)>| {
                values.clear();
                self.source.births(people, &mut |at, birth| {
                    let person = people[at];
                    // The sums of those who have a number hold it already.
                    let numbered = scratch.numbered.has(person);
                    let dates: i32 = digits
                        .iter()
                        .filter(|digits| !numbered || digits.having.binary_search(&person).is_err())
                        .map(|digits| digits.of_birth(birth))
                        .sum();
                    values.push((scratch.sum(person).saturating_add_signed((dates + SHIFTED) / UNIT as i32), person));
                })
            };
            match promising {
                Some(people) => {
                    look(&people, &mut values)?;
                    if values.len() < most {
                        look(&scratch.touched, &mut values)?;
                    }
                }
                None => look(&scratch.touched, &mut values)?,
            }
        } else {
            values.extend(scratch.touched.iter().map(|person| (scratch.sum(*person), *person)));
        }
        if values.len() > most {
            let mut buckets = [0_u32; BUCKETS];
            let bucket = |value: u32| value.min(BUCKETS as u32 - 1) as usize;
            for (value, _) in &values {
                buckets[bucket(*value)] += 1;
            }
            let mut above = 0;
            let least = (0..BUCKETS).rev().find(|at| {
                above += buckets[*at] as usize;
                above >= most
            });
            let least = least.unwrap_or(0);
            values.retain(|(value, _)| bucket(*value) >= least);
        }
        let order = |a: &(u32, u32), b: &(u32, u32)| b.0.cmp(&a.0).then(a.1.cmp(&b.1));
        if values.len() > most {
            values.select_nth_unstable_by(most - 1, order);
            values.truncate(most);
        }
        values.sort_unstable_by(order);
        let best = values.iter().map(|(_, person)| *person).collect();
        self.scratch.values = values;
        Ok(best)
    }

    fn rank(&mut self, best: &[u32]) -> Result<Vec<Found>, S::Error> {
        let digits = &self.digits;
        let evidence = |person: u32, birth: u32| {
            let mut all = Evidence::default();
            for digits in digits {
                let numbered = digits.having.binary_search(&person).is_ok();
                let value = if numbered { digits.gain as i32 } else { digits.of_birth(birth) };
                all.value += value;
                all.missing += u8::from(value <= 0);
            }
            all
        };
        // Even where nobody has the date, whoever lacks it does not answer everything.
        let dates = digits.iter().map(|digits| if digits.births.is_empty() { 0 } else { DATED }).sum();
        let mut ranking = Ranking::new(&self.names, dates);
        self.source.people(best, &mut |person| ranking.read(person, evidence(person.number, person.birth)))?;
        let wanted = ranking.unknown_words();
        self.source.words_by_number(&wanted, &mut |word| ranking.learn(word))?;
        Ok(ranking.found())
    }
}

/// What is gained, in units of a sum; never nothing.
fn units(gain: u32) -> u16 {
    u16::try_from(gain / UNIT).unwrap_or(SUM).clamp(1, SUM)
}

/// Keeps sums with contradicted dates above zero.
const SHIFTED: i32 = 2_000;

/// The best of what the digits may mean as dates; none of them means nothing.
fn of_births(births: &[crate::query::Asked], birth: u32) -> i32 {
    births.iter().map(|asked| of_birth(asked, birth)).max().unwrap_or(0)
}

/// By how much two people can differ in a date.
fn most_of_births(births: &[crate::query::Asked]) -> u32 {
    births.iter().map(span_of_birth).max().unwrap_or(0)
}

/// What it gains to have what `having` of `count` people have, in hundredths of a natural logarithm.
pub(super) fn gain_of_rarity(count: u32, having: u64) -> u32 {
    let rarity = (f64::from(count) + 2.0) / (having as f64 + 1.0);
    (rarity.max(1.0).ln() * 100.0) as u32 + 100
}
