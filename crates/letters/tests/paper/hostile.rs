//! What people type must never change a page, whatever it is.

use l10n::{Catalogue, Language};
use letters::{Bilingual, Renderer};

use crate::data::{flowing_text_of, pages, slip};

#[test]
fn markup_is_printed_as_it_was_typed() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    for hostile in [
        "#import \"x.typ\": *",
        "#read(\"/etc/passwd\")",
        "#panic(\"no\") $ x^2 $ *b* _i_ `r` @ref <label> \\ ~ = h",
        "] } ) #{ [ ( \" ' // /* */ -- --- ...",
        "{ $day } {\"x\"} %s {0}",
        "<b>&amp;</b> (Tj) <</Type/Page>> endobj",
    ] {
        let mut data = slip();
        data.organisation = hostile.to_owned();
        data.referred_by = hostile.to_owned();
        data.bring = vec![Bilingual::both(hostile, hostile)];
        data.note = Some(Bilingual::both(hostile, hostile));
        let pdf = renderer.slip(&data, &catalogue, &Language::english()).expect("it is only text");
        let text = flowing_text_of(&pdf);
        assert!(text.matches(hostile).count() >= 3, "{hostile} in: {text}");
    }
}

#[test]
fn a_hundred_thousand_characters_print_to_the_last() {
    let mut data = slip();
    let numbered: String = (0..12_500).map(|number| format!("w{number:06} ")).collect();
    assert_eq!(numbered.len(), 100_000);
    data.note = Some(Bilingual::german(numbered));
    let pdf = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::arabic()).expect("long, but text");
    let text = flowing_text_of(&pdf);
    let printed = (0..12_500).filter(|number| text.contains(&format!("w{number:06}"))).count();
    assert_eq!(printed, 12_500, "nothing is cut off");
    assert!(pages(&pdf) > 5);
    assert!(text.contains("Maßgebend"), "the foot is still there");
}

#[test]
fn a_name_longer_than_a_page_is_not_cut_off() {
    let mut data = slip();
    data.referred_by = (0..2_000).map(|number| format!("n{number:05} ")).collect();
    let pdf = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::english()).expect("long, but text");
    let text = flowing_text_of(&pdf);
    assert!((0..2_000).all(|number| text.matches(&format!("n{number:05}")).count() == 2), "in both columns, to the last");
}

#[test]
fn a_long_run_without_a_space_stays_on_the_page() {
    let mut data = slip();
    data.organisation = "Überlängeamt".repeat(200);
    data.bring = vec![Bilingual::both("x".repeat(2_000), "y".repeat(2_000))];
    let pdf = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::english()).expect("a slip");
    let letters: String = flowing_text_of(&pdf).split_whitespace().collect();
    assert!(letters.contains(&"Überlängeamt".repeat(20)), "it is wrapped, not cut");
    assert!(letters.matches('x').count() >= 2_000 && letters.matches('y').count() >= 2_000);
}

#[test]
fn what_cannot_be_drawn_is_shown_as_a_gap_and_reported() {
    let mut data = slip();
    data.organisation = "Amt\u{0}\u{1}\u{7}\u{1B}[31m \u{202E}\u{FFFE}漢🙂 A\u{064E} é \u{200D}\u{200C}".to_owned();
    data.bring = vec![Bilingual::german("\u{301}"), Bilingual::german("\u{200B}"), Bilingual::german(" \n ")];
    let pdf = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::arabic()).expect("a slip");
    assert!(pdf.replaced.contains(&'漢') && pdf.replaced.contains(&'\u{0}'), "{:?}", pdf.replaced);
    assert!(flowing_text_of(&pdf).contains("[31m"), "what can be drawn is");
}

#[test]
fn a_slip_of_empty_texts_still_prints() {
    let mut data = slip();
    for text in [
        &mut data.organisation,
        &mut data.service,
        &mut data.address,
        &mut data.referred_by,
        &mut data.reference,
        &mut data.office,
    ] {
        text.clear();
    }
    data.office_contact.clear();
    data.bring.clear();
    data.phone = Some(String::new());
    data.opening_hours = Some(Bilingual::german(""));
    let pdf = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::arabic()).expect("a slip");
    assert!(!flowing_text_of(&pdf).contains("Öffnungszeiten"), "a heading over nothing only confuses");
}
