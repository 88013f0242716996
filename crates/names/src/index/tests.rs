use super::*;
use crate::{BirthView, NameKind, NameView, PersonView, Query};
use proptest::prelude::*;
use std::collections::HashMap;

fn person(given: &str, family: &str) -> PersonView {
    let name = NameView { given: given.to_owned(), family: family.to_owned(), ..NameView::default() };
    PersonView { names: vec![name], ..PersonView::default() }
}

fn born(mut person: PersonView, year: i32, month: u32, day: u32) -> PersonView {
    person.birth = BirthView::new(year, month, day);
    person
}

/// As a store would: tables of words, people and numbers, and a memory built from them.
fn built<'a>(people: impl Iterator<Item = (u32, &'a PersonView, bool)>) -> Memory {
    let mut words: Vec<IndexWord> = Vec::new();
    let mut known: HashMap<IndexWord, u32> = HashMap::new();
    let (mut stored, mut numbers) = (Vec::new(), Vec::new());
    for (number, view, restricted) in people {
        let entry = entry(view);
        let own: Vec<u32> = entry
            .words
            .iter()
            .map(|word| {
                *known.entry(word.clone()).or_insert_with(|| {
                    words.push(word.clone());
                    words.len() as u32 * 3
                })
            })
            .collect();
        let placed: Vec<(u32, Place)> = entry.places.iter().map(|(at, place)| (own[*at as usize], *place)).collect();
        numbers.extend(entry.numbers.iter().map(|row| (number, row.clone())));
        stored.push((number, placed, entry.birth, restricted));
    }
    Memory::from_parts(
        words.into_iter().enumerate().map(|(at, word)| StoredWord { number: (at as u32 + 1) * 3, word }),
        stored.iter().map(|(number, words, birth, restricted)| StoredPerson {
            number: *number,
            words: words.iter().copied(),
            birth: *birth,
            restricted: *restricted,
        }),
        numbers.into_iter(),
    )
}

fn all(people: &[PersonView]) -> Memory {
    built(people.iter().enumerate().map(|(at, person)| (at as u32, person, false)))
}

fn found(memory: &Memory, text: &str) -> Vec<u32> {
    memory.search(&Query::parse(text), Sight::All, 10).into_iter().map(|found| found.person).collect()
}

fn first(memory: &Memory, text: &str) -> Option<u32> {
    found(memory, text).first().copied()
}

fn some_people() -> Vec<PersonView> {
    vec![
        born(person("Mohamad", "Al Ahmad"), 1998, 5, 7),
        person("محمد", "الأحمد"),
        person("Olena", "Shevchenko"),
        person("Олена", "Шевченко"),
        person("ገብረ", "ማርያም"),
        person("Abd al-Rahman", "Yousef"),
        person("Yaşar", "Yılmaz"),
        person("Li", "Na"),
        person("Thanh", "Ng"),
        PersonView { phones: vec!["0171 3920024".to_owned()], ..person("Andrei", "Ciobanu") },
        PersonView { numbers: vec!["M-2026-0417".to_owned()], ..person("Ioana", "Popescu") },
        born(person("Mohamad", "Al Ahmad"), 1971, 2, 3),
    ]
}

#[test]
fn the_person_meant_comes_first_however_the_name_is_typed() {
    let memory = all(&some_people());
    for (text, expected) in [
        ("Mohamad Al Ahmad 1998", 0),
        ("ahmad mohamed 07.05.1998", 0),
        ("Muhammad Alahmad 1971", 11),
        ("محمد الأحمد", 1),
        ("olena schewtschenko", 2),
        ("Шевченко Олена", 3),
        ("Gebremariam", 4),
        ("gebre mariam", 4),
        ("Abdulrahman Yusuf", 5),
        ("Abdelrahman Jousef", 5),
        ("yasar yilmaz", 6),
        ("Yilmza Yasar", 6),
        ("li", 7),
        ("ng", 8),
        ("0024", 9),
        ("+49 171 39", 9),
        ("9200", 9),
        ("M-2026-0417", 10),
        ("417", 10),
        ("popescu 0417", 10),
        ("7.5.1998", 0),
        ("03.02.1971", 11),
        ("199", 0),
    ] {
        assert_eq!(first(&memory, text), Some(expected), "{text}: {:?}", memory.search(&Query::parse(text), Sight::All, 5));
    }
    for text in ["", "?", "Xylophon", "9999"] {
        assert_eq!(found(&memory, text), [], "{text}");
    }
}

#[test]
fn nobody_finds_whom_they_may_not_see() {
    let people = some_people();
    let memory = built(people.iter().enumerate().map(|(at, person)| (at as u32, person, at == 0 || at == 9)));
    for text in ["mohamad", "1998", "07.05.1998", "0024", "ciobanu", "mohamad ahmad 1998"] {
        let seen = memory.search(&Query::parse(text), Sight::Unrestricted, 10);
        assert!(seen.iter().all(|found| found.person != 0 && found.person != 9), "{text}");
        let all = memory.search(&Query::parse(text), Sight::All, 10);
        assert!(all.iter().any(|found| found.person == 0 || found.person == 9), "{text}");
    }
}

