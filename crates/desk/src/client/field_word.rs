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
    /// Another client, by name, for those who may know of them.
    Client,
    /// Whether there is one, shown as `yes`.
    Presence,
    /// What somebody wrote about a client: not for those who may not read notes.
    Note,
}

/// The word and the values of a column; `None` for what a person does not ask after (keys, orders, what follows from others).
pub(super) fn of(table: &str, column: &str) -> Option<(&'static str, Values)> {
    use Values::{Client, Flag, Instant, List, Note, Plain, Presence, Service, Staff};
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
        ("client", "address_kind") | ("client_address", "kind") => ("address-kind", Plain),
        ("client" | "client_address", "street") => ("street", Plain),
        ("client" | "client_address", "postcode") => ("postcode", Plain),
        ("client" | "client_address", "place") => ("place", Plain),
        ("client", "address_remark") | ("client_address", "remark") => ("address-remark", Plain),
        ("client", "address_since") | ("client_address", "since") => ("address-since", Plain),
        ("client_address", "until") => ("address-until", Plain),
        ("client", "address_blocked") | ("client_address", "blocked") => ("address-blocked", Flag),
        ("client", "residence_title") => ("residence-title", Plain),
        ("client", "residence_as_printed") => ("residence-as-printed", Plain),
        ("client", "residence_until") => ("residence-until", Plain),
        ("client", "residence_unlimited") => ("residence-unlimited", Flag),
        ("client", "remark") => ("remark", Plain),
        ("client_name" | "client_blocked_name", "kind") => ("name-kind", Plain),
        ("client_name" | "client_blocked_name", "family") => ("family", Plain),
        ("client_name" | "client_blocked_name", "given") => ("given", Plain),
        ("client_name" | "client_blocked_name", "source") => ("name-source", Plain),
        ("client_name", "preferred") => ("preferred", Flag),
        ("client_language", "tag") => ("language", Plain),
        ("client_language", "level") => ("language-level", Plain),
        ("client_language", "needs_interpreter") => ("needs-interpreter", Flag),
        ("contact_means", "kind") => ("contact-means-kind", Plain),
        ("contact_means", "value") => ("contact-means", Plain),
        ("contact_means", "remark") => ("contact-means-remark", Plain),
        ("contact_means", "safe") => ("safe", Flag),
        ("contact_means", "leave_message") => ("leave-message", Flag),
        ("contact_means", "hours") => ("contact-means-hours", Plain),
        ("contact_means", "language") => ("contact-means-language", Plain),
        ("client_document", "kind") => ("document-kind", Plain),
        ("client_document", "number") => ("document", Plain),
        ("client_document", "issuer") => ("document-issuer", Plain),
        ("client_document", "valid_from") => ("valid-from", Plain),
        ("client_document", "valid_until") => ("valid-until", Plain),
        ("client_document", "remark") => ("document-remark", Plain),
        ("client_representative", "kind") => ("representative-kind", Plain),
        ("client_representative", "name") => ("representative", Plain),
        ("client_representative", "reach") => ("representative-reach", Plain),
        ("client_representative", "scopes") => ("representative-scope", List),
        ("client_representative", "valid_from") => ("valid-from", Plain),
        ("client_representative", "valid_until") => ("valid-until", Plain),
        ("client_representative", "remark") => ("representative-remark", Plain),
        ("client_link", "other_client_id") => ("link", Client),
        ("client_link", "other_name") => ("link", Plain),
        ("client_link", "kind") => ("link-kind", Plain),
        ("client_link", "remark") => ("link-remark", Plain),
        ("household_member", "household_id") => ("household", Presence),
        ("household_member", "reference") => ("household-reference", Flag),
        ("client_dispute", "field") => ("dispute-field", Plain),
        ("client_dispute" | "client_restriction", "reason" | "lift_reason") => ("reason", Plain),
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
        "client_blocked_name" => Some("blocked-name"),
        "client_address" => Some("former-address"),
        "contact_means" => Some("contact-means"),
        _ => None,
    }
}
