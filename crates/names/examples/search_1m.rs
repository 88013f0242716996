//! Measures the search on a large list of people: `search_1m PEOPLE.tsv QUERIES.tsv`.
//!
//! The list has the columns `rec_id`, `person_id`, `given`, `family`, `extra`, `native`, `dob` and `phone`, the questions `rec_id` (who is
//! sought), `query`, `kind` and `birth_year`. A second set of questions is made from the list itself: people who stand in it twice,
//! asked as one entry spells them and sought as the other, and names with an edit, so that nothing is fitted to the first set.

use names::index::{IndexNumber, IndexWord, Memory, NumberKind, Place, Sight, StoredPerson, StoredWord, entry};
use names::{BirthView, NameView, PersonView, Query, fold};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error>;

struct Record {
    person: String,
    name: String,
    year: String,
    view: PersonView,
}

struct Question {
    sought: u32,
    text: String,
    kind: String,
    year: String,
}

fn columns(header: &str) -> HashMap<&str, usize> {
    header.split('\t').enumerate().map(|(at, name)| (name, at)).collect()
}

fn records(text: &str) -> Vec<Record> {
    let mut lines = text.lines();
    let at = columns(lines.next().unwrap_or(""));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let cell = |name: &str| at.get(name).and_then(|at| cells.get(*at)).copied().unwrap_or("");
            let given = format!("{} {}", cell("given"), cell("extra")).trim().to_owned();
            let mut names = vec![NameView { given, family: cell("family").to_owned(), ..NameView::default() }];
            if !cell("native").is_empty() {
                names.push(NameView { given: cell("native").to_owned(), ..NameView::default() });
            }
            let part = |at: usize, length: usize| cell("dob").get(at..at + length);
            let birth = BirthView {
                year: part(0, 4).and_then(|text| text.parse().ok()),
                month: part(5, 2).and_then(|text| text.parse().ok()),
                day: part(8, 2).and_then(|text| text.parse().ok()),
            };
            let phones = (!cell("phone").is_empty()).then(|| cell("phone").to_owned()).into_iter().collect();
            let view = PersonView { id: None, names, birth, phones, numbers: vec![cell("rec_id").to_owned()] };
            Record {
                person: cell("person_id").to_owned(),
                name: format!("{} {}", cell("given"), cell("family")),
                year: part(0, 4).unwrap_or("").to_owned(),
                view,
            }
        })
        .collect()
}

fn questions(text: &str) -> Vec<Question> {
    let mut lines = text.lines();
    let at = columns(lines.next().unwrap_or(""));
    let read = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |name: &str| at.get(name).and_then(|at| cells.get(*at)).copied().unwrap_or("");
        let sought = cell("rec_id").parse::<u32>().ok()?.checked_sub(1)?;
        let own = |name| cell(name).to_owned();
        Some(Question { sought, text: own("query"), kind: own("kind"), year: own("birth_year") })
    };
    lines.filter_map(read).collect()
}

/// A generator of its own: the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}

/// Questions made from the list.
fn made(records: &[Record], most: usize) -> Vec<Question> {
    let mut people: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, record) in records.iter().enumerate() {
        people.entry(&record.person).or_default().push(at);
    }
    let mut dice = Dice(7);
    let twice: Vec<&Vec<usize>> = people.values().filter(|all| all.len() > 1).collect();
    let mut all = Vec::new();
    for _ in 0..most * 8 {
        if all.len() >= most || twice.is_empty() {
            break;
        }
        let group = twice[dice.below(twice.len())];
        let (asked, sought) = (&records[group[0]], &records[group[1]]);
        if fold(&asked.name) != fold(&sought.name) {
            let kind = if asked.name.is_ascii() == sought.name.is_ascii() { "entered-again" } else { "other-letters" };
            all.push(Question {
                sought: group[1] as u32,
                text: asked.name.clone(),
                kind: kind.to_owned(),
                year: sought.year.clone(),
            });
        }
    }
    for turn in 0..most {
        let at = dice.below(records.len());
        let mut letters: Vec<char> = records[at].name.chars().collect();
        if letters.len() < 6 {
            continue;
        }
        for _ in 0..=turn % 2 {
            let place = 1 + dice.below(letters.len() - 2);
            match dice.below(4) {
                0 => letters.swap(place, place + 1),
                1 => drop(letters.remove(place)),
                2 => letters.insert(place, letters[place]),
                _ => letters[place] = char::from(b'a' + dice.below(26) as u8),
            }
        }
        let kind = if turn % 2 == 0 { "one-edit" } else { "two-edits" };
        let text = letters.into_iter().collect();
        all.push(Question { sought: at as u32, text, kind: kind.to_owned(), year: records[at].year.clone() });
    }
    all
}

