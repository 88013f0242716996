//! The program in its window against a blank window of the same shell: starting, what a person waits for, memory.

use super::{
    measure::{Budget, Measured},
    office::Office,
};
use crate::{
    failure::{Doing, Failure, Result},
    framebuffer::Picture,
    place, process, run,
    xvfb::Screen,
};
use serde_json::Value;
use std::{
    path::{Path, PathBuf},
    process::Command,
    thread::sleep,
    time::{Duration, Instant},
};

const STARTS: usize = 7;
/// How much more than a blank window may be taken.
const RATIO: f64 = 1.3;
/// MiB beyond that, for an office of this size.
const MORE_MEMORY: f64 = 60.0;

/// Builds what is measured.
pub fn build() -> Result {
    process::run(&mut process::npm(&["run", "--silent", "build"]))?;
    // The bundle is what a package holds: no developer's tools in the web view.
    let released = ["build", "--release", "--locked", "-p", "migradesk-app", "--features", "migradesk-app/custom-protocol"];
    process::run(&mut process::cargo(&released))?;
    process::run(process::cargo(&released).args(["--example", "blank"]))
}

pub fn measure(office: &Office) -> Result<Vec<Measured>> {
    let (program, blank) = (place::built("migradesk-app", true), place::target().join("release/examples/blank"));
    let (mut starts, mut blank_starts) = (Vec::new(), Vec::new());
    // In turns, so that a busy moment of the machine is not the fault of one of them.
    for _ in 0..STARTS {
        blank_starts.push(start(&blank, office)?);
        starts.push(start(&program, office)?);
    }
    let blank_start = Measured::new("start of a blank window", Budget::NONE, 0.0, blank_starts);
    let start = Measured::new("start to login", Budget::whole(RATIO * blank_start.percentile(50)), 0.0, starts);
    let mut rows = vec![blank_start, start];
    rows.extend(waits(office, &program, &blank)?);
    Ok(rows)
}

/// Seconds until something can be read on the screen.
fn start(program: &Path, office: &Office) -> Result<f64> {
    let screen = Screen::start("1280x800")?;
    let mut command = surrounded(program, office);
    let started = Instant::now();
    let mut child = screen.show(&mut command).spawn().doing("starting the program")?;
    let seconds = loop {
        if Picture::read(&screen.frame())?.has_content() {
            break Ok(started.elapsed().as_secs_f64());
        }
        if started.elapsed() > Duration::from_secs(60) {
            break Err(Failure::new("the program has shown nothing in a minute"));
        }
        sleep(Duration::from_millis(2));
    };
    run::end(&mut child)?;
    seconds
}

/// On the measured office, with nothing of whoever measures.
fn surrounded(program: &Path, office: &Office) -> Command {
    let own = office.folder.join("own");
    let mut command = process::command(program);
    command
        .env("MIGRADESK_STORE", &office.store)
        .env("XDG_DATA_HOME", own.join("data"))
        .env("XDG_CONFIG_HOME", own.join("config"));
    command
}

/// What the web driver sees of a session.
fn waits(office: &Office, program: &Path, blank: &Path) -> Result<Vec<Measured>> {
    let out: PathBuf = office.folder.join("window.json");
    let mut tests =
        process::cargo(&["nextest", "run", "--locked", "-p", "migradesk-tests", "--test", "e2e", "--run-ignored", "only"]);
    tests
        .args(["--no-capture", "-E", "test(the_window_of_the_released_program)"])
        .env("MIGRADESK_BENCH_STORE", &office.store)
        .env("MIGRADESK_BENCH_PASSPHRASE", super::office::PASSPHRASE)
        .env("MIGRADESK_BENCH_PROGRAM", program)
        .env("MIGRADESK_BENCH_BLANK", blank)
        .env("MIGRADESK_BENCH_OUT", &out);
    process::run(&mut tests)?;
    let told: Value = serde_json::from_str(&std::fs::read_to_string(&out).doing("reading what was measured in the window")?)?;
    let samples = |name: &str| -> Result<Vec<f64>> {
        let samples: Vec<f64> = told[name].as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
        if samples.is_empty() { Err(Failure::new(format!("`{name}` was not measured"))) } else { Ok(samples) }
    };
    let blank_memory =
        Measured::new("memory of a blank window", Budget::NONE, 0.0, samples("memory of a blank window")?).in_mib();
    let memory = Budget::whole(RATIO * blank_memory.percentile(50) + MORE_MEMORY);
    // A refused sign-in derives the key too, and paints an answer.
    let derivation = Measured::new("", Budget::NONE, 0.0, samples("sign-in refused")?).percentile(50);
    Ok(vec![
        Measured::new("sign-in to Today, painted", Budget::whole(0.4), derivation, samples("sign-in to Today")?),
        Measured::new("another screen, painted", Budget { p50: None, p99: Some(0.1) }, 0.0, samples("screen")?),
        Measured::new("typed to painted list", Budget { p50: None, p99: Some(0.05) }, 0.0, samples("typed to painted")?),
        blank_memory,
        Measured::new("memory", memory, 0.0, samples("memory")?).in_mib(),
    ])
}
