//! The index in memory: packed as it was built, with what changed since beside it.

use super::bits::Bits;
use super::dictionary::Dictionary;
use super::entry::{Entry, IndexNumber, IndexWord, Place, year_of};
use super::numbers::Numbers;
use super::postings::Postings;
use super::search::{Found, Scratch, search};
use super::source::{BornLookup, KnownPerson, KnownWord, NumberLookup, Reach, Source, WordLookup};
use crate::Query;
use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Mutex, PoisonError};

/// Whom a search may find.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// Everybody.
    All,
    /// Those who are not restricted.
    Unrestricted,
}

/// A word of the table of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredWord {
    /// What the table of people calls it.
    pub number: u32,
    pub word: IndexWord,
}

/// A person of the table of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredPerson<W> {
    /// Numbers should be given out in a row: room is kept for those left out.
    pub number: u32,
    /// Numbers of words and how each stands in the names, as in [`Entry::places`].
    pub words: W,
    /// See [`super::pack_birth`].
    pub birth: u32,
    pub restricted: bool,
}

/// Beside the birth date in the facts of a person.
const HERE: u32 = 1 << 31;
const RESTRICTED: u32 = 1 << 30;

const fn facts(birth: u32, restricted: bool) -> u32 {
    HERE | if restricted { RESTRICTED } else { 0 } | birth_in(birth)
}

const fn birth_in(facts: u32) -> u32 {
    facts & !(HERE | RESTRICTED)
}

/// Months and days in the bits that a packed date has for them.
const DAYS: usize = 1 << 9;

/// The day of the year, where all of it is known.
fn day_of(facts: u32) -> Option<u32> {
    let day = birth_in(facts) & (DAYS as u32 - 1);
    (day >> 5 != 0 && day & 31 != 0).then_some(day)
}

/// Nobody is born later.
const LAST_YEAR: u32 = 2200;
const SHIFT: u32 = 8;
/// More distinct words than this can't be packed; names of a million people have a quarter million.
const MOST_WORDS: u32 = 1 << (32 - SHIFT);

/// The index in memory.
#[derive(Debug, Default)]
pub struct Memory {
    words: Dictionary,
    having: Postings,
    /// Where the words of each person begin in `placed`, and where those of the last one end.
    starts: Vec<u32>,
    /// Word and place of each word of each person.
    placed: Vec<u32>,
    /// Of each person the birth date, and whether they are here and restricted: asked of everybody who may be meant.
    facts: Vec<u32>,
    /// For each year who was born in it, as built.
    born: Postings,
    /// The same for each day of the year, whose month and day are known.
    born_on: Postings,
    count: u32,
    numbers: Numbers,
    /// People of the build who were put in anew or removed.
    changed: Bits,
    later: HashMap<u32, Vec<(u32, Place)>>,
    later_having: HashMap<u32, Vec<u32>>,
    scratch: Mutex<Vec<Scratch>>,
}

