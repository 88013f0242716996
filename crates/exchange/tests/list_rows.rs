//! Rows of lists: headers, totals, blanks, shifts, breaks.

mod support;

use exchange::list::SkipReason;
use support::{Csv, HEADER, person, run};

#[test]
fn a_plain_list_is_copied_without_a_word() {
    let run = Csv::headed().person(&person(8).with("Aufenthalt", "").with("gültig bis", "")).run();
    let (client, readings) = run.only();
    assert_eq!(readings, []);
    assert_eq!(
        (client.family.as_deref(), client.given.as_deref(), client.external_id.as_deref()),
        (Some("Haddad"), Some("Layla"), Some("8"))
    );
    assert_eq!(client.birth_date.as_ref().expect("a date").sort_key(), "1958-09-10");
    assert_eq!((client.nationalities.as_slice(), client.languages.as_slice()), (&["SY".to_owned()][..], &["ar".to_owned()][..]));
    assert_eq!(client.address.postcode.as_deref(), Some("44147"));
    assert_eq!(client.first_contact.map(|d| d.to_string()).as_deref(), Some("2024-02-14"));
    assert_eq!((client.worker.as_deref(), client.note_text().as_str()), (Some("KL"), "Termin"));
}

#[test]
fn titles_blank_lines_headers_and_totals_are_skipped_with_their_reason() {
    let blank = ";".repeat(13);
    let run = Csv::empty(';')
        .line(&format!("Beratungsliste (Stand 30.9.){blank}"))
        .line("")
        .cells(&HEADER)
        .people(1..5)
        .line(&blank)
        .cells(&HEADER)
        .people(5..9)
        .line(&format!("Oktober 2024{blank}"))
        .people(9..12)
        .line(&format!("Summe;11{}", ";".repeat(12)))
        .line(&blank)
        .line("")
        .run();
    assert!(run.accounted());
    assert_eq!(run.clients().len(), 11);
    assert_eq!(
        run.skipped(),
        [
            (1, SkipReason::Title),
            (2, SkipReason::Blank),
            (3, SkipReason::Header),
            (8, SkipReason::Blank),
            (9, SkipReason::RepeatedHeader),
            (14, SkipReason::Section),
            (18, SkipReason::Total),
        ],
        "blank lines behind the last row are no rows"
    );
}

#[test]
fn totals_are_seen_in_every_wording_and_a_family_called_ende_is_a_person() {
    for total in [
        "Summe;4",
        "Gesamt:;;4",
        "Gesamt: 4 Personen",
        "Anzahl Klienten: 4",
        "4 Personen",
        "Total;4",
        "Insgesamt;=ANZAHL2(B2:B5)",
    ] {
        let run = Csv::headed().people(1..5).line(total).run();
        assert_eq!(run.skipped(), [(1, SkipReason::Header), (6, SkipReason::Total)], "{total}");
    }
    let run = Csv::empty(';').line("Name;Vorname;geb. am").line("Ende;Anna;12.03.1985").line("Summe;Karl;3.4.1961").run();
    assert_eq!(run.clients().len(), 2);
}

#[test]
fn a_header_is_found_down_to_row_ten_and_in_english() {
    for above in 0..10 {
        let mut list = Csv::empty(',');
        for line in 0..above {
            list = list.line(&format!("City of Somewhere list no {line}"));
        }
        let run = list
            .cells(&["No.", "Surname", "First name", "Date of birth", "Sex", "Citizenship", "Mobile", "E-mail", "Remarks"])
            .cells(&["1", "Haddad", "Layla", "1985-03-16", "f", "Syrian", "0171 3920024", "l@example.org", "x"])
            .cells(&["2", "Kaya", "Emine", "1986-03-16", "f", "Turkish", "0171 3920025", "", ""])
            .run();
        assert_eq!(run.mapping.sheets[0].header_row, Some(above + 1));
        assert_eq!(
            run.fields(),
            ["external-id", "family", "given", "birth-date", "gender", "nationality", "phone", "email", "note"],
            "{above}"
        );
        assert_eq!((run.clients().len(), run.skipped().len()), (2, above + 1));
    }
}

