use super::*;
use chrono::TimeZone;

const BERLIN: Tz = chrono_tz::Europe::Berlin;

fn at(text: &str) -> Instant {
    let wall = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Instant::from_utc(BERLIN.from_local_datetime(&wall).earliest().expect("a time that exists").to_utc())
}

fn wish() -> Wish {
    Wish { zone: BERLIN, from: at("2026-11-22 10:00"), to: at("2028-11-22 10:00") }
}

fn calendar(events: &[&str]) -> String {
    let events: String = events.iter().map(|event| format!("BEGIN:VEVENT\r\nUID:1\r\n{event}\r\nEND:VEVENT\r\n")).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//EN\r\n{events}END:VCALENDAR\r\n")
}

fn read(text: &str) -> Result<Reading, IcsError> {
    busy(text.as_bytes(), &wish())
}

/// The stretches, on the office's clock.
fn times(text: &str) -> Vec<String> {
    let local = |at: Instant| at.to_utc().expect("in range").with_timezone(&BERLIN).format("%d.%m.%y %H:%M").to_string();
    let reading = read(text).expect("a calendar");
    reading.busy.iter().map(|one| format!("{} – {}", local(one.time.starts_at), local(one.time.ends_at))).collect()
}

fn left_out(event: &str) -> Vec<(LeftOut, u32)> {
    let reading = read(&calendar(&[event])).expect("a calendar");
    assert_eq!(reading.busy, [], "{event}");
    reading.left_out.into_iter().collect()
}

#[test]
fn days_and_times_of_any_zone_become_stretches_of_the_office() {
    for (event, expected) in [
        ("DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20261224", "21.12.26 00:00 – 24.12.26 00:00"),
        ("DTSTART:20261221", "21.12.26 00:00 – 22.12.26 00:00"),
        ("DTSTART;VALUE=DATE:20261221\r\nDURATION:P2D", "21.12.26 00:00 – 23.12.26 00:00"),
        ("DTSTART;VALUE=DATE:20270328\r\nDTEND;VALUE=DATE:20270329", "28.03.27 00:00 – 29.03.27 00:00"),
        ("DTSTART:20261221T080000Z\r\nDTEND:20261221T090000Z", "21.12.26 09:00 – 21.12.26 10:00"),
        ("DTSTART:20261221T090000\r\nDURATION:PT1H30M", "21.12.26 09:00 – 21.12.26 10:30"),
        ("DTSTART;TZID=Europe/Kyiv:20261221T090000\r\nDTEND;TZID=Europe/Kyiv:20261221T100000", "21.12.26 08:00 – 21.12.26 09:00"),
        (
            "DTSTART;TZID=\"Europe/Kyiv\":20261221T090000\r\nDTEND;TZID=Europe/Berlin:20261221T100000",
            "21.12.26 08:00 – 21.12.26 10:00",
        ),
        ("dtstart;tzid=W. Europe Standard Time:20261221T090000\r\ndtend:20261221T090000Z", "21.12.26 09:00 – 21.12.26 10:00"),
        ("DTSTART;TZID=/example.org/Europe/Berlin:20261221T090000\r\nDURATION:PT1H", "21.12.26 09:00 – 21.12.26 10:00"),
        // Begun before today.
        ("DTSTART;VALUE=DATE:20261101\r\nDTEND;VALUE=DATE:20261201", "01.11.26 00:00 – 01.12.26 00:00"),
        // The hour that is left out, and the one that comes twice.
        ("DTSTART;TZID=Europe/Berlin:20270328T023000\r\nDURATION:PT1H", "28.03.27 03:30 – 28.03.27 04:30"),
        ("DTSTART;TZID=Europe/Berlin:20271031T023000\r\nDURATION:PT1H", "31.10.27 02:30 – 31.10.27 02:30"),
    ] {
        assert_eq!(times(&calendar(&[event])), [expected], "{event}");
    }
}

#[test]
fn an_unknown_zone_is_read_as_the_office_and_says_so() {
    let reading = read(&calendar(&["DTSTART;TZID=Home:20261221T090000\r\nDURATION:PT1H"])).expect("a calendar");
    assert_eq!(reading.busy, [Busy { time: Interval::new(at("2026-12-21 09:00"), at("2026-12-21 10:00")), zone_unknown: true }]);
}