/// What tables would hold.
fn parts(records: &[Record]) -> (Vec<StoredWord>, Vec<(Vec<(u32, Place)>, u32)>, Vec<(u32, IndexNumber)>) {
    let mut numbers: HashMap<IndexWord, u32> = HashMap::new();
    let (mut words, mut people, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    for (person, record) in records.iter().enumerate() {
        let entry = entry(&record.view);
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
        people.push((placed, entry.birth));
        let kept = entry.numbers.into_iter().filter(|row| matches!(row.kind, NumberKind::Phone | NumberKind::Number));
        rows.extend(kept.map(|row| (person as u32, row)));
    }
    (words, people, rows)
}

fn percentile(sorted: &[Duration], part: f64) -> f64 {
    let at = ((sorted.len() as f64 - 1.0) * part).round() as usize;
    sorted.get(at).map_or(0.0, Duration::as_secs_f64) * 1000.0
}

/// Whether the question finds whom it seeks, or a namesake, among the first ten.
fn hit(memory: &Memory, records: &[Record], question: &Question, with_year: bool) -> bool {
    let mut text = question.text.clone();
    if with_year {
        let _ = write!(text, " {}", question.year);
    }
    let sought = fold(&records[question.sought as usize].name);
    let found = memory.search(&Query::parse(&text), Sight::All, 10);
    found.iter().any(|found| found.person == question.sought || fold(&records[found.person as usize].name) == sought)
}

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn recall(memory: &Memory, records: &[Record], questions: &[Question], misses: Option<&str>) {
    let mut kinds: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for question in questions {
        let alone = hit(memory, records, question, false);
        let dated = question.year.is_empty() || hit(memory, records, question, true);
        for kind in [question.kind.as_str(), "~ all"] {
            let counts = kinds.entry(kind).or_default();
            counts[0] += 1;
            counts[1] += usize::from(alone);
            counts[2] += usize::from(dated);
        }
        if (misses == Some("dated") && !dated) || (misses == Some("alone") && !alone) {
            let names: Vec<&NameView> = records[question.sought as usize].view.names.iter().collect();
            println!("miss {} [{}] {} {:?}", question.kind, question.text, question.year, names);
            let found = memory.search(&Query::parse(&question.text), Sight::All, 3);
            for found in found {
                println!("     {:.1} {}", found.score, records[found.person as usize].name);
            }
        }
    }
    for (kind, [all, alone, dated]) in kinds {
        let part = |hits: usize| hits as f64 / all as f64;
        println!("{kind:16} {all:5}  recall@10 by name {:.4}  with birth year {:.4}", part(alone), part(dated));
    }
}

/// Each question is typed `ROUNDS` times, and the shortest time of a keystroke counts: the others hold what else the machine did.
const ROUNDS: usize = 3;

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn keystrokes(memory: &mut Memory, questions: &[Question], with_year: bool) {
    let mut all: Vec<(Duration, String)> = Vec::new();
    for question in questions.iter().step_by(questions.len() / 160 + 1) {
        let mut typed: Vec<char> = question.text.chars().collect();
        if with_year {
            typed.push(' ');
            typed.extend(question.year.chars());
        }
        let texts: Vec<String> = (2..=typed.len()).map(|length| typed[..length].iter().collect()).collect();
        let mut times = vec![Duration::MAX; texts.len()];
        for _ in 0..ROUNDS {
            // A change makes it forget the words of the round before.
            memory.remove(u32::MAX);
            for (text, least) in texts.iter().zip(&mut times) {
                let start = Instant::now();
                let found = memory.search(&Query::parse(text), Sight::All, 10);
                *least = (*least).min(start.elapsed());
                std::hint::black_box(found);
            }
        }
        all.extend(times.into_iter().zip(texts));
    }
    all.sort_unstable();
    let times: Vec<Duration> = all.iter().map(|(took, _)| *took).collect();
    let [p50, p90, p99, most] = [0.5, 0.9, 0.99, 1.0].map(|part| percentile(&times, part));
    println!("{} keystrokes: p50 {p50:.3} ms, p90 {p90:.3} ms, p99 {p99:.3} ms, most {most:.3} ms", times.len());
    let slow: Vec<String> =
        all.iter().rev().take(8).map(|(took, text)| format!("{text} {:.1}", took.as_secs_f64() * 1e3)).collect();
    println!("slowest: {}", slow.join(" | "));
}

#[allow(clippy::print_stdout, reason = "a program that prints what it measured")]
fn main() -> Result<(), Failure> {
    let mut arguments = std::env::args().skip(1);
    let usage = "search_1m PEOPLE.tsv QUERIES.tsv [alone|dated]";
    let people = arguments.next().ok_or(usage)?;
    let asked = arguments.next().ok_or(usage)?;
    let misses = arguments.next();
    let start = Instant::now();
    let records = records(&std::fs::read_to_string(people)?);
    println!("{} records read in {:.1} s", records.len(), start.elapsed().as_secs_f64());
    let start = Instant::now();
    let (words, stored, numbers) = parts(&records);
    println!("folded in {:.1} s: {} words, {} numbers", start.elapsed().as_secs_f64(), words.len(), numbers.len());
    let start = Instant::now();
    let mut memory = Memory::from_parts(
        words.into_iter(),
        stored.iter().enumerate().map(|(number, (words, birth))| StoredPerson {
            number: number as u32,
            words: words.iter().copied(),
            birth: *birth,
            restricted: false,
        }),
        numbers.into_iter(),
    );
    println!("ready in {:.2} s, {:.1} MB", start.elapsed().as_secs_f64(), memory.bytes() as f64 / 1e6);
    let questions = questions(&std::fs::read_to_string(asked)?);
    keystrokes(&mut memory, &questions, false);
    keystrokes(&mut memory, &questions, true);
    recall(&memory, &records, &questions, misses.as_deref());
    println!("-- questions made from the list");
    let made = made(&records, 1_500);
    recall(&memory, &records, &made, None);
    keystrokes(&mut memory, &made, false);
    println!("{:.1} MB after the questions", memory.bytes() as f64 / 1e6);
    Ok(())
}
