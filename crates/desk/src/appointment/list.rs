//! The week: who works when, and what is booked.

use super::{earlier, held, request, resources};
use crate::{
    Caller, Result, Session,
    api::appointment::{
        AppointmentGuest, AppointmentInterpreter, AppointmentList, AppointmentListReply, AppointmentRow, HolidayRow, Lane,
        ResourceLane, ResourceTaken, Span,
    },
    client_line::{name_column, restricted_clients},
    report,
};
use domain::{
    appointment::AppointmentState,
    holiday,
    id::{AppointmentId, ClientId, ResourceId, StaffId},
    interpreter::RequestState,
    permission::Permission,
    resource::ResourceKind,
    schedule::Interval,
    time::Day,
};
use std::collections::HashMap;
use store::{Tx, Value};

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
            of: request.client_id.as_ref().map_or(Of::House, Of::Client),
            names,
        };
        let appointments = rows(tx, caller, &filter)?;
        let (lanes, resources) = match &request.client_id {
            None => lanes(tx, caller, &filter)?,
            Some(_) => (Vec::new(), Vec::new()),
        };
        let holidays = holiday::between(request.from, request.to)
            .into_iter()
            .map(|(day, holiday)| HolidayRow { day, code: holiday.code().to_owned() })
            .collect();
        let held = match &request.client_id {
            None => held::between(tx, caller, request.from, request.to)?,
            Some(_) => Vec::new(),
        };
        let moved = earlier::between(tx, caller, &filter)?;
        Ok(AppointmentListReply { appointments, held, moved, lanes, resources, holidays, zone: caller.zone.name().to_owned() })
    })
}

/// Which appointments a list holds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Filter<'a> {
    pub(crate) from: Day,
    /// The last day.
    pub(crate) to: Day,
    pub(crate) staff: Option<&'a StaffId>,
    pub(crate) of: Of<'a>,
    /// Whether the caller may know whose appointments they are. Without it the time is shown as taken and no more.
    pub(crate) names: bool,
}

/// Whose appointments. The few of a client and the few that wait for an answer are looked up by that: the house has a million.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Of<'a> {
    House,
    Client(&'a ClientId),
    /// What waits for anybody's answer, and what this person asked for and was declined.
    Asked(&'a StaffId),
}

impl Of<'_> {
    pub(super) fn client(&self) -> Option<&ClientId> {
        if let Self::Client(client) = self { Some(client) } else { None }
    }
}

impl Filter<'_> {
    /// Which rows of `appointment a` are meant; its parameters are [`Self::params`].
    const fn condition(&self) -> &'static str {
        match self.of {
            Of::House => "a.day >= $1 AND a.day <= $2 AND ($3 = '' OR a.staff_id = $3) AND $4 = ''",
            Of::Client(_) => {
                "a.id IN (SELECT id FROM appointment WHERE client_id = $4
                          UNION ALL SELECT appointment_id FROM appointment_guest WHERE client_id = $4)
                 AND a.day >= $1 AND a.day <= $2 AND ($3 = '' OR a.staff_id = $3)"
            }
            Of::Asked(_) => {
                "a.id IN (SELECT id FROM appointment WHERE state = 'requested'
                          UNION ALL SELECT id FROM appointment WHERE state = 'declined' AND booked_by = $4)
                 AND a.day >= $1 AND a.day <= $2 AND ($3 = '' OR a.staff_id = $3)"
            }
        }
    }

    fn params(&self) -> [Value; 4] {
        let staff = self.staff.map_or("", StaffId::as_str);
        let of = match self.of {
            Of::House => "",
            Of::Client(client) => client.as_str(),
            Of::Asked(staff) => staff.as_str(),
        };
        [self.from.into(), self.to.into(), staff.into(), of.into()]
    }
}

