//! A calendar that somebody exported elsewhere. Whatever it holds, nobody is away outside the days that were asked for.
#![no_main]

use chrono_tz::Europe::Berlin;
use domain::time::Instant;
use exchange::ics::{self, Wish};
use libfuzzer_sys::fuzz_target;

const DAY: i64 = 86_400_000_000;

fuzz_target!(|bytes: &[u8]| {
    let from = Instant(1_750_000_000_000_000);
    let to = Instant(from.0 + 365 * DAY);
    if let Ok(read) = ics::busy(bytes, &Wish { zone: Berlin, from, to }) {
        for busy in &read.busy {
            assert!(busy.time.starts_at < busy.time.ends_at && busy.time.ends_at > from && busy.time.starts_at < to);
        }
        assert!(read.busy.is_sorted_by(|a, b| a.time.ends_at < b.time.starts_at), "apart and in order");
    }
});
