//! The definitions of reports. Screen, command line and every export format read these.

use crate::coded_enum;

coded_enum! {
    /// What a caseload summary counts, in the order of its columns.
    pub enum CaseloadMeasure {
        Contacts = "contacts",
        ContactsAnonymous = "contacts-anonymous",
        CasesOpenAtStart = "cases-open-at-start",
        CasesOpened = "cases-opened",
        CasesClosed = "cases-closed",
        CasesOpenAtEnd = "cases-open-at-end",
        ReferralsMade = "referrals-made",
        ReferralsAttended = "referrals-attended",
        AppointmentsHeld = "appointments-held",
        AppointmentsMissed = "appointments-missed",
        AppointmentsCancelled = "appointments-cancelled",
    }
}

coded_enum! {
    /// What the rows of a caseload table stand for.
    pub enum CaseloadDimension {
        Total = "total",
        Language = "language",
        Caseworker = "caseworker",
    }
}
