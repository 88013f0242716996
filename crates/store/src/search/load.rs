//! From the tables into memory.

use super::{unpack_numbers, unpack_words};
use crate::{Row, StoreError, Tx, Value, params};
use domain::id::ClientId;
use names::index::{Entry, IndexWord, Memory, StoredPerson, StoredWord, WordScript};
use std::collections::HashMap;

/// The index in memory, and up to which act it knows of everything.
#[derive(Debug)]
pub struct Loaded {
    pub memory: Memory,
    /// Whose number it is, as the bits of the client's id; no bit is set where it is nobody's.
    clients: Vec<u128>,
    upto: i64,
}

impl Loaded {
    /// The clients of these people; whoever is gone is left out.
    #[must_use]
    pub fn clients(&self, people: &[u32]) -> HashMap<u32, ClientId> {
        let of = |person: &u32| {
            let id = self.clients.get(*person as usize).copied().filter(|id| *id != 0)?;
            Some((*person, ClientId::from_uuid(uuid::Uuid::from_u128(id))))
        };
        people.iter().filter_map(of).collect()
    }
}

/// Keeps whose number it is.
fn keep(clients: &mut Vec<u128>, person: u32, client: Option<&str>) {
    let at = person as usize;
    if clients.len() <= at {
        clients.resize(at + 1, 0);
    }
    clients[at] = client.and_then(|id| uuid::Uuid::try_parse(id).ok()).map_or(0, |id| id.as_u128());
}

/// What a refresh came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshed {
    /// The memory knows of everything that this transaction sees: all acts up to this one.
    Current(i64),
    /// An import or the like wrote more than is worth taking over one by one: load anew.
    Outdated,
}

/// More people than this are not taken over one by one.
const MOST: i64 = 5000;

pub(super) fn word(row: &Row) -> Result<StoredWord, StoreError> {
    let script = WordScript::from_code(u8::try_from(row.get::<u32>(2)?).unwrap_or(u8::MAX));
    let sounds = row.get::<String>(3)?.split_ascii_whitespace().map(str::to_owned).collect();
    Ok(StoredWord { number: row.get(0)?, word: IndexWord { text: row.get(1)?, script, sounds } })
}

/// The person's row without what is packed.
struct Person {
    number: u32,
    birth: u32,
    restricted: bool,
    /// Where the packed texts end in what was read together.
    words: usize,
    numbers: usize,
}

/// Reads the whole index.
///
/// # Errors
/// What the engine says.
pub fn load(tx: &mut Tx<'_>) -> Result<Loaded, StoreError> {
    let upto = tx.value("SELECT coalesce(max(seq), 0) FROM audit", &[])?;
    let words = tx.all("SELECT no, text, script, sounds FROM search_word ORDER BY no", &[], word)?;
    let (mut people, mut packed, mut lines, mut clients) = (Vec::new(), String::new(), String::new(), Vec::new());
    tx.each(
        "SELECT no, birth, restricted, words, numbers, client_id FROM search_person WHERE client_id IS NOT NULL ORDER BY no",
        &[],
        |row| {
            packed.push_str(&row.get::<String>(3)?);
            lines.push_str(&row.get::<String>(4)?);
            keep(&mut clients, row.get(0)?, row.get::<Option<String>>(5)?.as_deref());
            people.push(Person {
                number: row.get(0)?,
                birth: row.get(1)?,
                restricted: row.get(2)?,
                words: packed.len(),
                numbers: lines.len(),
            });
            Ok(())
        },
    )?;
    let starts = |end: fn(&Person) -> usize| std::iter::once(0).chain(people.iter().map(end));
    let stored = people.iter().zip(starts(|person| person.words)).map(|(person, start)| StoredPerson {
        number: person.number,
        words: unpack_words(&packed[start..person.words]),
        birth: person.birth,
        restricted: person.restricted,
    });
    let numbers = people
        .iter()
        .zip(starts(|person| person.numbers))
        .flat_map(|(person, start)| unpack_numbers(&lines[start..person.numbers]).map(|number| (person.number, number)));
    clients.shrink_to_fit();
    Ok(Loaded { memory: Memory::from_parts(words.into_iter(), stored, numbers), clients, upto })
}

