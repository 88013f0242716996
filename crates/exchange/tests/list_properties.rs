//! What holds for every list, also for those nobody has thought of.

mod support;

use std::io::{Cursor, Write};

use exchange::list::{self, RowOutcome, Workbook};
use proptest::prelude::*;
use support::{Csv, HEADER, person, today};

/// Reads, proposes, interprets; checks that every row ends in one outcome, in order, and that no filled row vanishes.
fn whole(workbook: &Workbook) -> Result<usize, TestCaseError> {
    let mapping = list::propose(workbook);
    let outcome = list::interpret(workbook, &mapping, today());
    let mut clients = 0;
    let mut skipped = 0;
    let mut places = Vec::new();
    for row in &outcome.rows {
        match row {
            RowOutcome::Client { sheet, row, client, .. } => {
                clients += 1;
                prop_assert!(client.family.is_some() || client.given.is_some() || client.native_name.is_some());
                places.push((sheet.clone(), *row));
            }
            RowOutcome::Skipped { sheet, row, .. } => {
                skipped += 1;
                places.push((sheet.clone(), *row));
            }
        }
    }
    let expected: Vec<(String, usize)> =
        workbook.sheets.iter().flat_map(|sheet| sheet.rows.iter().map(|row| (sheet.name.clone(), row.number))).collect();
    prop_assert_eq!(outcome.rows_read(), clients + skipped);
    prop_assert_eq!(places, expected, "each row once, in the order of the file");
    serde_json::to_string(&outcome.rows).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let json = serde_json::to_string(&mapping).map_err(|e| TestCaseError::fail(e.to_string()))?;
    let back: list::Mapping = serde_json::from_str(&json).map_err(|e| TestCaseError::fail(e.to_string()))?;
    prop_assert_eq!(back, mapping);
    Ok(clients)
}

/// Cells as offices fill them, and cells as nobody should.
fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        Just("k.A.".to_owned()),
        Just("Summe".to_owned()),
        Just("dto.".to_owned()),
        Just("\"".to_owned()),
        Just("=1+1".to_owned()),
        "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{2,4}",
        "[A-ZÄÖÜ][a-zäöüß?]{1,8}(, [A-Z][a-z]{2,6})?",
        "[0-9 /+()-]{0,16}( \\([A-Za-z]{2,8}\\))?",
        "§? ?[0-9]{1,3}[a-d]?( Abs\\. | \\(|/)?[0-9IV]{0,2}\\)?",
        "\\PC{0,20}",
        "[\\x00-\\x7f\u{600}-\u{6ff}\u{2066}-\u{2069}]{0,12}".prop_map(|s| s.replace('\0', "")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn arbitrary_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        if let Ok(workbook) = list::read(&bytes) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn arbitrary_bytes_behind_a_known_beginning_are_answered(
        start in prop_oneof![
            Just(b"PK\x03\x04".to_vec()),
            Just(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec()),
            Just(b"\xFF\xFE".to_vec()),
            Just(b"sep=,\n".to_vec()),
            Just("Name;Vorname;geb. am\n".as_bytes().to_vec()),
        ],
        rest in proptest::collection::vec(any::<u8>(), 0..600),
    ) {
        if let Ok(workbook) = list::read(&[start, rest].concat()) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn arbitrary_text_is_answered_and_every_line_is_accounted_for(text in "[\\PC\n\r;\",\t]{0,400}") {
        if let Ok(workbook) = list::read(text.as_bytes()) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn rows_of_any_cells_and_any_width_are_accounted_for(
        rows in proptest::collection::vec(proptest::collection::vec(cell(), 0..17), 0..30),
        headed in any::<bool>(),
    ) {
        let mut list = if headed { Csv::headed() } else { Csv::empty(';') };
        for row in &rows {
            list = list.cells(row);
        }
        if let Ok(workbook) = list::read(list.text().as_bytes()) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn a_damaged_workbook_is_answered(at in 0.0..1.0_f64, byte in any::<u8>(), cut in 0.0..1.0_f64) {
        let good = workbook();
        let mut bytes = good;
        let place = (at * bytes.len() as f64) as usize;
        bytes[place] ^= byte;
        if cut < 0.3 {
            bytes.truncate((cut * 3.3 * bytes.len() as f64) as usize);
        }
        if let Ok(workbook) = list::read(&bytes) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn a_damaged_sheet_inside_a_sound_archive_is_answered(at in 0.0..1.0_f64, junk in "[<>/a-z\"=0-9 &;]{0,12}") {
        let mut archive = zip::ZipArchive::new(Cursor::new(workbook())).expect("an archive");
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..archive.len() {
            let mut member = archive.by_index(index).expect("a member");
            let name = member.name().expect("a name").into_owned();
            let mut content = String::new();
            std::io::Read::read_to_string(&mut member, &mut content).expect("text");
            if name.contains("sheet1") || name.contains("sharedStrings") {
                let mut place = (at * content.len() as f64) as usize;
                while !content.is_char_boundary(place) {
                    place -= 1;
                }
                content.insert_str(place, &junk);
            }
            writer.start_file(name, zip::write::SimpleFileOptions::default()).expect("a member");
            writer.write_all(content.as_bytes()).expect("written");
        }
        if let Ok(workbook) = list::read(&writer.finish().expect("an archive").into_inner()) {
            whole(&workbook)?;
        }
    }

    #[test]
    fn a_list_of_people_keeps_every_person_through_any_separator_and_line_end(
        count in 1_usize..40,
        separator in prop_oneof![Just(';'), Just(','), Just('\t')],
        end in prop_oneof![Just("\n"), Just("\r\n"), Just("\r")],
    ) {
        let mut list = Csv::empty(separator).cells(&HEADER);
        for number in 1..=count {
            list = list.person(&person(number));
        }
        let text = list.text().replace("\r\n", end);
        let workbook = list::read(text.as_bytes()).expect("a list");
        prop_assert_eq!(workbook.separator, Some(separator));
        prop_assert_eq!(whole(&workbook)?, count);
    }
}

fn workbook() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in std::iter::once(HEADER.map(str::to_owned).to_vec()).chain((1..6).map(|n| person(n).cells)).enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            sheet.write(u32::try_from(row).expect("small"), u16::try_from(column).expect("small"), cell).expect("written");
        }
    }
    book.save_to_buffer().expect("a workbook")
}
