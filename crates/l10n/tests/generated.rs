//! What is generated for the interface is committed, and is what would be generated now.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{NaiveDate, NaiveDateTime};
use l10n::format::DayShape;
use l10n::{Arg, Catalogue, Language};
use serde_json::{Value, json};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_messages_of_the_interface_are_up_to_date() {
    let committed = fs::read_to_string(root().join("ui/src/backend/generated/messages.ts")).expect("generated file");
    let now = l10n::codegen::typescript(&root().join("locales")).expect("locales are readable");
    assert!(committed == now, "run `cargo xtask generate`");
    let formats = fs::read_to_string(root().join("ui/src/backend/generated/formats.json")).expect("generated file");
    assert!(formats == l10n::codegen::formats(), "run `cargo xtask generate`");
}

/// A folder that adds messages with every kind of variable to five languages, so that the proof doesn't hang on what the
/// program happens to say.
fn overlay() -> Catalogue {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/probe");
    let catalogue = Catalogue::load(Some(&folder));
    assert_eq!(catalogue.problems(), []);
    catalogue
}

fn moments() -> Vec<NaiveDateTime> {
    let first = NaiveDate::from_ymd_opt(2023, 12, 31).expect("a day");
    (0..60_i64)
        .map(|step| first.and_hms_opt(0, 5, 0).expect("a time") + chrono::Duration::minutes(step * 21 * 24 * 60 + step * 67))
        .collect()
}

const NUMBERS: &[f64] = &[
    0.0,
    1.0,
    2.0,
    3.0,
    5.0,
    10.0,
    11.0,
    12.0,
    14.0,
    21.0,
    22.0,
    25.0,
    99.0,
    100.0,
    101.0,
    102.0,
    103.0,
    111.0,
    112.0,
    199.0,
    200.0,
    201.0,
    1000.0,
    1234.0,
    9999.0,
    10000.0,
    12345.0,
    1_000_000.0,
    1_234_567.0,
    2_000_000.0,
    -1.0,
    -2.0,
    -12345.0,
    0.5,
    1.5,
    2.5,
    0.125,
    -0.0004,
    999.9996,
    1234.5678,
];

fn language(catalogue: &Catalogue, tag: &str) -> Value {
    let language = catalogue.language(tag).expect("embedded");
    let format = catalogue.format(&language);
    let text = |id: &str, args: &[(&str, Arg)]| catalogue.text_by_id(&language, id, args).expect("the probe has it");
    let numbers: Vec<Value> = NUMBERS
        .iter()
        .map(|number| {
            json!({
                "number": number,
                "text": format.number(*number),
                "decimal": format.decimal(*number, 2),
                "percent": format.percent(*number, 1),
                "plural": format.plural(*number).word(),
                "message": text("probe-count", &[("count", Arg::Number(*number))]),
            })
        })
        .collect();
    let days: Vec<Value> = moments()
        .into_iter()
        .map(|at| {
            let shapes: serde_json::Map<String, Value> =
                DayShape::ALL.iter().map(|(shape, word)| ((*word).to_owned(), json!(format.day_time(at, *shape)))).collect();
            json!({ "at": at.format("%Y-%m-%dT%H:%M").to_string(), "shapes": shapes })
        })
        .collect();
    let at = moments()[7];
    let args = [
        ("name", Arg::Text("محمد Ali".to_owned())),
        ("day", Arg::Day(at.date())),
        ("time", Arg::Time(at.time())),
        ("at", Arg::DayTime(at)),
        ("share", Arg::Percent(0.345)),
        ("items", Arg::List(vec!["a".to_owned(), "b".to_owned(), "c".to_owned()])),
        ("language", Arg::Language("ti".to_owned())),
        ("country", Arg::Country("ER".to_owned())),
        ("kind", Arg::Text("female".to_owned())),
    ];
    let wire: serde_json::Map<String, Value> =
        args.iter().map(|(name, arg)| ((*name).to_owned(), serde_json::to_value(arg).expect("serialises"))).collect();
    let lists: Vec<Value> = (0..5)
        .map(|count| {
            let items: Vec<String> =
                ["Anna", "Bilal", "Chen", "Dilnoza"].iter().take(count).map(|name| (*name).to_owned()).collect();
            json!({ "items": items, "and": format.list_and(&items), "or": format.list_or(&items) })
        })
        .collect();
    json!({
        "pack": catalogue.pack(&language),
        "numbers": numbers,
        "days": days,
        "lists": lists,
        "messages": [
            { "id": "probe-every-kind", "args": wire, "text": text("probe-every-kind", &args) },
            { "id": "probe-only-german", "args": { "count": 1234, "day": { "day": "2026-12-04" } },
              "text": text("probe-only-german", &[("count", Arg::Count(1234)), ("day", Arg::Day(NaiveDate::from_ymd_opt(2026, 12, 4).expect("a day")))]) },
        ],
        "names": { "ti": format.language("ti"), "fa-AF": format.language("fa-AF"), "xx": format.language("xx"), "SY": format.country("SY") },
    })
}

/// `ui/src/shared/l10n/fixture.json` holds packs and what Rust makes of many values; the interface's tests compute the same
/// values from the same packs. Set `L10N_WRITE_FIXTURE=1` to write it anew after a change.
#[test]
fn the_fixture_of_the_interface_is_up_to_date() {
    let catalogue = overlay();
    let languages: serde_json::Map<String, Value> =
        ["de", "en", "ar", "pl", "uk"].iter().map(|tag| ((*tag).to_owned(), trim(language(&catalogue, tag)))).collect();
    let now = serde_json::to_string_pretty(&languages).expect("serialises") + "\n";
    let path = root().join("ui/src/shared/l10n/fixture.json");
    if std::env::var_os("L10N_WRITE_FIXTURE").is_some() {
        fs::write(&path, &now).expect("written");
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == now, "run `L10N_WRITE_FIXTURE=1 cargo test -p l10n --test generated`, then the interface's tests");
}

/// Keeps the probe's own messages only: the fixture proves how text is computed and must not change with each new sentence.
fn trim(mut value: Value) -> Value {
    for layer in value["pack"]["layers"].as_array_mut().expect("layers") {
        let ftl = layer["ftl"].as_str().expect("ftl").to_owned();
        let mut kept = String::new();
        let mut keep = false;
        for line in ftl.lines() {
            if !line.starts_with([' ', '}']) && !line.is_empty() {
                keep = line.starts_with("probe-") || line.starts_with("-probe");
            }
            if keep {
                kept.push_str(line);
                kept.push('\n');
            }
        }
        layer["ftl"] = json!(kept);
        for names in ["languages", "countries"] {
            let wanted = ["ti", "fa-AF", "SY", "ER"];
            layer["format"][names].as_object_mut().expect("names").retain(|code, _| wanted.contains(&code.as_str()));
        }
    }
    value
}

#[test]
fn a_pack_falls_back_in_order_and_adds_only_what_is_missing() {
    let catalogue = Catalogue::embedded();
    let tags = |tag: &str| -> Vec<String> {
        catalogue.pack(&Language::parse(tag).expect("a tag")).layers.into_iter().map(|layer| layer.tag).collect()
    };
    assert_eq!(tags("en"), ["en"], "a complete language needs no fallback");
    assert_eq!(tags("ti"), ["ti", "en"], "what English has is not sent a second time in German");
    let arabic = serde_json::to_string(&catalogue.pack(&Language::arabic())).expect("serialises");
    // A letter has two bytes; the words of two thousand parts of screens are still a moment's work.
    assert!(arabic.len() < 300_000, "{} bytes are sent at each change of language", arabic.len());
}
