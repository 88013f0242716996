//! All records in a compact form, with the frequencies of what they hold.

use super::lexicon::{Letters, Lexicon, MAX_VALUE, Values};
use super::model::Field;
use super::record::Record;
use crate::BirthView;
use crate::birth::is_placeholder;
use rustc_hash::FxHashMap;

/// More names, words of a name, phones or numbers than these are left out: nobody has them, and a hostile record may not cost more.
const MAX_NAMES: usize = 6;
pub(super) const MAX_WORDS: usize = 8;
const MAX_VALUES: usize = 8;

/// The part of a name that a word stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Part {
    Given,
    Family,
}

/// A word of a name of one record.
#[derive(Debug, Clone, Copy)]
pub(super) struct Occurrence {
    pub(super) token: u32,
    pub(super) part: Part,
    pub(super) letters: Letters,
    /// The most bits that it can speak for any pair. Known when all are read.
    pub(super) bits: f32,
}

/// A stretch of one of the arenas.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    len: u8,
}

impl Span {
    fn of(start: usize, end: usize) -> Self {
        Self { start: u32::try_from(start).unwrap_or(u32::MAX), len: u8::try_from(end - start).unwrap_or(u8::MAX) }
    }

    pub(super) fn of_slice<T>(self, arena: &[T]) -> &[T] {
        let start = self.start as usize;
        &arena[start..start + usize::from(self.len)]
    }
}

impl Span {
    fn of_slice_mut<T>(self, arena: &mut [T]) -> &mut [T] {
        let start = self.start as usize;
        &mut arena[start..start + usize::from(self.len)]
    }
}

/// One record. The fields of `single` are the first of [`Field::VALUES`].
#[derive(Debug)]
pub(super) struct Row {
    pub(super) names: Span,
    pub(super) birth: BirthView,
    pub(super) single: [u32; SINGLE],
    pub(super) phones: Span,
    pub(super) numbers: Span,
}

/// Gender, nationality, street, house number, postcode, place, state.
pub(super) const SINGLE: usize = 7;
pub(super) const NATIONALITY: usize = 1;
pub(super) const STREET: usize = 2;
pub(super) const PHONE: usize = 7;
pub(super) const NUMBER: usize = 8;

/// Records that are handed over at once.
const PORTION: usize = 1024;

#[derive(Debug, Default)]
pub(super) struct Population {
    pub(super) lexicon: Lexicon,
    pub(super) rows: Vec<Row>,
    names: Vec<Span>,
    occurrences: Vec<Occurrence>,
    lists: Vec<u32>,
    pub(super) values: [Values; Field::VALUES.len()],
    /// By unit (form or sound), part and nationality (0 for all, [`UNKNOWN`] for those of whom it is not known): how many names have it.
    counts: FxHashMap<u64, u32>,
    /// By nationality and script: how many names there are.
    totals: FxHashMap<u64, u32>,
    pub(super) births: Births,
    /// By row: the most bits that its names can speak for any pair.
    most: Vec<f32>,
}

/// Those whose nationality is not known, as a nationality of its own: where a source leaves it out for a whole people, the names of that
/// people are frequent among them.
pub(super) const UNKNOWN: u32 = 0x7f_ffff;

fn key(unit: u32, part: Part, nationality: u32) -> u64 {
    u64::from(unit) << 24 | u64::from(nationality.min(UNKNOWN)) << 1 | u64::from(part == Part::Family)
}

impl Population {
    /// Reads the records on a thread of its own, while whoever hands them over makes the next ones.
    pub(super) fn read(records: impl IntoIterator<Item = Record>) -> Self {
        let mut population = std::thread::scope(|scope| {
            let (hand_over, taken) = std::sync::mpsc::sync_channel::<Vec<Record>>(4);
            let reader = scope.spawn(move || {
                let mut population = Self::default();
                taken.into_iter().flatten().for_each(|record| population.push(&record));
                population
            });
            let mut records = records.into_iter();
            loop {
                let portion: Vec<Record> = records.by_ref().take(PORTION).collect();
                if portion.is_empty() || hand_over.send(portion).is_err() {
                    break;
                }
            }
            drop(hand_over);
            reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        });
        population.find_varied();
        population.lexicon.finish();
        for values in &mut population.values {
            values.finish();
        }
        population.births.finish();
        population.find_most();
        population
    }

