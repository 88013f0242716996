//! The definitions of reports. Screen, command line and every export format read these.

use crate::coded_enum;

/// A count of persons as it may leave the house: the nearest multiple of five, so that nobody is found in a small number. 0 to 2 become
/// 0, 3 to 7 become 5, and so on.
#[must_use]
pub const fn rounded_to_five(count: u32) -> u32 {
    // By the remainder, so that the largest count does not overflow.
    let over = count % 5;
    if over < 3 { count - over } else { count.saturating_add(5 - over) }
}

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

#[cfg(test)]
mod tests {
    use super::rounded_to_five;

    #[test]
    fn a_count_goes_to_the_nearest_multiple_of_five() {
        let rounded: Vec<u32> = (0..=13).map(rounded_to_five).collect();
        assert_eq!(rounded, [0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10, 15]);
        assert_eq!(rounded_to_five(u32::MAX), u32::MAX, "a multiple of five already");
    }
}
