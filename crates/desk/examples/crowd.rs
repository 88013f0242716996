//! Fills the calendar of a store for measuring: forty who take appointments and ten rooms, five years, a million appointments.
//!
//! Arguments: the store and a login. The passphrase is the first line of standard input. `cargo xtask bench load` runs it on an invented
//! office. The rows are written past the desk, because a million bookings one by one would take hours; nothing but a measurement reads them.
#![allow(clippy::print_stdout, reason = "what it prints is its result")]

use chrono::{DateTime, Datelike, Days, NaiveDate, TimeZone, Utc, Weekday};
use desk::{Clock, appointment};
use domain::{
    appointment::{AppointmentState, ticks},
    office::DEFAULT_ZONE,
    time::{Day, Instant},
};
use std::error::Error;
use store::{Store, StoreError, Tx, Value, params, schema};

type Outcome<T> = Result<T, Box<dyn Error>>;

const STAFF: usize = 40;
const ROOMS: usize = 10;
const APPOINTMENTS: u64 = 1_000_000;
/// From eight on, one after the other: the afternoon has room.
const A_DAY: u32 = 19;
const MINUTES: u32 = 20;
const MINUTE: i64 = 60_000_000;
const DAYS_AHEAD: u64 = 60;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(location), Some(login)) = (arguments.next(), arguments.next()) else {
        return Err("usage: crowd STORE LOGIN".into());
    };
    let mut passphrase = String::new();
    std::io::stdin().read_line(&mut passphrase)?;
    let clock = Clock::system();
    let location = store::Location::parse(&location);
    let mut store = Store::unlock(&location, &login, passphrase.trim_end_matches('\n'), clock.now())?.store;
    let written = store.write(|tx| fill(tx, clock.date(DEFAULT_ZONE)))?;
    println!("{written}");
    Ok(())
}

/// Somebody with a calendar, who is a resource of the same id, and the room that is theirs alone, if they have one.
struct Worker {
    staff: String,
    room: Option<String>,
}

fn fill(tx: &mut Tx<'_>, today: NaiveDate) -> Result<u64, StoreError> {
    tx.without_history()?;
    let clients: Vec<String> =
        tx.all("SELECT id FROM client WHERE merged_into IS NULL ORDER BY id", params![], |row| row.get(0))?;
    let workers = workers(tx)?;
    let mut written = 0;
    let mut day = today + Days::new(DAYS_AHEAD);
    while written < APPOINTMENTS {
        if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
            for worker in &workers {
                for slot in 0..A_DAY {
                    let client = &clients[usize::try_from(written * 7_919).unwrap_or_default() % clients.len()];
                    write(tx, worker, client, (day, slot), written, day < today)?;
                    written += 1;
                }
            }
        }
        day = day - Days::new(1);
    }
    appointment::write_days(tx)?;
    Ok(written)
}

/// Those who have a calendar of their own already stay as they are; the others are like one of them.
fn workers(tx: &mut Tx<'_>) -> Result<Vec<Worker>, StoreError> {
    let known = tx.all(
        "SELECT s.id, r.id, p.id FROM staff s JOIN resource r ON r.staff_id = s.id JOIN working_pattern p ON p.resource_id = r.id
         WHERE s.takes_appointments = 1 ORDER BY s.login, p.valid_from",
        params![],
        |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.get::<String>(2)?)),
    )?;
    let rooms: Vec<String> =
        tx.all("SELECT id FROM resource WHERE kind = 'room' ORDER BY ord, id", params![], |row| row.get(0))?;
    let (Some((staff, resource, pattern)), Some(room)) = (known.first(), rooms.first()) else {
        return Err(StoreError::NotFound { table: "working_pattern" });
    };
    let hours: Vec<String> = tx.all("SELECT id FROM working_hour WHERE pattern_id = $1", params![pattern], |row| row.get(0))?;
    let mut ids = 0..;
    let mut id = move || ids.next().map_or_else(String::new, |at| uuid_at(0, at));
    (0..STAFF)
        .map(|at| {
            let worker = Worker { staff: id(), room: at.is_multiple_of(STAFF / ROOMS).then(&mut id) };
            copy(tx, "staff", staff, &worker.staff, &[("login", format!("crowd-{at}")), ("name", format!("Vera Fall {at}"))])?;
            copy(tx, "resource", resource, &worker.staff, &[("staff_id", worker.staff.clone())])?;
            if let Some(own) = &worker.room {
                copy(tx, "resource", room, own, &[("name", format!("9.{at}"))])?;
            }
            let own_pattern = id();
            copy(tx, "working_pattern", pattern, &own_pattern, &[("resource_id", worker.staff.clone())])?;
            for hour in &hours {
                copy(tx, "working_hour", hour, &id(), &[("pattern_id", own_pattern.clone())])?;
            }
            Ok(worker)
        })
        .collect()
}

