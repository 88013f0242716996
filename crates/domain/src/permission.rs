//! Who may do what. One table; every use case names its permission, every gate asks [`allows`].

use crate::{coded_enum, office::Role};

coded_enum! {
    pub enum Permission {
        ClientFind = "client-find",
        ClientRead = "client-read",
        ClientWrite = "client-write",
        ClientImport = "client-import",
        /// Clients whose record is restricted (GDPR Art. 18, or by the office), and what of any client is blocked: addresses
        /// (§ 51 BMG) and former names that nobody may disclose (§ 13 SBGG).
        ClientReadRestricted = "client-read-restricted",
        /// Restricting a record and lifting that.
        ClientRestrict = "client-restrict",
        /// Marking a value as disputed (GDPR Art. 18) and lifting that.
        ClientDispute = "client-dispute",
        /// Looking through records that may be the same person, and saying that they are not.
        DuplicateReview = "duplicate-review",
        /// Making one record of two, and two of one again.
        ClientMerge = "client-merge",
        NoteRead = "note-read",
        NoteWrite = "note-write",
        HistoryRead = "history-read",
        ContactRecord = "contact-record",
        CaseRead = "case-read",
        CaseWrite = "case-write",
        ServiceRead = "service-read",
        ServiceWrite = "service-write",
        /// Bringing a whole directory in.
        DirectoryImport = "directory-import",
        ReferralRead = "referral-read",
        ReferralWrite = "referral-write",
        /// Taking in a sealed package that another office sent.
        PackageImport = "package-import",
        /// What of a client was given to whom, on which ground.
        ReleaseRead = "release-read",
        /// Taking a release from secrecy, and taking it back.
        ReleaseWrite = "release-write",
        /// Handing over the privacy notice.
        NoticeWrite = "notice-write",
        /// Saying on which legal basis a record is kept.
        LegalBasisWrite = "legal-basis-write",
        AppointmentRead = "appointment-read",
        AppointmentWrite = "appointment-write",
        /// Setting up what can be booked: services, rooms, skills, hours.
        AppointmentSetup = "appointment-setup",
        ReportRun = "report-run",
        StaffRead = "staff-read",
        StaffWrite = "staff-write",
        OfficeWrite = "office-write",
        StoreVerify = "store-verify",
        StoreBackup = "store-backup",
        AuditRead = "audit-read",
        /// Calling people, and giving them tickets at the counter.
        QueueUse = "queue-use",
        /// Setting up what people wait for, and the counters.
        QueueSetup = "queue-setup",
        /// Kiosk and board: taking a ticket without a name, and showing numbers.
        QueueStation = "queue-station",
        /// Asking clients at the second screen how their visit was. Nobody who asks sees the answers.
        VoiceAsk = "voice-ask",
        /// Going through what clients suggest, for the steering group.
        SuggestionReview = "suggestion-review",
        /// Asking for an interpreter, and saying how it went.
        InterpreterAsk = "interpreter-ask",
        /// The pool with refusals and conflicts, matches and offers.
        InterpreterPool = "interpreter-pool",
        /// Settling the months of interpreters.
        InterpreterSettle = "interpreter-settle",
        TranslationWrite = "translation-write",
        /// Writing the texts of letters and the letterhead, and putting them in force.
        LetterTemplate = "letter-template",
    }
}

use Permission as P;

