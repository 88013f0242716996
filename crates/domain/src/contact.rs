//! A contact: one visit or question. Most are answered without a name; few become a client, fewer a case.

use crate::coded_enum;

coded_enum! {
    /// How a contact ended.
    pub enum ContactResult {
        Informed = "informed",
        Referred = "referred",
        AppointmentMade = "appointment-made",
        FormHelp = "form-help",
        CaseOpened = "case-opened",
        Unresolved = "unresolved",
    }
}

coded_enum! {
    /// Where it took place.
    pub enum ContactChannel {
        Counter = "counter",
        Phone = "phone",
        Mail = "mail",
        Outreach = "outreach",
    }
}
