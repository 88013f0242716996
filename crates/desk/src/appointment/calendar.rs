//! Calendar files: the one appointment that a client may take along, and the calendar of a person or a room.

use super::list::{Filter, Of, rows};
use crate::{
    DeskError, Result, Session,
    api::appointment::{AppointmentCalendar, AppointmentRow},
    report,
};
use domain::{appointment::AppointmentState, id::AppointmentId, permission::Permission, time::Instant};
use exchange::ics;
use l10n::{Language, message};
use store::{StoreError, params};

/// The file's name and text: office, time and member of staff in the appointment's language, no client and no subject. The same
/// appointment has the same UID for good, so that a calendar replaces what it got before; a cancelled one takes itself out.
///
/// # Errors
/// `not-found`.
pub fn ics(session: &mut Session, id: &AppointmentId) -> Result<(String, String)> {
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let store_id = session.store.store_id().to_owned();
    let screen = session.me().language;
    let (found, office, caller) = session.read(Permission::AppointmentRead, |tx, caller| {
        let found = tx.first(
            "SELECT a.starts_at, a.ends_at, a.language, a.state, a.sequence, s.name
             FROM appointment a JOIN staff s ON s.id = a.staff_id LEFT JOIN client c ON c.id = a.client_id
             WHERE a.id = $1 AND coalesce(c.restricted, 0) <= $2",
            params![id, caller.sees_restricted],
            |row| {
                Ok(Entry {
                    starts_at: row.get(0)?,
                    ends_at: row.get(1)?,
                    language: row.get(2)?,
                    state: row.code(3, AppointmentState::from_code)?,
                    sequence: row.get(4)?,
                    staff_name: row.get(5)?,
                })
            },
        )?;
        let found = found.ok_or(StoreError::NotFound { table: "appointment" })?;
        Ok((found, crate::paper::office_name(tx)?, caller.clone()))
    })?;
    let known = |tag: &Option<String>| tag.as_deref().and_then(|tag| catalogue.language(tag).ok());
    let language = known(&found.language).or_else(|| known(&screen)).unwrap_or_else(Language::german);
    let utc = |at: Instant| at.to_utc().ok_or(DeskError::Request);
    let title = catalogue.plain(&language, &message::appointment_calendar_title(office.as_str()));
    let with = catalogue.plain(&language, &message::appointment_calendar_with(found.staff_name.as_str()));
    let text = ics::appointment(&ics::Appointment {
        uid: &format!("{id}@{store_id}.migradesk"),
        sequence: found.sequence,
        method: if found.state.holds_time() { ics::Method::Publish } else { ics::Method::Cancel },
        stamp: utc(caller.now)?,
        start: utc(found.starts_at)?,
        end: utc(found.ends_at)?,
        summary: Some(&title),
        location: Some(&office),
        description: Some(&with),
        remind_minutes: None,
    });
    // The file leaves the store.
    session.note("calendar-file-made", "appointment", id.as_str())?;
    Ok((format!("{}.ics", crate::paper::appointment_file_name(&catalogue, &language, found.starts_at, &caller)?), text))
}

/// A year: further ahead nothing is booked that is not a mistake.
const MOST_DAYS: i64 = 366;

/// The file's name and text: everything that is or was booked with one person or in one room in a period. It says when and no more, unless it was
/// asked for with names; then it says whose appointment it is, as far as the caller may know.
///
/// # Errors
/// `period-reversed`, `period-too-long`; `not-found` for somebody who is not there; [`DeskError::Permission`] also for names without
/// the right to find clients.
pub fn calendar(session: &mut Session, request: &AppointmentCalendar) -> Result<(String, String)> {
    session.require(Permission::AppointmentRead)?;
    if request.names {
        session.require(Permission::ClientFind)?;
    }
    report::check_period(request.from, request.to, MOST_DAYS)?;
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let store_id = session.store.store_id().to_owned();
    let screen = session.me().language;
    let (found, office, name, caller) = session.read(Permission::AppointmentRead, |tx, caller| {
        let name = tx.first(
            "SELECT coalesce(s.name, r.name) FROM resource r LEFT JOIN staff s ON s.id = r.staff_id WHERE r.id = $1",
            params![&request.resource_id],
            |row| row.get::<String>(0),
        )?;
        let name = name.ok_or(StoreError::NotFound { table: "resource" })?;
        let filter = Filter { from: request.from, to: request.to, staff: None, of: Of::House, names: request.names };
        let sequences = tx.all(
            "SELECT id, sequence FROM appointment WHERE day >= $1 AND day <= $2",
            params![request.from, request.to],
            |row| Ok((row.get::<AppointmentId>(0)?, row.get::<u32>(1)?)),
        )?;
        let sequences: std::collections::HashMap<AppointmentId, u32> = sequences.into_iter().collect();
        let of_resource = |row: &AppointmentRow| {
            let own = request.resource_id.as_str();
            row.staff_id.as_str() == own || row.resources.iter().any(|taken| taken.id == request.resource_id)
        };
        let rows = rows(tx, caller, &filter)?.into_iter().filter(of_resource).map(|row| {
            let sequence = sequences.get(&row.id).copied().unwrap_or_default();
            (row, sequence)
        });
        Ok((rows.collect::<Vec<_>>(), crate::paper::office_name(tx)?, name, caller.clone()))
    })?;
    let language = screen.and_then(|tag| catalogue.language(&tag).ok()).unwrap_or_else(Language::german);
    let utc = |at: Instant| at.to_utc().ok_or(DeskError::Request);
    let plain = |message: &l10n::Message| catalogue.plain(&language, message);
    let texts: Vec<(String, String, String)> = found
        .iter()
        .map(|(row, _)| {
            let title = match row.client_name.as_deref().filter(|_| request.names) {
                Some(client) => message::appointment_calendar_entry_of(client),
                None => message::appointment_calendar_entry(),
            };
            let about = if request.names { row.subject.clone() } else { String::new() };
            (format!("{}@{store_id}.migradesk", row.id), plain(&title), about)
        })
        .collect();
    let stamp = utc(caller.now)?;
    let entries = found
        .iter()
        .zip(&texts)
        .map(|((row, sequence), (uid, title, about))| {
            Ok(ics::Appointment {
                uid,
                sequence: *sequence,
                method: if row.state.holds_time() { ics::Method::Publish } else { ics::Method::Cancel },
                stamp,
                start: utc(row.starts_at)?,
                end: utc(row.ends_at)?,
                summary: Some(title),
                location: Some(&office),
                description: Some(about),
                remind_minutes: None,
            })
        })
        .collect::<Result<Vec<_>>>()?;
    let text = ics::calendar(&entries);
    // A file with names is another thing to find in the audit than one without.
    let action = if request.names { "calendar-file-with-names-made" } else { "calendar-file-made" };
    session.note(action, "resource", request.resource_id.as_str())?;
    let stamp = format!("{}-{}", request.from, request.to);
    let file = crate::paper::file_name(&plain(&message::appointment_calendar_file(name.as_str(), stamp)));
    Ok((format!("{file}.ics"), text))
}

struct Entry {
    starts_at: Instant,
    ends_at: Instant,
    language: Option<String>,
    state: AppointmentState,
    sequence: u32,
    staff_name: String,
}
