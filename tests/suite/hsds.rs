//! A whole directory in and out, in the standard's form.

use crate::made::{day, in_store, referral, save_service, service};
use desk::{
    Session,
    api::{
        directory::{
            DirectoryImport, DirectoryWithdraw, ServiceConfirm, ServiceCost, ServiceDetails, ServiceForm, ServiceHours,
            ServiceSave, ServiceSearch, ServiceText,
        },
        session::{Nothing, Undo},
    },
    directory,
};
use domain::{directory::TextState, need::Need, office::Role};
use exchange::hsds::{self, Dataset, Form, View};
use migradesk_tests::{Office, code, on_both_engines, op};
use std::io::Cursor;

fn package(dataset: &Dataset, extensions: bool) -> Dataset {
    let mut out = Cursor::new(Vec::new());
    hsds::write_package(dataset, extensions, &mut out).expect("written to memory");
    sound(out.get_ref(), "directory.zip")
}

fn pages(dataset: &Dataset, extensions: bool) -> Dataset {
    let mut out = Vec::new();
    hsds::write_json(dataset, View::Organization, Form::Answer, extensions, &mut out).expect("written to memory");
    sound(&out, "directory.json")
}

fn sound(bytes: &[u8], name: &str) -> Dataset {
    let reading = hsds::read(bytes, name).expect("readable");
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let references = hsds::references(&reading.dataset, &|_, _| false);
    assert!(references.is_empty(), "{references:?}");
    reading.dataset
}

/// An office with two entries that have every part the form knows.
fn filled(office: &mut Office) {
    let mut counter = office.person("counter", Role::Caseworker);
    let text = |language: &str, bring: &str| ServiceText {
        language: language.to_owned(),
        bring: bring.to_owned(),
        directions: "Eingang im Hof".to_owned(),
        state: TextState::Checked,
        outdated: false,
    };
    let hours =
        ServiceHours { id: None, weekdays: vec![1, 4], from_minute: 480, to_minute: 720, valid_from: None, valid_to: None };
    let cost = ServiceCost {
        id: None,
        option: String::new(),
        amount: "2.5".to_owned(),
        currency: "EUR".to_owned(),
        note: "je Stunde".to_owned(),
    };
    let details = ServiceDetails {
        hours: vec![hours],
        costs: vec![cost],
        minimum_age: Some(16),
        eligibility: "Ab 16 Jahren".to_owned(),
        area: "Beispielstadt".to_owned(),
        access: "Aufzug im Hof".to_owned(),
        ..ServiceDetails::default()
    };
    let texts = vec![text("de", "Ausweis\nMietvertrag"), text("ar", "هوية")];
    let form = ServiceForm {
        opening_hours: String::new(),
        needs: vec![Need::Housing, Need::Debt],
        languages: vec!["de".to_owned(), "ar".to_owned()],
        email: "info@alpha.example".to_owned(),
        website: "https://alpha.example".to_owned(),
        phone: "0231 555".to_owned(),
        accessible: Some(true),
        assured_date: Some(day("2026-11-20")),
        texts,
        details,
        ..service("Alpha „Haus“, e. V.")
    };
    save_service(&mut counter, form);
    save_service(&mut counter, ServiceForm { name: "Zweites".to_owned(), ..service("Alpha „Haus“, e. V.") });
}

fn forms(session: &mut Session) -> Vec<String> {
    let rows = directory::search(session, ServiceSearch::words("")).expect("a list");
    let mut forms: Vec<String> = rows.iter().map(|row| serde_json::to_string(&row.form).expect("a form")).collect();
    forms.sort();
    forms
}

/// What the neighbouring town might send: a house and a service that are new, and a word about one that is there.
fn neighbour(there: &Dataset) -> serde_json::Value {
    let known = there.rows("service").iter().find(|row| row.get("name") == "Zweites").expect("the second");
    let house = there.row("organization", known.get("organization_id")).expect("its house");
    let id = |number: u32| format!("00000000-0000-4000-8000-{number:012}");
    serde_json::json!([
        {
            "id": known.id, "name": "Zweites", "status": "active", "alert": "Umbau",
            "organization": { "id": house.id, "name": house.get("name"), "description": house.get("description") },
        },
        {
            "id": id(1), "name": "Mietberatung", "status": "active",
            "organization": { "id": id(2), "name": "Haus am Fluss", "description": "Haus am Fluss" },
            "phones": [{ "id": id(3), "number": "0231 88" }],
        },
    ])
}

fn written(page: &serde_json::Value) -> tempfile::NamedTempFile {
    let file = tempfile::Builder::new().suffix(".json").tempfile().expect("a file");
    std::fs::write(file.path(), page.to_string()).expect("written");
    file
}

