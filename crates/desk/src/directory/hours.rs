//! Schedules of an entry: as rules, as the form has them, as one line that people read.

use crate::api::directory::{ServiceException, ServiceHours};
use chrono::Weekday;
use domain::{
    opening::{self, Frequency, Recurrence},
    time::Day,
};
use exchange::hsds::{Dataset, Row};

/// The schedules that count for a service: its own, at its places, and of the places where it has none.
pub(super) fn rows<'a>(dataset: &'a Dataset, service: &str) -> Vec<&'a Row> {
    let at: Vec<&Row> = dataset.rows("service_at_location").iter().filter(|row| row.get("service_id") == service).collect();
    let own = |row: &&Row| row.get("service_id") == service || at.iter().any(|at| row.get("service_at_location_id") == at.id);
    let found: Vec<&Row> = dataset.rows("schedule").iter().filter(own).collect();
    if found.iter().any(|row| rule(row).is_some_and(|rule| rule.says_when())) {
        return found;
    }
    let of_place =
        |row: &&Row| at.iter().any(|at| !at.get("location_id").is_empty() && row.get("location_id") == at.get("location_id"));
    let places = dataset.rows("schedule").iter().filter(of_place);
    found.iter().copied().chain(places.filter(|row| !found.iter().any(|own| own.id == row.id))).collect()
}

/// What a row says; `None` for one that nobody could read, which no file brings in.
pub(super) fn rule(row: &Row) -> Option<Recurrence> {
    Recurrence::parse(&|field| row.fields.get(field).map(String::as_str)).ok()
}

/// A row that is only words: "Mo–Fr 8–12".
pub(super) fn is_words(row: &Row) -> bool {
    !row.get("description").is_empty() && rule(row).is_some_and(|rule| !rule.says_when())
}

/// Whether the form has fields for it: the same hours every week.
fn is_weekly(rule: &Recurrence) -> bool {
    let simple = rule.freq == Some(Frequency::Weekly) && rule.interval.is_none_or(|every| every == 1) && rule.count.is_none();
    let plain = rule.byweekno.is_empty() && rule.bymonthday.is_empty() && rule.byyearday.is_empty();
    simple
        && plain
        && !rule.byday.is_empty()
        && rule.opens_at.is_some()
        && rule.closes_at.is_some()
        && rule.dtstart.is_none()
        && rule.until.is_none()
}

/// The schedules as the form has them, and how many it has no fields for.
pub(super) fn form(dataset: &Dataset, service: &str) -> (Vec<ServiceHours>, Vec<ServiceException>, u32) {
    let (mut hours, mut exceptions, mut others) = (Vec::new(), Vec::new(), 0);
    for row in rows(dataset, service) {
        let Some(rule) = rule(row) else { continue };
        let minute = |minute: Option<u16>| minute.map(u32::from);
        match (rule.valid_from, rule.valid_to) {
            _ if is_weekly(&rule) && row.get("service_id") == service => hours.push(ServiceHours {
                id: Some(row.id.clone()),
                weekdays: rule.byday.iter().map(|(_, day)| day.number_from_monday()).collect(),
                from_minute: minute(rule.opens_at).unwrap_or_default(),
                to_minute: minute(rule.closes_at).unwrap_or_default(),
                valid_from: rule.valid_from,
                valid_to: rule.valid_to,
            }),
            (Some(from), Some(to)) if rule.is_exception() && row.get("service_id") == service => {
                exceptions.push(ServiceException {
                    id: Some(row.id.clone()),
                    from,
                    to,
                    from_minute: minute(rule.opens_at),
                    to_minute: minute(rule.closes_at),
                    note: row.get("notes").to_owned(),
                });
            }
            _ if rule.says_when() => others += 1,
            _ => {}
        }
    }
    (hours, exceptions, others)
}

/// What people read: somebody's own words, or the rules.
pub(super) fn written(dataset: &Dataset, service: &Row) -> String {
    match rows(dataset, &service.id).into_iter().find(|row| is_words(row)) {
        Some(words) => words.get("description").to_owned(),
        None => derived(dataset, service),
    }
}

/// The rules in the short form of German offices.
pub(super) fn derived(dataset: &Dataset, service: &Row) -> String {
    let mut lines: Vec<String> = Vec::new();
    for row in rows(dataset, &service.id) {
        let Some(rule) = rule(row).filter(|rule| rule.says_when() && !rule.is_exception()) else { continue };
        let line = match (is_weekly(&rule), row.get("description")) {
            (_, words) if !words.is_empty() => words.to_owned(),
            (true, _) => {
                let days: Vec<Weekday> = rule.byday.iter().map(|(_, day)| *day).collect();
                format!("{} {}–{}", weekdays(&days), clock(rule.opens_at), clock(rule.closes_at))
            }
            (false, _) => continue,
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines.join(", ")
}

/// The hours of the form in the short form of German offices.
pub(super) fn short(hours: &[ServiceHours]) -> String {
    let line = |hours: &ServiceHours| {
        let days: Vec<Weekday> = hours
            .weekdays
            .iter()
            .filter_map(|number| Weekday::try_from(u8::try_from(number.checked_sub(1)?).ok()?).ok())
            .collect();
        let minute = |minute: u32| clock(u16::try_from(minute).ok());
        format!("{} {}–{}", weekdays(&days), minute(hours.from_minute), minute(hours.to_minute))
    };
    hours.iter().map(line).collect::<Vec<_>>().join(", ")
}

/// `Mo–Fr`, `Mo, Do`.
fn weekdays(days: &[Weekday]) -> String {
    const SHORT: [&str; 7] = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
    let mut numbers: Vec<usize> = days.iter().map(|day| day.num_days_from_monday() as usize).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let words = runs.iter().map(|(first, last)| match last - first {
        0 => SHORT[*first].to_owned(),
        1 => format!("{}, {}", SHORT[*first], SHORT[*last]),
        _ => format!("{}–{}", SHORT[*first], SHORT[*last]),
    });
    words.collect::<Vec<_>>().join(", ")
}

fn clock(minute: Option<u16>) -> String {
    let minute = minute.unwrap_or_default();
    if minute.is_multiple_of(60) { format!("{}", minute / 60) } else { format!("{}:{:02}", minute / 60, minute % 60) }
}

/// The codes of RFC 5545 for weekdays by their ISO numbers.
pub(super) fn byday(weekdays: &[u32]) -> Option<String> {
    let mut days: Vec<u32> = weekdays.to_vec();
    days.sort_unstable();
    days.dedup();
    let codes: Option<Vec<&str>> = days
        .iter()
        .map(|number| {
            let weekday = Weekday::try_from(u8::try_from(number.checked_sub(1)?).ok()?).ok()?;
            Some(opening::weekday_code(weekday))
        })
        .collect();
    codes.filter(|codes| !codes.is_empty()).map(|codes| codes.join(","))
}

/// `HH:MM`.
pub(super) fn time(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// A day of NRW on which offices are shut.
pub(super) fn is_holiday(day: Day) -> bool {
    domain::holiday::on(day).is_some()
}
