//! The only scripts of the house. A file per verb; what a verb needs on the machine stands in `setup`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "xtask talks to the person who started it")]

mod arguments;
mod bench;
mod dist;
mod failure;
mod framebuffer;
mod fuzz;
mod generate;
mod lint;
mod place;
mod postgres;
mod process;
mod run;
mod setup;
mod steps;
mod test;
mod tether;
mod xvfb;

use arguments::Arguments;
use failure::Result;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask run [--demo] [--release]   build the program and open it; --demo with an invented office
cargo xtask test                       everything: generated files, lints, units, both engines, the real app
cargo xtask test quick                 units and the suite, without faults and the real app
cargo xtask bench [NAME]…              the budgets, in a release build; table and target/bench/
cargo xtask fuzz [NAME]…               what reads files and typed text, fed with anything for a minute each
cargo xtask dist                       the .deb and the command line tool, into target/dist/
cargo xtask generate [--check]         the files that are made from Rust; --check fails when they differ
cargo xtask lint                       formatting and lints of Rust and TypeScript
cargo xtask setup                      only install what is missing";

fn main() -> ExitCode {
    let mut arguments = Arguments::from_process();
    let verb = arguments.word();
    let done: Result = match verb.as_deref() {
        Some("run") => run::run(arguments),
        Some("test") => test::test(arguments),
        Some("bench") => bench::bench(arguments),
        Some("fuzz") => fuzz::fuzz(arguments),
        Some("dist") => dist::dist(arguments),
        Some("generate") => generate::generate(arguments),
        Some("lint") => lint::lint(arguments),
        Some("setup") => setup::everything(arguments),
        Some("help" | "--help" | "-h") => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            ExitCode::FAILURE
        }
    }
}
