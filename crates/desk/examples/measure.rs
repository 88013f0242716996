//! Measures what a person at the desk waits for: the commands of one session, called as the shell calls them.
//!
//! Arguments: the store, a login, and words to set before each name. The passphrase is the first line of standard input. Writes one JSON object to standard output,
//! name of what was measured → seconds of each call. `cargo xtask bench` runs it and knows the budgets.
#![allow(clippy::print_stdout, reason = "what it prints is its result")]

use chrono::{Days, NaiveDate};
use desk::{Clock, Desk, api};
use serde_json::{Map, Value, json};
use std::{error::Error, sync::Arc, time::Instant};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// As the shell has it.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// So many people are looked for, letter by letter.
const PEOPLE: usize = 200;
/// A full day of a large house.
const NUMBERS: u32 = 2_000;
const LAST_NUMBERS: u32 = 200;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(store), Some(login)) = (arguments.next(), arguments.next()) else {
        return Err("usage: measure STORE LOGIN [WORDS]".into());
    };
    let words = arguments.next().unwrap_or_default();
    let mut passphrase = String::new();
    std::io::stdin().read_line(&mut passphrase)?;
    let desk = Desk::new(store::Location::parse(&store), Clock::system(), Arc::new(l10n::Catalogue::embedded()));
    call(&desk, "sign_in", json!({ "login": login, "passphrase": passphrase.trim_end_matches('\n') }))?;

    let people = people(&desk)?;
    let mut measured = Map::new();
    let mut keep = |name: &str, seconds: Vec<f64>| measured.insert(format!("{words}{name}"), json!(seconds));
    // Everybody opens this first, so its first call is the one that counts.
    keep("today", vec![timed(&desk, "today", json!({}))?]);
    keep("search", keystrokes(&desk, &people)?);
    keep("client page", each(&desk, &people, "client_open", |person| json!({ "id": person["id"] }))?);
    keep("duplicates check", each(&desk, &people, "client_similar", similar)?);
    keep("free times", free_times(&desk)?);
    keep("offers", offers(&desk)?);
    keep("week", weeks(&desk)?);
    keep("client's appointments", each(&desk, &people, "appointment_list", ten_years)?);
    let (taken, screen) = queue(&desk)?;
    keep("number taken", taken);
    keep("queue screen", screen);
    println!("{}", Value::Object(measured));
    Ok(())
}

/// The reply of a command; a refusal is told by its code.
fn call(desk: &Desk, command: &str, request: Value) -> Outcome<Value> {
    match api::dispatch(desk, command, request) {
        None => Err(format!("there is no command {command}").into()),
        Some(Err(error)) => Err(format!("{command}: {}", error.code).into()),
        Some(Ok(reply)) => Ok(reply),
    }
}

fn timed(desk: &Desk, command: &str, request: Value) -> Outcome<f64> {
    let started = Instant::now();
    call(desk, command, request)?;
    Ok(started.elapsed().as_secs_f64())
}

fn each(desk: &Desk, people: &[Value], command: &str, request: impl Fn(&Value) -> Value) -> Outcome<Vec<f64>> {
    people.iter().map(|person| timed(desk, command, request(person))).collect()
}

/// People from all over the alphabet, as search finds them.
fn people(desk: &Desk) -> Outcome<Vec<Value>> {
    let mut found: Vec<Value> = Vec::new();
    for first in 'a'..='z' {
        for second in ['a', 'e', 'i', 'o', 'u'] {
            let reply = call(desk, "client_search", json!({ "query": format!("{first}{second}"), "limit": 20 }))?;
            found.extend(reply["hits"].as_array().into_iter().flatten().take(4).cloned());
        }
    }
    if found.is_empty() {
        return Err("nobody was found, so nothing can be measured".into());
    }
    let step = found.len().div_ceil(PEOPLE).max(1);
    Ok(found.into_iter().step_by(step).collect())
}

