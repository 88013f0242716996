//! A rule of recurrence: read or refused, in bounded work.
#![no_main]

use chrono::{Days, NaiveDate};
use domain::recurrence::Recurrence;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|rule: &str| {
    let start = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap().and_hms_opt(2, 30, 0).unwrap();
    let to = start + Days::new(730);
    let series = Recurrence { start, rule, except: [start + Days::new(7)].into() };
    if let Ok(found) = series.between(start, to, 400, chrono_tz::Europe::Berlin) {
        assert!(found.len() <= 400 && found.is_sorted() && found.iter().all(|at| (start..to).contains(at)));
    }
});
