//! The table of roles in the handbook is what the program does, in both of its languages, and every role has a page.

use domain::{
    office::Role,
    permission::{Permission as P, of},
};
use std::{collections::BTreeSet, fs, path::Path};

/// The columns, in their order. Caseworkers and case managers share one.
const COLUMNS: [&[Role]; 6] = [
    &[Role::Caseworker, Role::CaseManager],
    &[Role::Supervisor],
    &[Role::InterpreterCoordinator],
    &[Role::Translator],
    &[Role::Administrator],
    &[Role::PrivacyOfficer],
];

/// A row: its words in German and English, what one needs to look, and what to do.
type Line = (&'static str, &'static str, &'static [P], &'static [P]);

const LINES: &[Line] = &[
    ("Ratsuchende suchen und ansehen", "find and view clients", &[P::ClientFind, P::ClientRead], &[]),
    ("Ratsuchende ändern", "change clients", &[], &[P::ClientWrite]),
    ("Angaben als bestritten kennzeichnen", "mark details as disputed", &[], &[P::ClientDispute]),
    (
        "Eingeschränkte Datensätze sehen, einschränken",
        "see restricted records, restrict",
        &[],
        &[P::ClientReadRestricted, P::ClientRestrict],
    ),
    ("Mögliche Dubletten durchsehen", "go through possible duplicates", &[], &[P::DuplicateReview]),
    ("Datensätze zusammenführen und trennen", "merge and split records", &[], &[P::ClientMerge]),
    ("Notizen lesen und schreiben", "read and write notes", &[], &[P::NoteRead, P::NoteWrite]),
    ("Änderungsverlauf ansehen", "view the history of changes", &[P::HistoryRead], &[]),
    ("Kontakte erfassen", "record contacts", &[], &[P::ContactRecord]),
    ("Fälle, Vermittlungen", "cases, referrals", &[P::CaseRead, P::ReferralRead], &[P::CaseWrite, P::ReferralWrite]),
    ("Entbindungen und Weitergaben ansehen", "see releases and what was handed on", &[], &[P::ReleaseRead]),
    ("Entbindung aufnehmen, widerrufen", "take a release, withdraw it", &[], &[P::ReleaseWrite]),
    ("Datenschutzhinweis aushändigen", "hand over the privacy notice", &[], &[P::NoticeWrite]),
    ("Rechtsgrundlage festhalten", "record the legal basis", &[], &[P::LegalBasisWrite]),
    (
        "Pakete anderer Stellen einlesen und beantworten",
        "take in and answer packages from other offices",
        &[],
        &[P::PackageImport],
    ),
    ("Termine", "appointments", &[P::AppointmentRead], &[P::AppointmentWrite]),
    ("Termine einrichten", "set up appointments", &[], &[P::AppointmentSetup]),
    ("Warteschlange: Nummern ausgeben und aufrufen", "queue: give out numbers and call them", &[], &[P::QueueUse]),
    ("Warteschlange einrichten", "set up the queue", &[], &[P::QueueSetup]),
    ("Sprachmittlung anfragen", "ask for an interpreter", &[], &[P::InterpreterAsk]),
    (
        "Sprachmittlungspool: Personen, Vorschläge, Anfragen",
        "pool of interpreters: people, matches, offers",
        &[],
        &[P::InterpreterPool],
    ),
    ("Sprachmittlung abrechnen", "settle the months of interpreters", &[], &[P::InterpreterSettle]),
    ("Verzeichnis", "directory", &[P::ServiceRead], &[P::ServiceWrite]),
    ("Verzeichnis als Datei einspielen", "bring a directory in as a file", &[], &[P::DirectoryImport]),
    ("Texte von Briefen, Briefkopf", "texts of letters, letterhead", &[], &[P::LetterTemplate]),
    ("Berichte", "reports", &[], &[P::ReportRun]),
    ("Ratsuchende nach ihrem Besuch fragen", "ask clients how their visit was", &[], &[P::VoiceAsk]),
    ("Vorschläge von Ratsuchenden bearbeiten", "go through suggestions by clients", &[], &[P::SuggestionReview]),
    ("Listen einlesen", "import lists", &[], &[P::ClientImport]),
    ("Beschäftigte verwalten", "manage staff", &[], &[P::StaffWrite]),
    ("Datenspeicher prüfen", "check the store", &[], &[P::StoreVerify]),
    ("Sicherung erstellen", "make a backup", &[], &[P::StoreBackup]),
];