/// Each name is typed; from its second letter on, each further letter is one search.
fn keystrokes(desk: &Desk, people: &[Value]) -> Outcome<Vec<f64>> {
    let mut seconds = Vec::new();
    for person in people {
        let name: Vec<char> = person["names"][0]["text"].as_str().unwrap_or_default().chars().collect();
        for typed in 2..=name.len() {
            let query: String = name[..typed].iter().collect();
            seconds.push(timed(desk, "client_search", json!({ "query": query, "limit": 20 }))?);
        }
    }
    Ok(seconds)
}

/// The same person entered once more, as somebody would who had not looked.
fn similar(person: &Value) -> Value {
    let text = person["names"][0]["text"].as_str().unwrap_or_default();
    let (given, family) = text.rsplit_once(' ').unwrap_or(("", text));
    json!({
        "except": null,
        "names": [{ "id": null, "kind": "current", "family": family, "given": given, "source": "spoken", "preferred": true }],
        "birth_date": person["birth_date"],
        "phones": [],
    })
}

fn today(desk: &Desk) -> Outcome<NaiveDate> {
    let state = call(desk, "office_state", json!({}))?;
    Ok(state["today"].as_str().ok_or("the office knows no today")?.parse()?)
}

/// What may last longer than a person is patient is asked for on many days.
fn each_day(desk: &Desk, days: u64, time: impl Fn(NaiveDate) -> Outcome<f64>) -> Outcome<Vec<f64>> {
    let today = today(desk)?;
    (0..days).map(|later| time(today + Days::new(later))).collect()
}

/// Everybody's free half hours of a month.
fn free_times(desk: &Desk) -> Outcome<Vec<f64>> {
    each_day(desk, 50, |from| {
        let to = from + Days::new(30);
        let request = json!({ "staff_id": null, "language": null, "minutes": 30, "from": from, "to": to, "limit": 2000 });
        timed(desk, "appointment_free", request)
    })
}

/// Three quarters of an hour in a room within a month, with somebody who speaks the language or with an interpreter.
fn offers(desk: &Desk) -> Outcome<Vec<f64>> {
    each_day(desk, 100, |from| {
        let wish = json!({
            "services": [], "minutes": 45, "language": "ti", "interpreters": true, "client_id": null, "need": null, "weight": null,
            "mode": "on-site", "gender_wish": "any", "staff_id": null, "room": true, "room_features": [],
            "from": from, "to": from + Days::new(29), "not_weekdays": [4], "part_of_day": null, "limit": 20,
        });
        timed(desk, "appointment_offers", wish)
    })
}

/// The week of everybody, as the grid asks for it.
fn weeks(desk: &Desk) -> Outcome<Vec<f64>> {
    each_day(desk, 50, |from| {
        let request = json!({ "from": from, "to": from + Days::new(6), "staff_id": null, "client_id": null });
        timed(desk, "appointment_list", request)
    })
}

/// All that one client ever had, as their page asks for it.
fn ten_years(person: &Value) -> Value {
    json!({ "from": "2021-06-01", "to": "2031-05-01", "staff_id": null, "client_id": person["id"] })
}

/// Numbers of one day up to two thousand: what the last ones take, and the screen beside them.
fn queue(desk: &Desk) -> Outcome<(Vec<f64>, Vec<f64>)> {
    let services = call(desk, "queue", json!({}))?["services"].clone();
    let services: Vec<&Value> = services.as_array().into_iter().flatten().map(|service| &service["id"]).collect();
    if services.is_empty() {
        return Err("nobody can wait for anything".into());
    }
    let (mut taken, mut screen) = (Vec::new(), Vec::new());
    // Another measurement of the same office must not look like this one said twice.
    let begun = u128::try_from(Clock::system().now().0 / 1000)?;
    for number in 0..NUMBERS {
        let op_id = uuid::Uuid::from_u128(begun << 80 | 7 << 76 | 2 << 62 | u128::from(number));
        let service = services[usize::try_from(number)? % services.len()];
        let request = json!({ "op_id": op_id, "service_id": service, "need": null, "language": "de", "priority": false });
        let seconds = timed(desk, "queue_take", request)?;
        if number + LAST_NUMBERS >= NUMBERS {
            taken.push(seconds);
            screen.push(timed(desk, "queue", json!({}))?);
        }
    }
    Ok((taken, screen))
}