on_both_engines! {
    fn a_directory_comes_back_as_it_left(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let before = forms(&mut lead);
        let whole = directory::export(&mut lead, true).expect("exported");
        assert_eq!(whole.rows("organization").len(), 1, "two entries of one house");
        for file in [package(&whole, true), pages(&whole, true)] {
            assert_eq!(file, whole, "the file says what the store says");
            let preview = directory::preview(&mut lead, &file).expect("a preview");
            assert!(preview.added.is_empty() && preview.changed.is_empty(), "{preview:?}");
            assert_eq!(preview.unchanged, whole.len());
        }
        // Another office, which has nothing yet.
        in_store(office, |tx| {
            tx.execute("DELETE FROM service_text", &[])?;
            for table in hsds::schema::TABLES.iter().rev() {
                tx.execute(&format!("DELETE FROM {}", table.store), &[])?;
            }
            Ok(())
        });
        let file = package(&whole, true);
        let done = directory::import(&mut lead, &op(), "directory.json", &file).expect("imported");
        assert_eq!(done.added.values().map(|rows| rows.count).sum::<usize>(), whole.len());
        assert_eq!(directory::export(&mut lead, true).expect("exported again"), whole);
        assert_eq!(forms(&mut lead), before, "and every desk sees what it saw");
    }

    fn an_import_says_what_changes_and_leaves_what_it_does_not_name(office) {
        filled(office);
        let mut admin = office.person("second-admin", Role::Administrator);
        let whole = directory::export(&mut admin, false).expect("exported");
        let row = whole.rows("service").iter().find(|row| row.get("name") == "Zweites").expect("the second").clone();
        let (id, organisation) = (row.id.as_str(), row.get("organization_id"));
        let page = serde_json::json!([{
            "id": id, "name": "Zweites Angebot", "status": "temporarily closed", "alert": "Umbau",
            "organization": { "id": organisation, "name": "Alpha „Haus“, e. V.", "description": "Alpha „Haus“, e. V." },
            "phones": [{ "id": "00000000-0000-4000-8000-000000000077", "number": "0231 77" }],
        }]);
        let reading = hsds::read(page.to_string().as_bytes(), "page.json").expect("a page");
        let preview = directory::preview(&mut admin, &reading.dataset).expect("a preview");
        let mut changed: Vec<(&str, &str, &str)> =
            preview.changed.iter().map(|change| (change.field.as_str(), change.before.as_str(), change.after.as_str())).collect();
        changed.sort_unstable();
        assert_eq!(changed, [("alert", "", "Umbau"), ("name", "Zweites", "Zweites Angebot"), ("status", "active", "temporarily closed")]);
        assert_eq!((preview.added.get("phone").map(|rows| rows.count), preview.unchanged), (Some(1), 1));
        assert_eq!(forms(&mut admin).iter().filter(|form| form.contains("Umbau")).count(), 0, "a preview writes nothing");
        directory::import(&mut admin, &op(), "directory.json", &reading.dataset).expect("imported");
        let rows = directory::search(&mut admin, ServiceSearch::words("Angebot")).expect("a search");
        assert_eq!((rows[0].form.phone.as_str(), rows[0].form.street.as_str()), ("0231 77", "Musterstraße 1"));
        assert_eq!(rows[0].form.needs, [Need::Housing], "what the page does not say stays");
    }

    fn nothing_of_a_file_with_a_dangling_reference_is_written(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let before = directory::export(&mut lead, true).expect("exported");
        let id = |number: u32| format!("00000000-0000-4000-8000-{number:012}");
        let tables = serde_json::json!({
            "organization": [{ "id": id(1), "name": "Neu", "description": "Neu" }],
            "phone": [{ "id": id(2), "number": "1", "organization_id": id(1) }, { "id": id(3), "number": "2", "service_id": id(9) }],
        });
        let reading = hsds::read(tables.to_string().as_bytes(), "tables.json").expect("tables");
        let preview = directory::preview(&mut lead, &reading.dataset).expect("a preview");
        let found = &preview.refused.shown[0];
        assert_eq!((found.code, found.table, found.row, found.field.as_str()), ("reference", "phone", 2, "service_id"));
        assert_eq!(code(directory::import(&mut lead, &op(), "directory.json", &reading.dataset)), "hsds-refused");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before);
    }

    fn only_those_who_may_bring_a_directory_in(office) {
        filled(office);
        let mut counter = office.sign_in("counter");
        let dataset = directory::export(&mut counter, false).expect("whoever reads it may carry it out");
        assert_eq!(code(directory::preview(&mut counter, &dataset)), "permission-denied");
        assert_eq!(code(directory::import(&mut counter, &op(), "directory.json", &dataset)), "permission-denied");
    }

    fn a_file_is_looked_at_brought_in_and_taken_back(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let before = directory::export(&mut lead, true).expect("exported");
        let seen = forms(&mut lead);
        let file = written(&neighbour(&before));
        let opened = directory::choose_file(&mut lead, file.path()).expect("opened");
        let added: Vec<(&str, u32)> = opened.added.iter().map(|rows| (rows.table.as_str(), rows.count)).collect();
        assert_eq!(added, [("organization", 1), ("service", 1), ("phone", 1)]);
        assert_eq!(opened.added[1].names, ["Mietberatung"]);
        assert_eq!((opened.changed, opened.changes[0].field.as_str(), opened.changes[0].after.as_str()), (1, "alert", "Umbau"));
        let missing: Vec<(&str, &[String])> = opened.missing.iter().map(|rows| (rows.table.as_str(), rows.names.as_slice())).collect();
        assert_eq!(missing, [("service", &["Beratung".to_owned()][..])], "the house of both is in the file");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before, "a look writes nothing");

        let of = op();
        let request = DirectoryImport { op_id: of.clone(), token: opened.token.clone() };
        directory::bring_in(&mut lead, &request).expect("brought in");
        let after = directory::export(&mut lead, true).expect("exported");
        assert_eq!(after.len(), before.len() + 3);
        directory::bring_in(&mut lead, &request).expect("a repeated act is answered as the first");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), after);

        desk::undo::undo(&mut lead, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before);
        assert_eq!(forms(&mut lead), seen, "and the lists say what they said");
    }

    fn an_import_on_which_somebody_has_built_is_not_taken_back(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let file = written(&neighbour(&directory::export(&mut lead, true).expect("exported")));
        let opened = directory::choose_file(&mut lead, file.path()).expect("opened");
        let of = op();
        directory::bring_in(&mut lead, &DirectoryImport { op_id: of.clone(), token: opened.token }).expect("brought in");
        let row = directory::search(&mut lead, ServiceSearch::words("Mietberatung")).expect("a search").remove(0);
        let confirm = ServiceConfirm { op_id: op(), id: row.id, version: row.version };
        directory::confirm(&mut office.sign_in("counter"), confirm).expect("confirmed");
        let before = directory::export(&mut lead, true).expect("exported");
        assert_eq!(code(desk::undo::undo(&mut lead, Undo { op_id: op(), of })), "version-conflict");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before, "nothing of it is taken back");
    }

    fn a_service_of_no_house_and_a_blank_in_the_provenance_come_in_and_leave_as_they_were(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let there = directory::export(&mut lead, true).expect("exported");
        let id = |number: u32| format!("00000000-0000-4000-8000-{number:012}");
        let page = serde_json::json!([{
            "id": id(1), "name": "Stammtisch der Nachbarschaft", "status": "active",
            "service_at_locations": [{ "id": id(2) }],
            "metadata": [{
                "id": id(3), "last_action_date": "2026-11-20", "last_action_type": "update", "field_name": "alert",
                "previous_value": "", "replacement_value": "Umbau", "updated_by": "Frau Muster",
            }],
        }]);
        let opened = directory::choose_file(&mut lead, written(&page).path()).expect("opened");
        assert_eq!((opened.found, opened.findings.len()), (0, 0), "{:?}", opened.findings);
        directory::bring_in(&mut lead, &DirectoryImport { op_id: op(), token: opened.token }).expect("brought in");
        let row = directory::search(&mut lead, ServiceSearch::words("Stammtisch")).expect("a search").remove(0);
        assert_eq!(row.form.organisation, "Stammtisch der Nachbarschaft", "it is its own house");
        assert_eq!(row.form.phone, "", "nobody's number is not its own");
        let whole = directory::export(&mut lead, true).expect("exported");
        assert_eq!(whole.len(), there.len() + 3);
        assert_eq!(package(&whole, true), whole);
        let mut out = Vec::new();
        hsds::write_json(&whole, View::Service, Form::List, true, &mut out).expect("written to memory");
        let again = directory::preview(&mut lead, &sound(&out, "directory.json")).expect("a preview");
        assert!(again.added.is_empty() && again.changed.is_empty(), "{again:?}");
        // A blank says nothing of a row that says something.
        let house = whole.rows("organization")[0].clone();
        let page = serde_json::json!([{ "id": house.id, "name": house.get("name"), "description": "", "locations": [] }]);
        let blank = sound(page.to_string().as_bytes(), "page.json");
        assert!(directory::preview(&mut lead, &blank).expect("a preview").changed.is_empty());
    }

    fn an_import_is_taken_back_later_by_whoever_may_bring_one_in(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let before = directory::export(&mut lead, true).expect("exported");
        let seen = forms(&mut lead);
        let file = written(&neighbour(&before));
        let opened = directory::choose_file(&mut lead, file.path()).expect("opened");
        directory::bring_in(&mut lead, &DirectoryImport { op_id: op(), token: opened.token }).expect("brought in");
        let mut other = office.person("second-admin", Role::Administrator);
        let row = directory::past(&mut other, Nothing {}).expect("a list").remove(0);
        let name = file.path().file_name().expect("a name").to_string_lossy().into_owned();
        assert_eq!((row.file_name, row.added, row.changed, row.withdrawn.is_none()), (name, 3, 1, true));
        let mut counter = office.sign_in("counter");
        let wanted = DirectoryWithdraw { op_id: op(), import: row.id };
        assert_eq!(code(directory::past(&mut counter, Nothing {})), "permission-denied");
        assert_eq!(code(directory::withdraw(&mut counter, wanted.clone())), "permission-denied");
        directory::withdraw(&mut other, wanted.clone()).expect("taken back");
        directory::withdraw(&mut other, wanted).expect("a repeated act is answered as the first");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before);
        assert_eq!(forms(&mut lead), seen, "and the lists say what they said");
        let row = directory::past(&mut lead, Nothing {}).expect("a list").remove(0);
        assert!(row.withdrawn.is_some(), "it stays in the list");
        let again = DirectoryWithdraw { op_id: op(), import: row.id };
        assert_eq!(code(directory::withdraw(&mut lead, again)), "directory-import-withdrawn");
        let unknown = DirectoryWithdraw { op_id: op(), import: op() };
        assert_eq!(code(directory::withdraw(&mut lead, unknown)), "directory-import-unknown");
    }

    fn what_somebody_built_on_an_import_is_named_and_kept(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let file = written(&neighbour(&directory::export(&mut lead, true).expect("exported")));
        let opened = directory::choose_file(&mut lead, file.path()).expect("opened");
        let import = op();
        directory::bring_in(&mut lead, &DirectoryImport { op_id: import.clone(), token: opened.token }).expect("brought in");
        let row = directory::search(&mut lead, ServiceSearch::words("Mietberatung")).expect("a search").remove(0);
        let mut counter = office.sign_in("counter");
        let sent = desk::referral::create(&mut counter, referral(&row.id)).expect("a referral");
        let before = directory::export(&mut lead, true).expect("exported");
        let wanted = || DirectoryWithdraw { op_id: op(), import: import.clone() };
        assert_eq!(code(directory::withdraw(&mut lead, wanted())), "directory-import-in-use", "{:?} leans on it", sent.id);
        directory::confirm(&mut counter, ServiceConfirm { op_id: op(), id: row.id, version: row.version }).expect("confirmed");
        let refused = directory::withdraw(&mut lead, wanted()).expect_err("refused");
        assert_eq!(refused.code(), "directory-import-built-on");
        let args = serde_json::json!(desk::api::WireError::from(refused))["args"].clone();
        assert_eq!((&args["count"], &args["names"]), (&1.into(), &"Mietberatung".into()));
        let after = directory::export(&mut lead, true).expect("exported");
        assert_eq!(after.len(), before.len(), "nothing of it is taken back");
        let listed = directory::past(&mut lead, Nothing {}).expect("a list");
        assert!(listed[0].withdrawn.is_none());
    }

    fn what_was_shown_is_what_is_written_or_nothing(office) {
        filled(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let file = written(&neighbour(&directory::export(&mut lead, true).expect("exported")));
        let opened = directory::choose_file(&mut lead, file.path()).expect("opened");
        let mut counter = office.sign_in("counter");
        let row = directory::search(&mut counter, ServiceSearch::words("Zweites")).expect("a search").remove(0);
        let mut form = row.form;
        form.details.alert = "Heute zu".to_owned();
        let save = ServiceSave { op_id: op(), id: Some(row.id), version: row.version, form };
        directory::save(&mut counter, save).expect("saved meanwhile");
        let before = directory::export(&mut lead, true).expect("exported");
        let request = DirectoryImport { op_id: op(), token: opened.token };
        assert_eq!(code(directory::bring_in(&mut lead, &request)), "directory-changed");
        assert_eq!(directory::export(&mut lead, true).expect("exported"), before);
        assert_eq!(code(directory::bring_in(&mut counter, &request)), "permission-denied");
        assert_eq!(code(directory::choose_file(&mut counter, file.path())), "permission-denied");
    }

    fn every_field_of_the_standard_has_its_column(office) {
        for table in hsds::schema::TABLES {
            let columns: Vec<&str> = table.fields.iter().map(|field| field.column).collect();
            in_store(office, |tx| tx.all(&format!("SELECT {}, ord, extra FROM {}", columns.join(", "), table.store), &[], |_| Ok(())));
        }
    }
}
