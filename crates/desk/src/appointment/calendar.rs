//! The calendar file that a client may take along.

use crate::{DeskError, Result, Session};
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
        method: if found.state == AppointmentState::Cancelled { ics::Method::Cancel } else { ics::Method::Publish },
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

struct Entry {
    starts_at: Instant,
    ends_at: Instant,
    language: Option<String>,
    state: AppointmentState,
    sequence: u32,
    staff_name: String,
}
