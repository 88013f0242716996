//! On people made here: the same seed makes the same people.

use super::*;
use crate::{BirthView, NameView};
use proptest::prelude::*;

const GIVEN: &[&str] = &[
    "Mohammad",
    "Mohamed",
    "Ahmad",
    "Ali",
    "Omar",
    "Hassan",
    "Yusuf",
    "Ibrahim",
    "Khaled",
    "Samir",
    "Tarek",
    "Nabil",
    "Fatima",
    "Maryam",
    "Layla",
    "Noor",
    "Amina",
    "Zeinab",
    "Salma",
    "Rana",
    "Oleksandr",
    "Olena",
    "Iryna",
    "Andrii",
    "Dmytro",
    "Kateryna",
    "Bohdan",
    "Svitlana",
    "Tesfalem",
    "Selam",
    "Hagos",
    "Yordanos",
    "Samson",
    "Emine",
    "Mehmet",
    "Ayse",
    "Burak",
    "Elif",
];
const BEGINNINGS: &[&str] =
    &["Bar", "Kov", "Sal", "Mar", "Dem", "Tor", "Vel", "Has", "Gor", "Nav", "Lis", "Pet", "Rom", "Zub", "Fal", "Jab"];
const MIDDLES: &[&str] = &["a", "en", "il", "or", "ut", "em", "ar", "ok"];
const ENDINGS: &[&str] = &["ani", "chenko", "oglu", "awi", "enko", "i", "ov", "man", "sson", "adze", "ian", "uk"];

struct Draws(u64);

