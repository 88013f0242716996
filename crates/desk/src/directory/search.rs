//! Finding an entry.

use super::{hours, parts, rows, save};
use crate::{
    Caller, Result, Session,
    api::directory::{OpenState, ServiceForm, ServiceRow, ServiceSearch, ServiceText},
    rules::OfficeRules,
};
use chrono::Timelike;
use domain::{
    directory::TextState,
    id::ServiceId,
    need::Need,
    opening::{self, Openness, Recurrence},
    permission::Permission,
    time::Day,
};
use l10n::{Catalogue, Language};
use std::collections::HashMap;
use store::{Tx, params};

/// Entries that hold every word asked for, in any order and in any of their languages. First come those that the caller keeps at
/// hand, then those used last, by the caller and by anybody.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn search(session: &mut Session, request: ServiceSearch) -> Result<Vec<ServiceRow>> {
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let languages = screen_languages(session)?;
    // A directory has hundreds of entries, not millions: they are read whole, and folded as names are, so that an entry is found
    // by whoever cannot type its umlauts or its script.
    let query = names::fold(&request.query);
    let words: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
    let mut rows = session.read(Permission::ServiceRead, |tx, caller| {
        let rules = OfficeRules::of(tx)?;
        let mut rows = all(tx, caller)?;
        for row in &mut rows {
            row.stale = rules.is_stale(row.form.assured_date, caller.today);
        }
        Ok(rows)
    })?;
    rows.retain(|row| {
        let form = &row.form;
        request.need.is_none_or(|need| form.needs.contains(&need))
            && request.language.as_ref().is_none_or(|tag| form.languages.contains(tag))
            && request.district.as_ref().is_none_or(|district| form.district == *district)
            && (!request.open_now || row.open == OpenState::Open)
            && (!request.walk_in || form.walk_in)
            && (!request.favourite || row.favourite)
            && (!request.stale || row.stale)
            && holds(row, &words, &catalogue, &languages)
    });
    let name = |row: &ServiceRow| (row.form.organisation.to_lowercase(), row.form.name.to_lowercase());
    if request.stale {
        // Never confirmed is the oldest.
        rows.sort_by(|a, b| {
            a.form.assured_date.cmp(&b.form.assured_date).then_with(|| name(a).cmp(&name(b))).then_with(|| a.id.cmp(&b.id))
        });
        return Ok(rows);
    }
    // `None`, never used, is the smallest: it comes last.
    rows.sort_by(|a, b| {
        let used = |row: &ServiceRow| (row.favourite, row.last_used_by_me, row.last_used);
        used(b).cmp(&used(a)).then_with(|| name(a).cmp(&name(b))).then_with(|| a.id.cmp(&b.id))
    });
    Ok(rows)
}

/// The languages in which somebody may type the word for a need: German, that of the screen, and those that they speak.
fn screen_languages(session: &mut Session) -> Result<Vec<Language>> {
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let own = session.me().language;
    let spoken = session.read(Permission::ServiceRead, |tx, caller| {
        Ok(tx.first("SELECT languages FROM staff WHERE id = $1", params![&caller.staff_id], |row| row.list::<String>(0))?)
    })?;
    let tags = own.into_iter().chain(spoken.unwrap_or_default());
    let mut languages = vec![Language::german()];
    for language in tags.filter_map(|tag| catalogue.language(&tag).ok()) {
        if !languages.iter().any(|known| known.tag() == language.tag()) {
            languages.push(language);
        }
    }
    Ok(languages)
}

fn holds(row: &ServiceRow, words: &[&str], catalogue: &Catalogue, languages: &[Language]) -> bool {
    if words.is_empty() {
        return true;
    }
    let form = &row.form;
    let mut text = String::new();
    let details = &form.details;
    let fields = [
        &form.organisation,
        &form.name,
        &form.district,
        &form.place,
        &form.street,
        &form.postcode,
        &details.description,
        &details.eligibility,
        &details.area,
    ];
    for field in fields.into_iter().chain(form.texts.iter().flat_map(|text| [&text.bring, &text.directions])) {
        text.push(' ');
        text.push_str(field);
    }
    for need in &form.needs {
        for language in languages {
            text.push(' ');
            text.push_str(&catalogue.word(language, "need", need.code()));
        }
    }
    // Who has no umlauts on the keyboard writes them with an e.
    let spelled = text.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
    let folded = names::fold(&(text + " " + &spelled));
    words.iter().all(|word| folded.contains(word))
}

