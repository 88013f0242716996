//! Writing the index, one record or a million of them.

use super::{pack_numbers, pack_words, unpack_numbers, unpack_words};
use crate::{StoreError, Tx, Value, params};
use domain::id::ClientId;
use names::index::{Entry, IndexNumber, IndexWord};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// New people whose rows are held back, so that they are written in the order of the trees.
const HELD: usize = 20_000;
/// Rows in one statement.
const AT_ONCE: usize = 32;

/// Writes entries of people. Rows are held back until [`IndexWriter::finish`], which has to be called before the transaction ends; two
/// writers at a time would give out the same numbers.
#[derive(Debug)]
#[must_use = "nothing is whole before it is finished"]
pub struct IndexWriter {
    /// The act that writes now, by its number in the audit.
    changed: i64,
    next_word: u32,
    next_person: u32,
    known: HashMap<IndexWord, u32>,
    sounds: BTreeSet<(String, u32)>,
    postings: Vec<(u32, u32)>,
    numbers: Vec<(IndexNumber, u32)>,
    /// By how much the number of people who have a word changes.
    people: BTreeMap<u32, i64>,
    held: usize,
}

impl IndexWriter {
    /// # Errors
    /// What the engine says. So for all of it.
    pub fn begin(tx: &mut Tx<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            changed: tx.value("SELECT coalesce(max(seq), 0) + 1 FROM audit", &[])?,
            next_word: tx.value("SELECT coalesce(max(no) + 1, 0) FROM search_word", &[])?,
            next_person: tx.value("SELECT coalesce(max(no) + 1, 0) FROM search_person", &[])?,
            known: HashMap::new(),
            sounds: BTreeSet::new(),
            postings: Vec::new(),
            numbers: Vec::new(),
            people: BTreeMap::new(),
            held: 0,
        })
    }

    /// A client who is certainly not in the index yet.
    ///
    /// # Errors
    /// What the engine says.
    pub fn add(&mut self, tx: &mut Tx<'_>, client: &ClientId, entry: &Entry, restricted: bool) -> Result<(), StoreError> {
        let person = self.next_person;
        self.next_person += 1;
        let words = self.word_numbers(tx, entry)?;
        tx.execute(
            "INSERT INTO search_person (no, client_id, changed, birth, restricted, words, numbers) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            params![
                person,
                client,
                self.changed,
                entry.birth,
                restricted,
                placed(entry, &words),
                pack_numbers(&entry.numbers)
            ],
        )?;
        for word in &words {
            self.postings.push((*word, person));
            *self.people.entry(*word).or_default() += 1;
        }
        self.numbers.extend(entry.numbers.iter().map(|number| (number.clone(), person)));
        self.held += 1;
        if self.held == HELD { self.flush(tx) } else { Ok(()) }
    }

    /// Brings a client's rows up to `entry`; `None`: the client is gone.
    ///
    /// # Errors
    /// What the engine says.
    pub fn replace(&mut self, tx: &mut Tx<'_>, client: &ClientId, entry: Option<(&Entry, bool)>) -> Result<(), StoreError> {
        self.flush(tx)?;
        let known = tx.first(
            "SELECT no, birth, restricted, words, numbers FROM search_person WHERE client_id = $1",
            params![client],
            |row| Ok((row.get::<u32>(0)?, row.get::<u32>(1)?, row.get::<bool>(2)?, row.get::<String>(3)?, row.get::<String>(4)?)),
        )?;
        let Some((person, birth, restricted, words, numbers)) = known else {
            return match entry {
                Some((entry, restricted)) => self.add(tx, client, entry, restricted),
                None => Ok(()),
            };
        };
        let nobody = Entry::default();
        let (wanted, wanted_restricted) = entry.unwrap_or((&nobody, true));
        let wanted_words = self.word_numbers(tx, wanted)?;
        let (wanted_placed, wanted_numbers) = (placed(wanted, &wanted_words), pack_numbers(&wanted.numbers));
        if entry.is_some()
            && (birth, restricted, &words, &numbers) == (wanted.birth, wanted_restricted, &wanted_placed, &wanted_numbers)
        {
            return Ok(());
        }
        let had: BTreeSet<u32> = unpack_words(&words).map(|(word, _)| word).collect();
        let has: BTreeSet<u32> = wanted_words.into_iter().collect();
        for word in had.difference(&has) {
            tx.execute("DELETE FROM search_posting WHERE word_no = $1 AND person_no = $2", params![*word, person])?;
            *self.people.entry(*word).or_default() -= 1;
        }
        for word in has.difference(&had) {
            self.postings.push((*word, person));
            *self.people.entry(*word).or_default() += 1;
        }
        let had: BTreeSet<IndexNumber> = unpack_numbers(&numbers).collect();
        let has: BTreeSet<IndexNumber> = wanted.numbers.iter().cloned().collect();
        for number in had.difference(&has) {
            tx.execute(
                "DELETE FROM search_number WHERE kind = $1 AND text = $2 AND person_no = $3",
                params![number.kind.code(), number.text.as_str(), person],
            )?;
        }
        self.numbers.extend(has.difference(&had).map(|number| (number.clone(), person)));
        // Whoever is gone leaves their number behind, so that every memory of the index hears of it and none gives it to another.
        tx.execute(
            "UPDATE search_person SET client_id = $2, changed = $3, birth = $4, restricted = $5, words = $6, numbers = $7 WHERE no = $1",
            params![
                person,
                entry.map(|_| client.as_str()),
                self.changed,
                wanted.birth,
                wanted_restricted,
                wanted_placed,
                wanted_numbers
            ],
        )?;
        self.flush(tx)
    }

    /// Writes what is held back and how many people have each word.
    ///
    /// # Errors
    /// What the engine says.
    pub fn finish(mut self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        self.flush(tx)?;
        for (word, change) in std::mem::take(&mut self.people) {
            if change != 0 {
                tx.execute("UPDATE search_word SET people = people + $2 WHERE no = $1", params![word, change])?;
            }
        }
        Ok(())
    }

    /// The number of each of the entry's words; a word that nobody had yet gets one.
    fn word_numbers(&mut self, tx: &mut Tx<'_>, entry: &Entry) -> Result<Vec<u32>, StoreError> {
        let mut numbers = Vec::with_capacity(entry.words.len());
        for word in &entry.words {
            if let Some(number) = self.known.get(word) {
                numbers.push(*number);
                continue;
            }
            let sounds = word.sounds.join(" ");
            let script = u32::from(word.script.code());
            let stored = tx.first(
                "SELECT no FROM search_word WHERE text = $1 AND script = $2 AND sounds = $3",
                params![word.text.as_str(), script, sounds.as_str()],
                |row| row.get::<u32>(0),
            )?;
            let number = match stored {
                Some(number) => number,
                None => {
                    let number = self.next_word;
                    self.next_word += 1;
                    tx.execute(
                        "INSERT INTO search_word (no, text, script, sounds, people) VALUES ($1, $2, $3, $4, 0)",
                        params![number, word.text.as_str(), script, sounds],
                    )?;
                    self.sounds.extend(word.sounds.iter().map(|sound| (sound.clone(), number)));
                    number
                }
            };
            self.known.insert(word.clone(), number);
            numbers.push(number);
        }
        Ok(numbers)
    }

    fn flush(&mut self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        self.held = 0;
        let sounds = std::mem::take(&mut self.sounds);
        write_rows(tx, "search_sound (code, word_no)", sounds.into_iter().map(|(code, word)| [Value::from(code), word.into()]))?;
        self.postings.sort_unstable();
        write_rows(
            tx,
            "search_posting (word_no, person_no)",
            self.postings.drain(..).map(|(word, person)| [Value::from(word), person.into()]),
        )?;
        self.numbers.sort_unstable();
        write_rows(
            tx,
            "search_number (kind, text, person_no)",
            self.numbers.drain(..).map(|(number, person)| [number.kind.code().into(), number.text.into(), Value::from(person)]),
        )
    }
}

