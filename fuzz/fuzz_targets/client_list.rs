//! An office's old list of clients, as text or as a spreadsheet: each row becomes a client or tells why not.
#![no_main]

use chrono::NaiveDate;
use exchange::list;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(workbook) = list::read(bytes) {
        let mapping = list::propose(&workbook);
        let today = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
        let _rows = list::interpret(&workbook, &mapping, today);
    }
});
