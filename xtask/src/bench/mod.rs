//! The budgets, measured on whole runs of the released program. To add one, add an entry to `list::BENCHES`.

mod list;
mod measure;
mod office;

use crate::{
    arguments::Arguments,
    failure::{Failure, Result},
    place, process,
    setup::{self, Need},
};
use list::{BENCHES, Bench};
use measure::{Measured, table};
use office::Office;

/// `cargo xtask bench [NAME]…`
pub fn bench(mut arguments: Arguments) -> Result {
    let named = arguments.words();
    arguments.none_left()?;
    if let Some(unknown) = named.iter().find(|name| BENCHES.iter().all(|bench| bench.name != name.as_str())) {
        let known: Vec<&str> = BENCHES.iter().map(|bench| bench.name).collect();
        return Err(Failure::new(format!("there is no bench `{unknown}`; there are {}", known.join(", "))));
    }
    setup::ensure(&[Need::Build])?;
    process::run(&mut process::cargo(&["build", "--release", "--locked", "-p", "migradesk"]))?;

    let office = Office::make()?;
    let mut rows: Vec<Measured> = vec![office.made.clone()];
    // What every signed-in command pays before it works: the derivation of the key is slow on purpose.
    let sign_in = measure::whole(&office, &list::SIGN_IN, None)?;
    let beyond = sign_in.p50();
    rows.push(sign_in);
    for bench in BENCHES.iter().filter(|bench| named.is_empty() || named.iter().any(|name| name == bench.name)) {
        eprintln!("── {}", bench.name);
        rows.push(measure::whole(&office, bench, Some(beyond))?);
    }
    println!("{}", table(&rows));

    let file = place::target().join("bench").join("bench.json");
    std::fs::write(&file, serde_json::to_string_pretty(&rows.iter().map(Measured::json).collect::<Vec<_>>())? + "\n")?;
    println!("{}", place::shown(&file));
    let over: Vec<&str> = rows.iter().filter(|row| row.is_over()).map(|row| row.name).collect();
    if over.is_empty() { Ok(()) } else { Err(Failure::new(format!("over budget: {}", over.join(", ")))) }
}
