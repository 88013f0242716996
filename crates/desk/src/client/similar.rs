//! Who may be the same person: the warning while a new client is typed, and the question before one is saved.

use super::{
    find, form, name_words, search, shown,
    view::{self, Depth, Known, birth_view, name_view},
};
use crate::{
    ArgValue, Caller, DeskError, Result, Session,
    api::client::{ClientForm, ClientHit, ClientSimilar},
};
use domain::{client::ContactMeansKind, id::ClientId, permission::Permission, time::Instant};
use names::{Comparison, LIKELY_SAME, NameView, PersonView, Prepared, Query};
use sha2::{Digest, Sha256};
use store::Tx;

/// A warning with more names than this is not read.
const MOST: usize = 8;
/// Candidates that are compared for each name, number or phone of the form.
const COMPARED: usize = 60;
/// Names, numbers and phones of the form that are looked up.
const LOOKED_UP: usize = 4;

/// Clients that are likely the person of the form, the likeliest first. A person decides, always.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn similar(session: &mut Session, request: ClientSimilar) -> Result<Vec<ClientHit>> {
    let asked = PersonView {
        id: None,
        names: request.names.iter().filter(|name| !name.blocked).map(name_view).collect(),
        birth: birth_view(request.birth_date.as_ref()),
        phones: request.phones.clone(),
        numbers: request.numbers.clone(),
    };
    session.read(Permission::ClientFind, |tx, caller| {
        let alike = likely(tx, caller, &asked, request.except.as_ref())?;
        hits(tx, &asked, alike)
    })
}

fn hits(tx: &mut Tx<'_>, asked: &PersonView, mut alike: Vec<(Known, Comparison)>) -> Result<Vec<ClientHit>> {
    alike.truncate(MOST);
    let ids: Vec<ClientId> = alike.iter().map(|(known, _)| known.id.clone()).collect();
    let details = shown::details(tx, &ids)?;
    Ok(alike
        .into_iter()
        .map(|(known, comparison)| {
            let words = name_words::between(&full_names(&asked.names), &full_names(&known.names));
            let hit = search::hit(known, f64::from(comparison.score), codes(&comparison), None, &details);
            ClientHit { words, ..hit }
        })
        .collect())
}

/// Asks before a new client is saved: whoever is likely the same person has to be one of those of whom the caller says that they are
/// somebody else.
///
/// # Errors
/// `client-likely-duplicate` with the ids.
pub(super) fn must_be_somebody_new(tx: &mut Tx<'_>, caller: &Caller, form: &ClientForm, distinct: &[ClientId]) -> Result<()> {
    let phones = form.contact_means.iter().filter(|means| means.kind == ContactMeansKind::Phone);
    let asked = PersonView { phones: phones.map(|means| means.value.clone()).collect(), ..view::view_of(form, None) };
    let open: Vec<String> = likely(tx, caller, &asked, None)?
        .into_iter()
        .filter(|(known, _)| !distinct.contains(&known.id))
        .take(MOST)
        .map(|(known, _)| known.id.to_string())
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
    let args = vec![("count", ArgValue::Number(count)), ("ids", ArgValue::from(open.join(" ").as_str()))];
    Err(DeskError::Refused { code: "client-likely-duplicate", args })
}

/// Who is likely the person of a form, for somebody who looks at it before it is taken in. Where it tells no birth date, the name alone
/// proposes whoever has it: nobody will ask the person at this desk before.
pub(crate) fn like_form(tx: &mut Tx<'_>, caller: &Caller, form: &ClientForm) -> Result<Vec<ClientHit>> {
    let phones = form.contact_means.iter().filter(|means| means.kind == ContactMeansKind::Phone);
    let asked = PersonView { phones: phones.map(|means| means.value.clone()).collect(), ..view::view_of(form, None) };
    let bare = asked.birth == names::BirthView::default();
    let alike = known_like(tx, caller, &asked, None, |asked, known| {
        is_likely(asked, known).or_else(|| if bare { asked.compare_by_name(known) } else { None })
    })?;
    hits(tx, &asked, alike)
}

/// Those of the store who are likely this person, the likeliest first, none of whom the caller may not know.
fn likely(tx: &mut Tx<'_>, caller: &Caller, asked: &PersonView, except: Option<&ClientId>) -> Result<Vec<(Known, Comparison)>> {
    known_like(tx, caller, asked, except, is_likely)
}

fn is_likely(asked: &Prepared, known: &Prepared) -> Option<Comparison> {
    Some(asked.compare(known)).filter(|comparison| comparison.score >= LIKELY_SAME)
}