    /// A name says the most where all of it is the same.
    fn find_most(&mut self) {
        let mut occurrences = std::mem::take(&mut self.occurrences);
        for row in &self.rows {
            let mut most = 0.0_f32;
            for name in row.names.of_slice(&self.names) {
                let mut sum = 0.0;
                for occurrence in name.of_slice_mut(&mut occurrences) {
                    let token = &self.lexicon.tokens[occurrence.token as usize];
                    let form = token.forms.first().copied().unwrap_or(0);
                    let share = self.share(form, occurrence.part, row.single[NATIONALITY], Some(token.script as u64));
                    occurrence.bits = -share.log2();
                    sum += occurrence.bits;
                }
                most = most.max(sum);
            }
            self.most.push(most);
        }
        self.occurrences = occurrences;
    }

    /// No pair of these rows has names that say more. Of an unknown nationality names say more than this counts.
    pub(super) fn most_bits(&self, a: u32, b: u32) -> f32 {
        let (x, y) = (a as usize, b as usize);
        if self.rows[x].single[NATIONALITY] == 0 || self.rows[y].single[NATIONALITY] == 0 {
            return f32::INFINITY;
        }
        // The same name counts a little otherwise in each record, by its part and its script.
        self.most[x].min(self.most[y]) + 4.0
    }

    /// A name is varied where most of those who sound so write it otherwise.
    fn find_varied(&mut self) {
        let count = |unit: u32| -> u32 {
            let of = |part| self.counts.get(&key(unit, part, 0)).copied().unwrap_or(0);
            of(Part::Given) + of(Part::Family)
        };
        let varied: Vec<bool> = self
            .lexicon
            .tokens
            .iter()
            .map(|token| {
                let own = token.forms.first().map_or(0, |form| count(*form));
                token.sounds.first().is_some_and(|sound| own * 2 < count(*sound))
            })
            .collect();
        for (token, varied) in self.lexicon.tokens.iter_mut().zip(varied) {
            token.varied = varied;
        }
    }

    fn push(&mut self, record: &Record) {
        let value = |text: &str| -> String { crate::fold(text).chars().take(MAX_VALUE).collect() };
        let texts = [
            &record.gender,
            &record.nationality,
            &record.street,
            &record.house_number,
            &record.postcode,
            &record.place,
            &record.state,
        ];
        let mut single = [0; SINGLE];
        for (at, text) in texts.into_iter().enumerate() {
            single[at] = self.values[at].add(&value(text));
        }
        let nationality = single[NATIONALITY];
        let start = self.names.len();
        for name in record.names.iter().take(MAX_NAMES) {
            let begin = self.occurrences.len();
            for (part, text) in [(Part::Given, &name.given), (Part::Family, &name.family)] {
                let tokens = self.lexicon.read(text);
                let room = MAX_WORDS.saturating_sub(self.occurrences.len() - begin);
                let letters = |token: u32| self.lexicon.tokens[token as usize].letters;
                let words = tokens.iter().map(|token| Occurrence { token: *token, part, letters: letters(*token), bits: 0.0 });
                self.occurrences.extend(words.take(room));
            }
            if self.occurrences.len() > begin {
                self.names.push(Span::of(begin, self.occurrences.len()));
                self.count(begin, nationality);
            }
        }
        let names = Span::of(start, self.names.len());
        let phones = record.phones.iter().flat_map(|text| crate::key::phones(text)).collect::<Vec<_>>();
        let numbers =
            record.numbers.iter().map(|text| crate::key::number(text)).filter(|text| !text.is_empty()).collect::<Vec<_>>();
        let (phones, numbers) = (self.list(PHONE, &phones), self.list(NUMBER, &numbers));
        self.births.add(record.birth);
        self.rows.push(Row { names, birth: record.birth, single, phones, numbers });
    }

    fn list(&mut self, field: usize, texts: &[String]) -> Span {
        let start = self.lists.len();
        for text in texts.iter().take(MAX_VALUES) {
            let id = self.values[field].add(text);
            self.lists.push(id);
        }
        Span::of(start, self.lists.len())
    }

    fn count(&mut self, begin: usize, nationality: u32) {
        let nationality = if nationality == 0 { UNKNOWN } else { nationality };
        for occurrence in &self.occurrences[begin..] {
            let token = &self.lexicon.tokens[occurrence.token as usize];
            for unit in token.forms.iter().chain(&token.sounds) {
                *self.counts.entry(key(*unit, occurrence.part, 0)).or_default() += 1;
                *self.counts.entry(key(*unit, occurrence.part, nationality)).or_default() += 1;
            }
        }
        let script = self.script(&self.occurrences[begin..]);
        *self.totals.entry(script).or_default() += 1;
        *self.totals.entry(u64::from(nationality) << SCRIPT_BITS | script).or_default() += 1;
    }

