//! Rust itself: never installed by us, only checked.

use crate::{
    failure::{Failure, Result},
    process,
};

const OLDEST: (u32, u32) = (1, 95);

pub fn check() -> Result {
    for program in ["cargo", "rustc"] {
        let said = process::output(process::command(program).arg("--version"))
            .map_err(|_| Failure::new(format!("`{program}` does not start. {HELP}")))?;
        match version(&said) {
            Some(found) if found >= OLDEST => {}
            _ => {
                return Err(Failure::new(format!(
                    "this is {}, but MigraDesk needs Rust {}.{} or newer. {HELP}",
                    said.trim(),
                    OLDEST.0,
                    OLDEST.1
                )));
            }
        }
    }
    Ok(())
}

const HELP: &str = "Install Rust with rustup (its page tells how for each system), or bring it up to date with `rustup update`, \
                    then try again. Debian's own `rustc` package is too old.";

/// Major and minor from `rustc 1.95.0 (…)`, `cargo 1.96.0-nightly (…)` or `v20.20.2`.
pub fn version(said: &str) -> Option<(u32, u32)> {
    let number = said.split_whitespace().find_map(|word| {
        let word = word.trim_start_matches('v');
        word.starts_with(|c: char| c.is_ascii_digit()).then_some(word)
    })?;
    let mut parts = number.split('.');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read_as_the_programs_print_them() {
        assert_eq!(version("rustc 1.95.0 (59807616e 2026-04-14)"), Some((1, 95)));
        assert_eq!(version("cargo 1.96.0-nightly (f2d3ce0bd 2026-03-21)"), Some((1, 96)));
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("no such command"), None);
    }
}
