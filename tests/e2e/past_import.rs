//! A list that was the wrong one: another row as its header, and the whole import taken back, looked at in both directions of writing.

use crate::{
    app::{App, Start},
    day::sign_in,
    list::{self, PEOPLE},
    office,
};
use l10n::message as m;
use migradesk_tests::op;

fn withdrawn_in(language: &str) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let store = folder.path().join("office.migradesk");
    office::busy(&store);
    let file = folder.path().join("alte-liste.csv");
    std::fs::write(&file, list::bytes()).expect("a list");
    bring_in(&store);

    let app = App::start(&Start { store: &store, language: "de", pictures: "past-import", choose: Some(&file), save_to: None });
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    if language == "ar" {
        app.act("button", "العربية");
        app.read_in(language);
    }
    sign_in(&app, "admin");
    app.act("link", &app.t(&m::import_nav()));
    app.see("table", &app.t(&m::import_past()));
    app.judge(&format!("{language}-1-past"));

    app.act("button", &app.t(&m::import_withdraw_of(FILE)));
    app.see("heading", &app.t(&m::import_withdraw_title(FILE)));
    app.read(&app.t(&m::import_withdraw_removes(i64::from(PEOPLE))));
    app.judge(&format!("{language}-2-question"));
    app.act("button", &app.t(&m::import_withdraw_do()));
    app.see("status", &app.t(&m::import_withdrawn_done(i64::from(PEOPLE), 0, 0)));
    app.read(&app.word("import-state", "withdrawn"));
    app.judge(&format!("{language}-3-withdrawn"));

    app.act("button", &app.t(&m::import_choose()));
    app.see("select", &app.t(&m::import_header_choose()));
    app.judge(&format!("{language}-4-header"));
    app.verdict();
}

const FILE: &str = "Klientenliste NEU.csv";

fn bring_in(store: &std::path::Path) {
    use desk::{api::office as wire, entrance, import};
    let mut admin = entrance::open_session(&office::desk(store), "admin", migradesk_tests::PASSPHRASE).expect("signed in");
    let opened = import::open(&mut admin, FILE, &list::bytes()).expect("a list");
    let sheets = opened.sheets.iter().map(|sheet| wire::ImportMappingSheet {
        name: sheet.name.clone(),
        use_it: sheet.use_it,
        header_row: sheet.header_row,
        fields: sheet.columns.iter().map(|column| column.field.clone()).collect(),
    });
    let mapping = wire::ImportMapping { token: opened.token.clone(), sheets: sheets.collect() };
    import::run(&mut admin, &wire::ImportRun { op_id: op(), mapping }, &mut |_, _| true).expect("imported");
}

#[test]
fn an_import_is_withdrawn_on_the_screen_in_german() {
    withdrawn_in("de");
}

#[test]
fn an_import_is_withdrawn_on_the_screen_in_arabic() {
    withdrawn_in("ar");
}
