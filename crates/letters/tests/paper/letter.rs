//! Letters in every language.

use chrono::NaiveTime;
use domain::need::Need;
use domain::referral::ReferralField;
use l10n::source::Kind;
use l10n::{Arg, Catalogue, Language, Template};
use letters::{Aid, LetterAppointment, LetterData, LetterHead, Logo, Renderer, Signing, Wording};

use crate::data::{CREATED, at, day, flowing_text_of, holds, pages, text_of};

pub(crate) const KINDS: [&str; 6] = ["referral", "invitation", "reminder", "partner-reminder", "release", "privacy-notice"];

const LOGO: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'><rect width='120' height='40' rx='6' fill='#00566b'/><path d='M12 28 L30 10 L48 28 M60 28 V12 H80 V28' fill='none' stroke='#fff' stroke-width='4'/></svg>";

fn fields(catalogue: &Catalogue, language: &Language, name: &str) -> Vec<(&'static str, Kind, Arg)> {
    let text = |text: &str| Arg::Text(text.to_owned());
    let on = |text: &str| Arg::Day(day(text).0);
    let word = |family: &str, code: &str| l10n::strip_marks(&catalogue.word(language, family, code));
    let kinds = ["identity", "reach", "concern"].map(|code| word("letter-text-data-kind", code));
    let time = NaiveTime::from_hms_opt(10, 30, 0).expect("a time");
    vec![
        ("client_name", Kind::String, text(name)),
        ("partner", Kind::String, text("Wohnungsamt Musterstadt")),
        ("service", Kind::String, text("Beratung für Wohnungssuchende")),
        ("need", Kind::String, Arg::Text(word("letter-need", Need::Housing.code()))),
        ("message", Kind::String, text("Die Familie sucht seit März eine Wohnung für vier Personen.")),
        ("appointment", Kind::DayTime, Arg::DayTime(at(2026, 12, 4, 10, 30))),
        ("reference", Kind::String, text("V-7A31C09F")),
        ("answer_by", Kind::Day, on("2026-12-06")),
        ("released_on", Kind::Day, on("2026-11-20")),
        ("valid_until", Kind::Day, on("2027-05-19")),
        ("sent_on", Kind::Day, on("2026-11-07")),
        ("day", Kind::Day, on("2026-12-04")),
        ("time", Kind::Time, Arg::Time(time)),
        ("minutes", Kind::Count, Arg::Count(45)),
        ("place", Kind::String, text("Servicestelle Ankommen Musterstadt, Rathausplatz 1, 12345 Musterstadt")),
        ("staff", Kind::String, text("Martina Weber")),
        ("phone", Kind::String, text("+49 30 12345-678")),
        ("mail", Kind::String, text("ankommen@musterstadt.example")),
        ("office", Kind::String, text("Servicestelle Ankommen Musterstadt")),
        ("writer", Kind::String, text("Martina Weber")),
        ("today", Kind::Day, on("2026-11-22")),
        ("born", Kind::String, text("04.03.1988")),
        ("recipient", Kind::String, text("Wohnungsamt Musterstadt, Beratung für Wohnungssuchende")),
        ("purpose", Kind::String, text("Hilfe bei der Suche nach einer Wohnung")),
        ("case_number", Kind::String, text("")),
        ("kinds", Kind::List, Arg::List(kinds.to_vec())),
        ("special", Kind::List, Arg::List(vec![word("letter-text-special", "health")])),
        ("answering", Kind::String, text("Wohnungsamt Musterstadt")),
        ("given_on", Kind::Day, on("2026-11-20")),
        ("language", Kind::Language, Arg::Language(language.tag().to_owned())),
        ("controller", Kind::String, text("Stadt Musterstadt, Rathausplatz 1, 12345 Musterstadt")),
        ("officer", Kind::String, text("Datenschutzbeauftragte der Stadt, datenschutz@musterstadt.example, 030 12345-999")),
        ("years", Kind::Count, Arg::Count(3)),
        ("authority", Kind::String, text("Landesbeauftragte für Datenschutz, Musterweg 5, 12346 Musterstadt")),
    ]
}

fn wording(catalogue: &Catalogue, language: &Language, kind: &str, name: &str) -> Option<Wording> {
    let fields = fields(catalogue, language, name);
    let typed: Vec<(&str, Kind)> = fields.iter().map(|(name, kind, _)| (*name, *kind)).collect();
    let args: Vec<(&str, Arg)> = fields.iter().map(|(name, _, arg)| (*name, arg.clone())).collect();
    let part = |part: &str| {
        let text = catalogue.pattern(language, "letter-text", &format!("letter-text-{kind}-{part}"))?;
        let template = Template::parse(&text, &typed).expect("a sound text of the program");
        Some(catalogue.fill(language, &template, &args))
    };
    Some(Wording { title: part("title")?, body: part("body")? })
}

