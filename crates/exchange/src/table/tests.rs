use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use chrono::NaiveDate;

use super::*;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day")
}

fn table() -> Table {
    Table {
        head: Head {
            title: "Beratungen".to_owned(),
            notes: vec!["Zeitraum: 2026-11".to_owned()],
            columns: vec![
                Column::new("name", "Name"),
                Column::new("count", "Anzahl"),
                Column::new("share", "Anteil"),
                Column::new("day", "Tag"),
                Column::new("at", "Zeit"),
            ],
            right_to_left: false,
        },
        rows: vec![
            vec![
                "=1+1".into(),
                Value::Integer(-3),
                Value::Decimal(0.5),
                day(2026, 11, 22).into(),
                Value::DateTime(day(2026, 11, 22).and_hms_opt(14, 30, 0).expect("a time")),
            ],
            vec!["\u{2068}رنا درويش\u{2069}".into(), Value::Empty],
        ],
    }
}

fn csv(table: &Table, options: CsvOptions) -> String {
    let mut out = Vec::new();
    table.write_csv(&mut out, options).expect("written");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn csv_guards_formulas_and_leaves_numbers_alone() {
    let text = csv(&table(), CsvOptions::default());
    assert_eq!(
        text,
        "\u{FEFF}Beratungen\r\nZeitraum: 2026-11\r\n\"\"\r\nName;Anzahl;Anteil;Tag;Zeit\r\n'=1+1;-3;0,5;2026-11-22;2026-11-22 14:30\r\nرنا درويش;;;;\r\n"
    );
    let plain = CsvOptions { bom: false, separator: b',', decimal_comma: false, heading: false };
    assert!(csv(&table(), plain).starts_with("Name,Anzahl,"));
}

#[test]
fn every_sign_that_starts_a_formula_gets_an_apostrophe() {
    for text in ["=1", "+49 171", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let table = Table { rows: vec![vec![text.into()]], ..table() };
        let out = csv(&table, CsvOptions { heading: false, bom: false, ..CsvOptions::default() });
        let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(out.as_bytes());
        let record = reader.records().next().expect("a row").expect("whole");
        assert_eq!(record.get(0), Some(format!("'{text}").as_str()));
    }
}

#[test]
fn a_row_longer_than_its_columns_is_an_error() {
    let mut writer = CsvWriter::start(Vec::new(), &table().head, CsvOptions::default()).expect("started");
    let error = writer.row(&vec![Value::Empty; 6]).expect_err("six cells");
    assert_eq!(error.code(), "table-too-many-cells");
}

#[test]
fn a_workbook_has_typed_cells_and_no_formula() {
    let mut out = Cursor::new(Vec::new());
    let options = XlsxOptions { sheet_name: "Fälle/Monat".to_owned(), temp_dir: None };
    assert_eq!(table().write_xlsx(&mut out, &options).expect("written"), 2);
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(out.into_inner())).expect("a workbook");
    assert_eq!(book.sheet_names(), ["Fälle Monat"]);
    let range = book.worksheet_range("Fälle Monat").expect("the sheet");
    let at = |row, column| range.get_value((row, column)).cloned().unwrap_or_default();
    assert_eq!(at(0, 0), Data::String("Beratungen".to_owned()));
    assert_eq!(at(3, 3), Data::String("Tag".to_owned()));
    assert_eq!(at(4, 0), Data::String("=1+1".to_owned()));
    assert_eq!((at(4, 1), at(4, 2)), (Data::Float(-3.0), Data::Float(0.5)));
    let Data::DateTime(tag) = at(4, 3) else { panic!("a day, got {:?}", at(4, 3)) };
    assert_eq!(tag.as_datetime().map(|t| t.date()), Some(day(2026, 11, 22)));
    assert_eq!(at(5, 0), Data::String("رنا درويش".to_owned()));
    assert!(book.worksheet_formula("Fälle Monat").expect("formulas").is_empty());
}

#[test]
fn a_full_sheet_goes_on_in_the_next() {
    let head = Head { columns: vec![Column::new("n", "N")], ..Head::default() };
    let mut writer =
        XlsxWriter::with_limit(&head, &XlsxOptions { sheet_name: "Liste".into(), temp_dir: None }, 4).expect("started");
    for n in 0..7_i64 {
        writer.row(&[n.into()]).expect("written");
    }
    let mut out = Cursor::new(Vec::new());
    writer.finish(&mut out).expect("packed");
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(out.into_inner())).expect("a workbook");
    let numbers: Vec<i64> = ["Liste", "Liste 2", "Liste 3"]
        .iter()
        .flat_map(|name| {
            let range = book.worksheet_range(name).expect("a sheet");
            range.rows().skip(1).map(|row| row[0].to_string().parse().expect("a number")).collect::<Vec<i64>>()
        })
        .collect();
    assert_eq!(numbers, [0, 1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_text_beyond_a_cell_is_refused_with_its_place() {
    let head = Head { columns: vec![Column::new("n", "N")], ..Head::default() };
    let mut writer = XlsxWriter::start(&head, &XlsxOptions::default()).expect("started");
    let error = writer.row(&["x".repeat(40_000).into()]).expect_err("too long");
    assert_eq!((error.code(), error.args()), ("table-cell-too-long", vec![("row", "1".to_owned()), ("column", "1".to_owned())]));
}

#[test]
fn json_names_its_columns_and_keeps_types() {
    let mut out = Vec::new();
    table().write_json(&mut out).expect("written");
    let json: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(json["rows"][0]["count"], -3);
    assert_eq!(json["rows"][0]["day"], "2026-11-22");
    assert_eq!(json["rows"][1]["name"], "رنا درويش");
    assert_eq!(json["rows"][1]["at"], serde_json::Value::Null);
}
