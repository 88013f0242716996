//! A document at the counter: what its machine-readable zone says, how the open record agrees, and who it may be.
//!
//! Nothing is written here. What a person takes over goes into the form and is saved as everything else.

use super::{form, search, similar};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{
        client::{ClientForm, ClientHit, ClientSearch, ClientSimilar, DocumentForm, NameForm},
        scan::{
            Scan, ScanCheck, ScanComparison, ScanField, ScanProblem, ScanRepair, ScanReply, ScanState, ScanSwap, ScannedDocument,
            ScannedRecord,
        },
    },
    client_line::must_be_visible,
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{DocumentKind, Gender, NameKind, NameSource},
    id::ClientId,
    nationality::{Printed, printed},
    permission::Permission,
    time::Day,
};
use exchange::mrz::{self, ExpiryDate, Zone, ZoneDate, ZoneError, ZoneFormat, ZoneName};
use names::{BirthView, LIKELY_SAME, NameView, PersonView};
use store::params;

/// Reads a zone, and compares it with the open record where one is named.
///
/// # Errors
/// `scan-…` when what was typed is no zone; `not-found` for a record that the caller may not see.
pub fn scan(session: &mut Session, request: Scan) -> Result<ScanReply> {
    session.require(Permission::ClientFind)?;
    let today = session.caller().today;
    let readings: Vec<&str> = [Some(request.text.as_str()), request.keys.as_deref()].into_iter().flatten().collect();
    let zone = mrz::read(&readings, today.0).map_err(|error| refusal(&error))?;
    let document = scanned(&zone, today);
    let record = match &request.client {
        None => None,
        Some(id) => Some(session.read(Permission::ClientRead, |tx, caller| {
            must_be_visible(tx, caller, id)?;
            let form = form::load(tx, caller, id)?.form;
            Ok(ScannedRecord { id: id.clone(), comparisons: comparisons(&document, &form, today), form })
        })?),
    };
    let mut hits = by_number(session, &document.document.number, request.client.as_ref())?;
    let asked = ClientSimilar {
        except: request.client,
        names: vec![document.name.clone()],
        birth_date: document.birth_date.clone(),
        phones: Vec::new(),
        numbers: Some(document.document.number.clone()).filter(|number| !number.is_empty()).into_iter().collect(),
    };
    for hit in similar(session, asked)? {
        if hits.iter().all(|other| other.id != hit.id) {
            hits.push(hit);
        }
    }
    Ok(ScanReply { document, record, hits })
}