#[test]
fn a_column_nobody_knows_becomes_a_note_with_its_header() {
    let run = Csv::empty(';')
        .line("Name;Vorname;geb. am;Kinder;Deutschkurs")
        .line("Haddad;Layla;12.03.1985;3;A2 seit Mai")
        .line("Kaya;Emine;12.03.1986;;")
        .run();
    assert_eq!(run.clients()[0].note_text(), "Kinder: 3\nDeutschkurs: A2 seit Mai");
    assert_eq!(run.clients()[1].note_text(), "");
}

#[test]
fn a_list_without_a_header_is_known_by_its_content() {
    let mut list = Csv::empty(';');
    for number in 1..30 {
        let cells = person(number).cells;
        list = list.cells(&cells[..9]);
    }
    let run = list.run();
    assert_eq!(run.mapping.sheets[0].header_row, None);
    assert_eq!(
        run.fields(),
        ["external-id", "family", "given", "birth-date", "gender", "nationality", "phone", "address", "languages"]
    );
    assert_eq!(run.clients().len(), 29);
}

#[test]
fn a_row_with_a_cell_too_many_is_set_right() {
    for (value, before) in [("", "geb. am"), ("", "Telefon"), ("Kaya", "Vorname"), ("", "Name")] {
        let run = Csv::headed().people(1..3).person(&person(3).with_extra_cell(before, value)).people(4..12).run();
        let (client, readings) = run.client("3");
        assert_eq!(readings.iter().filter(|r| r.0 == "row-shifted").count(), 1, "{before}: {readings:?}");
        assert_eq!(client.nationalities, ["TR"], "{before}");
        assert_eq!((client.family.as_deref(), client.given.as_deref()), (Some("Kaya"), Some("Emine")), "{before}");
        assert_eq!(client.note_text(), "Termin", "{before}");
    }
}

#[test]
fn a_row_with_a_cell_missing_is_set_right() {
    for missing in ["geb. am", "Geschl.", "StA", "Telefon", "Lfd. Nr."] {
        let run = Csv::headed().people(1..3).person(&person(3).without_cell(missing)).people(4..12).run();
        let clients = run.clients();
        let client = clients[2];
        assert_eq!((client.family.as_deref(), client.given.as_deref()), (Some("Kaya"), Some("Emine")), "{missing}");
        assert_eq!((client.note_text().as_str(), client.languages.as_slice()), ("Termin", &["ku".to_owned()][..]), "{missing}");
        assert_eq!(client.birth_date.is_none(), missing == "geb. am");
        assert_eq!(client.nationalities.is_empty(), missing == "StA");
    }
}

#[test]
fn where_a_missing_name_stood_is_called_uncertain() {
    let run = Csv::headed().people(1..3).person(&person(3).without_cell("Vorname")).people(4..12).run();
    let row = run.outcome.rows.iter().find_map(|row| match row {
        exchange::list::RowOutcome::Client { row: 4, readings, client, .. } => Some((client, readings)),
        _ => None,
    });
    let (client, readings) = row.expect("row 4 is a client");
    assert_eq!((client.family.as_deref(), client.given.as_deref()), (Some("Kaya"), None));
    assert!(readings.iter().any(|r| r.kind.code() == "row-shifted" && r.why == Some("place-uncertain")), "{readings:?}");
}

#[test]
fn a_comma_in_an_address_without_quotes_is_put_together() {
    let mut list = Csv::empty(',').cells(&HEADER).people(1..4);
    list = list.line(&person(4).cells.join(","));
    let run = list.people(5..9).run();
    let (client, readings) = run.client("4");
    assert_eq!(client.address.postcode.as_deref(), Some("44147"));
    assert_eq!(client.languages, ["ti"]);
    assert!(readings.iter().any(|r| r.0 == "row-shifted"), "{readings:?}");
}

#[test]
fn a_row_that_breaks_off_keeps_what_it_has_and_says_so() {
    let run = Csv::headed().people(1..3).line("3;AL AHMED;MOHAMAD;01.01.1998;;syr.").people(4..9).run();
    let (client, readings) = run.client("3");
    assert_eq!(client.nationalities, ["SY"]);
    assert!(readings.contains(&("row-broken-off", "6", "14")), "{readings:?}");
    assert_eq!(run.clients().len(), 8);
}

