//! Importing a list, and taking an import back as a whole.

use crate::{
    client::form::{assert_index_is_right, edit, find, found, page, restrict},
    made::in_store,
};
use desk::{
    Session,
    api::{
        client::{ContactRecord, NoteAdd},
        import::{ImportBatchRef, ImportHeader, ImportWithdraw, ImportWithdrawn},
        office::{ImportMapping, ImportMappingSheet, ImportOpened, ImportResult, ImportRun},
        session::Nothing,
    },
    client, contact, import,
};
use domain::{
    contact::{ContactChannel, ContactResult},
    id::{ClientId, OpId},
    need::{Need, Urgency},
    office::Role,
};
use migradesk_tests::{Office, code, on_both_engines, op};
use store::schema;

const LIST: &str = "Nr.;Nachname;Vorname;geb. am;Telefon;Sprache;Kinder\n\
    1;Tesfay;Selam;14.03.1991;0151 5550142;Tigrinya;2\n\
    2;Kovalenko;Oksana;02.11.1984;;Ukrainisch;\n\
    3;Haddad;Rana;1985;0231 5550199;Arabisch;1\n";

/// The same people a year later: two of them with a phone number or an address that the first list did not have.
const LATER: &str = "Nr.;Nachname;Vorname;geb. am;Telefon;Ort;Bemerkung\n\
    1;Tesfay;Selam;14.03.1991;0151 5550142;Dortmund;zieht um\n\
    2;Kovalenko;Oksana;02.11.1984;0176 5550117;;\n";

fn proposed(opened: &ImportOpened) -> ImportMapping {
    let sheet = |sheet: &desk::api::office::ImportSheet| ImportMappingSheet {
        name: sheet.name.clone(),
        use_it: sheet.use_it,
        header_row: sheet.header_row,
        fields: sheet.columns.iter().map(|column| column.field.clone()).collect(),
    };
    ImportMapping { token: opened.token.clone(), sheets: opened.sheets.iter().map(sheet).collect() }
}

fn bring_in(session: &mut Session, file_name: &str, list: &str) -> (OpId, ImportResult) {
    let opened = import::open(session, file_name, list.as_bytes()).expect("a list");
    let request = ImportRun { op_id: op(), mapping: proposed(&opened) };
    let result = import::run(session, &request, &mut |_, _| true).expect("imported");
    (request.op_id, result)
}

fn take_back(session: &mut Session, batch: &OpId) -> desk::Result<ImportWithdrawn> {
    import::withdraw(session, &ImportWithdraw { op_id: op(), batch: batch.clone() }, &mut |_, _| true)
}

fn counts(done: &ImportWithdrawn) -> (u32, u32, u32, bool) {
    (done.removed, done.restored, done.kept, done.cancelled)
}

/// Rows of every table that points to a client, the history aside; the index counts with its people.
fn rows_about_clients(office: &Office) -> i64 {
    // One look at all of them: each opening of the store derives its key anew.
    in_store(office, |tx| {
        let mut rows = tx.value::<i64>("SELECT count(*) FROM client", &[])?;
        for schema::Reference { table, column } in schema::references_to("client") {
            if table != "change_row" {
                rows += tx.value::<i64>(&format!("SELECT count(*) FROM {table} WHERE {column} IS NOT NULL"), &[])?;
            }
        }
        Ok(rows)
    })
}

fn one(session: &mut Session, query: &str) -> ClientId {
    let mut hits = find(session, query).hits;
    assert_eq!(hits.len(), 1, "{query}: {hits:?}");
    hits.remove(0).id
}

fn spoken_to(client: &ClientId) -> ContactRecord {
    ContactRecord {
        op_id: op(),
        client_id: Some(client.clone()),
        channel: ContactChannel::Counter,
        language: "ti".to_owned(),
        need: Need::Housing,
        urgency: Urgency::Now,
        result: ContactResult::Informed,
        note: String::new(),
    }
}

fn noted(client: &ClientId) -> NoteAdd {
    NoteAdd { op_id: op(), client_id: client.clone(), text: "Has a new room".to_owned() }
}

