//! Workbooks: sheets, typed cells, formulas, and files that are no lists.

mod support;

use std::io::{Cursor, Write};

use exchange::list::{self, Format, ListError, NotUsed, SkipReason};
use rust_xlsxwriter::{Formula, Workbook};
use support::{Csv, HEADER, person, run};

const DAY: &str = "dd.mm.yyyy";

fn bytes(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn sheets_are_told_apart_and_typed_cells_are_read() {
    let mut book = Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format(DAY);
    let sheet = book.add_worksheet().set_name("Klienten 2024").expect("a name");
    sheet.write(0, 0, "Klientenliste").expect("written");
    let header =
        ["Nr", "Nachname", "Vorname", "Name (Originalschrift)", "Geburtsdatum", "Staatsangehörigkeit", "Telefon", "Notiz"];
    for (at, text) in header.iter().enumerate() {
        sheet.write(2, u16::try_from(at).expect("small"), *text).expect("written");
    }
    sheet.write(3, 0, 1).expect("written");
    sheet
        .write(3, 1, "Darwish")
        .expect("written")
        .write(3, 2, "Rana")
        .expect("written")
        .write(3, 3, "رنا درويش")
        .expect("written");
    sheet.write_with_format(3, 4, 31_122, &day).expect("written");
    sheet.write(3, 5, "SYR").expect("written").write(3, 6, 1_713_920_024_i64).expect("written");
    sheet.write(3, 7, Formula::new("=SUM(A1:A9)").set_result("12")).expect("written");
    sheet.write(4, 0, 2).expect("written");
    sheet.write(4, 1, "Lysenko").expect("written").write(4, 2, "Olena").expect("written").write(4, 4, 31_122).expect("written");
    book.add_worksheet().set_name("Hinweise").expect("a name").write(0, 0, "Bitte nicht mehr benutzen.").expect("written");
    let legend = book.add_worksheet().set_name("Kürzel").expect("a name");
    legend.write(0, 0, "KL").expect("written").write(0, 1, "Klara").expect("written");
    legend.write(1, 0, "Bg").expect("written").write(1, 1, "Birgit").expect("written");

    let run = run(&bytes(book));
    assert_eq!(run.workbook.format, Format::Xlsx);
    assert!(run.accounted());
    let used: Vec<_> = run.mapping.sheets.iter().map(|s| (s.sheet.as_str(), s.used, s.not_used)).collect();
    assert_eq!(
        used,
        [("Klienten 2024", true, None), ("Hinweise", false, Some(NotUsed::NoColumns)), ("Kürzel", false, Some(NotUsed::NoNames))]
    );
    let (client, readings) = run.client("1");
    assert_eq!(client.native_name.as_ref().and_then(|n| n.script.as_deref()), Some("Arab"));
    assert_eq!(client.birth_date.as_ref().expect("a date").sort_key(), "1985-03-16");
    assert_eq!(
        readings,
        [
            ("nationality-recognised", "SYR", "SY"),
            ("phone-as-number", "1713920024", "1713920024"),
            ("formula-result", "=SUM(A1:A9)", "12"),
        ]
    );
    let (client, readings) = run.client("2");
    assert_eq!(client.birth_date.as_ref().expect("a date").sort_key(), "1985-03-16");
    assert_eq!(readings, [("excel-serial", "31122", "1985-03-16")]);
    let reasons: Vec<SkipReason> = run.skipped().into_iter().map(|(_, reason)| reason).collect();
    use SkipReason::{Blank, Header, SheetNotUsed, Title};
    assert_eq!(reasons, [Title, Blank, Header, SheetNotUsed, SheetNotUsed, SheetNotUsed]);
}

#[test]
fn a_workbook_reads_as_the_text_list_with_the_same_cells() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let people: Vec<Vec<String>> = (1..40).map(|n| person(n).cells).collect();
    for (row, cells) in std::iter::once(HEADER.map(str::to_owned).to_vec()).chain(people).enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            sheet.write(u32::try_from(row).expect("small"), u16::try_from(column).expect("small"), cell).expect("written");
        }
    }
    let from_book = run(&bytes(book));
    let from_text = Csv::headed().people(1..40).run();
    assert_eq!(from_book.clients(), from_text.clients());
}

/// A zip archive with these members.
fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a member");
        writer.write_all(content).expect("written");
    }
    writer.finish().expect("an archive").into_inner()
}

#[test]
fn files_that_are_no_lists_are_refused_each_with_its_code() {
    let mut book = Workbook::new();
    book.add_worksheet().write(0, 0, "Name").expect("written");
    let good = bytes(book);
    let mut cut = good.clone();
    cut.truncate(good.len() / 2);
    let mut damaged = good;
    for byte in damaged.iter_mut().skip(60).take(400) {
        *byte ^= 0x5A;
    }
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &vec![b' '; 80 * 1024 * 1024])]);
    let empty_ods: &[(&str, &[u8])] = &[("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"<a/>")];
    let utf16: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 600], &utf16].concat();
    for (file, code) in [
        (Vec::new(), "list-empty"),
        (b"   \r\n \r\n".to_vec(), "list-empty"),
        (b"\xEF\xBB\xBF".to_vec(), "list-empty"),
        (b"%PDF-1.7\nxyz".to_vec(), "list-is-pdf"),
        (b"Name;Vorname\nA\0;B\n".to_vec(), "list-nul-byte"),
        (b"\x89PNG\r\n\x1a\n0000".to_vec(), "list-not-a-list"),
        (archive(&[("word/document.xml", b"<w/>")]), "list-not-a-list"),
        (archive(&[("readme.txt", b"hello")]), "list-not-a-list"),
        (archive(empty_ods), "list-not-a-list"),
        (archive(&[("xl/workbook.xml", b"<workbook")]), "list-broken-workbook"),
        (cut, "list-broken-zip"),
        (damaged, "list-broken-zip"),
        (bomb, "list-zip-bomb"),
        (encrypted, "list-encrypted"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 nothing else".to_vec(), "list-broken-workbook"),
        ((0..=255_u8).filter(|b| *b != 0).cycle().take(4000).collect(), "list-not-text"),
    ] {
        let error = list::read(&file).map(|w| w.format).expect_err(code);
        assert_eq!(error.code(), code, "{error}");
    }
}

