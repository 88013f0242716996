//! The questions at the kiosk, through the session of the station.

use super::{Heard, TABLES};
use crate::{
    Desk, Result,
    api::{
        session::Nothing,
        voice::{VoiceGiven, VoiceTurn},
    },
    queue::with_station,
};
use domain::{permission::Permission, voice::VoicePlace};

/// The questions are shown.
///
/// # Errors
/// `station-signed-out`; `voice-too-soon` right after somebody else.
pub fn open_at_kiosk(desk: &Desk, _: Nothing) -> Result<VoiceTurn> {
    let now = desk.clock().now();
    with_station(desk, |station| Ok(VoiceTurn { turn: station.voices().begin(now)? }))
}

/// Counts a voice. For that moment the connection of the station adds to the counts and touches nothing else, the queue neither.
///
/// # Errors
/// `station-signed-out`; `voice-over` when the questions are no longer shown; `language-unknown`, `voice-line-form`, `voice-line-long`.
pub fn give_at_kiosk(desk: &Desk, request: VoiceGiven) -> Result<Nothing> {
    let now = desk.clock().now();
    with_station(desk, |station| {
        let turn = request.turn;
        if !station.voices().takes(turn)? {
            return Ok(Nothing {});
        }
        if let Some(heard) = Heard::read(desk.catalogue(), VoicePlace::Kiosk, request)? {
            station.adding(TABLES, |session| heard.keep(session, Permission::QueueStation))?;
            station.voices().end(turn, now);
        }
        Ok(Nothing {})
    })
}
