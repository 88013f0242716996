//! What reads foreign files and typed text, fed with anything for a while. Not part of the tests: it never ends by itself.

use crate::{
    arguments::Arguments,
    failure::{Doing, Failure, Result},
    place, process,
    setup::{self, Need},
};

const SECONDS: &str = "60";

/// `cargo xtask fuzz [NAME]…`
pub fn fuzz(mut arguments: Arguments) -> Result {
    let named = arguments.words();
    arguments.none_left()?;
    let known = targets()?;
    if let Some(unknown) = named.iter().find(|name| !known.contains(name)) {
        return Err(Failure::new(format!("nothing is fuzzed as `{unknown}`; there are: {}", known.join(", "))));
    }
    setup::ensure(&[Need::Build, Need::Fuzzer])?;
    for name in known.iter().filter(|name| named.is_empty() || named.contains(name)) {
        eprintln!("── {name}");
        let seeds = place::root().join("fuzz/seeds").join(name);
        let found = place::target().join("fuzz").join(name);
        std::fs::create_dir_all(&found).doing("making a folder for what is found")?;
        let mut run = process::cargo(&["fuzz", "run", "--target-dir", "target/fuzz", name.as_str()]);
        // The fuzzer watches the program by what the compiler of a release keeps to itself.
        run.env("RUSTC_BOOTSTRAP", "1").arg(&found);
        if seeds.is_dir() {
            run.arg(seeds);
        }
        process::run(run.args([
            "--",
            &format!("-max_total_time={SECONDS}"),
            "-rss_limit_mb=4096",
            "-timeout=20",
            "-print_final_stats=1",
        ]))?;
    }
    Ok(())
}

/// By their files, in order.
fn targets() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for file in std::fs::read_dir(place::root().join("fuzz/fuzz_targets")).doing("looking for what is fuzzed")? {
        let name = file?.file_name().to_string_lossy().into_owned();
        names.extend(name.strip_suffix(".rs").map(str::to_owned));
    }
    names.sort();
    Ok(names)
}