/// What the table leaves out: looking up colleagues, what nothing is built for yet, and what no screen offers by itself.
const UNTOLD: &[P] = &[P::StaffRead, P::OfficeWrite, P::AuditRead, P::QueueStation, P::TranslationWrite];

fn page(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/handbook").join(name);
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("{} is a page", path.display()))
}

/// The rows of the one table that has a column for each role: their first cell, and the others.
fn rows(text: &str) -> Vec<(String, Vec<String>)> {
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
    let tables = text.lines().filter(|line| line.starts_with('|')).map(cells);
    tables
        .filter(|row| row.len() == COLUMNS.len() + 1 && !row[1].contains("---") && !row[0].is_empty())
        .map(|mut row| (row.remove(0), row))
        .collect()
}

#[test]
fn the_table_of_roles_is_what_each_role_may_do() {
    for (name, yes, view, german) in [("de/leitung.md", "ja", "nur ansehen", true), ("en/supervisor.md", "yes", "view", false)] {
        let rows = rows(&page(name));
        let told: BTreeSet<&str> = rows.iter().map(|(label, _)| label.as_str()).collect();
        let known: BTreeSet<&str> = LINES.iter().map(|line| if german { line.0 } else { line.1 }).collect();
        assert_eq!(told, known, "{name}: a row that nothing is held against, or none for what there is");
        for (label, cells) in &rows {
            let (_, _, look, act) =
                LINES.iter().find(|line| label == if german { line.0 } else { line.1 }).expect("compared above");
            for (cell, roles) in cells.iter().zip(COLUMNS) {
                for role in roles {
                    let may = of(*role);
                    let has = |wanted: &[P]| wanted.iter().all(|one| may.contains(one));
                    let lacks = |wanted: &[P]| wanted.iter().all(|one| !may.contains(one));
                    let right = match cell.as_str() {
                        "–" => lacks(look) && lacks(act),
                        cell if cell == view => has(look) && lacks(act),
                        // "ja, ohne Namen" says more of the same.
                        cell if cell.starts_with(yes) => has(look) && has(act),
                        _ => false,
                    };
                    assert!(right, "{name}: {label}, {}: {cell}", role.code());
                }
            }
        }
    }
}

#[test]
fn every_permission_stands_in_the_table() {
    let told = |permission: &P| LINES.iter().any(|(_, _, look, act)| look.contains(permission) || act.contains(permission));
    let untold: Vec<&P> = P::ALL.iter().filter(|permission| !told(permission)).collect();
    assert_eq!(untold, UNTOLD.iter().collect::<Vec<_>>(), "a permission that the handbook says nothing about");
}

#[test]
fn every_role_that_sees_something_has_a_page_in_both_languages() {
    let pages = [
        (Role::Caseworker, "de/schalter.md", "en/counter.md"),
        (Role::CaseManager, "de/fallmanagement.md", "en/case-management.md"),
        (Role::Supervisor, "de/leitung.md", "en/supervisor.md"),
        (Role::InterpreterCoordinator, "de/sprachmittlung.md", "en/interpreters.md"),
        (Role::Translator, "de/uebersetzung.md", "en/translator.md"),
        (Role::Administrator, "de/it.md", "en/it.md"),
        (Role::PrivacyOfficer, "de/datenschutz.md", "en/privacy.md"),
    ];
    let index = page("README.md");
    for role in Role::ALL.iter().filter(|role| **role != Role::Station) {
        let (_, german, english) = pages.iter().find(|(of, _, _)| of == role).expect("a page of the role");
        for name in [german, english] {
            assert!(page(name).starts_with("# ") && index.contains(name), "{name} stands in the index");
        }
    }
}
