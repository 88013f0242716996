//! Who of the list may be somebody already: another row, or a client of the store.
//!
//! Two records of one person share one of a few keys. The list's keys are sorted once, the store is read past them once: the cost grows
//! with the sum of both, not with their product. This is the look before an import; the review of the whole store looks harder.

use super::people::{People, Place, display_name};
use crate::{DeskError, Result, Session};
use domain::id::ClientId;
use names::{BirthView, KeyKind, NameView, PersonView, Prepared};
use std::{
    collections::{HashMap, HashSet, hash_map::DefaultHasher},
    hash::{Hash, Hasher},
};
use store::{Row, StoreError, params};

/// Two records that may be one person.
#[derive(Debug, Clone)]
pub struct Duplicate {
    pub place: Place,
    pub other: Other,
    /// 0 to 1.
    pub score: f64,
    /// Codes of `names`.
    pub reasons: Vec<String>,
}

#[derive(Debug, Clone)]
pub enum Other {
    /// An earlier row of the same list.
    Row(Place),
    Client {
        id: ClientId,
        name: String,
    },
}

pub(super) struct Found {
    pub(super) duplicates: Vec<Duplicate>,
    /// Rows that were imported before.
    pub(super) known: HashMap<usize, ClientId>,
    /// Rows about somebody whom the importing person may not see. A second record of them would show everybody what the first one hides.
    pub(super) held: HashSet<usize>,
    /// The newest act that the store had when it was read.
    pub(super) seen: i64,
}

/// A key that more rows share than this tells nothing (a family name and a year in a list of one village).
const BLOCK_LIMIT: usize = 60;
/// A birth date alone tells less: two strangers of a list share one soon.
const WEAK_BLOCK_LIMIT: usize = 12;
/// Words of a name whose sounds are looked at.
const SOUNDS: usize = 5;
/// Told now and then, so that a cancel is heard soon.
const TELL_EVERY: usize = 500;

