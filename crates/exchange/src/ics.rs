//! An appointment as a calendar file (RFC 5545). Times are written in UTC, which needs no table of zones beside it.

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
    let method = match appointment.method {
        Method::Publish => "PUBLISH",
        Method::Cancel => "CANCEL",
    };
    let status = match appointment.method {
        Method::Publish => "CONFIRMED",
        Method::Cancel => "CANCELLED",
    };
    line(&mut out, "BEGIN", "VCALENDAR");
    line(&mut out, "VERSION", "2.0");
    line(&mut out, "PRODID", "-//MigraDesk//MigraDesk//EN");
    line(&mut out, "METHOD", method);
    line(&mut out, "BEGIN", "VEVENT");
    line(&mut out, "UID", &escaped(appointment.uid));
    line(&mut out, "SEQUENCE", &appointment.sequence.to_string());
    line(&mut out, "DTSTAMP", &utc(appointment.stamp));
    line(&mut out, "DTSTART", &utc(appointment.start));
    line(&mut out, "DTEND", &utc(appointment.end));
    line(&mut out, "STATUS", status);
    for (name, text) in
        [("SUMMARY", appointment.summary), ("LOCATION", appointment.location), ("DESCRIPTION", appointment.description)]
    {
        if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
            line(&mut out, name, &escaped(text));
        }
    }
    if let Some(minutes) = appointment.remind_minutes.filter(|_| appointment.method == Method::Publish) {
        line(&mut out, "BEGIN", "VALARM");
        line(&mut out, "ACTION", "DISPLAY");
        line(&mut out, "DESCRIPTION", &escaped(appointment.summary.unwrap_or("-")));
        line(&mut out, "TRIGGER", &format!("-PT{minutes}M"));
        line(&mut out, "END", "VALARM");
    }
    line(&mut out, "END", "VEVENT");
    line(&mut out, "END", "VCALENDAR");
    out
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

    proptest::proptest! {
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
