//! A directory from the neighbouring town: looked at, taken over and taken back; one with mistakes; and the own one as a file.

use crate::{
    app::{App, Start},
    day::sign_in,
    office,
};
use l10n::message as m;

#[test]
fn a_directory_comes_in_and_goes_out_as_a_file_in_german() {
    exchange("de");
}

#[test]
fn a_directory_comes_in_and_goes_out_as_a_file_in_arabic() {
    exchange("ar");
}

fn id(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn page() -> serde_json::Value {
    serde_json::json!([{
        "id": id(1), "name": "Mietberatung am Fluss", "status": "active",
        "organization": { "id": id(2), "name": "Haus am Fluss", "description": "Haus am Fluss" },
        "phones": [{ "id": id(3), "number": "0231 5550188" }],
    }])
}

fn exchange(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let file = folder.path().join("nachbarstadt.json");
    std::fs::write(&file, page().to_string()).expect("a file");
    let pictures = format!("{language}-exchange");
    let app =
        App::start(&Start { store: &store, language, pictures: &pictures, choose: Some(&file), save_to: Some(folder.path()) });
    app.reopen_in_its_language();
    sign_in(&app, "lead");
    app.act("link", &app.t(&m::app_nav_directory()));
    app.act("button", &app.t(&m::directory_exchange()));
    app.arrive("/directory/exchange");
    app.judge("1-exchange");
    app.act("button", &app.t(&m::directory_import_choose()));
    app.see("table", &app.t(&m::directory_import_new()));
    app.read("Mietberatung am Fluss");
    app.judge("2-preview");
    app.act("button", &app.t(&m::directory_import_do()));
    app.see("button", &app.t(&m::directory_import_undo()));
    app.judge("3-done");
    app.act("button", &app.t(&m::directory_import_undo()));
    app.read(&app.t(&m::directory_import_undone()));

    // The next file is known by its bytes, whatever it is called.
    let mut wrong = page();
    wrong[0]["phones"][0]["service_id"] = serde_json::json!(id(9));
    wrong[0]["status"] = serde_json::json!("offen");
    std::fs::write(&file, wrong.to_string()).expect("a file with mistakes");
    app.act("button", &app.t(&m::directory_import_other()));
    app.read(&app.word("hsds-finding", "choice"));
    assert!(!app.sees("button", &app.t(&m::directory_import_do())), "what has mistakes cannot be taken over");
    app.judge("4-mistakes");
    app.act("button", &app.t(&m::directory_export_save()));
    app.until("the file is said to be outside of the store", || app.texts("status", ".zip").first().cloned());
    let zips = std::fs::read_dir(folder.path()).expect("the folder");
    let saved =
        zips.filter_map(Result::ok).find(|one| one.path().extension().is_some_and(|end| end == "zip")).expect("a package");
    assert!(std::fs::read(saved.path()).expect("readable").starts_with(b"PK"));
    app.judge("5-saved");
    app.verdict();
}
