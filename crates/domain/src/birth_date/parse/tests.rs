use super::*;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn read(text: &str) -> Result<Option<Parts>, BirthDateReadError> {
    parse(text, today(), BirthDateSource::Spoken).map(|date| date.map(|date| (date.year, date.month, date.day)))
}

#[test]
fn the_usual_forms_are_read() {
    for (text, parts) in [
        ("16.03.1985", (Some(1985), Some(3), Some(16))),
        ("16.3.1985", (Some(1985), Some(3), Some(16))),
        ("16. 3. 1985", (Some(1985), Some(3), Some(16))),
        ("16/3/1985", (Some(1985), Some(3), Some(16))),
        ("16-03-1985", (Some(1985), Some(3), Some(16))),
        ("1985-03-16", (Some(1985), Some(3), Some(16))),
        ("1985/3/16", (Some(1985), Some(3), Some(16))),
        ("16031985", (Some(1985), Some(3), Some(16))),
        ("19850316", (Some(1985), Some(3), Some(16))),
        ("160385", (Some(1985), Some(3), Some(16))),
        ("16. März 1985", (Some(1985), Some(3), Some(16))),
        ("16 Mar 1985", (Some(1985), Some(3), Some(16))),
        ("March 16, 1985", (Some(1985), Some(3), Some(16))),
        ("03/16/1985", (Some(1985), Some(3), Some(16))),
        ("1985", (Some(1985), None, None)),
        ("00.00.1985", (Some(1985), None, None)),
        ("xx.xx.1985", (Some(1985), None, None)),
        ("00.03.1985", (Some(1985), Some(3), None)),
        ("03.1985", (Some(1985), Some(3), None)),
        ("3/1985", (Some(1985), Some(3), None)),
        ("1985-03", (Some(1985), Some(3), None)),
        ("März 1985", (Some(1985), Some(3), None)),
        ("1.1.85", (Some(1985), Some(1), Some(1))),
        ("1.1.05", (Some(2005), Some(1), Some(1))),
        ("29.02.0000", (None, Some(2), Some(29))),
        ("١٦/٠٣/١٩٨٥", (Some(1985), Some(3), Some(16))),
        ("۱۶.۳.۱۹۸۵", (Some(1985), Some(3), Some(16))),
    ] {
        assert_eq!(read(text), Ok(Some(parts)), "{text}");
    }
}

#[test]
fn a_year_of_two_digits_never_lies_in_the_future() {
    assert_eq!(read("22.11.26"), Ok(Some((Some(2026), Some(11), Some(22)))), "born today");
    assert_eq!(read("23.11.26"), Ok(Some((Some(1926), Some(11), Some(23)))), "a hundred years old tomorrow");
}

#[test]
fn an_estimate_is_kept_as_one() {
    for text in ["ca. 1967", "ca 1967", "~1967", "~ 1967", "etwa 1967", "um 1967", "1967?", "circa 1967", "حوالي ١٩٦٧"] {
        let date = parse(text, today(), BirthDateSource::Spoken).expect("readable").expect("a year");
        assert!(date.estimated && date.year == Some(1967), "{text}");
        assert_eq!(date.text.as_deref(), Some(text), "what was said stays");
    }
    let exact = parse("16.03.1985", today(), BirthDateSource::Spoken).expect("readable").expect("a date");
    assert!(!exact.estimated && exact.text.is_none());
}

