use super::*;
use crate::{BirthView, KeyKind, NameField, NameView, PersonView, Reason, index_keys};
use proptest::prelude::*;

fn person(given: &str, family: &str) -> PersonView {
    let name = NameView { given: given.to_owned(), family: family.to_owned(), ..NameView::default() };
    PersonView { names: vec![name], ..PersonView::default() }
}

fn born(mut person: PersonView, year: i32, month: u32, day: u32) -> PersonView {
    person.birth = BirthView::new(year, month, day);
    person
}

fn finds(text: &str, person: &PersonView) -> Option<Match> {
    Query::parse(text).score(person)
}

#[test]
fn a_person_is_found_by_names_in_any_order_script_and_spelling() {
    let mohamad = person("Mohamad", "Al Ahmad");
    for text in [
        "mohamad",
        "Moh",
        "ahmad",
        "Al Ahmad",
        "Alahmad",
        "al-ah",
        "AHMAD MOHAMAD",
        "Mohamad Al Ahmad",
        "Muhammed Alahmad",
        "محمد",
        "محمد الأحمد",
        "احمد محمد",
        "Мухаммад",
        "mohamed ahm",
    ] {
        assert!(finds(text, &mohamad).is_some(), "{text}");
    }
    for text in ["Hassan", "Mohamad Hassan", "Olena", "كريم"] {
        assert!(finds(text, &mohamad).is_none(), "{text}");
    }
}

#[test]
fn a_name_in_native_script_is_found_in_latin_letters() {
    for (given, family, text) in [
        ("محمد", "الأحمد", "Mohamad Al Ahmad"),
        ("Олена", "Шевченко", "olena schewtschenko"),
        ("ገብረ", "ማርያም", "Gebremariam"),
        ("عبد الرحمن", "يوسف", "Abdulrahman Yousef"),
        ("Yaşar", "Yılmaz", "yasar yilmaz"),
        ("G?nther", "M?ller", "Günther Müller"),
        ("Ya?ar", "Y?lmaz", "Yaşar Yılmaz"),
    ] {
        assert!(finds(text, &person(given, family)).is_some(), "{given} {family} by {text}");
    }
}

#[test]
fn the_better_the_answer_the_higher_its_score() {
    let score = |text: &str, person: &PersonView| finds(text, person).map_or(0.0, |found| found.score);
    let text = "Mohamad Al Ahmad 07.05.1998";
    let ranked = [
        born(person("Mohamad", "Al Ahmad"), 1998, 5, 7),
        born(person("Mohammed", "Alahmad"), 1998, 5, 7),
        born(person("Mohamad", "Al Ahmad"), 1998, 1, 1),
        born(person("Mohamad", "Al Ahmad"), 1971, 2, 3),
    ];
    for pair in ranked.windows(2) {
        assert!(score(text, &pair[0]) > score(text, &pair[1]), "{pair:?}");
    }
    assert!(score("ahmad", &person("Ahmad", "")) > score("ahmad", &person("Ahmadi", "")), "the whole name before its beginning");
    let former = NameView { given: "Anna".to_owned(), family: "Bondar".to_owned(), kind: crate::NameKind::Former };
    let mut married = person("Anna", "Melnyk");
    married.names.push(former);
    assert!(score("bondar", &person("Anna", "Bondar")) > score("bondar", &married), "a former name comes second");
    assert!(finds("bondar", &married).expect("found").reasons.contains(&Reason::OtherName));
}

#[test]
fn each_answer_says_why() {
    let known = born(person("Mohamad", "Al Ahmad"), 1998, 1, 1);
    for (text, reasons) in [
        ("mohamad", &[Reason::SameName][..]),
        ("moham", &[Reason::NamePrefix]),
        ("Muhammed", &[Reason::SoundsAlike]),
        ("محمد", &[Reason::SoundsAlike, Reason::OtherScript]),
        ("mohamad 1998", &[Reason::SameName, Reason::BirthYearEqual]),
        ("mohamad 01.01.1998", &[Reason::SameName, Reason::PlaceholderBirthDate]),
        ("mohamad 03.04.1960", &[Reason::SameName, Reason::BirthDateDifferent]),
    ] {
        assert_eq!(finds(text, &known).expect("found").reasons, reasons, "{text}");
    }
}