#[test]
fn a_row_torn_by_a_line_break_without_quotes_is_joined() {
    let torn = person(3).with("Bemerkung", "will Deutschkurs\r\n12.3. nicht erschienen").cells.join(";");
    let run = Csv::headed().people(1..3).line(&torn).people(4..9).run();
    assert_eq!(run.client("3").0.note_text(), "will Deutschkurs\n12.3. nicht erschienen");
    assert_eq!(run.skipped(), [(1, SkipReason::Header), (5, SkipReason::Continuation)]);
    let torn = person(3).with("Anschrift", "Steinstraße 3\r\n44147 Dortmund").cells.join(";");
    let run = Csv::headed().people(1..3).line(&torn).people(4..9).run();
    assert_eq!(run.client("3").0.address.postcode.as_deref(), Some("44147"));
    assert_eq!(run.client("3").0.note_text(), "Termin");
    assert!(run.accounted());
}

#[test]
fn a_line_with_a_remark_alone_belongs_to_the_person_above() {
    let run = Csv::headed().people(1..3).line(";;;;;;;;;;;;;ruft am Montag an").people(3..6).run();
    assert_eq!(run.client("2").0.note_text(), "Termin\nruft am Montag an");
    assert!(run.skipped().contains(&(4, SkipReason::Continuation)));
}

#[test]
fn a_row_without_a_name_is_skipped_with_its_text() {
    let run = Csv::headed().people(1..3).person(&person(3).with("Name", "").with("Vorname", "?")).run();
    assert_eq!(run.skipped(), [(1, SkipReason::Header), (4, SkipReason::NoName)]);
    let exchange::list::RowOutcome::Skipped { text, .. } = &run.outcome.rows[3] else { panic!("skipped") };
    assert!(text.contains("Steinstraße 3, 44147 Dortmund"), "{text}");
}

#[test]
fn a_number_used_twice_is_told_on_the_second_row() {
    let run = Csv::headed().people(1..4).person(&person(4).with("Lfd. Nr.", "2")).run();
    let told: Vec<usize> = run
        .outcome
        .rows
        .iter()
        .filter_map(|row| match row {
            exchange::list::RowOutcome::Client { row, readings, .. }
                if readings.iter().any(|r| r.kind.code() == "repeated-external-id") =>
            {
                Some(*row)
            }
            _ => None,
        })
        .collect();
    assert_eq!(told, [5]);
}

#[test]
fn the_mapping_can_be_written_corrected_and_read_again() {
    let first = Csv::headed().people(1..4).run();
    let json = serde_json::to_string_pretty(&first.mapping).expect("JSON");
    let mut mapping: exchange::list::Mapping = serde_json::from_str(&json).expect("the same back");
    assert_eq!(mapping, first.mapping);
    mapping.sheets[0].columns[12].field = exchange::list::Field::Ignore;
    let outcome = exchange::list::interpret(&first.workbook, &mapping, support::today());
    let exchange::list::RowOutcome::Client { client, .. } = &outcome.rows[1] else { panic!("a client") };
    assert_eq!(client.worker, None);
    let by_hand = r#"{"sheets":[{"sheet":"","use":true,"header_row":1,"columns":[{"column":1,"field":"family"},{"column":2,"field":"given"}]}]}"#;
    let mapping: exchange::list::Mapping = serde_json::from_str(by_hand).expect("a short mapping is enough");
    let outcome = exchange::list::interpret(&first.workbook, &mapping, support::today());
    let exchange::list::RowOutcome::Client { client, .. } = &outcome.rows[1] else { panic!("a client") };
    assert!(client.note_text().contains("D: "), "columns that the mapping does not name are kept: {}", client.note_text());
}

#[test]
fn every_encoding_gives_the_same_list() {
    let text = Csv::headed().people(1..9).text();
    let plain = run(text.as_bytes());
    let western = text.replace('ğ', "g");
    let (latin, _, lost) = encoding_rs::WINDOWS_1252.encode(&western);
    assert!(!lost);
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (bytes, encoding) in [
        ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), "UTF-8"),
        ([b"\xFF\xFE".as_slice(), &utf16].concat(), "UTF-16LE"),
        (utf16.clone(), "UTF-16LE"),
        (latin.to_vec(), "windows-1252"),
    ] {
        let other = run(&bytes);
        assert_eq!(other.workbook.encoding.as_deref(), Some(encoding));
        assert_eq!(other.fields(), plain.fields(), "{encoding}");
        assert_eq!(other.client("3").0, plain.client("3").0, "{encoding}");
    }
}