on_both_engines! {
    fn an_import_is_withdrawn_as_a_whole(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let before = rows_about_clients(office);
        let (batch, result) = bring_in(&mut office.admin, "alte liste.csv", LIST);
        assert_eq!((result.imported, result.updated), (3, 0));
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 1);
        let past = import::list(&mut office.admin, Nothing {}).expect("the list");
        assert_eq!((past[0].file_name.as_str(), past[0].imported, past[0].rows_read), ("alte liste.csv", 3, 4));
        assert!(past[0].withdrawn.is_none() && past[0].id == batch && past[0].by == "Ada Min");

        let done = take_back(&mut office.admin, &batch).expect("withdrawn");
        assert_eq!(counts(&done), (3, 0, 0, false));
        assert_eq!(rows_about_clients(office), before, "no row of any table is left of them");
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 0);
        assert_index_is_right(office);
        let past = import::list(&mut office.admin, Nothing {}).expect("the list");
        let withdrawn = past[0].withdrawn.as_ref().expect("withdrawn");
        assert_eq!((withdrawn.removed, withdrawn.by.as_str()), (3, "Ada Min"));
        let audited: i64 =
            in_store(office, |tx| tx.value("SELECT count(*) FROM audit WHERE action = 'import-withdrawn'", &[]));
        assert_eq!(audited, 1);
        assert!(desk::verify::verify(&mut office.admin, Nothing {}).expect("checked").sound, "the chain of the audit holds");
    }

    fn number_and_frequent_name_of_another_list_are_nobody_known(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        bring_in(&mut office.admin, "a.csv", "Nr.;Nachname;Vorname;geb. am;Telefon\n1;Karimi;Mohammad;1957;0231 5550111\n2;Haddad;Rana;1985;\n");
        let other = "Nr.;Nachname;Vorname;Telefon;Ort\n1;Karimi;Mohammad;0231 5550187;Dortmund\n2;Haddad;Rana;;Dortmund\n";
        let (_, result) = bring_in(&mut office.admin, "b.csv", other);
        assert_eq!((result.imported, result.updated), (2, 0), "both lists count from 1");
        assert_eq!(found(&mut counter, "Mohammad Karimi").len(), 2);
        let opened = import::open(&mut office.admin, "b.csv", other.as_bytes()).expect("a list");
        let preview = import::preview(&mut office.admin, proposed(&opened)).expect("a preview");
        let known: Vec<&str> = preview.updated.iter().map(|row| row.name.as_str()).collect();
        assert_eq!((known, preview.will_update), (vec!["Mohammad Karimi", "Rana Haddad"], 2), "it says so before");
        let (_, result) = bring_in(&mut office.admin, "b.csv", other);
        assert_eq!((result.imported, result.updated), (0, 2), "the same list again adds nobody");
        let (_, result) = bring_in(&mut office.admin, "c.csv", "Nr.;Nachname;Vorname;geb. am\n1;Karimi;Mohammad;1957\n");
        assert_eq!((result.imported, result.updated), (0, 1), "a year of birth is what agrees beside them");
    }

    fn a_list_makes_no_second_record_of_somebody_restricted(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        bring_in(&mut office.admin, "a.csv", LIST);
        let selam = one(&mut lead, "Selam Tesfay");
        restrict(office, &selam);
        for list in [LIST, &LIST.replace("1;Tesfay", "77;Tesfay")] {
            let (_, result) = bring_in(&mut office.admin, "a.csv", list);
            assert_eq!((result.imported, result.updated, result.skipped), (0, 2, 2), "she waits for somebody who may see her");
        }
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 0);
        assert_eq!(found(&mut lead, "Selam Tesfay").len(), 1);
    }

    fn two_who_import_one_list_at_once_get_everybody_once(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut other = office.sign_in("admin");
        let opened = import::open(&mut office.admin, "a.csv", LIST.as_bytes()).expect("a list");
        let request = ImportRun { op_id: op(), mapping: proposed(&opened) };
        let mut meanwhile = None;
        let result = import::run(&mut office.admin, &request, &mut |done, total| {
            // The list is planned, and nothing of it written.
            if done * 2 >= total && meanwhile.is_none() {
                meanwhile = Some(bring_in(&mut other, "a.csv", LIST).1.imported);
            }
            true
        });
        let result = result.expect("imported");
        assert_eq!((meanwhile, result.imported, result.updated), (Some(3), 0, 3));
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 1);
    }

    fn an_import_is_withdrawn_once(office) {
        let (batch, _) = bring_in(&mut office.admin, "a.csv", LIST);
        let request = ImportWithdraw { op_id: op(), batch: batch.clone() };
        let first = import::withdraw(&mut office.admin, &request, &mut |_, _| true).expect("withdrawn");
        let again = import::withdraw(&mut office.admin, &request, &mut |_, _| true).expect("a lost answer is repeated");
        assert_eq!(counts(&first), counts(&again));
        assert_eq!(code(take_back(&mut office.admin, &batch)), "import-withdrawn");
        assert_eq!(code(take_back(&mut office.admin, &op())), "import-unknown");
        let (_, result) = bring_in(&mut office.admin, "a.csv", LIST);
        assert_eq!(result.imported, 3, "the right file can come in afterwards");
    }

    fn whoever_has_been_worked_on_since_stays(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        let (batch, _) = bring_in(&mut office.admin, "a.csv", LIST);
        let selam = one(&mut counter, "Selam Tesfay");
        let rana = one(&mut counter, "Rana Haddad");
        contact::record(&mut counter, spoken_to(&selam)).expect("a contact");
        client::add_note(&mut counter, noted(&rana)).expect("a note");
        let before = page(&mut counter, &selam);

        let done = take_back(&mut office.admin, &batch).expect("withdrawn");
        assert_eq!(counts(&done), (1, 0, 2, false));
        assert_eq!(found(&mut counter, "Oksana Kovalenko").len(), 0);
        let after = page(&mut counter, &selam);
        assert_eq!((after.version, &after.form.names[0].family), (before.version, &before.form.names[0].family));
        assert_index_is_right(office);
        let mut manager = office.person("manager", Role::CaseManager);
        assert_eq!(code(import::kept(&mut manager, ImportBatchRef { batch: batch.clone() })), "permission-denied");
        let kept = import::kept(&mut office.admin, ImportBatchRef { batch }).expect("who stayed");
        let mut ids: Vec<&ClientId> = kept.clients.iter().map(|client| &client.id).collect();
        ids.sort();
        let mut wanted = vec![&selam, &rana];
        wanted.sort();
        assert_eq!((ids, kept.total), (wanted, 2));
        assert!(kept.clients.iter().all(|client| client.made));
    }

    fn a_changed_record_stays_too(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (batch, _) = bring_in(&mut office.admin, "a.csv", LIST);
        let oksana = one(&mut counter, "Oksana Kovalenko");
        let mut change = edit(&page(&mut counter, &oksana));
        change.form.remark = "Comes on Mondays".to_owned();
        client::save(&mut counter, change).expect("saved");
        let done = take_back(&mut office.admin, &batch).expect("withdrawn");
        assert_eq!(counts(&done), (2, 0, 1, false));
        assert_eq!(page(&mut counter, &oksana).form.remark, "Comes on Mondays");
    }

    fn what_an_import_filled_in_goes_back(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        bring_in(&mut office.admin, "a.csv", LIST);
        let selam = one(&mut counter, "Selam Tesfay");
        let oksana = one(&mut counter, "Oksana Kovalenko");
        let before: Vec<_> = [&selam, &oksana].map(|id| page(&mut counter, id)).into();
        let (later, result) = bring_in(&mut office.admin, "b.csv", LATER);
        assert_eq!((result.imported, result.updated), (0, 2));
        assert_eq!(page(&mut counter, &selam).form.address.place, "Dortmund");
        assert_eq!(one(&mut counter, "0176 5550117"), oksana);

        let done = take_back(&mut office.admin, &later).expect("withdrawn");
        assert_eq!(counts(&done), (0, 2, 0, false));
        for (id, before) in [&selam, &oksana].into_iter().zip(before) {
            let after = page(&mut counter, id);
            assert_eq!(format!("{:?}", after.form), format!("{:?}", before.form));
            assert!(after.version > before.version, "a form that was open meanwhile is told of the change");
        }
        assert_eq!(found(&mut counter, "0176 5550117").len(), 0);
        assert_index_is_right(office);
        let notes: i64 = in_store(office, |tx| tx.value("SELECT count(*) FROM note WHERE text LIKE '%zieht um%'", &[]));
        assert_eq!(notes, 0, "the note of the second list went with it");
    }

    fn what_somebody_has_changed_after_an_import_filled_it_in_stays(office) {
        let mut counter = office.person("counter", Role::CaseManager);
        bring_in(&mut office.admin, "a.csv", LIST);
        let selam = one(&mut counter, "Selam Tesfay");
        let (later, _) = bring_in(&mut office.admin, "b.csv", LATER);
        client::add_note(&mut counter, noted(&selam)).expect("a note");
        let done = take_back(&mut office.admin, &later).expect("withdrawn");
        assert_eq!(counts(&done), (0, 1, 1, false));
        assert_eq!(page(&mut counter, &selam).form.address.place, "Dortmund");
        let kept = import::kept(&mut office.admin, ImportBatchRef { batch: later }).expect("who stayed");
        assert_eq!(kept.clients.iter().map(|client| (&client.id, client.made)).collect::<Vec<_>>(), [(&selam, false)]);
    }

    fn a_withdrawal_that_is_cancelled_changes_nothing(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (batch, _) = bring_in(&mut office.admin, "a.csv", LIST);
        let before = rows_about_clients(office);
        let request = ImportWithdraw { op_id: op(), batch: batch.clone() };
        let done = import::withdraw(&mut office.admin, &request, &mut |_, _| false).expect("an answer");
        assert!(done.cancelled);
        assert_eq!(rows_about_clients(office), before);
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 1);
        assert_eq!(take_back(&mut office.admin, &batch).expect("withdrawn").removed, 3);
    }

    fn an_import_that_is_cancelled_leaves_nothing_and_is_not_remembered(office) {
        let before = rows_about_clients(office);
        let opened = import::open(&mut office.admin, "a.csv", LIST.as_bytes()).expect("a list");
        let request = ImportRun { op_id: op(), mapping: proposed(&opened) };
        let mut told = 0;
        let result = import::run(&mut office.admin, &request, &mut |done, total| {
            told += 1;
            done < total / 2
        });
        assert!(result.expect("an answer").cancelled && told > 1);
        assert_eq!(rows_about_clients(office), before);
        assert!(import::list(&mut office.admin, Nothing {}).expect("the list").is_empty());
    }

    fn only_who_may_import_sees_and_withdraws_imports(office) {
        let (batch, _) = bring_in(&mut office.admin, "a.csv", LIST);
        let mut counter = office.person("counter", Role::Caseworker);
        assert_eq!(code(import::list(&mut counter, Nothing {})), "permission-denied");
        assert_eq!(code(take_back(&mut counter, &batch)), "permission-denied");
        assert_eq!(found(&mut counter, "Selam Tesfay").len(), 1);
    }

    fn another_row_can_be_the_header(office) {
        let list = "Kennung;Zeichen;Tag\nNr.;Nachname;Vorname\n1;Kaya;Elif\n2;Haddad;Rana\n";
        let opened = import::open(&mut office.admin, "a.csv", list.as_bytes()).expect("a list");
        assert_eq!(opened.sheets[0].header_row, Some(2));
        let rows: Vec<u32> = opened.sheets[0].first_rows.iter().map(|line| line.row).collect();
        assert_eq!(rows, [1, 2, 3, 4]);
        let ask = |header_row| ImportHeader { token: opened.token.clone(), sheet: String::new(), header_row };
        let sheet = import::header(&mut office.admin, ask(Some(1))).expect("the first row");
        assert_eq!(sheet.columns.iter().map(|column| column.header.as_str()).collect::<Vec<_>>(), ["Kennung", "Zeichen", "Tag"]);
        assert_eq!(code(import::header(&mut office.admin, ask(Some(9)))), "request-invalid");

        let fields = ["external-id", "family", "note"].map(str::to_owned).to_vec();
        let mapping = ImportMapping {
            token: opened.token.clone(),
            sheets: vec![ImportMappingSheet { name: String::new(), use_it: true, header_row: Some(1), fields: fields.clone() }],
        };
        let preview = import::preview(&mut office.admin, mapping).expect("a preview");
        // The row that was the header so far still says what it is.
        assert_eq!((preview.will_import, preview.will_skip), (2, 2));
        let none = ImportMapping {
            token: opened.token.clone(),
            sheets: vec![ImportMappingSheet { name: String::new(), use_it: true, header_row: None, fields }],
        };
        assert_eq!(import::preview(&mut office.admin, none).expect("a preview").will_import, 4, "without a header each row is a person");
    }
}
