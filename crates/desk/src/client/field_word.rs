//! The words of columns in the history. Where a column holds codes, its word is the area of those codes in Fluent, so that a
//! value is worded as `<field>-<value>`: `gender` and `female`, `name-kind` and `birth`.

/// What the values of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Values {
    /// Shown as they stand: texts, days, codes.
    Plain,
    /// A list of codes or tags.
    List,
    /// 0 or 1, shown as `no` and `yes`.
    Flag,
    Instant,
    Staff,
    Service,
    /// What somebody wrote about a client: not for those who may not read notes.
    Note,
}

/// The word and the values of a column; `None` for what a person does not ask after (keys, orders, what follows from others).
pub(super) fn of(table: &str, column: &str) -> Option<(&'static str, Values)> {
    use Values::{Flag, Instant, List, Note, Plain, Service, Staff};
    Some(match (table, column) {
        ("client", "external_id") => ("external-id", Plain),
        ("client", "restricted") => ("restricted", Flag),
        ("client", "birth_year") => ("birth-year", Plain),
        ("client", "birth_month") => ("birth-month", Plain),
        ("client", "birth_day") => ("birth-day", Plain),
        ("client", "birth_estimated") => ("birth-estimated", Flag),
        ("client", "birth_source") => ("birth-date-source", Plain),
        ("client", "birth_calendar") => ("calendar", Plain),
        ("client", "birth_text") => ("birth-text", Plain),
        ("client", "gender") => ("gender", Plain),
        ("client", "nationalities") => ("nationalities", List),
        ("client", "letter_language") => ("letter-language", Plain),
        ("client", "street") => ("street", Plain),
        ("client", "postcode") => ("postcode", Plain),
        ("client", "place") => ("place", Plain),
        ("client", "address_remark") => ("address-remark", Plain),
        ("client", "residence_title") => ("residence-title", Plain),
        ("client", "residence_as_printed") => ("residence-as-printed", Plain),
        ("client", "residence_until") => ("residence-until", Plain),
        ("client", "residence_unlimited") => ("residence-unlimited", Flag),
        ("client", "remark") => ("remark", Plain),
        ("client_name", "kind") => ("name-kind", Plain),
        ("client_name", "family") => ("family", Plain),
        ("client_name", "given") => ("given", Plain),
        ("client_name", "source") => ("name-source", Plain),
        ("client_name", "preferred") => ("preferred", Flag),
        ("client_language", "tag") => ("language", Plain),
        ("client_language", "level") => ("language-level", Plain),
        ("client_language", "needs_interpreter") => ("needs-interpreter", Flag),
        ("contact_means", "kind") => ("contact-means-kind", Plain),
        ("contact_means", "value") => ("contact-means", Plain),
        ("contact_means", "remark") => ("contact-means-remark", Plain),
        ("contact_means", "safe") => ("safe", Flag),
        ("note", "text") => ("note", Note),
        ("case_file", "number") => ("case-number", Plain),
        ("case_file" | "contact" | "referral", "need") => ("need", Plain),
        ("case_file", "phase") => ("case-phase", Plain),
        ("case_file", "opened") => ("opened", Plain),
        ("case_file", "closed") => ("closed", Plain),
        ("case_file", "close_reason") => ("close-reason", Plain),
        ("case_file" | "appointment", "staff_id") => ("staff", Staff),
        ("case_step" | "contact", "note") => ("note", Note),
        ("contact", "channel") => ("contact-channel", Plain),
        ("contact" | "appointment" | "referral", "language") => ("language", Plain),
        ("contact" | "referral", "urgency") => ("urgency", Plain),
        ("contact", "result") => ("contact-result", Plain),
        ("referral", "service_id") => ("service", Service),
        ("referral", "level") => ("referral-level", Plain),
        ("referral" | "referral_step", "state") => ("referral-state", Plain),
        ("referral", "note") => ("note", Note),
        ("referral", "sent_on") => ("sent-on", Plain),
        ("referral", "chase_on") => ("chase-on", Plain),
        ("referral_step", "reason") => ("reason", Plain),
        ("appointment", "starts_at") => ("starts-at", Instant),
        ("appointment", "ends_at") => ("ends-at", Instant),
        ("appointment", "subject") => ("subject", Plain),
        ("appointment", "state") => ("appointment-state", Plain),
        ("appointment", "cancel_reason") => ("reason", Plain),
        _ => return None,
    })
}

/// Rows whose parts are read together: a name that came or went is one line.
pub(super) fn whole_row(table: &str) -> Option<&'static str> {
    match table {
        "client_name" => Some("name"),
        "client_language" => Some("language"),
        "contact_means" => Some("contact-means"),
        _ => None,
    }
}