#[test]
fn a_rule_is_worked_out_with_its_exceptions_and_moved_occurrences() {
    let weekly = "DTSTART;TZID=Europe/Berlin:20270315T140000\r\nDURATION:PT2H\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nEXDATE;TZID=Europe/Berlin:20270322T140000";
    assert_eq!(
        times(&calendar(&[weekly])),
        ["15.03.27 14:00 – 15.03.27 16:00", "29.03.27 14:00 – 29.03.27 16:00", "05.04.27 14:00 – 05.04.27 16:00"],
        "at two on the clock before and after the change"
    );
    let moved = "RECURRENCE-ID:20270329T120000Z\r\nDTSTART;TZID=Europe/Berlin:20270330T090000\r\nDURATION:PT1H";
    assert_eq!(
        times(&calendar(&[weekly, moved])),
        ["15.03.27 14:00 – 15.03.27 16:00", "30.03.27 09:00 – 30.03.27 10:00", "05.04.27 14:00 – 05.04.27 16:00"]
    );
    let days = "DTSTART;VALUE=DATE:20261207\r\nRRULE:FREQ=WEEKLY;UNTIL=20261221\r\nRDATE;VALUE=DATE:20270104,20270105";
    assert_eq!(
        times(&calendar(&[days])),
        [
            "07.12.26 00:00 – 08.12.26 00:00",
            "14.12.26 00:00 – 15.12.26 00:00",
            "21.12.26 00:00 – 22.12.26 00:00",
            "04.01.27 00:00 – 06.01.27 00:00"
        ],
        "days that touch are one absence"
    );
    let old = "DTSTART;TZID=Europe/Berlin:20100104T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=YEARLY;UNTIL=20270201T000000Z";
    assert_eq!(times(&calendar(&[old])), ["04.01.27 08:00 – 04.01.27 09:00"]);
}

#[test]
fn what_is_no_absence_is_left_out_and_counted() {
    let day = "DTSTART;VALUE=DATE:20261221";
    for (event, expected) in [
        (format!("{day}\r\nSTATUS:CANCELLED"), LeftOut::Cancelled),
        (format!("{day}\r\nTRANSP:transparent"), LeftOut::Transparent),
        ("DTSTART;VALUE=DATE:20251221".to_owned(), LeftOut::Outside),
        ("DTSTART;VALUE=DATE:20991221".to_owned(), LeftOut::Outside),
        ("DTSTART:20261221T090000Z".to_owned(), LeftOut::NoLength),
        ("DTSTART:20261221T090000Z\r\nDTEND:20261221T090000Z".to_owned(), LeftOut::NoLength),
        ("DTSTART:20261221T090000Z\r\nDTEND:20261221T080000Z".to_owned(), LeftOut::Reversed),
        ("DTSTART:20261221T090000Z\r\nDURATION:-PT1H".to_owned(), LeftOut::Reversed),
        ("SUMMARY:no beginning".to_owned(), LeftOut::Unreadable),
        ("DTSTART:20261332".to_owned(), LeftOut::Unreadable),
        ("DTSTART:120261221T090000Z\r\nDURATION:PT1H".to_owned(), LeftOut::Unreadable),
        ("DTSTART:20261221T090000Z\r\nDTEND;VALUE=DATE:20261222".to_owned(), LeftOut::Unreadable),
        ("DTSTART:20261221T090000Z\r\nDURATION:P1Y".to_owned(), LeftOut::Unreadable),
        (format!("{day}\r\nRRULE:FREQ=SECONDLY"), LeftOut::Unreadable),
        (format!("{day}\r\nRRULE:FREQ=DAILY\r\nRRULE:FREQ=WEEKLY"), LeftOut::Unreadable),
        (format!("{day}\r\nRRULE:FREQ=DAILY;BYMONTHDAY={}", "1,".repeat(20_000)), LeftOut::Unreadable),
        (format!("{day}\r\nEXDATE;VALUE=DATE:{}20261222", "20261222,".repeat(1900)), LeftOut::Unreadable),
    ] {
        assert_eq!(left_out(&event), [(expected, 1)], "{}", event.chars().take(120).collect::<String>());
    }
}

#[test]
fn a_daily_absence_of_ten_thousand_years_is_two_years_of_days() {
    let event = "DTSTART;VALUE=DATE:20261123\r\nRRULE:FREQ=DAILY;UNTIL=99991231";
    assert_eq!(times(&calendar(&[event])), ["23.11.26 00:00 – 23.11.28 00:00"]);
}

