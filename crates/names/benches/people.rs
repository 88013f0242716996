//! How fast names are compared, people found and records linked: `cargo bench -p names`, or `-- 1000000` for so many people.
//!
//! The people are invented: given names of the lexicon, family names made of syllables. Times are of this machine; what counts is how
//! they stand to those of the same machine before a change.

use names::index::{IndexWord, Memory, Place, Sight, StoredPerson, StoredWord, entry};
use names::link::{Options, Record, duplicates};
use names::{BirthView, Comparer, Name, NameView, PersonView, Query};
use std::collections::HashMap;
use std::hint::black_box;
use std::time::{Duration, Instant};

const LEXICON: &str = include_str!("../model/lexicon.tsv");
const BEGINNINGS: &[&str] = &[
    "Bar", "Kov", "Sal", "Mar", "Dem", "Tor", "Vel", "Has", "Gor", "Nav", "Lis", "Pet", "Rom", "Zub", "Fal", "Jab", "Al Sh",
    "Al H",
];
const MIDDLES: &[&str] = &["a", "en", "il", "or", "ut", "em", "ar", "ok", "ia", "ou", "ay", "an"];
const ENDINGS: &[&str] =
    &["ani", "chenko", "oglu", "awi", "enko", "i", "ov", "man", "sson", "adze", "ian", "uk", "wi", "di", "mi", "ji"];

/// A generator of its own: the same people on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    /// Few names are frequent, many are rare.
    fn frequent<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let end = 1 + self.below(list.len());
        list[self.below(end)]
    }
}

fn people(count: usize) -> Vec<PersonView> {
    let given: Vec<&str> = LEXICON.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic)).collect();
    let mut dice = Dice(7);
    let mut all: Vec<PersonView> = Vec::with_capacity(count);
    while all.len() < count {
        // One in twenty was entered before, spelled otherwise.
        if all.len() > 100 && dice.below(20) == 0 {
            let mut again = all[dice.below(all.len())].clone();
            let family = &again.names[0].family;
            again.names[0].family = family.replace('k', "q").replace("ou", "u").replace('y', "i");
            all.push(again);
            continue;
        }
        let family =
            format!("{}{}{}{}", dice.of(BEGINNINGS), dice.of(MIDDLES), dice.of(BEGINNINGS).to_lowercase(), dice.of(ENDINGS));
        let name = NameView { given: dice.frequent(&given).to_owned(), family, ..NameView::default() };
        let birth = BirthView::new(1950 + dice.below(65) as i32, 1 + dice.below(12) as u32, 1 + dice.below(28) as u32);
        all.push(PersonView { names: vec![name], birth, ..PersonView::default() });
    }
    all
}

fn full(person: &PersonView) -> String {
    format!("{} {}", person.names[0].given, person.names[0].family)
}

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn pairs(people: &[PersonView]) {
    let mut comparer = Comparer::new();
    let names: Vec<String> = people.iter().take(20_000).map(full).collect();
    let start = Instant::now();
    for (at, name) in names.iter().enumerate() {
        // A near one and a far one, both read anew.
        let other = &names[(at + 1) % names.len()];
        black_box(comparer.score(&Name::new(name), &Name::new(other)));
        black_box(comparer.score(&Name::new(name), &Name::new(&name.replace('a', "e"))));
    }
    let each = start.elapsed().as_secs_f64() / (names.len() * 2) as f64;
    println!("pairs: {:.0} a second", 1.0 / each);
}

fn memory(people: &[PersonView]) -> Memory {
    let mut numbers: HashMap<IndexWord, u32> = HashMap::new();
    let (mut words, mut stored) = (Vec::new(), Vec::new());
    for person in people {
        let entry = entry(person);
        let own: Vec<u32> = entry
            .words
            .iter()
            .map(|word| {
                let next = numbers.len() as u32;
                *numbers.entry(word.clone()).or_insert_with(|| {
                    words.push(StoredWord { number: next, word: word.clone() });
                    next
                })
            })
            .collect();
        let placed: Vec<(u32, Place)> = entry.places.iter().map(|(at, place)| (own[*at as usize], *place)).collect();
        stored.push((placed, entry.birth));
    }
    let stored = stored.into_iter().enumerate().map(|(number, (words, birth))| StoredPerson {
        number: number as u32,
        words,
        birth,
        restricted: false,
    });
    Memory::from_parts(words.into_iter(), stored, std::iter::empty())
}

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn keystrokes(people: &[PersonView]) {
    let start = Instant::now();
    let memory = memory(people);
    println!("index: {:.2} s, {:.1} MB", start.elapsed().as_secs_f64(), memory.bytes() as f64 / 1e6);
    for with_year in [false, true] {
        let mut times: Vec<Duration> = Vec::new();
        for person in people.iter().step_by(people.len() / 200 + 1) {
            let year = person.birth.year.filter(|_| with_year).map(|year| format!(" {year}")).unwrap_or_default();
            let typed: Vec<char> = format!("{}{year}", full(person)).chars().collect();
            for length in 2..=typed.len() {
                let text: String = typed[..length].iter().collect();
                let start = Instant::now();
                black_box(memory.search(&Query::parse(&text), Sight::All, 10));
                times.push(start.elapsed());
            }
        }
        times.sort_unstable();
        let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1e3;
        let what = if with_year { "name and year" } else { "name" };
        println!("{what}: {} keystrokes, p50 {:.3} ms, p99 {:.3} ms, most {:.3} ms", times.len(), at(0.5), at(0.99), at(1.0));
    }
}

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn linked(people: &[PersonView]) {
    let start = Instant::now();
    let options = Options { threads: std::thread::available_parallelism().map_or(1, usize::from), ..Options::default() };
    let found = duplicates(people.iter().map(Record::from), &options, &mut |_| true).map_or(0, |pairs| pairs.len());
    println!("duplicates: {found} pairs among {} records in {:.2} s", people.len(), start.elapsed().as_secs_f64());
}

fn main() {
    // `cargo bench` adds a flag of its own.
    let count = std::env::args().skip(1).find_map(|text| text.parse().ok()).unwrap_or(100_000);
    let people = people(count);
    pairs(&people);
    keystrokes(&people);
    linked(&people);
}