/// Those of the store whom `judge` finds to be this person, the likeliest first, none of whom the caller may not know.
fn known_like(
    tx: &mut Tx<'_>,
    caller: &Caller,
    asked: &PersonView,
    except: Option<&ClientId>,
    judge: impl Fn(&Prepared, &Prepared) -> Option<Comparison>,
) -> Result<Vec<(Known, Comparison)>> {
    let born = match asked.birth {
        names::BirthView { year: Some(year), month: Some(month), day: Some(day) } => format!("{day:02}.{month:02}.{year}"),
        _ => String::new(),
    };
    let names = asked.names.iter().take(LOOKED_UP).map(|name| format!("{} {} {born}", name.given, name.family));
    let others = asked.phones.iter().take(LOOKED_UP).chain(asked.numbers.iter().take(LOOKED_UP)).cloned();
    let mut ids: Vec<ClientId> = Vec::new();
    for text in names.chain(others) {
        let query = Query::parse(&text);
        if query.is_empty() {
            continue;
        }
        for id in find::candidates(tx, caller, &query, COMPARED)? {
            if Some(&id) != except && !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let prepared = Prepared::new(asked);
    let mut alike: Vec<(Known, Comparison)> = view::load(tx, &ids, Depth::All)?
        .into_iter()
        .filter(|known| caller.sees_restricted || !known.restricted)
        .filter_map(|known| {
            let comparison = judge(&prepared, &Prepared::new(&known.person()))?;
            Some((known, comparison))
        })
        .collect();
    alike.sort_by(|a, b| b.1.score.total_cmp(&a.1.score));
    Ok(alike)
}

fn full_names(names: &[NameView]) -> Vec<String> {
    names.iter().map(|name| view::full_name(&name.given, &name.family)).collect()
}

fn codes(comparison: &Comparison) -> Vec<String> {
    comparison.reasons.iter().map(|reason| reason.code().to_owned()).collect()
}

/// A record as the search for duplicates sees it.
#[derive(Debug)]
pub(crate) struct Record {
    pub id: ClientId,
    pub person: PersonView,
    pub hit: ClientHit,
    /// What the record is recognised by, as a hash: when a name, the birth date or a number changes, it is another one.
    pub identity: String,
}

/// The records with these ids, in their order, without those that are gone or merged away.
pub(crate) fn records(tx: &mut Tx<'_>, ids: &[ClientId]) -> Result<Vec<Record>> {
    let known = view::load(tx, ids, Depth::All)?;
    let present: Vec<ClientId> = known.iter().map(|known| known.id.clone()).collect();
    let details = shown::details(tx, &present)?;
    Ok(known
        .into_iter()
        .map(|known| Record {
            id: known.id.clone(),
            person: known.person(),
            identity: identity(&known),
            hit: search::hit(known, 0.0, Vec::new(), None, &details),
        })
        .collect())
}

/// Case numbers are left out: a new case says nothing new of who somebody is.
fn identity(known: &Known) -> String {
    let mut parts: Vec<String> =
        known.names.iter().map(|name| format!("n{}\u{1f}{}\u{1f}{:?}", name.given, name.family, name.kind)).collect();
    parts.extend(known.phones.iter().map(|phone| format!("p{phone}")));
    parts.extend(known.external_id.iter().chain(&known.documents).map(|number| format!("x{number}")));
    parts.sort_unstable();
    let birth = birth_view(known.birth.as_ref());
    parts.push(format!("b{:?}\u{1f}{:?}\u{1f}{:?}", birth.year, birth.month, birth.day));
    hex::encode(Sha256::digest(parts.join("\u{1e}").as_bytes()))
}

/// How likely two records are one person, and the codes that say why.
pub(crate) fn compare(first: &Record, second: &Record) -> (f64, Vec<String>) {
    let comparison = names::compare(&first.person, &second.person);
    (f64::from(comparison.score), codes(&comparison))
}

/// A record with all that its form has, for two to be seen beside each other.
pub(crate) struct Whole {
    pub version: i64,
    pub external_id: Option<String>,
    pub restricted: bool,
    pub form: ClientForm,
    pub created_at: Instant,
    pub created_by: domain::id::StaffId,
}

/// # Errors
/// `not-found`.
pub(crate) fn whole(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId) -> Result<Whole> {
    let stored = form::load(tx, caller, id)?;
    Ok(Whole {
        version: stored.version,
        external_id: stored.external_id,
        restricted: stored.restricted,
        form: stored.form,
        created_at: stored.created_at,
        created_by: stored.created_by,
    })
}