#[test]
fn hostile_files_are_refused_with_a_code() {
    let deep = |depth: usize| {
        let open: String = (0..depth).map(|_| "BEGIN:X-BOX\r\n").collect();
        let close: String = (0..depth).map(|_| "END:X-BOX\r\n").collect();
        format!("BEGIN:VCALENDAR\r\n{open}{close}END:VCALENDAR\r\n")
    };
    let event = "BEGIN:VEVENT\r\nDTSTART:20261221\r\nEND:VEVENT\r\n";
    for (text, expected) in [
        (String::new(), IcsError::NotACalendar),
        ("hello".to_owned(), IcsError::NotACalendar),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n".to_owned(), IcsError::NotACalendar),
        ("PK\u{3}\u{4}:\0\0".to_owned(), IcsError::NotACalendar),
        (deep(100_000), IcsError::Nesting),
        ("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261221\r\n".to_owned(), IcsError::Nesting),
        ("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n".to_owned(), IcsError::Nesting),
        (format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", event.repeat(20_001)), IcsError::TooMany),
        ("x".repeat(LARGEST_FILE + 1), IcsError::TooLarge),
    ] {
        assert_eq!(read(&text).expect_err("refused"), expected, "{}", text.chars().take(60).collect::<String>());
    }
    assert!(read(&deep(7)).is_ok_and(|reading| reading.busy.is_empty()), "an unknown component is no fault");
    let many: Vec<String> = (0..1001)
        .map(|day| {
            let at = chrono::NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day") + chrono::TimeDelta::hours(0);
            let at = at.and_hms_opt(0, 0, 0).expect("midnight") + chrono::TimeDelta::hours(day * 2);
            format!("DTSTART:{}\r\nDURATION:PT1H", at.format("%Y%m%dT%H%M%S"))
        })
        .collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(read(&calendar(&many)).expect_err("too many"), IcsError::TooMany);
}

#[test]
fn a_long_line_that_is_not_read_here_is_no_fault_and_a_torn_character_is_put_together() {
    let picture = format!("ATTACH;ENCODING=BASE64:{}", "QUJD".repeat(200_000));
    let text = calendar(&[&format!("{picture}\r\nDTSTART:20261221")]);
    assert_eq!(times(&text), ["21.12.26 00:00 – 22.12.26 00:00"]);
    let mut bytes = Vec::new();
    bytes.extend_from_slice("\u{feff}BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:J\u{fc}".as_bytes());
    let torn = bytes.pop().expect("half a character");
    bytes.extend_from_slice(b"\n ");
    bytes.push(torn);
    bytes.extend_from_slice(b"rgen\nDTSTART;VALUE=DA\n\tTE:2026\n 1221\nBEGIN:VALARM\nTRIGGER:-PT15M\nDTSTART:19990101\nEND:VALARM\nEND:VEVENT\nEND:VCALENDAR");
    let reading = busy(&bytes, &wish()).expect("a calendar");
    assert_eq!(reading.busy.len(), 1, "what stands in an alarm is not the event's: {reading:?}");
    assert_eq!(events(&bytes[3..]).expect("a calendar")[0].uid, "Jürgen");
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..400)) {
        let _ = busy(&bytes, &wish());
    }

    #[test]
    fn no_calendar_makes_it_panic_and_what_it_reads_lies_in_what_was_asked(
        lines in proptest::collection::vec(
            "(DTSTART|DTEND|DURATION|RRULE|EXDATE|RDATE|RECURRENCE-ID|BEGIN|END|STATUS)(;(TZID|VALUE)=[A-Za-z/\":;,]{0,12})?:(20(26|27)(0|1)[0-9](0|1|2)[0-9](T[0-2][0-9]0000Z?)?|FREQ=(DAILY|WEEKLY|YEARLY)[;A-Z=0-9,-]{0,20}|-?PT?[0-9]{1,9}[DHMSW]|VEVENT|VALARM|\\PC{0,20})",
            0..12
        )
    ) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        if let Ok(reading) = read(&calendar(&[&lines.join("\r\n")])) {
            for pair in reading.busy.windows(2) {
                proptest::prop_assert!(pair[0].time.ends_at < pair[1].time.starts_at);
            }
            for one in &reading.busy {
                proptest::prop_assert!(one.time.ends_at > wish().from && one.time.starts_at < wish().to);
            }
        }
    }
}
