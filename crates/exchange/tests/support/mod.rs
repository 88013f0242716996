//! Lists of the kind that offices have, made in code.
#![allow(dead_code, reason = "each test file uses its own part")]

use chrono::NaiveDate;
use exchange::list::{self, ListedClient, Mapping, Outcome, Reading, RowOutcome, SkipReason, Workbook};

pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

pub const HEADER: [&str; 14] = [
    "Lfd. Nr.",
    "Name",
    "Vorname",
    "geb. am",
    "Geschl.",
    "StA",
    "Telefon",
    "Anschrift",
    "Sprache",
    "Aufenthalt",
    "gültig bis",
    "Erstkontakt",
    "Bearb.",
    "Bemerkung",
];

/// One person of a list; every cell can be set.
#[derive(Clone)]
pub struct Person {
    pub cells: Vec<String>,
}

pub fn person(number: usize) -> Person {
    let families = ["Haddad", "Doğan", "Lysenko", "Kaya", "Mehari", "Nowak", "Popescu", "Noori"];
    let given = ["Layla", "Mehmet", "Olena", "Emine", "Selam", "Piotr", "Ioana", "Farid"];
    let countries = ["Syrien", "Türkei", "Ukraine", "Türkei", "Eritrea", "Polen", "Rumänien", "Afghanistan"];
    let languages = ["Arabisch", "Türkisch", "Ukrainisch", "Kurdisch", "Tigrinya", "Polnisch", "Rumänisch", "Dari"];
    let titles = ["§ 25 Abs. 2", "§ 28 (1)", "§ 24", "AE §30", "25/3", "EU", "FreizügG", "Duldung § 60a"];
    let at = number % families.len();
    let cells = [
        number.to_string(),
        families[at].to_owned(),
        given[at].to_owned(),
        format!("{:02}.{:02}.{}", 2 + number % 26, 1 + number % 12, 1950 + number % 60),
        if number.is_multiple_of(2) { "w".to_owned() } else { "m".to_owned() },
        countries[at].to_owned(),
        format!("0231 {:06}", 100_000 + number),
        format!("Steinstraße {number}, 44147 Dortmund"),
        languages[at].to_owned(),
        titles[at].to_owned(),
        "01.06.2028".to_owned(),
        "14.02.2024".to_owned(),
        "KL".to_owned(),
        "Termin".to_owned(),
    ];
    Person { cells: cells.to_vec() }
}

impl Person {
    /// Sets the cell under a header of [`HEADER`].
    pub fn with(mut self, header: &str, value: &str) -> Self {
        let at = HEADER.iter().position(|h| *h == header).expect("a known header");
        value.clone_into(&mut self.cells[at]);
        self
    }

    pub fn without_cell(mut self, header: &str) -> Self {
        let at = HEADER.iter().position(|h| *h == header).expect("a known header");
        self.cells.remove(at);
        self
    }

    pub fn with_extra_cell(mut self, before: &str, value: &str) -> Self {
        let at = HEADER.iter().position(|h| *h == before).expect("a known header");
        self.cells.insert(at, value.to_owned());
        self
    }
}

/// A text list. Lines are raw unless made from people.
pub struct Csv {
    pub separator: char,
    pub lines: Vec<String>,
}

pub fn quoted(cell: &str, separator: char) -> String {
    if cell.contains([separator, '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

impl Csv {
    pub fn empty(separator: char) -> Self {
        Self { separator, lines: Vec::new() }
    }

    pub fn headed() -> Self {
        Self::empty(';').cells(&HEADER)
    }

    pub fn cells<S: AsRef<str>>(mut self, cells: &[S]) -> Self {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(cell.as_ref(), self.separator)).collect();
        self.lines.push(cells.join(&self.separator.to_string()));
        self
    }

    pub fn line(mut self, line: &str) -> Self {
        self.lines.push(line.to_owned());
        self
    }

    pub fn person(self, person: &Person) -> Self {
        self.cells(&person.cells)
    }

    pub fn people(mut self, numbers: std::ops::Range<usize>) -> Self {
        for number in numbers {
            self = self.person(&person(number));
        }
        self
    }

    pub fn text(&self) -> String {
        self.lines.join("\r\n") + "\r\n"
    }

    pub fn run(&self) -> Run {
        run(self.text().as_bytes())
    }
}

pub struct Run {
    pub workbook: Workbook,
    pub mapping: Mapping,
    pub outcome: Outcome,
}

pub fn run(bytes: &[u8]) -> Run {
    let workbook = list::read(bytes).expect("a list");
    let mapping = list::propose(&workbook);
    let outcome = list::interpret(&workbook, &mapping, today());
    Run { workbook, mapping, outcome }
}

impl Run {
    pub fn clients(&self) -> Vec<&ListedClient> {
        self.outcome
            .rows
            .iter()
            .filter_map(|row| match row {
                RowOutcome::Client { client, .. } => Some(&**client),
                RowOutcome::Skipped { .. } => None,
            })
            .collect()
    }

    pub fn only(&self) -> (&ListedClient, Vec<(&'static str, &str, &str)>) {
        let found: Vec<_> = self
            .outcome
            .rows
            .iter()
            .filter_map(|row| match row {
                RowOutcome::Client { client, readings, .. } => Some((&**client, readings)),
                RowOutcome::Skipped { .. } => None,
            })
            .collect();
        assert_eq!(found.len(), 1, "one client");
        (found[0].0, found[0].1.iter().map(said).collect())
    }

    /// The client with this number of the source, and its readings as (kind, read, understood).
    pub fn client(&self, id: &str) -> (&ListedClient, Vec<(&'static str, &str, &str)>) {
        self.outcome
            .rows
            .iter()
            .find_map(|row| match row {
                RowOutcome::Client { client, readings, .. } if client.external_id.as_deref() == Some(id) => {
                    Some((&**client, readings.iter().map(said).collect()))
                }
                _ => None,
            })
            .expect("a client with this number")
    }

    pub fn skipped(&self) -> Vec<(usize, SkipReason)> {
        self.outcome
            .rows
            .iter()
            .filter_map(|row| match row {
                RowOutcome::Skipped { row, reason, .. } => Some((*row, *reason)),
                RowOutcome::Client { .. } => None,
            })
            .collect()
    }

    pub fn fields(&self) -> Vec<&'static str> {
        self.mapping.sheets[0].columns.iter().map(|c| c.field.code()).collect()
    }

    /// Every row of every sheet has exactly one outcome.
    pub fn accounted(&self) -> bool {
        self.outcome.rows_read() == self.workbook.sheets.iter().map(|sheet| sheet.rows.len()).sum::<usize>()
    }
}

pub fn said(reading: &Reading) -> (&'static str, &str, &str) {
    (reading.kind.code(), &reading.read, &reading.understood)
}
