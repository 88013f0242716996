use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn context() -> DateContext {
    DateContext { today: today(), order: SlashOrder::GERMAN, date_1904: false }
}

fn born(raw: &str) -> Result<(String, Vec<&'static str>), &'static str> {
    birth_date(read(&Cell::Text(raw.into()), Purpose::Birth, &context()), raw, today())
        .map(|(date, readings)| (date.sort_key(), readings.iter().map(|(kind, _)| kind.code()).collect()))
        .map_err(ReadingKind::code)
}

#[test]
fn dates_in_every_form_of_a_list_are_read_and_say_what_was_understood() {
    for (raw, key, readings) in [
        ("16.03.1985", "1985-03-16", &[][..]),
        ("16.3.1985", "1985-03-16", &[]),
        ("16. 3. 1985", "1985-03-16", &[]),
        ("1985-03-16", "1985-03-16", &[]),
        ("1985/03/16", "1985-03-16", &[]),
        ("1985-03-16 00:00:00", "1985-03-16", &[]),
        ("1985-03-16T00:00:00", "1985-03-16", &[]),
        ("16.03.1985 00:00", "1985-03-16", &[]),
        ("*16.03.1985", "1985-03-16", &[]),
        ("27/07/1980", "1980-07-27", &[]),
        ("05/07/1948", "1948-07-05", &["day-month-order"]),
        ("07/27/1980", "1980-07-27", &["day-month-order"]),
        ("05-07-1948", "1948-07-05", &["day-month-order"]),
        ("08/08/1963", "1963-08-08", &[]),
        ("24.1.61", "1961-01-24", &["two-digit-year"]),
        ("1.1.74", "1974-01-01", &["two-digit-year", "january-first"]),
        ("01.01.1996", "1996-01-01", &["january-first"]),
        ("10.3.00", "2000-03-10", &["two-digit-year"]),
        ("00.00.1985", "1985-00-00", &["partial-date"]),
        ("00.01.1992", "1992-01-00", &["partial-date"]),
        ("xx.xx.1985", "1985-00-00", &["partial-date"]),
        ("??.??.1985", "1985-00-00", &["partial-date"]),
        ("1985", "1985-00-00", &["partial-date"]),
        ("03.1985", "1985-03-00", &["partial-date"]),
        ("03/1985", "1985-03-00", &["partial-date"]),
        ("März 1985", "1985-03-00", &["unusual-date", "partial-date"]),
        ("12. März 1985", "1985-03-12", &["unusual-date"]),
        ("March 12, 1985", "1985-03-12", &["unusual-date"]),
        ("12 Mar 1985", "1985-03-12", &["unusual-date"]),
        ("12-Dez-85", "1985-12-12", &["unusual-date", "two-digit-year"]),
        ("ca. 1967", "1967-00-00", &["estimated-year", "partial-date"]),
        ("um 1967", "1967-00-00", &["estimated-year", "partial-date"]),
        ("1967?", "1967-00-00", &["estimated-year", "partial-date"]),
        ("~1967", "1967-00-00", &["estimated-year", "partial-date"]),
        ("Jg. 1967", "1967-00-00", &["unusual-date", "partial-date"]),
        ("41771", "2014-05-12", &["excel-serial"]),
        ("14619", "1940-01-09", &["excel-serial"]),
        ("16031985", "1985-03-16", &["unusual-date"]),
        ("19850316", "1985-03-16", &["unusual-date"]),
        ("١٦/٠٣/١٩٨٥", "1985-03-16", &["native-digits"]),
        ("۱۹۸۵-۰۳-۱۶", "1985-03-16", &["native-digits"]),
        ("29.02.2000", "2000-02-29", &[]),
    ] {
        assert_eq!(born(raw), Ok((key.to_owned(), readings.to_vec())), "{raw}");
    }
}

#[test]
fn what_is_no_birth_date_says_why() {
    for (raw, why) in [
        ("31.02.2020", "impossible-date"),
        ("29.02.1985", "impossible-date"),
        ("12.13.1985", "impossible-date"),
        ("12.00.1985", "impossible-date"),
        ("16.05.2031", "future-date"),
        ("2031-05-16", "future-date"),
        ("1364/12/25", "other-calendar"),
        ("25.12.1405", "other-calendar"),
        ("unbekannt", "unknown-marker"),
        ("00.00.0000", "unknown-marker"),
        ("0000-00-00", "unknown-marker"),
        ("--.--.----", "unknown-marker"),
        ("1967/68", "not-understood"),
        ("1967-1970", "not-understood"),
        ("Frühling 1985", "not-understood"),
        ("16.03.985", "not-understood"),
        ("Syrien", "not-understood"),
        ("99999", "not-understood"),
        ("0171 3920024", "not-understood"),
    ] {
        assert_eq!(born(raw), Err(why), "{raw}");
    }
}

#[test]
fn the_century_of_two_digits_is_told_with_its_reason() {
    let why = |raw: &str| {
        let (date, readings) =
            birth_date(read(&Cell::Text(raw.into()), Purpose::Birth, &context()), raw, today()).expect("a date");
        (date.year, readings[0].1)
    };
    assert_eq!(why("20.11.42"), (Some(1942), Some("other-century-in-future")));
    assert_eq!(why("23.11.26"), (Some(1926), Some("other-century-in-future")), "tomorrow is not a birth date");
    assert_eq!(why("7.4.06"), (Some(2006), Some("other-century-too-old")));
    assert_eq!(why("23.2.23"), (Some(2023), Some("younger-of-two")), "a person of 103 years is possible");
}

#[test]
fn the_order_of_day_and_month_comes_from_the_column_then_from_the_list() {
    let order =
        |column: &[&str], list: &[&str]| SlashOrder::of(Evidence::of(column.iter().copied()), Evidence::of(list.iter().copied()));
    for (column, list, day_first, why) in [
        (&["01/02/1985", "07/27/1980"][..], &[][..], false, "column-shows-month-first"),
        (&["01/02/1985", "27/07/1980"], &[], true, "column-shows-day-first"),
        (&["01/02/1985", "1985-03-16"], &[], true, "german-order"),
        (&["01/02/1985"], &["07/27/1980"], false, "list-shows-month-first"),
        (&["07/27/1980", "08/27/1980", "27/07/1980"], &[], false, "column-shows-both"),
    ] {
        assert_eq!(order(column, list), SlashOrder { day_first, why }, "{column:?} {list:?}");
        assert!(crate::list::Reading::WHY.contains(&why));
    }
}

#[test]
fn serial_numbers_follow_the_calendar_of_the_workbook() {
    let read_number = |date_1904| {
        let context = DateContext { date_1904, ..context() };
        birth_date(read(&Cell::Number(30_000.0), Purpose::Birth, &context), "30000", today()).map(|(d, r)| (d.sort_key(), r[0].1))
    };
    assert_eq!(read_number(false), Ok(("1982-02-18".to_owned(), Some("days-from-1900"))));
    assert_eq!(read_number(true), Ok(("1986-02-19".to_owned(), Some("days-from-1904"))));
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn any_text_is_answered_without_a_panic(raw in "\\PC{0,40}") {
            let _ = born(&raw);
        }

        #[test]
        fn anything_like_a_date_is_answered_and_never_lies_ahead(raw in "[0-9?x./ \\-]{1,14}") {
            if let Ok((key, _)) = born(&raw) {
                prop_assert!(key.as_str() <= "2026-11-22", "{raw} became {key}");
            }
        }

        #[test]
        fn every_day_is_read_back_from_each_way_of_writing_it(days in 0_i64..40_000) {
            let day = NaiveDate::from_ymd_opt(1917, 1, 1).expect("a day") + chrono::TimeDelta::days(days);
            let key = day.format("%Y-%m-%d").to_string();
            for form in ["%d.%m.%Y", "%-d.%-m.%Y", "%Y-%m-%d", "%Y/%m/%d", "%d/%m/%Y", "%d.%m.%Y 00:00:00", "%-d. %B %Y", "%B %-d, %Y", "%d-%b-%Y"] {
                let raw = day.format(form).to_string();
                let got = born(&raw);
                prop_assert!(matches!(&got, Ok((k, _)) if *k == key), "{raw}: {got:?}");
            }
            let serial = (day - NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day")).num_days();
            prop_assert!(matches!(born(&serial.to_string()), Ok((k, r)) if k == key && r.contains(&"excel-serial")) || serial < 10_000);
        }

        #[test]
        fn a_two_digit_year_is_never_in_the_future_and_says_so(days in 0_i64..36_000) {
            let day = today() - chrono::TimeDelta::days(days);
            let raw = day.format("%-d.%-m.%y").to_string();
            let (key, readings) = born(&raw).expect("a date");
            prop_assert!(readings.contains(&"two-digit-year"));
            prop_assert!(key.as_str() <= "2026-11-22");
            prop_assert_eq!(&key[5..], day.format("%m-%d").to_string());
        }
    }
}