/// `external` has the hashes of the source's numbers with their rows, sorted. `progress` is told hundredths.
pub(super) fn find(
    session: &mut Session,
    file_name: &str,
    people: &People,
    external: &[(u64, u32)],
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<Found> {
    let mut go_on = |done: usize, total: usize, from: u32, to: u32| {
        let part = (done as u64 * u64::from(to - from)).checked_div(total as u64).unwrap_or_default();
        if progress(from + u32::try_from(part).unwrap_or_default(), 100) { Ok(()) } else { Err(StoreError::Cancelled) }
    };
    let mut keys = Keys { limit: BLOCK_LIMIT, rows: Vec::new() };
    let mut weak = Keys { limit: WEAK_BLOCK_LIMIT, rows: Vec::new() };
    for number in 0..people.len() {
        if number % TELL_EVERY == 0 {
            go_on(number, people.len(), 0, 30)?;
        }
        let of_person = block_keys(&people.view(number));
        keys.add(&of_person.strong, number);
        weak.add(of_person.weak.as_slice(), number);
    }
    let mut duplicates = Vec::new();
    keys.sort();
    weak.sort();
    let mut pairs = keys.pairs();
    pairs.extend(weak.pairs());
    pairs.sort_unstable();
    pairs.dedup();
    let mut first: Option<(u32, Prepared)> = None;
    for (at, (row, other)) in pairs.iter().enumerate() {
        if at % TELL_EVERY == 0 {
            go_on(at, pairs.len(), 30, 90)?;
        }
        if first.as_ref().is_none_or(|(known, _)| known != row) {
            first = Some((*row, Prepared::new(&people.view(*row as usize))));
        }
        let Some((_, prepared)) = &first else { continue };
        if let Some((score, reasons)) = likely(prepared, &Prepared::new(&people.view(*other as usize))) {
            let (place, other) = (people.place(*row as usize), Other::Row(people.place(*other as usize)));
            duplicates.push(Duplicate { place, other, score, reasons });
        }
    }
    drop(pairs);
    let mut known: HashMap<usize, ClientId> = HashMap::new();
    let mut held: HashSet<usize> = HashSet::new();
    let mut taken: HashSet<ClientId> = HashSet::new();
    let mut seen = 0;
    let newest = each_client(session, |client| {
        if seen % TELL_EVERY == 0 {
            // How many there are is not asked: the share that is left is small.
            go_on(seen, seen + 20_000, 90, 100)?;
        }
        seen += 1;
        let mut prepared = None;
        if let Some(number) = client.external_id.as_deref() {
            let number = hash(number);
            let from = external.partition_point(|(known, _)| *known < number);
            for (_, row) in external[from..].iter().take_while(|(known, _)| *known == number) {
                let (row, view) = (*row as usize, people.view(*row as usize));
                if !client.is_from(&view, file_name, &mut prepared) {
                    continue;
                }
                let id = client.survivor.as_ref().unwrap_or(&client.id);
                if client.hidden {
                    held.insert(row);
                } else if !known.contains_key(&row) && taken.insert(id.clone()) {
                    known.insert(row, id.clone());
                }
            }
        }
        // A record that was merged is found as the one that holds everything now.
        if client.survivor.is_some() {
            return Ok(());
        }
        let of_client = block_keys(&client.view);
        let mut met = keys.met(&of_client.strong);
        met.extend(weak.met(of_client.weak.as_slice()));
        met.sort_unstable();
        met.dedup();
        for row in met {
            if known.get(&row) == Some(&client.id) {
                continue;
            }
            let prepared = prepared.get_or_insert_with(|| Prepared::new(&client.view));
            if let Some((score, reasons)) = likely(&Prepared::new(&people.view(row)), prepared) {
                if client.hidden {
                    held.insert(row);
                    continue;
                }
                let other = Other::Client { id: client.id.clone(), name: client.name() };
                duplicates.push(Duplicate { place: people.place(row), other, score, reasons });
            }
        }
        Ok(())
    })?;
    known.retain(|row, _| !held.contains(row));
    let is_held = |place: &Place| held.iter().any(|row| people.place(*row) == *place);
    if !held.is_empty() {
        duplicates.retain(|found| !is_held(&found.place) && !matches!(&found.other, Other::Row(place) if is_held(place)));
    }
    duplicates.sort_by(|a, b| b.score.total_cmp(&a.score));
    go_on(1, 1, 0, 100)?;
    Ok(Found { duplicates, known, held, seen: newest })
}

fn likely(a: &Prepared, b: &Prepared) -> Option<(f64, Vec<String>)> {
    let comparison = a.compare(b);
    (comparison.score >= names::LIKELY_SAME)
        .then(|| (f64::from(comparison.score), comparison.reasons.iter().map(|reason| reason.code().to_owned()).collect()))
}

fn same_names(a: &PersonView, b: &PersonView) -> bool {
    let folded = |view: &PersonView| view.names.first().map(|name| names::fold(&format!("{} {}", name.given, name.family)));
    folded(a).is_some() && folded(a) == folded(b)
}

pub(super) fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

/// The keys of all rows. Two texts with one hash cost a comparison more, nothing else.
struct Keys {
    limit: usize,
    /// Both halves of the hash and the row: three words of 32 bits, because there are a dozen of them a row.
    rows: Vec<(u32, u32, u32)>,
}

const fn halves(key: u64) -> (u32, u32) {
    ((key >> 32) as u32, (key & 0xFFFF_FFFF) as u32)
}

impl Keys {
    fn add(&mut self, keys: &[u64], row: usize) {
        let Ok(row) = u32::try_from(row) else { return };
        self.rows.extend(keys.iter().map(|key| {
            let (high, low) = halves(*key);
            (high, low, row)
        }));
    }

    fn sort(&mut self) {
        self.rows.sort_unstable();
        self.rows.dedup();
    }

    /// Every two rows that share a key, the later one first.
    fn pairs(&self) -> Vec<(u32, u32)> {
        let mut pairs = Vec::new();
        for block in self.rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|block| block.len() <= self.limit) {
            for (at, (_, _, later)) in block.iter().enumerate() {
                pairs.extend(block[..at].iter().map(|(_, _, earlier)| (*later, *earlier)));
            }
        }
        pairs
    }

    /// The rows that have one of these keys.
    fn met(&self, keys: &[u64]) -> Vec<usize> {
        let mut met = Vec::new();
        for key in keys {
            let key = halves(*key);
            let from = self.rows.partition_point(|(high, low, _)| (*high, *low) < key);
            let block = &self.rows[from..];
            let block = &block[..block.partition_point(|(high, low, _)| (*high, *low) == key)];
            if block.len() <= self.limit {
                met.extend(block.iter().map(|(_, _, row)| *row as usize));
            }
        }
        met
    }
}

/// Keys that two records of one person are likely to share.
struct BlockKeys {
    /// Phone, whole birth date with one word of a name, or two words with the year.
    strong: Vec<u64>,
    /// Whole birth date.
    weak: Option<u64>,
}

fn block_keys(view: &PersonView) -> BlockKeys {
    let mut sounds: Vec<String> = Vec::new();
    let mut born = None;
    let mut longest_phone = String::new();
    for key in names::index_keys(view) {
        match key.kind {
            KeyKind::Sound => sounds.push(key.text),
            KeyKind::Phone if key.text.len() > longest_phone.len() => longest_phone = key.text,
            KeyKind::Born if key.text.len() == 10 && !key.text.ends_with("-01-01") => born = Some(key.text),
            _ => {}
        }
    }
    let mut strong = Vec::with_capacity(16);
    if longest_phone.len() >= 7 {
        strong.push(hash(&longest_phone));
    }
    sounds.truncate(SOUNDS);
    let year = view.birth.year.map_or_else(String::new, |year| year.to_string());
    for (index, first) in sounds.iter().enumerate() {
        if let Some(born) = &born {
            strong.push(hash(&format!("b{first} {born}")));
        }
        for second in &sounds[index + 1..] {
            strong.push(hash(&format!("s{first} {second} {year}")));
        }
    }
    BlockKeys { strong, weak: born.map(|born| hash(&born)) }
}

