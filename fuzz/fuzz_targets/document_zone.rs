//! The machine-readable zone of a document, as a reader types it.
#![no_main]

use chrono::NaiveDate;
use exchange::mrz;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|typed: &str| {
    let _zone = mrz::read(&[typed], NaiveDate::from_ymd_opt(2026, 6, 30).unwrap());
});
