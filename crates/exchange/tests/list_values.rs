//! Values of lists: what is read, what is understood, what stays text.

mod support;

use exchange::list::ListedUntil;
use support::{Csv, person};

/// The client that results from one cell, with its readings.
fn with(header: &str, value: &str) -> (exchange::list::ListedClient, Vec<(String, String, String)>) {
    let run = Csv::headed().people(1..4).person(&person(4).with(header, value)).people(5..9).run();
    let (client, readings) = run.client("4");
    let readings = readings
        .into_iter()
        .filter(|(kind, _, _)| *kind != "title-recognised" || header == "Aufenthalt")
        .map(|(kind, read, understood)| (kind.to_owned(), read.to_owned(), understood.to_owned()))
        .collect();
    (client.clone(), readings)
}

fn told(header: &str, value: &str) -> Vec<(String, String)> {
    with(header, value).1.into_iter().map(|(kind, _, understood)| (kind, understood)).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn birth_dates_say_what_was_understood() {
    for (value, expected) in [
        ("1.1.85", &[("two-digit-year", "1985-01-01"), ("january-first", "1985-01-01")][..]),
        ("00.00.1985", &[("partial-date", "1985-00-00")]),
        ("ca. 1967", &[("estimated-year", "1967-00-00"), ("partial-date", "1967-00-00")]),
        ("41771", &[("excel-serial", "2014-05-12")]),
        ("unbekannt", &[("unknown-marker", "")]),
        ("31.02.1985", &[("impossible-date", "")]),
        ("16.05.2031", &[("future-date", "")]),
        ("1364/12/25", &[("other-calendar", "")]),
        ("Frühling", &[("not-understood", "")]),
        ("12.03.1985 (lt. Pass)", &[("unusual-date", "12.03.1985")]),
    ] {
        assert_eq!(told("geb. am", value), pairs(expected), "{value}");
    }
}

#[test]
fn a_date_that_can_not_be_stays_as_text_in_two_places() {
    let (client, _) = with("geb. am", "31.02.1985");
    let date = client.birth_date.as_ref().expect("kept");
    assert!(date.is_unknown());
    assert_eq!(date.text.as_deref(), Some("31.02.1985"));
    assert_eq!(client.note_text(), "geb. am: 31.02.1985\nTermin");
}

#[test]
fn names_are_divided_flagged_and_never_swapped() {
    let run = Csv::headed()
        .people(1..30)
        .person(&person(30).with("Name", "Doğan, Mehmet").with("Vorname", ""))
        .person(&person(31).with("Name", "Piotr").with("Vorname", "Nowak"))
        .person(&person(32).with("Name", "?ukasiewicz").with("Vorname", "Ma?gorzata"))
        .person(&person(33).with("Name", "MÃ¼ller"))
        .person(&person(34).with("Name", "").with("Vorname", "Farid"))
        .run();
    let names = |id: &str| {
        let (client, readings) = run.client(id);
        let kinds: Vec<&str> = readings.iter().map(|r| r.0).filter(|k| *k != "title-recognised").collect();
        (client.family.clone().unwrap_or_default(), client.given.clone().unwrap_or_default(), kinds)
    };
    assert_eq!(names("30"), ("Doğan".into(), "Mehmet".into(), vec!["name-split"]));
    assert_eq!(names("31"), ("Piotr".into(), "Nowak".into(), vec!["name-swapped"]));
    assert_eq!(names("32"), ("?ukasiewicz".into(), "Ma?gorzata".into(), vec!["lost-letter", "lost-letter"]));
    assert_eq!(names("33").0, "Müller");
    assert_eq!(names("33").2, ["wrong-encoding"]);
    assert_eq!(names("34"), (String::new(), "Farid".into(), vec![]), "one name is a name");
}

#[test]
fn phones_nationality_language_title_and_validity() {
    let (client, _) = with("Telefon", "0171-3920024 (Bruder)");
    assert_eq!((client.phones[0].number.as_str(), client.phones[0].note.as_deref()), ("0171-3920024", Some("Bruder")));
    assert_eq!(told("Telefon", "neu: 017604069096"), pairs(&[("phone-note", "017604069096 | neu")]));
    assert_eq!(told("Telefon", "k.A."), pairs(&[("unknown-marker", "")]));
    assert_eq!(told("Telefon", "1,71392E+09"), pairs(&[("not-understood", "")]), "the digits are gone");
    assert_eq!(told("StA", "syr."), pairs(&[("nationality-recognised", "SY")]));
    assert_eq!(told("StA", "Syrien"), []);
    assert_eq!(told("StA", "SY"), []);
    assert_eq!(told("StA", "Atlantis"), pairs(&[("not-understood", "")]));
    assert_eq!(with("StA", "Atlantis").0.note_text(), "StA: Atlantis\nTermin");
    assert_eq!(told("Sprache", "UA/RU"), pairs(&[("language-recognised", "uk, ru")]));
    assert_eq!(told("Aufenthalt", "NE §26 (3)"), pairs(&[("title-recognised", "26.3")]));
    let (client, _) = with("Aufenthalt", "liegt beim Amt");
    assert_eq!(client.residence.map(|r| (r.text, r.code)), Some(("liegt beim Amt".to_owned(), None)));
    assert_eq!(with("gültig bis", "unbefr.").0.residence_until, Some(ListedUntil::Unlimited));
    assert_eq!(with("gültig bis", "bis Entscheidung").0.residence_until, Some(ListedUntil::Decision));
    assert_eq!(told("gültig bis", "3.4.28"), pairs(&[("two-digit-year", "2028-04-03")]));
    assert_eq!(told("gültig bis", "bald"), pairs(&[("not-understood", "")]));
    assert_eq!(told("Geschl.", "weibl."), pairs(&[("gender-recognised", "female")]));
    assert_eq!(told("Geschl.", "W"), []);
}

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let (client, readings) = with("Bemerkung", "=SUMME(A1:A9)");
    assert_eq!(client.note_text(), "=SUMME(A1:A9)");
    assert_eq!(readings, [("formula-text".to_owned(), "=SUMME(A1:A9)".to_owned(), "=SUMME(A1:A9)".to_owned())]);
    assert_eq!(with("Bemerkung", "+49 gesperrt").1, []);
}

#[test]
fn the_same_as_above_is_taken_from_the_row_above() {
    let run =
        Csv::headed().person(&person(1)).person(&person(2).with("Anschrift", "dto.").with("Sprache", "\"")).people(3..9).run();
    let (client, readings) = run.client("2");
    assert_eq!(client.address.street.as_deref(), Some("Steinstraße 1"));
    assert_eq!(client.languages, ["tr"]);
    assert_eq!(readings.iter().filter(|r| r.0 == "ditto").count(), 2);
}

#[test]
fn day_and_month_follow_what_the_column_shows() {
    let list = |other: &str| {
        Csv::headed()
            .person(&person(1).with("geb. am", "04/05/1985"))
            .person(&person(2).with("geb. am", other))
            .people(3..9)
            .run()
            .client("1")
            .0
            .birth_date
            .as_ref()
            .expect("a date")
            .sort_key()
    };
    assert_eq!(list("07/27/1980"), "1985-04-05");
    assert_eq!(list("27/07/1980"), "1985-05-04");
}
