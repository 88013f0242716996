//! Who may be the same person, while a new client is typed.

use super::{
    find, search,
    view::{self, Depth, birth_view, name_view},
};
use crate::{
    Result, Session,
    api::client::{ClientHit, ClientSimilar},
};
use domain::{id::ClientId, permission::Permission};
use names::{LIKELY_SAME, PersonView, Prepared, Query};

/// A warning with more names than this is not read.
const MOST: usize = 8;
/// Candidates that are compared for each name or phone number of the form.
const COMPARED: usize = 60;
/// Names and phone numbers of the form that are looked up.
const LOOKED_UP: usize = 4;

/// Clients that are likely the person of the form, the likeliest first. A person decides, always.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn similar(session: &mut Session, request: ClientSimilar) -> Result<Vec<ClientHit>> {
    let asked = PersonView {
        id: None,
        names: request.names.iter().map(name_view).collect(),
        birth: birth_view(request.birth_date.as_ref()),
        phones: request.phones.clone(),
        numbers: Vec::new(),
    };
    let born = request.birth_date.as_ref().and_then(|date| Some(format!("{:02}.{:02}.{}", date.day?, date.month?, date.year?)));
    session.read(Permission::ClientFind, |tx, caller| {
        let mut ids: Vec<ClientId> = Vec::new();
        let names = asked
            .names
            .iter()
            .take(LOOKED_UP)
            .map(|name| format!("{} {} {}", name.given, name.family, born.as_deref().unwrap_or_default()));
        let phones = asked.phones.iter().take(LOOKED_UP).cloned();
        for text in names.chain(phones) {
            let query = Query::parse(&text);
            if query.is_empty() {
                continue;
            }
            for id in find::candidates(tx, caller, &query, COMPARED, COMPARED)?.ids {
                if Some(&id) != request.except.as_ref() && !ids.contains(&id) {
                    ids.push(id);
                }
            }
        }
        let prepared = Prepared::new(&asked);
        let mut alike: Vec<_> = view::load(tx, &ids, Depth::All)?
            .into_iter()
            .filter(|known| caller.sees_restricted || !known.restricted)
            .map(|known| {
                let comparison = prepared.compare(&Prepared::new(&known.person()));
                (known, comparison)
            })
            .filter(|(_, comparison)| comparison.score >= LIKELY_SAME)
            .collect();
        alike.sort_by(|a, b| b.1.score.total_cmp(&a.1.score));
        alike.truncate(MOST);
        let ids: Vec<ClientId> = alike.iter().map(|(known, _)| known.id.clone()).collect();
        let details = search::details(tx, &ids)?;
        Ok(alike
            .into_iter()
            .map(|(known, comparison)| {
                let reasons = comparison.reasons.iter().map(|reason| reason.code().to_owned()).collect();
                search::hit(known, f64::from(comparison.score), reasons, None, &details)
            })
            .collect())
    })
}
