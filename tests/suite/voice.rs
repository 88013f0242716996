//! The client's voice: what is kept of it and what is not, who may add to it, and what the report tells.

mod heard;
mod suggestion;
mod told;

use crate::made::at;
use desk::{
    Desk,
    api::{queue::StationSignIn, session::Nothing, voice::VoiceGiven},
    queue, voice,
};
use domain::{office::Role, voice::VoiceAnswer};
use migradesk_tests::{Office, PASSPHRASE};

/// A Monday. What is said on it is told a week later.
pub const MONDAY: &str = "2026-11-16";
pub const WEEK_LATER: &str = "2026-11-23 09:00";

/// A desk at a time at which the station is signed in. Each has turns of its own.
pub fn station_at(office: &Office, when: &str) -> Desk {
    let desk = office.later(at(when).to_utc().expect("in range"));
    queue::sign_in(&desk, StationSignIn { login: "kiosk".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("a station");
    desk
}

pub fn kiosk(office: &mut Office) -> Desk {
    office.person("kiosk", Role::Station);
    station_at(office, &format!("{MONDAY} 09:00"))
}

/// Everything good, in Arabic.
pub fn pleased(turn: i64) -> VoiceGiven {
    VoiceGiven {
        turn,
        language: "ar".to_owned(),
        understood: VoiceAnswer::Good,
        next_step: VoiceAnswer::Good,
        respected: VoiceAnswer::Good,
        suggestion: String::new(),
    }
}

pub fn open(desk: &Desk) -> i64 {
    voice::open_at_kiosk(desk, Nothing {}).expect("the questions are shown").turn
}