#[test]
fn nothing_known_is_no_date_and_no_mistake() {
    for text in ["", "  ", "unbekannt", "Unbek.", "k.A.", "?", "-", "xx.xx.xxxx", "00.00.0000", "unknown", "غير معروف"] {
        assert_eq!(read(text), Ok(None), "{text}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    use BirthDateReadError::{Impossible, Unreadable};
    for (text, why) in [
        ("30.02.1985", Impossible(BirthDateError::NoSuchDay)),
        ("16.13.1985", Impossible(BirthDateError::NoSuchDay)),
        ("23.11.2026", Impossible(BirthDateError::Future)),
        ("1849", Impossible(BirthDateError::TooOld)),
        ("15.00.1985", Impossible(BirthDateError::DayWithoutMonth)),
        ("gestern", Unreadable),
        ("1", Unreadable),
        ("85", Unreadable),
        ("1.2.3.4", Unreadable),
        ("1960-1965", Unreadable),
        ("123456789012345678901234567890", Unreadable),
    ] {
        assert_eq!(read(text), Err(why), "{text}");
    }
    assert_eq!(read(&"1".repeat(100_000)), Err(Unreadable));
}

fn read_in(calendar: Calendar, text: &str) -> Result<Option<(Parts, bool)>, BirthDateReadError> {
    parse_in(calendar, text, today(), BirthDateSource::Spoken)
        .map(|date| date.map(|date| ((date.year, date.month, date.day), date.estimated)))
}

#[test]
fn dates_of_other_calendars_become_ours() {
    use Calendar::{Ethiopic, IslamicCivil, IslamicUmmAlQura, Persian};
    let day = |year, month, day| ((Some(year), Some(month), Some(day)), false);
    for (calendar, text, date) in [
        (Persian, "12.05.1377", day(1998, 8, 3)),
        (Persian, "1377/05/12", day(1998, 8, 3)),
        (Persian, "77/5/12", day(1998, 8, 3)),
        (Persian, "12.5.77", day(1998, 8, 3)),
        (Persian, "۱۳۷۷/۵/۱۲", day(1998, 8, 3)),
        (Persian, "12 Mordad 1377", day(1998, 8, 3)),
        (Persian, "۱۲ اسد ۱۳۷۷", day(1998, 8, 3)),
        (Persian, "13770512", day(1998, 8, 3)),
        (Persian, "30.12.1375", day(1997, 3, 20)),
        (Ethiopic, "6.13.1991", day(1999, 9, 11)),
        (Ethiopic, "6 Pagumen 1991", day(1999, 9, 11)),
        (Ethiopic, "1 መስከረም 1990", day(1997, 9, 11)),
        (IslamicUmmAlQura, "1/9/1420", day(1999, 12, 9)),
        (IslamicCivil, "1/1/1400", day(1979, 11, 21)),
        (IslamicCivil, "1 Muharram 1400", day(1979, 11, 21)),
    ] {
        assert_eq!(read_in(calendar, text), Ok(Some(date)), "{calendar:?} {text}");
    }
    let kept = parse_in(Persian, " 12 Mordad 1377 ", today(), BirthDateSource::Spoken).expect("readable").expect("a day");
    assert_eq!((kept.calendar, kept.text.as_deref()), (Persian, Some("12 Mordad 1377")), "what was said stays");
}

#[test]
fn a_part_of_another_calendars_date_is_no_more_exact_here() {
    use Calendar::{Ethiopic, Persian};
    for (calendar, text, date) in [
        // 11 September 1997 to 10 September 1998: most of it in 1998.
        (Ethiopic, "1990", ((Some(1998), None, None), true)),
        (Ethiopic, "00.00.1990", ((Some(1998), None, None), true)),
        // 21 March 1998 to 20 March 1999.
        (Persian, "1377", ((Some(1998), None, None), true)),
        // 23 July to 22 August 1998.
        (Persian, "05.1377", ((Some(1998), None, None), false)),
        // 22 December 1998 to 20 January 1999.
        (Persian, "10.1377", ((Some(1999), None, None), true)),
        // 6 to 10 September 1998.
        (Ethiopic, "13.1990", ((Some(1998), Some(9), None), false)),
        (Ethiopic, "ca. 1990", ((Some(1998), None, None), true)),
    ] {
        assert_eq!(read_in(calendar, text), Ok(Some(date)), "{calendar:?} {text}");
    }
    let year = parse_in(Ethiopic, "1990", today(), BirthDateSource::Spoken).expect("readable").expect("a year");
    assert_eq!(year.age(today()), Some((28, 29)), "born between September 1997 and September 1998");
    let this_year = parse_in(Ethiopic, "2019", today(), BirthDateSource::Spoken).expect("readable").expect("a year");
    assert_eq!(this_year.year, Some(2026), "most of it is still to come, but not for somebody who is here");
}

#[test]
fn days_that_another_calendar_does_not_have_are_refused_with_what_it_has() {
    use BirthDateReadError::{Impossible, Unreadable};
    use Calendar::{Ethiopic, IslamicCivil, Persian};
    let shorter = |calendar, year, month, days| Impossible(BirthDateError::MonthShorter { calendar, year, month, days });
    for (calendar, text, why) in [
        (Ethiopic, "6.13.1990", shorter(Ethiopic, 1990, 13, 5)),
        (Ethiopic, "7.13.1991", shorter(Ethiopic, 1991, 13, 6)),
        (Ethiopic, "31.01.1990", shorter(Ethiopic, 1990, 1, 30)),
        (Ethiopic, "1.14.1990", Impossible(BirthDateError::NoSuchDay)),
        (Persian, "30.12.1376", shorter(Persian, 1376, 12, 29)),
        (Persian, "1.13.1376", Impossible(BirthDateError::NoSuchDay)),
        (Persian, "12.05.1998", Impossible(BirthDateError::Future)),
        (Persian, "12.05.0000", Impossible(BirthDateError::YearNeeded)),
        (IslamicCivil, "1200", Impossible(BirthDateError::TooOld)),
        (Persian, "12 august 1377", Unreadable),
    ] {
        assert_eq!(read_in(calendar, text), Err(why), "{calendar:?} {text}");
    }
}

#[test]
fn parts_that_say_something_else_than_the_text_are_refused() {
    let read = parse_in(Calendar::Persian, "12.05.1377", today(), BirthDateSource::Spoken).expect("readable").expect("a day");
    assert_eq!(read.check(today()), Ok(()));
    for wrong in [
        BirthDate { day: Some(4), ..read.clone() },
        BirthDate { day: None, ..read.clone() },
        BirthDate { text: None, ..read.clone() },
        BirthDate { text: Some("kein Datum".to_owned()), ..read.clone() },
        BirthDate { calendar: Calendar::IslamicCivil, ..read },
    ] {
        assert_eq!(wrong.check(today()), Err(BirthDateError::TextDiffers), "{wrong:?}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_any_calendar(text in ".{0,80}") {
        for &calendar in Calendar::ALL {
            if let Ok(Some(date)) = parse_in(calendar, &text, today(), BirthDateSource::Spoken) {
                prop_assert_eq!(date.check(today()), Ok(()));
                prop_assert!(!date.is_unknown());
            }
        }
    }

    #[test]
    fn every_day_is_read_in_each_calendar(days in 0i64..64_000) {
        let day = NaiveDate::from_ymd_opt(1850, 1, 1).expect("a day") + chrono::Days::new(days.unsigned_abs());
        prop_assume!(day <= today());
        for &calendar in Calendar::ALL {
            let (year, month, of_month) = calendar.on(day);
            let parts = Ok(Some(((Some(day.year()), Some(day.month()), Some(day.day())), false)));
            for text in [format!("{of_month:02}.{month:02}.{year}"), format!("{year}/{month}/{of_month}")] {
                prop_assert_eq!(read_in(calendar, &text), parts, "{:?} {}", calendar, text);
            }
        }
    }

    #[test]
    fn no_text_breaks_the_reader_and_what_it_reads_is_possible(text in ".{0,80}") {
        if let Ok(Some(date)) = parse(&text, today(), BirthDateSource::Spoken) {
            prop_assert_eq!(date.check(today()), Ok(()));
            prop_assert!(!date.is_unknown());
        }
    }

    #[test]
    fn every_day_is_read_in_each_form_of_it(days in 0i64..64_000) {
        let day = NaiveDate::from_ymd_opt(1850, 1, 1).expect("a day") + chrono::Days::new(days.unsigned_abs());
        prop_assume!(day <= today());
        let parts = Ok(Some((Some(day.year()), Some(day.month()), Some(day.day()))));
        for form in ["%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%d/%m/%Y", "%-d. %-m. %Y"] {
            prop_assert_eq!(read(&day.format(form).to_string()), parts, "{}", form);
        }
    }
}
