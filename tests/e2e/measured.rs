//! What a person waits for in the window, and what the window holds in memory. `cargo xtask bench` runs it with the released program on
//! its office of invented people, and knows the budgets; nothing is asserted here.

use crate::{
    app::{App, Start},
    day,
};
use l10n::message as m;
use serde_json::{Value, json};
use std::{collections::BTreeMap, env, fs, path::PathBuf};

const ACTS: &str = include_str!("measured.js");
const ROUNDS: usize = 5;

/// What people begin with.
const TYPED: [&str; 8] = ["mohamad", "fatima al", "olek", "selam tes", "yildiz", "ibrahim kh", "nguyen", "popescu ma"];

#[test]
#[ignore = "it measures and holds nothing; `cargo xtask bench` runs it"]
fn the_window_of_the_released_program() {
    let told = |name: &str| env::var(name).unwrap_or_else(|_| panic!("{name} is told by `cargo xtask bench`"));
    let (store, passphrase) = (PathBuf::from(told("MIGRADESK_BENCH_STORE")), told("MIGRADESK_BENCH_PASSPHRASE"));
    let start = Start { store: &store, language: "de", pictures: "measured", choose: None, save_to: None };

    let blank = App::start_program(&start, told("MIGRADESK_BENCH_BLANK").into());
    let mut measured = BTreeMap::from([("memory of a blank window", vec![memory(&blank)])]);
    drop(blank);

    let app = App::start_program(&start, told("MIGRADESK_BENCH_PROGRAM").into());
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    let mut keep = |name, seconds: f64| measured.entry(name).or_default().push(seconds);
    for _ in 0..ROUNDS {
        app.fill(&app.t(&m::shell_sign_in_login()), "lead");
        app.fill(&app.t(&m::shell_sign_in_passphrase()), "not the passphrase");
        keep("sign-in refused", act(&app, "refused", ""));
        app.fill(&app.t(&m::shell_sign_in_passphrase()), &passphrase);
        keep("sign-in to Today", act(&app, "signed-in", ""));
        for place in places(&app) {
            keep("screen", act(&app, "screen", &place));
        }
        for text in TYPED {
            for end in 1..=text.len() {
                keep("typed to painted", act(&app, "typed", &text[..end]));
            }
        }
        act(&app, "typed", "");
        keep("memory", memory(&app));
        app.press("Escape");
        day::sign_out(&app);
    }
    fs::write(told("MIGRADESK_BENCH_OUT"), json!(measured).to_string()).expect("the figures can be kept");
}

/// Seconds from an act until its effect is painted.
fn act(app: &App, what: &str, value: &str) -> f64 {
    app.js_later(ACTS, vec![json!(what), json!(value)]).as_f64().expect("milliseconds") / 1_000.0
}

/// The screens that the navigation leads to, the first of them last, because it stands there already.
fn places(app: &App) -> Vec<String> {
    let links =
        app.js("return [...document.querySelectorAll('nav.nav a.nav-link')].map((link) => link.getAttribute('href'))", vec![]);
    let mut places: Vec<String> = links.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    places.rotate_left(1);
    places
}

/// MiB of all processes of the program and its web view; what several share counts in parts.
fn memory(app: &App) -> f64 {
    let parents: BTreeMap<u32, u32> = fs::read_dir("/proc")
        .expect("processes")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process: u32| {
            let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
            let parent = stat.rsplit_once(") ")?.1.split(' ').nth(1)?.parse().ok()?;
            Some((process, parent))
        })
        .collect();
    let driver = app.driver();
    let is_ours = |process: &u32| {
        let mut above = parents.get(process);
        while let Some(parent) = above {
            if *parent == driver {
                return true;
            }
            above = parents.get(parent);
        }
        false
    };
    let proportional = |process: &u32| -> Option<f64> {
        let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
        let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
        line.trim().strip_suffix("kB")?.trim().parse().ok()
    };
    parents.keys().filter(|process| is_ours(process)).filter_map(proportional).sum::<f64>() / 1024.0
}
