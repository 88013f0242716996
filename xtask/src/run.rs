//! Builds the program and opens it; where nobody could see it, takes a picture of it instead.

use crate::{
    arguments::Arguments,
    failure::{Doing, Failure, Result},
    framebuffer::Picture,
    place, process,
    setup::{self, Need},
    xvfb::Screen,
};
use std::{
    path::{Path, PathBuf},
    process::{Child, Command},
    thread::sleep,
    time::{Duration, Instant},
};

/// The shell reads the office to open from here; without it, it asks.
const STORE: &str = "MIGRADESK_STORE";
/// Everybody in the invented office has it. It protects nothing: the people are invented.
const DEMO_PASSPHRASE: &str = "an open door for everyone";
const DEMO_LOGINS: [(&str, &str); 7] = [
    ("counter", "caseworker"),
    ("case", "case manager"),
    ("lead", "supervisor"),
    ("interpreter", "interpreter coordinator"),
    ("translator", "translator"),
    ("admin", "administrator"),
    ("privacy", "data-protection officer"),
];

/// `cargo xtask run [--demo] [--release]`
pub fn run(mut arguments: Arguments) -> Result {
    let (demo, release) = (arguments.flag("--demo"), arguments.flag("--release"));
    arguments.none_left()?;
    let seen = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|set| !set.is_empty()));
    setup::ensure(if seen { &[Need::Build, Need::Ui] } else { &[Need::Build, Need::Ui, Need::Screen] })?;

    process::run(&mut process::npm(&["run", "--silent", "build"]))?;
    let mut cargo = process::cargo(&["build", "--locked", "-p", "migradesk-app"]);
    if demo {
        cargo.args(["-p", "migradesk"]);
    }
    if release {
        // The bundle is what a package holds: no developer's tools in the web view.
        cargo.args(["--release", "--features", "migradesk-app/custom-protocol"]);
    }
    process::run(&mut cargo)?;

    let mut app = process::command(place::built("migradesk-app", release));
    if demo {
        app.env(STORE, demo_office(release)?);
    }
    if seen { process::run(&mut app) } else { picture(&mut app) }
}

/// Makes the invented office, unless it is there; says how to get in.
fn demo_office(release: bool) -> Result<PathBuf> {
    let folder = place::target().join("demo");
    let store = folder.join("office.migradesk");
    if store.exists() {
        eprintln!("The invented office of an earlier run is opened again; delete {} for a fresh one.", place::shown(&folder));
    } else {
        std::fs::create_dir_all(&folder)?;
        let mut demo = process::command(place::built("migradesk", release));
        demo.args(["demo", "--clients", "500", "--seed", "1", "--passphrase-fd", "0", "--store"]).arg(&store);
        let made = process::output_with_input(&mut demo, &format!("{DEMO_PASSPHRASE}\n"));
        if made.is_err() {
            // Half an office would be opened as a whole one the next time.
            let _nothing_there = std::fs::remove_dir_all(&folder);
        }
        made?;
    }
    println!("The passphrase of everybody in the invented office: {DEMO_PASSPHRASE}");
    for (login, role) in DEMO_LOGINS {
        println!("  {login:<12} {role}");
    }
    Ok(store)
}

/// Shows the program on a screen in memory and keeps a picture of what it painted first.
fn picture(app: &mut Command) -> Result {
    eprintln!("There is no display: the program is shown on a screen in memory, and closed once there is a picture of it.");
    // Just as large as the window: there is nobody to put it elsewhere.
    let screen = Screen::start("1280x800")?;
    let mut program = screen.show(app).spawn().doing("starting the program")?;
    let painted = wait_for_paint(&mut program, &screen.frame());
    end(&mut program)?;
    let folder = place::target().join("screens");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("first-paint.png");
    painted?.write_png(&file)?;
    println!("{}", place::shown(&file));
    Ok(())
}

/// Waits until the window shows something and shows the same for half a second.
fn wait_for_paint(program: &mut Child, frame: &Path) -> Result<Picture> {
    let started = Instant::now();
    let mut last: Option<Picture> = None;
    while started.elapsed() < Duration::from_secs(60) {
        if let Some(status) = program.try_wait()? {
            return Err(Failure::new(format!("the program ended before it showed anything ({status})")));
        }
        let now = Picture::read(frame)?;
        if now.has_content() && last.as_ref() == Some(&now) {
            return Ok(now);
        }
        last = Some(now);
        sleep(Duration::from_millis(500));
    }
    Err(Failure::new("the program has shown nothing in a minute"))
}

/// Asks it to close, so that it can put its store in order, and waits.
pub fn end(program: &mut Child) -> Result {
    if program.try_wait()?.is_none() {
        process::run(process::command("kill").args(["-TERM", &program.id().to_string()]))?;
        program.wait()?;
    }
    Ok(())
}