struct StoredClient {
    id: ClientId,
    /// The record that this one was merged into.
    survivor: Option<ClientId>,
    external_id: Option<String>,
    /// The list that it came from.
    file_name: Option<String>,
    /// Restricted, for whoever may not see that.
    hidden: bool,
    view: PersonView,
}

/// What a property says of two records being one person's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Says {
    Yes,
    No,
    Nothing,
}

fn births(a: BirthView, b: BirthView) -> Says {
    let differ = |a: Option<u32>, b: Option<u32>| matches!((a, b), (Some(a), Some(b)) if a != b);
    match (a.year, b.year) {
        (Some(x), Some(y)) if x != y || differ(a.month, b.month) || differ(a.day, b.day) => Says::No,
        (Some(_), Some(_)) => Says::Yes,
        _ => Says::Nothing,
    }
}

fn phones(a: &[String], b: &[String]) -> Says {
    // The end of a number, however its beginning is written.
    let ends = |phones: &[String]| -> Vec<String> {
        let digits = phones.iter().map(|phone| phone.chars().filter(char::is_ascii_digit).collect::<String>());
        digits.filter(|digits| digits.len() >= 6).map(|digits| digits[digits.len().saturating_sub(8)..].to_owned()).collect()
    };
    let (a, b) = (ends(a), ends(b));
    match (a.is_empty() || b.is_empty(), a.iter().any(|phone| b.contains(phone))) {
        (true, _) => Says::Nothing,
        (false, true) => Says::Yes,
        (false, false) => Says::No,
    }
}

impl StoredClient {
    /// Whether this client, who has the row's number, was made from the row. Offices number their lists from 1: number and frequent
    /// name alone can be two people of two lists. So something else has to agree too, or the list is the same by its name.
    fn is_from(&self, row: &PersonView, file_name: &str, prepared: &mut Option<Prepared>) -> bool {
        let birth = births(self.view.birth, row.birth);
        let phone = phones(&self.view.phones, &row.phones);
        let agrees = birth == Says::Yes || phone == Says::Yes || self.file_name.as_deref() == Some(file_name);
        let contradicts = birth == Says::No || (phone == Says::No && birth != Says::Yes);
        agrees
            && !contradicts
            && (same_names(&self.view, row) || {
                let prepared = prepared.get_or_insert_with(|| Prepared::new(&self.view));
                prepared.compare(&Prepared::new(row)).score >= names::LIKELY_SAME
            })
    }

    fn name(&self) -> String {
        self.view.names.first().map(display_name).unwrap_or_default()
    }
}

/// Reads all clients past `f`, in constant memory, also those whom the importing person may not see: what becomes known of these is
/// only that a row waits for somebody else. Answers the newest act at that moment.
fn each_client(session: &mut Session, mut f: impl FnMut(StoredClient) -> Result<()>) -> Result<i64> {
    session.read(domain::permission::Permission::ClientImport, |tx, caller| {
        let newest = tx.value("SELECT coalesce(max(seq), 0) FROM audit", &[])?;
        let mut current: Option<StoredClient> = None;
        let mut failed: Option<DeskError> = None;
        tx.each(
            "SELECT c.id, c.external_id, c.birth_year, c.birth_month, c.birth_day, n.family, n.given, m.value,
                    c.merged_into, b.file_name,
                    CASE WHEN c.restricted > $1 OR coalesce(s.restricted, 0) > $1 THEN 1 ELSE 0 END
             FROM client c
             LEFT JOIN client s ON s.id = c.merged_into
             LEFT JOIN import_batch b ON b.id = c.import_batch
             LEFT JOIN client_name n ON n.client_id = coalesce(c.merged_into, c.id)
             LEFT JOIN contact_means m ON m.client_id = c.id AND m.kind = 'phone'
             ORDER BY c.id, n.preferred DESC, n.ord",
            params![caller.sees_restricted],
            |row: &Row| {
                let id: ClientId = row.get(0)?;
                if current.as_ref().is_none_or(|client| client.id != id)
                    && let Some(done) = current.replace(StoredClient {
                        id,
                        survivor: row.get(8)?,
                        external_id: row.get(1)?,
                        file_name: row.get(9)?,
                        hidden: row.get(10)?,
                        view: PersonView {
                            birth: BirthView { year: row.get(2)?, month: row.get(3)?, day: row.get(4)? },
                            ..Default::default()
                        },
                    })
                    && let Err(error) = f(done)
                {
                    failed = Some(error);
                    return Err(StoreError::Cancelled);
                }
                let Some(client) = &mut current else { return Ok(()) };
                if let (Some(family), Some(given)) = (row.get::<Option<String>>(5)?, row.get::<Option<String>>(6)?) {
                    let name = NameView { family, given, ..Default::default() };
                    if !client.view.names.contains(&name) {
                        client.view.names.push(name);
                    }
                }
                if let Some(phone) = row.get::<Option<String>>(7)?
                    && !client.view.phones.contains(&phone)
                {
                    client.view.phones.push(phone);
                }
                Ok(())
            },
        )
        .map_err(|error| failed.take().unwrap_or_else(|| error.into()))?;
        current.map_or(Ok(()), &mut f)?;
        Ok(newest)
    })
}