#[test]
fn a_crowd_of_restricted_people_hides_nobody_else() {
    let crowd: Vec<PersonView> = (0..2_000).map(|_| person("Mohamad", "Ahmad")).chain([person("Mohamad", "Ahmadi")]).collect();
    let memory = built(crowd.iter().enumerate().map(|(at, person)| (at as u32, person, at < 2_000)));
    let seen = memory.search(&Query::parse("mohamad ahmad"), Sight::Unrestricted, 10);
    assert_eq!(seen.iter().map(|found| found.person).collect::<Vec<_>>(), [2_000]);
}

#[test]
fn a_change_is_found_at_once_and_what_was_is_not() {
    let mut memory = all(&some_people());
    memory.put(2, &entry(&born(person("Oksana", "Bondarenko"), 1980, 1, 2)), false);
    assert_eq!(first(&memory, "bondarenko"), Some(2));
    assert_eq!(first(&memory, "oksana 1980"), Some(2));
    assert!(!found(&memory, "olena").contains(&2));
    memory.put(500, &entry(&person("Zeynep", "Kaya")), false);
    assert_eq!(first(&memory, "kaya zeynep"), Some(500));
    memory.remove(500);
    memory.remove(9);
    assert_eq!(found(&memory, "kaya"), []);
    assert_eq!(found(&memory, "0024"), []);
    memory.remove(77);
    assert_eq!(memory.len(), some_people().len() as u32 - 1);
}

#[test]
fn the_cost_of_a_question_is_bounded_however_it_reads() {
    let people: Vec<PersonView> = (0..600).map(|at| person(&"ab".repeat(at % 20 + 1), &"cdefghi".repeat(at % 7 + 1))).collect();
    let mut memory = all(&people);
    memory.put(0, &entry(&person(&"x".repeat(10_000), &"a\u{301}".repeat(10_000))), false);
    for text in [
        "a ".repeat(10_000),
        "\u{301}".repeat(10_000),
        "ab".repeat(5_000),
        "1.1.1 ".repeat(3_000),
        "\u{202e}😀?".repeat(100),
        "а́b".repeat(300),
    ] {
        let mut counted = Counted { source: memory.view(Sight::All), asked: 0, told: 0 };
        let query = Query::parse(&text);
        let Ok(found) = search(&mut counted, &query, 10, &mut Scratch::default());
        assert!(found.len() <= 10);
        let reach = counted.source.reach();
        // Twelve parts of six forms, each looked up whole, by beginning, by sound and varied.
        assert!(counted.asked <= 12 * 6 * 4_000, "{} look-ups for {} letters", counted.asked, text.len());
        assert!(
            counted.told <= 12 * 6 * 3 * reach.words + 4 * reach.postings,
            "{} answers for {} letters",
            counted.told,
            text.len()
        );
    }
}

/// Counts the steps of a search.
struct Counted<'a> {
    source: View<'a>,
    asked: usize,
    told: usize,
}

