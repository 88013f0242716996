//! What can be booked: who and what there is, when it is there, and what is in the way.

use super::resource_day;
use crate::Result;
use domain::{
    holiday,
    id::{ResourceId, StaffId},
    need::Need,
    resource::{ResourceFeature, ResourceKind},
    schedule::{Interval, PatternHours, WorkingHours, WorkingPattern},
    time::{Day, Instant},
};
use std::collections::HashMap;
use store::{StoreError, Tx, Value, params};

const TICK: i64 = domain::appointment::TICK_MINUTES * super::MINUTE;

/// Something or somebody an appointment can take.
#[derive(Debug, Clone)]
pub(crate) struct Resource {
    pub(crate) id: ResourceId,
    pub(crate) kind: ResourceKind,
    pub(crate) staff: Option<StaffId>,
    pub(crate) name: String,
    pub(crate) languages: Vec<String>,
    pub(crate) features: Vec<ResourceFeature>,
    pub(crate) skills: Vec<Need>,
    pub(crate) seats: u32,
}

impl Resource {
    pub(crate) fn speaks(&self, wanted: &str) -> bool {
        self.languages.iter().any(|tag| l10n::Language::parse(tag).is_ok_and(|language| language.tag() == wanted))
    }
}

/// Everything in use that can be booked: staff who take appointments by name, then the rest in the order of the house.
pub(crate) fn bookable(tx: &mut Tx<'_>) -> Result<Vec<Resource>> {
    let mut found = tx.all(
        "SELECT r.id, r.kind, r.staff_id, coalesce(s.name, r.name), coalesce(s.languages, r.languages), r.features, r.seats,
                r.skills
         FROM resource r LEFT JOIN staff s ON s.id = r.staff_id
         WHERE r.active = 1 AND (s.id IS NULL OR (s.active = 1 AND s.takes_appointments = 1)) ORDER BY r.ord, r.id",
        params![],
        |row| {
            let features: Vec<String> = row.list(5)?;
            let skills: Vec<String> = row.list(7)?;
            Ok(Resource {
                id: row.get(0)?,
                kind: row.code(1, ResourceKind::from_code)?,
                staff: row.get(2)?,
                name: row.get(3)?,
                languages: row.list(4)?,
                features: features.iter().filter_map(|code| ResourceFeature::from_code(code)).collect(),
                skills: skills.iter().filter_map(|code| Need::from_code(code)).collect(),
                seats: row.get(6)?,
            })
        },
    )?;
    // By name within the staff; what is no staff keeps its order behind them.
    found.sort_by(|a, b| {
        let order = a.staff.is_none().cmp(&b.staff.is_none()).then(a.kind.cmp(&b.kind));
        order.then_with(|| if a.staff.is_some() { a.name.cmp(&b.name) } else { std::cmp::Ordering::Equal })
    });
    Ok(found)
}

/// The staff among them; one of them, or those who speak a language.
pub(super) fn taking_appointments(tx: &mut Tx<'_>, only: Option<&StaffId>, language: Option<&str>) -> Result<Vec<Resource>> {
    let mut people = bookable(tx)?;
    people.retain(|one| one.staff.is_some() && only.is_none_or(|only| one.staff.as_ref() == Some(only)));
    people.retain(|person| language.is_none_or(|wanted| person.speaks(wanted)));
    Ok(people)
}

/// The row that makes a member of staff a resource. It is there from their first day, whether they take appointments or not.
pub(crate) fn add_of_staff(tx: &mut Tx<'_>, staff: &StaffId) -> std::result::Result<(), StoreError> {
    tx.insert(
        "resource",
        staff.as_str(),
        &[
            ("kind", ResourceKind::Caseworker.code().into()),
            ("staff_id", staff.into()),
            ("name", "".into()),
            ("features", "[]".into()),
            ("skills", "[]".into()),
            ("languages", "[]".into()),
            ("seats", 1.into()),
            ("active", true.into()),
            ("ord", 0.into()),
        ],
    )
}

