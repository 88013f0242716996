//! What the search, the list of hits and the index know of a client.

use crate::{
    Result,
    api::client::{ClientForm, NameForm},
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{ContactMeansKind, NameKind},
    id::ClientId,
};
use names::{BirthView, NameView, PersonView};
use std::collections::{HashMap, hash_map::Entry};
use store::{Row, StoreError, Tx, Value};

/// Given name, then family name, as people introduce themselves. A single name stands alone.
pub(crate) fn full_name(given: &str, family: &str) -> String {
    if given.is_empty() || family.is_empty() { format!("{given}{family}") } else { format!("{given} {family}") }
}

/// A client as far as it is searched.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub id: ClientId,
    pub restricted: bool,
    pub external_id: Option<String>,
    pub birth: Option<BirthDate>,
    /// The preferred name first.
    pub names: Vec<NameView>,
    pub phones: Vec<String>,
    pub case_numbers: Vec<String>,
    /// Numbers of documents.
    pub documents: Vec<String>,
    /// Numbers that led to records which were merged into this one.
    pub merged_numbers: Vec<String>,
}

impl Known {
    pub fn person(&self) -> PersonView {
        let numbers = self
            .external_id
            .iter()
            .chain(&self.case_numbers)
            .chain(&self.documents)
            .chain(&self.merged_numbers)
            .cloned()
            .collect();
        PersonView {
            id: None,
            names: self.names.clone(),
            birth: birth_view(self.birth.as_ref()),
            phones: self.phones.clone(),
            numbers,
        }
    }
}

pub(super) fn birth_view(birth: Option<&BirthDate>) -> BirthView {
    birth.map_or_else(BirthView::default, |birth| BirthView { year: birth.year, month: birth.month, day: birth.day })
}

/// What a client that is written from a form is found by; case numbers come with cases.
pub(crate) fn view_of(form: &ClientForm, external_id: Option<&str>) -> PersonView {
    let phones = form.contact_means.iter().filter(|means| means.kind == ContactMeansKind::Phone);
    PersonView {
        id: None,
        names: form.names.iter().filter(|name| !name.blocked).map(name_view).collect(),
        birth: birth_view(form.birth_date.as_ref()),
        phones: phones.map(|means| means.value.clone()).collect(),
        numbers: external_id
            .map(str::to_owned)
            .into_iter()
            .chain(form.documents.iter().map(|document| document.number.clone()).filter(|number| !number.is_empty()))
            .collect(),
    }
}

pub(super) fn name_view(name: &NameForm) -> NameView {
    NameView { given: name.given.clone(), family: name.family.clone(), kind: name_kind(name.kind) }
}

/// The words of `names` for the words of the domain.
pub(super) const fn name_kind(kind: NameKind) -> names::NameKind {
    match kind {
        NameKind::Current => names::NameKind::Current,
        NameKind::Birth => names::NameKind::Birth,
        NameKind::Former => names::NameKind::Former,
        NameKind::Alias => names::NameKind::Alias,
    }
}

/// Lists in SQL come in these lengths only, so that the statements stay prepared.
const LENGTHS: [usize; 3] = [1, 16, 64];

/// Runs `sql`, in which `{ids}` stands for the list, on all of `ids` in portions. `f` is called for each row.
pub(super) fn each_of(
    tx: &mut Tx<'_>,
    sql: &str,
    ids: &[ClientId],
    mut f: impl FnMut(&Row) -> std::result::Result<(), StoreError>,
) -> Result<()> {
    let mut rest = ids;
    while let Some(last) = rest.last() {
        let length = LENGTHS.into_iter().find(|length| *length >= rest.len()).unwrap_or(LENGTHS[LENGTHS.len() - 1]);
        let (now, later) = rest.split_at(length.min(rest.len()));
        // The last one fills the list up.
        let params: Vec<Value> = now.iter().chain(std::iter::repeat(last)).take(length).map(Value::from).collect();
        let list: Vec<String> = (1..=length).map(|number| format!("${number}")).collect();
        tx.each(&sql.replace("{ids}", &list.join(", ")), &params, &mut f)?;
        rest = later;
    }
    Ok(())
}