/// Every entry, unsorted, `stale` not yet decided.
fn all(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<ServiceRow>> {
    let mut texts = texts(tx)?;
    let dataset = rows::of(
        tx,
        &[
            "service",
            "program",
            "location",
            "service_at_location",
            "address",
            "contact",
            "phone",
            "schedule",
            "cost_option",
            "service_area",
            "accessibility",
            "unit",
            "service_capacity",
        ],
    )?;
    let now = Now::of(caller);
    Ok(tx.all(
        "SELECT s.id, s.version, s.organisation, s.name, s.needs, s.street, s.postcode, s.place, s.district, s.phone, s.email,
                s.website, s.opening_hours, s.walk_in, s.languages, s.fees, s.accessible, s.assured_date, a.name,
                (SELECT max(r.sent_on) FROM referral r WHERE r.service_id = s.id),
                (SELECT max(r.sent_on) FROM referral r WHERE r.service_id = s.id AND r.staff_id = $1),
                (SELECT count(*) FROM service_favourite f WHERE f.service_id = s.id AND f.staff_id = $1)
         FROM service s LEFT JOIN staff a ON a.id = s.assured_by",
        params![&caller.staff_id],
        |row| {
            let id: ServiceId = row.get(0)?;
            let parts = dataset.row("service", id.as_str());
            let rules: Vec<Recurrence> = hours::rows(&dataset, id.as_str()).into_iter().filter_map(hours::rule).collect();
            let (open, open_minute, opens_on) = now.at(&rules);
            Ok(ServiceRow {
                version: row.get(1)?,
                form: ServiceForm {
                    organisation: row.get(2)?,
                    name: row.get(3)?,
                    needs: row.list::<Need>(4)?,
                    street: row.get(5)?,
                    postcode: row.get(6)?,
                    place: row.get(7)?,
                    district: row.get(8)?,
                    phone: row.get(9)?,
                    email: row.get(10)?,
                    website: row.get(11)?,
                    opening_hours: row.get(12)?,
                    walk_in: row.get(13)?,
                    languages: row.list(14)?,
                    fees: row.get(15)?,
                    accessible: row.get(16)?,
                    texts: texts.remove(&id).unwrap_or_default(),
                    assured_date: row.get::<Option<Day>>(17)?,
                    details: parts.map(|parts| parts::details(&dataset, parts)).unwrap_or_default(),
                },
                assured_by: row.get(18)?,
                stale: false,
                last_used: row.get(19)?,
                last_used_by_me: row.get(20)?,
                favourite: row.get::<i64>(21)? > 0,
                open,
                open_minute,
                opens_on,
                id,
            })
        },
    )?)
}

/// The moment on the clock of the office.
struct Now {
    day: Day,
    minute: u16,
}

impl Now {
    fn of(caller: &Caller) -> Self {
        let local = caller.now.to_utc().unwrap_or_default().with_timezone(&caller.zone);
        Self { day: Day(local.date_naive()), minute: u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default() }
    }

    fn at(&self, rules: &[Recurrence]) -> (OpenState, Option<u16>, Option<Day>) {
        match opening::openness(rules, &hours::is_holiday, self.day, self.minute) {
            Openness::Open { until } => (OpenState::Open, Some(until), None),
            Openness::Closed { next } => (OpenState::Closed, next.map(|(_, minute)| minute), next.map(|(day, _)| day)),
            Openness::Unknown => (OpenState::Unknown, None, None),
        }
    }
}

/// What clients read, by entry. Whatever was made from a German text that has changed since is marked.
fn texts(tx: &mut Tx<'_>) -> Result<HashMap<ServiceId, Vec<ServiceText>>> {
    let mut texts: HashMap<ServiceId, Vec<(ServiceText, String)>> = HashMap::new();
    let sql = "SELECT service_id, language, bring, directions, state, source_hash FROM service_text ORDER BY language";
    tx.each(sql, params![], |row| {
        let text = ServiceText {
            language: row.get(1)?,
            bring: row.get(2)?,
            directions: row.get(3)?,
            state: row.code(4, TextState::from_code)?,
            outdated: false,
        };
        texts.entry(row.get(0)?).or_default().push((text, row.get(5)?));
        Ok(())
    })?;
    let marked = texts.into_iter().map(|(service, texts)| {
        let german = texts.iter().map(|(text, _)| text).find(|text| text.language == save::GERMAN);
        let source = save::source_hash(german);
        let marked = texts.into_iter().map(|(text, hash)| {
            let outdated = text.language != save::GERMAN && hash != source && !source.is_empty();
            ServiceText { outdated, ..text }
        });
        (service, marked.collect())
    });
    Ok(marked.collect())
}
