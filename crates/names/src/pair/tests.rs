use super::*;
use proptest::prelude::*;

fn score(a: &str, b: &str) -> f32 {
    compare_names(a, b).score
}

fn codes(a: &str, b: &str) -> Vec<(String, String, &'static str)> {
    compare_names(a, b).parts.into_iter().map(|part| (part.a, part.b, part.code.code())).collect()
}

fn part(a: &str, b: &str, code: &'static str) -> (String, String, &'static str) {
    (a.to_owned(), b.to_owned(), code)
}

#[test]
fn names_of_one_person_are_found_in_any_script_order_and_spelling() {
    for (a, b) in [
        ("محمد الأحمد", "Mohamad Al Ahmad"),
        ("محمد الأحمد", "Al-Ahmed Muhammad"),
        ("MOHAMMED ALAHMAD", "Al Ahmad, Mohamad"),
        ("عبد الرحمن خليل", "Khalil Abdurrahman"),
        ("Abd al-Rahman Khalil", "Abdelrahmane Khalil"),
        ("صلاح الدين حداد", "Salahuddin Haddad"),
        ("Hadi Jalal Abdul", "Jalal Abdul Hadi"),
        ("Олександр Шевченко", "Oleksandr Shevchenko"),
        ("Олександр Шевченко", "Schewtschenko Oleksandr"),
        ("Шевченко Олександр Іванович", "Oleksandr Shevchenko"),
        ("ገብረመድህን ተስፋይ", "Gebremedhin Tesfay"),
        ("Gebre Medhin Tesfaye", "Gebremedhin Tesfay"),
        ("Παπαδόπουλος Γιώργος", "Giorgos Papadopoulos"),
        ("გიორგი მაისურაძე", "Giorgi Maisuradze"),
        ("Հայկ Պետրոսյան", "Hayk Petrosyan"),
        ("Nguyễn Thị Hoa", "Hoa Nguyen Thi"),
        ("Yıldız Çelik", "YILDIZ CELIK"),
        ("Jürgen Müller", "Mueller, Juergen"),
        ("王小明", "Xiaoming Wang"),
        ("欧阳娜", "Ouyang Na"),
        ("김민수", "Kim Minsu"),
        ("Mоhаmed Hassan", "Mohamed Hassan"),
    ] {
        assert!(score(a, b) > 0.7, "{a} and {b}: {:?}", compare_names(a, b));
    }
}

#[test]
fn names_of_two_people_are_told_apart() {
    for (a, b) in [
        ("محمد الأحمد", "Mahmoud Al Ahmad"),
        ("Mohamed Hassan", "Mehmet Hussein"),
        ("Anna Kovalenko", "Ivan Kovalenko"),
        ("Олена Шевченко", "Oksana Shevchenko"),
        ("Nguyễn Thị Hoa", "Nguyen Thi Lan"),
        ("Ivan Petrovych Bondar", "Ivan Mykolaiovych Bondar"),
        ("Li Na", "Li Jun"),
        ("ተስፋይ ገብረ", "Haile Gebre"),
    ] {
        assert!(score(a, b) < 0.5, "{a} and {b}: {:?}", compare_names(a, b));
    }
}

#[test]
fn each_word_says_what_was_found() {
    assert_eq!(
        codes("محمد حداد", "Haddad Mohamad"),
        [part("محمد", "Mohamad", "other-script"), part("حداد", "Haddad", "other-script")]
    );
    assert_eq!(
        codes("Anna Maria Kovalenko", "Kovalenko Anna"),
        [part("Anna", "Anna", "same"), part("Maria", "", "dropped"), part("Kovalenko", "Kovalenko", "same")]
    );
    assert_eq!(
        codes("Gebre Medhin Tesfaye", "Gebremedhin Tesfaye"),
        [part("Gebre Medhin", "Gebremedhin", "fused"), part("Tesfaye", "Tesfaye", "same")]
    );
    assert_eq!(codes("J. Kovalenko", "Jana Kovalenko"), [part("J", "Jana", "initial"), part("Kovalenko", "Kovalenko", "same")]);
    assert_eq!(codes("Mohamed Haddad", "Muhammad Haddad")[0], part("Mohamed", "Muhammad", "sounds-alike"));
    assert_eq!(codes("Mohamed Haddad", "Mahmoud Haddad")[0], part("Mohamed", "Mahmoud", "contradicts"));
    assert_eq!(codes("Olena Kovalenko", "Olena Kovalneko")[1], part("Kovalenko", "Kovalneko", "typo"));
    assert!(codes("Omar bin Haddad", "Omar Haddad").contains(&part("bin", "", "particle")));
}

