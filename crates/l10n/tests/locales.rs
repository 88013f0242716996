//! The languages of the repository.

use l10n::{Catalogue, Language, State, lint};

#[test]
fn complete_languages_have_no_findings() {
    let catalogue = Catalogue::embedded();
    let complete: Vec<&str> =
        catalogue.languages().filter(|meta| meta.state == State::Complete).map(|meta| meta.tag.as_str()).collect();
    assert_eq!(complete, ["ar", "de", "en"], "the languages of the staff are held to be complete");
    let findings: Vec<_> =
        lint::check(&catalogue).into_iter().filter(|finding| complete.contains(&finding.language.as_str())).collect();
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn the_twenty_languages_count_as_cldr_says() {
    let catalogue = Catalogue::embedded();
    let expected = [
        ("ar", "zero one two few many other"),
        ("bg", "one other"),
        ("ckb", "one other"),
        ("de", "one other"),
        ("en", "one other"),
        ("es", "one many other"),
        ("fa", "one other"),
        ("fa-AF", "one other"),
        ("fr", "one many other"),
        ("ku", "one other"),
        ("pl", "one few many other"),
        ("ps", "one other"),
        ("ro", "one few other"),
        ("ru", "one few many other"),
        ("so", "one other"),
        ("sq", "one other"),
        ("ti", "one other"),
        ("tr", "one other"),
        ("uk", "one few many other"),
        ("ur", "one other"),
    ];
    let found: Vec<(String, String)> = catalogue
        .languages()
        .map(|meta| {
            let language = Language::parse(&meta.tag).expect("a tag");
            (meta.tag.clone(), catalogue.format(&language).plurals.categories.join(" "))
        })
        .collect();
    let expected: Vec<(String, String)> = expected.map(|(tag, words)| (tag.to_owned(), words.to_owned())).into();
    assert_eq!(found, expected);
}

#[test]
fn every_folder_is_named_by_its_canonical_tag() {
    for meta in Catalogue::embedded().languages() {
        let language = Language::parse(&meta.tag).expect("a tag");
        assert_eq!(language.tag(), meta.tag);
        for fallback in &meta.fallback {
            assert!(
                Catalogue::embedded().language(fallback).is_ok(),
                "{} falls back to {fallback}, which is not there",
                meta.tag
            );
        }
        assert!(meta.tag == "de" || meta.fallback.last().is_some_and(|last| last == "de"), "{} does not end in German", meta.tag);
    }
}
