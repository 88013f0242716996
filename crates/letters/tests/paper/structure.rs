//! What every file has to be: tagged, titled, the same every time.

use domain::referral::ReferralLevel;
use domain::time::Instant;
use l10n::{Catalogue, Language};
use letters::{LetterError, Pdf, Renderer};

use crate::data::{appointment, flowing_text_of, holds, pages, recovery, slip, with_appointment};

fn documents(language: &Language) -> Vec<(&'static str, Pdf)> {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    vec![
        ("slip", renderer.slip(&slip(), &catalogue, language).expect("a slip")),
        ("slip with an appointment", renderer.slip(&with_appointment(slip()), &catalogue, language).expect("a slip")),
        ("appointment", renderer.appointment(&appointment(), &catalogue, language).expect("an appointment")),
        ("recovery sheet", renderer.recovery(&recovery(), &catalogue, language).expect("a sheet")),
    ]
}

#[test]
fn every_document_is_tagged_after_pdf_ua_1_and_fits_a_page() {
    for language in [Language::german(), Language::arabic()] {
        for (what, pdf) in documents(&language) {
            assert!(pdf.bytes.starts_with(b"%PDF-"), "{what}");
            for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "pdfuaid:part", "/DisplayDocTitle true"] {
                assert!(holds(&pdf, mark), "{what} in {language} lacks {mark}");
            }
            assert!(pdf.replaced.is_empty(), "{what} in {language}: {:?}", pdf.replaced);
            assert_eq!(pages(&pdf), 1, "{what} in {language}");
            assert!(pdf.bytes.len() < 150_000, "{what} in {language} has {} bytes: fonts are subset", pdf.bytes.len());
        }
    }
}

#[test]
fn the_same_data_gives_the_same_bytes_and_another_instant_others() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let first = renderer.slip(&slip(), &catalogue, &Language::arabic()).expect("a slip");
    let again = Renderer::new().slip(&slip(), &catalogue, &Language::arabic()).expect("a slip");
    assert!(first == again, "nothing but data, words and the given instant decides the bytes");
    let mut later = slip();
    later.created_at = Instant(later.created_at.0 + 1_000_000);
    assert!(first != renderer.slip(&later, &catalogue, &Language::arabic()).expect("a slip"));
}

#[test]
fn a_slip_says_where_when_and_what_to_bring() {
    let pdf = Renderer::new().slip(&with_appointment(slip()), &Catalogue::embedded(), &Language::german()).expect("a slip");
    let text = flowing_text_of(&pdf);
    for part in [
        "Servicestelle Ankommen Musterstadt",
        "M-2026-0417",
        "Wohnungsamt Musterstadt",
        "Lindenallee 12, Zimmer 204 12345 Musterstadt",
        "+49 30 98765-43",
        "Freitag, 4. Dezember 2026",
        "10:30 Uhr",
        "Frau Özdemir",
        "Montag, Dienstag 9:00–12:00 Donnerstag 14:00–18:00",
        "Ausweis oder Aufenthaltstitel",
        "Wohnen",
        "Martina Weber",
        "22. November 2026",
        "1. Oktober 2026",
    ] {
        assert!(text.contains(part), "{part} is missing in: {text}");
    }
    assert_eq!(text.matches("Wohin").count(), 1, "German beside German would say everything twice");
    assert!(!text.contains("Maßgebend"), "one language needs no rule which of two counts");
}

#[test]
fn a_slip_takes_no_name_and_more_than_a_slip_does() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let mut named = slip();
    named.client_name = Some("Amal Haddad".to_owned());
    let refused = renderer.slip(&named, &catalogue, &Language::arabic());
    assert_eq!(refused, Err(LetterError::ClientDataOnSlip));
    assert_eq!(refused.map_err(|error| error.code()).expect_err("refused"), "letter-client-data-on-slip");
    named.level = ReferralLevel::Minimum;
    let pdf = renderer.slip(&named, &catalogue, &Language::arabic()).expect("a release allows it");
    assert!(flowing_text_of(&pdf).contains("Amal Haddad"));
}

#[test]
fn a_recovery_sheet_has_every_group_and_its_debug_text_has_none() {
    let data = recovery();
    let pdf = Renderer::new().recovery(&data, &Catalogue::embedded(), &Language::english()).expect("a sheet");
    let text = flowing_text_of(&pdf);
    for (index, group) in data.groups.iter().enumerate() {
        assert!(text.contains(&format!("{} {group}", index + 1)), "group {group} with its number in: {text}");
    }
    assert!(text.contains("Q7F2"));
    assert!(text.contains("Recovery key") && text.contains("Wiederherstellungsschlüssel"));
    assert!(!format!("{data:?} {pdf:?}").contains("7K3QD"), "a key never reaches a log");
}

#[test]
fn an_instant_that_no_pdf_can_name_is_refused() {
    let mut data = slip();
    data.created_at = Instant(i64::MAX);
    let refused = Renderer::new().slip(&data, &Catalogue::embedded(), &Language::german());
    assert_eq!(refused, Err(LetterError::BadInstant));
}
