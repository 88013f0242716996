//! The questions at the second screen. The staff begins them and learns that they are over, nothing else.

use super::Heard;
use crate::{
    Desk, Result, Session,
    api::{
        Need,
        client_display::{ClientDisplayState, ClientDisplayView},
        voice::{VoiceAsk, VoiceGiven},
    },
    client_display::{ClientDisplay, view},
    language_tag,
};
use domain::{permission::Permission, voice::VoicePlace};

/// Puts the questions on the second screen. Whoever was shown there is gone in the same moment: nothing of them stands beside an answer.
///
/// # Errors
/// `client-display-closed` without its window; `language-unknown`; `voice-too-soon` right after somebody else.
pub fn ask(display: &ClientDisplay, session: &mut Session, request: VoiceAsk) -> Result<ClientDisplayState> {
    session.require(Permission::VoiceAsk)?;
    if let Some(tag) = &request.language {
        language_tag::offered(session.catalogue(), "language", tag)?;
    }
    display.ask_voice(request.language, session.clock().now())
}

/// Counts a voice. The window has no session; that of the staff beside it adds the counts and answers nothing of them.
///
/// # Errors
/// `voice-over` when the questions are no longer shown; `language-unknown`, `voice-line-form`, `voice-line-long`; `locked` and
/// `signed-out`, with which the questions go from the screen too.
pub fn give_at_display(desk: &Desk, request: VoiceGiven) -> Result<ClientDisplayView> {
    // Held until the turn is over: a second answer in the same moment waits and finds it taken.
    let mut session = desk.session(Need::Permission(Permission::VoiceAsk))?;
    let (turn, now) = (request.turn, desk.clock().now());
    if desk.client_display().takes_voice(turn, now)? {
        if let Some(heard) = Heard::read(desk.catalogue(), VoicePlace::ClientDisplay, request)? {
            heard.keep(&mut session, Permission::VoiceAsk)?;
        }
        desk.client_display().end_voice(turn, now);
    }
    Ok(view(desk))
}