pub(crate) fn letter(catalogue: &Catalogue, kind: &str, tag: &str, name: &str) -> LetterData {
    let language = catalogue.language(tag).expect("a language of ours");
    let german = wording(catalogue, &Language::german(), kind, name).expect("German has every text");
    let to_partner = kind == "referral" || kind == "partner-reminder";
    let address = |name: &str| vec![name.to_owned(), "Lindenallee 12".to_owned(), "12345 Musterstadt".to_owned()];
    let aid = wording(catalogue, &language, kind, name).filter(|_| tag != "de");
    LetterData {
        head: LetterHead {
            office: "Servicestelle Ankommen Musterstadt".to_owned(),
            street: "Rathausplatz 1".to_owned(),
            town: "12345 Musterstadt".to_owned(),
            phone: "030 12345-678".to_owned(),
            mail: "ankommen@musterstadt.example".to_owned(),
            web: "www.musterstadt.example".to_owned(),
            logo: Some(Logo::read(LOGO).expect("a logo")),
            logo_alt: "Stadt Musterstadt".to_owned(),
        },
        to: match kind {
            "invitation" | "reminder" => address(name),
            "referral" | "partner-reminder" if tag == "de" => address("Wohnungsamt Musterstadt"),
            _ => Vec::new(),
        },
        reference: if to_partner { "V-7A31C09F".to_owned() } else { String::new() },
        day: day("2026-11-22"),
        created_at: CREATED,
        writer: if kind == "release" || kind == "privacy-notice" { String::new() } else { "Martina Weber".to_owned() },
        german,
        version: "2026-11-22".to_owned(),
        lacking: (aid.is_none() && tag != "de").then(|| language.clone()),
        aid: aid.map(|wording| Aid { language, wording, day: day("2026-11-22"), is_draft: true, is_outdated: false }),
        facts: if kind == "referral" {
            vec![
                (ReferralField::Name, name.to_owned()),
                (ReferralField::BirthDate, "04.03.1988".to_owned()),
                (ReferralField::Phone, "0151 0000000".to_owned()),
                (ReferralField::Languages, "Arabisch".to_owned()),
            ]
        } else {
            Vec::new()
        },
        copy_of: (to_partner && tag != "de").then(|| "Wohnungsamt Musterstadt".to_owned()),
        appointment: (kind == "invitation" || kind == "reminder").then(|| LetterAppointment {
            starts_at: at(2026, 12, 4, 10, 30),
            calendar: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261204T093000Z\r\nDTEND:20261204T101500Z\r\nSUMMARY:Servicestelle\r\nLOCATION:Rathausplatz 1\\, 12345 Musterstadt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".to_owned(),
        }),
        signing: (kind == "release").then_some(Signing::OnPaper),
        withdrawn_on: None,
    }
}

/// The most sheets that a letter in two languages takes. Nobody carries a second one for a greeting.
fn most_pages(kind: &str) -> usize {
    match kind {
        "release" | "privacy-notice" => 2,
        _ => 1,
    }
}

/// A number to call, which stands in both columns of that letter.
fn number_in(kind: &str) -> Option<&'static str> {
    match kind {
        "invitation" | "reminder" => Some("+49 30 12345-678"),
        "privacy-notice" => Some("030 12345-999"),
        _ => None,
    }
}

/// One pass over all of them: each is drawn once, and everything that can be said of it is asked here.
#[test]
fn every_letter_in_every_language_is_tagged_loses_no_character_and_cuts_no_number() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let tags: Vec<String> = catalogue.languages().map(|meta| meta.tag.clone()).collect();
    assert_eq!(tags.len(), 20);
    for tag in &tags {
        for kind in KINDS {
            let data = letter(&catalogue, kind, tag, "Amal Haddad");
            assert!(tag == "de" || data.aid.is_some(), "{kind} has no text in {tag}");
            let pdf = renderer.letter(&data, &catalogue).unwrap_or_else(|error| panic!("{kind} in {tag}: {error}, {error:?}"));
            for mark in ["/StructTreeRoot", "pdfuaid:part", "/DisplayDocTitle true"] {
                assert!(holds(&pdf, mark), "{kind} in {tag} lacks {mark}");
            }
            let primary = tag.split('-').next().expect("a tag");
            assert!(holds(&pdf, &format!("/Lang({primary}")), "{kind} in {tag}: a reader must know the language");
            assert!(pdf.replaced.is_empty(), "{kind} in {tag}: no font draws {:?}", pdf.replaced);
            let text = text_of(&pdf);
            // What a reader gets for a glyph that stands for nothing.
            let lost = text.chars().find(|c| *c == '\u{FFFD}' || (c.is_control() && !"\n\u{0C}".contains(*c)));
            assert_eq!(lost, None, "{kind} in {tag}: a box where a glyph should be");
            let pages = text.matches('\u{0C}').count();
            assert!(pages <= most_pages(kind), "{kind} in {tag} has {pages} pages");
            if let Some(number) = number_in(kind) {
                // Line by line, as it is printed.
                let whole = text.lines().filter(|line| line.contains(number)).count();
                assert_eq!(whole, if tag == "de" { 1 } else { 2 }, "{kind} in {tag}: {number} is cut at the end of a line");
            }
        }
    }
}