impl Memory {
    /// Builds the index from what tables hold. The people come in the order of their numbers; words that no table knows are left out.
    #[must_use]
    pub fn from_parts<W: IntoIterator<Item = (u32, Place)>>(
        words: impl Iterator<Item = StoredWord>,
        people: impl Iterator<Item = StoredPerson<W>>,
        numbers: impl Iterator<Item = (u32, IndexNumber)>,
    ) -> Self {
        let (mut names, mut all) = (Vec::new(), Vec::new());
        for stored in words.take(MOST_WORDS as usize) {
            names.push(stored.number);
            all.push(stored.word);
        }
        let (mut words, numbered) = Dictionary::build(&all);
        drop(all);
        let ours = Renumbered::new(&names, &numbered);
        let mut this = Self { starts: vec![0], ..Self::default() };
        let mut own: Vec<u32> = Vec::new();
        for person in people {
            while this.facts.len() < person.number as usize {
                this.facts.push(0);
                this.starts.push(this.placed.len() as u32);
            }
            let at = person.number as usize;
            if this.facts.len() > at {
                continue;
            }
            own.clear();
            for (word, place) in person.words {
                if let Some(word) = ours.of(word) {
                    this.placed.push(word << SHIFT | u32::from(place));
                    own.push(word);
                }
            }
            own.sort_unstable();
            own.dedup();
            own.iter().for_each(|word| words.add_people(*word));
            this.starts.push(this.placed.len() as u32);
            this.facts.push(facts(person.birth, person.restricted));
            this.count += 1;
        }
        this.placed.shrink_to_fit();
        this.facts.shrink_to_fit();
        this.starts.shrink_to_fit();
        this.having = Postings::build(words.len() as usize, |offer| {
            for person in 0..this.facts.len() as u32 {
                this.built_words(person).for_each(|(word, _)| offer(word, person));
            }
        });
        this.born = Postings::build(LAST_YEAR as usize + 1, |offer| {
            let births = this.facts.iter().map(|facts| birth_in(*facts)).enumerate();
            births
                .filter(|(_, birth)| *birth != 0)
                .for_each(|(person, birth)| offer(year_of(birth).min(LAST_YEAR), person as u32));
        });
        this.born_on = Postings::build(DAYS, |offer| {
            let days = this.facts.iter().enumerate().filter_map(|(person, facts)| Some((day_of(*facts)?, person)));
            days.for_each(|(day, person)| offer(day, person as u32));
        });
        this.words = words;
        this.numbers = Numbers::build(numbers);
        this
    }

    fn built_words(&self, person: u32) -> impl Iterator<Item = (u32, Place)> + '_ {
        let at = person as usize;
        let range = match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(from), Some(to)) => *from as usize..*to as usize,
            _ => 0..0,
        };
        self.placed[range].iter().map(|packed| (packed >> SHIFT, (packed & 0xff) as Place))
    }

    /// Puts a person in, in place of what was known of them. They are found at once.
    pub fn put(&mut self, person: u32, entry: &Entry, restricted: bool) {
        self.remove(person);
        let mut words: Vec<(u32, Place)> = Vec::with_capacity(entry.places.len());
        for (at, place) in &entry.places {
            let Some(word) = entry.words.get(*at as usize) else { continue };
            if self.words.len() < MOST_WORDS {
                words.push((self.words.number(word), *place));
            }
        }
        for word in distinct(&words) {
            self.words.add_people(word);
            let having = self.later_having.entry(word).or_default();
            let at = having.partition_point(|other| *other < person);
            having.insert(at, person);
        }
        self.later.insert(person, words);
        let at = person as usize;
        if self.facts.len() <= at {
            self.facts.resize(at + 1, 0);
        }
        self.facts[at] = facts(entry.birth, restricted);
        self.count += 1;
        self.numbers.put(person, &entry.numbers);
    }

    /// Removes a person; one who is not there is no error.
    pub fn remove(&mut self, person: u32) {
        self.forget();
        if !self.is_here(person) {
            return;
        }
        if let Some(words) = self.later.remove(&person) {
            for word in distinct(&words) {
                self.words.drop_people(word);
                if let Some(having) = self.later_having.get_mut(&word) {
                    having.retain(|other| *other != person);
                    if having.is_empty() {
                        self.later_having.remove(&word);
                    }
                }
            }
        } else {
            let words: Vec<(u32, Place)> = self.built_words(person).collect();
            for word in distinct(&words) {
                self.words.drop_people(word);
            }
        }
        self.changed.set(person, true);
        self.facts[person as usize] = 0;
        self.numbers.put(person, &[]);
        self.count -= 1;
    }

    fn is_here(&self, person: u32) -> bool {
        self.facts.get(person as usize).is_some_and(|facts| facts & HERE != 0)
    }

    /// People who were put in or removed since the index was built: what a new build would pack.
    #[must_use]
    pub fn changes(&self) -> usize {
        let new = self.later.keys().filter(|person| !self.changed.get(**person)).count();
        self.changed.count() + new
    }

    /// How many people are in it.
    #[must_use]
    pub const fn len(&self) -> u32 {
        self.count
    }

    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The people who answer the question, the best first, at most `limit`.
    #[must_use]
    pub fn search(&self, query: &Query, sight: Sight, limit: usize) -> Vec<Found> {
        let mut scratch = self.scratch.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        scratch.fit(self.facts.len());
        let mut view = View { memory: self, sight };
        let Ok(found) = search(&mut view, query, limit, &mut scratch);
        self.scratch.lock().unwrap_or_else(PoisonError::into_inner).push(scratch);
        found
    }

    /// The index as somebody sees it, for [`super::search`].
    #[must_use]
    pub const fn view(&self, sight: Sight) -> View<'_> {
        View { memory: self, sight }
    }

    fn forget(&mut self) {
        self.scratch.get_mut().unwrap_or_else(PoisonError::into_inner).iter_mut().for_each(Scratch::forget);
    }

    /// How much memory it takes, apart from what the allocator adds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let lists = |map: &HashMap<u32, Vec<u32>>| map.values().map(|list| list.capacity() * 4 + 40).sum::<usize>();
        let scratch: usize = self.scratch.lock().unwrap_or_else(PoisonError::into_inner).iter().map(Scratch::bytes).sum();
        self.words.bytes()
            + self.having.bytes()
            + self.born.bytes()
            + self.born_on.bytes()
            + self.numbers.bytes()
            + (self.starts.capacity() + self.placed.capacity() + self.facts.capacity()) * 4
            + self.changed.bytes()
            + self.later.values().map(|words| words.capacity() * 8 + 40).sum::<usize>()
            + lists(&self.later_having)
            + scratch
    }
}

