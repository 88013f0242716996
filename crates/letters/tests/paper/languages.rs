//! The second column.

use l10n::{Catalogue, Language};
use letters::{Bilingual, Renderer};

use crate::data::{appointment, flowing_text_of, holds, pages, slip, text_of, with_appointment};

/// Arabic letters can come back from a page in the order in which they are drawn, so words are compared by their letters.
fn has_letters_of(text: &str, word: &str) -> bool {
    let mut wanted: Vec<char> = word.chars().collect();
    wanted.sort_unstable();
    text.split(|c: char| c.is_whitespace() || c.is_ascii_punctuation()).any(|found| {
        let mut letters: Vec<char> = found.chars().collect();
        letters.sort_unstable();
        letters == wanted
    })
}

#[test]
fn a_slip_reads_in_german_and_in_the_language_of_the_client() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    for (tag, words) in [
        ("ar", &["السكن", "الهاتف"][..]),
        ("ti", &["ናበይ", "ስልኪ", "ገዛ"]),
        ("uk", &["Куди", "Житло"]),
        ("ckb", &["کەی", "خانوو"]),
        ("tr", &["Nereye", "Konut"]),
    ] {
        let language = catalogue.language(tag).expect("a language of ours");
        let pdf = renderer.slip(&with_appointment(slip()), &catalogue, &language).expect("a slip");
        let text = text_of(&pdf);
        assert!(text.contains("Wohin") && text.contains("Maßgebend ist der deutsche Text"), "{tag}: the German column");
        for word in words {
            assert!(has_letters_of(&text, word), "{tag}: {word} is missing in {text}");
        }
        assert!(holds(&pdf, &format!("/Lang({tag})")), "{tag}: a reader must know the language");
        assert!(pdf.replaced.is_empty(), "{tag}: no font draws {:?}", pdf.replaced);
    }
}

#[test]
fn a_time_of_day_says_no_word_twice() {
    let catalogue = Catalogue::embedded();
    let time = chrono::NaiveTime::from_hms_opt(10, 30, 0).expect("a time");
    for meta in catalogue.languages() {
        let language = catalogue.language(&meta.tag).expect("its own tag");
        let said = l10n::strip_marks(&catalogue.plain(&language, &l10n::message::letter_time(time)));
        let words: Vec<&str> = said.split_whitespace().collect();
        assert!(words.windows(2).all(|pair| pair[0] != pair[1]), "{}: {said}", meta.tag);
        assert!(said.contains("10:30"), "{}: {said}", meta.tag);
    }
}

#[test]
fn urdu_is_set_in_nastaliq() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let urdu = catalogue.language("ur").expect("Urdu");
    let pdf = renderer.slip(&slip(), &catalogue, &urdu).expect("a slip");
    assert!(
        holds(&pdf, "NotoNastaliqUrdu-Regular") && holds(&pdf, "NotoNastaliqUrdu-Bold") && holds(&pdf, "/Lang(ur)"),
        "its faces and its language"
    );
    let text = text_of(&pdf);
    // The letters of a Nastaliq word stand at different heights, which poppler takes for lines: only the letters come back.
    assert!("کہاںفون".chars().all(|letter| text.contains(letter)), "{text}");
}

#[test]
fn every_language_prints_both_slips_on_one_page_without_a_gap() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let tags: Vec<String> = catalogue.languages().map(|meta| meta.tag.clone()).collect();
    assert!(tags.len() >= 20, "{tags:?}");
    for tag in tags {
        let language = catalogue.language(&tag).expect("its own tag");
        for pdf in [
            renderer.slip(&with_appointment(slip()), &catalogue, &language).expect("a slip"),
            renderer.appointment(&appointment(), &catalogue, &language).expect("an appointment"),
        ] {
            assert!(pdf.replaced.is_empty(), "{tag}: no font draws {:?}", pdf.replaced);
            assert_eq!(pages(&pdf), 1, "{tag}");
        }
    }
}

#[test]
fn numbers_read_from_left_to_right_within_arabic() {
    let mut data = slip();
    data.opening_hours = Some(Bilingual::both("Montag 9:00–12:00", "الاثنين 9:00–12:00، هاتف 030 98765-43"));
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let pdf = renderer.slip(&data, &catalogue, &Language::arabic()).expect("a slip");
    let text = text_of(&pdf);
    assert!(!text.contains("43-98765") && !text.contains("98765-43 030"), "a phone number must not turn around: {text}");
    assert!(text.matches("+49 30 98765-43").count() >= 2, "in both columns: {text}");
    assert!(text.matches("9:00–12:00").count() >= 2, "in both columns: {text}");
}

#[test]
fn a_language_without_texts_falls_back_and_the_page_says_so() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let language = Language::parse("wo").expect("a tag");
    assert!(catalogue.language("wo").is_err(), "the test needs a language that we don't have");
    let pdf = renderer.slip(&slip(), &catalogue, &language).expect("a slip all the same");
    let text = flowing_text_of(&pdf);
    assert!(text.contains("gibt es dieses Blatt noch nicht"), "{text}");
    assert!(text.contains("Wolof"), "it names the language that was asked for: {text}");
}

#[test]
fn an_unfinished_list_in_the_second_language_is_not_passed_off_as_the_whole() {
    let mut data = slip();
    data.bring = vec![Bilingual::both("Ausweis", "Kimlik"), Bilingual::german("Mietvertrag")];
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let turkish = catalogue.language("tr").expect("Turkish");
    let text = flowing_text_of(&renderer.slip(&data, &catalogue, &turkish).expect("a slip"));
    assert!(text.contains("Ausweis") && text.contains("Mietvertrag") && !text.contains("Kimlik"), "{text}");
}
