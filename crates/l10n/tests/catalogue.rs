//! What a catalogue answers, and what a data folder may do to it.

use std::fs;
use std::path::PathBuf;

use chrono::{NaiveDate, NaiveTime};
use l10n::format::DayShape;
use l10n::{Arg, Catalogue, Language, LanguageError, Message, message};

/// A folder of its own, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let root = std::env::temp_dir().join(format!("migradesk-l10n-{name}-{}", std::process::id()));
        for (file, text) in files {
            let path = root.join(file);
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        }
        Self(root)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What stays behind in the folder for temporary files harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn plurals_follow_the_language_and_not_english() {
    let catalogue = Catalogue::embedded();
    let arabic = |count| catalogue.plain(&Language::arabic(), &message::app_entries(count));
    assert_eq!(arabic(0), "لا توجد سجلات");
    assert_eq!(arabic(1), "سجل واحد");
    assert_eq!(arabic(2), "سجلّان");
    assert_eq!(arabic(3), "3 سجلات");
    assert_eq!(arabic(11), "11 سجلًا");
    assert_eq!(arabic(100), "100 سجل");
    assert_eq!(catalogue.plain(&Language::german(), &message::app_entries(0)), "Keine Einträge", "an exact number comes first");
    assert_eq!(catalogue.plain(&Language::german(), &message::app_entries(12_345)), "12.345 Einträge");
}

#[test]
fn marks_isolate_what_a_person_typed_on_screen_and_stay_out_of_files() {
    let catalogue = Catalogue::embedded();
    let message = message::app_signed_in_as("ليلى");
    assert_eq!(catalogue.text(&Language::german(), &message), "Angemeldet als \u{2068}ليلى\u{2069}");
    assert_eq!(catalogue.plain(&Language::german(), &message), "Angemeldet als ليلى");
    let time = message::app_saved_at(NaiveTime::from_hms_opt(9, 5, 0).expect("a time"));
    assert_eq!(catalogue.plain(&Language::english(), &time), "Saved at 09:05");
}

#[test]
fn an_unknown_language_is_an_error_and_a_narrow_one_finds_the_one_we_have() {
    let catalogue = Catalogue::embedded();
    for (asked, found) in [("prs", "fa-AF"), ("kmr", "ku"), ("de-AT", "de"), ("ar-SY", "ar"), ("en-XA", "en-XA"), ("fa-IR", "fa")]
    {
        assert_eq!(catalogue.language(asked).map(|language| language.tag().to_owned()), Ok(found.to_owned()), "{asked}");
    }
    assert_eq!(catalogue.language("tlh"), Err(LanguageError::Unknown("tlh".to_owned())));
    assert_eq!(
        catalogue.language("ku-Arab"),
        Err(LanguageError::Unknown("ku-Arab".to_owned())),
        "another script is not readable"
    );
    assert!(matches!(catalogue.language("not a tag"), Err(LanguageError::Malformed(_))));
}

#[test]
fn a_missing_message_comes_from_the_fallback_with_its_own_plurals_and_days() {
    let folder = Folder::new(
        "fallback",
        &[(
            "de/extra.ftl",
            "extra-due = { $count ->\n    [one] { $count } Frist am { $day }\n   *[other] { $count } Fristen am { $day }\n}\n",
        )],
    );
    let catalogue = Catalogue::load(Some(&folder.0));
    assert_eq!(catalogue.problems(), []);
    let polish = catalogue.language("pl").expect("Polish");
    let day = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a day");
    let text =
        catalogue.text_by_id(&polish, "extra-due", &[("count", Arg::Count(5)), ("day", Arg::Day(day))]).expect("German has it");
    assert_eq!(l10n::strip_marks(&text), "5 Fristen am 04.12.2026", "a German sentence counts as German does");
    assert_eq!(catalogue.format(&polish).day(day, DayShape::Long), "4 grudnia 2026");
}

#[test]
fn a_data_folder_changes_single_messages_and_brings_new_languages() {
    let folder = Folder::new(
        "overlay",
        &[
            ("de/app.ftl", "app-save = Sichern\n"),
            (
                "nl/meta.toml",
                "tag = \"nl\"\nautonym = \"Nederlands\"\ndirection = \"ltr\"\nstaff = false\nstate = \"started\"\nfallback = [\"de\"]\n",
            ),
            ("nl/app.ftl", "app-save = Opslaan\n"),
        ],
    );
    let catalogue = Catalogue::load(Some(&folder.0));
    assert_eq!(catalogue.problems(), []);
    assert_eq!(catalogue.plain(&Language::german(), &message::app_save()), "Sichern");
    assert_eq!(catalogue.plain(&Language::german(), &message::app_cancel()), "Abbrechen", "the rest stays");
    let dutch = catalogue.language("nl").expect("the folder brought it");
    assert_eq!(catalogue.plain(&dutch, &message::app_save()), "Opslaan");
    assert_eq!(catalogue.format(&dutch).number(1234.5), "1.234,5");
    assert_eq!(catalogue.pack(&dutch).layers.len(), 2);
}

