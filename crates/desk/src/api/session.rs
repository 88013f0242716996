//! Before and around a session: the office's state, setting it up, signing in, locking.

use super::wire;
use domain::{id::StaffId, office::Role, permission::Permission};

wire! {
    /// Where the program stands when a window opens.
    pub struct OfficeState {
        pub stage: Stage,
        /// `None` before the set-up. Shown on the sign-in screen.
        pub office_name: Option<String>,
        /// Logins that can sign in on this store, in the order of their names.
        pub logins: Vec<String>,
        /// Who is signed in or has locked the screen.
        pub me: Option<Me>,
        /// Minutes without input after which the screen locks itself.
        pub lock_after_minutes: u32,
        pub today: domain::time::Day,
    }

    pub struct Me {
        pub id: StaffId,
        pub login: String,
        pub name: String,
        pub roles: Vec<Role>,
        pub permissions: Vec<Permission>,
        /// The language of the person's screen; `None` until chosen.
        pub language: Option<String>,
    }

    pub struct OfficeInit {
        pub office_name: String,
        /// Languages offered to clients, as tags.
        pub languages: Vec<String>,
        pub admin_login: String,
        pub admin_name: String,
        pub passphrase: String,
        /// Fills the store with an invented office.
        pub with_demo: bool,
    }

    /// The recovery key is answered once and kept nowhere.
    pub struct OfficeInitReply {
        /// Groups of characters as they are printed.
        pub recovery_key: String,
        pub me: Me,
    }

    pub struct RecoverySheet {
        pub recovery_key: String,
        pub language: String,
        pub destination: PaperDestination,
    }

    pub struct SignIn {
        pub login: String,
        pub passphrase: String,
    }

    pub struct Unlock {
        pub passphrase: String,
    }

    pub struct LanguageChoice {
        pub tag: String,
    }

    pub struct LocaleRequest {
        pub tag: String,
    }

    pub struct LocaleReply {
        /// The locale pack of `l10n`, read by `shared/l10n` of the interface.
        #[ts(type = "unknown")]
        pub pack: serde_json::Value,
    }

    pub struct LanguageInfo {
        pub tag: String,
        pub autonym: String,
        pub right_to_left: bool,
        /// The interface itself is complete in it. Others are languages of clients.
        pub for_staff: bool,
    }

    /// Nothing to ask for.
    pub struct Nothing {}

    /// Asks for the inverse of one of the caller's own acts.
    pub struct Undo {
        pub op_id: domain::id::OpId,
        /// The act to take back.
        pub of: domain::id::OpId,
    }

    /// What happened to paper.
    pub struct PaperReply {
        pub outcome: PaperOutcome,
        /// Where it was saved, as chosen by the person.
        pub path: Option<String>,
    }

    /// Told to every window after a write, by whichever process.
    pub struct Changed {
        pub subjects: Vec<ChangedSubject>,
    }

    pub struct ChangedSubject {
        /// `client`, `contact`, `referral` …: the word of the table.
        pub kind: String,
        pub id: String,
    }
}

domain::coded_enum! {
    pub enum Stage {
        NoStore = "no-store",
        SignedOut = "signed-out",
        Locked = "locked",
        SignedIn = "signed-in",
    }
}

domain::coded_enum! {
    /// Paper is printed from memory. A saved file is a choice and leaves the store.
    pub enum PaperDestination {
        Print = "print",
        Save = "save",
    }
}

domain::coded_enum! {
    pub enum PaperOutcome {
        Printed = "printed",
        Saved = "saved",
        /// The person closed the dialog.
        GivenUp = "given-up",
        /// The machine has no printer; the caller offers to save.
        NoPrinter = "no-printer",
    }
}