/// The clients of these people; whoever is gone is left out.
///
/// # Errors
/// What the engine says.
pub fn clients(tx: &mut Tx<'_>, people: &[u32]) -> Result<HashMap<u32, ClientId>, StoreError> {
    const LIST: usize = 32;
    let list: Vec<String> = (1..=LIST).map(|number| format!("${number}")).collect();
    let sql = format!("SELECT no, client_id FROM search_person WHERE no IN ({}) AND client_id IS NOT NULL", list.join(", "));
    let mut found = HashMap::with_capacity(people.len());
    for some in people.chunks(LIST) {
        let last = some.last().copied().unwrap_or_default();
        let params: Vec<Value> = (0..LIST).map(|at| Value::from(some.get(at).copied().unwrap_or(last))).collect();
        tx.each(&sql, &params, |row| {
            found.insert(row.get(0)?, row.get(1)?);
            Ok(())
        })?;
    }
    Ok(found)
}

/// Takes over what was written since, by whichever process.
///
/// # Errors
/// What the engine says.
pub fn refresh(tx: &mut Tx<'_>, loaded: &mut Loaded) -> Result<Refreshed, StoreError> {
    let newest: i64 = tx.value("SELECT coalesce(max(seq), 0) FROM audit", &[])?;
    // It may even be newer than this transaction.
    if newest <= loaded.upto {
        return Ok(Refreshed::Current(newest));
    }
    // What the act that runs now has written bears a later number; it may still be taken back.
    let changed: i64 = tx.value(
        "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 AS one FROM search_person WHERE changed > $1 AND changed <= $2 LIMIT $3) AS few",
        params![loaded.upto, newest, MOST + 1],
    )?;
    if changed > MOST {
        return Ok(Refreshed::Outdated);
    }
    let people = tx.all(
        "SELECT no, birth, restricted, words, numbers, client_id FROM search_person WHERE changed > $1 AND changed <= $2",
        params![loaded.upto, newest],
        |row| {
            let client = row.get::<Option<String>>(5)?;
            Ok((
                row.get::<u32>(0)?,
                row.get::<u32>(1)?,
                row.get::<bool>(2)?,
                row.get::<String>(3)?,
                row.get::<String>(4)?,
                client,
            ))
        },
    )?;
    let mut known: HashMap<u32, IndexWord> = HashMap::new();
    for (person, birth, restricted, packed, numbers, client) in people {
        keep(&mut loaded.clients, person, client.as_deref());
        if client.is_none() {
            loaded.memory.remove(person);
            continue;
        }
        let mut entry = Entry { birth, numbers: unpack_numbers(&numbers).collect(), ..Entry::default() };
        let mut own: HashMap<u32, u32> = HashMap::new();
        for (number, place) in unpack_words(&packed) {
            let at = match own.get(&number) {
                Some(at) => *at,
                None => {
                    let known_word = match known.get(&number) {
                        Some(word) => word.clone(),
                        None => {
                            let sql = "SELECT no, text, script, sounds FROM search_word WHERE no = $1";
                            let Some(stored) = tx.first(sql, params![number], word)? else { continue };
                            known.insert(number, stored.word.clone());
                            stored.word
                        }
                    };
                    let at = u32::try_from(entry.words.len()).unwrap_or(u32::MAX);
                    entry.words.push(known_word);
                    own.insert(number, at);
                    at
                }
            };
            entry.places.push((at, place));
        }
        loaded.memory.put(person, &entry, restricted);
    }
    loaded.upto = newest;
    Ok(Refreshed::Current(newest))
}