#[test]
fn what_is_wrong_in_a_data_folder_is_reported_and_the_rest_is_used() {
    let folder = Folder::new(
        "broken",
        &[
            ("de/app.ftl", "app-save = Sichern\napp-cancel { broken\napp-undo = Zurück damit\n"),
            ("de/bad.ftl", "\u{0}\u{1}"),
            ("xx-nope-nope/app.ftl", "app-save = ?\n"),
            ("nl/app.ftl", "app-save = Opslaan\n"),
            ("pt/meta.toml", "tag = \"es\"\n"),
            (
                "it/meta.toml",
                "tag = \"fr\"\nautonym = \"x\"\ndirection = \"ltr\"\nstaff = true\nstate = \"started\"\nfallback = []\n",
            ),
        ],
    );
    let catalogue = Catalogue::load(Some(&folder.0));
    let problems: Vec<(&str, Option<usize>, &str)> =
        catalogue.problems().iter().map(|problem| (problem.file.as_str(), problem.line, problem.code)).collect();
    for expected in [
        ("de/app.ftl", Some(2), "syntax"),
        ("nl/meta.toml", None, "meta-missing"),
        ("pt/meta.toml", None, "meta-invalid"),
        ("it/meta.toml", None, "tag-mismatch"),
    ] {
        assert!(problems.contains(&expected), "{expected:?} is not in {problems:?}");
    }
    assert!(problems.iter().any(|(file, _, code)| file.starts_with("xx-nope") && *code == "tag-mismatch"), "{problems:?}");
    assert_eq!(catalogue.plain(&Language::german(), &message::app_save()), "Sichern");
    assert_eq!(
        catalogue.plain(&Language::german(), &message::app_cancel()),
        "Abbrechen",
        "a broken message leaves the built-in one"
    );
    assert_eq!(catalogue.plain(&Language::german(), &message::app_undo()), "Zurück damit");
    assert!(catalogue.language("nl").is_err());
    assert_eq!(Catalogue::load(Some(&folder.0.join("absent"))).problems().len(), 1);
}

#[test]
fn codes_have_words_and_a_code_from_the_future_is_shown_as_it_is() {
    let catalogue = Catalogue::embedded();
    let english = Language::english();
    assert_eq!(catalogue.word(&english, "need", "housing"), "Housing");
    assert_eq!(catalogue.word(&english, "need", "time-travel"), "time-travel");
    let limit = [("limit", Arg::Count(200)), ("length", Arg::Count(100_000))];
    let sentence = l10n::strip_marks(&catalogue.error(&english, "field-too-long", &limit));
    assert_eq!(sentence, "This text has 100,000 characters. It can have 200 characters at most.");
    assert!(l10n::strip_marks(&catalogue.error(&english, "from-the-future", &[])).contains("from-the-future"));
}

#[test]
fn the_pseudo_language_is_english_made_strange_and_is_not_offered() {
    let catalogue = Catalogue::embedded();
    let pseudo = catalogue.language("en-XA").expect("asked for by its tag");
    assert!(catalogue.languages().all(|meta| meta.tag != "en-XA"));
    let text = catalogue.plain(&pseudo, &message::app_search_everything());
    let plain = catalogue.plain(&Language::english(), &message::app_search_everything());
    assert!(text.starts_with('⟦') && text.ends_with('⟧'), "{text}");
    assert!(text.contains("Fíñd á péršöñ"), "{text}");
    assert!(text.chars().count() * 10 >= plain.chars().count() * 13, "{text} is not longer by 40 %");
    let counted = catalogue.plain(&pseudo, &message::app_entries(3));
    assert!(counted.contains("3 éñtríéš"), "{counted}");
}

#[test]
fn a_message_crosses_the_wire_in_the_form_of_the_interface() {
    let day = NaiveDate::from_ymd_opt(2026, 12, 4).expect("a day");
    let message = Message::new("x", vec![("count", Arg::Count(3)), ("day", Arg::Day(day)), ("name", "Ali".into())]);
    let json = serde_json::to_value(&message).expect("serialises");
    assert_eq!(json, serde_json::json!({ "id": "x", "args": { "count": 3, "day": { "day": "2026-12-04" }, "name": "Ali" } }));
}

#[test]
fn translators_name_languages_where_cldr_misleads() {
    let catalogue = Catalogue::embedded();
    let german = catalogue.format(&Language::german());
    assert_eq!(german.language("ku"), "Kurdisch (Kurmandschi)");
    assert_eq!(german.language("ckb"), "Kurdisch (Sorani)");
    assert_eq!(german.language("ti"), "Tigrinya", "the rest is CLDR's");
    assert_eq!(german.country("ER"), "Eritrea");
}
