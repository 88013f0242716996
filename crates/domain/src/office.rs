//! The office itself.

use crate::coded_enum;

coded_enum! {
    /// The roles of those who work with the program.
    pub enum Role {
        Caseworker = "caseworker",
        CaseManager = "case-manager",
        Supervisor = "supervisor",
        InterpreterCoordinator = "interpreter-coordinator",
        Translator = "translator",
        Administrator = "administrator",
        PrivacyOfficer = "privacy-officer",
        /// Kiosk and board: the tables of the queue, nothing else.
        Station = "station",
    }
}

/// The zone in which the office's appointments and days are meant.
pub const DEFAULT_ZONE: chrono_tz::Tz = chrono_tz::Europe::Berlin;