#[test]
fn a_hostile_name_costs_a_bounded_number_of_steps() {
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
        "Шhеvчhеnкo ".repeat(1_000),
        "ገብረ".repeat(3_000),
        "가나".repeat(5_000),
        "-".repeat(10_000),
        String::new(),
    ];
    for a in &hostile {
        let name = Name::new(a);
        assert!(name.words.len() <= crate::name::MAX_TOKENS);
        for b in &hostile {
            let mut comparer = Comparer::new();
            let compared = comparer.explain(&name, &Name::new(b));
            assert!((0.0..=1.0).contains(&compared.score));
            // Eight words with eight, twenty-five times twenty-five letters, and every two neighbours joined.
            assert!(comparer.steps() < 200_000, "{} steps", comparer.steps());
        }
    }
}

#[test]
fn no_name_is_nobodys() {
    for nothing in ["", " ", "-", "😀", "\u{202e}", "???"] {
        assert_eq!(score(nothing, "Anna"), 0.0);
        assert_eq!(score(nothing, nothing), 0.0);
    }
}

const WORDS: &[&str] =
    &["Tesfaye", "Kovalenko", "Haddad", "Mohamed", "Olena", "Nasser", "Berhane", "Karimi", "Yılmaz", "Shirin", "محمود", "ተስፋይ"];

#[test]
fn an_initial_fits_and_says_little() {
    for (a, b) in [("A. Haddad", "Ahmad Haddad"), ("Haddad A", "Ahmad Haddad"), ("O. Shevchenko", "Олена Шевченко")]
    {
        let likely = score(a, b);
        assert!((0.25..=0.6).contains(&likely), "{a} and {b}: {likely}");
    }
    for (a, b) in [("B. Haddad", "Ahmad Haddad"), ("A. Haddad", "Ahmad Nasser")] {
        assert!(score(a, b) < 0.1, "{a} and {b}: {}", score(a, b));
    }
}

proptest! {
    #[test]
    fn a_comparison_is_the_same_in_both_directions_and_bounded(a in "\\PC{0,30}", b in "\\PC{0,30}") {
        let (there, back) = (compare_names(&a, &b), compare_names(&b, &a));
        prop_assert_eq!(there.score.to_bits(), back.score.to_bits());
        prop_assert!((0.0..=1.0).contains(&there.score));
        prop_assert_eq!(there.parts.len(), back.parts.len());
    }

    #[test]
    fn words_of_names_weigh_the_same_in_both_directions(a in "[a-zäöüßığşŁéاأبتمحدعليшчяґиἀንፍ]{1,12}", b in "[a-zäöüßığşŁéاأبتمحدعليшчяґиἀንፍ]{1,12}") {
        if let (Some(a), Some(b)) = (crate::Token::new(&a), crate::Token::new(&b)) {
            let weight = crate::token_similarity(&a, &b);
            prop_assert_eq!(weight.to_bits(), crate::token_similarity(&b, &a).to_bits());
            prop_assert!((-12.0..=24.0).contains(&weight));
        }
    }

    #[test]
    fn the_order_of_words_is_free(words in proptest::sample::subsequence(WORDS, 2..=4), turn in 0_usize..4) {
        let mut turned = words.clone();
        turned.rotate_left(turn % words.len());
        let likely = score(&words.join(" "), &turned.join(" "));
        prop_assert!(likely > 0.9, "{:?}: {}", words, likely);
    }
}
