//! The one field: a name in any order and spelling, a birth date, a phone number, a case number.

use super::{
    blocked, find, name_words,
    shown::{self, Details},
    view::{self, Depth, Known},
};
use crate::{
    Caller, Result, Session,
    api::client::{ClientHit, ClientSearch, ClientSearchReply, HitName},
};
use domain::{id::ClientId, permission::Permission};
use names::{Match, NameField, NameView, Query};
use std::collections::HashMap;
use store::{Tx, params};

/// The most hits that are answered, whatever is asked for.
const MOST: usize = 100;

/// Finds clients. Without a question: those that were worked on last.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn search(session: &mut Session, request: ClientSearch) -> Result<ClientSearchReply> {
    let limit = usize::try_from(request.limit).unwrap_or(MOST).clamp(1, MOST);
    session.read(Permission::ClientFind, |tx, caller| {
        let query = Query::parse(&request.query);
        if query.is_empty() {
            let hits = if request.query.trim().is_empty() { recent(tx, caller, limit)? } else { Vec::new() };
            return Ok(ClientSearchReply { query: request.query, hits, more: false });
        }
        let (hits, more) = answer(tx, caller, &query, has_digit(&request.query), limit)?;
        Ok(ClientSearchReply { query: request.query, hits, more })
    })
}

/// Phone and case numbers are read only for a question that may mean one.
fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

fn answer(tx: &mut Tx<'_>, caller: &Caller, query: &Query, digits: bool, limit: usize) -> Result<(Vec<ClientHit>, bool)> {
    let depth = if digits { Depth::All } else { Depth::Names };
    let found = find::answers(tx, caller, query, depth, limit + 1)?;
    let mut details: HashMap<ClientId, Details> = HashMap::with_capacity(found.shown.len());
    // The order is the engine's, who knows how frequent each part is; what is said of a hit is read off its record.
    let mut answers: Vec<(Known, Match)> = found
        .shown
        .into_iter()
        .filter(|(shown, _)| caller.sees_restricted || !shown.known.restricted)
        .map(|(shown, share)| {
            details.insert(shown.known.id.clone(), shown.details);
            // Shown is the number that orders.
            let matched = Match { score: share, ..query.explain(&shown.known.person()) };
            (shown.known, matched)
        })
        .collect();
    blocked::add_answers(tx, caller, query, &mut answers)?;
    let more = answers.len() > limit || found.cut;
    answers.truncate(limit);
    let others: Vec<ClientId> =
        answers.iter().map(|(known, _)| &known.id).filter(|id| !details.contains_key(id)).cloned().collect();
    details.extend(shown::details(tx, &others)?);
    let hits = answers
        .into_iter()
        .map(|(known, matched)| {
            let reasons = matched.reasons.iter().map(|reason| reason.code().to_owned()).collect();
            hit(known, f64::from(matched.score), reasons, Some(&matched), &details)
        })
        .collect();
    Ok((hits, more))
}

pub(super) fn hit(
    known: Known,
    score: f64,
    reasons: Vec<String>,
    matched: Option<&Match>,
    details: &HashMap<ClientId, Details>,
) -> ClientHit {
    let of = details.get(&known.id);
    let names = known.names.iter().enumerate().map(|(at, name)| hit_name(at, name, matched)).collect();
    ClientHit {
        names,
        birth_date: known.birth,
        language: of.and_then(|of| of.language.clone()),
        last_contact: of.and_then(|of| of.last_contact),
        case_number: of.and_then(|of| of.case_number.clone()),
        external_id: known.external_id,
        score,
        reasons,
        words: matched.map(|matched| name_words::of_parts(&matched.parts)).unwrap_or_default(),
        id: known.id,
    }
}

fn hit_name(at: usize, name: &NameView, matched: Option<&Match>) -> HitName {
    let text = view::full_name(&name.given, &name.family);
    let family_from = if name.given.is_empty() || name.family.is_empty() { 0 } else { utf16(&name.given) + 1 };
    let marks = matched.map_or(&[][..], |matched| &matched.marked).iter().filter(|mark| mark.name == at);
    let mut marked: Vec<(u32, u32)> = marks
        .filter_map(|mark| {
            let (field, from) = match mark.field {
                NameField::Given => (&name.given, 0),
                NameField::Family => (&name.family, family_from),
            };
            let start = from + utf16(field.get(..mark.range.start)?);
            Some((start, start + utf16(field.get(mark.range.clone())?)))
        })
        .filter(|(from, to)| from < to)
        .collect();
    marked.sort_unstable();
    HitName { script: script(&text).to_owned(), text, marked }
}

/// Length as JavaScript counts.
fn utf16(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// The script of most letters, by its code of ISO 15924; `Zyyy` for a name without letters that we know.
fn script(text: &str) -> &'static str {
    const SCRIPTS: [&str; 9] = ["Latn", "Arab", "Cyrl", "Ethi", "Grek", "Hebr", "Armn", "Geor", "Hani"];
    let mut counts = [0_usize; SCRIPTS.len()];
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        let at = match c {
            'A'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => 0,
            '\u{600}'..='\u{6ff}'
            | '\u{750}'..='\u{77f}'
            | '\u{8a0}'..='\u{8ff}'
            | '\u{fb50}'..='\u{fdff}'
            | '\u{fe70}'..='\u{fefc}' => 1,
            '\u{400}'..='\u{52f}' => 2,
            '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' => 3,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => 4,
            '\u{590}'..='\u{5ff}' => 5,
            '\u{530}'..='\u{58f}' => 6,
            '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => 7,
            '\u{3400}'..='\u{9fff}' => 8,
            _ => continue,
        };
        counts[at] += 1;
    }
    let most = counts.iter().enumerate().max_by_key(|(at, count)| (**count, std::cmp::Reverse(*at)));
    most.filter(|(_, count)| **count > 0).map_or("Zyyy", |(at, _)| SCRIPTS[at])
}

/// Clients that somebody worked on last, the newest first: what the field shows before anything is typed.
fn recent(tx: &mut Tx<'_>, caller: &Caller, limit: usize) -> Result<Vec<ClientHit>> {
    let ids = tx.all(
        "SELECT c.client_id, max(a.seq) AS last FROM (SELECT seq, op_id FROM audit ORDER BY seq DESC LIMIT 400) a
         JOIN change_row c ON c.op_id = a.op_id
         WHERE c.client_id IS NOT NULL GROUP BY c.client_id ORDER BY last DESC LIMIT $1",
        params![i64::try_from(limit).unwrap_or(i64::MAX)],
        |row| row.get::<ClientId>(0),
    )?;
    let known = view::load(tx, &ids, Depth::Names)?;
    let details = shown::details(tx, &ids)?;
    Ok(known
        .into_iter()
        .filter(|known| caller.sees_restricted || !known.restricted)
        .map(|known| hit(known, 0.0, Vec::new(), None, &details))
        .collect())
}