fn distinct(words: &[(u32, Place)]) -> Vec<u32> {
    let mut all: Vec<u32> = words.iter().map(|(word, _)| *word).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// From the numbers of a table to ours.
struct Renumbered {
    pairs: Vec<(u32, u32)>,
    /// Where the numbers of the table leave no gaps worth mentioning, a step instead of a search.
    direct: Vec<u32>,
}

impl Renumbered {
    const NONE: u32 = u32::MAX;

    fn new(theirs: &[u32], ours: &[u32]) -> Self {
        let highest = theirs.iter().max().map_or(0, |highest| *highest as usize + 1);
        if highest > theirs.len() * 8 + 1024 {
            let mut pairs: Vec<(u32, u32)> = theirs.iter().copied().zip(ours.iter().copied()).collect();
            pairs.sort_unstable();
            return Self { pairs, direct: Vec::new() };
        }
        let mut direct = vec![Self::NONE; highest];
        for (their, our) in theirs.iter().zip(ours) {
            direct[*their as usize] = *our;
        }
        Self { pairs: Vec::new(), direct }
    }

    fn of(&self, their: u32) -> Option<u32> {
        match self.direct.get(their as usize) {
            Some(our) => (*our != Self::NONE).then_some(*our),
            None => self.pairs.binary_search_by_key(&their, |pair| pair.0).ok().map(|at| self.pairs[at].1),
        }
    }
}

/// A [`Memory`] as somebody sees it.
#[derive(Debug)]
pub struct View<'a> {
    memory: &'a Memory,
    sight: Sight,
}

impl View<'_> {
    /// The birth date of whom this view may see.
    fn birth(&self, person: u32) -> Option<u32> {
        let facts = self.memory.facts.get(person as usize).copied().unwrap_or(0);
        let hidden = match self.sight {
            Sight::All => 0,
            Sight::Unrestricted => RESTRICTED,
        };
        (facts & (HERE | hidden) == HERE).then_some(birth_in(facts))
    }
}