#[test]
fn a_letter_says_what_it_has_to() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let text = |kind: &str, tag: &str| {
        flowing_text_of(&renderer.letter(&letter(&catalogue, kind, tag, "Amal Haddad"), &catalogue).expect("a letter"))
    };
    let invitation = text("invitation", "tr");
    for part in
        ["Amal Haddad Lindenallee 12", "Freitag, 4. Dezember 2026", "10:30", "Maßgebend ist der deutsche Text", "2026-11-22"]
    {
        assert!(invitation.contains(part), "{part} in {invitation}");
    }
    let release = text("release", "en");
    for part in
        ["Wohnungsamt Musterstadt", "Name, Geburtsdatum, Geschlecht", "health", "jederzeit widerrufen", "Signature", "Draft"]
    {
        assert!(release.contains(part), "{part} in {release}");
    }
    assert!(!release.contains("Nur für diesen Fall"), "a line without its value is left out");
    assert!(text("referral", "en").contains("Copy for you"), "the client's copy says so");
    assert!(!text("referral", "de").contains("Kopie"), "the letter to the partner is no copy");
}

#[test]
fn marks_of_a_letter_are_printed() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let mut data = letter(&catalogue, "release", "en", "Amal Haddad");
    data.withdrawn_on = Some(day("2026-11-30"));
    data.signing = Some(Signing::OnScreen { path: "M 10 10 L 200 80 L 260 20".to_owned(), day: day("2026-11-20") });
    data.aid.as_mut().expect("an aid").is_outdated = true;
    let pdf = renderer.letter(&data, &catalogue).expect("a letter");
    let text = flowing_text_of(&pdf);
    for part in
        ["Withdrawn on 30 November 2026", "Unterschrieben am Bildschirm, 20. November 2026", "newer than this translation"]
    {
        assert!(text.contains(part), "{part} in {text}");
    }
    data.signing = Some(Signing::Refused);
    assert!(
        flowing_text_of(&renderer.letter(&data, &catalogue).expect("a letter")).contains("Refused. Nothing may be passed on")
    );
    let mut lacking = letter(&catalogue, "invitation", "de", "Amal Haddad");
    lacking.lacking = Some(Language::parse("wo").expect("a tag"));
    assert!(flowing_text_of(&renderer.letter(&lacking, &catalogue).expect("a letter")).contains("Wolof"));
}

#[test]
fn no_name_changes_a_letter() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    for hostile in ["<script>alert(1)</script>", "=HYPERLINK(\"x\")", "#import \"x\": *", "- eins", "# groß", "{ $office }"] {
        let text =
            flowing_text_of(&renderer.letter(&letter(&catalogue, "release", "en", hostile), &catalogue).expect("a letter"));
        assert!(text.contains(&format!("Name: {hostile}")), "{hostile} in {text}");
    }
    for turned in ["\u{202E}lamA", "Amal\u{2069}\u{2068}", "\u{2067}\u{2067}Amal"] {
        let name = l10n::strip_marks(turned);
        let pdf = renderer.letter(&letter(&catalogue, "invitation", "ar", &name), &catalogue).expect("a letter");
        let text = flowing_text_of(&pdf);
        assert!(text.contains("4. Dezember 2026") && text.contains("030 12345-678"), "{text}");
        assert!(!text.contains('\u{202E}') && !text.contains('\u{2067}'));
    }
}

#[test]
fn a_long_letter_flows_over_pages_and_numbers_them() {
    let (renderer, catalogue) = (Renderer::new(), Catalogue::embedded());
    let mut data = letter(&catalogue, "privacy-notice", "ar", "Amal Haddad");
    data.german.body = format!("{}\n\nEnde der Mitteilung.", "Ein Absatz mit einigen Wörtern.\n\n".repeat(200));
    let pdf = renderer.letter(&data, &catalogue).expect("a letter");
    let text = flowing_text_of(&pdf);
    assert!(
        pages(&pdf) > 4 && text.contains("Ende der Mitteilung") && text.contains(&format!("1 / {}", pages(&pdf))),
        "{}",
        pages(&pdf)
    );
}