/// The letters and digits of a number, which is printed and typed with blanks or without.
fn plain(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// Who has this very document, under whatever name: an old name, or somebody else's papers.
fn by_number(session: &mut Session, number: &str, except: Option<&ClientId>) -> Result<Vec<ClientHit>> {
    if plain(number).is_empty() {
        return Ok(Vec::new());
    }
    let found = search(session, ClientSearch { query: number.to_owned(), limit: 10 })?.hits;
    session.read(Permission::ClientFind, |tx, _| {
        let mut hits = Vec::new();
        for hit in &found {
            let sql = "SELECT number FROM client_document WHERE client_id = $1";
            let own = tx.all(sql, params![&hit.id], |row| row.get::<String>(0))?;
            if Some(&hit.id) != except && own.iter().any(|own| plain(own) == plain(number)) {
                hits.push(hit.clone());
            }
        }
        Ok(hits)
    })
}

fn refusal(error: &ZoneError) -> DeskError {
    let number = |value: usize| ArgValue::Number(i64::try_from(value).unwrap_or(i64::MAX));
    let args = match *error {
        ZoneError::NotAZone => Vec::new(),
        ZoneError::LineLength { line, found, wanted } => {
            vec![("line", number(line)), ("found", number(found)), ("wanted", number(wanted))]
        }
        ZoneError::LineMissing { found, wanted } => vec![("found", number(found)), ("wanted", number(wanted))],
        ZoneError::Sign { line, column } => vec![("line", number(line)), ("column", number(column))],
    };
    DeskError::Refused { code: error.code(), args }
}

fn scanned(zone: &Zone, today: Day) -> ScannedDocument {
    let nationality = match printed(&zone.nationality) {
        Printed::Nationality(code) => Some(code.to_owned()),
        Printed::NoState(_) | Printed::Unknown => None,
    };
    let issuer = match printed(&zone.issuer) {
        Printed::Nationality(code) => Some(code.to_owned()),
        Printed::NoState(_) | Printed::Unknown => None,
    };
    let valid_until = match zone.expiry {
        ExpiryDate::Until(day) => Some(Day(day)),
        ExpiryDate::None | ExpiryDate::Impossible => None,
    };
    let birth_date = match zone.birth {
        ZoneDate::Known { year, month, day } if year.is_some() || month.is_some() => {
            let (source, calendar) = (BirthDateSource::Document, Calendar::Gregorian);
            let date =
                BirthDate { year, month, day: day.filter(|_| month.is_some()), estimated: false, source, calendar, text: None };
            Some(date).filter(|date| date.check(today.0).is_ok())
        }
        ZoneDate::Known { .. } | ZoneDate::Unreadable => None,
    };
    ScannedDocument {
        format: zone.format,
        layout: zone.layout,
        lines: zone.lines.clone(),
        name: NameForm {
            id: None,
            kind: NameKind::Current,
            family: ZoneName::written(&zone.name.family),
            given: ZoneName::written(&zone.name.given),
            source: NameSource::Document,
            preferred: false,
            blocked: false,
        },
        cut_off: zone.name.cut_off,
        birth_date,
        gender: zone.sex.map(|sex| if sex == 'F' { Gender::Female } else { Gender::Male }),
        nationality,
        nationality_printed: zone.nationality.clone(),
        issuer_printed: zone.issuer.clone(),
        document: DocumentForm {
            id: None,
            kind: kind(zone),
            number: zone.number.clone(),
            issuer,
            valid_from: None,
            valid_until,
            remark: String::new(),
        },
        expired: valid_until.is_some_and(|until| until < today),
        optional: zone.optional.clone(),
        checks: zone
            .checks
            .iter()
            .map(|check| ScanCheck {
                field: check.field,
                right: check.is_right(),
                line: check.line,
                column: check.column,
                found: check.found.to_string(),
                expected: check.expected.to_string(),
            })
            .collect(),
        problems: zone.problems.iter().map(|problem| ScanProblem { field: problem.field, kind: problem.kind }).collect(),
        repairs: zone
            .repairs
            .iter()
            .map(|repair| ScanRepair {
                field: repair.field,
                swaps: repair
                    .swaps
                    .iter()
                    .map(|swap| ScanSwap {
                        line: swap.line,
                        column: swap.column,
                        found: swap.found.to_string(),
                        proposed: swap.proposed.to_string(),
                    })
                    .collect(),
                lines: repair.lines.clone(),
            })
            .collect(),
    }
}

/// A visa is a title of residence (§ 4 AufenthG); cards for residence have an R behind the letter, those of a Union citizen's
/// family an F (Regulation (EU) 2017/1954).
fn kind(zone: &Zone) -> DocumentKind {
    match (zone.format, zone.document_code.as_bytes()) {
        (ZoneFormat::MrvA | ZoneFormat::MrvB, _) | (_, [b'A' | b'I' | b'C', b'R' | b'F', ..]) => DocumentKind::ResidenceTitle,
        (_, [b'P', ..]) => DocumentKind::Passport,
        (_, [b'I', ..]) => DocumentKind::IdentityCard,
        _ => DocumentKind::Other,
    }
}

/// How the record agrees with the document, in the order of the form. What the document leaves open is left out.
fn comparisons(document: &ScannedDocument, form: &ClientForm, today: Day) -> Vec<ScanComparison> {
    let mut all = Vec::new();
    let mut tell = |field, state| all.push(ScanComparison { field, state });
    if !document.name.family.is_empty() || !document.name.given.is_empty() {
        tell(ScanField::Name, name(document, form));
    }
    if let Some(date) = &document.birth_date {
        tell(ScanField::BirthDate, birth_date(date, form.birth_date.as_ref(), today));
    }
    if let Some(gender) = document.gender {
        let state = match form.gender {
            own if own == gender => ScanState::Same,
            Gender::Unknown => ScanState::New,
            _ => ScanState::Differs,
        };
        tell(ScanField::Gender, state);
    }
    if let Some(code) = &document.nationality {
        let state = if form.nationalities.contains(code) {
            ScanState::Same
        } else if form.nationalities.is_empty() {
            ScanState::New
        } else {
            ScanState::Differs
        };
        tell(ScanField::Nationality, state);
    }
    if !document.document.number.is_empty() {
        let own = form.documents.iter().find(|own| plain(&own.number) == plain(&document.document.number));
        tell(ScanField::Document, if own.is_some() { ScanState::Same } else { ScanState::New });
        // A document that is new to the record brings its day with it.
        if let (Some(own), Some(until)) = (own, document.document.valid_until) {
            let state = match own.valid_until {
                Some(known) if known == until => ScanState::Same,
                Some(_) => ScanState::Differs,
                None => ScanState::Exacter,
            };
            tell(ScanField::Expiry, state);
        }
    }
    all
}

/// The spelling of the document is a name of its own, so it is the same only letter by letter; what `names` takes for one person's
/// name is alike.
fn name(document: &ScannedDocument, form: &ClientForm) -> ScanState {
    let line = |name: &NameForm| names::fold(&format!("{} {}", name.given, name.family));
    let printed = line(&document.name);
    if form.names.iter().any(|own| line(own) == printed) {
        return ScanState::Same;
    }
    let person = |name: &NameForm| PersonView {
        id: None,
        names: vec![NameView { given: name.given.clone(), family: name.family.clone(), kind: names::NameKind::Current }],
        birth: BirthView::default(),
        phones: Vec::new(),
        numbers: Vec::new(),
    };
    let scanned = person(&document.name);
    let alike = form.names.iter().any(|own| names::compare(&person(own), &scanned).score >= LIKELY_SAME);
    if alike { ScanState::Alike } else { ScanState::Differs }
}

fn birth_date(printed: &BirthDate, own: Option<&BirthDate>, today: Day) -> ScanState {
    let Some(own) = own else { return ScanState::New };
    let agrees = |a: Option<u32>, b: Option<u32>| a.zip(b).is_none_or(|(a, b)| a == b);
    let parts =
        |date: &BirthDate| [date.year.is_some(), date.month.is_some(), date.day.is_some()].iter().filter(|known| **known).count();
    let years = own.year.zip(printed.year).is_none_or(|(a, b)| a == b);
    let same_parts = years && agrees(own.month, printed.month) && agrees(own.day, printed.day);
    // A date of another calendar or a year alone is a span: the document's day may lie in it.
    let inside = match (own.span(today.0), printed.span(today.0)) {
        (Some((from, to)), Some((first, last))) => from <= first && last <= to,
        _ => same_parts,
    };
    if same_parts && parts(own) >= parts(printed) && !own.estimated {
        ScanState::Same
    } else if inside || (same_parts && own.estimated) {
        ScanState::Exacter
    } else {
        ScanState::Differs
    }
}
