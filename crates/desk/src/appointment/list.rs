//! The week: who works when, and what is booked.

use super::free;
use crate::{
    Caller, Result, Session,
    api::appointment::{AppointmentList, AppointmentListReply, AppointmentRow, HolidayRow, Lane, Span},
    client_line::name_column,
    report,
};
use domain::{
    appointment::AppointmentState,
    holiday,
    id::{ClientId, StaffId},
    permission::Permission,
    schedule::{Interval, working_time},
    time::Day,
};
use store::{StoreError, Tx, params};

/// A quarter: more than a screen shows.
const MOST_DAYS: i64 = 92;
/// The appointments of one client are few, whatever the stretch.
const MOST_DAYS_OF_CLIENT: i64 = 3653;

/// Appointments by their start, a lane for each person who takes appointments, and the holidays among the days.
///
/// # Errors
/// `period-reversed`, `period-too-long`.
pub fn list(session: &mut Session, request: AppointmentList) -> Result<AppointmentListReply> {
    session.require(Permission::AppointmentRead)?;
    let most = if request.client_id.is_some() { MOST_DAYS_OF_CLIENT } else { MOST_DAYS };
    report::check_period(request.from, request.to, most)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| {
        let filter = Filter {
            from: request.from,
            to: request.to,
            staff: request.staff_id.as_ref(),
            client: request.client_id.as_ref(),
            names,
        };
        let appointments = rows(tx, caller, &filter)?;
        let lanes = match &request.client_id {
            None => lanes(tx, caller, &filter)?,
            Some(_) => Vec::new(),
        };
        let holidays = holiday::between(request.from, request.to)
            .into_iter()
            .map(|(day, holiday)| HolidayRow { day, code: holiday.code().to_owned() })
            .collect();
        Ok(AppointmentListReply { appointments, lanes, holidays, zone: caller.zone.name().to_owned() })
    })
}

/// Which appointments a list holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Filter<'a> {
    pub(crate) from: Day,
    /// The last day.
    pub(crate) to: Day,
    pub(crate) staff: Option<&'a StaffId>,
    pub(crate) client: Option<&'a ClientId>,
    /// Whether the caller may know whose appointments they are. Without it the time is shown as taken and no more.
    pub(crate) names: bool,
}

/// Appointments by their start. Of a hidden client only the time is told, because it is taken all the same.
pub(crate) fn rows(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<Vec<AppointmentRow>> {
    let sql = concat!(
        "SELECT a.id, a.version, a.client_id, a.staff_id, s.name, a.starts_at, a.ends_at, a.subject, a.language, a.state,
                coalesce(c.restricted, 0), ",
        name_column!("a"),
        " FROM appointment a JOIN staff s ON s.id = a.staff_id LEFT JOIN client c ON c.id = a.client_id
          WHERE a.day >= $1 AND a.day <= $2 AND ($3 = '' OR a.staff_id = $3) AND ($4 = '' OR a.client_id = $4)
          ORDER BY a.starts_at, s.name, a.id"
    );
    let any = "";
    let staff = filter.staff.map_or(any, StaffId::as_str);
    let client = filter.client.map_or(any, ClientId::as_str);
    let mut found = tx.all(sql, params![filter.from, filter.to, staff, client], |row| {
        let hidden = !filter.names || (row.get::<bool>(10)? && !caller.sees_restricted);
        let state = row.code(9, AppointmentState::from_code)?;
        let shown = AppointmentRow {
            id: row.get(0)?,
            version: row.get(1)?,
            client_id: row.get::<Option<ClientId>>(2)?.filter(|_| !hidden),
            client_name: row.get::<Option<String>>(11)?.filter(|_| !hidden),
            staff_id: row.get(3)?,
            staff_name: row.get(4)?,
            starts_at: row.get(5)?,
            ends_at: row.get(6)?,
            subject: if hidden { String::new() } else { row.get(7)? },
            language: row.get(8)?,
            state,
            next: state.next().to_vec(),
        };
        Ok((hidden, shown))
    })?;
    if filter.client.is_some() {
        // Asking for one client's appointments would tell whose the hidden ones are.
        found.retain(|(hidden, _)| !hidden);
    }
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// When each person works within the days asked for.
fn lanes(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<Vec<Lane>> {
    let people = free::taking_appointments(tx, filter.staff, None)?;
    let mut hours = free::hours(tx)?;
    let mut absences = free::absences(tx, filter.from, filter.to)?;
    let holidays = free::holidays(filter.from, filter.to);
    let mut lanes = Vec::with_capacity(people.len());
    for person in people {
        let hours = hours.remove(&person.id).unwrap_or_default();
        let absences = absences.remove(&person.id).unwrap_or_default();
        let mut working = Vec::new();
        for day in filter.from.0.iter_days().take_while(|day| *day <= filter.to.0).map(Day) {
            if !holidays.contains(&day) {
                let times = working_time(day, &hours, caller.zone).map_err(|_| StoreError::Damaged { part: "working hours" })?;
                working.extend(times.into_iter().flat_map(|time| without(time, &absences)));
            }
        }
        lanes.push(Lane { staff_id: person.id, staff_name: person.name, languages: person.languages, working });
    }
    Ok(lanes)
}

/// What absences leave of a stretch of work.
fn without(time: Interval, absences: &[Interval]) -> Vec<Span> {
    let mut absences: Vec<&Interval> = absences.iter().filter(|absence| absence.overlaps(time)).collect();
    absences.sort_unstable();
    let mut left = Vec::new();
    let mut from = time.starts_at;
    for absence in absences {
        if absence.starts_at > from {
            left.push(Span { starts_at: from, ends_at: absence.starts_at });
        }
        from = from.max(absence.ends_at);
    }
    if from < time.ends_at {
        left.push(Span { starts_at: from, ends_at: time.ends_at });
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::Instant;

    #[test]
    fn an_absence_cuts_a_stretch_of_work() {
        let at = |from, to| Interval::new(Instant(from), Instant(to));
        let left = |absences: &[Interval]| -> Vec<(i64, i64)> {
            without(at(10, 20), absences).iter().map(|span| (span.starts_at.0, span.ends_at.0)).collect()
        };
        assert_eq!(left(&[]), [(10, 20)]);
        assert_eq!(left(&[at(14, 15), at(12, 13)]), [(10, 12), (13, 14), (15, 20)], "in any order");
        assert_eq!(left(&[at(0, 12), at(11, 13), at(18, 30)]), [(13, 18)], "overlapping and beyond the ends");
        assert_eq!(left(&[at(5, 25)]), [], "away all day");
    }
}
