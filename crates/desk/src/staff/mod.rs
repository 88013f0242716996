//! Those who work here: people, roles, passphrases, working hours.

mod hours;
mod own;
mod save;

pub use hours::save_hours;
pub use own::{change_passphrase, choose_language};
pub use save::save;
pub(crate) use save::save_without_key;

use crate::{
    ArgValue, DeskError, Result, Session,
    api::{appointment::WorkingHour, office::StaffRow, session::Nothing},
};
use domain::{id::StaffId, permission::Permission};
use store::{Tx, params};

/// Everyone who works or worked here, by name.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn list(session: &mut Session, _: Nothing) -> Result<Vec<StaffRow>> {
    session.read(Permission::StaffRead, |tx, caller| {
        let mut hours = tx.all(
            "SELECT p.resource_id, h.weekday, h.from_minute, h.to_minute
             FROM working_pattern p JOIN working_hour h ON h.pattern_id = p.id
             WHERE h.week = 1 AND p.valid_from =
                 (SELECT max(q.valid_from) FROM working_pattern q WHERE q.resource_id = p.resource_id AND q.valid_from <= $1)
             ORDER BY p.resource_id, h.weekday, h.from_minute",
            params![caller.today],
            |row| {
                let hour = WorkingHour { weekday: row.get(1)?, from_minute: row.get(2)?, to_minute: row.get(3)? };
                Ok((row.get::<StaffId>(0)?, hour))
            },
        )?;
        let mut rows = tx.all(
            "SELECT id, version, login, name, roles, languages, active, takes_appointments FROM staff",
            params![],
            |row| {
                Ok(StaffRow {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    login: row.get(2)?,
                    name: row.get(3)?,
                    roles: row.list(4)?,
                    languages: row.list(5)?,
                    active: row.get(6)?,
                    takes_appointments: row.get(7)?,
                    hours: Vec::new(),
                })
            },
        )?;
        for row in &mut rows {
            row.hours = hours.extract_if(.., |(staff, _)| *staff == row.id).map(|(_, hour)| hour).collect();
        }
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(rows)
    })
}

/// The name of a person, for lines that say who did something.
pub(crate) fn name_of(tx: &mut Tx<'_>, staff: &StaffId) -> Result<String> {
    Ok(tx.value("SELECT name FROM staff WHERE id = $1", params![staff])?)
}

/// A text that must be there, trimmed, with a limit that only an accident exceeds.
pub(crate) fn required(field: &str, text: &str, limit: usize) -> Result<String> {
    let text = optional(field, text, limit)?;
    if text.is_empty() { Err(DeskError::field(field, "field-required")) } else { Ok(text) }
}

/// A text that may be empty, trimmed. What no keyboard types (control characters other than line breaks) is refused, because it
/// would vanish or break a printed page; so is a text over `limit` characters.
pub(crate) fn optional(field: &str, text: &str, limit: usize) -> Result<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length > limit {
        let args = vec![("limit", ArgValue::Number(limit as i64)), ("length", ArgValue::Number(length as i64))];
        return Err(DeskError::Field { field: field.to_owned(), code: "field-too-long", args });
    }
    if text.chars().any(|character| character.is_control() && !matches!(character, '\n' | '\t' | '\r')) {
        return Err(DeskError::field(field, "field-control-character"));
    }
    Ok(text.to_owned())
}

/// What somebody types to say who they are: 1 to 40 lower-case letters, digits, dots and dashes.
pub(crate) fn login(field: &str, text: &str) -> Result<String> {
    let text = required(field, text, 40)?.to_lowercase();
    let fine =
        text.chars().all(|character| character.is_ascii_lowercase() || character.is_ascii_digit() || ".-_".contains(character));
    if fine { Ok(text) } else { Err(DeskError::field(field, "login-form")) }
}

const SHORTEST_PASSPHRASE: usize = 8;

/// # Errors
/// `passphrase-short` with the least length.
pub fn check_new_passphrase(field: &str, passphrase: &str) -> Result<()> {
    if passphrase.chars().count() >= SHORTEST_PASSPHRASE {
        return Ok(());
    }
    let args = vec![("least", ArgValue::Number(SHORTEST_PASSPHRASE as i64))];
    Err(DeskError::Field { field: field.to_owned(), code: "passphrase-short", args })
}