fn placed(entry: &Entry, words: &[u32]) -> String {
    pack_words(entry.places.iter().filter_map(|(at, place)| Some((*words.get(*at as usize)?, *place))))
}

/// Several rows in one statement, as long as there are enough of them.
fn write_rows<const COLUMNS: usize>(
    tx: &mut Tx<'_>,
    into: &str,
    rows: impl ExactSizeIterator<Item = [Value; COLUMNS]>,
) -> Result<(), StoreError> {
    let sql = |count: usize| {
        let row = |row: usize| {
            let columns: Vec<String> = (1..=COLUMNS).map(|column| format!("${}", row * COLUMNS + column)).collect();
            format!("({})", columns.join(", "))
        };
        format!("INSERT INTO {into} VALUES {}", (0..count).map(row).collect::<Vec<_>>().join(", "))
    };
    if rows.len() == 0 {
        return Ok(());
    }
    let (many, one) = (sql(AT_ONCE), sql(1));
    let mut rows = rows;
    while rows.len() >= AT_ONCE {
        let values: Vec<Value> = rows.by_ref().take(AT_ONCE).flatten().collect();
        tx.execute(&many, &values)?;
    }
    for row in rows {
        tx.execute(&one, &row)?;
    }
    Ok(())
}

/// How many rows of the index are not what they would be if it were made anew. `next` answers the clients that there are, one after
/// the other, with what each is found by.
///
/// # Errors
/// What the engine or `next` says.
pub fn differences<E: From<StoreError>>(
    tx: &mut Tx<'_>,
    mut next: impl FnMut(&mut Tx<'_>) -> Result<Vec<(ClientId, Entry, bool)>, E>,
) -> Result<i64, E> {
    let mut words: HashMap<u32, IndexWord> = HashMap::new();
    let mut told: HashMap<u32, i64> = HashMap::new();
    tx.each("SELECT no, text, script, sounds, people FROM search_word", &[], |row| {
        let word = super::load::word(row)?;
        told.insert(word.number, row.get(4)?);
        words.insert(word.number, word.word);
        Ok(())
    })?;
    let mut differing = 0;
    let mut counted: HashMap<u32, i64> = HashMap::new();
    let (mut people, mut postings, mut numbers) = (0_i64, 0_i64, 0_i64);
    loop {
        let some = next(tx)?;
        if some.is_empty() {
            break;
        }
        for (client, entry, restricted) in some {
            people += 1;
            let stored = tx.first(
                "SELECT no, birth, restricted, words, numbers FROM search_person WHERE client_id = $1",
                params![&client],
                |row| {
                    Ok((
                        row.get::<u32>(0)?,
                        row.get::<u32>(1)?,
                        row.get::<bool>(2)?,
                        row.get::<String>(3)?,
                        row.get::<String>(4)?,
                    ))
                },
            )?;
            let Some((person, birth, stored_restricted, stored_words, stored_numbers)) = stored else {
                differing += 1;
                continue;
            };
            let places: Vec<_> =
                entry.places.iter().filter_map(|(at, place)| Some((entry.words.get(*at as usize)?, *place))).collect();
            let found: Vec<_> = unpack_words(&stored_words).map(|(word, place)| (words.get(&word), place)).collect();
            let same_words = places.len() == found.len()
                && places.iter().zip(&found).all(|((word, place), (known, at))| *known == Some(*word) && place == at);
            let same = same_words
                && (birth, stored_restricted) == (entry.birth, restricted)
                && stored_numbers == pack_numbers(&entry.numbers);
            differing += i64::from(!same);
            let own: BTreeSet<u32> = unpack_words(&stored_words).map(|(word, _)| word).collect();
            postings += own.len() as i64;
            numbers += unpack_numbers(&stored_numbers).count() as i64;
            for word in own {
                *counted.entry(word).or_default() += 1;
            }
            let _ = person;
        }
    }
    let gone: i64 = tx.value("SELECT CAST(count(*) AS BIGINT) FROM search_person WHERE client_id IS NULL", &[])?;
    let all: i64 = tx.value("SELECT CAST(count(*) AS BIGINT) FROM search_person", &[])?;
    differing += (all - gone - people).abs();
    // Every row of the two large tables stands in some person's row, and none is missing there.
    let mut listed = 0_i64;
    let mut wrong = 0_i64;
    let mut per_word: HashMap<u32, i64> = HashMap::new();
    tx.each("SELECT word_no, CAST(count(*) AS BIGINT) FROM search_posting GROUP BY word_no", &[], |row| {
        let count: i64 = row.get(1)?;
        listed += count;
        per_word.insert(row.get(0)?, count);
        Ok(())
    })?;
    for (word, count) in &told {
        let real = counted.get(word).copied().unwrap_or_default();
        wrong += i64::from(*count != real) + i64::from(per_word.get(word).copied().unwrap_or_default() != real);
    }
    let kept: i64 = tx.value("SELECT CAST(count(*) AS BIGINT) FROM search_number", &[])?;
    let sounds: i64 = tx.value("SELECT CAST(count(*) AS BIGINT) FROM search_sound", &[])?;
    let expected: i64 = words.values().map(|word| word.sounds.iter().collect::<BTreeSet<_>>().len() as i64).sum();
    differing += wrong + (listed - postings).abs() + (kept - numbers).abs() + (sounds - expected).abs();
    Ok(differing)
}