/// Appointments by their start. Of a hidden client only the time is told, because it is taken all the same.
pub(crate) fn rows(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<Vec<AppointmentRow>> {
    let sql = format!(
        concat!(
            "SELECT a.id, a.version, a.client_id, a.staff_id, s.name, a.starts_at, a.ends_at, a.subject, a.language, a.state,
                    a.seats, CASE WHEN a.client_id IN ",
            restricted_clients!(),
            " THEN 1 ELSE 0 END, a.series_id, ",
            name_column!("a"),
            " FROM appointment a JOIN staff s ON s.id = a.staff_id WHERE {}"
        ),
        filter.condition()
    );
    let mut found = tx.all(&sql, &filter.params(), |row| {
        let hidden = !filter.names || (row.get::<bool>(11)? && !caller.sees_restricted);
        let state = row.code(9, AppointmentState::from_code)?;
        let staff_id: StaffId = row.get(3)?;
        let shown = AppointmentRow {
            id: row.get(0)?,
            version: row.get(1)?,
            client_id: row.get::<Option<ClientId>>(2)?.filter(|_| !hidden),
            client_name: row.get::<Option<String>>(13)?.filter(|_| !hidden),
            next: request::next(state, &staff_id, caller),
            staff_id,
            staff_name: row.get(4)?,
            starts_at: row.get(5)?,
            ends_at: row.get(6)?,
            subject: if hidden { String::new() } else { row.get(7)? },
            language: row.get(8)?,
            state,
            series_id: row.get(12)?,
            resources: Vec::new(),
            seats: row.get(10)?,
            guests: Vec::new(),
            interpreter: None,
        };
        Ok((hidden, shown))
    })?;
    found.sort_by(|(_, one), (_, other)| {
        (one.starts_at, &one.staff_name, &one.id).cmp(&(other.starts_at, &other.staff_name, &other.id))
    });
    if filter.of.client().is_some() {
        // Asking for one client's appointments would tell whose the hidden ones are.
        found.retain(|(hidden, _)| !hidden);
    }
    let mut taken = taken_resources(tx, filter)?;
    let mut guests = guests(tx, caller, filter)?;
    let mut asked = interpreters(tx, caller, filter)?;
    Ok(found
        .into_iter()
        .map(|(_, row)| {
            let (interpreter, engaged) = asked.remove(&row.id).unzip();
            let mut resources = taken.remove(&row.id).unwrap_or_default();
            resources.extend(engaged.flatten());
            AppointmentRow { resources, guests: guests.remove(&row.id).unwrap_or_default(), interpreter, ..row }
        })
        .collect())
}

/// Who was asked to interpret at the appointments of these days, the last request for each; of a visit one may serve several. Who may
/// yet decline is told to those who run the pool.
fn interpreters(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter<'_>,
) -> Result<HashMap<AppointmentId, (AppointmentInterpreter, Option<ResourceTaken>)>> {
    let mut found = HashMap::new();
    let wanted = filter.condition();
    tx.each(
        &format!(
            "SELECT t.id, r.id, r.reference, r.state, i.id, i.name
             FROM (SELECT a.id, a.id AS asked_for, a.starts_at, a.ends_at FROM appointment a WHERE {wanted}
                   UNION ALL
                   SELECT a.id, b.id, a.starts_at, a.ends_at FROM appointment a
                   JOIN appointment b ON b.day = a.day AND b.visit_id = a.visit_id AND b.id <> a.id
                   WHERE {wanted} AND a.visit_id IS NOT NULL) t
                 JOIN interpreter_request r ON r.appointment_id = t.asked_for LEFT JOIN interpreter i ON i.id = r.interpreter_id
             WHERE r.state <> 'withdrawn' AND (t.id = t.asked_for OR (r.starts_at <= t.starts_at AND r.ends_at >= t.ends_at))
             ORDER BY r.asked_at, r.id"
        ),
        &filter.params(),
        |row| {
            let state = row.code(3, RequestState::from_code)?;
            let told = caller.runs_pool || !matches!(state, RequestState::Open | RequestState::Offered);
            let name = row.get::<Option<String>>(5)?.filter(|_| told);
            let engaged = match (row.get::<Option<ResourceId>>(4)?, &name) {
                (Some(id), Some(name)) => Some(ResourceTaken { id, kind: ResourceKind::Interpreter, name: name.clone() }),
                _ => None,
            };
            let interpreter = AppointmentInterpreter { request_id: row.get(1)?, reference: row.get(2)?, state, name };
            found.insert(row.get::<AppointmentId>(0)?, (interpreter, engaged));
            Ok(())
        },
    )?;
    Ok(found)
}

/// Who else comes to the groups of these days. Of whom the caller may not know, only that somebody does.
fn guests(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<HashMap<AppointmentId, Vec<AppointmentGuest>>> {
    let sql = format!(
        concat!(
            "SELECT g.appointment_id, g.client_id, c.restricted, ",
            name_column!("g"),
            " FROM appointment a JOIN appointment_guest g ON g.appointment_id = a.id JOIN client c ON c.id = g.client_id
              WHERE {} ORDER BY g.id"
        ),
        filter.condition()
    );
    let mut found: HashMap<AppointmentId, Vec<AppointmentGuest>> = HashMap::new();
    tx.each(&sql, &filter.params(), |row| {
        let hidden = !filter.names || (row.get::<bool>(2)? && !caller.sees_restricted);
        let guest = AppointmentGuest {
            client_id: Some(row.get::<ClientId>(1)?).filter(|_| !hidden),
            client_name: row.get::<Option<String>>(3)?.filter(|_| !hidden),
        };
        found.entry(row.get(0)?).or_default().push(guest);
        Ok(())
    })?;
    Ok(found)
}

/// What the appointments of these days take beside their member of staff.
fn taken_resources(tx: &mut Tx<'_>, filter: &Filter<'_>) -> Result<HashMap<AppointmentId, Vec<ResourceTaken>>> {
    let mut found: HashMap<AppointmentId, Vec<ResourceTaken>> = HashMap::new();
    tx.each(
        &format!(
            "SELECT ar.appointment_id, ar.resource_id, r.kind, coalesce(s.name, r.name)
             FROM appointment a JOIN appointment_resource ar ON ar.appointment_id = a.id
                 JOIN resource r ON r.id = ar.resource_id LEFT JOIN staff s ON s.id = r.staff_id
             WHERE {} ORDER BY r.ord, r.id",
            filter.condition()
        ),
        &filter.params(),
        |row| {
            let taken = ResourceTaken { id: row.get(1)?, kind: row.code(2, ResourceKind::from_code)?, name: row.get(3)? };
            found.entry(row.get(0)?).or_default().push(taken);
            Ok(())
        },
    )?;
    Ok(found)
}

/// When each person works within the days asked for, and when rooms and whatever else can be booked are there.
fn lanes(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter<'_>) -> Result<(Vec<Lane>, Vec<ResourceLane>)> {
    let patterns = resources::patterns(tx)?;
    let mut absences = resources::absences(tx, filter.from, filter.to)?;
    let holidays = resources::holidays(filter.from, filter.to);
    let mut pool = crate::interpreter::working(tx, caller, (filter.from, filter.to))?;
    let (mut people, mut others) = (Vec::new(), Vec::new());
    for one in resources::bookable(tx)? {
        let of_another = one.staff.is_some() && filter.staff.is_some_and(|only| one.staff.as_ref() != Some(only));
        if of_another {
            continue;
        }
        let mut absences = absences.remove(&one.id).unwrap_or_default();
        let times = match pool.remove(&one.id) {
            // An interpreter's week and exceptions are kept by the pool.
            Some((times, away)) => {
                absences.extend(away);
                Some(times)
            }
            None => resources::times(&one, &patterns, (filter.from, filter.to), &holidays, caller.zone)?,
        };
        let cut = |times: Vec<Interval>| times.into_iter().flat_map(|time| without(time, &absences)).collect::<Vec<Span>>();
        match one.staff {
            Some(staff_id) => {
                let working = cut(times.unwrap_or_default());
                people.push(Lane { staff_id, staff_name: one.name, languages: one.languages, working });
            }
            None => {
                let always = times.is_none();
                let working = cut(times.unwrap_or_else(|| vec![resources::around(filter.from, filter.to)]));
                others.push(ResourceLane {
                    resource_id: one.id,
                    kind: one.kind,
                    name: one.name,
                    features: one.features,
                    languages: one.languages,
                    seats: one.seats,
                    always,
                    working,
                });
            }
        }
    }
    Ok((people, others))
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