impl Source for Counted<'_> {
    type Error = std::convert::Infallible;

    fn reach(&self) -> Reach {
        self.source.reach()
    }

    fn count(&mut self) -> Result<u32, Self::Error> {
        self.source.count()
    }

    fn words(
        &mut self,
        lookups: &[WordLookup<'_>],
        most: usize,
        visit: &mut impl FnMut(KnownWord<'_>),
    ) -> Result<(), Self::Error> {
        self.asked += lookups.len();
        let told = &mut self.told;
        self.source.words(lookups, most, &mut |word| {
            *told += 1;
            visit(word);
        })
    }

    fn words_by_number(&mut self, numbers: &[u32], visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), Self::Error> {
        self.told += numbers.len();
        self.source.words_by_number(numbers, visit)
    }

    fn having(&mut self, words: &[u32], most: usize, visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error> {
        let told = &mut self.told;
        self.source.having(words, most, &mut |at, person| {
            *told += 1;
            visit(at, person);
        })
    }

    fn births(&mut self, people: &[u32], visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error> {
        self.told += people.len();
        self.source.births(people, visit)
    }

    fn people(&mut self, people: &[u32], visit: &mut impl FnMut(KnownPerson<'_>)) -> Result<(), Self::Error> {
        self.told += people.len();
        self.source.people(people, visit)
    }

    fn born(&mut self, lookup: &BornLookup, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error> {
        self.source.born(lookup, most, visit)
    }

    fn numbers(&mut self, lookup: NumberLookup<'_>, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error> {
        self.source.numbers(lookup, most, visit)
    }
}

const ALPHABETS: [&str; 5] = [
    "[A-ZÄÖÜŞÇİ][a-zäöüßığşçéłø]{1,9}",
    "[ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآ]{2,9}",
    "[А-ЯЄІЇ][а-яєіїґ]{1,9}",
    "[ሀለመሠረሰቀበተነአከወዘየደገጠፀፈ]{2,6}",
    "[α-ωάέήίόύώ]{2,9}",
];

fn any_word() -> impl Strategy<Value = String> {
    prop_oneof![ALPHABETS[0], ALPHABETS[1], ALPHABETS[2], ALPHABETS[3], ALPHABETS[4]]
}

fn any_person() -> impl Strategy<Value = PersonView> {
    let words = || proptest::collection::vec(any_word(), 1..3);
    let birth = (proptest::option::of(1950..2020_i32), proptest::option::of(1..=12_u32), proptest::option::of(1..=28_u32));
    let kind = prop_oneof![3 => Just(NameKind::Current), 1 => Just(NameKind::Former)];
    let names = proptest::collection::vec((words(), words(), kind), 1..3);
    let phones = proptest::collection::vec("0[1-9][0-9]{5,8}", 0..2);
    let numbers = proptest::collection::vec("[A-Z]-[0-9]{4}-[0-9]{4}", 0..2);
    (names, birth, phones, numbers).prop_map(|(names, (year, month, day), phones, numbers)| PersonView {
        id: None,
        names: names
            .into_iter()
            .map(|(given, family, kind)| NameView { given: given.join(" "), family: family.join(" "), kind })
            .collect(),
        birth: BirthView { year, month, day },
        phones,
        numbers,
    })
}

/// A holder that counts what it is asked for.
struct Counting<'a> {
    view: View<'a>,
    steps: u64,
}

impl Source for Counting<'_> {
    type Error = std::convert::Infallible;

    fn reach(&self) -> Reach {
        self.view.reach()
    }

    fn count(&mut self) -> Result<u32, Self::Error> {
        self.view.count()
    }

    fn words(
        &mut self,
        lookups: &[WordLookup<'_>],
        most: usize,
        visit: &mut impl FnMut(KnownWord<'_>),
    ) -> Result<(), Self::Error> {
        self.steps += lookups.len() as u64;
        let steps = &mut self.steps;
        self.view.words(lookups, most, &mut |word| {
            *steps += 1;
            visit(word);
        })
    }

    fn words_by_number(&mut self, numbers: &[u32], visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), Self::Error> {
        self.steps += numbers.len() as u64;
        self.view.words_by_number(numbers, visit)
    }

    fn having(&mut self, words: &[u32], most: usize, visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error> {
        let steps = &mut self.steps;
        self.view.having(words, most, &mut |word, person| {
            *steps += 1;
            visit(word, person);
        })
    }

    fn births(&mut self, people: &[u32], visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error> {
        self.steps += people.len() as u64;
        self.view.births(people, visit)
    }

    fn people(&mut self, people: &[u32], visit: &mut impl FnMut(KnownPerson<'_>)) -> Result<(), Self::Error> {
        self.steps += people.len() as u64;
        self.view.people(people, visit)
    }

    fn born(&mut self, lookup: &BornLookup, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error> {
        let steps = &mut self.steps;
        self.view.born(lookup, most, &mut |person| {
            *steps += 1;
            visit(person);
        })
    }

    fn numbers(&mut self, lookup: NumberLookup<'_>, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error> {
        let steps = &mut self.steps;
        self.view.numbers(lookup, most, &mut |person| {
            *steps += 1;
            visit(person);
        })
    }
}

#[test]
fn a_hostile_question_and_a_thousand_namesakes_cost_a_bounded_number_of_steps() {
    let hostile = [
        "x".repeat(10_000),
        "ab ".repeat(10_000),
        "abd al ".repeat(10_000),
        "e\u{301}\u{302}\u{303}".repeat(10_000),
        "\u{301}".repeat(10_000),
        "\u{202e}\u{2066}محمد\u{202c}".repeat(2_000),
        "ﷺ".repeat(10_000),
        "😀👩‍👩‍👧".repeat(3_000),
        "0123456789 ".repeat(1_000),
        "1.1.98 ".repeat(1_000),
        "Шhеvчhеnкo ".repeat(1_000),
        "-".repeat(10_000),
        "Mohamad ".repeat(1_000),
    ];
    let mut people: Vec<PersonView> = hostile.iter().map(|name| person(name, name)).collect();
    people.extend(std::iter::repeat_n(born(person("Mohamad", "Al Ahmad"), 1998, 1, 1), 1_000));
    let memory = all(&people);
    for text in hostile.iter().map(String::as_str).chain(["Mohamad Al Ahmad 1998", "mo", "m a", "01.01.1998"]) {
        let mut counting = Counting { view: memory.view(Sight::All), steps: 0 };
        let Ok(found) = search(&mut counting, &Query::parse(text), 10, &mut Scratch::default());
        assert!(found.len() <= 10);
        // Twelve parts, each with a few hundred look-ups and everybody's lists once or twice.
        assert!(counting.steps < 100_000, "{:?}: {} steps", text.chars().take(20).collect::<String>(), counting.steps);
    }
}

#[test]
fn two_digits_beside_a_name_are_the_year_and_then_the_day() {
    let people = [
        born(person("Ahmad", "Haddad"), 1971, 2, 3),
        born(person("Ahmad", "Nasser"), 1998, 5, 7),
        born(person("Ahmad", "Karimi"), 1980, 5, 25),
        PersonView { numbers: vec!["98".to_owned()], ..born(person("Omar", "Saleh"), 1960, 1, 2) },
    ];
    let memory = all(&people);
    assert_eq!(first(&memory, "ahmad 98"), Some(1));
    assert_eq!(first(&memory, "ahmad 71"), Some(0));
    assert_eq!(first(&memory, "ahmad 25"), Some(2), "nobody is of 1925 or 2025: then it is the day");
    assert!(found(&memory, "98").contains(&3), "alone it may be a number");
}

#[test]
fn the_share_falls_with_the_order_and_is_whole_for_who_answers_all() {
    let memory = all(&some_people());
    for text in ["Mohamad Al Ahmad 1998", "mohamed", "Mohamad Ahmad 1999", "7.5.1998", "olena schewtschenko"] {
        let found = memory.search(&Query::parse(text), Sight::All, 10);
        assert!(found.is_sorted_by(|a, b| a.share >= b.share), "{text}: {found:?}");
    }
    let found = memory.search(&Query::parse("Mohamad Al Ahmad 1998"), Sight::All, 10);
    assert!(found[0].share > 0.95 && found[1].share < 0.9, "{found:?}");
}

proptest! {
    #[test]
    fn a_person_is_found_by_every_beginning_of_a_word_and_the_other_words_whole(
        people in proptest::collection::vec(any_person(), 1..6),
        which in 0_usize..6,
        word in 0_usize..8,
        length in 2_usize..10,
        turn in 0_usize..4,
    ) {
        let memory = all(&people);
        let which = which % people.len();
        let name = &people[which].names[0];
        let mut typed: Vec<String> = format!("{} {}", name.given, name.family).split(' ').map(str::to_owned).collect();
        let word = word % typed.len();
        typed[word] = typed[word].chars().take(length).collect();
        let turn = turn % typed.len();
        typed.rotate_left(turn);
        let text = typed.join(" ");
        let query = Query::parse(&text);
        // A beginning of nothing but an unheard sign can't be looked for.
        if !query.is_empty() {
            prop_assert!(found(&memory, &text).contains(&(which as u32)), "{text:?} in {people:?}");
        }
    }

    #[test]
    fn a_changed_index_answers_as_one_built_anew(
        before in proptest::collection::vec(any_person(), 1..6),
        steps in proptest::collection::vec((0_u32..8, proptest::option::of(any_person()), any::<bool>()), 1..8),
        asked in 0_usize..16,
        sees in any::<bool>(),
    ) {
        let mut people: std::collections::BTreeMap<u32, (PersonView, bool)> =
            before.iter().cloned().enumerate().map(|(at, person)| (at as u32, (person, false))).collect();
        let mut changed = all(&before);
        for (number, person, restricted) in &steps {
            if let Some(person) = person {
                changed.put(*number, &entry(person), *restricted);
                people.insert(*number, (person.clone(), *restricted));
            } else {
                changed.remove(*number);
                people.remove(number);
            }
        }
        let anew = built(people.iter().map(|(number, (person, restricted))| (*number, person, *restricted)));
        prop_assert_eq!(changed.len(), anew.len());
        let sight = if sees { Sight::All } else { Sight::Unrestricted };
        let everybody: Vec<&PersonView> = before.iter().chain(steps.iter().filter_map(|step| step.1.as_ref())).collect();
        let person = everybody[asked % everybody.len()];
        let mut texts = vec![person.names[0].given.clone(), person.names[0].family.chars().take(2).collect()];
        texts.extend(person.phones.iter().map(|phone| phone[2..6].to_owned()));
        texts.extend(person.numbers.iter().map(|number| number[2..].to_owned()));
        texts.extend(person.birth.year.map(|year| year.to_string()));
        texts.push(format!("{} {}", person.names[0].family, person.birth.year.unwrap_or(1990)));
        for text in texts {
            let query = Query::parse(&text);
            prop_assert_eq!(changed.search(&query, sight, 10), anew.search(&query, sight, 10), "{:?}", text);
        }
    }
}