#[test]
fn limits_hold_and_name_the_place() {
    let wide = format!("Name;Vorname\n{}\n", ";".repeat(600));
    assert_eq!(
        list::read(wide.as_bytes()),
        Err(ListError::TooManyColumns { sheet: String::new(), row: 2, limit: list::MAX_COLUMNS })
    );
    let long = "\n".repeat(list::MAX_ROWS + 5) + "a;b";
    assert_eq!(list::read(long.as_bytes()), Err(ListError::TooManyRows { sheet: String::new(), limit: list::MAX_ROWS }));
    let name = format!("Name;Vorname\n{};B\n", "x".repeat(100_000));
    let error = list::read(name.as_bytes()).expect_err("too long");
    assert_eq!(error.code(), "list-text-cell-too-long");
    assert!(error.args().contains(&("row", "2".to_owned())));
}

#[test]
fn a_lone_cell_in_the_last_corner_takes_no_memory() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write(0, 0, "Name").expect("written").write(1_048_575, 16_383, "x").expect("written");
    assert_eq!(list::read(&bytes(book)).expect_err("too wide").code(), "list-too-many-columns");
}

fn ods(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Liste\">{rows}<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>\
         </office:spreadsheet></office:body></office:document-content>"
    );
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
}

#[test]
fn open_document_lists_are_read_and_their_repeat_counts_are_not_believed() {
    let text = |t: &str| format!("<table:table-cell office:value-type=\"string\"><text:p>{t}</text:p></table:table-cell>");
    let rows = format!(
        "<table:table-row>{}{}{}{}</table:table-row><table:table-row>{}{}<table:table-cell office:value-type=\"date\" office:date-value=\"1985-03-16\"><text:p>16.03.85</text:p></table:table-cell>{}</table:table-row>",
        text("Name"),
        text("Vorname"),
        text("geb. am"),
        text("Bemerkung"),
        text("M&amp;üller"),
        text("Anna"),
        "<table:table-cell office:value-type=\"string\"><text:p>eins</text:p><text:p>zwei</text:p></table:table-cell>"
    );
    let run = run(&ods(&rows));
    assert_eq!(run.workbook.format, Format::Ods);
    let (client, readings) = run.only();
    assert_eq!(readings, []);
    assert_eq!((client.family.as_deref(), client.note_text().as_str()), (Some("M&üller"), "eins\nzwei"));
    assert_eq!(client.birth_date.as_ref().expect("a date").sort_key(), "1985-03-16");
    let hostile = "<table:table-row><table:table-cell table:number-columns-repeated=\"99999999\"><text:p>x</text:p></table:table-cell></table:table-row>";
    let wide = ListError::TooManyColumns { sheet: "Liste".to_owned(), row: 1, limit: list::MAX_COLUMNS };
    assert_eq!(list::read(&ods(hostile)).expect_err("too wide"), wide, "the sheet and the row are named");
}

#[test]
fn a_workbook_that_counts_from_1904_is_read_so() {
    let mut book = Workbook::new();
    let day = rust_xlsxwriter::Format::new().set_num_format(DAY);
    let sheet = book.add_worksheet();
    for (at, text) in ["Name", "Vorname", "geb. am"].iter().enumerate() {
        sheet.write(0, u16::try_from(at).expect("small"), *text).expect("written");
    }
    sheet.write(1, 0, "Haddad").expect("written").write(1, 1, "Omar").expect("written");
    sheet.write_with_format(1, 2, 29_660, &day).expect("written");
    sheet.write(2, 0, "Haddad").expect("written").write(2, 1, "Layla").expect("written").write(2, 2, 29_660).expect("written");
    let mut members = Vec::new();
    let mut archive_in = zip::ZipArchive::new(Cursor::new(bytes(book))).expect("an archive");
    for index in 0..archive_in.len() {
        let mut member = archive_in.by_index(index).expect("a member");
        let name = member.name().expect("a name").into_owned();
        let mut content = String::new();
        std::io::Read::read_to_string(&mut member, &mut content).expect("text");
        members.push((name, content.replace("<workbookPr ", "<workbookPr date1904=\"1\" ")));
    }
    let members: Vec<(&str, &[u8])> = members.iter().map(|(name, content)| (name.as_str(), content.as_bytes())).collect();
    let run = run(&archive(&members));
    assert!(run.workbook.date_1904);
    let dates: Vec<String> = run.clients().iter().map(|c| c.birth_date.as_ref().expect("a date").sort_key()).collect();
    assert_eq!(dates, ["1985-03-16", "1985-03-16"]);
}
