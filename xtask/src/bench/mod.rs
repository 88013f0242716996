//! The budgets, measured on the released program. To add one, add an entry to `list::BENCHES` or `list::WAITS`.

mod list;
mod measure;
mod office;
mod window;

use crate::{
    arguments::Arguments,
    failure::{Failure, Result},
    place, process,
    setup::{self, Need},
};
use list::{BENCHES, Bench};
use measure::{Measured, table};
use office::Office;

/// The waits within one session, measured by a program of their own.
const SESSION: &str = "session";

/// The same in an office with a full calendar.
const LOAD: &str = "load";

/// The program in its window.
const WINDOW: &str = "window";

/// `cargo xtask bench [NAME]…`
pub fn bench(mut arguments: Arguments) -> Result {
    let named = arguments.words();
    arguments.none_left()?;
    let known: Vec<&str> = BENCHES.iter().map(|bench| bench.name).chain([SESSION, LOAD, WINDOW]).collect();
    if let Some(unknown) = named.iter().find(|name| !known.contains(&name.as_str())) {
        return Err(Failure::new(format!("there is no bench `{unknown}`; there are: {}", known.join(", "))));
    }
    let wanted = |name: &str| named.is_empty() || named.iter().any(|named| named == name);
    let needs: &[Need] = if wanted(WINDOW) { &[Need::Build, Need::Ui, Need::Screen, Need::Tests] } else { &[Need::Build] };
    setup::ensure(needs)?;
    process::run(&mut process::cargo(&["build", "--release", "--locked", "-p", "migradesk"]))?;
    process::run(&mut process::cargo(&[
        "build",
        "--release",
        "--locked",
        "-p",
        "desk",
        "--example",
        "measure",
        "--example",
        "crowd",
    ]))?;
    if wanted(WINDOW) {
        window::build()?;
    }

    let office = Office::make()?;
    let mut rows: Vec<Measured> = vec![office.made.clone()];
    // What every signed-in command pays before it works: the derivation of the key is slow on purpose.
    let sign_in = measure::whole(&office, &list::SIGN_IN, None)?;
    let before_work = sign_in.percentile(50);
    rows.push(sign_in);
    for bench in BENCHES.iter().filter(|bench| wanted(bench.name)) {
        eprintln!("── {}", bench.name);
        rows.push(measure::whole(&office, bench, Some(before_work))?);
    }
    if wanted(SESSION) {
        eprintln!("── {SESSION}");
        rows.extend(measure::within(&office.session("")?, list::WAITS)?);
    }
    if wanted(LOAD) {
        eprintln!("── {LOAD}");
        office.fill_calendar()?;
        rows.extend(measure::within(&office.session(list::FULL)?, list::LOADED)?);
    }
    if wanted(WINDOW) {
        eprintln!("── {WINDOW}");
        rows.extend(window::measure(&office)?);
    }
    println!("{}", table(&rows));

    let file = place::target().join("bench").join("bench.json");
    let told: Vec<serde_json::Value> = rows.iter().map(Measured::json).collect();
    std::fs::write(&file, serde_json::to_string_pretty(&told)? + "\n")?;
    println!("{}", place::shown(&file));
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.name).collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(format!("over budget: {}", over.join(", ")))) }
}
