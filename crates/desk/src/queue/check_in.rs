//! Somebody comes for an appointment, and says so with its number or its QR code.

use super::take::{Wanted, give, language};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::queue::{QueueCheckIn, TicketTaken},
};
use domain::{
    appointment::{AppointmentState, check_in_number},
    id::{AppointmentId, ClientId, QueueServiceId, StaffId, TicketId},
    permission::Permission,
    queue::{TicketSource, label},
    time::Instant,
};
use store::{Tx, params};

/// More than a QR code holds.
const LONGEST_CODE: usize = 8 * 1024;

/// Checks somebody in at the counter.
///
/// # Errors
/// `queue-check-in-unknown` for what is no appointment of today, `queue-check-in-over` for one that was cancelled or is over.
pub fn check_in(session: &mut Session, request: QueueCheckIn) -> Result<TicketTaken> {
    come(session, Permission::QueueUse, &request, TicketSource::Counter)
}

pub(super) fn come(
    session: &mut Session,
    permission: Permission,
    request: &QueueCheckIn,
    source: TicketSource,
) -> Result<TicketTaken> {
    session.require(permission)?;
    let tag = language(&request.language)?;
    let code = Code::read(&request.code).ok_or(DeskError::field("code", "queue-check-in-unknown"))?;
    let id = TicketId::from_uuid(session.new_uuid());
    session.write(permission, &request.op_id, "queue-checked-in", |tx, caller| {
        let found = appointment(tx, caller, &code)?;
        if let Some(earlier) = earlier_ticket(tx, caller, &found.id)? {
            // Pressed twice, or the paper was lost: the same number again.
            return Ok(Acted { subject: ("queue_ticket", earlier.id.to_string()), reply: earlier });
        }
        if found.state != AppointmentState::CheckedIn {
            if !found.state.may_become(AppointmentState::CheckedIn) {
                return Err(DeskError::field("code", "queue-check-in-over"));
            }
            tx.about(found.client.as_ref());
            let columns = [("state", AppointmentState::CheckedIn.code().into())];
            tx.update("appointment", found.id.as_str(), found.version, &columns)?;
            tx.about(None);
        }
        let language = if tag.is_empty() { found.language.as_deref().unwrap_or_default() } else { &tag };
        let wanted = Wanted {
            service_id: service(tx, caller, &found.staff)?,
            need: None,
            language,
            priority: false,
            source,
            appointment: Some((&found.id, found.starts_at, Some(&found.staff))),
        };
        let reply = give(tx, caller, &id, &wanted)?;
        Ok(Acted { subject: ("queue_ticket", id.to_string()), reply })
    })
}

/// What somebody typed or held before the reader.
enum Code {
    /// Eight digits.
    Number(String),
    Id(AppointmentId),
}

impl Code {
    /// Digits, an id, or a calendar entry with the id in its `UID`.
    fn read(text: &str) -> Option<Self> {
        if text.len() > LONGEST_CODE {
            return None;
        }
        let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
        if digits.len() == 8 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Some(Self::Number(format!("{} {}", &digits[..4], &digits[4..])));
        }
        let uid = match text.find("UID:") {
            Some(at) => &text[at + 4..],
            None => text.trim(),
        };
        let id: String = uid.chars().take_while(|c| c.is_ascii_hexdigit() || *c == '-').take(36).collect();
        AppointmentId::parse(&id.to_lowercase()).map(Self::Id)
    }

    fn fits(&self, id: &AppointmentId) -> bool {
        match self {
            Self::Number(number) => check_in_number(id) == *number,
            Self::Id(wanted) => wanted == id,
        }
    }
}

struct Found {
    id: AppointmentId,
    version: i64,
    starts_at: Instant,
    state: AppointmentState,
    staff: StaffId,
    language: Option<String>,
    client: Option<ClientId>,
}

fn appointment(tx: &mut Tx<'_>, caller: &Caller, code: &Code) -> Result<Found> {
    let mut found = tx.all(
        "SELECT id, version, starts_at, state, staff_id, language, client_id FROM appointment WHERE day = $1",
        params![caller.today],
        |row| {
            Ok(Found {
                id: row.get(0)?,
                version: row.get(1)?,
                starts_at: row.get(2)?,
                state: row.code(3, AppointmentState::from_code)?,
                staff: row.get(4)?,
                language: row.get(5)?,
                client: row.get(6)?,
            })
        },
    )?;
    found.retain(|one| code.fits(&one.id));
    // Two with the same number cannot be told apart here.
    match (found.pop(), found.is_empty()) {
        (Some(one), true) => Ok(one),
        _ => Err(DeskError::field("code", "queue-check-in-unknown")),
    }
}

fn earlier_ticket(tx: &mut Tx<'_>, caller: &Caller, appointment: &AppointmentId) -> Result<Option<TicketTaken>> {
    Ok(tx.first(
        "SELECT id, version, letters, number, taken_at, due_at FROM queue_ticket
         WHERE appointment_id = $1 AND day = $2 AND state <> 'withdrawn'",
        params![appointment, caller.today],
        |row| {
            Ok(TicketTaken {
                id: row.get(0)?,
                version: row.get(1)?,
                label: label(&row.get::<String>(2)?, row.get(3)?),
                taken_at: row.get(4)?,
                estimate: None,
                ahead: 0,
                due_at: row.get(5)?,
            })
        },
    )?)
}

/// The service under which an appointment waits: what the counter of the person serves, else the one for everything.
fn service(tx: &mut Tx<'_>, caller: &Caller, staff: &StaffId) -> Result<QueueServiceId> {
    let seats = super::row::seats(tx, caller.today)?;
    let own = seats.iter().find(|seat| seat.staff_id == *staff);
    let active =
        tx.all("SELECT id FROM queue_service WHERE active = 1 ORDER BY everything_else DESC, ord, letters", params![], |row| {
            row.get::<QueueServiceId>(0)
        })?;
    let served = active.iter().find(|id| own.is_some_and(|seat| seat.serves(id)));
    served.or(active.first()).cloned().ok_or(DeskError::refused("queue-not-set-up"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_an_id_and_a_calendar_entry_are_read_and_nothing_else() {
        let id = "01930000-0000-7000-8000-00000000002a";
        assert!(matches!(Code::read("0000 0042"), Some(Code::Number(number)) if number == "0000 0042"));
        assert!(matches!(Code::read("00000042"), Some(Code::Number(number)) if number == "0000 0042"));
        let entry = format!("BEGIN:VCALENDAR\r\nUID:{id}@house.migradesk\r\nEND:VCALENDAR");
        for text in [id.to_owned(), id.to_uppercase(), entry] {
            assert!(matches!(Code::read(&text), Some(Code::Id(read)) if read.as_str() == id), "{text}");
        }
        for wrong in ["", "1234567", "123456789", "UID:", "UID:\u{e9}", "hello", &"1".repeat(10_000)] {
            assert!(Code::read(wrong).is_none(), "{wrong}");
        }
    }
}
