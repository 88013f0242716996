//! Node is checked; the packages of the interface are installed when their lock file has changed.

use super::toolchain::version;
use crate::{
    failure::{Doing, Failure, Result},
    place, process,
};

const OLDEST: (u32, u32) = (20, 0);
const HELP: &str = "Install Node.js 20 or newer together with npm (Debian 13 has it: `apt-get install nodejs npm`; on older systems \
                    its own page tells how), then try again.";

pub fn check() -> Result {
    let said = process::output(process::command("node").arg("--version"))
        .map_err(|_| Failure::new(format!("`node` does not start. {HELP}")))?;
    if version(&said).is_none_or(|found| found < OLDEST) {
        return Err(Failure::new(format!("this is Node.js {}, but MigraDesk needs 20 or newer. {HELP}", said.trim())));
    }
    if place::on_path("npm").is_none() {
        return Err(Failure::new(format!("Node.js is here, but `npm` is not. {HELP}")));
    }
    Ok(())
}

pub fn install_packages() -> Result {
    let lock =
        std::fs::read(place::ui().join("package-lock.json")).doing("reading ui/package-lock.json, which says what to install")?;
    // A copy of the lock file that was installed from: the question is not its age but whether it is the same.
    let stamp = place::target().join("setup").join("ui-package-lock.json");
    let modules = place::ui().join("node_modules");
    if modules.is_dir() && std::fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    eprintln!("The interface's packages are missing or not those of ui/package-lock.json. Installing them: npm ci");
    process::run(process::npm(&["ci", "--no-audit", "--no-fund"]).env("npm_config_loglevel", "error"))?;
    if let Some(folder) = stamp.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&stamp, lock).doing("remembering what was installed")
}