const CASEWORKER: &[Permission] = &[
    P::ClientFind,
    P::ClientRead,
    P::ClientWrite,
    P::ClientDispute,
    P::DuplicateReview,
    P::NoteRead,
    P::NoteWrite,
    P::HistoryRead,
    P::ContactRecord,
    P::CaseRead,
    P::CaseWrite,
    P::ServiceRead,
    P::ServiceWrite,
    P::ReferralRead,
    P::ReferralWrite,
    P::PackageImport,
    P::ReleaseRead,
    P::ReleaseWrite,
    P::NoticeWrite,
    P::AppointmentRead,
    P::AppointmentWrite,
    P::StaffRead,
    P::QueueUse,
    P::VoiceAsk,
    P::InterpreterAsk,
];
const SUPERVISOR: &[Permission] = &[
    P::ClientFind,
    P::ClientRead,
    P::ClientWrite,
    P::ClientImport,
    P::ClientReadRestricted,
    P::ClientRestrict,
    P::ClientDispute,
    P::DuplicateReview,
    P::ClientMerge,
    P::NoteRead,
    P::NoteWrite,
    P::HistoryRead,
    P::ContactRecord,
    P::CaseRead,
    P::CaseWrite,
    P::ServiceRead,
    P::ServiceWrite,
    P::DirectoryImport,
    P::ReferralRead,
    P::ReferralWrite,
    P::PackageImport,
    P::ReleaseRead,
    P::ReleaseWrite,
    P::NoticeWrite,
    P::LegalBasisWrite,
    P::AppointmentRead,
    P::AppointmentWrite,
    P::AppointmentSetup,
    P::ReportRun,
    P::StaffRead,
    P::QueueUse,
    P::QueueSetup,
    P::VoiceAsk,
    P::SuggestionReview,
    P::InterpreterAsk,
    P::InterpreterPool,
    P::InterpreterSettle,
    P::AuditRead,
    P::LetterTemplate,
];
// A coordinator runs the pool without knowing whom it serves: no permission on clients.
const INTERPRETER_COORDINATOR: &[Permission] = &[
    P::ServiceRead,
    P::AppointmentRead,
    P::AppointmentWrite,
    P::StaffRead,
    P::QueueUse,
    P::InterpreterAsk,
    P::InterpreterPool,
    P::InterpreterSettle,
];
const TRANSLATOR: &[Permission] = &[P::ServiceRead, P::TranslationWrite];
// An administrator brings clients in and keeps the store, but reads neither notes nor what was said at the desk.
const ADMINISTRATOR: &[Permission] = &[
    P::ClientImport,
    P::ServiceRead,
    P::ServiceWrite,
    P::DirectoryImport,
    P::StaffRead,
    P::StaffWrite,
    P::AppointmentSetup,
    P::QueueSetup,
    P::OfficeWrite,
    P::StoreVerify,
    P::StoreBackup,
    P::LetterTemplate,
];
const PRIVACY_OFFICER: &[Permission] = &[
    P::ClientFind,
    P::ClientRead,
    P::ClientReadRestricted,
    P::ClientRestrict,
    P::ClientDispute,
    P::HistoryRead,
    P::CaseRead,
    P::ReferralRead,
    P::ReleaseRead,
    // A withdrawal reaches the privacy officer first, often by letter.
    P::ReleaseWrite,
    P::LegalBasisWrite,
    P::AppointmentRead,
    P::ServiceRead,
    P::StaffRead,
    P::StoreVerify,
    P::AuditRead,
];
const STATION: &[Permission] = &[P::QueueStation];

/// What one role may do.
#[must_use]
pub const fn of(role: Role) -> &'static [Permission] {
    match role {
        // A case manager does at the desk what a caseworker does; what is theirs alone comes with plans.
        Role::Caseworker | Role::CaseManager => CASEWORKER,
        Role::Supervisor => SUPERVISOR,
        Role::InterpreterCoordinator => INTERPRETER_COORDINATOR,
        Role::Translator => TRANSLATOR,
        Role::Administrator => ADMINISTRATOR,
        Role::PrivacyOfficer => PRIVACY_OFFICER,
        Role::Station => STATION,
    }
}

/// Whether any of the roles grants it.
#[must_use]
pub fn allows(roles: &[Role], permission: Permission) -> bool {
    roles.iter().any(|role| of(*role).contains(&permission))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrator_imports_clients_but_reads_no_note() {
        assert!(allows(&[Role::Administrator], P::ClientImport));
        for denied in [P::NoteRead, P::ClientRead, P::ClientFind, P::HistoryRead, P::CaseRead] {
            assert!(!allows(&[Role::Administrator], denied), "{}", denied.code());
        }
    }

    #[test]
    fn a_station_reaches_the_queue_and_nothing_else() {
        assert_eq!(of(Role::Station), [P::QueueStation]);
    }

    #[test]
    fn who_runs_the_pool_of_interpreters_reads_no_client() {
        for denied in [P::ClientFind, P::ClientRead, P::NoteRead, P::CaseRead] {
            assert!(!allows(&[Role::InterpreterCoordinator], denied), "{}", denied.code());
        }
        assert!(!allows(&[Role::Caseworker], P::InterpreterPool), "refusals and conflicts are nobody else's business");
    }

    #[test]
    fn every_permission_is_held_by_some_role() {
        for permission in P::ALL {
            assert!(allows(Role::ALL, *permission), "nobody holds {}", permission.code());
        }
    }
}