impl Draws {
    fn below(&mut self, count: usize) -> usize {
        // A linear congruential generator; the low bits are the weak ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % count
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn person(&mut self) -> Record {
        let family = format!("{}{}{}", self.of(BEGINNINGS), self.of(MIDDLES), self.of(ENDINGS));
        let year = 1950 + i32::try_from(self.below(60)).unwrap();
        let birth = if self.one_in(6) {
            BirthView::new(year, 1, 1)
        } else {
            BirthView::new(year, 1 + self.below(12) as u32, 1 + self.below(28) as u32)
        };
        Record {
            names: vec![NameView { given: self.of(GIVEN).to_owned(), family, ..NameView::default() }],
            birth,
            nationality: self.of(&["SY", "UA", "ER", "TR"]).to_owned(),
            place: self.below(60).to_string(),
            phones: vec![format!("017{:08}", self.below(90_000_000))],
            ..Record::default()
        }
    }

    /// The same person as somebody else writes it down.
    fn again(&mut self, record: &Record) -> Record {
        let mut again = record.clone();
        let name = &mut again.names[0];
        match self.below(6) {
            0 => std::mem::swap(&mut name.given, &mut name.family),
            1 => name.family.insert(3, 'h'),
            2 => name.family = name.family.replace('k', "q").replace('v', "w"),
            _ => {}
        }
        match self.below(6) {
            0 => again.birth = BirthView::new(record.birth.year.unwrap(), 1, 1),
            1 => again.birth.year = record.birth.year.map(|year| year + 1),
            2 => std::mem::swap(&mut again.birth.day, &mut again.birth.month),
            _ => {}
        }
        if self.one_in(2) {
            again.phones.clear();
        }
        if self.one_in(4) {
            again.place = self.below(60).to_string();
        }
        again
    }
}

/// Records and, for each, whose it is.
fn population(people: usize) -> (Vec<Record>, Vec<usize>) {
    let mut draws = Draws(7);
    let (mut records, mut whose) = (Vec::new(), Vec::new());
    for person in 0..people {
        let first = draws.person();
        if draws.one_in(12) {
            records.push(draws.again(&first));
            whose.push(person);
        }
        if draws.one_in(10) {
            // Brother or sister, some of them twins: the same family, home and phone.
            let mut sibling = first.clone();
            sibling.names[0].given = GIVEN[(draws.below(GIVEN.len() - 1) + 1 + person) % GIVEN.len()].to_owned();
            if sibling.names[0].given != first.names[0].given {
                if !draws.one_in(30) {
                    sibling.birth = draws.person().birth;
                }
                records.push(sibling);
                whose.push(people + person);
            }
        }
        records.push(first);
        whose.push(person);
    }
    (records, whose)
}

fn found(records: Vec<Record>) -> Vec<Pair> {
    duplicates(records, &Options::default(), &mut |_| true).expect("nobody stops it")
}

/// How likely two people of the many Eritreans with few family names are held to be one, where the source says `nationality` of those.
fn namesakes(nationality: &str) -> f32 {
    let (mut records, _) = population(3_000);
    let mut draws = Draws(11);
    for record in records.iter_mut().filter(|record| record.nationality == "ER") {
        record.nationality = nationality.to_owned();
        record.names[0].given = draws.of(&["Tesfalem", "Hagos", "Samson", "Selam"]).to_owned();
        record.names[0].family = draws.of(&["Kovaroglu", "Haskani", "Petutman"]).to_owned();
    }
    let namesake = |year, place: &str| Record {
        names: vec![NameView { given: "Hagos".to_owned(), family: "Haskani".to_owned(), ..NameView::default() }],
        birth: BirthView::new(year, 1, 1),
        nationality: nationality.to_owned(),
        place: place.to_owned(),
        ..Record::default()
    };
    let (left, right) = ([namesake(1981, "3")], [namesake(1981, "44")]);
    let everybody: Vec<Record> = left.into_iter().chain(records).collect();
    let options = Options { threshold: 0.0, one_to_one: Some(false), ..Options::default() };
    let found = link(everybody, right, &options, &mut |_| true).expect("to the end");
    found.iter().find(|pair| pair.left == 0).map_or(0.0, |pair| pair.score)
}

#[test]
fn names_that_are_frequent_where_no_nationality_is_known_say_little_there() {
    let (known, left_out) = (namesakes("ER"), namesakes(""));
    assert!(left_out <= known, "{left_out} where the source leaves the nationality out, {known} where it says it");
}

#[test]
fn people_entered_again_are_found_among_siblings_twins_and_namesakes() {
    let (records, whose) = population(3000);
    let mut truth = 0;
    for a in 0..whose.len() {
        truth += (a + 1..whose.len().min(a + 4)).filter(|b| whose[a] == whose[*b]).count();
    }
    let pairs = found(records);
    let hits = pairs.iter().filter(|pair| whose[pair.left] == whose[pair.right]).count();
    let f1 = 2.0 * hits as f32 / (truth + pairs.len()) as f32;
    let siblings = pairs.iter().filter(|pair| whose[pair.left].abs_diff(whose[pair.right]) == 3000).count();
    assert!(siblings < 20, "{siblings} of some three hundred pairs of siblings are taken for one person");
    assert!(truth > 200 && f1 > 0.93, "F1 {f1}: {hits} of {truth} found, {} told", pairs.len());
}

#[test]
fn two_tables_are_linked_one_to_one_where_neither_has_anybody_twice() {
    let mut draws = Draws(3);
    let left: Vec<Record> = (0..600).map(|_| draws.person()).collect();
    let right: Vec<Record> = left.iter().rev().map(|record| draws.again(record)).collect();
    let pairs = link(left, right, &Options::default(), &mut |_| true).expect("nobody stops it");
    let hits = pairs.iter().filter(|pair| pair.left + pair.right == 599).count();
    assert!(hits > 580 && pairs.len() < hits + 10, "{hits} of 600 found, {} told", pairs.len());
    let mut lefts: Vec<usize> = pairs.iter().map(|pair| pair.left).collect();
    lefts.dedup();
    assert_eq!(lefts.len(), pairs.len(), "each has one counterpart at most");
}

#[test]
fn a_pair_says_why_in_codes() {
    let (mut records, _) = population(500);
    let mut first = Draws(99).person();
    first.names[0] = NameView { given: "Tesfalem".to_owned(), family: "Woldemichael".to_owned(), ..NameView::default() };
    let mut again = first.clone();
    again.names[0] = NameView { given: "Woldemichael".to_owned(), family: "Tesfalem".to_owned(), ..NameView::default() };
    again.phones.clear();
    records.extend([first, again]);
    let last = records.len() - 1;
    let pairs = found(records);
    let pair = pairs.iter().find(|pair| pair.right == last).expect("the pair is found");
    assert_eq!(pair.left, last - 1);
    for reason in [Reason::SameName, Reason::NameSwapped, Reason::Place] {
        assert!(pair.reasons.contains(&reason), "{reason:?} in {:?}", pair.reasons);
    }
}

#[test]
fn whoever_stops_it_gets_no_answer() {
    let (records, _) = population(50);
    assert_eq!(duplicates(records, &Options::default(), &mut |_| false), None);
}

#[test]
fn nothing_and_hostile_records_are_answered_too() {
    assert!(found(Vec::new()).is_empty());
    let long = NameView { given: "a ".repeat(20_000), family: "\u{0301}".repeat(20_000), ..NameView::default() };
    let hostile = Record {
        names: vec![long; 50],
        birth: BirthView { year: Some(i32::MIN), month: Some(u32::MAX), day: Some(u32::MAX) },
        street: "x".repeat(100_000),
        phones: vec!["1234567".to_owned(); 5000],
        ..Record::default()
    };
    let pairs = found(vec![hostile.clone(), Record::default(), hostile]);
    assert!(pairs.len() <= 1, "{pairs:?}");
}

#[test]
fn namesakes_of_a_list_with_few_names_are_not_one_person() {
    // A list as an office of one village has it: everybody shares the full name with a dozen others.
    let mut draws = Draws(3);
    let (mut records, mut whose) = (Vec::new(), Vec::new());
    for person in 0..1500 {
        let mut record = draws.person();
        record.names[0].family = ["Haddad", "Kovalenko", "Tesfay", "Popescu", "Yilmaz", "Hoxha"][draws.below(6)].to_owned();
        record.names[0].given = GIVEN[draws.below(18)].to_owned();
        record.phones = vec![format!("02312312{:03}", draws.below(1000))];
        if person % 15 == 0 {
            records.push(draws.again(&record));
            whose.push(person);
        }
        records.push(record);
        whose.push(person);
    }
    let pairs = found(records);
    let right = pairs.iter().filter(|pair| whose[pair.left] == whose[pair.right]).count();
    assert!(right * 10 >= pairs.len() * 8, "{right} of {} are right", pairs.len());
    assert!(right >= 40, "{right} of 100 are found");
}

#[test]
fn another_number_is_nothing_to_tell() {
    let mut draws = Draws(5);
    let mut records: Vec<Record> = (0..300).map(|_| draws.person()).collect();
    let mut again = records[7].clone();
    records[7].phones = vec!["0231 23125863".to_owned()];
    again.phones = vec!["0231 23125443".to_owned()];
    records.push(again);
    let pairs = found(records);
    let pair = pairs.iter().find(|pair| (pair.left, pair.right) == (7, 300)).expect("one person");
    assert!(!pair.reasons.contains(&Reason::Phone), "{pair:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn scores_are_probabilities_and_do_not_depend_on_the_order(seed in any::<u64>()) {
        let mut draws = Draws(seed);
        let mut records: Vec<Record> = (0..60).map(|_| draws.person()).collect();
        for at in 0..8 {
            let again = draws.again(&records[at]);
            records.push(again);
        }
        let last = records.len() - 1;
        let there = found(records.clone());
        records.reverse();
        let back = found(records);
        let near = |x: f32, y: f32| (x - y).abs() < 0.02;
        for pair in &there {
            prop_assert!((0.0..=1.0).contains(&pair.score) && pair.left < pair.right);
            if pair.score > 0.6 {
                let same = back.iter().any(|other| {
                    other.left == last - pair.right && other.right == last - pair.left && near(other.score, pair.score)
                });
                prop_assert!(same, "{pair:?} is not in {back:?}");
            }
        }
    }
}

/// Names that somebody could paste to stop the program.
fn hostile() -> Vec<String> {
    vec![
        "x".repeat(10_000),
        "ab ".repeat(10_000),
        "abd al ".repeat(10_000),
        "e\u{301}\u{302}\u{303}".repeat(10_000),
        "\u{202e}\u{2066}محمد\u{202c}".repeat(2_000),
        "😀👩‍👩‍👧".repeat(3_000),
        "Шhеvчhеnкo ".repeat(1_000),
        "0123456789 ".repeat(1_000),
        String::new(),
    ]
}

#[test]
fn hostile_names_and_a_thousand_namesakes_cost_a_bounded_number_of_steps() {
    let named =
        |given: &str| Record { names: vec![NameView { given: given.to_owned(), ..NameView::default() }], ..Record::default() };
    let hostile: Vec<Record> = hostile().iter().map(|name| named(name)).collect();
    let equal: Vec<Record> = std::iter::repeat_n(named("Mohammad Al Ahmad"), 1_000).collect();
    for (records, most_pairs, most_steps) in [(hostile, 40, 500_000), (equal, 40_000, 60_000)] {
        let population = Population::read(records.clone());
        let pairs = candidates::candidates(&population, None, 1);
        assert!(pairs.len() <= most_pairs, "{} pairs", pairs.len());
        let comparer = Comparer { population: &population, chance: learn::chance(&population) };
        let model = learn::learn(&comparer, &pairs, pairs.len().max(1) as f32);
        let mut work = Work::new();
        for key in &pairs {
            let (a, b) = rows_of(*key);
            comparer.compare(a, b, &model, &mut work);
        }
        assert!(work.lay.steps <= most_steps, "{} steps for {} pairs", work.lay.steps, pairs.len());
        assert!(duplicates(records, &Options::default(), &mut |_| true).is_some());
    }
}
