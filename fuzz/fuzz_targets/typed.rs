//! What somebody types into a field: a question for a person, a name in any script, a birth date in any calendar.
#![no_main]

use chrono::NaiveDate;
use domain::{birth_date, calendar::Calendar};
use libfuzzer_sys::fuzz_target;
use names::Query;

fuzz_target!(|text: &str| {
    let _question = Query::parse(text);
    let folded = names::fold(text);
    assert!(folded.is_ascii(), "what is compared is ASCII");
    let today = NaiveDate::from_ymd_opt(2026, 6, 30).unwrap();
    for calendar in Calendar::ALL {
        let _date = birth_date::parse_in(*calendar, text, today, birth_date::BirthDateSource::Spoken);
    }
});