#[test]
fn a_second_header_with_its_columns_in_another_order_is_followed() {
    let run = Csv::empty(',')
        .line("Nachname,Vorname,Geburtsdatum,Telefon")
        .line("Kaya,Emine,01.02.1980,0231 111111")
        .line("")
        .line("Vorname,Familienname,Telefon,Geburtsdatum,Ort")
        .line("Ioana,Popescu,0231 333333,05.06.1990,Lünen")
        .run();
    let client = run.clients()[1];
    assert_eq!((client.family.as_deref(), client.given.as_deref()), (Some("Popescu"), Some("Ioana")));
    assert_eq!(client.birth_date.as_ref().expect("a date").sort_key(), "1990-06-05");
    assert_eq!(client.note_text(), "E: Lünen");
    let exchange::list::RowOutcome::Client { readings, .. } = &run.outcome.rows[4] else { panic!("a client") };
    assert!(readings.iter().any(|r| r.kind.code() == "columns-moved"));
}

#[test]
fn a_list_read_row_by_row_says_the_same_as_read_whole() {
    // Each of two names stands five times in one column and once in the other: that one row looks swapped.
    let swapped_row = person(5).with("Name", "Piotr").with("Vorname", "Nowak");
    let list = Csv::headed().people(0..90).person(&swapped_row).line(";;;;;;;;;;;;;").cells(&[
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "noch eine Zeile",
    ]);
    let run = list.run();
    let mut rows = Vec::new();
    let mut keep = |row| {
        rows.push(row);
        true
    };
    let none = exchange::list::SwappedNames::default();
    let swapped = exchange::list::interpret_rows(&run.workbook, &run.mapping, support::today(), &none, &mut |_| true);
    let again = exchange::list::interpret_rows(&run.workbook, &run.mapping, support::today(), &swapped, &mut keep);
    assert_eq!((swapped.len(), &swapped), (1, &again));
    assert_eq!(rows, run.outcome.rows);
}

#[test]
fn reading_stops_when_nobody_listens_any_more() {
    let run = Csv::headed().people(0..50).run();
    let mut heard = 0;
    let none = exchange::list::SwappedNames::default();
    exchange::list::interpret_rows(&run.workbook, &run.mapping, support::today(), &none, &mut |_| {
        heard += 1;
        heard < 7
    });
    assert_eq!(heard, 7);
}

#[test]
fn a_header_that_a_person_chose_names_the_columns_below_it() {
    let csv = "Liste;;\nKennung;Zeichen;Tag\nNr.;Nachname;Vorname\n1;Kaya;Elif\n2;Haddad;Rana\n";
    let workbook = exchange::list::read(csv.as_bytes()).expect("a list");
    let sheet = &workbook.sheets[0];
    assert_eq!(exchange::list::propose(&workbook).sheets[0].header_row, Some(3));
    let chosen = exchange::list::propose_sheet(sheet, Some(2));
    assert_eq!(chosen.header_row, Some(2));
    assert_eq!(chosen.columns.iter().map(|c| c.header.as_str()).collect::<Vec<_>>(), ["Kennung", "Zeichen", "Tag"]);
    let none = exchange::list::propose_sheet(sheet, None);
    assert_eq!(none.header_row, None);
    assert!(none.columns.iter().all(|c| c.header.is_empty()));
}

#[test]
fn a_further_given_name_stands_behind_the_given_name() {
    let csv = "Nr.;Nachname;Vorname;Vatersname\n1;Ivanenko;Olha;Petrivna\n2;Tesfay;Selam;\n";
    let run = run(csv.as_bytes());
    assert_eq!(run.client("1").0.given.as_deref(), Some("Olha Petrivna"));
    assert_eq!(run.client("2").0.given.as_deref(), Some("Selam"));
}