/// Everybody's working hours.
pub(crate) fn patterns(tx: &mut Tx<'_>) -> Result<HashMap<ResourceId, Vec<WorkingPattern>>> {
    let mut found: HashMap<ResourceId, Vec<WorkingPattern>> = HashMap::new();
    // A pattern without hours counts: from its day on nobody works.
    tx.each(
        "SELECT p.resource_id, p.valid_from, p.weeks, h.week, h.weekday, h.from_minute, h.to_minute
         FROM working_pattern p LEFT JOIN working_hour h ON h.pattern_id = p.id
         ORDER BY p.resource_id, p.valid_from, h.week, h.weekday, h.from_minute",
        params![],
        |row| {
            let damaged = || StoreError::Damaged { part: "working hours" };
            let valid_from: Day = row.get(1)?;
            let of_resource = found.entry(row.get(0)?).or_default();
            if of_resource.last().is_none_or(|pattern| pattern.valid_from != valid_from) {
                let weeks = u8::try_from(row.get::<u32>(2)?).map_err(|_| damaged())?;
                of_resource.push(WorkingPattern { valid_from, weeks, hours: Vec::new() });
            }
            let Some(week) = row.get::<Option<i64>>(3)? else { return Ok(()) };
            let small = |value: i64| u16::try_from(value).map_err(|_| damaged());
            let hours = WorkingHours {
                weekday: u8::try_from(row.get::<u32>(4)?).map_err(|_| damaged())?,
                from_minute: small(row.get(5)?)?,
                to_minute: small(row.get(6)?)?,
            };
            let week = u8::try_from(week).map_err(|_| damaged())?;
            if let Some(pattern) = of_resource.last_mut() {
                pattern.hours.push(PatternHours { week, hours });
            }
            Ok(())
        },
    )?;
    Ok(found)
}

/// When a resource is there on these days. A room without hours of its own is always there, `None`.
///
/// # Errors
/// [`StoreError::Damaged`] for hours that are none.
pub(crate) fn times(
    resource: &Resource,
    patterns: &HashMap<ResourceId, Vec<WorkingPattern>>,
    (from, to): (Day, Day),
    holidays: &[Day],
    zone: chrono_tz::Tz,
) -> Result<Option<Vec<Interval>>> {
    match patterns.get(&resource.id) {
        None if resource.kind.always_there() => Ok(None),
        own => domain::schedule::working_times(own.map_or(&[][..], Vec::as_slice), from, to, holidays, zone)
            .map(Some)
            .map_err(|_| StoreError::Damaged { part: "working hours" }.into()),
    }
}

/// A stretch that surely holds the local days, whatever their zone: a little too much of what is in the way does no harm.
pub(crate) fn around(from: Day, to: Day) -> Interval {
    const DAY: i64 = 24 * 60 * super::MINUTE;
    let midnight = |day: Day| day.0.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros();
    Interval::new(Instant(midnight(from).saturating_sub(DAY)), Instant(midnight(to).saturating_add(2 * DAY)))
}

pub(crate) type Intervals = HashMap<ResourceId, Vec<Interval>>;

/// Everybody's absences around these days.
pub(crate) fn absences(tx: &mut Tx<'_>, from: Day, to: Day) -> Result<Intervals> {
    let Interval { starts_at: first, ends_at: last } = around(from, to);
    let mut found = Intervals::new();
    tx.each(
        "SELECT resource_id, starts_at, ends_at FROM absence WHERE starts_at < $2 AND ends_at > $1",
        params![first, last],
        |row| push(&mut found, row.get(0)?, Interval::new(row.get(1)?, row.get(2)?)),
    )?;
    Ok(found)
}

/// What is taken around these days by appointments, and what is held at the moment.
pub(crate) fn busy(tx: &mut Tx<'_>, from: Day, to: Day, now: Instant) -> Result<Intervals> {
    let mut found = resource_day::taken(tx, around(from, to))?;
    tx.each(
        "SELECT t.resource_id, t.tick FROM appointment_hold h JOIN appointment_tick t ON t.hold_id = h.id WHERE h.held_until > $1",
        params![now],
        |row| {
            let starts_at = row.get::<i64>(1)?.saturating_mul(TICK);
            push(&mut found, row.get(0)?, Interval::new(Instant(starts_at), Instant(starts_at + TICK)))
        },
    )?;
    Ok(found)
}

#[expect(clippy::unnecessary_wraps, reason = "the last step of a reader of rows")]
fn push(found: &mut Intervals, id: ResourceId, interval: Interval) -> std::result::Result<(), StoreError> {
    found.entry(id).or_default().push(interval);
    Ok(())
}

/// The time that people and rooms are taken for an appointment.
pub(super) const fn with_buffers(starts_at: Instant, ends_at: Instant, before: i64, after: i64) -> Interval {
    Interval::new(
        Instant(starts_at.0.saturating_sub(before.saturating_mul(super::MINUTE))),
        Instant(ends_at.0.saturating_add(after.saturating_mul(super::MINUTE))),
    )
}

/// The public holidays among these days.
pub(crate) fn holidays(from: Day, to: Day) -> Vec<Day> {
    holiday::between(from, to).into_iter().map(|(day, _)| day).collect()
}

/// What an appointment takes beside its first member of staff.
pub(super) fn add_to(tx: &mut Tx<'_>, row_id: &str, appointment: &str, resource: &ResourceId) -> Result<()> {
    let columns: [(&'static str, Value); 2] = [("appointment_id", appointment.into()), ("resource_id", resource.into())];
    Ok(tx.insert("appointment_resource", row_id, &columns)?)
}
