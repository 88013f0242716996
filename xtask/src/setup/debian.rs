//! Packages of the system. Installed by us on Debian and its kin; named, with words, everywhere else.

use super::{Need, am_root};
use crate::{
    failure::{Failure, Result},
    place, postgres, process,
};
use std::process::Command;

/// What a need means in Debian's packages.
fn packages(need: Need) -> &'static [&'static str] {
    match need {
        // OpenSSL is what the store's cipher is built on, the web view draws the windows.
        Need::Build => &["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"],
        Need::Ui | Need::Fuzzer => &[],
        Need::Screen => &["xvfb", "fonts-noto-core"],
        // `age` opens sealed packages as a partner without the program does.
        Need::Tests => &["postgresql", "webkit2gtk-driver", "xvfb", "fonts-noto-core", "poppler-utils", "age"],
    }
}

pub fn ensure(needs: &[Need]) -> Result {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let mut wanted: Vec<&str> = needs.iter().flat_map(|need| packages(*need)).copied().collect();
    wanted.sort_unstable();
    wanted.dedup();
    if wanted.is_empty() {
        return Ok(());
    }
    if place::on_path("dpkg-query").is_none() {
        return elsewhere(needs, &wanted);
    }
    let missing = missing(&wanted);
    if missing.is_empty() { Ok(()) } else { install(&missing) }
}

fn missing<'a>(wanted: &[&'a str]) -> Vec<&'a str> {
    let mut query = process::command("dpkg-query");
    query.args(["-W", "-f=${db:Status-Abbrev}${Package}\n"]).args(wanted);
    // It fails when it has never heard of one of them and still answers for the others.
    let answer = query.output().map(|done| String::from_utf8_lossy(&done.stdout).into_owned()).unwrap_or_default();
    absent(&answer, wanted)
}

/// The wanted packages that `dpkg-query` does not report as wholly installed (`ii `).
fn absent<'a>(answer: &str, wanted: &[&'a str]) -> Vec<&'a str> {
    let installed: Vec<&str> = answer.lines().filter_map(|line| line.strip_prefix("ii ")).map(str::trim).collect();
    wanted.iter().filter(|package| !installed.contains(package)).copied().collect()
}

fn install(missing: &[&str]) -> Result {
    let list = missing.join(" ");
    let by_hand = format!("apt-get install --no-install-recommends {list}");
    let start = || -> Result<Command> {
        let mut command = if am_root() {
            process::command("apt-get")
        } else if place::on_path("sudo").is_some() {
            // sudo may ask for a password, so it keeps the terminal.
            let mut sudo = process::command("sudo");
            sudo.arg("apt-get").stdin(std::process::Stdio::inherit());
            sudo
        } else {
            return Err(Failure::new(format!(
                "these Debian packages are missing and cannot be installed without root or sudo; have them installed with\n  {by_hand}"
            )));
        };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        Ok(command)
    };
    eprintln!("MigraDesk needs these Debian packages, which are missing:\n  {list}\nInstalling them: {by_hand}");
    process::run(start()?.args(["update", "-q"]))?;
    process::run(start()?.args(["install", "-y", "-q", "--no-install-recommends"]).args(missing))
}

/// Another distribution: look for the things themselves and name what is not there.
fn elsewhere(needs: &[Need], wanted: &[&str]) -> Result {
    let mut absent = Vec::new();
    if needs.contains(&Need::Build) {
        for library in ["webkit2gtk-4.1", "openssl"] {
            if process::output(process::command("pkg-config").args(["--exists", library])).is_err() {
                absent.push(format!("the development files of {library} (as `pkg-config` names it)"));
            }
        }
    }
    if (needs.contains(&Need::Screen) || needs.contains(&Need::Tests)) && place::on_path("Xvfb").is_none() {
        absent.push("Xvfb".to_owned());
    }
    if needs.contains(&Need::Tests) {
        for program in ["WebKitWebDriver", "pdftotext", "age"] {
            if place::on_path(program).is_none() {
                absent.push(program.to_owned());
            }
        }
        if postgres::programs().is_err() {
            absent.push("PostgreSQL's server".to_owned());
        }
    }
    if absent.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "this is not Debian, so install these yourself, as your system names them:\n  {}\nOn Debian they are in the packages {}.",
        absent.join("\n  "),
        wanted.join(" ")
    )))
}

#[cfg(test)]
mod tests {
    use super::absent;

    #[test]
    fn a_package_that_was_removed_or_is_half_installed_is_missing() {
        let answer = "ii xvfb\nrc postgresql\niU poppler-utils\n";
        assert_eq!(
            absent(answer, &["xvfb", "postgresql", "poppler-utils", "libssl-dev"]),
            ["postgresql", "poppler-utils", "libssl-dev"]
        );
    }
}