    fn script(&self, name: &[Occurrence]) -> u64 {
        name.first().map_or(0, |first| self.lexicon.tokens[first.token as usize].script as u64)
    }

    /// How many names in this script the people of a nationality have (0 for all), or in any script.
    fn total(&self, nationality: u32, script: Option<u64>) -> f32 {
        let of = |script: u64| self.totals.get(&(u64::from(nationality) << SCRIPT_BITS | script)).copied().unwrap_or(0);
        let sum: u32 = script.map_or_else(|| (0..1 << SCRIPT_BITS).map(of).sum(), of);
        sum as f32
    }

    /// How likely the name of a stranger of this nationality has this form or sound in this part.
    pub(super) fn share(&self, unit: u32, part: Part, nationality: u32, script: Option<u64>) -> f32 {
        let of = |nationality: u32| self.counts.get(&key(unit, part, nationality)).copied().unwrap_or(0) as f32;
        // A name nobody else has is still a name that somebody could have.
        let everywhere = (of(0) + 0.5) / (self.total(0, script) + 1.0);
        if nationality == 0 {
            return everywhere.min(1.0);
        }
        // Of a nationality with few people, all others tell what is frequent.
        ((of(nationality) + FEW * everywhere) / (self.total(nationality, script) + FEW)).min(1.0)
    }

    pub(super) fn names(&self, row: &Row) -> impl Iterator<Item = &[Occurrence]> {
        row.names.of_slice(&self.names).iter().map(|name| name.of_slice(&self.occurrences))
    }

    pub(super) fn list_of(&self, span: Span) -> &[u32] {
        span.of_slice(&self.lists)
    }

    /// Whether most records have what people of one household share.
    pub(super) fn knows_households(&self) -> bool {
        let half = u32::try_from(self.rows.len() / 2).unwrap_or(u32::MAX);
        self.values[STREET].known >= half || self.values[PHONE].known >= half
    }

    /// Any word of any name, for drawing strangers.
    pub(super) fn any_word(&self, draw: u64) -> Option<&Occurrence> {
        let count = self.occurrences.len() as u64;
        (count > 0).then(|| &self.occurrences[usize::try_from(draw % count).unwrap_or(0)])
    }
}

/// Room for the scripts that are told apart.
const SCRIPT_BITS: u32 = 5;

/// So many records of a nationality weigh as much as what is known of all.
const FEW: f32 = 30.0;

/// How frequent birth dates are.
#[derive(Debug)]
pub(super) struct Births {
    years: FxHashMap<i32, f32>,
    days: Vec<f32>,
    known: f32,
    placeholders: f32,
}

impl Default for Births {
    fn default() -> Self {
        Self { years: FxHashMap::default(), days: vec![0.0; 13 * 32], known: 0.0, placeholders: 0.0 }
    }
}

impl Births {
    fn add(&mut self, birth: BirthView) {
        let Some(year) = birth.year else { return };
        *self.years.entry(year).or_default() += 1.0;
        if let (Some(month), Some(day)) = (birth.month, birth.day) {
            self.known += 1.0;
            if is_placeholder(birth) {
                self.placeholders += 1.0;
            } else if let Some(count) = slot(month, day).and_then(|slot| self.days.get_mut(slot)) {
                *count += 1.0;
            }
        }
    }

    fn finish(&mut self) {
        let all: f32 = self.years.values().sum();
        for count in self.years.values_mut() {
            *count /= all.max(1.0);
        }
        let days: f32 = self.days.iter().sum();
        for count in &mut self.days {
            // As if a hundred years of birthdays had been seen before.
            *count = (*count + 100.0) / (days + 36_600.0);
        }
    }

    /// How likely a stranger was born in this year. Typing errors make years that nobody has.
    pub(super) fn year(&self, year: i32) -> f32 {
        self.years.get(&year).copied().unwrap_or(0.0).max(1.0 / (self.known + 200.0))
    }

    /// How likely a stranger whose day is known has this one.
    pub(super) fn day(&self, month: u32, day: u32) -> f32 {
        slot(month, day).and_then(|slot| self.days.get(slot)).copied().unwrap_or(1.0 / 366.0)
    }

    /// How likely a date is 1 January.
    pub(super) fn placeholder(&self) -> f32 {
        (self.placeholders + 1.0) / (self.known + 366.0)
    }
}

fn slot(month: u32, day: u32) -> Option<usize> {
    ((1..=12).contains(&month) && (1..=31).contains(&day)).then(|| (month * 32 + day) as usize)
}
