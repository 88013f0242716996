//! Appointments that are agreed as one: every week, every second Tuesday of a month. Each is an appointment of its own from then on.

use super::{FURTHEST, check_ahead, check_length, check_staff, earlier, find, not_from, ticks};
use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::{
        appointment::{
            AppointmentCheck, SeriesBook, SeriesBooked, SeriesCancel, SeriesEvery, SeriesMove, SeriesOccurrence, SeriesPlan,
            SeriesPreview, Span,
        },
        client::Done,
    },
    client_line, interpreter, language_tag, staff,
};
use chrono::Datelike;
use domain::{
    appointment::{AppointmentState, CancelledBy},
    id::{AppointmentId, SeriesId},
    permission::Permission,
    recurrence::{Recurrence, RecurrenceError, instant_on_the_wall},
    schedule::Interval,
    time::Instant,
};
use std::collections::BTreeSet;
use store::{StoreError, Tx, params};

/// More than once a week for a year nobody agrees on.
pub const MOST: usize = 60;

/// The times of a plan and what stands in the way of each. Nothing is written.
///
/// # Errors
/// `series-many`, `series-rule`, and what a single appointment would be refused for by its length or its beginning.
pub fn preview_series(session: &mut Session, plan: SeriesPlan) -> Result<SeriesPreview> {
    session.require(Permission::AppointmentRead)?;
    check_length(plan.starts_at, plan.ends_at)?;
    let names = session.may(Permission::ClientFind);
    session.read(Permission::AppointmentRead, |tx, caller| {
        check_ahead(plan.starts_at, caller)?;
        check_staff(tx, &plan.staff_id)?;
        let rule = rule_of(&plan, caller)?;
        let mut occurrences = Vec::new();
        for time in times(&plan, &rule, caller)? {
            let request = AppointmentCheck {
                room: None,
                id: None,
                staff_id: plan.staff_id.clone(),
                starts_at: time.starts_at,
                ends_at: time.ends_at,
            };
            let obstacles = super::check::obstacles(tx, caller, &request, names)?;
            occurrences.push(SeriesOccurrence { starts_at: time.starts_at, ends_at: time.ends_at, obstacles });
        }
        Ok(SeriesPreview { rule, occurrences })
    })
}

