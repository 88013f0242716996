//! Calendar files (RFC 5545): appointments out, absences in. Times are written in UTC, which needs no table of zones beside it.

mod read;

pub use read::{Busy, IcsError, LARGEST_FILE, LeftOut, MOST_BUSY, Reading, Wish, busy};

use chrono::{DateTime, Utc};
use domain::coded_enum;

coded_enum! {
    /// What the file tells the calendar.
    pub enum Method {
        /// A new or moved appointment.
        Publish = "publish",
        Cancel = "cancel",
    }
}

/// An appointment to hand out. No name of a client is in the file unless the caller puts one into `summary` or `description`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appointment<'a> {
    /// The same for every version of the appointment, so that a calendar replaces the old one.
    pub uid: &'a str,
    /// Grows by one each time the appointment is moved or cancelled.
    pub sequence: u32,
    pub method: Method,
    /// When the file was made.
    pub stamp: DateTime<Utc>,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub summary: Option<&'a str>,
    pub location: Option<&'a str>,
    pub description: Option<&'a str>,
    /// Minutes before the start at which the calendar reminds.
    pub remind_minutes: Option<u32>,
}

/// The file's text, with CRLF line ends and lines of 75 octets at most.
#[must_use]
pub fn appointment(appointment: &Appointment<'_>) -> String {
    let mut out = String::new();
    begin(&mut out, appointment.method);
    event(&mut out, appointment, appointment.method == Method::Cancel);
    line(&mut out, "END", "VCALENDAR");
    out
}

