//! The proof. CI runs the whole of it; `quick` is for between two thoughts.

use crate::{
    arguments::Arguments,
    failure::{Failure, Result},
    generate, lint, place, postgres, process,
    setup::{self, Need},
    steps::Steps,
};
use std::process::Command;

/// The test binary that starts the real app; it runs alone, on a screen.
const REAL_APP: &str = "e2e";
/// Faults on purpose take their time.
const FAULTS: &str = "faults";

/// `cargo xtask test [quick]`
pub fn test(mut arguments: Arguments) -> Result {
    let quick = match arguments.word().as_deref() {
        None => false,
        Some("quick") => true,
        Some(other) => return Err(Failure::new(format!("`test {other}` is not known; there are `test` and `test quick`"))),
    };
    arguments.none_left()?;
    let mut steps = Steps::default();
    let all = [Need::Build, Need::Ui, Need::Screen, Need::Tests];
    if !steps.step("setup", || setup::ensure(&all)) {
        return steps.finish();
    }
    if quick {
        in_short(&mut steps);
    } else {
        wholly(&mut steps);
    }
    steps.finish()
}

fn in_short(steps: &mut Steps) {
    vitest(steps);
    // The bundle only has to be there for the shell to compile; whether it is fresh matters to the real app alone.
    let ui_is_built = place::ui().join("dist/index.html").is_file() || lint::build_ui(steps);
    if !ui_is_built {
        return steps.leave_out("rust: tests", "the shell needs the interface");
    }
    // Built first, so that the database does not stand around meanwhile, and the times tell building from testing.
    let built = steps.step("rust: build", || {
        process::run(&mut process::cargo(&["nextest", "run", "--no-run", "--workspace", "--locked", "--cargo-quiet"]))
    });
    if built {
        nextest(steps, &[REAL_APP, FAULTS]);
    }
}

fn wholly(steps: &mut Steps) {
    let ui_is_built = lint::build_ui(steps);
    lint::ui(steps);
    vitest(steps);
    lint::rust(steps, ui_is_built);
    if !ui_is_built {
        return steps.leave_out("rust", "the shell needs the interface");
    }
    // All of it at once: what is built package by package is built again for each set of features.
    let built = steps.step("rust: build", || {
        process::run(&mut process::cargo(&["build", "--quiet", "--locked", "--workspace", "--all-targets"]))
    });
    if !built {
        return steps.leave_out("rust: tests", "they were not built");
    }
    steps.step("generated files", generate::check);
    nextest(steps, &[REAL_APP]);
    lint::texts(steps);
    real_app(steps);
}

fn vitest(steps: &mut Steps) {
    steps.step("interface: tests", || process::run(&mut process::npm(&["run", "--silent", "test"])));
}

/// The Rust tests, with a PostgreSQL of their own. Tests of the second engine fail without it; they are never skipped.
fn nextest(steps: &mut Steps, without: &[&str]) {
    let Some(cluster) = steps.step_with("PostgreSQL up", postgres::Cluster::start) else {
        return steps.leave_out("rust: tests", "there is no PostgreSQL");
    };
    steps.step("rust: tests", || {
        process::run(runner().args(["--workspace", "-E", &filter(without)?]).env(postgres::VARIABLE, &cluster.url))
    });
}

/// What nextest is asked for: all but these binaries. It refuses a name that no binary has, so only those that exist are named.
fn filter(without: &[&str]) -> Result<String> {
    let told =
        process::output(&mut process::cargo(&["metadata", "--format-version", "1", "--no-deps", "--locked", "--offline"]))?;
    let told: serde_json::Value = serde_json::from_str(&told)?;
    let targets = told["packages"].as_array().into_iter().flatten().filter_map(|package| package["targets"].as_array()).flatten();
    let tests: Vec<&str> =
        targets.filter(|target| target["kind"][0] == "test").filter_map(|target| target["name"].as_str()).collect();
    let named: Vec<String> =
        without.iter().filter(|name| tests.contains(name)).map(|name| format!(" and not binary(={name})")).collect();
    Ok(format!("all(){}", named.concat()))
}

/// The real program, through WebKit's driver, on screens in memory. They wait for one another's painting more than they work, so two of
/// them share two cores well.
fn real_app(steps: &mut Steps) {
    steps.step("the real app", || {
        process::run(runner().args(["--workspace", "-E", &format!("binary(={REAL_APP})"), "--test-threads", "2"]))
    });
}

fn runner() -> Command {
    let mut nextest = process::cargo(&[
        "nextest",
        "run",
        "--locked",
        "--no-fail-fast",
        "--status-level",
        "slow",
        "--final-status-level",
        "fail",
    ]);
    nextest.env("NEXTEST_HIDE_PROGRESS_BAR", "1");
    nextest
}