/// Books the times that somebody has looked through: all of them or none.
///
/// # Errors
/// `series-none`, `series-many`; `series-taken` with the day of the first time that somebody else has got since; as for a single one.
pub fn book_series(session: &mut Session, request: SeriesBook) -> Result<SeriesBooked> {
    session.require(Permission::AppointmentWrite)?;
    let subject = staff::optional("subject", &request.subject, 200)?;
    let language = request.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    check_times(&request.times)?;
    let series = SeriesId::from_uuid(session.new_uuid());
    let ids: Vec<AppointmentId> = request.times.iter().map(|_| AppointmentId::from_uuid(session.new_uuid())).collect();
    session.write(Permission::AppointmentWrite, &request.op_id, "series-booked", |tx, caller| {
        check_staff(tx, &request.plan.staff_id)?;
        if let Some(client) = &request.client_id {
            client_line::must_be_visible(tx, caller, client)?;
        }
        tx.about(request.client_id.as_ref());
        tx.insert("appointment_series", series.as_str(), &[("rule", rule_of(&request.plan, caller)?.into())])?;
        for (id, time) in ids.iter().zip(&request.times) {
            check_ahead(time.starts_at, caller)?;
            tx.insert(
                "appointment",
                id.as_str(),
                &[
                    ("client_id", request.client_id.as_ref().into()),
                    ("staff_id", (&request.plan.staff_id).into()),
                    ("booked_by", (&caller.staff_id).into()),
                    ("starts_at", time.starts_at.into()),
                    ("ends_at", time.ends_at.into()),
                    ("buffer_before", 0.into()),
                    ("buffer_after", 0.into()),
                    ("day", caller.day_of(time.starts_at)?.into()),
                    ("seats", 1.into()),
                    ("subject", subject.as_str().into()),
                    ("language", language.as_deref().into()),
                    ("state", AppointmentState::Booked.code().into()),
                    ("sequence", 0_i64.into()),
                    ("cancel_reason", "".into()),
                    ("series_id", (&series).into()),
                ],
            )?;
            take(tx, id, time.starts_at, caller)?;
        }
        let appointments = ids.clone();
        let reply = SeriesBooked { id: series.clone(), appointments, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", ids[0].to_string()), reply })
    })
}

/// Moves this appointment and all later ones of its series by the same days and hours of the clock on the wall: all or none.
///
/// # Errors
/// `series-alone` for an appointment of no series; `series-taken`; as for moving a single one.
pub fn move_series(session: &mut Session, request: SeriesMove) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    check_length(request.starts_at, request.ends_at)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "series-moved", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !is_open(found.state) {
            return Err(not_from(found.state, AppointmentState::Booked));
        }
        check_staff(tx, &request.staff_id)?;
        let by = caller.local(request.starts_at)? - caller.local(found.starts_at)?;
        let length = request.ends_at.0 - request.starts_at.0;
        let rest = following(tx, &request.id, found.starts_at)?;
        tx.about(found.client.as_ref());
        // All give their time away before one takes it: an appointment may come to stand where the next one stood.
        for one in &rest {
            let stood = find(tx, caller, &one.id, one.version)?;
            earlier::keep(tx, caller, &one.id, &stood)?;
            ticks::release(tx, &one.id)?;
        }
        for one in &rest {
            let starts_at = instant_on_the_wall(caller.local(one.starts_at)? + by, caller.zone).ok_or(DeskError::Request)?;
            let ends_at = Instant(starts_at.0.saturating_add(length));
            check_ahead(starts_at, caller)?;
            check_length(starts_at, ends_at)?;
            tx.update(
                "appointment",
                one.id.as_str(),
                one.version,
                &[
                    ("staff_id", (&request.staff_id).into()),
                    ("starts_at", starts_at.into()),
                    ("ends_at", ends_at.into()),
                    ("day", caller.day_of(starts_at)?.into()),
                    ("state", AppointmentState::Booked.code().into()),
                    ("sequence", (one.sequence + 1).into()),
                ],
            )?;
            take(tx, &one.id, starts_at, caller)?;
            interpreter::appointment_moved(tx, caller, &one.id, Interval::new(one.starts_at, one.ends_at))?;
        }
        let reply = Done { id: request.id.to_string(), version: found.version + 1, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}

/// Cancels this appointment and all later ones of its series.
///
/// # Errors
/// `series-alone`, `field-required` without a reason, `appointment-state`.
pub fn cancel_series(session: &mut Session, request: SeriesCancel) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let reason = staff::required("reason", &request.reason, 500)?;
    session.write(Permission::AppointmentWrite, &request.op_id, "series-cancelled", |tx, caller| {
        let found = find(tx, caller, &request.id, request.version)?;
        if !is_open(found.state) {
            return Err(not_from(found.state, AppointmentState::Cancelled));
        }
        tx.about(found.client.as_ref());
        for one in following(tx, &request.id, found.starts_at)? {
            ticks::release(tx, &one.id)?;
            interpreter::appointment_cancelled(tx, caller, &one.id, Interval::new(one.starts_at, one.ends_at))?;
            tx.update(
                "appointment",
                one.id.as_str(),
                one.version,
                &[
                    ("state", AppointmentState::Cancelled.code().into()),
                    ("sequence", (one.sequence + 1).into()),
                    ("cancel_reason", reason.as_str().into()),
                    ("cancelled_at", caller.now.into()),
                    ("cancelled_by", request.by.unwrap_or(CancelledBy::Office).code().into()),
                ],
            )?;
        }
        let reply = Done { id: request.id.to_string(), version: found.version + 1, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}

const fn is_open(state: AppointmentState) -> bool {
    matches!(state, AppointmentState::Booked | AppointmentState::Confirmed)
}

fn check_times(times: &[Span]) -> Result<()> {
    if times.is_empty() {
        return Err(DeskError::refused("series-none"));
    }
    if times.len() > MOST {
        return Err(many());
    }
    times.iter().try_for_each(|time| check_length(time.starts_at, time.ends_at))
}

fn many() -> DeskError {
    DeskError::Refused { code: "series-many", args: vec![("most", ArgValue::Number(MOST as i64))] }
}

/// The plan as a rule of RFC 5545. The same weekday of a month is its first to fourth, or its last.
fn rule_of(plan: &SeriesPlan, caller: &Caller) -> Result<String> {
    let count = usize::try_from(plan.count).unwrap_or(usize::MAX);
    if count > MOST {
        return Err(many());
    }
    if !(1..=12).contains(&plan.interval) || count == 0 {
        return Err(DeskError::field("count", "series-rule"));
    }
    let start = caller.local(plan.starts_at)?;
    let every = match plan.every {
        SeriesEvery::Day => "FREQ=DAILY".to_owned(),
        SeriesEvery::Week => "FREQ=WEEKLY".to_owned(),
        SeriesEvery::Month => {
            let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][start.weekday().num_days_from_monday() as usize];
            let which = match (start.day() - 1) / 7 + 1 {
                5 => -1,
                which => i64::from(which),
            };
            format!("FREQ=MONTHLY;BYDAY={which}{weekday}")
        }
    };
    Ok(format!("{every};INTERVAL={};COUNT={count}", plan.interval))
}

/// The times of the rule, at the same hour of the clock on the wall. On the night in which that hour is left out, the appointment comes
/// later by as much (RFC 5545, section 3.3.5).
fn times(plan: &SeriesPlan, rule: &str, caller: &Caller) -> Result<Vec<Span>> {
    let start = caller.local(plan.starts_at)?;
    let last = Instant(caller.now.0.saturating_add(FURTHEST));
    let recurrence = Recurrence { start, rule, except: BTreeSet::new() };
    // A day more than can be booked, so that what lies beyond is refused by its own words.
    let to = caller.local(last)? + chrono::TimeDelta::days(1);
    let walls = recurrence.between(start, to, MOST, caller.zone).map_err(|error| match error {
        RecurrenceError::TooMany => many(),
        RecurrenceError::Unreadable | RecurrenceError::TooOld => DeskError::field("count", "series-rule"),
    })?;
    let length = plan.ends_at.0 - plan.starts_at.0;
    walls
        .into_iter()
        .map(|wall| {
            let starts_at = instant_on_the_wall(wall, caller.zone).ok_or(DeskError::Request)?;
            Ok(Span { starts_at, ends_at: Instant(starts_at.0 + length) })
        })
        .collect()
}

/// Takes the time that the row says; of many, it names the day that failed.
fn take(tx: &mut Tx<'_>, id: &AppointmentId, starts_at: Instant, caller: &Caller) -> Result<()> {
    let day = caller.day_of(starts_at)?;
    ticks::take(tx, id, caller.now).map_err(|error| match error {
        DeskError::Refused { code: "time-taken", .. } => {
            DeskError::Refused { code: "series-taken", args: vec![("day", ArgValue::Text(day.to_string()))] }
        }
        other => other,
    })
}

struct One {
    id: AppointmentId,
    version: i64,
    starts_at: Instant,
    ends_at: Instant,
    sequence: i64,
}

/// This one and those of its series that come after it and can still be changed.
fn following(tx: &mut Tx<'_>, id: &AppointmentId, from: Instant) -> Result<Vec<One>> {
    let series = tx
        .first("SELECT series_id FROM appointment WHERE id = $1", params![id], |row| row.get::<Option<SeriesId>>(0))?
        .ok_or(StoreError::NotFound { table: "appointment" })?
        .ok_or(DeskError::refused("series-alone"))?;
    Ok(tx.all(
        "SELECT id, version, starts_at, ends_at, sequence FROM appointment
         WHERE series_id = $1 AND starts_at >= $2 AND state IN ('booked', 'confirmed') ORDER BY starts_at, id",
        params![&series, from],
        |row| {
            let (id, version, starts_at) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(One { id, version, starts_at, ends_at: row.get(3)?, sequence: row.get(4)? })
        },
    )?)
}
