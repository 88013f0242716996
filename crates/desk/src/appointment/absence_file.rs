//! Absences out of the calendar that somebody keeps elsewhere.

use super::{FURTHEST, absence::check_time, check_staff};
use crate::{
    Acted, DeskError, Result, Session,
    api::{
        appointment::{AbsenceFileRead, AbsenceLeftOut, AbsenceProposal, AbsenceTake, Span},
        client::Done,
    },
};
use domain::{
    id::{AbsenceId, StaffId},
    permission::Permission,
    schedule::Interval,
    time::Instant,
};
use exchange::ics::{self, IcsError};
use std::{fs::File, io::Read, path::Path};
use store::{Tx, params};

/// Reads when the owner of the calendar at `path` is busy, and says what taking it over would mean for one person. Nothing is written,
/// and nothing but the times is kept of the file: no title, no place.
///
/// # Errors
/// `file-unreadable`; the codes of [`IcsError`]; `appointment-staff` for somebody who takes no appointments.
pub fn read_absences(session: &mut Session, staff: &StaffId, path: &Path) -> Result<AbsenceFileRead> {
    session.require(Permission::AppointmentWrite)?;
    let bytes = bytes_of(path)?;
    let file_name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    session.read(Permission::AppointmentWrite, |tx, caller| {
        check_staff(tx, staff)?;
        let to = Instant(caller.now.0.saturating_add(FURTHEST));
        let reading = ics::busy(&bytes, &ics::Wish { zone: caller.zone, from: caller.now, to }).map_err(refused)?;
        let known = entered(tx, staff)?;
        let mut proposals = Vec::with_capacity(reading.busy.len());
        for one in reading.busy {
            let (time, to) = (one.time, one.time.ends_at.min(to));
            proposals.push(AbsenceProposal {
                starts_at: time.starts_at,
                ends_at: to,
                zone_unknown: one.zone_unknown,
                known: known.iter().any(|known| known.starts_at <= time.starts_at && known.ends_at >= to),
                appointments: booked(tx, staff, Interval::new(time.starts_at, to))?,
            });
        }
        let left_out =
            reading.left_out.into_iter().map(|(reason, count)| AbsenceLeftOut { reason: reason.code().to_owned(), count });
        Ok(AbsenceFileRead {
            file_name,
            staff_id: staff.clone(),
            proposals,
            left_out: left_out.collect(),
            // The first day that is asked for is of no use to somebody who has come back.
            from: caller.day_of(caller.now)?,
        })
    })
}

/// Enters the absences that somebody has looked through, all or none. They are taken back as one.
///
/// # Errors
/// `absence-none`, `absence-too-many`; as for a single absence.
pub fn take_absences(session: &mut Session, request: AbsenceTake) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    if request.times.is_empty() {
        return Err(DeskError::refused("absence-none"));
    }
    if request.times.len() > ics::MOST_BUSY {
        return Err(DeskError::Refused { code: "ics-too-many", args: vec![("most", most())] });
    }
    let ids: Vec<AbsenceId> = request.times.iter().map(|_| AbsenceId::from_uuid(session.new_uuid())).collect();
    session.write(Permission::AppointmentWrite, &request.op_id, "absences-taken", |tx, caller| {
        check_staff(tx, &request.staff_id)?;
        for (id, Span { starts_at, ends_at }) in ids.iter().zip(&request.times) {
            check_time(*starts_at, *ends_at, caller)?;
            tx.insert(
                "absence",
                id.as_str(),
                &[
                    ("resource_id", (&request.staff_id).into()),
                    ("starts_at", (*starts_at).into()),
                    ("ends_at", (*ends_at).into()),
                ],
            )?;
        }
        let reply = Done { id: ids[0].to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("absence", ids[0].to_string()), reply })
    })
}

fn bytes_of(path: &Path) -> Result<Vec<u8>> {
    let unreadable = |_| DeskError::refused("file-unreadable");
    let limit = ics::LARGEST_FILE as u64 + 1;
    let mut bytes = Vec::new();
    File::open(path).map_err(unreadable)?.take(limit).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}

fn refused(error: IcsError) -> DeskError {
    let args = match error {
        IcsError::TooMany => vec![("most", most())],
        IcsError::TooLarge => vec![("megabytes", (ics::LARGEST_FILE as i64 / 1024 / 1024).into())],
        IcsError::NotACalendar | IcsError::Nesting => Vec::new(),
    };
    DeskError::Refused { code: error.code(), args }
}

fn most() -> crate::ArgValue {
    (ics::MOST_BUSY as i64).into()
}

fn entered(tx: &mut Tx<'_>, staff: &StaffId) -> Result<Vec<Interval>> {
    Ok(tx.all("SELECT starts_at, ends_at FROM absence WHERE resource_id = $1", params![staff], |row| {
        Ok(Interval::new(row.get(0)?, row.get(1)?))
    })?)
}

/// How many appointments somebody would have to move.
fn booked(tx: &mut Tx<'_>, staff: &StaffId, time: Interval) -> Result<u32> {
    Ok(tx.value(
        "SELECT CAST(count(*) AS BIGINT) FROM appointment
         WHERE staff_id = $1 AND starts_at < $3 AND ends_at > $2 AND state IN ('requested', 'booked', 'confirmed')",
        params![staff, time.starts_at, time.ends_at],
    )?)
}
