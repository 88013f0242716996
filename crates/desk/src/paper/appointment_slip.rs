//! The appointment slip.

use super::{Paper, appointment_file_name, client_language, office_name, renderer};
use crate::{DeskError, Result, Session, api::appointment::AppointmentPaper, letter};
use domain::{appointment::AppointmentState, id::AppointmentId, permission::Permission, time::Instant};
use l10n::Language;
use letters::AppointmentData;
use store::{StoreError, params};

/// The slip of an appointment: day, time, where and with whom. It names no client and not what it is about.
///
/// # Errors
/// `not-found`; `appointment-unanswered` for one that nobody has agreed to yet; `language-unknown` for what is no tag; the codes of [`letters::LetterError`].
pub fn appointment_slip(session: &mut Session, request: &AppointmentPaper) -> Result<Paper> {
    session.require(Permission::AppointmentRead)?;
    let language = client_language(&request.language)?;
    let code = appointment_code(session, &request.id)?;
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let (data, starts_at, caller) = session.read(Permission::AppointmentRead, |tx, caller| {
        let found = tx.first(
            "SELECT a.starts_at, a.ends_at, s.name, a.state FROM appointment a JOIN staff s ON s.id = a.staff_id
             LEFT JOIN client c ON c.id = a.client_id WHERE a.id = $1 AND coalesce(c.restricted, 0) <= $2",
            params![&request.id, caller.sees_restricted],
            |row| {
                let state = row.code(3, AppointmentState::from_code)?;
                Ok((row.get::<Instant>(0)?, row.get::<Instant>(1)?, row.get::<String>(2)?, state))
            },
        )?;
        let (starts_at, ends_at, with, state) = found.ok_or(StoreError::NotFound { table: "appointment" })?;
        if state == AppointmentState::Requested {
            // On paper it would look agreed.
            return Err(DeskError::refused("appointment-unanswered"));
        }
        let minutes = (ends_at.0 - starts_at.0) / 60_000_000;
        let office = office_name(tx)?;
        let data = AppointmentData {
            office: office.clone(),
            office_contact: Vec::new(),
            // With it somebody checks in at the kiosk.
            reference: domain::appointment::check_in_number(&request.id),
            created_at: caller.now,
            starts_at: caller.local(starts_at)?,
            minutes: Some(u32::try_from(minutes).map_err(|_| DeskError::Request)?),
            place: office,
            address: String::new(),
            directions: None,
            with: Some(with),
            bring: Vec::new(),
            note: None,
            phone: None,
            calendar: code.clone(),
            text_as_of: caller.today,
        };
        Ok((data, starts_at, caller.clone()))
    })?;
    let pdf = renderer().appointment(&data, &catalogue, &language)?;
    let screen = session.me().language.and_then(|tag| catalogue.language(&tag).ok()).unwrap_or_else(Language::german);
    Ok(Paper { pdf, file_name: format!("{}.pdf", appointment_file_name(&catalogue, &screen, starts_at, &caller)?) })
}

/// What the QR code of an appointment holds, on the slip as on the letter: an entry for the calendar of a telephone. Its `UID` is the
/// appointment, by which kiosk and counter check somebody in. It names no client.
///
/// # Errors
/// `not-found`.
pub fn appointment_code(session: &mut Session, id: &AppointmentId) -> Result<String> {
    session.read(Permission::AppointmentRead, |tx, caller| {
        let found = tx.first(
            "SELECT a.starts_at, a.ends_at, a.sequence FROM appointment a LEFT JOIN client c ON c.id = a.client_id
             WHERE a.id = $1 AND coalesce(c.restricted, 0) <= $2",
            params![id, caller.sees_restricted],
            |row| Ok((row.get::<Instant>(0)?, row.get::<Instant>(1)?, row.get::<u32>(2)?)),
        )?;
        let (starts_at, ends_at, sequence) = found.ok_or(StoreError::NotFound { table: "appointment" })?;
        let place = letter::place_of(&letter::head_of(tx)?);
        let minutes = (ends_at.0 - starts_at.0) / 60_000_000;
        Ok(letter::calendar(caller, caller.local(starts_at)?, minutes, id.as_str(), sequence, &place)?.calendar)
    })
}
