//! Times that can be booked.

use super::{LEAST_MINUTES, MOST_MINUTES, length_error};
use crate::{
    Result, Session,
    api::appointment::{FreeTime, FreeTimes},
    language_tag, report,
};
use domain::{
    holiday,
    id::StaffId,
    permission::Permission,
    schedule::{Interval, SlotRequest, WorkingHours, free_slots},
    time::{Day, Instant},
};
use std::collections::HashMap;
use store::{StoreError, Tx, Value, params};

/// More than this nobody reads out.
const MOST: u32 = 500;

/// Times of the asked length in the working hours of one person or of anybody, clear of bookings, absences and holidays, the
/// earliest first. Nothing that has begun is offered.
///
/// # Errors
/// `appointment-length`, `period-reversed`, `period-too-long`, `language-unknown` with their field.
pub fn free(session: &mut Session, request: FreeTimes) -> Result<Vec<FreeTime>> {
    session.require(Permission::AppointmentRead)?;
    let minutes = i64::from(request.minutes);
    if !(LEAST_MINUTES..=MOST_MINUTES).contains(&minutes) || minutes % domain::appointment::TICK_MINUTES != 0 {
        return Err(length_error("minutes"));
    }
    report::check_period(request.from, request.to, SlotRequest::MAX_DAYS)?;
    let language = request.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    let limit = request.limit.clamp(1, MOST) as usize;
    session.read(Permission::AppointmentRead, |tx, caller| {
        let mut offers = Vec::new();
        let staff = taking_appointments(tx, request.staff_id.as_ref(), language.as_deref())?;
        let mut hours = hours(tx)?;
        let mut absences = absences(tx, request.from, request.to)?;
        let mut busy = busy(tx, request.from, request.to)?;
        let holidays = holidays(request.from, request.to);
        let asked = SlotRequest { limit, ..SlotRequest::new(request.minutes, request.from, request.to, caller.now) };
        for Person { id, name, .. } in staff {
            let hours = hours.remove(&id).unwrap_or_default();
            let absences = absences.remove(&id).unwrap_or_default();
            let busy = busy.remove(&id).unwrap_or_default();
            let slots = free_slots(&asked, &hours, &absences, &busy, &holidays, caller.zone)
                .map_err(|_| StoreError::Damaged { part: "working hours" })?;
            offers.extend(slots.into_iter().map(|slot| FreeTime {
                staff_id: id.clone(),
                staff_name: name.clone(),
                starts_at: slot.starts_at,
                ends_at: slot.ends_at,
            }));
        }
        offers.sort_by(|a, b| a.starts_at.cmp(&b.starts_at).then_with(|| a.staff_name.cmp(&b.staff_name)));
        offers.truncate(limit);
        Ok(offers)
    })
}

/// Somebody whom one can book.
pub(super) struct Person {
    pub(super) id: StaffId,
    pub(super) name: String,
    pub(super) languages: Vec<String>,
}

/// Those who take appointments, by name; one of them, or those who speak a language.
pub(super) fn taking_appointments(tx: &mut Tx<'_>, only: Option<&StaffId>, language: Option<&str>) -> Result<Vec<Person>> {
    let mut people =
        tx.all("SELECT id, name, languages FROM staff WHERE active = 1 AND takes_appointments = 1", params![], |row| {
            Ok(Person { id: row.get(0)?, name: row.get(1)?, languages: row.list(2)? })
        })?;
    people.retain(|person| only.is_none_or(|only| person.id == *only));
    people.retain(|person| language.is_none_or(|wanted| speaks(person, wanted)));
    people.sort_by(|a, b| a.name.cmp(&b.name).then_with(|| a.id.cmp(&b.id)));
    Ok(people)
}

fn speaks(person: &Person, wanted: &str) -> bool {
    person.languages.iter().any(|tag| l10n::Language::parse(tag).is_ok_and(|language| language.tag() == wanted))
}

/// Everybody's working hours.
pub(super) fn hours(tx: &mut Tx<'_>) -> Result<HashMap<StaffId, Vec<WorkingHours>>> {
    let mut hours: HashMap<StaffId, Vec<WorkingHours>> = HashMap::new();
    tx.each("SELECT staff_id, weekday, from_minute, to_minute FROM working_hour", params![], |row| {
        let small = |index| row.get::<u32>(index)?.try_into().map_err(|_| StoreError::Damaged { part: "working hours" });
        let weekday: u16 = small(1)?;
        let line = WorkingHours {
            weekday: weekday.try_into().map_err(|_| StoreError::Damaged { part: "working hours" })?,
            from_minute: small(2)?,
            to_minute: small(3)?,
        };
        hours.entry(row.get(0)?).or_default().push(line);
        Ok(())
    })?;
    Ok(hours)
}

/// A stretch that surely holds the local days, whatever their zone: a little too much of what is in the way does no harm.
fn around(from: Day, to: Day) -> (Instant, Instant) {
    const DAY: i64 = 24 * 60 * super::MINUTE;
    let midnight = |day: Day| day.0.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros();
    (Instant(midnight(from).saturating_sub(DAY)), Instant(midnight(to).saturating_add(2 * DAY)))
}

type Intervals = HashMap<StaffId, Vec<Interval>>;

/// Everybody's absences around these days.
pub(super) fn absences(tx: &mut Tx<'_>, from: Day, to: Day) -> Result<Intervals> {
    let (first, last) = around(from, to);
    intervals(tx, "SELECT staff_id, starts_at, ends_at FROM absence WHERE starts_at < $2 AND ends_at > $1", params![first, last])
}

/// What is booked around these days. The ticks are the truth at booking; here the times are enough.
fn busy(tx: &mut Tx<'_>, from: Day, to: Day) -> Result<Intervals> {
    // An appointment is shorter than a day, so one that reaches into the first day began the day before.
    let before = Day(from.0.pred_opt().unwrap_or(from.0));
    intervals(
        tx,
        "SELECT staff_id, starts_at, ends_at FROM appointment WHERE day >= $1 AND day <= $2 AND state <> 'cancelled'",
        params![before, to],
    )
}

fn intervals(tx: &mut Tx<'_>, sql: &str, params: &[Value]) -> Result<Intervals> {
    let mut found: Intervals = HashMap::new();
    tx.each(sql, params, |row| {
        found.entry(row.get(0)?).or_default().push(Interval::new(row.get(1)?, row.get(2)?));
        Ok(())
    })?;
    Ok(found)
}

/// The public holidays among these days.
pub(super) fn holidays(from: Day, to: Day) -> Vec<Day> {
    holiday::between(from, to).into_iter().map(|(day, _)| day).collect()
}