/// Many appointments in one file, of a person's or a room's calendar. What is cancelled is told as cancelled, so that a calendar that
/// had it takes it out.
#[must_use]
pub fn calendar(appointments: &[Appointment<'_>]) -> String {
    let mut out = String::new();
    begin(&mut out, Method::Publish);
    for one in appointments {
        event(&mut out, one, one.method == Method::Cancel);
    }
    line(&mut out, "END", "VCALENDAR");
    out
}

fn begin(out: &mut String, method: Method) {
    line(out, "BEGIN", "VCALENDAR");
    line(out, "VERSION", "2.0");
    line(out, "PRODID", "-//MigraDesk//MigraDesk//EN");
    line(
        out,
        "METHOD",
        match method {
            Method::Publish => "PUBLISH",
            Method::Cancel => "CANCEL",
        },
    );
}

fn event(out: &mut String, appointment: &Appointment<'_>, cancelled: bool) {
    line(out, "BEGIN", "VEVENT");
    line(out, "UID", &escaped(appointment.uid));
    line(out, "SEQUENCE", &appointment.sequence.to_string());
    line(out, "DTSTAMP", &utc(appointment.stamp));
    line(out, "DTSTART", &utc(appointment.start));
    line(out, "DTEND", &utc(appointment.end));
    line(out, "STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
    for (name, text) in
        [("SUMMARY", appointment.summary), ("LOCATION", appointment.location), ("DESCRIPTION", appointment.description)]
    {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            line(out, name, &escaped(text));
        }
    }
    if let Some(minutes) = appointment.remind_minutes.filter(|_| !cancelled) {
        line(out, "BEGIN", "VALARM");
        line(out, "ACTION", "DISPLAY");
        line(out, "DESCRIPTION", &escaped(appointment.summary.unwrap_or("-")));
        line(out, "TRIGGER", &format!("-PT{minutes}M"));
        line(out, "END", "VALARM");
    }
    line(out, "END", "VEVENT");
}

fn utc(at: DateTime<Utc>) -> String {
    at.format("%Y%m%dT%H%M%SZ").to_string()
}

/// Text of a value: backslash, semicolon, comma and line break escaped, screen marks and other control characters gone.
fn escaped(text: &str) -> String {
    let text = crate::text::strip_direction_marks(text).replace("\r\n", "\n");
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push(' '),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Adds a line, folded so that no piece has more than 75 octets and no character is torn.
fn line(out: &mut String, name: &str, value: &str) {
    let mut room = 75;
    for c in name.chars().chain(":".chars()).chain(value.chars()) {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= c.len_utf8();
        out.push(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).expect("an instant").to_utc()
    }

    fn example() -> Appointment<'static> {
        Appointment {
            uid: "0190b0c0-0000-7000-8000-000000000001@migradesk",
            sequence: 0,
            method: Method::Publish,
            stamp: at("2026-11-22T10:00:00Z"),
            start: at("2026-12-01T08:30:00Z"),
            end: at("2026-12-01T09:00:00Z"),
            summary: None,
            location: Some("Beratung, Raum 2; Königswall 1\n44137 Dortmund"),
            description: None,
            remind_minutes: None,
        }
    }

    /// Lines as a calendar sees them.
    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn an_appointment_is_written_in_utc_and_names_nobody() {
        let file = appointment(&example());
        let lines = unfolded(&file);
        for expected in ["METHOD:PUBLISH", "DTSTART:20261201T083000Z", "DTEND:20261201T090000Z", "SEQUENCE:0", "STATUS:CONFIRMED"]
        {
            assert!(lines.contains(&expected.to_owned()), "{expected} in {lines:?}");
        }
        assert!(lines.contains(&"LOCATION:Beratung\\, Raum 2\\; Königswall 1\\n44137 Dortmund".to_owned()));
        assert!(!file.contains("SUMMARY"));
    }

    #[test]
    fn a_cancelled_appointment_keeps_its_uid_and_says_so() {
        let file = appointment(&Appointment { method: Method::Cancel, sequence: 2, remind_minutes: Some(60), ..example() });
        let lines = unfolded(&file);
        for expected in ["METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:0190b0c0-0000-7000-8000-000000000001@migradesk"]
        {
            assert!(lines.contains(&expected.to_owned()), "{expected}");
        }
        assert!(!file.contains("VALARM"), "nobody is reminded of what does not take place");
    }

    /// What another program's reader makes of a file: the properties of each entry, by name.
    fn read_by_ical(file: &str) -> Vec<std::collections::BTreeMap<String, String>> {
        let calendars: Vec<_> = ical::IcalParser::new(file.as_bytes()).collect::<Result<_, _>>().expect("a calendar");
        assert_eq!(calendars.len(), 1);
        let values = |properties: &[ical::property::Property]| {
            properties.iter().map(|property| (property.name.clone(), property.value.clone().unwrap_or_default())).collect()
        };
        calendars[0].events.iter().map(|event| values(&event.properties)).collect()
    }

    #[test]
    fn another_reader_reads_what_was_written() {
        let cancelled = Appointment { uid: "2@migradesk", method: Method::Cancel, sequence: 3, ..example() };
        let long = "Beratung; mit Komma, Strich \\ und\nUmbruch ".repeat(5);
        let named = Appointment {
            uid: "3@migradesk",
            summary: Some("ሰላም ተስፋይ"),
            description: Some(&long),
            remind_minutes: Some(60),
            ..example()
        };
        let events = read_by_ical(&calendar(&[example(), cancelled, named]));
        let of = |index: usize, name: &str| events[index].get(name).map_or("", String::as_str).to_owned();
        assert_eq!(events.len(), 3);
        assert_eq!(
            (of(0, "DTSTART"), of(0, "DTEND"), of(0, "STATUS")),
            ("20261201T083000Z".into(), "20261201T090000Z".into(), "CONFIRMED".into())
        );
        assert_eq!((of(1, "UID"), of(1, "STATUS"), of(1, "SEQUENCE")), ("2@migradesk".into(), "CANCELLED".into(), "3".into()));
        assert_eq!(of(2, "SUMMARY"), "ሰላም ተስፋይ");
        let unescaped = of(2, "DESCRIPTION").replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        assert_eq!(unescaped.trim_end(), long.trim_end());
        for event in &events {
            for name in ["UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS"] {
                assert!(event.contains_key(name), "{name}");
            }
        }
        // A third one, which takes each property apart and says where it fails.
        let file = calendar(&[example()]);
        let unfolded = icalendar::parser::unfold(&file);
        let read = icalendar::parser::read_calendar(&unfolded).expect("a calendar without a fault");
        assert_eq!(read.components.len(), 1);
    }

    #[test]
    fn what_was_written_is_read_back_as_the_same_time() {
        let cancelled = Appointment {
            uid: "2@migradesk",
            method: Method::Cancel,
            start: at("2026-12-02T08:30:00Z"),
            end: at("2026-12-02T09:00:00Z"),
            ..example()
        };
        let instant = |text| domain::time::Instant::from_utc(at(text));
        let wish =
            Wish { zone: chrono_tz::Europe::Berlin, from: instant("2026-11-22T10:00:00Z"), to: instant("2028-11-22T10:00:00Z") };
        let reading = busy(calendar(&[example(), cancelled]).as_bytes(), &wish).expect("a calendar");
        let times: Vec<_> = reading.busy.iter().map(|one| (one.time.starts_at, one.time.ends_at)).collect();
        assert_eq!(times, [(instant("2026-12-01T08:30:00Z"), instant("2026-12-01T09:00:00Z"))], "without the cancelled one");
    }

    proptest::proptest! {
        #[test]
        fn another_reader_reads_any_text(summary in "\\PC{1,200}", description in "(?s).{0,300}") {
            let file = appointment(&Appointment { summary: Some(&summary), description: Some(&description), ..example() });
            proptest::prop_assert_eq!(read_by_ical(&file).len(), 1);
        }

        #[test]
        fn lines_are_short_end_in_crlf_and_unfold_to_the_text(summary in "\\PC{1,200}", description in "(?s).{0,300}") {
            let file = appointment(&Appointment { summary: Some(&summary), description: Some(&description), ..example() });
            for line in file.split_terminator("\r\n") {
                proptest::prop_assert!(line.len() <= 75 && !line.contains(['\n', '\r']), "{line:?}");
            }
            proptest::prop_assert_eq!(unfolded(&file).iter().filter(|l| l.starts_with("BEGIN:")).count(), 2);
        }
    }
}
