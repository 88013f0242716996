//! Formatting and lints, of Rust and of the interface.

use crate::{
    arguments::Arguments,
    failure::Result,
    place, process,
    setup::{self, Need},
    steps::Steps,
};

/// `cargo xtask lint`
pub fn lint(arguments: Arguments) -> Result {
    arguments.none_left()?;
    setup::ensure(&[Need::Build, Need::Ui])?;
    let mut steps = Steps::default();
    let built = build_ui(&mut steps);
    ui(&mut steps);
    rust(&mut steps, built);
    texts(&mut steps);
    steps.finish()
}

/// The interface, type-checked and bundled. The shell takes the bundle in when it is compiled, so this comes before any Rust.
pub fn build_ui(steps: &mut Steps) -> bool {
    steps.step("interface: types and bundle", || process::run(&mut process::npm(&["run", "--silent", "build"])))
}

pub fn ui(steps: &mut Steps) {
    steps.step("interface: lints", || process::run(&mut process::npm(&["run", "--silent", "lint"])));
}

pub fn rust(steps: &mut Steps, ui_is_built: bool) {
    steps.step("rustfmt", || process::run(&mut process::cargo(&["fmt", "--all", "--check"])));
    if ui_is_built {
        steps.step("clippy", || {
            process::run(&mut process::cargo(&[
                "clippy",
                "--quiet",
                "--workspace",
                "--all-targets",
                "--locked",
                "--keep-going",
                "--",
                "-D",
                "warnings",
            ]))
        });
    } else {
        steps.leave_out("clippy", "the shell needs the interface");
    }
}

/// The locale files as they stand in the tree, by the tool that translators use.
pub fn texts(steps: &mut Steps) {
    steps.step("texts: lint", || {
        process::run(&mut process::cargo(&["build", "--quiet", "--locked", "--workspace", "--all-targets"]))?;
        process::run(process::command(place::built("migradesk", false)).args(["l10n", "lint", "locales", "--lang", "en"]))
    });
}