/// Columns of the birth date, in the order that [`read_birth`] reads.
pub(super) const BIRTH: &str = "birth_year, birth_month, birth_day, birth_estimated, birth_source, birth_calendar, birth_text";

/// Reads [`BIRTH`] from the column `at` on.
pub(super) fn read_birth(row: &Row, at: usize) -> std::result::Result<Option<BirthDate>, StoreError> {
    let Some(source) = row.optional_code(at + 4, BirthDateSource::from_code)? else { return Ok(None) };
    Ok(Some(BirthDate {
        year: row.get(at)?,
        month: row.get(at + 1)?,
        day: row.get(at + 2)?,
        estimated: row.get(at + 3)?,
        source,
        calendar: row.optional_code(at + 5, Calendar::from_code)?.unwrap_or(Calendar::Gregorian),
        text: row.get(at + 6)?,
    }))
}

/// How much of a client is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Names, birth date, external number.
    Names,
    /// Numbers of telephones, cases and documents too.
    All,
}

/// The clients with these ids, in their order. Who is no longer there is left out.
pub(super) fn load(tx: &mut Tx<'_>, ids: &[ClientId], depth: Depth) -> Result<Vec<Known>> {
    let mut known: HashMap<ClientId, Known> = HashMap::with_capacity(ids.len());
    // The id that fills a list up may stand in two portions.
    let mut seen = std::collections::HashSet::new();
    let named = format!(
        "SELECT c.id, n.id, n.kind, n.family, n.given, c.restricted, c.external_id, {BIRTH}
         FROM client c LEFT JOIN client_name n ON n.client_id = c.id WHERE c.id IN ({{ids}}) AND c.merged_into IS NULL
         ORDER BY c.id, n.preferred DESC, n.ord, n.id"
    );
    each_of(tx, &named, ids, |row| {
        let id: ClientId = row.get(0)?;
        let client = match known.entry(id) {
            Entry::Occupied(entry) => entry.into_mut(),
            Entry::Vacant(entry) => {
                let client = Known {
                    id: entry.key().clone(),
                    restricted: row.get(5)?,
                    external_id: row.get(6)?,
                    birth: read_birth(row, 7)?,
                    names: Vec::new(),
                    phones: Vec::new(),
                    case_numbers: Vec::new(),
                    documents: Vec::new(),
                    merged_numbers: Vec::new(),
                };
                entry.insert(client)
            }
        };
        let Some(name) = row.get::<Option<String>>(1)? else { return Ok(()) };
        if seen.insert(name) {
            let kind = name_kind(row.code(2, NameKind::from_code)?);
            client.names.push(NameView { family: row.get(3)?, given: row.get(4)?, kind });
        }
        Ok(())
    })?;
    if depth == Depth::All {
        each_of(tx, "SELECT client_id, value FROM contact_means WHERE client_id IN ({ids}) AND kind = 'phone'", ids, |row| {
            if let Some(client) = known.get_mut(&row.get::<ClientId>(0)?) {
                client.phones.push(row.get(1)?);
            }
            Ok(())
        })?;
        each_of(tx, "SELECT client_id, number FROM case_file WHERE client_id IN ({ids}) ORDER BY number", ids, |row| {
            if let Some(client) = known.get_mut(&row.get::<ClientId>(0)?) {
                client.case_numbers.push(row.get(1)?);
            }
            Ok(())
        })?;
        let documents =
            "SELECT client_id, number FROM client_document WHERE client_id IN ({ids}) AND number <> '' ORDER BY ord, id";
        each_of(tx, documents, ids, |row| {
            if let Some(client) = known.get_mut(&row.get::<ClientId>(0)?) {
                client.documents.push(row.get(1)?);
            }
            Ok(())
        })?;
        let merged =
            "SELECT merged_into, external_id FROM client WHERE merged_into IN ({ids}) AND external_id IS NOT NULL ORDER BY id";
        each_of(tx, merged, ids, |row| {
            if let Some(client) = known.get_mut(&row.get::<ClientId>(0)?) {
                client.merged_numbers.push(row.get(1)?);
            }
            Ok(())
        })?;
    }
    Ok(ids.iter().filter_map(|id| known.remove(id)).collect())
}
