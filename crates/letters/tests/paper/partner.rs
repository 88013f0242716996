//! The pages of a sealed package.

use crate::data::{day, flowing_text_of, holds, pages};
use domain::time::Instant;
use l10n::Catalogue;
use letters::{Fact, PartnerPage, Renderer, ReplyForm};

fn page() -> PartnerPage {
    let fact = |label: &str, lines: &[&str]| Fact {
        label: label.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
    };
    PartnerPage {
        office: "Servicestelle Musterstadt".to_owned(),
        reference: "0K7F3-Q9XM2".to_owned(),
        to: vec!["Beispielverein".to_owned(), "Wohnberatung".to_owned()],
        client: vec![fact("Name", &["Amal Beispiel"]), fact("Sprachen", &["Arabisch (Sprachmittlung nötig)", "Englisch"])],
        concern: vec![fact("Thema", &["Wohnen"]), fact("Dringlichkeit", &["bald"])],
        message: "Vier Personen, zwei Zimmer.\n#set text(red) <b>kein</b> =1+1".to_owned(),
        purpose: "Hilfe bei der Suche nach einer Wohnung".to_owned(),
        released_until: day("2027-05-21"),
        expires_on: day("2026-12-06"),
        sent_on: day("2026-11-22"),
        created_at: Instant(1_795_341_600_000_000),
    }
}

fn form() -> ReplyForm {
    ReplyForm {
        office: "Servicestelle Musterstadt".to_owned(),
        reference: "0K7F3-Q9XM2".to_owned(),
        to: vec!["Beispielverein".to_owned(), "Wohnberatung".to_owned()],
        sent_on: day("2026-11-22"),
        causes: [
            "keine freien Plätze",
            "nicht zuständig",
            "Voraussetzungen nicht erfüllt",
            "Sprache wird nicht angeboten",
            "Unterlagen fehlen",
            "nicht erreichbar",
            "anderer Grund",
        ]
        .map(str::to_owned)
        .to_vec(),
        outcomes: ["Anliegen geklärt", "teilweise geklärt", "nicht geklärt", "weitervermittelt", "nicht bekannt"]
            .map(str::to_owned)
            .to_vec(),
        created_at: Instant(1_795_341_600_000_000),
    }
}

#[test]
fn a_partner_reads_what_was_released_and_nothing_is_markup() {
    let pdf = Renderer::new().partner_page(&page(), &Catalogue::embedded()).expect("a page");
    let text = flowing_text_of(&pdf);
    for part in ["0K7F3-Q9XM2", "Amal Beispiel", "Wohnen", "#set text(red) <b>kein</b> =1+1"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert_eq!(pages(&pdf), 1);
    assert!(holds(&pdf, "pdfuaid"), "tagged after PDF/UA-1");
    look("partner.pdf", &pdf.bytes);
}

#[test]
fn the_form_for_the_answer_is_one_page_and_names_nobody() {
    let pdf = Renderer::new().reply_form(&form(), &Catalogue::embedded()).expect("a form");
    let text = flowing_text_of(&pdf);
    for part in ["0K7F3-Q9XM2", "keine freien Plätze", "weitervermittelt"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(holds(&pdf, "QR-Code mit dem Kennzeichen 0K7F3-Q9XM2"), "the code at the top is read aloud too");
    assert_eq!(pages(&pdf), 1);
    look("reply-form.pdf", &pdf.bytes);
}

/// Kept for eyes where somebody asks for it.
fn look(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("MIGRADESK_PAGES") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("a page to look at");
    }
}
