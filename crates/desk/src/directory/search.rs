//! Finding an entry.

use crate::{
    Result, Session,
    api::referral::{ServiceForm, ServiceRow, ServiceSearch, ServiceText},
    rules::OfficeRules,
};
use domain::{id::ServiceId, need::Need, permission::Permission, time::Day};
use l10n::{Catalogue, Language};
use std::collections::HashMap;
use store::{Tx, params};

/// Entries that hold every word asked for, in any order and in any of their languages; the ones used last come first.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn search(session: &mut Session, request: ServiceSearch) -> Result<Vec<ServiceRow>> {
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let languages = screen_languages(session);
    // A directory has hundreds of entries, not millions: they are read whole, and folded as names are, so that an entry is found
    // by whoever cannot type its umlauts or its script.
    let query = names::fold(&request.query);
    let words: Vec<&str> = query.split(' ').filter(|word| !word.is_empty()).collect();
    let mut rows = session.read(Permission::ServiceRead, |tx, caller| {
        let rules = OfficeRules::of(tx)?;
        let mut rows = all(tx)?;
        for row in &mut rows {
            row.stale = rules.is_stale(row.form.assured_date, caller.today);
        }
        Ok(rows)
    })?;
    rows.retain(|row| {
        request.need.is_none_or(|need| row.form.needs.contains(&need)) && holds(row, &words, &catalogue, &languages)
    });
    // `None`, never used, is the smallest: it comes last.
    rows.sort_by(|a, b| {
        let name = |row: &ServiceRow| (row.form.organisation.to_lowercase(), row.form.name.to_lowercase());
        b.last_used.cmp(&a.last_used).then_with(|| name(a).cmp(&name(b))).then_with(|| a.id.cmp(&b.id))
    });
    Ok(rows)
}

/// The languages in which somebody may type the word for a need: German, and the language of the screen.
fn screen_languages(session: &Session) -> Vec<Language> {
    let own = session.me().language.and_then(|tag| session.catalogue().language(&tag).ok());
    std::iter::once(Language::german()).chain(own).collect()
}

fn holds(row: &ServiceRow, words: &[&str], catalogue: &Catalogue, languages: &[Language]) -> bool {
    if words.is_empty() {
        return true;
    }
    let form = &row.form;
    let mut text = String::new();
    let fields = [&form.organisation, &form.name, &form.district, &form.place, &form.street, &form.postcode];
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
fn all(tx: &mut Tx<'_>) -> Result<Vec<ServiceRow>> {
    let mut texts: HashMap<ServiceId, Vec<ServiceText>> = HashMap::new();
    tx.each("SELECT service_id, language, bring, directions FROM service_text ORDER BY language", params![], |row| {
        let text = ServiceText { language: row.get(1)?, bring: row.get(2)?, directions: row.get(3)? };
        texts.entry(row.get(0)?).or_default().push(text);
        Ok(())
    })?;
    Ok(tx.all(
        "SELECT s.id, s.version, s.organisation, s.name, s.needs, s.street, s.postcode, s.place, s.district, s.phone, s.email,
                s.website, s.opening_hours, s.walk_in, s.languages, s.fees, s.accessible, s.assured_date, a.name,
                (SELECT max(r.sent_on) FROM referral r WHERE r.service_id = s.id)
         FROM service s LEFT JOIN staff a ON a.id = s.assured_by",
        params![],
        |row| {
            let id: ServiceId = row.get(0)?;
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
                },
                assured_by: row.get(18)?,
                stale: false,
                last_used: row.get(19)?,
                id,
            })
        },
    )?)
}