#[test]
fn a_birth_date_alone_finds_in_every_form() {
    let known = born(person("Mohamad", "Al Ahmad"), 1998, 5, 7);
    for text in [
        "1998",
        "07.05.1998",
        "7.5.98",
        "07051998",
        "070598",
        "05.1998",
        "7.5.",
        "7.5.1",
        "7 5 1998",
        "1998-05-07",
        "199",
        "٠٧٠٥١٩٩٨",
    ] {
        assert!(finds(text, &known).is_some(), "{text}");
    }
    assert!(finds("05.07.1998", &known).expect("found").reasons.contains(&Reason::BirthDateSwapped));
    for text in ["1961", "07.06.1961", "8.5."] {
        assert!(finds(text, &known).is_none(), "{text}");
    }
}

#[test]
fn a_birth_date_finds_records_that_know_only_the_year() {
    let mut known = person("Mohamad", "Al Ahmad");
    known.birth.year = Some(1998);
    assert!(finds("07.05.1998", &known).expect("found").reasons.contains(&Reason::BirthDatePartial));
}

#[test]
fn a_piece_of_a_phone_number_finds() {
    let known = PersonView { phones: vec!["0171-3920024 (Bruder)".to_owned()], ..person("Andrei", "Ciobanu") };
    for text in ["0171 3920024", "0171", "+49 171 3920024", "0049171392", "3920", "0024", "171392", "01713920024", "49171392"] {
        assert_eq!(finds(text, &known).map(|found| found.reasons), Some(vec![Reason::Phone]), "{text}");
    }
    assert!(finds("0024 ciobanu", &known).is_some());
    assert!(finds("0172 3920024", &known).is_none());
}

#[test]
fn a_case_number_finds_whole_and_in_parts() {
    let known = PersonView { numbers: vec!["M-2026-0417".to_owned()], ..person("Andrei", "Ciobanu") };
    for text in ["M-2026-0417", "m-2026-0417", "M20260417", "M-2026-04", "2026-0417", "0417", "417"] {
        let found = finds(text, &known).unwrap_or_else(|| panic!("{text}"));
        assert!(found.reasons.contains(&Reason::Number), "{text}");
    }
    assert!(finds("M-2026-0418", &known).is_none());
}

#[test]
fn what_was_typed_is_marked_in_the_name_as_it_is_written() {
    let mueller = person("Jürgen", "von Müller-Lüdenscheidt");
    let found = finds("mul ju", &mueller).expect("found");
    assert_eq!(found.stretches(0, NameField::Given, "Jürgen"), [("Jü", true), ("rgen", false)]);
    let family = found.stretches(0, NameField::Family, "von Müller-Lüdenscheidt");
    assert_eq!(family, [("von ", false), ("Mül", true), ("ler-Lüdenscheidt", false)]);
}

#[test]
fn one_unknown_part_of_three_is_forgiven_and_named() {
    let known = person("Mohamad", "Ahmad");
    let found = finds("Mohamad Ali Ahmad", &known).expect("found");
    assert!(found.reasons.contains(&Reason::NamePartMissing));
    assert!(finds("Mohamad Hassan", &known).is_none());
}

#[test]
fn an_empty_question_finds_nobody() {
    for text in ["", "   ", "?", "-", "???", "§"] {
        let query = Query::parse(text);
        assert!(query.is_empty() && query.score(&person("A", "B")).is_none(), "{text:?}");
    }
}

#[test]
fn a_pasted_page_is_a_bounded_question() {
    let query = Query::parse(&"Mohamad 1.1.1998 ".repeat(10_000));
    assert!(query.parts() <= 12);
}

