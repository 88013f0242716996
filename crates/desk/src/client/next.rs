//! What to do next for a client.

use super::open::May;
use crate::{
    Caller, Result,
    api::client::{ClientForm, NextStep, NextStepKind, ResidenceForm},
};
use domain::{
    client::{AddressKind, DocumentKind},
    id::ClientId,
    referral::ReferralState,
    residence::{ResidencePack, ResidenceUrgency},
    time::Day,
};
use store::{Tx, params};

/// The most pressing first: what is overdue or ends soonest, then what has no day.
pub(super) fn steps(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId, form: &ClientForm, may: May) -> Result<Vec<NextStep>> {
    let mut steps = Vec::new();
    steps.extend(residence(&form.residence, caller.today));
    steps.extend(documents(form, caller.today));
    if may.referrals {
        steps.extend(referrals(tx, caller, client)?);
    }
    if may.appointments {
        steps.extend(appointments(tx, caller, client)?);
    }
    steps.extend(missing(form));
    steps.sort_by_key(|step| (step.due.is_none(), step.due));
    Ok(steps)
}

/// The law's own short form, or what stands on the document.
pub(crate) fn residence_text(title: Option<&str>, as_printed: &str) -> String {
    title
        .and_then(|code| ResidencePack::embedded().title(code))
        .map_or_else(|| as_printed.to_owned(), |title| title.label.clone())
}

/// Whether a title that ends then is something to do.
pub(crate) fn is_pressing(until: Day, today: Day) -> bool {
    use ResidenceUrgency::{Expired, Soon, Urgent};
    matches!(ResidencePack::embedded().expires_in(Some(until), today), Expired | Urgent | Soon)
}

fn residence(residence: &ResidenceForm, today: Day) -> Option<NextStep> {
    let until = residence.until.filter(|until| !residence.unlimited && is_pressing(*until, today))?;
    let text = residence_text(residence.title.as_deref(), &residence.as_printed);
    Some(NextStep { kind: NextStepKind::ResidenceExpires, due: Some(until), subject: None, text })
}

/// Documents that end soon or have ended. A residence title that says the same as the status is one thing to do, not two.
fn documents(form: &ClientForm, today: Day) -> impl Iterator<Item = NextStep> {
    form.documents.iter().filter_map(move |document| {
        let until = document.valid_until.filter(|until| is_pressing(*until, today))?;
        if document.kind == DocumentKind::ResidenceTitle && form.residence.until == Some(until) {
            return None;
        }
        Some(NextStep {
            kind: NextStepKind::DocumentExpires,
            due: Some(until),
            subject: Some(document.kind.code().to_owned()),
            text: document.number.clone(),
        })
    })
}

fn referrals(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Vec<NextStep>> {
    Ok(tx.all(
        "SELECT r.id, r.chase_on, v.organisation, v.name, r.state FROM referral r JOIN service v ON v.id = r.service_id
         WHERE r.client_id = $1 AND r.state IN ('sent', 'no-answer', 'accepted') AND r.chase_on IS NOT NULL",
        params![client],
        |row| {
            let due: Day = row.get(1)?;
            let kind = if due <= caller.today {
                overdue_kind(row.code(4, ReferralState::from_code)?)
            } else {
                NextStepKind::ReferralFollowUp
            };
            let (organisation, service): (String, String) = (row.get(2)?, row.get(3)?);
            Ok(NextStep { kind, due: Some(due), subject: Some(row.get(0)?), text: service_line(&organisation, &service) })
        },
    )?)
}

/// What is to be asked when the day to ask has come. A partner who has accepted has answered; whether the client came is still open.
pub(crate) const fn overdue_kind(state: ReferralState) -> NextStepKind {
    match state {
        ReferralState::Accepted => NextStepKind::ReferralOutcome,
        _ => NextStepKind::ReferralOverdue,
    }
}

/// An entry of the directory on a line.
pub(crate) fn service_line(organisation: &str, service: &str) -> String {
    if service.is_empty() || organisation.is_empty() {
        format!("{service}{organisation}")
    } else {
        format!("{service} · {organisation}")
    }
}

fn appointments(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Vec<NextStep>> {
    Ok(tx.all(
        "SELECT a.id, a.day, s.name FROM appointment a JOIN staff s ON s.id = a.staff_id
         WHERE (a.client_id = $1 OR a.id IN (SELECT g.appointment_id FROM appointment_guest g WHERE g.client_id = $1))
             AND a.ends_at >= $2 AND a.state IN ('requested', 'booked', 'confirmed', 'checked-in') ORDER BY a.starts_at LIMIT 5",
        params![client, caller.now],
        |row| {
            Ok(NextStep {
                kind: NextStepKind::AppointmentComing,
                due: Some(row.get(1)?),
                subject: Some(row.get(0)?),
                text: row.get(2)?,
            })
        },
    )?)
}

/// What a record needs before it can be worked with, as codes of fields in `subject`.
fn missing(form: &ClientForm) -> Vec<NextStep> {
    let address = &form.address;
    let nowhere =
        address.street.is_empty() && address.remark.is_empty() && !address.blocked && address.kind == AddressKind::Unknown;
    let unknown = [
        ("languages", form.languages.is_empty()),
        ("birth-date", form.birth_date.is_none()),
        ("contact-means", form.contact_means.is_empty() && nowhere),
    ];
    unknown
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| NextStep {
            kind: NextStepKind::DetailsMissing,
            due: None,
            subject: Some(field.to_owned()),
            text: String::new(),
        })
        .collect()
}
