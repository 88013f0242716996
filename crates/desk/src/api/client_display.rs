//! The client's second screen: what the staff lets it show, and what the client sends back.

use super::{voice::VoiceAsked, wire};
use domain::id::{ClientId, NameId};

wire! {
    /// What the staff chooses to show. The core reads it from the record; the page hands over no text.
    pub struct ClientDisplayShow {
        /// `None` for somebody who has no record yet: then only the name is asked for.
        pub client_id: Option<ClientId>,
        pub parts: Vec<DisplayPart>,
        /// A tag; `None` takes the client's own language.
        pub language: Option<String>,
    }

    /// Which client's page the staff has on screen now; `None` for any other screen.
    pub struct ClientDisplayAt {
        pub client_id: Option<ClientId>,
        /// The form of somebody who has no record yet.
        pub new_client: bool,
    }

    pub struct ClientDisplayAnswer {
        /// The number of the proposal that is answered: a newer one stays.
        pub proposal: i64,
        pub taken: bool,
    }

    /// What the staff sees of the second screen.
    pub struct ClientDisplayState {
        /// Its window is open.
        pub open: bool,
        /// The language the screen is in.
        pub language: String,
        /// The client chose that language at the screen.
        pub language_chosen: bool,
        pub showing: Option<ClientDisplayShowing>,
        /// The questions after a visit are on the screen. The answers are not the staff's to see.
        pub voice: Option<VoiceAsked>,
    }

    pub struct ClientDisplayShowing {
        pub client_id: Option<ClientId>,
        pub parts: Vec<DisplayPart>,
        /// The screen clears itself in so many seconds, because the staff has left the client's page.
        pub clears_in: Option<u32>,
        pub proposal: Option<NameProposal>,
    }

    /// How the client writes their name. Nothing is written with it until the staff takes it over into a form and saves.
    pub struct NameProposal {
        /// Grows with each proposal.
        pub number: i64,
        /// The name that the client corrected; `None` when they wrote one anew.
        pub corrects: Option<NameId>,
        pub given: String,
        pub family: String,
        /// The language in which the screen was.
        pub language: String,
    }

    pub struct ClientDisplayLook {
        /// The number of the view that is on the screen: the answer waits for another one, some seconds at most.
        pub seen: Option<i64>,
    }

    pub struct ClientDisplayLanguage {
        pub tag: String,
    }

    pub struct ClientDisplayPropose {
        /// Which showing the client answers. What is meant for one that is over is dropped.
        pub showing: i64,
        /// The name they corrected, by its place in the list; `None` for a name written anew.
        pub corrects: Option<u32>,
        pub given: String,
        pub family: String,
    }

    /// Everything the second screen gets.
    pub struct ClientDisplayView {
        /// Another view has another number.
        pub number: i64,
        pub language: String,
        pub shown: Option<ShownClient>,
        /// The questions after a visit, in place of anybody's data.
        pub voice: Option<VoiceAsked>,
    }

    /// The allow-list: what is not here cannot be shown.
    pub struct ShownClient {
        /// One number for each time somebody is shown.
        pub showing: i64,
        pub parts: Vec<DisplayPart>,
        /// Names the client goes by now. Former names and aliases never stand on a screen that others may see.
        pub names: Vec<ShownName>,
        pub birth_date: Option<ShownBirthDate>,
        /// Tags.
        pub languages: Vec<String>,
        pub appointment: Option<ShownAppointment>,
        /// A proposal is waiting for the staff.
        pub proposed: bool,
    }

    pub struct ShownName {
        pub given: String,
        pub family: String,
    }

    pub struct ShownBirthDate {
        pub year: Option<i32>,
        pub month: Option<u32>,
        pub day: Option<u32>,
    }

    pub struct ShownAppointment {
        /// `2026-12-04T14:30`, in the office's zone.
        pub at: String,
        /// With whom.
        pub with: String,
    }
}

domain::coded_enum! {
    /// One thought a screen, in this order.
    pub enum DisplayPart {
        Names = "names",
        BirthDate = "birth-date",
        Languages = "languages",
        Appointment = "appointment",
    }
}
