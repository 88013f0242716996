//! `migradesk names`: comparing names without a store.

use std::{
    fs,
    process::{Command, Output},
};

fn score(pairs: &[u8]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pairs.tsv");
    fs::write(&file, pairs).expect("a file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_migradesk"));
    command.env_remove("MIGRADESK_STORE").args(["--lang", "en", "names", "score", "--pairs"]).arg(file);
    command.output().expect("the binary runs")
}

#[test]
fn every_row_comes_back_untouched_with_a_score_between_0_and_1() {
    let table = "note\tname_a\tname_b\n1\tمحمد الأحمد\tAl-Ahmad, Mohamad\n2\tAnna Kovalenko\tمحمد الأحمد\n3\t\t\n4\tonly one\n";
    let output = score(table.as_bytes());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines[0], "note\tname_a\tname_b\tscore");
    let mut scores = Vec::new();
    for (line, row) in lines.iter().zip(table.lines()).skip(1) {
        let number = line.strip_prefix(row).and_then(|rest| rest.strip_prefix('\t')).expect("the row as it was");
        let number: f64 = number.parse().expect("a number");
        assert!((0.0..=1.0).contains(&number), "{line}");
        scores.push(number);
    }
    assert!(scores[0] > 0.9 && scores[1] < 0.1, "{scores:?}");
    assert_eq!(&scores[2..], &[0.0, 0.0], "no name is nobody's");
}

#[test]
fn bytes_that_are_no_text_and_lines_of_other_systems_are_taken_as_they_are() {
    let output = score(b"\xef\xbb\xbfname_a\tname_b\r\nM\xfcller Hans\tMueller Hans\r\n");
    assert!(output.status.success());
    assert!(output.stdout.starts_with(b"\xef\xbb\xbfname_a\tname_b\tscore\nM\xfcller Hans\tMueller Hans\t"), "{output:?}");
}

#[test]
fn a_table_without_the_columns_is_refused() {
    for table in [&b"a\tb\nx\ty\n"[..], b""] {
        let output = score(table);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn a_hostile_row_neither_stops_nor_swells_the_others() {
    let mut table = "name_a\tname_b\n".to_owned();
    table.push_str(&format!("{}\t{}\n", "a ".repeat(600_000), "b".repeat(10_000)));
    table.push_str(&format!("{}\t\u{202e}نﺎﻤﻌﻧ\n", "e\u{301}\u{302}\u{303}".repeat(2_000)));
    table.push_str("Olena Shevchenko\tОлена Шевченко\n");
    let output = score(table.as_bytes());
    assert!(output.status.success());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(text.lines().count(), 4);
    let last: f64 = text.lines().last().and_then(|line| line.rsplit('\t').next()).expect("a row").parse().expect("a number");
    assert!(last > 0.9, "{last}");
}

fn names(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_migradesk"));
    let output = command.env_remove("MIGRADESK_STORE").arg("names").args(arguments).output().expect("the binary runs");
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).expect("UTF-8"))
}

#[test]
fn a_mapping_that_is_none_is_refused_with_the_choices() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("people.csv");
    fs::write(&file, "vn,nn\nAnna,Kaya\n").expect("a file");
    let file = file.to_str().expect("a plain path");
    for (tag, words) in [("en", "no field “foo”"), ("de", "Das Feld „foo“"), ("ar", "حقل «foo»")] {
        let (status, said) = names(&["link", "--left", file, "--columns", "given=vn,foo=nn", "--lang", tag]);
        assert_eq!(status, Some(2), "{said}");
        assert!(said.contains(words) && said.contains("house_no") && said.contains(" id"), "{tag}: {said}");
    }
    let (status, said) = names(&["link", "--left", file, "--columns", "given", "--lang", "en"]);
    assert!(status == Some(2) && said.contains("FIELD=COLUMN"), "{said}");
    for threshold in ["2", "-1", "NaN", "much"] {
        let threshold = format!("--threshold={threshold}");
        let (status, said) = names(&["link", "--left", file, "--columns", "given=vn", &threshold, "--lang", "en"]);
        assert!(status == Some(2) && said.contains("from 0 to 1"), "{threshold}: {said}");
    }
}

#[test]
fn a_table_is_not_called_json() {
    let (status, said) = names(&["score", "--pairs", "pairs.tsv", "--json", "--lang", "en"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("--json") && said.contains("do not go together"), "{said}");
}