impl Source for View<'_> {
    type Error = Infallible;

    fn reach(&self) -> Reach {
        Reach { words: 5_000, postings: 22_000, people: 120, edits: true }
    }

    fn count(&mut self) -> Result<u32, Infallible> {
        Ok(self.memory.count)
    }

    fn words(
        &mut self,
        lookups: &[WordLookup<'_>],
        most: usize,
        visit: &mut impl FnMut(KnownWord<'_>),
    ) -> Result<(), Infallible> {
        let mut left = most;
        for lookup in lookups {
            self.memory.words.look_up(*lookup, &mut |word| {
                left = left.saturating_sub(1);
                visit(word);
                left > 0
            });
            if left == 0 {
                break;
            }
        }
        Ok(())
    }

    fn words_by_number(&mut self, numbers: &[u32], visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), Infallible> {
        numbers.iter().for_each(|number| visit(self.memory.words.word(*number)));
        Ok(())
    }

    fn having(&mut self, words: &[u32], most: usize, visit: &mut impl FnMut(usize, u32)) -> Result<(), Infallible> {
        let memory = self.memory;
        let unchanged = memory.changed.is_empty();
        let mut left = most;
        for (at, word) in words.iter().enumerate() {
            let people = memory.having.list(*word).filter(|person| unchanged || !memory.changed.get(*person)).take(left);
            let mut told = 0;
            people.for_each(|person| {
                told += 1;
                visit(at, person);
            });
            left -= told;
            if let Some(later) = memory.later_having.get(word) {
                later.iter().take(left).for_each(|person| visit(at, *person));
                left = left.saturating_sub(later.len());
            }
            if left == 0 {
                break;
            }
        }
        Ok(())
    }

    fn births(&mut self, people: &[u32], visit: &mut impl FnMut(usize, u32)) -> Result<(), Infallible> {
        for (at, person) in people.iter().enumerate() {
            if let Some(birth) = self.birth(*person) {
                visit(at, birth);
            }
        }
        Ok(())
    }

    fn people(&mut self, people: &[u32], visit: &mut impl FnMut(KnownPerson<'_>)) -> Result<(), Infallible> {
        let mut words = Vec::new();
        for person in people.iter().copied() {
            let Some(birth) = self.birth(person) else { continue };
            words.clear();
            if let Some(later) = self.memory.later.get(&person) {
                words.extend_from_slice(later);
            } else {
                words.extend(self.memory.built_words(person));
            }
            visit(KnownPerson { number: person, birth, words: &words });
        }
        Ok(())
    }

    fn born(&mut self, lookup: &BornLookup, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Infallible> {
        let (month, day) = (lookup.month.unwrap_or(0), lookup.day.unwrap_or(0));
        // Of a whole year nobody's date has to be looked at.
        let whole = month == 0 && day == 0;
        let on_day = |birth: u32| (month == 0 || birth >> 5 & 15 == month) && (day == 0 || birth & 31 == day);
        let (memory, mut left) = (self.memory, most);
        let fits = |person: &u32| self.birth(*person).is_some_and(on_day);
        let unchanged = memory.changed.is_empty();
        let (first, last) = lookup.years.unwrap_or((0, LAST_YEAR));
        let last = last.min(LAST_YEAR);
        let built = |person: &u32| unchanged || !memory.changed.get(*person);
        let of_years = |birth: u32| birth != 0 && (first..=last).contains(&year_of(birth));
        let day = (month << 5 | day).min(DAYS as u32);
        let years: u32 = (first..=last).map(|year| memory.born.length(year)).sum();
        if day >> 5 != 0 && day & 31 != 0 && memory.born_on.length(day) < years {
            let all = memory.born_on.list(day).filter(built);
            let own = all.filter(|person| self.birth(*person).is_some_and(of_years)).take(left);
            own.for_each(|person| {
                left -= 1;
                visit(person);
            });
        } else {
            for year in first..=last {
                let all = memory.born.list(year).filter(built);
                let own = all.filter(|person| whole || fits(person)).take(left);
                own.for_each(|person| {
                    left -= 1;
                    visit(person);
                });
            }
        }
        // Few, and in the order of their numbers, so that the same question has the same answer.
        let of_later = |person: &u32| self.birth(*person).is_some_and(|birth| of_years(birth) && on_day(birth));
        let mut later: Vec<u32> = memory.later.keys().copied().filter(of_later).collect();
        later.sort_unstable();
        later.into_iter().take(left).for_each(visit);
        Ok(())
    }

    fn numbers(&mut self, lookup: NumberLookup<'_>, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Infallible> {
        let mut left = most;
        self.memory.numbers.look_up(
            lookup,
            |person| self.memory.changed.get(person),
            |person| {
                if left > 0 && self.birth(person).is_some() {
                    left -= 1;
                    visit(person);
                }
                left > 0
            },
        );
        Ok(())
    }
}
