//! What happened with a client, newest first.

use super::{form::Stored, open::May};
use crate::{
    Result,
    api::{
        appointment::AppointmentPlace,
        client::{TimelineEntry, TimelineItem},
    },
    staff::name_of,
};
use domain::{
    appointment::AppointmentState,
    birth_date::BirthDateSource,
    case_file::CasePhase,
    contact::{ContactChannel, ContactResult},
    id::{AppointmentId, ClientId},
    need::{Need, Urgency},
    referral::{ReferralCause, ReferralState},
};
use store::{Tx, params};

/// What is kept of the words that somebody wrote about a client: nothing, for whoever may not read notes.
fn words(text: String, may: May) -> String {
    if may.notes { text } else { String::new() }
}

pub(super) fn read(tx: &mut Tx<'_>, client: &ClientId, stored: &Stored, may: May) -> Result<Vec<TimelineEntry>> {
    let mut all = contacts(tx, client, may)?;
    if may.notes {
        all.extend(notes(tx, client)?);
    }
    if may.referrals {
        all.extend(referrals(tx, client)?);
        all.extend(incoming(tx, client)?);
    }
    if may.appointments {
        all.extend(appointments(tx, client)?);
        all.extend(moves(tx, client)?);
    }
    if may.cases {
        all.extend(case_steps(tx, client, may)?);
    }
    let source = if stored.import_batch.is_some() { BirthDateSource::List } else { BirthDateSource::Spoken };
    let by = name_of(tx, &stored.created_by)?;
    // Before everything of the same instant, so that the list ends with it.
    all.insert(0, TimelineEntry { at: stored.created_at, by, what: TimelineItem::Created { source } });
    all.sort_by_key(|entry| entry.at);
    all.reverse();
    Ok(all)
}

fn notes(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT n.at, s.name, n.id, n.text FROM note n JOIN staff s ON s.id = n.staff_id WHERE n.client_id = $1",
        params![client],
        |row| {
            let what = TimelineItem::Note { id: row.get(2)?, text: row.get(3)? };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}

fn contacts(tx: &mut Tx<'_>, client: &ClientId, may: May) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT c.at, s.name, c.id, c.channel, c.language, c.need, c.urgency, c.result, c.note
         FROM contact c JOIN staff s ON s.id = c.staff_id WHERE c.client_id = $1",
        params![client],
        |row| {
            let what = TimelineItem::Contact {
                id: row.get(2)?,
                channel: row.code(3, ContactChannel::from_code)?,
                language: row.get(4)?,
                need: row.code(5, Need::from_code)?,
                urgency: row.code(6, Urgency::from_code)?,
                result: row.code(7, ContactResult::from_code)?,
                note: words(row.get(8)?, may),
            };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}

/// One entry for each step of a referral; a referral without a step stands there with its state.
fn referrals(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT coalesce(t.at, r.created_at), s.name, r.id, v.name, v.organisation, r.need, coalesce(t.state, r.state),
                coalesce(t.reason, ''), t.cause
         FROM referral r JOIN service v ON v.id = r.service_id
         LEFT JOIN referral_step t ON t.referral_id = r.id JOIN staff s ON s.id = coalesce(t.staff_id, r.staff_id)
         WHERE r.client_id = $1",
        params![client],
        |row| {
            let what = TimelineItem::Referral {
                id: row.get(2)?,
                service: row.get(3)?,
                organisation: row.get(4)?,
                need: row.code(5, Need::from_code)?,
                state: row.code(6, ReferralState::from_code)?,
                cause: row.optional_code(8, ReferralCause::from_code)?,
                reason: row.get(7)?,
            };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}

/// Referrals that came in as packages, at the time when they were taken in.
fn incoming(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT i.at, s.name, i.id, i.office, i.reference, i.need, i.urgency, i.purpose, i.message
         FROM incoming_referral i JOIN staff s ON s.id = i.staff_id WHERE i.client_id = $1",
        params![client],
        |row| {
            let what = TimelineItem::Incoming {
                id: row.get(2)?,
                office: row.get(3)?,
                reference: row.get(4)?,
                need: row.code(5, Need::from_code)?,
                urgency: row.code(6, Urgency::from_code)?,
                purpose: row.get(7)?,
                message: row.get(8)?,
            };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}

/// At the time for which it is booked: one to come stands on top.
fn appointments(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT a.starts_at, b.name, a.id, a.ends_at, s.name, a.state, a.subject
         FROM appointment a JOIN staff s ON s.id = a.staff_id JOIN staff b ON b.id = a.booked_by
         WHERE a.client_id = $1 OR a.id IN (SELECT g.appointment_id FROM appointment_guest g WHERE g.client_id = $1)",
        params![client],
        |row| {
            let what = TimelineItem::Appointment {
                id: row.get(2)?,
                starts_at: row.get(0)?,
                ends_at: row.get(3)?,
                with: row.get(4)?,
                state: row.code(5, AppointmentState::from_code)?,
                subject: row.get(6)?,
            };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}

/// When an appointment was moved, and from where to where. The end of one link is the beginning of the next; the last ends where it stands.
fn moves(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<TimelineEntry>> {
    let links = tx.all(
        "SELECT e.at, m.name, a.id, e.starts_at, e.ends_at, w.name, a.starts_at, a.ends_at, s.name
         FROM appointment_earlier e JOIN appointment a ON a.id = e.appointment_id JOIN staff m ON m.id = e.staff_id
             JOIN staff w ON w.id = e.with_id JOIN staff s ON s.id = a.staff_id
         WHERE a.client_id = $1 OR a.id IN (SELECT g.appointment_id FROM appointment_guest g WHERE g.client_id = $1)
         ORDER BY a.id, e.at, e.id",
        params![client],
        |row| {
            let from = AppointmentPlace { starts_at: row.get(3)?, ends_at: row.get(4)?, with: row.get(5)? };
            let now = AppointmentPlace { starts_at: row.get(6)?, ends_at: row.get(7)?, with: row.get(8)? };
            Ok((row.get(0)?, row.get::<String>(1)?, row.get::<AppointmentId>(2)?, from, now))
        },
    )?;
    let next = |at: usize, id: &AppointmentId| links.get(at + 1).filter(|link| link.2 == *id).map(|link| link.3.clone());
    let entries = links.iter().enumerate().map(|(place, (at, by, id, from, now))| {
        let to = next(place, id).unwrap_or_else(|| now.clone());
        TimelineEntry { at: *at, by: by.clone(), what: TimelineItem::Moved { id: id.clone(), from: from.clone(), to } }
    });
    Ok(entries.collect())
}

fn case_steps(tx: &mut Tx<'_>, client: &ClientId, may: May) -> Result<Vec<TimelineEntry>> {
    Ok(tx.all(
        "SELECT t.at, s.name, c.id, c.number, t.phase, t.note
         FROM case_file c JOIN case_step t ON t.case_file_id = c.id JOIN staff s ON s.id = t.staff_id WHERE c.client_id = $1",
        params![client],
        |row| {
            let what = TimelineItem::Case {
                id: row.get(2)?,
                number: row.get(3)?,
                phase: row.code(4, CasePhase::from_code)?,
                note: words(row.get(5)?, may),
            };
            Ok(TimelineEntry { at: row.get(0)?, by: row.get(1)?, what })
        },
    )?)
}
