//! The office that is measured: 100,000 invented clients, made anew by the released program; and a list to import.

use super::measure::{Budget, Measured};
use crate::{
    failure::{Doing, Result},
    place, process,
};
use std::{
    fmt::Write as _,
    path::{Path, PathBuf},
    time::Instant,
};

pub const CLIENTS: u32 = 100_000;
/// The last day of the invented year.
pub const AS_OF: &str = "2026-06-30";
const DEMO: Budget = Budget::whole(60.0);
pub const PASSPHRASE: &str = "measured with patience";

#[derive(Debug)]
pub struct Office {
    pub folder: PathBuf,
    pub store: PathBuf,
    /// How long it took to make.
    pub made: Measured,
}

impl Office {
    pub fn make() -> Result<Self> {
        let folder = place::target().join("bench");
        if folder.exists() {
            std::fs::remove_dir_all(&folder)?;
        }
        std::fs::create_dir_all(&folder)?;
        let store = folder.join("office.migradesk");
        let mut office = Self { folder, store, made: Measured::new("demo", DEMO, 0.0, Vec::new()) };
        eprintln!("── making an office of {CLIENTS} clients");
        let words = ["demo", "--clients", &CLIENTS.to_string(), "--seed", "1", "--as-of", AS_OF].map(str::to_owned);
        let started = Instant::now();
        office.migradesk(&office.on(&office.store, None, &words))?;
        office.made = Measured::new("demo", DEMO, 0.0, vec![started.elapsed().as_secs_f64()]);
        Ok(office)
    }

    /// The words of a command on a store, as a user.
    pub fn on(&self, store: &Path, user: Option<&str>, words: &[String]) -> Vec<String> {
        let mut all = words.to_vec();
        all.extend(["--store".to_owned(), store.display().to_string(), "--passphrase-fd".to_owned(), "0".to_owned()]);
        if let Some(user) = user {
            all.extend(["--user".to_owned(), user.to_owned()]);
        }
        all
    }

    /// Runs the released program; its standard output.
    pub fn migradesk(&self, words: &[String]) -> Result<String> {
        let mut program = process::command(place::built("migradesk", true));
        process::output_with_input(program.args(words), &format!("{PASSPHRASE}\n"))
    }

    /// Runs the measuring program of `desk` in one session of the supervisor; what it tells, with `words` before each name.
    pub fn session(&self, words: &str) -> Result<String> {
        self.example("measure", &[words])
    }

    /// Gives the office a million appointments.
    pub fn fill_calendar(&self) -> Result {
        self.example("crowd", &[]).map(drop)
    }

    /// Runs a program of `desk` on the office, as the supervisor.
    fn example(&self, name: &str, words: &[&str]) -> Result<String> {
        let mut program = process::command(place::target().join("release/examples").join(name));
        process::output_with_input(program.arg(&self.store).arg("lead").args(words), &format!("{PASSPHRASE}\n"))
    }

    /// An empty office, for an import into nothing.
    pub fn empty(&self, run: usize) -> Result<PathBuf> {
        let store = self.folder.join(format!("empty-{run}.migradesk"));
        let recovery = self.folder.join(format!("recovery-{run}.txt"));
        let words = ["init", "--office", "Bench", "--admin", "admin", "--recovery-out", &recovery.display().to_string()]
            .map(str::to_owned);
        self.migradesk(&self.on(&store, None, &words))?;
        Ok(store)
    }

    /// A list of as many people as the office has, as a spreadsheet would save it.
    pub fn list(&self) -> Result<PathBuf> {
        let file = self.folder.join("list.csv");
        if !file.exists() {
            std::fs::write(&file, invented_list(CLIENTS)).doing("writing the list to import")?;
        }
        Ok(file)
    }
}

/// Invented people: names of syllables, so that they spread as names do, without being anybody's.
fn invented_list(rows: u32) -> String {
    const SYLLABLES: [&str; 24] = [
        "ab", "ra", "mi", "la", "yu", "se", "fi", "no", "da", "ke", "ol", "ha", "me", "ti", "go", "zu", "ri", "sa", "be", "ne",
        "wa", "ji", "lo", "pe",
    ];
    const LANGUAGES: [&str; 6] = ["Arabisch", "Tigrinya", "Dari", "Ukrainisch", "Türkisch", "Englisch"];
    // A linear congruential generator (Knuth's constants): the same list on every machine.
    let mut state = 1u64;
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % below
    };
    let mut list = "Nr;Nachname;Vorname;Geburtsdatum;Sprache;Telefon\n".to_owned();
    for number in 1..=rows {
        let mut name = |parts: usize| {
            let word: String = (0..parts).map(|_| SYLLABLES[next(SYLLABLES.len())]).collect();
            word[..1].to_uppercase() + &word[1..]
        };
        let (last, first) = (name(4), name(3));
        let (day, month, year) = (1 + next(28), 1 + next(12), 1950 + next(70));
        let (language, phone) = (LANGUAGES[next(LANGUAGES.len())], 1_000_000 + next(8_999_999));
        // Writing to a string cannot fail.
        let _written = writeln!(list, "{number};{last};{first};{day:02}.{month:02}.{year};{language};0170 {phone}");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::invented_list;

    #[test]
    fn the_list_is_the_same_each_time_and_has_a_row_for_each_person() {
        let list = invented_list(1_000);
        assert_eq!(list.lines().count(), 1_001, "a header and the people");
        assert_eq!(list, invented_list(1_000));
        assert!(list.lines().all(|line| line.matches(';').count() == 5), "six columns in each row");
    }
}