/// A row like another one of the table.
fn copy(tx: &mut Tx<'_>, table: &str, from: &str, id: &str, other: &[(&str, String)]) -> Result<(), StoreError> {
    let mut values = vec![Value::from(from), Value::from(id)];
    let columns = schema::columns_of(table);
    let taken: Vec<String> = columns
        .iter()
        .map(|column| match other.iter().find(|(name, _)| name == column) {
            _ if *column == "id" => "$2".to_owned(),
            Some((_, value)) => {
                values.push(Value::from(value));
                format!("${}", values.len())
            }
            None => (*column).to_owned(),
        })
        .collect();
    let sql = format!("INSERT INTO {table} ({}) SELECT {} FROM {table} WHERE id = $1", columns.join(", "), taken.join(", "));
    tx.execute(&sql, &values)?;
    Ok(())
}

fn write(
    tx: &mut Tx<'_>,
    worker: &Worker,
    client: &str,
    (day, slot): (NaiveDate, u32),
    number: u64,
    past: bool,
) -> Result<(), StoreError> {
    let starts_at = local(day, 8 * 60 + slot * MINUTES);
    let ends_at = Instant(starts_at.0 + i64::from(MINUTES) * MINUTE);
    // It was booked two weeks before.
    let id = uuid_at(starts_at.0 / 1000 - 14 * 86_400_000, number);
    let state = match (past, number % 9) {
        (false, _) => AppointmentState::Confirmed,
        (true, 0) => AppointmentState::Missed,
        (true, _) => AppointmentState::Finished,
    };
    tx.insert(
        "appointment",
        &id,
        &[
            ("client_id", client.into()),
            ("staff_id", (&worker.staff).into()),
            ("booked_by", (&worker.staff).into()),
            ("starts_at", starts_at.into()),
            ("ends_at", ends_at.into()),
            ("buffer_before", 0.into()),
            ("buffer_after", 0.into()),
            ("day", Day(day).into()),
            ("subject", "Beratung".into()),
            ("seats", 1.into()),
            ("state", state.code().into()),
            ("sequence", 0.into()),
            ("cancel_reason", "".into()),
        ],
    )?;
    if let Some(room) = &worker.room {
        let own = uuid_at(starts_at.0 / 1000, APPOINTMENTS + number);
        tx.insert("appointment_resource", &own, &[("appointment_id", (&id).into()), ("resource_id", room.into())])?;
    }
    for resource in [Some(&worker.staff), worker.room.as_ref()].into_iter().flatten() {
        for tick in ticks(starts_at, ends_at).into_iter().flatten() {
            let sql = "INSERT INTO appointment_tick (resource_id, tick, appointment_id) VALUES ($1, $2, $3)";
            tx.execute(sql, params![resource, tick, &id])?;
        }
    }
    Ok(())
}

fn local(day: NaiveDate, minutes: u32) -> Instant {
    let at = day.and_hms_opt(minutes / 60, minutes % 60, 0).unwrap_or_default();
    let found: Option<DateTime<Utc>> = DEFAULT_ZONE.from_local_datetime(&at).earliest().map(|at| at.to_utc());
    found.map_or(Instant(0), Instant::from_utc)
}

/// In the order of time, as the ids of the program are.
fn uuid_at(millis: i64, number: u64) -> String {
    let mut tail = [0; 10];
    tail[2..].copy_from_slice(&number.to_be_bytes());
    uuid::Builder::from_unix_timestamp_millis(u64::try_from(millis).unwrap_or_default(), &tail).into_uuid().to_string()
}