const ALPHABETS: [&str; 5] = [
    "[A-ZÄÖÜŞÇİ][a-zäöüßığşçéłø']{1,9}",
    "[ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآ]{2,9}",
    "[А-ЯЄІЇ][а-яєіїґ]{1,9}",
    "[ሀለመሠረሰቀበተነአከወዘየደገጠፀፈ]{2,6}",
    "[α-ωάέήίόύώ]{2,9}",
];

fn any_word() -> impl Strategy<Value = String> {
    prop_oneof![ALPHABETS[0], ALPHABETS[1], ALPHABETS[2], ALPHABETS[3], ALPHABETS[4]]
}

proptest! {
    #[test]
    fn every_beginning_of_two_letters_or_more_finds_the_person(
        given in proptest::collection::vec(any_word(), 1..4),
        family in proptest::collection::vec(any_word(), 0..3),
        particle in prop_oneof![Just(""), Just("Al "), Just("van der "), Just("Abd al-"), Just("bin ")],
        which in 0usize..7,
        length in 2usize..10,
    ) {
        let whole: Vec<&String> = given.iter().chain(&family).collect();
        let word = whole[which % whole.len()];
        let known = person(&given.join(" "), &format!("{particle}{}", family.join("-")));
        let beginning: String = word.chars().take(length).collect();
        let query = Query::parse(&beginning);
        // A beginning of nothing but an unheard sign cannot be looked for.
        if !query.is_empty() {
            prop_assert!(query.score(&known).is_some(), "{beginning} of {known:?} is scored");
        }
    }

    #[test]
    fn a_person_typed_whole_finds_the_person_in_any_order(
        mut words in proptest::collection::vec(any_word(), 1..4),
        turn in 0usize..4,
    ) {
        let known = person(&words.join(" "), "");
        let turn = turn % words.len();
        words.rotate_left(turn);
        let query = Query::parse(&words.join(" "));
        prop_assert!(query.is_empty() || query.score(&known).is_some_and(|found| found.score > 0.8), "{words:?}");
    }

    #[test]
    fn no_text_breaks_the_search(text in "\\PC{0,60}", given in "\\PC{0,30}", family in "\\PC{0,30}") {
        let known = person(&given, &family);
        let query = Query::parse(&text);
        for key in index_keys(&known) {
            prop_assert!(key.text.is_ascii() && key.text.len() <= 48 && !key.text.contains('~'));
            prop_assert!(key.kind != KeyKind::Born);
        }
        if let Some(found) = query.score(&known) {
            prop_assert!((0.0..=1.0).contains(&found.score));
            for (field, text) in [(NameField::Given, &given), (NameField::Family, &family)] {
                let whole: String = found.stretches(0, field, text).iter().map(|(stretch, _)| *stretch).collect();
                prop_assert_eq!(&whole, text);
            }
        }
    }
}

#[test]
fn whoever_an_index_found_is_explained_by_what_fits() {
    let person = PersonView {
        names: vec![NameView { given: "Văn Hùng".to_owned(), family: "Li".to_owned(), ..NameView::default() }],
        ..PersonView::default()
    };
    let query = Query::parse("Minh Li");
    assert_eq!(query.score(&person), None);
    let told = query.explain(&person);
    assert_eq!(told.reasons, [Reason::SameName, Reason::NamePartMissing]);
    assert_eq!(told.marked.len(), 1);
    assert!(told.score > 0.0 && told.score < 0.7, "{told:?}");
    let nothing = Query::parse("Qwertz").explain(&person);
    assert_eq!((nothing.score, nothing.reasons), (0.0, vec![Reason::SimilarSpelling]));
}

#[test]
fn an_initial_stands_for_a_name_wherever_it_is_typed() {
    let named = |given: &str| PersonView {
        names: vec![NameView { given: given.to_owned(), family: "Haddad".to_owned(), ..NameView::default() }],
        ..PersonView::default()
    };
    for asked in ["A. Haddad", "a haddad", "Haddad A"] {
        let query = Query::parse(asked);
        assert!(query.score(&named("Ahmad")).is_some(), "{asked}");
        assert_eq!(query.score(&named("Maryam")), None, "{asked}");
    }
}
